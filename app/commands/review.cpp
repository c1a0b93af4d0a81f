// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/reviewwords.h"

#include "app/commands/invocation.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct ReviewText {
    Q_DECLARE_TR_FUNCTIONS(ReviewText)
};

QString keyOf(const ReviewOption &option)
{
    return option.key == Qt::Key_unknown ? QString() : QKeySequence(option.key).toString(QKeySequence::PortableText);
}

QJsonArray toJson(const QList<ReviewQuestion> &questions)
{
    QJsonArray array;
    for (const ReviewQuestion &question : questions) {
        QJsonArray options;
        for (const ReviewOption &option : optionsOf(question))
            options.append(QJsonObject{{u"key"_s, keyOf(option)}, {u"text"_s, option.text}});
        array.append(QJsonObject{{u"question"_s, sentenceOf(question)}, {u"why"_s, reasonOf(question)},
            {u"report"_s, question.report ? QJsonValue(question.report) : QJsonValue()}, {u"options"_s, options}});
    }
    return array;
}

void print(const QList<ReviewQuestion> &questions, QTextStream &out)
{
    int number = 0;
    for (const ReviewQuestion &question : questions) {
        out << ++number << u". "_s << sentenceOf(question) << u"\n   "_s << reasonOf(question) << u'\n';
        for (const ReviewOption &option : optionsOf(question))
            out << u"   ["_s << keyOf(option) << u"] "_s << option.text << u'\n';
    }
    if (questions.isEmpty())
        out << ReviewText::tr("Nothing to review.") << u'\n';
}

/// Answers question `number`, counted from 1, with the option of that key.
int answerOne(const Invocation &invocation, const Library &library, const Lexicon &lexicon, const QList<ReviewQuestion> &questions)
{
    const int number = invocation.operands().value(0).toInt();
    if (number < 1 || number > questions.size())
        return invocation.misused(ReviewText::tr("There is no question %1.").arg(invocation.operands().value(0)));
    const ReviewQuestion &question = questions.at(number - 1);
    const QList<ReviewOption> options = optionsOf(question);
    const auto option = std::ranges::find(options, invocation.operands().value(1), keyOf);
    if (option == options.end())
        return invocation.misused(ReviewText::tr("Question %1 has no answer %2.").arg(QString::number(number), invocation.operands().value(1)));
    const auto done = library.connect(Connection::Mode::Edit).and_then([&](const Connection &connection) {
        return answer(connection, lexicon, question, option->answer);
    });
    return done ? ExitOk : invocation.fail(done.error());
}

} // namespace

int runReview(const QStringList &arguments, const Streams &streams)
{
    Invocation invocation(u"review"_s, streams);
    if (const auto code = invocation.parse(arguments, 0, 2))
        return *code;
    if (invocation.operands().size() == 1)
        return invocation.misused(ReviewText::tr("Name a question and the key of its answer."));
    const auto lexicon = invocation.lexicon();
    if (!lexicon)
        return invocation.fail(lexicon.error());
    const auto library = invocation.openExisting();
    if (!library)
        return invocation.fail(library.error());
    const auto asked = library->connect(Connection::Mode::Read).and_then([](const Connection &connection) { return questions(connection); });
    if (!asked || invocation.operands().isEmpty())
        return invocation.answer(asked, toJson, print);
    return answerOne(invocation, *library, *lexicon, *asked);
}

} // namespace Rapporteur

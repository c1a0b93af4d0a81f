// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/reviewwords.h"

#include "ui/shell/look.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct ReviewWords {
    Q_DECLARE_TR_FUNCTIONS(ReviewWords)
};

QString lastOption(const ReviewQuestion &question)
{
    if (question.kind == QuestionKind::WhoIsIt || question.doubt == u"ambiguous-name")
        return ReviewWords::tr("Somebody else");
    if (question.doubt == u"section-not-on-agenda")
        return ReviewWords::tr("None: it stands by itself");
    return ReviewWords::tr("Leave it as it was read");
}

QString optionText(const ReviewQuestion &question, const WarningChoice &choice)
{
    if (question.doubt == u"meeting-number-conflict")
        return ReviewWords::tr("Meeting %1").arg(choice.text);
    if (question.doubt == u"date-conflict")
        return Look::date(QDate::fromString(choice.value, Qt::ISODate));
    if (question.doubt == u"section-not-on-agenda")
        return ReviewWords::tr("%1 — %2").arg(choice.value, choice.text);
    return choice.text;
}

} // namespace

QString sentenceOf(const ReviewQuestion &question)
{
    switch (question.kind) {
    case QuestionKind::OnePerson:
        return ReviewWords::tr("Are %1 and %2 one person?").arg(question.name, question.other);
    case QuestionKind::WhoIsIt:
        return question.series.isEmpty() ? ReviewWords::tr("Who is “%1”?").arg(question.name)
                                         : ReviewWords::tr("Who is “%1” in the reports of %2?").arg(question.name, question.series);
    case QuestionKind::Doubt:
        break;
    }
    if (question.doubt == u"meeting-number-conflict")
        return ReviewWords::tr("Which number does this meeting have?");
    if (question.doubt == u"date-conflict")
        return ReviewWords::tr("On which day was this meeting?");
    if (question.doubt == u"ambiguous-name")
        return ReviewWords::tr("Who is “%1” here?").arg(question.name);
    return ReviewWords::tr("Which agenda item is “%1” about?").arg(question.name);
}

QString reasonOf(const ReviewQuestion &question)
{
    if (question.kind == QuestionKind::Doubt)
        return ReviewWords::tr("%1 · %2").arg(question.reportLabel, question.message);
    if (question.kind == QuestionKind::WhoIsIt)
        return ReviewWords::tr("Several people of that name are in the library.");
    return question.presumed ? ReviewWords::tr("They were taken for one, since the second is written so rarely.")
                             : ReviewWords::tr("Their names are alike, and no roll call lists both.");
}

QList<ReviewOption> optionsOf(const ReviewQuestion &question)
{
    QList<ReviewOption> options;
    if (question.kind == QuestionKind::OnePerson) {
        return {{Qt::Key_1, ReviewWords::tr("One person"), {ReviewAnswer::Merge}}, {Qt::Key_2, ReviewWords::tr("Two people"), {ReviewAnswer::KeepApart}}};
    }
    for (const WarningChoice &choice : question.choices) {
        const bool hasKey = options.size() < 9;
        options.append({hasKey ? Qt::Key(Qt::Key_1 + options.size()) : Qt::Key_unknown, optionText(question, choice), {ReviewAnswer::Choose, choice.value}});
    }
    const auto none = question.kind == QuestionKind::WhoIsIt ? ReviewAnswer::Nobody : ReviewAnswer::AsItIs;
    options.append({Qt::Key_0, lastOption(question), {none}});
    return options;
}

} // namespace Rapporteur

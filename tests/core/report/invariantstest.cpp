// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lexicon/lexiconfile.h"
#include "core/report/parsereport.h"
#include "core/report/reportjson.h"
#include "core/text/extract/extractor.h"
#include "tests/support/corpus.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

namespace {

struct Read {
    TextDocument document;
    Report report;
    QByteArray json;
};

Read read(const QByteArray &bytes, const QString &path)
{
    Read result{.document = extractText(bytes, path).value_or(TextDocument{}), .report = {}, .json = {}};
    result.report = parseReport(result.document, shippedLexicon(), QFileInfo(path).fileName());
    result.json = QJsonDocument(toJson(result.report, result.document)).toJson();
    return result;
}

/// Report JSON without its places, which count code units, and with accents in one form.
QJsonValue withoutPlaces(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().normalized(QString::NormalizationForm_C);
    if (value.isArray()) {
        QJsonArray out;
        for (const QJsonValue &item : value.toArray())
            out.append(withoutPlaces(item));
        return out;
    }
    if (!value.isObject())
        return value;
    QJsonObject out;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key() != u"start" && member.key() != u"end" && member.key() != u"spans")
            out.insert(member.key(), withoutPlaces(member.value()));
    }
    return out;
}

/// Whether every span lies inside the text, and names what it says it names.
QString brokenSpan(const Read &read)
{
    const auto inside = [&](Span span) { return !span.isValid() || span.end <= read.document.text.size(); };
    for (const Paragraph &paragraph : read.report.paragraphs) {
        if (!paragraph.span.isValid() || !inside(paragraph.span))
            return u"a paragraph"_s;
    }
    for (const Statement &statement : read.report.statements) {
        if (statement.span.isEmpty() || !inside(statement.span))
            return u"a statement"_s;
        if (!statement.speakerSpan.isEmpty() && statement.speakerSpan.of(read.document.text) != statement.asWritten)
            return statement.asWritten;
        if (statement.section >= read.report.sections.size() || statement.paragraph >= read.report.paragraphs.size())
            return u"a section or paragraph that is not there"_s;
    }
    for (const Participant &participant : read.report.participants) {
        if (!inside(participant.span) || participant.name.isEmpty())
            return participant.name;
    }
    for (const Warning &warning : read.report.warnings) {
        if (!inside(warning.span) || warning.message.isEmpty())
            return warning.code;
    }
    return {};
}

} // namespace

/// What holds of every document, whatever it says. By default our fixtures and a sample of the minutes beside the
/// checkout; RAPPORTEUR_SAMPLE is how many of them to leave out between two, 0 for none.
class InvariantsTest : public QObject
{
    Q_OBJECT

private slots:
    void holdOf_data()
    {
        QTest::addColumn<QString>("path");
        const int step = qMax(0, qEnvironmentVariableIntValue("RAPPORTEUR_SAMPLE")) + 1;
        const bool all = qEnvironmentVariableIsSet("RAPPORTEUR_SAMPLE");
        QStringList paths;
        const QString minutes = Test::corpus(u"minutes"_s);
        if (!minutes.isEmpty()) {
            QDirIterator files(minutes, {u"*.md"_s, u"*.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext())
                paths.append(files.next());
        }
        paths.sort();
        for (qsizetype i = 0; i < paths.size(); i += all ? step : 60)
            QTest::newRow(qPrintable(paths[i].section(u'/', -2))) << paths[i];
        QDirIterator own(QStringLiteral(RAPPORTEUR_TEST_DATA) + u"/report"_s, {u"*.md"_s, u"*.txt"_s}, QDir::Files);
        while (own.hasNext()) {
            const QString path = own.next();
            QTest::newRow(qPrintable(own.fileName())) << path;
        }
    }

    void holdOf()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll()).replace(u"\r\n"_s, u"\n"_s);
        QElapsedTimer time;
        time.start();
        const Read once = read(text.toUtf8(), path);
        // A tenth of it without sanitizers; it catches what takes for ever.
        QVERIFY2(time.elapsed() < 10'000, qPrintable(QString::number(time.elapsed())));
        QCOMPARE(brokenSpan(once), QString());
        QVERIFY2(read(text.toUtf8(), path).json == once.json, "not the same twice");
        QVERIFY2(read(QString(text).replace(u'\n', u"\r\n"_s).toUtf8(), path).json == once.json, "other line ends read otherwise");
        const Read decomposed = read(text.normalized(QString::NormalizationForm_D).toUtf8(), path);
        QVERIFY2(withoutPlaces(toJson(decomposed.report, decomposed.document)) == withoutPlaces(toJson(once.report, once.document)),
            "accents of another form read otherwise");
    }
};

QTEST_GUILESS_MAIN(InvariantsTest)
#include "invariantstest.moc"

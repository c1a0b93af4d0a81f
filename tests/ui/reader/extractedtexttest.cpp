// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/extractedtext.h"
#include "ui/reader/madereport.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

namespace {

/// Notes what each stretch of a line was taken for.
class Noting : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    QStringList notes; ///< "Speaker=Mira Vale"

    void note(const QString &line)
    {
        m_line = line;
        highlightLine(line, KSyntaxHighlighting::State());
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (format.name() != "Text"_L1 && format.name() != "Action words"_L1)
            notes.append(QString(format.name() + u'=' + m_line.sliced(offset, length).trimmed()));
    }

private:
    QString m_line;
};

} // namespace

/// Our definition for KSyntaxHighlighting, and the view that uses it.
class ExtractedTextTest : public QObject
{
    Q_OBJECT
private slots:
    void definition_isKnown();
    void definition_marks_data();
    void definition_marks();
    void view_showsABlockALine();
    void view_showsASpan();
};

void ExtractedTextTest::definition_isKnown()
{
    KSyntaxHighlighting::Repository repository;
    QVERIFY(!repository.definitionForName(ExtractedText::definitionName).isValid());
    ExtractedText::addDefinition(repository);
    const auto definition = repository.definitionForName(ExtractedText::definitionName);
    QVERIFY(definition.isValid());
    QCOMPARE(definition.formats().size(), 9);
}

void ExtractedTextTest::definition_marks_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("notes");
    const auto row = [](const char *name, const QString &line, const QStringList &notes) { QTest::newRow(name) << line << notes; };
    row("heading", u"2. Update from the harbour"_s, {u"Heading=2. Update from the harbour"_s});
    row("part", u"Participants:"_s, {u"Heading=Participants:"_s});
    row("annex", u"Annex II"_s, {u"Heading=Annex II"_s});
    row("capitals", u"AGENDA OF THE MEETING"_s, {u"Heading=AGENDA OF THE MEETING"_s});
    row("numbered sentence is no heading", u"2. Boats came. They left again."_s, {});
    row("caption", u">> MIRA VALE: Good day."_s, {u"Speaker=>> MIRA VALE:"_s});
    row("minutes", u"Mira Vale: we begin."_s, {u"Speaker=Mira Vale"_s});
    row("summary", u"Then Mira Vale noted that all is well."_s, {u"Speaker=Mira Vale"_s});
    row("no speaker", u"It was noted that all is well."_s, {});
    row("action", u"ACTION: mend the lamp by 3 May 2024"_s, {u"Action=ACTION:"_s, u"Date=3 May 2024"_s});
    row("action item", u"[Action item 2: mend the lamp]"_s, {u"Action=[Action item 2:"_s});
    row("actions of somebody", u"Their actions were praised"_s, {});
    row("decision", u"Decision 4: no boats"_s, {u"Decision=Decision 4:"_s});
    row("dates", u"from 26 May 2022 to July 2nd, 2023 at 14:00 UTC"_s,
        {u"Date=26 May 2022"_s, u"Date=July 2nd, 2023"_s, u"Date=14:00 UTC"_s});
    row("no date", u"may 26 people come in 2022"_s, {});
    row("link", u"see https://harbour.example/a?b=1."_s, {u"Link=https://harbour.example/a?b=1"_s});
    row("mail", u"write to desk@harbour.example"_s, {u"Link=desk@harbour.example"_s});
    row("aside", u"so be it (Pause) then"_s, {u"Aside=(Pause)"_s});
}

void ExtractedTextTest::definition_marks()
{
    QFETCH(QString, line);
    KSyntaxHighlighting::Repository repository;
    ExtractedText::addDefinition(repository);
    Noting noting;
    noting.setDefinition(repository.definitionForName(ExtractedText::definitionName));
    noting.note(line);
    QTEST(noting.notes, "notes");
}

void ExtractedTextTest::view_showsABlockALine()
{
    ExtractedText view;
    view.setText(madeReport().document);
    QTRY_VERIFY(view.isComplete());
    const QStringList lines = view.toPlainText().split(u'\n');
    QCOMPARE(lines.size(), madeReport().document.blocks.size());
    QCOMPARE(lines.first(), u"1. Shared harbour"_s);
    QVERIFY(view.isReadOnly());
}

void ExtractedTextTest::view_showsASpan()
{
    ExtractedText view;
    const StoredReport stored = madeReport();
    view.setText(stored.document);
    const qsizetype at = stored.document.text.indexOf(u"the lamp"_s);
    view.showSpan({at, at + 8});
    QTRY_COMPARE(view.textCursor().selectedText(), u"the lamp"_s);
}

QTEST_MAIN(ExtractedTextTest)
#include "extractedtexttest.moc"

// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lexicon/lexiconedit.h"
#include "core/lexicon/lexiconfile.h"
#include "core/lexicon/matchrule.h"
#include "core/lexicon/ownlexicon.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

namespace {

const QString text = uR"(# My own words 😀 first
[[topic]]   # the harbour
id = "Harbours"
name = "Harbours" # as the council says
aliases = [
    "quays",  # the old word
    "piers",
]
note = "Where ships lie."

# Somebody we know
[[person]]
name = "Lena Okoro"
aliases = ["Leni"]

[[topic]]
id = "Tides"
name = "Tides"
)"_s;

QString put(const QString &toml, const QString &key, const LexiconEntry &entry)
{
    const auto edit = putEntry(toml, key, entry);
    if (!edit)
        return edit.error().sentence;
    QString changed = toml;
    return changed.replace(edit->span.start, edit->span.length(), edit->text);
}

Topic harbours()
{
    return {.id = u"Harbours"_s, .name = u"Harbours"_s, .aliases = {u"quays"_s, u"piers"_s}, .note = u"Where ships lie."_s};
}

} // namespace

/// Changing a lexicon's text entry by entry.
class LexiconEditTest : public QObject
{
    Q_OBJECT
private slots:
    void nothingChangedIsTheSameText() { QCOMPARE(put(text, u"Harbours"_s, harbours()), text); }

    void aChangedValueLeavesTheRest()
    {
        Topic topic = harbours();
        topic.name = u"Harbours \"and\" bays"_s;
        QCOMPARE(put(text, u"Harbours"_s, topic),
            QString(text).replace(u"name = \"Harbours\" #"_s, u"name = \"Harbours \\\"and\\\" bays\" #"_s));
    }

    void aListIsWrittenAnew()
    {
        Topic topic = harbours();
        topic.aliases = {u"quays"_s};
        const QString changed = put(text, u"Harbours"_s, topic);
        QVERIFY2(changed.contains(u"aliases = [\"quays\"]\nnote = "_s), qPrintable(changed));
        QVERIFY(changed.startsWith(text.first(text.indexOf(u"aliases"_s))));
        QVERIFY(changed.endsWith(text.sliced(text.indexOf(u"note ="_s))));
    }

    void keysComeAndGo()
    {
        Topic topic = harbours();
        topic.note.clear();
        topic.patterns = {u"pier \\d+"_s, u"o'clock"_s};
        topic.succeeds = {u"Tides"_s};
        topic.succeededOn = {2022, 8, 16};
        const QString changed = put(text, u"Harbours"_s, topic);
        QVERIFY2(changed.contains(u"]\npatterns = ['pier \\d+', \"o'clock\"]\nsucceeds = \"Tides\"\nsucceeded_on = 2022-08-16\n\n# Somebody"_s), qPrintable(changed));
        QVERIFY(!changed.contains(u"Where ships lie"_s));
        QCOMPARE(std::get<Topic>(*entryOf(readLexicon(changed.toUtf8()).lexicon, EntryKind::Topic, u"Harbours"_s)), topic);
    }

    void theLastEntryGrowsToo()
    {
        const QString bare = text.chopped(1); // no newline at the end
        const QString changed = put(bare, u"Tides"_s, Topic{.id = u"Tides"_s, .name = u"Tides"_s, .note = u"Up and down"_s});
        QCOMPARE(changed, bare + u"\nnote = \"Up and down\""_s);
    }

    void aKeyMayChange()
    {
        const QString changed = put(text, u"Lena Okoro"_s, LexiconPerson{u"Lena Okoro-Bah"_s, {u"Leni"_s}});
        QCOMPARE(changed, QString(text).replace(u"Lena Okoro"_s, u"Lena Okoro-Bah"_s));
    }

    void newEntriesComeAtTheEnd()
    {
        const QString changed = put(text, {}, Acronym{u"HC"_s, u"Harbour Council"_s});
        QCOMPARE(changed, text + u"\n[[acronym]]\nshort = \"HC\"\nlong = \"Harbour Council\"\n"_s);
        QCOMPARE(put({}, {}, Milestone{u"Opened"_s, {2021, 3, 4}}), u"[[milestone]]\ntitle = \"Opened\"\nfrom = 2021-03-04\n"_s);
    }

    void everyKindComesBack_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < 6; ++i)
            QTest::addRow("%d", i) << i;
    }
    void everyKindComesBack()
    {
        QFETCH(int, index);
        const QList<LexiconEntry> all{harbours(), LexiconPerson{u"Å \\ \"x\""_s, {u"a\tb"_s}}, Organisation{u"Org"_s, {u"O"_s}},
            Series{u"Circle"_s, u"C"_s, {u"The Circle"_s}}, Acronym{u"AB"_s, u"A B"_s, u"https://example.org"_s},
            Milestone{u"M"_s, {2020, 1, 2}, {2020, 1, 3}, {u"Harbours"_s}, u"https://example.org"_s}};
        const LexiconEntry entry = all[index];
        const LexiconText read = readLexicon(put({}, {}, entry).toUtf8());
        QVERIFY2(read.problems.isEmpty(), qPrintable(read.problems.value(0).reason));
        QVERIFY(entriesOf(read.lexicon) == QList{entry});
    }

    void removalTakesTheEntryOnly()
    {
        const auto edit = removeEntry(text, EntryKind::Person, u"Lena Okoro"_s);
        QVERIFY(edit);
        QString changed = text;
        changed.remove(edit->span.start, edit->span.length());
        QVERIFY2(changed.endsWith(u"# Somebody we know\n[[topic]]\nid = \"Tides\"\nname = \"Tides\"\n"_s), qPrintable(changed));
        QCOMPARE(removeEntry(text, EntryKind::Person, u"Nobody"_s)->span, Span{});
    }

    void whatCannotBeChangedIsToldOf()
    {
        QVERIFY(!putEntry(u"[[topic]]\nid = 3\n"_s, {}, harbours()));
        QVERIFY(!putEntry(u"person = [{name = \"A B\"}]\n"_s, u"A B"_s, LexiconPerson{u"A C"_s, {}}));
    }

    void placesAreFound()
    {
        const auto span = entrySpan(text, EntryKind::Person, u"Lena Okoro"_s);
        QVERIFY(span);
        QCOMPARE(span->of(text), u"[[person]]\nname = \"Lena Okoro\"\naliases = [\"Leni\"]");
    }

    void savesAreUndone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"deep/own.toml"_s);
        QVERIFY(!hasEarlierLexicon(path));
        QVERIFY(!undoSaveOfLexicon(path));
        for (int i = 0; i < 30; ++i)
            QVERIFY(saveOwnLexicon(path, QByteArray::number(i)));
        QCOMPARE(QDir(folder.filePath(u"deep"_s)).entryList(QDir::Files).size(), 21);
        QVERIFY(QFile::exists(path + u"~30~"_s));
        QCOMPARE(undoSaveOfLexicon(path), QByteArray("28"));
        QCOMPARE(undoSaveOfLexicon(path), QByteArray("27"));
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("27"));
        QVERIFY(saveOwnLexicon(path, "new"));
        QCOMPARE(undoSaveOfLexicon(path), QByteArray("27"));
        QCOMPARE(lexiconWith(folder.filePath(u"deep"_s)).has_value(), false); // "27" is no lexicon, and the kept ones are not read
    }

    void rulesFindTheirPlaces()
    {
        Topic topic = harbours();
        topic.patterns = {u"\\bpiers? \\d+"_s, u"(broken"_s};
        const RuleMatcher rule(ruleOf(topic));
        const QString said = u"The quays, Pier 4, piers 5 and harbours"_s;
        QStringList found;
        for (const Span span : rule.find(said))
            found.append(span.of(said).toString());
        QCOMPARE(found, (QStringList{u"quays"_s, u"Pier 4"_s, u"piers 5"_s, u"harbours"_s}));
        QVERIFY(!rule.matches(u"nothing of it"));
        QVERIFY(RuleMatcher({}).find(said).isEmpty());
    }
};

QTEST_GUILESS_MAIN(LexiconEditTest)
#include "lexiconedittest.moc"

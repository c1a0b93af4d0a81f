// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench-anchors [--sample FOLDER] [--corpus FOLDER] [--wrong] [--held] [--count N] [FOLDER]: where annotations come to be when their reports
// change, as a Markdown table, and how long finding them takes. --held takes other documents of the corpus than those the rules were
// tried on; --wrong lists what was lost or misplaced.

#include "core/text/extract/extractor.h"
#include "core/text/extract/ocr.h"
#include "core/text/ocrlanguages.h"
#include "tests/support/anchortrials.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTextStream>

#include <algorithm>

using namespace Rapporteur;
using namespace Rapporteur::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int sampled = 60; ///< documents of a large folder
constexpr qsizetype leastWords = 150;

TextDocument read(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return {};
    static ScanReader scans(chosenOcrLanguages(u"eng"_s));
    return extractText(file.readAll(), path, &scans).value_or(TextDocument{});
}

/// The text files of a folder, every nth of them where there are many.
QList<TextDocument> readFolder(const QString &folder, qsizetype from)
{
    QStringList paths;
    QDirIterator files(folder, {u"*.md"_s, u"*.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(files.next());
    paths.sort();
    QList<TextDocument> documents;
    const qsizetype step = std::max(qsizetype(1), paths.size() / sampled);
    for (qsizetype i = std::min(from, step - 1); i < paths.size(); i += step) {
        const TextDocument document = read(paths[i]);
        if (document.text.count(u' ') >= leastWords && document.text.count(u' ') < 100 * leastWords)
            documents.append(document);
    }
    return documents;
}

/// The same report in other formats: the pairs of files of which one is the text.
struct Twins {
    QList<std::pair<TextDocument, TextDocument>> formats;
    QList<std::pair<TextDocument, TextDocument>> scans;
};

Twins readTwins(const QString &corpus)
{
    Twins twins;
    QDirIterator files(corpus + u"/formats"_s, QDir::Files);
    while (files.hasNext()) {
        const QFileInfo file(files.next());
        const bool isScan = file.completeBaseName().endsWith("-scan"_L1);
        const QString text = corpus + u"/reports/%1.txt"_s.arg(isScan ? file.completeBaseName().chopped(5) : file.completeBaseName());
        if (QFileInfo::exists(text))
            (isScan ? twins.scans : twins.formats).append({read(text), read(file.filePath())});
    }
    return twins;
}

const char *const names[] = {"reflow", "hyphenation", "slips mended", "paragraph put in before", "paragraph moved", "another format", "scan (OCR)", "section deleted"};

void printRow(QTextStream &out, const QString &name, const AnchorTally &tally)
{
    out << "| " << name << " | " << tally.all() << " | " << tally.placed << " | " << tally.orphaned << " | " << tally.lost << " | " << tally.misplaced
        << " | " << QString::number(100 * tally.right(), 'f', 1) << " % |\n";
}

/// Milliseconds that something takes.
template<typename Work> double timed(Work work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) / 1e6;
}

void printTimes(QTextStream &out, const QList<TextDocument> &documents)
{
    TextDocument whole;
    for (int i = 0; whole.text.count(u' ') < 100'000; ++i) {
        const TextDocument &next = documents[i % documents.size()];
        for (Block block : next.blocks) {
            block.span = {block.span.start + whole.text.size(), block.span.end + whole.text.size()};
            whole.blocks.append(block);
        }
        whole.text += next.text + u'\n';
    }
    QRandomGenerator random(1);
    QList<Anchor> anchors;
    for (int i = 0; i < 5000; ++i)
        anchors.append(anchorOf(whole, randomPassage(whole, random)));
    const AnchoredText same(whole);
    const double held = timed([&] {
        for (const Anchor &anchor : std::as_const(anchors))
            (void)same.place(anchor);
    });
    const ChangedText changed = changedText(whole, TextChange::Slips, {}, random);
    const AnchoredText text(changed.document);
    const Anchor elsewhere{.span = {0, 3}, .quote = u"xyz"_s};
    const double index = timed([&] { (void)text.place(elsewhere); });
    const double fuzzy = timed([&] {
        for (const Anchor &anchor : std::as_const(anchors).first(500))
            (void)text.place(anchor);
    });
    out << "\n" << whole.text.count(u' ') << " words: index " << index << " ms; 5,000 anchors that hold " << held << " ms; 500 in a text with slips " << fuzzy << " ms\n";
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    for (const QString &name : {u"sample"_s, u"corpus"_s, u"count"_s})
        parser.addOption({name, {}, u"VALUE"_s});
    for (const QString &name : {u"wrong"_s, u"held"_s})
        parser.addOption(QCommandLineOption(name));
    parser.process(app);
    const int annotations = parser.isSet(u"count"_s) ? std::max(1, parser.value(u"count"_s).toInt()) : 500;
    QTextStream out(stdout);

    Twins twins;
    const QString corpus = parser.value(u"corpus"_s);
    const bool isHeld = parser.isSet(u"held"_s);
    QList<TextDocument> documents;
    if (!parser.positionalArguments().isEmpty())
        documents = readFolder(parser.positionalArguments().first(), 0);
    else if (corpus.isEmpty())
        documents = readFolder(parser.value(u"sample"_s), 0);
    else
        documents = readFolder(corpus + u"/minutes"_s, isHeld ? 31 : 0);
    if (!corpus.isEmpty() && !isHeld) {
        documents += readFolder(corpus + u"/reports"_s, 0);
        twins = readTwins(corpus);
    }
    if (documents.isEmpty()) {
        out << "No text of " << leastWords << " words or more was found.\n";
        return 1;
    }
    out << documents.size() << " documents, " << annotations << " annotations for each kind of change\n\n"
        << "| change | annotations | rightly placed | rightly orphaned | wrongly orphaned | silently misplaced | right |\n|---|--:|--:|--:|--:|--:|--:|\n";
    AnchorTally all;
    for (int kind = 0; kind < textChanges; ++kind) {
        QRandomGenerator random(quint32(kind + 1));
        const auto change = TextChange(kind);
        const auto &pairs = change == TextChange::Scan ? twins.scans : twins.formats;
        const bool hasTwins = !pairs.isEmpty() && (change == TextChange::OtherFormat || change == TextChange::Scan);
        AnchorTally tally;
        const int made = hasTwins ? annotations / 2 : annotations;
        for (int i = 0; i < made; ++i)
            tally += tryChange(documents[i % documents.size()], change, 1, random);
        for (int i = 0; hasTwins && i < annotations - made; ++i)
            tally += tryTwin(pairs[i % pairs.size()].first, pairs[i % pairs.size()].second, 1, random);
        printRow(out, QString::fromLatin1(names[kind]), tally);
        out.flush();
        all += tally;
        if (parser.isSet(u"wrong"_s))
            out << tally.wrong.join(u'\n') << '\n';
    }
    printRow(out, u"all"_s, all);
    printTimes(out, documents);
    return all.misplaced == 0 && all.right() >= 0.99 ? 0 : 1;
}

// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench-annotate FOLDER: how long the window's thread is held up by one event while a person marks, changes and undoes in a transcript
// of 100,000 words with 5,000 annotations; beside it a bare write of a row, which no edit can be faster than. Milliseconds.

#include "core/lexicon/lexiconfile.h"
#include "core/library/annotationedits.h"
#include "core/library/annotationplaces.h"
#include "core/library/importer.h"
#include "core/library/journal.h"
#include "core/library/preparedquery.h"
#include "ui/reader/readingtext.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QTextStream>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

namespace {

constexpr int words = 100'000;
constexpr int annotationCount = 5'000;
constexpr int rounds = 40;

/// Notes the longest that one event holds up the thread.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread())
            return QApplication::notify(receiver, event);
        if (m_depth++ == 0)
            m_clock.start();
        const bool done = QApplication::notify(receiver, event);
        if (--m_depth == 0)
            longest = std::max(longest, m_clock.nsecsElapsed() / 1e6);
        return done;
    }
    double longest = 0; ///< ms

private:
    int m_depth = 0;
    QElapsedTimer m_clock;
};

QByteArray transcript()
{
    const QByteArrayList speakers{">> AMINA OKAFOR: ", ">> TOMAS LINDQVIST: ", ">> MEI TANAKA: "};
    QByteArray text = "IGF Working Group on Harbours\nTranscript of the third meeting\n4 May 2023, 14:00 UTC\n\n";
    for (int turn = 0; turn * 50 < words; ++turn) {
        text += speakers.at(turn % 3);
        for (int sentence = 0; sentence < 5; ++sentence)
            text += "I noted in turn " + QByteArray::number(turn) + " that harbour " + QByteArray::number(sentence) + " is open. ";
        text += "\n\n";
    }
    return text;
}

/// Whether a passage stands elsewhere too need not be known here, and takes a look at the whole text for each.
Anchor anchorAt(const QString &text, Span span)
{
    return {.span = span, .quote = span.of(text).toString(), .before = text.mid(span.start - 64, 64), .after = text.mid(span.end, 64)};
}

Result<void> markAll(const Connection &connection)
{
    const auto document = extractedText(connection, 1);
    if (!document)
        return std::unexpected(document.error());
    auto step = Step::begin(connection, u"Marks"_s);
    if (!step)
        return std::unexpected(step.error());
    QList<Annotation> all;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const qsizetype stride = (document->text.size() - 200) / annotationCount;
    for (int i = 0; i < annotationCount; ++i) {
        const qsizetype start = 100 + i * stride;
        all.append({.uid = u"00000000-0000-4000-8000-%1"_s.arg(i, 12, 10, QLatin1Char('0')), .report = 1, .anchor = anchorAt(document->text, {start, start + 60}),
            .color = u"#4cb782"_s, .note = i % 3 ? QString() : u"A note on this"_s, .tags = {u"harbour/%1"_s.arg(i % 20)}, .createdAt = now, .modifiedAt = now});
    }
    return putAnnotations(connection, all).and_then([&](const QList<qint64> &) { return step->commit(); });
}

bool settle(const MainWindow &window)
{
    return QTest::qWaitFor([&] { return window.edits().isIdle() && window.queries().isIdle(); }, 120'000);
}

QString figures(QList<double> times)
{
    std::ranges::sort(times);
    return u"%1 %2"_s.arg(times.at(times.size() / 2), 0, 'f', 2).arg(times.last(), 0, 'f', 2);
}

double bareWrite(const Connection &connection)
{
    QElapsedTimer clock;
    clock.start();
    PreparedQuery write(connection, u"UPDATE highlight_colors SET meaning = ? WHERE id = 1"_s);
    (void)runSql(connection, u"UPDATE journal SET paused = 1"_s);
    clock.start();
    (void)write.run(QString::number(clock.msecsSinceReference()));
    const double took = clock.nsecsElapsed() / 1e6;
    (void)runSql(connection, u"UPDATE journal SET paused = 0"_s);
    return took;
}

} // namespace

int main(int argc, char **argv)
{
    TimedApplication application(argc, argv);
    QTextStream out(stdout);
    const QDir folder(application.arguments().value(1));
    QFile file(folder.filePath(u"transcript.txt"_s));
    if (!file.open(QFile::WriteOnly))
        return 1;
    file.write(transcript());
    file.close();
    const QString path = folder.filePath(u"annotate.rapporteur"_s);
    const Lexicon lexicon = shippedLexicon();
    ExtractorPool extractors(1);
    const auto library = Library::open(path);
    if (!library || !importFiles(*library, extractors, lexicon, {.paths = {file.fileName()}}))
        return 1;
    const auto connection = library->connect(Connection::Mode::Edit);
    if (!connection || !markAll(*connection))
        return 1;

    MainWindow window(*library, lexicon, extractors);
    window.resize(1280, 800);
    window.show();
    window.goTo(Place::report(1));
    if (!QTest::qWaitForWindowExposed(&window) || !settle(window))
        return 1;
    auto *text = window.findChild<ReadingText *>();
    text->setFocus();
    QTest::qWait(500);
    const auto timed = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        application.longest = 0;
        QElapsedTimer all;
        all.start();
        QTest::keyClick(text, key, modifiers);
        settle(window);
        QTest::qWait(30); // what is painted belongs to it
        return application.longest;
    };
    QList<double> create, edit, undo, bare;
    for (int i = 0; i < rounds; ++i) {
        const qsizetype at = 5000 + i * 9000;
        text->select({at, at + 40});
        QTest::qWait(20);
        create.append(timed(Qt::Key_2));
        edit.append(timed(Qt::Key_S));
        undo.append(timed(Qt::Key_Z, Qt::ControlModifier));
        bare.append(bareWrite(*connection));
    }
    out << "create " << figures(create) << "\nedit " << figures(edit) << "\nundo " << figures(undo) << "\nbare " << figures(bare) << '\n';
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench-paper: sets a record of 2,000 statements, a note each, as PDF, and a note of a few pages, and prints the seconds, the pages and the
// peak of memory; beside it the same text by QTextDocument::print, which knows no notes, no tags and no outline.

#include "../core/paper/madepaper.h"
#include "core/paper/paperformat.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QTextDocument>

#include <qpdf/QPDF.hh>

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

namespace {

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

template<typename Work> double seconds(int rounds, const Work &work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e9);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

size_t pagesOf(const QByteArray &bytes)
{
    QPDF pdf;
    pdf.processMemoryFile("paper.pdf", bytes.constData(), size_t(bytes.size()));
    return pdf.getAllPages().size();
}

QString htmlOf(const Paper &paper)
{
    QString html;
    for (const PaperBlock &block : paper.blocks) {
        if (block.kind == PaperKind::Table) {
            html += u"<table>"_s;
            for (const auto &row : block.table.rows) {
                html += u"<tr>"_s;
                for (const PaperText &cell : row)
                    html += u"<td>"_s + plainText(cell) + u"</td>"_s;
                html += u"</tr>"_s;
            }
            html += u"</table>"_s;
        } else {
            const QString tag = block.kind == PaperKind::Heading ? u"h2"_s : u"p"_s;
            html += u'<' + tag + u'>' + plainText(block.text) + u"</"_s + tag + u'>';
        }
    }
    for (const PaperText &note : paper.notes)
        html += u"<p><small>"_s + plainText(note) + u"</small></p>"_s;
    return html;
}

void print(const Paper &paper)
{
    QTextDocument document;
    document.setDefaultFont(QFont(u"Noto Serif"_s, 10));
    document.setHtml(htmlOf(paper));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    document.print(&writer);
}

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    const Paper note = madeNote();
    const Paper record = madeRecord(2000);
    const double first = seconds(1, [&] { (void)paperAsPdf(note, {}); });
    const double again = seconds(9, [&] { (void)paperAsPdf(note, {}); });
    QByteArray bytes;
    const double whole = seconds(3, [&] { bytes = paperAsPdf(record, {}).value_or(QByteArray()); });
    const double peak = peakMegabytes();
    const double bare = seconds(3, [&] { print(record); });
    std::printf("note %zu %.4f %.4f\n", pagesOf(paperAsPdf(note, {}).value_or(QByteArray())), first, again);
    std::printf("record %zu %.3f\nbare %.3f\npeakMB %.0f\nbytes %lld\n", pagesOf(bytes), whole, bare, peak, static_cast<long long>(bytes.size()));
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// generate-pdfs COUNT FOLDER: reports of four to five pages as PDF, in words of our own, the same each time.

#include <QDir>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QRandomGenerator>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

const QStringList words = u"forum review panel draft agenda member note shared group plan secretariat text open call "
                          u"process summit input support outcome mandate roadmap digital public policy stakeholder "
                          u"youth network report question session proposal timeline letter meeting"_s.split(u' ');

QString sentence(QRandomGenerator &random)
{
    QStringList picked;
    for (int i = 0; i < 18; ++i)
        picked.append(words[random.bounded(int(words.size()))]);
    picked[0][0] = picked[0][0].toUpper();
    return picked.join(u' ') + u". "_s;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const QDir folder(arguments.value(2));
    for (int number = 1; number <= arguments.value(1).toInt(); ++number) {
        QRandomGenerator random{quint32(number)};
        QString html = u"<h1>Working Group Meeting %1</h1><p>%2 May 2022 at 14:00 UTC</p>"_s.arg(number).arg(number % 28 + 1);
        for (int section = 1; section <= 6; ++section) {
            html += u"<h2>%1. Item %1</h2>"_s.arg(section);
            for (int paragraph = 0; paragraph < 5; ++paragraph) {
                html += u"<p>"_s;
                for (int i = 0; i < 5; ++i)
                    html += sentence(random);
                html += u"</p>"_s;
            }
        }
        QTextDocument document;
        document.setHtml(html);
        QPdfWriter writer(folder.filePath(u"report-%1.pdf"_s.arg(number, 4, 10, QChar(u'0'))));
        document.print(&writer);
    }
    return 0;
}

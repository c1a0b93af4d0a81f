// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/filesection.h"

#include "ui/models/reportsmodel.h"
#include "ui/shell/factsheet.h"
#include "ui/shell/linklabel.h"
#include "ui/shell/look.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct FileSection {
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::FileSection)
};

// In the order of FileRequest::Kind.
constexpr std::array kindNames{"read"_L1, "apart"_L1, "open"_L1, "changes"_L1};

QString requestLink(const FileRequest &request, const QString &words)
{
    QString whole = words.toHtmlEscaped();
    whole.replace(u' ', u"&nbsp;"_s); // a command is not torn apart at a line's end
    return u"<a style=\"text-decoration:none\" href=\"%1\">%2</a>"_s.arg(href(request), whole);
}

QString reasonOf(ReadingReason reason)
{
    switch (reason) {
    case ReadingReason::Only:
        break;
    case ReadingReason::Preferred:
        return FileSection::tr("Read, because you chose it");
    case ReadingReason::Structure:
        return FileSection::tr("Read, because its headings and lists are kept");
    case ReadingReason::TextLayer:
        return FileSection::tr("Read, because its words and pages are kept best");
    case ReadingReason::LessDamage:
        return FileSection::tr("Read, because more of its characters can be read");
    case ReadingReason::MoreText:
        return FileSection::tr("Read, because it has the most text");
    case ReadingReason::Alike:
        return FileSection::tr("Read; the others are as good");
    }
    return {};
}

QString versionsHtml(const RenditionRow &file, const QPalette &palette)
{
    QStringList lines;
    for (const VersionRow &version : file.versions) {
        if (file.versions.size() < 2)
            break;
        QString line = dimmed(FileSection::tr("Version %1, %2").arg(version.number).arg(Look::date(version.importedAt.toLocalTime().date())), palette);
        if (version.number > 1)
            line += u" · "_s + requestLink({FileRequest::Kind::ShowChanges, file.id, version.number}, FileSection::tr("Show changes"));
        lines.append(line);
    }
    return lines.join(u"<br>"_s);
}

QString fileHtml(const RenditionRow &file, qint64 report, const Renditions &all, const QPalette &palette)
{
    const bool alone = all.files.size() == 1;
    QStringList facts{ReportsModel::format(file.mediaType, file.fileName)};
    if (file.scanned)
        facts.append(FileSection::tr("scan"));
    facts.append(QLocale().formattedDataSize(file.bytes, 0, QLocale::DataSizeSIFormat));
    if (!file.versions.isEmpty())
        facts.append(Look::date(file.versions.first().importedAt.toLocalTime().date()));
    const QString name = file.isRead ? link(Place::report(report), file.fileName) : file.fileName.toHtmlEscaped();
    QStringList lines{u"<b>%1</b>"_s.arg(name), dimmed(facts.join(u" · "_s), palette)};
    for (const QString &path : file.otherPaths)
        lines.append(dimmed(FileSection::tr("also at %1").arg(path), palette));
    if (file.isRead && !alone)
        lines.append(dimmed(reasonOf(all.reason), palette));
    if (const QString versions = versionsHtml(file, palette); !versions.isEmpty())
        lines.append(versions);
    QStringList commands;
    if (!file.isRead)
        commands.append(requestLink({FileRequest::Kind::ReadInstead, file.id}, FileSection::tr("Read this one instead")));
    commands.append(requestLink({FileRequest::Kind::Open, file.id}, FileSection::tr("Open original")));
    if (!alone)
        commands.append(requestLink({FileRequest::Kind::SetApart, file.id}, FileSection::tr("Not the same meeting")));
    lines.append(commands.join(u" · "_s));
    return lines.join(u"<br>"_s);
}

} // namespace

QString href(const FileRequest &request)
{
    return u"file-%1/%2/%3"_s.arg(kindNames.at(size_t(request.kind))).arg(request.rendition).arg(request.version);
}

std::optional<FileRequest> fileRequestOf(const QString &href)
{
    if (!href.startsWith("file-"_L1))
        return std::nullopt;
    const QStringList parts = href.mid(5).split(u'/');
    const auto kind = std::ranges::find(kindNames, parts.first());
    if (kind == kindNames.end() || parts.size() != 3)
        return std::nullopt;
    return FileRequest{FileRequest::Kind(kind - kindNames.begin()), parts[1].toLongLong(), parts[2].toInt()};
}

void addFiles(FactSheet *sheet, qint64 report, const Renditions &renditions, const QPalette &palette)
{
    const auto count = renditions.files.size();
    sheet->addSection(FileSection::tr("File(s)", nullptr, int(count)), count > 1 ? QLocale().toString(count) : QString());
    for (const RenditionRow &file : renditions.files)
        sheet->addHtml(fileHtml(file, report, renditions, palette));
}

} // namespace Rapporteur

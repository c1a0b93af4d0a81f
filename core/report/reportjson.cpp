// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reportjson.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

QJsonObject toJson(const Report &report, const TextDocument &)
{
    return {{u"schema"_s, u"rapporteur/report/1"_s}, {u"kind"_s, kindName(report.kind)}};
}

QString kindName(ReportKind kind)
{
    switch (kind) {
    case ReportKind::MeetingReport:
        return u"meeting-report"_s;
    case ReportKind::Transcript:
        return u"transcript"_s;
    case ReportKind::Overview:
        return u"overview"_s;
    case ReportKind::Document:
        break;
    }
    return u"document"_s;
}

ReportKind kindNamed(const QString &name)
{
    for (const ReportKind kind : {ReportKind::MeetingReport, ReportKind::Transcript, ReportKind::Overview}) {
        if (kindName(kind) == name)
            return kind;
    }
    return ReportKind::Document;
}

} // namespace Rapporteur

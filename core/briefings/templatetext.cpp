// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefings/templatetext.h"

#include "core/briefings/templatewords.h"

#include <KTextTemplate/Context>
#include <KTextTemplate/Engine>
#include <KTextTemplate/Template>

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

std::unexpected<Error> mistake(const QString &name, const QString &cause)
{
    return failure(ErrorCode::BadQuery, TemplateWords::tr("The template “%1” has a mistake: %2").arg(name, cause), cause);
}

int lineOf(const QString &text, qsizetype offset)
{
    return int(QStringView(text).first(offset).count(u'\n')) + 1;
}

/// Stands at the end of a line that has tags alone: such a line leaves nothing behind. The engine's own way of trimming takes the empty
/// lines before it too, and with them the ends of Markdown's blocks.
constexpr QChar lineOfTags(0x1f);

QString withMarkedTags(QString text)
{
    static const QRegularExpression tags(uR"(^[ \t]*((?:\{%(?:(?!%\})[^\n])*%\}[ \t]*)+)$)"_s, QRegularExpression::MultilineOption);
    return text.replace(tags, u"\\1"_s + lineOfTags);
}

/// The first name that stands for nothing, with its line: it would leave a hole that nobody sees.
QString unknownName(const QString &text, const QVariantHash &values)
{
    static const QRegularExpression given(uR"(\{%\s*(?:for\s+([\w\s,]+?)\s+in\b|with\s+.*?\bas\s+(\w+)|with\s+(\w+)\s*=|regroup\s+.*?\bas\s+(\w+)))"_s);
    static const QRegularExpression used(uR"(\{\{\s*([A-Za-z_]\w*)|\{%\s*for\s+[\w\s,]+?\s+in\s+([A-Za-z_]\w*)|\{%\s*regroup\s+([A-Za-z_]\w*))"_s);
    QSet<QString> known{u"forloop"_s, u"block"_s, u"True"_s, u"False"_s, u"None"_s};
    for (const auto &match : given.globalMatch(text)) {
        for (const QString &name : match.capturedTexts().sliced(1).join(u',').split(u',', Qt::SkipEmptyParts))
            known.insert(name.trimmed());
    }
    for (const auto &match : used.globalMatch(text)) {
        const int group = match.lastCapturedIndex();
        if (!values.contains(match.captured(group)) && !known.contains(match.captured(group)))
            return TemplateWords::tr("Line %1: nothing is called “%2”").arg(lineOf(text, match.capturedStart(group))).arg(match.captured(group));
    }
    return {};
}

} // namespace

struct TemplateText::Engine {
    KTextTemplate::Engine engine;

    /// The engine counts lines only where it trims.
    [[nodiscard]] QString mistakeIn(const QString &text)
    {
        engine.setSmartTrimEnabled(true);
        const QString told = engine.newTemplate(text, u"template"_s)->errorString();
        engine.setSmartTrimEnabled(false);
        static const QRegularExpression lines(u"\\bline (\\d+)"_s);
        int line = 0; // of the innermost tag, where it tells several
        for (const auto &match : lines.globalMatch(told))
            line = std::max(line, match.captured(1).toInt());
        return line == 0 ? told : TemplateWords::tr("Line %1: %2").arg(line + 1).arg(told);
    }
};

TemplateText::TemplateText()
    : m_engine(std::make_unique<Engine>())
{
}

TemplateText::~TemplateText() = default;

Result<QString> TemplateText::filled(const QString &text, const QVariantHash &values, const QString &name, int line) const
{
    // Empty lines in front make the engine count as the file does.
    const QString whole = QString(line, u'\n') + withMarkedTags(text);
    const KTextTemplate::Template form = m_engine->engine.newTemplate(whole, name);
    if (form->error() != KTextTemplate::NoError)
        return mistake(name, m_engine->mistakeIn(whole));
    if (const QString unknown = unknownName(whole, values); !unknown.isEmpty())
        return mistake(name, unknown);
    KTextTemplate::Context context(values);
    context.setAutoEscape(false);
    const QString filled = form->render(&context);
    if (form->error() != KTextTemplate::NoError)
        return mistake(name, form->errorString());
    return filled.mid(line).remove(QString(lineOfTags) + u'\n').remove(lineOfTags);
}

} // namespace Rapporteur

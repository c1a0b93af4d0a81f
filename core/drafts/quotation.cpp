// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafts/quotation.h"

#include "core/drafts/citationstyle.h"
#include "core/drafts/citationsyntax.h"
#include "core/drafts/namefinder.h"
#include "core/drafts/reportplaces.h"
#include "core/paper/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct DropWords {
    Q_DECLARE_TR_FUNCTIONS(Quotation)
};

/// How far behind the speaker the verb may stand: "Ms. Lee, on behalf of the host country, noted".
constexpr qsizetype verbReach = 60;

/// Those that a report itself knows.
QStringList namesOf(const StoredReport &stored)
{
    const Report &report = stored.report;
    QStringList names = stored.people.keys();
    for (const Participant &one : report.participants)
        names.append(one.name);
    for (const Statement &one : report.statements)
        names << one.speaker << one.asWritten;
    if (report.meeting)
        names << report.meeting->moderators << report.meeting->chairs;
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

/// Words inside quotation marks have their own in the single form.
QString innerQuotes(QString words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool opens = i == 0 || words.at(i - 1).isSpace() || words.at(i - 1) == u'(' || words.at(i - 1) == u'[';
        if (words.at(i) == u'"')
            words[i] = opens ? u'‘' : u'’';
        else if (words.at(i) == u'“' || words.at(i) == u'„')
            words[i] = u'‘';
        else if (words.at(i) == u'”')
            words[i] = u'’';
    }
    return words;
}

/// "38th meeting of the Working Group on Tides", in the record's words.
QString meetingName(const StoredReport &stored)
{
    const auto &meeting = stored.report.meeting;
    const QString series = stored.row.series.isEmpty() ? stored.row.label : stored.row.series;
    if (!meeting)
        return stored.report.title.isEmpty() ? stored.row.label : stored.report.title.simplified();
    const QString numbered = numberedMeeting(stored);
    return numbered.isEmpty() ? DropWords::tr("Meeting of %1").arg(series) : DropWords::tr("%1 of %2", "38th meeting of the Working Group on Tides").arg(numbered, series);
}

/// Makes the Markdown of what is dropped from one report.
class Dropper
{
public:
    /// `names` to be left out; none where speakers are named.
    Dropper(const StoredReport &stored, const QString &key, const QStringList &names, bool isAttributed)
        : m_stored(stored)
        , m_key(key)
        , m_places(stored)
        , m_names(names)
        , m_isAttributed(isAttributed)
    {
    }

    [[nodiscard]] Dropped drop(const DropSource &source, DropForm form) const;

private:
    [[nodiscard]] QString unnamed(const QString &text) const { return m_isAttributed ? text : withoutNames(text, m_names); }
    [[nodiscard]] QString shown(const QString &words) const { return markdownEscaped(unnamed(words.simplified())); }
    [[nodiscard]] bool isNoMeeting() const { return m_stored.report.kind == ReportKind::Overview || m_stored.report.kind == ReportKind::Document; }
    [[nodiscard]] QString meetingText(DropForm form) const;
    [[nodiscard]] QString who(const CitedPassage &passage) const;
    [[nodiscard]] QString owed(Span span) const;
    [[nodiscard]] QString quote(const CitedPassage &passage, const QString &citation) const;
    [[nodiscard]] QString mention(const CitedPassage &passage, const QString &citation) const;
    [[nodiscard]] QString reportedSpeech(const CitedPassage &passage, const QString &citation) const;

    const StoredReport &m_stored;
    QString m_key;
    ReportPlaces m_places;
    QStringList m_names;
    bool m_isAttributed;
};

QString Dropper::meetingText(DropForm form) const
{
    const QString citation = citationText({{m_key}});
    if (form == DropForm::Citation)
        return citation;
    const QString date = m_stored.row.when.isKnown() ? u" ("_s + PaperWords::date(m_stored.row.when.date) + u')' : QString();
    return shown(meetingName(m_stored)) + date + u' ' + citation;
}

/// "Chris Example (Harbour Foundation)", as this report states it; "a participant" where it names nobody.
QString Dropper::who(const CitedPassage &passage) const
{
    if (passage.speaker.isEmpty() || !m_isAttributed)
        return DropWords::tr("a participant");
    const auto &all = m_stored.report.participants;
    const auto participant = std::ranges::find(all, passage.speaker, &Participant::name);
    const QString affiliation = participant == all.end() ? QString() : participant->affiliation.simplified();
    return markdownEscaped(passage.speaker) + (affiliation.isEmpty() ? QString() : u" ("_s + markdownEscaped(affiliation) + u')');
}

/// By whom and until when, of the action there.
QString Dropper::owed(Span span) const
{
    const auto &all = m_stored.report.actions;
    const auto action = std::ranges::find_if(all, [&](const Action &one) { return one.span.overlaps(span); });
    if (action == all.end())
        return {};
    QStringList parts;
    if (m_isAttributed && !action->owners.isEmpty())
        parts.append(markdownEscaped(PaperWords::locale().createSeparatedList(action->owners)));
    if (action->due.isKnown())
        parts.append(DropWords::tr("due %1").arg(PaperWords::date(action->due.date)));
    return parts.join(u", "_s);
}

QString Dropper::quote(const CitedPassage &passage, const QString &citation) const
{
    QString by = who(passage);
    if (passage.kind == CitedKind::Decision)
        by = DropWords::tr("decision");
    else if (const QString owners = owed(passage.anchor.span); passage.kind == CitedKind::Action)
        by = DropWords::tr("action") + (owners.isEmpty() ? QString() : u", "_s + owners);
    else if (passage.speaker.isEmpty() && isNoMeeting())
        by.clear(); // a document's own words
    const QString from = markdownEscaped(m_stored.row.label);
    return u"> “"_s + shown(passage.anchor.quote) + u"”\n>\n> — "_s + (by.isEmpty() ? from : by + u", "_s + from) + u' ' + citation;
}

/// 'Ms. A noted that “…” [@…].', where the sentence has a speaker and a verb to part; else empty.
QString Dropper::reportedSpeech(const CitedPassage &passage, const QString &citation) const
{
    const auto &all = m_stored.report.statements;
    const auto said = std::ranges::find_if(all, [&](const Statement &one) { return one.span == passage.anchor.span; });
    if (said == all.end() || said->verb.isEmpty() || !said->speakerSpan.isValid())
        return {};
    const QRegularExpression verb(u"\\b"_s + QRegularExpression::escape(said->verb) + u"\\b"_s);
    const QStringView text = m_stored.document.text;
    const auto match = verb.matchView(text.first(said->span.end), said->speakerSpan.end);
    if (!match.hasMatch() || match.capturedStart() > said->speakerSpan.end + verbReach)
        return {};
    QString rest = text.sliced(match.capturedEnd(), said->span.end - match.capturedEnd()).toString().simplified();
    static const QRegularExpression lead(u"^[,:;]?\\s*(that )?"_s);
    const auto led = lead.match(rest);
    rest = rest.sliced(led.capturedEnd());
    while (rest.endsWith(u'.'))
        rest.chop(1);
    if (rest.isEmpty() || rest.front().isPunct())
        return {};
    QString name = who(passage);
    name[0] = name.at(0).toUpper();
    const QString that = led.captured(1).isEmpty() ? u" "_s : u" "_s + DropWords::tr("that", "somebody noted that") + u' ';
    return name + u' ' + markdownEscaped(said->verb) + that + u'“' + shown(innerQuotes(rest)) + u"” "_s + citation + u'.';
}

QString Dropper::mention(const CitedPassage &passage, const QString &citation) const
{
    if (const QString sentence = reportedSpeech(passage, citation); passage.kind == CitedKind::Statement && !sentence.isEmpty())
        return sentence;
    const QString label = markdownEscaped(m_stored.row.label);
    QString words = passage.anchor.quote.simplified();
    while (words.endsWith(u'.'))
        words.chop(1);
    const QString quoted = u'“' + shown(innerQuotes(words)) + u'”';
    if (passage.kind == CitedKind::Decision)
        return DropWords::tr("Decision at %1: %2").arg(label, quoted) + u' ' + citation + u'.';
    if (passage.kind == CitedKind::Action) {
        const QString owners = owed(passage.anchor.span);
        return DropWords::tr("Action from %1: %2").arg(label, quoted) + (owners.isEmpty() ? QString() : u" ("_s + owners + u')') + u' ' + citation + u'.';
    }
    if (passage.speaker.isEmpty())
        return DropWords::tr("According to the report of %1: %2").arg(label, quoted) + u' ' + citation + u'.';
    QString name = who(passage);
    name[0] = name.at(0).toUpper();
    const QString sentence = m_stored.report.kind == ReportKind::Transcript ? DropWords::tr("%1 said: %2") : DropWords::tr("%1, as the report has it: %2");
    return sentence.arg(name, quoted) + u' ' + citation + u'.';
}

Dropped Dropper::drop(const DropSource &source, DropForm form) const
{
    Dropped dropped{.cited = {.keys = {{m_stored.row.id, m_key}}}};
    QStringList blocks;
    if (!source.kind || source.shown.isEmpty() || source.shown.end > m_stored.document.text.size()) {
        blocks.append(meetingText(form));
    } else {
        const CitedPassage passage = citedPassage(m_stored, source.shown, *source.kind, source.annotation);
        const QString citation = citationText({{m_key, passage.key, locatorOf(m_places.at(source.shown))}});
        blocks.append(form == DropForm::Quote ? quote(passage, citation) : form == DropForm::Mention ? mention(passage, citation) : citation);
        dropped.cited.passages.append(passage);
    }
    if (!source.note.trimmed().isEmpty() && form != DropForm::Citation)
        blocks.append(unnamed(source.note.trimmed()));
    dropped.markdown = blocks.join(u"\n\n"_s);
    return dropped;
}

} // namespace

QString markdownEscaped(const QString &words)
{
    static const QString special = u"\\`*_[]<~|"_s;
    static const QRegularExpression entity(u"^&#?[A-Za-z0-9]+;"_s);
    QString out;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QChar c = words.at(i);
        if (special.contains(c) || (c == u'&' && entity.matchView(QStringView(words).sliced(i)).hasMatch()))
            out += u'\\';
        out += c;
    }
    return out;
}

Dropped quoted(const StoredReport &report, const QString &key, const DropSource &source, DropForm form, bool isAttributed)
{
    return Dropper(report, key, isAttributed ? QStringList() : namesOf(report), isAttributed).drop(source, form);
}

Result<Dropped> quoted(const Connection &connection, const QList<DropSource> &sources, DropForm form, bool isAttributed)
{
    const auto keys = citationKeys(connection);
    if (!keys)
        return std::unexpected(keys.error());
    const auto names = isAttributed ? Result<QStringList>() : knownNames(connection);
    if (!names)
        return std::unexpected(names.error());
    struct Opened {
        StoredReport report;
        std::unique_ptr<Dropper> dropper;
    };
    QHash<qint64, std::shared_ptr<Opened>> opened;
    Dropped all;
    QStringList blocks;
    for (const DropSource &source : sources) {
        auto &from = opened[source.report];
        if (!from) {
            auto stored = report(connection, source.report);
            if (!stored)
                return std::unexpected(stored.error());
            from = std::make_shared<Opened>(std::move(*stored));
            from->dropper = std::make_unique<Dropper>(from->report, keys->value(source.report), *names, isAttributed);
        }
        const Dropped one = from->dropper->drop(source, form);
        blocks.append(one.markdown);
        all.cited.keys.insert(one.cited.keys);
        all.cited.passages += one.cited.passages;
    }
    all.markdown = blocks.join(form == DropForm::Citation ? u" "_s : u"\n\n"_s);
    return all;
}

QString withoutNames(const QString &text, const QStringList &names)
{
    // Many texts are asked for with the same names.
    thread_local QStringList known;
    thread_local std::shared_ptr<const NameFinder> finder;
    if (!finder || known != names) {
        known = names;
        finder = std::make_shared<const NameFinder>(names);
    }
    static const QRegularExpression title(u"\\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sir|Dame|H\\.E)\\.?\\s+$"_s);
    QString out;
    qsizetype at = 0;
    for (const Span name : finder->namesIn(text)) {
        QStringView before = QStringView(text).sliced(at, name.start - at);
        if (const auto match = title.matchView(before); match.hasMatch())
            before = before.first(match.capturedStart());
        out += before + DropWords::tr("[a participant]");
        at = name.end;
    }
    return out + QStringView(text).sliced(at);
}

} // namespace Rapporteur

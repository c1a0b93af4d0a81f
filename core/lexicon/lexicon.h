// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace Rapporteur {

/// A subject that paragraphs are tagged with.
struct Topic {
    QString id; ///< stable, e.g. "GDC", "WSIS+20", "Leadership Panel", "MHLB"
    QString name; ///< for people, e.g. "Global Digital Compact"
    QString parent = {}; ///< id of the broader topic
    QStringList aliases = {}; ///< whole words or phrases; one in capitals only matches in capitals ("LP")
    QStringList patterns = {}; ///< regular expressions, without case; see compiledPattern()
    QStringList succeeds = {}; ///< ids of the topics this one continues, e.g. the Leadership Panel after the MHLB
    QDate succeededOn = {}; ///< since when it does; not valid: not known
    QString colour = {}; ///< "#rrggbb"; empty: chosen from the palette by order
    QString note = {}; ///< one sentence on what it is
    QString source = {}; ///< URL that bears it out

    friend bool operator==(const Topic &, const Topic &) = default;
};

/// A person known by public record; helps with nicknames and slips, never invents a speaker.
struct LexiconPerson {
    QString name;
    QStringList aliases = {}; ///< nicknames and other spellings, e.g. "Titti"

    friend bool operator==(const LexiconPerson &, const LexiconPerson &) = default;
};

struct Organisation {
    QString name;
    QStringList aliases = {}; ///< acronyms and other names

    friend bool operator==(const Organisation &, const Organisation &) = default;
};

/// A body whose meetings are numbered together.
struct Series {
    QString name; ///< e.g. "MAG Working Group on IGF Strengthening and Strategy"
    QString shortName; ///< e.g. "WG-Strategy"; a meeting is labelled "WG-Strategy 38"
    QStringList aliases = {};

    friend bool operator==(const Series &, const Series &) = default;
};

/// A dated event of the wider world, drawn as a flag on the timeline.
struct Milestone {
    QString title;
    QDate from;
    QDate to = {}; ///< not valid: a single day
    QStringList topics = {}; ///< ids
    QString source = {};

    friend bool operator==(const Milestone &, const Milestone &) = default;
};

/// A short form that stands for the same words in every report.
struct Acronym {
    QString shortForm; ///< "UNSG"
    QString longForm; ///< "United Nations Secretary-General"
    QString source = {}; ///< URL that bears it out

    friend bool operator==(const Acronym &, const Acronym &) = default;
};

/// What the parser and the views know beforehand: the shipped words and the user's own.
struct Lexicon {
    QList<Topic> topics;
    QList<LexiconPerson> people;
    QList<Organisation> organisations;
    QList<Series> series;
    QList<Milestone> milestones;
    QList<Acronym> acronyms = {};

    [[nodiscard]] const Topic *topic(const QString &id) const;
    /// The topics that this one continues, and those that they do, the nearest first; none twice.
    [[nodiscard]] QStringList predecessors(const QString &id) const;
    [[nodiscard]] const Series *seriesNamed(const QString &name) const;

    friend bool operator==(const Lexicon &, const Lexicon &) = default;
};

/// `base` with `own` laid over it: an entry of the same id or name replaces the shipped one.
[[nodiscard]] Lexicon merged(Lexicon base, const Lexicon &own);

} // namespace Rapporteur

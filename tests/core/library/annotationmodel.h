// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/annotation.h"
#include "core/library/connection.h"

#include <QMap>
#include <QSet>

#include <set>
#include <tuple>

namespace Rapporteur::Test {

/// What a library is to hold of annotations, as simply as it can be said; and what it held before each step.
class AnnotationModel
{
public:
    using Link = std::tuple<qint64, qint64, QString>; ///< source, target, relation

    struct State {
        QMap<qint64, Annotation> annotations; ///< by id; nothing derived, and no time of change
        std::set<Link> links;

        friend bool operator==(const State &, const State &) = default;
    };

    State now;

    /// Call before a change. A step that goes on with the last one is told by its key.
    void begin(const QString &mergeKey = {})
    {
        m_undone.clear();
        if (!mergeKey.isEmpty() && !m_done.isEmpty() && m_done.last().second == mergeKey)
            return;
        m_done.append({now, mergeKey});
    }
    [[nodiscard]] bool canUndo() const { return !m_done.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_undone.isEmpty(); }
    void undo() { turn(m_done, m_undone); }
    void redo() { turn(m_undone, m_done); }

    void remove(const QList<qint64> &ids)
    {
        for (const qint64 id : ids) {
            now.annotations.remove(id);
            std::erase_if(now.links, [&](const Link &link) { return std::get<0>(link) == id || std::get<1>(link) == id; });
        }
    }
    void renameTag(const QString &tag, const QString &to)
    {
        eachTag(tag, [&](const QString &old) { return QString(to + old.sliced(tag.size())); });
    }
    void removeTag(const QString &tag)
    {
        eachTag(tag, [](const QString &) { return QString(); });
    }
    static void setTags(Annotation &annotation, const QSet<QString> &tags)
    {
        annotation.tags = tags.values();
        annotation.tags.removeAll(QString());
        annotation.tags.sort();
    }

private:
    using Steps = QList<std::pair<State, QString>>;

    void turn(Steps &from, Steps &to)
    {
        auto [state, key] = from.takeLast();
        to.append({now, key});
        now = state;
    }
    template<typename Change> void eachTag(const QString &tag, Change change)
    {
        for (Annotation &annotation : now.annotations) {
            QSet<QString> tags;
            for (const QString &one : std::as_const(annotation.tags))
                tags.insert(one == tag || one.startsWith(tag + u'/') ? change(one) : one);
            setTags(annotation, tags);
        }
    }

    Steps m_done;
    Steps m_undone;
};

/// What people wrote, without what is derived.
[[nodiscard]] Annotation withoutDerived(Annotation annotation);

/// What a library holds otherwise than wanted; empty where it is the same.
[[nodiscard]] QString differenceTo(const Connection &connection, const AnnotationModel::State &wanted);

/// All rows of the tables that people fill, as they are in the file.
[[nodiscard]] QString dumpOf(const Connection &connection);

} // namespace Rapporteur::Test

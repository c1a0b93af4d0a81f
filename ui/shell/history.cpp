// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/history.h"

namespace Rapporteur {

namespace {
constexpr qsizetype longest = 200;
}

History::History(QObject *parent)
    : QObject(parent)
{
}

void History::visit(const Place &place)
{
    if (m_at >= 0 && m_places.at(m_at) == place)
        return;
    const bool typing = m_at >= 0 && place.kind == Place::Kind::Search && m_places.at(m_at).kind == place.kind;
    m_places.resize(m_at + 1);
    if (typing) {
        m_places[m_at] = place;
    } else {
        m_places.append(place);
        if (m_places.size() > longest)
            m_places.removeFirst();
        m_at = m_places.size() - 1;
    }
    emit changed();
}

void History::back()
{
    if (!canGoBack())
        return;
    --m_at;
    emit changed();
    emit moved(current());
}

void History::forward()
{
    if (!canGoForward())
        return;
    ++m_at;
    emit changed();
    emit moved(current());
}

void History::clear()
{
    m_places.clear();
    m_at = -1;
    emit changed();
}

Place History::current() const
{
    return m_at >= 0 ? m_places.at(m_at) : Place{};
}

} // namespace Rapporteur

// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/placelink.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

// In the order of Place::Kind.
constexpr std::array kindNames{"timeline"_L1, "reports"_L1, "speakers"_L1, "topics"_L1, "actions"_L1, "search"_L1, "review"_L1, "annotations"_L1,
    "drafts"_L1, "report"_L1, "speaker"_L1, "topic"_L1};
static_assert(kindNames.size() == size_t(Place::Kind::Topic) + 1);

} // namespace

QString href(const Place &place)
{
    QUrl url;
    url.setScheme(u"rapporteur"_s);
    url.setPath(kindNames.at(size_t(place.kind)) + u'/' + QString::number(place.id));
    QUrlQuery query;
    if (!place.name.isEmpty())
        query.addQueryItem(u"name"_s, QString::fromLatin1(QUrl::toPercentEncoding(place.name)));
    if (place.span.isValid()) {
        query.addQueryItem(u"from"_s, QString::number(place.span.start));
        query.addQueryItem(u"to"_s, QString::number(place.span.end));
    }
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

std::optional<Place> placeOf(const QString &target)
{
    const QUrl url(target);
    if (url.scheme() != "rapporteur"_L1)
        return std::nullopt;
    const QString path = url.path();
    const auto found = std::ranges::find(kindNames, path.section(u'/', 0, 0));
    if (found == kindNames.end())
        return std::nullopt;
    const QUrlQuery query(url);
    Place place{Place::Kind(found - kindNames.begin()), path.section(u'/', 1, 1).toLongLong(),
        query.queryItemValue(u"name"_s, QUrl::FullyDecoded)};
    if (query.hasQueryItem(u"from"_s))
        place.span = {query.queryItemValue(u"from"_s).toLongLong(), query.queryItemValue(u"to"_s).toLongLong()};
    return place;
}

} // namespace Rapporteur

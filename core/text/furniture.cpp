// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/markers.h"
#include "core/text/rows.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qsizetype edgeRows = 4; // at the top and at the foot of a page where furniture may be
constexpr double samePlace = 8; // points that a running head may move from page to page

QString pattern(const QString &text)
{
    QString out = text.simplified();
    for (QChar &c : out)
        c = c.isDigit() ? QChar(u'#') : c;
    return out;
}

bool isPageLabel(const QString &text)
{
    static const QRegularExpression label(u"^(?:page|p\\.|pg\\.?|seite|página|страница)?\\s*[-–—]?\\s*(?:\\d{1,4}|[ivxlc]{1,6})(?:\\s*(?:of|/|de|sur|von)\\s*\\d{1,4})?\\s*[-–—]?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return label.match(text.simplified()).hasMatch();
}

bool isBareAddress(const QString &text)
{
    const QStringView address = addressAt(text, 0);
    return !address.isEmpty() && address.size() >= text.size() - 1;
}

struct Edge {
    int page;
    qsizetype row;
    double y; ///< from the top, or from the foot as a negative number
};

/// The rows at the edges of every page, by their text without digits.
QHash<QString, QList<Edge>> edgesOf(const QList<QList<Row>> &pages, const QList<PlacedPage> &sizes)
{
    QHash<QString, QList<Edge>> edges;
    for (int p = 0; p < pages.size(); ++p) {
        const qsizetype count = pages.at(p).size();
        for (qsizetype r = 0; r < count; ++r) {
            const Row &row = pages.at(p).at(r);
            const double middle = row.rectangle.center().y();
            if (r < edgeRows && middle < sizes.at(p).size.height() / 3)
                edges[pattern(row.text())].append({p, r, middle});
            else if (r >= count - edgeRows && middle > sizes.at(p).size.height() * 2 / 3)
                edges[pattern(row.text())].append({p, r, middle - sizes.at(p).size.height()});
        }
    }
    return edges;
}

/// Addresses alone on the last lines of a page: marks them, gives their text.
QStringList dumpedLinks(const QList<Row> &rows, QList<bool> &taken)
{
    qsizetype last = rows.size() - 1;
    while (last >= 0 && taken.at(last))
        --last;
    qsizetype first = last;
    QStringList urls;
    QString tail;
    for (; first >= 0; --first) {
        const QString text = rows.at(first).text().simplified();
        if (isBareAddress(text)) {
            urls.prepend(text + tail);
            tail.clear();
        } else if (tail.isEmpty() && !text.contains(u' ') && first > 0 && isBareAddress(rows.at(first - 1).text().simplified())
            && (text.contains(u'/') || text.contains(u'=') || text.contains(u'-') || text.contains(u'%'))) {
            tail = text;
        } else {
            break;
        }
    }
    // Prose that goes on to the address, or announces it, owns it.
    if (urls.isEmpty() || first < 0)
        return {};
    const double gap = rows.at(first + 1).rectangle.top() - rows.at(first).rectangle.bottom();
    if (gap < 0.6 * rows.at(first).size || rows.at(first).text().trimmed().endsWith(u':'))
        return {};
    for (qsizetype r = first + 1; r <= last; ++r)
        taken[r] = true;
    return urls;
}

} // namespace

void takeFurniture(QList<QList<Row>> &pages, const QList<PlacedPage> &sizes, DocumentBuilder &builder)
{
    QList<QList<bool>> taken;
    for (const QList<Row> &rows : std::as_const(pages))
        taken.append(QList<bool>(rows.size(), false));
    const auto edges = edgesOf(pages, sizes);
    for (auto it = edges.begin(); it != edges.end(); ++it) {
        for (const Edge &edge : it.value()) {
            QSet<int> alike;
            for (const Edge &other : it.value()) {
                if (std::abs(other.y - edge.y) < samePlace)
                    alike.insert(other.page);
            }
            // On facing pages a head comes back on every second one. A line of the text that two pages share has to stand
            // on the same height to be mistaken.
            const bool repeated = alike.size() >= std::max<qsizetype>(2, pages.size() / 3);
            const bool label = isPageLabel(it.key().isEmpty() ? QString() : pages.at(edge.page).at(edge.row).text())
                && (alike.size() >= 2 || std::abs(edge.y) < 60);
            if (repeated || label)
                taken[edge.page][edge.row] = true;
        }
    }
    for (int p = 0; p < pages.size(); ++p) {
        for (const QString &url : dumpedLinks(pages.at(p), taken[p]))
            builder.addLink(url, p + 1);
        QList<Row> kept;
        for (qsizetype r = 0; r < pages.at(p).size(); ++r) {
            if (taken.at(p).at(r))
                builder.addFurniture(pages.at(p).at(r).text());
            else
                kept.append(pages.at(p).at(r));
        }
        pages[p] = kept;
    }
}

} // namespace Rapporteur

// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/reports.h"
#include "core/text/extractorpool.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QThreadPool>

#include <stop_token>

namespace Rapporteur {

/// Pictures of the pages of one original, made on a thread of their own and kept while there is room.
class PagePictures : public QObject
{
    Q_OBJECT
public:
    explicit PagePictures(ExtractorPool &extractors, QObject *parent = nullptr);
    ~PagePictures() override;

    /// Forgets the pictures of the original before.
    void setOriginal(const QByteArray &bytes);
    /// The picture of a page (from 1) at `scale` pixels a point; null while it is being made: ready() follows.
    [[nodiscard]] QImage picture(int page, double scale);

signals:
    void ready(int page);
    void failed(int page, const Rapporteur::Error &error);

private:
    using Key = std::pair<int, int>; ///< page, scale in percent
    void take(quint64 generation, Key key, const Result<QByteArray> &png);

    ExtractorPool &m_extractors;
    QByteArray m_bytes;
    QCache<Key, QImage> m_pictures; ///< cost in KiB
    QList<Key> m_asked;
    quint64 m_generation = 0;
    std::stop_source m_stop;
    QThreadPool m_thread;
};

} // namespace Rapporteur

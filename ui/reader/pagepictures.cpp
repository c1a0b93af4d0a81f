// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/pagepictures.h"

#include <QPointer>

namespace Rapporteur {

namespace {
constexpr int roomKib = 96 * 1024;
}

PagePictures::PagePictures(ExtractorPool &extractors, QObject *parent)
    : QObject(parent)
    , m_extractors(extractors)
    , m_pictures(roomKib)
{
    m_thread.setMaxThreadCount(1);
}

PagePictures::~PagePictures()
{
    m_stop.request_stop();
    m_thread.clear();
    m_thread.waitForDone();
}

void PagePictures::setOriginal(const QByteArray &bytes)
{
    m_stop.request_stop();
    m_stop = {};
    m_thread.clear();
    ++m_generation;
    m_bytes = bytes;
    m_pictures.clear();
    m_asked.clear();
}

QImage PagePictures::picture(int page, double scale)
{
    const Key key{page, qRound(scale * 100)};
    if (const QImage *known = m_pictures.object(key))
        return *known;
    if (m_bytes.isEmpty() || m_asked.contains(key))
        return {};
    m_asked.append(key);
    m_thread.start([this, key, scale, bytes = m_bytes, generation = m_generation, stop = m_stop.get_token()] {
        auto png = m_extractors.pagePicture(bytes, key.first, scale, stop);
        // The destructor waits for this thread; what is posted to a gone object is dropped.
        QMetaObject::invokeMethod(this, [this, generation, key, png = std::move(png)] { take(generation, key, png); });
    });
    return {};
}

void PagePictures::take(quint64 generation, Key key, const Result<QByteArray> &png)
{
    if (generation != m_generation)
        return;
    m_asked.removeAll(key);
    if (!png) {
        emit failed(key.first, png.error());
        return;
    }
    auto *image = new QImage(QImage::fromData(*png, "PNG"));
    image->setDevicePixelRatio(1);
    m_pictures.insert(key, image, int(qMax(qsizetype(1), image->sizeInBytes() / 1024)));
    emit ready(key.first);
}

} // namespace Rapporteur

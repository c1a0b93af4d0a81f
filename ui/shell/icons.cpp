// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/icons.h"

#include "ui/shell/look.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace Rapporteur::Icons {

namespace {

/// Colours are taken when painting and not before, since the desktop may turn dark at any time.
class LineEngine : public QIconEngine
{
public:
    explicit LineEngine(QString name)
        : m_name(std::move(name))
    {
    }

    QIconEngine *clone() const override { return new LineEngine(m_name); }
    QString key() const override { return u"rapporteur-line"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return source().isEmpty(); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        QByteArray svg = source();
        const QColor colour = colourOf(mode, state);
        svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
        QSvgRenderer renderer(svg);
        painter->save();
        painter->setOpacity(painter->opacity() * colour.alphaF());
        renderer.render(painter, QRectF(rect));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap pixmap(size * scale);
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

private:
    QByteArray source()
    {
        if (m_source.isEmpty()) {
            QFile file(u":/icons/"_s + m_name + u".svg"_s);
            if (file.open(QFile::ReadOnly))
                m_source = file.readAll();
        }
        return m_source;
    }

    static QColor colourOf(QIcon::Mode mode, QIcon::State state)
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        if (state == QIcon::On)
            return Look::accent(palette);
        QColor colour = Look::dim(palette);
        if (mode == QIcon::Disabled)
            colour.setAlphaF(0.3f);
        if (mode == QIcon::Active)
            colour = palette.color(QPalette::WindowText);
        return colour;
    }

    QString m_name;
    QByteArray m_source;
};

} // namespace

QIcon line(const QString &name)
{
    return QIcon(new LineEngine(name));
}

QIcon application()
{
    return QIcon(u":/icons/org.rapporteur.Rapporteur.svg"_s);
}

} // namespace Rapporteur::Icons

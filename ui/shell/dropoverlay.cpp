// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/dropoverlay.h"

#include "ui/shell/look.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Rapporteur {

DropOverlay::DropOverlay(QWidget *window)
    : QWidget(window)
{
    setObjectName(u"dropOverlay"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

QStringList DropOverlay::pathsOf(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

bool DropOverlay::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto *drag = static_cast<QDropEvent *>(event);
        if (pathsOf(drag->mimeData()).isEmpty())
            return false;
        // A copy, whatever the file manager proposes: an import never takes the file away.
        drag->setDropAction(Qt::CopyAction);
        drag->accept();
        setGeometry(parentWidget()->rect());
        raise();
        show();
        return true;
    }
    case QEvent::DragLeave:
        hide();
        return false;
    case QEvent::Drop: {
        hide();
        auto *drop = static_cast<QDropEvent *>(event);
        const QStringList paths = pathsOf(drop->mimeData());
        if (paths.isEmpty())
            return false;
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        emit dropped(paths);
        return true;
    }
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = palette().color(QPalette::Base);
    veil.setAlphaF(0.88f);
    painter.fillRect(rect(), veil);
    QPen line(Look::accent(palette()), 2, Qt::DashLine);
    painter.setPen(line);
    painter.drawRoundedRect(QRectF(rect()).adjusted(24, 24, -24, -24), 12, 12);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(Look::title(font()));
    painter.drawText(rect(), Qt::AlignCenter, tr("Drop to import"));
}

} // namespace Rapporteur

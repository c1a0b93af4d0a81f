// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/linkpreview.h"

#include "ui/shell/look.h"
#include "ui/shell/sectiontitle.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {
constexpr int previewWidth = 380;
}

bool wordsMislead(const QString &words, const QUrl &url)
{
    static const QRegularExpression host(uR"((?:https?://)?((?:[\w-]+\.)+[a-z]{2,})(?:[/:]|$))"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = host.match(words.trimmed(), 0, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch())
        return false;
    const auto bare = [](QString name) {
        name = name.toLower();
        return name.startsWith(u"www.") ? name.sliced(4) : name;
    };
    return bare(match.captured(1)) != bare(url.host());
}

LinkPreview::LinkPreview(QWidget *parent)
    : QFrame(parent)
    , m_host(new QLabel(this))
    , m_address(new QLabel(this))
    , m_warning(new QLabel(tr("The words of the link name another place."), this))
    , m_open(new QPushButton(tr("Open in browser"), this))
{
    setObjectName(u"linkPreview"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFixedWidth(previewWidth);
    for (QLabel *label : {m_host, m_address, m_warning}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_host->setFont(Look::strong(font()));
    m_address->setFont(Look::caption(font()));
    m_open->setObjectName(u"linkOpen"_s);
    auto *copy = new QPushButton(tr("Copy address"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_open);
    row->addWidget(copy);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::gap, Look::gap, Look::gap, Look::gap);
    column->setSpacing(6);
    column->addWidget(m_host);
    column->addWidget(m_address);
    column->addWidget(m_warning);
    column->addLayout(row);
    connect(m_open, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(m_url);
        end();
    });
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_url.toString(QUrl::FullyEncoded));
        end();
    });
    hide();
}

void LinkPreview::open(const QUrl &url, const QString &words, const QPoint &at)
{
    m_url = url;
    // Letters of other alphabets that look like ours are told by their encoded form.
    m_host->setText(url.scheme() == "mailto"_L1 ? url.path() : QString::fromLatin1(QUrl::toAce(url.host())));
    // An address has no spaces to break at.
    QString address = url.toString(QUrl::FullyEncoded);
    address.replace(QRegularExpression(u"([/?&#=])"_s), u"\\1\u200b"_s);
    m_address->setText(address);
    QPalette doubtful = palette();
    doubtful.setColor(QPalette::WindowText, Look::doubt(palette()));
    m_warning->setPalette(doubtful);
    m_warning->setVisible(wordsMislead(words, url));
    adjustSize();
    const QRect area = parentWidget()->rect();
    move(qBound(8, at.x(), qMax(8, area.width() - width() - 8)), at.y() + height() + 8 > area.height() ? qMax(8, at.y() - height() - 28) : at.y() + 8);
    show();
    raise();
    m_open->setFocus(Qt::PopupFocusReason);
}

void LinkPreview::end()
{
    hide();
    emit closed();
}

void LinkPreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        end();
    else
        QFrame::keyPressEvent(event);
}

} // namespace Rapporteur

// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefings/briefingdialog.h"

#include "core/briefings/draftpaper.h"
#include "ui/briefings/briefingchoices.h"
#include "ui/briefings/briefingparts.h"
#include "ui/drafts/drafttask.h"
#include "ui/drafts/exportdraft.h"
#include "ui/drafts/paperview.h"
#include "ui/shell/linklabel.h"
#include "ui/shell/look.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Rapporteur {

BriefingDialog::BriefingDialog(const Library &library, const ViewContext &context, const Filter &filter, QWidget *parent)
    : QDialog(parent)
    , m_lexicon(context.lexicon)
    , m_queries(library)
    , m_task(new DraftTask(context, this))
    , m_choices(new BriefingChoices(draftTemplates(ownTemplateFolder()), context.lexicon, filter, this))
    , m_parts(new BriefingParts(this))
    , m_preview(new PaperView(this))
    , m_bar(new QProgressBar(this))
    , m_outcome(new LinkLabel(this))
    , m_keep(new QPushButton(tr("&Keep as draft"), this))
    , m_export(new QPushButton(tr("&Export…"), this))
{
    setObjectName(u"briefingDialog"_s);
    setWindowTitle(tr("New briefing"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    assemble();
    m_pause.setSingleShot(true);
    m_pause.setInterval(200);
    connect(&m_pause, &QTimer::timeout, this, &BriefingDialog::compose);
    const auto later = [this] { m_pause.start(); };
    connect(m_choices, &BriefingChoices::changed, this, later);
    connect(m_parts, &BriefingParts::changed, this, later);
    connect(m_preview, &PaperView::styleChanged, this, later);
    connect(m_preview, &PaperView::followed, this, &BriefingDialog::sourceWanted);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        emit keepWanted(m_composed.filled);
        close();
    });
    connect(m_export, &QPushButton::clicked, this, &BriefingDialog::exportIt);
    connect(m_outcome, &LinkLabel::followed, this, [](const QString &href) { QDesktopServices::openUrl(QUrl(href)); });
    connect(m_task, &DraftTask::written, this, [this](const QString &path) {
        setWriting(false);
        m_outcome->setHtml(tr("Written to %1.").arg(QFileInfo(path).fileName()).toHtmlEscaped()
            + u" <a style=\"text-decoration:none\" href=\"%1\">%2</a>"_s.arg(QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded).toHtmlEscaped(), tr("Open")));
    });
    connect(m_task, &DraftTask::failed, this, [this](const Error &error) {
        setWriting(false);
        m_outcome->setHtml(error.sentence.toHtmlEscaped());
    });
    askOffer();
    compose();
}

void BriefingDialog::assemble()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_choices);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *arrange = new QWidget(this);
    auto *rows = new QVBoxLayout(arrange);
    rows->setContentsMargins({});
    rows->setSpacing(4);
    auto *title = new QLabel(tr("&Parts and extracts"), arrange);
    title->setBuddy(m_parts);
    rows->addWidget(title);
    rows->addWidget(m_parts);
    auto *left = new QSplitter(Qt::Vertical, this);
    left->addWidget(scroll);
    left->addWidget(arrange);
    left->setStretchFactor(0, 3);
    left->setStretchFactor(1, 2);
    left->setChildrenCollapsible(false);
    auto *sides = new QSplitter(this);
    sides->addWidget(left);
    sides->addWidget(m_preview);
    sides->setSizes({340, 760});
    sides->setStretchFactor(1, 1);
    sides->setChildrenCollapsible(false);
    m_preview->setAccessibleName(tr("The briefing"));
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(96, 4);
    m_outcome->setObjectName(u"briefingOutcome"_s);
    m_outcome->setWordWrap(true);
    m_keep->setObjectName(u"keepBriefing"_s);
    m_export->setObjectName(u"exportBriefing"_s);
    m_keep->setDefault(true);
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::close);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(Look::gapSmall);
    foot->addWidget(m_bar);
    foot->addWidget(m_outcome, 1);
    for (QPushButton *button : {close, m_export, m_keep})
        foot->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::gapLarge, Look::gapLarge, Look::gapLarge, Look::gap);
    column->setSpacing(Look::gap);
    column->addWidget(sides, 1);
    column->addLayout(foot);
    resize(1120, 740);
}

void BriefingDialog::askOffer()
{
    m_queries.ask<BriefingOffer>(
        m_choices,
        [](const Connection &connection) {
            return speakers(connection, {}).and_then([&](const QList<SpeakerRow> &people) {
                return tags(connection).and_then([&](const QList<TagCount> &tags) {
                    return summary(connection).transform([&](const LibrarySummary &known) { return BriefingOffer{people, tags, known}; });
                });
            });
        },
        [this](const Result<BriefingOffer> &offer) {
            if (offer)
                m_choices->setOffer(*offer);
        });
}

TemplateRequest BriefingDialog::request() const
{
    TemplateRequest request = m_choices->request();
    request.leftOut = m_parts->leftOut();
    request.order = m_parts->order();
    return request;
}

void BriefingDialog::compose()
{
    const DraftTemplate *form = m_choices->chosenTemplate();
    if (!form)
        return;
    m_bar->show();
    m_queries.ask<Composed>(
        this,
        [form = *form, request = request(), lexicon = m_lexicon, style = m_preview->style()](const Connection &connection) {
            return fillTemplate(connection, lexicon, form, request).and_then([&](const FilledTemplate &filled) {
                return draftPaper(connection, lexicon, filled.text, filled.cited.passages).transform([&](const Paper &paper) {
                    return Composed{filled, setForScreen(paper, style)};
                });
            });
        },
        [this](const Result<Composed> &composed) {
            m_bar->hide();
            m_keep->setEnabled(composed.has_value());
            m_export->setEnabled(composed.has_value());
            if (composed)
                take(*composed);
            else
                m_outcome->setHtml(QString(composed.error().sentence + u' ' + composed.error().cause).trimmed().toHtmlEscaped());
        });
}

void BriefingDialog::take(const Composed &composed)
{
    m_composed = composed;
    m_preview->setPaper(composed.paper);
    m_parts->setParts(composed.filled.parts);
    const auto extracts = composed.filled.cited.passages.size();
    m_outcome->setHtml((extracts == 0 ? tr("The record says nothing of this. Choose other topics, years or people.")
                                      : tr("%Ln extract(s), each with its source", nullptr, int(extracts)))
                           .toHtmlEscaped());
}

void BriefingDialog::exportIt()
{
    auto *asked = new ExportDraft(m_composed.filled.title, this);
    connect(asked, &ExportDraft::chosen, this, [this](const PaperFormat *format, PaperSize size, const QString &path) {
        setWriting(true);
        m_outcome->setHtml(tr("Writing %1…").arg(QFileInfo(path).fileName()).toHtmlEscaped());
        m_task->start({.text = m_composed.filled.text, .held = m_composed.filled.cited.passages, .format = format, .size = size, .path = path});
    });
    asked->open();
}

void BriefingDialog::setWriting(bool on)
{
    m_bar->setVisible(on);
    for (QWidget *part : {static_cast<QWidget *>(m_choices), static_cast<QWidget *>(m_parts), static_cast<QWidget *>(m_keep), static_cast<QWidget *>(m_export)})
        part->setEnabled(!on);
}

} // namespace Rapporteur

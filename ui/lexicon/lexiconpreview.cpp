// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lexicon/lexiconpreview.h"

#include "ui/shell/linklabel.h"
#include "ui/shell/look.h"
#include "ui/shell/placelink.h"
#include "ui/shell/sectiontitle.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
#include <QTextBrowser>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Rapporteur {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::LexiconPreview)
};

QColor ground(RuleHit::Change change, const QPalette &palette)
{
    QColor mark = change == RuleHit::Lost ? Look::doubt(palette) : Look::accent(palette);
    mark.setAlphaF(Look::isDark(palette) ? 0.40f : 0.24f);
    return Look::opaque(mark, palette.color(QPalette::Base));
}

QString marked(const RuleHit &hit, const QPalette &palette)
{
    QString html;
    qsizetype at = 0;
    for (const Span match : hit.matches) {
        html += hit.text.sliced(at, match.start - at).toHtmlEscaped();
        html += u"<span style=\"background:%1\">%2</span>"_s.arg(ground(hit.change, palette).name(), match.of(hit.text).toString().toHtmlEscaped());
        at = match.end;
    }
    return html + hit.text.sliced(at).toHtmlEscaped();
}

QString htmlOf(const RuleHit &hit, const QPalette &palette)
{
    QString head = link(Place::report(hit.report, hit.span), hit.reportLabel);
    if (hit.change == RuleHit::Gained)
        head += u" · "_s + Words::tr("new").toHtmlEscaped();
    if (hit.change == RuleHit::Lost)
        head += u" · "_s + Words::tr("no longer").toHtmlEscaped();
    return u"<p style=\"margin:0 0 10px 0\"><span style=\"font-size:small\">%1</span><br>%2</p>"_s.arg(head, marked(hit, palette));
}

/// "214 paragraphs in 38 reports · +12 −3"
QString counts(const RuleMatches &matches)
{
    QString words = Words::tr("%1 in %2").arg(Words::tr("%Ln paragraph(s)", nullptr, int(matches.paragraphs)), Words::tr("%Ln report(s)", nullptr, int(matches.reports)));
    const QLocale locale;
    if (matches.gained > 0 || matches.lost > 0)
        words += u" · +%1 −%2"_s.arg(locale.toString(matches.gained), locale.toString(matches.lost));
    return words;
}

} // namespace

LexiconPreview::LexiconPreview(QWidget *parent)
    : QWidget(parent)
    , m_counts(new Caption({}, this))
    , m_hits(new QTextBrowser(this))
{
    m_counts->setObjectName(u"previewCounts"_s);
    m_hits->setObjectName(u"previewHits"_s);
    m_hits->setAccessibleName(tr("What it matches"));
    m_hits->setFrameShape(QFrame::NoFrame);
    m_hits->setOpenLinks(false);
    m_hits->document()->setDocumentMargin(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(Look::gapSmall);
    head->addWidget(new SectionTitle(tr("Preview"), this));
    head->addWidget(m_counts);
    head->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::gapLarge, Look::gapSmall, Look::gapLarge, 0);
    column->setSpacing(Look::gapSmall);
    column->addLayout(head);
    column->addWidget(m_hits, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    connect(&m_pause, &QTimer::timeout, this, &LexiconPreview::ask);
    connect(m_hits, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (const auto place = placeOf(url.toString()))
            emit goTo(*place);
    });
}

void LexiconPreview::setLibrary(const Library &library)
{
    m_queries = std::make_unique<QueryRunner>(library);
    if (!m_rule.terms.isEmpty())
        m_pause.start();
}

void LexiconPreview::setRule(const MatchRule &rule, const MatchRule &saved)
{
    if (rule == m_rule && saved == m_saved && m_answer)
        return;
    m_rule = rule;
    m_saved = saved;
    m_pause.start();
}

void LexiconPreview::clear()
{
    m_pause.stop();
    m_rule = {};
    m_saved = {};
    m_answer.reset();
    write();
}

void LexiconPreview::ask()
{
    if (!m_queries)
        return;
    m_counts->setText(tr("Looking…"));
    m_queries->ask<RuleMatches>(this, [rule = m_rule, saved = m_saved](const Connection &connection) { return ruleMatches(connection, rule, saved); },
        [this](const Result<RuleMatches> &answer) {
            m_answer = answer;
            write();
        });
}

void LexiconPreview::askFound(QObject *receiver, const std::function<void(const QList<FoundAcronym> &)> &answer)
{
    if (m_queries)
        m_queries->ask<QList<FoundAcronym>>(receiver, foundAcronyms, [answer](const Result<QList<FoundAcronym>> &found) { answer(found.value_or(QList<FoundAcronym>{})); });
}

bool LexiconPreview::isIdle() const
{
    return !m_pause.isActive() && (!m_queries || m_queries->isIdle());
}

void LexiconPreview::write()
{
    if (!m_answer) {
        m_counts->setText({});
        m_hits->clear();
        return;
    }
    if (!*m_answer) {
        m_counts->setText(m_answer->error().sentence);
        m_hits->clear();
        return;
    }
    m_counts->setText(counts(**m_answer));
    QString html;
    for (const RuleHit &hit : (*m_answer)->hits)
        html += htmlOf(hit, palette());
    if (html.isEmpty())
        html = dimmed(tr("Nothing in the library matches."), palette());
    m_hits->setHtml(html);
}

void LexiconPreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        write();
}

} // namespace Rapporteur

// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paper/htmlstyle.h"

#include "core/paper/paperstructure.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

const QString screen = uR"(
:root { color-scheme: light dark; --ink: #1d1f21; --dim: #5f6368; --line: #d5d8dc; --paper: #ffffff; --accent: #1f4e79; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e5e7; --dim: #a3a7ad; --line: #3d4147; --paper: #1b1c1e; --accent: #8fb8de; } }
* { box-sizing: border-box; }
html { font-size: 106.25%; -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; padding: 3.5rem 1.5rem 4rem; max-width: 41rem; color: var(--ink); background: var(--paper);
  font: 1rem/1.55 Charter, 'Noto Serif', Cambria, Caladea, Georgia, serif; overflow-wrap: break-word; hanging-punctuation: first allow-end; }
h1, h2, h3, h4, h5, h6, .kicker, dl, nav, footer, figcaption, table, .label { font-family: system-ui, 'Noto Sans', Calibri, Carlito, sans-serif; }
h1 { font-size: 2rem; line-height: 1.2; font-weight: 650; margin: 0 0 .4rem; text-wrap: balance; letter-spacing: -.01em; }
h2, h3, h4, h5, h6 { line-height: 1.3; font-weight: 650; margin: 2.2em 0 .5em; text-wrap: balance; }
h2 { font-size: 1.3rem; color: var(--accent); } h3 { font-size: 1.08rem; } h4, h5, h6 { font-size: 1rem; } h5, h6 { font-weight: 500; color: var(--dim); }
h2 + h3, h3 + h4, main h2:first-child { margin-top: .8em; }
p { margin: 0 0 .8em; text-wrap: pretty; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .15em; }
.kicker { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 0 0 1.25rem; font-size: .85rem; color: var(--dim); }
.kind { font-weight: 650; letter-spacing: .04em; color: var(--accent); } .kicker .date { margin-inline-start: auto; }
.classification { letter-spacing: .06em; }
.subtitle { font-size: 1.15rem; color: var(--dim); margin: 0 0 1.25rem; }
header { border-bottom: 1px solid var(--line); padding-bottom: 1rem; margin-bottom: 2rem; }
header:empty { display: none; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1.25rem; margin: 1rem 0 0; font-size: .92rem; }
dt { color: var(--dim); } dd { margin: 0; }
nav { font-size: .92rem; margin: 0 0 2.5rem; } nav h2 { font-size: 1rem; margin: 0 0 .4rem; color: var(--ink); }
nav ol { list-style: none; margin: 0; padding: 0; } nav a { color: inherit; text-decoration: none; } nav a:hover { text-decoration: underline; }
nav li { padding: .1rem 0; } nav .level-2 { padding-inline-start: 1.25rem; } nav .level-3 { padding-inline-start: 2.5rem; }
ul, ol { padding-inline-start: 1.5em; margin: 0 0 .8em; } li { margin: .25em 0; } li ul, li ol { margin: .25em 0; }
blockquote { margin: 1em 0; padding-inline-start: 1.1em; border-inline-start: 2px solid var(--line); } blockquote p { margin: 0; }
.labelled { display: grid; grid-template-columns: 2.6em 1fr; } .label { color: var(--dim); font-size: .88em; line-height: 1.75; }
.table { overflow-x: auto; margin: 1.2em 0; }
table { border-collapse: collapse; min-width: 100%; font-size: .88rem; line-height: 1.4; font-variant-numeric: tabular-nums lining-nums; }
th, td { text-align: start; vertical-align: top; padding: .4rem .9rem .4rem 0; border-bottom: 1px solid var(--line); }
[dir=rtl] th, [dir=rtl] td { padding: .4rem 0 .4rem .9rem; } th:last-child, td:last-child { padding-inline-end: 0; }
th { font-weight: 650; vertical-align: bottom; border-bottom: 1.5px solid var(--dim); } .end { text-align: end; } .middle { text-align: center; }
figure { margin: 1.6em 0; } figure svg { display: block; max-width: 100%; height: auto; background: #ffffff; border-radius: 3px; }
figcaption { font-size: .85rem; color: var(--dim); margin-top: .5rem; }
pre { overflow-x: auto; padding: .8em 1em; border: 1px solid var(--line); border-radius: 3px; line-height: 1.4; white-space: pre-wrap; }
code { font: .88em ui-monospace, 'Noto Sans Mono', Consolas, monospace; }
hr { border: 0; border-top: 1px solid var(--line); margin: 2em 0; }
sup { line-height: 0; font-size: .7em; } sup a { text-decoration: none; padding: 0 .1em; }
aside { border-top: 1px solid var(--line); margin-top: 3rem; font-size: .88rem; color: var(--dim); }
aside h2 { font-size: 1rem; margin: 1.2rem 0 .4rem; color: var(--ink); } aside li::marker { font-variant-numeric: tabular-nums; }
:target { background: color-mix(in srgb, var(--accent) 14%, transparent); }
blockquote footer { font-size: .88rem; color: var(--dim); margin-top: .3rem; } blockquote + blockquote { margin-top: 1.4em; }
main ~ footer { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin-top: 2.5rem; padding-top: .8rem; border-top: 1px solid var(--line); font-size: .8rem; color: var(--dim); }
@media (max-width: 30rem) { body { padding: 1.5rem 1rem 2rem; } h1 { font-size: 1.6rem; } }
)"_s;

// In the units of paper; what leads through a screen is left out.
const QString print = uR"(
@media print {
  :root { color-scheme: light; --ink: #000000; --dim: #4a4d52; --line: #b8bcc2; --paper: #ffffff; --accent: #1f4e79; }
  html { font-size: 10.5pt; } body { padding: 0; max-width: none; line-height: 1.4; } p, li, blockquote { orphans: 2; widows: 2; }
  a { color: inherit; text-decoration: none; } h1, h2, h3, h4, h5, h6 { break-after: avoid; } figure, tr, pre, aside li { break-inside: avoid; }
  thead { display: table-header-group; } .table { overflow: visible; } .break { break-before: page; } aside a[role=doc-backlink] { display: none; }
  figure svg { border-radius: 0; } * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
)"_s;

/// As a string of CSS. All but letters, digits and spaces are written by their number: neither CSS nor HTML then sees a sign of its own.
QString quoted(const QString &text)
{
    QString out;
    const QList<uint> codes = text.toUcs4();
    for (const uint code : codes)
        out += QChar::isLetterOrNumber(code) || code == ' ' ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1) : u'\\' + QString::number(code, 16) + u' ';
    return u'\'' + out + u'\'';
}

QString margin(const char *place, const QString &content)
{
    return u"  @"_s + QLatin1StringView(place) + u" { content: "_s + content + u"; font: 8pt 'Noto Sans', Calibri, sans-serif; color: #4a4d52; }\n"_s;
}

} // namespace

QString htmlStyle(const Paper &paper, PaperSize size)
{
    QStringList pages;
    const QStringList words = pageWords();
    for (const QString &word : words)
        pages.append(word == u"%1" ? u"counter(page)"_s : word == u"%2" ? u"counter(pages)"_s : quoted(word));
    const bool rightToLeft = isRightToLeft(paper.language);
    QString page = u"@page {\n  size: "_s + (size == PaperSize::Letter ? u"letter"_s : u"A4"_s) + u"; margin: 24mm 25mm 22mm;\n"_s;
    page += margin(rightToLeft ? "bottom-left" : "bottom-right", pages.join(u' '));
    if (!paper.classification.isEmpty()) {
        page += margin(rightToLeft ? "top-left" : "top-right", quoted(paper.classification));
        page += margin(rightToLeft ? "bottom-right" : "bottom-left", quoted(paper.classification));
    }
    return screen + print + page + u"}\n"_s;
}

} // namespace Rapporteur

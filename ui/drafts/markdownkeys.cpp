// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drafts/markdownkeys.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur::MarkdownKeys {

namespace {

const QRegularExpression &leadPattern()
{
    static const QRegularExpression pattern(uR"(^\s*(?:>\s?)*\s*(?:(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?)?)"_s);
    return pattern;
}

QTextBlock blockAt(const QTextCursor &cursor, int position)
{
    return cursor.document()->findBlock(position);
}

} // namespace

QString leadOf(const QString &line)
{
    const QString lead = leadPattern().match(line).captured();
    return lead.trimmed().isEmpty() ? QString() : lead;
}

bool isList(const QString &lead)
{
    const QString sign = lead.trimmed();
    return !sign.isEmpty() && !sign.endsWith(u'>');
}

QString leadAfter(const QString &lead)
{
    static const QRegularExpression number(u"(\\d+)(?=[.)])"_s);
    static const QRegularExpression ticked(u"\\[[xX]\\]"_s);
    QString next = lead;
    next.replace(ticked, u"[ ]"_s);
    if (const auto match = number.match(lead); match.hasMatch())
        next.replace(match.capturedStart(), match.capturedLength(), QString::number(match.captured().toLongLong() + 1));
    return next;
}

void breakLine(QTextCursor cursor)
{
    const QString line = cursor.block().text();
    const QString lead = leadOf(line);
    const qsizetype column = cursor.selectionStart() - cursor.block().position();
    cursor.beginEditBlock();
    if (!lead.isEmpty() && !cursor.hasSelection() && line.size() == lead.size() && column == line.size()) {
        cursor.movePosition(QTextCursor::StartOfBlock);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    } else {
        cursor.insertText(column >= lead.size() ? QString(u'\n' + leadAfter(lead)) : u"\n"_s);
    }
    cursor.endEditBlock();
}

bool indent(QTextCursor cursor, bool isDeeper)
{
    const int end = cursor.selectionEnd();
    QTextBlock block = blockAt(cursor, cursor.selectionStart());
    const QTextBlock behind = blockAt(cursor, end).next();
    bool isAny = false;
    cursor.beginEditBlock();
    for (; block.isValid() && block != behind; block = block.next()) {
        const QString lead = leadOf(block.text());
        if (!isList(lead))
            continue;
        isAny = true;
        // A level is as deep as the words of the item above begin: two for a bullet, three for "1. ".
        const QString sign = lead.trimmed();
        const int step = sign.front().isDigit() ? int(sign.indexOf(u' ') < 0 ? sign.size() : sign.indexOf(u' ')) + 1 : 2;
        cursor.setPosition(block.position());
        if (isDeeper) {
            cursor.insertText(QString(step, u' '));
        } else {
            const qsizetype blanks = lead.indexOf(sign.front());
            cursor.setPosition(block.position() + int(qMin(blanks, qsizetype(step))), QTextCursor::KeepAnchor);
            cursor.removeSelectedText();
        }
    }
    cursor.endEditBlock();
    return isAny;
}

void wrap(QTextCursor &cursor, const QString &sign)
{
    if (!cursor.hasSelection())
        cursor.select(QTextCursor::WordUnderCursor);
    const QString words = cursor.selectedText();
    const int start = cursor.selectionStart();
    const int length = int(sign.size());
    const QString text = cursor.document()->findBlock(start).text();
    const int column = start - cursor.document()->findBlock(start).position();
    // "***" is both "**" and "*".
    const QChar star = sign.front();
    int before = 0;
    while (before < column && text.at(column - before - 1) == star)
        ++before;
    int after = 0;
    while (column + words.size() + after < text.size() && text.at(column + words.size() + after) == star)
        ++after;
    const int around = std::min(before, after);
    const bool isWrapped = length == 1 ? around % 2 == 1 : around >= length;
    cursor.beginEditBlock();
    if (isWrapped) {
        cursor.setPosition(start - length);
        cursor.setPosition(start + int(words.size()) + length, QTextCursor::KeepAnchor);
        cursor.insertText(words);
        cursor.setPosition(start - length);
    } else {
        cursor.insertText(sign + words + sign);
        cursor.setPosition(start + length);
    }
    cursor.setPosition(cursor.position() + int(words.size()), QTextCursor::KeepAnchor);
    cursor.endEditBlock();
}

void link(QTextCursor &cursor, const QString &address)
{
    if (!cursor.hasSelection())
        cursor.select(QTextCursor::WordUnderCursor);
    const QString words = cursor.selectedText();
    cursor.insertText(u"[%1](%2)"_s.arg(words, address));
    if (words.isEmpty())
        cursor.setPosition(cursor.position() - 3 - int(address.size()));
    else if (address.isEmpty())
        cursor.setPosition(cursor.position() - 1);
}

} // namespace Rapporteur::MarkdownKeys

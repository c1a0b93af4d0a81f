// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paper/office/wordtext.h"

#include "core/paper/paperstructure.h"
#include "core/paper/office/wordstyles.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// Word's names of places have letters, digits and underscores, forty at most.
QString placeName(const QString &anchor)
{
    static const QRegularExpression sound(u"^[A-Za-z0-9_-]{1,36}$"_s);
    if (sound.match(anchor).hasMatch())
        return u"at_"_s + QString(anchor).replace(u'-', u'_');
    return u"at_"_s + QString::fromLatin1(QCryptographicHash::hash(anchor.toUtf8(), QCryptographicHash::Md5).toHex().first(24));
}

QString noteName(int number)
{
    return u"_RefNote"_s + QString::number(number);
}

} // namespace

WordText::WordText(const Paper &paper, OfficePackage &package, XmlPart &part, const QString &path)
    : m_paper(paper)
    , m_package(package)
    , m_part(part)
    , m_path(path)
    , m_rightToLeft(isRightToLeft(paper.language))
{
}

void WordText::properties(const QString &text, const PaperRun &looks, const QString &style)
{
    const QString named = !style.isEmpty() ? style : looks.code ? u"CodeText"_s : QString();
    // Digits and signs go with the letters around them, which are those of the document.
    static const QRegularExpression western(u"[\\p{Latin}\\p{Greek}\\p{Cyrillic}\\p{Han}]"_s);
    const bool rightToLeft = text.isRightToLeft() || (m_rightToLeft && !text.contains(western));
    if (named.isEmpty() && !looks.strong && !looks.emphasis && !rightToLeft)
        return;
    m_part.element("w:rPr", {}, [&] {
        if (!named.isEmpty())
            wordValue(m_part, "w:rStyle", named);
        for (const auto &[set, names] : {std::pair(looks.strong, std::pair("w:b", "w:bCs")), std::pair(looks.emphasis, std::pair("w:i", "w:iCs"))}) {
            if (!set)
                continue;
            m_part.element(names.first);
            m_part.element(names.second);
        }
        if (rightToLeft)
            m_part.element("w:rtl");
    });
}

void WordText::letters(const QString &text)
{
    static const QRegularExpression special(u"[\\n\\t]"_s);
    qsizetype from = 0;
    const auto plain = [&](qsizetype to) {
        if (to > from)
            m_part.textElement("w:t", {{"xml:space", u"preserve"_s}}, text.sliced(from, to - from));
    };
    for (qsizetype at = text.indexOf(special); at >= 0; at = text.indexOf(special, from)) {
        plain(at);
        m_part.element(text[at] == u'\n' ? "w:br" : "w:tab");
        from = at + 1;
    }
    plain(text.size());
}

void WordText::characters(const QString &text, const QString &style)
{
    // A run begins anew at a tab: LibreOffice lets one behind words in the same run go.
    for (qsizetype from = 0, to = 0; from < text.size(); from = to) {
        to = text.indexOf(u'\t', from + 1);
        if (to < 0)
            to = text.size();
        const QString piece = text.sliced(from, to - from);
        m_part.element("w:r", {}, [&] {
            properties(piece, {}, style);
            letters(piece);
        });
    }
}

void WordText::bookmark(const QString &name)
{
    const QString id = QString::number(++m_bookmarks);
    m_part.element("w:bookmarkStart", {{"w:id", id}, {"w:name", name}});
    m_part.element("w:bookmarkEnd", {{"w:id", id}});
}

void WordText::place(const QString &anchor)
{
    const QString name = placeName(anchor);
    if (anchor.isEmpty() || m_places.contains(name)) // the first counts, as in a web page
        return;
    m_places.insert(name);
    bookmark(name);
}

void WordText::fieldMark(const QString &kind)
{
    m_part.element("w:r", {}, [&] { m_part.element("w:fldChar", {{"w:fldCharType", kind}}); });
}

void WordText::fieldInstruction(const QString &instruction)
{
    m_part.element("w:r", {}, [&] { m_part.textElement("w:instrText", {{"xml:space", u"preserve"_s}}, u' ' + instruction + u' '); });
}

void WordText::field(const QString &instruction, const QString &shown, const QString &style)
{
    fieldMark(u"begin"_s);
    fieldInstruction(instruction);
    fieldMark(u"separate"_s);
    characters(shown, style);
    fieldMark(u"end"_s);
}

void WordText::note(int number)
{
    if (m_noted.contains(number)) // Word has one mark a note; others refer to it
        return field(u"NOTEREF "_s + noteName(number) + u" \\f \\h"_s, QString::number(number), u"FootnoteReference"_s);
    m_noted.insert(number);
    const QString id = QString::number(++m_bookmarks);
    m_part.element("w:bookmarkStart", {{"w:id", id}, {"w:name", noteName(number)}});
    m_part.element("w:r", {}, [&] {
        m_part.element("w:rPr", {}, [&] { wordValue(m_part, "w:rStyle", u"FootnoteReference"_s); });
        m_part.element("w:footnoteReference", {{"w:id", QString::number(number)}});
    });
    m_part.element("w:bookmarkEnd", {{"w:id", id}});
}

void WordText::run(const PaperRun &run)
{
    if (run.text.isEmpty())
        return;
    const QString target = linkTarget(run);
    if (target.startsWith(u'#'))
        m_part.start("w:hyperlink", {{"w:anchor", placeName(target.sliced(1))}, {"w:history", u"1"_s}});
    else if (!target.isEmpty())
        m_part.start("w:hyperlink", {{"r:id", m_package.relate(m_path, OfficeRelation::Hyperlink, target)}, {"w:history", u"1"_s}});
    m_part.element("w:r", {}, [&] {
        properties(run.text, run, target.isEmpty() ? QString() : u"Hyperlink"_s);
        letters(run.text);
    });
    if (!target.isEmpty())
        m_part.end();
}

void WordText::text(const PaperText &text, bool inNote)
{
    for (const PaperRun &run : text) {
        if (marksNote(m_paper, run) && !inNote)
            note(run.note);
        this->run(run);
    }
}

} // namespace Rapporteur

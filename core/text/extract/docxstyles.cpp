// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/extract/docxstyles.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

bool isOn(const XmlPart &xml)
{
    const QString value = xml.value(u"val"_s);
    return value != u"0" && value != u"false" && value != u"none" && value != u"off";
}

void DocxStyles::readStyles(const QByteArray &bytes)
{
    XmlPart xml(bytes);
    QString id;
    while (xml.advance()) {
        if (!xml.isStartElement())
            continue;
        const QStringView name = xml.name();
        if (name == u"style") {
            id = xml.value(u"styleId"_s);
            m_styles[id] = {};
        } else if (id.isEmpty()) {
            continue;
        } else if (name == u"name") {
            m_styles[id].name = xml.value(u"val"_s);
        } else if (name == u"basedOn") {
            m_styles[id].basedOn = xml.value(u"val"_s);
        } else if (name == u"outlineLvl") {
            m_styles[id].outline = xml.value(u"val"_s).toInt();
        } else if (name == u"numId") {
            m_styles[id].list = xml.value(u"val"_s);
        } else if (name == u"ilvl") {
            m_styles[id].level = xml.value(u"val"_s).toInt();
        } else if (name == u"b") {
            m_styles[id].bold = isOn(xml);
        }
    }
}

void DocxStyles::readNumbering(const QByteArray &bytes)
{
    XmlPart xml(bytes);
    QString abstract, list;
    int level = 0;
    while (xml.advance()) {
        if (!xml.isStartElement())
            continue;
        const QStringView name = xml.name();
        const QString value = xml.value(u"val"_s);
        if (name == u"abstractNum") {
            abstract = xml.value(u"abstractNumId"_s);
        } else if (name == u"num") {
            list = xml.value(u"numId"_s);
            abstract.clear();
        } else if (name == u"abstractNumId") {
            m_lists[list] = value;
        } else if (name == u"startOverride") {
            m_restarts[list] = value.toInt();
        } else if (name == u"lvl") {
            level = std::clamp(xml.value(u"ilvl"_s).toInt(), 0, 8);
        } else if (!abstract.isEmpty() && name == u"start") {
            m_abstracts[abstract].levels[level].start = value.toInt();
        } else if (!abstract.isEmpty() && name == u"numFmt") {
            m_abstracts[abstract].levels[level].format = value;
        } else if (!abstract.isEmpty() && name == u"lvlText") {
            m_abstracts[abstract].levels[level].text = value;
        }
    }
}

DocxStyle DocxStyles::style(const QString &id) const
{
    DocxStyle found = m_styles.value(id);
    QString base = found.basedOn;
    for (int i = 0; i < 12 && !base.isEmpty(); ++i) {
        const DocxStyle above = m_styles.value(base);
        if (found.outline < 0)
            found.outline = above.outline;
        if (found.list.isEmpty()) {
            found.list = above.list;
            found.level = above.level;
        }
        found.bold = found.bold || above.bold;
        base = above.basedOn;
    }
    return found;
}

int DocxStyles::headingLevel(const DocxStyle &style) const
{
    const QString name = style.name.toLower();
    if (name == u"title")
        return 1;
    if (name.startsWith(u"heading "_s)) {
        const int level = name.sliced(8).toInt();
        if (level >= 1 && level <= 9)
            return level;
    }
    return style.outline >= 0 && style.outline < 9 ? style.outline + 1 : 0;
}

QString DocxStyles::nextMarker(const QString &id, int level)
{
    const QString abstract = m_lists.value(id);
    if (!m_abstracts.contains(abstract))
        return {};
    NumberedList &list = m_abstracts[abstract];
    if (m_restarts.contains(id))
        list.counts[0] = m_restarts.take(id) - 1;
    return list.next(std::clamp(level, 0, 8));
}

} // namespace Rapporteur

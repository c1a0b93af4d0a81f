// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotations/markdownvault.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct VaultText {
    Q_DECLARE_TR_FUNCTIONS(MarkdownVault)
};

/// A double-quoted YAML scalar.
QString yaml(const QString &text)
{
    QString out = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\';
        if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            out += u"\\x%1"_s.arg(int(c.unicode()), 2, 16, QChar(u'0'));
        else
            out += c;
    }
    return out + u'"';
}

/// Words that are shown as they are, whatever they look like to Markdown or Obsidian.
QString literal(const QString &text)
{
    static constexpr QStringView special = u"\\`*_{}[]<>#|~=%$^&";
    QString out;
    bool atStart = true;
    bool inNumber = false; // that a line begins with: "1." begins a list
    for (const QChar c : text) {
        const bool marksList = (atStart && (c == u'-' || c == u'+')) || (inNumber && (c == u'.' || c == u')'));
        if (special.contains(c) || marksList)
            out += u'\\';
        out += c;
        inNumber = (atStart || inNumber) && c.isDigit();
        atStart = c == u'\n' || (atStart && c.isSpace());
    }
    return out;
}

/// A tag as Obsidian has it: letters, digits, _ - /, and not digits alone.
QString vaultTag(const QString &tag)
{
    QString out;
    bool hasOther = false;
    for (const QChar c : tag) {
        const bool stays = c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'/' || c.isSurrogate() || c.isMark();
        out += stays ? c : u'-';
        hasOther |= stays && !c.isDigit() && c != u'/';
    }
    return hasOther ? out : QString(u'_' + out);
}

class Vault
{
public:
    explicit Vault(const AnnotationBundle &bundle);
    QList<VaultFile> write();

private:
    void nameFiles();
    [[nodiscard]] QByteArray fileOf(const BundleReport &report) const;
    [[nodiscard]] QByteArray others() const;
    [[nodiscard]] QString frontMatter(const BundleReport &report, const QList<AnnotationRow> &rows) const;
    [[nodiscard]] QString callout(const AnnotationRow &row) const;
    [[nodiscard]] QString calloutTitle(const AnnotationRow &row) const;
    [[nodiscard]] QStringList foot(const Annotation &annotation) const;

    const AnnotationBundle &m_bundle;
    QHash<qint64, QString> m_names; ///< of files, without suffix; 0: of people and topics
    QHash<QString, const AnnotationRow *> m_rows;
};

Vault::Vault(const AnnotationBundle &bundle)
    : m_bundle(bundle)
{
    for (const AnnotationRow &row : bundle.annotations)
        m_rows.insert(row.annotation.uid, &row);
    nameFiles();
}

void Vault::nameFiles()
{
    QSet<QString> taken;
    const auto name = [&](qint64 report, const QString &words) {
        const QString base = fileNameOf(words);
        QString unique = base;
        for (int n = 2; taken.contains(unique.toCaseFolded()); ++n)
            unique = u"%1 (%2)"_s.arg(base).arg(n);
        taken.insert(unique.toCaseFolded());
        m_names.insert(report, unique);
    };
    for (const BundleReport &report : m_bundle.reports)
        name(report.id, report.date.isValid() ? QString(report.date.toString(Qt::ISODate) + u' ' + report.label) : report.label);
    name(0, VaultText::tr("People and topics"));
}

QString listOf(const QString &key, const QStringList &values)
{
    if (values.isEmpty())
        return {};
    QString out = key + u":\n"_s;
    for (const QString &value : values)
        out += u"  - "_s + yaml(value) + u'\n';
    return out;
}

QString Vault::frontMatter(const BundleReport &report, const QList<AnnotationRow> &rows) const
{
    QStringList tags;
    for (const AnnotationRow &row : rows) {
        for (const QString &tag : row.annotation.tags)
            tags.append(vaultTag(tag));
    }
    tags.sort();
    tags.removeDuplicates();
    QString out = u"---\ntitle: "_s + yaml(report.title.isEmpty() ? report.label : report.title) + u'\n';
    if (report.date.isValid())
        out += u"date: "_s + report.date.toString(Qt::ISODate) + u'\n';
    if (!report.series.isEmpty())
        out += u"series: "_s + yaml(report.series) + u'\n';
    if (report.number)
        out += u"number: %1\n"_s.arg(*report.number);
    out += u"source: "_s + yaml(report.fileName) + u"\nsha256: " + yaml(report.sha256) + u'\n';
    if (!report.accessCondition.isEmpty())
        out += u"access: "_s + yaml(report.accessCondition) + u'\n';
    return out + listOf(u"speakers"_s, report.speakers) + listOf(u"topics"_s, report.topics) + listOf(u"tags"_s, tags) + u"---\n"_s;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString Vault::calloutTitle(const AnnotationRow &row) const
{
    const Annotation &a = row.annotation;
    const QString meaning = a.color.isEmpty() || m_bundle.meaningOf(a.color) == a.color ? QString() : m_bundle.meaningOf(a.color);
    const QString subject = a.target == AnnotationTarget::Passage ? row.speaker
        : a.target == AnnotationTarget::Report                    ? VaultText::tr("The meeting as a whole")
                                                                  : a.subject;
    const bool isLost = a.target == AnnotationTarget::Passage && a.place.state == AnchorState::Orphaned;
    return joined({a.starred ? u"★"_s : QString(), literal(subject), a.anchor.page > 0 ? VaultText::tr("p. %1").arg(a.anchor.page) : QString(), literal(meaning),
        isLost ? VaultText::tr("no longer in the report") : QString()});
}

/// Tags, links, and who wrote it.
QStringList Vault::foot(const Annotation &annotation) const
{
    QStringList lines;
    QStringList tags;
    for (const QString &tag : annotation.tags)
        tags.append(QString(u'#' + vaultTag(tag)));
    if (!tags.isEmpty())
        lines.append(tags.join(u' '));
    for (const BundleLink &link : m_bundle.links) {
        const AnnotationRow *target = link.source == annotation.uid ? m_rows.value(link.target) : nullptr;
        if (target)
            lines.append(u"%1 [[%2#^%3]]"_s.arg(link.relation, m_names.value(target->annotation.report), link.target));
    }
    const QString by = joined({literal(annotation.author), annotation.createdAt.date().toString(Qt::ISODate), annotation.isPrivate ? VaultText::tr("private") : QString()});
    lines.append(u'*' + by + u'*');
    return lines;
}

/// Every line of it in the callout; the words end where the next part begins.
QString Vault::callout(const AnnotationRow &row) const
{
    const Annotation &a = row.annotation;
    QStringList lines{u"[!%1] "_s.arg(a.target == AnnotationTarget::Passage ? u"quote"_s : u"note"_s) + calloutTitle(row)};
    if (a.target == AnnotationTarget::Passage)
        lines += literal(a.anchor.quote).split(u'\n');
    if (!a.note.isEmpty()) {
        lines += {QString(), u"> [!note]"_s};
        for (const QString &line : a.note.split(u'\n'))
            lines.append(u"> "_s + line);
    }
    lines.append(QString());
    lines += foot(a);
    QString out;
    for (const QString &line : std::as_const(lines))
        out += line.isEmpty() ? u">\n"_s : QString(u"> " + line + u'\n');
    return out + u"\n^"_s + a.uid + u"\n\n"_s;
}

QByteArray Vault::fileOf(const BundleReport &report) const
{
    const QList<AnnotationRow> rows = m_bundle.annotationsOf(report.id);
    const QString access = report.accessCondition.isEmpty() ? QString() : VaultText::tr("Access: %1").arg(literal(report.accessCondition));
    QString out = frontMatter(report, rows) + u"\n# "_s + literal(report.title.isEmpty() ? report.label : report.title) + u"\n\n"
        + joined({literal(report.label), literal(report.fileName), access}) + u"\n\n"_s;
    QString section;
    for (const AnnotationRow &row : rows) {
        if (!row.section.isEmpty() && row.section != section) {
            section = row.section;
            out += u"## "_s + literal(section) + u"\n\n";
        }
        out += callout(row);
    }
    return out.toUtf8();
}

QByteArray Vault::others() const
{
    QString out = u"# "_s + VaultText::tr("People and topics") + u"\n\n";
    const QList<AnnotationRow> rows = m_bundle.annotationsOf(0);
    for (const AnnotationRow &row : rows)
        out += callout(row);
    return out.toUtf8();
}

QList<VaultFile> Vault::write()
{
    QList<VaultFile> files;
    for (const BundleReport &report : m_bundle.reports)
        files.append({m_names.value(report.id) + u".md"_s, fileOf(report)});
    if (!m_bundle.annotationsOf(0).isEmpty())
        files.append({m_names.value(0) + u".md"_s, others()});
    return files;
}

} // namespace

QString fileNameOf(const QString &words)
{
    static constexpr QStringView forbidden = u"\\/:*?\"<>|#^[]";
    QString out;
    for (const QChar c : words.simplified())
        out += c.unicode() < 0x20 || forbidden.contains(c) ? u' ' : c;
    out = out.simplified().left(100).trimmed();
    while (out.startsWith(u'.') || out.endsWith(u'.'))
        out = (out.startsWith(u'.') ? out.sliced(1) : out.chopped(1)).trimmed();
    return out.isEmpty() ? u"report"_s : out;
}

QList<VaultFile> toVault(const AnnotationBundle &bundle)
{
    return Vault(bundle).write();
}

} // namespace Rapporteur

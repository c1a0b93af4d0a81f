// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefings/stakeholders.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct Kind {
    const char *group;
    const char *words; ///< that say so
};

// The narrower words first: a university of a ministry is academia, an intergovernmental body no government.
constexpr Kind kinds[] = {
    {"intergovernmental", R"(\b(inter-?governmental|IGO|United Nations|UN (?:DESA|Secretariat|agency)|Council of Europe|European (?:Commission|Union)|African Union)\b)"},
    {"civil society", R"(\b(civil[- ]society|NGO|non-governmental)\b)"},
    {"technical community", R"(\b(technical[- ](?:and academic[- ])?community|internet registry|network information cent(?:re|er))\b)"},
    {"private sector", R"(\b(private[- ]sector|business|industry|company|Inc\.?|Ltd\.?|GmbH|Chamber of Commerce)(?!\w))"},
    {"academia", R"(\b(academi[ac]|university|universit[éà]|universidad|universidade|college|faculty|professor)\b)"},
    {"government", R"(\b(governments?|ministry|ministries|ministerio|ministère|permanent mission|embassy|department of (?:state|communications)|Federal Office)\b)"},
};

struct Body {
    const char *name; ///< as the lexicon has it
    const char *group;
};

/// Bodies whose own statutes, or the United Nations, say what they are.
constexpr Body bodies[] = {
    {"International Telecommunication Union", "intergovernmental"},
    {"United Nations Educational, Scientific and Cultural Organization", "intergovernmental"},
    {"United Nations Department of Economic and Social Affairs", "intergovernmental"},
    {"United Nations Conference on Trade and Development", "intergovernmental"},
    {"United Nations Development Programme", "intergovernmental"},
    {"United Nations", "intergovernmental"},
    {"IGF Secretariat", "intergovernmental"},
    {"Organisation for Economic Co-operation and Development", "intergovernmental"},
    {"World Intellectual Property Organization", "intergovernmental"},
    {"World Trade Organization", "intergovernmental"},
    {"World Bank", "intergovernmental"},
    {"European Commission", "intergovernmental"},
    {"Council of Europe", "intergovernmental"},
    {"African Union Commission", "intergovernmental"},
    {"Internet Corporation for Assigned Names and Numbers", "technical community"},
    {"Internet Society", "technical community"},
    {"Latin American and Caribbean Internet Addresses Registry", "technical community"},
    {"RIPE Network Coordination Centre", "technical community"},
    {"Asia Pacific Network Information Centre", "technical community"},
    {"African Network Information Centre", "technical community"},
    {"American Registry for Internet Numbers", "technical community"},
    {"Internet Engineering Task Force", "technical community"},
    {"World Wide Web Consortium", "technical community"},
    {"Association for Progressive Communications", "civil society"},
    {"Global Partners Digital", "civil society"},
    {"Access Now", "civil society"},
    {"Article 19", "civil society"},
    {"International Chamber of Commerce", "private sector"},
    {"Microsoft", "private sector"},
    {"Google", "private sector"},
    {"Meta", "private sector"},
    {"Amazon", "private sector"},
    {"Verizon", "private sector"},
    {"Cisco", "private sector"},
    {"Huawei", "private sector"},
    {"National Telecommunications and Information Administration", "government"},
};

QString groupIn(const QString &words)
{
    static const QList<QRegularExpression> expressions = [] {
        QList<QRegularExpression> all;
        for (const Kind &kind : kinds)
            all.append(QRegularExpression(QString::fromUtf8(kind.words), QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption));
        return all;
    }();
    for (qsizetype i = 0; i < expressions.size(); ++i) {
        if (expressions[i].match(words).hasMatch())
            return QString::fromLatin1(kinds[i].group);
    }
    return {};
}

/// Only where the affiliation is the body, and not somebody who works with it.
QString groupOfBody(const Lexicon &lexicon, const QString &affiliation)
{
    const auto isCalled = [&](const QString &name) { return name.compare(affiliation, Qt::CaseInsensitive) == 0; };
    for (const Organisation &organisation : lexicon.organisations) {
        if (!isCalled(organisation.name) && std::ranges::none_of(organisation.aliases, isCalled))
            continue;
        const auto body = std::ranges::find(bodies, organisation.name, [](const Body &one) { return QString::fromUtf8(one.name); });
        return body == std::end(bodies) ? QString() : QString::fromLatin1(body->group);
    }
    return {};
}

} // namespace

QString stakeholderGroup(const Lexicon &lexicon, const QString &affiliation, const QStringList &roles)
{
    // What a report says of a person comes before what is known of a body.
    if (const QString said = groupIn(roles.join(u" | "_s)); !said.isEmpty())
        return said;
    if (affiliation.isEmpty())
        return {};
    const QString body = groupOfBody(lexicon, affiliation.trimmed());
    return body.isEmpty() ? groupIn(affiliation) : body;
}

} // namespace Rapporteur

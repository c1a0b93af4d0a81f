// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// generate-reports COUNT FOLDER [SEED]: text reports of ten paragraphs in the form of a working group's, in words of
// our own, the same each time for the same seed. Words follow Zipf's law over a made vocabulary, so that the index
// meets rare words and common ones as in real prose.

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRandomGenerator>
#include <QTextStream>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int vocabularySize = 20'000;
constexpr int sections = 5;
constexpr int paragraphsPerSection = 2;
constexpr int sentencesPerParagraph = 5;

struct Speaker {
    QString name;
    QString affiliation;
};

const QList<Speaker> speakers{{u"Amina Okafor"_s, u"Lakeside University"_s}, {u"Tomas Lindqvist"_s, u"Harbour Foundation"_s},
    {u"Leilani Kahale"_s, u"Pacific Exchange Point"_s}, {u"Rafael Montoya"_s, u"Ministry of Communications"_s},
    {u"Noor Haddad"_s, u"Open Wires"_s}, {u"Ingrid Solheim"_s, u"Fjord Networks"_s}, {u"Kwame Boateng"_s, u"Coast Registry"_s},
    {u"Mei Tanaka"_s, u"Garden Institute"_s}, {u"Pavel Dvorak"_s, u"Danube Society"_s}, {u"Zanele Dube"_s, u"Civic Signals"_s}};
const QStringList common = u"the of and to in a for that on it with as by is be this was from at are an which would should "
                           u"not or more all one other their"_s.split(u' ');
const QStringList domain = u"forum panel leadership compact review agenda secretariat member report group stakeholder policy "
                           u"digital roadmap mandate session proposal outcome network wsis gdc multi-year plan programme "
                           u"mechanism input youth parliament dialogue cooperation summit national regional support "
                           u"consultation international internet interoperable"_s.split(u' ');
const QStringList headings{u"Update from the Secretariat"_s, u"Leadership Panel"_s, u"Global Digital Compact"_s,
    u"WSIS+20 review"_s, u"Next steps"_s, u"Multi-year work plan"_s, u"Intersessional work"_s, u"Any other business"_s};

/// The n-th word of the vocabulary: small words first, then the field's, then made ones.
QString wordAt(int rank)
{
    if (rank < common.size())
        return common[rank];
    if (rank < common.size() + domain.size())
        return domain[rank - common.size()];
    static const QStringList syllables = u"ba re to mi lo sen ka du pri va ne sto li ga mor te fi nu ca der"_s.split(u' ');
    QString word;
    for (int rest = rank; rest > 0; rest /= int(syllables.size()))
        word += syllables[rest % int(syllables.size())];
    return word;
}

class Prose
{
public:
    explicit Prose(quint32 seed)
        : m_random(seed)
    {
        double sum = 0;
        for (int rank = 0; rank < vocabularySize; ++rank)
            m_upTo.append(sum += 1.0 / (rank + 3));
    }

    int below(int limit) { return int(m_random.bounded(limit)); }

    QString word()
    {
        const double at = m_random.generateDouble() * m_upTo.last();
        return wordAt(int(std::ranges::lower_bound(m_upTo, at) - m_upTo.begin()));
    }

    QString words(int count)
    {
        QStringList picked;
        while (picked.size() < count)
            picked.append(word());
        return picked.join(u' ');
    }

    const Speaker &speaker() { return speakers[below(int(speakers.size()))]; }

    QString sentence()
    {
        static const QStringList verbs = u"noted that|said that|asked whether|suggested that|agreed that|explained that"_s.split(u'|');
        const QString rest = words(14 + below(6));
        switch (below(4)) {
        case 0:
            return u"%1 %2 %3."_s.arg(speaker().name, verbs[below(int(verbs.size()))], rest);
        case 1:
            return u"%1 %2 %3."_s.arg(speaker().name.section(u' ', 0, 0), verbs[below(int(verbs.size()))], rest);
        default:
            return rest.left(1).toUpper() + rest.mid(1) + u'.';
        }
    }

private:
    QRandomGenerator m_random;
    QList<double> m_upTo;
};

QString wrapped(const QString &text)
{
    QString lines;
    qsizetype column = 0;
    for (const QString &word : text.split(u' ')) {
        if (column + word.size() > 96) {
            lines += u'\n';
            column = 0;
        } else if (column > 0) {
            lines += u' ';
        }
        lines += word;
        column += word.size() + 1;
    }
    return lines;
}

QString reportText(int number, Prose &prose)
{
    const QDate date = QDate(2006, 1, 10).addDays(qint64(number) * 8 % 6900);
    QString text = u"Working Group on Meeting Records\nMeeting %1\n\n%2 at 14:00 UTC\nModerator: %3\n\nAgenda\n"_s.arg(number)
                       .arg(QLocale::c().toString(date, u"d MMMM yyyy"_s), prose.speaker().name);
    QStringList titles;
    while (titles.size() < sections) {
        const QString title = headings[prose.below(int(headings.size()))];
        if (!titles.contains(title))
            titles.append(title);
    }
    for (int i = 0; i < sections; ++i)
        text += u"%1. %2\n"_s.arg(i + 1).arg(titles[i]);
    for (int i = 0; i < sections; ++i) {
        text += u"\n%1. %2\n"_s.arg(i + 1).arg(titles[i]);
        for (int paragraph = 0; paragraph < paragraphsPerSection; ++paragraph) {
            QStringList said;
            for (int k = 0; k < sentencesPerParagraph; ++k)
                said.append(prose.sentence());
            text += u'\n' + wrapped(said.join(u' ')) + u'\n';
        }
    }
    text += u"\nParticipants\n"_s;
    for (const Speaker &speaker : speakers)
        text += u"%1 (%2)\n"_s.arg(speaker.name, speaker.affiliation);
    return text;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QDir folder(arguments.value(2));
    if (arguments.size() < 3 || !folder.mkpath(u"."_s)) {
        QTextStream(stderr) << "usage: generate-reports COUNT FOLDER [SEED]" << Qt::endl;
        return 2;
    }
    Prose prose(arguments.value(3, u"1"_s).toUInt());
    for (int number = 1; number <= arguments[1].toInt(); ++number) {
        QFile file(folder.filePath(u"report-%1.txt"_s.arg(number, 6, 10, QChar(u'0'))));
        if (!file.open(QFile::WriteOnly))
            return 1;
        file.write(reportText(number, prose).toUtf8());
    }
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command.h"
#include "app/translations.h"
#include "core/briefings/templatewords.h"
#include "core/paper/words.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

namespace {

struct Message {
    QString source;
    QStringList translations; ///< several where the message has plural forms
    bool finished = true;
};

QList<Message> messagesOf(const QString &path)
{
    QList<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"message") {
            messages.append(Message());
        } else if (xml.name() == u"source") {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.last().finished = !xml.attributes().hasAttribute("type"_L1);
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (!text.trimmed().isEmpty() && messages.last().translations.isEmpty())
                messages.last().translations.append(text);
        }
    }
    return messages;
}

QStringList placeholders(const QString &text, const QString &pattern)
{
    QStringList found;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void loads_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto &language : {"ar", "es", "fr", "ru", "zh"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void loads()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(QString(u":/i18n/rapporteur_"_s + language + u".qm"_s)));
        QCOMPARE(translator.translate("Paper", "en", "the code of the language that this file translates to: ar, es, fr, ru, zh"), language);
    }

    void keepsPlaceholders_data() { loads_data(); }

    void keepsPlaceholders()
    {
        QFETCH(QString, language);
        const QString path = QStringLiteral(RAPPORTEUR_TRANSLATIONS) + u"/rapporteur_"_s + language + u".ts"_s;
        const QList<Message> messages = messagesOf(path);
        QCOMPARE_GT(messages.size(), 100);
        int translated = 0;
        for (const Message &message : messages) {
            QVERIFY2(message.finished, qPrintable(message.source));
            for (const QString &translation : message.translations) {
                ++translated;
                const QByteArray both = QString(message.source + u" -> "_s + translation).toUtf8();
                QVERIFY2(placeholders(message.source, u"%L?\\d"_s) == placeholders(translation, u"%L?\\d"_s), both.constData());
                // A form for one or two may do without the number.
                if (!message.source.contains(u"%n"_s))
                    QVERIFY2(!translation.contains(u"%n"_s), both.constData());
                QVERIFY2(placeholders(translation, u"%(?![nL\\d])"_s) == placeholders(message.source, u"%(?![nL\\d])"_s), both.constData());
                if (!message.source.contains(u"&&"_s))
                    QVERIFY2(translation.count(u'&') <= translation.trimmed().count(u'\n') + 1, both.constData()); // one in each form
            }
        }
        QCOMPARE_GT(translated, 100);
    }

    void countsInEnglish()
    {
        installTranslations(*QCoreApplication::instance(), QLocale::c());
        QCOMPARE(TemplateWords::tr("%n more doubt(s) wait in the review.", nullptr, 1), u"1 more doubt waits in the review."_s);
        QCOMPARE(TemplateWords::tr("%n more doubt(s) wait in the review.", nullptr, 3), u"3 more doubts wait in the review."_s);
        QCOMPARE(PaperWords::language(), u"en"_s);
    }

    void speaksTheLanguageOfTheLocale()
    {
        installTranslations(*QCoreApplication::instance(), QLocale(QLocale::French, QLocale::Switzerland));
        QCOMPARE(PaperWords::language(), u"fr"_s);
        QCOMPARE(PaperWords::tr("Contents"), u"Table des matières"_s);
    }

    void commandLineSpeaksIt_data() { loads_data(); }

    void commandLineSpeaksIt()
    {
        QFETCH(QString, language);
        installTranslations(*QCoreApplication::instance(), QLocale(language));
        QString out;
        QString err;
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        const Streams streams{outStream, errStream};
        QCOMPARE(runHelp({}, streams), int(ExitOk));
        QCOMPARE(runTimeline({u"--help"_s}, streams), int(ExitOk));
        QCOMPARE(runTimeline({u"superfluous"_s}, streams), int(ExitUsage));
        QVERIFY(!out.isEmpty() && !err.isEmpty());
        for (const auto &english : {u"search the record"_s, u"Every command takes"_s, u"print JSON"_s, u"only this speaker"_s, u"open the window"_s})
            QVERIFY2(!out.contains(english), qPrintable(english));
        QVERIFY(!err.contains(u"one too many"_s));
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translationstest.moc"

// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drafts/spelling.h"

#include "ui/drafts/drafteditor.h"
#include "ui/drafts/drafthighlighting.h"

#include <Sonnet/Speller>

#include <QAction>
#include <QMenu>
#include <QPointer>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr int pauseTime = 350; ///< ms
constexpr qsizetype mostKnown = 50'000; ///< answers that are kept
constexpr qsizetype mostSuggestions = 6;

bool isOfWord(QStringView text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c.isLetter() || c.isMark())
        return true;
    const bool isJoint = c == u'\'' || c == u'’';
    return isJoint && at > 0 && at + 1 < text.size() && text.at(at - 1).isLetter() && text.at(at + 1).isLetter();
}

/// Shorter ones, acronyms and words with digits are not looked up.
bool isChecked(QStringView word)
{
    if (word.size() < 3)
        return false;
    return std::ranges::any_of(word.sliced(1), [](QChar c) { return c.isLower() || (c.isLetter() && !c.isUpper()); });
}

} // namespace

/// Asks the dictionaries; everything of Sonnet is touched here alone, on one thread.
class Spelling::Worker : public QObject
{
public:
    /// The name of the dictionary for a language; empty where there is none.
    QString use(const QString &language)
    {
        if (!m_speller)
            m_speller = std::make_unique<Sonnet::Speller>();
        const QStringList known = m_speller->availableLanguages();
        const QString wanted = QString(language).replace(u'-', u'_');
        const QString stem = wanted.section(u'_', 0, 0);
        QString found = known.contains(wanted) ? wanted : QString();
        for (const QString &one : known) {
            if (found.isEmpty() && one.section(u'_', 0, 0) == stem)
                found = one;
        }
        if (!found.isEmpty())
            m_speller->setLanguage(found);
        return found;
    }

    [[nodiscard]] QStringList languages() const
    {
        QStringList languages = m_speller->availableLanguages();
        languages.replaceInStrings(u"_"_s, u"-"_s);
        return languages;
    }

    [[nodiscard]] bool knows(const QString &word) const { return m_speller->isCorrect(QString(word).replace(u'’', u'\'')); }
    [[nodiscard]] QStringList suggest(const QString &word) const { return m_speller->suggest(word).mid(0, mostSuggestions); }
    void add(const QString &word) { m_speller->addToPersonal(word); }

private:
    std::unique_ptr<Sonnet::Speller> m_speller;
};

Spelling::Spelling(DraftEditor *editor)
    : QObject(editor)
    , m_editor(editor)
    , m_worker(new Worker)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(u"spelling"_s);
    m_thread.start(QThread::LowPriority);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseTime);
    connect(&m_pause, &QTimer::timeout, this, &Spelling::look);
    connect(editor, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(editor, &DraftEditor::scrolled, &m_pause, qOverload<>(&QTimer::start));
}

Spelling::~Spelling()
{
    m_thread.quit();
    m_thread.wait();
}

void Spelling::setLanguage(const QString &language)
{
    const QString wanted = language.isEmpty() ? tr("en", "the code of the language that this file translates to: ar, es, fr, ru, zh") : language;
    if (wanted == m_language)
        return m_pause.start();
    m_language = wanted;
    m_dictionary.clear();
    m_isKnown.clear();
    m_asked.clear();
    m_editor->setMisspelled({});
    QMetaObject::invokeMethod(m_worker, [this, wanted] {
        const QString dictionary = m_worker->use(wanted);
        // The destructor waits for this thread; what is posted to a gone object is dropped.
        QMetaObject::invokeMethod(this, [this, wanted, dictionary, languages = m_worker->languages()] {
            emit languagesKnown(languages);
            if (wanted != m_language)
                return;
            m_dictionary = dictionary;
            if (dictionary.isEmpty() && !m_missing.contains(wanted)) {
                m_missing.insert(wanted);
                emit missing(wanted);
            }
            look();
        });
    });
}

void Spelling::setNames(const QStringList &names)
{
    if (names == m_names)
        return;
    m_names = names;
    m_nameWords.clear();
    for (const QString &name : names) {
        static const QRegularExpression gap(u"[^\\p{L}\\p{M}'’]+"_s);
        for (const QString &word : name.split(gap, Qt::SkipEmptyParts))
            m_nameWords.insert(word);
    }
    look();
}

QList<Spelling::Word> Spelling::wordsInView() const
{
    const Span lines = m_editor->linesInView();
    QList<Word> words;
    for (QTextBlock block = m_editor->document()->findBlockByNumber(int(lines.start)); block.isValid() && block.blockNumber() <= lines.end; block = block.next()) {
        const QString text = block.text();
        const auto formats = block.layout()->formats();
        const auto isLeftOut = [&](qsizetype at) {
            return std::ranges::any_of(formats, [at](const QTextLayout::FormatRange &range) {
                return at >= range.start && at < range.start + range.length && range.format.hasProperty(DraftHighlighting::noSpelling);
            });
        };
        for (qsizetype at = 0; at < text.size();) {
            qsizetype end = at;
            while (end < text.size() && isOfWord(text, end))
                ++end;
            const QStringView word = QStringView(text).sliced(at, end - at);
            const bool touchesDigit = (at > 0 && text.at(at - 1).isDigit()) || (end < text.size() && text.at(end).isDigit());
            if (isChecked(word) && !touchesDigit && !isLeftOut(at))
                words.append({word.toString(), {block.position() + at, block.position() + end}});
            at = qMax(at + 1, end);
        }
    }
    return words;
}

void Spelling::look()
{
    m_pause.stop();
    if (m_dictionary.isEmpty())
        return;
    const QList<Word> words = wordsInView();
    if (m_isKnown.size() > mostKnown)
        m_isKnown.clear();
    QStringList unknown;
    for (const Word &word : words) {
        if (!m_isKnown.contains(word.text) && !m_asked.contains(word.text)) {
            m_asked.insert(word.text);
            unknown.append(word.text);
        }
    }
    mark(words);
    if (unknown.isEmpty())
        return;
    QMetaObject::invokeMethod(m_worker, [this, unknown, language = m_language] {
        QHash<QString, bool> answers;
        for (const QString &word : unknown)
            answers.insert(word, m_worker->knows(word));
        QMetaObject::invokeMethod(this, [this, language, answers] { take(language, answers); });
    });
}

void Spelling::take(const QString &language, const QHash<QString, bool> &answers)
{
    if (language != m_language)
        return;
    for (const auto &[word, isKnown] : answers.asKeyValueRange())
        m_asked.remove(word);
    m_isKnown.insert(answers);
    mark(wordsInView());
}

void Spelling::mark(const QList<Word> &words)
{
    const int here = m_editor->textCursor().position();
    const auto isName = [this](const QString &word) { return m_nameWords.contains(word) || m_nameWords.contains(word.section(u'’', 0, 0)) || m_nameWords.contains(word.section(u'\'', 0, 0)); };
    QList<Span> misspelled;
    for (const Word &word : words) {
        const bool isBeingWritten = word.span.end == here && m_editor->hasFocus();
        if (!m_isKnown.value(word.text, true) && !isBeingWritten && !isName(word.text))
            misspelled.append(word.span);
    }
    m_editor->setMisspelled(misspelled);
}

void Spelling::addTo(QMenu *menu, int position)
{
    const auto &all = m_editor->misspelled();
    const auto found = std::ranges::find_if(all, [&](const QTextCursor &word) { return position >= word.selectionStart() && position <= word.selectionEnd(); });
    if (found == all.end())
        return;
    const QTextCursor word = *found;
    QAction *first = menu->actions().value(0);
    auto *waiting = new QAction(tr("Looking for suggestions…"), menu);
    waiting->setEnabled(false);
    auto *add = new QAction(tr("Add “%1” to the dictionary").arg(word.selectedText()), menu);
    add->setObjectName(u"addToDictionary"_s);
    menu->insertAction(first, waiting);
    menu->insertAction(first, add);
    menu->insertSeparator(first);
    connect(add, &QAction::triggered, this, [this, text = word.selectedText()] {
        m_isKnown.insert(text, true);
        QMetaObject::invokeMethod(m_worker, [this, text] { m_worker->add(text); });
        mark(wordsInView());
    });
    QMetaObject::invokeMethod(m_worker, [this, word, menu = QPointer<QMenu>(menu), waiting = QPointer<QAction>(waiting), text = word.selectedText()] {
        QMetaObject::invokeMethod(this, [this, word, menu, waiting, suggestions = m_worker->suggest(text)] {
            if (!menu || !waiting)
                return;
            for (const QString &suggestion : suggestions) {
                auto *action = new QAction(suggestion, menu);
                menu->insertAction(waiting, action);
                connect(action, &QAction::triggered, this, [word, suggestion] { QTextCursor(word).insertText(suggestion); });
            }
            waiting->setText(tr("No suggestion"));
            waiting->setVisible(suggestions.isEmpty());
        });
    });
}

} // namespace Rapporteur

// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lexicon/lexicondraft.h"

#include "core/lexicon/lexiconedit.h"
#include "core/lexicon/ownlexicon.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPlainTextDocumentLayout>
#include <QTextCursor>
#include <QTextDocument>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Rapporteur {

LexiconDraft::LexiconDraft(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_document(new QTextDocument(this))
{
    const QStringList names = QDir(folder).entryList({u"*.toml"_s}, QDir::Files, QDir::Name);
    m_path = QDir(folder).filePath(names.isEmpty() ? u"own.toml"_s : names.last());
    m_document->setDocumentLayout(new QPlainTextDocumentLayout(m_document));
    m_pause.setSingleShot(true);
    m_pause.setInterval(180ms);
    connect(&m_pause, &QTimer::timeout, this, &LexiconDraft::parse);
    connect(m_document, &QTextDocument::contentsChanged, &m_pause, qOverload<>(&QTimer::start));
}

Result<void> LexiconDraft::load()
{
    m_base = shippedLexicon();
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({u"*.toml"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.fileName() != m_path && file.open(QFile::ReadOnly))
            m_base = merged(std::move(m_base), readLexicon(file.readAll()).lexicon);
    }
    QFile file(m_path);
    Result<void> done;
    if (file.exists() && !file.open(QFile::ReadOnly))
        done = failure(ErrorCode::NotReadable, tr("%1 cannot be opened.").arg(m_path), file.errorString());
    const QByteArray text = file.isOpen() ? file.readAll() : QByteArray();
    m_lexicon = m_base;
    m_document->setPlainText(QString::fromUtf8(text));
    m_document->setModified(false);
    parse();
    m_saved = m_lexicon;
    return done;
}

bool LexiconDraft::isModified() const
{
    return m_document->isModified();
}

bool LexiconDraft::canUndoSave() const
{
    return hasEarlierLexicon(m_path);
}

LexiconDraft::State LexiconDraft::stateOf(EntryKind kind, const QString &key) const
{
    if (!entryOf(m_own, kind, key))
        return State::Shipped;
    return entryOf(m_base, kind, key) ? State::Overriding : State::Own;
}

void LexiconDraft::parse()
{
    m_pause.stop();
    LexiconText read = readLexicon(m_document->toPlainText().toUtf8());
    m_problems = std::move(read.problems);
    if (m_problems.isEmpty()) {
        m_own = std::move(read.lexicon);
        m_lexicon = merged(m_base, m_own);
    }
    emit changed();
}

void LexiconDraft::apply(Span span, const QString &text)
{
    // Only what differs, so that undo shows where it happened and the view stays.
    const QString old = m_document->toPlainText().sliced(span.start, span.length());
    qsizetype same = 0;
    while (same < std::min(old.size(), text.size()) && old[same] == text[same])
        ++same;
    qsizetype tail = 0;
    while (tail < std::min(old.size(), text.size()) - same && old[old.size() - 1 - tail] == text[text.size() - 1 - tail])
        ++tail;
    QTextCursor cursor(m_document);
    cursor.setPosition(int(span.start + same));
    cursor.setPosition(int(span.end - tail), QTextCursor::KeepAnchor);
    cursor.insertText(text.sliced(same, text.size() - same - tail));
    parse();
}

Result<void> LexiconDraft::put(const QString &key, const LexiconEntry &entry)
{
    // A mistake must not get into the text, where it would stop every other change.
    const auto alone = putEntry({}, {}, entry);
    const LexiconText read = alone ? readLexicon(alone->text.toUtf8()) : LexiconText{};
    if (!read.problems.isEmpty())
        return failure(ErrorCode::BadLexicon, read.problems.first().reason);
    const auto edit = putEntry(m_document->toPlainText(), key, entry);
    if (!edit)
        return std::unexpected(edit.error());
    apply(edit->span, edit->text);
    return {};
}

Result<void> LexiconDraft::remove(EntryKind kind, const QString &key)
{
    const auto edit = removeEntry(m_document->toPlainText(), kind, key);
    if (!edit)
        return std::unexpected(edit.error());
    if (edit->span.isValid())
        apply(edit->span, edit->text);
    return {};
}

Result<void> LexiconDraft::save()
{
    parse();
    if (!m_problems.isEmpty()) {
        return failure(ErrorCode::BadLexicon, tr("Mend line %1 first: %2").arg(m_problems.first().line).arg(m_problems.first().reason));
    }
    const auto before = ownLexiconText(m_path);
    if (!before)
        return std::unexpected(before.error());
    return saveOwnLexicon(m_path, m_document->toPlainText().toUtf8()).transform([&] {
        m_document->setModified(false);
        m_saved = m_lexicon;
        emit written(QFileInfo(m_path).fileName(), QString::fromUtf8(*before), m_document->toPlainText());
        emit savedChanged();
    });
}

Result<void> LexiconDraft::undoSave()
{
    const auto before = ownLexiconText(m_path);
    const auto text = undoSaveOfLexicon(m_path);
    if (!text)
        return std::unexpected(text.error());
    // As an edit, so that what was undone can be had back with Undo.
    apply({0, m_document->toPlainText().size()}, QString::fromUtf8(*text));
    m_document->setModified(false);
    m_saved = m_lexicon;
    if (before)
        emit written(QFileInfo(m_path).fileName(), QString::fromUtf8(*before), QString::fromUtf8(*text));
    emit savedChanged();
    return {};
}

} // namespace Rapporteur

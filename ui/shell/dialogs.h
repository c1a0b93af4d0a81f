// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QStringList>

class QWidget;

/// The dialogs that ask for files or tell of errors, behind one door so that tests can answer them.
namespace Rapporteur::Dialogs {

/// Empty where a person cancelled.
[[nodiscard]] QStringList openFiles(QWidget *parent, const QString &title);
[[nodiscard]] QString openFolder(QWidget *parent, const QString &title);
[[nodiscard]] QString openLibrary(QWidget *parent, const QString &title);
/// A file of annotations, of whatever program.
[[nodiscard]] QString openAnnotations(QWidget *parent, const QString &title);
/// A draft: a PDF that was made from one, or Markdown.
[[nodiscard]] QString openDraft(QWidget *parent, const QString &title);
/// `suffix` ("pdf") is added where the name has none; `kind` is for people ("PDF documents").
[[nodiscard]] QString saveFile(
    QWidget *parent, const QString &title, const QString &suggestion, const QString &kind, const QString &suffix);

enum class Answer { Save, Discard, Cancel };
/// What to do with changes that are not saved.
[[nodiscard]] Answer askToSave(QWidget *parent, const QString &question);

/// The sentence, and the cause under "Show Details…". Does not block.
void showError(QWidget *parent, const Error &error);

/// For tests: the next dialog for files is answered with these paths and not shown.
void setNextPaths(const QStringList &paths);
/// For tests: the next question whether to save is answered so and not shown.
void setNextAnswer(Answer answer);
/// For tests: errors are kept here instead of shown, from the first call on.
[[nodiscard]] QList<Error> &keptErrors();

} // namespace Rapporteur::Dialogs

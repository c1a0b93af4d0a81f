// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Rapporteur::Dialogs {

namespace {

struct Answers {
    std::optional<QStringList> nextPaths;
    std::optional<Answer> nextAnswer;
    std::optional<QList<Error>> errors;
};

Answers &answers()
{
    static Answers answers;
    return answers;
}

QString words(const char *text)
{
    return QCoreApplication::translate("Rapporteur::Dialogs", text);
}

QString nextPath()
{
    return std::exchange(answers().nextPaths, std::nullopt)->value(0);
}

QString withSuffix(const QString &path, const QString &suffix)
{
    return path.isEmpty() || !QFileInfo(path).suffix().isEmpty() ? path : QString(path + u'.' + suffix);
}

} // namespace

QStringList openFiles(QWidget *parent, const QString &title)
{
    if (answers().nextPaths)
        return *std::exchange(answers().nextPaths, std::nullopt);
    const QString reports = words(QT_TRANSLATE_NOOP("Rapporteur::Dialogs", "Reports"))
        + u" (*.pdf *.docx *.odt *.pptx *.html *.htm *.md *.txt)"_s;
    const QString all = words(QT_TRANSLATE_NOOP("Rapporteur::Dialogs", "All files")) + u" (*)"_s;
    return QFileDialog::getOpenFileNames(parent, title, {}, reports + u";;"_s + all);
}

QString openFolder(QWidget *parent, const QString &title)
{
    return answers().nextPaths ? nextPath() : QFileDialog::getExistingDirectory(parent, title);
}

QString openLibrary(QWidget *parent, const QString &title)
{
    if (answers().nextPaths)
        return nextPath();
    const QString kind = words(QT_TRANSLATE_NOOP("Rapporteur::Dialogs", "Libraries")) + u" (*.rapporteur)"_s;
    return QFileDialog::getOpenFileName(parent, title, {}, kind);
}

QString openAnnotations(QWidget *parent, const QString &title)
{
    if (answers().nextPaths)
        return nextPath();
    const QString kind = words(QT_TRANSLATE_NOOP("Rapporteur::Dialogs", "Annotations")) + u" (*.jsonld *.json *.qdpx *.pdf)"_s;
    const QString all = words(QT_TRANSLATE_NOOP("Rapporteur::Dialogs", "All files")) + u" (*)"_s;
    return QFileDialog::getOpenFileName(parent, title, {}, kind + u";;"_s + all);
}

QString openDraft(QWidget *parent, const QString &title)
{
    if (answers().nextPaths)
        return nextPath();
    const QString kind = words(QT_TRANSLATE_NOOP("Rapporteur::Dialogs", "Drafts")) + u" (*.pdf *.md *.markdown *.txt)"_s;
    return QFileDialog::getOpenFileName(parent, title, {}, kind);
}

QString saveFile(
    QWidget *parent, const QString &title, const QString &suggestion, const QString &kind, const QString &suffix)
{
    const QString path = answers().nextPaths
        ? nextPath()
        : QFileDialog::getSaveFileName(parent, title, suggestion, kind + u" (*."_s + suffix + u')');
    return withSuffix(path, suffix);
}

Answer askToSave(QWidget *parent, const QString &question)
{
    if (answers().nextAnswer)
        return *std::exchange(answers().nextAnswer, std::nullopt);
    const auto button = QMessageBox::question(
        parent, QCoreApplication::applicationName(), question, QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    return button == QMessageBox::Save ? Answer::Save : button == QMessageBox::Discard ? Answer::Discard : Answer::Cancel;
}

void showError(QWidget *parent, const Error &error)
{
    if (answers().errors) {
        answers().errors->append(error);
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Warning, QCoreApplication::applicationName(), error.sentence,
        QMessageBox::Close, parent);
    box->setObjectName(u"errorBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDetailedText(error.cause);
    box->open();
}

void setNextPaths(const QStringList &paths)
{
    answers().nextPaths = paths;
}

void setNextAnswer(Answer answer)
{
    answers().nextAnswer = answer;
}

QList<Error> &keptErrors()
{
    if (!answers().errors)
        answers().errors.emplace();
    return *answers().errors;
}

} // namespace Rapporteur::Dialogs

// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/helppages.h"

#include "ui/shell/actions.h"
#include "ui/shell/icons.h"
#include "ui/shell/linklabel.h"
#include "ui/shell/look.h"
#include "ui/shell/sectiontitle.h"

#include <QAction>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QScrollArea>

#include <array>

using namespace Qt::StringLiterals;

namespace Rapporteur::HelpPages {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Rapporteur::HelpPages", text);
}

/// A dialog that is closed and not answered.
QDialog *page(QWidget *parent, const QString &name, const QString &title)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(name);
    dialog->setWindowTitle(title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(Look::gapHuge, Look::gapHuge, Look::gapHuge, Look::gapLarge);
    column->setSpacing(Look::gapLarge);
    return dialog;
}

void finish(QDialog *dialog)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    dialog->layout()->addWidget(buttons);
    dialog->show();
}

QString keysOf(const QAction *action)
{
    QStringList keys;
    for (const QKeySequence &key : action->shortcuts())
        keys.append(key.toString(QKeySequence::NativeText));
    return keys.join(u"  "_s);
}

/// In the reader; what has a menu entry tells its keys itself.
constexpr std::array readerKeys{
    std::pair(QT_TRANSLATE_NOOP("Rapporteur::HelpPages", "Reader: select the next, the previous statement; with Shift more of them"), "J  K"),
    std::pair(QT_TRANSLATE_NOOP("Rapporteur::HelpPages", "Reader: mark what is selected, in the colour used last or in one of yours"), "H  1–9"),
    std::pair(QT_TRANSLATE_NOOP("Rapporteur::HelpPages", "Reader: note, tags, star, private"), "M  T  S  P"),
    std::pair(QT_TRANSLATE_NOOP("Rapporteur::HelpPages", "Reader: the previous, the next mark; open it; delete it"), "[  ]  ↵  Del"),
    std::pair(QT_TRANSLATE_NOOP("Rapporteur::HelpPages", "Reader: hold the mark at the selected words; link it to another"), "R  L"),
    std::pair(QT_TRANSLATE_NOOP("Rapporteur::HelpPages", "Reader: correct the selected words"), "E"),
    std::pair(QT_TRANSLATE_NOOP("Rapporteur::HelpPages", "Reader: correct who speaks, on what, where; with Shift what the report is"), "C"),
    std::pair(QT_TRANSLATE_NOOP("Rapporteur::HelpPages", "Reader: a note on the report as a whole"), "Shift+M"),
    std::pair(QT_TRANSLATE_NOOP("Rapporteur::HelpPages", "Reader: the speaker's next, previous statement"), "N  Shift+N"),
    std::pair(QT_TRANSLATE_NOOP("Rapporteur::HelpPages", "Reader: text, original, side by side, as extracted"), "Alt+1 – Alt+4"),
    std::pair(QT_TRANSLATE_NOOP("Rapporteur::HelpPages", "Reader: nothing but the text; how it is set"), "F  A"),
    std::pair(QT_TRANSLATE_NOOP("Rapporteur::HelpPages", "Reader: keep the tab, close it, go to the next"), "Ctrl+T  Ctrl+W  Ctrl+Tab"),
    std::pair(QT_TRANSLATE_NOOP("Rapporteur::HelpPages", "Reader: two reports side by side; go to the other"), "Ctrl+\\  F6"),
};

/// In the Drafts view.
constexpr std::array draftKeys{
    std::pair(QT_TRANSLATE_NOOP("Rapporteur::HelpPages", "Drafts: a new one; its title; its folder"), "Ctrl+Shift+N  F2  M"),
    std::pair(QT_TRANSLATE_NOOP("Rapporteur::HelpPages", "Drafts: bold, italic, link"), "Ctrl+B  Ctrl+I  Ctrl+K"),
    std::pair(QT_TRANSLATE_NOOP("Rapporteur::HelpPages", "Drafts: open what is cited"), "Ctrl+↵"),
    std::pair(QT_TRANSLATE_NOOP("Rapporteur::HelpPages", "Drafts: preview, marks to put in, headings"), "Alt+1 – Alt+3"),
    std::pair(QT_TRANSLATE_NOOP("Rapporteur::HelpPages", "Drafts: find, replace; the next, the previous place"), "Ctrl+F  Ctrl+H  F3  Shift+F3"),
    std::pair(QT_TRANSLATE_NOOP("Rapporteur::HelpPages", "Drafts: snapshots, export, print"), "Ctrl+Shift+S  Ctrl+Shift+P  Ctrl+P"),
    std::pair(QT_TRANSLATE_NOOP("Rapporteur::HelpPages", "Drafts: larger, smaller, as it was; to the list and back"), "Ctrl++  Ctrl+-  Ctrl+0  F6"),
};

} // namespace

void showShortcuts(QWidget *parent)
{
    QDialog *dialog = page(parent, u"shortcutsPage"_s, words(QT_TRANSLATE_NOOP("Rapporteur::HelpPages", "Keyboard shortcuts")));
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setHorizontalSpacing(Look::gapHuge);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    const auto add = [&](const QString &what, const QString &keys) {
        const int row = grid->rowCount();
        grid->addWidget(new QLabel(what, table), row, 0);
        grid->addWidget(new LinkLabel(dimmed(keys, table->palette()), table), row, 1);
    };
    for (const ActionSpec &spec : actionSpecs()) {
        const auto *action = parent->findChild<QAction *>(QLatin1StringView(spec.name));
        if (action && !action->shortcuts().isEmpty())
            add(action->text().remove(u'&').remove(u'…'), keysOf(action));
    }
    add(words(QT_TRANSLATE_NOOP("Rapporteur::HelpPages", "Open what is chosen")), QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText));
    for (const auto &[what, keys] : readerKeys)
        add(words(what), QString::fromUtf8(keys));
    add(words(QT_TRANSLATE_NOOP("Rapporteur::HelpPages", "Review: answer, skip, go back")), u"0–9  Space  ←"_s);
    add(words(QT_TRANSLATE_NOOP("Rapporteur::HelpPages", "Annotations: colour, tag, star, private, to the board, confirm, attach again")), u"1–6  T  S  P  B  C  R"_s);
    add(words(QT_TRANSLATE_NOOP("Rapporteur::HelpPages", "Board: move cards; with Shift the column")), u"Alt ←  →  ↑  ↓"_s);
    for (const auto &[what, keys] : draftKeys)
        add(words(what), QString::fromUtf8(keys));
    add(words(QT_TRANSLATE_NOOP("Rapporteur::HelpPages", "Rename a tag or a column")), QKeySequence(Qt::Key_F2).toString(QKeySequence::NativeText));
    add(words(QT_TRANSLATE_NOOP("Rapporteur::HelpPages", "Take a filter away")), QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText));
    auto *scroll = new QScrollArea(dialog);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(table);
    dialog->layout()->addWidget(scroll);
    dialog->resize(460, 560);
    finish(dialog);
}

void showAbout(QWidget *parent)
{
    QDialog *dialog = page(parent, u"aboutPage"_s, words(QT_TRANSLATE_NOOP("Rapporteur::HelpPages", "About Rapporteur")));
    auto *picture = new QLabel(dialog);
    picture->setPixmap(Icons::application().pixmap({72, 72}, dialog->devicePixelRatioF()));
    auto *column = static_cast<QVBoxLayout *>(dialog->layout());
    column->addWidget(picture, 0, Qt::AlignHCenter);
    auto *name = new ViewTitle(u"Rapporteur "_s + QLatin1StringView(RAPPORTEUR_VERSION), dialog);
    column->addWidget(name, 0, Qt::AlignHCenter);
    auto *about = new QLabel(words(QT_TRANSLATE_NOOP("Rapporteur::HelpPages", "A knowledge base for the record of meetings.\n"
        "Free software under the GNU General Public License, version 3 or later.")), dialog);
    about->setAlignment(Qt::AlignCenter);
    column->addWidget(about);
    finish(dialog);
}

} // namespace Rapporteur::HelpPages

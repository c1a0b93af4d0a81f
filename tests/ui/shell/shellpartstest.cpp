// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/actions.h"
#include "ui/shell/chip.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/history.h"
#include "ui/shell/icons.h"
#include "ui/shell/linklabel.h"
#include "ui/shell/look.h"
#include "ui/shell/sectiontitle.h"
#include "ui/shell/theme.h"
#include "ui/shell/yearrange.h"

#include <QAction>
#include <QKeySequence>
#include <QMenuBar>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

class ShellPartsTest : public QObject
{
    Q_OBJECT
private slots:
    void links_comeBackAsTheirPlace_data();
    void links_comeBackAsTheirPlace();
    void links_ofOthersAreHandedOn();
    void history_takesTypingForOnePlace();
    void actions_haveNamesOfTheirOwn();
    void icons_areAllThereAndTakeThePalette();
    void chip_isTakenAwayByKey();
    void emptyState_offersItsButton();
    void yearRange_movesByKeys();
    void theme_isReadable_data();
    void theme_isReadable();
};

void ShellPartsTest::links_comeBackAsTheirPlace_data()
{
    QTest::addColumn<Place>("place");
    QTest::newRow("view") << Place{Place::Kind::Reports};
    QTest::newRow("report") << Place::report(12);
    QTest::newRow("span") << Place::report(12, {3, 9});
    QTest::newRow("speaker") << Place::speaker(4);
    QTest::newRow("topic") << Place::topic(u"WSIS+20"_s);
    QTest::newRow("words") << Place::search(u"\"so called\" 100% & <more> speaker:Zoë"_s);
}

void ShellPartsTest::links_comeBackAsTheirPlace()
{
    QFETCH(Place, place);
    LinkLabel label(link(place, u"a < b"_s));
    QVERIFY(label.html().contains(u"a &lt; b"_s));
    QSignalSpy spy(&label, &LinkLabel::goTo);
    emit label.linkActivated(href(place));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().value<Place>(), place);
    QCOMPARE(label.focusPolicy(), Qt::StrongFocus);
}

void ShellPartsTest::links_ofOthersAreHandedOn()
{
    LinkLabel label(u"words without a link"_s);
    QCOMPARE(label.focusPolicy(), Qt::NoFocus);
    QSignalSpy places(&label, &LinkLabel::goTo);
    QSignalSpy others(&label, &LinkLabel::followed);
    emit label.linkActivated(u"show"_s);
    emit label.linkActivated(u"rapporteur:nowhere/3"_s);
    QCOMPARE(places.size(), 0);
    QCOMPARE(others.size(), 2);
}

void ShellPartsTest::history_takesTypingForOnePlace()
{
    History history;
    history.visit({Place::Kind::Timeline});
    for (const QString &words : {u"i"_s, u"ig"_s, u"igf"_s})
        history.visit(Place::search(words));
    history.visit(Place::report(1));
    history.visit(Place::report(1)); // again the same is no new place
    history.back();
    QCOMPARE(history.current(), Place::search(u"igf"_s));
    history.back();
    QCOMPARE(history.current(), Place{});
    QVERIFY(!history.canGoBack());
    history.back();
    QCOMPARE(history.current(), Place{});
}

void ShellPartsTest::actions_haveNamesOfTheirOwn()
{
    QWidget window;
    Actions actions(&window);
    QMenuBar bar;
    actions.fill(&bar);
    QSet<QString> names;
    QSet<QString> keys;
    for (const ActionSpec &spec : actionSpecs()) {
        QAction *action = actions[spec.id];
        QVERIFY2(!names.contains(action->objectName()), spec.name);
        names.insert(action->objectName());
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!key.isEmpty() && key[0].key() != Qt::Key_unknown, spec.name);
            QVERIFY2(!keys.contains(key.toString()), spec.name);
            keys.insert(key.toString());
        }
    }
    QCOMPARE(bar.actions().size(), 6);
}

void ShellPartsTest::icons_areAllThereAndTakeThePalette()
{
    for (const ActionSpec &spec : actionSpecs()) {
        if (*spec.icon)
            QVERIFY2(!Icons::line(QLatin1StringView(spec.icon)).isNull(), spec.icon);
    }
    QVERIFY(Icons::line(u"no-such-icon"_s).isNull());
    QVERIFY(!Icons::application().pixmap(64).isNull());
    const auto ink = [] {
        const QImage picture = Icons::line(u"menu"_s).pixmap(24).toImage();
        QColor darkest = Qt::transparent;
        for (int y = 0; y < picture.height(); ++y) {
            if (const QColor pixel = picture.pixelColor(picture.width() / 2, y); pixel.alpha() > darkest.alpha())
                darkest = pixel;
        }
        return darkest;
    };
    Theme::instance().setAppearance(Appearance::Light);
    QVERIFY(ink().lightnessF() < 0.3f);
    Theme::instance().setAppearance(Appearance::Dark);
    QVERIFY(ink().lightnessF() > 0.7f);
    Theme::instance().setAppearance(Appearance::System);
}

void ShellPartsTest::chip_isTakenAwayByKey()
{
    Chip chip(u"GDC"_s);
    QSignalSpy removed(&chip, &Chip::removeWanted);
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(removed.size(), 0); // not one that can be taken away
    chip.setRemovable(true);
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(removed.size(), 1);
    chip.resize(chip.sizeHint());
    QTest::mouseClick(&chip, Qt::LeftButton, {}, {chip.width() - 12, chip.height() / 2});
    QCOMPARE(removed.size(), 2);
}

void ShellPartsTest::emptyState_offersItsButton()
{
    EmptyState state(u"Nothing here."_s, u"Import…"_s);
    auto *button = state.findChild<QPushButton *>(u"emptyButton"_s);
    QSignalSpy wanted(&state, &EmptyState::wanted);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    state.set(u"Nothing matches."_s);
    QVERIFY(button->isHidden());
}

void ShellPartsTest::yearRange_movesByKeys()
{
    YearRange range;
    range.setBounds(2020, 2024);
    QSignalSpy chosen(&range, &YearRange::rangeChosen);
    QTest::keyClick(&range, Qt::Key_Left);
    QCOMPARE(chosen.takeLast(), (QVariantList{2020, 2023}));
    QTest::keyClick(&range, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(chosen.takeLast(), (QVariantList{2021, 2023}));
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(&range, Qt::Key_Left); // never below the other handle
    QCOMPARE(chosen.takeLast(), (QVariantList{2021, 2021}));
    range.setChosen(0, 0);
    QCOMPARE(range.chosenLast(), 2024);
}

void ShellPartsTest::theme_isReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << Theme::light();
    QTest::newRow("dark") << Theme::dark();
}

/// WCAG's contrast of text and of links on the base, at least 4.5.
void ShellPartsTest::theme_isReadable()
{
    QFETCH(QPalette, palette);
    const auto luminance = [](const QColor &colour) {
        const auto part = [](float c) { return c <= 0.04045f ? c / 12.92f : std::pow((c + 0.055f) / 1.055f, 2.4f); };
        return 0.2126f * part(colour.redF()) + 0.7152f * part(colour.greenF()) + 0.0722f * part(colour.blueF());
    };
    const auto contrast = [&](const QColor &a, const QColor &b) {
        const float first = luminance(a) + 0.05f;
        const float second = luminance(b) + 0.05f;
        return qMax(first, second) / qMin(first, second);
    };
    const QColor base = palette.color(QPalette::Base);
    for (const QColor &ink : {palette.color(QPalette::Text), palette.color(QPalette::Link), Look::doubt(palette)})
        QVERIFY2(contrast(ink, base) >= 4.5f, qPrintable(ink.name()));
    QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5f);
}

QTEST_MAIN(ShellPartsTest)
#include "shellpartstest.moc"

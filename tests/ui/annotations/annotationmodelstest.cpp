// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/linecount.h"
#include "ui/models/annotationsmodel.h"
#include "ui/models/boardmodel.h"
#include "ui/models/facetsmodel.h"
#include "ui/models/roles.h"
#include "ui/models/stepsmodel.h"
#include "ui/shell/look.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// What the annotation browser lists, counts and orders.
class AnnotationModelsTest : public QObject
{
    Q_OBJECT

private slots:
    void marksStandUnderHeadings_data()
    {
        using enum AnnotationsModel::Grouping;
        QTest::addColumn<AnnotationsModel::Grouping>("grouping");
        QTest::addColumn<QStringList>("headings");
        const QString orphans = u"Orphaned: their words are gone 1"_s;
        QTest::newRow("report") << Report << QStringList{orphans, u"WG-Forum 2 · 5 May 2022 2"_s, u"WG-Forum 1 · 3 March 2021 1"_s, u"Of no meeting 1"_s};
        QTest::newRow("month") << Month << QStringList{orphans, u"May 2022 2"_s, u"March 2021 1"_s, u"Without a date 1"_s};
        QTest::newRow("topic") << Topic << QStringList{orphans, u"Global Digital Compact 2"_s, u"Harbours 1"_s, u"No topic 2"_s};
        QTest::newRow("tag") << Tag << QStringList{orphans, u"#a 1"_s, u"#a/b 1"_s, u"No tag 2"_s};
        QTest::newRow("colour") << Colour << QStringList{orphans, u"Promises 2"_s, u"Green 1"_s, u"No colour 1"_s};
        QTest::newRow("speaker") << Speaker << QStringList{orphans, u"Mira Vale 2"_s, u"Otto Rime 1"_s, u"Nobody is credited 1"_s};
        QTest::newRow("none") << None << QStringList{orphans};
    }

    void marksStandUnderHeadings()
    {
        QFETCH(AnnotationsModel::Grouping, grouping);
        AnnotationsModel model(m_lexicon);
        QAbstractItemModelTester tester(&model);
        model.set(marks(), m_colors);
        model.setGrouping(grouping);
        QStringList headings;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            if (index.flags() & Qt::ItemIsSelectable)
                continue;
            QVERIFY(!index.data(AnnotationsModel::MarkRole).value<const Mark *>());
            headings.append(index.data().toString() + u' ' + index.data(AnnotationsModel::CountRole).toString());
        }
        QTEST(headings, "headings");
        QCOMPARE(model.listed(), 5);
    }

    void marksThatStayAreNotLaidOutAnew()
    {
        AnnotationsModel model(m_lexicon);
        QAbstractItemModelTester tester(&model);
        model.set(marks(), m_colors);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        auto starred = rows();
        starred[0].annotation.starred = true;
        model.set(marksOf(starred), m_colors);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(changes.count(), 1);
        model.set(marksOf({starred.first()}), m_colors);
        QCOMPARE(resets.count(), 1);
        QCOMPARE(model.index(1).data(PlaceRole).value<Place>(), Place::report(2, {5, 9}));
        model.set({}, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void filtersCombine_data()
    {
        QTest::addColumn<MarkFilter>("filter");
        QTest::addColumn<QList<qint64>>("listed");
        QTest::newRow("none") << MarkFilter{} << QList<qint64>{1, 2, 3, 4, 5};
        QTest::newRow("a tag and those below") << MarkFilter{.tags = {u"a"_s}} << QList<qint64>{1, 2};
        QTest::newRow("a tag below") << MarkFilter{.tags = {u"a/b"_s}} << QList<qint64>{2};
        QTest::newRow("no tag") << MarkFilter{.tags = {QString()}} << QList<qint64>{3, 4, 5};
        QTest::newRow("any tag of two") << MarkFilter{.tags = {QString(), u"a/b"_s}} << QList<qint64>{2, 3, 4, 5};
        QTest::newRow("a colour and a speaker") << MarkFilter{.colors = {u"#f5c518"_s}, .speakers = {u"Mira Vale"_s}} << QList<qint64>{1};
        QTest::newRow("starred and noted") << MarkFilter{.traits = MarkTrait::Starred | MarkTrait::Noted} << QList<qint64>{2};
        QTest::newRow("orphaned") << MarkFilter{.traits = MarkTrait::Orphaned} << QList<qint64>{5};
        QTest::newRow("words of a note") << MarkFilter{.words = u"ask who"_s} << QList<qint64>{2};
        QTest::newRow("words of a tag and a quote") << MarkFilter{.words = u"a/b letter"_s} << QList<qint64>{2};
        QTest::newRow("the window's topics") << MarkFilter{.record = {.topics = {u"GDC"_s}}} << QList<qint64>{1, 2};
        QTest::newRow("the window's period") << MarkFilter{.record = {.from = QDate(2022, 1, 1)}} << QList<qint64>{1, 2, 5};
        QTest::newRow("the window's people") << MarkFilter{.record = {.people = {7}}} << QList<qint64>{2};
        QTest::newRow("nothing") << MarkFilter{.words = u"x"_s, .tags = {u"a"_s}} << QList<qint64>{};
    }

    void filtersCombine()
    {
        QFETCH(MarkFilter, filter);
        AnnotationsModel model(m_lexicon);
        model.set(marks(), m_colors);
        model.setFilter(filter);
        QList<qint64> listed;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (const auto *mark = model.index(row).data(AnnotationsModel::MarkRole).value<const Mark *>())
                listed.append(mark->annotation().id);
        }
        std::ranges::sort(listed);
        QTEST(listed, "listed");
        QCOMPARE(model.listed(), listed.size());
    }

    void facetsCount()
    {
        FacetsModel model(m_lexicon);
        QAbstractItemModelTester tester(&model);
        model.set(marks(), m_colors, {});
        QCOMPARE(lines(model), (QStringList{u"All marks 5*"_s, u"Starred 1"_s, u"With a note 1"_s, u"Moved or changed 1"_s, u"Orphaned 1"_s, u"Colours"_s,
                                   u" Promises 2"_s, u" Green 1"_s, u" No colour 2"_s, u" Name the colours…"_s, u"Tags"_s, u" a 2"_s, u"  b 1"_s, u" No tag 3"_s,
                                   u"Topics"_s, u" GDC 2"_s, u" Harbours 1"_s, u"Speakers"_s, u" Mira Vale 2"_s, u" Otto Rime 1"_s}));
        // What is chosen narrows the others, and not its own kind.
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.set(marks(), m_colors, {.tags = {u"a/b"_s}});
        QCOMPARE(resets.count(), 0);
        QVERIFY(lines(model).contains(u"  b 1*"_s));
        QVERIFY(lines(model).contains(u" No tag 3"_s));
        QVERIFY(lines(model).contains(u" Mira Vale 0"_s));
        QVERIFY(lines(model).contains(u"All marks 5"_s));
        QCOMPARE(model.bearers(u"a"_s), 2);
    }

    void facetsAreToggled()
    {
        FacetsModel model(m_lexicon);
        model.set(marks(), m_colors, {});
        const QModelIndex starred = model.index(1, 0);
        MarkFilter filter = model.toggled(starred);
        QCOMPARE(filter.traits, MarkTraits(MarkTrait::Starred));
        model.set(marks(), m_colors, filter);
        filter = model.toggled(model.index(0, 0, tagsOf(model)));
        QCOMPARE(filter.tags, QStringList{u"a"_s});
        QCOMPARE(filter.traits, MarkTraits(MarkTrait::Starred));
        model.set(marks(), m_colors, filter);
        QVERIFY(model.toggled(model.index(0, 0)).isEmpty());
        QCOMPARE(model.toggled(model.index(0, 0, tagsOf(model))).tags, QStringList());
        QCOMPARE(model.toggled(tagsOf(model)), filter); // a heading is nothing to choose
    }

    void tagsAreRenamedAndNested()
    {
        FacetsModel model(m_lexicon);
        auto more = rows();
        more[3].annotation.tags = {u"c"_s};
        model.set(marksOf(more), m_colors, {});
        QSignalSpy renames(&model, &FacetsModel::renameWanted);
        const QModelIndex a = model.index(0, 0, tagsOf(model));
        const QModelIndex c = model.index(1, 0, tagsOf(model));
        QVERIFY(!model.setData(a, u" / "_s, Qt::EditRole));
        QVERIFY(!model.setData(tagsOf(model), u"x"_s, Qt::EditRole));
        QVERIFY(model.setData(a, u" x / y"_s, Qt::EditRole));
        QCOMPARE(renames.takeFirst(), (QVariantList{u"a"_s, u"x/y"_s}));
        const std::unique_ptr<QMimeData> dragged(model.mimeData({c}));
        model.dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, a);
        QCOMPARE(renames.takeFirst(), (QVariantList{u"c"_s, u"a/c"_s}));
        const std::unique_ptr<QMimeData> below(model.mimeData({model.index(0, 0, a)}));
        model.dropMimeData(below.get(), Qt::MoveAction, -1, -1, tagsOf(model));
        QCOMPARE(renames.takeFirst(), (QVariantList{u"a/b"_s, u"b"_s}));
        const std::unique_ptr<QMimeData> above(model.mimeData({a}));
        model.dropMimeData(above.get(), Qt::MoveAction, -1, -1, model.index(0, 0, a)); // into itself
        QVERIFY(renames.isEmpty());
    }

    void cardsAreDropped()
    {
        QHash<qint64, Mark> all;
        const auto list = marks();
        for (const Mark &mark : list)
            all.insert(mark.annotation().id, mark);
        BoardModel model;
        QAbstractItemModelTester tester(&model);
        model.set({.id = 4, .title = u"One"_s, .cards = {{11, 1}, {12, 2}, {13, 3}, {14, 99}}}, all);
        QCOMPARE(model.rowCount(), 3); // one mark is not there
        QSignalSpy moves(&model, &BoardModel::moveWanted);
        const std::unique_ptr<QMimeData> dragged(model.mimeData({model.index(1), model.index(0)}));
        model.dropMimeData(dragged.get(), Qt::MoveAction, 3, 0, {});
        QCOMPARE(moves.first().at(0).value<QList<qint64>>(), (QList<qint64>{11, 12}));
        QCOMPARE(moves.takeFirst().at(1).toInt(), 1);
        model.dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, {});
        QCOMPARE(moves.takeFirst().at(1).toInt(), 1);
    }

    void stepsEndWithWhatIsUndone()
    {
        StepsModel model;
        QAbstractItemModelTester tester(&model);
        const QDateTime at = QDateTime::currentDateTimeUtc();
        model.set({{3, u"Star"_s, at, true}, {2, u"Tag"_s, at.addSecs(-300)}, {1, u"Mark"_s, at.addSecs(-7200)}});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(0).data(StepsModel::StepRole).toInt(), 0);
        QCOMPARE(model.index(1).data().toString(), u"Mark"_s);
        QCOMPARE(model.now(), 2);
        QVERIFY(model.index(2).data(StepsModel::NowRole).toBool());
        QVERIFY(model.index(2).data(Qt::ToolTipRole).toString().contains(u"5 minute"_s));
        QVERIFY(model.index(3).data(StepsModel::UndoneRole).toBool());
        QCOMPARE(timeAgo(at, at.addSecs(20)), u"just now"_s);
        QCOMPARE(timeAgo(at.addDays(-3), at), u"3 days ago"_s);
    }

    void whatChangedIsShown()
    {
        auto changed = rows();
        QCOMPARE(marks().at(3).pieces, (QList<MarkPiece>{{MarkPiece::Words, u"the "_s}, {MarkPiece::Removed, u"old "_s}, {MarkPiece::Added, u"new "_s}, {MarkPiece::Words, u"boat "_s}}));
        QCOMPARE(marks().at(4).text, u"… before gone words after …"_s);
        changed[1].annotation.note = u"# Ask\n- **who** pays, see [this](https://example.org/a_b_c)\n> 2 * 3 * 4, snake_case_name"_s;
        QCOMPARE(marksOf(changed).at(1).note, u"Ask\n• who pays, see this\n2 * 3 * 4, snake_case_name"_s);
    }

    void copiedTextIsCited()
    {
        auto list = marks();
        list[1].row.accessCondition = u"available upon request"_s;
        QCOMPARE(citedText({&list[1], &list[3]}),
            u"“a letter”\n— Otto Rime, WG-Forum 2, 5 May 2022, p. 3 [available upon request]\nAsk *who*\n\n“the new boat”\n— Mira Vale, WG-Forum 1, 3 March 2021"_s);
    }

    void linesAreCountedAsTheyAreLaid()
    {
        const QFont font = Look::reading(15);
        const LineCount count(font);
        const QString text = u"The working group asked whether the harbour, the lake and the river need a letter; nobody objected to it, and it was agreed to write one."_s;
        for (int width = 90; width < 900; width += 37) {
            QTextLayout layout(text, font);
            int lines = 0;
            layout.beginLayout();
            for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine(), ++lines)
                line.setLineWidth(width);
            layout.endLayout();
            QVERIFY(count.lines(text, width, 100) >= lines);
            QVERIFY(count.lines(text, width, 100) <= lines + 1 + lines / 6);
        }
        QCOMPARE(count.lines(text, 90, 3), 3);
        QCOMPARE(count.lines({}, 90, 3), 1);
    }

private:
    [[nodiscard]] static QList<AnnotationRow> rows()
    {
        const Placement held{AnchorState::Held, {5, 9}};
        QList<AnnotationRow> rows{
            {.annotation = {.id = 1, .report = 2, .anchor = {.quote = u"the compact"_s}, .color = u"#f5c518"_s, .tags = {u"a"_s}, .place = held, .shown = {5, 9}},
                .reportLabel = u"WG-Forum 2"_s, .date = QDate(2022, 5, 5), .speaker = u"Mira Vale"_s, .topics = {u"GDC"_s, u"Harbours"_s}},
            {.annotation = {.id = 2, .report = 2, .anchor = {.quote = u"a letter"_s, .page = 3}, .color = u"#f5c518"_s, .note = u"Ask *who*"_s, .tags = {u"a/b"_s}, .starred = true, .place = held},
                .reportLabel = u"WG-Forum 2"_s, .date = QDate(2022, 5, 5), .speaker = u"Otto Rime"_s, .person = 7, .topics = {u"GDC"_s}},
            {.annotation = {.id = 3, .target = AnnotationTarget::Person, .subject = u"Otto Rime"_s}},
            {.annotation = {.id = 4, .report = 1, .anchor = {.quote = u"the old boat"_s}, .color = u"#4cb782"_s, .place = {AnchorState::Changed, {1, 2}}, .words = u"the new boat"_s},
                .reportLabel = u"WG-Forum 1"_s, .date = QDate(2021, 3, 3), .speaker = u"Mira Vale"_s},
            {.annotation = {.id = 5, .report = 2, .anchor = {.quote = u"gone words"_s, .before = u"before "_s, .after = u" after"_s}},
                .reportLabel = u"WG-Forum 2"_s, .date = QDate(2022, 5, 5)},
        };
        return rows;
    }
    [[nodiscard]] static QList<Mark> marks() { return marksOf(rows()); }

    static QStringList lines(const QAbstractItemModel &model, const QModelIndex &parent = {}, const QString &indent = {})
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            const auto kind = index.data(FacetsModel::KindRole).value<FacetsModel::Kind>();
            const bool isCounted = kind != FacetsModel::Kind::Section && kind != FacetsModel::Kind::NameColours;
            all.append(indent + index.data().toString() + (isCounted ? u' ' + index.data(FacetsModel::CountRole).toString() : QString())
                + (index.data(FacetsModel::ChosenRole).toBool() ? u"*"_s : QString()));
            all += lines(model, index, indent + u' ');
        }
        return all;
    }
    static QModelIndex tagsOf(const FacetsModel &model)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data() == u"Tags"_s)
                return model.index(row, 0);
        }
        return {};
    }

    const Lexicon m_lexicon{.topics = {{.id = u"GDC"_s, .name = u"Global Digital Compact"_s}}};
    const QList<HighlightColor> m_colors{{1, u"#f5c518"_s, u"Promises"_s}, {2, u"#4cb782"_s}};
};

QTEST_MAIN(AnnotationModelsTest)
#include "annotationmodelstest.moc"

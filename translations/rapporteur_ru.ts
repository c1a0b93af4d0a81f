<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>ActionsText</name>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>&gt;Said on</source>
        <translation>&gt;Сказано</translation>
    </message>
    <message>
        <source>&gt;Due</source>
        <translation>&gt;Срок</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>выполняется</translation>
    </message>
    <message>
        <source>open</source>
        <translation>не выполнено</translation>
    </message>
</context>
<context>
    <name>AnnotationBundle</name>
    <message>
        <source>Annotations of %1</source>
        <translation>Аннотации: %1</translation>
    </message>
</context>
<context>
    <name>AnnotationEdits</name>
    <message>
        <source>Annotate a meeting</source>
        <translation>Аннотировать заседание</translation>
    </message>
    <message>
        <source>Annotate %1</source>
        <translation>Аннотировать %1</translation>
    </message>
    <message>
        <source>Highlight “%1”</source>
        <translation>Выделить цветом «%1»</translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <translation>Заметка к «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Recolour %n annotation(s)</source>
        <translation>
            <numerusform>Перекрасить %n аннотацию</numerusform>
            <numerusform>Перекрасить %n аннотации</numerusform>
            <numerusform>Перекрасить %n аннотаций</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написать заметку</translation>
    </message>
    <message numerus="yes">
        <source>Star %n annotation(s)</source>
        <translation>
            <numerusform>Отметить звёздочкой %n аннотацию</numerusform>
            <numerusform>Отметить звёздочкой %n аннотации</numerusform>
            <numerusform>Отметить звёздочкой %n аннотаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unstar %n annotation(s)</source>
        <translation>
            <numerusform>Снять звёздочку с %n аннотации</numerusform>
            <numerusform>Снять звёздочку с %n аннотаций</numerusform>
            <numerusform>Снять звёздочку с %n аннотаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n annotation(s) private</source>
        <translation>
            <numerusform>Сделать личной %n аннотацию</numerusform>
            <numerusform>Сделать личными %n аннотации</numerusform>
            <numerusform>Сделать личными %n аннотаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share %n annotation(s)</source>
        <translation>
            <numerusform>Сделать общей %n аннотацию</numerusform>
            <numerusform>Сделать общими %n аннотации</numerusform>
            <numerusform>Сделать общими %n аннотаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n annotation(s) “%1”</source>
        <translation>
            <numerusform>Добавить %n аннотации тег «%1»</numerusform>
            <numerusform>Добавить %n аннотациям тег «%1»</numerusform>
            <numerusform>Добавить %n аннотациям тег «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take “%1” off %n annotation(s)</source>
        <translation>
            <numerusform>Снять тег «%1» с %n аннотации</numerusform>
            <numerusform>Снять тег «%1» с %n аннотаций</numerusform>
            <numerusform>Снять тег «%1» с %n аннотаций</numerusform>
        </translation>
    </message>
    <message>
        <source>These words are not in the report. It may have changed; choose them again.</source>
        <translation>Этих слов в отчёте нет. Возможно, он изменился; выделите слова заново.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n annotation(s)</source>
        <translation>
            <numerusform>Удалить %n аннотацию</numerusform>
            <numerusform>Удалить %n аннотации</numerusform>
            <numerusform>Удалить %n аннотаций</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold “%1” at other words</source>
        <translation>Прикрепить «%1» к другим словам</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n passage(s)</source>
        <translation>
            <numerusform>Подтвердить %n отрывок</numerusform>
            <numerusform>Подтвердить %n отрывка</numerusform>
            <numerusform>Подтвердить %n отрывков</numerusform>
        </translation>
    </message>
    <message>
        <source>Link two annotations</source>
        <translation>Связать две аннотации</translation>
    </message>
    <message>
        <source>Part two annotations</source>
        <translation>Разъединить две аннотации</translation>
    </message>
    <message>
        <source>Rename tag “%1” to “%2”</source>
        <translation>Переименовать тег «%1» в «%2»</translation>
    </message>
    <message>
        <source>Delete tag “%1”</source>
        <translation>Удалить тег «%1»</translation>
    </message>
    <message>
        <source>Change the colours to mark with</source>
        <translation>Изменить цвета пометок</translation>
    </message>
</context>
<context>
    <name>AnnotationExchange</name>
    <message>
        <source>The export was stopped.</source>
        <translation>Экспорт остановлен.</translation>
    </message>
    <message>
        <source>None of these reports was read from a PDF. Choose another format.</source>
        <translation>Ни один из этих отчётов не прочитан из PDF. Выберите другой формат.</translation>
    </message>
    <message numerus="yes">
        <source>There are PDFs of %n reports. Name a folder for them, not a file.</source>
        <translation>
            <numerusform>Есть PDF %n отчёта. Укажите папку, а не файл.</numerusform>
            <numerusform>Есть PDF %n отчётов. Укажите для них папку, а не файл.</numerusform>
            <numerusform>Есть PDF %n отчётов. Укажите для них папку, а не файл.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no annotations to export. Private ones leave only where that is asked for.</source>
        <translation>Нет аннотаций для экспорта. Личные попадают в экспорт, только если это указано.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>Не удаётся открыть %1.</translation>
    </message>
    <message>
        <source>%1 is too large to be a file of annotations.</source>
        <translation>Файл %1 слишком велик для файла аннотаций.</translation>
    </message>
    <message>
        <source>%1 is no file of annotations that can be read: JSON-LD, a REFI-QDA project, or a PDF with highlights.</source>
        <translation>%1 — это не файл аннотаций, который можно прочитать: JSON-LD, проект REFI-QDA или PDF с выделениями цветом.</translation>
    </message>
</context>
<context>
    <name>AnnotationHtml</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n аннотация</numerusform>
            <numerusform>%n аннотации</numerusform>
            <numerusform>%n аннотаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n отчёт</numerusform>
            <numerusform>%n отчёта</numerusform>
            <numerusform>%n отчётов</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting as a whole</source>
        <translation>Заседание в целом</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>страница %1</translation>
    </message>
    <message>
        <source>no longer in the report</source>
        <translation>в отчёте больше нет</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Отвечает на</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Поддерживает</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Противоречит</translation>
    </message>
    <message>
        <source>Belongs with</source>
        <translation>Вместе с</translation>
    </message>
    <message>
        <source>private</source>
        <translation>личное</translation>
    </message>
    <message>
        <source>Access: %1</source>
        <translation>Доступ: %1</translation>
    </message>
    <message>
        <source>People and topics</source>
        <translation>Люди и темы</translation>
    </message>
</context>
<context>
    <name>AnnotationImport</name>
    <message numerus="yes">
        <source>Import %n annotation(s) from “%1”</source>
        <translation>
            <numerusform>Импортировать %n аннотацию из «%1»</numerusform>
            <numerusform>Импортировать %n аннотации из «%1»</numerusform>
            <numerusform>Импортировать %n аннотаций из «%1»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnotationPlaces</name>
    <message>
        <source>The library holds no such report.</source>
        <translation>Такого отчёта в библиотеке нет.</translation>
    </message>
</context>
<context>
    <name>Annotations</name>
    <message>
        <source>This annotation is no longer in the library.</source>
        <translation>Этой аннотации больше нет в библиотеке.</translation>
    </message>
</context>
<context>
    <name>AnnotationsCommand</name>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>&gt;Page</source>
        <translation>&gt;Страница</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>“%1” is no number of a report. See: rapporteur list</source>
        <translation>«%1» — не номер отчёта. См.: rapporteur list</translation>
    </message>
    <message>
        <source>Say where the annotations go, with -o PATH.</source>
        <translation>Укажите, куда записать аннотации: -o PATH.</translation>
    </message>
    <message>
        <source>--format is one of %1.</source>
        <translation>--format — одно из: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) written to %1.</source>
        <translation>
            <numerusform>В %1 записана %n аннотация.</numerusform>
            <numerusform>В %1 записаны %n аннотации.</numerusform>
            <numerusform>В %1 записано %n аннотаций.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as it is, since somebody else wrote or changed it: %1</source>
        <translation>Оставлено как есть: файл создан или изменён кем-то другим: %1</translation>
    </message>
    <message>
        <source>Passed over, since it was not read from a PDF: %1</source>
        <translation>Пропущено: прочитано не из PDF: %1</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 the same, %4 without a place</source>
        <translation>новых: %1, изменённых: %2, без изменений: %3, без места: %4</translation>
    </message>
    <message>
        <source>Not taken in, since the library holds no such report: “%1” (%2)</source>
        <translation>Не принято: такого отчёта в библиотеке нет: «%1» (%2)</translation>
    </message>
    <message>
        <source>of an export: %1 (default: as the file&apos;s name ends)</source>
        <translation>формат экспорта: %1 (по умолчанию — по расширению файла)</translation>
    </message>
    <message>
        <source>where an export goes; of markdown, and of pdf for several reports, a folder</source>
        <translation>куда записать экспорт; для markdown, а также для pdf с несколькими отчётами — папка</translation>
    </message>
    <message>
        <source>those of one report</source>
        <translation>только аннотации одного отчёта</translation>
    </message>
    <message>
        <source>those with a tag, or one below it</source>
        <translation>только аннотации с этим тегом или вложенным в него</translation>
    </message>
    <message>
        <source>private ones too</source>
        <translation>и личные тоже</translation>
    </message>
    <message>
        <source>Name a file to import.</source>
        <translation>Укажите файл для импорта.</translation>
    </message>
    <message>
        <source>Say list, export or import.</source>
        <translation>Укажите list, export или import.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>For the draft</source>
        <translation>Для черновика</translation>
    </message>
    <message>
        <source>Add column “%1”</source>
        <translation>Добавить колонку «%1»</translation>
    </message>
    <message>
        <source>Rename a column to “%1”</source>
        <translation>Переименовать колонку в «%1»</translation>
    </message>
    <message>
        <source>Remove a column</source>
        <translation>Удалить колонку</translation>
    </message>
    <message>
        <source>Move a column</source>
        <translation>Переместить колонку</translation>
    </message>
    <message numerus="yes">
        <source>Put %n annotation(s) on the board</source>
        <translation>
            <numerusform>Поместить на доску %n аннотацию</numerusform>
            <numerusform>Поместить на доску %n аннотации</numerusform>
            <numerusform>Поместить на доску %n аннотаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n card(s)</source>
        <translation>
            <numerusform>Переместить %n карточку</numerusform>
            <numerusform>Переместить %n карточки</numerusform>
            <numerusform>Переместить %n карточек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n card(s) off the board</source>
        <translation>
            <numerusform>Убрать с доски %n карточку</numerusform>
            <numerusform>Убрать с доски %n карточки</numerusform>
            <numerusform>Убрать с доски %n карточек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message numerus="yes">
        <source>%1 is written, from %n source(s).</source>
        <translation>
            <numerusform>Записан %1, по %n источнику.</numerusform>
            <numerusform>Записан %1, по %n источникам.</numerusform>
            <numerusform>Записан %1, по %n источникам.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The library is sound.</source>
        <translation>Библиотека в порядке.</translation>
    </message>
    <message>
        <source>Every derived fact stands in its source.</source>
        <translation>Каждый извлечённый факт есть в его источнике.</translation>
    </message>
</context>
<context>
    <name>CitationCheck</name>
    <message>
        <source>These words are in %1, but not at the passage cited: they are at %2.</source>
        <translation>Эти слова есть в отчёте %1, но не в указанном отрывке, а здесь: %2.</translation>
    </message>
    <message>
        <source>These are not the words of the source. Mark what you left out as […] and what you changed with brackets.</source>
        <translation>Это не слова источника. Отметьте пропуски знаком […], а изменения — квадратными скобками.</translation>
    </message>
    <message>
        <source>This quotation says nowhere where it is from. Put a citation behind it.</source>
        <translation>У этой цитаты не указано, откуда она. Поставьте после неё ссылку.</translation>
    </message>
    <message>
        <source>This draft names nobody, and %1 is a person of the record.</source>
        <translation>В этом черновике никто не назван по имени, а %1 — имя из записей.</translation>
    </message>
    <message>
        <source>\[a participant\]</source>
        <translation>\[участник\]</translation>
    </message>
    <message>
        <source>This begins as a citation and is none. Write [@report:passage, place], or \[@ for the signs themselves.</source>
        <translation>Это начинается как ссылка, но ссылкой не является. Напишите [@report:passage, place] или \[@, если нужны сами знаки.</translation>
    </message>
    <message>
        <source>The record does not credit %1 with this.</source>
        <translation>В записях автор этого — не %1.</translation>
    </message>
    <message>
        <source>The record credits %1 with this, not %2.</source>
        <translation>В записях автор этого — %1, а не %2.</translation>
    </message>
    <message>
        <source>The record does not say who spoke here; the draft says %1.</source>
        <translation>В записях не сказано, кто здесь выступал; в черновике — %1.</translation>
    </message>
    <message>
        <source>A participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>a participant</source>
        <translation>участник</translation>
    </message>
    <message>
        <source>%1 neither spoke nor took part, as far as %2 tells.</source>
        <translation>Среди выступавших и участников (%2) такого имени нет: %1.</translation>
    </message>
    <message>
        <source>%1 was on %2.</source>
        <translation>Дата (%1): %2.</translation>
    </message>
    <message>
        <source>The report cited is of meeting %1, not %2.</source>
        <translation>Указанный отчёт — о заседании %1, а не %2.</translation>
    </message>
    <message>
        <source>No report of the library is cited by “%1”. Choose the report again, or import it.</source>
        <translation>«%1» не указывает ни на один отчёт библиотеки. Выберите отчёт заново или импортируйте его.</translation>
    </message>
    <message>
        <source>The library knows no passage “%1”. Cite the passage again.</source>
        <translation>В библиотеке нет отрывка «%1». Сошлитесь на отрывок заново.</translation>
    </message>
    <message>
        <source>The report of this passage is no longer in the library. Import it again.</source>
        <translation>Отчёта с этим отрывком больше нет в библиотеке. Импортируйте его заново.</translation>
    </message>
    <message>
        <source>The passage “%1” is of another report: “%2”.</source>
        <translation>Отрывок «%1» из другого отчёта: «%2».</translation>
    </message>
    <message>
        <source>The annotation that this was dropped from was deleted. The passage is still cited.</source>
        <translation>Аннотация, из которой это вставлено, удалена. Ссылка на отрывок остаётся.</translation>
    </message>
    <message>
        <source>The report no longer has this passage. Compare with the report and cite anew.</source>
        <translation>В отчёте этого отрывка больше нет. Сравните с отчётом и сошлитесь заново.</translation>
    </message>
    <message>
        <source>The report has other words here since it was cited: “%1”.</source>
        <translation>С тех пор как на это сослались, слова в отчёте изменились: «%1».</translation>
    </message>
    <message>
        <source>%1 has no agenda item %2.</source>
        <translation>Пункта повестки дня %2 нет (%1).</translation>
    </message>
    <message>
        <source>%1 has no paragraph %2 there.</source>
        <translation>Пункта %2 здесь нет (%1).</translation>
    </message>
    <message>
        <source>%1 has no page %2.</source>
        <translation>Страницы %2 нет (%1).</translation>
    </message>
    <message>
        <source>The passage is at %1 now.</source>
        <translation>Теперь отрывок здесь: %1.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>PATH…</source>
        <translation>PATH…</translation>
    </message>
    <message>
        <source>read files and folders of reports into the library</source>
        <translation>прочитать файлы и папки с отчётами в библиотеку</translation>
    </message>
    <message>
        <source>list the reports</source>
        <translation>перечислить отчёты</translation>
    </message>
    <message>
        <source>ID|FILE</source>
        <translation>ID|FILE</translation>
    </message>
    <message>
        <source>print a report, names resolved across the library</source>
        <translation>напечатать отчёт с именами, уточнёнными по всей библиотеке</translation>
    </message>
    <message>
        <source>FILE…</source>
        <translation>FILE…</translation>
    </message>
    <message>
        <source>read files without a library and print what was understood</source>
        <translation>прочитать файлы без библиотеки и напечатать, что понято</translation>
    </message>
    <message>
        <source>QUERY</source>
        <translation>QUERY</translation>
    </message>
    <message>
        <source>search the record</source>
        <translation>искать в записях</translation>
    </message>
    <message>
        <source>what was discussed when, and which meetings are missing</source>
        <translation>что и когда обсуждалось и каких заседаний недостаёт</translation>
    </message>
    <message>
        <source>[NAME]</source>
        <translation>[NAME]</translation>
    </message>
    <message>
        <source>who spoke; with a name, that person&apos;s statements</source>
        <translation>кто выступал; с именем — высказывания этого человека</translation>
    </message>
    <message>
        <source>[TOPIC]</source>
        <translation>[TOPIC]</translation>
    </message>
    <message>
        <source>what was spoken of; with a topic, its statements</source>
        <translation>о чём говорили; с темой — высказывания по ней</translation>
    </message>
    <message>
        <source>who promised what</source>
        <translation>кто что обещал</translation>
    </message>
    <message>
        <source>-o FILE.pdf</source>
        <translation>-o FILE.pdf</translation>
    </message>
    <message>
        <source>check that the library file is sound</source>
        <translation>проверить, что файл библиотеки в порядке</translation>
    </message>
    <message>
        <source>check that every derived fact stands in its source</source>
        <translation>проверить, что каждый извлечённый факт есть в его источнике</translation>
    </message>
    <message>
        <source>load the sample library, print it, and picture every view</source>
        <translation>загрузить библиотеку-образец, напечатать её и сделать снимки всех видов</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>эта страница</translation>
    </message>
    <message>
        <source>Usage: rapporteur [LIBRARY]            open the window
       rapporteur COMMAND [ARGUMENT…]  work without a display

</source>
        <translation>Вызов: rapporteur [LIBRARY]            открыть окно
       rapporteur COMMAND [ARGUMENT…]  работать без экрана

</translation>
    </message>
    <message>
        <source>
Every command takes --library FILE, --json and --help.
Exit codes: 0 done, 1 some files failed or faults were found, 2 wrong use, 3 no library.
</source>
        <translation>
Каждая команда принимает --library FILE, --json и --help.
Коды выхода: 0 — выполнено, 1 — часть файлов не прочитана или найдены ошибки, 2 — неверный вызов, 3 — нет библиотеки.
</translation>
    </message>
    <message>
        <source>derive everything anew from the stored texts</source>
        <translation>заново вывести всё из сохранённых текстов</translation>
    </message>
    <message>
        <source>[N KEY]</source>
        <translation>[N KEY]</translation>
    </message>
    <message>
        <source>what is in doubt; with a number and a key, an answer</source>
        <translation>что вызывает сомнения; с номером и клавишей — ответ</translation>
    </message>
    <message>
        <source>list|export|import</source>
        <translation>list|export|import</translation>
    </message>
    <message>
        <source>what people marked and wrote; out to other programs, and in</source>
        <translation>что люди пометили и написали; в другие программы и из них</translation>
    </message>
    <message>
        <source>OTHER</source>
        <translation>OTHER</translation>
    </message>
    <message>
        <source>take over what another library has</source>
        <translation>взять то, что есть в другой библиотеке</translation>
    </message>
    <message>
        <source>write a briefing, as PDF or in another format</source>
        <translation>написать справку в формате PDF или другом</translation>
    </message>
    <message>
        <source>list|new|show|…</source>
        <translation>list|new|show|…</translation>
    </message>
    <message>
        <source>drafts with citations: make, export and check them</source>
        <translation>черновики со ссылками: создать, экспортировать, проверить</translation>
    </message>
    <message>
        <source>list</source>
        <translation>list</translation>
    </message>
    <message>
        <source>the kinds of draft that there are</source>
        <translation>какие есть виды черновиков</translation>
    </message>
</context>
<context>
    <name>DoubtText</name>
    <message>
        <source>Nothing is reported on the agenda item “%1”.</source>
        <translation>О пункте повестки дня «%1» в отчёте ничего нет.</translation>
    </message>
    <message>
        <source>Section numbers jump from %1 to %2.</source>
        <translation>Нумерация разделов перескакивает с %1 на %2.</translation>
    </message>
    <message>
        <source>The section “%1” is not on the agenda.</source>
        <translation>Раздела «%1» нет в повестке дня.</translation>
    </message>
    <message>
        <source>Some characters could not be decoded and were replaced.</source>
        <translation>Некоторые символы не удалось прочитать, они заменены.</translation>
    </message>
    <message>
        <source>Page %1 is a scan; its words were read by OCR (%2, %3 % sure).</source>
        <translation>Страница %1 — скан; слова на ней распознаны OCR (%2, уверенность %3 %).</translation>
    </message>
    <message>
        <source>Pages %1 are scans; their words were read by OCR (%2, %3 % sure).</source>
        <translation>Страницы %1 — сканы; слова на них распознаны OCR (%2, уверенность %3 %).</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are pictures on which OCR could read nothing.</source>
        <translation>
            <numerusform>%n страница — изображение; с помощью OCR ничего распознать не удалось.</numerusform>
            <numerusform>%n страницы — изображения; с помощью OCR ничего распознать не удалось.</numerusform>
            <numerusform>%n страниц — изображения; с помощью OCR ничего распознать не удалось.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are pictures without text; nothing could be read from them. To have scans read, install Tesseract&apos;s data of their language (on Debian, tesseract-ocr-eng for English) and import them again.</source>
        <translation>
            <numerusform>%n страница — изображение без текста; прочитать её не удалось. Чтобы сканы читались, установите данные Tesseract для их языка (в Debian для английского — tesseract-ocr-eng) и импортируйте их заново.</numerusform>
            <numerusform>%n страницы — изображения без текста; прочитать их не удалось. Чтобы сканы читались, установите данные Tesseract для их языка (в Debian для английского — tesseract-ocr-eng) и импортируйте их заново.</numerusform>
            <numerusform>%n страниц — изображения без текста; прочитать их не удалось. Чтобы сканы читались, установите данные Tesseract для их языка (в Debian для английского — tesseract-ocr-eng) и импортируйте их заново.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftCommand</name>
    <message>
        <source>&gt;Id</source>
        <translation>&gt;Номер</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Draft %1 is kept: %2</source>
        <translation>Черновик %1 сохранён: %2</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>Записан %1.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n quotation(s) stand word for word in their source.</source>
        <translation>
            <numerusform>Дословно есть в источнике: %1 из %n цитаты.</numerusform>
            <numerusform>Дословно есть в источнике: %1 из %n цитат.</numerusform>
            <numerusform>Дословно есть в источнике: %1 из %n цитат.</numerusform>
        </translation>
    </message>
    <message>
        <source>--as is csl or bibtex.</source>
        <translation>--as — это csl или bibtex.</translation>
    </message>
    <message>
        <source>Say which draft, by its number. See: rapporteur draft list</source>
        <translation>Укажите номер черновика. См.: rapporteur draft list</translation>
    </message>
    <message>
        <source>of a new draft, e.g. Briefings/2026</source>
        <translation>папка нового черновика, например Briefings/2026</translation>
    </message>
    <message>
        <source>references as csl (the default) or bibtex</source>
        <translation>источники в виде csl (по умолчанию) или bibtex</translation>
    </message>
    <message>
        <source>Say which file: a PDF that was made from a draft, or Markdown.</source>
        <translation>Укажите файл: PDF, созданный из черновика, или Markdown.</translation>
    </message>
    <message>
        <source>Say list, new, open, show, export, check or references.</source>
        <translation>Укажите list, new, open, show, export, check или references.</translation>
    </message>
</context>
<context>
    <name>DraftEdits</name>
    <message>
        <source>a draft without a title</source>
        <translation>черновик без названия</translation>
    </message>
    <message>
        <source>This snapshot is no longer in the library.</source>
        <translation>Этого снимка больше нет в библиотеке.</translation>
    </message>
    <message>
        <source>Begin the draft “%1”</source>
        <translation>Начать черновик «%1»</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Написать «%1»</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Изменить «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Change %n draft(s)</source>
        <translation>
            <numerusform>Изменить %n черновик</numerusform>
            <numerusform>Изменить %n черновика</numerusform>
            <numerusform>Изменить %n черновиков</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Удалить «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n draft(s)</source>
        <translation>
            <numerusform>Удалить %n черновик</numerusform>
            <numerusform>Удалить %n черновика</numerusform>
            <numerusform>Удалить %n черновиков</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep a snapshot of “%1”</source>
        <translation>Сохранить снимок «%1»</translation>
    </message>
    <message>
        <source>Go back to a snapshot of “%1”</source>
        <translation>Вернуться к снимку «%1»</translation>
    </message>
    <message>
        <source>Before going back</source>
        <translation>Перед возвратом</translation>
    </message>
    <message>
        <source>Delete a snapshot</source>
        <translation>Удалить снимок</translation>
    </message>
</context>
<context>
    <name>DraftFile</name>
    <message>
        <source>%1 is too large to be a draft.</source>
        <translation>Файл %1 слишком велик для черновика.</translation>
    </message>
    <message>
        <source>%1 is not text in UTF-8, and cannot be opened as a draft.</source>
        <translation>Файл %1 — не текст в UTF-8, и его нельзя открыть как черновик.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>Не удаётся открыть %1.</translation>
    </message>
    <message>
        <source>No draft travels in %1. Open a PDF that was made from one.</source>
        <translation>В файле %1 нет черновика. Откройте PDF, созданный из черновика.</translation>
    </message>
</context>
<context>
    <name>DraftFront</name>
    <message>
        <source>true or false</source>
        <translation>true или false</translation>
    </message>
    <message>
        <source>a date like 2026-11-20, without quotation marks</source>
        <translation>дата, например 2026-11-20, без кавычек</translation>
    </message>
    <message>
        <source>words in quotation marks</source>
        <translation>текст в кавычках</translation>
    </message>
    <message>
        <source>Line %1: “%2” must be %3.</source>
        <translation>Строка %1: значение «%2» должно быть таким: %3.</translation>
    </message>
    <message>
        <source>a list like [&quot;one&quot;, &quot;two&quot;]</source>
        <translation>список, например [&quot;one&quot;, &quot;two&quot;]</translation>
    </message>
    <message>
        <source>one of “un”, “short”, “author-date” and “numbered”</source>
        <translation>одно из значений “un”, “short”, “author-date” и “numbered”</translation>
    </message>
    <message>
        <source>a table: a line [fields] with lines like For = &quot;The co-chairs&quot; below</source>
        <translation>таблица: строка [fields], а под ней строки вида For = &quot;The co-chairs&quot;</translation>
    </message>
    <message>
        <source>Line 1: the front matter begins here and never ends. Put a line of +++ behind it.</source>
        <translation>Строка 1: здесь начинается вводная часть, и она не закончена. Поставьте после неё строку +++.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>This draft is no longer in the library.</source>
        <translation>Этого черновика больше нет в библиотеке.</translation>
    </message>
</context>
<context>
    <name>Extractor</name>
    <message>
        <source>The reading process answered nonsense.</source>
        <translation>Процесс чтения дал бессмысленный ответ.</translation>
    </message>
</context>
<context>
    <name>ExtractorPool</name>
    <message>
        <source>Reading was stopped.</source>
        <translation>Чтение остановлено.</translation>
    </message>
    <message>
        <source>Reading this file failed: its reader gave an answer that makes no sense.</source>
        <translation>Не удалось прочитать файл: программа чтения дала бессмысленный ответ.</translation>
    </message>
    <message>
        <source>Reading this file failed: the file is damaged in a way that its reader cannot cope with.</source>
        <translation>Не удалось прочитать файл: он повреждён так, что программа чтения не справилась.</translation>
    </message>
    <message>
        <source>This file needs more memory than one document may use.</source>
        <translation>Этому файлу нужно больше памяти, чем разрешено одному документу.</translation>
    </message>
    <message>
        <source>Reading this file took too long and was stopped.</source>
        <translation>Чтение файла заняло слишком много времени и остановлено.</translation>
    </message>
    <message>
        <source>The program that reads documents cannot be started. Install Rapporteur again.</source>
        <translation>Не удаётся запустить программу чтения документов. Переустановите Rapporteur.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Correct a fact</source>
        <translation>Исправить факт</translation>
    </message>
    <message numerus="yes">
        <source>Correct %n fact(s)</source>
        <translation>
            <numerusform>Исправить %n факт</numerusform>
            <numerusform>Исправить %n факта</numerusform>
            <numerusform>Исправить %n фактов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Withdraw a correction</source>
        <translation>Отозвать исправление</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>%1 in %2</source>
        <comment>number of statements, what the column is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n высказывание</numerusform>
            <numerusform>%n высказывания</numerusform>
            <numerusform>%n высказываний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at %n meeting(s)</source>
        <translation>
            <numerusform>на %n заседании</numerusform>
            <numerusform>на %n заседаниях</numerusform>
            <numerusform>на %n заседаниях</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>с %1 по %2</translation>
    </message>
    <message>
        <source>When it was spoken of. A disc is a meeting; its area is the number of statements.</source>
        <translation>Когда об этом говорили. Кружок — это заседание; его площадь — число высказываний.</translation>
    </message>
    <message>
        <source>A timeline.</source>
        <translation>Хронология.</translation>
    </message>
</context>
<context>
    <name>FileDecisionText</name>
    <message>
        <source>The bytes are those of %1; this place of it is noted.</source>
        <translation>Содержимое то же, что у %1; это расположение отмечено.</translation>
    </message>
    <message>
        <source>Its words are those of %1.</source>
        <translation>Слова те же, что в %1.</translation>
    </message>
    <message>
        <source>The same meeting, and %1 % of its words are those of %2.</source>
        <translation>То же заседание; слова на %1 % те же, что в %2.</translation>
    </message>
    <message>
        <source>The file was changed since it was imported.</source>
        <translation>Файл изменён после импорта.</translation>
    </message>
    <message>
        <source>The same meeting and format, and %1 % of its words are those of %2.</source>
        <translation>То же заседание и тот же формат; слова на %1 % те же, что в %2.</translation>
    </message>
</context>
<context>
    <name>HeaderText</name>
    <message>
        <source>The title says %1 (%2), the text %3.</source>
        <translation>В заголовке — %1 (%2), в тексте — %3.</translation>
    </message>
    <message>
        <source>The title says %1, the text %2.</source>
        <translation>В заголовке — %1, в тексте — %2.</translation>
    </message>
    <message>
        <source>The file&apos;s name says %1, the text %2.</source>
        <translation>В имени файла — %1, в тексте — %2.</translation>
    </message>
</context>
<context>
    <name>IdentityText</name>
    <message>
        <source>the full name</source>
        <translation>полное имя</translation>
    </message>
    <message>
        <source>a nickname that the lexicon knows</source>
        <translation>прозвище, известное словарю</translation>
    </message>
    <message>
        <source>the only one of that name in the series</source>
        <translation>единственный с таким именем в серии</translation>
    </message>
    <message>
        <source>the only one of that name in the library</source>
        <translation>единственный с таким именем в библиотеке</translation>
    </message>
    <message>
        <source>no full name is known</source>
        <translation>полное имя неизвестно</translation>
    </message>
    <message>
        <source>could be several people</source>
        <translation>может быть несколько людей</translation>
    </message>
    <message>
        <source>the same name, written another way</source>
        <translation>то же имя, написанное иначе</translation>
    </message>
    <message>
        <source>a rare misspelling of the name</source>
        <translation>редкая ошибка в написании имени</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>так указали вы</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>; stopped before the end</source>
        <translation>; остановлено до конца</translation>
    </message>
    <message>
        <source>+%1 −%2 words. </source>
        <translation>Слова: +%1 −%2. </translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 failed</source>
        <translation>новых: %1, изменённых: %2, без изменений: %3, с ошибкой: %4</translation>
    </message>
    <message>
        <source>, %1 further files of the same meetings</source>
        <translation>, дополнительных файлов тех же заседаний: %1</translation>
    </message>
    <message>
        <source>%1; nothing was written</source>
        <translation>%1; ничего не записано</translation>
    </message>
    <message>
        <source>say what each file would be, and write nothing</source>
        <translation>показать, чем станет каждый файл, и ничего не записывать</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Импортировать %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Импортировать %n файл</numerusform>
            <numerusform>Импортировать %n файла</numerusform>
            <numerusform>Импортировать %n файлов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Файл повреждён: %1</translation>
    </message>
    <message>
        <source>A row of %1 belongs to nothing.</source>
        <translation>Строка таблицы %1 ни к чему не относится.</translation>
    </message>
    <message>
        <source>The search index does not agree with the text.</source>
        <translation>Поисковый указатель не совпадает с текстом.</translation>
    </message>
    <message>
        <source>%1: %2 “%3” does not stand where it was read.</source>
        <translation>%1: %2 «%3» — этого нет там, где прочитано.</translation>
    </message>
    <message>
        <source>the fact</source>
        <translation>факт</translation>
    </message>
    <message>
        <source>the paragraph</source>
        <translation>абзац</translation>
    </message>
    <message>
        <source>the statement</source>
        <translation>высказывание</translation>
    </message>
    <message>
        <source>the speaker</source>
        <translation>выступавший</translation>
    </message>
    <message>
        <source>the heading</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>the participant</source>
        <translation>участник</translation>
    </message>
    <message>
        <source>the action</source>
        <translation>поручение</translation>
    </message>
    <message>
        <source>the decision</source>
        <translation>решение</translation>
    </message>
    <message>
        <source>The original %1 is not as it was imported.</source>
        <translation>Оригинал %1 не такой, каким был импортирован.</translation>
    </message>
    <message>
        <source>An original that no report uses is not as it was imported.</source>
        <translation>Оригинал, который не нужен ни одному отчёту, не такой, каким был импортирован.</translation>
    </message>
    <message>
        <source>The report %1 reads a file that is not its own.</source>
        <translation>Отчёт %1 читается из чужого файла.</translation>
    </message>
    <message>
        <source>The file %1 belongs to a report that was never read.</source>
        <translation>Файл %1 относится к отчёту, который не был прочитан.</translation>
    </message>
    <message>
        <source>The text of the file %1 is missing.</source>
        <translation>Нет текста файла %1.</translation>
    </message>
    <message>
        <source>The file %1 is not as its newest version says.</source>
        <translation>Файл %1 не такой, как в его последней версии.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>This was undone while it was being done. Do it again.</source>
        <translation>Это действие было отменено, пока выполнялось. Повторите его.</translation>
    </message>
</context>
<context>
    <name>LexiconEdit</name>
    <message>
        <source>The text has a mistake in line %1: mend it first.</source>
        <translation>В тексте ошибка в строке %1: сначала исправьте её.</translation>
    </message>
    <message>
        <source>“%1” is written in a form that only you can change, in the text.</source>
        <translation>«%1» записано так, что изменить это можете только вы, в тексте.</translation>
    </message>
</context>
<context>
    <name>LexiconText</name>
    <message>
        <source>The lexicon %1 cannot be opened.</source>
        <translation>Не удаётся открыть словарь %1.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>строка %1, столбец %2</translation>
    </message>
    <message>
        <source>“%1” must be text in quotation marks.</source>
        <translation>«%1» — это должен быть текст в кавычках.</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts in square brackets.</source>
        <translation>«%1» — это должен быть список текстов в квадратных скобках.</translation>
    </message>
    <message>
        <source>“%1” must be a date such as 2024-09-22, without quotation marks.</source>
        <translation>«%1» — это должна быть дата, например 2024-09-22, без кавычек.</translation>
    </message>
    <message>
        <source>Write [[%1]] with two square brackets.</source>
        <translation>Пишите [[%1]] с двойными квадратными скобками.</translation>
    </message>
    <message>
        <source>A [[%1]] has no “%2”.</source>
        <translation>В [[%1]] не бывает «%2».</translation>
    </message>
    <message>
        <source>This [[%1]] needs a “%2”.</source>
        <translation>В этом [[%1]] нужно указать «%2».</translation>
    </message>
    <message>
        <source>“%1” is no table of a lexicon.</source>
        <translation>«%1» — не таблица словаря.</translation>
    </message>
    <message>
        <source>“%1” must be text in quotation marks, or a list of them in square brackets.</source>
        <translation>«%1» — это должен быть текст в кавычках или список таких текстов в квадратных скобках.</translation>
    </message>
    <message>
        <source>“%1” must be a list of regular expressions in square brackets.</source>
        <translation>«%1» — это должен быть список регулярных выражений в квадратных скобках.</translation>
    </message>
    <message>
        <source>“%1” must be a colour such as &quot;#0072b2&quot;.</source>
        <translation>«%1» — это должен быть цвет, например &quot;#0072b2&quot;.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» — пусто.</translation>
    </message>
    <message>
        <source>The lexicon %1 has a mistake: %2</source>
        <translation>В словаре %1 ошибка: %2</translation>
    </message>
</context>
<context>
    <name>LibraryErrors</name>
    <message>
        <source>The disk is full. Make room and try again; nothing is lost.</source>
        <translation>Диск заполнен. Освободите место и повторите; ничего не потеряно.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>This file is not a Rapporteur library.</source>
        <translation>Этот файл — не библиотека Rapporteur.</translation>
    </message>
    <message>
        <source>The library file cannot be opened. Check that the folder exists and that you may read it.</source>
        <translation>Не удаётся открыть файл библиотеки. Проверьте, что папка существует и доступна для чтения.</translation>
    </message>
    <message>
        <source>The library file cannot be changed. Check that you may write to it and to its folder.</source>
        <translation>Не удаётся изменить файл библиотеки. Проверьте права на запись в него и в его папку.</translation>
    </message>
    <message>
        <source>Another program is writing to the library. Try again in a moment.</source>
        <translation>В библиотеку пишет другая программа. Повторите чуть позже.</translation>
    </message>
    <message>
        <source>The library file is damaged. Restore the copy beside it, or import the reports again.</source>
        <translation>Файл библиотеки повреждён. Восстановите копию рядом с ним или импортируйте отчёты заново.</translation>
    </message>
    <message>
        <source>The library could not answer.</source>
        <translation>Библиотека не смогла ответить.</translation>
    </message>
</context>
<context>
    <name>LibraryText</name>
    <message>
        <source>%1 was made by a later version of Rapporteur. Update Rapporteur to open it; the file was not changed.</source>
        <translation>%1 создана более новой версией Rapporteur. Обновите Rapporteur, чтобы открыть её; файл не изменён.</translation>
    </message>
    <message>
        <source>%1 is not a Rapporteur library. The file was not changed.</source>
        <translation>%1 — не библиотека Rapporteur. Файл не изменён.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Не удаётся создать папку %1.</translation>
    </message>
    <message>
        <source>The copy %1 cannot be made. Check that you may write to its folder.</source>
        <translation>Не удаётся создать копию %1. Проверьте права на запись в её папку.</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>&gt;ID</source>
        <translation>&gt;ID</translation>
    </message>
    <message>
        <source>&gt;Date</source>
        <translation>&gt;Дата</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>&gt;Statements</source>
        <translation>&gt;Высказывания</translation>
    </message>
    <message>
        <source>&gt;Doubts</source>
        <translation>&gt;Сомнения</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>p. %1</source>
        <translation>с. %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Серый</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Оранжевый</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Жёлтый</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Бирюзовый</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Розовый</translation>
    </message>
</context>
<context>
    <name>MarkdownVault</name>
    <message>
        <source>People and topics</source>
        <translation>Люди и темы</translation>
    </message>
    <message>
        <source>The meeting as a whole</source>
        <translation>Заседание в целом</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>с. %1</translation>
    </message>
    <message>
        <source>no longer in the report</source>
        <translation>в отчёте больше нет</translation>
    </message>
    <message>
        <source>private</source>
        <translation>личное</translation>
    </message>
    <message>
        <source>Access: %1</source>
        <translation>Доступ: %1</translation>
    </message>
</context>
<context>
    <name>MeetingEdits</name>
    <message>
        <source>This is the only file of its meeting; there is nothing to set it apart from.</source>
        <translation>Это единственный файл заседания; отделять его не от чего.</translation>
    </message>
    <message>
        <source>One of the two reports is no longer in the library.</source>
        <translation>Одного из двух отчётов больше нет в библиотеке.</translation>
    </message>
    <message>
        <source>Read %1 instead</source>
        <translation>Читать %1</translation>
    </message>
    <message>
        <source>Set %1 apart</source>
        <translation>Отделить %1</translation>
    </message>
    <message>
        <source>Join %1 and %2</source>
        <translation>Объединить %1 и %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Удалить %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n report(s)</source>
        <translation>
            <numerusform>Удалить %n отчёт</numerusform>
            <numerusform>Удалить %n отчёта</numerusform>
            <numerusform>Удалить %n отчётов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Merge %1</source>
        <translation>Объединить с %1</translation>
    </message>
    <message>
        <source>This is the library that is open. Choose another one to merge into it.</source>
        <translation>Это и есть открытая библиотека. Выберите другую, чтобы объединить с ней.</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Тег «%1»</translation>
    </message>
    <message>
        <source>A link between two annotations</source>
        <translation>Связь между двумя аннотациями</translation>
    </message>
    <message>
        <source>The colour %1 means “%2”</source>
        <translation>Цвет %1 означает «%2»</translation>
    </message>
    <message>
        <source>“%1” corrected to “%2”</source>
        <translation>«%1» исправлено на «%2»</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be merged. Ask for another copy of it.</source>
        <translation>Файл %1 повреждён, объединить с ним нельзя. Попросите другую копию.</translation>
    </message>
    <message>
        <source>%1 is of an earlier version, and a copy to read it by cannot be made. Make room for it in %2.</source>
        <translation>Библиотека %1 создана более ранней версией, а копию для её чтения создать не удаётся. Освободите место в %2.</translation>
    </message>
    <message>
        <source>There is no library %1.</source>
        <translation>Библиотеки %1 нет.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>Не удаётся открыть %1.</translation>
    </message>
    <message>
        <source>%1 is not a Rapporteur library.</source>
        <translation>%1 — не библиотека Rapporteur.</translation>
    </message>
    <message>
        <source>%1 was made by a later version of Rapporteur. Update Rapporteur to merge it.</source>
        <translation>%1 создана более новой версией Rapporteur. Обновите Rapporteur, чтобы объединить с ней.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>%1 cannot be copied to be imported. Make room on the disk.</source>
        <translation>Не удаётся скопировать %1 для импорта. Освободите место на диске.</translation>
    </message>
    <message>
        <source>Another correction of “%1”: “%2”</source>
        <translation>Другое исправление для «%1»: «%2»</translation>
    </message>
    <message>
        <source>Another answer for %1: %2</source>
        <translation>Другой ответ для %1: %2</translation>
    </message>
    <message>
        <source>Another answer to %1 “%2”: %3</source>
        <translation>Другой ответ на %1 «%2»: %3</translation>
    </message>
    <message>
        <source>Another answer for %1: %2 %3</source>
        <translation>Другой ответ для %1: %2 %3</translation>
    </message>
    <message>
        <source>The draft “%1”</source>
        <translation>Черновик «%1»</translation>
    </message>
    <message>
        <source>A snapshot of a draft</source>
        <translation>Снимок черновика</translation>
    </message>
    <message>
        <source>The other of two versions that were merged</source>
        <translation>Вторая из двух объединённых версий</translation>
    </message>
</context>
<context>
    <name>MergeCommand</name>
    <message>
        <source> (beside: %1)</source>
        <translation> (рядом: %1)</translation>
    </message>
    <message>
        <source>%1 new reports, %2 further files, %3 reports in both; %4 added, %5 updated, %6 removed, %7 in conflict, %8 the same</source>
        <translation>новых отчётов: %1, дополнительных файлов: %2, отчётов в обеих: %3; добавлено: %4, обновлено: %5, удалено: %6, в конфликте: %7, одинаковых: %8</translation>
    </message>
    <message numerus="yes">
        <source>%n private annotation(s) stay in the other library; --private takes them too</source>
        <translation>
            <numerusform>%n личная аннотация остаётся в другой библиотеке; с --private будет взята и она</numerusform>
            <numerusform>%n личные аннотации остаются в другой библиотеке; с --private будут взяты и они</numerusform>
            <numerusform>%n личных аннотаций остаются в другой библиотеке; с --private будут взяты и они</numerusform>
        </translation>
    </message>
    <message>
        <source>say what is new, the same and in conflict, and write nothing</source>
        <translation>показать, что ново, что одинаково и что в конфликте, и ничего не записывать</translation>
    </message>
    <message>
        <source>take the other library&apos;s private annotations too</source>
        <translation>взять и личные аннотации другой библиотеки</translation>
    </message>
</context>
<context>
    <name>OwnLexicon</name>
    <message>
        <source>%1 cannot be written. Check that you may write to its folder.</source>
        <translation>Не удаётся записать %1. Проверьте права на запись в его папку.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>Не удаётся открыть %1.</translation>
    </message>
    <message>
        <source>There is no earlier version of %1.</source>
        <translation>Более ранней версии %1 нет.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Текст OpenDocument</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Документ Word</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Слайды</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder or name.</source>
        <translation>Не удаётся записать %1. Выберите другую папку или имя.</translation>
    </message>
    <message>
        <source>%1 could not be written to its end; the file that was there is unchanged.</source>
        <translation>Файл %1 не удалось записать до конца; прежний файл не изменён.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Назад к тексту</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>Рисунок: %1</translation>
    </message>
    <message>
        <source>The PDF could not be painted. This is a mistake in Rapporteur; please report it.</source>
        <translation>Не удалось нарисовать PDF. Это ошибка в Rapporteur; сообщите о ней, пожалуйста.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>Writing the document was stopped; no file was written.</source>
        <translation>Запись документа остановлена; файл не записан.</translation>
    </message>
    <message>
        <source>The PDF could not be finished. This is a mistake in Rapporteur; please report it.</source>
        <translation>Не удалось завершить PDF. Это ошибка в Rapporteur; сообщите о ней, пожалуйста.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language that this file translates to: ar, es, fr, ru, zh</comment>
        <translation>ru</translation>
    </message>
    <message>
        <source>[passage not found in the report]</source>
        <translation>[отрывок в отчёте не найден]</translation>
    </message>
    <message>
        <source>[source not in the library: %1]</source>
        <translation>[источника нет в библиотеке: %1]</translation>
    </message>
    <message>
        <source>Ibid.</source>
        <translation>Там же</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>online</source>
        <translation>онлайн</translation>
    </message>
    <message>
        <source>%1st</source>
        <comment>ordinal that ends in 1, but for 11: 21st</comment>
        <translation>%1-е</translation>
    </message>
    <message>
        <source>%1nd</source>
        <comment>ordinal that ends in 2, but for 12: 22nd</comment>
        <translation>%1-е</translation>
    </message>
    <message>
        <source>%1rd</source>
        <comment>ordinal that ends in 3, but for 13: 23rd</comment>
        <translation>%1-е</translation>
    </message>
    <message>
        <source>%1th</source>
        <comment>any other ordinal: 38th</comment>
        <translation>%1-е</translation>
    </message>
    <message>
        <source>%1 meeting</source>
        <comment>38th meeting</comment>
        <translation>%1 заседание</translation>
    </message>
    <message>
        <source>%1 (headed &quot;%2&quot;)</source>
        <comment>22nd meeting (headed &quot;XXI&quot;)</comment>
        <translation>%1 (в заголовке «%2»)</translation>
    </message>
    <message>
        <source>%1 (also given as the %2)</source>
        <comment>22nd meeting (also given as the 21st)</comment>
        <translation>%1 (указано также как %2)</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>стенограмма</translation>
    </message>
    <message>
        <source>summary report</source>
        <translation>краткий отчёт</translation>
    </message>
    <message>
        <source>transcript of the %1</source>
        <comment>of the 38th meeting</comment>
        <translation>стенограмма, %1</translation>
    </message>
    <message>
        <source>summary report of the %1</source>
        <comment>of the 38th meeting</comment>
        <translation>краткий отчёт, %1</translation>
    </message>
    <message>
        <source>n.d.</source>
        <comment>no date</comment>
        <translation>б. г.</translation>
    </message>
    <message>
        <source>Extracts checked against source: %1 of %2</source>
        <translation>Выдержки, сверенные с источником: %1 из %2</translation>
    </message>
    <message>
        <source>item %1</source>
        <comment>of an agenda</comment>
        <translation>пункт повестки дня %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>heading of a section</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>paras. %1–%2</source>
        <comment>paragraphs</comment>
        <translation>пункты %1–%2</translation>
    </message>
    <message>
        <source>para. %1</source>
        <comment>paragraph</comment>
        <translation>пункт %1</translation>
    </message>
    <message>
        <source>p. %1</source>
        <comment>page</comment>
        <translation>с. %1</translation>
    </message>
</context>
<context>
    <name>Parse</name>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Не удаётся открыть файл.</translation>
    </message>
</context>
<context>
    <name>Quotation</name>
    <message>
        <source>Meeting of %1</source>
        <translation>Заседание: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>38th meeting of the Working Group on Tides</comment>
        <translation>%2, %1</translation>
    </message>
    <message>
        <source>a participant</source>
        <translation>участник</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>срок: %1</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>решение</translation>
    </message>
    <message>
        <source>action</source>
        <translation>поручение</translation>
    </message>
    <message>
        <source>that</source>
        <comment>somebody noted that</comment>
        <translation>что</translation>
    </message>
    <message>
        <source>Decision at %1: %2</source>
        <translation>Решение (%1): %2</translation>
    </message>
    <message>
        <source>Action from %1: %2</source>
        <translation>Поручение (%1): %2</translation>
    </message>
    <message>
        <source>According to the report of %1: %2</source>
        <translation>Согласно отчёту (%1): %2</translation>
    </message>
    <message>
        <source>%1 said: %2</source>
        <translation>%1 говорит: %2</translation>
    </message>
    <message>
        <source>%1, as the report has it: %2</source>
        <translation>%1, согласно отчёту: %2</translation>
    </message>
    <message>
        <source>[a participant]</source>
        <translation>[участник]</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Actions</name>
    <message>
        <source>&amp;New library…</source>
        <translation>&amp;Новая библиотека…</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>&amp;Открыть библиотеку…</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Импортировать файлы…</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>Импортировать &amp;папку…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выйти</translation>
    </message>
    <message>
        <source>&amp;Names in the rail</source>
        <translation>&amp;Подписи на панели</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Инспектор</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Системное</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;ветлое</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмное</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Хронология</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Отчёты</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>В&amp;ыступавшие</translation>
    </message>
    <message>
        <source>To&amp;pics</source>
        <translation>&amp;Темы</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>&amp;Поручения</translation>
    </message>
    <message>
        <source>S&amp;earch</source>
        <translation>П&amp;оиск</translation>
    </message>
    <message>
        <source>Search the &amp;record</source>
        <translation>Искать в &amp;записях</translation>
    </message>
    <message>
        <source>&amp;Clear all filters</source>
        <translation>&amp;Сбросить все фильтры</translation>
    </message>
    <message>
        <source>&amp;Open sample library</source>
        <translation>Открыть библиотеку-&amp;образец</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>&amp;About Rapporteur</source>
        <translation>&amp;О программе Rapporteur</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Переход</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>О&amp;формление</translation>
    </message>
    <message>
        <source>&amp;Recent libraries</source>
        <translation>Н&amp;едавние библиотеки</translation>
    </message>
    <message>
        <source>Lan&amp;guages of scans…</source>
        <translation>&amp;Языки сканов…</translation>
    </message>
    <message>
        <source>Show &amp;preview before importing</source>
        <translation>По&amp;казывать предпросмотр перед импортом</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>Прове&amp;рка</translation>
    </message>
    <message>
        <source>&amp;Lexicon…</source>
        <translation>&amp;Словарь…</translation>
    </message>
    <message>
        <source>&amp;Rebuild library</source>
        <translation>&amp;Перестроить библиотеку</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>П&amp;равка</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Инструменты</translation>
    </message>
    <message>
        <source>&amp;Merge library…</source>
        <translation>Объединить с &amp;библиотекой…</translation>
    </message>
    <message>
        <source>Import &amp;annotations…</source>
        <translation>Импортировать &amp;аннотации…</translation>
    </message>
    <message>
        <source>E&amp;xport annotations…</source>
        <translation>Эк&amp;спортировать аннотации…</translation>
    </message>
    <message>
        <source>Undo &amp;history…</source>
        <translation>&amp;История отмены…</translation>
    </message>
    <message>
        <source>A&amp;nnotations</source>
        <translation>&amp;Аннотации</translation>
    </message>
    <message>
        <source>Your &amp;name…</source>
        <translation>Ваше &amp;имя…</translation>
    </message>
    <message>
        <source>Add to &amp;draft</source>
        <translation>Добавить в &amp;черновик</translation>
    </message>
    <message>
        <source>&amp;Drafts</source>
        <translation>&amp;Черновики</translation>
    </message>
    <message>
        <source>New &amp;briefing…</source>
        <translation>Новая сп&amp;равка…</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ActionsModel</name>
    <message>
        <source>nobody named</source>
        <translation>никто не назван</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Не выполнено</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n action(s)</source>
        <translation>
            <numerusform>%1, %n поручение</numerusform>
            <numerusform>%1, %n поручения</numerusform>
            <numerusform>%1, %n поручений</numerusform>
        </translation>
    </message>
    <message>
        <source>Due before today, and not said to be done</source>
        <translation>Срок прошёл, а о выполнении не сказано</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Сказано</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ActionsView</name>
    <message>
        <source>Whose actions</source>
        <translation>Чьи поручения</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Поручения</translation>
    </message>
    <message>
        <source>Nobody promised anything about all of that.</source>
        <translation>По всем этим условиям никто ничего не обещал.</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Сбросить все фильтры</translation>
    </message>
    <message>
        <source>No actions yet. They are read from the reports you import.</source>
        <translation>Поручений пока нет. Они берутся из импортированных отчётов.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Импортировать файлы…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln не выполнено</numerusform>
            <numerusform>%Ln не выполнено</numerusform>
            <numerusform>%Ln не выполнено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in progress</source>
        <translation>
            <numerusform>%Ln выполняется</numerusform>
            <numerusform>%Ln выполняются</numerusform>
            <numerusform>%Ln выполняются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln выполнено</numerusform>
            <numerusform>%Ln выполнено</numerusform>
            <numerusform>%Ln выполнено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::ActivityChart</name>
    <message>
        <source>Statements by month</source>
        <translation>Высказывания по месяцам</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n statement(s)</source>
        <translation>
            <numerusform>%1: %n высказывание</numerusform>
            <numerusform>%1: %n высказывания</numerusform>
            <numerusform>%1: %n высказываний</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
from %2 to %3, as the reports say</source>
        <translation>%1
с %2 по %3, согласно отчётам</translation>
    </message>
</context>
<context>
    <name>Rapporteur::AnnotationActions</name>
    <message>
        <source>No colour</source>
        <translation>Без цвета</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Добавить тег…</translation>
    </message>
    <message>
        <source>Take a tag off…</source>
        <translation>Снять тег…</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Звёздочка</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Личное</translation>
    </message>
    <message>
        <source>Put on the board</source>
        <translation>Поместить на доску</translation>
    </message>
    <message>
        <source>Confirm the words that are there now</source>
        <translation>Подтвердить нынешние слова</translation>
    </message>
    <message>
        <source>Open the report to attach it again</source>
        <translation>Открыть отчёт, чтобы прикрепить заново</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Копировать с источником</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Rapporteur::AnnotationCard</name>
    <message>
        <source>Write a note (Markdown)…</source>
        <translation>Напишите заметку (Markdown)…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Tags: positions/for, follow up</source>
        <translation>Теги: позиции/за, вернуться</translation>
    </message>
    <message>
        <source>Tags, parted by commas</source>
        <translation>Теги через запятую</translation>
    </message>
    <message>
        <source>Star (S)</source>
        <translation>Звёздочка (S)</translation>
    </message>
    <message>
        <source>Private: leaves in no export (P)</source>
        <translation>Личное: не попадает в экспорт (P)</translation>
    </message>
    <message>
        <source>Link to another mark (L)</source>
        <translation>Связать с другой пометкой (L)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Удалить (Del)</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (клавиша %2)</translation>
    </message>
    <message>
        <source>part</source>
        <translation>разъединить</translation>
    </message>
</context>
<context>
    <name>Rapporteur::AnnotationWords</name>
    <message>
        <source>moved</source>
        <translation>перемещено</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>lost its place</source>
        <translation>потеряно место</translation>
    </message>
    <message>
        <source>The words stand elsewhere than when they were marked.</source>
        <translation>Слова стоят не там, где были, когда их пометили.</translation>
    </message>
    <message>
        <source>The words were “%1” when they were marked.</source>
        <translation>Когда слова пометили, они были такими: «%1».</translation>
    </message>
    <message>
        <source>“%1” is not in this version of the report.</source>
        <translation>«%1» — этого нет в нынешней версии отчёта.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>отвечает на</translation>
    </message>
    <message>
        <source>is answered by</source>
        <translation>на это отвечает</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>поддерживает</translation>
    </message>
    <message>
        <source>is supported by</source>
        <translation>в поддержку этого —</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>противоречит</translation>
    </message>
    <message>
        <source>is contradicted by</source>
        <translation>этому противоречит</translation>
    </message>
    <message>
        <source>belongs with</source>
        <translation>вместе с</translation>
    </message>
</context>
<context>
    <name>Rapporteur::AnnotationsDelegate</name>
    <message>
        <source>Orphaned</source>
        <translation>Потеряно место</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Перемещено</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>The whole meeting</source>
        <translation>Всё заседание</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Личное</translation>
    </message>
</context>
<context>
    <name>Rapporteur::AnnotationsModel</name>
    <message>
        <source>Orphaned: their words are gone</source>
        <translation>Потерявшие место: их слов больше нет</translation>
    </message>
    <message>
        <source>Of no meeting</source>
        <translation>Без заседания</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Без темы</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Без тега</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Без цвета</translation>
    </message>
    <message>
        <source>Nobody is credited</source>
        <translation>Автор не указан</translation>
    </message>
</context>
<context>
    <name>Rapporteur::AnnotationsView</name>
    <message>
        <source>How marks are shown</source>
        <translation>Как показывать пометки</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Доска</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Select words in a report and press H.</source>
        <translation>Пометок пока нет. Выделите слова в отчёте и нажмите H.</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>Открыть отчёт</translation>
    </message>
    <message>
        <source>No mark is like all of that.</source>
        <translation>Нет пометок, отвечающих всем этим условиям.</translation>
    </message>
    <message>
        <source>Show all marks</source>
        <translation>Показать все пометки</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Пометки</translation>
    </message>
    <message>
        <source>Group the marks</source>
        <translation>Группировать пометки</translation>
    </message>
    <message>
        <source>By report</source>
        <translation>По отчётам</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>По месяцам</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>По темам</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>По тегам</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>По цветам</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>По выступавшим</translation>
    </message>
    <message>
        <source>Ungrouped</source>
        <translation>Без группировки</translation>
    </message>
    <message>
        <source>Search notes, quotes, tags…</source>
        <translation>Искать заметки, цитаты, теги…</translation>
    </message>
    <message>
        <source>Search the marks</source>
        <translation>Искать в пометках</translation>
    </message>
    <message>
        <source>Every word counts, in any order (%1)</source>
        <translation>Учитывается каждое слово, в любом порядке (%1)</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Аннотации</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln пометка</numerusform>
            <numerusform>%Ln пометки</numerusform>
            <numerusform>%Ln пометок</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Annotator</name>
    <message>
        <source>Select words first: drag over them, or press J for the next statement.</source>
        <translation>Сначала выделите слова: протяните по ним мышью или нажмите J для следующего высказывания.</translation>
    </message>
    <message>
        <source>Deleted. Ctrl+Z brings it back.</source>
        <translation>Удалено. Ctrl+Z — вернуть.</translation>
    </message>
    <message>
        <source>Select the words it belongs to and press R.</source>
        <translation>Выделите слова, к которым это относится, и нажмите R.</translation>
    </message>
    <message>
        <source>Choose a mark, then select the words it should hold, and press R.</source>
        <translation>Выберите пометку, затем выделите слова, к которым её прикрепить, и нажмите R.</translation>
    </message>
    <message>
        <source>Choose a mark to link first.</source>
        <translation>Сначала выберите пометку, которую нужно связать.</translation>
    </message>
    <message>
        <source>Now choose the other mark, in any report, and press L again.</source>
        <translation>Теперь выберите другую пометку, в любом отчёте, и снова нажмите L.</translation>
    </message>
    <message>
        <source>This &amp;answers that</source>
        <translation>Это &amp;отвечает на то</translation>
    </message>
    <message>
        <source>This &amp;supports that</source>
        <translation>Это &amp;поддерживает то</translation>
    </message>
    <message>
        <source>This &amp;contradicts that</source>
        <translation>Это п&amp;ротиворечит тому</translation>
    </message>
    <message>
        <source>They &amp;belong together</source>
        <translation>Они отно&amp;сятся друг к другу</translation>
    </message>
    <message>
        <source>Nothing is marked in this report yet.</source>
        <translation>В этом отчёте пометок пока нет.</translation>
    </message>
    <message>
        <source>There is no further mark.</source>
        <translation>Больше пометок нет.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::BoardColumn</name>
    <message>
        <source>Name of the column</source>
        <translation>Название колонки</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>What can be done to the column</source>
        <translation>Что можно сделать с колонкой</translation>
    </message>
</context>
<context>
    <name>Rapporteur::BoardView</name>
    <message>
        <source>Put marks here in the order in which a draft is to use them:
choose some in the list and press B.</source>
        <translation>Располагайте здесь пометки в том порядке, в каком они пойдут в черновик:
выберите несколько в списке и нажмите B.</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Добавить колонку</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Доска</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Переместить влево</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Переместить вправо</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Удалить колонку</translation>
    </message>
    <message>
        <source>New column</source>
        <translation>Новая колонка</translation>
    </message>
</context>
<context>
    <name>Rapporteur::BriefingChoices</name>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Any topic; type to find some</source>
        <translation>Любая тема; введите текст, чтобы найти</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Выступавшие</translation>
    </message>
    <message>
        <source>Everybody; type to find some</source>
        <translation>Все; введите текст, чтобы найти</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Any tag; type to find some</source>
        <translation>Любой тег; введите текст, чтобы найти</translation>
    </message>
    <message>
        <source>Made from the topics</source>
        <translation>По темам</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>С года</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>По год</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>Все серии</translation>
    </message>
    <message>
        <source>to</source>
        <translation>по</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Шаблон</translation>
    </message>
    <message>
        <source>T&amp;opics</source>
        <translation>Т&amp;емы</translation>
    </message>
    <message>
        <source>&amp;Years</source>
        <translation>&amp;Годы</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>В&amp;ыступавшие</translation>
    </message>
    <message>
        <source>Ta&amp;gs of your marks</source>
        <translation>&amp;Теги ваших пометок</translation>
    </message>
    <message>
        <source>Ser&amp;ies</source>
        <translation>&amp;Серия</translation>
    </message>
    <message>
        <source>Tit&amp;le</source>
        <translation>&amp;Название</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln mark(s))</source>
        <translation>
            <numerusform>%1 (%Ln пометка)</numerusform>
            <numerusform>%1 (%Ln пометки)</numerusform>
            <numerusform>%1 (%Ln пометок)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::BriefingDialog</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Запись %1…</translation>
    </message>
    <message>
        <source>&amp;Keep as draft</source>
        <translation>Сохранить как &amp;черновик</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспортировать…</translation>
    </message>
    <message>
        <source>New briefing</source>
        <translation>Новая справка</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Записано в %1.</translation>
    </message>
    <message>
        <source>&amp;Parts and extracts</source>
        <translation>Части и вы&amp;держки</translation>
    </message>
    <message>
        <source>The briefing</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The record says nothing of this. Choose other topics, years or people.</source>
        <translation>В записях об этом ничего нет. Выберите другие темы, годы или людей.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln extract(s), each with its source</source>
        <translation>
            <numerusform>%Ln выдержка с источником</numerusform>
            <numerusform>%Ln выдержки с источниками</numerusform>
            <numerusform>%Ln выдержек с источниками</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::BriefingParts</name>
    <message>
        <source>Parts and extracts</source>
        <translation>Части и выдержки</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln)</source>
        <comment>a part and how many extracts are in it</comment>
        <translation>
            <numerusform>%1 (%Ln)</numerusform>
            <numerusform>%1 (%Ln)</numerusform>
            <numerusform>%1 (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::Chip</name>
    <message>
        <source>Press Delete to take this filter away</source>
        <translation>Нажмите Delete, чтобы убрать этот фильтр</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ColorsDialog</name>
    <message>
        <source>Colours to mark with</source>
        <translation>Цвета пометок</translation>
    </message>
    <message>
        <source>Say what each colour means to you. Another shade changes every mark of that colour.</source>
        <translation>Укажите, что для вас значит каждый цвет. Другой оттенок изменит все пометки этого цвета.</translation>
    </message>
    <message>
        <source>Add a colour</source>
        <translation>Добавить цвет</translation>
    </message>
    <message>
        <source>Choose another shade</source>
        <translation>Выбрать другой оттенок</translation>
    </message>
    <message>
        <source>Shade of %1</source>
        <translation>Оттенок: %1</translation>
    </message>
    <message>
        <source>Meaning of %1</source>
        <translation>Значение: %1</translation>
    </message>
    <message>
        <source>Do not mark with it any more; marks keep it</source>
        <translation>Больше не помечать им; на пометках он останется</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Удалить %1</translation>
    </message>
</context>
<context>
    <name>Rapporteur::CorrectionEdit</name>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>What the words should be</source>
        <translation>Какими должны быть слова</translation>
    </message>
    <message>
        <source>Show the words as the file has them</source>
        <translation>Показать слова так, как они стоят в файле</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Correct the text. The file stays as it is.</source>
        <translation>Исправьте текст. Файл останется прежним.</translation>
    </message>
    <message>
        <source>Select the words to correct, within one paragraph.</source>
        <translation>Выделите слова для исправления в пределах одного абзаца.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Dialogs</name>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Библиотеки</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Аннотации</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DiffPage</name>
    <message>
        <source>%1 words added (underlined), %2 removed (struck through)</source>
        <translation>Слов добавлено: %1 (подчёркнуты), удалено: %2 (зачёркнуты)</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Предыдущее</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Следующее</translation>
    </message>
    <message>
        <source>The change before (Shift+F3)</source>
        <translation>Предыдущее изменение (Shift+F3)</translation>
    </message>
    <message>
        <source>The next change (F3)</source>
        <translation>Следующее изменение (F3)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>No word changed.</source>
        <translation>Ни одно слово не изменилось.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Изменение %1 из %2</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DraftEditor</name>
    <message>
        <source>Text of the draft</source>
        <translation>Текст черновика</translation>
    </message>
    <message>
        <source>Write here. “# ” begins a heading, “&gt; ” a quotation, “- ” a list.</source>
        <translation>Пишите здесь. «# » начинает заголовок, «&gt; » — цитату, «- » — список.</translation>
    </message>
    <message>
        <source>%1 is not in this library.</source>
        <translation>%1 — в этой библиотеке этого нет.</translation>
    </message>
    <message>
        <source>Its words are gone from the report.</source>
        <translation>Этих слов больше нет в отчёте.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DraftFindBar</name>
    <message>
        <source>Capitals count</source>
        <translation>Учитывать регистр</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Слова целиком</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярное выражение</translation>
    </message>
    <message>
        <source>Find in this draft</source>
        <translation>Найти в этом черновике</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>The one before (Shift+F3)</source>
        <translation>Предыдущее (Shift+F3)</translation>
    </message>
    <message>
        <source>The next one (F3)</source>
        <translation>Следующее (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Заменить</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Заменить &amp;все</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>заменено: %Ln</numerusform>
            <numerusform>заменено: %Ln</numerusform>
            <numerusform>заменено: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>no expression</source>
        <translation>ошибка в выражении</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DraftList</name>
    <message>
        <source>Find a draft…</source>
        <translation>Найти черновик…</translation>
    </message>
    <message>
        <source>Find a draft</source>
        <translation>Найти черновик</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Новый черновик</translation>
    </message>
    <message>
        <source>New draft (%1)</source>
        <translation>Новый черновик (%1)</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>Title…</source>
        <translation>Название…</translation>
    </message>
    <message>
        <source>Move to a folder…</source>
        <translation>Переместить в папку…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) deleted. Undo brings them back.</source>
        <translation>
            <numerusform>Удалён %Ln черновик. Отмена вернёт его.</numerusform>
            <numerusform>Удалены %Ln черновика. Отмена вернёт их.</numerusform>
            <numerusform>Удалено %Ln черновиков. Отмена вернёт их.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty draft</source>
        <translation>Пустой черновик</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>Переместить в папку</translation>
    </message>
    <message>
        <source>Folder; “/” parts folders in folders, nothing takes the draft out:</source>
        <translation>Папка; «/» отделяет вложенные папки; если оставить пустым, черновик будет вне папок:</translation>
    </message>
    <message>
        <source>From a PDF or Markdown…</source>
        <translation>Из PDF или Markdown…</translation>
    </message>
    <message>
        <source>A PDF that was made from a draft holds it, with its sources</source>
        <translation>PDF, созданный из черновика, содержит его вместе с источниками</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DraftTask</name>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DraftsModel</name>
    <message>
        <source>Untitled</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>Circulated</source>
        <translation>Разослан</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Окончательный</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DraftsView</name>
    <message>
        <source>Beside the text</source>
        <translation>Рядом с текстом</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Пометки</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>No draft yet. What you write here can quote every report, and knows where its words are from.</source>
        <translation>Черновиков пока нет. То, что вы пишете здесь, может цитировать любой отчёт и помнит, откуда взяты слова.</translation>
    </message>
    <message>
        <source>Begin a draft</source>
        <translation>Начать черновик</translation>
    </message>
    <message>
        <source>Choose a draft to go on with it.</source>
        <translation>Выберите черновик, чтобы продолжить работу.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln черновик</numerusform>
            <numerusform>%Ln черновика</numerusform>
            <numerusform>%Ln черновиков</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1, уровень %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln слово</numerusform>
            <numerusform>%Ln слова</numerusform>
            <numerusform>%Ln слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) to read</source>
        <translation>
            <numerusform>%Ln минута чтения</numerusform>
            <numerusform>%Ln минуты чтения</numerusform>
            <numerusform>%Ln минут чтения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>выделено слов: %Ln</numerusform>
            <numerusform>выделено слов: %Ln</numerusform>
            <numerusform>выделено слов: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Title of the draft</source>
        <translation>Название черновика</translation>
    </message>
    <message>
        <source>It stands in the text, and is changed there:</source>
        <translation>Оно стоит в тексте и изменяется там:</translation>
    </message>
    <message>
        <source>Filling “%1”…</source>
        <translation>Заполнение «%1»…</translation>
    </message>
    <message>
        <source>What is cited here is not in this library.</source>
        <translation>Того, на что здесь дана ссылка, в этой библиотеке нет.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Вёрстка страниц</translation>
    </message>
    <message>
        <source>Print “%1”</source>
        <translation>Печать «%1»</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>State of the draft</source>
        <translation>Состояние черновика</translation>
    </message>
    <message>
        <source>More to do with this draft</source>
        <translation>Другие действия с черновиком</translation>
    </message>
    <message>
        <source>Export, print, snapshots, language…</source>
        <translation>Экспорт, печать, снимки, язык…</translation>
    </message>
    <message>
        <source>Alt+1</source>
        <translation>Alt+1</translation>
    </message>
    <message>
        <source>Alt+2</source>
        <translation>Alt+2</translation>
    </message>
    <message>
        <source>Alt+3</source>
        <translation>Alt+3</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспортировать…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Snapshots…</source>
        <translation>Снимки…</translation>
    </message>
    <message>
        <source>Title…</source>
        <translation>Название…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Найти…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Заменить…</translation>
    </message>
    <message>
        <source>Language of the draft</source>
        <translation>Язык черновика</translation>
    </message>
    <message>
        <source>As the program’s</source>
        <translation>Как в программе</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Открыть источник</translation>
    </message>
    <message>
        <source>There is no dictionary for %1: spelling is not checked.</source>
        <translation>Нет словаря для языка %1: правописание не проверяется.</translation>
    </message>
    <message>
        <source>%1 of %2 quotations exact</source>
        <translation>Точных цитат: %1 из %2</translation>
    </message>
    <message>
        <source>Open a draft</source>
        <translation>Открыть черновик</translation>
    </message>
    <message>
        <source>This draft cites nothing yet.</source>
        <translation>В этом черновике пока нет ссылок.</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Export references</source>
        <translation>Экспорт источников</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>CSL-JSON</source>
        <translation>CSL-JSON</translation>
    </message>
    <message>
        <source>For Zotero and pandoc (CSL-JSON)…</source>
        <translation>Для Zotero и pandoc (CSL-JSON)…</translation>
    </message>
    <message>
        <source>For LaTeX (BibTeX)…</source>
        <translation>Для LaTeX (BibTeX)…</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DropOverlay</name>
    <message>
        <source>Drop to import</source>
        <translation>Отпустите для импорта</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ExportDialog</name>
    <message>
        <source>&amp;Web annotations (JSON-LD)</source>
        <translation>&amp;Веб-аннотации (JSON-LD)</translation>
    </message>
    <message>
        <source>The W3C’s format. Holds everything, for another library or as a safe copy.</source>
        <translation>Формат W3C. Содержит всё — для другой библиотеки или как запасная копия.</translation>
    </message>
    <message>
        <source>Web annotations</source>
        <translation>Веб-аннотации</translation>
    </message>
    <message>
        <source>REFI-&amp;QDA project</source>
        <translation>Проект REFI-&amp;QDA</translation>
    </message>
    <message>
        <source>For NVivo, ATLAS.ti, MAXQDA and QualCoder. Holds everything, and the sources.</source>
        <translation>Для NVivo, ATLAS.ti, MAXQDA и QualCoder. Содержит всё, включая источники.</translation>
    </message>
    <message>
        <source>REFI-QDA projects</source>
        <translation>Проекты REFI-QDA</translation>
    </message>
    <message>
        <source>&amp;Markdown folder</source>
        <translation>Папка &amp;Markdown</translation>
    </message>
    <message>
        <source>A file a report, linked to each other, for Obsidian and the like.</source>
        <translation>По файлу на отчёт, со ссылками друг на друга, для Obsidian и подобных программ.</translation>
    </message>
    <message>
        <source>Annotated &amp;PDF</source>
        <translation>&amp;PDF с аннотациями</translation>
    </message>
    <message>
        <source>Highlights and notes on copies of the original PDFs.</source>
        <translation>Выделения цветом и заметки на копиях исходных PDF.</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Документы PDF</translation>
    </message>
    <message>
        <source>Web pa&amp;ge (HTML)</source>
        <translation>Веб-&amp;страница (HTML)</translation>
    </message>
    <message>
        <source>One page to read, print or send.</source>
        <translation>Одна страница, чтобы читать, печатать или отправлять.</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Веб-страницы</translation>
    </message>
    <message>
        <source>Ta&amp;ble (CSV)</source>
        <translation>&amp;Таблица (CSV)</translation>
    </message>
    <message>
        <source>A row an annotation, for spreadsheets.</source>
        <translation>По строке на аннотацию, для электронных таблиц.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>The whole &amp;library</source>
        <translation>Вся &amp;библиотека</translation>
    </message>
    <message>
        <source>&amp;This report</source>
        <translation>Этот &amp;отчёт</translation>
    </message>
    <message>
        <source>&amp;Include private annotations</source>
        <translation>Включая &amp;личные аннотации</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспортировать…</translation>
    </message>
    <message>
        <source>Export annotations</source>
        <translation>Экспорт аннотаций</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Что войдёт в экспорт</translation>
    </message>
    <message>
        <source>&amp;This report: %1</source>
        <translation>Этот &amp;отчёт: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln private one(s) stay here.</source>
        <translation>
            <numerusform>%Ln личная остаётся здесь.</numerusform>
            <numerusform>%Ln личные остаются здесь.</numerusform>
            <numerusform>%Ln личных остаются здесь.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) leave.</source>
        <translation>
            <numerusform>В экспорт войдёт %Ln аннотация.</numerusform>
            <numerusform>В экспорт войдут %Ln аннотации.</numerusform>
            <numerusform>В экспорт войдут %Ln аннотаций.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export annotations to a folder</source>
        <translation>Экспорт аннотаций в папку</translation>
    </message>
    <message>
        <source>Annotations of %1</source>
        <translation>Аннотации: %1</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Аннотации</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ExportDraft</name>
    <message>
        <source>Export draft</source>
        <translation>Экспорт черновика</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспортировать…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>%1 (.%2)</source>
        <translation>%1 (.%2)</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ExtractedText</name>
    <message>
        <source>Text as extracted</source>
        <translation>Текст в извлечённом виде</translation>
    </message>
</context>
<context>
    <name>Rapporteur::FacetDelegate</name>
    <message>
        <source>New name of the tag</source>
        <translation>Новое имя тега</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is there already, on %Ln mark(s): “%2” becomes one with it.</source>
        <translation>
            <numerusform>«%1» уже есть, на %Ln пометке: «%2» объединится с ним.</numerusform>
            <numerusform>«%1» уже есть, на %Ln пометках: «%2» объединится с ним.</numerusform>
            <numerusform>«%1» уже есть, на %Ln пометках: «%2» объединится с ним.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::FacetPane</name>
    <message>
        <source>Narrow the marks</source>
        <translation>Сузить пометки</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Take off every mark</source>
        <translation>Снять со всех пометок</translation>
    </message>
    <message>
        <source>Name the colours…</source>
        <translation>Назвать цвета…</translation>
    </message>
</context>
<context>
    <name>Rapporteur::FacetsModel</name>
    <message>
        <source>All marks</source>
        <translation>Все пометки</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Со звёздочкой</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>С заметкой</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Личные</translation>
    </message>
    <message>
        <source>Moved or changed</source>
        <translation>Перемещённые или изменённые</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>Потерявшие место</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Без цвета</translation>
    </message>
    <message>
        <source>Name the colours…</source>
        <translation>Назвать цвета…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Без тега</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Выступавшие</translation>
    </message>
    <message>
        <source>%1
F2 renames it, Del takes it off every mark; drag it onto another to put it below that one.</source>
        <translation>%1
F2 — переименовать, Del — снять со всех пометок; перетащите на другой тег, чтобы вложить в него.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln mark(s)</source>
        <translation>
            <numerusform>%1, %Ln пометка</numerusform>
            <numerusform>%1, %Ln пометки</numerusform>
            <numerusform>%1, %Ln пометок</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>выбрано</translation>
    </message>
</context>
<context>
    <name>Rapporteur::FactEdit</name>
    <message>
        <source>Speaker</source>
        <translation>Выступавший</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation>Кто обещал</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Back to what was read</source>
        <translation>Вернуть прочитанное</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Nobody speaks or owes anything in these words. Choose a statement (J) or an action.</source>
        <translation>В этих словах никто не выступает и ничего не обещает. Выберите высказывание (J) или поручение.</translation>
    </message>
    <message>
        <source>Correct what this report is. The file stays as it is.</source>
        <translation>Исправьте сведения об отчёте. Файл останется прежним.</translation>
    </message>
    <message>
        <source>Correct what was read here. The file stays as it is.</source>
        <translation>Исправьте то, что здесь прочитано. Файл останется прежним.</translation>
    </message>
    <message>
        <source>Corrected. Read: %1</source>
        <translation>Исправлено. Прочитано: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Не выполнено</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Meeting report</source>
        <translation>Отчёт о заседании</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Стенограмма</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Topics, parted by semicolons</source>
        <translation>Темы через точку с запятой</translation>
    </message>
    <message>
        <source>Nobody is credited</source>
        <translation>Автор не указан</translation>
    </message>
    <message>
        <source>People, parted by semicolons</source>
        <translation>Люди через точку с запятой</translation>
    </message>
    <message>
        <source>2024-09-26</source>
        <translation>2024-09-26</translation>
    </message>
    <message>
        <source>Write the date as year-month-day: 2024-09-26.</source>
        <translation>Пишите дату как год-месяц-день: 2024-09-26.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::FaultsList</name>
    <message>
        <source>Citations to look at</source>
        <translation>Ссылки, которые нужно проверить</translation>
    </message>
    <message numerus="yes">
        <source>%Ln citation(s) to look at</source>
        <translation>
            <numerusform>%Ln ссылку нужно проверить</numerusform>
            <numerusform>%Ln ссылки нужно проверить</numerusform>
            <numerusform>%Ln ссылок нужно проверить</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Исправить</translation>
    </message>
</context>
<context>
    <name>Rapporteur::FileCommands</name>
    <message>
        <source>Open library</source>
        <translation>Открыть библиотеку</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Импорт файлов</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Импорт папки</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Новая библиотека</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Библиотеки</translation>
    </message>
    <message>
        <source>The sample reports are not here. Install Rapporteur again to get them back.</source>
        <translation>Отчётов-образцов нет на месте. Переустановите Rapporteur, чтобы вернуть их.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::FileSection</name>
    <message>
        <source>Read, because you chose it</source>
        <translation>Читается: выбран вами</translation>
    </message>
    <message>
        <source>Read, because its headings and lists are kept</source>
        <translation>Читается: в нём сохранены заголовки и списки</translation>
    </message>
    <message>
        <source>Read, because its words and pages are kept best</source>
        <translation>Читается: в нём лучше всего сохранены слова и страницы</translation>
    </message>
    <message>
        <source>Read, because more of its characters can be read</source>
        <translation>Читается: в нём можно прочитать больше символов</translation>
    </message>
    <message>
        <source>Read, because it has the most text</source>
        <translation>Читается: в нём больше всего текста</translation>
    </message>
    <message>
        <source>Read; the others are as good</source>
        <translation>Читается; остальные не хуже</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Версия %1, %2</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Показать изменения</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>скан</translation>
    </message>
    <message>
        <source>also at %1</source>
        <translation>также здесь: %1</translation>
    </message>
    <message>
        <source>Read this one instead</source>
        <translation>Читать этот файл</translation>
    </message>
    <message>
        <source>Open original</source>
        <translation>Открыть оригинал</translation>
    </message>
    <message>
        <source>Not the same meeting</source>
        <translation>Это другое заседание</translation>
    </message>
    <message numerus="yes">
        <source>File(s)</source>
        <translation>
            <numerusform>Файл</numerusform>
            <numerusform>Файлы</numerusform>
            <numerusform>Файлы</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::FilterBar</name>
    <message>
        <source>One person</source>
        <translation>Один человек</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Сбросить все фильтры</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Фильтр: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>До %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>С %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Rapporteur::FilterMenu</name>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Человек</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>&amp;Серия</translation>
    </message>
    <message>
        <source>&amp;Clear all filters</source>
        <translation>&amp;Сбросить все фильтры</translation>
    </message>
</context>
<context>
    <name>Rapporteur::FindBar</name>
    <message>
        <source>Find in this report</source>
        <translation>Найти в этом отчёте</translation>
    </message>
    <message>
        <source>The one before (Shift+F3)</source>
        <translation>Предыдущее (Shift+F3)</translation>
    </message>
    <message>
        <source>The next one (F3)</source>
        <translation>Следующее (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>Rapporteur::HelpPages</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Открыть выбранное</translation>
    </message>
    <message>
        <source>Take a filter away</source>
        <translation>Убрать фильтр</translation>
    </message>
    <message>
        <source>About Rapporteur</source>
        <translation>О программе Rapporteur</translation>
    </message>
    <message>
        <source>A knowledge base for the record of meetings.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>База знаний по записям заседаний.
Свободная программа на условиях GNU GPL версии 3 или более поздней.</translation>
    </message>
    <message>
        <source>Review: answer, skip, go back</source>
        <translation>Проверка: ответить, пропустить, вернуться</translation>
    </message>
    <message>
        <source>Reader: select the next, the previous statement; with Shift more of them</source>
        <translation>Чтение: выделить следующее, предыдущее высказывание; с Shift — несколько</translation>
    </message>
    <message>
        <source>Reader: mark what is selected, in the colour used last or in one of yours</source>
        <translation>Чтение: пометить выделенное последним цветом или одним из ваших</translation>
    </message>
    <message>
        <source>Reader: note, tags, star, private</source>
        <translation>Чтение: заметка, теги, звёздочка, личное</translation>
    </message>
    <message>
        <source>Reader: the previous, the next mark; open it; delete it</source>
        <translation>Чтение: предыдущая, следующая пометка; открыть её; удалить её</translation>
    </message>
    <message>
        <source>Reader: hold the mark at the selected words; link it to another</source>
        <translation>Чтение: прикрепить пометку к выделенным словам; связать её с другой</translation>
    </message>
    <message>
        <source>Reader: correct the selected words</source>
        <translation>Чтение: исправить выделенные слова</translation>
    </message>
    <message>
        <source>Reader: correct who speaks, on what, where; with Shift what the report is</source>
        <translation>Чтение: исправить, кто выступает, о чём, где; с Shift — сведения об отчёте</translation>
    </message>
    <message>
        <source>Reader: a note on the report as a whole</source>
        <translation>Чтение: заметка ко всему отчёту</translation>
    </message>
    <message>
        <source>Reader: the speaker&apos;s next, previous statement</source>
        <translation>Чтение: следующее, предыдущее высказывание того же выступавшего</translation>
    </message>
    <message>
        <source>Reader: text, original, side by side, as extracted</source>
        <translation>Чтение: текст, оригинал, рядом, как извлечено</translation>
    </message>
    <message>
        <source>Reader: nothing but the text; how it is set</source>
        <translation>Чтение: только текст; вид текста</translation>
    </message>
    <message>
        <source>Reader: keep the tab, close it, go to the next</source>
        <translation>Чтение: оставить вкладку, закрыть её, перейти к следующей</translation>
    </message>
    <message>
        <source>Reader: two reports side by side; go to the other</source>
        <translation>Чтение: два отчёта рядом; перейти к другому</translation>
    </message>
    <message>
        <source>Annotations: colour, tag, star, private, to the board, confirm, attach again</source>
        <translation>Аннотации: цвет, тег, звёздочка, личное, на доску, подтвердить, прикрепить заново</translation>
    </message>
    <message>
        <source>Board: move cards; with Shift the column</source>
        <translation>Доска: переместить карточки; с Shift — колонку</translation>
    </message>
    <message>
        <source>Rename a tag or a column</source>
        <translation>Переименовать тег или колонку</translation>
    </message>
    <message>
        <source>Drafts: a new one; its title; its folder</source>
        <translation>Черновики: новый; его название; его папка</translation>
    </message>
    <message>
        <source>Drafts: bold, italic, link</source>
        <translation>Черновики: полужирный, курсив, ссылка</translation>
    </message>
    <message>
        <source>Drafts: open what is cited</source>
        <translation>Черновики: открыть то, на что дана ссылка</translation>
    </message>
    <message>
        <source>Drafts: preview, marks to put in, headings</source>
        <translation>Черновики: предпросмотр, пометки для вставки, заголовки</translation>
    </message>
    <message>
        <source>Drafts: find, replace; the next, the previous place</source>
        <translation>Черновики: найти, заменить; следующее, предыдущее место</translation>
    </message>
    <message>
        <source>Drafts: snapshots, export, print</source>
        <translation>Черновики: снимки, экспорт, печать</translation>
    </message>
    <message>
        <source>Drafts: larger, smaller, as it was; to the list and back</source>
        <translation>Черновики: крупнее, мельче, как было; к списку и обратно</translation>
    </message>
</context>
<context>
    <name>Rapporteur::HitDelegate</name>
    <message>
        <source>p. %1</source>
        <translation>с. %1</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ImportModel</name>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Новая версия</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Report, or why not</source>
        <translation>Отчёт или причина отказа</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln новых</numerusform>
            <numerusform>%Ln новых</numerusform>
            <numerusform>%Ln новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln изменённых</numerusform>
            <numerusform>%Ln изменённых</numerusform>
            <numerusform>%Ln изменённых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln без изменений</numerusform>
            <numerusform>%Ln без изменений</numerusform>
            <numerusform>%Ln без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln с ошибкой</numerusform>
            <numerusform>%Ln с ошибкой</numerusform>
            <numerusform>%Ln с ошибкой</numerusform>
        </translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>Импорт остановлен</translation>
    </message>
    <message>
        <source>Import stopped: %1</source>
        <translation>Импорт остановлен: %1</translation>
    </message>
    <message>
        <source>No report was found there</source>
        <translation>Отчётов там не найдено</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Дополнительный файл</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further file(s)</source>
        <translation>
            <numerusform>%Ln дополнительный файл</numerusform>
            <numerusform>%Ln дополнительных файла</numerusform>
            <numerusform>%Ln дополнительных файлов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::ImportPanel</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>Что стало с каждым файлом</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close the list of imported files</source>
        <translation>Закрыть список импортированных файлов</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ImportPreview</name>
    <message>
        <source>Looking at the files…</source>
        <translation>Просмотр файлов…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Импортировать</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>How many files were looked at</source>
        <translation>Сколько файлов просмотрено</translation>
    </message>
    <message>
        <source>What the chosen files are to be</source>
        <translation>Чем станут выбранные файлы</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Как определено</translation>
    </message>
    <message>
        <source>A meeting of its own</source>
        <translation>Отдельное заседание</translation>
    </message>
    <message>
        <source>A new version</source>
        <translation>Новая версия</translation>
    </message>
    <message>
        <source>Another file of the meeting</source>
        <translation>Дополнительный файл заседания</translation>
    </message>
    <message>
        <source>&amp;Take the chosen file for:</source>
        <translation>&amp;Выбранный файл — это:</translation>
    </message>
    <message>
        <source>What will be imported</source>
        <translation>Что будет импортировано</translation>
    </message>
    <message>
        <source>What each file will be</source>
        <translation>Чем станет каждый файл</translation>
    </message>
    <message>
        <source>No report was found there</source>
        <translation>Отчётов там не найдено</translation>
    </message>
    <message>
        <source>Looking at the files… %1</source>
        <translation>Просмотр файлов… %1</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ImportPreviewModel</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln новый</numerusform>
            <numerusform>%Ln новых</numerusform>
            <numerusform>%Ln новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new version(s)</source>
        <translation>
            <numerusform>%Ln новая версия</numerusform>
            <numerusform>%Ln новые версии</numerusform>
            <numerusform>%Ln новых версий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further file(s)</source>
        <translation>
            <numerusform>%Ln дополнительный файл</numerusform>
            <numerusform>%Ln дополнительных файла</numerusform>
            <numerusform>%Ln дополнительных файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the library already</source>
        <translation>
            <numerusform>%Ln уже в библиотеке</numerusform>
            <numerusform>%Ln уже в библиотеке</numerusform>
            <numerusform>%Ln уже в библиотеке</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <translation>
            <numerusform>%Ln не читается</numerusform>
            <numerusform>%Ln не читаются</numerusform>
            <numerusform>%Ln не читаются</numerusform>
        </translation>
    </message>
    <message>
        <source>New, kept apart from %1</source>
        <translation>Новый, отдельно от: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Новый: %1</translation>
    </message>
    <message>
        <source>New version of %1 (+%2 −%3 words)</source>
        <translation>Новая версия: %1 (слова: +%2 −%3)</translation>
    </message>
    <message>
        <source>New version of %1</source>
        <translation>Новая версия: %1</translation>
    </message>
    <message>
        <source>Another file of %1</source>
        <translation>Дополнительный файл: %1</translation>
    </message>
    <message>
        <source>In the library already: %1</source>
        <translation>Уже в библиотеке: %1</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Не читается</translation>
    </message>
    <message>
        <source>You want it so.</source>
        <translation>Так выбрали вы.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Чем станет</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ImportReport</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln новая</numerusform>
            <numerusform>%Ln новые</numerusform>
            <numerusform>%Ln новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln изменённая</numerusform>
            <numerusform>%Ln изменённые</numerusform>
            <numerusform>%Ln изменённых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln без изменений</numerusform>
            <numerusform>%Ln без изменений</numerusform>
            <numerusform>%Ln без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a place</source>
        <translation>
            <numerusform>%Ln без места</numerusform>
            <numerusform>%Ln без места</numerusform>
            <numerusform>%Ln без места</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of reports that are not here</source>
        <translation>
            <numerusform>%Ln из отчётов, которых здесь нет</numerusform>
            <numerusform>%Ln из отчётов, которых здесь нет</numerusform>
            <numerusform>%Ln из отчётов, которых здесь нет</numerusform>
        </translation>
    </message>
    <message>
        <source>Annotations imported: %1</source>
        <translation>Аннотации импортированы: %1</translation>
    </message>
    <message>
        <source>Annotations that were not taken in</source>
        <translation>Аннотации, которые не приняты</translation>
    </message>
    <message>
        <source>a report without a name</source>
        <translation>отчёт без названия</translation>
    </message>
    <message>
        <source>Their reports are not in this library. Import the reports, then the annotations again.</source>
        <translation>Их отчётов в этой библиотеке нет. Импортируйте отчёты, затем снова аннотации.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) were not taken in</source>
        <translation>
            <numerusform>%Ln аннотация не принята</numerusform>
            <numerusform>%Ln аннотации не приняты</numerusform>
            <numerusform>%Ln аннотаций не принято</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Инспектор</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>What is %1 called?</source>
        <translation>Какое имя указать вместо «%1»?</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>The report is removed. Ctrl+Z brings it back.</source>
        <translation>Отчёт удалён. Ctrl+Z — вернуть.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::InspectorPages</name>
    <message>
        <source>Meeting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Стенограмма</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln высказывание</numerusform>
            <numerusform>%Ln высказывания</numerusform>
            <numerusform>%Ln высказываний</numerusform>
        </translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Сказано</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln человек</numerusform>
            <numerusform>%Ln человека</numerusform>
            <numerusform>%Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Выступавшие</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>О теме «%1»</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Никто не назван</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>с. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln на проверку</numerusform>
            <numerusform>%Ln на проверку</numerusform>
            <numerusform>%Ln на проверку</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>statements on each</source>
        <translation>высказываний по каждой</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>Все записи</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>Пока ничего не импортировано.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Высказывания</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>На проверку</translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubt(s)</source>
        <translation>
            <numerusform>%Ln сомнение</numerusform>
            <numerusform>%Ln сомнения</numerusform>
            <numerusform>%Ln сомнений</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Председатель</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Ведущий</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующее</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Присутствовали</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Обещано</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln поручение</numerusform>
            <numerusform>%Ln поручения</numerusform>
            <numerusform>%Ln поручений</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Выступавший</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Встречается</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln заседание</numerusform>
            <numerusform>%Ln заседания</numerusform>
            <numerusform>%Ln заседаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Narrow every view to this person</source>
        <translation>Показывать всюду только этого человека</translation>
    </message>
    <message>
        <source>Affiliations, as the reports say</source>
        <translation>Организации, по отчётам</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln раз</numerusform>
            <numerusform>%Ln раза</numerusform>
            <numerusform>%Ln раз</numerusform>
        </translation>
    </message>
    <message>
        <source>Often followed by</source>
        <translation>Часто следом выступает</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Часть темы</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Продолжает</translation>
    </message>
    <message>
        <source>Narrow every view to this topic</source>
        <translation>Показывать всюду только эту тему</translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation>Кто выступал</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Вехи</translation>
    </message>
    <message>
        <source>Read by OCR</source>
        <translation>Распознано OCR</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln страница</numerusform>
            <numerusform>%Ln страницы</numerusform>
            <numerusform>%Ln страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Same meeting as…</source>
        <translation>То же заседание, что и…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Другой человек</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Удалить из библиотеки</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Invocation</name>
    <message>
        <source>the library file (default: %1)</source>
        <translation>файл библиотеки (по умолчанию: %1)</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>печатать JSON</translation>
    </message>
    <message>
        <source>print this page</source>
        <translation>напечатать эту страницу</translation>
    </message>
    <message>
        <source>only this topic, e.g. GDC (may be repeated)</source>
        <translation>только эта тема, например GDC (можно повторять)</translation>
    </message>
    <message>
        <source>only this speaker (may be repeated)</source>
        <translation>только этот выступавший (можно повторять)</translation>
    </message>
    <message>
        <source>only meetings of this body</source>
        <translation>только заседания этого органа</translation>
    </message>
    <message>
        <source>from this year, month or day on, e.g. 2022 or 2022-05-26</source>
        <translation>начиная с этого года, месяца или дня, например 2022 или 2022-05-26</translation>
    </message>
    <message>
        <source>up to this year, month or day</source>
        <translation>по этот год, месяц или день</translation>
    </message>
    <message>
        <source>Usage: rapporteur %1 %2 [OPTION…]
%3.

</source>
        <translation>Вызов: rapporteur %1 %2 [OPTION…]
%3.

</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Не указано: %1.</translation>
    </message>
    <message>
        <source>“%1” is one too many.</source>
        <translation>«%1» — лишнее.</translation>
    </message>
    <message>
        <source>There is no library at %1 yet. Make one with: rapporteur import PATH…</source>
        <translation>По адресу %1 библиотеки ещё нет. Создайте её: rapporteur import PATH…</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 2022, 2022-05 or 2022-05-26.</source>
        <translation>«%1» — не дата. Пишите 2022, 2022-05 или 2022-05-26.</translation>
    </message>
    <message>
        <source>See: rapporteur %1 --help</source>
        <translation>См.: rapporteur %1 --help</translation>
    </message>
    <message>
        <source>No topic is called “%1”; see: rapporteur topics</source>
        <translation>Темы «%1» нет; см.: rapporteur topics</translation>
    </message>
    <message>
        <source>Nobody in the library is called “%1”.</source>
        <translation>Никого с именем «%1» в библиотеке нет.</translation>
    </message>
    <message>
        <source>“%1” could be %2. Write the whole name.</source>
        <translation>«%1» — это может быть %2. Напишите имя полностью.</translation>
    </message>
    <message>
        <source>languages to read scanned pages in, e.g. eng+fra; “none” leaves them unread (installed: %1)</source>
        <translation>языки для чтения сканированных страниц, например eng+fra; «none» — не читать их (установлены: %1)</translation>
    </message>
    <message>
        <source>The data to read scans in “%1” is not installed. On Debian and Ubuntu it is the package tesseract-ocr-%2.</source>
        <translation>Данные для чтения сканов на языке «%1» не установлены. В Debian и Ubuntu это пакет tesseract-ocr-%2.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LexiconDraft</name>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>Не удаётся открыть %1.</translation>
    </message>
    <message>
        <source>Mend line %1 first: %2</source>
        <translation>Сначала исправьте строку %1: %2</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LexiconForm</name>
    <message>
        <source>&amp;Add to your lexicon</source>
        <translation>&amp;Добавить в свой словарь</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>Иде&amp;нтификатор</translation>
    </message>
    <message>
        <source>Short and lasting; reports are tagged with it</source>
        <translation>Короткий и постоянный; им размечаются отчёты</translation>
    </message>
    <message>
        <source>S&amp;hort</source>
        <translation>К&amp;ратко</translation>
    </message>
    <message>
        <source>Stands &amp;for</source>
        <translation>Рас&amp;шифровка</translation>
    </message>
    <message>
        <source>&amp;Aliases</source>
        <translation>Дру&amp;гие имена</translation>
    </message>
    <message>
        <source>Other names, one a line; in capitals only, it matches in capitals only</source>
        <translation>По одному в строке; имя из одних прописных букв совпадает только с прописными</translation>
    </message>
    <message>
        <source>&amp;Patterns</source>
        <translation>Ш&amp;аблоны</translation>
    </message>
    <message>
        <source>Regular expressions, one a line</source>
        <translation>Регулярные выражения, по одному в строке</translation>
    </message>
    <message>
        <source>Pa&amp;rt of</source>
        <translation>&amp;Часть темы</translation>
    </message>
    <message>
        <source>The id of a broader topic</source>
        <translation>Идентификатор более широкой темы</translation>
    </message>
    <message>
        <source>Su&amp;cceeds</source>
        <translation>&amp;Продолжает</translation>
    </message>
    <message>
        <source>The ids of earlier topics, parted by commas</source>
        <translation>Идентификаторы прежних тем через запятую</translation>
    </message>
    <message>
        <source>S&amp;ince</source>
        <translation>С дат&amp;ы</translation>
    </message>
    <message>
        <source>The day it took over, as 2022-08-16</source>
        <translation>День, когда она их сменила, например 2022-08-16</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>Нача&amp;ло</translation>
    </message>
    <message>
        <source>A day, as 2024-09-22</source>
        <translation>День, например 2024-09-22</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Коне&amp;ц</translation>
    </message>
    <message>
        <source>The last day, where there are several</source>
        <translation>Последний день, если их несколько</translation>
    </message>
    <message>
        <source>T&amp;opics</source>
        <translation>Т&amp;емы</translation>
    </message>
    <message>
        <source>Ids, parted by commas</source>
        <translation>Идентификаторы через запятую</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>Ц&amp;вет</translation>
    </message>
    <message>
        <source>As #0072b2; chosen for you where it is empty</source>
        <translation>Например, #0072b2; если пусто, выбирается автоматически</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>По&amp;яснение</translation>
    </message>
    <message>
        <source>One sentence on what it is</source>
        <translation>Одно предложение о том, что это</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>Ист&amp;очник</translation>
    </message>
    <message>
        <source>An address that bears it out</source>
        <translation>Адрес, который это подтверждает</translation>
    </message>
    <message>
        <source>found in your reports</source>
        <translation>найдено в ваших отчётах</translation>
    </message>
    <message>
        <source>own</source>
        <translation>своя</translation>
    </message>
    <message>
        <source>own, in place of the shipped one</source>
        <translation>своя, вместо встроенной</translation>
    </message>
    <message>
        <source>shipped; a change makes it your own</source>
        <translation>встроенная; после изменения станет вашей</translation>
    </message>
    <message>
        <source>Re&amp;vert to shipped</source>
        <translation>Верн&amp;уть встроенную</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Choose an entry, or make a new one</source>
        <translation>Выберите статью или создайте новую</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LexiconModel</name>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серии</translation>
    </message>
    <message>
        <source>Acronyms</source>
        <translation>Сокращения</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Вехи</translation>
    </message>
    <message>
        <source>own</source>
        <translation>своя</translation>
    </message>
    <message>
        <source>own, in place of the shipped one</source>
        <translation>своя, вместо встроенной</translation>
    </message>
    <message>
        <source>Found in your reports</source>
        <translation>Найдено в ваших отчётах</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %Ln report(s)</source>
        <translation>
            <numerusform>%1, в %Ln отчёте</numerusform>
            <numerusform>%1, в %Ln отчётах</numerusform>
            <numerusform>%1, в %Ln отчётах</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::LexiconPreview</name>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>больше нет</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln абзац</numerusform>
            <numerusform>%Ln абзаца</numerusform>
            <numerusform>%Ln абзацев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln отчёт</numerusform>
            <numerusform>%Ln отчёта</numerusform>
            <numerusform>%Ln отчётов</numerusform>
        </translation>
    </message>
    <message>
        <source>What it matches</source>
        <translation>Что совпадает</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Nothing in the library matches.</source>
        <translation>В библиотеке нет совпадений.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LexiconTextEdit</name>
    <message>
        <source>Your lexicon as text</source>
        <translation>Ваш словарь в виде текста</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LexiconWindow</name>
    <message>
        <source>Und&amp;o save</source>
        <translation>О&amp;тменить сохранение</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Lexicon[*] — Rapporteur</source>
        <translation>Словарь[*] — Rapporteur</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>Те&amp;кст</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Text (%Ln problem(s))</source>
        <translation>
            <numerusform>Те&amp;кст (%Ln проблема)</numerusform>
            <numerusform>Те&amp;кст (%Ln проблемы)</numerusform>
            <numerusform>Те&amp;кст (%Ln проблем)</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend the text to go on with the form.</source>
        <translation>Исправьте текст, чтобы продолжить работу с формой.</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Новая статья</translation>
    </message>
    <message>
        <source>New entry %1</source>
        <translation>Новая статья %1</translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation>Расшифровка</translation>
    </message>
    <message>
        <source>Saved. The library is tagged anew in the background.</source>
        <translation>Сохранено. Библиотека заново размечается в фоне.</translation>
    </message>
    <message>
        <source>The last save was undone. The library is tagged anew in the background.</source>
        <translation>Последнее сохранение отменено. Библиотека заново размечается в фоне.</translation>
    </message>
    <message>
        <source>Save your lexicon before closing?</source>
        <translation>Сохранить ваш словарь перед закрытием?</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Форма</translation>
    </message>
    <message>
        <source>Find an entry…</source>
        <translation>Найти статью…</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation>Найти статью</translation>
    </message>
    <message>
        <source>Entries of the lexicon</source>
        <translation>Статьи словаря</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Создать…</translation>
    </message>
    <message>
        <source>New &amp;topic</source>
        <translation>Новая &amp;тема</translation>
    </message>
    <message>
        <source>New &amp;person</source>
        <translation>Новый &amp;человек</translation>
    </message>
    <message>
        <source>New &amp;organisation</source>
        <translation>Новая &amp;организация</translation>
    </message>
    <message>
        <source>New &amp;series</source>
        <translation>Новая &amp;серия</translation>
    </message>
    <message>
        <source>New &amp;acronym</source>
        <translation>Новое со&amp;кращение</translation>
    </message>
    <message>
        <source>New &amp;milestone</source>
        <translation>Новая &amp;веха</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>Writes %1, and tags the library anew</source>
        <translation>Записывает %1 и заново размечает библиотеку</translation>
    </message>
    <message>
        <source>A save was undone meanwhile; what you typed since is here, and a save writes it.</source>
        <translation>Тем временем сохранение было отменено; то, что вы ввели после него, осталось здесь и запишется при сохранении.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LibraryWork</name>
    <message>
        <source>Looking at files</source>
        <translation>Просмотр файлов</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Rebuilding</source>
        <translation>Перестроение</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln report(s) derived anew</source>
        <translation>
            <numerusform>Остановлено: заново обработан %Ln отчёт</numerusform>
            <numerusform>Остановлено: заново обработано %Ln отчёта</numerusform>
            <numerusform>Остановлено: заново обработано %Ln отчётов</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Everything was up to date</source>
        <translation>Всё уже актуально</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) derived anew</source>
        <translation>
            <numerusform>Заново обработан %Ln отчёт</numerusform>
            <numerusform>Заново обработано %Ln отчёта</numerusform>
            <numerusform>Заново обработано %Ln отчётов</numerusform>
        </translation>
    </message>
    <message>
        <source>Derived by an older version</source>
        <translation>Обработано более старой версией</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Перестроить</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LinkPreview</name>
    <message>
        <source>The words of the link name another place.</source>
        <translation>В тексте ссылки указан другой адрес.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Копировать адрес</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LookPanel</name>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Distance of lines</source>
        <translation>Расстояние между строками</translation>
    </message>
    <message>
        <source>Length of lines</source>
        <translation>Длина строк</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>A serif for reading</source>
        <translation>С засечками, для чтения</translation>
    </message>
    <message>
        <source>As it was first</source>
        <translation>Как было сначала</translation>
    </message>
    <message>
        <source>Lines apart</source>
        <translation>Интервал</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Длина строки</translation>
    </message>
</context>
<context>
    <name>Rapporteur::MainWindow</name>
    <message>
        <source>%1 — Rapporteur</source>
        <translation>%1 — Rapporteur</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Повторено: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Exporting annotations</source>
        <translation>Экспорт аннотаций</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>Импорт аннотаций</translation>
    </message>
    <message>
        <source>Importing annotations</source>
        <translation>Импорт аннотаций</translation>
    </message>
    <message>
        <source>The annotations were not imported, since another library is open now.</source>
        <translation>Аннотации не импортированы: теперь открыта другая библиотека.</translation>
    </message>
    <message>
        <source>An import is under way. Undo when it is done.</source>
        <translation>Идёт импорт. Отмените, когда он закончится.</translation>
    </message>
    <message>
        <source>Doing it again…</source>
        <translation>Повторение…</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Отмена…</translation>
    </message>
    <message>
        <source>Other work is under way. Merge when it is done.</source>
        <translation>Идёт другая работа. Объедините, когда она закончится.</translation>
    </message>
    <message>
        <source>Merge library</source>
        <translation>Объединение с библиотекой</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Your annotations and corrections bear it:</source>
        <translation>Им подписываются ваши аннотации и исправления:</translation>
    </message>
    <message>
        <source>Collected passages</source>
        <translation>Собранные отрывки</translation>
    </message>
    <message>
        <source>Choose a passage, a mark or a meeting first.</source>
        <translation>Сначала выберите отрывок, пометку или заседание.</translation>
    </message>
    <message>
        <source>Added to “%1”</source>
        <translation>Добавлено в «%1»</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Записано в %1</translation>
    </message>
</context>
<context>
    <name>Rapporteur::MarksDrawer</name>
    <message>
        <source>How marks are put in</source>
        <translation>Как вставлять пометки</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Упоминание</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Nothing is marked yet. What you mark in reports can be put into drafts from here.</source>
        <translation>Пометок пока нет. То, что вы пометите в отчётах, можно вставлять отсюда в черновики.</translation>
    </message>
    <message>
        <source>Marks to put in</source>
        <translation>Пометки для вставки</translation>
    </message>
    <message>
        <source>Which marks</source>
        <translation>Какие пометки</translation>
    </message>
    <message>
        <source>Search notes, quotes, tags…</source>
        <translation>Искать заметки, цитаты, теги…</translation>
    </message>
    <message>
        <source>Search the marks</source>
        <translation>Искать в пометках</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Доска</translation>
    </message>
    <message>
        <source>Board: %1</source>
        <translation>Доска: %1</translation>
    </message>
    <message>
        <source>All by report</source>
        <translation>Все по отчётам</translation>
    </message>
    <message>
        <source>All by tag</source>
        <translation>Все по тегам</translation>
    </message>
</context>
<context>
    <name>Rapporteur::MeetingFiles</name>
    <message>
        <source>A copy of %1 cannot be made to open it.</source>
        <translation>Не удаётся создать копию %1, чтобы открыть её.</translation>
    </message>
    <message>
        <source>Reading another file</source>
        <translation>Чтение другого файла</translation>
    </message>
    <message>
        <source>Setting the file apart</source>
        <translation>Отделение файла</translation>
    </message>
    <message>
        <source>What version %1 changed</source>
        <translation>Что изменилось в версии %1</translation>
    </message>
    <message>
        <source>Joining two reports</source>
        <translation>Объединение двух отчётов</translation>
    </message>
</context>
<context>
    <name>Rapporteur::MergeDialog</name>
    <message>
        <source>Changed on both sides: the later one counts, the other is kept beside it</source>
        <translation>Изменено с обеих сторон: действует более позднее, другое сохраняется рядом</translation>
    </message>
    <message>
        <source>Deleted there: will be deleted here</source>
        <translation>Удалено там: будет удалено здесь</translation>
    </message>
    <message>
        <source>Files of reports that are only there</source>
        <translation>Файлы отчётов, которые есть только там</translation>
    </message>
    <message>
        <source>Further files of reports that are here</source>
        <translation>Дополнительные файлы отчётов, которые есть здесь</translation>
    </message>
    <message>
        <source>Marked, written and answered only there</source>
        <translation>Пометки, записи и ответы, которые есть только там</translation>
    </message>
    <message>
        <source>Changed there since</source>
        <translation>Изменено там с тех пор</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln файл</numerusform>
            <numerusform>%Ln файла</numerusform>
            <numerusform>%Ln файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) and answer(s)</source>
        <translation>
            <numerusform>аннотаций и ответов: %Ln</numerusform>
            <numerusform>аннотаций и ответов: %Ln</numerusform>
            <numerusform>аннотаций и ответов: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>изменено: %Ln</numerusform>
            <numerusform>изменено: %Ln</numerusform>
            <numerusform>изменено: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>удалено: %Ln</numerusform>
            <numerusform>удалено: %Ln</numerusform>
            <numerusform>удалено: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in conflict</source>
        <translation>
            <numerusform>в конфликте: %Ln</numerusform>
            <numerusform>в конфликте: %Ln</numerusform>
            <numerusform>в конфликте: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging %1 was stopped. Ctrl+Z takes back what had come.</source>
        <translation>Объединение с %1 остановлено. Ctrl+Z уберёт то, что уже добавлено.</translation>
    </message>
    <message>
        <source>%1 holds nothing that is not here.</source>
        <translation>В %1 нет ничего, чего нет здесь.</translation>
    </message>
    <message>
        <source>Merged %1.</source>
        <translation>Объединено с %1.</translation>
    </message>
    <message>
        <source>Merged %1: %2.</source>
        <translation>Объединено с %1 — %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>Не удалось прочитать %Ln файл.</numerusform>
            <numerusform>Не удалось прочитать %Ln файла.</numerusform>
            <numerusform>Не удалось прочитать %Ln файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take its &amp;private annotations too</source>
        <translation>Взять и её &amp;личные аннотации</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Объединить</translation>
    </message>
    <message>
        <source>Merge library</source>
        <translation>Объединение с библиотекой</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>What %1 brings</source>
        <translation>Что даст %1</translation>
    </message>
    <message>
        <source>What the merge does</source>
        <translation>Что сделает объединение</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Там</translation>
    </message>
    <message>
        <source>Kept beside</source>
        <translation>Сохраняется рядом</translation>
    </message>
    <message>
        <source>Looking at %1… Nothing is written yet.</source>
        <translation>Просмотр %1… Пока ничего не записано.</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Объединение…</translation>
    </message>
    <message numerus="yes">
        <source>The same on both sides: %Ln report(s)</source>
        <translation>
            <numerusform>Одинаково с обеих сторон: %Ln отчёт</numerusform>
            <numerusform>Одинаково с обеих сторон: %Ln отчёта</numerusform>
            <numerusform>Одинаково с обеих сторон: %Ln отчётов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln annotation(s) and answer(s)</source>
        <translation>
            <numerusform>, аннотаций и ответов: %Ln</numerusform>
            <numerusform>, аннотаций и ответов: %Ln</numerusform>
            <numerusform>, аннотаций и ответов: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds nothing that is not here.</source>
        <translation>В ней нет ничего, чего нет здесь.</translation>
    </message>
    <message>
        <source>Small differences only.</source>
        <translation>Только мелкие различия.</translation>
    </message>
    <message>
        <source>It brings %1.</source>
        <translation>Она даст: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Take its %Ln &amp;private annotation(s) too</source>
        <translation>
            <numerusform>Взять и её %Ln &amp;личную аннотацию</numerusform>
            <numerusform>Взять и её %Ln &amp;личные аннотации</numerusform>
            <numerusform>Взять и её %Ln &amp;личных аннотаций</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
</context>
<context>
    <name>Rapporteur::OrphanStrip</name>
    <message>
        <source>Attach…</source>
        <translation>Прикрепить…</translation>
    </message>
    <message>
        <source>Then select the words it belongs to, and press R</source>
        <translation>Затем выделите слова, к которым это относится, и нажмите R</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Can be undone</source>
        <translation>Можно отменить</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>The next passage that lost its place</source>
        <translation>Следующий отрывок, потерявший место</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) lost their place:</source>
        <translation>
            <numerusform>%n пометка потеряла место:</numerusform>
            <numerusform>%n пометки потеряли место:</numerusform>
            <numerusform>%n пометок потеряли место:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::OutlineList</name>
    <message>
        <source>Outline of the report</source>
        <translation>План отчёта</translation>
    </message>
</context>
<context>
    <name>Rapporteur::OutlineModel</name>
    <message>
        <source>%1 — on the agenda, not reported on</source>
        <translation>%1 — в повестке дня, в отчёте об этом ничего нет</translation>
    </message>
</context>
<context>
    <name>Rapporteur::PagePane</name>
    <message>
        <source>Pages of the original</source>
        <translation>Страницы оригинала</translation>
    </message>
</context>
<context>
    <name>Rapporteur::PaperView</name>
    <message>
        <source>How the draft will look</source>
        <translation>Как будет выглядеть черновик</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Pictures</name>
    <message>
        <source>The picture %1 cannot be written. Choose another folder.</source>
        <translation>Не удаётся записать снимок %1. Выберите другую папку.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>Не удаётся создать папку %1. Выберите другую.</translation>
    </message>
    <message>
        <source>The view %1 did not come to rest.</source>
        <translation>Вид %1 не успел отобразиться до конца.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Rail</name>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Выступавшие</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Поручения</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Виды</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Аннотации</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReaderBar</name>
    <message>
        <source>What to show</source>
        <translation>Что показывать</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>As extracted</source>
        <translation>Как извлечено</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Клавиша %1</translation>
    </message>
    <message>
        <source>How the text is set</source>
        <translation>Вид текста</translation>
    </message>
    <message>
        <source>Two reports side by side</source>
        <translation>Два отчёта рядом</translation>
    </message>
    <message>
        <source>Nothing but the text</source>
        <translation>Только текст</translation>
    </message>
    <message>
        <source>Find in this report</source>
        <translation>Найти в этом отчёте</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReaderPane</name>
    <message>
        <source>Open reports</source>
        <translation>Открытые отчёты</translation>
    </message>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation>Закрыть (Ctrl+W)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReaderView</name>
    <message>
        <source>Read the text</source>
        <translation>Читать текст</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>Все отчёты</translation>
    </message>
    <message>
        <source>This original has no pages to show. What it says is all in the text.</source>
        <translation>У этого оригинала нет страниц для показа. Всё его содержание — в тексте.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>Choose a statement first: click it, or press J.</source>
        <translation>Сначала выберите высказывание: щёлкните по нему или нажмите J.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Reading</name>
    <message>
        <source>moderated by %1</source>
        <translation>ведущий: %1</translation>
    </message>
    <message>
        <source>chaired by %1</source>
        <translation>председатель: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message numerus="yes">
        <source>%n more doubt(s)</source>
        <translation>
            <numerusform>ещё %n сомнение</numerusform>
            <numerusform>ещё %n сомнения</numerusform>
            <numerusform>ещё %n сомнений</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Уточнить</translation>
    </message>
    <message>
        <source>OCR is only %1 % sure of this word.</source>
        <translation>Уверенность OCR в этом слове — лишь %1 %.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReadingText</name>
    <message>
        <source>who is this?</source>
        <translation>кто это?</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>Текст отчёта</translation>
    </message>
    <message>
        <source>Corrected. The file says: “%1”</source>
        <translation>Исправлено. В файле: «%1»</translation>
    </message>
    <message>
        <source>(private)</source>
        <translation>(личное)</translation>
    </message>
    <message>
        <source>Corrected. It was read as: %1</source>
        <translation>Исправлено. Было прочитано: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
</context>
<context>
    <name>Rapporteur::RecordPage</name>
    <message numerus="yes">
        <source>and %Ln more: choose a period to see them</source>
        <translation>
            <numerusform>и ещё %Ln: чтобы увидеть, выберите период</numerusform>
            <numerusform>и ещё %Ln: чтобы увидеть, выберите период</numerusform>
            <numerusform>и ещё %Ln: чтобы увидеть, выберите период</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Никто не назван</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>с. %1</translation>
    </message>
</context>
<context>
    <name>Rapporteur::RecordView</name>
    <message>
        <source>Clear all filters</source>
        <translation>Сбросить все фильтры</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Импортировать файлы…</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReportsModel</name>
    <message>
        <source>about %1</source>
        <translation>около %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>PowerPoint</source>
        <translation>PowerPoint</translation>
    </message>
    <message>
        <source>OpenDocument</source>
        <translation>OpenDocument</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Высказывания</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Выступавшие</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Сомнения</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln файл</numerusform>
            <numerusform>%Ln файла</numerusform>
            <numerusform>%Ln файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of one meeting; %1 is read</source>
        <translation>
            <numerusform>%Ln файл одного заседания; читается %1</numerusform>
            <numerusform>%Ln файла одного заседания; читается %1</numerusform>
            <numerusform>%Ln файлов одного заседания; читается %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReportsView</name>
    <message>
        <source>With doubts</source>
        <translation>С сомнениями</translation>
    </message>
    <message>
        <source>Type to narrow…</source>
        <translation>Введите, чтобы сузить…</translation>
    </message>
    <message>
        <source>Narrow the table</source>
        <translation>Сузить таблицу</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln отчёт</numerusform>
            <numerusform>%Ln отчёта</numerusform>
            <numerusform>%Ln отчётов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>No reports yet. Drop a folder of them on this window.</source>
        <translation>Отчётов пока нет. Перетащите папку с ними в это окно.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Импортировать файлы…</translation>
    </message>
    <message>
        <source>No report is about all of that.</source>
        <translation>Нет отчётов, где есть всё это.</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Сбросить все фильтры</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Удалить из библиотеки</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) removed. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>Удалён %Ln отчёт. Ctrl+Z — вернуть.</numerusform>
            <numerusform>Удалено %Ln отчёта. Ctrl+Z — вернуть.</numerusform>
            <numerusform>Удалено %Ln отчётов. Ctrl+Z — вернуть.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReviewView</name>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Пропустить</translation>
    </message>
    <message>
        <source>Space or the right arrow; the left arrow goes back</source>
        <translation>Пробел или стрелка вправо; стрелка влево — назад</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Пере&amp;именовать…</translation>
    </message>
    <message>
        <source>Key R: call the person otherwise</source>
        <translation>Клавиша R: назвать человека иначе</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Nothing to review. What is in doubt will wait here.</source>
        <translation>Проверять нечего. Всё, что вызывает сомнения, будет ждать здесь.</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>Все отчёты</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln to review</source>
        <translation>
            <numerusform>%1 из %Ln на проверку</numerusform>
            <numerusform>%1 из %Ln на проверку</numerusform>
            <numerusform>%1 из %Ln на проверку</numerusform>
        </translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>What is %1 called?</source>
        <translation>Какое имя указать вместо «%1»?</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ScanLanguages</name>
    <message>
        <source>Languages of scans</source>
        <translation>Языки сканов</translation>
    </message>
    <message>
        <source>Pages that are pictures cannot be read: no data of a language is installed.</source>
        <translation>Страницы-изображения прочитать нельзя: не установлены данные ни одного языка.</translation>
    </message>
    <message>
        <source>Pages that are pictures are read by OCR. Fewer languages are quicker and make fewer mistakes.</source>
        <translation>Страницы-изображения читаются с помощью OCR. Чем меньше языков, тем быстрее и тем меньше ошибок.</translation>
    </message>
    <message>
        <source>Other languages are packages of your system: tesseract-ocr-fra on Debian and Ubuntu, tesseract-langpack-fra on Fedora, for French. Scans that could not be read before are read when you import them again.</source>
        <translation>Другие языки — это пакеты вашей системы: для французского — tesseract-ocr-fra в Debian и Ubuntu, tesseract-langpack-fra в Fedora. Сканы, которые раньше не удалось прочитать, будут прочитаны при повторном импорте.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::SearchModel</name>
    <message>
        <source>Nobody is credited</source>
        <translation>Автор не указан</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n found</source>
        <translation>
            <numerusform>%1, найдено: %n</numerusform>
            <numerusform>%1, найдено: %n</numerusform>
            <numerusform>%1, найдено: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::SearchView</name>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Сначала лучшие</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группировка</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Как найдено</translation>
    </message>
    <message>
        <source>By report</source>
        <translation>По отчётам</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>По выступавшим</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Type in the field above: every word counts, in any order.</source>
        <translation>Введите слова в поле выше: учитывается каждое, в любом порядке.</translation>
    </message>
    <message>
        <source>these words side by side</source>
        <translation>эти слова подряд</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>слова, которые так начинаются</translation>
    </message>
    <message>
        <source>said by somebody of that name</source>
        <translation>сказано кем-то с таким именем</translation>
    </message>
    <message>
        <source>about a topic</source>
        <translation>по теме</translation>
    </message>
    <message>
        <source>in one year; 2020-2022 for several</source>
        <translation>за один год; 2020-2022 — за несколько</translation>
    </message>
    <message>
        <source>in one body’s meetings</source>
        <translation>на заседаниях одного органа</translation>
    </message>
    <message>
        <source>“%1” means nothing here and was left out.</source>
        <translation>«%1» здесь ничего не значит и пропущено.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>По запросу «%1» ничего не найдено.</translation>
    </message>
    <message>
        <source>Only what the filters let through was searched.</source>
        <translation>Поиск шёл только в том, что пропускают фильтры.</translation>
    </message>
    <message>
        <source>Search without filters</source>
        <translation>Искать без фильтров</translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln passage(s)</source>
        <translation>
            <numerusform>первый %Ln отрывок</numerusform>
            <numerusform>первые %Ln отрывка</numerusform>
            <numerusform>первые %Ln отрывков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln отрывок</numerusform>
            <numerusform>%Ln отрывка</numerusform>
            <numerusform>%Ln отрывков</numerusform>
        </translation>
    </message>
    <message>
        <source>best first</source>
        <translation>сначала лучшие</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>сначала новые</translation>
    </message>
</context>
<context>
    <name>Rapporteur::SelectionBar</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>выбрано: %Ln</numerusform>
            <numerusform>выбрано: %Ln</numerusform>
            <numerusform>выбрано: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Добавить тег</translation>
    </message>
    <message>
        <source>Take off tag</source>
        <translation>Снять тег</translation>
    </message>
    <message>
        <source>for example positions/for</source>
        <translation>например позиции/за</translation>
    </message>
</context>
<context>
    <name>Rapporteur::SnapshotsDialog</name>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Сравнить</translation>
    </message>
    <message>
        <source>&amp;Go back to it</source>
        <translation>&amp;Вернуться к нему</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Снимки</translation>
    </message>
    <message>
        <source>Why, as “Before circulation”</source>
        <translation>Зачем, например «Перед рассылкой»</translation>
    </message>
    <message>
        <source>Why a snapshot is taken</source>
        <translation>Зачем сделан снимок</translation>
    </message>
    <message>
        <source>&amp;Take a snapshot</source>
        <translation>Сделать с&amp;нимок</translation>
    </message>
    <message>
        <source>Choose one to compare it with what is written now, or two to compare them.</source>
        <translation>Выберите один, чтобы сравнить его с нынешним текстом, или два, чтобы сравнить их между собой.</translation>
    </message>
    <message>
        <source>None yet. A draft that is circulated or final takes one by itself.</source>
        <translation>Пока нет. Когда черновик становится разосланным или окончательным, снимок делается сам.</translation>
    </message>
    <message>
        <source>&amp;Compare these two</source>
        <translation>&amp;Сравнить эти два</translation>
    </message>
    <message>
        <source>&amp;Compare with now</source>
        <translation>&amp;Сравнить с нынешним</translation>
    </message>
    <message>
        <source>Changed since %1</source>
        <translation>Что изменилось после снимка: %1</translation>
    </message>
    <message>
        <source>Changed from %1 to %2</source>
        <translation>Что изменилось между снимками: %1 — %2</translation>
    </message>
    <message>
        <source>Gone back to %1. Undo brings back what was written.</source>
        <translation>Восстановлен снимок: %1. Отмена вернёт написанное.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::SpeakerBars</name>
    <message>
        <source>Who spoke</source>
        <translation>Кто выступал</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::SpeakersView</name>
    <message>
        <source>Speakers</source>
        <translation>Выступавшие</translation>
    </message>
    <message>
        <source>Find a speaker…</source>
        <translation>Найти выступавшего…</translation>
    </message>
    <message>
        <source>The speaker</source>
        <translation>Выступавший</translation>
    </message>
    <message>
        <source>No speakers yet. They are read from the reports you import.</source>
        <translation>Выступавших пока нет. Они берутся из импортированных отчётов.</translation>
    </message>
    <message>
        <source>Nobody spoke about all of that.</source>
        <translation>По всем этим условиям никто не выступал.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln высказывание</numerusform>
            <numerusform>%Ln высказывания</numerusform>
            <numerusform>%Ln высказываний</numerusform>
        </translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>встречается %1</translation>
    </message>
    <message>
        <source>first seen %1 · last %2</source>
        <translation>впервые %1 · в последний раз %2</translation>
    </message>
    <message>
        <source>also written “%1”</source>
        <translation>пишется также «%1»</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln заседание</numerusform>
            <numerusform>%Ln заседания</numerusform>
            <numerusform>%Ln заседаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>No statements; named among those who took part</source>
        <translation>Высказываний нет; назван среди участников</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Высказывания</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Spelling</name>
    <message>
        <source>en</source>
        <comment>the code of the language that this file translates to: ar, es, fr, ru, zh</comment>
        <translation>ru</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Поиск вариантов…</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Добавить «%1» в словарь</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Вариантов нет</translation>
    </message>
</context>
<context>
    <name>Rapporteur::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln отчёт</numerusform>
            <numerusform>%Ln отчёта</numerusform>
            <numerusform>%Ln отчётов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln высказывание</numerusform>
            <numerusform>%Ln высказывания</numerusform>
            <numerusform>%Ln высказываний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s)</source>
        <translation>
            <numerusform>%Ln выступавший</numerusform>
            <numerusform>%Ln выступавших</numerusform>
            <numerusform>%Ln выступавших</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln на проверку</numerusform>
            <numerusform>%Ln на проверку</numerusform>
            <numerusform>%Ln на проверку</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 из %3</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
</context>
<context>
    <name>Rapporteur::StepsModel</name>
    <message>
        <source>The beginning</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1, отменено</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln минуту назад</numerusform>
            <numerusform>%Ln минуты назад</numerusform>
            <numerusform>%Ln минут назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln час назад</numerusform>
            <numerusform>%Ln часа назад</numerusform>
            <numerusform>%Ln часов назад</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln день назад</numerusform>
            <numerusform>%Ln дня назад</numerusform>
            <numerusform>%Ln дней назад</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::SubjectNotes</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Write a note (Markdown)…</source>
        <translation>Напишите заметку (Markdown)…</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Напишите заметку…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Rapporteur::TemplateDialog</name>
    <message>
        <source>Made from what it is about</source>
        <translation>По содержанию</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Начать</translation>
    </message>
</context>
<context>
    <name>Rapporteur::TimelineChart</name>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n statement(s)</source>
        <translation>
            <numerusform>%1, %2, %n высказывание</numerusform>
            <numerusform>%1, %2, %n высказывания</numerusform>
            <numerusform>%1, %2, %n высказываний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2
%n statement(s) on %3</source>
        <translation>
            <numerusform>%1, %2
%n высказывание по теме «%3»</numerusform>
            <numerusform>%1, %2
%n высказывания по теме «%3»</numerusform>
            <numerusform>%1, %2
%n высказываний по теме «%3»</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: in the library</source>
        <translation>%1 %2: есть в библиотеке</translation>
    </message>
    <message>
        <source>%1 %2: not in the library; held between %3 and %4</source>
        <translation>%1 %2: нет в библиотеке; проведено между %3 и %4</translation>
    </message>
    <message>
        <source>%1 %2: not in the library; held before %3</source>
        <translation>%1 %2: нет в библиотеке; проведено до %3</translation>
    </message>
</context>
<context>
    <name>Rapporteur::TimelinePainter</name>
    <message>
        <source>all %1</source>
        <translation>все %1</translation>
    </message>
    <message>
        <source>%1 of ≥ %2</source>
        <translation>%1 из ≥ %2</translation>
    </message>
    <message>
        <source>all meetings — Esc shows every period again</source>
        <translation>все заседания — Esc снова покажет все периоды</translation>
    </message>
    <message>
        <source>all meetings — drag to choose a period for every view</source>
        <translation>все заседания — протяните мышью, чтобы выбрать период для всех видов</translation>
    </message>
</context>
<context>
    <name>Rapporteur::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>No meeting fits all of that.</source>
        <translation>Нет заседаний, отвечающих всем этим условиям.</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Сбросить все фильтры</translation>
    </message>
    <message>
        <source>No meetings yet. Drop a folder of reports here, or import them.</source>
        <translation>Заседаний пока нет. Перетащите сюда папку с отчётами или импортируйте их.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Импортировать файлы…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln заседание</numerusform>
            <numerusform>%Ln заседания</numerusform>
            <numerusform>%Ln заседаний</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the period chosen</source>
        <translation>
            <numerusform>%Ln в выбранном периоде</numerusform>
            <numerusform>%Ln в выбранном периоде</numerusform>
            <numerusform>%Ln в выбранном периоде</numerusform>
        </translation>
    </message>
    <message>
        <source>a disc is a meeting, its area the statements on the topic</source>
        <translation>кружок — это заседание, его площадь — число высказываний по теме</translation>
    </message>
</context>
<context>
    <name>Rapporteur::TopBar</name>
    <message>
        <source>Search the record…</source>
        <translation>Искать в записях…</translation>
    </message>
    <message>
        <source>Search the record</source>
        <translation>Поиск в записях</translation>
    </message>
    <message>
        <source>Narrow every view</source>
        <translation>Сузить все виды</translation>
    </message>
    <message>
        <source>Narrow every view to a topic, person or series</source>
        <translation>Показывать всюду только одну тему, одного человека или серию</translation>
    </message>
</context>
<context>
    <name>Rapporteur::TopicsView</name>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Find a topic…</source>
        <translation>Найти тему…</translation>
    </message>
    <message>
        <source>The topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>No topics yet. They are found in the reports you import.</source>
        <translation>Тем пока нет. Они находятся в импортированных отчётах.</translation>
    </message>
    <message>
        <source>None of the topics fits all of that.</source>
        <translation>Нет тем, отвечающих всем этим условиям.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln высказывание</numerusform>
            <numerusform>%Ln высказывания</numerusform>
            <numerusform>%Ln высказываний</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln заседание</numerusform>
            <numerusform>%Ln заседания</numerusform>
            <numerusform>%Ln заседаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s)</source>
        <translation>
            <numerusform>%Ln выступавший</numerusform>
            <numerusform>%Ln выступавших</numerusform>
            <numerusform>%Ln выступавших</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions and actions</source>
        <translation>Решения и поручения</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Никто не назван</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Высказывания</translation>
    </message>
    <message>
        <source>Include predecessors: %1</source>
        <translation>Включая предшествующие: %1</translation>
    </message>
</context>
<context>
    <name>Rapporteur::TwinDialog</name>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Объединить</translation>
    </message>
    <message>
        <source>The same meeting as…</source>
        <translation>То же заседание, что и…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Type to narrow…</source>
        <translation>Введите, чтобы сузить…</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Сузить список</translation>
    </message>
    <message>
        <source>%1 is of the same meeting as</source>
        <translation>%1 — то же заседание, что и</translation>
    </message>
    <message>
        <source>It becomes another file of that report. You can set it apart again.</source>
        <translation>Он станет дополнительным файлом того отчёта. Его можно будет снова отделить.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::UndoPanel</name>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>История отмены</translation>
    </message>
    <message>
        <source>Nothing was changed yet. What you mark, write and answer will be listed here.</source>
        <translation>Пока ничего не изменено. Здесь будет перечислено всё, что вы помечаете, пишете и отвечаете.</translation>
    </message>
    <message>
        <source>Click a step to go to the library as it was after it.</source>
        <translation>Щёлкните шаг, чтобы вернуть библиотеку к состоянию после него.</translation>
    </message>
    <message>
        <source>As it was after: %1</source>
        <translation>Как было после шага: %1</translation>
    </message>
</context>
<context>
    <name>Rapporteur::YearRange</name>
    <message>
        <source>Years %1 to %2</source>
        <translation>Годы с %1 по %2</translation>
    </message>
    <message>
        <source>Only what was said from %1 to %2</source>
        <translation>Только сказанное с %1 по %2</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>There is no such file.</source>
        <translation>Такого файла нет.</translation>
    </message>
    <message>
        <source>The file is larger than 512 MB; that is no report.</source>
        <translation>Файл больше 512 МБ; это не отчёт.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that you may read it.</source>
        <translation>Не удаётся открыть файл. Проверьте права на чтение.</translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>Файл не удалось прочитать до конца.</translation>
    </message>
    <message>
        <source>Stopped before this file.</source>
        <translation>Остановлено до этого файла.</translation>
    </message>
</context>
<context>
    <name>Rebuild</name>
    <message numerus="yes">
        <source>%n report(s) derived anew.</source>
        <translation>
            <numerusform>Заново обработан %n отчёт.</numerusform>
            <numerusform>Заново обработано %n отчёта.</numerusform>
            <numerusform>Заново обработано %n отчётов.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 were up to date.</source>
        <translation>Актуальны: %1 из %2.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n report(s) were derived anew, the rest is as it was. The next run goes on there.</source>
        <translation>
            <numerusform>Остановлено; заново обработан %n отчёт, остальное без изменений. Следующий запуск продолжит с этого места.</numerusform>
            <numerusform>Остановлено; заново обработано %n отчёта, остальное без изменений. Следующий запуск продолжит с этого места.</numerusform>
            <numerusform>Остановлено; заново обработано %n отчётов, остальное без изменений. Следующий запуск продолжит с этого места.</numerusform>
        </translation>
    </message>
    <message>
        <source>also those that this version and lexicon derived already</source>
        <translation>и те, что уже обработаны этой версией с этим словарём</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>transcript</source>
        <translation>стенограмма</translation>
    </message>
    <message>
        <source>report</source>
        <translation>отчёт</translation>
    </message>
    <message>
        <source>These are no sources of a draft.</source>
        <translation>Это не источники черновика.</translation>
    </message>
    <message>
        <source>The sources of this draft are incomplete.</source>
        <translation>Источники этого черновика неполны.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder or name.</source>
        <translation>Не удаётся записать %1. Выберите другую папку или имя.</translation>
    </message>
    <message>
        <source>%1 could not be written to its end; the file that was there is unchanged.</source>
        <translation>Не удалось записать %1 до конца; прежний файл не изменён.</translation>
    </message>
</context>
<context>
    <name>RefiProject</name>
    <message>
        <source>Highlights</source>
        <translation>Выделения цветом</translation>
    </message>
    <message>
        <source>This file is no REFI-QDA project.</source>
        <translation>Этот файл — не проект REFI-QDA.</translation>
    </message>
    <message>
        <source>This project is damaged and cannot be read.</source>
        <translation>Этот проект повреждён, прочитать его нельзя.</translation>
    </message>
</context>
<context>
    <name>RenditionQueries</name>
    <message>
        <source>There is no version %1 of this file.</source>
        <translation>Версии %1 этого файла нет.</translation>
    </message>
    <message>
        <source>This file is no longer in the library. Look at the report again.</source>
        <translation>Этого файла больше нет в библиотеке. Откройте отчёт заново.</translation>
    </message>
</context>
<context>
    <name>RenditionText</name>
    <message>
        <source>This file is no longer in the library. Look at the report again.</source>
        <translation>Этого файла больше нет в библиотеке. Откройте отчёт заново.</translation>
    </message>
    <message>
        <source>The text of this version was not kept: it was imported by an earlier Rapporteur.</source>
        <translation>Текст этой версии не сохранён: она импортирована более ранней версией Rapporteur.</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>%1 is not in the library. Import it first, or use: rapporteur parse</source>
        <translation>%1 нет в библиотеке. Сначала импортируйте его или вызовите: rapporteur parse</translation>
    </message>
</context>
<context>
    <name>ReportQueries</name>
    <message>
        <source>There is no report %1 in the library.</source>
        <translation>Отчёта %1 в библиотеке нет.</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>meeting %1</source>
        <translation>заседание %1</translation>
    </message>
    <message>
        <source>moderated by %1</source>
        <translation>ведущий: %1</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(без названия)</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Решено: %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Поручения</translation>
    </message>
    <message>
        <source>Next meeting: %1</source>
        <translation>Следующее заседание: %1</translation>
    </message>
    <message>
        <source>Doubt: %1</source>
        <translation>Сомнение: %1</translation>
    </message>
</context>
<context>
    <name>ResolutionText</name>
    <message>
        <source>“%1” could be %2.</source>
        <translation>«%1» — это может быть %2.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> или </translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message>
        <source>Nothing to review.</source>
        <translation>Проверять нечего.</translation>
    </message>
    <message>
        <source>There is no question %1.</source>
        <translation>Вопроса %1 нет.</translation>
    </message>
    <message>
        <source>Question %1 has no answer %2.</source>
        <translation>У вопроса %1 нет ответа %2.</translation>
    </message>
    <message>
        <source>Name a question and the key of its answer.</source>
        <translation>Укажите вопрос и клавишу ответа.</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>Somebody else</source>
        <translation>Другой человек</translation>
    </message>
    <message>
        <source>None: it stands by itself</source>
        <translation>Ни к какому: сам по себе</translation>
    </message>
    <message>
        <source>Leave it as it was read</source>
        <translation>Оставить, как прочитано</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>Заседание %1</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Are %1 and %2 one person?</source>
        <translation>%1 и %2 — один человек?</translation>
    </message>
    <message>
        <source>Who is “%1”?</source>
        <translation>Кто это — «%1»?</translation>
    </message>
    <message>
        <source>Who is “%1” in the reports of %2?</source>
        <translation>Кто это — «%1» в отчётах серии %2?</translation>
    </message>
    <message>
        <source>Which number does this meeting have?</source>
        <translation>Какой номер у этого заседания?</translation>
    </message>
    <message>
        <source>On which day was this meeting?</source>
        <translation>В какой день было это заседание?</translation>
    </message>
    <message>
        <source>Who is “%1” here?</source>
        <translation>Кто здесь «%1»?</translation>
    </message>
    <message>
        <source>Which agenda item is “%1” about?</source>
        <translation>К какому пункту повестки дня относится «%1»?</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Several people of that name are in the library.</source>
        <translation>В библиотеке несколько людей с таким именем.</translation>
    </message>
    <message>
        <source>They were taken for one, since the second is written so rarely.</source>
        <translation>Они приняты за одного человека: второе имя встречается очень редко.</translation>
    </message>
    <message>
        <source>Their names are alike, and no roll call lists both.</source>
        <translation>Имена похожи, и ни в одном списке присутствующих нет обоих.</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Один человек</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Два человека</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>p. %1</source>
        <translation>с. %1</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>There is more; use --limit.</source>
        <translation>Есть ещё; укажите --limit.</translation>
    </message>
    <message>
        <source>how many to print (default: 50)</source>
        <translation>сколько напечатать (по умолчанию: 50)</translation>
    </message>
    <message>
        <source>--limit takes a number from 1 on.</source>
        <translation>--limit — это число от 1.</translation>
    </message>
    <message>
        <source>“%1” was left out: it fits nothing here.</source>
        <translation>«%1» пропущено: здесь ничего не подходит.</translation>
    </message>
</context>
<context>
    <name>SlipText</name>
    <message>
        <source>“%1” as “%2”</source>
        <translation>«%1» как «%2»</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Slips of the OCR were read as meant: %1, and %n more.</source>
        <translation>
            <numerusform>Ошибки OCR прочитаны по смыслу: %1 и ещё %n.</numerusform>
            <numerusform>Ошибки OCR прочитаны по смыслу: %1 и ещё %n.</numerusform>
            <numerusform>Ошибки OCR прочитаны по смыслу: %1 и ещё %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Slips of the OCR were read as meant: %1.</source>
        <translation>Ошибки OCR прочитаны по смыслу: %1.</translation>
    </message>
</context>
<context>
    <name>SpeakerQueries</name>
    <message>
        <source>the report itself gives the full name</source>
        <translation>полное имя указано в самом отчёте</translation>
    </message>
    <message>
        <source>This person is no longer in the library.</source>
        <translation>Этого человека больше нет в библиотеке.</translation>
    </message>
</context>
<context>
    <name>SpeakersText</name>
    <message>
        <source>Speaker</source>
        <translation>Выступавший</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>&gt;Statements</source>
        <translation>&gt;Высказывания</translation>
    </message>
    <message>
        <source>&gt;Meetings</source>
        <translation>&gt;Заседания</translation>
    </message>
    <message>
        <source>&gt;First</source>
        <translation>&gt;Первое</translation>
    </message>
    <message>
        <source>&gt;Last</source>
        <translation>&gt;Последнее</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>%1: “%2” is right as it is</source>
        <translation>%1: «%2» — верно как есть</translation>
    </message>
    <message>
        <source>%1: “%2” is %3</source>
        <translation>%1: «%2» — это %3</translation>
    </message>
    <message>
        <source>Merge %1 and %2</source>
        <translation>Объединить: %1 и %2</translation>
    </message>
    <message>
        <source>Keep %1 and %2 apart</source>
        <translation>Не объединять: %1 и %2</translation>
    </message>
    <message>
        <source>%1 is somebody else</source>
        <translation>%1 — другой человек</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 — это %2</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Переименовать «%1» в «%2»</translation>
    </message>
    <message>
        <source>Make %1 a person apart</source>
        <translation>Считать отдельным человеком: %1</translation>
    </message>
    <message>
        <source>Correct “%1” to “%2”</source>
        <translation>Исправить «%1» на «%2»</translation>
    </message>
    <message>
        <source>Withdraw a correction</source>
        <translation>Отозвать исправление</translation>
    </message>
    <message>
        <source>%1 was changed by another program since, and stays as it is.</source>
        <translation>Файл %1 с тех пор изменён другой программой и остаётся как есть.</translation>
    </message>
    <message>
        <source>Save the lexicon</source>
        <translation>Сохранить словарь</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Statements a topic and year</source>
        <translation>Высказывания по темам и годам</translation>
    </message>
    <message>
        <source>Statements a speaker and year</source>
        <translation>Высказывания по выступавшим и годам</translation>
    </message>
    <message>
        <source>Statements a speaker and topic</source>
        <translation>Высказывания по выступавшим и темам</translation>
    </message>
    <message>
        <source>The draft that this document was made from.</source>
        <translation>Черновик, из которого сделан этот документ.</translation>
    </message>
    <message>
        <source>The sources of this document, and the passages that it cites.</source>
        <translation>Источники этого документа и отрывки, на которые он ссылается.</translation>
    </message>
    <message>
        <source>The template “%1” has a mistake: %2</source>
        <translation>В шаблоне «%1» ошибка: %2</translation>
    </message>
    <message>
        <source>The report states no date.</source>
        <translation>В отчёте не указана дата.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) name no speaker; they are the words of a participant, or of the report.</source>
        <translation>
            <numerusform>В %n высказывании выступавший не назван; это слова участника или самого отчёта.</numerusform>
            <numerusform>В %n высказываниях выступавший не назван; это слова участника или самого отчёта.</numerusform>
            <numerusform>В %n высказываниях выступавший не назван; это слова участника или самого отчёта.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft was not made: it was stopped.</source>
        <translation>Черновик не создан: работа остановлена.</translation>
    </message>
    <message>
        <source>a participant</source>
        <translation>участник</translation>
    </message>
    <message>
        <source>Nobody in the library is called “%1”.</source>
        <translation>Никого с именем «%1» в библиотеке нет.</translation>
    </message>
    <message>
        <source>The query “%1” asks for “%2”, which there is not.</source>
        <translation>Запрос «%1» обращается к «%2», а такого нет.</translation>
    </message>
    <message>
        <source>The query “%1” has “%2”, which means nothing.</source>
        <translation>В запросе «%1» есть «%2», а это ничего не значит.</translation>
    </message>
    <message>
        <source>The query “%1” groups by “%2”, which there is not.</source>
        <translation>Запрос «%1» группирует по «%2», а такого признака нет.</translation>
    </message>
    <message>
        <source>The query “%1” is ordered by “%2”, which there is not.</source>
        <translation>Запрос «%1» упорядочен по «%2», а такого порядка нет.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>There is no table [template] between lines of “+++”.</source>
        <translation>Между строками «+++» нет таблицы [template].</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>не указано</translation>
    </message>
    <message numerus="yes">
        <source>%n more doubt(s) wait in the review.</source>
        <translation>
            <numerusform>Ещё %n сомнение ждёт проверки.</numerusform>
            <numerusform>Ещё %n сомнения ждут проверки.</numerusform>
            <numerusform>Ещё %n сомнений ждут проверки.</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>Other subjects</source>
        <translation>Прочие темы</translation>
    </message>
    <message>
        <source>The record of the meetings</source>
        <translation>Записи заседаний</translation>
    </message>
    <message>
        <source>Line %1: nothing is called “%2”</source>
        <translation>Строка %1: ничего с именем «%2» нет</translation>
    </message>
    <message>
        <source>The query “%1” takes “%2”, which is no field.</source>
        <translation>Запрос «%1» использует «%2», а такого поля нет.</translation>
    </message>
</context>
<context>
    <name>TemplateCommand</name>
    <message>
        <source>Id</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <translation>%1 использовать нельзя. %2</translation>
    </message>
    <message>
        <source>Your own are Markdown files in %1</source>
        <translation>Ваши собственные — файлы Markdown в %1</translation>
    </message>
    <message>
        <source>Say list.</source>
        <translation>Укажите list.</translation>
    </message>
</context>
<context>
    <name>TemplateOptions</name>
    <message>
        <source>“%1” is no date. Write it as 2022-05-26.</source>
        <translation>«%1» — не дата. Пишите так: 2022-05-26.</translation>
    </message>
    <message>
        <source>what kind of draft; see: rapporteur template list</source>
        <translation>вид черновика; см.: rapporteur template list</translation>
    </message>
    <message>
        <source>its title (default: made of the topics)</source>
        <translation>название (по умолчанию — по темам)</translation>
    </message>
    <message>
        <source>the date printed on it (default: today)</source>
        <translation>печатаемая в нём дата (по умолчанию — сегодня)</translation>
    </message>
    <message>
        <source>what is later than this is new (default: the meeting before the last)</source>
        <translation>новым считается то, что позже этой даты (по умолчанию — предпоследнее заседание)</translation>
    </message>
    <message>
        <source>annotations with this tag, or one below it (may be repeated)</source>
        <translation>аннотации с этим тегом или вложенным в него (можно повторять)</translation>
    </message>
    <message>
        <source>what the template asks for, e.g. for=&quot;The co-chairs&quot; (may be repeated)</source>
        <translation>то, что спрашивает шаблон, например for=&quot;Сопредседатели&quot; (можно повторять)</translation>
    </message>
    <message>
        <source>There is no template “%1”. There are: %2</source>
        <translation>Шаблона «%1» нет. Есть: %2</translation>
    </message>
    <message>
        <source>--field is ID=TEXT, and “%1” is not.</source>
        <translation>--field — это ID=TEXT, а «%1» — нет.</translation>
    </message>
    <message>
        <source>The template “%1” has no fields.</source>
        <translation>В шаблоне «%1» нет полей.</translation>
    </message>
    <message>
        <source>The template “%1” has no field “%2”. It has: %3</source>
        <translation>В шаблоне «%1» нет поля «%2». Есть: %3</translation>
    </message>
    <message>
        <source>where it goes</source>
        <translation>куда записать</translation>
    </message>
    <message>
        <source>one of %1 (default: as the file&apos;s name ends)</source>
        <translation>одно из: %1 (по умолчанию — по расширению файла)</translation>
    </message>
    <message>
        <source>a4 (the default) or letter</source>
        <translation>a4 (по умолчанию) или letter</translation>
    </message>
    <message>
        <source>Say where the document goes, with -o FILE.pdf.</source>
        <translation>Укажите, куда записать документ: -o FILE.pdf.</translation>
    </message>
    <message>
        <source>--paper is a4 or letter.</source>
        <translation>--paper — это a4 или letter.</translation>
    </message>
    <message>
        <source>--format is one of %1.</source>
        <translation>--format — одно из: %1.</translation>
    </message>
</context>
<context>
    <name>TextDocument</name>
    <message>
        <source>The text of this file cannot be read back.</source>
        <translation>Не удаётся прочитать сохранённый текст этого файла.</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>&gt;Date</source>
        <translation>&gt;Дата</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>&gt;Statements</source>
        <translation>&gt;Высказывания</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>%1: %2 of at least %3 meetings are here</source>
        <translation>%1: есть %2 из не менее чем %3 заседаний</translation>
    </message>
    <message>
        <source>; missing: %1</source>
        <translation>; недостаёт: %1</translation>
    </message>
</context>
<context>
    <name>TopicPattern</name>
    <message>
        <source>A pattern is empty.</source>
        <translation>Есть пустой шаблон.</translation>
    </message>
    <message>
        <source>The pattern “%1” is no regular expression: %2, at its character %3.</source>
        <translation>Шаблон «%1» — не регулярное выражение: %2, символ %3.</translation>
    </message>
    <message>
        <source>The pattern “%1” matches everywhere.</source>
        <translation>Шаблон «%1» совпадает везде.</translation>
    </message>
</context>
<context>
    <name>TopicQueries</name>
    <message>
        <source>The lexicon has no topic “%1”.</source>
        <translation>Темы «%1» в словаре нет.</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 после %2</translation>
    </message>
</context>
<context>
    <name>TopicsText</name>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>&gt;Statements</source>
        <translation>&gt;Высказывания</translation>
    </message>
    <message>
        <source>&gt;Meetings</source>
        <translation>&gt;Заседания</translation>
    </message>
    <message>
        <source>&gt;First</source>
        <translation>&gt;Первое</translation>
    </message>
    <message>
        <source>&gt;Last</source>
        <translation>&gt;Последнее</translation>
    </message>
    <message>
        <source>Decided on %1: %2</source>
        <translation>Решено %1: %2</translation>
    </message>
    <message>
        <source>Action of %1 (%2): %3</source>
        <translation>Поручение от %1 (%2): %3</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>никто не назван</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The sample reports</source>
        <translation>Отчёты-образцы</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Выступавшие</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Поручения</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>--scale takes a number from 1 to 4.</source>
        <translation>--scale — это число от 1 до 4.</translation>
    </message>
    <message>
        <source>--size takes a width and a height in points, as in 1280x800.</source>
        <translation>--size — это ширина и высота в точках, например 1280x800.</translation>
    </message>
    <message>
        <source>the folder to write to (default: tour)</source>
        <translation>папка для записи (по умолчанию: tour)</translation>
    </message>
    <message>
        <source>pixels of the pictures a point (default: 1)</source>
        <translation>пикселов снимка на точку (по умолчанию: 1)</translation>
    </message>
    <message>
        <source>the window&apos;s size (default: 1280x800)</source>
        <translation>размер окна (по умолчанию: 1280x800)</translation>
    </message>
    <message>
        <source>The sample reports are not installed.</source>
        <translation>Отчёты-образцы не установлены.</translation>
    </message>
    <message>
        <source>Pictures of every view</source>
        <translation>Снимки всех видов</translation>
    </message>
</context>
<context>
    <name>VaultFolder</name>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>Не удаётся записать %1. Выберите другое место.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place.</source>
        <translation>Не удаётся создать папку %1. Выберите другое место.</translation>
    </message>
</context>
<context>
    <name>WebAnnotation</name>
    <message>
        <source>This file holds no annotations: it is not JSON.</source>
        <translation>В этом файле нет аннотаций: это не JSON.</translation>
    </message>
    <message>
        <source>This file holds no annotations.</source>
        <translation>В этом файле нет аннотаций.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%Ln annotation(s) exported to %1</source>
        <translation>
            <numerusform>В %1 экспортирована %Ln аннотация</numerusform>
            <numerusform>В %1 экспортированы %Ln аннотации</numerusform>
            <numerusform>В %1 экспортировано %Ln аннотаций</numerusform>
        </translation>
    </message>
    <message>
        <source>left as they are, since you changed them: %1</source>
        <translation>оставлено как есть, потому что изменено вами: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) without a PDF passed over</source>
        <translation>
            <numerusform>пропущен %Ln отчёт без PDF</numerusform>
            <numerusform>пропущено %Ln отчёта без PDF</numerusform>
            <numerusform>пропущено %Ln отчётов без PDF</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>This file is damaged and cannot be read.</source>
        <translation>Этот файл повреждён, прочитать его нельзя.</translation>
    </message>
    <message>
        <source>This file unpacks to more than a project of annotations can hold.</source>
        <translation>После распаковки этот файл больше, чем может быть проект аннотаций.</translation>
    </message>
    <message>
        <source>A part of this file is missing: %1</source>
        <translation>В этом файле не хватает части: %1</translation>
    </message>
    <message>
        <source>The file cannot be packed.</source>
        <translation>Файл не удаётся упаковать.</translation>
    </message>
</context>
</TS>

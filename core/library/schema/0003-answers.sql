-- SPDX-FileCopyrightText: 2026 The Rapporteur authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What people said. No import and no rebuild touches these tables; what is derived is derived with them. Each change of
-- a row is written down by a trigger as it was before and after, in the step that was begun last, so that every step
-- can be undone, also after a restart.

-- One thing that a person did, undone as a whole.
CREATE TABLE steps (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    done_at TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0
)
--+ next statement
-- `before` is null for a row that came, `after` for one that went; else both are JSON objects of its columns.
CREATE TABLE changes (
    id INTEGER PRIMARY KEY,
    step INTEGER NOT NULL REFERENCES steps (id) ON DELETE CASCADE,
    table_name TEXT NOT NULL,
    row INTEGER NOT NULL,
    before TEXT,
    after TEXT
)
--+ next statement
CREATE INDEX changes_by_step ON changes (step)
--+ next statement
-- While a step is undone or done again, nothing is written down.
CREATE TABLE journal (paused INTEGER NOT NULL)
--+ next statement
INSERT INTO journal VALUES (0)
--+ next statement
-- Who a name is. kind: 'same' (both full names are one person), 'apart' (they are two), 'is' (the name, in the series,
-- is that person), 'named' (the person is called that), 'own' (the name, in the series, is a person by itself). Names
-- are kept as they were written.
CREATE TABLE person_answers (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    series TEXT NOT NULL,
    other TEXT NOT NULL
)
--+ next statement
-- What holds where a report leaves a doubt. `doubt` is the code of the warning, `words` the words it points at, `value`
-- what a person chose: a number, a date, a person, the label of an agenda item; empty where it is right as it is.
CREATE TABLE report_answers (
    id INTEGER PRIMARY KEY,
    report INTEGER NOT NULL REFERENCES reports (id),
    doubt TEXT NOT NULL,
    words TEXT NOT NULL,
    value TEXT NOT NULL
)
--+ next statement
CREATE INDEX report_answers_by_report ON report_answers (report)
--+ next statement
-- Words of a report's text that a person mended. The span is of the text as it was extracted; the words and what
-- stands before and after them find the place again in a text that was extracted anew.
CREATE TABLE text_corrections (
    id INTEGER PRIMARY KEY,
    report INTEGER NOT NULL REFERENCES reports (id),
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    words TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    replacement TEXT NOT NULL
)
--+ next statement
CREATE INDEX text_corrections_by_report ON text_corrections (report)
--+ next statement
-- What could be chosen, for doubts that a person can settle; and the words that a warning points at.
ALTER TABLE warnings ADD COLUMN choices TEXT NOT NULL DEFAULT ''
--+ next statement
ALTER TABLE warnings ADD COLUMN words TEXT NOT NULL DEFAULT ''
--+ next statement
CREATE TRIGGER person_answers_insert AFTER INSERT ON person_answers WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT max(id) FROM steps), 'person_answers', new.id,
        NULL,
        json_object('id', new.id, 'kind', new.kind, 'name', new.name, 'series', new.series, 'other', new.other));
END
--+ next statement
CREATE TRIGGER person_answers_update AFTER UPDATE ON person_answers WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT max(id) FROM steps), 'person_answers', new.id,
        json_object('id', old.id, 'kind', old.kind, 'name', old.name, 'series', old.series, 'other', old.other),
        json_object('id', new.id, 'kind', new.kind, 'name', new.name, 'series', new.series, 'other', new.other));
END
--+ next statement
CREATE TRIGGER person_answers_delete AFTER DELETE ON person_answers WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT max(id) FROM steps), 'person_answers', old.id,
        json_object('id', old.id, 'kind', old.kind, 'name', old.name, 'series', old.series, 'other', old.other),
        NULL);
END
--+ next statement
CREATE TRIGGER report_answers_insert AFTER INSERT ON report_answers WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT max(id) FROM steps), 'report_answers', new.id,
        NULL,
        json_object('id', new.id, 'report', new.report, 'doubt', new.doubt, 'words', new.words, 'value', new.value));
END
--+ next statement
CREATE TRIGGER report_answers_update AFTER UPDATE ON report_answers WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT max(id) FROM steps), 'report_answers', new.id,
        json_object('id', old.id, 'report', old.report, 'doubt', old.doubt, 'words', old.words, 'value', old.value),
        json_object('id', new.id, 'report', new.report, 'doubt', new.doubt, 'words', new.words, 'value', new.value));
END
--+ next statement
CREATE TRIGGER report_answers_delete AFTER DELETE ON report_answers WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT max(id) FROM steps), 'report_answers', old.id,
        json_object('id', old.id, 'report', old.report, 'doubt', old.doubt, 'words', old.words, 'value', old.value),
        NULL);
END
--+ next statement
CREATE TRIGGER text_corrections_insert AFTER INSERT ON text_corrections WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT max(id) FROM steps), 'text_corrections', new.id,
        NULL,
        json_object('id', new.id, 'report', new.report, 'span_start', new.span_start, 'span_end', new.span_end, 'words', new.words, 'before', new.before, 'after', new.after, 'replacement', new.replacement));
END
--+ next statement
CREATE TRIGGER text_corrections_update AFTER UPDATE ON text_corrections WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT max(id) FROM steps), 'text_corrections', new.id,
        json_object('id', old.id, 'report', old.report, 'span_start', old.span_start, 'span_end', old.span_end, 'words', old.words, 'before', old.before, 'after', old.after, 'replacement', old.replacement),
        json_object('id', new.id, 'report', new.report, 'span_start', new.span_start, 'span_end', new.span_end, 'words', new.words, 'before', new.before, 'after', new.after, 'replacement', new.replacement));
END
--+ next statement
CREATE TRIGGER text_corrections_delete AFTER DELETE ON text_corrections WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT max(id) FROM steps), 'text_corrections', old.id,
        json_object('id', old.id, 'report', old.report, 'span_start', old.span_start, 'span_end', old.span_end, 'words', old.words, 'before', old.before, 'after', old.after, 'replacement', old.replacement),
        NULL);
END

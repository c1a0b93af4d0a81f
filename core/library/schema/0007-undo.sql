-- SPDX-FileCopyrightText: 2026 The Rapporteur authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Imports, what a person decides about files, and lexicon saves become steps that are undone like the others.

-- The step that is open: what is written down belongs to it, though another step may have begun between the batches of an import.
ALTER TABLE journal ADD COLUMN step INTEGER
--+ next statement
-- Forgetting a step left its changes behind, for the next step of that number to find.
DELETE FROM changes WHERE step NOT IN (SELECT id FROM steps)
--+ next statement
CREATE TRIGGER changes_need_a_step BEFORE INSERT ON changes WHEN (SELECT step IS NULL FROM journal)
BEGIN
    SELECT RAISE(ABORT, 'written outside a step');
END
--+ next statement
CREATE TRIGGER changes_of_open_step AFTER INSERT ON changes WHEN (SELECT step IS NOT NULL AND step IS NOT new.step FROM journal)
BEGIN
    UPDATE changes SET step = (SELECT step FROM journal) WHERE id = new.id;
END
--+ next statement
-- Which import brought a row, so that it writes no change for each: they are found by it when the import is undone first.
ALTER TABLE reports ADD COLUMN step INTEGER
--+ next statement
ALTER TABLE renditions ADD COLUMN step INTEGER
--+ next statement
ALTER TABLE versions ADD COLUMN step INTEGER
--+ next statement
ALTER TABLE locations ADD COLUMN step INTEGER
--+ next statement
-- The user's own lexicon files as they were saved last, by their names in the folder of the settings.
CREATE TABLE lexicon_files (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL
)
--+ next statement
-- The files, where a step changes or removes them or makes a row that no import brought. A sketch is bytes, which JSON has not.
CREATE TRIGGER reports_insert AFTER INSERT ON reports WHEN new.step IS NULL AND (SELECT step IS NOT NULL AND NOT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT step FROM journal), 'reports', new.id,
        NULL,
        json_object('id', new.id, 'path', new.path, 'file_name', new.file_name, 'original', new.original, 'rendition', new.rendition, 'step', new.step));
END
--+ next statement
CREATE TRIGGER reports_update AFTER UPDATE ON reports WHEN (SELECT step IS NOT NULL AND step IS NOT old.step AND NOT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT step FROM journal), 'reports', new.id,
        json_object('id', old.id, 'path', old.path, 'file_name', old.file_name, 'original', old.original, 'rendition', old.rendition, 'step', old.step),
        json_object('id', new.id, 'path', new.path, 'file_name', new.file_name, 'original', new.original, 'rendition', new.rendition, 'step', new.step));
END
--+ next statement
CREATE TRIGGER reports_delete AFTER DELETE ON reports WHEN (SELECT step IS NOT NULL AND NOT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT step FROM journal), 'reports', old.id,
        json_object('id', old.id, 'path', old.path, 'file_name', old.file_name, 'original', old.original, 'rendition', old.rendition, 'step', old.step),
        NULL);
END
--+ next statement
CREATE TRIGGER renditions_insert AFTER INSERT ON renditions WHEN new.step IS NULL AND (SELECT step IS NOT NULL AND NOT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT step FROM journal), 'renditions', new.id,
        NULL,
        json_object('id', new.id, 'report', new.report, 'path', new.path, 'file_name', new.file_name, 'original', new.original, 'scanned', new.scanned, 'words', new.words, 'damage', new.damage, 'sketch', iif(new.sketch IS NULL, NULL, hex(new.sketch)), 'step', new.step));
END
--+ next statement
CREATE TRIGGER renditions_update AFTER UPDATE ON renditions WHEN (SELECT step IS NOT NULL AND step IS NOT old.step AND NOT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT step FROM journal), 'renditions', new.id,
        json_object('id', old.id, 'report', old.report, 'path', old.path, 'file_name', old.file_name, 'original', old.original, 'scanned', old.scanned, 'words', old.words, 'damage', old.damage, 'sketch', iif(old.sketch IS NULL, NULL, hex(old.sketch)), 'step', old.step),
        json_object('id', new.id, 'report', new.report, 'path', new.path, 'file_name', new.file_name, 'original', new.original, 'scanned', new.scanned, 'words', new.words, 'damage', new.damage, 'sketch', iif(new.sketch IS NULL, NULL, hex(new.sketch)), 'step', new.step));
END
--+ next statement
CREATE TRIGGER renditions_delete AFTER DELETE ON renditions WHEN (SELECT step IS NOT NULL AND NOT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT step FROM journal), 'renditions', old.id,
        json_object('id', old.id, 'report', old.report, 'path', old.path, 'file_name', old.file_name, 'original', old.original, 'scanned', old.scanned, 'words', old.words, 'damage', old.damage, 'sketch', iif(old.sketch IS NULL, NULL, hex(old.sketch)), 'step', old.step),
        NULL);
END
--+ next statement
CREATE TRIGGER versions_insert AFTER INSERT ON versions WHEN new.step IS NULL AND (SELECT step IS NOT NULL AND NOT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT step FROM journal), 'versions', new.rendition,
        NULL,
        json_object('rendition', new.rendition, 'number', new.number, 'original', new.original, 'imported_at', new.imported_at, 'step', new.step));
END
--+ next statement
CREATE TRIGGER versions_update AFTER UPDATE ON versions WHEN (SELECT step IS NOT NULL AND step IS NOT old.step AND NOT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT step FROM journal), 'versions', new.rendition,
        json_object('rendition', old.rendition, 'number', old.number, 'original', old.original, 'imported_at', old.imported_at, 'step', old.step),
        json_object('rendition', new.rendition, 'number', new.number, 'original', new.original, 'imported_at', new.imported_at, 'step', new.step));
END
--+ next statement
CREATE TRIGGER versions_delete AFTER DELETE ON versions WHEN (SELECT step IS NOT NULL AND NOT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT step FROM journal), 'versions', old.rendition,
        json_object('rendition', old.rendition, 'number', old.number, 'original', old.original, 'imported_at', old.imported_at, 'step', old.step),
        NULL);
END
--+ next statement
CREATE TRIGGER locations_insert AFTER INSERT ON locations WHEN new.step IS NULL AND (SELECT step IS NOT NULL AND NOT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT step FROM journal), 'locations', new.rendition,
        NULL,
        json_object('path', new.path, 'rendition', new.rendition, 'original', new.original, 'step', new.step));
END
--+ next statement
CREATE TRIGGER locations_update AFTER UPDATE ON locations WHEN (SELECT step IS NOT NULL AND step IS NOT old.step AND NOT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT step FROM journal), 'locations', new.rendition,
        json_object('path', old.path, 'rendition', old.rendition, 'original', old.original, 'step', old.step),
        json_object('path', new.path, 'rendition', new.rendition, 'original', new.original, 'step', new.step));
END
--+ next statement
CREATE TRIGGER locations_delete AFTER DELETE ON locations WHEN (SELECT step IS NOT NULL AND NOT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT step FROM journal), 'locations', old.rendition,
        json_object('path', old.path, 'rendition', old.rendition, 'original', old.original, 'step', old.step),
        NULL);
END
--+ next statement
CREATE TRIGGER preferred_renditions_insert AFTER INSERT ON preferred_renditions WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT step FROM journal), 'preferred_renditions', new.rendition,
        NULL,
        json_object('rendition', new.rendition, 'decided_at', new.decided_at));
END
--+ next statement
CREATE TRIGGER preferred_renditions_update AFTER UPDATE ON preferred_renditions WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT step FROM journal), 'preferred_renditions', new.rendition,
        json_object('rendition', old.rendition, 'decided_at', old.decided_at),
        json_object('rendition', new.rendition, 'decided_at', new.decided_at));
END
--+ next statement
CREATE TRIGGER preferred_renditions_delete AFTER DELETE ON preferred_renditions WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT step FROM journal), 'preferred_renditions', old.rendition,
        json_object('rendition', old.rendition, 'decided_at', old.decided_at),
        NULL);
END
--+ next statement
CREATE TRIGGER meeting_verdicts_insert AFTER INSERT ON meeting_verdicts WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT step FROM journal), 'meeting_verdicts', new.one,
        NULL,
        json_object('one', new.one, 'other', new.other, 'same', new.same, 'decided_at', new.decided_at));
END
--+ next statement
CREATE TRIGGER meeting_verdicts_update AFTER UPDATE ON meeting_verdicts WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT step FROM journal), 'meeting_verdicts', new.one,
        json_object('one', old.one, 'other', old.other, 'same', old.same, 'decided_at', old.decided_at),
        json_object('one', new.one, 'other', new.other, 'same', new.same, 'decided_at', new.decided_at));
END
--+ next statement
CREATE TRIGGER meeting_verdicts_delete AFTER DELETE ON meeting_verdicts WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT step FROM journal), 'meeting_verdicts', old.one,
        json_object('one', old.one, 'other', old.other, 'same', old.same, 'decided_at', old.decided_at),
        NULL);
END
--+ next statement
CREATE TRIGGER lexicon_files_insert AFTER INSERT ON lexicon_files WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT step FROM journal), 'lexicon_files', new.id,
        NULL,
        json_object('id', new.id, 'name', new.name, 'text', new.text));
END
--+ next statement
CREATE TRIGGER lexicon_files_update AFTER UPDATE ON lexicon_files WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT step FROM journal), 'lexicon_files', new.id,
        json_object('id', old.id, 'name', old.name, 'text', old.text),
        json_object('id', new.id, 'name', new.name, 'text', new.text));
END
--+ next statement
CREATE TRIGGER lexicon_files_delete AFTER DELETE ON lexicon_files WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT step FROM journal), 'lexicon_files', old.id,
        json_object('id', old.id, 'name', old.name, 'text', old.text),
        NULL);
END

-- SPDX-FileCopyrightText: 2026 The Rapporteur authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A report is one record of a meeting, however many files of it there are. Each file is a rendition; one of them is
-- read, and only that one has a document and what was derived from it. See docs/decisions/renditions.md.

-- `words`, `damage` (characters that could not be read), `scanned` and `sketch` are of the newest version's text; the
-- sketch is null until it is known.
CREATE TABLE renditions (
    id INTEGER PRIMARY KEY,
    report INTEGER NOT NULL REFERENCES reports (id),
    path TEXT NOT NULL,
    file_name TEXT NOT NULL,
    original INTEGER NOT NULL REFERENCES originals (id),
    scanned INTEGER NOT NULL,
    words INTEGER NOT NULL,
    damage INTEGER NOT NULL,
    sketch BLOB
)
--+ next statement
CREATE INDEX renditions_by_report ON renditions (report)
--+ next statement
-- Every path that a rendition's bytes were seen at, and which bytes those were the last time.
CREATE TABLE locations (
    path TEXT PRIMARY KEY,
    rendition INTEGER NOT NULL REFERENCES renditions (id),
    original INTEGER NOT NULL REFERENCES originals (id)
) WITHOUT ROWID
--+ next statement
-- The texts of what is not read now: other renditions, and versions that were corrected since.
CREATE TABLE kept_texts (
    original INTEGER PRIMARY KEY REFERENCES originals (id),
    cbor BLOB NOT NULL
)
--+ next statement
-- What people decided. Never made again, never removed by an import or a rebuild.
CREATE TABLE preferred_renditions (
    rendition INTEGER PRIMARY KEY REFERENCES renditions (id),
    decided_at TEXT NOT NULL
)
--+ next statement
-- Whether two files are of one meeting; `one` is the smaller id.
CREATE TABLE meeting_verdicts (
    one INTEGER NOT NULL REFERENCES renditions (id),
    other INTEGER NOT NULL REFERENCES renditions (id),
    same INTEGER NOT NULL,
    decided_at TEXT NOT NULL,
    PRIMARY KEY (one, other)
) WITHOUT ROWID
--+ next statement
INSERT INTO renditions (id, report, path, file_name, original, scanned, words, damage)
SELECT id, id, path, file_name, original, 0, 0, 0 FROM reports
--+ next statement
INSERT INTO locations SELECT path, id, original FROM reports
--+ next statement
-- Versions are of a file, not of the meeting.
CREATE TABLE versions_of_renditions (
    rendition INTEGER NOT NULL REFERENCES renditions (id),
    number INTEGER NOT NULL,
    original INTEGER NOT NULL REFERENCES originals (id),
    imported_at TEXT NOT NULL,
    PRIMARY KEY (rendition, number)
) WITHOUT ROWID
--+ next statement
INSERT INTO versions_of_renditions SELECT report, number, original, imported_at FROM versions
--+ next statement
DROP TABLE versions
--+ next statement
ALTER TABLE versions_of_renditions RENAME TO versions
--+ next statement
-- `path`, `file_name` and `original` are those of the rendition that is read. A path is no longer unique: a file
-- that a person sets apart from what stood there before is a report of its own.
CREATE TABLE reports_with_renditions (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL,
    file_name TEXT NOT NULL,
    original INTEGER NOT NULL REFERENCES originals (id),
    rendition INTEGER NOT NULL REFERENCES renditions (id)
)
--+ next statement
INSERT INTO reports_with_renditions SELECT id, path, file_name, original, id FROM reports
--+ next statement
DROP TABLE reports
--+ next statement
ALTER TABLE reports_with_renditions RENAME TO reports

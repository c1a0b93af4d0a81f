-- SPDX-FileCopyrightText: 2026 The Rapporteur authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Never edited once released. Statements are parted by the marker line, since Qt's driver runs one at a time and
-- triggers hold semicolons.

-- What was imported, byte for byte, once however often it comes back.
CREATE TABLE originals (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    media_type TEXT NOT NULL,
    bytes BLOB NOT NULL
)
--+ next statement
CREATE TABLE reports (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    file_name TEXT NOT NULL,
    original INTEGER NOT NULL REFERENCES originals (id)
)
--+ next statement
-- Every version of a report that was ever imported; the highest number is the one that is shown.
CREATE TABLE versions (
    report INTEGER NOT NULL REFERENCES reports (id),
    number INTEGER NOT NULL,
    original INTEGER NOT NULL REFERENCES originals (id),
    imported_at TEXT NOT NULL,
    PRIMARY KEY (report, number)
) WITHOUT ROWID
--+ next statement
-- The text as extracted, in the compact form of core/text.
CREATE TABLE documents (
    report INTEGER PRIMARY KEY REFERENCES reports (id),
    cbor BLOB NOT NULL
)
--+ next statement
-- From here on all is derived: it may be dropped and made again from the documents.
-- What was understood of a report; label, counts and topics are kept for lists.
CREATE TABLE readings (
    report INTEGER PRIMARY KEY REFERENCES reports (id),
    kind TEXT NOT NULL,
    label TEXT NOT NULL,
    title TEXT NOT NULL,
    series TEXT NOT NULL,
    number INTEGER,
    other_number INTEGER,
    date TEXT,
    date_to TEXT,
    approximate INTEGER NOT NULL,
    start_time TEXT,
    time_zone TEXT NOT NULL,
    pages INTEGER NOT NULL,
    statements INTEGER NOT NULL,
    speakers INTEGER NOT NULL,
    warnings INTEGER NOT NULL,
    topics TEXT NOT NULL,
    details TEXT NOT NULL
)
--+ next statement
CREATE INDEX readings_by_date ON readings (date)
--+ next statement
CREATE TABLE sections (
    report INTEGER NOT NULL REFERENCES reports (id),
    position INTEGER NOT NULL,
    heading TEXT NOT NULL,
    level INTEGER NOT NULL,
    agenda_label TEXT NOT NULL,
    page INTEGER NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    PRIMARY KEY (report, position)
) WITHOUT ROWID
--+ next statement
-- `position` is -1 for text that is no paragraph of the report (its head, headings, agenda, participants): it is kept
-- to be searched.
CREATE TABLE paragraphs (
    id INTEGER PRIMARY KEY,
    report INTEGER NOT NULL REFERENCES reports (id),
    position INTEGER NOT NULL,
    section INTEGER NOT NULL,
    page INTEGER NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    topics TEXT NOT NULL,
    text TEXT NOT NULL
)
--+ next statement
CREATE INDEX paragraphs_by_report ON paragraphs (report, position)
--+ next statement
CREATE TABLE paragraph_topics (
    topic TEXT NOT NULL,
    paragraph INTEGER NOT NULL REFERENCES paragraphs (id),
    PRIMARY KEY (topic, paragraph)
) WITHOUT ROWID
--+ next statement
CREATE TABLE people (
    id INTEGER PRIMARY KEY,
    folded TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    ambiguous INTEGER NOT NULL
)
--+ next statement
-- A name as the reports of a series give it, and the person it was taken for. `spoke` is 0 for names that are only
-- said to owe something, which may be bodies.
CREATE TABLE names (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL,
    series TEXT NOT NULL,
    spoke INTEGER NOT NULL,
    person INTEGER REFERENCES people (id),
    reason TEXT NOT NULL DEFAULT '',
    UNIQUE (text, series)
)
--+ next statement
CREATE INDEX names_by_person ON names (person)
--+ next statement
-- The words of a statement are those of its paragraph; `text` is only set where it lies in none. `fingerprint` is
-- of the words as they were read.
CREATE TABLE statements (
    id INTEGER PRIMARY KEY,
    report INTEGER NOT NULL REFERENCES reports (id),
    position INTEGER NOT NULL,
    section INTEGER NOT NULL,
    paragraph INTEGER REFERENCES paragraphs (id),
    page INTEGER NOT NULL,
    name INTEGER REFERENCES names (id),
    as_written TEXT NOT NULL,
    verb TEXT NOT NULL,
    attribution INTEGER NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    speaker_start INTEGER NOT NULL,
    speaker_end INTEGER NOT NULL,
    topics TEXT NOT NULL,
    fingerprint INTEGER NOT NULL,
    text TEXT
)
--+ next statement
CREATE INDEX statements_by_report ON statements (report, position)
--+ next statement
CREATE INDEX statements_by_name ON statements (name)
--+ next statement
CREATE TABLE statement_topics (
    topic TEXT NOT NULL,
    statement INTEGER NOT NULL REFERENCES statements (id),
    PRIMARY KEY (topic, statement)
) WITHOUT ROWID
--+ next statement
-- Sums for the timeline and the lists.
CREATE TABLE report_topics (
    topic TEXT NOT NULL,
    report INTEGER NOT NULL REFERENCES reports (id),
    statements INTEGER NOT NULL,
    PRIMARY KEY (topic, report)
) WITHOUT ROWID
--+ next statement
CREATE TABLE report_names (
    report INTEGER NOT NULL REFERENCES reports (id),
    name INTEGER NOT NULL REFERENCES names (id),
    statements INTEGER NOT NULL,
    PRIMARY KEY (report, name)
) WITHOUT ROWID
--+ next statement
CREATE INDEX report_names_by_name ON report_names (name)
--+ next statement
CREATE TABLE participants (
    report INTEGER NOT NULL REFERENCES reports (id),
    position INTEGER NOT NULL,
    name INTEGER NOT NULL REFERENCES names (id),
    affiliation TEXT NOT NULL,
    roles TEXT NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    PRIMARY KEY (report, position)
) WITHOUT ROWID
--+ next statement
CREATE INDEX participants_by_name ON participants (name)
--+ next statement
-- Who led a meeting: role is 'moderator' or 'chair'.
CREATE TABLE officers (
    report INTEGER NOT NULL REFERENCES reports (id),
    position INTEGER NOT NULL,
    name INTEGER NOT NULL REFERENCES names (id),
    role TEXT NOT NULL,
    PRIMARY KEY (report, position)
) WITHOUT ROWID
--+ next statement
CREATE INDEX officers_by_name ON officers (name)
--+ next statement
CREATE TABLE actions (
    id INTEGER PRIMARY KEY,
    report INTEGER NOT NULL REFERENCES reports (id),
    position INTEGER NOT NULL,
    paragraph INTEGER REFERENCES paragraphs (id),
    page INTEGER NOT NULL,
    text TEXT NOT NULL,
    state INTEGER NOT NULL,
    due TEXT,
    due_to TEXT,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL
)
--+ next statement
CREATE INDEX actions_by_report ON actions (report, position)
--+ next statement
CREATE TABLE action_owners (
    action INTEGER NOT NULL REFERENCES actions (id),
    position INTEGER NOT NULL,
    name INTEGER NOT NULL REFERENCES names (id),
    PRIMARY KEY (action, position)
) WITHOUT ROWID
--+ next statement
CREATE INDEX action_owners_by_name ON action_owners (name)
--+ next statement
CREATE TABLE decisions (
    report INTEGER NOT NULL REFERENCES reports (id),
    position INTEGER NOT NULL,
    paragraph INTEGER REFERENCES paragraphs (id),
    page INTEGER NOT NULL,
    text TEXT NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    PRIMARY KEY (report, position)
) WITHOUT ROWID
--+ next statement
CREATE TABLE warnings (
    report INTEGER NOT NULL REFERENCES reports (id),
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    message TEXT NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    PRIMARY KEY (report, position)
) WITHOUT ROWID
--+ next statement
CREATE VIRTUAL TABLE paragraph_text USING fts5 (
    text,
    content = 'paragraphs',
    content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '2 3'
)

-- SPDX-FileCopyrightText: 2026 The Rapporteur authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Annotations: what people mark, write and correct. Human tables, written down by triggers as those of 0003 are. Where a
-- mark stands now is derived: `annotation_places` is made anew whenever the text of a report is another.

-- Edits of one thing shortly after each other are one step: a note while it is typed.
ALTER TABLE steps ADD COLUMN merge_key TEXT NOT NULL DEFAULT ''
--+ next statement
-- The colours a person marks with, '#rrggbb', and what each of them means.
CREATE TABLE highlight_colors (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    color TEXT NOT NULL,
    meaning TEXT NOT NULL
)
--+ next statement
INSERT INTO highlight_colors VALUES
    (1, 1, '#f5c518', ''), (2, 2, '#4cb782', ''), (3, 3, '#4a9fe8', ''), (4, 4, '#e8709c', ''), (5, 5, '#a678de', ''), (6, 6, '#f08c3a', '')
--+ next statement
-- target: 'passage' or 'report' (of `report`), 'person' (`subject` is the name), 'topic' (`subject` is its id). A passage is held by its
-- place in the text as it was extracted, its words with what stands around them, and the fingerprint of its paragraph.
-- `uid` is the same in every library that the annotation comes to.
CREATE TABLE annotations (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    target TEXT NOT NULL,
    report INTEGER REFERENCES reports (id),
    subject TEXT NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    page INTEGER NOT NULL,
    quote TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    paragraph INTEGER NOT NULL,
    color TEXT NOT NULL,
    note TEXT NOT NULL,
    starred INTEGER NOT NULL,
    private INTEGER NOT NULL,
    author TEXT NOT NULL,
    created_at TEXT NOT NULL,
    modified_at TEXT NOT NULL
)
--+ next statement
CREATE INDEX annotations_by_report ON annotations (report)
--+ next statement
-- A tag is a path, 'positions/for'; it is there as long as an annotation bears it.
CREATE TABLE annotation_tags (
    id INTEGER PRIMARY KEY,
    annotation INTEGER NOT NULL REFERENCES annotations (id),
    tag TEXT NOT NULL,
    UNIQUE (annotation, tag)
)
--+ next statement
CREATE INDEX annotation_tags_by_tag ON annotation_tags (tag)
--+ next statement
-- `source` answers, supports, contradicts or belongs with `target`.
CREATE TABLE annotation_links (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    source INTEGER NOT NULL REFERENCES annotations (id),
    target INTEGER NOT NULL REFERENCES annotations (id),
    relation TEXT NOT NULL
)
--+ next statement
CREATE INDEX annotation_links_by_source ON annotation_links (source)
--+ next statement
CREATE INDEX annotation_links_by_target ON annotation_links (target)
--+ next statement
-- Marks in the order in which a draft is to use them. Positions are numbers between which another always fits.
CREATE TABLE board_sections (
    id INTEGER PRIMARY KEY,
    position REAL NOT NULL,
    title TEXT NOT NULL
)
--+ next statement
CREATE TABLE board_cards (
    id INTEGER PRIMARY KEY,
    section INTEGER NOT NULL REFERENCES board_sections (id),
    annotation INTEGER NOT NULL REFERENCES annotations (id),
    position REAL NOT NULL,
    UNIQUE (section, annotation)
)
--+ next statement
-- What a person says a report's fact is, instead of what was read. fact: 'speaker', 'topics', 'section', 'owners', 'state', 'due'
-- of the passage that the words hold; 'date', 'number', 'kind', 'series', 'title' of the report, without words.
CREATE TABLE fact_corrections (
    id INTEGER PRIMARY KEY,
    report INTEGER NOT NULL REFERENCES reports (id),
    fact TEXT NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    page INTEGER NOT NULL,
    quote TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    paragraph INTEGER NOT NULL,
    value TEXT NOT NULL,
    author TEXT NOT NULL,
    made_at TEXT NOT NULL
)
--+ next statement
CREATE INDEX fact_corrections_by_report ON fact_corrections (report)
--+ next statement
-- Derived: where each passage is in the text as it is now, as extracted and as shown (with the corrections laid over), and in
-- what. state: 0 held, 1 moved, 2 changed, 3 orphaned (then the spans are -1, -1). `words` are those that stand there.
CREATE TABLE annotation_places (
    annotation INTEGER PRIMARY KEY REFERENCES annotations (id),
    state INTEGER NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    shown_start INTEGER NOT NULL,
    shown_end INTEGER NOT NULL,
    words TEXT NOT NULL,
    statement INTEGER REFERENCES statements (id),
    paragraph INTEGER REFERENCES paragraphs (id),
    section INTEGER
)
--+ next statement
CREATE TRIGGER highlight_colors_insert AFTER INSERT ON highlight_colors WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT max(id) FROM steps), 'highlight_colors', new.id,
        NULL,
        json_object('id', new.id, 'position', new.position, 'color', new.color, 'meaning', new.meaning));
END
--+ next statement
CREATE TRIGGER highlight_colors_update AFTER UPDATE ON highlight_colors WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT max(id) FROM steps), 'highlight_colors', new.id,
        json_object('id', old.id, 'position', old.position, 'color', old.color, 'meaning', old.meaning),
        json_object('id', new.id, 'position', new.position, 'color', new.color, 'meaning', new.meaning));
END
--+ next statement
CREATE TRIGGER highlight_colors_delete AFTER DELETE ON highlight_colors WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT max(id) FROM steps), 'highlight_colors', old.id,
        json_object('id', old.id, 'position', old.position, 'color', old.color, 'meaning', old.meaning),
        NULL);
END
--+ next statement
CREATE TRIGGER annotations_insert AFTER INSERT ON annotations WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT max(id) FROM steps), 'annotations', new.id,
        NULL,
        json_object('id', new.id, 'uid', new.uid, 'target', new.target, 'report', new.report, 'subject', new.subject, 'span_start', new.span_start, 'span_end', new.span_end, 'page', new.page, 'quote', new.quote, 'before', new.before, 'after', new.after, 'paragraph', new.paragraph, 'color', new.color, 'note', new.note, 'starred', new.starred, 'private', new.private, 'author', new.author, 'created_at', new.created_at, 'modified_at', new.modified_at));
END
--+ next statement
CREATE TRIGGER annotations_update AFTER UPDATE ON annotations WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT max(id) FROM steps), 'annotations', new.id,
        json_object('id', old.id, 'uid', old.uid, 'target', old.target, 'report', old.report, 'subject', old.subject, 'span_start', old.span_start, 'span_end', old.span_end, 'page', old.page, 'quote', old.quote, 'before', old.before, 'after', old.after, 'paragraph', old.paragraph, 'color', old.color, 'note', old.note, 'starred', old.starred, 'private', old.private, 'author', old.author, 'created_at', old.created_at, 'modified_at', old.modified_at),
        json_object('id', new.id, 'uid', new.uid, 'target', new.target, 'report', new.report, 'subject', new.subject, 'span_start', new.span_start, 'span_end', new.span_end, 'page', new.page, 'quote', new.quote, 'before', new.before, 'after', new.after, 'paragraph', new.paragraph, 'color', new.color, 'note', new.note, 'starred', new.starred, 'private', new.private, 'author', new.author, 'created_at', new.created_at, 'modified_at', new.modified_at));
END
--+ next statement
CREATE TRIGGER annotations_delete AFTER DELETE ON annotations WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT max(id) FROM steps), 'annotations', old.id,
        json_object('id', old.id, 'uid', old.uid, 'target', old.target, 'report', old.report, 'subject', old.subject, 'span_start', old.span_start, 'span_end', old.span_end, 'page', old.page, 'quote', old.quote, 'before', old.before, 'after', old.after, 'paragraph', old.paragraph, 'color', old.color, 'note', old.note, 'starred', old.starred, 'private', old.private, 'author', old.author, 'created_at', old.created_at, 'modified_at', old.modified_at),
        NULL);
END
--+ next statement
CREATE TRIGGER annotation_tags_insert AFTER INSERT ON annotation_tags WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT max(id) FROM steps), 'annotation_tags', new.id,
        NULL,
        json_object('id', new.id, 'annotation', new.annotation, 'tag', new.tag));
END
--+ next statement
CREATE TRIGGER annotation_tags_update AFTER UPDATE ON annotation_tags WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT max(id) FROM steps), 'annotation_tags', new.id,
        json_object('id', old.id, 'annotation', old.annotation, 'tag', old.tag),
        json_object('id', new.id, 'annotation', new.annotation, 'tag', new.tag));
END
--+ next statement
CREATE TRIGGER annotation_tags_delete AFTER DELETE ON annotation_tags WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT max(id) FROM steps), 'annotation_tags', old.id,
        json_object('id', old.id, 'annotation', old.annotation, 'tag', old.tag),
        NULL);
END
--+ next statement
CREATE TRIGGER annotation_links_insert AFTER INSERT ON annotation_links WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT max(id) FROM steps), 'annotation_links', new.id,
        NULL,
        json_object('id', new.id, 'uid', new.uid, 'source', new.source, 'target', new.target, 'relation', new.relation));
END
--+ next statement
CREATE TRIGGER annotation_links_update AFTER UPDATE ON annotation_links WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT max(id) FROM steps), 'annotation_links', new.id,
        json_object('id', old.id, 'uid', old.uid, 'source', old.source, 'target', old.target, 'relation', old.relation),
        json_object('id', new.id, 'uid', new.uid, 'source', new.source, 'target', new.target, 'relation', new.relation));
END
--+ next statement
CREATE TRIGGER annotation_links_delete AFTER DELETE ON annotation_links WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT max(id) FROM steps), 'annotation_links', old.id,
        json_object('id', old.id, 'uid', old.uid, 'source', old.source, 'target', old.target, 'relation', old.relation),
        NULL);
END
--+ next statement
CREATE TRIGGER board_sections_insert AFTER INSERT ON board_sections WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT max(id) FROM steps), 'board_sections', new.id,
        NULL,
        json_object('id', new.id, 'position', new.position, 'title', new.title));
END
--+ next statement
CREATE TRIGGER board_sections_update AFTER UPDATE ON board_sections WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT max(id) FROM steps), 'board_sections', new.id,
        json_object('id', old.id, 'position', old.position, 'title', old.title),
        json_object('id', new.id, 'position', new.position, 'title', new.title));
END
--+ next statement
CREATE TRIGGER board_sections_delete AFTER DELETE ON board_sections WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT max(id) FROM steps), 'board_sections', old.id,
        json_object('id', old.id, 'position', old.position, 'title', old.title),
        NULL);
END
--+ next statement
CREATE TRIGGER board_cards_insert AFTER INSERT ON board_cards WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT max(id) FROM steps), 'board_cards', new.id,
        NULL,
        json_object('id', new.id, 'section', new.section, 'annotation', new.annotation, 'position', new.position));
END
--+ next statement
CREATE TRIGGER board_cards_update AFTER UPDATE ON board_cards WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT max(id) FROM steps), 'board_cards', new.id,
        json_object('id', old.id, 'section', old.section, 'annotation', old.annotation, 'position', old.position),
        json_object('id', new.id, 'section', new.section, 'annotation', new.annotation, 'position', new.position));
END
--+ next statement
CREATE TRIGGER board_cards_delete AFTER DELETE ON board_cards WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT max(id) FROM steps), 'board_cards', old.id,
        json_object('id', old.id, 'section', old.section, 'annotation', old.annotation, 'position', old.position),
        NULL);
END
--+ next statement
CREATE TRIGGER fact_corrections_insert AFTER INSERT ON fact_corrections WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT max(id) FROM steps), 'fact_corrections', new.id,
        NULL,
        json_object('id', new.id, 'report', new.report, 'fact', new.fact, 'span_start', new.span_start, 'span_end', new.span_end, 'page', new.page, 'quote', new.quote, 'before', new.before, 'after', new.after, 'paragraph', new.paragraph, 'value', new.value, 'author', new.author, 'made_at', new.made_at));
END
--+ next statement
CREATE TRIGGER fact_corrections_update AFTER UPDATE ON fact_corrections WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT max(id) FROM steps), 'fact_corrections', new.id,
        json_object('id', old.id, 'report', old.report, 'fact', old.fact, 'span_start', old.span_start, 'span_end', old.span_end, 'page', old.page, 'quote', old.quote, 'before', old.before, 'after', old.after, 'paragraph', old.paragraph, 'value', old.value, 'author', old.author, 'made_at', old.made_at),
        json_object('id', new.id, 'report', new.report, 'fact', new.fact, 'span_start', new.span_start, 'span_end', new.span_end, 'page', new.page, 'quote', new.quote, 'before', new.before, 'after', new.after, 'paragraph', new.paragraph, 'value', new.value, 'author', new.author, 'made_at', new.made_at));
END
--+ next statement
CREATE TRIGGER fact_corrections_delete AFTER DELETE ON fact_corrections WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT max(id) FROM steps), 'fact_corrections', old.id,
        json_object('id', old.id, 'report', old.report, 'fact', old.fact, 'span_start', old.span_start, 'span_end', old.span_end, 'page', old.page, 'quote', old.quote, 'before', old.before, 'after', old.after, 'paragraph', old.paragraph, 'value', old.value, 'author', old.author, 'made_at', old.made_at),
        NULL);
END

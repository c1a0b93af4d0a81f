-- SPDX-FileCopyrightText: 2026 The Rapporteur authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Drafts: what people write. Human tables, written down by triggers as those of 0006 are.

-- `text` is Markdown with citations, its front matter included; `title` is what that says, kept for lists. `folder` is a path,
-- 'Open Consultation/2026'. state: 'draft', 'circulated', 'final'. `language` is BCP 47, for spelling.
CREATE TABLE drafts (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    folder TEXT NOT NULL,
    title TEXT NOT NULL,
    state TEXT NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    author TEXT NOT NULL,
    created_at TEXT NOT NULL,
    modified_at TEXT NOT NULL
)
--+ next statement
-- A draft as it was, to be compared with and gone back to.
CREATE TABLE draft_snapshots (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    draft INTEGER NOT NULL REFERENCES drafts (id),
    label TEXT NOT NULL,
    text TEXT NOT NULL,
    author TEXT NOT NULL,
    made_at TEXT NOT NULL
)
--+ next statement
CREATE INDEX draft_snapshots_by_draft ON draft_snapshots (draft)
--+ next statement
-- What a report is cited by once it was: 'wg-strategy-38'. Stays when the report's number is corrected. The first of several is used
-- from then on; the others came with drafts of other libraries.
CREATE TABLE citation_keys (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    report INTEGER NOT NULL
)
--+ next statement
-- A passage that was cited, as it was then. `key` is made of the words and their place, so the same passage has the same in every library.
-- kind: 'passage', 'statement', 'action', 'decision'. `annotation` is a uid, or ''. Spans are in the text as it is shown. Stays when its
-- report or annotation goes, so that a draft can say so.
CREATE TABLE cited_passages (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    report INTEGER NOT NULL,
    annotation TEXT NOT NULL,
    speaker TEXT NOT NULL,
    said_on TEXT NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    page INTEGER NOT NULL,
    quote TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    paragraph INTEGER NOT NULL
)
--+ next statement
CREATE TRIGGER drafts_insert AFTER INSERT ON drafts WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT step FROM journal), 'drafts', new.id,
        NULL,
        json_object('id', new.id, 'uid', new.uid, 'folder', new.folder, 'title', new.title, 'state', new.state, 'language', new.language, 'text', new.text, 'author', new.author, 'created_at', new.created_at, 'modified_at', new.modified_at));
END
--+ next statement
CREATE TRIGGER drafts_update AFTER UPDATE ON drafts WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT step FROM journal), 'drafts', new.id,
        json_object('id', old.id, 'uid', old.uid, 'folder', old.folder, 'title', old.title, 'state', old.state, 'language', old.language, 'text', old.text, 'author', old.author, 'created_at', old.created_at, 'modified_at', old.modified_at),
        json_object('id', new.id, 'uid', new.uid, 'folder', new.folder, 'title', new.title, 'state', new.state, 'language', new.language, 'text', new.text, 'author', new.author, 'created_at', new.created_at, 'modified_at', new.modified_at));
END
--+ next statement
CREATE TRIGGER drafts_delete AFTER DELETE ON drafts WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT step FROM journal), 'drafts', old.id,
        json_object('id', old.id, 'uid', old.uid, 'folder', old.folder, 'title', old.title, 'state', old.state, 'language', old.language, 'text', old.text, 'author', old.author, 'created_at', old.created_at, 'modified_at', old.modified_at),
        NULL);
END
--+ next statement
CREATE TRIGGER draft_snapshots_insert AFTER INSERT ON draft_snapshots WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT step FROM journal), 'draft_snapshots', new.id,
        NULL,
        json_object('id', new.id, 'uid', new.uid, 'draft', new.draft, 'label', new.label, 'text', new.text, 'author', new.author, 'made_at', new.made_at));
END
--+ next statement
CREATE TRIGGER draft_snapshots_update AFTER UPDATE ON draft_snapshots WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT step FROM journal), 'draft_snapshots', new.id,
        json_object('id', old.id, 'uid', old.uid, 'draft', old.draft, 'label', old.label, 'text', old.text, 'author', old.author, 'made_at', old.made_at),
        json_object('id', new.id, 'uid', new.uid, 'draft', new.draft, 'label', new.label, 'text', new.text, 'author', new.author, 'made_at', new.made_at));
END
--+ next statement
CREATE TRIGGER draft_snapshots_delete AFTER DELETE ON draft_snapshots WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT step FROM journal), 'draft_snapshots', old.id,
        json_object('id', old.id, 'uid', old.uid, 'draft', old.draft, 'label', old.label, 'text', old.text, 'author', old.author, 'made_at', old.made_at),
        NULL);
END
--+ next statement
CREATE TRIGGER citation_keys_insert AFTER INSERT ON citation_keys WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT step FROM journal), 'citation_keys', new.id,
        NULL,
        json_object('id', new.id, 'key', new.key, 'report', new.report));
END
--+ next statement
CREATE TRIGGER citation_keys_update AFTER UPDATE ON citation_keys WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT step FROM journal), 'citation_keys', new.id,
        json_object('id', old.id, 'key', old.key, 'report', old.report),
        json_object('id', new.id, 'key', new.key, 'report', new.report));
END
--+ next statement
CREATE TRIGGER citation_keys_delete AFTER DELETE ON citation_keys WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT step FROM journal), 'citation_keys', old.id,
        json_object('id', old.id, 'key', old.key, 'report', old.report),
        NULL);
END
--+ next statement
CREATE TRIGGER cited_passages_insert AFTER INSERT ON cited_passages WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT step FROM journal), 'cited_passages', new.id,
        NULL,
        json_object('id', new.id, 'key', new.key, 'kind', new.kind, 'report', new.report, 'annotation', new.annotation, 'speaker', new.speaker, 'said_on', new.said_on, 'span_start', new.span_start, 'span_end', new.span_end, 'page', new.page, 'quote', new.quote, 'before', new.before, 'after', new.after, 'paragraph', new.paragraph));
END
--+ next statement
CREATE TRIGGER cited_passages_update AFTER UPDATE ON cited_passages WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT step FROM journal), 'cited_passages', new.id,
        json_object('id', old.id, 'key', old.key, 'kind', old.kind, 'report', old.report, 'annotation', old.annotation, 'speaker', old.speaker, 'said_on', old.said_on, 'span_start', old.span_start, 'span_end', old.span_end, 'page', old.page, 'quote', old.quote, 'before', old.before, 'after', old.after, 'paragraph', old.paragraph),
        json_object('id', new.id, 'key', new.key, 'kind', new.kind, 'report', new.report, 'annotation', new.annotation, 'speaker', new.speaker, 'said_on', new.said_on, 'span_start', new.span_start, 'span_end', new.span_end, 'page', new.page, 'quote', new.quote, 'before', new.before, 'after', new.after, 'paragraph', new.paragraph));
END
--+ next statement
CREATE TRIGGER cited_passages_delete AFTER DELETE ON cited_passages WHEN NOT (SELECT paused FROM journal)
BEGIN
    INSERT INTO changes (step, table_name, row, before, after)
    VALUES ((SELECT step FROM journal), 'cited_passages', old.id,
        json_object('id', old.id, 'key', old.key, 'kind', old.kind, 'report', old.report, 'annotation', old.annotation, 'speaker', old.speaker, 'said_on', old.said_on, 'span_start', old.span_start, 'span_end', old.span_end, 'page', old.page, 'quote', old.quote, 'before', old.before, 'after', old.after, 'paragraph', old.paragraph),
        NULL);
END

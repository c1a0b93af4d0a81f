-- SPDX-FileCopyrightText: 2026 The Rapporteur authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Which generation of program and lexicon each report was derived with, so that a rebuild does only what is due, and
-- one that was cut off goes on where it stopped. What was derived before has no row: it is due.

CREATE TABLE derivations (
    report INTEGER PRIMARY KEY REFERENCES reports (id),
    generation TEXT NOT NULL
)
--+ next statement
-- Acronyms that a report defines itself, "Best Practice Forums (BPF)".
CREATE TABLE report_acronyms (
    report INTEGER NOT NULL REFERENCES reports (id),
    short TEXT NOT NULL,
    long TEXT NOT NULL,
    PRIMARY KEY (report, short)
) WITHOUT ROWID

-- SPDX-FileCopyrightText: 2026 The Renkei developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 1. Released migrations are never edited: a change is a new file.
-- A table has exactly the columns of its record type. References are checked when a transaction ends, so that an edit may
-- put and remove records in any order. A fiscal year is the western year in which it starts; a choice is its word.

CREATE TABLE "source" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "name" TEXT NOT NULL,
  "english" TEXT,
  "published" TEXT,
  "note" TEXT
) STRICT;

CREATE TABLE "ward" (
  "code" TEXT PRIMARY KEY NOT NULL,
  "position" INTEGER,
  "name" TEXT NOT NULL,
  "kana" TEXT NOT NULL,
  "romaji" TEXT NOT NULL,
  "basic_area" TEXT NOT NULL,
  "km2" REAL,
  "office_lat" REAL,
  "office_lon" REAL,
  "source" TEXT REFERENCES "source" ("id") DEFERRABLE INITIALLY DEFERRED,
  "section" TEXT
) STRICT;

CREATE TABLE "population" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "ward" TEXT NOT NULL REFERENCES "ward" ("code") DEFERRABLE INITIALLY DEFERRED,
  "counted" TEXT NOT NULL,
  "total" INTEGER,
  "aged65" INTEGER,
  "source" TEXT REFERENCES "source" ("id") DEFERRABLE INITIALLY DEFERRED,
  "section" TEXT
) STRICT;
CREATE INDEX "population_ward" ON "population" ("ward");

CREATE TABLE "block" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "year" INTEGER NOT NULL,
  "basic_area" TEXT NOT NULL,
  "name" TEXT,
  "note" TEXT,
  "source" TEXT REFERENCES "source" ("id") DEFERRABLE INITIALLY DEFERRED,
  "section" TEXT
) STRICT;

CREATE TABLE "venue" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "name" TEXT NOT NULL,
  "address" TEXT,
  "ward" TEXT REFERENCES "ward" ("code") DEFERRABLE INITIALLY DEFERRED,
  "lat" REAL,
  "lon" REAL,
  "capacity" INTEGER,
  "confidence" TEXT,
  "source" TEXT REFERENCES "source" ("id") DEFERRABLE INITIALLY DEFERRED,
  "section" TEXT
) STRICT;
CREATE INDEX "venue_ward" ON "venue" ("ward");

CREATE TABLE "event" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "year" INTEGER,
  "date" TEXT,
  "kind" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "subtitle" TEXT,
  "tentative" INTEGER NOT NULL DEFAULT 0,
  "state" TEXT NOT NULL,
  "block" TEXT,
  "venue" TEXT REFERENCES "venue" ("id") DEFERRABLE INITIALLY DEFERRED,
  "speaker" TEXT,
  "affiliation" TEXT,
  "expected" INTEGER,
  "attended" INTEGER,
  "coverage" TEXT,
  "mode" TEXT,
  "scope" TEXT NOT NULL,
  "notes" TEXT,
  "source" TEXT REFERENCES "source" ("id") DEFERRABLE INITIALLY DEFERRED,
  "section" TEXT
) STRICT;
CREATE INDEX "event_venue" ON "event" ("venue");

CREATE TABLE "attendance" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "event" TEXT NOT NULL REFERENCES "event" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER,
  "within" TEXT REFERENCES "attendance" ("id") DEFERRABLE INITIALLY DEFERRED,
  "label" TEXT NOT NULL,
  "relation" TEXT NOT NULL,
  "people" INTEGER,
  "source" TEXT REFERENCES "source" ("id") DEFERRABLE INITIALLY DEFERRED,
  "section" TEXT
) STRICT;
CREATE INDEX "attendance_event" ON "attendance" ("event");
CREATE INDEX "attendance_within" ON "attendance" ("within");

CREATE TABLE "question" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "event" TEXT NOT NULL REFERENCES "event" ("id") DEFERRABLE INITIALLY DEFERRED,
  "respondents" TEXT,
  "respondents_english" TEXT,
  "text" TEXT NOT NULL,
  "english" TEXT,
  "inferred" INTEGER NOT NULL DEFAULT 0,
  "several" INTEGER NOT NULL DEFAULT 0,
  "handed_out" INTEGER,
  "returned" INTEGER,
  "note" TEXT,
  "source" TEXT REFERENCES "source" ("id") DEFERRABLE INITIALLY DEFERRED,
  "section" TEXT
) STRICT;
CREATE INDEX "question_event" ON "question" ("event");

CREATE TABLE "answer" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "question" TEXT NOT NULL REFERENCES "question" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER,
  "label" TEXT NOT NULL,
  "english" TEXT,
  "count" INTEGER,
  "published_share" INTEGER,
  "no_answer" INTEGER NOT NULL DEFAULT 0,
  "source" TEXT REFERENCES "source" ("id") DEFERRABLE INITIALLY DEFERRED,
  "section" TEXT
) STRICT;
CREATE INDEX "answer_question" ON "answer" ("question");

CREATE TABLE "measure" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "position" INTEGER,
  "name" TEXT NOT NULL,
  "english" TEXT,
  "unit" TEXT NOT NULL,
  "unit_english" TEXT,
  "counted" TEXT,
  "counted_english" TEXT,
  "parent" TEXT REFERENCES "measure" ("id") DEFERRABLE INITIALLY DEFERRED,
  "relation" TEXT NOT NULL,
  "several" INTEGER NOT NULL DEFAULT 0,
  "note" TEXT,
  "source" TEXT REFERENCES "source" ("id") DEFERRABLE INITIALLY DEFERRED,
  "section" TEXT
) STRICT;
CREATE INDEX "measure_parent" ON "measure" ("parent");

CREATE TABLE "observation" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "measure" TEXT NOT NULL REFERENCES "measure" ("id") DEFERRABLE INITIALLY DEFERRED,
  "ward" TEXT REFERENCES "ward" ("code") DEFERRABLE INITIALLY DEFERRED,
  "year" INTEGER NOT NULL,
  "period" TEXT NOT NULL,
  "value" INTEGER,
  "note" TEXT,
  "source" TEXT REFERENCES "source" ("id") DEFERRABLE INITIALLY DEFERRED,
  "section" TEXT
) STRICT;
CREATE INDEX "observation_measure" ON "observation" ("measure");
CREATE INDEX "observation_ward" ON "observation" ("ward");

CREATE TABLE "programme_item" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "name" TEXT NOT NULL,
  "english" TEXT,
  "owner" TEXT,
  "hub_duty" TEXT,
  "source" TEXT REFERENCES "source" ("id") DEFERRABLE INITIALLY DEFERRED,
  "section" TEXT
) STRICT;

CREATE TABLE "progress" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "position" INTEGER,
  "kind" TEXT NOT NULL,
  "item" TEXT REFERENCES "programme_item" ("id") DEFERRABLE INITIALLY DEFERRED,
  "period" TEXT NOT NULL,
  "subject" TEXT NOT NULL,
  "state" TEXT,
  "owner" TEXT,
  "count" INTEGER,
  "out_of" INTEGER,
  "note" TEXT,
  "source" TEXT REFERENCES "source" ("id") DEFERRABLE INITIALLY DEFERRED,
  "section" TEXT
) STRICT;
CREATE INDEX "progress_item" ON "progress" ("item");

CREATE TABLE "site" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "position" INTEGER,
  "kind" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "kana" TEXT,
  "romaji" TEXT,
  "operator" TEXT,
  "listed_line" TEXT,
  "lines" TEXT,
  "other_lines" TEXT,
  "municipality" TEXT,
  "ward" TEXT REFERENCES "ward" ("code") DEFERRABLE INITIALLY DEFERRED,
  "lat" REAL,
  "lon" REAL,
  "note" TEXT,
  "source" TEXT REFERENCES "source" ("id") DEFERRABLE INITIALLY DEFERRED,
  "section" TEXT
) STRICT;
CREATE INDEX "site_ward" ON "site" ("ward");

CREATE TABLE "platform" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "site" TEXT NOT NULL REFERENCES "site" ("id") DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT NOT NULL,
  "ward" TEXT REFERENCES "ward" ("code") DEFERRABLE INITIALLY DEFERRED,
  "lat" REAL,
  "lon" REAL,
  "source" TEXT REFERENCES "source" ("id") DEFERRABLE INITIALLY DEFERRED,
  "section" TEXT
) STRICT;
CREATE INDEX "platform_site" ON "platform" ("site");
CREATE INDEX "platform_ward" ON "platform" ("ward");

-- The history. An edit's parent is the edit it was made on; top is the edit that is on top after the row. Rows are only added.
CREATE TABLE change (
  id INTEGER PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('ground', 'edit', 'undo', 'redo')),
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  label TEXT NOT NULL,
  edit INTEGER NOT NULL REFERENCES change (id),
  parent INTEGER REFERENCES change (id),
  top INTEGER REFERENCES change (id),
  changeset BLOB
) STRICT;
CREATE INDEX change_parent ON change (parent) WHERE kind = 'edit';

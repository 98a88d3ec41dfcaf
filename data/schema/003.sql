-- SPDX-FileCopyrightText: 2026 The Renkei developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 3: decks and their slides, and what a planner writes on a chart. The conventions of version 1.

CREATE TABLE "deck" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "position" INTEGER,
  "name" TEXT NOT NULL,
  "english" TEXT,
  "meeting" TEXT,
  "date" TEXT,
  "year" INTEGER NOT NULL,
  "note" TEXT,
  "source" TEXT REFERENCES "source" ("id") DEFERRABLE INITIALLY DEFERRED,
  "section" TEXT
) STRICT;

CREATE TABLE "slide" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "deck" TEXT NOT NULL REFERENCES "deck" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER,
  "kind" TEXT NOT NULL,
  "title" TEXT,
  "english_title" TEXT,
  "subtitle" TEXT,
  "english_subtitle" TEXT,
  "body" TEXT,
  "english_body" TEXT,
  "view" TEXT,
  "beside" TEXT,
  "notes" TEXT,
  "hidden" INTEGER NOT NULL DEFAULT 0,
  "source" TEXT REFERENCES "source" ("id") DEFERRABLE INITIALLY DEFERRED,
  "section" TEXT
) STRICT;
CREATE INDEX "slide_deck" ON "slide" ("deck");

CREATE TABLE "annotation" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "topic" TEXT NOT NULL,
  "role" TEXT NOT NULL,
  "year" INTEGER,
  "value" REAL,
  "text" TEXT NOT NULL,
  "english" TEXT,
  "source" TEXT REFERENCES "source" ("id") DEFERRABLE INITIALLY DEFERRED,
  "section" TEXT
) STRICT;

ALTER TABLE "event" ADD COLUMN "english" TEXT;
ALTER TABLE "venue" ADD COLUMN "english" TEXT;

-- SPDX-FileCopyrightText: 2026 The Renkei developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 2: what belongs to an event in several rows, warnings put aside, and the ACP month. The conventions of version 1.

ALTER TABLE "event" ADD COLUMN "series" TEXT;

CREATE TABLE "event_part" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "event" TEXT NOT NULL REFERENCES "event" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER,
  "title" TEXT NOT NULL,
  "note" TEXT,
  "source" TEXT REFERENCES "source" ("id") DEFERRABLE INITIALLY DEFERRED,
  "section" TEXT
) STRICT;
CREATE INDEX "event_part_event" ON "event_part" ("event");

CREATE TABLE "speaker" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "event" TEXT NOT NULL REFERENCES "event" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER,
  "name" TEXT NOT NULL,
  "affiliation" TEXT,
  "source" TEXT REFERENCES "source" ("id") DEFERRABLE INITIALLY DEFERRED,
  "section" TEXT
) STRICT;
CREATE INDEX "speaker_event" ON "speaker" ("event");

CREATE TABLE "audience" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "event" TEXT NOT NULL REFERENCES "event" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER,
  "profession" TEXT NOT NULL,
  "source" TEXT REFERENCES "source" ("id") DEFERRABLE INITIALLY DEFERRED,
  "section" TEXT
) STRICT;
CREATE INDEX "audience_event" ON "audience" ("event");

CREATE TABLE "event_ward" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "event" TEXT NOT NULL REFERENCES "event" ("id") DEFERRABLE INITIALLY DEFERRED,
  "ward" TEXT NOT NULL REFERENCES "ward" ("code") DEFERRABLE INITIALLY DEFERRED,
  "source" TEXT REFERENCES "source" ("id") DEFERRABLE INITIALLY DEFERRED,
  "section" TEXT
) STRICT;
CREATE INDEX "event_ward_event" ON "event_ward" ("event");
CREATE INDEX "event_ward_ward" ON "event_ward" ("ward");

CREATE TABLE "acknowledgement" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "warning" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "who" TEXT
) STRICT;

CREATE TABLE "campaign" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "year" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "period" TEXT,
  "goal" TEXT,
  "note" TEXT,
  "source" TEXT REFERENCES "source" ("id") DEFERRABLE INITIALLY DEFERRED,
  "section" TEXT
) STRICT;

CREATE TABLE "material" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "campaign" TEXT NOT NULL REFERENCES "campaign" ("id") DEFERRABLE INITIALLY DEFERRED,
  "kind" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "licence" TEXT,
  "size" TEXT,
  "note" TEXT,
  "source" TEXT REFERENCES "source" ("id") DEFERRABLE INITIALLY DEFERRED,
  "section" TEXT
) STRICT;
CREATE INDEX "material_campaign" ON "material" ("campaign");

CREATE TABLE "campaign_task" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "campaign" TEXT NOT NULL REFERENCES "campaign" ("id") DEFERRABLE INITIALLY DEFERRED,
  "ward" TEXT REFERENCES "ward" ("code") DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT NOT NULL,
  "state" TEXT NOT NULL,
  "date" TEXT,
  "place" TEXT,
  "reached" INTEGER,
  "who" TEXT,
  "note" TEXT,
  "source" TEXT REFERENCES "source" ("id") DEFERRABLE INITIALLY DEFERRED,
  "section" TEXT
) STRICT;
CREATE INDEX "campaign_task_campaign" ON "campaign_task" ("campaign");
CREATE INDEX "campaign_task_ward" ON "campaign_task" ("ward");

CREATE TABLE "placement" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "campaign" TEXT NOT NULL REFERENCES "campaign" ("id") DEFERRABLE INITIALLY DEFERRED,
  "site" TEXT NOT NULL REFERENCES "site" ("id") DEFERRABLE INITIALLY DEFERRED,
  "spot" TEXT,
  "medium" TEXT NOT NULL,
  "size" TEXT,
  "copies" INTEGER,
  "period" TEXT,
  "state" TEXT NOT NULL,
  "problem" TEXT,
  "problem_note" TEXT,
  "who" TEXT,
  "note" TEXT,
  "photo" TEXT,
  "source" TEXT REFERENCES "source" ("id") DEFERRABLE INITIALLY DEFERRED,
  "section" TEXT
) STRICT;
CREATE INDEX "placement_campaign" ON "placement" ("campaign");
CREATE INDEX "placement_site" ON "placement" ("site");

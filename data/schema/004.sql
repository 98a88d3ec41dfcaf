-- SPDX-FileCopyrightText: 2026 The Renkei developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 4: the questions of an event have an order. Until now it was that of their keys.

ALTER TABLE "question" ADD COLUMN "position" INTEGER;
UPDATE "question" SET "position" = (SELECT count (*) FROM "question" AS "other" WHERE "other"."event" = "question"."event" AND "other"."id" <= "question"."id");

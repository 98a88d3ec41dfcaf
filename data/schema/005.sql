-- SPDX-FileCopyrightText: 2026 The Renkei developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 5: of an event that came from a calendar file, which revision of it was taken in. The conventions of version 1.

ALTER TABLE "event" ADD COLUMN "sequence" INTEGER;
ALTER TABLE "event" ADD COLUMN "stamped" TEXT;

/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-schedule-import: a calendar file into the schedule: asks for the file, reads it in a worker thread, asks for a fiscal year
 * where something recurs for ever, and says what would become of every event before anything is changed. */
#pragma once
#include "app/rk-workspace.h"

/* Takes the calendar in as one edit, or not, as the planner says. */
void rk_schedule_import (RkWorkspace *workspace);

/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-schedule-files: the schedule out as a calendar or a table: asks for the file, writes in a worker thread, and says what
 * came of it. */
#pragma once
#include "app/rk-workspace.h"

/* The calendar (.ics) of the year on screen. @block, @ward: only what is a block's or concerns a ward; "" for all */
void rk_schedule_files_save_calendar (RkWorkspace *workspace, const char *block, const char *ward);

/* The events of these keys ("E704"), as a table (.csv). */
void rk_schedule_files_save_list (RkWorkspace *workspace, const char *const *keys);

/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-plan-sheet: a year on one sheet of A4, landscape: the timeline above, below it the list of what it shows, in two
 * columns. Type is as large as lets everything stand on the page; below 7 points the list has three columns, below 5.5 it does not
 * go: then the last line says how many are left out, and the timeline has no number that is not in the list. Costs a layout for
 * each size that is tried, some milliseconds for 30 events. */
#pragma once
#include "draw/schedule/rk-plan-list.h"
#include "draw/schedule/rk-timeline.h"

typedef struct {
  char *title, *subtitle;
  char *footnote;                /* (nullable) */
  char *headings[RK_PLAN_CELLS]; /* (nullable) */
  RkTimeline *timeline;
  GPtrArray *rows; /* of RkPlanRow, by date */
} RkPlanSheet;

/* Takes @timeline. */
RkPlanSheet *rk_plan_sheet_new (const char *title, const char *subtitle, RkTimeline *timeline);
void rk_plan_sheet_free (RkPlanSheet *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkPlanSheet, rk_plan_sheet_free)
/* Returns: (transfer none): the new row, its members copied from @row */
RkPlanRow *rk_plan_sheet_add (RkPlanSheet *self, const RkPlanRow *row);

RkPicture *rk_plan_sheet_draw (const RkPlanSheet *self, const RkStyle *style);

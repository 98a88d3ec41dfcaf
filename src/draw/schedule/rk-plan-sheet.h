/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-plan-sheet: a year on one sheet of A4, landscape: the timeline above, below it the list of what it shows, in two
 * columns. Type is as large as lets everything stand on the page, never smaller than 7 points in the list; with more than
 * that the last line says how many are left out. Costs a layout a step of size, some milliseconds for 30 events. */
#pragma once
#include "draw/schedule/rk-timeline.h"

typedef struct {
  char *mark; /* the sign that stands for it in the timeline */
  char *date, *title;
  char *block, *venue; /* (nullable) */
  gboolean off;        /* postponed or cancelled */
} RkPlanRow;

typedef struct {
  char *title, *subtitle;
  char *footnote;    /* (nullable) */
  char *headings[4]; /* (nullable): over date, title, block and venue */
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

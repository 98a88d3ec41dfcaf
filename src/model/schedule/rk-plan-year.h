/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-plan-year: a year's events as the plan of another: "Plan R8 from R7". A copy says what recurs and leaves out what
 * was true of that year only: how many came, the paper it stood in, whether its title was provisional. One edit, so that
 * one undo takes it all back. */
#pragma once
#include "core/event/rk-event.h"
#include "core/record/rk-dataset.h"
#include "core/record/rk-edit.h"

#include <gio/gio.h>

typedef enum {
  RK_PLAN_ON_MONTH,   /* a day becomes its month, to be decided later */
  RK_PLAN_ON_WEEKDAY, /* the fourth Monday of July becomes the fourth Monday of July, with its hours; a fifth that the new
                       * month lacks becomes the last. Days of one round, each soon after the one before, keep their order
                       * and distance: the first rules */
} RkPlanOn;

typedef struct {
  int from, to; /* fiscal years; @to 0: the year after @from */
  RkPlanOn on;
  gboolean drop_venue;
  gboolean keep_programme; /* speakers, theme (subtitle) and parts of the programme, which are mostly of their year */
} RkPlanOptions;

typedef struct {
  char *from;     /* key of the event it was copied from */
  RkEvent *event; /* the copy */
} RkPlanCopy;

typedef struct {
  RkEdit *edit;
  GPtrArray *copies; /* of RkPlanCopy, by the dates of the events they were copied from */
  char **notes;      /* what the planner should know, a sentence each: events that lost their block, events already there */
} RkPlan;

/**
 * rk_plan_year_choose:
 * @kinds: (nullable) (array length=n_kinds): RkEventKind; none: every kind
 * @series: (nullable): names of series, %NULL at the end; an event of one of them is chosen as is one of @kinds
 *
 * Returns: (transfer full): the keys of the city's events of that year that may be planned again, by date; cancelled ones
 *   are left out
 */
char **rk_plan_year_choose (const RkDataset *dataset, int year, const gint64 *kinds, guint n_kinds, const char *const *series);

/**
 * rk_plan_year_is_there:
 *
 * The first meeting of a series stands for the first of the year before, the second for the second; a block's training for
 * that of the block that has its place.
 *
 * Returns: %TRUE when @to has the event already, as planned or held: copying it would plan it twice
 */
gboolean rk_plan_year_is_there (const RkDataset *dataset, const RkEvent *event, int to);

/* Returns: (nullable): the block of the new year that stands where @name stood in the old one */
const char *rk_plan_year_block (const GPtrArray *old_blocks, const GPtrArray *new_blocks, const char *name);

/**
 * rk_plan_year:
 * @events: keys of events of @options->from, %NULL at the end
 *
 * Blocks are re-made: the first block of the old year becomes the first of the new one, in the order of their areas,
 * where both years have as many; else the copy is for no block yet, and the notes say so.
 *
 * Returns: (transfer full) (nullable): %NULL with @error when there is nothing to copy, or an event is not one of that
 *   year
 */
RkPlan *rk_plan_year (const RkDataset *dataset, const RkPlanOptions *options, const char *const *events, GError **error);
void rk_plan_free (RkPlan *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkPlan, rk_plan_free)

/**
 * rk_plan_year_date:
 * @years: how many years later
 *
 * Returns: the date of a copy: a month stays a month; a period of whole months is those months; a period of days keeps
 *   its length, or becomes its months
 */
RkPlannedDate rk_plan_year_date (const RkPlannedDate *date, int years, RkPlanOn on);

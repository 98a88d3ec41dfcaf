/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-plan-list: the list on the sheet of a year's plan, in columns side by side, its type as large as it is told. */
#pragma once
#include "draw/picture/rk-picture.h"

#define RK_PLAN_SMALL 7.5   /* headings and footnote */
#define RK_PLAN_COMFORT 7.0 /* the least type that is read with ease */
#define RK_PLAN_COLUMNS 3   /* at most */

#define RK_PLAN_CELLS 4 /* date, title, block and venue */

typedef struct {
  char *mark; /* the sign that stands for it in the timeline */
  char *date, *title;
  char *block, *venue; /* (nullable) */
  gboolean off;        /* postponed or cancelled */
} RkPlanRow;

typedef struct {
  const GPtrArray *rows;       /* of RkPlanRow */
  const char *const *headings; /* of the cells, each (nullable) */
  double x, line;              /* where the page's text begins, and how wide it is */
  double size;                 /* of the type */
  double air;                  /* above and below the words of a row */
  guint columns;
  double mark, width[RK_PLAN_CELLS]; /* of the cells */
  double *heights;                   /* of the rows */
} RkPlanList;

void rk_plan_list_init (RkPlanList *self, const GPtrArray *rows, const char *const *headings, double x, double line);
void rk_plan_list_clear (RkPlanList *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RkPlanList, rk_plan_list_clear)

/* Lays it out in that type and so many columns; @close: the rows closer together. */
void rk_plan_list_lay_out (RkPlanList *self, double size, guint columns, gboolean close);

/* Returns: how high the first @n rows are, with the headings */
double rk_plan_list_height (const RkPlanList *self, guint n);

void rk_plan_list_draw (const RkPlanList *self, RkPicture *page, const RkStyle *style, guint n, double y);

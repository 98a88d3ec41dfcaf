/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-timeline: a fiscal year as a picture: months across, a lane a kind of event, what falls on one day stacked, what has
 * only a month lying in its month's tray, periods as bars. Items: "event:ID", and "month:2025-10" in the tray. Laying out
 * costs a scan of rows an event, and words are shaped only where they are drawn: 2,000 events in a millisecond or two. */
#pragma once
#include "draw/picture/rk-picture.h"

#define RK_TIMELINE_MARGIN 12.0 /* free on all sides of a picture */

typedef struct {
  char *key, *title, *tip;
  GDate first, last;
  int tone;           /* RkTone */
  gboolean firm, off; /* held or going on; postponed or cancelled */
  gboolean unplaced;  /* only its month is known */
  double words;       /* the width of the title, 0 until it is measured */
} RkTimelineEntry;

typedef struct {
  char *name;
  GPtrArray *entries; /* of RkTimelineEntry, by date */
  gboolean tray;      /* what has only its month lies here, in the month's part of it */
} RkTimelineLane;

typedef struct {
  GDate first;        /* the first day shown, a month's first */
  int months;         /* 12 for the year, 3 for a quarter */
  GDate today;        /* may be invalid */
  gboolean dense;     /* the rows closer together, for paper */
  gboolean whole;     /* no title is cut, for a slide: give short ones */
  gboolean live;      /* for a window: the tray is there though it is empty, and its months are items */
  double top, bottom; /* only what lies between is drawn; both 0: all */
  GPtrArray *lanes;   /* of RkTimelineLane */
} RkTimeline;

RkTimeline *rk_timeline_new (const GDate *first, int months);
void rk_timeline_free (RkTimeline *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkTimeline, rk_timeline_free)
RkTimelineLane *rk_timeline_add_lane (RkTimeline *self, const char *name);
RkTimelineEntry *rk_timeline_add (RkTimelineLane *lane, const char *key, const char *title);

/* Returns: the height that shows every row at that width */
double rk_timeline_height (const RkTimeline *self, double width);

RkPicture *rk_timeline_draw (const RkTimeline *self, const RkStyle *style, double width, double height);

/**
 * rk_timeline_taken:
 * @x: within the item of @key
 * @day: (out): the day of the entry that it is taken by there; beside a mark, by its words, a day as far from it
 *
 * Returns: %FALSE where there is no such entry, or its days are not known
 */
gboolean rk_timeline_taken (const RkTimeline *self, double width, const char *key, double x, GDate *day);

/* Returns: FALSE left of the first day or right of the last; else the day at @x of a picture of that width in @day */
gboolean rk_timeline_day_at (const RkTimeline *self, double width, double x, GDate *day);

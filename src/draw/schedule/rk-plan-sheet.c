/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/schedule/rk-plan-sheet.h"

#include "core/rk-language.h"
#include "draw/paper/rk-sheet.h"
#include "draw/picture/rk-fit.h"

#include <string.h>

#define SIDE 30.0
#define TOP 26.0
#define BOTTOM 24.0
#define LINE (RK_A4_LONG - 2 * SIDE)
#define GAP 8.0 /* between timeline and list */
/* The type of the list goes from 9.5 over 7 to 5.5 points; the timeline's units a point grow, so that its type of 12 prints as 10.4,
 * 7.1 and 5.5 */
#define LARGEST 9.5
#define LEAST 5.5
#define SCALE_LARGEST 1.15
#define SCALE_COMFORT 1.7
#define SCALE_LEAST (12 / LEAST)
#define STEPS 16
#define OVERFULL 0.36 /* of the room: the timeline of a year that does not fit */

typedef struct {
  const RkPlanSheet *sheet;
  RkPlanList *list;
  double scale; /* of the timeline */
  double room;  /* for timeline and list */
} Pass;

static void
free_row (gpointer data)
{
  RkPlanRow *row = data;

  g_free (row->mark);
  g_free (row->date);
  g_free (row->title);
  g_free (row->block);
  g_free (row->venue);
  g_free (row);
}

RkPlanSheet *
rk_plan_sheet_new (const char *title, const char *subtitle, RkTimeline *timeline)
{
  RkPlanSheet *self = g_new0 (RkPlanSheet, 1);

  self->title = g_strdup (title);
  self->subtitle = g_strdup (subtitle);
  self->timeline = timeline;
  self->rows = g_ptr_array_new_with_free_func (free_row);
  return self;
}

void
rk_plan_sheet_free (RkPlanSheet *self)
{
  if (self == NULL)
    return;
  g_free (self->title);
  g_free (self->subtitle);
  g_free (self->footnote);
  for (guint i = 0; i < RK_PLAN_CELLS; i++)
    g_free (self->headings[i]);
  rk_timeline_free (self->timeline);
  g_ptr_array_unref (self->rows);
  g_free (self);
}

RkPlanRow *
rk_plan_sheet_add (RkPlanSheet *self, const RkPlanRow *row)
{
  RkPlanRow *copy = g_new0 (RkPlanRow, 1);

  *copy = (RkPlanRow){ g_strdup (row->mark), g_strdup (row->date), g_strdup (row->title), g_strdup (row->block), g_strdup (row->venue), row->off };
  g_ptr_array_add (self->rows, copy);
  return copy;
}

static double
head_height (const RkPlanSheet *sheet)
{
  return 22 + rk_text_measure (sheet->subtitle, rk_fit (sheet->subtitle, (RkFont){ 9.5, FALSE, LINE, 2 }, RK_PLAN_COMFORT)).h + 4;
}

static double
foot_height (const RkPlanSheet *sheet)
{
  return sheet->footnote != NULL ? rk_text_measure (sheet->footnote, (RkFont){ RK_PLAN_SMALL, FALSE, LINE, 3 }).h + 6 : 0;
}

/* The timeline keeps a margin of its own, which lies outside the page's: its lines begin where those of the list do. */
static double
margin (const Pass *pass)
{
  return RK_TIMELINE_MARGIN / pass->scale;
}

static double
timeline_width (const Pass *pass)
{
  return LINE + 2 * margin (pass);
}

/* Without its margins above and below. */
static double
timeline_height (const Pass *pass)
{
  return rk_timeline_height (pass->sheet->timeline, timeline_width (pass) * pass->scale) / pass->scale - 2 * margin (pass);
}

/* Returns: does it all stand on the page with that list? The rows of the timeline come closer together before anything gets smaller. */
static gboolean
has_room (Pass *pass)
{
  double left = pass->room - GAP - rk_plan_list_height (pass->list, pass->sheet->rows->len);

  for (int dense = 0; dense <= 1; dense++) {
    pass->sheet->timeline->dense = dense;
    if (timeline_height (pass) <= left)
      return TRUE;
  }
  return FALSE;
}

static double
scale_for (double size)
{
  if (size >= RK_PLAN_COMFORT)
    return SCALE_LARGEST + (SCALE_COMFORT - SCALE_LARGEST) * (LARGEST - size) / (LARGEST - RK_PLAN_COMFORT);
  return SCALE_COMFORT + (SCALE_LEAST - SCALE_COMFORT) * (RK_PLAN_COMFORT - size) / (RK_PLAN_COMFORT - LEAST);
}

static gboolean
try_step (Pass *pass, int step)
{
  double size = LARGEST + (LEAST - LARGEST) * step / STEPS;

  pass->scale = scale_for (size);
  for (guint columns = 2; columns <= (size < RK_PLAN_COMFORT ? RK_PLAN_COLUMNS : 2); columns++)
    for (int close = 0; close <= 1; close++) {
      rk_plan_list_lay_out (pass->list, size, columns, close);
      if (has_room (pass))
        return TRUE;
    }
  return FALSE;
}

static gboolean
begins_with (const char *title, const char *mark)
{
  return g_str_has_prefix (title, mark) && (title[strlen (mark)] == ' ' || title[strlen (mark)] == '\0');
}

/* A number that nobody can look up says nothing: what the list leaves out keeps its mark alone. */
static void
hide_numbers (const RkPlanSheet *sheet, guint n)
{
  for (guint l = 0; l < sheet->timeline->lanes->len; l++) {
    const RkTimelineLane *lane = sheet->timeline->lanes->pdata[l];

    for (guint e = 0; e < lane->entries->len; e++)
      for (guint i = n; i < sheet->rows->len; i++) {
        RkTimelineEntry *entry = lane->entries->pdata[e];

        if (!begins_with (entry->title, ((const RkPlanRow *) sheet->rows->pdata[i])->mark))
          continue;
        g_free (entry->title);
        entry->title = g_strdup ("");
        entry->words = 0;
      }
  }
}

static double
timeline_room (const Pass *pass)
{
  return MIN (timeline_height (pass), pass->room * OVERFULL);
}

static void
squeeze_timeline (Pass *pass)
{
  for (pass->scale = SCALE_LEAST; pass->scale < 6 && timeline_height (pass) > timeline_room (pass);)
    pass->scale *= 1.05;
}

/* A year that is too full: the timeline keeps to the upper part, the list to what is left. Returns: how many rows stand there */
static guint
cut_list (Pass *pass)
{
  guint n = pass->sheet->rows->len;
  double left;

  squeeze_timeline (pass);
  left = pass->room - timeline_room (pass) - GAP - RK_PLAN_COMFORT * 1.6;
  while (n > 0 && rk_plan_list_height (pass->list, n) > left)
    n--;
  hide_numbers (pass->sheet, n);
  squeeze_timeline (pass); /* it needs less room now */
  return n;
}

/* The largest type with which timeline and list fit. Returns: how many rows of the list do */
static guint
choose_sizes (Pass *pass)
{
  int fails = -1, fits = STEPS;

  if (!try_step (pass, STEPS))
    return cut_list (pass);
  while (fits - fails > 1) {
    int middle = (fits + fails) / 2;

    if (try_step (pass, middle))
      fits = middle;
    else
      fails = middle;
  }
  try_step (pass, fits);
  return pass->sheet->rows->len;
}

static void
add_rest (RkPicture *page, const RkStyle *style, guint missing, double y)
{
  g_autofree char *text = g_strdup_printf (ngettext ("and %u further event", "and %u further events", missing), missing);

  rk_picture_add_text (page, RK_A4_LONG - SIDE, y, 1, 0, text, (RkFont){ RK_PLAN_COMFORT, TRUE, 0, 0 }, style->ink);
}

static void
add_timeline (const Pass *pass, RkPicture *page, const RkStyle *style, double y, double height)
{
  double width = timeline_width (pass), whole = height + margin (pass);

  rk_picture_add_picture (page, rk_timeline_draw (pass->sheet->timeline, style, width * pass->scale, whole * pass->scale),
                          (RkRect){ SIDE - margin (pass), y - margin (pass), width, whole });
}

RkPicture *
rk_plan_sheet_draw (const RkPlanSheet *self, const RkStyle *style)
{
  double head = TOP + head_height (self), foot = foot_height (self), height;
  g_autoptr (RkPicture) page = rk_picture_new (RK_A4_LONG, RK_A4_SHORT, style->page);
  g_auto (RkPlanList) list = { 0 };
  Pass pass = { .sheet = self, .list = &list, .room = RK_A4_SHORT - BOTTOM - head - foot };
  guint n;

  rk_plan_list_init (&list, self->rows, (const char *const *) self->headings, SIDE, LINE);
  n = choose_sizes (&pass);
  height = MIN (timeline_height (&pass), pass.room);
  add_timeline (&pass, page, style, head, height); /* first: its margin reaches into the words above */
  rk_picture_add_text (page, SIDE, TOP, 0, 0, self->title, rk_fit (self->title, (RkFont){ 17, TRUE, LINE, 1 }, 11), style->ink);
  rk_picture_add_text (page, SIDE, TOP + 22, 0, 0, self->subtitle, rk_fit (self->subtitle, (RkFont){ 9.5, FALSE, LINE, 2 }, RK_PLAN_COMFORT), style->ink);
  rk_plan_list_draw (&list, page, style, n, head + height + GAP);
  if (n < self->rows->len)
    add_rest (page, style, self->rows->len - n, head + height + GAP + rk_plan_list_height (&list, n) + 3);
  if (self->footnote != NULL)
    rk_picture_add_text (page, SIDE, RK_A4_SHORT - BOTTOM, 0, 1, self->footnote, (RkFont){ RK_PLAN_SMALL, FALSE, LINE, 3 }, style->soft);
  return g_steal_pointer (&page);
}

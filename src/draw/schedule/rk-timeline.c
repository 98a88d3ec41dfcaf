/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/schedule/rk-timeline.h"

#include "core/calendar/rk-era.h"
#include "core/rk-language.h"
#include "draw/picture/rk-fit.h"
#include "draw/picture/rk-tone.h"
#include "draw/schedule/rk-timeline-head.h"

#define NAMES 168.0 /* the lanes' names, on the left */
#define HEADER 34.0
#define MARGIN RK_TIMELINE_MARGIN
#define MARK 9.0 /* the least width of an entry: a day of a year is narrower */

/* The height of a row, the air between the lanes and around a mark. */
typedef struct {
  double row, air, rim;
} Rows;

typedef struct {
  const RkTimeline *timeline;
  const RkStyle *style;
  RkPicture *picture;
  double left, day; /* where the first day begins, and a day's width */
  double width;
  int start, days; /* the first day, as Julian; how many there are */
} Pass;

static void
free_entry (gpointer data)
{
  RkTimelineEntry *entry = data;

  g_free (entry->key);
  g_free (entry->title);
  g_free (entry->tip);
  g_free (entry);
}

static void
free_lane (gpointer data)
{
  RkTimelineLane *lane = data;

  g_free (lane->name);
  g_ptr_array_unref (lane->entries);
  g_free (lane);
}

RkTimeline *
rk_timeline_new (const GDate *first, int months)
{
  RkTimeline *self = g_new0 (RkTimeline, 1);

  self->first = *first;
  self->months = months;
  self->lanes = g_ptr_array_new_with_free_func (free_lane);
  return self;
}

void
rk_timeline_free (RkTimeline *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref (self->lanes);
  g_free (self);
}

RkTimelineLane *
rk_timeline_add_lane (RkTimeline *self, const char *name)
{
  RkTimelineLane *lane = g_new0 (RkTimelineLane, 1);

  lane->name = g_strdup (name);
  lane->entries = g_ptr_array_new_with_free_func (free_entry);
  g_ptr_array_add (self->lanes, lane);
  return lane;
}

RkTimelineEntry *
rk_timeline_add (RkTimelineLane *lane, const char *key, const char *title)
{
  RkTimelineEntry *entry = g_new0 (RkTimelineEntry, 1);

  entry->key = g_strdup (key);
  entry->title = g_strdup (title);
  g_ptr_array_add (lane->entries, entry);
  return entry;
}

static Rows
choose_rows (const RkTimeline *self)
{
  return self->dense ? (Rows){ 17, 4, 2 } : (Rows){ 24, 8, 3 };
}

static int
count_days (const RkTimeline *self)
{
  GDate end = self->first;

  g_date_add_months (&end, (guint) self->months);
  return g_date_days_between (&self->first, &end);
}

static double
day_width (const RkTimeline *self, double width)
{
  return (width - NAMES - 2 * MARGIN) / count_days (self);
}

static Pass
make_pass (const RkTimeline *self, const RkStyle *style, RkPicture *picture, double width)
{
  return (Pass){ self, style, picture, MARGIN + NAMES, day_width (self, width), width, (int) g_date_get_julian (&self->first), count_days (self) };
}

/* Returns: how many days after the first */
static int
count_to (const Pass *pass, const GDate *day)
{
  return (int) g_date_get_julian (day) - pass->start;
}

static double
place_day (const Pass *pass, const GDate *day)
{
  return pass->left + CLAMP (count_to (pass, day), 0, pass->days) * pass->day;
}

gboolean
rk_timeline_day_at (const RkTimeline *self, double width, double x, GDate *day)
{
  double days = (x - MARGIN - NAMES) / day_width (self, width);

  if (days < 0 || days >= count_days (self))
    return FALSE;
  *day = self->first;
  g_date_add_days (day, (guint) days);
  return TRUE;
}

static const RkTimelineEntry *
find_entry (const RkTimeline *self, const char *key)
{
  for (guint i = 0; i < self->lanes->len; i++) {
    const RkTimelineLane *lane = self->lanes->pdata[i];

    for (guint k = 0; k < lane->entries->len; k++)
      if (g_strcmp0 (((const RkTimelineEntry *) lane->entries->pdata[k])->key, key) == 0)
        return lane->entries->pdata[k];
  }
  return NULL;
}

/* A day's mark is wider than its day: all of it is that day. */
gboolean
rk_timeline_taken (const RkTimeline *self, double width, const char *key, double x, GDate *day)
{
  const RkTimelineEntry *entry = find_entry (self, key);
  Pass pass = make_pass (self, NULL, NULL, width);
  double from, to;

  if (entry == NULL || entry->unplaced || !rk_timeline_day_at (self, width, x, day))
    return FALSE;
  from = place_day (&pass, &entry->first);
  to = MAX (place_day (&pass, &entry->last) + pass.day, from + MARK);
  if (x >= from && x <= to)
    g_date_clamp (day, &entry->first, &entry->last);
  return TRUE;
}

static gboolean
is_shown (const Pass *pass, const RkTimelineEntry *entry)
{
  return count_to (pass, &entry->last) >= 0 && count_to (pass, &entry->first) < pass->days;
}

/* A title is measured once, however often the timeline is laid out. */
static double
measure_words (RkTimelineEntry *entry)
{
  if (entry->words <= 0)
    entry->words = rk_text_estimate (entry->title, 12) + 0.5;
  return entry->words;
}

/* Where an entry lies, and up to where it takes the row: a short mark's words stand beside it. */
typedef struct {
  double x, w;
  double start, end; /* with its words */
  gboolean inside;   /* the words fit into the bar */
} Extent;

static Extent
measure_entry (const Pass *pass, RkTimelineEntry *entry)
{
  GDate after = entry->last;
  Extent extent = { .x = place_day (pass, &entry->first) };
  double text = measure_words (entry), room = (pass->timeline->whole ? text : MIN (text, pass->timeline->months > 3 ? 136 : 230)) + 4;

  g_date_add_days (&after, 1);
  extent.w = MAX (place_day (pass, &after) - extent.x, MARK);
  extent.inside = extent.w > text + 8 || (extent.w > 60 && !pass->timeline->whole);
  extent.start = extent.x;
  extent.end = extent.x + extent.w + (extent.inside ? 0 : room);
  /* near the right edge the words stand on the left */
  if (!extent.inside && extent.end > pass->width - MARGIN) {
    extent.start = extent.x - room;
    extent.end = extent.x + extent.w;
  }
  return extent;
}

/* The rows of a lane: each keeps where it is free again. */
static guint
take_row (GArray *rows, const Extent *extent)
{
  for (guint i = 0; i < rows->len; i++)
    if (g_array_index (rows, double, i) <= extent->start) {
      g_array_index (rows, double, i) = extent->end + 4;
      return i;
    }
  g_array_append_val (rows, (double){ extent->end + 4 });
  return rows->len - 1;
}

static gboolean
is_in_sight (const RkTimeline *self, double y, double height)
{
  return self->bottom <= self->top || (y + height >= self->top && y <= self->bottom);
}

static void
add_entry (const Pass *pass, const RkTimelineEntry *entry, const Extent *extent, double y)
{
  Rows rows = choose_rows (pass->timeline);
  RkColour colour = rk_tone_colour (pass->style, (RkTone) entry->tone);
  RkMark *mark = rk_picture_add_rect (pass->picture, (RkRect){ extent->x, y + rows.rim, extent->w, rows.row - 2 * rows.rim },
                                      entry->firm ? colour : rk_colour_mix (pass->style->page, colour, entry->unplaced ? 0.05 : 0.2));
  double inner = extent->inside ? extent->w - 8 : extent->end - extent->start - extent->w - 3; /* more than the words: a room of just their width cuts them */
  double text_x = extent->inside ? extent->x + 4 : extent->start < extent->x ? extent->start
                                                                             : extent->x + extent->w + 4;

  mark->stroke = colour;
  mark->line_width = 1.4;
  mark->dashed = entry->off || entry->unplaced;
  rk_mark_set_item (mark, entry->key, entry->tip);
  if (inner < 14)
    return;
  mark = rk_picture_add_text (pass->picture, text_x, y + rows.row / 2, 0, 0.5, entry->title,
                              (RkFont){ 12, FALSE, inner, 1 }, extent->inside && entry->firm ? rk_style_text_on (pass->style, colour) : entry->off ? pass->style->soft
                                                                                                                                                   : pass->style->ink);
  /* of a mark no wider than a finger the words are the better part */
  if (!extent->inside && pass->timeline->live)
    rk_mark_set_item (mark, entry->key, entry->tip);
}

/* An entry in its row. */
typedef struct {
  RkTimelineEntry *entry;
  Extent extent;
  guint row;
} Placed;

/* Words go on as far as nothing else comes: on the right of their mark up to the next, on the left from the one before. */
static void
lengthen_words (const Pass *pass, const GArray *placed, guint n_rows)
{
  g_autofree double *starts = g_new (double, n_rows + 1), *ends = g_new (double, n_rows + 1);

  for (guint i = 0; i < n_rows; i++) {
    starts[i] = pass->left;
    ends[i] = pass->width - MARGIN;
  }
  for (guint i = placed->len; i > 0; i--) {
    Placed *at = &g_array_index (placed, Placed, i - 1);
    Extent *extent = &at->extent;

    if (!extent->inside && extent->start >= extent->x)
      extent->end = MAX (extent->end, MIN (extent->x + extent->w + at->entry->words + 4, ends[at->row]));
    ends[at->row] = extent->start - 4;
  }
  for (guint i = 0; i < placed->len; i++) {
    Placed *at = &g_array_index (placed, Placed, i);
    Extent *extent = &at->extent;

    if (!extent->inside && extent->start < extent->x)
      extent->start = MIN (extent->start, MAX (extent->x - at->entry->words - 4, starts[at->row]));
    starts[at->row] = extent->end + 4;
  }
}

/* Returns: the height of the lane; adds its marks when there is a picture */
static double
lay_out_lane (const Pass *pass, const RkTimelineLane *lane, double y)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (double)), placed = g_array_new (FALSE, FALSE, sizeof (Placed));
  Rows measures = choose_rows (pass->timeline);

  for (guint i = 0; i < lane->entries->len; i++) {
    Placed at = { .entry = lane->entries->pdata[i] };

    if (!is_shown (pass, at.entry))
      continue;
    at.extent = measure_entry (pass, at.entry);
    at.row = take_row (rows, &at.extent);
    g_array_append_val (placed, at);
  }
  if (pass->picture != NULL)
    lengthen_words (pass, placed, rows->len);
  for (guint i = 0; pass->picture != NULL && i < placed->len; i++) {
    const Placed *at = &g_array_index (placed, Placed, i);

    if (is_in_sight (pass->timeline, y + at->row * measures.row, measures.row + measures.air))
      add_entry (pass, at->entry, &at->extent, y + measures.air / 2 + at->row * measures.row);
  }
  return MAX (1, rows->len) * measures.row + measures.air;
}

static gboolean
is_lane_shown (const RkTimeline *self, const RkTimelineLane *lane)
{
  return lane->entries->len > 0 || (lane->tray && self->live);
}

double
rk_timeline_height (const RkTimeline *self, double width)
{
  Pass pass = make_pass (self, NULL, NULL, width);
  double height = MARGIN + HEADER;

  for (guint i = 0; i < self->lanes->len; i++)
    if (is_lane_shown (self, self->lanes->pdata[i]))
      height += lay_out_lane (&pass, self->lanes->pdata[i], 0);
  return height + MARGIN;
}

/* The part of the tray that is a month's: what is let go on it has that month and no day. */
static void
add_tray_months (const Pass *pass, double y, double height)
{
  GDate month = pass->timeline->first;

  for (int i = 0; i < pass->timeline->months; i++) {
    double x = place_day (pass, &month);
    g_autofree char *key = g_strdup_printf ("month:%04d-%02d", g_date_get_year (&month), (int) g_date_get_month (&month));
    /* Translators: a month, such as October, in the tray of what has no day yet */
    g_autofree char *name = g_strdup_printf (_ ("%s: no day yet"), rk_month_name ((int) g_date_get_month (&month)));
    RkMark *mark;

    g_date_add_months (&month, 1);
    mark = rk_picture_add_rect (pass->picture, (RkRect){ x + 1, y + 1, place_day (pass, &month) - x - 2, height - 2 }, pass->style->weekend);
    if (pass->timeline->live)
      rk_mark_set_item (mark, key, name);
  }
}

static void
add_today (const Pass *pass, double height)
{
  const GDate *today = &pass->timeline->today;
  double x;

  if (!g_date_valid (today) || count_to (pass, today) < 0 || count_to (pass, today) >= pass->days)
    return;
  x = place_day (pass, today) + pass->day / 2;
  rk_picture_add_line (pass->picture, x, MARGIN + HEADER - 4, x, height, pass->style->warning, 1.6);
  rk_picture_add_circle (pass->picture, x, MARGIN + HEADER - 4, 3.5, pass->style->warning);
}

RkPicture *
rk_timeline_draw (const RkTimeline *self, const RkStyle *style, double width, double height)
{
  g_autoptr (RkPicture) picture = rk_picture_new (width, height, style->page);
  Pass pass = make_pass (self, style, picture, width), bare = make_pass (self, NULL, NULL, width);
  double y = MARGIN + HEADER;
  Rows rows = choose_rows (self);

  rk_timeline_head_add (picture, style, &self->first, self->months, (RkRect){ pass.left, MARGIN, pass.day * pass.days, height - MARGIN }, HEADER);
  for (guint i = 0; i < self->lanes->len; i++) {
    const RkTimelineLane *lane = self->lanes->pdata[i];

    if (!is_lane_shown (self, lane))
      continue;
    if (lane->tray)
      add_tray_months (&pass, y, lay_out_lane (&bare, lane, 0));
    rk_picture_add_line (picture, MARGIN, y, width - MARGIN, y, style->faint, i == 0 ? 1.4 : 0.8);
    rk_picture_add_text (picture, MARGIN, y + (rows.air + rows.row) / 2, 0, 0.5, lane->name, rk_fit (lane->name, (RkFont){ 13, FALSE, NAMES - 10, 1 }, 11), style->ink);
    y += lay_out_lane (&pass, lane, y);
  }
  add_today (&pass, MAX (y, height));
  return g_steal_pointer (&picture);
}

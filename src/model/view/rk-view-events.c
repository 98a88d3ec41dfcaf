/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-view-events: the events of a year as a table: when, what, for whom and where, how many came. */
#include "core/calendar/rk-fiscal-year.h"
#include "core/event/rk-venue.h"
#include "core/rk-language.h"
#include "model/event/rk-event-list.h"
#include "model/view/rk-view-private.h"
#include "model/words/rk-words.h"

static gboolean
is_wanted (const RkView *view, const RkEvent *event)
{
  const char *kind = rk_view_get (view, "kind"), *block = rk_view_get (view, "block"), *series = rk_view_get (view, "series");
  g_auto (GStrv) kinds = g_strsplit (kind != NULL ? kind : "", ",", 0);

  if (series != NULL && g_strcmp0 (event->series, series) != 0)
    return FALSE;
  if (block != NULL && g_strcmp0 (event->block, block) != 0)
    return FALSE;
  for (guint i = 0; kinds[i] != NULL; i++)
    if (rk_choice_find (rk_event_kinds, kinds[i]) == event->kind)
      return TRUE;
  return kind == NULL;
}

/* "141 people", or that it is planned or postponed. */
static char *
tell_figure (const RkEvent *event)
{
  g_autofree char *number = rk_count_format (event->attended);

  return event->attended != RK_MISSING ? g_strdup_printf (_ ("%s people"), number) : g_strdup (rk_choice_title (rk_event_states, event->state));
}

static void
add_event (RkSheet *sheet, const RkDataset *dataset, const RkEvent *event)
{
  const gboolean off = event->state == RK_EVENT_POSTPONED || event->state == RK_EVENT_CANCELLED;
  const RkVenue *venue = rk_dataset_get (dataset, &rk_venue_type, event->venue);
  g_autofree char *date = rk_planned_date_format_short (&event->date), *title = rk_word_event (event), *figure = tell_figure (event);
  g_autofree char *block = rk_word_block (dataset, (int) event->year, event->block);
  g_autofree char *where = g_strjoin (block == NULL || venue == NULL ? "" : rk_language_is_japanese () ? " "
                                                                                                       : ", ",
                                      block != NULL ? block : "", venue != NULL ? rk_word_venue (venue) : "", NULL);

  rk_sheet_add_row (sheet, off ? RK_SHEET_OFF : RK_SHEET_PLAIN, (const char *[]){ date, title, where, figure, NULL })->key = g_strconcat ("event:", event->id, NULL);
}

static RkSheet *
make_sheet (const RkView *view, const RkDataset *dataset, int year)
{
  g_autoptr (GPtrArray) events = rk_events_in_order (dataset, year);
  g_autofree char *title = rk_view_name_events (view, dataset, year), *subtitle = NULL;
  RkSheet *sheet = rk_sheet_new (title, NULL);

  rk_sheet_add_column (sheet, _ ("Date"), 2, 0);
  rk_sheet_add_column (sheet, _ ("Event"), 5.6, 0);
  rk_sheet_add_column (sheet, _ ("Block and venue"), 2.4, 0);
  rk_sheet_add_column (sheet, _ ("Attended"), 0.9, 1);
  for (guint i = 0; i < events->len; i++)
    if (is_wanted (view, events->pdata[i]))
      add_event (sheet, dataset, events->pdata[i]);
  subtitle = g_strdup_printf (ngettext ("%u event of the city, by date", "%u events of the city, by date", sheet->rows->len), sheet->rows->len);
  sheet->subtitle = g_steal_pointer (&subtitle);
  return sheet;
}

RkPicture *
rk_view_draw_events (const RkView *view, const RkDataset *dataset, int year, const RkStyle *style, double width, double height, GError **error)
{
  RkSheet *sheet = make_sheet (view, dataset, year);

  if (sheet->rows->len == 0)
    sheet->footnote = g_strdup (_ ("No events in this year yet"));
  return rk_view_draw_sheet (view, sheet, style, width, height);
}

char *
rk_view_name_events (const RkView *view, const RkDataset *dataset, int year)
{
  g_autofree char *title = rk_fiscal_year_title (year);

  return g_strdup_printf (_ ("%s: events"), title);
}

guint
rk_view_parts_events (const RkView *view, const RkDataset *dataset, int year)
{
  return rk_view_parts_of_sheet (make_sheet (view, dataset, year));
}

/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * bench-pictures: milliseconds to lay out and to draw the map, a chart and a month at 1120 × 760, beside a plain fill of the
 * same size in the same run. Nothing is asserted. */
#include "draw/chart/rk-chart-kinds.h"
#include "draw/map/rk-map-draw.h"
#include "draw/schedule/rk-calendar.h"
#include "model/chart/rk-answer-chart.h"
#include "model/map/rk-answer-map.h"
#include "model/schedule/rk-answer-calendar.h"
#include "model/session/rk-session.h"

#include <stdio.h>

#define ROUNDS 100
#define WIDTH 1120
#define HEIGHT 760

typedef RkPicture *(*Maker) (const RkDataset *dataset);

static RkPicture *
make_map (const RkDataset *dataset)
{
  g_autoptr (RkMap) map = rk_answer_map (dataset, 2024, rk_colouring ("block"), RK_SHOW_NAMES | RK_SHOW_STATIONS);

  return rk_map_draw (map, &RK_MAP_WHOLE, rk_style (RK_STYLE_LIGHT), WIDTH, HEIGHT);
}

static RkPicture *
make_chart (const RkDataset *dataset)
{
  g_autoptr (RkTopic) topic = rk_topic_find (dataset, "meetings-attended", NULL);
  g_autoptr (RkChart) chart = rk_answer_chart (dataset, topic, (RkChartQuestion){ 0 }, NULL);

  return rk_chart_draw (chart, rk_chart_kind ("stacked"), rk_style (RK_STYLE_LIGHT), WIDTH, HEIGHT);
}

static RkPicture *
make_month (const RkDataset *dataset)
{
  g_autoptr (RkCalendar) calendar = rk_answer_calendar (dataset, 2024, 7);

  return rk_calendar_draw (calendar, rk_style (RK_STYLE_LIGHT), WIDTH, HEIGHT);
}

static void
draw (const RkPicture *picture, cairo_surface_t *surface)
{
  cairo_t *cr = cairo_create (surface);

  if (picture != NULL)
    rk_picture_draw (picture, cr);
  else {
    cairo_set_source_rgb (cr, 1, 1, 1);
    cairo_paint (cr);
  }
  cairo_destroy (cr);
  cairo_surface_flush (surface);
}

static double
since (gint64 start)
{
  return (double) (g_get_monotonic_time () - start) / 1000.0 / ROUNDS;
}

static void
measure (const char *name, Maker make, const RkDataset *dataset, cairo_surface_t *surface)
{
  g_autoptr (RkPicture) picture = make != NULL ? make (dataset) : NULL;
  gint64 start = g_get_monotonic_time ();
  double laid_out;

  for (int i = 0; make != NULL && i < ROUNDS; i++)
    rk_picture_free (make (dataset));
  laid_out = since (start);
  draw (picture, surface); /* fonts are warm for every one */
  start = g_get_monotonic_time ();
  for (int i = 0; i < ROUNDS; i++)
    draw (picture, surface);
  printf ("%-12s lay out %6.2f ms   draw %6.2f ms   marks %u\n", name, laid_out, since (start), picture != NULL ? picture->marks->len : 0);
}

int
main (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RkSession) session = rk_session_open (":memory:", RK_DOCUMENT_OPEN, FALSE, &error);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  const RkDataset *dataset;

  if (session == NULL)
    g_error ("%s", error->message);
  dataset = rk_session_dataset (session);
  measure ("plain fill", NULL, dataset, surface);
  measure ("map", make_map, dataset, surface);
  measure ("chart", make_chart, dataset, surface);
  measure ("month", make_month, dataset, surface);
  cairo_surface_destroy (surface);
  return 0;
}

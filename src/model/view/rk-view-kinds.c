/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-view-kinds: the one place that lists what can be looked at. */
#include "core/calendar/rk-era.h"
#include "core/figures/rk-annotation.h"
#include "core/rk-language.h"
#include "draw/chart/rk-chart-kinds.h"
#include "draw/map/rk-map-draw.h"
#include "draw/slide/rk-slide.h"
#include "model/campaign/rk-answer-campaign.h"
#include "model/chart/rk-answer-chart.h"
#include "model/chart/rk-suggestion.h"
#include "model/map/rk-answer-map.h"
#include "model/schedule/rk-answer-calendar.h"
#include "model/schedule/rk-answer-timeline.h"
#include "model/session/rk-facts.h"
#include "model/view/rk-chart-question.h"
#include "model/view/rk-reach-question.h"
#include "model/view/rk-view-private.h"

#include <stdio.h>

static gboolean
has_finding (const RkDataset *dataset, const char *topic)
{
  const GPtrArray *all = rk_dataset_all (dataset, &rk_annotation_type);

  for (guint i = 0; i < all->len; i++) {
    const RkAnnotation *annotation = all->pdata[i];

    if (annotation->role == RK_ANNOTATION_FINDING && g_strcmp0 (annotation->topic, topic) == 0)
      return TRUE;
  }
  return FALSE;
}

/* A slide's title takes the place of a finding, which says the same of the chart by itself; @own: the chart has its finding. */
static void
entitle_chart (const RkView *view, const RkDataset *dataset, gboolean own, RkChart *chart)
{
  if (view->title == NULL || !own || !has_finding (dataset, view->subject)) {
    rk_view_entitle (view, &chart->title, &chart->subtitle);
    return;
  }
  g_free (chart->title);
  chart->title = g_strdup (view->title);
}

/* On a slide the source stands where every slide has it, unless it is too long for one line. */
static void
move_source (const RkView *view, RkChart *chart)
{
  if (view->foot == NULL || chart->source == NULL || rk_text_measure (chart->source, (RkFont){ RK_SLIDE_LEAST, FALSE, 0, 0 }).w > view->foot_room)
    return;
  g_string_assign (view->foot, chart->source);
  g_clear_pointer (&chart->source, g_free);
}

/* Returns: (nullable) (transfer full): the values, with the topic and the kind that they are asked to be shown as */
static RkChart *
answer_view (const RkView *view, const RkDataset *dataset, RkChartQuestion *question, RkTopic **topic, const RkChartKind **kind, GError **error)
{
  const char *form = rk_view_get (view, "form");
  RkChart *chart;

  *topic = rk_topic_find (dataset, view->subject, error);
  if (*topic == NULL || !rk_chart_question_read (view, *topic, question, error))
    return NULL;
  chart = rk_answer_chart (dataset, *topic, *question, error);
  *kind = form != NULL ? rk_chart_kind (form) : NULL;
  if (chart != NULL && *kind == NULL)
    *kind = rk_suggested_kind (*topic, chart);
  return chart;
}

static RkPicture *
draw_chart (const RkView *view, const RkDataset *dataset, int year, const RkStyle *style, double width, double height, GError **error)
{
  RkChartQuestion question = { .accent = view->year != 0 ? year : 0 };
  g_autoptr (RkTopic) topic = NULL;
  const RkChartKind *kind;
  g_autoptr (RkChart) chart = answer_view (view, dataset, &question, &topic, &kind, error);

  if (chart == NULL)
    return NULL;
  entitle_chart (view, dataset, rk_answer_shows_all (dataset, topic, &question), chart);
  if (view->deck != NULL) /* on a slide, or half of one */
    chart->least = 1;
  move_source (view, chart);
  return rk_chart_draw (chart, kind, style, width, height);
}

gboolean
rk_view_is_drawable (const RkView *view, const RkDataset *dataset, GError **error)
{
  RkChartQuestion question = { 0 };
  g_autoptr (RkTopic) topic = NULL;
  g_autoptr (RkChart) chart = NULL;
  const RkChartKind *kind;
  const char *why;

  if (!g_str_equal (view->kind->id, "chart"))
    return TRUE;
  chart = answer_view (view, dataset, &question, &topic, &kind, error);
  if (chart == NULL)
    return FALSE;
  if (kind->fit (chart, &why) > 0)
    return TRUE;
  /* Translators: a kind of chart, why it is refused, and the name of the kind that fits */
  g_set_error (error, RK_ANSWER_ERROR, 0, _ ("%s: %s What fits: %s."), _ (kind->title), why, _ (rk_suggested_kind (topic, chart)->title));
  return FALSE;
}

static char *
name_chart (const RkView *view, const RkDataset *dataset, int year)
{
  g_autoptr (RkTopic) topic = rk_topic_find (dataset, view->subject, NULL);

  return topic != NULL ? g_strdup (topic->title) : NULL;
}

static RkMap *
make_map (const RkView *view, const RkDataset *dataset, int year)
{
  const char *colour = rk_view_get (view, "colour");
  const RkColouring *colouring = rk_colouring (colour != NULL ? colour : "block");
  RkShow show;

  if (!rk_show_parse (rk_view_get (view, "show"), &show, NULL))
    show = RK_SHOW_NAMES;
  return rk_answer_map (dataset, year, colouring != NULL ? colouring : rk_colouring ("block"), show);
}

/* How far and where the map is zoomed: "2.5,-1200,800". */
static RkMapView
map_place (const RkView *view)
{
  const char *at = rk_view_get (view, "at");
  g_auto (GStrv) parts = g_strsplit (at != NULL ? at : "", ",", 3);

  if (g_strv_length (parts) != 3)
    return RK_MAP_WHOLE;
  return (RkMapView){ .zoom = CLAMP (g_ascii_strtod (parts[0], NULL), 0.1, 50), .shift = { g_ascii_strtod (parts[1], NULL), g_ascii_strtod (parts[2], NULL) } };
}

static RkPicture *
draw_map (const RkView *view, const RkDataset *dataset, int year, const RkStyle *style, double width, double height, GError **error)
{
  g_autoptr (RkMap) map = make_map (view, dataset, year);
  RkMapView place = map_place (view);

  rk_view_entitle (view, &map->title, &map->subtitle);
  return rk_map_draw (map, &place, style, width, height);
}

static char *
name_map (const RkView *view, const RkDataset *dataset, int year)
{
  g_autoptr (RkMap) map = make_map (view, dataset, year);

  return g_strdup (map->title);
}

/* A timeline's own margin is narrower than a slide's. */
#define SLIDE_INSET 16

/* A year with more rows than fit is drawn larger and made smaller as a whole; @least: with fewer, down to that, it is made larger. */
static RkPicture *
draw_whole_timeline (const RkTimeline *timeline, const RkStyle *style, RkRect room, double least)
{
  RkPicture *picture = rk_picture_new (room.x * 2 + room.w, room.y + room.h, style->page);
  double scale = least;

  for (int i = 0; i < 4; i++) /* wider rows may need fewer of them: this settles at once or nearly */
    scale = MAX (scale, rk_timeline_height (timeline, room.w * scale) / room.h);
  rk_picture_add_picture (picture, rk_timeline_draw (timeline, style, room.w * scale, room.h * scale), room);
  return picture;
}

static gboolean
is_empty (const RkTimeline *timeline)
{
  for (guint i = 0; i < timeline->lanes->len; i++)
    if (((const RkTimelineLane *) timeline->lanes->pdata[i])->entries->len > 0)
      return FALSE;
  return TRUE;
}

static RkPicture *
draw_timeline (const RkView *view, const RkDataset *dataset, int year, const RkStyle *style, double width, double height, GError **error)
{
  const char *quarter = rk_view_get (view, "quarter");
  g_autoptr (RkTimeline) timeline = rk_answer_timeline (dataset, year, quarter != NULL ? CLAMP (atoi (quarter), 0, 4) : 0);

  rk_today (&timeline->today);
  if (is_empty (timeline))
    return rk_view_draw_message (_ ("No events in this year yet"), style, width, height);
  if (view->deck == NULL)
    return draw_whole_timeline (timeline, style, (RkRect){ 0, 0, width, height }, 1);
  rk_answer_timeline_shorten (timeline, dataset);
  timeline->dense = rk_timeline_height (timeline, width) > height;
  return draw_whole_timeline (timeline, style, (RkRect){ SLIDE_INSET, 0, width - 2 * SLIDE_INSET, height }, 0.75);
}

/* What a month's own margin lacks of a slide's. */
#define MONTH_INSET 17.2

/* "2024-07", or the fiscal year's July, when most trainings are held. */
static gboolean
read_month (const RkView *view, int year, int *shown, int *month, GError **error)
{
  const char *text = rk_view_get (view, "month");

  *shown = year;
  *month = 7;
  if (text == NULL || (sscanf (text, "%4d-%2d", shown, month) == 2 && *shown >= 1900 && *shown <= 2200 && *month >= 1 && *month <= 12))
    return TRUE;
  g_set_error (error, RK_ANSWER_ERROR, 0, _ ("“%s” is not a month such as 2024-07"), text);
  return FALSE;
}

static char *
name_month (const RkView *view, const RkDataset *dataset, int year)
{
  int shown, month;

  if (!read_month (view, year, &shown, &month, NULL))
    return NULL;
  if (rk_language_is_japanese ())
    return g_strdup_printf ("%d年%d月", shown, month);
  return g_strdup_printf ("%s %d", rk_month_name (month), shown);
}

static RkPicture *
draw_month (const RkView *view, const RkDataset *dataset, int year, const RkStyle *style, double width, double height, GError **error)
{
  g_autoptr (RkCalendar) calendar = NULL;
  RkPicture *picture;
  int shown, month;

  if (!read_month (view, year, &shown, &month, error))
    return NULL;
  calendar = rk_answer_calendar (dataset, shown, month);
  rk_today (&calendar->today);
  if (view->deck == NULL)
    return rk_calendar_draw (calendar, style, width, height);
  picture = rk_picture_new (width, height, style->page);
  rk_picture_add_picture (picture, rk_calendar_draw (calendar, style, width - 2 * MONTH_INSET, height), (RkRect){ MONTH_INSET, 0, width - 2 * MONTH_INSET, height });
  return picture;
}

static RkPicture *
draw_board (const RkView *view, const RkDataset *dataset, int year, const RkStyle *style, double width, double height, GError **error)
{
  const RkReachQuestion question = rk_reach_question_read (view, year);
  g_autoptr (RkBoard) board = NULL;
  GDate today;

  rk_today (&today);
  board = rk_answer_board (dataset, &question, &today);
  rk_view_entitle (view, &board->title, &board->subtitle);
  return rk_board_draw (board, style, width, height);
}

static RkPicture *
draw_reach (const RkView *view, const RkDataset *dataset, int year, const RkStyle *style, double width, double height, GError **error)
{
  const RkReachQuestion question = rk_reach_question_read (view, year);
  g_autoptr (RkMap) map = rk_answer_campaign_map (dataset, &question);

  rk_view_entitle (view, &map->title, &map->subtitle);
  return rk_map_draw (map, &RK_MAP_WHOLE, style, width, height);
}

static const RkViewKind kinds[] = {
  { "chart", N_ ("Chart"), TRUE, TRUE, TRUE, { "form", "by", "per", "from", "to" }, draw_chart, name_chart, NULL },
  { "map", N_ ("Map"), FALSE, TRUE, FALSE, { "colour", "show", "at" }, draw_map, name_map, NULL },
  { "events", N_ ("List of events"), FALSE, TRUE, FALSE, { "kind", "block", "series", "part" }, rk_view_draw_events, rk_view_name_events, rk_view_parts_events },
  { "blocks", N_ ("Blocks and their wards"), FALSE, TRUE, FALSE, { "with" }, rk_view_draw_blocks, NULL, NULL },
  { "list", N_ ("List of records"), TRUE, TRUE, FALSE, { "columns", "where", "join", "part" }, rk_view_draw_list, rk_view_name_list, rk_view_parts_list },
  { "contents", N_ ("Contents"), FALSE, FALSE, FALSE, { NULL }, rk_view_draw_contents, NULL, NULL },
  { "timeline", N_ ("Year plan"), FALSE, FALSE, FALSE, { "quarter" }, draw_timeline, NULL, NULL },
  { "month", N_ ("Month"), FALSE, FALSE, FALSE, { "month" }, draw_month, name_month, NULL },
  { "campaign", N_ ("ACP month"), FALSE, TRUE, FALSE, { RK_REACH_SETTINGS }, draw_board, NULL, NULL },
  { "reach", N_ ("Reach of the ACP month"), FALSE, TRUE, FALSE, { RK_REACH_SETTINGS }, draw_reach, NULL, NULL },
  { 0 }
};

const RkViewKind *
rk_view_kinds (void)
{
  return kinds;
}

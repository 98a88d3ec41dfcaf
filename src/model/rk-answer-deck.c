/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/rk-answer-deck.h"

#include "core/rk-fiscal-year.h"
#include "core/rk-language.h"
#include "core/rk-venue.h"
#include "draw/rk-chart-kinds.h"
#include "draw/rk-map-draw.h"
#include "draw/rk-slide-kinds.h"
#include "model/rk-answer-chart.h"
#include "model/rk-answer-map.h"
#include "model/rk-event-list.h"
#include "model/rk-words.h"

#define EVENTS_A_SLIDE 14

typedef struct {
  const RkDataset *dataset;
  const RkStyle *style;
  int year;
  RkDrawnDeck *deck;
} Maker;

void
rk_drawn_deck_free (RkDrawnDeck *self)
{
  if (self == NULL)
    return;
  g_free (self->title);
  g_ptr_array_unref (self->names);
  g_ptr_array_unref (self->pictures);
  g_free (self);
}

static void
add_slide (const Maker *maker, const char *kind, RkSlide *slide)
{
  RkDrawnDeck *deck = maker->deck;
  guint page = deck->pictures->len + 1;

  g_ptr_array_add (deck->names, g_strdup (slide->title));
  g_ptr_array_add (deck->pictures, rk_slide_draw (slide, rk_slide_kind (kind), maker->style, deck->title, page > 1 ? page : 0));
  rk_slide_free (slide);
}

static void
add_title (const Maker *maker)
{
  g_autofree char *year = rk_fiscal_year_title (maker->year);
  g_autofree char *subtitle = g_strdup_printf (_ ("Home medical care and long-term care coordination, %s"), year);
  RkSlide *slide = rk_slide_new (maker->deck->title, subtitle);

  slide->detail = g_strdup (_ ("Every figure as published, with its source"));
  add_slide (maker, "title", slide);
}

static void
add_map (const Maker *maker)
{
  g_autoptr (RkMap) map = rk_answer_map (maker->dataset, maker->year, rk_colouring ("block"), RK_SHOW_NAMES);
  RkSlide *slide = rk_slide_new (map->title, NULL);

  slide->picture = rk_map_draw (map, &RK_MAP_WHOLE, maker->style, RK_SLIDE_WIDTH, RK_SLIDE_HEIGHT - RK_SLIDE_FOOT);
  add_slide (maker, "picture", slide);
}

static void
add_event_row (const Maker *maker, RkSlide *slide, const RkEvent *event)
{
  g_autofree char *date = rk_planned_date_format_short (&event->date);
  g_autofree char *title = rk_word_event (event);
  g_autofree char *block = rk_word_block (maker->dataset, maker->year, event->block);
  const RkVenue *venue = rk_dataset_get (maker->dataset, &rk_venue_type, event->venue);
  g_autofree char *number = rk_count_format (event->attended);
  g_autofree char *figure = event->attended != RK_MISSING ? g_strdup_printf (_ ("%s people"), number) : g_strdup (rk_choice_title (rk_event_states, event->state));
  g_autofree char *detail = g_strjoin (block != NULL && venue != NULL ? " " : "", block != NULL ? block : "", venue != NULL ? rk_word_venue (venue) : "", NULL);

  rk_slide_add_row (slide, date, title, detail, figure, event->state == RK_EVENT_POSTPONED || event->state == RK_EVENT_CANCELLED);
}

static void
add_events (const Maker *maker)
{
  g_autoptr (GPtrArray) events = rk_events_in_order (maker->dataset, maker->year);
  g_autofree char *year = rk_fiscal_year_title (maker->year);
  guint slides = (events->len + EVENTS_A_SLIDE - 1) / EVENTS_A_SLIDE;
  guint a_slide = slides > 0 ? (events->len + slides - 1) / slides : 0; /* the slides are filled alike */

  for (guint s = 0; s < slides; s++) {
    g_autofree char *title = slides > 1 ? g_strdup_printf (_ ("%s: events (%u of %u)"), year, s + 1, slides) : g_strdup_printf (_ ("%s: events"), year);
    g_autofree char *subtitle = g_strdup_printf (ngettext ("%u event of the city, by date", "%u events of the city, by date", events->len), events->len);
    RkSlide *slide = rk_slide_new (title, subtitle);

    for (guint i = s * a_slide; i < events->len && i < (s + 1) * a_slide; i++)
      add_event_row (maker, slide, events->pdata[i]);
    add_slide (maker, "events", slide);
  }
}

static void
add_chart (const Maker *maker, const RkTopic *topic)
{
  g_autoptr (RkChart) chart = rk_answer_chart (maker->dataset, topic, (RkChartQuestion){ .by = topic->by }, NULL);
  RkSlide *slide;

  if (chart == NULL)
    return;
  slide = rk_slide_new (topic->title, NULL);
  slide->picture = rk_chart_draw (chart, rk_chart_kind (topic->kind), maker->style, RK_SLIDE_WIDTH, RK_SLIDE_HEIGHT - RK_SLIDE_FOOT);
  add_slide (maker, "picture", slide);
}

/* The survey with the most questions. */
static const RkTopic *
largest_survey (const Maker *maker, const GPtrArray *topics)
{
  const RkTopic *largest = NULL;
  guint most = 0;

  for (guint i = 0; i < topics->len; i++) {
    const RkTopic *topic = topics->pdata[i];
    g_autoptr (RkChart) chart = NULL;

    if (!g_str_has_prefix (topic->id, "survey-"))
      continue;
    chart = rk_answer_chart (maker->dataset, topic, (RkChartQuestion){ .by = topic->by }, NULL);
    if (chart != NULL && chart->categories->len > most) {
      most = chart->categories->len;
      largest = topic;
    }
  }
  return largest;
}

static gboolean
is_wanted (const RkTopic *topic, const RkTopic *survey)
{
  return topic == survey || g_str_equal (topic->id, "meetings-attended") || g_str_equal (topic->id, "consultations");
}

RkDrawnDeck *
rk_answer_deck (const RkDataset *dataset, int year, const RkStyle *style)
{
  RkDrawnDeck *deck = g_new0 (RkDrawnDeck, 1);
  Maker maker = { dataset, style, year, deck };
  g_autoptr (GPtrArray) topics = rk_topics (dataset);
  const RkTopic *survey = largest_survey (&maker, topics);

  deck->title = g_strdup (_ ("Liaison-promotion meeting"));
  deck->names = g_ptr_array_new_with_free_func (g_free);
  deck->pictures = g_ptr_array_new_with_free_func ((GDestroyNotify) rk_picture_free);
  add_title (&maker);
  add_map (&maker);
  add_events (&maker);
  for (guint i = 0; i < topics->len; i++)
    if (is_wanted (topics->pdata[i], survey))
      add_chart (&maker, topics->pdata[i]);
  g_ptr_array_add (deck->names, NULL);
  return deck;
}

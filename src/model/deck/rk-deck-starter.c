/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-deck-starter: what a deck begins with: the year's blocks and events, and a chart of every measure and survey there is. */
#include "core/rk-language.h"
#include "model/chart/rk-answer-chart.h"
#include "model/view/rk-deck-show.h"

static void
free_slide (gpointer slide)
{
  rk_record_free (&rk_deck_slide_type, slide);
}

/* Takes the texts. */
static RkDeckSlide *
add_slide (GPtrArray *slides, RkDeckSlideKind kind, const char *view)
{
  RkDeckSlide *slide = rk_record_new (&rk_deck_slide_type);

  slide->position = slides->len + 1;
  slide->kind = kind;
  slide->view = g_strdup (view);
  g_ptr_array_add (slides, slide);
  return slide;
}

static RkDeck *
make_deck (int year)
{
  RkDeck *deck = rk_record_new (&rk_deck_type);

  deck->name = g_strdup (_ ("Liaison-promotion meeting"));
  deck->year = year;
  return deck;
}

GPtrArray *
rk_deck_starter (const RkDataset *dataset, int year, RkDeck **deck)
{
  GPtrArray *slides = g_ptr_array_new_with_free_func (free_slide);
  g_autoptr (GPtrArray) topics = rk_topics (dataset);
  RkDeckSlide *title = add_slide (slides, RK_SLIDE_TITLE, NULL);

  *deck = make_deck (year);
  title->title = g_strdup ((*deck)->name);
  title->subtitle = g_strdup_printf (_ ("Home medical care and long-term care coordination, %s"), "{year}");
  title->body = g_strdup (_ ("Every figure as published, with its source"));
  add_slide (slides, RK_SLIDE_PICTURE, "map?colour=block&show=names");
  add_slide (slides, RK_SLIDE_PICTURE, "events");
  for (guint i = 0; i < topics->len; i++) {
    g_autofree char *view = g_strconcat ("chart:", ((const RkTopic *) topics->pdata[i])->id, NULL);

    add_slide (slides, RK_SLIDE_PICTURE, view);
  }
  return slides;
}

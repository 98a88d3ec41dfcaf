/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/show/rk-slide-show.h"

#include "core/calendar/rk-fiscal-year.h"
#include "core/rk-language.h"
#include "model/deck/rk-answer-deck.h"
#include "model/deck/rk-slide-years.h"
#include "model/view/rk-view.h"

#include <stdlib.h>

struct _RkSlideShow {
  GObject parent_instance;

  RkDataset *dataset;
  RkDeckShow *deck;
  guint serial;

  guint index;
  int years;
  RkBlank blank;
  GString *typed;
  gboolean pointer, help;
  char *pointed, *told, *zoomed;
  gint64 started;
  gboolean ended;
};

G_DEFINE_FINAL_TYPE (RkSlideShow, rk_slide_show, G_TYPE_OBJECT)

enum { CHANGED,
       ENDED,
       N_SIGNALS };
static guint signals[N_SIGNALS];

static void
changed (RkSlideShow *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
forget (char **key)
{
  g_clear_pointer (key, g_free);
}

void
rk_slide_show_go (RkSlideShow *self, guint index)
{
  self->index = MIN (index, self->deck->slides->len - 1);
  self->years = 0;
  self->blank = RK_BLANK_NONE;
  self->help = FALSE;
  g_string_truncate (self->typed, 0);
  forget (&self->pointed);
  forget (&self->told);
  forget (&self->zoomed);
  changed (self);
}

void
rk_slide_show_step (RkSlideShow *self, int slides)
{
  int to = (int) self->index + (self->blank == RK_BLANK_NONE ? slides : 0);

  rk_slide_show_go (self, (guint) CLAMP (to, 0, (int) self->deck->slides->len - 1));
}

void
rk_slide_show_end (RkSlideShow *self)
{
  if (self->ended)
    return;
  self->ended = TRUE;
  g_signal_emit (self, signals[ENDED], 0);
}

/* A number that no slide has leads nowhere. */
void
rk_slide_show_enter (RkSlideShow *self)
{
  int number = atoi (self->typed->str);

  if (self->typed->len == 0)
    rk_slide_show_step (self, 1);
  else
    rk_slide_show_go (self, number >= 1 && number <= (int) self->deck->slides->len ? (guint) number - 1 : self->index);
}

void
rk_slide_show_set_blank (RkSlideShow *self, RkBlank blank)
{
  self->blank = self->blank == blank ? RK_BLANK_NONE : blank;
  changed (self);
}

void
rk_slide_show_set_pointer (RkSlideShow *self, gboolean on)
{
  self->pointer = on;
  changed (self);
}

void
rk_slide_show_toggle_help (RkSlideShow *self)
{
  self->help = !self->help;
  changed (self);
}

gboolean
rk_slide_show_has_help (RkSlideShow *self)
{
  return self->help;
}

void
rk_slide_show_leave (RkSlideShow *self)
{
  if (self->help)
    rk_slide_show_toggle_help (self);
  else
    rk_slide_show_end (self);
}

static int
own_year (RkSlideShow *self, const RkView *view)
{
  return view->year > 0 ? view->year : (int) self->deck->deck->year + view->year;
}

void
rk_slide_show_step_years (RkSlideShow *self, int years)
{
  const RkDeckSlide *slide = self->deck->slides->pdata[self->index];
  g_autoptr (RkView) view = slide->view != NULL ? rk_view_parse (slide->view, NULL) : NULL;
  int year = view != NULL ? own_year (self, view) + self->years + years : 0;

  if (year < RK_FISCAL_YEAR_FIRST || year > RK_FISCAL_YEAR_LAST)
    return;
  self->years += years;
  changed (self);
}

void
rk_slide_show_type (RkSlideShow *self, guint digit)
{
  if (self->typed->len >= 4)
    return;
  g_string_append_c (self->typed, (char) ('0' + digit));
  changed (self);
}

void
rk_slide_show_point (RkSlideShow *self, const char *key)
{
  forget (&self->pointed);
  self->pointed = g_strdup (key);
}

void
rk_slide_show_pick (RkSlideShow *self, const char *key)
{
  gboolean same = g_strcmp0 (key, self->told) == 0;

  if (key == NULL && self->told == NULL && self->zoomed == NULL) {
    rk_slide_show_step (self, 1);
    return;
  }
  if (key == NULL && self->told == NULL)
    forget (&self->zoomed);
  forget (&self->told);
  self->told = same ? NULL : g_strdup (key);
  changed (self);
}

void
rk_slide_show_zoom (RkSlideShow *self, const char *key)
{
  const char *item = key != NULL ? key : self->told != NULL ? self->told
                                                            : self->pointed;
  char *into = self->zoomed == NULL ? g_strdup (item) : NULL;

  forget (&self->zoomed);
  self->zoomed = into;
  changed (self);
}

static void
rk_slide_show_finalize (GObject *object)
{
  RkSlideShow *self = RK_SLIDE_SHOW (object);

  rk_dataset_unref (self->dataset);
  rk_deck_show_free (self->deck);
  g_string_free (self->typed, TRUE);
  g_free (self->pointed);
  g_free (self->told);
  g_free (self->zoomed);
  G_OBJECT_CLASS (rk_slide_show_parent_class)->finalize (object);
}

static void
rk_slide_show_class_init (RkSlideShowClass *class)
{
  G_OBJECT_CLASS (class)->finalize = rk_slide_show_finalize;
  signals[CHANGED] = g_signal_new ("changed", RK_TYPE_SLIDE_SHOW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[ENDED] = g_signal_new ("ended", RK_TYPE_SLIDE_SHOW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
rk_slide_show_init (RkSlideShow *self)
{
  self->typed = g_string_new (NULL);
  self->started = g_get_monotonic_time ();
}

RkSlideShow *
rk_slide_show_new (const RkDataset *dataset, RkDeckShow *deck, guint first)
{
  RkSlideShow *self = g_object_new (RK_TYPE_SLIDE_SHOW, NULL);

  g_assert (deck->slides->len > 0);
  self->dataset = rk_dataset_ref ((RkDataset *) dataset);
  self->deck = deck;
  self->index = MIN (first, deck->slides->len - 1);
  return self;
}

void
rk_slide_show_renew (RkSlideShow *self, const RkDataset *dataset, RkDeckShow *deck, guint index)
{
  RkDataset *old = self->dataset;

  self->dataset = rk_dataset_ref ((RkDataset *) dataset);
  rk_dataset_unref (old);
  if (deck != NULL) {
    g_assert (deck->slides->len > 0);
    rk_deck_show_free (self->deck);
    self->deck = deck;
  }
  self->index = MIN (index, self->deck->slides->len - 1);
  self->serial++;
  changed (self);
}

const RkDataset *
rk_slide_show_dataset (RkSlideShow *self)
{
  return self->dataset;
}

const RkDeckShow *
rk_slide_show_deck (RkSlideShow *self)
{
  return self->deck;
}

guint
rk_slide_show_serial (RkSlideShow *self)
{
  return self->serial;
}

guint
rk_slide_show_count (RkSlideShow *self)
{
  return self->deck->slides->len;
}

guint
rk_slide_show_index (RkSlideShow *self)
{
  return self->index;
}

int
rk_slide_show_years (RkSlideShow *self)
{
  return self->years;
}

char *
rk_slide_show_year_title (RkSlideShow *self)
{
  const RkDeckSlide *slide = self->deck->slides->pdata[self->index];
  g_autoptr (RkView) view = slide->view != NULL && self->years != 0 ? rk_view_parse (slide->view, NULL) : NULL;

  return view != NULL ? rk_fiscal_year_title (own_year (self, view) + self->years) : NULL;
}

RkBlank
rk_slide_show_blank (RkSlideShow *self)
{
  return self->blank;
}

const char *
rk_slide_show_typed (RkSlideShow *self)
{
  return self->typed->str;
}

gboolean
rk_slide_show_has_pointer (RkSlideShow *self)
{
  return self->pointer;
}

const char *
rk_slide_show_told (RkSlideShow *self)
{
  return self->told;
}

const char *
rk_slide_show_zoomed (RkSlideShow *self)
{
  return self->zoomed;
}

gint64
rk_slide_show_seconds (RkSlideShow *self)
{
  return (g_get_monotonic_time () - self->started) / G_USEC_PER_SEC;
}

char *
rk_slide_show_title (RkSlideShow *self)
{
  g_autofree char *name = rk_deck_slide_name (self->dataset, self->deck->deck, self->deck->slides->pdata[self->index]);

  return g_strdup_printf (_ ("Slide %u of %u: %s"), self->index + 1, self->deck->slides->len, name);
}

const char *
rk_slide_show_notes (RkSlideShow *self)
{
  return ((const RkDeckSlide *) self->deck->slides->pdata[self->index])->notes;
}

/* The slide as it would be with its view in another year. */
static RkDeckSlide *
step_slide (RkSlideShow *self, const RkDeckSlide *slide, int years)
{
  RkDeckSlide *stepped = rk_record_dup (&rk_deck_slide_type, slide);
  g_autoptr (RkView) view = slide->view != NULL && years != 0 ? rk_view_parse (slide->view, NULL) : NULL;

  if (view == NULL)
    return stepped;
  view->year = own_year (self, view);
  g_free (stepped->view);
  stepped->view = rk_view_format (view);
  rk_slide_move_years (self->dataset, stepped, years);
  return stepped;
}

RkPicture *
rk_slide_show_draw (RkSlideShow *self, guint index, int years)
{
  RkDeckSlide *slide = step_slide (self, self->deck->slides->pdata[index], years);
  gboolean alone = self->deck->slides->len == 1;
  RkPicture *picture = rk_answer_slide (self->dataset, self->deck->deck, slide, rk_style (RK_STYLE_LIGHT), alone ? 0 : index + 1, alone ? 0 : self->deck->slides->len);

  rk_record_free (&rk_deck_slide_type, slide);
  return picture;
}

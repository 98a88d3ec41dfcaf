/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/view/rk-deck-show.h"

#include "core/calendar/rk-fiscal-year.h"
#include "core/rk-glossary.h"
#include "core/rk-language.h"
#include "draw/slide/rk-slide.h"
#include "model/chart/rk-answer-chart.h"
#include "model/view/rk-view.h"

GPtrArray *
rk_deck_slides (const RkDataset *dataset, const char *deck)
{
  const GPtrArray *all = rk_dataset_all (dataset, &rk_deck_slide_type);
  GPtrArray *slides = g_ptr_array_new ();

  for (guint i = 0; i < all->len; i++)
    if (g_strcmp0 (((const RkDeckSlide *) all->pdata[i])->deck, deck) == 0)
      g_ptr_array_add (slides, all->pdata[i]);
  return slides;
}

const RkDeck *
rk_deck_find (const RkDataset *dataset, const char *name)
{
  const GPtrArray *all = rk_dataset_all (dataset, &rk_deck_type);

  if (name == NULL)
    return all->len > 0 ? all->pdata[0] : NULL;
  for (guint i = 0; i < all->len; i++) {
    const RkDeck *deck = all->pdata[i];

    if (g_strcmp0 (deck->id, name) == 0 || g_strcmp0 (deck->name, name) == 0 || g_strcmp0 (deck->english, name) == 0)
      return deck;
  }
  return NULL;
}

/* Puts what is shown in place of the record's two languages. */
static void
settle_words (const RkDataset *dataset, const RkDeck *deck, char **japanese, char **english)
{
  char *words = rk_deck_words (dataset, deck, *japanese, *english);

  g_free (*japanese);
  g_clear_pointer (english, g_free);
  *japanese = words;
}

/* A copy of the slide, the words in the language spoken. */
static RkDeckSlide *
copy_slide (const RkDataset *dataset, const RkDeck *deck, const RkDeckSlide *slide)
{
  RkDeckSlide *copy = rk_record_dup (&rk_deck_slide_type, slide);

  settle_words (dataset, deck, &copy->title, &copy->english_title);
  settle_words (dataset, deck, &copy->subtitle, &copy->english_subtitle);
  settle_words (dataset, deck, &copy->body, &copy->english_body);
  rk_member_take (&copy->notes, g_strdup (rk_word (copy->notes)));
  return copy;
}

static void
number_title (RkDeckSlide *copy, const RkDataset *dataset, const RkDeck *deck, guint part, guint parts)
{
  g_autofree char *name = rk_deck_slide_name (dataset, deck, copy);

  g_free (copy->title);
  /* Translators: a slide's title, which of its parts this one is, and how many there are */
  copy->title = g_strdup_printf (_ ("%s (%u of %u)"), name, part, parts);
}

/* Takes @copy. */
static void
add_part (RkDeckShow *self, const RkDataset *dataset, RkDeckSlide *copy, guint part, guint parts)
{
  if (parts > 1)
    number_title (copy, dataset, self->deck, part, parts);
  g_ptr_array_add (self->slides, copy);
}

static GStrv
split_body (const RkDataset *dataset, const RkDeck *deck, const RkDeckSlide *slide)
{
  g_autofree char *title = rk_deck_words (dataset, deck, slide->title, slide->english_title);
  g_autofree char *subtitle = rk_deck_words (dataset, deck, slide->subtitle, slide->english_subtitle);
  g_autoptr (RkSlide) drawn = rk_slide_new (title, subtitle);

  drawn->body = rk_deck_words (dataset, deck, slide->body, slide->english_body);
  return rk_slide_split_text (drawn);
}

static void
add_texts (RkDeckShow *self, const RkDataset *dataset, const RkDeckSlide *slide)
{
  g_auto (GStrv) parts = split_body (dataset, self->deck, slide);
  const guint n = g_strv_length (parts);

  for (guint i = 0; i < n; i++) {
    RkDeckSlide *copy = copy_slide (dataset, self->deck, slide);

    g_free (copy->body);
    copy->body = g_strdup (parts[i]);
    add_part (self, dataset, copy, i + 1, n);
  }
}

static void
add_views (RkDeckShow *self, const RkDataset *dataset, const RkDeckSlide *slide)
{
  g_autoptr (RkView) view = slide->view != NULL ? rk_view_parse (slide->view, NULL) : NULL;
  const guint n = view != NULL && slide->kind == RK_SLIDE_PICTURE ? rk_view_parts (view, dataset, (int) self->deck->year) : 1;

  for (guint i = 0; i < n; i++) {
    RkDeckSlide *copy = copy_slide (dataset, self->deck, slide);
    g_autofree char *part = g_strdup_printf ("%u", i + 1);

    if (n > 1) {
      rk_view_set (view, "part", part);
      g_free (copy->view);
      copy->view = rk_view_format (view);
    }
    add_part (self, dataset, copy, i + 1, n);
  }
}

static void
add_slides (RkDeckShow *self, const RkDataset *dataset, const GPtrArray *slides)
{
  for (guint i = 0; i < slides->len; i++) {
    const RkDeckSlide *slide = slides->pdata[i];

    if (slide->hidden == TRUE)
      continue;
    if (slide->kind == RK_SLIDE_TEXT)
      add_texts (self, dataset, slide);
    else
      add_views (self, dataset, slide);
  }
}

static void
free_slide (gpointer slide)
{
  rk_record_free (&rk_deck_slide_type, slide);
}

void
rk_deck_show_free (RkDeckShow *self)
{
  if (self == NULL)
    return;
  rk_record_free (&rk_deck_type, self->deck);
  g_ptr_array_unref (self->slides);
  g_free (self);
}

static RkDeckShow *
make_show (RkDeck *deck, int year)
{
  RkDeckShow *self = g_new0 (RkDeckShow, 1);

  *self = (RkDeckShow){ deck, g_ptr_array_new_with_free_func (free_slide) };
  if (year != 0)
    deck->year = year;
  return self;
}

static int
newest_year (const RkDataset *dataset)
{
  g_autoptr (GArray) years = rk_dataset_years (dataset);
  GDate today;

  if (years->len > 0)
    return (int) g_array_index (years, gint64, years->len - 1);
  rk_today (&today);
  return rk_fiscal_year_of (&today);
}

static RkDeckShow *
show_starter (const RkDataset *dataset, int year)
{
  RkDeck *deck;
  g_autoptr (GPtrArray) slides = rk_deck_starter (dataset, year != 0 ? year : newest_year (dataset), &deck);
  RkDeckShow *self = make_show (deck, 0);

  add_slides (self, dataset, slides);
  return self;
}

static void
refuse (const RkDataset *dataset, const char *name, GError **error)
{
  const GPtrArray *all = rk_dataset_all (dataset, &rk_deck_type);
  g_autoptr (GString) known = g_string_new (NULL);

  for (guint i = 0; i < all->len; i++) {
    const RkDeck *deck = all->pdata[i];
    g_autofree char *title = rk_deck_title (deck);

    g_string_append_printf (known, "%s%s (%s)", i > 0 ? ", " : "", deck->id, title);
  }
  g_set_error (error, RK_ANSWER_ERROR, 0, _ ("There is no deck “%s”. There are: %s"), name, known->len > 0 ? known->str : _ ("none"));
}

RkDeckShow *
rk_deck_show (const RkDataset *dataset, const char *name, int year, GError **error)
{
  const RkDeck *deck = rk_deck_find (dataset, name);
  g_autoptr (GPtrArray) slides = NULL;
  RkDeckShow *self;

  if (deck == NULL && name == NULL)
    return show_starter (dataset, year);
  if (deck == NULL) {
    refuse (dataset, name, error);
    return NULL;
  }
  slides = rk_deck_slides (dataset, deck->id);
  self = make_show (rk_record_dup (&rk_deck_type, deck), year);
  add_slides (self, dataset, slides);
  return self;
}

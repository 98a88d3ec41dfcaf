/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/rk-slide-edit.h"

#include "core/rk-language.h"
#include "model/rk-words.h"

/* Between two slides as they are first put: twenty moves into one gap find room. */
#define GAP (1 << 20)

GPtrArray *
rk_deck_all_slides (const RkDataset *dataset, const char *deck)
{
  const GPtrArray *all = rk_dataset_all (dataset, &rk_deck_slide_type);
  GPtrArray *slides = g_ptr_array_new ();

  for (guint i = 0; i < all->len; i++) {
    const RkDeckSlide *slide = all->pdata[i];

    if (g_strcmp0 (slide->deck, deck) == 0)
      g_ptr_array_add (slides, all->pdata[i]);
  }
  return slides;
}

static const char *
title_of (const RkDeckSlide *slide)
{
  gboolean english = !rk_language_is_japanese () && slide->english_title != NULL;

  return english ? slide->english_title : slide->title;
}

char *
rk_slide_name (const RkDataset *dataset, const RkDeckSlide *slide)
{
  const RkDeck *deck = rk_dataset_get (dataset, &rk_deck_type, slide->deck);
  g_autoptr (RkView) view = slide->view != NULL ? rk_view_parse (slide->view, NULL) : NULL;

  if (title_of (slide) != NULL)
    return g_strdup (title_of (slide));
  if (view != NULL && (deck != NULL || view->year != 0))
    return rk_view_name (view, dataset, deck != NULL ? (int) deck->year : view->year);
  return g_strdup (rk_choice_title (rk_deck_slide_kinds, slide->kind));
}

char *
rk_slide_new_key (const RkDataset *dataset, const char *deck)
{
  for (guint number = 1;; number++) {
    g_autofree char *key = g_strdup_printf ("%s-%02u", deck, number);

    if (rk_dataset_get (dataset, &rk_deck_slide_type, key) == NULL)
      return g_steal_pointer (&key);
  }
}

static gint64
position_at (const GPtrArray *slides, guint place)
{
  gint64 position = ((const RkDeckSlide *) slides->pdata[place])->position;

  return position != RK_MISSING ? position : 0;
}

/* Returns: a position for one more slide before the one that is at @place now; RK_MISSING where there is no room */
static gint64
position_between (const GPtrArray *slides, guint place)
{
  gint64 before, after;

  if (slides->len == 0)
    return GAP;
  if (place >= slides->len)
    return position_at (slides, slides->len - 1) + GAP;
  after = position_at (slides, place);
  before = place > 0 ? position_at (slides, place - 1) : after - 2 * GAP;
  return after - before >= 2 ? before + (after - before) / 2 : RK_MISSING;
}

static void
put_at (RkEdit *edit, const RkDeckSlide *slide, gint64 position)
{
  RkDeckSlide *placed = rk_record_dup (&rk_deck_slide_type, slide);

  placed->position = position;
  rk_edit_put (edit, &rk_deck_slide_type, placed);
  rk_record_free (&rk_deck_slide_type, placed);
}

/* Puts @slide before what is now at @place of @others, which do not have it. */
static void
put_among (RkEdit *edit, const GPtrArray *others, guint place, const RkDeckSlide *slide)
{
  gint64 position = position_between (others, place);

  if (position != RK_MISSING) {
    put_at (edit, slide, position);
    return;
  }
  for (guint i = 0; i < others->len; i++)
    put_at (edit, others->pdata[i], (gint64) (i + (i >= place ? 2 : 1)) * GAP);
  put_at (edit, slide, (gint64) (place + 1) * GAP);
}

/* Returns: where a slide with that key stands; the number of slides for none */
static guint
place_of (const GPtrArray *slides, const char *key)
{
  guint place = 0;

  while (place < slides->len && g_strcmp0 (((const RkDeckSlide *) slides->pdata[place])->id, key) != 0)
    place++;
  return place;
}

RkEdit *
rk_slide_add (const RkDataset *dataset, const RkDeck *deck, const RkDeckSlide *slide, const char *after, char **key)
{
  g_autoptr (GPtrArray) slides = rk_deck_all_slides (dataset, deck->id);
  RkDeckSlide *added = rk_record_dup (&rk_deck_slide_type, slide);
  g_autofree char *name = NULL, *label = NULL;
  RkEdit *edit;

  g_free (added->id);
  g_free (added->deck);
  added->id = rk_slide_new_key (dataset, deck->id);
  added->deck = g_strdup (deck->id);
  name = rk_slide_name (dataset, added);
  label = g_strdup_printf (_ ("Add “%s” to the deck “%s”"), name, rk_word_deck (deck));
  edit = rk_edit_new (label);
  put_among (edit, slides, place_of (slides, after) + 1, added);
  if (key != NULL)
    *key = g_strdup (added->id);
  rk_record_free (&rk_deck_slide_type, added);
  return edit;
}

RkEdit *
rk_slide_add_view (const RkDataset *dataset, const RkDeck *deck, const RkView *view, const char *after, char **key)
{
  RkDeckSlide *slide = rk_record_new (&rk_deck_slide_type);
  RkEdit *edit;

  slide->kind = RK_SLIDE_PICTURE;
  slide->view = rk_view_format (view);
  edit = rk_slide_add (dataset, deck, slide, after, key);
  rk_record_free (&rk_deck_slide_type, slide);
  return edit;
}

/* The edit's label says what is done to the slide of that name. */
static RkEdit *
start_edit (const RkDataset *dataset, const RkDeckSlide *slide, const char *format)
{
  g_autofree char *name = rk_slide_name (dataset, slide), *label = g_strdup_printf (format, name);

  return rk_edit_new (label);
}

RkEdit *
rk_slide_duplicate (const RkDataset *dataset, const RkDeckSlide *slide, char **key)
{
  g_autoptr (GPtrArray) slides = rk_deck_all_slides (dataset, slide->deck);
  RkDeckSlide *copy = rk_record_dup (&rk_deck_slide_type, slide);
  RkEdit *edit = start_edit (dataset, slide, _ ("Duplicate the slide “%s”"));

  g_free (copy->id);
  copy->id = rk_slide_new_key (dataset, slide->deck);
  put_among (edit, slides, place_of (slides, slide->id) + 1, copy);
  if (key != NULL)
    *key = g_strdup (copy->id);
  rk_record_free (&rk_deck_slide_type, copy);
  return edit;
}

RkEdit *
rk_slide_move (const RkDataset *dataset, const RkDeckSlide *slide, guint place)
{
  g_autoptr (GPtrArray) slides = rk_deck_all_slides (dataset, slide->deck);
  guint now = place_of (slides, slide->id);
  RkEdit *edit;

  if (now == MIN (place, slides->len - 1))
    return NULL;
  g_ptr_array_remove_index (slides, now);
  edit = start_edit (dataset, slide, _ ("Move the slide “%s”"));
  put_among (edit, slides, place, slide);
  return edit;
}

RkEdit *
rk_slide_set_hidden (const RkDataset *dataset, const RkDeckSlide *slide, gboolean hidden)
{
  RkEdit *edit = start_edit (dataset, slide, hidden ? _ ("Hide the slide “%s”") : _ ("Show the slide “%s”"));
  RkDeckSlide *changed = rk_record_dup (&rk_deck_slide_type, slide);

  changed->hidden = hidden;
  rk_edit_put (edit, &rk_deck_slide_type, changed);
  rk_record_free (&rk_deck_slide_type, changed);
  return edit;
}

RkEdit *
rk_slide_remove (const RkDataset *dataset, const RkDeckSlide *slide)
{
  RkEdit *edit = start_edit (dataset, slide, _ ("Delete the slide “%s”"));

  rk_edit_remove (edit, &rk_deck_slide_type, slide->id);
  return edit;
}

RkEdit *
rk_slide_change (const RkDataset *dataset, const RkDeckSlide *slide)
{
  RkEdit *edit = start_edit (dataset, slide, _ ("Change the slide “%s”"));

  rk_edit_put (edit, &rk_deck_slide_type, slide);
  return edit;
}

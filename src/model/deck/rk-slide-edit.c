/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/deck/rk-slide-edit.h"

#include "core/rk-language.h"
#include "model/view/rk-deck-show.h"

/* Returns: (transfer full): what messages call the slide */
static char *
name_of (const RkDataset *dataset, const RkDeckSlide *slide)
{
  const RkDeck *deck = rk_dataset_get (dataset, &rk_deck_type, slide->deck);

  return deck != NULL ? rk_deck_slide_name (dataset, deck, slide) : g_strdup (rk_choice_title (rk_deck_slide_kinds, slide->kind));
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
    return RK_SLIDE_GAP;
  if (place >= slides->len)
    return position_at (slides, slides->len - 1) + RK_SLIDE_GAP;
  after = position_at (slides, place);
  before = place > 0 ? position_at (slides, place - 1) : after - 2 * RK_SLIDE_GAP;
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
    put_at (edit, others->pdata[i], (gint64) (i + (i >= place ? 2 : 1)) * RK_SLIDE_GAP);
  put_at (edit, slide, (gint64) (place + 1) * RK_SLIDE_GAP);
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
  g_autoptr (GPtrArray) slides = rk_deck_slides (dataset, deck->id);
  RkDeckSlide *added = rk_record_dup (&rk_deck_slide_type, slide);
  g_autofree char *name = NULL, *label = NULL, *title = rk_deck_title (deck);
  RkEdit *edit;

  g_free (added->id);
  g_free (added->deck);
  added->id = rk_slide_new_key (dataset, deck->id);
  added->deck = g_strdup (deck->id);
  name = name_of (dataset, added);
  label = g_strdup_printf (_ ("Add “%s” to the deck “%s”"), name, title);
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
  g_autofree char *name = name_of (dataset, slide), *label = g_strdup_printf (format, name);

  return rk_edit_new (label);
}

RkEdit *
rk_slide_duplicate (const RkDataset *dataset, const RkDeckSlide *slide, char **key)
{
  g_autoptr (GPtrArray) slides = rk_deck_slides (dataset, slide->deck);
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
  g_autoptr (GPtrArray) slides = rk_deck_slides (dataset, slide->deck);
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
  const RkDeckSlide *old = rk_dataset_get (dataset, &rk_deck_slide_type, slide->id);
  RkEdit *edit = start_edit (dataset, old != NULL ? old : slide, _ ("Change the slide “%s”"));

  rk_edit_put (edit, &rk_deck_slide_type, slide);
  return edit;
}

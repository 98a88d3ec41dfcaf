/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/deck/rk-answer-deck.h"

void
rk_drawn_deck_free (RkDrawnDeck *self)
{
  if (self == NULL)
    return;
  g_free (self->title);
  g_ptr_array_unref (self->names);
  g_array_unref (self->ranks);
  g_ptr_array_unref (self->pictures);
  g_free (self);
}

static gboolean
goes_on (const RkDeckShow *show, guint i)
{
  return i > 0 && g_strcmp0 (((const RkDeckSlide *) show->slides->pdata[i])->id, ((const RkDeckSlide *) show->slides->pdata[i - 1])->id) == 0;
}

static void
add_slide (const RkDataset *dataset, const RkDeckShow *show, guint i, int rank, const RkStyle *style, RkDrawnDeck *deck)
{
  const RkDeckSlide *slide = show->slides->pdata[i];
  RkPicture *picture = rk_answer_slide (dataset, show->deck, slide, style, i + 1, show->slides->len);

  if (slide->id != NULL && !goes_on (show, i))
    picture->anchor = g_strconcat ("slide:", slide->id, NULL);
  g_ptr_array_add (deck->names, rk_deck_slide_name (dataset, show->deck, slide));
  g_ptr_array_add (deck->pictures, picture);
  g_array_append_val (deck->ranks, rank);
}

RkDrawnDeck *
rk_answer_deck_shown (const RkDataset *dataset, const RkDeckShow *show, guint first, guint last, const RkStyle *style)
{
  RkDrawnDeck *deck = g_new0 (RkDrawnDeck, 1);
  gboolean in_chapter = FALSE;

  deck->title = rk_deck_title (show->deck);
  deck->names = g_ptr_array_new_with_free_func (g_free);
  deck->ranks = g_array_new (FALSE, FALSE, sizeof (int));
  deck->pictures = g_ptr_array_new_with_free_func ((GDestroyNotify) rk_picture_free);
  for (guint i = first; i < show->slides->len && i <= last; i++) {
    const gboolean chapter = ((const RkDeckSlide *) show->slides->pdata[i])->kind == RK_SLIDE_CHAPTER;

    add_slide (dataset, show, i, in_chapter && !chapter ? 1 : 0, style, deck);
    in_chapter |= chapter;
  }
  g_ptr_array_add (deck->names, NULL);
  return deck;
}

RkDrawnDeck *
rk_answer_deck (const RkDataset *dataset, const char *deck, const RkStyle *style)
{
  g_autoptr (RkDeckShow) show = rk_deck_show (dataset, deck, 0, NULL);

  if (show == NULL)
    show = rk_deck_show (dataset, NULL, 0, NULL);
  return rk_answer_deck_shown (dataset, show, 0, G_MAXUINT, style);
}

/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/deck/rk-answer-deck.h"

#include "core/rk-progress.h"

void
rk_drawn_deck_free (RkDrawnDeck *self)
{
  if (self == NULL)
    return;
  g_free (self->title);
  g_ptr_array_unref (self->names);
  g_ptr_array_unref (self->notes);
  g_array_unref (self->ranks);
  g_ptr_array_unref (self->pictures);
  g_free (self);
}

static gboolean
goes_on (const RkDeckShow *show, guint i)
{
  return i > 0 && g_strcmp0 (((const RkDeckSlide *) show->slides->pdata[i])->id, ((const RkDeckSlide *) show->slides->pdata[i - 1])->id) == 0;
}

RkDrawnDeck *
rk_drawn_deck_new (const RkDeckShow *show)
{
  RkDrawnDeck *self = g_new0 (RkDrawnDeck, 1);

  self->title = rk_deck_title (show->deck);
  self->names = g_ptr_array_new_with_free_func (g_free);
  self->notes = g_ptr_array_new_with_free_func (g_free);
  self->ranks = g_array_new (FALSE, FALSE, sizeof (int));
  self->pictures = g_ptr_array_new_with_free_func ((GDestroyNotify) rk_picture_free);
  g_ptr_array_add (self->names, NULL);
  return self;
}

void
rk_drawn_deck_draw (RkDrawnDeck *self, const RkDataset *dataset, const RkDeckShow *show, guint i, const RkStyle *style)
{
  const RkDeckSlide *slide = show->slides->pdata[i];
  const gboolean chapter = slide->kind == RK_SLIDE_CHAPTER;
  const int rank = self->in_chapter && !chapter ? 1 : 0;
  RkPicture *picture = rk_answer_slide (dataset, show->deck, slide, style, i + 1, show->slides->len);

  if (slide->id != NULL && !goes_on (show, i))
    picture->anchor = g_strconcat ("slide:", slide->id, NULL);
  g_ptr_array_insert (self->names, (int) self->names->len - 1, rk_deck_slide_name (dataset, show->deck, slide));
  g_ptr_array_add (self->notes, g_strdup (slide->notes != NULL && !goes_on (show, i) ? slide->notes : ""));
  g_ptr_array_add (self->pictures, picture);
  g_array_append_val (self->ranks, rank);
  self->in_chapter |= chapter;
}

RkDrawnDeck *
rk_answer_deck_shown (const RkDataset *dataset, const RkDeckShow *show, guint first, guint last, const RkStyle *style)
{
  RkDrawnDeck *deck = rk_drawn_deck_new (show);
  const guint end = MIN (show->slides->len, last == G_MAXUINT ? last : last + 1);

  for (guint i = first; i < end && rk_progress_step (RK_WORK_DRAWING, i - first, end - first); i++)
    rk_drawn_deck_draw (deck, dataset, show, i, style);
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

/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/show/rk-show-follow.h"

static const char *
id_at (const RkDeckShow *deck, guint index)
{
  return ((const RkDeckSlide *) deck->slides->pdata[index])->id;
}

/* Returns: where the slide at @index of @old, or the same part of a long one, is in @deck; where it stood when it is gone */
static guint
find_again (const RkDeckShow *old, guint index, const RkDeckShow *deck)
{
  const char *id = id_at (old, index);
  guint part = 0;

  while (part < index && g_strcmp0 (id_at (old, index - part - 1), id) == 0)
    part++;
  for (guint i = 0; i < deck->slides->len; i++) {
    if (g_strcmp0 (id_at (deck, i), id) != 0)
      continue;
    while (part > 0 && i + 1 < deck->slides->len && g_strcmp0 (id_at (deck, i + 1), id) == 0) {
      part--;
      i++;
    }
    return i;
  }
  return index;
}

static void
on_changed (RkSlideShow *show, RkSelection *selection)
{
  const RkDataset *dataset = rk_selection_dataset (selection);
  const RkDeckShow *old = rk_slide_show_deck (show);
  guint index = rk_slide_show_index (show);
  g_autoptr (RkDeckShow) deck = NULL;

  if (dataset == rk_slide_show_dataset (show))
    return;
  if (old->deck->id != NULL) /* else what a page shows, which is no deck of the document */
    deck = rk_deck_show (dataset, old->deck->id, 0, NULL);
  if (deck != NULL && deck->slides->len == 0)
    g_clear_pointer (&deck, rk_deck_show_free);
  if (deck != NULL)
    index = find_again (old, index, deck);
  rk_slide_show_renew (show, dataset, g_steal_pointer (&deck), index);
}

void
rk_show_follow (RkSlideShow *show, RkSelection *selection)
{
  g_signal_connect_object (selection, "changed", G_CALLBACK (on_changed), show, G_CONNECT_SWAPPED);
}

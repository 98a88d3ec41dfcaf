/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/event/rk-event-wards.h"

#include "core/area/rk-block.h"
#include "core/event/rk-event-detail.h"
#include "core/rk-language.h"
#include "model/words/rk-words.h"

/* Returns: (transfer full): the codes of the wards that are named one by one */
static GHashTable *
named_wards (const RkDataset *dataset, const char *event)
{
  const GPtrArray *rows = rk_dataset_all (dataset, &rk_event_ward_type);
  GHashTable *named = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < rows->len; i++) {
    const RkEventWard *row = rows->pdata[i];

    if (g_strcmp0 (row->event, event) == 0)
      g_hash_table_add (named, row->ward);
  }
  return named;
}

static gboolean
is_of_block (const RkDataset *dataset, const RkEvent *event, const RkWard *ward)
{
  return event->block != NULL && event->year != RK_MISSING && g_strcmp0 (rk_block_of_area (dataset, (int) event->year, ward->basic_area), event->block) == 0;
}

GPtrArray *
rk_event_wards (const RkDataset *dataset, const RkEvent *event)
{
  const GPtrArray *all = rk_dataset_all (dataset, &rk_ward_type);
  g_autoptr (GHashTable) named = named_wards (dataset, event->id);
  GPtrArray *wards = g_ptr_array_new ();

  for (guint i = 0; i < all->len; i++) {
    RkWard *ward = all->pdata[i];

    if (g_hash_table_size (named) > 0 ? g_hash_table_contains (named, ward->code) : is_of_block (dataset, event, ward))
      g_ptr_array_add (wards, ward);
  }
  return wards;
}

char *
rk_wards_word (const GPtrArray *wards)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < wards->len; i++)
    g_string_append_printf (names, "%s%s", i == 0 ? "" : rk_language_is_japanese () ? "・"
                                                                                    : ", ",
                            rk_word_ward (wards->pdata[i]));
  return g_string_free (g_steal_pointer (&names), FALSE);
}

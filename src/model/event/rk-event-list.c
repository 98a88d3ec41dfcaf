/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/event/rk-event-list.h"

static int
compare_events (gconstpointer a, gconstpointer b)
{
  const RkEvent *left = *(const RkEvent *const *) a, *right = *(const RkEvent *const *) b;
  int order = rk_planned_date_compare (&left->date, &right->date);

  return order != 0 ? order : g_strcmp0 (left->id, right->id);
}

GPtrArray *
rk_events_in_order (const RkDataset *dataset, int year)
{
  const GPtrArray *all = rk_dataset_all (dataset, &rk_event_type);
  GPtrArray *events = g_ptr_array_new ();

  for (guint i = 0; i < all->len; i++) {
    RkEvent *event = all->pdata[i];

    if (rk_event_is_own (event) && (year == 0 || event->year == year))
      g_ptr_array_add (events, event);
  }
  g_ptr_array_sort (events, compare_events);
  return events;
}

GPtrArray *
rk_events_touching (const RkDataset *dataset, const GDate *first, const GDate *last)
{
  const GPtrArray *all = rk_dataset_all (dataset, &rk_event_type);
  GPtrArray *events = g_ptr_array_new ();

  for (guint i = 0; i < all->len; i++) {
    RkEvent *event = all->pdata[i];

    if (rk_event_is_own (event) && rk_planned_date_touches (&event->date, first, last))
      g_ptr_array_add (events, event);
  }
  g_ptr_array_sort (events, compare_events);
  return events;
}

char *
rk_event_new_key (const RkDataset *dataset, int year)
{
  for (int number = 1;; number++) {
    g_autofree char *key = g_strdup_printf ("E%d-%02d", year, number);

    if (rk_dataset_get (dataset, &rk_event_type, key) == NULL)
      return g_steal_pointer (&key);
  }
}

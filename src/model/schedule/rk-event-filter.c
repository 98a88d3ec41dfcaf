/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/schedule/rk-event-filter.h"

#include "core/area/rk-block.h"
#include "core/area/rk-ward.h"
#include "core/event/rk-event-detail.h"
#include "core/event/rk-venue.h"
#include "core/rules/rk-block-list.h"
#include "model/event/rk-event-wards.h"
#include "model/session/rk-search.h"

#include <string.h>

/* A filter while it goes through a list: what is the same for every event is found out once. */
typedef struct {
  const RkEventFilter *filter;
  const RkDataset *dataset;
  const RkWard *ward; /* NULL: any */
  GHashTable *named;  /* events that name wards one by one → whether the ward is among them */
  char *wanted;       /* the words, folded; NULL: any */
} Run;

static gboolean
is_given (const char *text)
{
  return text != NULL && *text != '\0';
}

gboolean
rk_event_filter_is_any (const RkEventFilter *self)
{
  return self->kind == RK_MISSING && self->state == RK_MISSING && self->block == NULL && self->for_block == NULL && self->ward == NULL && !is_given (self->text);
}

static GHashTable *
list_named (const RkDataset *dataset, const char *ward)
{
  const GPtrArray *rows = rk_dataset_all (dataset, &rk_event_ward_type);
  GHashTable *named = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < rows->len; i++) {
    const RkEventWard *row = rows->pdata[i];
    gboolean among = g_strcmp0 (row->ward, ward) == 0;

    if (row->event != NULL && (among || !g_hash_table_contains (named, row->event)))
      g_hash_table_insert (named, row->event, GINT_TO_POINTER (among));
  }
  return named;
}

/* Wards that are named one by one count before the block. */
static gboolean
concerns_ward (const Run *run, const RkEvent *event)
{
  gpointer among;

  if (g_hash_table_lookup_extended (run->named, event->id, NULL, &among))
    return GPOINTER_TO_INT (among);
  return event->block == NULL || g_strcmp0 (event->block, rk_block_of_area (run->dataset, (int) event->year, run->ward->basic_area)) == 0;
}

static gboolean
concerns_block (const Run *run, const RkEvent *event)
{
  g_autoptr (GPtrArray) wards = rk_event_wards (run->dataset, event);

  if (!rk_block_is_of_year (run->dataset, (int) event->year, run->filter->for_block))
    return FALSE;
  for (guint i = 0; i < wards->len; i++)
    if (g_strcmp0 (rk_block_of_area (run->dataset, (int) event->year, ((const RkWard *) wards->pdata[i])->basic_area), run->filter->for_block) == 0)
      return TRUE;
  return wards->len == 0 && (event->block == NULL || g_str_equal (event->block, run->filter->for_block));
}

static gboolean
holds_words (const Run *run, const char *text)
{
  g_autofree char *folded = text != NULL ? rk_search_fold (text) : NULL;

  return folded != NULL && strstr (folded, run->wanted) != NULL;
}

static gboolean
speaks_of (const Run *run, const RkEvent *event)
{
  const RkVenue *venue = rk_dataset_get (run->dataset, &rk_venue_type, event->venue);
  const char *const texts[] = { event->title, event->subtitle, event->series, event->speaker, event->affiliation, event->notes, venue != NULL ? venue->name : NULL };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    if (holds_words (run, texts[i]))
      return TRUE;
  return FALSE;
}

static gboolean
is_wanted (const Run *run, const RkEvent *event)
{
  const RkEventFilter *filter = run->filter;

  return (filter->kind == RK_MISSING || event->kind == filter->kind) && (filter->state == RK_MISSING || event->state == filter->state) &&
         (filter->block == NULL || g_strcmp0 (event->block, filter->block) == 0) &&
         (filter->for_block == NULL || concerns_block (run, event)) && (filter->ward == NULL || (run->ward != NULL && concerns_ward (run, event))) && (run->wanted == NULL || speaks_of (run, event));
}

GPtrArray *
rk_event_filter_choose (const RkEventFilter *self, const RkDataset *dataset, const GPtrArray *events)
{
  GPtrArray *chosen = g_ptr_array_new ();
  g_autoptr (GHashTable) named = self->ward != NULL ? list_named (dataset, self->ward) : NULL;
  g_autofree char *wanted = is_given (self->text) ? rk_search_fold (self->text) : NULL;
  const Run run = { self, dataset, rk_dataset_get (dataset, &rk_ward_type, self->ward), named, wanted };

  for (guint i = 0; i < events->len; i++)
    if (is_wanted (&run, events->pdata[i]))
      g_ptr_array_add (chosen, events->pdata[i]);
  return chosen;
}

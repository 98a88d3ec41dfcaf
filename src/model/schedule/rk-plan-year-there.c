/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-plan-year-there: what of a year is in the plan of another already. */
#include "core/rules/rk-block-list.h"
#include "model/event/rk-event-list.h"
#include "model/schedule/rk-plan-year.h"

const char *
rk_plan_year_block (const GPtrArray *old_blocks, const GPtrArray *new_blocks, const char *name)
{
  guint place;

  if (name == NULL || old_blocks->len != new_blocks->len || !g_ptr_array_find_with_equal_func ((GPtrArray *) old_blocks, name, g_str_equal, &place))
    return NULL;
  return new_blocks->pdata[place];
}

/* @block: (nullable): any */
static gboolean
is_of_series (const RkEvent *event, const char *series, const char *block)
{
  return event->state != RK_EVENT_CANCELLED && g_strcmp0 (event->series, series) == 0 && (block == NULL || g_strcmp0 (event->block, block) == 0);
}

static guint
count_series (const GPtrArray *events, const char *series, const char *block)
{
  guint n = 0;

  for (guint i = 0; i < events->len; i++)
    n += is_of_series (events->pdata[i], series, block);
  return n;
}

/* Returns: how many of its series come before it */
static guint
place_in_series (const GPtrArray *events, const RkEvent *event, const char *block)
{
  guint n = 0;

  for (guint i = 0; i < events->len && events->pdata[i] != event; i++)
    n += is_of_series (events->pdata[i], event->series, block);
  return n;
}

gboolean
rk_plan_year_is_there (const RkDataset *dataset, const RkEvent *event, int to)
{
  g_autoptr (GPtrArray) old_events = rk_events_in_order (dataset, (int) event->year), new_events = rk_events_in_order (dataset, to);
  g_autoptr (GPtrArray) old_blocks = rk_block_list (dataset, (int) event->year), new_blocks = rk_block_list (dataset, to);
  const char *block = rk_plan_year_block (old_blocks, new_blocks, event->block);

  if (event->series == NULL)
    return FALSE;
  return place_in_series (old_events, event, block != NULL ? event->block : NULL) < count_series (new_events, event->series, block);
}

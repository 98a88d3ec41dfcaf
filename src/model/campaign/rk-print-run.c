/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-print-run: copies counted by medium and size, over the campaign, over each line and over each ward. */
#include "core/area/rk-ward.h"
#include "model/campaign/rk-delivery.h"

static void
count (GPtrArray *rows, RkRunPart part, const char *group, const char *name, const RkDeliveryItem *item)
{
  const RkPlacement *placement = item->placement;
  RkRunRow *row = NULL;

  for (guint i = 0; i < rows->len && row == NULL; i++) {
    RkRunRow *old = rows->pdata[i];

    if (old->part == part && old->medium == placement->medium && g_strcmp0 (old->size, placement->size) == 0 && g_strcmp0 (old->name, name) == 0 && g_strcmp0 (old->group, group) == 0)
      row = old;
  }
  if (row == NULL) {
    row = g_new0 (RkRunRow, 1);
    *row = (RkRunRow){ part, group, name, placement->medium, placement->size, 0, 0, 0 };
    g_ptr_array_add (rows, row);
  }
  row->places++;
  row->copies += item->copies;
}

static void
count_lines (const RkDelivery *self, GPtrArray *rows, RkRunPart part)
{
  for (guint i = 0; i < self->lines->len; i++) {
    const RkDeliveryLine *line = self->lines->pdata[i];

    for (guint k = 0; k < line->items->len; k++) {
      const RkDeliveryItem *item = line->items->pdata[k];

      if (item->placement->medium == RK_MEDIUM_SIGNAGE)
        continue;
      if (part == RK_RUN_WHOLE)
        count (rows, part, NULL, NULL, item);
      else
        count (rows, part, line->operator, line->line, item);
    }
  }
}

/* @code: of a ward, or NULL for what lies in none */
static void
count_ward (const RkDelivery *self, GPtrArray *rows, const char *code)
{
  for (guint i = 0; i < self->lines->len; i++) {
    const RkDeliveryLine *line = self->lines->pdata[i];

    for (guint k = 0; k < line->items->len; k++) {
      const RkDeliveryItem *item = line->items->pdata[k];
      const char *ward = item->site != NULL ? item->site->ward : NULL;

      if (item->placement->medium != RK_MEDIUM_SIGNAGE && g_strcmp0 (ward, code) == 0)
        count (rows, RK_RUN_WARD, code, code != NULL ? code : item->site != NULL ? item->site->municipality
                                                                                 : NULL,
               item);
    }
  }
}

GPtrArray *
rk_delivery_print_run (const RkDelivery *self, const RkDataset *dataset, int spare_percent)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func (g_free);
  const GPtrArray *wards = rk_dataset_all (dataset, &rk_ward_type);

  count_lines (self, rows, RK_RUN_WHOLE);
  for (guint i = 0; i < rows->len; i++) {
    RkRunRow *row = rows->pdata[i];

    /* a tenth of 22 is 3: a spare cannot be cut */
    row->spares = (row->copies * spare_percent + 99) / 100;
  }
  count_lines (self, rows, RK_RUN_LINE);
  for (guint i = 0; i < wards->len; i++)
    count_ward (self, rows, ((const RkWard *) wards->pdata[i])->code);
  count_ward (self, rows, NULL);
  return rows;
}

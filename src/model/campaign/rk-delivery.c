/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/campaign/rk-delivery.h"

#include "core/area/rk-ward.h"

static void
free_line (gpointer data)
{
  RkDeliveryLine *line = data;

  g_ptr_array_unref (line->items);
  g_free (line);
}

void
rk_delivery_free (RkDelivery *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref (self->lines);
  g_free (self);
}

/* A site without a place in the poster list comes after those that have one. */
static gint64
position_of (const RkDeliveryItem *item)
{
  return item->site == NULL || item->site->position == RK_MISSING ? G_MAXINT64 : item->site->position;
}

static int
compare_items (gconstpointer a, gconstpointer b)
{
  const RkDeliveryItem *left = *(const RkDeliveryItem *const *) a, *right = *(const RkDeliveryItem *const *) b;
  gint64 l = position_of (left), r = position_of (right);

  return l != r ? (l < r ? -1 : 1) : g_strcmp0 (left->placement->id, right->placement->id);
}

static gboolean
is_refused (const RkPlacement *placement)
{
  return placement->state == RK_PLACEMENT_PROBLEM && placement->problem == RK_PROBLEM_REFUSED;
}

static RkDeliveryItem *
make_item (RkDelivery *self, const RkDataset *dataset, const RkPlacement *placement)
{
  RkDeliveryItem *item = g_new0 (RkDeliveryItem, 1);

  *item = (RkDeliveryItem){ placement, rk_dataset_get (dataset, &rk_site_type, placement->site), placement->copies };
  self->n_items++;
  if (placement->medium == RK_MEDIUM_SIGNAGE) {
    item->copies = 0;
    self->n_screens++;
  } else if (placement->copies == RK_MISSING) {
    item->copies = 1;
    self->n_assumed++;
  }
  return item;
}

static RkDeliveryLine *
find_line (RkDelivery *self, const RkDeliveryItem *item)
{
  const char *operator= item->site != NULL ? item->site->operator: NULL, *name = item->site != NULL ? item->site->listed_line : NULL;
  RkDeliveryLine *line;

  for (guint i = 0; i < self->lines->len; i++) {
    line = self->lines->pdata[i];
    if (g_strcmp0 (line->operator, operator) == 0 && g_strcmp0 (line->line, name) == 0)
      return line;
  }
  line = g_new0 (RkDeliveryLine, 1);
  *line = (RkDeliveryLine){ operator, name, g_ptr_array_new_with_free_func (g_free) };
  g_ptr_array_add (self->lines, line);
  return line;
}

RkDelivery *
rk_delivery_new (const RkDataset *dataset, const RkCampaign *campaign)
{
  const GPtrArray *all = rk_dataset_all (dataset, &rk_placement_type);
  g_autoptr (GPtrArray) items = g_ptr_array_new ();
  RkDelivery *self = g_new0 (RkDelivery, 1);

  self->campaign = campaign;
  self->lines = g_ptr_array_new_with_free_func (free_line);
  for (guint i = 0; i < all->len; i++) {
    const RkPlacement *placement = all->pdata[i];

    if (g_strcmp0 (placement->campaign, campaign->id) != 0)
      continue;
    if (is_refused (placement))
      self->n_refused++;
    else
      g_ptr_array_add (items, make_item (self, dataset, placement));
  }
  g_ptr_array_sort (items, compare_items);
  for (guint i = 0; i < items->len; i++)
    g_ptr_array_add (find_line (self, items->pdata[i])->items, items->pdata[i]);
  return self;
}

void
rk_delivery_removal_day (const RkCampaign *campaign, GDate *day)
{
  const RkPlannedDate *period = &campaign->period;

  if (period->precision != RK_DATE_NONE && period->precision != RK_DATE_STANDING) {
    *day = period->last;
    g_date_add_days (day, 1);
  } else
    g_date_set_dmy (day, 1, G_DATE_DECEMBER, (GDateYear) campaign->year);
}

gboolean
rk_delivery_to_remove (const RkDeliveryItem *item)
{
  return rk_placement_hangs (item->placement);
}

static void
free_parcel (gpointer data)
{
  RkDeliveryParcel *parcel = data;

  g_ptr_array_unref (parcel->items);
  g_free (parcel);
}

static RkDeliveryParcel *
ensure_parcel (GPtrArray *parcels, const RkDeliveryLine *line, const RkSite *site)
{
  RkDeliveryParcel *parcel;

  for (guint i = 0; i < parcels->len; i++) {
    parcel = parcels->pdata[i];
    if (parcel->site == site)
      return parcel;
  }
  parcel = g_new0 (RkDeliveryParcel, 1);
  *parcel = (RkDeliveryParcel){ line, site, g_ptr_array_new () };
  g_ptr_array_add (parcels, parcel);
  return parcel;
}

GPtrArray *
rk_delivery_parcels (const RkDelivery *self)
{
  GPtrArray *parcels = g_ptr_array_new_with_free_func (free_parcel);

  for (guint i = 0; i < self->lines->len; i++) {
    const RkDeliveryLine *line = self->lines->pdata[i];

    for (guint k = 0; k < line->items->len; k++) {
      RkDeliveryItem *item = line->items->pdata[k];

      if (item->site != NULL && item->placement->medium != RK_MEDIUM_SIGNAGE)
        g_ptr_array_add (ensure_parcel (parcels, line, item->site)->items, item);
    }
  }
  return parcels;
}

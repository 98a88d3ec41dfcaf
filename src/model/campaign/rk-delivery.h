/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-delivery: what a campaign hangs where, in the order in which it is printed and carried: by operator and line, as the
 * poster list has them. A refused place gets nothing; a number of copies that is not said counts as 1; a screen shows a
 * file and has no copies. */
#pragma once
#include "core/campaign/rk-placement.h"
#include "core/campaign/rk-site.h"

#define RK_SPARE_PERCENT 10

typedef struct {
  const RkPlacement *placement;
  const RkSite *site; /* (nullable): the placement names none that is there */
  gint64 copies;      /* 0 for a screen */
} RkDeliveryItem;

/* The places of one operator's line, or those of none. */
typedef struct {
  const char *operator, * line; /* (nullable) */
  GPtrArray *items;             /* of RkDeliveryItem, in the order of the poster list */
} RkDeliveryLine;

typedef struct {
  const RkCampaign *campaign;
  GPtrArray *lines; /* of RkDeliveryLine */
  guint n_items;
  guint n_assumed; /* items whose copies are not said */
  guint n_refused; /* left out */
  guint n_screens;
} RkDelivery;

RkDelivery *rk_delivery_new (const RkDataset *dataset, const RkCampaign *campaign);
void rk_delivery_free (RkDelivery *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkDelivery, rk_delivery_free)

/* A row of the print run: a kind of print, of the whole campaign, of a line or of a ward. */
typedef enum { RK_RUN_WHOLE,
               RK_RUN_LINE,
               RK_RUN_WARD,
               RK_N_RUN_PARTS } RkRunPart;

typedef struct {
  RkRunPart part;
  const char *group; /* (nullable): of a line: its operator; of a ward outside the city: NULL */
  const char *name;  /* (nullable): the line; the ward's code; outside the city the municipality */
  gint64 medium;     /* RkMedium */
  const char *size;  /* (nullable) */
  guint places;
  gint64 copies;
  gint64 spares; /* of the whole only; else 0 */
} RkRunRow;

/**
 * rk_delivery_print_run:
 * @dataset: for the order of the wards
 * @spare_percent: of the copies, rounded up for each medium and size
 *
 * Returns: (transfer full) (element-type RkRunRow): the rows, part by part; they point into @dataset
 */
GPtrArray *rk_delivery_print_run (const RkDelivery *self, const RkDataset *dataset, int spare_percent);

/* The day on which everything comes down: the day after the campaign, or 1 December of its year. */
void rk_delivery_removal_day (const RkCampaign *campaign, GDate *day);
/* Returns: FALSE when it is down already or has never hung */
gboolean rk_delivery_to_remove (const RkDeliveryItem *item);

/* What is sent to one site: all that is printed for it. */
typedef struct {
  const RkDeliveryLine *line;
  const RkSite *site;
  GPtrArray *items; /* of RkDeliveryItem, never empty */
} RkDeliveryParcel;

/* Returns: (transfer full) (element-type RkDeliveryParcel): each site once, in the order of the lists; nothing where no site is
 * named: nobody knows where to send it */
GPtrArray *rk_delivery_parcels (const RkDelivery *self);

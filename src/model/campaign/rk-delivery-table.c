/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-delivery-table: the papers of a campaign as CSV. */
#include "core/area/rk-ward.h"
#include "exchange/rk-csv.h"
#include "model/campaign/rk-answer-delivery.h"
#include "model/campaign/rk-delivery-words.h"

static const char *
or_empty (const char *text)
{
  return text != NULL ? text : "";
}

static const char *
word_of (const RkChoice *choices, gint64 index)
{
  return index != RK_MISSING ? choices[index].id : "";
}

/* A number that is not there is an empty cell. */
static char *
number_text (gint64 number, gboolean there)
{
  return there ? g_strdup_printf ("%" G_GINT64_FORMAT, number) : g_strdup ("");
}

static void
append_run_row (GString *text, const RkDataset *dataset, const RkRunRow *row)
{
  static const char *const parts[RK_N_RUN_PARTS] = { "medium", "line", "ward" };
  const RkWard *ward = rk_dataset_get (dataset, &rk_ward_type, row->part == RK_RUN_WARD ? row->group : NULL);
  gboolean whole = row->part == RK_RUN_WHOLE;
  g_autofree char *places = number_text (row->places, TRUE);
  g_autofree char *copies = number_text (row->copies, TRUE);
  g_autofree char *spares = number_text (row->spares, whole);
  g_autofree char *print = number_text (row->copies + row->spares, whole);

  rk_csv_append (text, (const char *[]){ parts[row->part], row->part == RK_RUN_LINE ? or_empty (row->group) : "", ward != NULL ? ward->name : or_empty (row->name),
                                         word_of (rk_media, row->medium), or_empty (row->size), places, copies, spares, print, NULL });
}

char *
rk_table_print_run (const RkDataset *dataset, const RkDelivery *delivery, int spare_percent)
{
  g_autoptr (GPtrArray) rows = rk_delivery_print_run (delivery, dataset, spare_percent);
  GString *text = g_string_new (NULL);

  rk_csv_append (text, (const char *[]){ "part", "operator", "name", "medium", "size", "places", "copies", "spares", "print", NULL });
  for (guint i = 0; i < rows->len; i++)
    append_run_row (text, dataset, rows->pdata[i]);
  return g_string_free (text, FALSE);
}

static void
append_item (GString *text, const RkDeliveryLine *line, const RkDeliveryItem *item, const char *last)
{
  const RkPlacement *placement = item->placement;
  g_autofree char *copies = number_text (item->copies, placement->medium != RK_MEDIUM_SIGNAGE);

  rk_csv_append (text, (const char *[]){ placement->id, or_empty (line->operator), or_empty (line->line), item->site != NULL ? item->site->name : "", or_empty (placement->spot),
                                         word_of (rk_media, placement->medium), or_empty (placement->size), copies, word_of (rk_placement_states, placement->state),
                                         word_of (rk_placement_problems, placement->problem), or_empty (placement->problem_note), or_empty (placement->note), last, NULL });
}

/* @last: the last column's name, and what stands in it in every row */
static char *
make_table (const RkDelivery *delivery, gboolean (*wanted) (const RkDeliveryItem *item), const char *last, const char *value)
{
  GString *text = g_string_new (NULL);

  rk_csv_append (text, (const char *[]){ "placement", "operator", "line", "site", "spot", "medium", "size", "copies", "state", "problem", "problem_note", "note", last, NULL });
  for (guint i = 0; i < delivery->lines->len; i++) {
    const RkDeliveryLine *line = delivery->lines->pdata[i];

    for (guint k = 0; k < line->items->len; k++)
      if (wanted == NULL || wanted (line->items->pdata[k]))
        append_item (text, line, line->items->pdata[k], value);
  }
  return g_string_free (text, FALSE);
}

char *
rk_table_delivery (const RkDelivery *delivery)
{
  return make_table (delivery, NULL, NULL, NULL);
}

char *
rk_table_removal (const RkDelivery *delivery)
{
  char day_text[16];
  GDate day;

  rk_delivery_removal_day (delivery->campaign, &day);
  g_date_strftime (day_text, sizeof day_text, "%Y-%m-%d", &day);
  return make_table (delivery, rk_delivery_to_remove, "remove_on", day_text);
}

/* "ポスター B1 × 2、リーフレット × 30" */
static char *
name_contents (const RkDeliveryParcel *parcel)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < parcel->items->len; i++) {
    const RkDeliveryItem *item = parcel->items->pdata[i];
    const char *size = or_empty (item->placement->size);

    g_string_append_printf (text, "%s%s%s%s × %" G_GINT64_FORMAT, text->len > 0 ? "、" : "", word_of (rk_media, item->placement->medium), *size != '\0' ? " " : "", size, item->copies);
  }
  return g_string_free (text, FALSE);
}

char *
rk_table_labels (const RkDelivery *delivery)
{
  g_autoptr (GPtrArray) parcels = rk_delivery_parcels (delivery);
  GString *text;

  if (parcels->len == 0)
    return NULL;
  text = g_string_new (NULL);
  rk_csv_append (text, (const char *[]){ "site", "operator", "line", "contents", NULL });
  for (guint i = 0; i < parcels->len; i++) {
    const RkDeliveryParcel *parcel = parcels->pdata[i];
    g_autofree char *contents = name_contents (parcel);

    rk_csv_append (text, (const char *[]){ or_empty (parcel->site->name), or_empty (parcel->line->operator), or_empty (parcel->line->line), contents, NULL });
  }
  return g_string_free (text, FALSE);
}

/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/campaign/rk-answer-delivery.h"

#include "core/calendar/rk-era.h"
#include "core/rk-glossary.h"
#include "core/rk-language.h"
#include "model/campaign/rk-delivery-words.h"
#include "model/words/rk-words.h"

typedef gboolean (*Wanted) (const RkDeliveryItem *item);

static gboolean
take_all (const RkDeliveryItem *item)
{
  return TRUE;
}

static void
add_item (RkSheet *sheet, const RkDeliveryItem *item, guint number)
{
  const RkPlacement *placement = item->placement;
  g_autofree char *place = g_strdup_printf ("%u", number);
  g_autofree char *site = rk_word_delivery_site (item);
  g_autofree char *copies = rk_word_copies (item);
  g_autofree char *note = rk_word_delivery_note (item);

  rk_sheet_add_row (sheet, RK_SHEET_PLAIN,
                    (const char *[]){ place, site, placement->spot != NULL ? rk_word (placement->spot) : "", rk_choice_title (rk_media, placement->medium),
                                      placement->size != NULL ? placement->size : "–", copies, note, NULL });
}

static guint
count_wanted (const RkDeliveryLine *line, Wanted wanted)
{
  guint n = 0;

  for (guint i = 0; i < line->items->len; i++)
    n += wanted (line->items->pdata[i]) ? 1 : 0;
  return n;
}

static char *
name_group (const RkDeliveryLine *line, guint n)
{
  g_autofree char *name = rk_word_delivery_line (line);

  /* Translators: an operator's line, and how many places it has */
  return g_strdup_printf (ngettext ("%s: %u place", "%s: %u places", n), name, n);
}

/* Returns: how many items there are */
static guint
add_lines (RkSheet *sheet, const RkDelivery *delivery, Wanted wanted)
{
  guint number = 0;

  for (guint i = 0; i < delivery->lines->len; i++) {
    const RkDeliveryLine *line = delivery->lines->pdata[i];
    guint n = count_wanted (line, wanted);
    g_autofree char *heading = name_group (line, n);

    if (n > 0)
      rk_sheet_add_group (sheet, heading);
    for (guint k = 0; k < line->items->len; k++)
      if (wanted (line->items->pdata[k]))
        add_item (sheet, line->items->pdata[k], ++number);
  }
  return number;
}

static RkSheet *
make_sheet (const RkDataset *dataset, const RkDelivery *delivery, const char *title, const char *rest, const char *tick)
{
  g_autofree char *subtitle = rk_word_delivery_subtitle (delivery, rest);
  RkSheet *sheet = rk_sheet_new (title, subtitle);

  rk_sheet_add_column (sheet, _ ("No."), 6, 1);
  rk_sheet_add_column (sheet, _ ("Place"), 22, 0);
  rk_sheet_add_column (sheet, _ ("Line or spot"), 20, 0);
  rk_sheet_add_column (sheet, _ ("Medium"), 12, 0);
  rk_sheet_add_column (sheet, _ ("Size"), 8, 0);
  rk_sheet_add_column (sheet, _ ("Copies"), 8, 1);
  rk_sheet_add_column (sheet, _ ("Note"), 25, 0);
  rk_sheet_add_column (sheet, tick, 12, 0.5)->ticks = TRUE;
  sheet->source = rk_word_source (dataset, delivery->campaign->source, delivery->campaign->section);
  return sheet;
}

RkSheet *
rk_answer_delivery_list (const RkDataset *dataset, const RkDelivery *delivery)
{
  RkSheet *sheet = make_sheet (dataset, delivery, _ ("Delivery list"), NULL, _ ("Delivered"));

  add_lines (sheet, delivery, take_all);
  sheet->footnote = rk_word_delivery_footnote (delivery);
  return sheet;
}

RkSheet *
rk_answer_removal_list (const RkDataset *dataset, const RkDelivery *delivery)
{
  g_autofree char *when = NULL, *rest = NULL;
  RkSheet *sheet;
  GDate day;

  rk_delivery_removal_day (delivery->campaign, &day);
  when = rk_era_format (&day);
  /* Translators: a day on which all posters come down */
  rest = g_strdup_printf (_ ("to remove on %s"), when);
  sheet = make_sheet (dataset, delivery, _ ("Removal list"), rest, _ ("Removed"));
  add_lines (sheet, delivery, rk_delivery_to_remove);
  sheet->footnote = rk_word_removal_footnote (delivery);
  return sheet;
}

/* "Poster × 1" and the like, for all that goes to the site. */
static char *
name_parcel (const RkDeliveryParcel *parcel)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < parcel->items->len; i++) {
    const RkDeliveryItem *item = parcel->items->pdata[i];
    const RkPlacement *placement = item->placement;
    g_autofree char *copies = rk_count_format (item->copies);

    g_string_append (text, text->len > 0 ? rk_language_comma () : "");
    g_string_append_printf (text, "%s%s%s ", rk_choice_title (rk_media, placement->medium), placement->size != NULL ? " " : "", placement->size != NULL ? placement->size : "");
    /* Translators: copies of a poster or leaflet */
    g_string_append_printf (text, _ ("× %s"), copies);
  }
  return g_string_free (text, FALSE);
}

static void
add_label (GPtrArray *labels, const RkDeliveryParcel *parcel)
{
  const RkDeliveryLine *line = parcel->line;
  g_autofree char *site = rk_word_delivery_site (parcel->items->pdata[0]);
  g_autofree char *contents = name_parcel (parcel);
  const char *lines[] = { site, line->operator!= NULL ? rk_word (line->operator) : "", line->line != NULL ? rk_word (line->line) : "", contents, NULL };

  g_ptr_array_add (labels, g_strdupv ((GStrv) lines));
}

GPtrArray *
rk_answer_delivery_labels (const RkDelivery *delivery)
{
  GPtrArray *labels = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  g_autoptr (GPtrArray) parcels = rk_delivery_parcels (delivery);

  for (guint i = 0; i < parcels->len; i++)
    add_label (labels, parcels->pdata[i]);
  return labels;
}

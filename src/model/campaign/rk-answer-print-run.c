/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-answer-print-run: the sheet of what to print. */
#include "core/area/rk-ward.h"
#include "core/rk-glossary.h"
#include "core/rk-language.h"
#include "model/campaign/rk-answer-delivery.h"
#include "model/campaign/rk-delivery-words.h"
#include "model/words/rk-words.h"

typedef struct {
  guint places;
  gint64 copies, spares;
} Sum;

static void
add_row (RkSheet *sheet, RkSheetRowKind kind, const char *name, const RkRunRow *row, const Sum *sum)
{
  g_autofree char *places = g_strdup_printf ("%u", sum->places);
  g_autofree char *copies = rk_count_format (sum->copies);
  g_autofree char *spares = sum->spares > 0 ? rk_count_format (sum->spares) : g_strdup ("");
  g_autofree char *print = sum->spares > 0 ? rk_count_format (sum->copies + sum->spares) : g_strdup ("");

  rk_sheet_add_row (sheet, kind, (const char *[]){ name, row != NULL ? rk_choice_title (rk_media, row->medium) : "", row != NULL && row->size != NULL ? row->size : row != NULL ? "–"
                                                                                                                                                                                : "",
                                                   places, copies, spares, print, NULL });
}

static char *
name_row (const RkDataset *dataset, const RkRunRow *row)
{
  const RkWard *ward = rk_dataset_get (dataset, &rk_ward_type, row->part == RK_RUN_WARD ? row->group : NULL);

  if (ward != NULL)
    return g_strdup (rk_word_ward (ward));
  if (row->part == RK_RUN_WARD && row->name != NULL)
    /* Translators: a place in another municipality */
    return g_strdup_printf (_ ("%s (outside the city)"), rk_word (row->name));
  if (row->part == RK_RUN_WHOLE)
    return g_strdup (_ ("Whole campaign"));
  return g_strdup (row->name != NULL ? rk_word (row->name) : _ ("Other places"));
}

/* The heading above @row, when it begins a part or an operator. */
static char *
name_group (const RkRunRow *row, const RkRunRow *before)
{
  gboolean new_part = before == NULL || before->part != row->part;

  if (row->part == RK_RUN_LINE && (new_part || g_strcmp0 (before->group, row->group) != 0))
    return row->group != NULL ? g_strdup_printf (_ ("By line: %s"), rk_word (row->group)) : g_strdup (_ ("By line: other places"));
  if (!new_part)
    return NULL;
  return g_strdup (row->part == RK_RUN_WHOLE ? _ ("By medium and size") : _ ("By ward"));
}

static void
add_rows (const RkDataset *dataset, const GPtrArray *rows, RkSheet *sheet)
{
  Sum sum = { 0 };

  for (guint i = 0; i < rows->len; i++) {
    const RkRunRow *row = rows->pdata[i];
    g_autofree char *name = name_row (dataset, row);
    g_autofree char *group = name_group (row, i > 0 ? rows->pdata[i - 1] : NULL);

    if (group != NULL)
      rk_sheet_add_group (sheet, group);
    add_row (sheet, RK_SHEET_PLAIN, name, row, &(Sum){ row->places, row->copies, row->spares });
    sum = (Sum){ sum.places + row->places, sum.copies + row->copies, sum.spares + row->spares };
    if (i + 1 < rows->len && ((const RkRunRow *) rows->pdata[i + 1])->part == row->part)
      continue;
    add_row (sheet, RK_SHEET_STRONG, _ ("Total"), NULL, &sum);
    sum = (Sum){ 0 };
  }
}

static char *
make_footnote (const RkDelivery *delivery, int spare_percent)
{
  g_autofree char *common = rk_word_delivery_footnote (delivery);
  g_autofree char *spares = g_strdup_printf (_ ("Spares: %d%% of the copies of each medium and size, rounded up."), spare_percent);

  return g_strjoin (rk_language_is_japanese () || *common == '\0' ? "" : " ", spares, common, NULL);
}

RkSheet *
rk_answer_print_run (const RkDataset *dataset, const RkDelivery *delivery, int spare_percent)
{
  g_autoptr (GPtrArray) rows = rk_delivery_print_run (delivery, dataset, spare_percent);
  g_autofree char *subtitle = rk_word_delivery_subtitle (delivery, NULL);
  RkSheet *sheet = rk_sheet_new (_ ("Print run"), subtitle);

  rk_sheet_add_column (sheet, _ ("Where"), 34, 0);
  rk_sheet_add_column (sheet, _ ("Medium"), 18, 0);
  rk_sheet_add_column (sheet, _ ("Size"), 10, 0);
  rk_sheet_add_column (sheet, _ ("Places"), 9, 1);
  rk_sheet_add_column (sheet, _ ("Copies"), 9, 1);
  rk_sheet_add_column (sheet, _ ("Spares"), 9, 1);
  rk_sheet_add_column (sheet, _ ("To print"), 11, 1);
  add_rows (dataset, rows, sheet);
  sheet->footnote = make_footnote (delivery, spare_percent);
  sheet->source = rk_word_source (dataset, delivery->campaign->source, delivery->campaign->section);
  return sheet;
}

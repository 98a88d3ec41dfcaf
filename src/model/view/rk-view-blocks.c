/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-view-blocks: which wards made up which block of the year, and in which block they are in another year. */
#include "core/area/rk-block.h"
#include "core/area/rk-ward.h"
#include "core/calendar/rk-fiscal-year.h"
#include "core/rk-language.h"
#include "core/rules/rk-block-list.h"
#include "model/chart/rk-answer-chart.h"
#include "model/view/rk-view-private.h"
#include "model/words/rk-words.h"

#include <string.h>

typedef struct {
  const RkDataset *dataset;
  int year, other; /* other: 0 for none */
  RkSheet *sheet;
} Table;

static char *
join_wards (const RkDataset *dataset, gint64 area, guint *n)
{
  const GPtrArray *wards = rk_dataset_all (dataset, &rk_ward_type);
  g_autoptr (GString) names = g_string_new (NULL);

  *n = 0;
  for (guint i = 0; i < wards->len; i++) {
    const RkWard *ward = wards->pdata[i];

    if (ward->basic_area == area)
      g_string_append_printf (names, "%s%s", (*n)++ == 0 ? "" : rk_language_is_japanese () ? "、"
                                                                                           : ", ",
                              rk_word_ward (ward));
  }
  return g_string_free (g_steal_pointer (&names), FALSE);
}

static void
add_area (const Table *table, gint64 area)
{
  const char *block = table->other != 0 ? rk_block_of_area (table->dataset, table->other, area) : NULL;
  guint n;
  g_autofree char *wards = join_wards (table->dataset, area, &n), *count = g_strdup_printf ("%u", n);
  g_autofree char *elsewhere = block != NULL ? rk_word_block (table->dataset, table->other, block) : g_strdup (table->other != 0 ? _ ("not published") : "");

  rk_sheet_add_row (table->sheet, RK_SHEET_PLAIN, (const char *[]){ rk_choice_title (rk_basic_areas, area), wards, count, elsewhere, NULL });
}

static guint
count_wards (const RkDataset *dataset, int year, const char *block)
{
  guint sum = 0, n;

  for (gint64 area = 0; area < RK_N_BASIC_AREAS; area++)
    if (g_strcmp0 (rk_block_of_area (dataset, year, area), block) == 0) {
      g_autofree char *wards = join_wards (dataset, area, &n);

      sum += n;
    }
  return sum;
}

static void
add_block (const Table *table, const char *block)
{
  g_autofree char *name = rk_word_block (table->dataset, table->year, block);
  const guint n = count_wards (table->dataset, table->year, block);
  /* Translators: a block and how many wards it is made of */
  g_autofree char *heading = g_strdup_printf (ngettext ("%s (%u ward)", "%s (%u wards)", n), name, n);

  rk_sheet_add_group (table->sheet, heading);
  for (gint64 area = 0; area < RK_N_BASIC_AREAS; area++)
    if (g_strcmp0 (rk_block_of_area (table->dataset, table->year, area), block) == 0)
      add_area (table, area);
}

static void
add_columns (const Table *table)
{
  g_autofree char *other = table->other != 0 ? rk_fiscal_year_title (table->other) : NULL;
  /* Translators: a heading: the blocks of another fiscal year */
  g_autofree char *heading = other != NULL ? g_strdup_printf (_ ("Block in %s"), other) : NULL;

  rk_sheet_add_column (table->sheet, _ ("Basic area"), 1, 0);
  rk_sheet_add_column (table->sheet, _ ("Wards"), 5, 0);
  rk_sheet_add_column (table->sheet, _ ("Count"), 0.6, 1);
  rk_sheet_add_column (table->sheet, heading != NULL ? heading : "", heading != NULL ? 2 : 0.1, 0);
}

RkPicture *
rk_view_draw_blocks (const RkView *view, const RkDataset *dataset, int year, const RkStyle *style, double width, double height, GError **error)
{
  const char *with = rk_view_get (view, "with");
  g_autofree char *title = rk_fiscal_year_title (year), *heading = g_strdup_printf (_ ("%s: blocks and their wards"), title);
  g_autoptr (GPtrArray) blocks = rk_block_list (dataset, year);
  Table table = { dataset, year, with == NULL ? 0 : with[0] == '-' ? year - (int) g_ascii_strtoull (with + 1, NULL, 10)
                                                                   : rk_fiscal_year_parse (with, NULL),
                  NULL };

  table.sheet = rk_sheet_new (heading, NULL);
  add_columns (&table);
  for (guint i = 0; i < blocks->len; i++)
    add_block (&table, blocks->pdata[i]);
  if (blocks->len == 0) {
    table.sheet->footnote = g_strdup (_ ("The blocks of this year are not published."));
    for (gint64 area = 0; area < RK_N_BASIC_AREAS; area++)
      add_area (&table, area);
  }
  return rk_view_draw_sheet (view, table.sheet, style, width, height);
}

/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/area/rk-ward.h"
#include "core/record/rk-dataset.h"
#include "model/figures/rk-figure-paste.h"

#include <stdint.h>
#include <string.h>

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

static void
add_measure (RkDataset *dataset, const char *id, const char *name, const char *parent)
{
  RkMeasure *measure = rk_record_new (&rk_measure_type);

  measure->id = g_strdup (id);
  measure->name = g_strdup (name);
  measure->unit = g_strdup ("件");
  measure->parent = g_strdup (parent);
  measure->relation = parent != NULL ? RK_RELATION_PART : RK_RELATION_TOTAL;
  rk_dataset_take (dataset, &rk_measure_type, measure);
}

static RkDataset *
make_dataset (void)
{
  RkDataset *dataset = rk_dataset_new ();
  RkWard *ward = rk_record_new (&rk_ward_type);

  add_measure (dataset, "a", "相談", NULL);
  add_measure (dataset, "b", "本人", "a");
  add_measure (dataset, "c", "家族", "a");
  ward->code = g_strdup ("27127");
  ward->name = g_strdup ("北区");
  rk_dataset_take (dataset, &rk_ward_type, ward);
  return dataset;
}

/* Every figure that an edit puts can be kept; what is wrong is told at a cell of the table, and then there is no edit. */
static void
check_paste (const RkFigureTable *table, const RkFigurePaste *paste)
{
  g_assert_true ((paste->edit == NULL) == (paste->problems->len > 0));
  for (guint i = 0; i < paste->problems->len; i++) {
    const RkFigureProblem *problem = paste->problems->pdata[i];

    g_assert_cmpuint (problem->row, <, table->n_rows);
    g_assert_cmpuint (problem->column, <, table->n_columns);
    g_assert_true (g_utf8_validate (problem->message, -1, NULL));
  }
  for (guint i = 0; paste->edit != NULL && i < paste->edit->steps->len; i++) {
    const RkEditStep *step = paste->edit->steps->pdata[i];

    g_assert_true (step->record == NULL || rk_record_check (step->type, step->record, NULL));
  }
}

static void
paste (const RkDataset *dataset, const RkFigureQuestion *question, const uint8_t *data, size_t size, char separator, gboolean make_parts)
{
  g_autoptr (RkFigureTable) table = rk_figure_table_new (dataset, question);
  RkFigurePasteHow how = { .make_parts = make_parts, .separator = separator };
  g_autoptr (RkFigurePaste) result = rk_figure_paste (table, (const char *) data, size, &how);
  g_autofree char *told = rk_figure_paste_tell (result);

  check_paste (table, result);
}

/* Any bytes into a table of years, of months and of wards, either way round. */
int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (RkDataset) dataset = make_dataset ();

  paste (dataset, &(RkFigureQuestion){ .measure = "a", .from = 2021, .to = 2024 }, data, size, '\t', FALSE);
  paste (dataset, &(RkFigureQuestion){ .measure = "a", .detail = RK_FIGURES_MONTHS, .from = 2023, .to = 2024, .down = TRUE }, data, size, '\t', TRUE);
  paste (dataset, &(RkFigureQuestion){ .measure = "a", .by_ward = TRUE, .detail = RK_FIGURES_HALVES, .from = 2024, .to = 2024 }, data, size, ',', FALSE);
  return 0;
}

/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/campaign/rk-paper.h"

#include "core/calendar/rk-fiscal-year.h"
#include "core/rk-language.h"
#include "draw/paper/rk-label-sheet.h"
#include "draw/paper/rk-output.h"
#include "exchange/rk-csv.h"
#include "exchange/rk-xlsx.h"
#include "model/campaign/rk-answer-delivery.h"
#include "model/schedule/rk-answer-year-plan.h"

typedef struct {
  const RkDataset *dataset;
  const char *id, *path;
  int year, spares;
  gboolean as_table;    /* the name ends in .csv or .xlsx */
  RkDelivery *delivery; /* NULL for the plan of a year */
} Question;

typedef struct {
  const char *id;
  gboolean of_campaign, has_table;
  gboolean (*write) (const Question *question, GError **error);
} Paper;

static gboolean
write_pages (const Question *question, GPtrArray *pages, const char *title, GError **error)
{
  return rk_output_write (pages, question->path, &(RkOutputInfo){ .title = title }, error);
}

/* Takes @sheet. */
static gboolean
write_sheet (const Question *question, RkSheet *sheet, GError **error)
{
  g_autoptr (RkSheet) owned = sheet;
  g_autoptr (GPtrArray) pages = rk_sheet_draw (owned, rk_style (RK_STYLE_LIGHT));

  return write_pages (question, pages, owned->title, error);
}

/* Spreadsheets take a file for UTF-8 only when it begins with a byte order mark. */
static gboolean
write_csv (const Question *question, const char *table, GError **error)
{
  g_autofree char *text = g_strconcat ("\xEF\xBB\xBF", table, NULL);

  if (g_file_set_contents_full (question->path, text, -1, G_FILE_SET_CONTENTS_CONSISTENT, 0600, error))
    return TRUE;
  g_prefix_error (error, _ ("%s was not written: "), question->path);
  return FALSE;
}

static gboolean
write_workbook (const Question *question, const char *table, GError **error)
{
  static const char *const numbers[] = { "places", "copies", "spares", "print", NULL };
  g_autoptr (GPtrArray) rows = rk_csv_parse (question->path, table, error);
  g_autoptr (RkGrid) grid = rk_grid_new (question->id);

  if (rows == NULL)
    return FALSE;
  for (GStrv heading = rows->pdata[0]; *heading != NULL; heading++)
    rk_grid_add_column (grid, *heading, g_strv_contains (numbers, *heading) ? RK_GRID_NUMBERS : RK_GRID_WORDS);
  for (guint i = 1; i < rows->len; i++) {
    GPtrArray *cells = g_ptr_array_new ();

    for (GStrv cell = rows->pdata[i]; *cell != NULL; cell++)
      g_ptr_array_add (cells, g_strdup (*cell));
    rk_grid_take_row (grid, cells);
  }
  return rk_xlsx_write (grid, question->path, error);
}

/* Takes @table. */
static gboolean
write_table (const Question *question, char *table, GError **error)
{
  g_autofree char *owned = table;

  return g_str_has_suffix (question->path, ".xlsx") ? write_workbook (question, owned, error) : write_csv (question, owned, error);
}

static gboolean
write_print_run (const Question *question, GError **error)
{
  if (question->as_table)
    return write_table (question, rk_table_print_run (question->dataset, question->delivery, question->spares), error);
  return write_sheet (question, rk_answer_print_run (question->dataset, question->delivery, question->spares), error);
}

static gboolean
write_delivery (const Question *question, GError **error)
{
  if (question->as_table)
    return write_table (question, rk_table_delivery (question->delivery), error);
  return write_sheet (question, rk_answer_delivery_list (question->dataset, question->delivery), error);
}

static gboolean
write_removal (const Question *question, GError **error)
{
  if (question->as_table)
    return write_table (question, rk_table_removal (question->delivery), error);
  return write_sheet (question, rk_answer_removal_list (question->dataset, question->delivery), error);
}

static gboolean
write_labels (const Question *question, GError **error)
{
  g_autoptr (GPtrArray) labels = rk_answer_delivery_labels (question->delivery);
  g_autoptr (GPtrArray) pages = NULL;

  if (labels->len == 0) {
    g_set_error (error, RK_FIELD_ERROR, 0, "%s", _ ("nothing is sent to any place: there are no labels to print"));
    return FALSE;
  }
  if (question->as_table)
    return write_table (question, rk_table_labels (question->delivery), error);
  pages = rk_label_sheet_draw (labels, rk_style (RK_STYLE_LIGHT));
  return write_pages (question, pages, _ ("Labels"), error);
}

static gboolean
write_year_plan (const Question *question, GError **error)
{
  g_autoptr (RkPlanSheet) sheet = rk_answer_year_plan (question->dataset, question->year);
  g_autoptr (GPtrArray) pages = g_ptr_array_new_with_free_func ((GDestroyNotify) rk_picture_free);
  g_autofree char *code = rk_fiscal_year_code (question->year);

  if (sheet != NULL) {
    g_ptr_array_add (pages, rk_plan_sheet_draw (sheet, rk_style (RK_STYLE_LIGHT)));
    return write_pages (question, pages, sheet->title, error);
  }
  g_set_error (error, RK_FIELD_ERROR, 0, _ ("there is no event of %s in this document"), code);
  return FALSE;
}

static const Paper papers[] = {
  { "year-plan", FALSE, FALSE, write_year_plan },
  { "print-run", TRUE, TRUE, write_print_run },
  { "delivery", TRUE, TRUE, write_delivery },
  { "labels", TRUE, TRUE, write_labels },
  { "removal", TRUE, TRUE, write_removal },
};

static const Paper *
find_paper (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    if (g_str_equal (papers[i].id, id))
      return &papers[i];
  return NULL;
}

const char *const *
rk_paper_ids (void)
{
  static const char *ids[G_N_ELEMENTS (papers) + 1];

  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    ids[i] = papers[i].id;
  return ids;
}

gboolean
rk_paper_has_table (const char *id)
{
  const Paper *paper = find_paper (id);

  return paper != NULL && paper->has_table;
}

gboolean
rk_paper_is_table (const char *path)
{
  return g_str_has_suffix (path, ".csv") || g_str_has_suffix (path, ".xlsx");
}

static gboolean
find_delivery (Question *question, GError **error)
{
  const RkCampaign *campaign = rk_campaign_of_year (question->dataset, question->year);
  g_autofree char *code = rk_fiscal_year_code (question->year);

  if (campaign == NULL) {
    g_set_error (error, RK_FIELD_ERROR, 0, _ ("there is no campaign of %s in this document"), code);
    return FALSE;
  }
  question->delivery = rk_delivery_new (question->dataset, campaign);
  if (question->delivery->n_items > 0)
    return TRUE;
  g_set_error (error, RK_FIELD_ERROR, 0, _ ("the campaign of %s has no placements yet: nothing was written"), code);
  return FALSE;
}

gboolean
rk_paper_write (const RkDataset *dataset, const char *id, int year, int spares, const char *path, GError **error)
{
  const Paper *paper = find_paper (id);
  Question question = { .dataset = dataset, .id = id, .path = path, .year = year, .spares = spares, .as_table = rk_paper_is_table (path) };
  gboolean done;

  if (question.as_table && !paper->has_table) {
    g_set_error (error, RK_FIELD_ERROR, 0, _ ("“%s” is no table: the name must end in .pdf"), id);
    return FALSE;
  }
  done = (!paper->of_campaign || find_delivery (&question, error)) && paper->write (&question, error);
  rk_delivery_free (question.delivery);
  return done;
}

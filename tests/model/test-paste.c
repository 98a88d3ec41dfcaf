/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The cells of a spreadsheet into a table of figures: where they go, and what is refused, whole. */
#include "core/rk-language.h"
#include "fixture.h"
#include "model/figures/rk-figure-paste.h"

static RkFigureTable *
make_table (const RkDataset *dataset, const char *measure, RkFigureDetail detail, int from, int to)
{
  return rk_figure_table_new (dataset, &(RkFigureQuestion){ .measure = measure, .detail = detail, .from = from, .to = to });
}

static RkFigurePaste *
paste_at (const RkFigureTable *table, guint row, guint column, const char *text)
{
  return rk_figure_paste (table, text, strlen (text), &(RkFigurePasteHow){ .range = { row, column, row, column }, .separator = '\t' });
}

static int
compare_steps (gconstpointer a, gconstpointer b)
{
  return strcmp ((*(RkEditStep *const *) a)->key, (*(RkEditStep *const *) b)->key);
}

/* What an edit does to figures: "meetings-attended-R4=5 meetings-attended-city-R3=-". */
static char *
tell_edit (RkEdit *edit)
{
  g_autoptr (GString) text = g_string_new (NULL);

  g_ptr_array_sort (edit->steps, compare_steps);
  for (guint i = 0; i < edit->steps->len; i++) {
    const RkEditStep *step = edit->steps->pdata[i];

    g_string_append_printf (text, "%s%s=", i > 0 ? " " : "", step->key);
    if (step->record == NULL)
      g_string_append_c (text, '-');
    else if (step->type == &rk_measure_type)
      g_string_append (text, ((const RkMeasure *) step->record)->name);
    else
      g_string_append_printf (text, "%" G_GINT64_FORMAT, ((const RkObservation *) step->record)->value);
  }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* The meetings of R3 and R4, two columns and four lines, and what pasting at a cell does. */
static void
test_where_figures_go (void)
{
  static const struct {
    guint row, column;
    const char *text, *expected;
  } rows[] = {
    { 0, 0, "5", "meetings-attended-R3=5" },
    { 1, 1, "5\n", "meetings-attended-city-R4=5" },
    { 0, 0, "1\t2\r\n3\t4\r\n", "meetings-attended-R3=1 meetings-attended-R4=2 meetings-attended-city-R3=3 meetings-attended-city-R4=4" },
    { 2, 0, "１，８３４件\t２,０００", "meetings-attended-organisations-R3=1834 meetings-attended-organisations-R4=2000" },
    { 1, 0, "\t－\n", "meetings-attended-city-R3=- meetings-attended-city-R4=-" },
    { 1, 0, "7\n\n9", "meetings-attended-city-R3=7 meetings-attended-organisations-R3=- meetings-attended-relisted-R3=9" },
    { 1, 1, "令和4年度\t令和3年度\n1\t2", "meetings-attended-city-R3=2 meetings-attended-city-R4=1" },
    { 0, 0, "\t2021\t2022\n合計\t1\t2\n地域ケア会議（再掲）\t3\t4", "meetings-attended-R3=1 meetings-attended-R4=2 meetings-attended-relisted-R3=3 meetings-attended-relisted-R4=4" },
    { 0, 0, "年度\t市・区の会議、研修会\t関係機関との会議、研修会\nR3\t1\t2\nR4\t3\t4",
      "meetings-attended-city-R3=1 meetings-attended-city-R4=3 meetings-attended-organisations-R3=2 meetings-attended-organisations-R4=4" },
    { 3, 0, "会議出席回数\t12\t13", "meetings-attended-R3=12 meetings-attended-R4=13" },
    { 0, 0, "会議への出席\t\t\n\tR3\tR4\nCommunity care meetings\t8\t9", "meetings-attended-relisted-R3=8 meetings-attended-relisted-R4=9" },
    { 0, 0, "\"2,\n000\"\t5", NULL },
    { 0, 0, "1896\t2213", "" },
    { 0, 0, "\xEF\xBB\xBF\tR4\nmeetings-attended\t\"1,000\"", "meetings-attended-R4=1000" },
  };
  g_autoptr (RkFigureTable) table = make_table (figures (), "meetings-attended", RK_FIGURES_YEARS, 2021, 2022);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (RkFigurePaste) paste = paste_at (table, rows[i].row, rows[i].column, rows[i].text);
    g_autofree char *edit = paste->edit != NULL ? tell_edit (paste->edit) : NULL, *problems = rk_figure_paste_tell (paste);

    g_test_message ("%s → %s", rows[i].text, problems);
    g_assert_cmpstr (edit, ==, rows[i].expected);
    g_assert_cmpint (paste->problems->len == 0, ==, rows[i].expected != NULL);
  }
}

/* An edit says how many figures come, and how many go because their cell is empty. */
static void
test_what_a_paste_is_called (void)
{
  static const struct {
    const char *text, *label;
  } rows[] = {
    { "5", "Paste 1 figure: Meetings attended" },
    { "5\t6\n7\t\n", "Paste 3 figures, clear 1: Meetings attended" },
    { "\t－\n", "Clear 2 figures: Meetings attended" },
  };
  g_autoptr (RkFigureTable) table = make_table (figures (), "meetings-attended", RK_FIGURES_YEARS, 2021, 2022);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (RkFigurePaste) paste = paste_at (table, 0, 0, rows[i].text);

    g_assert_cmpstr (paste->edit->label, ==, rows[i].label);
  }
}

/* What is wrong, at which cell, and nothing changes. */
static void
test_what_is_refused (void)
{
  static const struct {
    guint row, column;
    const char *text;
    guint at_row, at_column;
    const char *message;
  } rows[] = {
    { 0, 0, "", 0, 0, "There is nothing to paste." },
    { 1, 1, "\n\n", 1, 1, "There is nothing to paste." },
    { 1, 0, "5\tabc", 1, 1, "“abc” is not a whole number" },
    { 0, 0, "5\t6\n7\t1e999", 1, 1, "“1e999” is not a whole number" },
    { 0, 0, "12.5", 0, 0, "“12.5” is not a whole number" },
    { 0, 0, "-1", 0, 0, "“-1” is below zero" },
    { 0, 1, "1\t2", 0, 1, "What is pasted has 2 columns of figures; from this cell on there is not room for so many." },
    { 3, 0, "1\n2", 3, 0, "What is pasted has 2 rows of figures; from this cell on there is not room for so many." },
    { 0, 0, "\tR3\tR9\n合計\t1\t2", 0, 1, "“R9” is none of the years, halves and months of this table." },
    { 0, 0, "\tR3\tR4\n合計\t1\t2\n本人\t3\t4", 1, 0, "“本人” is none of the lines of this table." },
    { 0, 0, "\tR3\tR3\n合計\t1\t2", 0, 1, "“R3” stands twice in what is pasted." },
    { 0, 0, "1\t2\n\n3\t4", 0, 0, "Row 2 is empty and another table begins below it: paste one table at a time. Nothing was changed." },
    { 0, 0, "\tR3\tR4\n合計\t1\t2\n\tR3\tR4\n地域ケア会議\t1\t2", 1, 0, "Another table begins at row 3 of what is pasted: paste one table at a time." },
    { 0, 0, "R3\tR4\n1\t2\nR3\tR4\n1\t2", 1, 0, "Another table begins at row 3 of what is pasted: paste one table at a time." },
    { 0, 0, "\tR3\tR4\nR3\t1\t2\nR4\t1\t2", 0, 0, "The headings above and at the left of what is pasted name the same: one must be years, halves or months." },
    { 0, 0, "{\\rtf1\x01}", 0, 0, "There are control characters in this text: it is not the cells of a spreadsheet. Nothing was changed." },
    { 0, 0, "\x89PNG\x0d\x0a", 0, 0, "This is not text but a picture or a file. Copy the cells of a spreadsheet. Nothing was changed." },
  };
  g_autoptr (RkFigureTable) table = make_table (figures (), "meetings-attended", RK_FIGURES_YEARS, 2021, 2022);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (RkFigurePaste) paste = paste_at (table, rows[i].row, rows[i].column, rows[i].text);
    const RkFigureProblem *problem;

    g_test_message ("%s", rows[i].text);
    g_assert_null (paste->edit);
    g_assert_cmpuint (paste->problems->len, >, 0);
    problem = paste->problems->pdata[0];
    g_assert_cmpstr (problem->message, ==, rows[i].message);
    g_assert_cmpuint (problem->row, ==, rows[i].at_row);
    g_assert_cmpuint (problem->column, ==, rows[i].at_column);
  }
}

static void
test_too_much (void)
{
  g_autoptr (RkFigureTable) table = make_table (figures (), "meetings-attended", RK_FIGURES_YEARS, 2021, 2022);
  g_autoptr (GString) wide = g_string_new ("1"), large = g_string_new (NULL);
  g_autoptr (RkFigurePaste) columns = NULL, bytes = NULL, zero = NULL;
  g_autofree char *told = NULL;

  for (guint i = 1; i < 10000; i++)
    g_string_append (wide, "\t1");
  columns = paste_at (table, 0, 0, wide->str);
  told = rk_figure_paste_tell (columns);
  g_assert_null (columns->edit);
  g_assert_cmpstr (told, ==, "This table is 1 × 10000 cells large; a table of figures has at most 500 × 200. Nothing was changed.");
  while (large->len < 1024 * 1024)
    g_string_append (large, "1834\t");
  bytes = paste_at (table, 0, 0, large->str);
  g_assert_null (bytes->edit);
  assert_holds (((RkFigureProblem *) bytes->problems->pdata[0])->message, "This is 1024 KB of text");
  zero = rk_figure_paste (table, "1\0002", 3, &(RkFigurePasteHow){ .separator = '\t' });
  g_assert_null (zero->edit);
  assert_holds (((RkFigureProblem *) zero->problems->pdata[0])->message, "This is not text");
}

static void
test_one_cell_fills_what_is_chosen (void)
{
  g_autoptr (RkFigureTable) table = make_table (figures (), "meetings-attended", RK_FIGURES_YEARS, 2021, 2022);
  g_autoptr (RkFigurePaste) paste = rk_figure_paste (table, "7", 1, &(RkFigurePasteHow){ .range = { 1, 0, 2, 1 }, .separator = '\t' });
  g_autofree char *edit = tell_edit (paste->edit);

  g_assert_cmpstr (edit, ==, "meetings-attended-city-R3=7 meetings-attended-city-R4=7 meetings-attended-organisations-R3=7 meetings-attended-organisations-R4=7");
}

/* A year of consultations by who asked, as a planner has it in a spreadsheet; 合計 of June is wrong by 10. */
#define YEAR_OF_MONTHS                                                                                                                                                                \
  "令和6年度 個別相談（相談者別）\t\t\t\t\t\t\t\t\t\t\t\t\n\t４月\t５月\t６月\t７月\t８月\t９月\t１０月\t１１月\t１２月\t１月\t２月\t３月\n" \
  "本人・家族\t40\t41\t42\t43\t44\t45\t46\t47\t48\t49\t50\t51\n医療機関\t60\t61\t62\t63\t64\t65\t66\t67\t68\t69\t70\t－\n"                                                  \
  "ケアマネジャー\t50\t51\t52\t53\t54\t55\t56\t57\t58\t59\t60\t61\n合計\t150\t153\t166\t159\t162\t165\t168\t171\t174\t177\t180\t\n"

static void
test_months_by_requester (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autoptr (RkFigureTable) before = make_table (rk_session_dataset (session), "consultations", RK_FIGURES_MONTHS, 2024, 2024), made = NULL, undone = NULL;
  RkFigurePasteHow how = { .separator = '\t' };
  g_autoptr (RkFigurePaste) asked = rk_figure_paste (before, YEAR_OF_MONTHS, strlen (YEAR_OF_MONTHS), &how), paste = NULL;
  g_autofree char *names = join (asked->unknown);
  const RkFigureLine *line;

  g_assert_null (asked->edit);
  g_assert_cmpstr (names, ==, "本人・家族 | 医療機関 | ケアマネジャー");
  how.make_parts = TRUE;
  paste = rk_figure_paste (before, YEAR_OF_MONTHS, strlen (YEAR_OF_MONTHS), &how);
  g_assert_nonnull (paste->edit);
  g_assert_cmpuint (paste->tally.set, ==, 46);
  g_assert_cmpstr (paste->edit->label, ==, "Paste 46 figures: Individual consultations");
  must_apply (session, g_steal_pointer (&paste->edit));
  made = make_table (rk_session_dataset (session), "consultations", RK_FIGURES_MONTHS, 2024, 2024);
  g_assert_cmpuint (made->n_rows, ==, 4);
  line = made->lines->pdata[2];
  g_assert_cmpstr (line->title, ==, "医療機関");
  g_assert_cmpstr (line->measure->unit, ==, "件");
  g_assert_null (rk_figure_table_cell (made, 0, 0)->check);
  g_assert_cmpstr (rk_figure_table_cell (made, 0, 2)->check->brief, ==, "+10");
  g_assert_cmpstr (rk_figure_table_cell (made, 2, 11)->text, ==, "");
  must_step (session, RK_STEP_UNDO, "Paste 46 figures: Individual consultations");
  undone = make_table (rk_session_dataset (session), "consultations", RK_FIGURES_MONTHS, 2024, 2024);
  g_assert_cmpuint (undone->n_rows, ==, 1);
  g_assert_cmpstr (rk_figure_table_cell (undone, 0, 0)->text, ==, "");
}

static void
test_years_above_months (void)
{
  g_autoptr (RkFigureTable) table = make_table (figures (), "consultations", RK_FIGURES_MONTHS, 2023, 2024);
  g_autoptr (RkFigurePaste) paste = paste_at (table, 0, 0, "\t令和5年度\t\t令和6年度\t\n\t4月\t計\t4月\t1月\n合計\t1\t2\t3\t4");
  g_autofree char *edit = paste->edit != NULL ? tell_edit (paste->edit) : rk_figure_paste_tell (paste);

  g_assert_cmpstr (edit, ==, "consultations-R5=2 consultations-R5-M04=1 consultations-R6-M01=4 consultations-R6-M04=3");
}

static void
test_wards (void)
{
  g_autoptr (RkFigureTable) table = rk_figure_table_new (figures (), &(RkFigureQuestion){ .measure = "consultations", .by_ward = TRUE, .from = 2024, .to = 2024 });
  g_autoptr (RkFigurePaste) paste = paste_at (table, 0, 0, "区\tR6\n北区\t10\n27102\t20\n市計\t30"), wrong = paste_at (table, 0, 0, "区\tR6\n堺区\t10\n北区\t5");
  g_autofree char *edit = paste->edit != NULL ? tell_edit (paste->edit) : rk_figure_paste_tell (paste), *told = rk_figure_paste_tell (wrong);

  g_assert_cmpstr (edit, ==, "consultations-27102-R6=20 consultations-27127-R6=10 consultations-R6=30");
  g_assert_null (wrong->edit);
  g_assert_cmpstr (told, ==, "“堺区” is none of the wards.");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  rk_language_init ("en");
  g_test_add_func ("/paste/where", test_where_figures_go);
  g_test_add_func ("/paste/refused", test_what_is_refused);
  g_test_add_func ("/paste/too-much", test_too_much);
  g_test_add_func ("/paste/fills", test_one_cell_fills_what_is_chosen);
  g_test_add_func ("/paste/months-by-requester", test_months_by_requester);
  g_test_add_func ("/paste/years-above-months", test_years_above_months);
  g_test_add_func ("/paste/wards", test_wards);
  g_test_add_func ("/paste/what-it-is-called", test_what_a_paste_is_called);
  return g_test_run ();
}

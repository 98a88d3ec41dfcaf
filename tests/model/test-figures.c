/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The figures of a measure as a table: what stands where, what is flagged, what typing, filling, clearing and pasting change. */
#include "core/rk-language.h"
#include "fixture.h"
#include "model/figures/rk-figure-paste.h"
#include "model/figures/rk-measure-edit.h"

static RkFigureTable *
make_table (const RkDataset *dataset, const char *measure, RkFigureDetail detail, int from, int to)
{
  RkFigureTable *table = rk_figure_table_new (dataset, &(RkFigureQuestion){ .measure = measure, .detail = detail, .from = from, .to = to });

  g_assert_nonnull (table);
  return table;
}

/* A row as a line: "Meetings attended: 2,120 579 1,896[+119] - 2,213". */
static char *
tell_row (const RkFigureTable *table, guint row)
{
  g_autoptr (GString) text = g_string_new (table->down ? ((RkFigureTime *) table->times->pdata[row])->title : ((RkFigureLine *) table->lines->pdata[row])->title);

  g_string_append_c (text, ':');
  for (guint column = 0; column < table->n_columns; column++) {
    const RkFigureCell *cell = rk_figure_table_cell (table, row, column);

    g_string_append_printf (text, " %s", cell->text[0] != '\0' ? cell->text : "-");
    if (cell->check != NULL)
      g_string_append_printf (text, "[%s%s]", cell->check->brief, cell->check->noted ? " noted" : "");
  }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
assert_rows (const RkFigureTable *table, ...)
{
  const char *expected;
  va_list rest;
  guint row = 0;

  va_start (rest, table);
  while ((expected = va_arg (rest, const char *)) != NULL) {
    g_autofree char *line = NULL;

    g_assert_cmpuint (row, <, table->n_rows);
    line = tell_row (table, row++);
    g_assert_cmpstr (line, ==, expected);
  }
  va_end (rest);
  g_assert_cmpuint (row, ==, table->n_rows);
}

static void
test_parts_stand_beneath_their_total (void)
{
  g_autoptr (RkFigureTable) table = make_table (figures (), "meetings-attended", RK_FIGURES_YEARS, 0, 0);
  const RkFigureTime *half = table->times->pdata[4];

  assert_rows (table, "Meetings attended: 2,120 579 1,896[+119 noted] 2,213 1,120[+8 noted] -", "Meetings and trainings of the city and wards: 727 186 615 778 400 -",
               "Meetings and trainings with related organisations: 1,393 393 1,162 1,435 712 -", "Community care meetings: 144 42 130 143 42 -", NULL);
  g_assert_cmpstr (half->title, ==, "R5");
  g_assert_cmpstr (half->below, ==, "first half");
  g_assert_true (((RkFigureLine *) table->lines->pdata[3])->is_relisted);
}

static void
test_years_down (void)
{
  g_autoptr (RkFigureTable) table = rk_figure_table_new (figures (), &(RkFigureQuestion){ .measure = "meetings-attended", .from = 2021, .to = 2022, .down = TRUE });

  assert_rows (table, "R3: 1,896[+119 noted] 615 1,162 130", "R4: 2,213 778 1,435 143", NULL);
}

static void
test_wards_have_lines (void)
{
  g_autoptr (RkFigureTable) table = rk_figure_table_new (figures (), &(RkFigureQuestion){ .measure = "consultations", .by_ward = TRUE, .from = 2022, .to = 2022 });
  g_autofree char *city = tell_row (table, 0), *ward = tell_row (table, 24);

  g_assert_cmpuint (table->n_rows, ==, 25);
  g_assert_cmpstr (city, ==, "Osaka City: 1,834");
  assert_holds (ward, ": -");
}

/* The dataset after an edit, in a session that stays. */
static const RkDataset *
after (RkSession *session, RkEdit *edit)
{
  must_apply (session, edit);
  return rk_session_dataset (session);
}

static RkEdit *
must_type (const RkFigureTable *table, guint row, guint column, const char *text)
{
  g_autoptr (GError) error = NULL;
  RkEdit *edit = rk_figure_type (table, row, column, text, NULL, &error);

  g_assert_no_error (error);
  return edit;
}

static void
test_typing (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autoptr (RkFigureTable) before = make_table (rk_session_dataset (session), "consultations", RK_FIGURES_HALVES, 2023, 2023);
  g_autoptr (RkFigureTable) table = NULL;
  RkEdit *edit = must_type (before, 0, 1, "１，００２件");
  const RkObservation *observation;

  assert_rows (before, "Individual consultations: 926 - -", NULL);
  g_assert_cmpstr (edit->label, ==, "Individual consultations, R5 second half: 1,002");
  table = make_table (after (session, edit), "consultations", RK_FIGURES_HALVES, 2023, 2023);
  assert_rows (table, "Individual consultations: 926 1,002 -", NULL);
  observation = rk_figure_table_cell (table, 0, 1)->observation;
  g_assert_cmpstr (observation->id, ==, "consultations-R5-H2");
  g_assert_null (observation->source);
  must_step (session, RK_STEP_UNDO, "Individual consultations, R5 second half: 1,002");
}

static void
test_nothing_typed_is_missing_and_no_zero (void)
{
  static const char *const nothing[] = { "", " ", "－", "―", "…", "・・・", "x", "不明", "N/A" };

  for (guint i = 0; i < G_N_ELEMENTS (nothing); i++) {
    g_autoptr (GError) error = NULL;
    gint64 value = 0;

    g_test_message ("%s", nothing[i]);
    g_assert_true (rk_figure_read (nothing[i], &value, &error));
    g_assert_no_error (error);
    g_assert_cmpint (value, ==, RK_MISSING);
  }
}

static void
test_what_is_no_figure (void)
{
  static const char *const wrong[] = { "1e999", "12.5", "-3", "十二", "1,83", "12 34", "999999999999999999999999", "3人と2人", "=1+1", "12%" };
  g_autoptr (RkFigureTable) table = make_table (figures (), "consultations", RK_FIGURES_YEARS, 0, 0);

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++) {
    g_autoptr (GError) error = NULL;

    g_test_message ("%s", wrong[i]);
    g_assert_null (rk_figure_type (table, 0, 0, wrong[i], NULL, &error));
    assert_holds (error->message, wrong[i]);
  }
}

static void
test_the_source_of_what_is_typed (void)
{
  g_autoptr (RkFigureTable) table = make_table (figures (), "consultations", RK_FIGURES_YEARS, 2022, 2022);
  g_autoptr (RkEdit) named = rk_figure_type (table, 0, 0, "1835", "S2", NULL), none = rk_figure_type (table, 0, 0, "1835", NULL, NULL);
  const RkObservation *a = ((const RkEditStep *) named->steps->pdata[0])->record, *b = ((const RkEditStep *) none->steps->pdata[0])->record;

  g_assert_cmpstr (a->source, ==, "S2");
  g_assert_null (a->section);
  g_assert_null (b->source); /* what a paper did not print is not the paper's */
  g_assert_null (b->section);
}

/* Each figure that is tried, and what stands beside it. */
static void
test_checks_as_typed (void)
{
  static const struct {
    const char *measure;
    RkFigureDetail detail;
    int year;
    guint row, column;
    const char *text, *brief, *told;
  } rows[] = {
    { "meetings-attended", RK_FIGURES_YEARS, 2022, 0, 0, "2213", NULL, NULL },
    { "meetings-attended", RK_FIGURES_YEARS, 2022, 0, 0, "2300", "+87", "The parts add up to 2,213; the figure is 2,300, which is 87 more." },
    { "meetings-attended", RK_FIGURES_YEARS, 2022, 1, 0, "777", "+1", "Meetings attended, R4: The parts add up to 2,212; the figure is 2,213, which is 1 more." },
    { "meetings-attended", RK_FIGURES_YEARS, 2022, 0, 0, "22130", "+19,917", "R3 was 1,896" },
    { "meetings-attended", RK_FIGURES_YEARS, 2022, 3, 0, "3000", "＞2,213", "total of only 2,213" },
    { "consultations", RK_FIGURES_HALVES, 2023, 0, 2, "1928", NULL, NULL },
    { "consultations", RK_FIGURES_HALVES, 2023, 0, 2, "900", "−26", "The halves add up to 926" },
    { "consultations", RK_FIGURES_YEARS, 2023, 0, 1, "18500", "×10?", "R4 was 1,834; 18,500 looks like a slip of the decimal place." },
    { "consultations", RK_FIGURES_YEARS, 2023, 0, 1, "185", "−741", "÷" },
    { "consultations", RK_FIGURES_MONTHS, 2023, 0, 0, "930", "−4", "R5 first half: The months add up to 930" },
    { "consultations", RK_FIGURES_YEARS, 2023, 0, 1, "no", NULL, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (RkFigureTable) table = make_table (figures (), rows[i].measure, rows[i].detail, rows[i].year, rows[i].year);
    g_autoptr (RkFigureCheck) check = rk_figure_try (table, rows[i].row, rows[i].column, rows[i].text);

    g_test_message ("%s %s", rows[i].measure, rows[i].text);
    if (rows[i].brief == NULL) {
      g_assert_null (check);
      continue;
    }
    g_assert_nonnull (check);
    g_assert_cmpstr (check->brief, ==, rows[i].brief);
    if (!g_str_equal (rows[i].told, "÷"))
      assert_holds (check->told, rows[i].told);
  }
}

static void
test_the_difference_is_kept_as_a_note (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autoptr (RkFigureTable) before = make_table (rk_session_dataset (session), "meetings-attended", RK_FIGURES_YEARS, 2022, 2022);
  g_autoptr (RkFigureTable) wrong = make_table (after (session, must_type (before, 0, 0, "2300")), "meetings-attended", RK_FIGURES_YEARS, 2022, 2022);
  g_autoptr (RkFigureTable) noted = NULL;

  assert_rows (wrong, "Meetings attended: 2,300[+87]", "Meetings and trainings of the city and wards: 778", "Meetings and trainings with related organisations: 1,435",
               "Community care meetings: 143", NULL);
  g_assert_null (rk_figure_keep_difference (wrong, 1, 0));
  noted = make_table (after (session, rk_figure_keep_difference (wrong, 0, 0)), "meetings-attended", RK_FIGURES_YEARS, 2022, 2022);
  g_assert_cmpstr (rk_figure_table_cell (noted, 0, 0)->text, ==, "2,300");
  g_assert_true (rk_figure_table_cell (noted, 0, 0)->check->noted);
  assert_holds (rk_figure_table_cell (noted, 0, 0)->observation->note, "which is 87 more");
  g_assert_null (rk_figure_keep_difference (noted, 0, 0));
}

static void
test_fill_and_clear (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autoptr (RkFigureTable) table = make_table (rk_session_dataset (session), "meetings-attended", RK_FIGURES_YEARS, 2021, 2022);
  g_autoptr (RkFigureTable) filled = NULL, cleared = NULL;
  RkEdit *edit = rk_figure_fill (table, &(RkFigureRange){ 1, 0, 2, 1 }, FALSE, NULL);

  filled = make_table (after (session, edit), "meetings-attended", RK_FIGURES_YEARS, 2021, 2022);
  assert_rows (filled, "Meetings attended: 1,896[+119 noted] 2,213[+436]", "Meetings and trainings of the city and wards: 615 615",
               "Meetings and trainings with related organisations: 1,162 1,162", "Community care meetings: 130 143", NULL);
  edit = rk_figure_clear (filled, &(RkFigureRange){ 1, 1, 3, 1 });
  g_assert_cmpstr (edit->label, ==, "Clear 3 figures: Meetings attended");
  cleared = make_table (after (session, edit), "meetings-attended", RK_FIGURES_YEARS, 2021, 2022);
  assert_rows (cleared, "Meetings attended: 1,896[+119 noted] 2,213", "Meetings and trainings of the city and wards: 615 -",
               "Meetings and trainings with related organisations: 1,162 -", "Community care meetings: 130 -", NULL);
}

/* Only figures that are there and come from elsewhere are given another source. */
static void
test_a_source_is_named_for_several (void)
{
  g_autoptr (RkFigureTable) table = make_table (figures (), "meetings-attended", RK_FIGURES_YEARS, 2022, 2023);
  g_autoptr (RkEdit) another = rk_figure_set_source (table, &(RkFigureRange){ 0, 0, 1, 2 }, "S2"), same = rk_figure_set_source (table, &(RkFigureRange){ 0, 0, 1, 2 }, "S1");
  const RkObservation *first = ((const RkEditStep *) another->steps->pdata[0])->record;

  g_assert_cmpuint (another->steps->len, ==, 4);
  g_assert_cmpstr (first->source, ==, "S2");
  g_assert_null (first->section);
  g_assert_cmpint (first->value, ==, 2213);
  g_assert_cmpuint (same->steps->len, ==, 0);
}

static void
test_only_an_empty_measure_goes (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  const RkDataset *dataset = rk_session_dataset (session);
  RkMeasure *part = rk_measure_new_part (dataset, rk_dataset_get (dataset, &rk_measure_type, "consultations"), "本人", 0);
  RkEdit *make = rk_edit_new ("Make a part"), *remove;
  const RkMeasure *made;

  rk_edit_put (make, &rk_measure_type, part);
  dataset = after (session, make);
  made = rk_dataset_get (dataset, &rk_measure_type, part->id);
  g_assert_cmpstr (made->parent, ==, "consultations");
  g_assert_cmpint (made->relation, ==, RK_RELATION_PART);
  g_assert_null (rk_measure_delete (dataset, rk_dataset_get (dataset, &rk_measure_type, "consultations")));
  remove = rk_measure_delete (dataset, made);
  g_assert_cmpstr (remove->label, ==, "Delete the measure “本人”");
  g_assert_null (rk_dataset_get (after (session, remove), &rk_measure_type, part->id));
  rk_record_free (&rk_measure_type, part);
}

static void
test_words (void)
{
  g_autoptr (RkFigureTable) table = make_table (figures (), "meetings-attended", RK_FIGURES_YEARS, 2021, 2023);
  g_autofree char *name = rk_figure_table_describe (table, 0, 0), *none = rk_figure_table_describe (table, 0, 3), *told = rk_figure_table_tell (table, 0, 0);
  g_autofree char *some = rk_figure_table_copy (table, &(RkFigureRange){ 0, 0, 1, 1 }), *all = rk_figure_table_copy (table, &(RkFigureRange){ 0, 0, 3, 3 });
  guint row, column;

  g_assert_cmpstr (name, ==, "Meetings attended, R3: 1,896 meetings");
  g_assert_cmpstr (none, ==, "Meetings attended, R5: no figure");
  assert_holds (told, "The parts add up to 1,777; the figure is 1,896, which is 119 more.\n公表のまま。");
  assert_holds (told, "\nSource: ");
  g_assert_cmpstr (some, ==, "1896\t2213\n615\t778\n");
  assert_holds (all, "\tR3\tR4\tR5 first half\tR5\nMeetings attended\t1896\t2213\t1120\t\n");
  g_assert_true (rk_figure_table_find (table, "meetings-attended-city-R4", &row, &column));
  g_assert_cmpuint (row, ==, 1);
  g_assert_cmpuint (column, ==, 1);
  g_assert_false (rk_figure_table_find (table, "consultations-R4", &row, &column));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  rk_language_init ("en");
  g_test_add_func ("/figures/parts", test_parts_stand_beneath_their_total);
  g_test_add_func ("/figures/down", test_years_down);
  g_test_add_func ("/figures/wards", test_wards_have_lines);
  g_test_add_func ("/figures/typing", test_typing);
  g_test_add_func ("/figures/missing", test_nothing_typed_is_missing_and_no_zero);
  g_test_add_func ("/figures/wrong", test_what_is_no_figure);
  g_test_add_func ("/figures/source", test_the_source_of_what_is_typed);
  g_test_add_func ("/figures/checks", test_checks_as_typed);
  g_test_add_func ("/figures/note", test_the_difference_is_kept_as_a_note);
  g_test_add_func ("/figures/fill-and-clear", test_fill_and_clear);
  g_test_add_func ("/figures/name-source", test_a_source_is_named_for_several);
  g_test_add_func ("/figures/delete", test_only_an_empty_measure_goes);
  g_test_add_func ("/figures/words", test_words);
  return g_test_run ();
}

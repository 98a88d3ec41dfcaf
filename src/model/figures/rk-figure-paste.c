/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/figures/rk-figure-paste.h"

#include "core/calendar/rk-date-scan.h"
#include "core/rk-language.h"
#include "model/figures/rk-figure-heading.h"
#include "model/figures/rk-measure-edit.h"
#include "model/words/rk-words.h"

#define PROBLEMS_AT_MOST 40
#define TOLD_AT_MOST 4
#define MADE 0x80000000u /* a target that is a part to be made */

typedef struct {
  const RkFigureTable *table;
  const RkPastedTable *pasted;
  const RkFigurePasteHow *how;
  RkFigureHeadings headings;
  RkFigurePaste *result;
  guint row, column;      /* of the pasted cell that is being taken */
  GArray *columns, *rows; /* of guint: the target of each pasted column and row that has figures */
} Paste;

static void
problem_free (gpointer data)
{
  RkFigureProblem *problem = data;

  g_free (problem->message);
  g_free (problem);
}

static void
measure_free (gpointer data)
{
  rk_record_free (&rk_measure_type, data);
}

static void
add_problem (RkFigurePaste *result, RkFigureProblem values)
{
  RkFigureProblem *problem;

  if (result->problems->len >= PROBLEMS_AT_MOST) {
    g_free (values.message);
    return;
  }
  problem = g_memdup2 (&values, sizeof values);
  g_ptr_array_add (result->problems, problem);
}

/* At the cell where the pasted one would come to stand without headings. */
static void
add_problem_at (const Paste *paste, guint row, guint column, char *message)
{
  guint below = row > paste->headings.first_row ? row - paste->headings.first_row : 0;
  guint beside = column > paste->headings.first_column ? column - paste->headings.first_column : 0;

  add_problem (paste->result, (RkFigureProblem){ MIN (paste->how->range.row + below, paste->table->n_rows - 1), MIN (paste->how->range.column + beside, paste->table->n_columns - 1),
                                                 row + 1, column + 1, message });
}

static RkAxisKind
kind_of (const Paste *paste, gboolean across)
{
  RkAxisKind kind = across ? paste->headings.across : paste->headings.down, other = across ? paste->headings.down : paste->headings.across;

  if (kind != RK_AXIS_UNNAMED)
    return kind;
  if (other != RK_AXIS_UNNAMED)
    return other == RK_AXIS_LINES ? RK_AXIS_TIMES : RK_AXIS_LINES;
  return across == paste->table->down ? RK_AXIS_LINES : RK_AXIS_TIMES;
}

static gboolean
is_headed (const Paste *paste, gboolean across)
{
  return across ? paste->headings.n_heading_rows > 0 : paste->headings.first_column > 0;
}

/* A heading without a line: the first of that name is remembered, or made. */
static guint
take_unknown (const Paste *paste, const char *text)
{
  guint at;

  if (!g_ptr_array_find_with_equal_func (paste->result->unknown, text, g_str_equal, &at)) {
    at = paste->result->unknown->len;
    g_ptr_array_add (paste->result->unknown, g_strdup (text));
    g_ptr_array_add (paste->result->made, rk_measure_new_part (paste->table->dataset, paste->table->measure, text, at));
  }
  return MADE | at;
}

/* Where the headings of the columns stand. */
static guint
heading_row (const Paste *paste)
{
  return paste->headings.first_row > 0 ? paste->headings.first_row - 1 : 0;
}

static guint
name_target (Paste *paste, gboolean across, guint index, int year)
{
  const char *text = rk_figure_heading_text (paste->pasted, &paste->headings, across, index);
  guint target = rk_figure_heading_target (paste->table, paste->pasted, &paste->headings, across, index, year);
  g_autofree char *quoted = rk_date_scan_quote (text);

  if (target != RK_NO_TARGET)
    return target;
  if (kind_of (paste, across) == RK_AXIS_LINES && !paste->table->by_ward && *text != '\0') {
    target = take_unknown (paste, text);
    if (paste->how->make_parts)
      return target;
    add_problem_at (paste, across ? heading_row (paste) : index, across ? index : 0, g_strdup_printf (_ ("“%s” is none of the lines of this table."), quoted));
  } else if (*text == '\0')
    add_problem_at (paste, across ? heading_row (paste) : index, across ? index : 0, g_strdup (_ ("A row or column of what is pasted has no heading.")));
  else
    add_problem_at (paste, across ? heading_row (paste) : index, across ? index : 0,
                    g_strdup_printf (kind_of (paste, across) == RK_AXIS_LINES ? _ ("“%s” is none of the wards.") : _ ("“%s” is none of the years, halves and months of this table."), quoted));
  return RK_NO_TARGET;
}

static guint
place_target (const Paste *paste, gboolean across, guint index)
{
  const RkFigureRange *range = &paste->how->range;
  gboolean lines = kind_of (paste, across) == RK_AXIS_LINES;
  guint first = lines ? rk_figure_table_line_of (paste->table, range->row, range->column) : rk_figure_table_time_of (paste->table, range->row, range->column);
  guint target = first + index, n = lines ? paste->table->lines->len : paste->table->times->len;

  return target < n ? target : RK_NO_TARGET;
}

static gboolean
is_taken (const GArray *targets, guint target)
{
  for (guint i = 0; i < targets->len; i++)
    if (g_array_index (targets, guint, i) == target)
      return TRUE;
  return FALSE;
}

static GArray *
find_targets (Paste *paste, gboolean across)
{
  guint first = across ? paste->headings.first_column : paste->headings.first_row, n = across ? paste->pasted->n_columns : paste->pasted->rows->len;
  const RkFigureTime *time = paste->table->times->pdata[rk_figure_table_time_of (paste->table, paste->how->range.row, paste->how->range.column)];
  GArray *targets = g_array_new (FALSE, FALSE, sizeof (guint));
  gboolean too_large = FALSE;

  for (guint i = first; i < n; i++) {
    guint target = is_headed (paste, across) ? name_target (paste, across, i, time->year) : place_target (paste, across, i - first);

    if (target != RK_NO_TARGET && is_taken (targets, target)) {
      g_autofree char *quoted = rk_date_scan_quote (rk_figure_heading_text (paste->pasted, &paste->headings, across, i));

      add_problem_at (paste, across ? heading_row (paste) : i, across ? i : 0, g_strdup_printf (_ ("“%s” stands twice in what is pasted."), quoted));
    }
    too_large = too_large || (target == RK_NO_TARGET && !is_headed (paste, across));
    g_array_append_val (targets, target);
  }
  if (too_large)
    add_problem_at (paste, 0, 0,
                    g_strdup_printf (across ? _ ("What is pasted has %u columns of figures; from this cell on there is not room for so many.")
                                            : _ ("What is pasted has %u rows of figures; from this cell on there is not room for so many."),
                                     n - first));
  return targets;
}

static void
cover (RkFigureRange *filled, guint row, guint column)
{
  if (filled->row == G_MAXUINT) {
    *filled = (RkFigureRange){ row, column, row, column };
    return;
  }
  *filled = (RkFigureRange){ MIN (filled->row, row), MIN (filled->column, column), MAX (filled->to_row, row), MAX (filled->to_column, column) };
}

/* One cell: a figure for its place, or a problem there. */
static void
take_cell (Paste *paste, const char *text, guint line, guint time)
{
  const RkFigureTable *table = paste->table;
  const RkFigureTime *when = table->times->pdata[time];
  RkFigureChange change = { { NULL, table->ward, when->year, when->period }, RK_MISSING };
  guint row = table->down ? time : line, column = table->down ? line : time;
  g_autoptr (GError) error = NULL;

  if ((line & MADE) != 0)
    change.place.measure = paste->result->made->pdata[line & ~MADE];
  else {
    const RkFigureLine *where = table->lines->pdata[line];

    change.place.measure = where->measure;
    change.place.ward = where->ward;
    cover (&paste->result->filled, row, column);
  }
  if (rk_figure_read (text, &change.value, &error))
    rk_figure_put (table->figures, &change, paste->how->source, paste->result->edit, &paste->result->tally);
  else
    add_problem (paste->result, (RkFigureProblem){ (line & MADE) != 0 ? 0 : row, (line & MADE) != 0 ? 0 : column, paste->row + 1, paste->column + 1, g_strdup (error->message) });
}

static void
take_row (Paste *paste, guint row, guint down_target)
{
  for (guint i = 0; i < paste->columns->len; i++) {
    guint target = g_array_index (paste->columns, guint, i);
    gboolean lines_across = kind_of (paste, TRUE) == RK_AXIS_LINES;

    paste->row = row;
    paste->column = paste->headings.first_column + i;
    if (target != RK_NO_TARGET && down_target != RK_NO_TARGET)
      take_cell (paste, rk_pasted_table_cell (paste->pasted, row, paste->column), lines_across ? target : down_target, lines_across ? down_target : target);
  }
}

/* Two sheets' worth at once. */
static gboolean
check_one_table (const Paste *paste)
{
  for (guint row = paste->headings.first_row + 1; row < paste->pasted->rows->len; row++)
    if (rk_figure_heading_again (paste->table, paste->pasted, row)) {
      add_problem_at (paste, row, 0, g_strdup_printf (_ ("Another table begins at row %u of what is pasted: paste one table at a time."), row + 1));
      return FALSE;
    }
  return TRUE;
}

/* One pasted cell for every chosen one, as spreadsheets do. */
static void
take_single (Paste *paste)
{
  const RkFigureRange *range = &paste->how->range;

  for (guint row = range->row; row <= range->to_row; row++)
    for (guint column = range->column; column <= range->to_column; column++)
      take_cell (paste, rk_pasted_table_cell (paste->pasted, 0, 0), rk_figure_table_line_of (paste->table, row, column), rk_figure_table_time_of (paste->table, row, column));
}

static void
take_all (Paste *paste)
{
  if (paste->pasted->rows->len == 1 && paste->pasted->n_columns == 1) {
    take_single (paste);
    return;
  }
  paste->headings = rk_figure_headings_find (paste->table, paste->pasted);
  if (!check_one_table (paste))
    return;
  if (paste->headings.across != RK_AXIS_UNNAMED && paste->headings.across == paste->headings.down) {
    add_problem_at (paste, 0, 0, g_strdup (_ ("The headings above and at the left of what is pasted name the same: one must be years, halves or months.")));
    return;
  }
  paste->columns = find_targets (paste, TRUE);
  paste->rows = find_targets (paste, FALSE);
  for (guint i = 0; i < paste->rows->len; i++)
    take_row (paste, paste->headings.first_row + i, g_array_index (paste->rows, guint, i));
}

static void
name_edit (const Paste *paste)
{
  const RkFigureTally *tally = &paste->result->tally;
  const char *measure = rk_word_measure (paste->table->measure);
  RkEdit *edit = paste->result->edit;

  g_free (edit->label);
  if (tally->cleared > 0 && tally->set > 0)
    /* Translators: an edit: how many figures come, how many go because their cell is empty, of which measure */
    edit->label = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Paste %u figure, clear %u: %s", "Paste %u figures, clear %u: %s", tally->set), tally->set, tally->cleared, measure);
  else if (tally->cleared > 0)
    edit->label = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Clear %u figure: %s", "Clear %u figures: %s", tally->cleared), tally->cleared, measure);
  else
    /* Translators: an edit: how many figures, of which measure */
    edit->label = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Paste %u figure: %s", "Paste %u figures: %s", tally->set), tally->set, measure);
}

RkFigurePaste *
rk_figure_paste (const RkFigureTable *table, const char *text, gsize length, const RkFigurePasteHow *how)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RkPastedTable) pasted = rk_pasted_table_parse (text, length, how->separator, &error);
  RkFigurePaste *result = g_new0 (RkFigurePaste, 1);
  Paste paste = { .table = table, .pasted = pasted, .how = how, .result = result };

  *result = (RkFigurePaste){ .edit = rk_edit_new (""), .filled = { .row = G_MAXUINT } };
  result->problems = g_ptr_array_new_with_free_func (problem_free);
  result->unknown = g_ptr_array_new_with_free_func (g_free);
  result->made = g_ptr_array_new_with_free_func (measure_free);
  if (pasted == NULL)
    add_problem (result, (RkFigureProblem){ how->range.row, how->range.column, 0, 0, g_strdup (error->message) });
  else
    take_all (&paste);
  g_clear_pointer (&paste.columns, g_array_unref);
  g_clear_pointer (&paste.rows, g_array_unref);
  if (result->problems->len > 0) {
    g_clear_pointer (&result->edit, rk_edit_free);
    return result;
  }
  for (guint i = 0; i < result->made->len; i++)
    rk_edit_put (result->edit, &rk_measure_type, result->made->pdata[i]);
  name_edit (&paste);
  return result;
}

void
rk_figure_paste_free (RkFigurePaste *self)
{
  if (self == NULL)
    return;
  rk_edit_free (self->edit);
  g_ptr_array_unref (self->problems);
  g_ptr_array_unref (self->unknown);
  g_ptr_array_unref (self->made);
  g_free (self);
}

char *
rk_figure_paste_tell (const RkFigurePaste *self)
{
  GString *text = g_string_new (NULL);
  guint left = self->problems->len > TOLD_AT_MOST ? self->problems->len - TOLD_AT_MOST : 0;

  for (guint i = 0; i < self->problems->len - left; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? "\n" : "", ((const RkFigureProblem *) self->problems->pdata[i])->message);
  if (left > 0) {
    g_string_append_c (text, '\n');
    g_string_append_printf (text, g_dngettext (GETTEXT_PACKAGE, "and %u more", "and %u more", left), left);
  }
  return g_string_free (text, FALSE);
}

/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/figures/rk-figure-heading.h"

#include "core/calendar/rk-date-scan.h"
#include "core/calendar/rk-fiscal-year.h"
#include "core/figures/rk-period.h"
#include "model/figures/rk-figure-edit.h"

#include <string.h>

/* A name as it is compared: without the marks that tables put around it. */
static char *
plain_name (const char *text)
{
  static const char *const marks[] = { "(再掲)", "再掲", "うち", "・", "-", NULL };
  g_autofree char *plain = rk_date_scan_prepare (text);
  const char *start = plain != NULL ? g_strstrip (plain) : "";

  rk_date_scan_any_word (&start, marks);
  while (*start == ' ')
    start++;
  if (g_str_has_suffix (start, "(再掲)"))
    return g_strchomp (g_strndup (start, strlen (start) - strlen ("(再掲)")));
  return g_strdup (start);
}

static gboolean
is_named (const char *plain, const char *name)
{
  g_autofree char *other = name != NULL ? plain_name (name) : NULL;

  return other != NULL && g_str_equal (plain, other);
}

static gboolean
is_sum (const char *text)
{
  static const char *const sums[] = { "計", "合計", "総計", "総数", "全体", "全市", "市計", "市全体", "大阪市", "大阪市計", "total", "sum", "osaka city", NULL };
  g_autofree char *plain = plain_name (text);

  return g_strv_contains (sums, plain);
}

gboolean
rk_figure_heading_names_measure (const RkMeasure *measure, const char *text)
{
  g_autofree char *plain = plain_name (text);

  return *plain != '\0' && (is_named (plain, measure->name) || is_named (plain, measure->english) || is_named (plain, measure->id));
}

gboolean
rk_figure_heading_names_ward (const RkWard *ward, const char *text)
{
  g_autofree char *plain = plain_name (text);

  return *plain != '\0' && (is_named (plain, ward->name) || is_named (plain, ward->romaji) || is_named (plain, ward->code));
}

static gboolean
names_line (const RkFigureTable *table, const RkFigureLine *line, const char *text)
{
  if (!table->by_ward)
    return rk_figure_heading_names_measure (line->measure, text);
  return line->ward != NULL && rk_figure_heading_names_ward (rk_dataset_get (table->dataset, &rk_ward_type, line->ward), text);
}

static guint
find_line (const RkFigureTable *table, const char *text)
{
  for (guint i = 0; i < table->lines->len; i++)
    if (names_line (table, table->lines->pdata[i], text))
      return i;
  return RK_NO_TARGET;
}

static gboolean
is_count (const char *text)
{
  gint64 value;

  return rk_figure_read (text, &value, NULL) && value != RK_MISSING;
}

static gboolean
says_nothing (const char *text)
{
  gint64 value;

  return rk_figure_read (text, &value, NULL) && value == RK_MISSING;
}

/* "2022", which may as well be a count. */
static int
bare_year (const char *text)
{
  g_autofree char *plain = rk_date_scan_prepare (text);

  return plain != NULL && strlen (plain) == 4 && strspn (plain, "0123456789") == 4 ? rk_fiscal_year_parse (plain, NULL) : 0;
}

/* What the cells of a row or column speak for. */
typedef struct {
  guint lines, times, sums, words, counts, years;
  int last_year;
  gboolean years_follow; /* each the one after the one before */
} Votes;

static void
count_vote (const RkFigureTable *table, const char *text, Votes *votes)
{
  RkSaidTime said;
  int year = bare_year (text);

  if (says_nothing (text))
    return;
  if (year != 0) {
    votes->years_follow = votes->years == 0 || (votes->years_follow && year == votes->last_year + 1);
    votes->years++;
    votes->last_year = year;
  } else if (find_line (table, text) != RK_NO_TARGET) /* a ward's code may look like a count */
    votes->lines++;
  else if (is_count (text))
    votes->counts++;
  else if (is_sum (text))
    votes->sums++;
  else if (rk_said_time_parse (text, &said))
    votes->times++;
  else
    votes->words++;
}

static gboolean
is_heading (const Votes *votes)
{
  return votes->counts == 0 && (votes->years == 0 || (votes->years > 1 && votes->years_follow)) && votes->lines + votes->times + votes->sums + votes->years > 0;
}

static RkAxisKind
decide (const Votes *votes)
{
  if (votes->times + votes->years > votes->lines)
    return RK_AXIS_TIMES;
  return votes->lines > 0 ? RK_AXIS_LINES : RK_AXIS_UNNAMED;
}

/* The corner of a table with both headings may hold anything that is no count. */
static Votes
vote_row (const RkFigureTable *table, const RkPastedTable *pasted, guint row)
{
  Votes votes = { 0 };

  for (guint column = pasted->n_columns > 1 ? 1 : 0; column < pasted->n_columns; column++)
    count_vote (table, rk_pasted_table_cell (pasted, row, column), &votes);
  if (pasted->n_columns > 1) {
    Votes corner = { 0 };

    count_vote (table, rk_pasted_table_cell (pasted, row, 0), &corner);
    votes.counts += corner.counts;
    if (corner.years > 0)
      votes.years_follow = FALSE; /* a row of counts that look like years */
    if (corner.years > 0 && bare_year (rk_pasted_table_cell (pasted, row, 0)) + 1 == bare_year (rk_pasted_table_cell (pasted, row, 1)))
      votes.years_follow = TRUE;
  }
  return votes;
}

static Votes
vote_column (const RkFigureTable *table, const RkPastedTable *pasted, guint first_row)
{
  Votes votes = { 0 };

  for (guint row = first_row; row < pasted->rows->len; row++)
    count_vote (table, rk_pasted_table_cell (pasted, row, 0), &votes);
  return votes;
}

gboolean
rk_figure_heading_again (const RkFigureTable *table, const RkPastedTable *pasted, guint row)
{
  Votes votes = vote_row (table, pasted, row), corner = { 0 };

  count_vote (table, rk_pasted_table_cell (pasted, row, 0), &corner);
  return is_heading (&votes) && votes.words == 0 && votes.lines + votes.times + votes.years + corner.times > 1;
}

/* A title above the table: one text at the left, with headings below. */
static gboolean
is_title (const RkFigureTable *table, const RkPastedTable *pasted, guint row)
{
  Votes below;

  if (row + 2 >= pasted->rows->len || is_count (rk_pasted_table_cell (pasted, row, 0)))
    return FALSE;
  for (guint column = 1; column < pasted->n_columns; column++)
    if (*rk_pasted_table_cell (pasted, row, column) != '\0')
      return FALSE;
  below = vote_row (table, pasted, row + 1);
  return pasted->n_columns > 1 && is_heading (&below);
}

RkFigureHeadings
rk_figure_headings_find (const RkFigureTable *table, const RkPastedTable *pasted)
{
  RkFigureHeadings headings = { 0 };
  Votes votes;

  if (is_title (table, pasted, 0))
    headings.first_row++;
  while (headings.first_row + 1 < pasted->rows->len && headings.n_heading_rows < 2) {
    votes = vote_row (table, pasted, headings.first_row);
    if (!is_heading (&votes) || (headings.n_heading_rows == 1 && headings.across != RK_AXIS_TIMES))
      break;
    headings.across = decide (&votes);
    headings.first_row++;
    headings.n_heading_rows++;
  }
  votes = vote_column (table, pasted, headings.first_row);
  if (pasted->n_columns > 1 && (is_heading (&votes) || (headings.n_heading_rows > 0 && votes.counts + votes.years == 0 && votes.words > 0))) {
    headings.first_column = 1;
    headings.down = decide (&votes);
  }
  if (headings.first_column == 1 && headings.down == RK_AXIS_UNNAMED)
    headings.down = headings.across == RK_AXIS_LINES ? RK_AXIS_TIMES : RK_AXIS_LINES;
  if (headings.n_heading_rows > 0 && headings.across == RK_AXIS_UNNAMED)
    headings.across = headings.down == RK_AXIS_TIMES ? RK_AXIS_LINES : RK_AXIS_TIMES;
  return headings;
}

const char *
rk_figure_heading_text (const RkPastedTable *pasted, const RkFigureHeadings *headings, gboolean across, guint index)
{
  return across ? rk_pasted_table_cell (pasted, headings->first_row - 1, index) : rk_pasted_table_cell (pasted, index, 0);
}

/* A year that stands over the first of its months only. */
static int
year_above (const RkPastedTable *pasted, const RkFigureHeadings *headings, guint column, int year)
{
  for (guint i = column + 1; headings->n_heading_rows == 2 && i-- > 0;) {
    RkSaidTime said;

    if (rk_said_time_parse (rk_pasted_table_cell (pasted, headings->first_row - 2, i), &said) && said.year != 0)
      return said.year;
  }
  return year;
}

static guint
find_time (const RkFigureTable *table, const RkSaidTime *said, int year)
{
  gint64 period = said->period != RK_MISSING ? said->period : RK_PERIOD_YEAR;
  guint found = RK_NO_TARGET, candidates = 0;

  for (guint i = 0; i < table->times->len; i++) {
    const RkFigureTime *time = table->times->pdata[i];

    if (time->period != period || (said->year != 0 && time->year != said->year))
      continue;
    if (time->year == year)
      return i;
    found = i;
    candidates++;
  }
  return candidates == 1 ? found : RK_NO_TARGET;
}

guint
rk_figure_heading_target (const RkFigureTable *table, const RkPastedTable *pasted, const RkFigureHeadings *headings, gboolean across, guint index, int year)
{
  const char *text = rk_figure_heading_text (pasted, headings, across, index);
  RkSaidTime said = { 0, RK_PERIOD_YEAR };

  if ((across ? headings->across : headings->down) == RK_AXIS_LINES)
    return is_sum (text) && find_line (table, text) == RK_NO_TARGET ? 0 : find_line (table, text);
  if (across)
    year = year_above (pasted, headings, index, year);
  if (!is_sum (text) && *text != '\0' && !rk_said_time_parse (text, &said))
    return RK_NO_TARGET;
  if (*text == '\0' && !(across && headings->n_heading_rows == 2))
    return RK_NO_TARGET;
  if (across && headings->n_heading_rows == 2 && said.year == 0)
    said.year = year;
  return find_time (table, &said, year);
}

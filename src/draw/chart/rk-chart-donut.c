/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-chart-donut: shares of a whole as a ring, because the papers use it; what each part is stands beside it with its number. */
#include "core/figures/rk-share.h"
#include "core/record/rk-field.h"
#include "core/rk-language.h"
#include "draw/chart/rk-chart-place.h"
#include "draw/picture/rk-fit.h"

#include <math.h>

extern const RkChartKind rk_chart_donut;

#define MOST_RINGS 6
#define INNER 0.42 /* of the radius: the hole */
/* Units. */
#define LIST 118   /* the words beside a ring, at least */
#define GAP 18     /* between rings */
#define HEADING 56 /* above a ring, about */
#define MOST_PARTS 6

/* A whole and its parts; what the published total has over them is a part without a colour. */
typedef struct {
  const RkChartPass *pass;
  const RkChartCategory *category;
  RkRect box;
  gint64 counts[MOST_PARTS + 1];
  int percent[MOST_PARTS + 1];
  gint64 total;
  guint n;
  double radius;
} Ring;

static void
count_parts (Ring *ring)
{
  const GArray *cells = ring->category->cells;

  ring->n = MIN (cells->len, MOST_PARTS);
  for (guint s = 0; s < ring->n; s++) {
    double value = g_array_index (cells, RkChartCell, s).value;

    ring->counts[s] = isnan (value) ? 0 : llround (value);
    ring->total += ring->counts[s];
  }
  ring->counts[ring->n] = llround (MAX (ring->category->unexplained, 0));
  if (ring->pass->chart->matter == RK_CHART_STATES && !isnan (ring->category->out_of))
    ring->counts[ring->n] = MAX (0, llround (ring->category->out_of) - ring->total);
  ring->total += ring->counts[ring->n];
  rk_share_percent (ring->counts, ring->n + 1, ring->percent);
}

#define STEP (G_PI / 90)

/* A ring leaves room for its words beside it. */
static double
radius_in (const RkChartPass *pass, double width, double height)
{
  return MAX (0, MIN (MIN (height / 2, width * 0.24), MIN (130 * pass->unit, (width - (LIST + 16) * pass->unit) / 2)));
}

/* A piece of the ring from one angle to another, clockwise from above. */
typedef struct {
  RkPoint middle;
  double radius, from, to;
} Piece;

static RkPoint
place_in_piece (const Piece *piece, double angle, double share)
{
  return (RkPoint){ piece->middle.x + share * piece->radius * sin (angle), piece->middle.y - share * piece->radius * cos (angle) };
}

static RkMark *
add_piece (const Ring *ring, const Piece *piece)
{
  RkMark *mark = rk_picture_add_path (ring->pass->picture, TRUE);

  rk_mark_begin (mark);
  for (double angle = piece->from; angle < piece->to; angle += STEP)
    rk_mark_point (mark, place_in_piece (piece, angle, 1).x, place_in_piece (piece, angle, 1).y);
  rk_mark_point (mark, place_in_piece (piece, piece->to, 1).x, place_in_piece (piece, piece->to, 1).y);
  for (double angle = piece->to; angle > piece->from; angle -= STEP)
    rk_mark_point (mark, place_in_piece (piece, angle, INNER).x, place_in_piece (piece, angle, INNER).y);
  rk_mark_point (mark, place_in_piece (piece, piece->from, INNER).x, place_in_piece (piece, piece->from, INNER).y);
  return mark;
}

/* Whether a text in the middle of the piece touches none of its edges. */
static gboolean
is_within_piece (const Piece *piece, RkPoint at, RkSize size)
{
  for (int across = -1; across <= 1; across++)
    for (int down = -1; down <= 1; down++) {
      double x = at.x + across * size.w / 2 - piece->middle.x, y = piece->middle.y - at.y - down * size.h / 2;
      double away = hypot (x, y), angle = atan2 (x, y);

      angle += angle < piece->from ? 2 * G_PI : 0;
      if (away < INNER * piece->radius || away > piece->radius || angle < piece->from || angle > piece->to)
        return FALSE;
    }
  return TRUE;
}

static void
paint_part (const Ring *ring, RkMark *mark, guint part)
{
  const RkChartPass *pass = ring->pass;

  if (part < ring->n) {
    rk_chart_paint (pass, mark, ring->category, part);
    return;
  }
  mark->fill = rk_colour_alpha (pass->style->page, 0);
  mark->stroke = pass->style->ink;
  mark->line_width = 1.2 * pass->unit;
  mark->dashed = TRUE;
}

static void
add_percent (const Ring *ring, const Piece *piece, guint part, const RkMark *mark)
{
  const RkChartPass *pass = ring->pass;
  g_autofree char *text = g_strdup_printf (_ ("%d%%"), ring->percent[part]);
  RkPoint at = place_in_piece (piece, (piece->from + piece->to) / 2, (1 + INNER) / 2);
  RkFont font = { 12.5 * pass->unit, TRUE, 0, 0 };
  RkSize size = rk_text_measure (text, font);
  RkMark *label;

  size.w += 0.36 * font.size; /* with its plate */

  if (!is_within_piece (piece, at, size))
    return; /* the list has it */
  label = rk_chart_add_text (pass, at.x, at.y, 0.5, 0.5, text, font, pass->style->ink);
  if (label != NULL)
    rk_chart_write_on (pass->style, label, mark);
}

static char *
write_total (const Ring *ring)
{
  g_autofree char *number = rk_count_format (ring->total);

  return ring->pass->chart->matter == RK_CHART_ANSWERS ? g_strdup_printf ("n = %s", number) : g_steal_pointer (&number);
}

static RkFont
total_font (const Ring *ring, const char *total)
{
  return rk_fit (total, (RkFont){ 18 * ring->pass->unit, TRUE, ring->radius * 2 * INNER * 0.92, 1 }, 12 * ring->pass->unit);
}

/* In a small ring nothing can be read: the total stands in the heading, of every ring alike. */
static gboolean
holds_total (const Ring *ring)
{
  const GPtrArray *all = ring->pass->chart->categories;

  for (guint i = 0; i < all->len; i++) {
    Ring other = { .pass = ring->pass, .category = all->pdata[i], .radius = ring->radius };
    g_autofree char *total = NULL;

    count_parts (&other);
    total = write_total (&other);
    if (!rk_fit_is_whole (total, total_font (&other, total)))
      return FALSE;
  }
  return TRUE;
}

static void
add_ring (const Ring *ring, RkPoint middle, double radius)
{
  double from = 0;
  g_autofree char *total = write_total (ring);

  for (guint part = 0; part <= ring->n; part++) {
    Piece piece = { middle, radius, from, from + 2 * G_PI * (double) ring->counts[part] / (double) ring->total };
    RkMark *mark;

    if (ring->counts[part] == 0)
      continue;
    mark = add_piece (ring, &piece);
    paint_part (ring, mark, part);
    add_percent (ring, &piece, part, mark);
    from = piece.to;
  }
  if (holds_total (ring))
    rk_chart_add_text (ring->pass, middle.x, middle.y, 0.5, 0.5, total, total_font (ring, total), ring->pass->style->ink);
}

static const char *
part_name (const Ring *ring, guint part)
{
  const RkChart *chart = ring->pass->chart;

  if (part < ring->n)
    return rk_chart_cell_series (chart, ring->category, part);
  return chart->matter == RK_CHART_STATES ? _ ("no state published") : chart->unexplained != NULL ? chart->unexplained
                                                                                                  : _ ("in the published total only");
}

/* "Understood 15 (58%)"; what the legend names already is but its number. */
static char *
write_part (const Ring *ring, guint part)
{
  g_autofree char *number = rk_count_format (ring->counts[part]);
  gboolean named = part < ring->n && g_array_index (ring->category->cells, RkChartCell, part).name == NULL && rk_chart_count_names (ring->pass->chart) > 1;

  if (named || (part == ring->n && ring->pass->chart->matter == RK_CHART_TIMES))
    return g_strdup_printf (_ ("%s (%d%%)"), number, ring->percent[part]);
  /* Translators: an answer of a survey, how many gave it, and its share */
  return g_strdup_printf (_ ("%s %s (%d%%)"), part_name (ring, part), number, ring->percent[part]);
}

static void
add_list (const Ring *ring, RkRect room)
{
  const RkChartPass *pass = ring->pass;
  double square = 11 * pass->unit, y = room.y;

  for (guint part = 0; part <= ring->n; part++) {
    g_autofree char *text = NULL;
    RkMark *mark;
    RkFont font = { 12.5 * pass->unit, FALSE, room.w - square - 6 * pass->unit, 4 };

    if (ring->counts[part] == 0)
      continue;
    text = write_part (ring, part);
    if (y + rk_text_measure (text, font).h > room.y + room.h)
      return;
    mark = rk_picture_add_rect (pass->picture, (RkRect){ room.x, y + 1 * pass->unit, square, square }, pass->style->page);
    if (part < ring->n)
      rk_chart_shade (pass->style, mark, &g_array_index (ring->category->cells, RkChartCell, part), part);
    mark->stroke = part < ring->n ? pass->style->soft : pass->style->ink;
    mark->line_width = 0.6 * pass->unit;
    mark->dashed = part == ring->n;
    y += rk_picture_add_text (pass->picture, room.x + square + 6 * pass->unit, y, 0, 0, text, font, pass->style->ink)->box.h + 5 * pass->unit;
  }
}

static double
list_height (const Ring *ring, double width)
{
  double height = 0;

  for (guint part = 0; part <= ring->n; part++) {
    g_autofree char *text = write_part (ring, part);

    if (ring->counts[part] > 0)
      height += rk_text_measure (text, (RkFont){ 12.5 * ring->pass->unit, FALSE, width - 17 * ring->pass->unit, 4 }).h + 5 * ring->pass->unit;
  }
  return height;
}

/* The heading of a ring: what is asked or when, and of whom or which part of a year. */
static double
add_heading (const Ring *ring)
{
  const RkChartPass *pass = ring->pass;
  const RkChartCategory *category = ring->category;
  const char *part = category->partial != NULL ? category->partial : category->sublabel;
  g_autofree char *total = write_total (ring), *below = NULL;
  RkFont font = rk_fit (category->label, (RkFont){ 13 * pass->unit, TRUE, ring->box.w, 4 }, 12 * pass->unit);
  double y = ring->box.y;

  y += rk_picture_add_text (pass->picture, ring->box.x, y, 0, 0, category->label, font, pass->style->ink)->box.h + 4 * pass->unit;
  font = (RkFont){ 12 * pass->unit, FALSE, ring->box.w, 2 };
  if (holds_total (ring) || pass->chart->matter == RK_CHART_ANSWERS || ring->total == 0)
    below = g_strdup (part);
  else
    below = part != NULL ? g_strdup_printf (_ ("%s: %s %s"), part, total, pass->chart->unit) : g_strdup_printf ("%s %s", total, pass->chart->unit);
  if (below != NULL)
    y += rk_picture_add_text (pass->picture, ring->box.x, y, 0, 0, below, font, category->partial != NULL ? pass->style->warning : pass->style->soft)->box.h + 6 * pass->unit;
  return y - ring->box.y;
}

static void
add_whole (const RkChartPass *pass, const RkChartCategory *category, RkRect box)
{
  Ring ring = { .pass = pass, .category = category, .box = box };
  double used, height, radius, width, list;

  count_parts (&ring);
  ring.radius = radius_in (pass, box.w, box.h - HEADING * pass->unit);
  used = add_heading (&ring);
  height = box.h - used;
  if (category->gap != NULL || ring.total == 0) {
    rk_picture_add_text (pass->picture, box.x, box.y + used + 4 * pass->unit, 0, 0, category->gap != NULL ? category->gap : _ ("no figure"), (RkFont){ 12.5 * pass->unit, FALSE, box.w, 3 }, pass->style->soft);
    return;
  }
  radius = MIN (ring.radius, height / 2);
  width = box.w - 2 * radius - 16 * pass->unit;
  list = MIN (list_height (&ring, width), height);
  add_ring (&ring, (RkPoint){ box.x + radius, box.y + used + MAX (radius, MIN (height, list) / 2) }, radius);
  add_list (&ring, (RkRect){ box.x + 2 * radius + 16 * pass->unit, box.y + used + MAX (0, radius - list / 2), width, MIN (height, MAX (list, 2 * radius)) + 1 });
}

/* As many side by side as make the rings largest. */
static guint
count_across (const RkChartPass *pass, guint n)
{
  guint best = 1;
  double most = -1;

  for (guint across = 1; across <= MIN (n, 3); across++) {
    guint down = (n + across - 1) / across;
    double radius = radius_in (pass, pass->plot.w / across - GAP * pass->unit, pass->plot.h / down - HEADING * pass->unit);

    if (radius < most)
      continue;
    most = radius;
    best = across;
  }
  return best;
}

static void
add_donut (const RkChartPass *pass)
{
  guint n = MAX (1, pass->chart->categories->len);
  guint across = count_across (pass, n), down = (n + across - 1) / across;
  double width = pass->plot.w / across, height = pass->plot.h / down, gap = GAP * pass->unit;

  for (guint i = 0; i < pass->chart->categories->len; i++)
    add_whole (pass, pass->chart->categories->pdata[i], (RkRect){ pass->plot.x + (i % across) * width, pass->plot.y + (i / across) * height, width - gap, height - 10 * pass->unit });
}

static int
fit_donut (const RkChart *chart, const char **why)
{
  gboolean whole = chart->matter == RK_CHART_ANSWERS || chart->matter == RK_CHART_STATES || (chart->matter == RK_CHART_TIMES && !chart->apart && rk_chart_count_names (chart) > 1);
  gboolean fits = whole && !chart->several && chart->decimals == 0 && chart->categories->len <= MOST_RINGS && chart->series->len <= MOST_PARTS;

  *why = fits ? _ ("Few parts of one whole, as the papers draw them: donuts. Bars compare better") : _ ("A donut needs few parts of one whole, and no more than six wholes.");
  return fits ? 25 : 0;
}

const RkChartKind rk_chart_donut = { "donut", N_ ("Donut"), RK_LEGEND_PARTS, add_donut, fit_donut };

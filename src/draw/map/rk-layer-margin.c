/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-layer-margin: what stands around the map: title, legend with the number of wards, sites, notes, credit. */
#include "draw/map/rk-map.h"

#include "core/rk-language.h"

#include <string.h>

extern const RkMapLayer rk_layer_margin;

/* The column on the right, filled from the top. */
typedef struct {
  const RkMapPass *pass;
  double x, y, width, unit;
  double air; /* the gaps between the lines, of what they are where there is room */
} Column;

static void
write_line (Column *column, double indent, const char *text, double size, gboolean bold, RkColour colour, double gap)
{
  RkFont font = { size * column->unit, bold, column->width - indent, 0 };
  RkMark *mark = rk_picture_add_text (column->pass->picture, column->x + indent, column->y, 0, 0, text, font, colour);

  column->y += mark->box.h + gap * column->unit * column->air;
}

/* Where the number of wards begins, in either language. */
static const char *
find_bracket (const char *text)
{
  const char *wide = strstr (text, "（");

  return wide != NULL ? wide : strstr (text, " (");
}

/* "North (5 wards)" */
static char *
write_count (const char *label, guint count)
{
  g_autofree char *wards = g_strdup_printf (ngettext ("%u ward", "%u wards", count), count);

  /* Translators: an entry of a map's legend and its number of wards */
  return g_strdup_printf (_ ("%s (%s)"), label, wards);
}

/* One line, smaller where it must be to fit; not below @least, then the number of wards goes to the next. */
static void
write_fitted (Column *column, double indent, const char *text, RkFont font, double least, double gap)
{
  double width = rk_text_measure (text, (RkFont){ font.size * column->unit, font.bold, 0, 0 }).w, room = column->width - indent - 1;
  double size = width > room ? MAX (font.size * room / width, least) : font.size;
  const char *bracket = find_bracket (text);
  g_autofree char *lines = size * width > font.size * room && bracket != NULL ? g_strdup_printf ("%.*s\n%s", (int) (bracket - text), text, bracket + (*bracket == ' ')) : g_strdup (text);

  write_line (column, indent, lines, size, font.bold, column->pass->style->ink, gap + font.size - size);
}

static RkMark *
add_swatch (const Column *column, RkRect box)
{
  RkMark *mark = rk_picture_add_rect (column->pass->picture, box, column->pass->style->page);

  mark->stroke = rk_colour_mix (column->pass->style->ink, column->pass->style->page, 0.35);
  mark->line_width = 0.8 * column->unit;
  return mark;
}

static void
write_class (Column *column, int index)
{
  const RkMapPass *pass = column->pass;
  const RkMapClass *class = pass->map->classes->pdata[index];
  g_autofree char *text = write_count (class->label, class->count);

  rk_map_paint (pass->map, pass->style, index, add_swatch (column, (RkRect){ column->x, column->y - 2 * column->unit, 24 * column->unit, 17 * column->unit }));
  write_fitted (column, 32 * column->unit, text, (RkFont){ 14, FALSE, 0, 0 }, 12, 10);
}

static guint
count_group (const RkMap *map, const char *group)
{
  guint count = 0;

  for (guint i = 0; i < map->areas->len; i++)
    count += g_strcmp0 (((const RkMapArea *) map->areas->pdata[i])->group, group) == 0;
  return count;
}

static void
write_group (Column *column, const char *group)
{
  guint count = count_group (column->pass->map, group);
  g_autofree char *text = write_count (group, count);
  RkMark *mark = add_swatch (column, (RkRect){ column->x + column->unit, column->y - 2 * column->unit, 22 * column->unit, 17 * column->unit });

  mark->stroke = column->pass->style->ink;
  mark->line_width = 3.2 * column->unit;
  write_fitted (column, 32 * column->unit, text, (RkFont){ 16, TRUE, 0, 0 }, 13, 10);
}

static void
write_legend (Column *column)
{
  const RkMap *map = column->pass->map;
  const char *group = NULL;
  guint without = 0;

  for (guint i = 0; i < map->classes->len; i++) {
    const RkMapClass *class = map->classes->pdata[i];

    if (class->group != NULL && g_strcmp0 (class->group, group) != 0) {
      column->y += group != NULL ? 8 * column->unit : 0;
      write_group (column, class->group);
    }
    group = class->group;
    write_class (column, (int) i);
  }
  for (guint i = 0; i < map->areas->len; i++)
    without += ((const RkMapArea *) map->areas->pdata[i])->class < 0;
  if (without > 0 && map->no_figure != NULL) {
    rk_map_paint (map, column->pass->style, -1, add_swatch (column, (RkRect){ column->x, column->y - 2 * column->unit, 24 * column->unit, 17 * column->unit }));
    write_fitted (column, 32 * column->unit, map->no_figure, (RkFont){ 14, FALSE, 0, 0 }, 12, 10);
  }
}

static void
write_notes (Column *column)
{
  const RkMap *map = column->pass->map;

  column->y += 6 * column->unit;
  for (guint i = 0; i < map->notes->len; i++)
    write_line (column, 0, map->notes->pdata[i], 13, FALSE, column->pass->style->soft, 8);
}

#define SITE_SIZE 12
#define SITE_LINE 16.5

static gboolean
is_inside (const RkMapSite *site)
{
  return site->outside == NULL;
}

/* In two columns where every name fits into one. */
static void
write_columns (Column *column, const GPtrArray *names)
{
  double half = column->width / 2, line = SITE_LINE * column->unit;
  guint rows = (names->len + 1) / 2;

  for (guint i = 0; i < names->len; i++)
    rk_picture_add_text (column->pass->picture, column->x + (i / rows) * half, column->y + (i % rows) * line, 0, 0, names->pdata[i],
                         (RkFont){ SITE_SIZE * column->unit, FALSE, 0, 0 }, column->pass->style->ink);
  column->y += rows * line + 4 * column->unit;
}

/* Else one after the other: long names are never cut. */
static void
write_running (Column *column, GPtrArray *names)
{
  g_autofree char *text = NULL;

  g_ptr_array_add (names, NULL);
  text = g_strjoinv (rk_language_comma (), (char **) names->pdata);
  write_line (column, 0, text, SITE_SIZE, FALSE, column->pass->style->ink, 8);
}

static void
write_inside (Column *column)
{
  const GPtrArray *sites = column->pass->map->sites;
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  double widest = 0;

  for (guint i = 0; i < sites->len; i++) {
    const RkMapSite *site = sites->pdata[i];

    if (!is_inside (site))
      continue;
    g_ptr_array_add (names, site->name);
    widest = MAX (widest, rk_text_measure (site->name, (RkFont){ SITE_SIZE * column->unit, FALSE, 0, 0 }).w);
  }
  if (names->len > 0 && widest <= column->width / 2 - 6 * column->unit)
    write_columns (column, names);
  else if (names->len > 0)
    write_running (column, names);
}

static void
write_states (Column *column)
{
  const GPtrArray *states = column->pass->map->states;
  double unit = column->unit;

  for (guint i = 0; i < states->len; i++) {
    const RkMapState *state = states->pdata[i];
    g_autofree char *text = g_strdup_printf ("%s %u", state->label, state->count);

    rk_shape_add (column->pass->picture, column->pass->style, state->shape, column->x + 12 * unit, column->y + 7 * unit, 6.5 * unit);
    write_fitted (column, 32 * unit, text, (RkFont){ 13, FALSE, 0, 0 }, 11, 6);
  }
  column->y += states->len > 0 ? 5 * unit : 0;
}

/* Those outside the city bear their municipality and come last. */
static void
write_sites (Column *column)
{
  const RkMap *map = column->pass->map;

  if (map->sites->len == 0)
    return;
  column->y += 6 * column->unit;
  write_line (column, 0, map->sites_title, 14, TRUE, column->pass->style->ink, 7);
  write_states (column);
  write_inside (column);
  for (guint i = 0; i < map->sites->len; i++) {
    const RkMapSite *site = map->sites->pdata[i];
    g_autofree char *text = NULL;

    if (is_inside (site))
      continue;
    /* Translators: a station outside the city and its municipality */
    text = g_strdup_printf (_ ("%s (outside the city: %s)"), site->name, site->outside);
    write_line (column, 0, text, SITE_SIZE, FALSE, column->pass->style->warning, 5);
  }
}

/* Whatever the figures, the column ends within the picture: where it would not, it is written once more, closer, then smaller. */
static void
add_column (const RkMapPass *pass, double unit, double air)
{
  const RkMapPlace *place = &pass->place;
  double right = place->body.x + place->body.w, top = place->body.y + 2 * place->unit, room = pass->picture->height - 12 * place->unit - top;
  Column column = { pass, right + 20 * place->unit, top, pass->picture->width - right - 20 * place->unit - place->body.x, unit, air };
  guint before = pass->picture->marks->len;

  write_legend (&column);
  write_sites (&column);
  write_notes (&column);
  if (column.y - top <= room || unit < place->unit / 2)
    return;
  g_ptr_array_set_size (pass->picture->marks, (int) before);
  if (air > 0.5)
    add_column (pass, unit, air - 0.2);
  else
    add_column (pass, unit * MAX (0.5, MIN (0.97, room / (column.y - top))), air);
}

static void
add_margin (const RkMapPass *pass)
{
  const RkMapPlace *place = &pass->place;
  double unit = place->unit;

  rk_picture_add_text (pass->picture, place->body.x, 28 * unit, 0, 0, pass->map->title, (RkFont){ 24 * unit, TRUE, pass->picture->width - 2 * place->body.x, 1 },
                       pass->style->ink);
  if (pass->map->subtitle != NULL)
    rk_picture_add_text (pass->picture, place->body.x, 60 * unit, 0, 0, pass->map->subtitle,
                         (RkFont){ 15 * unit, FALSE, pass->picture->width - 2 * place->body.x, 1 }, pass->style->soft);
  add_column (pass, unit, 1);
  rk_picture_add_text (pass->picture, place->body.x, pass->picture->height - 12 * unit, 0, 1, pass->map->credit,
                       (RkFont){ 12 * unit, FALSE, pass->picture->width - 2 * place->body.x, 1 }, pass->style->soft);
}

const RkMapLayer rk_layer_margin = { "margin", add_margin };

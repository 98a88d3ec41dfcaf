/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-layer-margin: what stands around the map: title, legend with the number of wards, sites, notes, credit. */
#include "draw/rk-map.h"

#include "core/rk-language.h"

extern const RkMapLayer rk_layer_margin;

/* The column on the right, filled from the top. */
typedef struct {
  const RkMapPass *pass;
  double x, y, width, unit;
} Column;

static void
write_line (Column *column, double indent, const char *text, double size, gboolean bold, RkColour colour, double gap)
{
  RkFont font = { size * column->unit, bold, column->width - indent, 0 };
  RkMark *mark = rk_picture_add_text (column->pass->picture, column->x + indent, column->y, 0, 0, text, font, colour);

  column->y += mark->box.h + gap * column->unit;
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
  /* Translators: an entry of a map's legend and its number of wards */
  g_autofree char *text = g_strdup_printf (ngettext ("%s (%u ward)", "%s (%u wards)", class->count), class->label, class->count);

  rk_map_paint (pass->map, pass->style, index, add_swatch (column, (RkRect){ column->x, column->y - 2 * column->unit, 24 * column->unit, 17 * column->unit }));
  write_line (column, 34 * column->unit, text, 14, FALSE, pass->style->ink, 10);
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
  g_autofree char *text = g_strdup_printf (ngettext ("%s (%u ward)", "%s (%u wards)", count), group, count);
  RkMark *mark = add_swatch (column, (RkRect){ column->x + column->unit, column->y - 2 * column->unit, 22 * column->unit, 17 * column->unit });

  mark->stroke = column->pass->style->ink;
  mark->line_width = 3.2 * column->unit;
  write_line (column, 34 * column->unit, text, 16, TRUE, column->pass->style->ink, 10);
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
    write_line (column, 34 * column->unit, map->no_figure, 14, FALSE, column->pass->style->ink, 10);
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

/* Sites in two columns of names; those outside the city bear their municipality and come last. */
static void
write_sites (Column *column)
{
  const RkMap *map = column->pass->map;
  guint inside = 0;
  double top, half = column->width / 2;

  if (map->sites->len == 0)
    return;
  column->y += 6 * column->unit;
  write_line (column, 0, map->sites_title, 14, TRUE, column->pass->style->ink, 7);
  top = column->y;
  for (guint i = 0; i < map->sites->len; i++)
    inside += ((const RkMapSite *) map->sites->pdata[i])->outside == NULL;
  for (guint i = 0, k = 0; i < map->sites->len; i++) {
    const RkMapSite *site = map->sites->pdata[i];
    RkFont font = { 12 * column->unit, FALSE, half - 6 * column->unit, 1 };
    guint rows = (inside + 1) / 2;

    if (site->outside != NULL)
      continue;
    rk_picture_add_text (column->pass->picture, column->x + (k / rows) * half, top + (k % rows) * 16.5 * column->unit, 0, 0, site->name, font,
                         column->pass->style->ink);
    k++;
  }
  column->y = top + ((inside + 1) / 2) * 16.5 * column->unit + 6 * column->unit;
  for (guint i = 0; i < map->sites->len; i++) {
    const RkMapSite *site = map->sites->pdata[i];
    g_autofree char *text = NULL;

    if (site->outside == NULL)
      continue;
    /* Translators: a station outside the city and its municipality */
    text = g_strdup_printf (_ ("%s (outside the city: %s)"), site->name, site->outside);
    write_line (column, 0, text, 12, FALSE, column->pass->style->warning, 5);
  }
}

static void
add_margin (const RkMapPass *pass)
{
  const RkMapPlace *place = &pass->place;
  double unit = place->unit, right = place->body.x + place->body.w;
  Column column = { pass, right + 20 * unit, place->body.y + 4 * unit, pass->picture->width - right - 44 * unit, unit };

  rk_picture_add_text (pass->picture, place->body.x, 20 * unit, 0, 0, pass->map->title, (RkFont){ 24 * unit, TRUE, pass->picture->width - 2 * place->body.x, 1 },
                       pass->style->ink);
  if (pass->map->subtitle != NULL)
    rk_picture_add_text (pass->picture, place->body.x, 51 * unit, 0, 0, pass->map->subtitle,
                         (RkFont){ 14 * unit, FALSE, pass->picture->width - 2 * place->body.x, 1 }, pass->style->soft);
  write_legend (&column);
  write_sites (&column);
  write_notes (&column);
  rk_picture_add_text (pass->picture, place->body.x, pass->picture->height - 10 * unit, 0, 1, pass->map->credit,
                       (RkFont){ 12 * unit, FALSE, pass->picture->width - 2 * place->body.x, 1 }, pass->style->soft);
}

const RkMapLayer rk_layer_margin = { "margin", add_margin };

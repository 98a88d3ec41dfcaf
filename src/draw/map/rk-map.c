/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/map/rk-map.h"

static void
free_area (gpointer data)
{
  RkMapArea *area = data;

  g_free (area->code);
  g_free (area->name);
  g_free (area->group);
  g_free (area->tip);
  g_free (area);
}

static void
free_class (gpointer data)
{
  RkMapClass *class = data;

  g_free (class->label);
  g_free (class->group);
  g_free (class);
}

static void
free_site (gpointer data)
{
  RkMapSite *site = data;

  g_free (site->key);
  g_free (site->name);
  g_free (site->tip);
  g_free (site->outside);
  g_free (site);
}

static void
free_state (gpointer data)
{
  RkMapState *state = data;

  g_free (state->label);
  g_free (state);
}

RkMap *
rk_map_new (const char *title)
{
  RkMap *self = g_new0 (RkMap, 1);

  self->title = g_strdup (title);
  self->areas = g_ptr_array_new_with_free_func (free_area);
  self->classes = g_ptr_array_new_with_free_func (free_class);
  self->sites = g_ptr_array_new_with_free_func (free_site);
  self->states = g_ptr_array_new_with_free_func (free_state);
  self->notes = g_ptr_array_new_with_free_func (g_free);
  self->names = TRUE;
  return self;
}

void
rk_map_free (RkMap *self)
{
  if (self == NULL)
    return;
  g_free (self->title);
  g_free (self->subtitle);
  g_free (self->sites_title);
  g_free (self->no_figure);
  g_free (self->credit);
  g_ptr_array_unref (self->areas);
  g_ptr_array_unref (self->classes);
  g_ptr_array_unref (self->sites);
  g_ptr_array_unref (self->states);
  g_ptr_array_unref (self->notes);
  g_free (self);
}

RkMapArea *
rk_map_add_area (RkMap *self, const char *code, const char *name)
{
  RkMapArea *area = g_new0 (RkMapArea, 1);

  *area = (RkMapArea){ .code = g_strdup (code), .name = g_strdup (name), .class = -1 };
  g_ptr_array_add (self->areas, area);
  return area;
}

RkMapClass *
rk_map_add_class (RkMap *self, const char *label)
{
  RkMapClass *class = g_new0 (RkMapClass, 1);

  *class = (RkMapClass){ .label = g_strdup (label), .basic_area = -1 };
  g_ptr_array_add (self->classes, class);
  return class;
}

RkMapSite *
rk_map_add_site (RkMap *self, const char *key, const char *name, RkPoint at)
{
  RkMapSite *site = g_new0 (RkMapSite, 1);

  *site = (RkMapSite){ .shape = -1, .key = g_strdup (key), .name = g_strdup (name), .at = at };
  g_ptr_array_add (self->sites, site);
  return site;
}

void
rk_map_add_state (RkMap *self, RkShape shape, const char *label, guint count)
{
  RkMapState *state = g_new0 (RkMapState, 1);

  *state = (RkMapState){ shape, g_strdup (label), count };
  g_ptr_array_add (self->states, state);
}

void
rk_map_add_note (RkMap *self, const char *note)
{
  g_ptr_array_add (self->notes, g_strdup (note));
}

const RkMapArea *
rk_map_area (const RkMap *self, const char *code)
{
  for (guint i = 0; i < self->areas->len; i++) {
    const RkMapArea *area = self->areas->pdata[i];

    if (g_strcmp0 (area->code, code) == 0)
      return area;
  }
  return NULL;
}

RkColour
rk_map_colour (const RkMap *self, const RkStyle *style, int class)
{
  const RkMapClass *entry;

  if (class < 0)
    return style->page;
  entry = self->classes->pdata[class];
  if (entry->basic_area >= 0)
    return style->areas[entry->basic_area];
  if (style->lines_only)
    return style->page;
  return rk_colour_mix (rk_colour_mix (style->parts[0], style->page, 0.9), style->parts[0], entry->shade);
}

void
rk_map_paint (const RkMap *self, const RkStyle *style, int class, RkMark *mark)
{
  const RkMapClass *entry = class < 0 ? NULL : self->classes->pdata[class];

  mark->fill = rk_map_colour (self, style, class);
  if (entry != NULL && entry->basic_area >= 0 && style->area_hatches[entry->basic_area] != RK_HATCH_NONE) {
    mark->hatch = style->area_hatches[entry->basic_area];
    mark->hatch_colour = rk_colour_mix (style->soft, style->page, 0.4);
  }
  if (entry != NULL && entry->basic_area < 0 && style->lines_only) {
    mark->hatch = rk_style_shade_hatch (entry->shade);
    mark->hatch_colour = rk_colour_mix (style->soft, style->page, 0.4);
  }
  if (entry == NULL) {
    mark->hatch = RK_HATCH_FALLING;
    mark->hatch_colour = style->faint;
  }
}

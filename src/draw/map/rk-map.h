/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-map: the wards of one year as plain values, drawn as a picture. What is on it are the rows of rk-layer-kinds. A place
 * is laid out once: the same transform draws, places names, and tells what lies under the pointer. */
#pragma once
#include "draw/picture/rk-shape.h"

typedef struct {
  char *code, *name;
  char *group; /* (nullable): the block; areas of one group get one heavy outline where the legend names the groups */
  int class;   /* index into classes, or -1: no figure */
  char *tip;   /* what a screen reader says: "北区, 北部, 北・西ブロック" */
} RkMapArea;

typedef struct {
  char *label;
  char *group;    /* (nullable): the block it stands under in the legend */
  int basic_area; /* RkBasicArea: its hue; -1: a step of one hue, by shade */
  double shade;   /* 0 light to 1 dark */
  guint count;    /* wards */
} RkMapClass;

typedef struct {
  char *key, *name, *tip;
  RkPoint at;    /* metres */
  char *outside; /* (nullable): the municipality, where it lies outside the city */
  int shape;     /* RkShape of its state, or -1: a plain mark */
} RkMapSite;

/* What a shape among the sites stands for. */
typedef struct {
  RkShape shape;
  char *label;
  guint count; /* sites */
} RkMapState;

typedef struct {
  char *title, *subtitle;
  GPtrArray *areas, *classes, *sites, *states; /* of the above */
  char *sites_title;
  GPtrArray *notes; /* of char * */
  char *no_figure;  /* the legend's word for class -1 */
  char *credit;     /* of the outlines; on every picture */
  gboolean names;
  const RkGeometry *wards, *surroundings; /* borrowed */
} RkMap;

/* Which part is on screen: zoom 1 with no shift is the whole city. */
typedef struct {
  double zoom;
  RkPoint shift; /* metres from the city's middle */
} RkMapView;

/* From metres to points of the picture. */
typedef struct {
  RkRect body;    /* where the map itself lies in the picture */
  double scale;   /* points a metre */
  RkPoint middle; /* metres, at the middle of the body */
  double unit;    /* size of everything written */
} RkMapPlace;

/* What a layer is given. `body` is clipped to the map; its origin is the body's corner. */
typedef struct {
  RkPicture *picture, *body;
  const RkMap *map;
  const RkStyle *style;
  RkMapPlace place;
  GArray *taken; /* of RkRect, in the body: where something is written or marked already */
  GArray *heavy; /* of RkRect: where a heavy line runs; small type keeps clear of it */
} RkMapPass;

typedef struct {
  const char *id;
  void (*add) (const RkMapPass *pass);
} RkMapLayer;

RkMap *rk_map_new (const char *title);
void rk_map_free (RkMap *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkMap, rk_map_free)
RkMapArea *rk_map_add_area (RkMap *self, const char *code, const char *name);
RkMapClass *rk_map_add_class (RkMap *self, const char *label);
RkMapSite *rk_map_add_site (RkMap *self, const char *key, const char *name, RkPoint at);
void rk_map_add_state (RkMap *self, RkShape shape, const char *label, guint count);
void rk_map_add_note (RkMap *self, const char *note);
/* Returns: (nullable): the area with that code */
const RkMapArea *rk_map_area (const RkMap *self, const char *code);

#define RK_MAP_WHOLE ((RkMapView){ 1, { 0, 0 } })

RkMapPlace rk_map_place (const RkMap *self, const RkMapView *view, double width, double height);
/* Metres to points of the body, and points of the picture to metres. */
RkPoint rk_map_place_point (const RkMapPlace *self, RkPoint metres);
RkPoint rk_map_place_metres (const RkMapPlace *self, double x, double y);

/* Returns: TRUE when @box lies within the body and touches nothing that is taken */
gboolean rk_map_is_free (const RkMapPass *pass, const RkRect *box);

/* The colour of an area's class. */
RkColour rk_map_colour (const RkMap *self, const RkStyle *style, int class);
/* Paints a swatch or an area: colour, and a hatch in the grey variant. */
void rk_map_paint (const RkMap *self, const RkStyle *style, int class, RkMark *mark);

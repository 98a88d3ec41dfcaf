/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-answer-map: the wards in a year, coloured. What a map can be coloured by is a row of a table. */
#pragma once
#include "core/area/rk-ward.h"
#include "core/record/rk-dataset.h"
#include "draw/map/rk-map.h"

#define RK_COLOUR_LIMITS 4

/* A way to colour the map: by area, or by a figure in five classes. Texts are English, marked for translation. */
typedef struct {
  const char *id, *title;
  double (*value) (const RkDataset *dataset, const RkWard *ward); /* NULL: by area; NAN: no figure */
  const char *unit, *counted;                                     /* of the figure: its unit, who counted it when */
  double limits[RK_COLOUR_LIMITS];                                /* between the classes */
} RkColouring;

/* What can be shown above the wards. */
typedef enum { RK_SHOW_NAMES = 1 << 0,
               RK_SHOW_STATIONS = 1 << 1,
               RK_SHOW_VENUES = 1 << 2 } RkShow;

/**
 * rk_show_parse:
 * @text: (nullable): "names,stations"; NULL is "names"
 *
 * Returns: %FALSE with @error naming the unknown word and those that are known
 */
gboolean rk_show_parse (const char *text, RkShow *show, GError **error);
/* Returns: (transfer full): "names,stations" */
char *rk_show_format (RkShow show);

/* Returns: the colourings; the last has a NULL id */
const RkColouring *rk_colourings (void);
/* Returns: (nullable): the one with that id */
const RkColouring *rk_colouring (const char *id);

/**
 * rk_answer_map:
 * @year: the fiscal year whose blocks are drawn, whatever the colouring
 *
 * Returns: (transfer full): the map, ready for rk_map_draw()
 */
RkMap *rk_answer_map (const RkDataset *dataset, int year, const RkColouring *colouring, RkShow show);

/* Returns: (transfer full): the name of the block of @year that the ward belongs to, for people; NULL when none is published */
char *rk_answer_block_of_ward (const RkDataset *dataset, int year, const char *code);

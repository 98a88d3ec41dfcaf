/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-style: colours and sizes of every picture, in four variants. Colour carries meaning once: the four basic areas have
 * four hues that stay apart for colour-blind eyes and as greys; parts of a total go from dark to light. */
#pragma once
#include <glib.h>

typedef struct {
  double r, g, b, a;
} RkColour;

typedef enum { RK_HATCH_NONE,
               RK_HATCH_RISING,
               RK_HATCH_FALLING,
               RK_HATCH_LEVEL,
               RK_HATCH_CROSS,
               RK_HATCH_UPRIGHT,
               RK_HATCH_GRID } RkHatch;

typedef enum { RK_STYLE_LIGHT,
               RK_STYLE_DARK,
               RK_STYLE_GREY,
               RK_STYLE_HATCH } RkStyleVariant;

#define RK_N_PARTS 6

typedef struct {
  RkStyleVariant variant;
  RkColour page;        /* behind everything */
  RkColour ink;         /* text and heavy lines */
  RkColour soft;        /* secondary text */
  RkColour faint;       /* grid lines, quiet borders */
  RkColour water, land; /* behind the wards */
  RkColour accent;      /* selection, the year on screen */
  RkColour warning;
  RkColour weekend, holiday;        /* tints of days */
  RkColour areas[4];                /* by RkBasicArea */
  RkHatch area_hatches[4];          /* only where colour is missing */
  RkColour parts[RK_N_PARTS];       /* of a total, dark to light */
  RkHatch part_hatches[RK_N_PARTS]; /* only where colour is missing */
  gboolean lines_only;              /* no grey surface: for a copier that makes every grey black or white */
} RkStyle;

/* Returns: (transfer none): the style of that variant */
const RkStyle *rk_style (RkStyleVariant variant);

RkColour rk_colour (guint32 rgb);
RkColour rk_colour_alpha (RkColour colour, double alpha);
/* Returns: @from at 0, @to at 1, in between in between */
RkColour rk_colour_mix (RkColour from, RkColour to, double share);
/* Returns: @colour, as near to the ink as it takes to stand out from the page by @contrast, a ratio as WCAG 2 defines it */
RkColour rk_style_seen (const RkStyle *style, RkColour colour, double contrast);
/* Returns: ink or page, whichever reads better on @fill */
RkColour rk_style_text_on (const RkStyle *style, RkColour fill);
/* Returns: TRUE where hatches and dashes say what colours would */
gboolean rk_style_lacks_colour (const RkStyle *style);
/* Returns: the hatch that stands for a shade, 0 the palest to 1 the darkest, where there are no grey surfaces */
RkHatch rk_style_shade_hatch (double share);

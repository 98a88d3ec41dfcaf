/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-picture: a picture as a list of marks, laid out once and then drawn, hit and read aloud from the same list: the
 * window, PNG, SVG, PDF, slides and tests all take it. A chart kind, a map layer or a calendar only adds marks.
 *
 * Units are points; y goes down. A mark with a key is an item: it can be pointed at, focused, and has a name.
 * Drawing costs what cairo costs; a hit is a scan, microseconds. */
#pragma once
#include "core/area/rk-geometry.h"
#include "draw/picture/rk-text.h"

typedef enum { RK_MARK_PATH,
               RK_MARK_CIRCLE,
               RK_MARK_TEXT,
               RK_MARK_PICTURE } RkMarkKind;

typedef struct RkPicture RkPicture;

typedef struct {
  RkMarkKind kind;
  RkRect box; /* of a text: its em box; of a picture: where it is put */

  RkColour fill, stroke; /* alpha 0: none */
  RkHatch hatch;
  RkColour hatch_colour;
  double line_width;
  gboolean dashed;

  GArray *points; /* PATH: RkPoint, sub-paths one after the other */
  GArray *starts; /* PATH: guint, where each sub-path begins */
  gboolean closed;

  char *text; /* TEXT */
  RkFont font;
  double align;
  RkColour halo;  /* alpha 0: none */
  RkColour plate; /* behind the text; alpha 0: none */

  RkPicture *picture; /* PICTURE: drawn at box.x, box.y, scaled to box.w, clipped to the box */

  char *key;  /* an item: "ward:27127", "event:E606"; NULL: decoration */
  char *name; /* what a screen reader says and a tooltip shows */
} RkMark;

struct RkPicture {
  double width, height;
  RkColour page; /* alpha 0: nothing behind */
  GPtrArray *marks;
  char *anchor; /* (nullable): in a file of pages an item with this key leads here */
};

RkPicture *rk_picture_new (double width, double height, RkColour page);
void rk_picture_free (RkPicture *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkPicture, rk_picture_free)

/* Each adds a mark and returns it (transfer none), to be filled in further. */
RkMark *rk_picture_add_rect (RkPicture *self, RkRect box, RkColour fill);
RkMark *rk_picture_add_line (RkPicture *self, double x1, double y1, double x2, double y2, RkColour stroke, double width);
RkMark *rk_picture_add_circle (RkPicture *self, double x, double y, double radius, RkColour fill);
/* An empty path; rk_mark_begin() starts a sub-path, rk_mark_point() goes on. */
RkMark *rk_picture_add_path (RkPicture *self, gboolean closed);
void rk_mark_begin (RkMark *mark);
void rk_mark_point (RkMark *mark, double x, double y);

/**
 * rk_picture_add_text:
 * @x: the point that the text hangs on
 * @y: the same
 * @across: 0: @x is its left edge, 0.5: its middle, 1: its right edge
 * @down: 0: @y is the top of its em, 0.5: its middle, 1: its bottom
 *
 * The text is measured here; its box is final.
 */
RkMark *rk_picture_add_text (RkPicture *self, double x, double y, double across, double down, const char *text, RkFont font, RkColour colour);

/* Takes @child; it is clipped to @box and scaled to its width. */
RkMark *rk_picture_add_picture (RkPicture *self, RkPicture *child, RkRect box);

/* Makes a mark an item. */
void rk_mark_set_item (RkMark *mark, const char *key, const char *name);

gboolean rk_mark_contains (const RkMark *mark, double x, double y);

/* An item as seen from the picture it was found in: the mark, and how its picture lies in the outer one. */
typedef struct {
  const RkMark *mark;
  double x, y, scale; /* outer = x + scale * inner */
  RkRect clip;        /* what of the outer picture its picture may draw on */
} RkItem;

/* Returns: (transfer full) (element-type RkItem): every item, in the order of drawing, of nested pictures too */
GArray *rk_picture_items (const RkPicture *self);
/* Returns: FALSE when no item lies there; else the topmost in @item */
gboolean rk_picture_item_at (const RkPicture *self, double x, double y, RkItem *item);
RkRect rk_item_box (const RkItem *item);

/* Returns: (transfer full) (element-type RkItem): every text mark likewise, for tests and for search */
GArray *rk_picture_texts (const RkPicture *self);

void rk_picture_draw (const RkPicture *self, cairo_t *cr);
/* Only the mark's outline, for hover and selection */
void rk_mark_trace (const RkMark *mark, cairo_t *cr);

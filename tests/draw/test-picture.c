/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw-checks.h"

#define RED 0xffff0000
#define GREEN 0xff00ff00
#define BLUE 0xff0000ff
#define WHITE 0xffffffff

static RkPicture *
white_page (double width, double height)
{
  return rk_picture_new (width, height, rk_colour (0xffffff));
}

/* A ring: a square of 10 to 50 with a hole of 20 to 40. */
static RkMark *
add_ring (RkPicture *picture)
{
  static const RkPoint outer[] = { { 10, 10 }, { 50, 10 }, { 50, 50 }, { 10, 50 } }, inner[] = { { 20, 20 }, { 40, 20 }, { 40, 40 }, { 20, 40 } };
  RkMark *mark = rk_picture_add_path (picture, TRUE);

  rk_mark_begin (mark);
  for (guint i = 0; i < 4; i++)
    rk_mark_point (mark, outer[i].x, outer[i].y);
  rk_mark_begin (mark);
  for (guint i = 0; i < 4; i++)
    rk_mark_point (mark, inner[i].x, inner[i].y);
  mark->fill = rk_colour (0xff0000);
  return mark;
}

static void
test_shapes_are_hit (void)
{
  static const struct {
    const char *shape;
    double x, y;
    gboolean hit;
  } rows[] = {
    { "ring", 15, 30, TRUE },
    { "ring", 45, 45, TRUE },
    { "ring", 30, 30, FALSE }, /* the hole */
    { "ring", 5, 30, FALSE },
    { "ring", 51, 51, FALSE },
    { "circle", 30, 30, TRUE },
    { "circle", 48, 30, TRUE },
    { "circle", 45, 45, FALSE }, /* in its box, outside it */
    { "circle", 80, 30, FALSE },
    { "rectangle", 10.1, 10.1, TRUE },
    { "rectangle", 29.9, 59.9, TRUE },
    { "rectangle", 30.1, 30, FALSE },
    { "text", 12, 12, TRUE }, /* a text by its box */
    { "text", 12, 40, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (RkPicture) picture = white_page (100, 100);
    RkMark *mark = g_str_equal (rows[i].shape, "ring")     ? add_ring (picture)
                   : g_str_equal (rows[i].shape, "circle") ? rk_picture_add_circle (picture, 30, 30, 20, rk_colour (0xff0000))
                   : g_str_equal (rows[i].shape, "text")   ? rk_picture_add_text (picture, 10, 10, 0, 0, "text", (RkFont){ 12, FALSE, 0, 0 }, rk_colour (0))
                                                           : rk_picture_add_rect (picture, (RkRect){ 10, 10, 20, 50 }, rk_colour (0xff0000));

    g_test_message ("%s %g %g", rows[i].shape, rows[i].x, rows[i].y);
    g_assert_cmpint (rk_mark_contains (mark, rows[i].x, rows[i].y), ==, rows[i].hit);
  }
}

static void
test_topmost_item_is_found (void)
{
  g_autoptr (RkPicture) picture = white_page (100, 100);
  RkItem item;

  rk_mark_set_item (rk_picture_add_rect (picture, (RkRect){ 0, 0, 50, 50 }, rk_colour (0)), "below", "Below");
  rk_mark_set_item (rk_picture_add_rect (picture, (RkRect){ 20, 20, 50, 50 }, rk_colour (0)), "above", "Above");
  rk_picture_add_rect (picture, (RkRect){ 0, 0, 100, 100 }, rk_colour_alpha (rk_colour (0), 0)); /* decoration takes no hit */
  g_assert_true (rk_picture_item_at (picture, 30, 30, &item));
  g_assert_cmpstr (item.mark->key, ==, "above");
  g_assert_cmpstr (item.mark->name, ==, "Above");
  g_assert_true (rk_picture_item_at (picture, 10, 10, &item));
  g_assert_cmpstr (item.mark->key, ==, "below");
  g_assert_false (rk_picture_item_at (picture, 90, 90, &item));
  rk_mark_set_item (picture->marks->pdata[0], "renamed", "Renamed");
  g_assert_cmpuint (count_item (picture, "below", NULL), ==, 0);
  g_assert_cmpuint (count_item (picture, "renamed", NULL), ==, 1);
}

/* A picture of 100 put at half its size, and in it one of 40 put at double size. */
static RkPicture *
make_nested (void)
{
  RkPicture *outer = white_page (200, 200), *middle = rk_picture_new (100, 100, rk_colour (0x0000ff)), *inner = rk_picture_new (40, 40, rk_colour_alpha (rk_colour (0), 0));

  rk_mark_set_item (rk_picture_add_rect (inner, (RkRect){ 10, 10, 10, 10 }, rk_colour (0x00ff00)), "inner", "Inner");
  rk_picture_add_rect (inner, (RkRect){ 30, 30, 500, 500 }, rk_colour (0xff0000)); /* more than its picture shows */
  rk_picture_add_picture (middle, inner, (RkRect){ 10, 20, 80, 80 });
  rk_picture_add_text (inner, 0, 0, 0, 0, "note", (RkFont){ 8, FALSE, 0, 0 }, rk_colour (0));
  rk_picture_add_picture (outer, middle, (RkRect){ 100, 50, 50, 50 });
  return outer;
}

static void
test_nested_items_lie_where_they_are_drawn (void)
{
  g_autoptr (RkPicture) picture = make_nested ();
  RkItem item, text;
  RkRect box;

  /* 10 at double size is 20; 10 + 20 and 20 + 20 at half size, from 100, 50 */
  g_assert_cmpuint (count_item (picture, "inner", &item), ==, 1);
  box = rk_item_box (&item);
  g_assert_cmpfloat_with_epsilon (box.x, 115, 1e-9);
  g_assert_cmpfloat_with_epsilon (box.y, 70, 1e-9);
  g_assert_cmpfloat_with_epsilon (box.w, 10, 1e-9);
  g_assert_cmpfloat_with_epsilon (box.h, 10, 1e-9);
  g_assert_true (rk_picture_item_at (picture, 120, 75, &item));
  g_assert_cmpstr (item.mark->key, ==, "inner");
  g_assert_false (rk_picture_item_at (picture, 114, 75, &item));
  g_assert_cmpuint (count_text (picture, "note", &text), ==, 1);
  g_assert_cmpfloat_with_epsilon (rk_item_box (&text).h, 8, 1e-9);
}

static void
test_nested_pictures_are_drawn_and_clipped (void)
{
  g_autoptr (RkPicture) picture = make_nested ();
  cairo_surface_t *surface = paint (picture);

  g_assert_cmphex (pixel_at (surface, 10, 10), ==, WHITE);
  g_assert_cmphex (pixel_at (surface, 101, 99), ==, BLUE);
  g_assert_cmphex (pixel_at (surface, 120, 75), ==, GREEN);
  g_assert_cmphex (pixel_at (surface, 140, 95), ==, RED);  /* the part of the large square that is shown */
  g_assert_cmphex (pixel_at (surface, 147, 95), ==, BLUE); /* cut at the box of the innermost */
  g_assert_cmphex (pixel_at (surface, 160, 110), ==, WHITE);
  cairo_surface_destroy (surface);
}

static void
test_fills_follow_holes (void)
{
  g_autoptr (RkPicture) picture = white_page (60, 60);
  cairo_surface_t *surface;

  add_ring (picture);
  surface = paint (picture);
  g_assert_cmphex (pixel_at (surface, 15, 15), ==, RED);
  g_assert_cmphex (pixel_at (surface, 30, 30), ==, WHITE);
  g_assert_cmphex (pixel_at (surface, 5, 5), ==, WHITE);
  cairo_surface_destroy (surface);
}

static void
test_no_page_is_transparent (void)
{
  g_autoptr (RkPicture) picture = rk_picture_new (20, 20, rk_colour_alpha (rk_colour (0xffffff), 0));
  cairo_surface_t *surface = paint (picture);

  g_assert_cmphex (pixel_at (surface, 10, 10), ==, 0);
  cairo_surface_destroy (surface);
}

/* Pixels of a row or a column between 10 and 50 that are not white. */
static guint
count_dark (cairo_surface_t *surface, gboolean across, int at)
{
  guint n = 0;

  for (int i = 10; i < 50; i++)
    n += pixel_at (surface, across ? i : at, across ? at : i) != WHITE;
  return n;
}

static void
test_hatches_differ (void)
{
  static const RkHatch hatches[] = { RK_HATCH_RISING, RK_HATCH_FALLING, RK_HATCH_LEVEL, RK_HATCH_CROSS };
  cairo_surface_t *surfaces[G_N_ELEMENTS (hatches)];
  guint equal = 0;

  for (guint i = 0; i < G_N_ELEMENTS (hatches); i++) {
    g_autoptr (RkPicture) picture = white_page (60, 60);
    RkMark *mark = rk_picture_add_rect (picture, (RkRect){ 10, 10, 40, 40 }, rk_colour (0xffffff));

    mark->hatch = hatches[i];
    mark->hatch_colour = rk_colour (0);
    surfaces[i] = paint (picture);
    g_assert_cmpuint (count_dark (surfaces[i], FALSE, 30), >, 8);  /* lines are there */
    g_assert_cmpuint (count_dark (surfaces[i], FALSE, 30), <, 38); /* and what lies between */
    g_assert_cmpuint (count_dark (surfaces[i], TRUE, 5), ==, 0);   /* none outside the shape */
    g_assert_cmpuint (count_dark (surfaces[i], TRUE, 55), ==, 0);
  }
  for (guint i = 0; i < G_N_ELEMENTS (hatches); i++)
    for (guint k = 0; k < i; k++) {
      int stride = cairo_image_surface_get_stride (surfaces[i]);

      equal += memcmp (cairo_image_surface_get_data (surfaces[i]), cairo_image_surface_get_data (surfaces[k]), (gsize) stride * 60) == 0;
    }
  g_assert_cmpuint (equal, ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (hatches); i++)
    cairo_surface_destroy (surfaces[i]);
}

static void
test_dashes_leave_gaps (void)
{
  for (gboolean dashed = FALSE; dashed <= TRUE; dashed++) {
    g_autoptr (RkPicture) picture = white_page (60, 60);
    RkMark *line = rk_picture_add_line (picture, 5, 30, 55, 30, rk_colour (0), 4);
    cairo_surface_t *surface;

    line->dashed = dashed;
    /* a dash of one mark does not go over to the next */
    rk_picture_add_line (picture, 5, 40, 55, 40, rk_colour (0), 4);
    surface = paint (picture);
    if (dashed) {
      g_assert_cmpuint (count_dark (surface, TRUE, 30), <, 36);
      g_assert_cmpuint (count_dark (surface, TRUE, 30), >, 16);
    } else
      g_assert_cmpuint (count_dark (surface, TRUE, 30), ==, 40);
    g_assert_cmpuint (count_dark (surface, TRUE, 40), ==, 40);
    cairo_surface_destroy (surface);
  }
}

static void
test_texts_hang_on_their_point (void)
{
  static const struct {
    double across, down;
  } rows[] = { { 0, 0 }, { 0.5, 0.5 }, { 1, 1 }, { 1, 0 } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (RkPicture) picture = white_page (200, 100);
    RkMark *mark = rk_picture_add_text (picture, 100, 50, rows[i].across, rows[i].down, "北区 1,834", (RkFont){ 16, TRUE, 0, 0 }, rk_colour (0));

    g_assert_cmpfloat (mark->box.w, >, 40);
    g_assert_cmpfloat_with_epsilon (mark->box.x + rows[i].across * mark->box.w, 100, 1e-6);
    g_assert_cmpfloat_with_epsilon (mark->box.y + rows[i].down * mark->box.h, 50, 1e-6);
  }
}

static void
test_outline_is_traced (void)
{
  g_autoptr (RkPicture) picture = white_page (100, 100);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 100, 100);
  cairo_t *cr = cairo_create (surface);
  double left, top, right, bottom;

  rk_mark_trace (add_ring (picture), cr);
  cairo_path_extents (cr, &left, &top, &right, &bottom);
  g_assert_cmpfloat_with_epsilon (left, 10, 0.1);
  g_assert_cmpfloat_with_epsilon (bottom, 50, 0.1);
  rk_mark_trace (rk_picture_add_circle (picture, 30, 40, 10, rk_colour (0)), cr);
  cairo_path_extents (cr, &left, &top, &right, &bottom);
  g_assert_cmpfloat_with_epsilon (left, 20, 0.1); /* the path before it is gone */
  g_assert_cmpfloat_with_epsilon (top, 30, 0.1);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/picture/shapes-are-hit", test_shapes_are_hit);
  g_test_add_func ("/picture/topmost-item-is-found", test_topmost_item_is_found);
  g_test_add_func ("/picture/nested-items-lie-where-they-are-drawn", test_nested_items_lie_where_they_are_drawn);
  g_test_add_func ("/picture/nested-pictures-are-drawn-and-clipped", test_nested_pictures_are_drawn_and_clipped);
  g_test_add_func ("/picture/fills-follow-holes", test_fills_follow_holes);
  g_test_add_func ("/picture/no-page-is-transparent", test_no_page_is_transparent);
  g_test_add_func ("/picture/hatches-differ", test_hatches_differ);
  g_test_add_func ("/picture/dashes-leave-gaps", test_dashes_leave_gaps);
  g_test_add_func ("/picture/texts-hang-on-their-point", test_texts_hang_on_their_point);
  g_test_add_func ("/picture/outline-is-traced", test_outline_is_traced);
  return g_test_run ();
}

/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The marks of states: each is told from every other, printed in grey and no larger than in a list. */
#include "draw/picture/rk-shape.h"

#define SIDE 16
#define LARGE 96

/* Returns: the grey of each pixel, 0 black to 255 white */
static guchar *
print_shape (RkShape shape, int side, double radius, RkStyleVariant variant)
{
  const RkStyle *style = rk_style (variant);
  g_autoptr (RkPicture) picture = rk_picture_new (side, side, style->page);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, side, side);
  cairo_t *cr = cairo_create (surface);
  guchar *grey = g_malloc ((gsize) side * (gsize) side);

  rk_shape_add (picture, style, shape, side / 2.0, side / 2.0, radius);
  rk_picture_draw (picture, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  for (int y = 0; y < side; y++)
    for (int x = 0; x < side; x++) {
      const guchar *pixel = cairo_image_surface_get_data (surface) + y * cairo_image_surface_get_stride (surface) + 4 * x;

      grey[y * side + x] = (guchar) ((pixel[0] * 114 + pixel[1] * 587 + pixel[2] * 299) / 1000);
    }
  cairo_surface_destroy (surface);
  return grey;
}

/* Returns: how many pixels are clearly lighter or darker, in percent of those of a disc */
static guint
difference (const guchar *a, const guchar *b, int side, double radius)
{
  guint apart = 0;

  for (int i = 0; i < side * side; i++)
    apart += ABS (a[i] - b[i]) > 60;
  return (guint) (apart * 100 / (G_PI * radius * radius));
}

static void
assert_apart (int side, double radius, RkStyleVariant variant, guint least)
{
  for (RkShape a = 0; a < RK_N_SHAPES; a++)
    for (RkShape b = 0; b < a; b++) {
      g_autofree guchar *first = print_shape (a, side, radius, variant), *second = print_shape (b, side, radius, variant);

      g_test_message ("%d and %d at %g", a, b, radius);
      g_assert_cmpuint (difference (first, second, side, radius), >=, least);
    }
}

static void
test_small (void)
{
  assert_apart (SIDE, 6, RK_STYLE_LIGHT, 12);
  assert_apart (SIDE, 6, RK_STYLE_DARK, 12);
  assert_apart (SIDE, 6, RK_STYLE_GREY, 12);
}

static void
test_large (void)
{
  assert_apart (LARGE, 36, RK_STYLE_GREY, 12);
}

/* The mark that comes back is what is pointed at. */
static void
test_item (void)
{
  for (RkShape shape = 0; shape < RK_N_SHAPES; shape++) {
    g_autoptr (RkPicture) picture = rk_picture_new (SIDE, SIDE, rk_style (RK_STYLE_LIGHT)->page);
    RkMark *mark = rk_shape_add (picture, rk_style (RK_STYLE_LIGHT), shape, 8, 8, 6);
    RkItem item;

    rk_mark_set_item (mark, "placement:x", "x");
    g_assert_true (rk_picture_item_at (picture, 8, 8, &item));
    g_assert_true (rk_picture_item_at (picture, 6, 6, &item));
    g_assert_false (rk_picture_item_at (picture, 0.2, 0.2, &item));
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/shape/apart-when-small", test_small);
  g_test_add_func ("/shape/apart-when-large", test_large);
  g_test_add_func ("/shape/item", test_item);
  return g_test_run ();
}

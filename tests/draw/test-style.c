/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/picture/rk-style.h"

#include <math.h>

static const RkStyleVariant variants[] = { RK_STYLE_LIGHT, RK_STYLE_DARK, RK_STYLE_GREY, RK_STYLE_HATCH };

#define READABLE 4.5 /* WCAG 2, level AA, for text */
#define APART 5.0    /* of 100 steps of lightness: two greys side by side are told apart */

/* Relative luminance and contrast as WCAG 2 defines them, written down here once more. */
static double
channel (double value)
{
  return value <= 0.03928 ? value / 12.92 : pow ((value + 0.055) / 1.055, 2.4);
}

static double
luminance (RkColour colour)
{
  return 0.2126 * channel (colour.r) + 0.7152 * channel (colour.g) + 0.0722 * channel (colour.b);
}

static double
contrast (RkColour a, RkColour b)
{
  double first = luminance (a) + 0.05, second = luminance (b) + 0.05;

  return first > second ? first / second : second / first;
}

/* L* of CIE 1976: what a black-and-white print shows of a colour. */
static double
lightness (RkColour colour)
{
  double y = luminance (colour);

  return y > 0.008856 ? 116 * cbrt (y) - 16 : 903.3 * y;
}

static void
test_text_is_readable_on_every_ground (void)
{
  for (guint v = 0; v < G_N_ELEMENTS (variants); v++) {
    const RkStyle *style = rk_style (variants[v]);
    const RkColour grounds[] = { style->page, style->water, style->land, style->weekend, style->holiday };
    const RkColour inks[] = { style->ink, style->soft, style->warning, style->accent };

    g_assert_cmpint (style->variant, ==, variants[v]);
    for (guint g = 0; g < G_N_ELEMENTS (grounds); g++)
      for (guint i = 0; i < G_N_ELEMENTS (inks); i++) {
        g_test_message ("variant %u, ground %u, ink %u: %.1f", v, g, i, contrast (inks[i], grounds[g]));
        g_assert_cmpfloat (contrast (inks[i], grounds[g]), >=, READABLE);
      }
  }
}

static void
assert_readable (const RkStyle *style, RkColour fill, const char *what, guint index)
{
  double share = contrast (rk_style_text_on (style, fill), fill);

  g_test_message ("variant %d, %s %u: %.1f", style->variant, what, index, share);
  g_assert_cmpfloat (share, >=, READABLE);
}

static void
test_text_is_readable_on_every_fill (void)
{
  for (guint v = 0; v < G_N_ELEMENTS (variants); v++) {
    const RkStyle *style = rk_style (variants[v]);

    for (guint i = 0; i < G_N_ELEMENTS (style->areas); i++)
      assert_readable (style, style->areas[i], "area", i);
    for (guint i = 0; i < G_N_ELEMENTS (style->parts); i++)
      assert_readable (style, style->parts[i], "part", i);
  }
}

static void
assert_apart (const RkColour *colours, const RkHatch *hatches, guint n, const char *what)
{
  for (guint i = 0; i < n; i++)
    for (guint k = 0; k < i; k++) {
      if (hatches != NULL && hatches[i] != hatches[k])
        continue;
      g_test_message ("%s %u and %u: %.1f", what, k, i, fabs (lightness (colours[i]) - lightness (colours[k])));
      g_assert_cmpfloat (fabs (lightness (colours[i]) - lightness (colours[k])), >=, APART);
    }
}

static void
test_colours_are_distinct_as_greys (void)
{
  for (guint v = 0; v < G_N_ELEMENTS (variants); v++) {
    const RkStyle *style = rk_style (variants[v]);

    assert_apart (style->areas, style->area_hatches, G_N_ELEMENTS (style->areas), "areas");
    assert_apart (style->parts, NULL, G_N_ELEMENTS (style->parts), "parts");
  }
}

static void
test_grey_is_grey (void)
{
  const RkStyle *style = rk_style (RK_STYLE_GREY);
  const RkColour all[] = { style->page, style->ink, style->soft, style->faint, style->water, style->land, style->accent, style->warning, style->weekend,
                           style->holiday, style->areas[0], style->areas[1], style->areas[2], style->areas[3], style->parts[0], style->parts[1],
                           style->parts[2], style->parts[3], style->parts[4], style->parts[5] };

  for (guint i = 0; i < G_N_ELEMENTS (all); i++) {
    g_assert_cmpfloat (all[i].r, ==, all[i].g);
    g_assert_cmpfloat (all[i].g, ==, all[i].b);
  }
}

/* A copier that knows black and white only shows all that the hatches say. */
static void
test_hatches_have_no_grey_surface (void)
{
  const RkStyle *style = rk_style (RK_STYLE_HATCH);

  for (guint i = 0; i < G_N_ELEMENTS (style->areas); i++) {
    g_assert_cmpfloat (contrast (style->areas[i], style->page), ==, 1);
    for (guint k = 0; k < i; k++)
      g_assert_cmpint (style->area_hatches[i], !=, style->area_hatches[k]);
  }
  for (guint i = 0; i < RK_N_PARTS; i++)
    for (guint k = 0; k < i; k++)
      g_assert_cmpint (style->part_hatches[i], !=, style->part_hatches[k]);
  g_assert_cmpint (rk_style_shade_hatch (0), !=, rk_style_shade_hatch (1));
  g_assert_cmpint (rk_style_shade_hatch (0.3), !=, rk_style_shade_hatch (0.6));
}

static void
test_colours_mix (void)
{
  RkColour black = rk_colour (0x000000), mixed = rk_colour_mix (black, rk_colour (0xff8000), 0.5);

  g_assert_cmpfloat_with_epsilon (mixed.r, 0.5, 1e-9);
  g_assert_cmpfloat_with_epsilon (mixed.g, 0.251, 1e-3);
  g_assert_cmpfloat_with_epsilon (mixed.b, 0, 1e-9);
  g_assert_cmpfloat_with_epsilon (mixed.a, 1, 1e-9);
  g_assert_cmpfloat (rk_colour_mix (black, rk_colour (0xffffff), 0).r, ==, 0);
  g_assert_cmpfloat (rk_colour_mix (black, rk_colour (0xffffff), 1).r, ==, 1);
  g_assert_cmpfloat (rk_colour_alpha (black, 0.25).a, ==, 0.25);
  g_assert_cmpfloat_with_epsilon (rk_colour (0x123456).b, 0x56 / 255.0, 1e-9);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/style/text-is-readable-on-every-ground", test_text_is_readable_on_every_ground);
  g_test_add_func ("/style/text-is-readable-on-every-fill", test_text_is_readable_on_every_fill);
  g_test_add_func ("/style/colours-are-distinct-as-greys", test_colours_are_distinct_as_greys);
  g_test_add_func ("/style/grey-is-grey", test_grey_is_grey);
  g_test_add_func ("/style/hatches-have-no-grey-surface", test_hatches_have_no_grey_surface);
  g_test_add_func ("/style/colours-mix", test_colours_mix);
  return g_test_run ();
}

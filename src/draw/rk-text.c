/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/rk-text.h"

#include <pango/pangocairo.h>

#define FAMILY "Noto Sans CJK JP, Noto Sans JP, sans-serif"
#define ASCENT 0.88       /* of the em, above the baseline */
#define LINE_DISTANCE 1.4 /* of the em */

static void
free_context (gpointer context)
{
  g_object_unref (context);
}

static GPrivate thread_context = G_PRIVATE_INIT (free_context);

static PangoContext *
get_context (void)
{
  PangoContext *context = g_private_get (&thread_context);
  cairo_font_options_t *options;

  if (context != NULL)
    return context;
  context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  options = cairo_font_options_create ();
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
  pango_cairo_context_set_resolution (context, 72);
  pango_context_set_round_glyph_positions (context, FALSE);
  /* without it a Chinese locale would show Chinese forms of the characters */
  pango_context_set_language (context, pango_language_from_string ("ja"));
  g_private_set (&thread_context, context);
  return context;
}

static PangoLayout *
make_layout (const char *text, RkFont font, double align)
{
  PangoLayout *layout = pango_layout_new (get_context ());
  PangoFontDescription *description = pango_font_description_from_string (FAMILY);

  pango_font_description_set_absolute_size (description, font.size * PANGO_SCALE);
  pango_font_description_set_weight (description, font.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_layout_set_font_description (layout, description);
  pango_font_description_free (description);
  pango_layout_set_text (layout, text, -1);
  pango_layout_set_alignment (layout, align < 0.25 ? PANGO_ALIGN_LEFT : align > 0.75 ? PANGO_ALIGN_RIGHT
                                                                                     : PANGO_ALIGN_CENTER);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  if (font.width > 0)
    pango_layout_set_width (layout, (int) (font.width * PANGO_SCALE));
  if (font.width > 0 && font.lines > 0) {
    pango_layout_set_height (layout, -font.lines);
    pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  }
  return layout;
}

/* Sets the distance of the lines to what it is in every font; answers the height of the whole. */
static double
space_lines (PangoLayout *layout, double size)
{
  PangoRectangle first;
  int lines = pango_layout_get_line_count (layout);

  pango_layout_line_get_extents (pango_layout_get_line_readonly (layout, 0), NULL, &first);
  if (first.height > 0)
    pango_layout_set_line_spacing (layout, (float) (size * LINE_DISTANCE * PANGO_SCALE / first.height));
  return size + (lines - 1) * size * LINE_DISTANCE;
}

RkSize
rk_text_measure (const char *text, RkFont font)
{
  g_autoptr (PangoLayout) layout = make_layout (text, font, 0);
  PangoRectangle logical;
  double height = space_lines (layout, font.size);

  pango_layout_get_extents (layout, NULL, &logical);
  return (RkSize){ (double) logical.width / PANGO_SCALE, height };
}

void
rk_text_draw (cairo_t *cr, const char *text, RkFont font, double x, double y, double align, RkColour colour, const RkColour *halo)
{
  g_autoptr (PangoLayout) layout = make_layout (text, font, align);

  /* alignment is relative to a width; without one it is the widest line's */
  if (font.width <= 0 && align > 0 && pango_layout_get_line_count (layout) > 1) {
    PangoRectangle logical;

    pango_layout_get_extents (layout, NULL, &logical);
    pango_layout_set_width (layout, logical.width + PANGO_SCALE);
  }
  space_lines (layout, font.size);
  y += font.size * ASCENT - (double) pango_layout_get_baseline (layout) / PANGO_SCALE;
  cairo_move_to (cr, x, y);
  if (halo != NULL) {
    pango_cairo_layout_path (cr, layout);
    cairo_set_source_rgba (cr, halo->r, halo->g, halo->b, halo->a);
    cairo_set_line_width (cr, font.size * 0.22);
    cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
    cairo_stroke (cr);
    cairo_move_to (cr, x, y);
  }
  cairo_set_source_rgba (cr, colour.r, colour.g, colour.b, colour.a);
  pango_cairo_show_layout (cr, layout);
  cairo_new_path (cr); /* Pango leaves a current point behind */
}

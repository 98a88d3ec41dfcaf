/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/picture/rk-text.h"

#include "draw/picture/rk-phrase.h"

#include <pango/pangocairo.h>
#include <string.h>

#define FAMILY "Noto Sans CJK JP, Noto Sans JP, sans-serif"
#define ASCENT 0.88       /* of the em, above the baseline */
#define LINE_DISTANCE 1.4 /* of the em */
#define PHRASES_FROM 7.0  /* points: where type is smaller than that, room is worth more than where a line ends */

/* A text as it is laid out: shaping costs far more than drawing, and a picture that is drawn anew has mostly the old words. */
typedef struct {
  char *text;
  RkFont font;
  double align;
  PangoLayout *layout;
  RkSize size;
} Laid;

#define KEPT 4096 /* texts; then all are forgotten */

static void
free_context (gpointer context)
{
  g_object_unref (context);
}

static GPrivate thread_context = G_PRIVATE_INIT (free_context);
static GPrivate thread_laid = G_PRIVATE_INIT ((GDestroyNotify) g_hash_table_unref);

static GPrivate thread_widths = G_PRIVATE_INIT ((GDestroyNotify) g_hash_table_unref); /* character → double: its width in ems */

static guint
hash_laid (gconstpointer data)
{
  const Laid *laid = data;

  return g_str_hash (laid->text) ^ (guint) (laid->font.size * 64) * 31u ^ (guint) (laid->font.width * 4) * 2654435761u ^ (guint) (laid->align * 4);
}

static gboolean
equal_laid (gconstpointer a, gconstpointer b)
{
  const Laid *left = a, *right = b;

  return left->font.size == right->font.size && left->font.bold == right->font.bold && left->font.width == right->font.width &&
         left->font.lines == right->font.lines && left->align == right->align && g_str_equal (left->text, right->text);
}

static void
free_laid (gpointer data)
{
  Laid *laid = data;

  g_free (laid->text);
  g_object_unref (laid->layout);
  g_free (laid);
}

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
  if (font.width > 0 && font.lines != 1 && font.size >= PHRASES_FROM && rk_text_estimate (text, font.size) > font.width * 0.9) {
    PangoAttrList *phrases = rk_phrase_attributes (text, font.width / font.size);

    pango_layout_set_attributes (layout, phrases);
    pango_attr_list_unref (phrases);
  }
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

static Laid *
make_laid (const char *text, RkFont font, double align)
{
  Laid *laid = g_new0 (Laid, 1);
  PangoRectangle logical;

  *laid = (Laid){ g_strdup (text), font, align, make_layout (text, font, align), { 0, 0 } };
  /* alignment is relative to a width; without one it is the widest line's */
  if (font.width <= 0 && align > 0 && pango_layout_get_line_count (laid->layout) > 1) {
    pango_layout_get_extents (laid->layout, NULL, &logical);
    pango_layout_set_width (laid->layout, logical.width + PANGO_SCALE);
  }
  laid->size.h = space_lines (laid->layout, font.size);
  pango_layout_get_extents (laid->layout, NULL, &logical);
  laid->size.w = (double) logical.width / PANGO_SCALE;
  return laid;
}

static double
measure_character (const char *character)
{
  g_autofree char *text = g_strndup (character, (gsize) (g_utf8_next_char (character) - character));
  Laid *laid = make_laid (text, (RkFont){ 100, FALSE, 0, 0 }, 0);
  double width = laid->size.w / 100;

  free_laid (laid);
  return width;
}

/* Returns: the width of the first character of @character, in ems */
static double
estimate_character (const char *character)
{
  GHashTable *widths = g_private_get (&thread_widths);
  gunichar code = g_utf8_get_char (character);
  gpointer key = GUINT_TO_POINTER (code);
  double *width;

  if (g_unichar_iswide (code) && !g_unichar_iszerowidth (code))
    return 1; /* a Japanese character fills its square */
  if (widths == NULL) {
    widths = g_hash_table_new_full (NULL, NULL, NULL, g_free);
    g_private_set (&thread_widths, widths);
  }
  width = g_hash_table_lookup (widths, key);
  if (width == NULL) {
    width = g_new (double, 1);
    *width = measure_character (character);
    g_hash_table_insert (widths, key, width);
  }
  return *width;
}

double
rk_text_estimate (const char *text, double size)
{
  double sum = 0;

  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    sum += estimate_character (c);
  return sum * size;
}

/* What lies far behind the cut of a paragraph that has no room would be shaped and never seen; without it texts that begin
 * alike are one. Returns: (transfer full) */
static char *
leave_out_unseen (const char *text, RkFont font)
{
  double room = font.width * font.lines * 1.1 + 3 * font.size, sum = 0;
  const char *c = text;

  if (font.width <= 0 || font.lines <= 0 || strchr (text, '\n') != NULL)
    return g_strdup (text);
  for (; *c != '\0' && sum <= room; c = g_utf8_next_char (c))
    sum += estimate_character (c) * font.size;
  return g_strndup (text, (gsize) (c - text));
}

/* Returns: (transfer none): good until the next call */
static const Laid *
lay_out (const char *text, RkFont font, double align)
{
  GHashTable *all = g_private_get (&thread_laid);
  g_autofree char *seen = leave_out_unseen (text, font);
  const Laid wanted = { seen, font, align, NULL, { 0, 0 } };
  Laid *laid;

  if (all == NULL) {
    all = g_hash_table_new_full (hash_laid, equal_laid, free_laid, NULL);
    g_private_set (&thread_laid, all);
  }
  laid = g_hash_table_lookup (all, &wanted);
  if (laid != NULL)
    return laid;
  if (g_hash_table_size (all) >= KEPT)
    g_hash_table_remove_all (all);
  laid = make_laid (seen, font, align);
  g_hash_table_add (all, laid);
  return laid;
}

RkSize
rk_text_measure (const char *text, RkFont font)
{
  return lay_out (text, font, 0)->size;
}

void
rk_text_draw (cairo_t *cr, const char *text, RkFont font, double x, double y, double align, RkColour colour, const RkColour *halo)
{
  PangoLayout *layout = lay_out (text, font, align)->layout;

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

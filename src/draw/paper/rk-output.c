/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/paper/rk-output.h"

#include "core/rk-language.h"
#include "core/rk-progress.h"
#include "draw/paper/rk-pdf.h"

#include <cairo-svg.h>
#include <math.h>
#include <string.h>

G_DEFINE_QUARK (rk_output_error, rk_output_error)

typedef struct {
  const char *ending;
  gboolean many_pages;
  cairo_status_t (*write) (const GPtrArray *pictures, const RkOutputInfo *info, GByteArray *bytes);
} Form;

static cairo_status_t
append_bytes (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static cairo_status_t
finish (cairo_t *cr, cairo_surface_t *surface)
{
  cairo_status_t status = cairo_status (cr);

  cairo_destroy (cr);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  return status;
}

static cairo_status_t
write_png (const GPtrArray *pictures, const RkOutputInfo *info, GByteArray *bytes)
{
  const RkPicture *picture = pictures->pdata[0];
  double scale = info->scale > 0 ? info->scale : 2;
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int) ceil (picture->width * scale), (int) ceil (picture->height * scale));
  cairo_t *cr = cairo_create (surface);
  cairo_status_t status;

  cairo_scale (cr, scale, scale);
  rk_picture_draw (picture, cr);
  status = cairo_status (cr);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_write_to_png_stream (surface, append_bytes, bytes);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return status;
}

/* Numbers a name by when it is first met, instead of by how many surfaces the program has made before. */
static gboolean
renumber (const GMatchInfo *match, GString *result, gpointer data)
{
  GHashTable *met = data;
  g_autofree char *name = g_match_info_fetch (match, 0);
  gpointer number = g_hash_table_lookup (met, name);

  if (number == NULL) {
    number = GUINT_TO_POINTER (g_hash_table_size (met) + 1);
    g_hash_table_insert (met, g_strdup (name), number);
  }
  g_string_append_printf (result, "surface%u", GPOINTER_TO_UINT (number));
  return FALSE;
}

/* The same picture gives the same file, however many were made before it. */
static void
settle_names (GByteArray *bytes)
{
  g_autoptr (GRegex) regex = g_regex_new ("\\bsurface\\d+\\b", 0, 0, NULL);
  g_autoptr (GHashTable) met = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *text = g_regex_replace_eval (regex, (const char *) bytes->data, bytes->len, 0, 0, renumber, met, NULL);

  if (text == NULL)
    return;
  g_byte_array_set_size (bytes, 0);
  g_byte_array_append (bytes, (const guint8 *) text, (guint) strlen (text));
}

static cairo_status_t
write_svg (const GPtrArray *pictures, const RkOutputInfo *info, GByteArray *bytes)
{
  const RkPicture *picture = pictures->pdata[0];
  cairo_surface_t *surface = cairo_svg_surface_create_for_stream (append_bytes, bytes, picture->width, picture->height);
  cairo_t *cr = cairo_create (surface);
  cairo_status_t status;

  rk_picture_draw (picture, cr);
  status = finish (cr, surface);
  settle_names (bytes);
  return status;
}

static const Form forms[] = { { ".png", FALSE, write_png }, { ".svg", FALSE, write_svg }, { ".pdf", TRUE, rk_pdf_write } };

static const Form *
find_form (const char *path)
{
  g_autofree char *lower = g_ascii_strdown (path, -1);

  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    if (g_str_has_suffix (lower, forms[i].ending))
      return &forms[i];
  return NULL;
}

gboolean
rk_output_knows (const char *path)
{
  return find_form (path) != NULL;
}

gboolean
rk_output_write (const GPtrArray *pictures, const char *path, const RkOutputInfo *info, GError **error)
{
  const Form *form = find_form (path);
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  cairo_status_t status;

  if (form == NULL) {
    g_set_error (error, RK_OUTPUT_ERROR, 0, _ ("%s: the name must end in .png, .svg or .pdf"), path);
    return FALSE;
  }
  if (pictures->len > 1 && !form->many_pages) {
    g_set_error (error, RK_OUTPUT_ERROR, 0, _ ("%s: several pages need a name that ends in .pdf"), path);
    return FALSE;
  }
  if (rk_progress_is_stopped (error)) /* there may be no picture at all */
    return FALSE;
  status = form->write (pictures, info, bytes);
  if (rk_progress_is_stopped (error))
    return FALSE;
  if (status != CAIRO_STATUS_SUCCESS) {
    g_set_error (error, RK_OUTPUT_ERROR, 0, _ ("%s: the picture could not be drawn: %s"), path, cairo_status_to_string (status));
    return FALSE;
  }
  if (g_file_set_contents_full (path, (const char *) bytes->data, (gssize) bytes->len, G_FILE_SET_CONTENTS_CONSISTENT, 0600, error))
    return TRUE;
  g_prefix_error (error, _ ("%s was not written: "), path);
  return FALSE;
}

/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/paper/rk-pdf.h"

#include "core/rk-language.h"
#include "core/rk-progress.h"
#include "draw/paper/rk-pdf-catalogue.h"

#include <cairo-pdf.h>

/* A fixed date: the same figures give the same file. */
#define CREATED "2026-01-01T00:00:00Z"

/* Where an anchored picture lies on its page. */
typedef struct {
  const char *name;
  double x, y;
} Anchor;

static cairo_status_t
append_bytes (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

/* Pictures within pictures, too: a handout's page holds several slides. */
static void
collect_anchors (const RkPicture *picture, double x, double y, double scale, GArray *anchors)
{
  if (picture->anchor != NULL)
    g_array_append_val (anchors, ((Anchor){ picture->anchor, x, y }));
  for (guint i = 0; i < picture->marks->len; i++) {
    const RkMark *mark = picture->marks->pdata[i];

    if (mark->kind == RK_MARK_PICTURE)
      collect_anchors (mark->picture, x + scale * mark->box.x, y + scale * mark->box.y, scale * mark->box.w / mark->picture->width, anchors);
  }
}

/* Within the quotes of cairo's attributes. */
static char *
quote (const char *text)
{
  GString *quoted = g_string_new (text);

  g_string_replace (quoted, "\\", "\\\\", 0);
  g_string_replace (quoted, "'", "\\'", 0);
  return g_string_free (quoted, FALSE);
}

static void
add_tag (cairo_t *cr, const char *tag, const char *attributes)
{
  cairo_tag_begin (cr, tag, attributes);
  cairo_tag_end (cr, tag);
}

/* cairo reads numbers with a point, whatever the locale writes. */
static void
append_number (GString *text, double number)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append_printf (text, " %s", g_ascii_formatd (buffer, sizeof buffer, "%.2f", number));
}

static void
add_places (const RkPicture *page, GHashTable *known, cairo_t *cr)
{
  g_autoptr (GArray) anchors = g_array_new (FALSE, FALSE, sizeof (Anchor));

  collect_anchors (page, 0, 0, 1, anchors);
  for (guint i = 0; i < anchors->len; i++) {
    const Anchor *anchor = &g_array_index (anchors, Anchor, i);
    g_autofree char *name = quote (anchor->name);
    g_autoptr (GString) attributes = g_string_new (NULL);

    if (!g_hash_table_remove (known, anchor->name)) /* a name leads to one place */
      continue;
    g_string_append_printf (attributes, "name='%s' x=", name);
    append_number (attributes, anchor->x);
    g_string_append (attributes, " y=");
    append_number (attributes, anchor->y);
    add_tag (cr, CAIRO_TAG_DEST, attributes->str);
  }
}

static void
add_links (const RkPicture *page, GHashTable *known, cairo_t *cr)
{
  g_autoptr (GArray) items = rk_picture_items (page);

  for (guint i = 0; i < items->len; i++) {
    const RkItem *item = &g_array_index (items, RkItem, i);
    const RkRect box = rk_item_box (item);
    g_autofree char *name = quote (item->mark->key);
    g_autoptr (GString) attributes = g_string_new (NULL);

    if (!g_hash_table_contains (known, item->mark->key))
      continue;
    g_string_append_printf (attributes, "dest='%s' rect=[", name);
    append_number (attributes, box.x);
    append_number (attributes, box.y);
    append_number (attributes, box.w);
    append_number (attributes, box.h);
    g_string_append (attributes, " ]");
    add_tag (cr, CAIRO_TAG_LINK, attributes->str);
  }
}

static GHashTable *
name_anchors (const GPtrArray *pictures)
{
  g_autoptr (GArray) anchors = g_array_new (FALSE, FALSE, sizeof (Anchor));
  GHashTable *names = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < pictures->len; i++)
    collect_anchors (pictures->pdata[i], 0, 0, 1, anchors);
  for (guint i = 0; i < anchors->len; i++)
    g_hash_table_add (names, (gpointer) g_array_index (anchors, Anchor, i).name);
  return names;
}

/* A name of rank 1 stands below the last one of rank 0. */
static void
add_outline (cairo_surface_t *surface, const RkOutputInfo *info)
{
  const guint a_page = MAX (1, info->names_a_page);
  int chapter = CAIRO_PDF_OUTLINE_ROOT;

  for (guint i = 0; info->names != NULL && info->names[i] != NULL; i++) {
    const gboolean within = info->ranks != NULL && info->ranks[i] > 0;
    g_autofree char *target = g_strdup_printf ("page=%u", info->name_pages != NULL ? info->name_pages[i] : i / a_page + 1);
    int id = cairo_pdf_surface_add_outline (surface, within ? chapter : CAIRO_PDF_OUTLINE_ROOT, info->names[i], target, 0);

    if (!within)
      chapter = id;
  }
}

static void
describe (cairo_surface_t *surface, const RkOutputInfo *info)
{
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, info->title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Renkei " RK_VERSION);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, CREATED);
}

static void
add_page (cairo_surface_t *surface, cairo_t *cr, const RkPicture *picture, guint number, GHashTable *known, GHashTable *left)
{
  g_autofree char *label = g_strdup_printf ("%u", number);

  cairo_pdf_surface_set_size (surface, picture->width, picture->height);
  cairo_pdf_surface_set_page_label (surface, label);
  rk_picture_draw (picture, cr);
  add_places (picture, left, cr); /* the page's paint would take away what comes before it */
  add_links (picture, known, cr);
  cairo_show_page (cr);
}

cairo_status_t
rk_pdf_write (const GPtrArray *pictures, const RkOutputInfo *info, GByteArray *bytes)
{
  const RkPicture *first = pictures->pdata[0];
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (append_bytes, bytes, first->width, first->height);
  cairo_t *cr = cairo_create (surface);
  g_autoptr (GHashTable) known = name_anchors (pictures), left = name_anchors (pictures);
  cairo_status_t status;

  describe (surface, info);
  for (guint i = 0; i < pictures->len && rk_progress_step (RK_WORK_WRITING, i, pictures->len); i++)
    add_page (surface, cr, pictures->pdata[i], MAX (1, info->first_page) + i, known, left);
  add_outline (surface, info);
  status = cairo_status (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    rk_pdf_set_language (bytes, rk_language_is_japanese () ? "ja" : "en");
  return status;
}

/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * From the text of the table to arcs. */
#include <string.h>

#include "core/area/rk-geometry-private.h"
#include "core/rk-language.h"

#define HEADER "arc,left,right,points"
#define UNITS_A_DEGREE 10000.0
#define LONGEST_QUOTE 20

enum {
  ARC,
  LEFT,
  RIGHT,
  POINTS,
  N_COLUMNS,
};

gboolean
rk_geometry_fail (GError **error, guint line, const char *format, ...)
{
  va_list arguments;

  va_start (arguments, format);
  g_autofree char *reason = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_set_error (error, RK_GEOMETRY_ERROR, 0, _ ("Line %u of the table of outlines: %s No outline was read."), line, reason);
  return FALSE;
}

static void
clear_arc (gpointer data)
{
  RkArc *arc = data;
  g_free (arc->left);
  g_free (arc->right);
  g_free (arc->points);
}

static void
clear_outline (gpointer data)
{
  RkOutline *outline = data;
  for (guint i = 0; i < outline->n_rings; i++)
    g_free (outline->rings[i].points);
  g_free (outline->rings);
  g_free (outline->code);
}

static RkGeometry *
new_geometry (void)
{
  RkGeometry *self = g_new0 (RkGeometry, 1);
  self->arcs = g_array_new (FALSE, TRUE, sizeof (RkArc));
  g_array_set_clear_func (self->arcs, clear_arc);
  self->outlines = g_array_new (FALSE, TRUE, sizeof (RkOutline));
  g_array_set_clear_func (self->outlines, clear_outline);
  return self;
}

static const char *
skip_blanks (const char *text)
{
  while (*text == ' ' || *text == '\t')
    text++;
  return text;
}

static gboolean
fail_at_word (GError **error, guint line, const char *word)
{
  g_autofree char *whole = g_strndup (word, strcspn (word, " \t"));
  glong length = g_utf8_strlen (whole, -1);
  g_autofree char *quote = g_utf8_substring (whole, 0, MIN (length, LONGEST_QUOTE));
  return rk_geometry_fail (error, line, _ ("“%s” is not a whole number within the range of degrees times 10,000."), quote);
}

/* Reads one number and moves @text behind it. */
static gboolean
read_number (const char **text, int limit, guint line, int *number, GError **error)
{
  const char *word = skip_blanks (*text);
  char *end = NULL;

  if (*word == '\0')
    return rk_geometry_fail (error, line, _ ("A point has a longitude and no latitude."));
  gint64 value = g_ascii_strtoll (word, &end, 10);
  if (end == word || (*end != '\0' && *end != ' ' && *end != '\t') || value < -limit || value > limit)
    return fail_at_word (error, line, word);
  *number = (int) value;
  *text = skip_blanks (end);
  return TRUE;
}

static gboolean
read_points (const char *text, guint line, GArray *points, GError **error)
{
  text = skip_blanks (text);
  while (*text != '\0') {
    int lon, lat;
    if (!read_number (&text, 180 * (int) UNITS_A_DEGREE, line, &lon, error) || !read_number (&text, 90 * (int) UNITS_A_DEGREE, line, &lat, error))
      return FALSE;
    RkPoint point = rk_geometry_project (lat / UNITS_A_DEGREE, lon / UNITS_A_DEGREE);
    g_array_append_val (points, point);
  }
  return TRUE;
}

static gboolean
is_long_enough (const GArray *points)
{
  if (points->len < 2)
    return FALSE;
  RkPoint first = g_array_index (points, RkPoint, 0);
  RkPoint last = g_array_index (points, RkPoint, points->len - 1);
  gboolean is_closed = first.x == last.x && first.y == last.y;
  return !is_closed || points->len >= 4;
}

static char *
code_or_null (char *field)
{
  g_strstrip (field);
  return *field == '\0' ? NULL : g_strdup (field);
}

static gboolean
read_arc (RkGeometry *self, const char *text, guint line, GError **error)
{
  g_auto (GStrv) fields = g_strsplit (text, ",", N_COLUMNS + 1);
  g_autoptr (GArray) points = g_array_new (FALSE, FALSE, sizeof (RkPoint));

  if (g_strv_length (fields) != N_COLUMNS)
    return rk_geometry_fail (error, line, _ ("An arc has the four fields %s."), HEADER);
  if (!read_points (fields[POINTS], line, points, error))
    return FALSE;
  if (!is_long_enough (points))
    return rk_geometry_fail (error, line, _ ("An arc has at least two points, a closed arc four."));

  RkArc arc = { .left = code_or_null (fields[LEFT]), .right = code_or_null (fields[RIGHT]) };
  arc.n_points = points->len;
  arc.points = (RkPoint *) (gpointer) g_array_free (g_steal_pointer (&points), FALSE);
  g_array_append_val (self->arcs, arc);
  if (g_strcmp0 (arc.left, arc.right) == 0)
    return rk_geometry_fail (error, line, _ ("The arc has the same area on both sides."));
  return TRUE;
}

static gboolean
read_lines (RkGeometry *self, const char *text, GArray *arc_lines, GError **error)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  gboolean header_seen = FALSE;
  guint line = 0;

  for (guint i = 0; lines[i] != NULL; i++) {
    const char *content = g_strchomp (lines[i]);
    if (*content == '\0' || *content == '#')
      continue;
    line = i + 1;
    if (!header_seen && strcmp (content, HEADER) != 0)
      return rk_geometry_fail (error, line, _ ("The header %s is missing."), HEADER);
    if (header_seen) {
      if (!read_arc (self, content, line, error))
        return FALSE;
      g_array_append_val (arc_lines, line);
    }
    header_seen = TRUE;
  }
  if (arc_lines->len == 0)
    return rk_geometry_fail (error, MAX (line, 1), _ ("There are no arcs."));
  return TRUE;
}

static guint
line_of (const char *text, const char *place)
{
  guint line = 1;

  for (const char *at = text; at < place; at++)
    line += *at == '\n';
  return line;
}

RkGeometry *
rk_geometry_parse (const char *text, GError **error)
{
  g_autoptr (RkGeometry) self = new_geometry ();
  g_autoptr (GArray) lines = g_array_new (FALSE, FALSE, sizeof (guint));
  const char *bad_byte = NULL;

  if (!g_utf8_validate (text, -1, &bad_byte)) {
    rk_geometry_fail (error, line_of (text, bad_byte), _ ("The text is not UTF-8."));
    return NULL;
  }
  if (!read_lines (self, text, lines, error) || !rk_geometry_chain (self, lines, error))
    return NULL;
  return g_steal_pointer (&self);
}

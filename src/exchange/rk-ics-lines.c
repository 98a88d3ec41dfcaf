/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/rk-ics-lines.h"

#include "core/rk-language.h"

#include <string.h>

#define BYTE_ORDER_MARK "\xEF\xBB\xBF"
#define OCTETS_AT_MOST 75 /* of a line, without its end */
#define LINES_AT_MOST 500000
#define DEPTH_AT_MOST 8 /* a calendar needs three */

/* A BEGIN whose END has not come yet. */
typedef struct {
  char *component;
  guint line;
} Open;

/* The place in the text that is being read. */
typedef struct {
  const char *name;
  guint line;
  GArray *events; /* of guint: where each begins */
  GArray *open;   /* of Open */
  gboolean begun;
} Scan;

static void
open_clear (gpointer data)
{
  g_free (((Open *) data)->component);
}

static gboolean G_GNUC_PRINTF (3, 4)
    fail_at (const Scan *scan, GError **error, const char *format, ...)
{
  g_autofree char *reason = NULL;
  va_list arguments;

  va_start (arguments, format);
  reason = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  /* Translators: a file, a line number, what is wrong there */
  g_set_error (error, RK_ICS_ERROR, 0, _ ("%s, line %u: %s Nothing was imported."), scan->name, scan->line, reason);
  return FALSE;
}

static gboolean
begin (Scan *scan, const char *component, GError **error)
{
  Open open = { g_ascii_strup (component, -1), scan->line };

  g_array_append_val (scan->open, open);
  scan->begun = TRUE;
  if (scan->open->len == 1 && !g_str_equal (open.component, "VCALENDAR"))
    return fail_at (scan, error, _ ("“%s” stands outside of a calendar."), open.component);
  if (scan->open->len > DEPTH_AT_MOST)
    return fail_at (scan, error, _ ("the parts are nested too deeply."));
  if (g_str_equal (open.component, "VEVENT"))
    g_array_append_val (scan->events, scan->line);
  if (scan->events->len > RK_ICS_EVENTS_AT_MOST)
    return fail_at (scan, error, _ ("there are more than %d events."), RK_ICS_EVENTS_AT_MOST);
  return TRUE;
}

static gboolean
end (Scan *scan, const char *component, GError **error)
{
  const Open *last = scan->open->len > 0 ? &g_array_index (scan->open, Open, scan->open->len - 1) : NULL;

  if (last == NULL)
    return fail_at (scan, error, _ ("“%s” ends and has not begun."), component);
  if (g_ascii_strcasecmp (last->component, component) != 0)
    return fail_at (scan, error, _ ("“%s” ends where “%s” of line %u should."), component, last->component, last->line);
  g_array_set_size (scan->open, scan->open->len - 1);
  return TRUE;
}

/* BEGIN and END have no parameters. */
static gboolean
has_odd_name (const char *line)
{
  return g_ascii_strncasecmp (line, "BEGIN;", 6) == 0 || g_ascii_strncasecmp (line, "END;", 4) == 0;
}

/* A line that begins with a blank goes on with the one before it. */
static gboolean
read_line (Scan *scan, const char *line, gsize length, GError **error)
{
  g_autofree char *value = NULL;

  if (length == 0 || ((*line == ' ' || *line == '\t') && scan->begun))
    return TRUE;
  if (!scan->begun && g_ascii_strncasecmp (line, "BEGIN:VCALENDAR", strlen ("BEGIN:VCALENDAR")) != 0)
    return fail_at (scan, error, _ ("this is not a calendar (iCalendar) file."));
  if (memchr (line, ':', length) == NULL || has_odd_name (line))
    return fail_at (scan, error, _ ("this is not a line of a calendar."));
  if (length > 6 && g_ascii_strncasecmp (line, "BEGIN:", 6) == 0) {
    value = g_strstrip (g_strndup (line + 6, length - 6));
    return begin (scan, value, error);
  }
  if (length > 4 && g_ascii_strncasecmp (line, "END:", 4) == 0) {
    value = g_strstrip (g_strndup (line + 4, length - 4));
    return end (scan, value, error);
  }
  return scan->open->len > 0 || fail_at (scan, error, _ ("this stands outside of the calendar."));
}

static gboolean
read_lines (Scan *scan, const char *text, GError **error)
{
  const char *end = text + strlen (text);

  for (const char *at = text; at < end;) {
    const char *feed = memchr (at, '\n', (gsize) (end - at));
    gsize length = (gsize) ((feed != NULL ? feed : end) - at);
    const char *next = feed != NULL ? feed + 1 : end;

    scan->line++;
    if (scan->line > LINES_AT_MOST)
      return fail_at (scan, error, _ ("the file has more than %d lines."), LINES_AT_MOST);
    while (length > 0 && at[length - 1] == '\r')
      length--;
    if (!read_line (scan, at, length, error))
      return FALSE;
    at = next;
  }
  if (!scan->begun)
    return fail_at (scan, error, _ ("this is not a calendar (iCalendar) file."));
  if (scan->open->len > 0) {
    const Open *last = &g_array_index (scan->open, Open, scan->open->len - 1);

    return fail_at (scan, error, _ ("the file is cut off: “%s” of line %u does not end."), last->component, last->line);
  }
  return TRUE;
}

static gboolean
check_text (const char *name, const char *text, gsize length, GError **error)
{
  if (length > RK_ICS_BYTES_AT_MOST)
    g_set_error (error, RK_ICS_ERROR, 0, _ ("%s: the file is larger than %d MB. Nothing was imported."), name, RK_ICS_BYTES_AT_MOST / 1024 / 1024);
  else if (strlen (text) != length || !g_utf8_validate (text, (gssize) length, NULL))
    g_set_error (error, RK_ICS_ERROR, 0, _ ("%s: the text is not in UTF-8. Nothing was imported."), name);
  else if (length == 0 || g_str_equal (text, BYTE_ORDER_MARK))
    g_set_error (error, RK_ICS_ERROR, 0, _ ("%s: the file is empty. Nothing was imported."), name);
  else
    return TRUE;
  return FALSE;
}

/* A backslash before what is never escaped is meant as one; the library would take a byte of the character behind it. */
static char *
mend_escapes (const char *text)
{
  GString *mended = g_string_sized_new (strlen (text) + 1);

  for (const char *c = text; *c != '\0'; c++) {
    g_string_append_c (mended, *c);
    if (*c != '\\')
      continue;
    if (c[1] == '\\')
      g_string_append_c (mended, *++c);
    else if ((guchar) c[1] >= 0x80)
      g_string_append_c (mended, '\\');
  }
  return g_string_free (mended, FALSE);
}

char *
rk_ics_lines_check (const char *name, const char *text, gsize length, GArray *events, GError **error)
{
  g_autoptr (GArray) open = g_array_new (FALSE, FALSE, sizeof (Open));
  Scan scan = { .name = name, .events = events, .open = open };

  g_array_set_clear_func (open, open_clear);
  if (!check_text (name, text, length, error))
    return NULL;
  if (g_str_has_prefix (text, BYTE_ORDER_MARK))
    text += strlen (BYTE_ORDER_MARK);
  return read_lines (&scan, text, error) ? mend_escapes (text) : NULL;
}

/* Returns: how many bytes of @line fit into @room without cutting a character */
static gsize
find_fold (const char *line, gsize length, gsize room)
{
  gsize at = MIN (length, room);

  while (at < length && at > 0 && ((guchar) line[at] & 0xC0) == 0x80)
    at--;
  return at;
}

static void
append_folded (GString *folded, const char *line)
{
  gsize length = strlen (line);
  gsize fits = find_fold (line, length, OCTETS_AT_MOST);

  g_string_append_len (folded, line, (gssize) fits);
  while (fits < length) {
    line += fits;
    length -= fits;
    fits = find_fold (line, length, OCTETS_AT_MOST - 1);
    g_string_append (folded, "\r\n ");
    g_string_append_len (folded, line, (gssize) fits);
  }
}

/* The library folds between the CR and the LF where a line is exactly full, which a strict reader refuses. */
char *
rk_ics_lines_fold (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, "\r\n ", -1);
  g_autofree char *whole = g_strjoinv ("", parts);
  g_auto (GStrv) lines = g_strsplit (whole, "\r\n", -1);
  GString *folded = g_string_new (NULL);

  for (guint i = 0; lines[i] != NULL; i++) {
    g_string_append (folded, i > 0 ? "\r\n" : "");
    append_folded (folded, lines[i]);
  }
  return g_string_free (folded, FALSE);
}

/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/rk-ics-words.h"

#include <string.h>

#define POSTPONED "【延期】"
#define TENTATIVE "（仮）"
#define MORNING "（午前）"
#define AFTERNOON "（午後）"
#define MONTH_END "月予定）"
#define THEME "テーマ："
#define SPEAKER "講師："
#define OPEN "（"
#define CLOSE "）"

char *
rk_ics_words_plain (const char *text)
{
  GString *plain = g_string_new (NULL);
  /* an escape that is none may have cost half a character */
  g_autofree char *valid = g_utf8_make_valid (text, -1);

  for (const char *c = valid; *c != '\0'; c++) {
    if (c[0] == '\r')
      g_string_append_c (plain, c[1] == '\n' ? ' ' : '\n');
    else
      g_string_append_c (plain, ((guchar) *c < 0x20 && *c != '\n' && *c != '\t') || *c == 0x7f ? ' ' : *c);
  }
  return g_string_free (plain, FALSE);
}

char *
rk_ics_words_line (const char *text)
{
  g_autofree char *line = text != NULL ? rk_ics_words_plain (text) : g_strdup ("");

  g_strdelimit (line, "\n\t", ' ');
  g_strstrip (line);
  return *line != '\0' ? g_steal_pointer (&line) : NULL;
}

char *
rk_ics_words_summary (const RkEvent *event)
{
  g_autoptr (GString) summary = g_string_new (NULL);
  g_autofree char *line = NULL;

  if (event->state == RK_EVENT_POSTPONED)
    g_string_append (summary, POSTPONED);
  if (event->block != NULL)
    g_string_append_printf (summary, "%s ", event->block);
  g_string_append (summary, event->title != NULL ? event->title : "");
  if (event->tentative == TRUE)
    g_string_append (summary, TENTATIVE);
  if (event->date.precision == RK_DATE_MONTH && event->state == RK_EVENT_PLANNED)
    g_string_append_printf (summary, OPEN "%d" MONTH_END, g_date_get_month (&event->date.first));
  if (event->date.precision == RK_DATE_DAY && event->date.part == RK_PART_MORNING)
    g_string_append (summary, MORNING);
  if (event->date.precision == RK_DATE_DAY && event->date.part == RK_PART_AFTERNOON)
    g_string_append (summary, AFTERNOON);
  line = rk_ics_words_line (summary->str);
  return line != NULL ? g_steal_pointer (&line) : g_strdup ("");
}

static gboolean
take_end (char *text, const char *mark)
{
  if (!g_str_has_suffix (text, mark))
    return FALSE;
  text[strlen (text) - strlen (mark)] = '\0';
  g_strchomp (text);
  return TRUE;
}

/* "（10月予定）": the month itself is told by the dates. */
static gboolean
take_month_end (char *text)
{
  gsize length = strlen (text);
  gsize digits = 0;
  char *at;

  if (!g_str_has_suffix (text, MONTH_END))
    return FALSE;
  at = text + length - strlen (MONTH_END);
  while (at > text && digits < 3 && g_ascii_isdigit (at[-1])) {
    at--;
    digits++;
  }
  if (digits < 1 || digits > 2 || (gsize) (at - text) < strlen (OPEN) || strncmp (at - strlen (OPEN), OPEN, strlen (OPEN)) != 0)
    return FALSE;
  at[-(gssize) strlen (OPEN)] = '\0';
  g_strchomp (text);
  return TRUE;
}

static gboolean
take_part (char *text, RkDayPart *part)
{
  if (take_end (text, MORNING))
    *part = RK_PART_MORNING;
  else if (take_end (text, AFTERNOON))
    *part = RK_PART_AFTERNOON;
  else
    return FALSE;
  return TRUE;
}

/* Marks may have been put in any order by whoever wrote the title. */
static void
take_ends (char *text, gboolean all_day, RkEvent *event, RkIcsMarks *marks)
{
  for (gboolean again = TRUE; again;) {
    again = FALSE;
    if (take_end (text, TENTATIVE))
      event->tentative = again = TRUE;
    if (take_month_end (text))
      marks->month = again = TRUE;
    if (all_day && take_part (text, &marks->part))
      again = TRUE;
  }
}

static gboolean
take_start (char *text, const char *mark)
{
  if (!g_str_has_prefix (text, mark))
    return FALSE;
  memmove (text, text + strlen (mark), strlen (text) - strlen (mark) + 1);
  g_strchug (text);
  return TRUE;
}

static void
take_block (char *text, const char *const *blocks, RkEvent *event)
{
  for (guint i = 0; blocks != NULL && blocks[i] != NULL; i++) {
    g_autofree char *lead = g_strconcat (blocks[i], " ", NULL);

    if (!take_start (text, lead))
      continue;
    event->block = g_strdup (blocks[i]);
    return;
  }
}

void
rk_ics_words_read_summary (RkEvent *event, const char *summary, gboolean all_day, const char *const *blocks, RkIcsMarks *marks)
{
  g_autofree char *whole = rk_ics_words_line (summary);
  g_autofree char *title = g_strdup (whole != NULL ? whole : "無題");

  *marks = (RkIcsMarks){ .part = RK_PART_DAY };
  event->tentative = FALSE;
  marks->postponed = take_start (title, POSTPONED);
  take_block (title, blocks, event);
  take_ends (title, all_day, event, marks);
  /* marks alone are no title */
  event->title = g_strdup (*title != '\0' ? title : "無題");
}

static void
append_paragraph (GString *text, const char *label, const char *words)
{
  g_autofree char *line = rk_ics_words_line (words);

  if (line != NULL)
    g_string_append_printf (text, "%s%s\n", label, line);
}

char *
rk_ics_words_description (const RkEvent *event)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *speaker = NULL;

  if (event->affiliation != NULL)
    speaker = g_strdup_printf ("%s" OPEN "%s" CLOSE, event->speaker != NULL ? event->speaker : "", event->affiliation);
  append_paragraph (text, THEME, event->subtitle);
  append_paragraph (text, SPEAKER, speaker != NULL ? speaker : event->speaker);
  if (event->notes != NULL) {
    g_autofree char *notes = rk_ics_words_plain (event->notes);

    g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", notes);
  }
  return g_strstrip (g_strdup (text->str));
}

/* "名前（所属）"; a name may have no affiliation and an affiliation no name. */
static void
read_speaker (RkEvent *event, const char *line)
{
  const char *open = g_str_has_suffix (line, CLOSE) ? strstr (line, OPEN) : NULL;
  g_autofree char *name = open != NULL ? g_strndup (line, (gsize) (open - line)) : g_strdup (line);
  g_autofree char *affiliation = open != NULL ? g_strndup (open + strlen (OPEN), strlen (open) - strlen (OPEN) - strlen (CLOSE)) : NULL;

  event->speaker = rk_ics_words_line (name);
  event->affiliation = rk_ics_words_line (affiliation);
}

/* Returns: (transfer full) (nullable): what stands behind @label in the first line of @rest, which moves on */
static char *
take_paragraph (const char **rest, const char *label)
{
  gsize length = strcspn (*rest, "\n");
  g_autofree char *line = g_strndup (*rest, length);
  g_autofree char *words = g_str_has_prefix (line, label) ? rk_ics_words_line (line + strlen (label)) : NULL;

  if (words == NULL || g_str_equal (words, OPEN CLOSE))
    return NULL;
  *rest += length;
  while (g_ascii_isspace (**rest))
    (*rest)++;
  return g_steal_pointer (&words);
}

void
rk_ics_words_read_description (RkEvent *event, const char *description)
{
  g_autofree char *plain = rk_ics_words_plain (description);
  const char *rest = g_strstrip (plain);
  g_autofree char *speaker = NULL;

  event->subtitle = take_paragraph (&rest, THEME);
  speaker = take_paragraph (&rest, SPEAKER);
  if (speaker != NULL)
    read_speaker (event, speaker);
  if (*rest != '\0')
    event->notes = g_strdup (rest);
}

/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/deck/rk-slide-years.h"

#include "core/rk-types.h"
#include "model/view/rk-view-years.h"

#include <stdlib.h>
#include <string.h>

/* 令和7年, 令和元年, R7, FY2025, 2025: a year and what stands before it */
#define YEARS "(令和)(元|[0-9]{1,2})(?=年)|(?<![0-9A-Za-z])(R)([0-9]{1,2})(?![0-9A-Za-z])|(?<![0-9])(20[0-9]{2})(?![0-9])"

static gboolean
write_year (const GMatchInfo *match, GString *result, gpointer data)
{
  const int years = GPOINTER_TO_INT (data);
  g_autofree char *era = g_match_info_fetch (match, 1), *letter = g_match_info_fetch (match, 3);
  const gboolean is_era = *era != '\0';
  g_autofree char *number = g_match_info_fetch (match, is_era ? 2 : *letter != '\0' ? 4
                                                                                    : 5);
  const int moved = (g_str_equal (number, "元") ? 1 : atoi (number)) + years;

  g_string_append (result, is_era ? era : letter);
  if (is_era && moved == 1)
    g_string_append (result, "元");
  else
    g_string_append_printf (result, "%d", moved);
  return FALSE;
}

void
rk_text_move_years (char **text, int years)
{
  g_autoptr (GRegex) regex = g_regex_new (YEARS, 0, 0, NULL);
  char *moved = *text != NULL ? g_regex_replace_eval (regex, *text, -1, 0, 0, write_year, GINT_TO_POINTER (years), NULL) : NULL;

  if (moved != NULL) {
    g_free (*text);
    *text = moved;
  }
}

/* The record of the same type that is of that year, when there is one alone. */
static const char *
find_successor (const RkDataset *dataset, const RkRecordType *type, const RkField *year, gint64 wanted)
{
  const GPtrArray *all = rk_dataset_all (dataset, type);
  const char *found = NULL;

  for (guint i = 0; i < all->len; i++) {
    if (rk_record_integer (all->pdata[i], year) != wanted)
      continue;
    if (found != NULL)
      return NULL;
    found = rk_record_key (all->pdata[i]);
  }
  return found;
}

/* "where=campaign:ACP-R6" → "where=campaign:ACP-R7". Returns: FALSE when it names a record of a year that has no successor */
static gboolean
move_record (const RkDataset *dataset, RkView *view, int years)
{
  const char *where = g_strv_contains (view->kind->settings, "where") ? rk_view_get (view, "where") : NULL;
  g_auto (GStrv) words = g_strsplit (where != NULL ? where : "", ":", 2);
  const RkRecordType *listed = where != NULL ? rk_type (view->subject) : NULL;
  const RkField *field = listed != NULL ? rk_record_type_field (listed, words[0]) : NULL;
  const RkRecordType *type = field != NULL && field->kind == RK_FIELD_REFERENCE ? rk_type (field->target) : NULL;
  const RkField *year = type != NULL ? rk_record_type_field (type, "year") : NULL;
  gconstpointer record = year != NULL ? rk_dataset_get (dataset, type, words[1]) : NULL;
  const char *successor;
  g_autofree char *moved = NULL;

  if (record == NULL)
    return !g_str_equal (words[0] != NULL ? words[0] : "", "id"); /* single records are chosen for what they are */
  successor = find_successor (dataset, type, year, rk_record_integer (record, year) + years);
  if (successor == NULL)
    return FALSE;
  moved = g_strjoin (":", words[0], successor, NULL);
  rk_view_set (view, "where", moved);
  return TRUE;
}

/* Returns: FALSE when the view shows one year's records only, and the other year has none */
static gboolean
move_view (const RkDataset *dataset, char **text, int years)
{
  g_autoptr (RkView) view = *text != NULL ? rk_view_parse (*text, NULL) : NULL;

  if (view == NULL)
    return TRUE;
  if (!move_record (dataset, view, years))
    return FALSE;
  rk_view_move_years (view, years);
  g_free (*text);
  *text = rk_view_format (view);
  return TRUE;
}

/* A chart over all years shows the same as before, unless what is said of it is of one year's records. */
static gboolean
is_another_picture (const RkView *view, const RkDeckSlide *slide)
{
  if (!g_str_equal (view->kind->id, "chart"))
    return TRUE;
  return rk_view_get (view, "from") != NULL || rk_view_get (view, "to") != NULL || (slide->title != NULL && strchr (slide->title, '{') != NULL);
}

static void
drop_words (RkDeckSlide *slide)
{
  char **words[] = { &slide->title, &slide->english_title, &slide->subtitle, &slide->english_subtitle, &slide->notes };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    g_clear_pointer (words[i], g_free);
}

static void
move_words (RkDeckSlide *slide, int years)
{
  char **words[] = { &slide->title, &slide->english_title, &slide->subtitle, &slide->english_subtitle };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    rk_text_move_years (words[i], years);
}

gboolean
rk_slide_move_years (const RkDataset *dataset, RkDeckSlide *slide, int years)
{
  g_autoptr (RkView) view = slide->view != NULL ? rk_view_parse (slide->view, NULL) : NULL;

  if (slide->kind == RK_SLIDE_TEXT || !move_view (dataset, &slide->view, years) || !move_view (dataset, &slide->beside, years))
    return FALSE;
  if (slide->kind == RK_SLIDE_PICTURE && view != NULL && view->kind->titled) {
    if (!is_another_picture (view, slide))
      return TRUE;
    drop_words (slide);
  } else
    move_words (slide, years);
  g_clear_pointer (&slide->source, g_free);
  g_clear_pointer (&slide->section, g_free);
  return TRUE;
}

/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/rk-cli.h"

#include "core/calendar/rk-era.h"
#include "core/calendar/rk-fiscal-year.h"
#include "core/rk-language.h"
#include "exchange/rk-csv.h"

#include <stdio.h>

G_DEFINE_QUARK (rk_cli_usage_error, rk_cli_usage_error)

RkSession *
rk_cli_open (const RkCli *cli, GError **error)
{
  RkSession *session;

  if (cli->path == NULL)
    return rk_session_open (":memory:", RK_DOCUMENT_OPEN, FALSE, error);
  session = rk_session_open (cli->path, cli->to_write ? RK_DOCUMENT_OPEN : RK_DOCUMENT_READ_ONLY, FALSE, error);
  if (session == NULL || !cli->to_write || !rk_session_is_read_only (session))
    return session;
  if (rk_session_holder (session) != NULL)
    g_set_error (error, RK_DOCUMENT_ERROR, RK_DOCUMENT_ERROR_READ_ONLY, _ ("%s is open for writing: %s. Nothing was changed."), cli->path,
                 rk_session_holder (session));
  else
    g_set_error (error, RK_DOCUMENT_ERROR, RK_DOCUMENT_ERROR_READ_ONLY, _ ("%s cannot be written. Nothing was changed."), cli->path);
  g_object_unref (session);
  return NULL;
}

/* What was said stays for as long as the program runs, so that no verb need free it. */
static void
keep_texts (const GOptionEntry *entries)
{
  for (; entries->long_name != NULL; entries++)
    if (entries->arg == G_OPTION_ARG_STRING || entries->arg == G_OPTION_ARG_FILENAME) {
      char **text = entries->arg_data, *said = *text;

      *text = (char *) g_intern_string (said);
      g_free (said);
    }
}

gboolean
rk_cli_options (GStrv *words, const GOptionEntry *entries, GError **error)
{
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (GStrvBuilder) all = g_strv_builder_new ();
  g_autoptr (GError) wrong = NULL;
  GStrv arguments;

  /* GOption takes the program's name first */
  g_strv_builder_add (all, "renkei-cli");
  g_strv_builder_addv (all, (const char **) *words);
  arguments = g_strv_builder_end (all);
  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  if (!g_option_context_parse_strv (context, &arguments, &wrong)) {
    g_strfreev (arguments);
    g_set_error (error, RK_CLI_USAGE_ERROR, 0, "%s", wrong->message);
    return FALSE;
  }
  keep_texts (entries);
  g_strfreev (*words);
  *words = g_strdupv (arguments + 1);
  g_strfreev (arguments);
  return TRUE;
}

gboolean
rk_cli_expect (GStrv words, guint n, const char *what, GError **error)
{
  if (g_strv_length (words) == n)
    return TRUE;
  if (n == 0)
    g_set_error (error, RK_CLI_USAGE_ERROR, 0, _ ("“%s” is not understood here"), words[0]);
  else
    g_set_error (error, RK_CLI_USAGE_ERROR, 0, _ ("expected %s"), what);
  return FALSE;
}

void
rk_cli_print_row (const char *first, ...)
{
  g_autoptr (GPtrArray) cells = g_ptr_array_new ();
  g_autoptr (GString) line = g_string_new (NULL);
  va_list rest;

  va_start (rest, first);
  for (const char *cell = first; cell != NULL; cell = va_arg (rest, const char *))
    g_ptr_array_add (cells, (gpointer) cell);
  va_end (rest);
  g_ptr_array_add (cells, NULL);
  rk_csv_append (line, (const char *const *) cells->pdata);
  fputs (line->str, stdout);
}

gboolean
rk_cli_year (const char *text, int *year, GError **error)
{
  g_autoptr (GError) wrong = NULL;

  *year = text != NULL ? rk_fiscal_year_parse (text, &wrong) : 0;
  if (wrong == NULL)
    return TRUE;
  g_set_error (error, RK_CLI_USAGE_ERROR, 0, "%s", wrong->message);
  return FALSE;
}

gboolean
rk_cli_size (const char *text, double *width, double *height, GError **error)
{
  static const struct {
    const char *name;
    double width, height;
  } names[] = { { "16:9", 960, 540 }, { "A4", 595, 842 }, { "A4-landscape", 842, 595 }, { "square", 540, 540 } };
  unsigned int w, h;
  char end;

  if (text == NULL)
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_ascii_strcasecmp (text, names[i].name) == 0) {
      *width = names[i].width;
      *height = names[i].height;
      return TRUE;
    }
  if (sscanf (text, "%5ux%5u%c", &w, &h, &end) == 2 && w >= 200 && h >= 150 && w <= 10000 && h <= 10000) {
    *width = w;
    *height = h;
    return TRUE;
  }
  g_set_error (error, RK_CLI_USAGE_ERROR, 0, _ ("“%s” is not a size: 16:9, A4, A4-landscape, square, or one like 1280x720 from 200x150 to 10000x10000"), text);
  return FALSE;
}

gboolean
rk_cli_today (const char *text, GDate *today, GError **error)
{
  g_autoptr (GError) wrong = NULL;

  rk_today (today);
  if (text == NULL || rk_era_parse (text, today, &wrong))
    return TRUE;
  g_set_error (error, RK_CLI_USAGE_ERROR, 0, "%s", wrong->message);
  return FALSE;
}

const RkStyle *
rk_cli_style (const char *variant, GError **error)
{
  static const struct {
    const char *id;
    RkStyleVariant variant;
  } variants[] = { { "colour", RK_STYLE_LIGHT }, { "dark", RK_STYLE_DARK }, { "grey", RK_STYLE_GREY }, { "hatch", RK_STYLE_HATCH } };

  for (guint i = 0; i < G_N_ELEMENTS (variants); i++)
    if (variant == NULL || g_str_equal (variant, variants[i].id))
      return rk_style (variants[i].variant);
  g_set_error (error, RK_CLI_USAGE_ERROR, 0, _ ("“%s” is not a variant: colour, dark, grey, hatch"), variant);
  return NULL;
}

/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-verb-picture: the map as a file. */
#include "cli/rk-cli.h"

#include "core/rk-language.h"
#include "draw/map/rk-map-draw.h"
#include "draw/paper/rk-output.h"
#include "model/map/rk-answer-map.h"

#include <stdio.h>

typedef struct {
  const char *output, *year, *colour_by, *show, *size, *variant;
} Options;

static gboolean
parse (Options *options, GStrv *words, GError **error)
{
  const GOptionEntry entries[] = { { "output", 'o', 0, G_OPTION_ARG_FILENAME, &options->output, NULL, NULL },
                                   { "year", 0, 0, G_OPTION_ARG_STRING, &options->year, NULL, NULL },
                                   { "colour-by", 0, 0, G_OPTION_ARG_STRING, &options->colour_by, NULL, NULL },
                                   { "show", 0, 0, G_OPTION_ARG_STRING, &options->show, NULL, NULL },
                                   { "size", 0, 0, G_OPTION_ARG_STRING, &options->size, NULL, NULL },
                                   { "variant", 0, 0, G_OPTION_ARG_STRING, &options->variant, NULL, NULL },
                                   G_OPTION_ENTRY_NULL };

  if (!rk_cli_options (words, entries, error))
    return FALSE;
  if (options->output != NULL)
    return TRUE;
  g_set_error (error, RK_CLI_USAGE_ERROR, 0, "%s", _ ("“-o FILE” says where the picture goes"));
  return FALSE;
}

/* Takes @picture. */
static gboolean
write_picture (RkPicture *picture, const char *title, const char *path, GError **error)
{
  g_autoptr (GPtrArray) pictures = g_ptr_array_new_with_free_func ((GDestroyNotify) rk_picture_free);

  g_ptr_array_add (pictures, picture);
  return rk_output_write (pictures, path, &(RkOutputInfo){ .title = title }, error);
}

/* An unknown word is wrong use of the command. */
static gboolean
parse_show (const char *text, RkShow *show, GError **error)
{
  g_autoptr (GError) wrong = NULL;

  if (rk_show_parse (text, show, &wrong))
    return TRUE;
  g_set_error_literal (error, RK_CLI_USAGE_ERROR, 0, wrong->message);
  return FALSE;
}

static const RkColouring *
find_colouring (const char *id, GError **error)
{
  const RkColouring *found = rk_colouring (id);
  g_autoptr (GString) known = g_string_new (NULL);

  if (found != NULL)
    return found;
  for (const RkColouring *colouring = rk_colourings (); colouring->id != NULL; colouring++)
    g_string_append_printf (known, "%s%s", known->len > 0 ? ", " : "", colouring->id);
  g_set_error (error, RK_CLI_USAGE_ERROR, 0, _ ("“%s” is not a colouring: %s"), id, known->str);
  return NULL;
}

/* The newest year with blocks, events or figures. */
static int
newest_year (const RkDataset *dataset)
{
  g_autoptr (GArray) years = rk_dataset_years (dataset);

  return years->len > 0 ? (int) g_array_index (years, gint64, years->len - 1) : 2025;
}

static gboolean
run_map (RkCli *cli, GStrv words, GError **error)
{
  Options options = { 0 };
  g_auto (GStrv) rest = g_strdupv (words);
  g_autoptr (RkSession) session = NULL;
  g_autoptr (RkMap) map = NULL;
  const RkColouring *colouring;
  const RkStyle *style;
  double width = 1120, height = 760;
  RkShow show;
  int year;

  if (!parse (&options, &rest, error) || !rk_cli_expect (rest, 0, NULL, error) || !rk_cli_year (options.year, &year, error) ||
      !parse_show (options.show, &show, error) || !rk_cli_size (options.size, &width, &height, error))
    return FALSE;
  show |= RK_SHOW_NAMES;
  style = rk_cli_style (options.variant, error);
  colouring = style != NULL ? find_colouring (options.colour_by != NULL ? options.colour_by : "block", error) : NULL;
  session = colouring != NULL ? rk_cli_open (cli, error) : NULL;
  if (session == NULL)
    return FALSE;
  map = rk_answer_map (rk_session_dataset (session), year != 0 ? year : newest_year (rk_session_dataset (session)), colouring, show);
  return write_picture (rk_map_draw (map, &RK_MAP_WHOLE, style, width, height), map->title, options.output, error);
}

const RkVerb rk_verb_map = { "map", "[--year R6] [--colour-by WHAT] [--show WHAT,…] [--size WxH] [--variant colour|dark|grey|hatch] -o FILE.png|svg|pdf",
                             N_ ("draw the wards of a year"), run_map };

/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-verb-deck: the decks of a document: which there are, and one as a file. */
#include "cli/rk-cli.h"

#include "core/calendar/rk-fiscal-year.h"
#include "core/rk-language.h"
#include "draw/paper/rk-handout.h"
#include "draw/paper/rk-output.h"
#include "model/deck/rk-deck-file.h"

#include <stdio.h>
#include <string.h>

typedef struct {
  const char *output, *year, *variant, *slides;
  int handout;
  gboolean list, notes, speaker_notes;
} Options;

static gboolean
parse (Options *options, GStrv *words, GError **error)
{
  const GOptionEntry entries[] = { { "list", 0, 0, G_OPTION_ARG_NONE, &options->list, NULL, NULL },
                                   { "output", 'o', 0, G_OPTION_ARG_FILENAME, &options->output, NULL, NULL },
                                   { "year", 0, 0, G_OPTION_ARG_STRING, &options->year, NULL, NULL },
                                   { "variant", 0, 0, G_OPTION_ARG_STRING, &options->variant, NULL, NULL },
                                   { "slides", 0, 0, G_OPTION_ARG_STRING, &options->slides, NULL, NULL },
                                   { "handout", 0, 0, G_OPTION_ARG_INT, &options->handout, NULL, NULL },
                                   { "notes", 0, 0, G_OPTION_ARG_NONE, &options->notes, NULL, NULL },
                                   { "speaker-notes", 0, 0, G_OPTION_ARG_NONE, &options->speaker_notes, NULL, NULL },
                                   G_OPTION_ENTRY_NULL };

  if (!rk_cli_options (words, entries, error))
    return FALSE;
  if (g_strv_length (*words) > 1)
    return rk_cli_expect (*words, 1, "DECK", error);
  if (options->handout != 0 && !rk_handout_knows ((guint) options->handout)) {
    g_set_error (error, RK_CLI_USAGE_ERROR, 0, _ ("%d slides are not put on a page: 1, 2, 4, 6"), options->handout);
    return FALSE;
  }
  if (options->speaker_notes && (options->handout != 0 || options->notes)) {
    g_set_error (error, RK_CLI_USAGE_ERROR, 0, "%s", _ ("“--speaker-notes” is a slide a page: leave “--handout” and “--notes” out"));
    return FALSE;
  }
  if (options->list || options->output != NULL)
    return TRUE;
  g_set_error (error, RK_CLI_USAGE_ERROR, 0, "%s", _ ("“-o FILE” says where the picture goes"));
  return FALSE;
}

/* "3", "3-5", "3-". Returns: FALSE with @error */
static gboolean
parse_slides (const char *text, guint n, guint *first, guint *last, GError **error)
{
  unsigned int from = 1, to = 0;
  char dash = '\0', end;

  *first = 0;
  *last = n - 1;
  if (text == NULL)
    return TRUE;
  switch (sscanf (text, "%5u%c%5u%c", &from, &dash, &to, &end)) {
  case 1:
    to = from;
    break;
  case 2:
    to = n;
    break;
  case 3:
    break;
  default:
    from = 0;
  }
  *first = from - 1;
  *last = MIN (to, n) - 1;
  if (from >= 1 && from <= to && from <= n && (dash == '-' || dash == '\0'))
    return TRUE;
  g_set_error (error, RK_CLI_USAGE_ERROR, 0, _ ("“%s” are not slides of a deck of %u, such as 3 or 3-5"), text, n);
  return FALSE;
}

static gboolean
list_decks (RkCli *cli, GError **error)
{
  g_autoptr (RkSession) session = rk_cli_open (cli, error);
  const GPtrArray *decks;

  if (session == NULL)
    return FALSE;
  decks = rk_dataset_all (rk_session_dataset (session), &rk_deck_type);
  rk_cli_print_row ("id", "name", "meeting", "year", "slides", NULL);
  for (guint i = 0; i < decks->len; i++) {
    const RkDeck *deck = decks->pdata[i];
    g_autoptr (RkDeckShow) show = rk_deck_show (rk_session_dataset (session), deck->id, 0, NULL);
    g_autofree char *title = rk_deck_title (deck), *year = rk_fiscal_year_code ((int) deck->year), *slides = g_strdup_printf ("%u", show->slides->len);

    rk_cli_print_row (deck->id, title, deck->meeting != NULL ? deck->meeting : "", year, slides, NULL);
  }
  return TRUE;
}

/* "deck.png" becomes "deck-01.png", a file a slide. */
static gboolean
write_each (const RkDrawnDeck *deck, guint first, const char *path, GError **error)
{
  g_autofree char *base = g_strndup (path, strlen (path) - strlen (".png"));

  for (guint i = 0; i < deck->pictures->len; i++) {
    g_autofree char *file = g_strdup_printf ("%s-%02u%s", base, first + i + 1, path + strlen (base));
    g_autoptr (GPtrArray) one = g_ptr_array_new ();

    g_ptr_array_add (one, deck->pictures->pdata[i]);
    if (!rk_output_write (one, file, &(RkOutputInfo){ .title = deck->names->pdata[i] }, error))
      return FALSE;
  }
  return TRUE;
}

static gboolean
write_deck (const RkDrawnDeck *deck, const Options *options, guint first, const RkStyle *style, GError **error)
{
  const RkDeckFile file = { (guint) options->handout, options->notes, options->speaker_notes, first };
  const gboolean is_paper = options->handout != 0 || options->speaker_notes;
  g_autofree char *lower = g_ascii_strdown (options->output, -1);

  if (!is_paper && !g_str_has_suffix (lower, ".pdf") && rk_output_knows (lower) && deck->pictures->len > 1)
    return write_each (deck, first, options->output, error);
  return rk_deck_file_write (deck, &file, style, options->output, error);
}

static gboolean
run_deck (RkCli *cli, GStrv words, GError **error)
{
  Options options = { 0 };
  g_auto (GStrv) rest = g_strdupv (words);
  g_autoptr (RkSession) session = NULL;
  g_autoptr (RkDeckShow) show = NULL;
  g_autoptr (RkDrawnDeck) deck = NULL;
  const RkStyle *style;
  guint first, last;
  int year;

  if (!parse (&options, &rest, error) || !rk_cli_year (options.year, &year, error))
    return FALSE;
  if (options.list)
    return list_decks (cli, error);
  style = rk_cli_style (options.variant, error);
  session = style != NULL ? rk_cli_open (cli, error) : NULL;
  show = session != NULL ? rk_deck_show (rk_session_dataset (session), rest[0], year, error) : NULL;
  if (show == NULL || !parse_slides (options.slides, show->slides->len, &first, &last, error))
    return FALSE;
  deck = rk_answer_deck_shown (rk_session_dataset (session), show, first, last, style);
  return write_deck (deck, &options, first, style, error);
}

const RkVerb rk_verb_deck = { "deck", "--list | [DECK] [--year R7] [--slides 3-5] [--handout 1|2|4|6 [--notes] | --speaker-notes] [--variant colour|dark|grey|hatch] -o FILE.pdf|png|svg",
                              N_ ("list the decks; draw one, or the first, as slides, as a handout or with the speaker’s notes"), run_deck };

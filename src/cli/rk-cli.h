/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-cli: what the verbs of the command line share: the document they work on, and how they answer. A verb prints its table
 * to standard output as CSV and its messages to standard error; exit 0 ok, 1 failed, 2 wrong usage. */
#pragma once
#include "draw/picture/rk-style.h"
#include "model/session/rk-session.h"

#define RK_CLI_USAGE_ERROR (rk_cli_usage_error_quark ())
GQuark rk_cli_usage_error_quark (void);

typedef struct {
  const char *path;  /* of --document; NULL: a new document of the published figures, in memory */
  gboolean to_write; /* the verb changes the document */
} RkCli;

typedef struct {
  const char *name;
  const char *usage;   /* what follows the name */
  const char *summary; /* English, marked for translation */
  /* @words: what follows the verb, NULL at the end; options taken out by rk_cli_options() */
  gboolean (*run) (RkCli *cli, GStrv words, GError **error);
} RkVerb;

/* The verbs, each in the unit named after what they do. */
extern const RkVerb rk_verb_new, rk_verb_info, rk_verb_verify, rk_verb_types, rk_verb_list, rk_verb_check, rk_verb_map, rk_verb_chart, rk_verb_deck,
    rk_verb_history, rk_verb_undo, rk_verb_redo, rk_verb_warnings, rk_verb_acknowledge, rk_verb_plan, rk_verb_export, rk_verb_import, rk_verb_reach, rk_verb_campaign, rk_verb_sheet;

/* Opens the document of the command line, or one in memory. */
RkSession *rk_cli_open (const RkCli *cli, GError **error);

/**
 * rk_cli_options:
 * @words: (inout): what follows the verb; options are taken out
 * @entries: GLib's description of the options; the texts and file names that they set are nobody's to free
 *
 * Returns: %FALSE with a usage error
 */
gboolean rk_cli_options (GStrv *words, const GOptionEntry *entries, GError **error);

/* Fails with a usage error unless there are @n words; @what names them. */
gboolean rk_cli_expect (GStrv words, guint n, const char *what, GError **error);

/* Prints one row of a table; NULL ends it. */
void rk_cli_print_row (const char *first, ...) G_GNUC_NULL_TERMINATED;

/* Returns: FALSE with a usage error when @text is no fiscal year; 0 for NULL */
gboolean rk_cli_year (const char *text, int *year, GError **error);
/* The same for a day; today for NULL. */
gboolean rk_cli_today (const char *text, GDate *today, GError **error);
/* The same for "1280x720", "16:9", "A4", "square". */
gboolean rk_cli_size (const char *text, double *width, double *height, GError **error);

/* Returns: (transfer none): the style of colour, dark, grey or hatch; NULL with a usage error */
const RkStyle *rk_cli_style (const char *variant, GError **error);

/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-verb-acknowledge: warnings that a planner has looked at and put aside, with the reason, and taking that back. */
#include "cli/rk-cli.h"

#include "core/event/rk-event-detail.h"
#include "core/rk-language.h"
#include "model/schedule/rk-warning-edit.h"

#include <string.h>

/* Every warning there is now, and what was put aside. */
typedef struct {
  RkSession *session;
  GHashTable *acknowledged;
  GPtrArray *warnings; /* of RkWarning */
} Desk;

static void
desk_clear (Desk *desk)
{
  g_clear_pointer (&desk->warnings, g_ptr_array_unref);
  g_clear_pointer (&desk->acknowledged, g_hash_table_unref);
  g_clear_object (&desk->session);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Desk, desk_clear)

static gboolean
open_desk (RkCli *cli, Desk *desk, const GDate *today, GError **error)
{
  desk->session = rk_cli_open (cli, error);
  if (desk->session == NULL)
    return FALSE;
  desk->acknowledged = rk_warnings_acknowledged (rk_session_dataset (desk->session));
  desk->warnings = rk_warnings (rk_session_dataset (desk->session), 0, today, desk->acknowledged);
  return TRUE;
}

/* @id: whole, or without what is so: "weekend:E704" for "weekend:E704@2025-06-14" */
static const RkWarning *
find_warning (const Desk *desk, const char *id)
{
  for (guint i = 0; i < desk->warnings->len; i++) {
    const RkWarning *warning = desk->warnings->pdata[i];

    if (id != NULL && g_str_has_prefix (warning->id, id) && strchr ("@", warning->id[strlen (id)]) != NULL)
      return warning;
  }
  return NULL;
}

static const char *
or_empty (const char *text)
{
  return text != NULL ? text : "";
}

/* What was put aside and would not warn any more is listed, too: it can be taken back. */
static void
list_all (const Desk *desk)
{
  const GPtrArray *all = rk_dataset_all (rk_session_dataset (desk->session), &rk_acknowledgement_type);

  rk_cli_print_row ("id", "reason", "who", "what", NULL);
  for (guint i = 0; i < all->len; i++) {
    const RkAcknowledgement *acknowledgement = all->pdata[i];
    const RkWarning *warning = find_warning (desk, acknowledgement->warning);

    rk_cli_print_row (or_empty (acknowledgement->warning), or_empty (acknowledgement->reason), or_empty (acknowledgement->who), warning != NULL ? warning->what : "", NULL);
  }
}

/* Takes @edit. */
static gboolean
keep (const Desk *desk, RkEdit *edit, GError **error)
{
  g_autoptr (RkEdit) owned = edit;
  g_autofree char *label = rk_session_step (desk->session, RK_STEP_EDIT, owned, error);

  return label != NULL;
}

static gboolean
put_aside (const Desk *desk, const char *id, const char *reason, GError **error)
{
  const RkWarning *warning = find_warning (desk, id);

  if (warning == NULL)
    g_set_error (error, RK_FIELD_ERROR, 0, _ ("there is no warning “%s”: “renkei-cli warnings” lists them. Nothing was changed."), id);
  else if (warning->reason != NULL)
    g_set_error (error, RK_FIELD_ERROR, 0, _ ("“%s” is put aside already: %s. Nothing was changed."), id, warning->reason);
  else
    return keep (desk, rk_warning_put_aside (warning, reason), error);
  return FALSE;
}

static gboolean
take_back (const Desk *desk, const char *id, GError **error)
{
  const RkWarning *found = find_warning (desk, id), gone = { .id = (char *) id };

  if (found != NULL ? found->reason != NULL : g_hash_table_contains (desk->acknowledged, id))
    return keep (desk, rk_warning_bring_back (rk_session_dataset (desk->session), found != NULL ? found : &gone), error);
  g_set_error (error, RK_FIELD_ERROR, 0, _ ("“%s” was not put aside. Nothing was changed."), id);
  return FALSE;
}

static gboolean
check_words (const RkCli *cli, GStrv words, const char *reason, gboolean back, GError **error)
{
  if (words[0] == NULL && reason == NULL && !back)
    return TRUE;
  if (g_strv_length (words) != 1 || back == (reason != NULL)) {
    g_set_error (error, RK_CLI_USAGE_ERROR, 0, _ ("expected %s"), "ID --reason TEXT, ID --back");
    return FALSE;
  }
  if (reason != NULL && *reason == '\0') {
    g_set_error (error, RK_CLI_USAGE_ERROR, 0, "%s", _ ("a warning is put aside with a reason"));
    return FALSE;
  }
  if (cli->path != NULL)
    return TRUE;
  g_set_error (error, RK_CLI_USAGE_ERROR, 0, _ ("expected %s"), "--document FILE");
  return FALSE;
}

static gboolean
run_acknowledge (RkCli *cli, GStrv words, GError **error)
{
  const char *reason = NULL, *today_text = NULL;
  gboolean back = FALSE;
  const GOptionEntry entries[] = { { "reason", 0, 0, G_OPTION_ARG_STRING, &reason, NULL, NULL },
                                   { "back", 0, 0, G_OPTION_ARG_NONE, &back, NULL, NULL },
                                   { "today", 0, 0, G_OPTION_ARG_STRING, &today_text, NULL, NULL },
                                   G_OPTION_ENTRY_NULL };
  g_auto (GStrv) rest = g_strdupv (words);
  g_auto (Desk) desk = { 0 };
  GDate today;

  if (!rk_cli_options (&rest, entries, error) || !rk_cli_today (today_text, &today, error) || !check_words (cli, rest, reason, back, error))
    return FALSE;
  cli->to_write = rest[0] != NULL;
  if (!open_desk (cli, &desk, &today, error))
    return FALSE;
  if (rest[0] != NULL)
    return back ? take_back (&desk, rest[0], error) : put_aside (&desk, rest[0], reason, error);
  list_all (&desk);
  return TRUE;
}

const RkVerb rk_verb_acknowledge = { "acknowledge", "[ID --reason TEXT | ID --back] [--today 2025-03-31]",
                                     N_ ("list the warnings that are put aside; put one aside, or warn of it again"), run_acknowledge };

/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Putting a warning aside with a reason, listing what is put aside, taking it back; and starting an ACP month. */
#include "cli.h"

#define ON "--today 2026-11-01"

typedef struct {
  Folder *folder;
  char *document;
} Desk;

static void
desk_init (Desk *desk)
{
  g_autoptr (Answer) made = NULL;

  desk->folder = folder_new ();
  desk->document = path_in (desk->folder, "plan.renkei");
  made = ask ("new '%s'", desk->document);
  g_assert_cmpint (made->exit, ==, 0);
}

static void
desk_clear (Desk *desk)
{
  folder_free (desk->folder);
  g_free (desk->document);
}

/* Returns: the id of the first warning there is */
static char *
first_warning (const Desk *desk)
{
  g_autofree char *table = told ("--document '%s' warnings " ON, desk->document);
  g_auto (GStrv) rows = split_rows (table);

  g_assert_nonnull (rows[1]);
  return g_strdup (strrchr (rows[1], ',') + 1);
}

static gboolean
warns_of (const Desk *desk, const char *id)
{
  g_autofree char *table = told ("--document '%s' warnings " ON, desk->document);

  return strstr (table, id) != NULL;
}

static void
test_there_and_back (void)
{
  Desk desk;
  g_autofree char *id = NULL, *aside = NULL, *listed = NULL, *back = NULL, *listed_after = NULL, *history = NULL;

  desk_init (&desk);
  id = first_warning (&desk);
  aside = told ("--lang en --document '%s' acknowledge %s --reason 'the paper says so' " ON, desk.document, id);
  g_assert_cmpstr (aside, ==, "");
  g_assert_false (warns_of (&desk, id));
  listed = told ("--document '%s' acknowledge " ON, desk.document);
  g_assert_true (g_str_has_prefix (listed, "id,reason,who,what\n"));
  assert_holds (listed, id);
  assert_holds (listed, ",the paper says so,");
  back = told ("--lang en --document '%s' acknowledge %s --back " ON, desk.document, id);
  g_assert_cmpstr (back, ==, "");
  g_assert_true (warns_of (&desk, id));
  listed_after = told ("--document '%s' acknowledge", desk.document);
  g_assert_cmpstr (listed_after, ==, "id,reason,who,what\n");
  history = told ("--document '%s' history", desk.document);
  assert_holds (history, "Put a warning aside: the paper says so");
  assert_holds (history, "Bring a warning back");
  desk_clear (&desk);
}

static void
test_refusals (void)
{
  static const struct {
    const char *words;
    int exit;
    const char *message;
  } rows[] = {
    { "acknowledge nothing:E1 --reason why", 1, "there is no warning “nothing:E1”" },
    { "acknowledge nothing:E1 --back", 1, "“nothing:E1” was not put aside" },
    { "acknowledge nothing:E1", 2, "ID --reason TEXT, ID --back" },
    { "acknowledge nothing:E1 --reason why --back", 2, "ID --reason TEXT, ID --back" },
    { "acknowledge --reason why", 2, "ID --reason TEXT, ID --back" },
    { "acknowledge nothing:E1 --reason ''", 2, "with a reason" },
    { "campaign --year R6 --start", 1, "already has a campaign with placements" },
    { "campaign --start", 2, "“--year R6” says which campaign" },
  };
  Desk desk;

  desk_init (&desk);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (Answer) answer = ask ("--document '%s' %s", desk.document, rows[i].words);

    g_test_message ("%s", rows[i].words);
    assert_refused (answer, rows[i].exit, rows[i].message);
  }
  desk_clear (&desk);
}

/* Where there is no document, nothing could be kept. */
static void
test_no_document (void)
{
  static const char *const lines[] = { "acknowledge x --reason why", "acknowledge x --back", "campaign --year R7 --start" };

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++) {
    g_autoptr (Answer) answer = ask ("%s", lines[i]);

    assert_refused (answer, 2, "--document FILE");
  }
}

static void
test_start (void)
{
  Desk desk;
  g_autoptr (Answer) started = NULL, exported = NULL;
  g_autofree char *history = NULL;

  desk_init (&desk);
  started = ask ("--document '%s' campaign --year R7 --start", desk.document);
  g_assert_cmpint (started->exit, ==, 0);
  assert_holds (started->out, "\nplacement,計画,,23\n");
  assert_holds (started->out, "\ncampaign_task,未着手,,24\n");
  assert_holds (started->err, "23 placements, 24 tasks");
  exported = ask ("--document '%s' export placement", desk.document);
  assert_holds (exported->out, "\nACP-R7-01,ACP-R7,ST01,");
  assert_holds (exported->out, "\nACP-R7-23,ACP-R7,");
  history = told ("--document '%s' history", desk.document);
  assert_holds (history, "Start the ACP month of FY2025 (R7)");
  desk_clear (&desk);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/acknowledge/there-and-back", test_there_and_back);
  g_test_add_func ("/acknowledge/refusals", test_refusals);
  g_test_add_func ("/acknowledge/no-document", test_no_document);
  g_test_add_func ("/acknowledge/start-a-campaign", test_start);
  return g_test_run ();
}

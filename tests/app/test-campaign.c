/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The ACP month of R7 as a planner works on it: started from R6, two stations set to posted, one of them refused in its form, the
 * counts on the board and in the file, and all of it taken back. With real clicks and keys. */
#include "desk.h"

#define FORM "Placement: Hommachi"

static void
click_on (Desk *desk, AtspiAccessible *root, AtspiRole role, const char *name)
{
  g_autoptr (AtspiAccessible) found = wait_for (root, role, name);

  click (desk->window, found);
}

static void
expect_on_board (Desk *desk, const char *count)
{
  expect (desk->page, ATSPI_ROLE_PUSH_BUTTON, count);
}

/* The row of renkei-cli's answer, as "掲示中,,2". */
static void
expect_in_file (Desk *desk, const char *row)
{
  const char *const command[] = { g_getenv ("RK_CLI"), "--document", desk->document, "campaign", "--year", "R7", NULL };
  g_autofree char *answer = run_command (command), *line = g_strconcat ("\nplacement,", row, "\n", NULL);

  g_assert_nonnull (answer);
  if (strstr (answer, line) == NULL)
    g_error ("“%s” is not in: %s", row, answer);
}

static void
start_campaign (Desk *desk)
{
  expect_on_board (desk, "in planning: 0");
  click_on (desk, desk->page, ATSPI_ROLE_PUSH_BUTTON, "Start campaign");
  expect_told (desk->overlay, "Start the ACP month of FY2025 (R7)");
  expect_on_board (desk, "in planning: 23");
  expect_in_file (desk, "計画,,23");
}

static void
press_often (const char *key, guint times)
{
  for (guint i = 0; i < times; i++)
    press_key (key);
}

static void
show (Desk *desk, const char *view)
{
  click_on (desk, desk->page, ATSPI_ROLE_PAGE_TAB, view);
}

/* Two rows with mouse and keyboard, one menu for both. */
static void
post_two (Desk *desk)
{
  show (desk, "Placements");
  click_on (desk, desk->page, ATSPI_ROLE_LABEL, "Hommachi");
  expect (desk->page, ATSPI_ROLE_LABEL, "23 rows, 1 selected");
  press_key ("shift+Down");
  expect (desk->page, ATSPI_ROLE_LABEL, "23 rows, 2 selected");
  click_on (desk, desk->page, ATSPI_ROLE_PUSH_BUTTON, "Set state");
  expect (desk->page, ATSPI_ROLE_MENU_ITEM, "in planning");
  press_often ("Down", 5);
  press_key ("Return");
  expect_told (desk->overlay, "Set 2 placements to on display");
  expect_in_file (desk, "掲示中,,2");
}

static AtspiAccessible *
open_hommachi (Desk *desk)
{
  g_autoptr (AtspiAccessible) row = wait_for (desk->page, ATSPI_ROLE_LABEL, "Hommachi");
  AtspiAccessible *form;

  double_click (desk->window, row);
  form = wait_for_window (desk->program, FORM);
  wait_until (is_active_window (FORM));
  return form;
}

/* The list opens; from its first row, which stands for nothing, some rows down. */
static void
choose (AtspiAccessible *form, const char *field, guint rows_down)
{
  g_autoptr (AtspiAccessible) list = wait_for (form, ATSPI_ROLE_COMBO_BOX, field);

  click (form, list);
  wait_until (is_there (list, ATSPI_ROLE_LIST_ITEM, NULL));
  press_often ("Down", rows_down);
  press_key ("Return");
}

static gboolean
is_enabled (AtspiAccessible *form, AtspiRole role, const char *name)
{
  g_autoptr (AtspiAccessible) found = wait_for (form, role, name);
  g_autoptr (AtspiStateSet) states = atspi_accessible_get_state_set (found);

  return atspi_state_set_contains (states, ATSPI_STATE_SENSITIVE);
}

/* Nothing was changed: nothing is kept. */
static void
save_as_it_is (Desk *desk)
{
  g_autoptr (AtspiAccessible) form = open_hommachi (desk);

  press_key ("ctrl+s");
  wait_until (!has_window (desk->program, FORM));
  wait_until (is_active_window (WINDOW));
  expect_in_file (desk, "掲示中,,2");
}

static void
refuse_hommachi (Desk *desk)
{
  g_autoptr (AtspiAccessible) form = open_hommachi (desk), note = wait_for (form, ATSPI_ROLE_TEXT, "About the problem");

  g_assert_false (is_enabled (form, ATSPI_ROLE_COMBO_BOX, "Problem"));
  choose (form, "State", 7); /* problem */
  expect (form, ATSPI_ROLE_LABEL, "needed while State is “problem”");
  g_assert_false (is_enabled (form, ATSPI_ROLE_PUSH_BUTTON, "Save"));
  choose (form, "Problem", 2); /* refused */
  wait_until (is_enabled (form, ATSPI_ROLE_PUSH_BUTTON, "Save"));
  click (form, note);
  wait_until (has_focus (note));
  type_text ("no room in November");
  wait_until (has_text (note, "no room in November"));
  press_key ("ctrl+s");
  expect_told (desk->overlay, "Change “Hommachi”: State, Problem, About the problem");
  wait_until (!has_window (desk->program, FORM));
  wait_until (is_active_window (WINDOW));
}

static void
expect_refused (Desk *desk)
{
  expect_in_file (desk, "掲示中,,1");
  expect_in_file (desk, "問題あり,断られた,1");
  expect_in_file (desk, "問題あり,見当たらない,0");
  show (desk, "Board");
  expect_on_board (desk, "in planning: 21");
  expect_on_board (desk, "on display: 1");
  expect_on_board (desk, "problem: 1");
  expect_on_board (desk, "refused: 1");
}

static void
undo (Desk *desk, const char *told)
{
  wait_until (has_action (desk->window, "win.undo"));
  press_key ("ctrl+z");
  expect_told (desk->overlay, told);
}

static void
test_month (void)
{
  Desk desk = { 0 };

  desk_init_on (&desk, "ctrl+3", "RkCampaignPage");
  start_campaign (&desk);
  post_two (&desk);
  save_as_it_is (&desk);
  refuse_hommachi (&desk);
  expect_refused (&desk);
  undo (&desk, "Undone: Change “Hommachi”");
  expect_on_board (&desk, "on display: 2");
  expect_in_file (&desk, "問題あり,断られた,0");
  undo (&desk, "Undone: Set 2 placements");
  expect_on_board (&desk, "in planning: 23");
  undo (&desk, "Undone: Start the ACP month");
  expect_on_board (&desk, "in planning: 0");
  desk_clear (&desk);
}

/* Several rows in one form: only what is typed changes, in one edit. */
static void
test_several (void)
{
  Desk desk = { 0 };
  g_autoptr (AtspiAccessible) form = NULL, copies = NULL;

  desk_init_on (&desk, "ctrl+3", "RkCampaignPage");
  start_campaign (&desk);
  show (&desk, "Placements");
  click_on (&desk, desk.page, ATSPI_ROLE_LABEL, "Hommachi");
  press_key ("ctrl+a");
  expect (desk.page, ATSPI_ROLE_LABEL, "23 rows, 23 selected");
  press_key ("F2");
  form = wait_for_window (desk.program, "23 placements");
  wait_until (is_active_window ("23 placements"));
  copies = wait_for (form, ATSPI_ROLE_TEXT, "Copies");
  click (form, copies);
  wait_until (has_focus (copies));
  type_text ("three");
  expect (form, ATSPI_ROLE_LABEL, "“three” is not a whole number");
  press_key ("ctrl+a");
  type_text ("3");
  press_key ("Return");
  expect_told (desk.overlay, "Change 23 placements: Copies");
  expect_in_file (&desk, "計画,,23");
  undo (&desk, "Undone: Change 23 placements: Copies");
  desk_clear (&desk);
}

/* The best of the next places, with one click. */
static void
test_next_place (void)
{
  Desk desk = { 0 };

  desk_init_on (&desk, "ctrl+3", "RkCampaignPage");
  start_campaign (&desk);
  show (&desk, "Reach");
  click_on (&desk, desk.page, ATSPI_ROLE_PUSH_BUTTON, "Plan a poster at “Higashiyodogawa-ku office”");
  expect_told (desk.overlay, "Plan a poster at “Higashiyodogawa-ku office”");
  expect_in_file (&desk, "計画,,24");
  expect (desk.page, ATSPI_ROLE_LABEL, "0 of 24 wards, 0 sites"); /* a plan reaches nobody yet */
  desk_clear (&desk);
}

static char *
read_file (const char *path)
{
  char *text = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  return text;
}

/* A paper that the window writes is the one that the command line writes. */
static void
test_paper (void)
{
  Desk desk = { 0 };
  g_autofree char *of_window = NULL, *of_cli = NULL, *by_window = NULL, *by_cli = NULL;

  desk_init_on (&desk, "ctrl+3", "RkCampaignPage");
  of_window = g_build_filename (desk.folder, "window.csv", NULL);
  of_cli = g_build_filename (desk.folder, "cli.csv", NULL);
  press_key ("ctrl+Page_Up");
  expect_on_board (&desk, "on display: 23");
  click_on (&desk, desk.page, ATSPI_ROLE_PUSH_BUTTON, "Print and save");
  expect (desk.page, ATSPI_ROLE_MENU_ITEM, "Print run");
  press_often ("Down", 5); /* past those for paper */
  press_key ("Return");
  wait_until (is_active_window ("Save table (CSV)"));
  press_key ("ctrl+a");
  type_text (of_window);
  press_key ("Return");
  expect_told (desk.overlay, "Saved as window.csv");
  g_free (run_command ((const char *const[]){ g_getenv ("RK_CLI"), "--document", desk.document, "sheet", "print-run", "--year", "R6", "-o", of_cli, NULL }));
  by_window = read_file (of_window);
  by_cli = read_file (of_cli);
  g_assert_cmpstr (by_window, ==, by_cli);
  desk_clear (&desk);
}

int
main (int argc, char **argv)
{
  driver_init (&argc, &argv);
  g_test_add_func ("/campaign/start-post-refuse-undo", test_month);
  g_test_add_func ("/campaign/several-in-one-form", test_several);
  g_test_add_func ("/campaign/next-place-with-one-click", test_next_place);
  g_test_add_func ("/campaign/paper-from-the-window", test_paper);
  return g_test_run ();
}

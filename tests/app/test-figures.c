/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The way of a planner with a spreadsheet: a year's twelve months of consultations by who asked are pasted, their parts made with
 * them, a wrong total is seen and corrected; the chart goes into the deck, is presented, and leaves as a handout; and the paste is
 * taken back in one step. */
#include "desk.h"

#define MEASURE "Individual consultations"
/* The total of June is 10 more than its parts. */
#define SHEET                                                                                                                               \
  "\t４月\t５月\t６月\t７月\t８月\t９月\t１０月\t１１月\t１２月\t１月\t２月\t３月\n"                             \
  "Patient or family\t40\t41\t42\t43\t44\t45\t46\t47\t48\t49\t50\t51\nHospital\t60件\t61件\t62件\t63\t64\t65\t66\t67\t68\t69\t70\t－\n" \
  "Care manager\t５０\t51\t52\t53\t54\t55\t56\t57\t58\t59\t60\t61\n合計\t150\t153\t166\t159\t162\t165\t168\t171\t174\t177\t180\t\n"

static GPid clipboard; /* who holds what was put on it */

static void
put_on_clipboard (Desk *desk, const char *text)
{
  g_autofree char *file = g_build_filename (desk->folder, "sheet.txt", NULL);
  const char *const command[] = { g_getenv ("RK_PUT_ON_CLIPBOARD"), file, NULL };
  g_autoptr (GError) error = NULL;
  char said[6] = "";
  int out = -1;

  g_file_set_contents (file, text, -1, &error);
  g_assert_no_error (error);
  g_spawn_async_with_pipes (NULL, (char **) command, NULL, G_SPAWN_DO_NOT_REAP_CHILD, NULL, NULL, &clipboard, NULL, &out, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (read (out, said, 5), ==, 5);
  g_assert_cmpstr (said, ==, "ready");
  close (out);
}

static gboolean
file_holds (Desk *desk, const char *what, const char *of_what, const char *text)
{
  g_autofree char *answer = ask_file (desk->document, what, of_what);

  return strstr (answer, text) != NULL;
}

/* Cells are made anew when a change needs other rows: the one found may be gone when the pointer gets there. */
static gboolean
has_taken_click (Desk *desk, const char *name)
{
  g_autoptr (AtspiAccessible) cell = wait_for (desk->page, ATSPI_ROLE_TABLE_CELL, name);

  if (has_focus (cell))
    return TRUE;
  click (desk->window, cell);
  for (int i = 0; i < 50 && !has_focus (cell); i++)
    g_usleep (20000);
  return has_focus (cell);
}

static void
click_cell (Desk *desk, const char *name)
{
  wait_until (has_taken_click (desk, name));
}

/* By its name. */
static void
find_measure (Desk *desk)
{
  press_key ("ctrl+f");
  type_text ("Individual cons");
  expect (desk->window, ATSPI_ROLE_LABEL, "Individual consultations");
  press_key ("Return");
  desk->page = wait_for (desk->window, ATSPI_ROLE_INVALID, "RkFigurePane");
  expect (desk->page, ATSPI_ROLE_TABLE_CELL, "Individual consultations, R4: 1,834 cases");
}

static void
show_months (Desk *desk)
{
  find_measure (desk);
  press_key ("ctrl+Page_Up");
  do_action (desk->page, "figures.months");
  expect (desk->page, ATSPI_ROLE_TABLE_CELL, "Individual consultations, R6 April: no figure");
}

static void
paste_sheet (Desk *desk)
{
  put_on_clipboard (desk, SHEET);
  click_cell (desk, "Individual consultations, R6 April: no figure");
  press_key ("ctrl+v");
  wait_until (is_there (desk->program->application, ATSPI_ROLE_INVALID, "has no such parts yet"));
  g_assert_false (file_holds (desk, "list", "measure", "Hospital"));
  press_key ("Return");
  expect (desk->page, ATSPI_ROLE_TABLE_CELL, "Hospital, R6 May: 61 cases");
  expect (desk->page, ATSPI_ROLE_TABLE_CELL, "Hospital, R6 March: no figure");
  g_assert_true (file_holds (desk, "check", NULL, "166,156"));
}

static void
correct_june (Desk *desk)
{
  wait_until (is_active_window (WINDOW));
  click_cell (desk, "Individual consultations, R6 June: 166 cases");
  expect (desk->page, ATSPI_ROLE_LABEL, "The parts add up to 156; the figure is 166, which is 10 more.");
  type_text ("156");
  press_key ("Return");
  expect (desk->page, ATSPI_ROLE_TABLE_CELL, "Individual consultations, R6 June: 156 cases");
  g_assert_false (file_holds (desk, "check", NULL, "166,156"));
}

/* The chart of the corrected months is a slide of the deck from now on. */
static void
add_to_deck (Desk *desk)
{
  g_autoptr (AtspiAccessible) overlay = overlay_of (desk->window);

  expect (desk->window, ATSPI_ROLE_PUSH_BUTTON, "156");
  press_key ("ctrl+shift+a");
  expect_told (overlay, "the deck “");
  g_assert_true (file_holds (desk, "list", "slide", "chart:consultations?"));
}

static void
present_it (Desk *desk)
{
  g_autoptr (AtspiAccessible) window = NULL, page = NULL;

  press_key ("ctrl+5");
  page = wait_for (desk->window, ATSPI_ROLE_INVALID, "RkDeckPage");
  expect (page, ATSPI_ROLE_LIST_ITEM, ": " MEASURE);
  press_key ("F5");
  window = wait_for_window (desk->program, "Slide 1 of ");
  wait_until (is_active_window ("Slide 1 of "));
  press_key ("End");
  wait_until (is_active_window (": " MEASURE));
  expect (window, ATSPI_ROLE_PUSH_BUTTON, "156"); /* as corrected */
  press_key ("Escape");
  wait_until (!has_window (desk->program, "Slide "));
  wait_until (is_active_window (WINDOW));
}

static gboolean
reads (const char *path, const char *tool, const char *text)
{
  const char *const command[] = { tool, path, g_str_equal (tool, "pdftotext") ? "-" : NULL, NULL };
  g_autofree char *words = run_command (command);

  return words != NULL && strstr (words, text) != NULL;
}

static void
press_times (const char *key, int times)
{
  for (int i = 0; i < times; i++)
    press_key (key);
}

/* Four slides a page of A4, chosen in the dialog. */
static void
save_handout (Desk *desk)
{
  g_autofree char *path = g_build_filename (desk->folder, "handout.pdf", NULL);
  g_autoptr (AtspiAccessible) chooser = NULL;

  press_key ("ctrl+shift+d");
  chooser = wait_for_window (desk->program, "Save deck");
  wait_until (is_active_window ("Save deck"));
  press_times ("shift+Tab", 5); /* from the file's name back to the list of layouts */
  press_key ("space");
  press_times ("Down", 3);
  press_key ("Return");
  expect (chooser, ATSPI_ROLE_LABEL, "A4, 4 slides a page");
  press_times ("Tab", 5);
  press_key ("ctrl+a");
  type_text (path);
  press_key ("Return");
  wait_until (g_file_test (path, G_FILE_TEST_EXISTS));
  g_assert_true (reads (path, "pdfinfo", "A4"));
  g_assert_true (reads (path, "pdftotext", MEASURE));
  wait_until (is_active_window (WINDOW));
}

static void
undo (Desk *desk)
{
  wait_until (has_action (desk->window, "win.undo")); /* not while the step before is under way */
  do_action (desk->window, "win.undo");
}

static void
test_from_a_spreadsheet_to_the_meeting (void)
{
  Desk desk = { 0 };

  desk_init (&desk, "en");
  show_months (&desk); /* of R6 */
  paste_sheet (&desk);
  correct_june (&desk);
  add_to_deck (&desk);
  present_it (&desk);
  save_handout (&desk);
  press_key ("ctrl+4");
  undo (&desk);
  wait_until (!file_holds (&desk, "list", "slide", "chart:consultations?"));
  undo (&desk);
  expect (desk.page, ATSPI_ROLE_TABLE_CELL, "Individual consultations, R6 June: 166 cases");
  undo (&desk);
  expect (desk.page, ATSPI_ROLE_TABLE_CELL, "Individual consultations, R6 June: no figure");
  wait_until (!is_there (desk.page, ATSPI_ROLE_INVALID, "Hospital"));
  g_assert_false (file_holds (&desk, "list", "measure", "Hospital"));
  kill (clipboard, SIGTERM);
  desk_clear (&desk);
}

/* A bar is clicked: beside it stand where its figure comes from, and who changed it from what to what. */
static void
test_what_is_behind_a_bar (void)
{
  Desk desk = { 0 };
  g_autoptr (AtspiAccessible) inspector = NULL, bar = NULL, source = NULL;

  desk_init (&desk, "en");
  find_measure (&desk);
  inspector = inspector_of (desk.window);
  bar = wait_for (desk.window, ATSPI_ROLE_PUSH_BUTTON, "1,834");
  click (desk.window, bar);
  expect (inspector, ATSPI_ROLE_LABEL, "As it was when the document was made.");
  click_cell (&desk, "Individual consultations, R4: 1,834 cases");
  type_text ("1835");
  press_key ("Return");
  expect (desk.page, ATSPI_ROLE_TABLE_CELL, "Individual consultations, R4: 1,835 cases");
  click_cell (&desk, "Individual consultations, R4: 1,835 cases");
  expect (inspector, ATSPI_ROLE_LABEL, "Value: 1,834 → 1,835");
  g_assert_false (is_there (inspector, ATSPI_ROLE_PUSH_BUTTON, "II(e) Individual consultations")); /* the paper says another */
  undo (&desk);
  expect (desk.page, ATSPI_ROLE_TABLE_CELL, "Individual consultations, R4: 1,834 cases");
  source = wait_for (inspector, ATSPI_ROLE_PUSH_BUTTON, "II(e) Individual consultations (by who asked)");
  click (desk.window, source);
  expect (inspector, ATSPI_ROLE_LABEL, "II(e) Individual consultations (by who asked)");
  expect (inspector, ATSPI_ROLE_LABEL, "4 records");
  expect (desk.window, ATSPI_ROLE_INVALID, "Estimated population, 2025"); /* all the documents, in a table */
  desk_clear (&desk);
}

int
main (int argc, char **argv)
{
  driver_init (&argc, &argv);
  g_test_add_func ("/figures/spreadsheet", test_from_a_spreadsheet_to_the_meeting);
  g_test_add_func ("/figures/behind-a-bar", test_what_is_behind_a_bar);
  return g_test_run ();
}

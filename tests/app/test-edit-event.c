/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The whole way of a planner: see the training of 30 July 2025 in the calendar, move it with mouse and keyboard, take it back,
 * do it again, lose the power, and find everything as it was: on screen and in the file. */
#include "driver.h"

#define EVENT "E704"
#define WINDOW "Renkei – plan"

typedef struct {
  Folder *folder;
  char *document;
  Program *program;
  AtspiAccessible *window, *overlay, *inspector, *calendar;
} Desk;

static void
open_desk (Desk *desk)
{
  desk->program = program_start (desk->document, "en", desk->folder);
  desk->window = wait_for_window (desk->program, WINDOW);
  desk->overlay = overlay_of (desk->window);
  desk->inspector = inspector_of (desk->window);
  wait_until (is_active_window (WINDOW));
}

static void
forget_window (Desk *desk)
{
  g_clear_object (&desk->window);
  g_clear_object (&desk->overlay);
  g_clear_object (&desk->inspector);
  g_clear_object (&desk->calendar);
}

static void
close_desk (Desk *desk)
{
  close_program (desk->program, desk->window);
  forget_window (desk);
}

static void
desk_init (Desk *desk)
{
  desk->folder = folder_new ();
  desk->document = make_document (desk->folder);
  open_desk (desk);
}

static void
desk_clear (Desk *desk)
{
  g_free (desk->document);
  folder_free (desk->folder);
}

/* Returns: the event's date as it is in the file */
static char *
date_in_file (Desk *desk)
{
  g_autofree char *list = ask_file (desk->document, "list", "event");
  g_auto (GStrv) lines = g_strsplit (list, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    if (g_str_has_prefix (lines[i], EVENT ",")) {
      g_auto (GStrv) cells = g_strsplit (lines[i], ",", 4); /* id, year, date, … */

      return g_strdup (cells[2]);
    }
  return NULL;
}

static void
expect_in_file (Desk *desk, const char *date)
{
  g_autofree char *found = date_in_file (desk);

  g_assert_cmpstr (found, ==, date);
}

/* Returns: the kinds of the changes in the file's history, oldest first, a letter each: New, Edit, Undo, Redo */
static char *
history_in_file (Desk *desk)
{
  g_autofree char *list = ask_file (desk->document, "history", NULL);
  g_auto (GStrv) lines = g_strsplit (list, "\n", -1);
  GString *kinds = g_string_new (NULL);

  for (guint i = 1; lines[i] != NULL; i++) /* the first line is the heading */
    g_string_prepend (kinds, strstr (lines[i], ",new,") != NULL    ? "N"
                             : strstr (lines[i], ",edit,") != NULL ? "E"
                             : strstr (lines[i], ",undo,") != NULL ? "U"
                             : strstr (lines[i], ",redo,") != NULL ? "R"
                                                                   : "");
  return g_string_free (kinds, FALSE);
}

static void
expect_history (Desk *desk, const char *kinds)
{
  g_autofree char *found = history_in_file (desk);

  g_assert_cmpstr (found, ==, kinds);
}

static void
expect_in_inspector (Desk *desk, const char *text)
{
  expect (desk->inspector, ATSPI_ROLE_LABEL, text);
}

static AtspiAccessible *
event_in_calendar (Desk *desk, const char *date)
{
  g_autofree char *name = g_strdup_printf ("Multi-professional training by area, %s", date);

  return wait_for (desk->calendar, ATSPI_ROLE_PUSH_BUTTON, name);
}

static void
pick_by_mouse (Desk *desk)
{
  g_autoptr (AtspiAccessible) event = event_in_calendar (desk, "Wed 30 July 2025");

  g_assert_false (has_action (desk->window, "win.edit-event"));
  click (desk->window, event);
  expect_in_inspector (desk, "Wed 30 July 2025, 14:00–17:00");
  expect_in_inspector (desk, "前島健志");
  wait_until (has_action (desk->window, "win.edit-event"));
}

static AtspiAccessible *
wait_for_form (Desk *desk)
{
  AtspiAccessible *form = wait_for_window (desk->program, "Edit event");

  wait_until (is_active_window ("Edit event"));
  return form;
}

/* With a real mouse and real keys, over what was there. */
static void
type_date (AtspiAccessible *form, const char *date, const char *told)
{
  g_autoptr (AtspiAccessible) entry = wait_for (form, ATSPI_ROLE_TEXT, "Date");

  click (form, entry);
  wait_until (has_focus (entry));
  press_key ("ctrl+a");
  type_text (date);
  wait_until (has_text (entry, date));
  expect (form, ATSPI_ROLE_LABEL, told);
}

/* The change is told and at that moment in the file; it is shown, and the form is gone. */
static void
expect_moved (Desk *desk, const char *told, const char *shown, const char *kept)
{
  expect_told (desk->overlay, told);
  expect_in_file (desk, kept);
  wait_until (!has_window (desk->program, "Edit event"));
  expect_in_inspector (desk, shown);
  wait_until (is_active_window (WINDOW));
}

static void
move_by_keyboard (Desk *desk)
{
  g_autoptr (AtspiAccessible) form = NULL, event = NULL;

  press_key ("ctrl+e");
  form = wait_for_form (desk);
  type_date (form, "2025-07-31 14:00-17:00", "Thu 31 July 2025, 14:00–17:00, FY2025 (R7)");
  press_key ("ctrl+s");
  expect_moved (desk, "to Thu 31 Jul 14:00", "Thu 31 July 2025, 14:00–17:00", "2025-07-31T14:00/17:00");
  event = event_in_calendar (desk, "Thu 31 July 2025");
}

static void
undo (Desk *desk)
{
  wait_until (has_action (desk->window, "win.undo"));
  press_key ("ctrl+z");
}

static void
undo_and_redo (Desk *desk)
{
  undo (desk);
  expect_told (desk->overlay, "Undone: Move");
  expect_in_inspector (desk, "Wed 30 July 2025, 14:00–17:00");
  expect_in_file (desk, "2025-07-30T14:00/17:00");
  wait_until (!has_action (desk->window, "win.undo")); /* the published figures themselves cannot be taken back */
  wait_until (has_action (desk->window, "win.redo"));
  press_key ("ctrl+shift+z");
  expect_told (desk->overlay, "Redone: Move");
  expect_in_inspector (desk, "Thu 31 July 2025, 14:00–17:00");
  expect_in_file (desk, "2025-07-31T14:00/17:00");
  wait_until (!has_action (desk->window, "win.redo"));
  expect_history (desk, "NEUR");
}

static void
move_by_mouse (Desk *desk)
{
  g_autoptr (AtspiAccessible) event = event_in_calendar (desk, "Thu 31 July 2025"), form = NULL, save = NULL;

  double_click (desk->window, event);
  form = wait_for_form (desk);
  type_date (form, "R7.7.29", "Tue 29 July 2025, FY2025 (R7)");
  save = wait_for (form, ATSPI_ROLE_PUSH_BUTTON, "Save");
  click (form, save);
}

/* The moment the change is told it is safe, whatever comes. */
static void
lose_power (Desk *desk)
{
  expect_told (desk->overlay, "to Tue 29 Jul");
  program_kill (desk->program);
  forget_window (desk);
  expect_in_file (desk, "2025-07-29");
  expect_history (desk, "NEURE");
}

static void
undo_across_the_restart (Desk *desk)
{
  g_autoptr (AtspiAccessible) event = NULL;

  open_desk (desk);
  desk->calendar = show_july (desk->window);
  event = event_in_calendar (desk, "Tue 29 July 2025");
  click (desk->window, event);
  expect_in_inspector (desk, "Tue 29 July 2025");
  undo (desk);
  expect_in_inspector (desk, "Thu 31 July 2025, 14:00–17:00");
  expect_in_file (desk, "2025-07-31T14:00/17:00");
  undo (desk);
  expect_in_inspector (desk, "Wed 30 July 2025, 14:00–17:00");
  expect_in_file (desk, "2025-07-30T14:00/17:00");
  expect_history (desk, "NEUREUU");
}

static void
test_move (void)
{
  Desk desk = { 0 };

  desk_init (&desk);
  desk.calendar = show_july (desk.window);
  pick_by_mouse (&desk);
  move_by_keyboard (&desk);
  undo_and_redo (&desk);
  move_by_mouse (&desk);
  lose_power (&desk);
  undo_across_the_restart (&desk);
  close_desk (&desk);
  expect_history (&desk, "NEUREUU");
  desk_clear (&desk);
}

/* What is wrong is told and not kept; Escape leaves everything as it was. */
static void
test_wrong_date (void)
{
  Desk desk = { 0 };
  g_autoptr (AtspiAccessible) form = NULL, discard = NULL;

  desk_init (&desk);
  desk.calendar = show_july (desk.window);
  pick_by_mouse (&desk);
  press_key ("ctrl+e");
  form = wait_for_form (&desk);
  type_date (form, "2025-07-32", "cannot be read as a date");
  press_key ("ctrl+s");
  expect (form, ATSPI_ROLE_LABEL, "cannot be read as a date");
  press_key ("Escape");
  discard = wait_for (desk.program->application, ATSPI_ROLE_PUSH_BUTTON, "Discard");
  wait_until (!is_active_window ("Edit event"));
  press_key ("alt+d");
  wait_until (!has_window (desk.program, "Edit event"));
  expect_in_file (&desk, "2025-07-30T14:00/17:00");
  expect_history (&desk, "N");
  close_desk (&desk);
  desk_clear (&desk);
}

int
main (int argc, char **argv)
{
  driver_init (&argc, &argv);
  g_test_add_func ("/edit-event/move-undo-redo-and-a-power-cut", test_move);
  g_test_add_func ("/edit-event/wrong-date-is-not-kept", test_wrong_date);
  return g_test_run ();
}

/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* A planner writes down all of a training with real keys: hours and hall, a second speaker, a part of the programme, who came.
 * What does not add up is told and kept. One undo takes everything back, and a deleted event comes back whole. */
#include "driver.h"

#define WINDOW "Renkei – plan"
#define EVENT "Wed 30 July 2025"

typedef struct {
  Folder *folder;
  char *document, *before;
  Program *program;
  AtspiAccessible *window, *overlay, *calendar, *form;
} Desk;

/* Every kind of row that belongs to an event, as it is in the file. */
static char *
rows_in_file (Desk *desk)
{
  static const char *const types[] = { "event", "event_part", "speaker", "attendance" };
  g_autoptr (GString) rows = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (types); i++) {
    g_autofree char *list = ask_file (desk->document, "list", types[i]);

    g_string_append (rows, list);
  }
  return g_string_free (g_steal_pointer (&rows), FALSE);
}

static void
open_desk (Desk *desk)
{
  g_autoptr (AtspiAccessible) event = NULL;
  g_autofree char *name = g_strdup_printf (", %s", EVENT);

  desk->folder = folder_new ();
  desk->document = make_document (desk->folder);
  desk->before = rows_in_file (desk);
  desk->program = program_start (desk->document, "en", desk->folder);
  desk->window = wait_for_window (desk->program, WINDOW);
  desk->overlay = overlay_of (desk->window);
  wait_until (is_active_window (WINDOW));
  desk->calendar = show_july (desk->window);
  event = wait_for (desk->calendar, ATSPI_ROLE_PUSH_BUTTON, name);
  click (desk->window, event);
  wait_until (has_action (desk->window, "win.edit-event"));
}

static void
close_desk (Desk *desk)
{
  close_program (desk->program, desk->window);
  g_clear_object (&desk->window);
  g_clear_object (&desk->overlay);
  g_clear_object (&desk->calendar);
  g_clear_object (&desk->form);
  g_free (desk->document);
  g_free (desk->before);
  folder_free (desk->folder);
}

static void
open_form (Desk *desk)
{
  press_key ("ctrl+e");
  desk->form = wait_for_window (desk->program, "Edit event");
  wait_until (is_active_window ("Edit event"));
}

static void
press (Desk *desk, AtspiRole role, const char *name)
{
  g_autoptr (AtspiAccessible) button = wait_for (desk->form, role, name);
  AtspiRect extents;

  wait_until (extents_of (button, &extents));
  click (desk->form, button);
}

static void
show_page (Desk *desk, const char *page)
{
  press (desk, ATSPI_ROLE_PAGE_TAB, page);
}

/* Into the field that has that name, over what was there. */
static void
type_into (Desk *desk, const char *name, const char *text)
{
  g_autoptr (AtspiAccessible) entry = wait_for (desk->form, ATSPI_ROLE_TEXT, name);
  AtspiRect extents;

  wait_until (extents_of (entry, &extents));
  click (desk->form, entry);
  wait_until (has_focus (entry));
  press_key ("ctrl+a");
  type_text (text);
  wait_until (has_text (entry, text));
}

/* Into the field that the keys are in, which is that one. */
static void
type_on (Desk *desk, const char *name, const char *text)
{
  g_autoptr (AtspiAccessible) entry = wait_for (desk->form, ATSPI_ROLE_TEXT, name);

  wait_until (has_focus (entry));
  type_text (text);
  wait_until (has_text (entry, text));
}

static void
write_programme (Desk *desk)
{
  show_page (desk, "Programme");
  press (desk, ATSPI_ROLE_PUSH_BUTTON, "Add a speaker");
  type_on (desk, "Name, row 2", "Tanaka");
  press_key ("Tab");
  type_on (desk, "Affiliation, row 2", "Asahi Clinic");
  press (desk, ATSPI_ROLE_PUSH_BUTTON, "Add a part");
  type_on (desk, "Title, row 3", "Closing words");
}

/* Return begins the next row. */
static void
write_attendance (Desk *desk)
{
  show_page (desk, "People");
  type_into (desk, "Attended", "33");
  press (desk, ATSPI_ROLE_PUSH_BUTTON, "Add a group");
  type_on (desk, "Group, row 1", "Doctors");
  type_into (desk, "People, row 1", "20");
  press_key ("Return");
  type_on (desk, "Group, row 2", "Nurses");
  type_into (desk, "People, row 2", "10");
  expect (desk->form, ATSPI_ROLE_LABEL, "Does not add up: 20 + 10 = 30, 3 fewer than 33. Both are kept as they are.");
}

static void
expect_in_rows (const char *rows, const char *text)
{
  if (strstr (rows, text) == NULL)
    g_error ("“%s” is not in: %s", text, rows);
}

static void
test_whole_event (void)
{
  Desk desk = { 0 };
  g_autofree char *after = NULL, *undone = NULL;

  open_desk (&desk);
  open_form (&desk);
  type_into (&desk, "Date", "2025-07-30 13:30-16:30");
  expect (desk.form, ATSPI_ROLE_LABEL, "Wed 30 July 2025, 13:30–16:30, FY2025 (R7)");
  write_programme (&desk);
  write_attendance (&desk);
  press_key ("ctrl+s");
  expect_told (desk.overlay, "to Wed 30 Jul 13:30");
  wait_until (!has_window (desk.program, "Edit event"));
  after = rows_in_file (&desk);
  expect_in_rows (after, "2025-07-30T13:30/16:30");
  expect_in_rows (after, "E704,Tanaka,Asahi Clinic");
  expect_in_rows (after, "E704,Closing words");
  expect_in_rows (after, "E704,,Doctors,内訳,20");
  expect_in_rows (after, "E704,,Nurses,内訳,10");
  wait_until (is_active_window (WINDOW));
  wait_until (has_action (desk.window, "win.undo"));
  press_key ("ctrl+z");
  expect_told (desk.overlay, "Undone: Move");
  undone = rows_in_file (&desk);
  g_assert_cmpstr (undone, ==, desk.before);
  close_desk (&desk);
}

static void
test_delete (void)
{
  Desk desk = { 0 };
  g_autofree char *after = NULL, *undone = NULL;

  open_desk (&desk);
  press_key ("Delete");
  expect (desk.program->application, ATSPI_ROLE_LABEL, "Part of the programme: 2, Speaker: 1");
  wait_until (!is_active_window (WINDOW));
  press_key ("alt+d");
  expect_told (desk.overlay, "Delete “");
  after = rows_in_file (&desk);
  g_assert_null (strstr (after, "E704"));
  wait_until (is_active_window (WINDOW));
  wait_until (has_action (desk.window, "win.undo"));
  press_key ("ctrl+z");
  expect_told (desk.overlay, "Undone: Delete");
  undone = rows_in_file (&desk);
  g_assert_cmpstr (undone, ==, desk.before);
  close_desk (&desk);
}

int
main (int argc, char **argv)
{
  driver_init (&argc, &argv);
  g_test_add_func ("/event-editor/all-of-an-event-in-one-edit", test_whole_event);
  g_test_add_func ("/event-editor/deleted-and-back", test_delete);
  return g_test_run ();
}

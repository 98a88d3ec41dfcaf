/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The schedule's calendar as a file, through the dialogs: saved, an event changed, taken in again without a second copy of anything,
 * and a file that is cut off refused. With real clicks and keys. */
#include "driver.h"

#include <string.h>

#define WINDOW "Renkei – plan"
#define EVENT "Multi-professional training by area, Wed 30 July 2025"
#define PUBLISHED "E704,R7,2025-07-30T14:00/17:00,"
#define MOVED "E704,R7,2025-07-31T14:00/17:00,"

typedef struct {
  Folder *folder;
  char *document, *calendar, *broken;
  Program *program;
  AtspiAccessible *window, *overlay, *page;
} Desk;

static void
desk_open (Desk *desk)
{
  desk->folder = folder_new ();
  desk->document = make_document (desk->folder);
  desk->calendar = g_build_filename (desk->folder, "year.ics", NULL);
  desk->broken = g_build_filename (desk->folder, "broken.ics", NULL);
  desk->program = program_start (desk->document, "en", desk->folder);
  desk->window = wait_for_window (desk->program, WINDOW);
  desk->overlay = overlay_of (desk->window);
  wait_until (is_active_window (WINDOW));
  press_key ("ctrl+2");
  desk->page = wait_for (desk->window, ATSPI_ROLE_INVALID, "RkSchedulePage");
}

static void
desk_close (Desk *desk)
{
  close_program (desk->program, desk->window);
  g_object_unref (desk->window);
  g_object_unref (desk->overlay);
  g_object_unref (desk->page);
  g_free (desk->document);
  g_free (desk->calendar);
  g_free (desk->broken);
  folder_free (desk->folder);
}

static void
click_on (Desk *desk, AtspiRole role, const char *name)
{
  g_autoptr (AtspiAccessible) found = wait_for (desk->page, role, name);

  click (desk->window, found);
}

/* @place: of the item in the menu */
static void
choose (Desk *desk, const char *item, int place)
{
  wait_until (is_active_window (WINDOW));
  click_on (desk, ATSPI_ROLE_INVALID, "Schedule menu");
  expect (desk->page, ATSPI_ROLE_MENU_ITEM, item);
  for (int i = 0; i < place; i++)
    press_key ("Down");
  press_key ("Return");
}

/* Into the dialog's field; where there is none until something is typed, the first letter makes it. */
static void
answer_file (const char *dialog, const char *path, gboolean has_field)
{
  wait_until (is_active_window (dialog));
  if (has_field)
    press_key ("ctrl+a");
  type_text (path);
  press_key ("Return");
}

static void
import (Desk *desk, const char *path)
{
  choose (desk, "Import a calendar…", 3);
  answer_file ("Import a calendar", path, FALSE);
}

static gboolean
is_in_file (Desk *desk, const char *row)
{
  g_autofree char *list = ask_file (desk->document, "export", "event");

  return strstr (list, row) != NULL;
}

static guint
count_events (Desk *desk)
{
  g_autofree char *list = ask_file (desk->document, "export", "event");
  g_auto (GStrv) lines = g_strsplit (list, "\n", -1);

  return g_strv_length (lines);
}

/* What is after the first event is missing: as if a stick had been pulled out. */
static void
cut_off (const char *from, const char *to)
{
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  const char *end;

  g_file_get_contents (from, &text, NULL, &error);
  g_assert_no_error (error);
  end = strstr (text, "BEGIN:VEVENT");
  end = strstr (end, "END:VEVENT");
  g_file_set_contents (to, text, end - text, &error);
  g_assert_no_error (error);
}

/* As if another program had changed every event since. */
static void
change_later (const char *path)
{
  g_autofree char *text = NULL, *later = NULL;
  g_auto (GStrv) parts = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  parts = g_strsplit (text, "SEQUENCE:0", -1);
  later = g_strjoinv ("SEQUENCE:9", parts);
  g_file_set_contents (path, later, -1, &error);
  g_assert_no_error (error);
}

static void
move_event (Desk *desk)
{
  g_autoptr (AtspiAccessible) year = NULL, event = NULL;

  click_on (desk, ATSPI_ROLE_PAGE_TAB, "Year");
  year = wait_for (desk->page, ATSPI_ROLE_PANEL, "Year plan");
  event = wait_for (year, ATSPI_ROLE_PUSH_BUTTON, EVENT);
  click (desk->window, event);
  wait_until (has_action (desk->window, "win.edit-event"));
  press_key ("alt+Right");
  wait_until (is_in_file (desk, MOVED));
}

static void
expect_dialog (Desk *desk, const char *heading, const char *body, const char *key)
{
  g_autoptr (AtspiAccessible) dialog = NULL;

  expect (desk->program->application, ATSPI_ROLE_LABEL, heading);
  dialog = wait_for (desk->program->application, ATSPI_ROLE_LABEL, body);
  press_key (key);
  wait_until (!is_there (desk->program->application, ATSPI_ROLE_LABEL, heading));
}

static void
test_out_and_in (void)
{
  Desk desk = { 0 };
  guint events;

  desk_open (&desk);
  events = count_events (&desk);
  choose (&desk, "Save the year’s calendar…", 0);
  answer_file ("Save calendar", desk.calendar, TRUE);
  expect_told (desk.overlay, "Saved as year.ics");
  move_event (&desk);
  import (&desk, desk.calendar);
  expect_dialog (&desk, "“year.ics” holds nothing new", "Older in the file than here, left as they are (1)", "Escape");
  g_assert_true (is_in_file (&desk, MOVED));
  change_later (desk.calendar);
  import (&desk, desk.calendar);
  expect_dialog (&desk, "Import “year.ics”?", "Changed (1)", "Return");
  wait_until (is_in_file (&desk, PUBLISHED));
  import (&desk, desk.calendar);
  expect_dialog (&desk, "“year.ics” holds nothing new", "The same already (", "Escape");
  g_assert_cmpuint (count_events (&desk), ==, events);
  cut_off (desk.calendar, desk.broken);
  import (&desk, desk.broken);
  expect_dialog (&desk, "Nothing was imported", "the file is cut off", "Escape");
  g_assert_cmpuint (count_events (&desk), ==, events);
  g_assert_true (is_in_file (&desk, PUBLISHED));
  desk_close (&desk);
}

int
main (int argc, char **argv)
{
  driver_init (&argc, &argv);
  g_test_add_func ("/calendar-file/out-and-in", test_out_and_in);
  return g_test_run ();
}

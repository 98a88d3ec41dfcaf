/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* From the data to the meeting room with real keys: a chart is added to the deck, seen in its list, presented full screen, its
 * number told; the deck is saved as PDF, and the slide taken back. */
#include "desk.h"

#define ADDED "Meetings attended"

/* How many slides of the file show that chart and have no words of their own. */
static guint
count_added (Desk *desk)
{
  g_autofree char *list = ask_file (desk->document, "list", "slide");
  g_auto (GStrv) lines = g_strsplit (list, "\n", -1);
  guint n = 0;

  for (guint i = 0; lines[i] != NULL; i++)
    n += strstr (lines[i], "chart:meetings-attended?form=stacked") != NULL;
  return n;
}

static void
add_chart (Desk *desk)
{
  g_autoptr (AtspiAccessible) page = NULL;
  guint before = count_added (desk);

  press_key ("ctrl+4");
  page = wait_for (desk->window, ATSPI_ROLE_INVALID, "RkChartPage");
  expect (page, ATSPI_ROLE_PUSH_BUTTON, "R4");
  press_key ("ctrl+shift+a");
  expect_told (desk->overlay, "the deck “");
  g_assert_cmpuint (count_added (desk), ==, before + 1);
}

/* In the dialog that has come up. */
static void
choose_file (Desk *desk, const char *dialog, const char *path)
{
  g_autoptr (AtspiAccessible) chooser = wait_for_window (desk->program, dialog);

  wait_until (is_active_window (dialog));
  press_key ("ctrl+a");
  type_text (path);
  press_key ("Return");
  wait_until (g_file_test (path, G_FILE_TEST_EXISTS));
  wait_until (is_active_window (WINDOW));
}

/* The same page leaves the window as a picture and as a table. */
static void
copy_and_save (Desk *desk)
{
  g_autofree char *table = g_build_filename (desk->folder, "table.csv", NULL), *text = NULL;

  press_key ("ctrl+shift+c");
  expect_told (desk->overlay, "Copied as a picture: " ADDED);
  press_key ("ctrl+shift+t");
  choose_file (desk, "Save table", table);
  g_assert_true (g_file_get_contents (table, &text, NULL, NULL));
  g_assert_nonnull (strstr (text, "R4 (2022),778,1435,2213,"));
}

/* The last row of the list is the slide that was added. */
static void
see_it_in_the_list (Desk *desk)
{
  g_autoptr (AtspiAccessible) page = NULL;

  press_key ("ctrl+5");
  page = wait_for (desk->window, ATSPI_ROLE_INVALID, "RkDeckPage");
  expect (page, ATSPI_ROLE_LIST_ITEM, ": " ADDED);
}

static char *
description_of (AtspiAccessible *window, const char *name)
{
  g_autoptr (AtspiAccessible) stage = wait_for (window, ATSPI_ROLE_PANEL, name);

  return atspi_accessible_get_description (stage, NULL);
}

static gboolean
tells (AtspiAccessible *window, const char *part)
{
  g_autofree char *description = description_of (window, ": " ADDED);

  return description != NULL && strstr (description, part) != NULL;
}

static void
present (Desk *desk)
{
  g_autoptr (AtspiAccessible) window = NULL;

  press_key ("F5");
  window = wait_for_window (desk->program, "Slide 1 of ");
  wait_until (is_active_window ("Slide 1 of "));
  press_key ("Right");
  wait_until (is_active_window ("Slide 2 of "));
  press_key ("b");
  press_key ("1");
  press_key ("Return");
  wait_until (is_active_window ("Slide 1 of "));
  press_key ("End");
  wait_until (is_active_window (": " ADDED));
  expect (window, ATSPI_ROLE_PUSH_BUTTON, "R4"); /* the bars are there, to be named */
  press_key ("Tab");
  press_key ("Return");
  wait_until (tells (window, " meetings"));
  press_key ("Escape");
  wait_until (!has_window (desk->program, "Slide "));
  wait_until (is_active_window (WINDOW));
}

static gboolean
holds (const char *path, const char *text)
{
  const char *const command[] = { "pdftotext", path, "-", NULL };
  g_autofree char *words = run_command (command);

  return words != NULL && strstr (words, text) != NULL;
}

static void
save_deck (Desk *desk)
{
  g_autofree char *path = g_build_filename (desk->folder, "out.pdf", NULL);

  press_key ("ctrl+shift+d");
  choose_file (desk, "Save deck", path);
  g_assert_true (holds (path, ADDED));
}

static void
take_it_back (Desk *desk)
{
  guint before = count_added (desk);

  press_key ("ctrl+z");
  expect_told (desk->overlay, "Undone: ");
  g_assert_cmpuint (count_added (desk), ==, before - 1);
}

static void
test_to_the_meeting_room (void)
{
  Desk desk = { 0 };

  desk_init (&desk, "en");
  add_chart (&desk);
  copy_and_save (&desk);
  see_it_in_the_list (&desk);
  present (&desk);
  save_deck (&desk);
  take_it_back (&desk);
  desk_clear (&desk);
}

/* Any page is presented alone, and steps through the years; the window stays where it was. */
static void
test_page_alone (void)
{
  Desk desk = { 0 };
  g_autoptr (AtspiAccessible) window = NULL;

  desk_init (&desk, "en");
  press_key ("ctrl+1");
  press_key ("F5");
  window = wait_for_window (desk.program, "Slide 1 of 1");
  wait_until (is_active_window ("Slide 1 of 1"));
  expect (window, ATSPI_ROLE_PUSH_BUTTON, "North + East block");
  press_key ("ctrl+Page_Up");
  expect (window, ATSPI_ROLE_PUSH_BUTTON, "North + West block");
  press_key ("Escape");
  wait_until (is_active_window (WINDOW));
  desk_clear (&desk);
}

int
main (int argc, char **argv)
{
  driver_init (&argc, &argv);
  g_test_add_func ("/present/from-the-data-to-the-meeting-room", test_to_the_meeting_room);
  g_test_add_func ("/present/a-page-alone", test_page_alone);
  return g_test_run ();
}

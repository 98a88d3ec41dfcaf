/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The window as a planner meets it: years, search, languages, a document that is open elsewhere, one that cannot be read. */
#include "desk.h"

static AtspiAccessible *
map_of (AtspiAccessible *window)
{
  return wait_for (window, ATSPI_ROLE_INVALID, "RkMapPage");
}

static gboolean
is_on_screen (AtspiAccessible *accessible)
{
  AtspiRect extents;

  return extents_of (accessible, &extents);
}

static void
test_years (void)
{
  static const struct {
    const char *key, *year, *north, *east;
  } steps[] = {
    { NULL, "FY2025 (R7)", "Kita-ku, North, North + East block", "Joto-ku, East, North + East block" },
    { "ctrl+Page_Up", "FY2024 (R6)", "Kita-ku, North, North + West block", "Joto-ku, East, East + South block" },
    { "ctrl+Page_Down", "FY2025 (R7)", "Kita-ku, North, North + East block", "Joto-ku, East, North + East block" },
    { "ctrl+Page_Down", "FY2026 (R8)", "Kita-ku, North", "Joto-ku, East" },
  };
  Desk desk = { 0 };
  g_autoptr (AtspiAccessible) map = NULL;

  desk_init (&desk, "en");
  map = map_of (desk.window);
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++) {
    if (steps[i].key != NULL)
      press_key (steps[i].key);
    expect (desk.window, ATSPI_ROLE_LABEL, steps[i].year);
    expect (map, ATSPI_ROLE_PUSH_BUTTON, steps[i].north);
    expect (map, ATSPI_ROLE_PUSH_BUTTON, steps[i].east);
  }
  wait_until (!is_there (map, ATSPI_ROLE_PUSH_BUTTON, "North + East block")); /* of that year none is published */
  desk_clear (&desk);
}

/* A ward is found by its romaji from another page; Enter picks it there where it is at home. */
static void
test_search (void)
{
  Desk desk = { 0 };
  g_autoptr (AtspiAccessible) map = NULL, schedule = NULL, inspector = NULL, bar = NULL, entry = NULL;

  desk_init (&desk, "ja");
  map = map_of (desk.window);
  schedule = wait_for (desk.window, ATSPI_ROLE_INVALID, "RkSchedulePage");
  inspector = inspector_of (desk.window);
  wait_until (is_on_screen (map));
  press_key ("ctrl+2");
  wait_until (is_on_screen (schedule));
  press_key ("ctrl+f");
  bar = wait_for (desk.window, ATSPI_ROLE_INVALID, "RkSearchBar");
  entry = wait_for (bar, ATSPI_ROLE_ENTRY, NULL);
  wait_until (has_focus (entry));
  type_text ("yodogawa");
  wait_until (has_text (entry, "yodogawa"));
  expect (bar, ATSPI_ROLE_LABEL, "東淀川区"); /* among what is found; 淀川区 begins with it and is the first */
  press_key ("Return");
  expect (inspector, ATSPI_ROLE_LABEL, "淀川区");
  g_assert_false (is_there (inspector, ATSPI_ROLE_LABEL, "東淀川区"));
  g_assert_false (is_there (inspector, ATSPI_ROLE_LABEL, "西淀川区"));
  expect (map, ATSPI_ROLE_PUSH_BUTTON, "淀川区");
  expect (inspector, ATSPI_ROLE_LABEL, "北・東ブロック");
  desk_clear (&desk);
}

/* An event of one's own: so there is something to undo. */
static void
add_event (Desk *desk)
{
  g_autoptr (AtspiAccessible) form = NULL, title = NULL, date = NULL;

  press_key ("ctrl+n");
  form = wait_for_window (desk->program, "New event");
  wait_until (is_active_window ("New event"));
  title = wait_for (form, ATSPI_ROLE_TEXT, "Title");
  date = wait_for (form, ATSPI_ROLE_TEXT, "Date");
  click (form, title);
  wait_until (has_focus (title));
  type_text ("Night training");
  click (form, date);
  wait_until (has_focus (date));
  press_key ("ctrl+a");
  type_text ("2025-09-10");
  wait_until (has_text (title, "Night training") && has_text (date, "2025-09-10"));
  press_key ("ctrl+s");
  wait_until (!has_window (desk->program, "New event"));
  wait_until (has_action (desk->window, "win.undo"));
}

static void
test_open_elsewhere (void)
{
  static const char *const writing[] = { "win.undo", "win.redo", "win.new-event", "win.edit-event" };
  Desk desk = { 0 };
  Program *second;
  g_autoptr (AtspiAccessible) window = NULL, schedule = NULL, event = NULL, inspector = NULL;
  g_autofree char *before = NULL, *after = NULL;

  desk_init (&desk, "en");
  g_assert_false (is_there (desk.window, ATSPI_ROLE_LABEL, "Read only"));
  add_event (&desk);
  before = ask_file (desk.document, "history", NULL);
  second = program_start (desk.document, "en", desk.folder);
  window = wait_for_window (second, WINDOW);
  expect (window, ATSPI_ROLE_LABEL, "Read only: the document is open for writing elsewhere (");
  expect (window, ATSPI_ROLE_LABEL, g_get_host_name ());
  do_action (window, "win.show-schedule");
  schedule = wait_for (window, ATSPI_ROLE_INVALID, "RkSchedulePage");
  inspector = inspector_of (window);
  while (!is_there (schedule, ATSPI_ROLE_LABEL, "September 2025")) {
    do_action (schedule, "schedule.next-month");
    if (is_there (schedule, ATSPI_ROLE_LABEL, "April 2026"))
      do_action (window, "win.previous-year");
  }
  event = wait_for (schedule, ATSPI_ROLE_PUSH_BUTTON, "Night training, Wed 10 September 2025"); /* what the other wrote is seen */
  do_action (event, "item.pick");
  expect (inspector, ATSPI_ROLE_LABEL, "Night training");
  for (guint i = 0; i < G_N_ELEMENTS (writing); i++)
    g_assert_false (has_action (window, writing[i]));
  close_program (second, window);
  after = ask_file (desk.document, "history", NULL);
  g_assert_cmpstr (before, ==, after);
  g_assert_true (has_action (desk.window, "win.undo")); /* the first is not troubled */
  desk_clear (&desk);
}

static void
test_unreadable (void)
{
  static const struct {
    const char *name, *contents, *message; /* contents NULL: there is no such file */
  } files[] = {
    { "junk.renkei", "no document at all", "“junk.renkei” is not a Renkei document. The file was not changed." },
    { "nothing.renkei", NULL, "“nothing.renkei” cannot be opened" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++) {
    g_autoptr (Folder) folder = folder_new ();
    g_autofree char *path = g_build_filename (folder, files[i].name, NULL), *left = NULL;
    g_autoptr (AtspiAccessible) dialog = NULL;
    Program *program;

    if (files[i].contents != NULL)
      g_assert_true (g_file_set_contents (path, files[i].contents, -1, NULL));
    program = program_start (path, "en", folder);
    dialog = wait_for_window (program, "The document was not opened");
    expect (dialog, ATSPI_ROLE_LABEL, files[i].message);
    close_program (program, dialog);
    g_assert_true (g_file_get_contents (path, &left, NULL, NULL) == (files[i].contents != NULL));
    g_assert_cmpstr (left, ==, files[i].contents);
  }
}

static void
test_languages (void)
{
  static const struct {
    const char *language, *ward, *year; /* language NULL: none is asked for, which is Japanese */
  } languages[] = {
    { "ja", "北区", "令和7年度" },
    { "en", "Kita-ku", "FY2025 (R7)" },
    { NULL, "北区", "令和7年度" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++) {
    Desk desk = { 0 };
    g_autoptr (AtspiAccessible) map = NULL;

    desk_init (&desk, languages[i].language);
    map = map_of (desk.window);
    expect (map, ATSPI_ROLE_PUSH_BUTTON, languages[i].ward);
    expect (desk.window, ATSPI_ROLE_LABEL, languages[i].year);
    desk_clear (&desk);
  }
}

static void
test_actions (void)
{
  static const char *const always[] = {
    "win.previous-year",
    "win.next-year",
    "win.search",
    "win.show-map",
    "win.show-schedule",
    "win.show-campaign",
    "win.show-charts",
    "win.new-event",
    "win.save-picture",
    "win.save-deck",
    "win.open",
    "win.new",
    "win.show-help-overlay",
    "win.about",
    "window.close",
  };
  static const char *const not_yet[] = { "win.undo", "win.redo", "win.edit-event" }; /* nothing is changed nor picked */
  Desk desk = { 0 };

  desk_init (&desk, "en");
  for (guint i = 0; i < G_N_ELEMENTS (always); i++) {
    g_test_message ("%s", always[i]);
    g_assert_true (has_action (desk.window, always[i]));
  }
  for (guint i = 0; i < G_N_ELEMENTS (not_yet); i++) {
    g_test_message ("%s", not_yet[i]);
    g_assert_false (has_action (desk.window, not_yet[i]));
  }
  desk_clear (&desk);
}

/* Each page by its key, the window of shortcuts and the one about Renkei. */
static void
test_pages (void)
{
  static const struct {
    const char *key, *page;
  } pages[] = { { "ctrl+2", "RkSchedulePage" }, { "ctrl+3", "RkCampaignPage" }, { "ctrl+4", "RkChartPage" }, { "ctrl+1", "RkMapPage" } };
  Desk desk = { 0 };
  g_autoptr (AtspiAccessible) shortcuts = NULL, about = NULL;

  desk_init (&desk, "en");
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++) {
    g_autoptr (AtspiAccessible) page = wait_for (desk.window, ATSPI_ROLE_INVALID, pages[i].page);

    press_key (pages[i].key);
    wait_until (is_on_screen (page));
  }
  do_action (desk.window, "win.about");
  about = wait_for_window (desk.program, "About");
  do_action (about, "window.close");
  wait_until (!has_window (desk.program, "About"));
  press_key ("F1");
  shortcuts = wait_for_window (desk.program, "Shortcuts");
  do_action (shortcuts, "window.close");
  wait_until (!has_window (desk.program, "Shortcuts"));
  desk_clear (&desk);
}

/* Without a file the planner's own document is made, filled, and found again. Closed, it is one file. */
static void
test_own_document (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *document = g_build_filename (folder, "renkei", "renkei.renkei", NULL), *log = NULL, *wards = NULL;

  for (int start = 0; start < 2; start++) {
    Program *program = program_start (NULL, "en", folder);
    g_autoptr (AtspiAccessible) window = wait_for_window (program, "Renkei – renkei");

    expect (window, ATSPI_ROLE_PUSH_BUTTON, "Kita-ku");
    close_program (program, window);
  }
  log = g_strconcat (document, "-wal", NULL);
  g_assert_false (g_file_test (log, G_FILE_TEST_EXISTS));
  wards = ask_file (document, "list", "ward");
  g_assert_nonnull (strstr (wards, "27123,淀川区"));
}

int
main (int argc, char **argv)
{
  driver_init (&argc, &argv);
  g_test_add_func ("/window/years-change-the-map", test_years);
  g_test_add_func ("/window/search-finds-a-ward-by-romaji", test_search);
  g_test_add_func ("/window/open-elsewhere-is-read-only", test_open_elsewhere);
  g_test_add_func ("/window/unreadable-document-is-told", test_unreadable);
  g_test_add_func ("/window/languages", test_languages);
  g_test_add_func ("/window/actions-are-on-the-frame", test_actions);
  g_test_add_func ("/window/pages-and-dialogs", test_pages);
  g_test_add_func ("/window/own-document", test_own_document);
  return g_test_run ();
}

/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The schedule under a planner's hands: an event dragged about the month and into its tray, walked along the year by keys, a warning
 * put aside, and next year planned from this one; the file is read after each. */
#include "desk.h"

/* at-spi 2.46 has no autoptr of its own */
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtspiEditableText, g_object_unref)

#define TITLE "Multi-professional training by area"

/* Returns: the cells of the row of @type in the file that has @part in it, or NULL */
static char **
row_in_file (Desk *desk, const char *type, const char *part)
{
  g_autofree char *list = ask_file (desk->document, "export", type);
  g_auto (GStrv) lines = g_strsplit (list, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    if (strstr (lines[i], part) != NULL)
      return g_strsplit (lines[i], ",", -1);
  return NULL;
}

static gboolean
is_on (Desk *desk, const char *event, const char *date)
{
  g_autofree char *start = g_strconcat (event, ",", NULL);
  g_auto (GStrv) cells = row_in_file (desk, "event", start);

  return cells != NULL && g_str_equal (cells[2], date); /* id, year, date, … */
}

/* The calendar begins with today's month where that is in the year on screen. */
static AtspiAccessible *
go_to_july (Desk *desk)
{
  AtspiAccessible *calendar = wait_for (desk->page, ATSPI_ROLE_PANEL, "Calendar");

  wait_until (is_there (calendar, ATSPI_ROLE_PUSH_BUTTON, " 15 ")); /* it is drawn */
  for (int month = 0; month < 12 && !is_there (calendar, ATSPI_ROLE_PUSH_BUTTON, "Tue 15 July 2025"); month++) {
    do_action (desk->page, "schedule.next-month");
    if (is_there (desk->page, ATSPI_ROLE_LABEL, "April 2026"))
      press_key ("ctrl+Page_Up");
  }
  expect (calendar, ATSPI_ROLE_PUSH_BUTTON, "Tue 15 July 2025");
  return calendar;
}

static void
hold_button (const char *verb)
{
  const char *const command[] = { "xdotool", verb, "1", NULL };
  g_autofree char *answer = run_command (command);

  g_assert_nonnull (answer);
}

/* With a real mouse: from the middle of one item to the middle of another. */
static void
drag (Desk *desk, AtspiAccessible *view, const char *from, const char *to)
{
  g_autoptr (AtspiAccessible) event = wait_for (view, ATSPI_ROLE_PUSH_BUTTON, from), target = wait_for (view, ATSPI_ROLE_PUSH_BUTTON, to);
  const char *const nudge[] = { "xdotool", "mousemove_relative", "--", "-12", "-6", NULL };
  g_autofree char *answer = NULL;

  wait_until (is_active_window (WINDOW));
  point_at (desk->window, event);
  hold_button ("mousedown");
  answer = run_command (nudge);
  point_at (desk->window, target);
  point_at (desk->window, target);
  hold_button ("mouseup");
}

/* A bar of several weeks, taken by a day of a later week: the program names only its first week's part. */
static void
drag_bar (Desk *desk, AtspiAccessible *view, const char *bar, const char *begins, const char *from, const char *to)
{
  g_autoptr (AtspiAccessible) event = wait_for (view, ATSPI_ROLE_PUSH_BUTTON, bar), first = wait_for (view, ATSPI_ROLE_PUSH_BUTTON, begins);
  g_autoptr (AtspiAccessible) day = wait_for (view, ATSPI_ROLE_PUSH_BUTTON, from), target = wait_for (view, ATSPI_ROLE_PUSH_BUTTON, to);
  g_autofree char *across = NULL, *down = NULL, *answer = NULL, *nudged = NULL;
  AtspiRect bar_at = { 0 }, first_at = { 0 }, day_at = { 0 };

  g_assert_true (extents_of (event, &bar_at) && extents_of (first, &first_at) && extents_of (day, &day_at));
  across = g_strdup_printf ("%d", day_at.x + day_at.width / 2 - bar_at.x - bar_at.width / 2);
  down = g_strdup_printf ("%d", day_at.y - first_at.y);
  wait_until (is_active_window (WINDOW));
  point_at (desk->window, event);
  answer = run_command ((const char *const[]){ "xdotool", "mousemove_relative", "--", across, down, NULL });
  hold_button ("mousedown");
  nudged = run_command ((const char *const[]){ "xdotool", "mousemove_relative", "--", "12", "6", NULL });
  point_at (desk->window, target);
  point_at (desk->window, target);
  hold_button ("mouseup");
}

static void
undo (Desk *desk, const char *event, const char *date)
{
  wait_until (has_action (desk->window, "win.undo"));
  press_key ("ctrl+z");
  wait_until (is_on (desk, event, date));
}

static void
redo (Desk *desk, const char *event, const char *date)
{
  wait_until (has_action (desk->window, "win.redo"));
  press_key ("ctrl+shift+z");
  wait_until (is_on (desk, event, date));
}

static void
test_month (void)
{
  Desk desk = { 0 };
  g_autoptr (AtspiAccessible) calendar = NULL;

  desk_init_on (&desk, "ctrl+2", "RkSchedulePage");
  calendar = go_to_july (&desk);
  drag (&desk, calendar, TITLE ", Wed 30 July 2025", "Tue 22 July 2025");
  wait_until (is_on (&desk, "E704", "2025-07-22T14:00/17:00")); /* the hours stay */
  undo (&desk, "E704", "2025-07-30T14:00/17:00");
  redo (&desk, "E704", "2025-07-22T14:00/17:00");
  drag (&desk, calendar, TITLE ", Tue 22 July 2025", "No day yet (July)");
  wait_until (is_on (&desk, "E704", "2025-07"));
  drag (&desk, calendar, TITLE ", July 2025", "Thu 31 July 2025");
  wait_until (is_on (&desk, "E704", "2025-07-31"));
  undo (&desk, "E704", "2025-07");
  undo (&desk, "E704", "2025-07-22T14:00/17:00");
  undo (&desk, "E704", "2025-07-30T14:00/17:00");
  desk_clear (&desk);
}

/* What lay under the hand at first lies under it at last. */
static void
test_bar (void)
{
  Desk desk = { 0 };
  g_autoptr (AtspiAccessible) calendar = NULL;

  desk_init_on (&desk, "ctrl+2", "RkSchedulePage");
  calendar = go_to_july (&desk);
  for (int month = 7; month < 11; month++)
    do_action (desk.page, "schedule.next-month");
  drag_bar (&desk, calendar, "ACP month in November, 1–30 November 2025", "Sat 1 November 2025", "Tue 4 November 2025", "Tue 11 November 2025");
  wait_until (is_on (&desk, "E707", "2025-11-08/2025-12-07"));
  undo (&desk, "E707", "2025-11-01/2025-11-30");
  desk_clear (&desk);
}

/* By keys on the year: days, the tray of its month, another month, and out of the tray. */
static void
test_year (void)
{
  static const struct {
    const char *key, *date;
  } steps[] = {
    { "alt+Right", "2025-07-31T14:00/17:00" },
    { "alt+Up", "2025-07-24T14:00/17:00" },
    { "alt+Delete", "2025-07" },
    { "alt+Down", "2025-08" },
    { "alt+Right", "2025-08-01" },
    { "alt+Left", "2025-07-31" },
  };
  Desk desk = { 0 };
  g_autoptr (AtspiAccessible) tab = NULL, year = NULL, event = NULL;

  desk_init_on (&desk, "ctrl+2", "RkSchedulePage");
  tab = wait_for (desk.page, ATSPI_ROLE_PAGE_TAB, "Year");
  click (desk.window, tab);
  year = wait_for (desk.page, ATSPI_ROLE_PANEL, "Year plan");
  event = wait_for (year, ATSPI_ROLE_PUSH_BUTTON, TITLE ", Wed 30 July 2025");
  click (desk.window, event);
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++) {
    wait_until (has_action (desk.window, "win.edit-event")); /* it is picked */
    press_key (steps[i].key);
    wait_until (is_on (&desk, "E704", steps[i].date));
  }
  undo (&desk, "E704", "2025-08-01");
  undo (&desk, "E704", "2025-08");
  redo (&desk, "E704", "2025-08-01");
  desk_clear (&desk);
}

/* What was said about it is in the file, and it counts no more. */
static void
test_warning (void)
{
  Desk desk = { 0 };
  g_autoptr (AtspiAccessible) button = NULL, entry = NULL;
  g_auto (GStrv) row = NULL;

  desk_init_on (&desk, "ctrl+2", "RkSchedulePage");
  button = wait_for (desk.page, ATSPI_ROLE_INVALID, "Warnings (9)");
  click (desk.window, button);
  entry = wait_for (desk.page, ATSPI_ROLE_TEXT, NULL);
  press_key ("Tab");
  wait_until (has_focus (entry));
  type_text ("Agreed with the ward");
  press_key ("Return");
  expect (desk.page, ATSPI_ROLE_INVALID, "Warnings (8)");
  row = row_in_file (&desk, "acknowledgement", "Agreed with the ward");
  g_assert_nonnull (row);
  desk_clear (&desk);
}

/* Over what was there, with real keys. */
static void
type_date (AtspiAccessible *form, const char *date, const char *told)
{
  g_autoptr (AtspiAccessible) entry = wait_for (form, ATSPI_ROLE_TEXT, "Date");
  AtspiRect extents;

  wait_until (extents_of (entry, &extents));
  click (form, entry);
  wait_until (has_focus (entry));
  press_key ("ctrl+a");
  type_text (date);
  wait_until (has_text (entry, date));
  expect (form, ATSPI_ROLE_LABEL, told);
}

/* The first copy whose note says that. Returns: its key */
static char *
copy_of (Desk *desk, const char *note)
{
  g_auto (GStrv) cells = row_in_file (desk, "event", note);

  return cells != NULL ? g_strdup (cells[0]) : NULL;
}

static gboolean
is_open (AtspiAccessible *form, const char *row)
{
  g_autoptr (AtspiAccessible) found = find (form, ATSPI_ROLE_LABEL, row);
  AtspiRect extents;

  return found != NULL && extents_of (found, &extents);
}

/* The key of its label goes to the menu; in its list the arrows go from the row that is chosen now. */
static void
choose_venue (AtspiAccessible *form, int steps_down, const char *venue)
{
  press_key ("alt+v");
  press_key ("space");
  wait_until (is_open (form, venue));
  for (int i = 0; i < steps_down; i++)
    press_key ("Down");
  press_key ("Return");
}

/* Japanese goes in over the bus: a busy server would map keys to it too late. */
static void
write_speaker (AtspiAccessible *form, const char *speaker)
{
  g_autoptr (AtspiAccessible) page = wait_for (form, ATSPI_ROLE_PAGE_TAB, "Programme"), add = NULL, entry = NULL;
  g_autoptr (AtspiEditableText) text = NULL;
  AtspiRect extents;

  do_action (page, "click");
  add = wait_for (form, ATSPI_ROLE_PUSH_BUTTON, "Add a speaker");
  wait_until (extents_of (add, &extents));
  click (form, add);
  entry = wait_for (form, ATSPI_ROLE_TEXT, "Name, row 1");
  text = atspi_accessible_get_editable_text_iface (entry);
  atspi_editable_text_set_text_contents (text, speaker, NULL);
  wait_until (has_text (entry, speaker));
}

/* What the year's paper says of a training that is in the tray of July. */
typedef struct {
  const char *note, *published, *typed, *told, *kept, *speaker;
  int venue; /* so far down the list */
  const char *venue_name;
} Training;

static void
decide (Desk *desk, AtspiAccessible *year, const char *key, const Training *training)
{
  static const char name[] = "Multi-professional training, July 2025, planned"; /* both are called so: the first that is left */
  g_autoptr (AtspiAccessible) event = wait_for (year, ATSPI_ROLE_PUSH_BUTTON, name), form = NULL;

  wait_until (is_active_window (WINDOW));
  click (desk->window, event);
  expect (desk->window, ATSPI_ROLE_LABEL, training->note);
  wait_until (has_action (desk->window, "win.edit-event"));
  press_key ("ctrl+e");
  form = wait_for_window (desk->program, "Edit event");
  wait_until (is_active_window ("Edit event"));
  type_date (form, training->typed, training->told);
  choose_venue (form, training->venue, training->venue_name);
  write_speaker (form, training->speaker);
  press_key ("ctrl+s");
  wait_until (!has_window (desk->program, "Edit event"));
  wait_until (is_on (desk, key, training->kept));
}

/* Returns: what both must have alike: date, kind, block, venue and speaker */
static char *
essence (Desk *desk, const char *key)
{
  g_autofree char *start = g_strconcat (key, ",", NULL);
  g_auto (GStrv) cells = row_in_file (desk, "event", start);

  return g_strjoin (" ", cells[2], cells[3], cells[10], cells[11], cells[12], NULL);
}

static void
expect_as_published (Desk *desk, const char *key, const char *published)
{
  g_autofree char *ours = essence (desk, key), *theirs = essence (desk, published);

  g_assert_cmpstr (ours, ==, theirs);
}

static void
tick (AtspiAccessible *form, const char *event)
{
  g_autoptr (AtspiAccessible) check = wait_for (form, ATSPI_ROLE_CHECK_BOX, event);
  AtspiRect extents;

  wait_until (extents_of (check, &extents));
  click (form, check);
}

/* R7 as it was really planned: from R6 come month-only plans. The document has what was published of R7, so the two block
 * trainings are offered as already planned; they are ticked to be planned once more. */
static void
test_plan (void)
{
  static const Training trainings[] = {
    { "Copied from R6: Mon 22 July 2024", "E704", "2025-07-30 14:00-17:00", "Wed 30 July 2025, 14:00–17:00, FY2025 (R7)", "2025-07-30T14:00/17:00", "前島健志", 1, "Chuo Community Hall" },
    { "Copied from R6: Wed 31 July 2024", "E705", "2025-08-04 14:00-17:00", "Mon 4 August 2025, 14:00–17:00, FY2025 (R7)", "2025-08-04T14:00/17:00", "嶋岡英輝", 2, "Nishinari Community Hall" },
  };
  Desk desk = { 0 };
  g_autoptr (AtspiAccessible) form = NULL, tab = NULL, year = NULL;
  g_autofree char *first = NULL, *second = NULL;

  desk_init_on (&desk, "ctrl+2", "RkSchedulePage");
  tab = wait_for (desk.page, ATSPI_ROLE_PAGE_TAB, "Year");
  click (desk.window, tab);
  press_key ("ctrl+Page_Up");
  expect (desk.window, ATSPI_ROLE_LABEL, "FY2024 (R6)");
  press_key ("ctrl+shift+p");
  form = wait_for_window (desk.program, "Plan FY2025 (R7) from FY2024 (R6)");
  wait_until (is_active_window ("Plan FY2025 (R7)"));
  tick (form, "North + West block Multi-professional training (already planned)");
  tick (form, "East + South block Multi-professional training (already planned)");
  expect (form, ATSPI_ROLE_LABEL, "15 events will be copied; one undo takes them all back.");
  press_key ("ctrl+s");
  expect (desk.window, ATSPI_ROLE_LABEL, "FY2025 (R7)");
  wait_until ((first = copy_of (&desk, trainings[0].note)) != NULL);
  second = copy_of (&desk, trainings[1].note);
  g_assert_true (is_on (&desk, first, "2025-07"));
  g_assert_true (is_on (&desk, second, "2025-07"));
  year = wait_for (desk.page, ATSPI_ROLE_PANEL, "Year plan");
  decide (&desk, year, first, &trainings[0]);
  decide (&desk, year, second, &trainings[1]);
  expect_as_published (&desk, first, trainings[0].published);
  expect_as_published (&desk, second, trainings[1].published);
  desk_clear (&desk);
}

int
main (int argc, char **argv)
{
  driver_init (&argc, &argv);
  g_test_add_func ("/schedule/month-dragged", test_month);
  g_test_add_func ("/schedule/bar-dragged", test_bar);
  g_test_add_func ("/schedule/year-by-keys", test_year);
  g_test_add_func ("/schedule/warning-put-aside", test_warning);
  g_test_add_func ("/schedule/next-year-planned", test_plan);
  return g_test_run ();
}

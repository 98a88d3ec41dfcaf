/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * bench-schedule: how long a frame of the schedule takes with 2,000 events in a year: the pages as they are, on a display, each
 * frame from what brings it about to the end of its painting, in milliseconds of work of the window's thread; beside them what the platform itself needs in the same run for
 * an empty page of that size and for 2,000 plain rows. Nothing is asserted.
 *
 * Run it under tests/with-display.sh. */
#include "core/event/rk-event.h"
#include "core/rules/rk-warning.h"
#include "model/event/rk-event-list.h"
#include "model/schedule/rk-event-filter.h"
#include "model/session/rk-selection.h"
#include "widgets/schedule/rk-schedule-page.h"

#include <adwaita.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define EVENTS 2000
#define FRAMES 120

/* What this thread has worked, in microseconds: others on the machine do not count. */
static gint64
now (void)
{
  struct timespec time;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &time);
  return (gint64) time.tv_sec * G_USEC_PER_SEC + time.tv_nsec / 1000;
}

static RkPlannedDate
some_date (int number)
{
  RkPlannedDate date;
  GDate day;

  g_date_clear (&day, 1);
  g_date_set_dmy (&day, 1, G_DATE_APRIL, 2025);
  g_date_add_days (&day, (guint) (number * 7919 % 365));
  date = rk_planned_date_day (&day);
  if (number % 20 == 0) {
    date.precision = RK_DATE_MONTH;
    g_date_set_day (&date.first, 1);
    date.last = date.first;
    g_date_set_day (&date.last, g_date_get_days_in_month (g_date_get_month (&day), g_date_get_year (&day)));
  } else if (number % 3 == 0)
    date = (RkPlannedDate){ .precision = RK_DATE_DAY, .first = day, .last = day, .part = RK_PART_HOURS, .from = 840, .to = 1020 };
  return date;
}

static RkEvent *
some_event (int number)
{
  static const char *const blocks[] = { "北・東ブロック", "西・南ブロック", NULL };
  static const char *const venues[] = { "V01", "V02", NULL, NULL };
  RkEvent *event = rk_record_new (&rk_event_type);

  event->id = g_strdup_printf ("B%04d", number);
  event->year = 2025;
  event->date = some_date (number);
  event->kind = number % RK_N_EVENT_KINDS;
  event->state = number % 5;
  event->title = g_strdup_printf ("区役所担当者、コーディネーター合同研修会 第%d回", number);
  event->block = g_strdup (blocks[number % 3]);
  event->venue = g_strdup (venues[number % 4]);
  event->speaker = g_strdup (number % 2 == 0 ? "前島健志" : NULL);
  event->expected = event->attended = number % 200;
  event->scope = g_strdup (RK_CITY);
  return event;
}

static RkSelection *
full_year (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RkSession) session = rk_session_open (":memory:", RK_DOCUMENT_OPEN, FALSE, &error);
  RkEdit *edit = rk_edit_new ("Fill");
  RkSelection *selection;

  for (int i = 0; i < EVENTS; i++) {
    RkEvent *event = some_event (i);

    rk_edit_put (edit, &rk_event_type, event);
    rk_record_free (&rk_event_type, event);
  }
  g_free (rk_session_step (session, RK_STEP_EDIT, edit, &error));
  if (error != NULL)
    g_error ("%s", error->message);
  rk_edit_free (edit);
  selection = rk_selection_new (session);
  rk_selection_set_year (selection, 2025);
  return selection;
}

static int
compare (gconstpointer a, gconstpointer b)
{
  double left = *(const double *) a, right = *(const double *) b;

  return left < right ? -1 : left > right;
}

static void
tell (const char *name, double *times, guint n)
{
  qsort (times, n, sizeof *times, compare);
  printf ("%-38s median %6.2f ms   worst %6.2f ms   of %u\n", name, times[n / 2], times[n - 1], n);
  fflush (stdout);
}

/* A frame is everything that is done for it: what the step changes, layout, snapshot and painting. */
typedef struct {
  GdkFrameClock *clock;
  gint64 began;
  double took;
  gboolean painted;
} Watch;

static void
on_before (Watch *watch)
{
  watch->began = now ();
}

static void
on_after (Watch *watch)
{
  if (watch->began == 0)
    return;
  watch->took += (double) (now () - watch->began) / 1000;
  watch->painted = TRUE;
}

typedef void (*Step) (gpointer data, int number);

static void
measure_step (const char *name, GtkWidget *window, guint n, Step step, gpointer data)
{
  Watch watch = { .clock = gtk_widget_get_frame_clock (window) };
  g_autofree double *times = g_new (double, n);
  gulong before = g_signal_connect_swapped (watch.clock, "before-paint", G_CALLBACK (on_before), &watch);
  gulong after = g_signal_connect_swapped (watch.clock, "after-paint", G_CALLBACK (on_after), &watch);

  for (guint i = 0; i < n; i++) {
    gint64 began = now ();

    step (data, (int) i);
    watch.took = (double) (now () - began) / 1000;
    watch.painted = FALSE;
    watch.began = 0;
    gtk_widget_queue_draw (window);
    while (!watch.painted)
      g_main_context_iteration (NULL, TRUE);
    times[i] = watch.took;
    for (int k = 0; k < 3; k++) { /* what was put off to later frames is a frame's work too */
      watch.took = 0;
      watch.painted = FALSE;
      watch.began = 0;
      gdk_frame_clock_request_phase (watch.clock, GDK_FRAME_CLOCK_PHASE_PAINT);
      while (!watch.painted)
        g_main_context_iteration (NULL, TRUE);
      times[i] = MAX (times[i], watch.took);
    }
  }
  g_signal_handler_disconnect (watch.clock, before);
  g_signal_handler_disconnect (watch.clock, after);
  tell (name, times, n);
}

static GtkWidget *
show (GtkWidget *child)
{
  GtkWidget *window = adw_window_new ();

  adw_window_set_content (ADW_WINDOW (window), child);
  gtk_window_set_default_size (GTK_WINDOW (window), 1120, 760);
  gtk_window_present (GTK_WINDOW (window));
  for (int i = 0; i < 50; i++)
    g_main_context_iteration (NULL, FALSE);
  return window;
}

static gpointer
part (gpointer widget, const char *id)
{
  return gtk_widget_get_template_child (GTK_WIDGET (widget), G_OBJECT_TYPE (widget), id);
}

static void
do_nothing (gpointer data, int number)
{
}

static GtkAdjustment *
adjustment_above (gpointer widget)
{
  return gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW)));
}

/* Half a page a frame, up and down: as fast as anyone reads, and faster. */
static void
scroll (gpointer data, int number)
{
  GtkAdjustment *adjustment = data;
  double room = gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment), page = gtk_adjustment_get_page_size (adjustment);
  int steps = MAX (1, (int) (2 * room / page)), at = number % (2 * steps);

  gtk_adjustment_set_value (adjustment, MIN (at, 2 * steps - at) * page / 2);
}

static void
zoom (gpointer data, int number)
{
  gtk_drop_down_set_selected (data, (guint) number % 5);
}

static void
step_month (gpointer data, int number)
{
  gtk_widget_activate_action (data, number % 12 < 6 ? "schedule.next-month" : "schedule.previous-month", NULL);
}

static void
pick (gpointer data, int number)
{
  g_autofree char *key = g_strdup_printf ("event:B%04d", number * 17 % EVENTS);

  rk_selection_pick (data, key);
}

static void
filter (gpointer data, int number)
{
  gtk_drop_down_set_selected (data, (guint) number % 6);
}

/* 2,000 rows of the platform's own with nothing of ours: what scrolling costs at least. */
static void
set_up_row (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  gtk_list_item_set_child (item, gtk_label_new (NULL));
}

static void
bind_row (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  gtk_label_set_label (GTK_LABEL (gtk_list_item_get_child (item)), gtk_string_object_get_string (gtk_list_item_get_item (item)));
}

static void
measure_platform (void)
{
  GtkStringList *words = gtk_string_list_new (NULL);
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkWidget *scrolled = gtk_scrolled_window_new (), *window, *view;

  for (int i = 0; i < EVENTS; i++) {
    g_autofree char *text = g_strdup_printf ("区役所担当者、コーディネーター合同研修会 第%d回", i);

    gtk_string_list_append (words, text);
  }
  g_signal_connect (factory, "setup", G_CALLBACK (set_up_row), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_row), NULL);
  view = gtk_list_view_new (GTK_SELECTION_MODEL (gtk_no_selection_new (G_LIST_MODEL (words))), factory);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), view);
  window = show (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  measure_step ("platform: an empty window", window, FRAMES, do_nothing, NULL);
  gtk_window_destroy (GTK_WINDOW (window));
  window = show (scrolled);
  measure_step ("platform: list of 2,000, scroll", window, FRAMES, scroll, adjustment_above (view));
  gtk_window_destroy (GTK_WINDOW (window));
}

static gboolean
is_wanted (const char *wanted, const char *name)
{
  return wanted == NULL || g_str_equal (wanted, name);
}

static void
measure_page (RkSelection *selection, const char *part_wanted)
{
  RkSchedulePage *page = g_object_new (RK_TYPE_SCHEDULE_PAGE, NULL);
  gpointer timeline = part (part (page, "year"), "timeline"), table = part (part (page, "list"), "table");
  GtkStack *views = part (page, "stack");
  GtkWidget *window;

  rk_schedule_page_attach (page, selection);
  window = show (GTK_WIDGET (page));
  if (is_wanted (part_wanted, "month")) {
    measure_step ("month: step a month", window, 24, step_month, page);
    measure_step ("month: pick", window, FRAMES, pick, selection);
  }
  if (is_wanted (part_wanted, "year")) {
    gtk_stack_set_visible_child_name (views, "timeline");
    measure_step ("year: shown", window, 1, do_nothing, NULL);
    measure_step ("year: scroll", window, FRAMES, scroll, adjustment_above (timeline));
    measure_step ("year: zoom to a quarter and back", window, 20, zoom, part (page, "span"));
    measure_step ("year: pick", window, FRAMES, pick, selection);
  }
  if (is_wanted (part_wanted, "list")) {
    gtk_stack_set_visible_child_name (views, "list");
    measure_step ("list: shown", window, 1, do_nothing, NULL);
    measure_step ("list: scroll", window, FRAMES, scroll, adjustment_above (part (table, "view")));
    measure_step ("list: filter by kind", window, 12, filter, part (part (page, "list"), "kind"));
  }
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
measure_answers (RkSelection *selection)
{
  const RkDataset *dataset = rk_selection_dataset (selection);
  double times[20], clash[20];
  GDate today;

  rk_today (&today);
  for (guint i = 0; i < G_N_ELEMENTS (times); i++) {
    gint64 began = now ();
    g_autoptr (GPtrArray) events = rk_events_in_order (dataset, 2025), left = NULL, warnings = NULL;
    RkEventFilter wanted = RK_EVENT_FILTER_ANY;

    wanted.text = "研修";
    wanted.ward = "27127";
    left = rk_event_filter_choose (&wanted, dataset, events);
    times[i] = (double) (now () - began) / 1000;
    began = now ();
    warnings = rk_warnings (dataset, 2025, &today, NULL);
    clash[i] = (double) (now () - began) / 1000;
    g_ptr_array_set_free_func (warnings, (GDestroyNotify) rk_warning_free);
  }
  tell ("filter by ward and words", times, G_N_ELEMENTS (times));
  tell ("warnings (not on a frame)", clash, G_N_ELEMENTS (clash));
}

/* With "month", "year" or "list" only that. */
int
main (int argc, char **argv)
{
  g_autoptr (RkSelection) selection = NULL;

  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  selection = full_year ();
  if (argc == 1) {
    measure_platform ();
    measure_answers (selection);
  }
  measure_page (selection, argc > 1 ? argv[1] : NULL);
  return 0;
}

/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The three pages over one selection on the published figures. */
#include "fixture.h"

#include "core/event/rk-event.h"
#include "widgets/chart/rk-chart-page.h"
#include "widgets/map/rk-map-page.h"
#include "widgets/record/rk-record-table.h"
#include "widgets/schedule/rk-schedule-list.h"
#include "widgets/schedule/rk-schedule-page.h"

typedef struct {
  RkSelection *selection;
  GtkWidget *window, *map, *schedule, *charts;
  RkPictureView *map_view, *calendar, *chart_view;
} Pages;

static Pages *
pages_new (void)
{
  Pages *pages = g_new0 (Pages, 1);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  pages->selection = figures_selection ();
  pages->map = g_object_new (RK_TYPE_MAP_PAGE, NULL);
  pages->schedule = g_object_new (RK_TYPE_SCHEDULE_PAGE, NULL);
  pages->charts = g_object_new (RK_TYPE_CHART_PAGE, NULL);
  pages->map_view = part (pages->map, "view");
  pages->calendar = part (pages->schedule, "calendar");
  pages->chart_view = part (pages->charts, "view");
  gtk_box_append (GTK_BOX (box), pages->map);
  gtk_box_append (GTK_BOX (box), pages->schedule);
  gtk_box_append (GTK_BOX (box), pages->charts);
  rk_map_page_attach (RK_MAP_PAGE (pages->map), pages->selection);
  rk_schedule_page_attach (RK_SCHEDULE_PAGE (pages->schedule), pages->selection);
  rk_chart_page_attach (RK_CHART_PAGE (pages->charts), pages->selection);
  pages->window = show_in_window (box, 1000, 1400);
  wait_for_items (pages->map_view);
  wait_for_items (pages->calendar);
  wait_for_items (pages->chart_view);
  return pages;
}

static void
pages_free (Pages *pages)
{
  close_window (pages->window);
  g_object_unref (pages->selection);
  g_free (pages);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Pages, pages_free)

/* The picture of the view as it is after the frame to come. */
static char *
drawn (RkPictureView *view)
{
  wait_for_items (view);
  return fingerprint (rk_picture_view_picture (view));
}

static void
expect_label (RkPictureView *view, const char *key, const char *label)
{
  GtkWidget *item;

  wait_for_items (view);
  item = item_of (view, key);
  g_assert_nonnull (item);
  gtk_test_accessible_assert_property (item, GTK_ACCESSIBLE_PROPERTY_LABEL, label);
}

/* Until the calendar shows that month of the year on screen; today's month may be the first one shown. */
static void
go_to_july (Pages *pages)
{
  for (int i = 0; i < 12; i++) {
    if (g_str_equal (gtk_label_get_label (part (pages->schedule, "month_title")), "July 2025"))
      return;
    gtk_widget_activate_action (pages->schedule, "schedule.next-month", NULL);
    rk_selection_set_year (pages->selection, 2025);
  }
  g_assert_not_reached ();
}

static guint
count_of_kind (RkPictureView *view, const char *prefix)
{
  guint n = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (view)); child != NULL; child = gtk_widget_get_next_sibling (child))
    n += g_str_has_prefix (rk_picture_item_key (RK_PICTURE_ITEM (child)), prefix) ? 1 : 0;
  return n;
}

static void
test_draw (void)
{
  g_autoptr (Pages) pages = pages_new ();

  g_assert_cmpuint (count_of_kind (pages->map_view, "ward:"), ==, 24);
  g_assert_cmpuint (count_of_kind (pages->calendar, "day:"), >=, 28);
  g_assert_cmpuint (count_of_kind (pages->chart_view, "observation:"), >, 0);
}

/* A page draws what is on screen once more for a file, in any size. */
static void
test_draw_for_file (void)
{
  g_autoptr (Pages) pages = pages_new ();
  g_autoptr (RkView) map = rk_map_page_view (RK_MAP_PAGE (pages->map));
  g_autoptr (RkView) month = rk_schedule_page_view (RK_SCHEDULE_PAGE (pages->schedule));
  g_autoptr (RkView) chart = rk_chart_page_view (RK_CHART_PAGE (pages->charts));
  const RkView *views[] = { map, month, chart };

  for (guint i = 0; i < G_N_ELEMENTS (views); i++) {
    g_autoptr (RkPicture) picture = rk_view_draw (views[i], rk_selection_dataset (pages->selection), rk_selection_year (pages->selection), rk_style (RK_STYLE_LIGHT), 1120, 760);
    g_autoptr (GArray) items = NULL;

    g_assert_cmpfloat (picture->width, ==, 1120);
    items = rk_picture_items (picture);
    g_assert_cmpuint (items->len, >, 0);
  }
}

static void
test_year (void)
{
  g_autoptr (Pages) pages = pages_new ();
  g_autofree char *map = NULL, *month = NULL, *chart = NULL, *map_after = NULL, *month_after = NULL, *chart_after = NULL;

  go_to_july (pages);
  expect_label (pages->map_view, "ward:27127", "Kita-ku, North, North + East block");
  expect_label (pages->calendar, "day:2025-07-30", "Wed 30 July 2025");
  map = drawn (pages->map_view);
  month = drawn (pages->calendar);
  chart = drawn (pages->chart_view);
  rk_selection_set_year (pages->selection, 2024);
  map_after = drawn (pages->map_view);
  month_after = drawn (pages->calendar);
  expect_label (pages->map_view, "ward:27127", "Kita-ku, North, North + West block");
  expect_label (pages->calendar, "day:2024-07-30", "Tue 30 July 2024");
  g_assert_cmpstr (gtk_label_get_label (part (pages->schedule, "month_title")), ==, "July 2024");
  g_assert_cmpstr (map, !=, map_after);
  g_assert_cmpstr (month, !=, month_after);
  rk_selection_set_year (pages->selection, 2023); /* one that the chart has a bar for: it is marked */
  chart_after = drawn (pages->chart_view);
  g_assert_cmpstr (chart, !=, chart_after);
}

/* Going on month by month past March brings the next fiscal year to every page. */
static void
test_month_over_the_year (void)
{
  g_autoptr (Pages) pages = pages_new ();

  go_to_july (pages);
  for (int i = 0; i < 8; i++)
    gtk_widget_activate_action (pages->schedule, "schedule.next-month", NULL);
  g_assert_cmpstr (gtk_label_get_label (part (pages->schedule, "month_title")), ==, "March 2026");
  g_assert_cmpint (rk_selection_year (pages->selection), ==, 2025);
  gtk_widget_activate_action (pages->schedule, "schedule.next-month", NULL);
  g_assert_cmpstr (gtk_label_get_label (part (pages->schedule, "month_title")), ==, "April 2026");
  g_assert_cmpint (rk_selection_year (pages->selection), ==, 2026);
  gtk_widget_activate_action (pages->schedule, "schedule.previous-month", NULL);
  g_assert_cmpint (rk_selection_year (pages->selection), ==, 2025);
}

/* Returns: the keys of the rows that are selected in the list, which is filled once it is looked at */
static char *
selected_row (Pages *pages)
{
  GtkStack *views = part (pages->schedule, "stack");
  RkRecordTable *table = part (part (pages->schedule, "list"), "table");
  g_auto (GStrv) keys = NULL;

  gtk_stack_set_visible_child_name (views, "list");
  keys = rk_record_table_selected (table);
  gtk_stack_set_visible_child_name (views, "calendar");
  wait_for_items (pages->calendar);
  return g_strjoinv (" ", keys);
}

/* Is the middle of the item painted otherwise than with nothing picked? */
static guint32
middle_of (RkPictureView *view, const char *key)
{
  RkRect box = rk_picture_item_box (RK_PICTURE_ITEM (item_of (view, key)));

  return pixel_at (GTK_WIDGET (view), (int) (box.x + box.w / 2), (int) (box.y + box.h * 0.8));
}

/* An event picked in the calendar marks the wards of its block on the map, and its row in the list. */
static void
test_event_marks_wards (void)
{
  g_autoptr (Pages) pages = pages_new ();
  g_autofree char *row = selected_row (pages);
  g_autofree char *row_after = NULL;
  guint32 within, outside;

  go_to_july (pages);
  wait_for_items (pages->calendar);
  within = middle_of (pages->map_view, "ward:27127");  /* 北区: 北・東ブロック */
  outside = middle_of (pages->map_view, "ward:27104"); /* 此花区: 西・南ブロック */
  g_assert_cmpstr (row, ==, "");
  gtk_widget_activate_action (item_of (pages->calendar, "event:E704"), "item.pick", NULL);
  g_assert_cmpstr (rk_selection_key (pages->selection), ==, "event:E704");
  row_after = selected_row (pages);
  g_assert_cmpstr (row_after, ==, "E704");
  g_assert_cmphex (middle_of (pages->map_view, "ward:27127"), !=, within);
  g_assert_cmphex (middle_of (pages->map_view, "ward:27104"), ==, outside);
  release_at (GTK_WIDGET (pages->map_view), 2, 2, 1); /* the ground of the map */
  g_assert_null (rk_selection_key (pages->selection));
  g_assert_cmphex (middle_of (pages->map_view, "ward:27127"), ==, within);
}

static void
test_pick_by_click (void)
{
  static const char *const wards[] = { "ward:27127", "ward:27126", "ward:27125" };
  g_autoptr (Pages) pages = pages_new ();

  for (guint i = 0; i < G_N_ELEMENTS (wards); i++) {
    RkRect box = rk_picture_item_box (RK_PICTURE_ITEM (item_of (pages->map_view, wards[i])));

    release_at (GTK_WIDGET (pages->map_view), box.x + box.w / 2, box.y + box.h / 2, 1);
    g_assert_cmpstr (rk_selection_key (pages->selection), ==, wards[i]);
    wait_for_items (pages->map_view);
  }
}

/* An event picked elsewhere brings its month; an event of the list brings the calendar along. */
static void
test_calendar_follows (void)
{
  g_autoptr (Pages) pages = pages_new ();

  rk_selection_pick (pages->selection, "event:E710");
  g_assert_cmpstr (gtk_label_get_label (part (pages->schedule, "month_title")), ==, "February 2026");
  rk_selection_pick (pages->selection, "event:E704");
  g_assert_cmpstr (gtk_label_get_label (part (pages->schedule, "month_title")), ==, "July 2025");
  rk_selection_pick (pages->selection, "ward:27127");
  g_assert_cmpstr (gtk_label_get_label (part (pages->schedule, "month_title")), ==, "July 2025");
}

static void
test_chart_topics (void)
{
  g_autoptr (Pages) pages = pages_new ();
  GtkDropDown *topics = part (pages->charts, "topic"), *kinds = part (pages->charts, "kind");
  guint n_topics = g_list_model_get_n_items (gtk_drop_down_get_model (topics)), n_kinds = g_list_model_get_n_items (gtk_drop_down_get_model (kinds));
  g_autofree char *before = drawn (pages->chart_view);

  g_assert_cmpuint (n_topics, >, 1);
  for (guint topic = 0; topic < n_topics; topic++) {
    g_autofree char *after = NULL;

    gtk_drop_down_set_selected (topics, topic);
    after = drawn (pages->chart_view);
    if (topic != 0)
      g_assert_cmpstr (after, !=, before); /* no two topics look alike */
    g_free (before);
    before = g_steal_pointer (&after);
  }
  for (guint kind = 0; kind < n_kinds; kind++) {
    gtk_drop_down_set_selected (kinds, kind);
    wait_for_items (pages->chart_view);
  }
}

static void
on_stepped (GObject *session, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;

  g_free (rk_session_step_finish (RK_SESSION (session), result, &error));
  g_assert_no_error (error);
  *(gboolean *) data = TRUE;
}

/* A change of the document is on every page with the next frame. */
static void
test_document_changes (void)
{
  g_autoptr (Pages) pages = pages_new ();
  const RkDataset *dataset = rk_selection_dataset (pages->selection);
  RkEvent *event = rk_record_dup (&rk_event_type, rk_dataset_get (dataset, &rk_event_type, "E704"));
  RkEdit *edit = rk_edit_new ("Rename");
  gboolean done = FALSE;

  go_to_july (pages);
  g_free (event->english);
  event->english = g_strdup ("Training");
  rk_edit_put (edit, &rk_event_type, event);
  rk_record_free (&rk_event_type, event);
  rk_session_step_async (rk_selection_session (pages->selection), RK_STEP_EDIT, edit, NULL, on_stepped, &done);
  wait_until (done);
  expect_label (pages->calendar, "event:E704", "North + East block Training, Wed 30 July 2025, 14:00–17:00, planned");
}

static void
test_zoom (void)
{
  static const char *const actions[] = { "map.zoom-in", "map.zoom-out", "map.zoom-in", "map.zoom-reset" };
  g_autoptr (Pages) pages = pages_new ();
  g_autofree char *whole = drawn (pages->map_view), *last = NULL;
  double width = rk_picture_item_box (RK_PICTURE_ITEM (item_of (pages->map_view, "ward:27127"))).w;

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++) {
    double now;

    g_assert_true (gtk_widget_activate_action (pages->map, actions[i], NULL));
    wait_for_items (pages->map_view);
    now = rk_picture_item_box (RK_PICTURE_ITEM (item_of (pages->map_view, "ward:27127"))).w;
    if (i % 2 == 0)
      g_assert_cmpfloat (now, >, width * 1.2);
    else
      g_assert_cmpfloat_with_epsilon (now, width, 0.01);
  }
  last = drawn (pages->map_view);
  g_assert_cmpstr (last, ==, whole);
}

/* April's first screen: the year before can be taken over, where it has anything. */
static void
test_empty_year (void)
{
  static const struct {
    int year;
    gboolean offered;
  } rows[] = { { 2025, FALSE }, { 2026, TRUE }, { 2027, FALSE }, { 2024, FALSE } };
  g_autoptr (Pages) pages = pages_new ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    rk_selection_set_year (pages->selection, rows[i].year);
    g_assert_cmpint (gtk_action_bar_get_revealed (part (pages->schedule, "empty_bar")), ==, rows[i].offered);
  }
}

/* Closing the window leaves nothing of it behind, whatever was picked and drawn. */
static void
test_freed (void)
{
  Pages *pages = pages_new ();
  gpointer gone[] = { pages->map, pages->schedule, pages->charts, pages->map_view, pages->calendar, pages->chart_view,
                      pages->selection, rk_selection_session (pages->selection) };

  for (guint i = 0; i < G_N_ELEMENTS (gone); i++)
    g_object_add_weak_pointer (gone[i], &gone[i]);
  gtk_widget_activate_action (pages->map, "map.zoom-in", NULL);
  rk_selection_pick (pages->selection, "event:E704");
  pages_free (pages);
  for (guint i = 0; i < G_N_ELEMENTS (gone); i++) {
    g_test_message ("object %u", i);
    g_assert_null (gone[i]);
  }
}

int
main (int argc, char **argv)
{
  widgets_init (&argc, &argv);
  g_test_add_func ("/pages/draw", test_draw);
  g_test_add_func ("/pages/draw-for-a-file", test_draw_for_file);
  g_test_add_func ("/pages/another-year-redraws-every-page", test_year);
  g_test_add_func ("/pages/month-past-march-takes-the-year-along", test_month_over_the_year);
  g_test_add_func ("/pages/picked-event-marks-its-wards", test_event_marks_wards);
  g_test_add_func ("/pages/click-picks-a-ward", test_pick_by_click);
  g_test_add_func ("/pages/calendar-follows-what-is-picked", test_calendar_follows);
  g_test_add_func ("/pages/charts-of-every-topic-and-kind", test_chart_topics);
  g_test_add_func ("/pages/change-of-the-document-is-shown", test_document_changes);
  g_test_add_func ("/pages/zoom", test_zoom);
  g_test_add_func ("/pages/empty-year-offers-the-year-before", test_empty_year);
  g_test_add_func ("/pages/freed-with-the-window", test_freed);
  return g_test_run ();
}

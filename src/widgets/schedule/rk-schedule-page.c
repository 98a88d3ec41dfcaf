/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/schedule/rk-schedule-page.h"

#include "core/calendar/rk-era.h"
#include "core/calendar/rk-fiscal-year.h"
#include "core/event/rk-event.h"
#include "core/rk-language.h"
#include "model/schedule/rk-answer-calendar.h"
#include "model/schedule/rk-event-move.h"
#include "model/session/rk-facts.h"
#include "widgets/picture/rk-picture-view.h"
#include "widgets/rk-children.h"
#include "widgets/schedule/rk-schedule-list.h"
#include "widgets/schedule/rk-schedule-menu.h"
#include "widgets/schedule/rk-schedule-pick.h"
#include "widgets/schedule/rk-schedule-year.h"
#include "widgets/schedule/rk-warning-list.h"

#include <string.h>
#include <time.h>

struct _RkSchedulePage {
  GtkWidget parent_instance;

  RkPictureView *calendar;
  RkScheduleYear *year;
  GtkDropDown *span; /* the whole year, or a quarter */
  RkScheduleList *list;
  GtkStack *stack;
  GtkLabel *month_title;
  GtkWidget *month_box, *span_box;
  GtkMenuButton *warnings_button, *menu_button;
  RkWarningList *warnings;
  GtkActionBar *empty_bar; /* a year without events offers to be planned */

  RkSelection *selection;
  guint seen;  /* the serial of the selection that is shown */
  GDate month; /* its first day */
};

G_DEFINE_FINAL_TYPE (RkSchedulePage, rk_schedule_page, GTK_TYPE_WIDGET)

static RkPicture *
draw_month (RkSchedulePage *self, double width, double height, const RkStyle *style, gboolean live)
{
  g_autoptr (RkCalendar) calendar = NULL;

  if (self->selection == NULL)
    return NULL;
  calendar = rk_answer_calendar (rk_selection_dataset (self->selection), g_date_get_year (&self->month), (int) g_date_get_month (&self->month));
  rk_today (&calendar->today);
  calendar->live = live;
  return rk_calendar_draw (calendar, style, width, height);
}

static RkPicture *
draw (gpointer data, double width, double height, const RkStyle *style)
{
  return draw_month (data, width, height, style, TRUE);
}

static void
picked (gpointer data, const char *key, gboolean activated)
{
  RkSchedulePage *self = data;

  rk_schedule_pick (GTK_WIDGET (self), self->selection, key, activated);
}

static gboolean
find_target (gpointer data, const RkEvent *event, const RkPictureDrag *drag, RkPlannedDate *to)
{
  return rk_schedule_month_target (RK_SCHEDULE_PAGE (data)->calendar, event, drag, to);
}

static void
moved (gpointer data, const RkPictureDrag *drag)
{
  rk_schedule_drop (data, RK_SCHEDULE_PAGE (data)->selection, drag, find_target);
}

static char *
told (gpointer data, const RkPictureDrag *drag)
{
  return rk_schedule_drop_told (data, RK_SCHEDULE_PAGE (data)->selection, drag, find_target);
}

static void
show_month (RkSchedulePage *self)
{
  /* Translators: a month's heading, as strftime(3) has it */
  g_autofree char *title = rk_language_is_japanese ()
                               ? g_strdup_printf ("%d年%d月", g_date_get_year (&self->month), (int) g_date_get_month (&self->month))
                               : g_strdup_printf ("%s %d", rk_month_name ((int) g_date_get_month (&self->month)), g_date_get_year (&self->month));

  gtk_label_set_label (self->month_title, title);
  rk_picture_view_refresh (self->calendar);
}

static void
set_month (RkSchedulePage *self, const GDate *day)
{
  self->month = *day;
  g_date_set_day (&self->month, 1);
  show_month (self);
}

static void
step_month (RkSchedulePage *self, int months)
{
  if (months > 0)
    g_date_add_months (&self->month, (guint) months);
  else
    g_date_subtract_months (&self->month, (guint) -months);
  show_month (self);
  /* the fiscal year rules every page: leaving it by month takes the others along */
  rk_selection_set_year (self->selection, rk_fiscal_year_of (&self->month));
}

static void
previous_month (GtkWidget *widget, const char *action, GVariant *parameter)
{
  step_month (RK_SCHEDULE_PAGE (widget), -1);
}

static void
next_month (GtkWidget *widget, const char *action, GVariant *parameter)
{
  step_month (RK_SCHEDULE_PAGE (widget), 1);
}

static void
this_month (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RkSchedulePage *self = RK_SCHEDULE_PAGE (widget);
  GDate today;

  rk_today (&today);
  set_month (self, &today);
  rk_selection_set_year (self->selection, rk_fiscal_year_of (&today));
}

static const RkEvent *
picked_event (RkSchedulePage *self)
{
  const RkRecordType *type;
  gconstpointer record = rk_key_record (rk_selection_dataset (self->selection), rk_selection_key (self->selection), &type);

  return type == &rk_event_type ? record : NULL;
}

/* Moves the picked event by days, from the keyboard. */
static void
shift_event (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RkSchedulePage *self = RK_SCHEDULE_PAGE (widget);
  const RkEvent *event = picked_event (self);
  RkPlannedDate to;

  if (event != NULL && rk_event_step (event, g_variant_get_int32 (parameter), &to))
    rk_schedule_move (widget, rk_selection_key (self->selection), &to);
}

/* Of the picked event no more is known than its month. */
static void
put_into_tray (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RkSchedulePage *self = RK_SCHEDULE_PAGE (widget);
  const RkEvent *event = picked_event (self);
  RkPlannedDate month;

  if (event != NULL && rk_event_month (event, &month))
    rk_schedule_move (widget, rk_selection_key (self->selection), &month);
}

/* The events that the list shows, whichever view is on screen. */
static void
export_list (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RkSchedulePage *self = RK_SCHEDULE_PAGE (widget);
  g_autoptr (GPtrArray) events = rk_schedule_list_events (self->list);
  GVariantBuilder keys;

  g_variant_builder_init (&keys, G_VARIANT_TYPE_STRING_ARRAY);
  for (guint i = 0; i < events->len; i++)
    g_variant_builder_add (&keys, "s", ((const RkEvent *) events->pdata[i])->id);
  gtk_widget_activate_action_variant (widget, "win.export-list", g_variant_builder_end (&keys));
}

/* Another fiscal year shows the same month of that year. */
static void
follow_year (RkSchedulePage *self)
{
  int shown = rk_fiscal_year_of (&self->month), wanted = rk_selection_year (self->selection);

  if (shown < wanted)
    g_date_add_years (&self->month, (guint) (wanted - shown));
  else if (shown > wanted)
    g_date_subtract_years (&self->month, (guint) (shown - wanted));
}

/* An event picked elsewhere brings its month. */
static void
follow_event (RkSchedulePage *self)
{
  const RkEvent *event = picked_event (self);

  if (event == NULL || !g_date_valid (&event->date.first) || event->date.precision == RK_DATE_STANDING)
    return;
  if (event->year == rk_selection_year (self->selection) && event->date.precision != RK_DATE_PERIOD) {
    self->month = event->date.first;
    g_date_set_day (&self->month, 1);
  }
}

static void
on_warnings (gpointer data, guint open)
{
  RkSchedulePage *self = data;
  g_autofree char *label = open > 0 ? g_strdup_printf (_ ("Warnings (%u)"), open) : g_strdup (_ ("No warnings"));

  gtk_menu_button_set_label (self->warnings_button, label);
}

static gboolean
has_events (const RkDataset *dataset, int year)
{
  const GPtrArray *events = rk_dataset_all (dataset, &rk_event_type);

  for (guint i = 0; i < events->len; i++)
    if (rk_event_is_own (events->pdata[i]) && ((const RkEvent *) events->pdata[i])->year == year)
      return TRUE;
  return FALSE;
}

/* Another year, or another document. */
static void
show_year (RkSchedulePage *self)
{
  const RkDataset *dataset = rk_selection_dataset (self->selection);
  int year = rk_selection_year (self->selection);
  g_autoptr (GMenuModel) menu = NULL;

  self->seen = rk_selection_serial (self->selection);
  show_month (self);
  rk_warning_list_show (self->warnings, self->selection, on_warnings, self);
  menu = rk_schedule_menu (dataset, year);
  gtk_menu_button_set_menu_model (self->menu_button, menu);
  gtk_action_bar_set_revealed (self->empty_bar, !has_events (dataset, year) && has_events (dataset, year - 1));
}

static void
on_changed (RkSchedulePage *self)
{
  g_auto (GStrv) marks = rk_selection_marks (self->selection);
  GDate before = self->month;

  follow_year (self);
  follow_event (self);
  if (self->seen != rk_selection_serial (self->selection))
    show_year (self);
  else if (g_date_compare (&before, &self->month) != 0) /* a pick alone only marks */
    show_month (self);
  rk_picture_view_mark (self->calendar, (const char *const *) marks);
}

static void
on_view_changed (RkSchedulePage *self)
{
  const char *shown = gtk_stack_get_visible_child_name (self->stack);

  gtk_widget_set_visible (self->month_box, g_strcmp0 (shown, "calendar") == 0);
  gtk_widget_set_visible (self->span_box, g_strcmp0 (shown, "timeline") == 0);
}

static void
on_span (RkSchedulePage *self)
{
  rk_schedule_year_show_quarter (self->year, (int) gtk_drop_down_get_selected (self->span));
}

static void
rk_schedule_page_dispose (GObject *object)
{
  RkSchedulePage *self = RK_SCHEDULE_PAGE (object);

  g_clear_object (&self->selection);
  rk_children_clear (GTK_WIDGET (self));
  gtk_widget_dispose_template (GTK_WIDGET (self), RK_TYPE_SCHEDULE_PAGE);
  G_OBJECT_CLASS (rk_schedule_page_parent_class)->dispose (object);
}

static void
rk_schedule_page_class_init (RkSchedulePageClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  g_type_ensure (RK_TYPE_PICTURE_VIEW);
  g_type_ensure (RK_TYPE_SCHEDULE_LIST);
  g_type_ensure (RK_TYPE_SCHEDULE_YEAR);
  g_type_ensure (RK_TYPE_WARNING_LIST);
  G_OBJECT_CLASS (class)->dispose = rk_schedule_page_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/jp/renkei/Renkei/ui/rk-schedule-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RkSchedulePage, calendar);
  gtk_widget_class_bind_template_child (widget_class, RkSchedulePage, year);
  gtk_widget_class_bind_template_child (widget_class, RkSchedulePage, warnings_button);
  gtk_widget_class_bind_template_child (widget_class, RkSchedulePage, menu_button);
  gtk_widget_class_bind_template_child (widget_class, RkSchedulePage, warnings);
  gtk_widget_class_bind_template_child (widget_class, RkSchedulePage, empty_bar);
  gtk_widget_class_bind_template_child (widget_class, RkSchedulePage, span);
  gtk_widget_class_bind_template_child (widget_class, RkSchedulePage, span_box);
  gtk_widget_class_bind_template_callback (widget_class, on_span);
  gtk_widget_class_bind_template_child (widget_class, RkSchedulePage, list);
  gtk_widget_class_bind_template_child (widget_class, RkSchedulePage, stack);
  gtk_widget_class_bind_template_child (widget_class, RkSchedulePage, month_title);
  gtk_widget_class_bind_template_child (widget_class, RkSchedulePage, month_box);
  gtk_widget_class_bind_template_callback (widget_class, on_view_changed);
  gtk_widget_class_install_action (widget_class, "schedule.previous-month", NULL, previous_month);
  gtk_widget_class_install_action (widget_class, "schedule.next-month", NULL, next_month);
  gtk_widget_class_install_action (widget_class, "schedule.this-month", NULL, this_month);
  gtk_widget_class_install_action (widget_class, "schedule.shift-event", "i", shift_event);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Left, GDK_ALT_MASK, "schedule.shift-event", "i", -1);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Right, GDK_ALT_MASK, "schedule.shift-event", "i", 1);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Up, GDK_ALT_MASK, "schedule.shift-event", "i", -7);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Down, GDK_ALT_MASK, "schedule.shift-event", "i", 7);
  gtk_widget_class_install_action (widget_class, "schedule.export-list", NULL, export_list);
  gtk_widget_class_install_action (widget_class, "schedule.put-into-tray", NULL, put_into_tray);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "win.delete-event", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, GDK_ALT_MASK, "schedule.put-into-tray", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Page_Up, 0, "schedule.previous-month", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Page_Down, 0, "schedule.next-month", NULL);
}

static void
rk_schedule_page_init (RkSchedulePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rk_picture_view_connect_moved (self->calendar, "event:", moved, told);
  rk_picture_view_connect (self->calendar, draw, picked, self);
}

/* The month to begin with: today's, or the year's July, when most trainings are held. */
static void
begin (RkSchedulePage *self)
{
  GDate today;

  rk_today (&today);
  g_date_clear (&self->month, 1);
  g_date_set_dmy (&self->month, 1, G_DATE_JULY, (GDateYear) rk_selection_year (self->selection));
  if (rk_fiscal_year_of (&today) == rk_selection_year (self->selection)) {
    self->month = today;
    g_date_set_day (&self->month, 1);
  }
}

void
rk_schedule_page_attach (RkSchedulePage *self, RkSelection *selection)
{
  g_set_object (&self->selection, selection);
  begin (self);
  rk_schedule_list_attach (self->list, selection);
  rk_schedule_year_attach (self->year, selection);
  g_signal_connect_object (selection, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
  on_changed (self);
}

RkView *
rk_schedule_page_view (RkSchedulePage *self)
{
  gboolean is_month = g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "timeline") != 0;
  RkView *view = rk_view_new (is_month ? "month" : "timeline", NULL, rk_selection_year (self->selection));
  g_autofree char *month = g_strdup_printf ("%04d-%02d", g_date_get_year (&self->month), (int) g_date_get_month (&self->month));
  g_autofree char *quarter = g_strdup_printf ("%u", gtk_drop_down_get_selected (self->span));

  if (is_month)
    rk_view_set (view, "month", month);
  else if (gtk_drop_down_get_selected (self->span) > 0)
    rk_view_set (view, "quarter", quarter);
  return view;
}

char *
rk_schedule_page_day (RkSchedulePage *self)
{
  const char *keys[] = { rk_picture_view_focused (self->calendar), rk_schedule_year_focused (self->year) };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    if (keys[i] != NULL && (g_str_has_prefix (keys[i], "day:") || g_str_has_prefix (keys[i], "month:")))
      return g_strdup (strchr (keys[i], ':') + 1);
  return NULL;
}

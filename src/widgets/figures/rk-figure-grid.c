/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/figures/rk-figure-grid-private.h"
#include "widgets/rk-children.h"

G_DEFINE_FINAL_TYPE (RkFigureGrid, rk_figure_grid, GTK_TYPE_WIDGET)

RkFigureCellView *
rk_figure_grid_view (RkFigureGrid *self, guint row, guint column)
{
  return self->views[row * self->table->n_columns + column];
}

RkFigureRange
rk_figure_grid_range (RkFigureGrid *self)
{
  return (RkFigureRange){ MIN (self->row, self->from_row), MIN (self->column, self->from_column), MAX (self->row, self->from_row), MAX (self->column, self->from_column) };
}

static void
set_class (RkFigureCellView *view, const char *name, gboolean is_on)
{
  if (is_on)
    gtk_widget_add_css_class (GTK_WIDGET (view), name);
  else
    gtk_widget_remove_css_class (GTK_WIDGET (view), name);
}

void
rk_figure_grid_mark_chosen (RkFigureGrid *self)
{
  RkFigureRange range = rk_figure_grid_range (self);

  for (guint row = 0; self->table != NULL && row < self->table->n_rows; row++)
    for (guint column = 0; column < self->table->n_columns; column++) {
      RkFigureCellView *view = rk_figure_grid_view (self, row, column);
      gboolean chosen = row >= range.row && row <= range.to_row && column >= range.column && column <= range.to_column;

      set_class (view, "chosen", chosen && (range.row != range.to_row || range.column != range.to_column));
      set_class (view, "cursor", row == self->row && column == self->column);
    }
}

static GdkRectangle
place_of_cell (RkFigureGrid *self, guint row, guint column)
{
  graphene_rect_t bounds;

  if (!gtk_widget_compute_bounds (GTK_WIDGET (rk_figure_grid_view (self, row, column)), GTK_WIDGET (self), &bounds))
    return (GdkRectangle){ 0 };
  return (GdkRectangle){ (int) bounds.origin.x, (int) bounds.origin.y, (int) bounds.size.width, (int) bounds.size.height };
}

/* While a message stands at a cell no tooltip may stand over it. */
static void
allow_tooltips (RkFigureGrid *self, gboolean allow)
{
  guint n = self->table != NULL && self->views != NULL ? self->table->n_rows * self->table->n_columns : 0;

  for (guint i = 0; i < n; i++) {
    GtkWidget *view = (GtkWidget *) self->views[i];

    if (view != NULL) /* not yet made */
      gtk_widget_set_has_tooltip (view, allow && gtk_widget_get_tooltip_text (view) != NULL);
  }
  gtk_widget_trigger_tooltip_query (GTK_WIDGET (self));
}

static void
on_message_closed (RkFigureGrid *self)
{
  allow_tooltips (self, TRUE);
}

void
rk_figure_grid_tell (RkFigureGrid *self, guint row, guint column, const char *text, gboolean is_error)
{
  GtkWidget *view;
  GdkRectangle place;

  if (text == NULL || self->table == NULL || self->table->n_rows == 0) {
    gtk_popover_popdown (self->message);
    return;
  }
  view = GTK_WIDGET (rk_figure_grid_view (self, row, column));
  if (!gtk_widget_get_mapped (view))
    return;
  place = place_of_cell (self, row, column);
  gtk_image_set_from_icon_name (self->message_icon, is_error ? "dialog-error-symbolic" : "dialog-warning-symbolic");
  gtk_label_set_label (self->message_text, text);
  gtk_popover_set_pointing_to (self->message, &place);
  allow_tooltips (self, FALSE);
  gtk_popover_popup (self->message);
  gtk_popover_present (self->message); /* as large as its new text wants */
  gtk_accessible_update_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
}

static void
put_cursor (RkFigureGrid *self, guint row, guint column, gboolean extend)
{
  self->row = row;
  self->column = column;
  if (!extend) {
    self->from_row = row;
    self->from_column = column;
  }
  rk_figure_grid_mark_chosen (self);
}

void
rk_figure_grid_move (RkFigureGrid *self, guint row, guint column, gboolean extend)
{
  if (self->table == NULL || row >= self->table->n_rows || column >= self->table->n_columns)
    return;
  rk_figure_grid_tell (self, 0, 0, NULL, FALSE);
  put_cursor (self, row, column, extend);
  gtk_widget_grab_focus (GTK_WIDGET (rk_figure_grid_view (self, row, column)));
  self->calls.moved (self->data, row, column);
}

void
rk_figure_grid_choose (RkFigureGrid *self, guint row, guint column)
{
  if (self->entry == NULL && self->table != NULL && row < self->table->n_rows && column < self->table->n_columns && (row != self->row || column != self->column))
    put_cursor (self, row, column, FALSE);
}

void
rk_figure_grid_keep (RkFigureGrid *self, RkEdit *edit)
{
  if (edit == NULL)
    return;
  if (edit->steps->len > 0)
    self->calls.keep (self->data, edit);
  else
    rk_edit_free (edit);
}

/* The cell at a point of the cells' grid; NULL when there is none. */
static RkFigureCellView *
cell_at (RkFigureGrid *self, double x, double y)
{
  GtkWidget *widget = gtk_widget_pick (GTK_WIDGET (self->cells), x, y, GTK_PICK_DEFAULT);

  while (widget != NULL && !RK_IS_FIGURE_CELL_VIEW (widget))
    widget = gtk_widget_get_parent (widget);
  return (RkFigureCellView *) widget;
}

static gboolean
is_edited (RkFigureGrid *self, RkFigureCellView *view)
{
  return self->entry != NULL && gtk_widget_get_parent (GTK_WIDGET (self->entry)) == GTK_WIDGET (view);
}

static void
on_pressed (RkFigureGrid *self, int presses, double x, double y, GtkGestureClick *gesture)
{
  RkFigureCellView *view = cell_at (self, x, y);
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));

  if (view == NULL || is_edited (self, view))
    return;
  if (!rk_figure_grid_end_entry (self))
    rk_figure_grid_drop_entry (self);
  rk_figure_grid_move (self, rk_figure_cell_view_row (view), rk_figure_cell_view_column (view), (state & GDK_SHIFT_MASK) != 0);
  if (presses == 2)
    rk_figure_grid_begin_entry (self, NULL);
}

static void
on_dragged (RkFigureGrid *self, double x, double y, GtkGestureDrag *gesture)
{
  double start_x = 0, start_y = 0;
  RkFigureCellView *view;

  gtk_gesture_drag_get_start_point (gesture, &start_x, &start_y);
  view = cell_at (self, start_x + x, start_y + y);
  if (self->entry == NULL && view != NULL && (rk_figure_cell_view_row (view) != self->row || rk_figure_cell_view_column (view) != self->column))
    rk_figure_grid_move (self, rk_figure_cell_view_row (view), rk_figure_cell_view_column (view), TRUE);
}

void
rk_figure_grid_open_menu (RkFigureGrid *self)
{
  GdkRectangle place;

  if (self->menu == NULL || self->table == NULL || self->table->n_rows * self->table->n_columns == 0)
    return;
  place = place_of_cell (self, self->row, self->column);
  gtk_popover_set_pointing_to (self->menu, &place);
  gtk_popover_popup (self->menu);
}

/* The cell under the pointer is chosen first, unless it is among the chosen ones. */
static void
on_secondary (RkFigureGrid *self, int presses, double x, double y, GtkGestureClick *gesture)
{
  RkFigureCellView *view = cell_at (self, x, y);
  RkFigureRange range = rk_figure_grid_range (self);
  guint row = view != NULL ? rk_figure_cell_view_row (view) : 0, column = view != NULL ? rk_figure_cell_view_column (view) : 0;

  if (view == NULL || is_edited (self, view))
    return;
  if (row < range.row || row > range.to_row || column < range.column || column > range.to_column)
    rk_figure_grid_move (self, row, column, FALSE);
  rk_figure_grid_open_menu (self);
}

static gboolean
on_key (RkFigureGrid *self, guint key, guint code, GdkModifierType state, GtkEventControllerKey *controller)
{
  return self->table != NULL && self->table->n_rows > 0 && self->table->n_columns > 0 && rk_figure_grid_key (self, key, state, controller);
}

static void
rk_figure_grid_measure (GtkWidget *widget, GtkOrientation orientation, int size, int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  gtk_widget_measure (RK_FIGURE_GRID (widget)->frame, orientation, size, minimum, natural, minimum_baseline, natural_baseline);
}

/* A popover is put in its place by its parent. */
static void
rk_figure_grid_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  RkFigureGrid *self = RK_FIGURE_GRID (widget);

  gtk_widget_size_allocate (self->frame, &(GtkAllocation){ 0, 0, width, height }, baseline);
  gtk_popover_present (self->message);
  if (self->menu != NULL)
    gtk_popover_present (self->menu);
}

static void
rk_figure_grid_dispose (GObject *object)
{
  RkFigureGrid *self = RK_FIGURE_GRID (object);

  g_cancellable_cancel (self->pasting);
  g_clear_object (&self->pasting);
  self->entry = NULL;
  rk_children_clear (GTK_WIDGET (self));
  gtk_widget_dispose_template (GTK_WIDGET (self), RK_TYPE_FIGURE_GRID);
  g_clear_pointer (&self->table, rk_figure_table_free);
  g_clear_pointer (&self->views, g_free);
  g_clear_pointer (&self->source, g_free);
  G_OBJECT_CLASS (rk_figure_grid_parent_class)->dispose (object);
}

static void
rk_figure_grid_class_init (RkFigureGridClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = rk_figure_grid_dispose;
  widget_class->measure = rk_figure_grid_measure;
  widget_class->size_allocate = rk_figure_grid_size_allocate;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID);
  gtk_widget_class_set_css_name (widget_class, "figures");
  gtk_widget_class_set_template_from_resource (widget_class, "/jp/renkei/Renkei/ui/rk-figure-grid.ui");
  gtk_widget_class_bind_template_child (widget_class, RkFigureGrid, frame);
  gtk_widget_class_bind_template_child (widget_class, RkFigureGrid, top);
  gtk_widget_class_bind_template_child (widget_class, RkFigureGrid, left);
  gtk_widget_class_bind_template_child (widget_class, RkFigureGrid, cells);
  gtk_widget_class_bind_template_child (widget_class, RkFigureGrid, corner);
  gtk_widget_class_bind_template_child (widget_class, RkFigureGrid, message);
  gtk_widget_class_bind_template_child (widget_class, RkFigureGrid, message_text);
  gtk_widget_class_bind_template_child (widget_class, RkFigureGrid, message_icon);
}

static void
rk_figure_grid_init (RkFigureGrid *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkGesture *click = gtk_gesture_click_new (), *drag = gtk_gesture_drag_new (), *secondary = gtk_gesture_click_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  self->pasting = g_cancellable_new ();
  g_signal_connect_object (self->message, "closed", G_CALLBACK (on_message_closed), self, G_CONNECT_SWAPPED);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (on_key), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (on_pressed), self);
  gtk_widget_add_controller (GTK_WIDGET (self->cells), GTK_EVENT_CONTROLLER (click));
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (secondary), GDK_BUTTON_SECONDARY);
  g_signal_connect_swapped (secondary, "pressed", G_CALLBACK (on_secondary), self);
  gtk_widget_add_controller (GTK_WIDGET (self->cells), GTK_EVENT_CONTROLLER (secondary));
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (on_dragged), self);
  gtk_widget_add_controller (GTK_WIDGET (self->cells), GTK_EVENT_CONTROLLER (drag));
}

void
rk_figure_grid_connect (RkFigureGrid *self, const RkFigureGridCalls *calls, gpointer data)
{
  self->calls = *calls;
  self->data = data;
}

void
rk_figure_grid_set_menu (RkFigureGrid *self, GMenuModel *menu)
{
  self->menu = GTK_POPOVER (gtk_popover_menu_new_from_model (menu));
  gtk_widget_set_parent (GTK_WIDGET (self->menu), GTK_WIDGET (self));
}

const RkFigureTable *
rk_figure_grid_table (RkFigureGrid *self)
{
  return self->table;
}

void
rk_figure_grid_set_source (RkFigureGrid *self, const char *source)
{
  g_free (self->source);
  self->source = g_strdup (source);
}

/* The same lines and times: the cells can stay. */
static gboolean
is_like (const RkFigureTable *a, const RkFigureTable *b)
{
  gboolean alike = a->n_rows == b->n_rows && a->n_columns == b->n_columns && a->down == b->down && a->by_ward == b->by_ward && g_strcmp0 (a->ward, b->ward) == 0;

  for (guint i = 0; alike && i < a->lines->len; i++) {
    const RkFigureLine *one = a->lines->pdata[i], *other = b->lines->pdata[i];

    alike = g_str_equal (one->measure->id, other->measure->id) && g_str_equal (one->title, other->title) && g_strcmp0 (one->ward, other->ward) == 0;
  }
  for (guint i = 0; alike && i < a->times->len; i++) {
    const RkFigureTime *one = a->times->pdata[i], *other = b->times->pdata[i];

    alike = one->year == other->year && one->period == other->period;
  }
  return alike;
}

void
rk_figure_grid_show (RkFigureGrid *self, RkFigureTable *table)
{
  gboolean alike = self->table != NULL && is_like (self->table, table);

  if (!alike) {
    rk_figure_grid_drop_entry (self);
    rk_figure_grid_tell (self, 0, 0, NULL, FALSE); /* while the cells are still those of the table */
  }
  g_clear_pointer (&self->table, rk_figure_table_free);
  self->table = table;
  if (!alike) {
    self->row = self->from_row = MIN (self->row, MAX (table->n_rows, 1) - 1);
    self->column = self->from_column = MIN (self->column, MAX (table->n_columns, 1) - 1);
    rk_figure_grid_lay_out (self);
  }
  rk_figure_grid_fill_in (self);
  rk_figure_grid_mark_chosen (self);
}

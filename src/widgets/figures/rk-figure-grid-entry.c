/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-figure-grid-entry: editing one figure in its cell, checked as it is typed, and the keys. */
#include "core/rk-language.h"
#include "widgets/figures/rk-figure-grid-private.h"

#include <string.h>

static void
on_entry_changed (RkFigureGrid *self)
{
  g_autoptr (RkFigureCheck) check = self->entry != NULL ? rk_figure_try (self->table, self->row, self->column, gtk_editable_get_text (GTK_EDITABLE (self->entry))) : NULL;

  rk_figure_grid_tell (self, self->row, self->column, check != NULL ? check->told : NULL, FALSE);
}

void
rk_figure_grid_drop_entry (RkFigureGrid *self)
{
  if (self->entry == NULL)
    return;
  self->entry = NULL;
  rk_figure_cell_view_edit (rk_figure_grid_view (self, self->row, self->column), NULL);
  rk_figure_grid_tell (self, 0, 0, NULL, FALSE);
}

gboolean
rk_figure_grid_end_entry (RkFigureGrid *self)
{
  g_autoptr (GError) error = NULL;
  RkEdit *edit;

  if (self->entry == NULL)
    return TRUE;
  edit = rk_figure_type (self->table, self->row, self->column, gtk_editable_get_text (GTK_EDITABLE (self->entry)), self->source, &error);
  if (edit == NULL) {
    rk_figure_grid_tell (self, self->row, self->column, error->message, TRUE);
    return FALSE;
  }
  rk_figure_grid_drop_entry (self);
  rk_figure_grid_keep (self, edit);
  return TRUE;
}

static void
on_entry_activated (RkFigureGrid *self)
{
  if (rk_figure_grid_end_entry (self))
    rk_figure_grid_move (self, MIN (self->row + 1, self->table->n_rows - 1), self->column, FALSE);
}

/* Whoever goes elsewhere keeps what is a figure; what is none leaves the old one. */
static void
on_entry_left (RkFigureGrid *self)
{
  if (!rk_figure_grid_end_entry (self))
    rk_figure_grid_drop_entry (self);
}

void
rk_figure_grid_begin_entry (RkFigureGrid *self, const char *text)
{
  GtkWidget *entry = gtk_text_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  g_autofree char *name = rk_figure_table_describe (self->table, self->row, self->column);

  rk_figure_grid_drop_entry (self);
  self->from_row = self->row;
  self->from_column = self->column;
  rk_figure_grid_mark_chosen (self);
  rk_figure_cell_view_edit (rk_figure_grid_view (self, self->row, self->column), entry);
  gtk_editable_set_text (GTK_EDITABLE (entry), text != NULL ? text : rk_figure_table_cell (self->table, self->row, self->column)->text);
  gtk_editable_set_alignment (GTK_EDITABLE (entry), 1);
  gtk_editable_set_width_chars (GTK_EDITABLE (entry), 1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_text_grab_focus_without_selecting (GTK_TEXT (entry));
  gtk_editable_set_position (GTK_EDITABLE (entry), -1);
  self->entry = GTK_TEXT (entry);
  g_signal_connect_object (entry, "activate", G_CALLBACK (on_entry_activated), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (entry, "changed", G_CALLBACK (on_entry_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (on_entry_left), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (entry, focus);
}

/* Where a key leads to, in rows and columns. */
typedef struct {
  guint key;
  int down, across;
} Step;

static const Step steps[] = {
  { GDK_KEY_Left, 0, -1 },
  { GDK_KEY_Right, 0, 1 },
  { GDK_KEY_Up, -1, 0 },
  { GDK_KEY_Down, 1, 0 },
  { GDK_KEY_KP_Left, 0, -1 },
  { GDK_KEY_KP_Right, 0, 1 },
  { GDK_KEY_KP_Up, -1, 0 },
  { GDK_KEY_KP_Down, 1, 0 },
  { GDK_KEY_Home, 0, -G_MAXINT16 },
  { GDK_KEY_End, 0, G_MAXINT16 },
};

static void
move_by (RkFigureGrid *self, int down, int across, gboolean extend)
{
  int row = CLAMP ((int) self->row + down, 0, (int) self->table->n_rows - 1), column = CLAMP ((int) self->column + across, 0, (int) self->table->n_columns - 1);

  rk_figure_grid_move (self, (guint) row, (guint) column, extend);
}

static gboolean
step (RkFigureGrid *self, guint key, GdkModifierType state)
{
  gboolean far = (state & GDK_CONTROL_MASK) != 0;

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    if (steps[i].key == key) {
      move_by (self, steps[i].down * (far ? G_MAXINT16 : 1), CLAMP (steps[i].across * (far ? G_MAXINT16 : 1), -G_MAXINT16, G_MAXINT16), (state & GDK_SHIFT_MASK) != 0);
      return TRUE;
    }
  return FALSE;
}

/* To the next cell of the row, then of the next row; at either end the focus leaves the grid. */
static gboolean
tab (RkFigureGrid *self, gboolean back)
{
  guint n = self->table->n_columns, at = self->row * n + self->column;

  if (back ? at == 0 : at + 1 == self->table->n_rows * n)
    return FALSE;
  at = back ? at - 1 : at + 1;
  rk_figure_grid_move (self, at / n, at % n, FALSE);
  return TRUE;
}

/* The keys of an entry, which itself takes Return and everything that edits. */
static gboolean
key_in_entry (RkFigureGrid *self, guint key, GdkModifierType state)
{
  switch (key) {
  case GDK_KEY_Escape:
    rk_figure_grid_drop_entry (self);
    gtk_widget_grab_focus (GTK_WIDGET (rk_figure_grid_view (self, self->row, self->column)));
    return TRUE;
  case GDK_KEY_Up:
  case GDK_KEY_Down:
    return !rk_figure_grid_end_entry (self) || step (self, key, 0);
  case GDK_KEY_Tab:
  case GDK_KEY_ISO_Left_Tab:
    return !rk_figure_grid_end_entry (self) || tab (self, key == GDK_KEY_ISO_Left_Tab || (state & GDK_SHIFT_MASK) != 0);
  default:
    return FALSE;
  }
}

static gboolean
key_with_control (RkFigureGrid *self, guint key)
{
  static const struct {
    guint key;
    RkFigureCommand command;
  } commands[] = {
    { GDK_KEY_c, RK_FIGURES_COPY },
    { GDK_KEY_x, RK_FIGURES_CUT },
    { GDK_KEY_v, RK_FIGURES_PASTE },
    { GDK_KEY_d, RK_FIGURES_FILL_DOWN },
    { GDK_KEY_r, RK_FIGURES_FILL_RIGHT },
  };

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    if (commands[i].key == gdk_keyval_to_lower (key)) {
      rk_figure_grid_do (self, commands[i].command);
      return TRUE;
    }
  if (gdk_keyval_to_lower (key) != GDK_KEY_a)
    return FALSE;
  rk_figure_grid_move (self, 0, 0, FALSE);
  rk_figure_grid_move (self, self->table->n_rows - 1, self->table->n_columns - 1, TRUE);
  return TRUE;
}

/* What is typed replaces the figure; an input method is given the key itself. */
static gboolean
type_over (RkFigureGrid *self, guint key, GtkEventControllerKey *controller)
{
  if (gdk_keyval_to_unicode (key) < 0x20 && key != GDK_KEY_Zenkaku_Hankaku && key != GDK_KEY_Hangul)
    return FALSE;
  rk_figure_grid_begin_entry (self, "");
  return gtk_event_controller_key_forward (controller, GTK_WIDGET (self->entry));
}

gboolean
rk_figure_grid_key (RkFigureGrid *self, guint key, GdkModifierType state, GtkEventControllerKey *controller)
{
  if (self->entry != NULL)
    return key_in_entry (self, key, state);
  if (step (self, key, state))
    return TRUE;
  if ((state & GDK_ALT_MASK) != 0)
    return FALSE;
  if ((state & GDK_CONTROL_MASK) != 0)
    return key_with_control (self, key);
  switch (key) {
  case GDK_KEY_F2:
  case GDK_KEY_Return:
  case GDK_KEY_KP_Enter:
    rk_figure_grid_begin_entry (self, NULL);
    return TRUE;
  case GDK_KEY_Delete:
  case GDK_KEY_BackSpace:
    rk_figure_grid_do (self, RK_FIGURES_CLEAR);
    return TRUE;
  case GDK_KEY_Menu:
    rk_figure_grid_open_menu (self);
    return TRUE;
  case GDK_KEY_Escape:
    rk_figure_grid_tell (self, 0, 0, NULL, FALSE);
    return FALSE;
  case GDK_KEY_Tab:
  case GDK_KEY_ISO_Left_Tab:
    return tab (self, key == GDK_KEY_ISO_Left_Tab || (state & GDK_SHIFT_MASK) != 0);
  default:
    return type_over (self, key, controller);
  }
}

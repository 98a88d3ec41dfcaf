/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/figures/rk-figure-cell.h"

#include "widgets/rk-children.h"

struct _RkFigureCellView {
  GtkWidget parent_instance;

  GtkLabel *badge, *number;
  GtkWidget *entry; /* while it is edited */
  guint row, column;
};

G_DEFINE_FINAL_TYPE (RkFigureCellView, rk_figure_cell_view, GTK_TYPE_WIDGET)

static void
rk_figure_cell_view_dispose (GObject *object)
{
  RK_FIGURE_CELL_VIEW (object)->entry = NULL;
  rk_children_clear (GTK_WIDGET (object));
  gtk_widget_dispose_template (GTK_WIDGET (object), RK_TYPE_FIGURE_CELL_VIEW);
  G_OBJECT_CLASS (rk_figure_cell_view_parent_class)->dispose (object);
}

static void
rk_figure_cell_view_class_init (RkFigureCellViewClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = rk_figure_cell_view_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID_CELL);
  gtk_widget_class_set_css_name (widget_class, "figure");
  gtk_widget_class_set_template_from_resource (widget_class, "/jp/renkei/Renkei/ui/rk-figure-cell.ui");
  gtk_widget_class_bind_template_child (widget_class, RkFigureCellView, badge);
  gtk_widget_class_bind_template_child (widget_class, RkFigureCellView, number);
}

static void
rk_figure_cell_view_init (RkFigureCellView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
rk_figure_cell_view_new (guint row, guint column)
{
  RkFigureCellView *self = g_object_new (RK_TYPE_FIGURE_CELL_VIEW, NULL);

  self->row = row;
  self->column = column;
  return GTK_WIDGET (self);
}

guint
rk_figure_cell_view_row (RkFigureCellView *self)
{
  return self->row;
}

guint
rk_figure_cell_view_column (RkFigureCellView *self)
{
  return self->column;
}

static void
set_class (RkFigureCellView *self, const char *name, gboolean is_on)
{
  if (is_on)
    gtk_widget_add_css_class (GTK_WIDGET (self), name);
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), name);
}

void
rk_figure_cell_view_show (RkFigureCellView *self, const char *text, const char *brief, gboolean noted, const char *name, const char *told)
{
  g_autofree char *badge = brief != NULL ? g_strdup_printf ("%s %s", noted ? "✓" : "▲", brief) : NULL;

  gtk_label_set_label (self->number, text);
  gtk_label_set_label (self->badge, badge != NULL ? badge : "");
  gtk_widget_set_visible (GTK_WIDGET (self->badge), badge != NULL && self->entry == NULL);
  set_class (self, "noted", noted);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), told != NULL && *told != '\0' ? told : NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, told != NULL ? told : "", -1);
}

void
rk_figure_cell_view_edit (RkFigureCellView *self, GtkWidget *entry)
{
  if (self->entry != NULL)
    gtk_widget_unparent (self->entry);
  self->entry = entry;
  if (entry != NULL) {
    gtk_widget_set_hexpand (entry, TRUE);
    gtk_widget_set_parent (entry, GTK_WIDGET (self));
  }
  set_class (self, "edited", entry != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->number), entry == NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->badge), entry == NULL && *gtk_label_get_label (self->badge) != '\0');
}

/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/inspector/rk-inspector.h"

#include "model/session/rk-facts.h"
#include "widgets/inspector/rk-fact-row.h"
#include "widgets/inspector/rk-past-list.h"
#include "widgets/rk-children.h"

struct _RkInspector {
  GtkWidget parent_instance;

  GtkWidget *stack;
  GtkLabel *title, *subtitle;
  GtkBox *rows;
  GtkWidget *edit;
  RkPastList *past;
};

G_DEFINE_FINAL_TYPE (RkInspector, rk_inspector, GTK_TYPE_WIDGET)

static void
rk_inspector_dispose (GObject *object)
{
  rk_children_clear (GTK_WIDGET (object));
  gtk_widget_dispose_template (GTK_WIDGET (object), RK_TYPE_INSPECTOR);
  G_OBJECT_CLASS (rk_inspector_parent_class)->dispose (object);
}

static void
rk_inspector_class_init (RkInspectorClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  g_type_ensure (RK_TYPE_PAST_LIST);
  G_OBJECT_CLASS (class)->dispose = rk_inspector_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/jp/renkei/Renkei/ui/rk-inspector.ui");
  gtk_widget_class_bind_template_child (widget_class, RkInspector, stack);
  gtk_widget_class_bind_template_child (widget_class, RkInspector, title);
  gtk_widget_class_bind_template_child (widget_class, RkInspector, subtitle);
  gtk_widget_class_bind_template_child (widget_class, RkInspector, rows);
  gtk_widget_class_bind_template_child (widget_class, RkInspector, edit);
  gtk_widget_class_bind_template_child (widget_class, RkInspector, past);
}

static void
rk_inspector_init (RkInspector *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
rk_inspector_show (RkInspector *self, RkSelection *selection)
{
  const char *key = rk_selection_key (selection);
  g_autoptr (RkFacts) facts = rk_facts (rk_selection_dataset (selection), rk_selection_year (selection), key);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->rows))) != NULL)
    gtk_box_remove (self->rows, child);
  gtk_stack_set_visible_child_name (GTK_STACK (self->stack), facts != NULL ? "facts" : "empty");
  rk_past_list_show (self->past, rk_selection_session (selection), key);
  if (facts == NULL)
    return;
  gtk_label_set_label (self->title, facts->title);
  gtk_label_set_label (self->subtitle, facts->subtitle);
  gtk_widget_set_visible (self->edit, facts->editable);
  for (guint i = 0; i < facts->facts->len; i++)
    gtk_box_append (self->rows, rk_fact_row_new (facts->facts->pdata[i]));
}

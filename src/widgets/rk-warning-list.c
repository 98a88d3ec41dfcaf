/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/rk-warning-list.h"

#include "core/rk-language.h"
#include "model/rk-warning-edit.h"
#include "widgets/rk-children.h"

struct _RkWarningList {
  GtkWidget parent_instance;

  GtkBox *rows;
  GtkWidget *none;

  RkSelection *selection;
  GPtrArray *warnings; /* of RkWarning */
  GHashTable *acknowledged;
};

G_DEFINE_FINAL_TYPE (RkWarningList, rk_warning_list, GTK_TYPE_WIDGET)

static const RkWarning *
warning_of (RkWarningList *self, GtkWidget *row)
{
  return g_ptr_array_index (self->warnings, GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (row), "index")));
}

static void
on_put_aside (GtkEntry *entry, RkWarningList *self)
{
  const char *reason = gtk_editable_get_text (GTK_EDITABLE (entry));

  if (*reason != '\0')
    rk_selection_keep (self->selection, rk_warning_put_aside (warning_of (self, GTK_WIDGET (entry)), reason), NULL);
}

static void
on_bring_back (GtkButton *button, RkWarningList *self)
{
  rk_selection_keep (self->selection, rk_warning_bring_back (rk_selection_dataset (self->selection), warning_of (self, GTK_WIDGET (button))), NULL);
}

static void
on_show (GtkButton *button, RkWarningList *self)
{
  const RkWarning *warning = warning_of (self, GTK_WIDGET (button));
  g_autofree char *key = warning->events[0] != NULL ? g_strconcat ("event:", warning->events[0], NULL) : NULL;

  if (key != NULL)
    rk_selection_pick (self->selection, key);
}

static GtkWidget *
make_text (const char *text, const char *class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 52);
  gtk_widget_set_hexpand (label, TRUE);
  if (class != NULL)
    gtk_widget_add_css_class (label, class);
  return label;
}

/* The field of a reason, or the reason with the way back. */
static GtkWidget *
make_answer (RkWarningList *self, const RkWarning *warning, guint index)
{
  GtkWidget *answer;

  if (warning->reason == NULL) {
    answer = gtk_entry_new ();
    gtk_entry_set_placeholder_text (GTK_ENTRY (answer), _ ("Why it does not matter, then Enter"));
    g_signal_connect (answer, "activate", G_CALLBACK (on_put_aside), self);
  } else {
    answer = gtk_button_new_with_label (_ ("Warn again"));
    gtk_widget_set_halign (answer, GTK_ALIGN_START);
    g_signal_connect (answer, "clicked", G_CALLBACK (on_bring_back), self);
  }
  g_object_set_data (G_OBJECT (answer), "index", GUINT_TO_POINTER (index));
  return answer;
}

static void
add_row (RkWarningList *self, guint index)
{
  const RkWarning *warning = g_ptr_array_index (self->warnings, index);
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3), *show = gtk_button_new_from_icon_name ("go-jump-symbolic");
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_box_append (GTK_BOX (head), make_text (warning->what, warning->reason != NULL ? "dim-label" : NULL));
  gtk_widget_set_tooltip_text (show, _ ("Show the event"));
  gtk_widget_set_valign (show, GTK_ALIGN_START);
  gtk_widget_add_css_class (show, "flat");
  g_object_set_data (G_OBJECT (show), "index", GUINT_TO_POINTER (index));
  g_signal_connect (show, "clicked", G_CALLBACK (on_show), self);
  if (warning->events[0] != NULL)
    gtk_box_append (GTK_BOX (head), show);
  gtk_box_append (GTK_BOX (row), head);
  if (warning->reason != NULL)
    gtk_box_append (GTK_BOX (row), make_text (warning->reason, "caption"));
  if (!rk_session_is_read_only (rk_selection_session (self->selection)))
    gtk_box_append (GTK_BOX (row), make_answer (self, warning, index));
  gtk_box_append (self->rows, row);
}

static void
rk_warning_list_dispose (GObject *object)
{
  RkWarningList *self = RK_WARNING_LIST (object);

  rk_children_clear (GTK_WIDGET (self));
  gtk_widget_dispose_template (GTK_WIDGET (self), RK_TYPE_WARNING_LIST);
  g_clear_object (&self->selection);
  g_clear_pointer (&self->warnings, g_ptr_array_unref);
  g_clear_pointer (&self->acknowledged, g_hash_table_unref);
  G_OBJECT_CLASS (rk_warning_list_parent_class)->dispose (object);
}

static void
rk_warning_list_class_init (RkWarningListClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = rk_warning_list_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/jp/renkei/Renkei/ui/rk-warning-list.ui");
  gtk_widget_class_bind_template_child (widget_class, RkWarningList, rows);
  gtk_widget_class_bind_template_child (widget_class, RkWarningList, none);
}

static void
rk_warning_list_init (RkWarningList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Those that are not put aside come first. */
static guint
add_rows (RkWarningList *self)
{
  guint open = 0;

  for (guint i = 0; i < self->warnings->len; i++)
    if (((const RkWarning *) self->warnings->pdata[i])->reason == NULL) {
      add_row (self, i);
      open++;
    }
  for (guint i = 0; i < self->warnings->len; i++)
    if (((const RkWarning *) self->warnings->pdata[i])->reason != NULL)
      add_row (self, i);
  return open;
}

guint
rk_warning_list_show (RkWarningList *self, RkSelection *selection)
{
  const RkDataset *dataset = rk_selection_dataset (selection);
  GtkWidget *child;
  GDate today;

  g_set_object (&self->selection, selection);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->rows))) != NULL)
    gtk_box_remove (self->rows, child);
  g_clear_pointer (&self->warnings, g_ptr_array_unref);
  g_clear_pointer (&self->acknowledged, g_hash_table_unref);
  rk_today (&today);
  self->acknowledged = rk_warnings_acknowledged (dataset);
  self->warnings = rk_warnings (dataset, rk_selection_year (selection), &today, self->acknowledged);
  gtk_widget_set_visible (self->none, self->warnings->len == 0);
  return add_rows (self);
}

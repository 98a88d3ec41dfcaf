/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/record/rk-reference-button.h"

#include "core/rk-language.h"
#include "model/session/rk-facts.h"
#include "model/session/rk-search.h"
#include "widgets/rk-children.h"

#include <string.h>

#define MOST_HITS 300

struct _RkReferenceButton {
  GtkWidget parent_instance;

  GtkMenuButton *button;
  GtkLabel *title;
  GtkPopover *popover;
  GtkSearchEntry *entry;
  GtkListBox *hits;

  RkDataset *dataset;
  const RkRecordType *type;
  char *label;
  gboolean optional;
  char *key;
};

G_DEFINE_FINAL_TYPE (RkReferenceButton, rk_reference_button, GTK_TYPE_WIDGET)

static guint changed_signal;

static void
show_title (RkReferenceButton *self)
{
  gconstpointer record = rk_dataset_get (self->dataset, self->type, self->key);
  g_autofree char *title = record != NULL ? rk_record_word (self->dataset, self->type, record) : g_strdup (self->key != NULL ? self->key : "–");
  g_autofree char *name = g_strdup_printf ("%s %s", self->label, title);

  gtk_label_set_label (self->title, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (GTK_WIDGET (self->button))), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* @key: (nullable): as in a hit, "site:ST01" */
static void
add_row (RkReferenceButton *self, const char *key, const char *title)
{
  GtkWidget *label = gtk_label_new (title), *row = gtk_list_box_row_new ();

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 40);
  gtk_widget_set_margin_start (label, 6);
  gtk_widget_set_margin_end (label, 6);
  gtk_widget_set_margin_top (label, 6);
  gtk_widget_set_margin_bottom (label, 6);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  g_object_set_data_full (G_OBJECT (row), "key", key != NULL ? g_strdup (key + strlen (self->type->name) + 1) : NULL, g_free);
  gtk_list_box_append (self->hits, row);
}

static void
on_search_changed (RkReferenceButton *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  g_autoptr (GPtrArray) hits = rk_search_type (self->dataset, self->type, text, MOST_HITS);
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->hits))) != NULL)
    gtk_list_box_remove (self->hits, row);
  if (self->optional && *text == '\0')
    add_row (self, NULL, _ ("none"));
  for (guint i = 0; i < hits->len; i++)
    add_row (self, ((const RkHit *) hits->pdata[i])->key, ((const RkHit *) hits->pdata[i])->title);
}

static void
on_opened (RkReferenceButton *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  on_search_changed (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static void
choose (RkReferenceButton *self, GtkListBoxRow *row)
{
  g_autofree char *key = row != NULL ? g_strdup (g_object_get_data (G_OBJECT (row), "key")) : NULL;

  if (row == NULL)
    return;
  gtk_popover_popdown (self->popover);
  if (g_strcmp0 (key, self->key) == 0)
    return;
  rk_reference_button_set_key (self, key);
  g_signal_emit (self, changed_signal, 0);
}

static void
on_row_activated (RkReferenceButton *self, GtkListBoxRow *row)
{
  choose (self, row);
}

/* Enter takes the first that was found. */
static void
on_activate (RkReferenceButton *self)
{
  choose (self, gtk_list_box_get_row_at_index (self->hits, 0));
}

static void
on_stop_search (RkReferenceButton *self)
{
  gtk_popover_popdown (self->popover);
}

static gboolean
rk_reference_button_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (RK_REFERENCE_BUTTON (widget)->button));
}

static void
rk_reference_button_dispose (GObject *object)
{
  RkReferenceButton *self = RK_REFERENCE_BUTTON (object);

  g_clear_pointer (&self->dataset, rk_dataset_unref);
  g_clear_pointer (&self->key, g_free);
  g_clear_pointer (&self->label, g_free);
  rk_children_clear (GTK_WIDGET (self));
  gtk_widget_dispose_template (GTK_WIDGET (self), RK_TYPE_REFERENCE_BUTTON);
  G_OBJECT_CLASS (rk_reference_button_parent_class)->dispose (object);
}

#define BIND(child) gtk_widget_class_bind_template_child (widget_class, RkReferenceButton, child)

static void
rk_reference_button_class_init (RkReferenceButtonClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = rk_reference_button_dispose;
  widget_class->grab_focus = rk_reference_button_grab_focus;
  changed_signal = g_signal_new ("changed", RK_TYPE_REFERENCE_BUTTON, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/jp/renkei/Renkei/ui/rk-reference-button.ui");
  BIND (button);
  BIND (title);
  BIND (popover);
  BIND (entry);
  BIND (hits);
  gtk_widget_class_bind_template_callback (widget_class, on_opened);
  gtk_widget_class_bind_template_callback (widget_class, on_search_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_activate);
  gtk_widget_class_bind_template_callback (widget_class, on_stop_search);
}

static void
rk_reference_button_init (RkReferenceButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_halign (gtk_widget_get_parent (GTK_WIDGET (self->title)), GTK_ALIGN_FILL); /* a menu button centres its child */
}

RkReferenceButton *
rk_reference_button_new (const RkDataset *dataset, const RkRecordType *type, const char *label, gboolean optional)
{
  RkReferenceButton *self = g_object_new (RK_TYPE_REFERENCE_BUTTON, NULL);

  self->dataset = rk_dataset_ref ((RkDataset *) dataset);
  self->type = type;
  self->label = g_strdup (label);
  self->optional = optional;
  show_title (self);
  return self;
}

const char *
rk_reference_button_key (RkReferenceButton *self)
{
  return self->key;
}

void
rk_reference_button_set_key (RkReferenceButton *self, const char *key)
{
  char *copy = g_strdup (key);

  g_free (self->key);
  self->key = copy;
  show_title (self);
}

/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/inspector/rk-search-bar.h"

#include "core/rk-language.h"
#include "model/session/rk-search.h"
#include "widgets/rk-children.h"

#define MOST_HITS 12

struct _RkSearchBar {
  GtkWidget parent_instance;

  GtkSearchEntry *entry;
  GtkListBox *hits;
  GtkWidget *none;

  RkSelection *selection;
  RkSearchChosen chosen;
  gpointer data;
};

G_DEFINE_FINAL_TYPE (RkSearchBar, rk_search_bar, GTK_TYPE_WIDGET)

static GtkWidget *
make_row (const RkHit *hit)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12), *title = gtk_label_new (hit->title), *detail = gtk_label_new (hit->detail);
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_label_set_ellipsize (GTK_LABEL (title), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_widget_set_hexpand (title, TRUE);
  gtk_widget_add_css_class (detail, "dim-label");
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), detail);
  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);
  gtk_widget_set_margin_top (box, 6);
  gtk_widget_set_margin_bottom (box, 6);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  g_object_set_data_full (G_OBJECT (row), "key", g_strdup (hit->key), g_free);
  return row;
}

static void
on_search_changed (RkSearchBar *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  g_autoptr (GPtrArray) hits = rk_search (rk_selection_dataset (self->selection), text, MOST_HITS);
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->hits))) != NULL)
    gtk_list_box_remove (self->hits, row);
  for (guint i = 0; i < hits->len; i++)
    gtk_list_box_append (self->hits, make_row (hits->pdata[i]));
  gtk_widget_set_visible (GTK_WIDGET (self->hits), hits->len > 0);
  gtk_widget_set_visible (self->none, hits->len == 0 && *text != '\0');
}

static void
choose (RkSearchBar *self, GtkListBoxRow *row)
{
  g_autofree char *key = row != NULL ? g_strdup (g_object_get_data (G_OBJECT (row), "key")) : NULL;

  if (key != NULL && self->chosen != NULL)
    self->chosen (self->data, key);
}

static void
on_row_activated (RkSearchBar *self, GtkListBoxRow *row)
{
  choose (self, row);
}

static void
on_activate (RkSearchBar *self)
{
  choose (self, gtk_list_box_get_row_at_index (self->hits, 0));
}

static void
on_stop_search (RkSearchBar *self)
{
  if (self->chosen != NULL)
    self->chosen (self->data, NULL);
}

static void
rk_search_bar_dispose (GObject *object)
{
  RkSearchBar *self = RK_SEARCH_BAR (object);

  self->chosen = NULL;
  g_clear_object (&self->selection);
  rk_children_clear (GTK_WIDGET (self));
  gtk_widget_dispose_template (GTK_WIDGET (self), RK_TYPE_SEARCH_BAR);
  G_OBJECT_CLASS (rk_search_bar_parent_class)->dispose (object);
}

static void
rk_search_bar_class_init (RkSearchBarClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = rk_search_bar_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/jp/renkei/Renkei/ui/rk-search-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, RkSearchBar, entry);
  gtk_widget_class_bind_template_child (widget_class, RkSearchBar, hits);
  gtk_widget_class_bind_template_child (widget_class, RkSearchBar, none);
  gtk_widget_class_bind_template_callback (widget_class, on_search_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_activate);
  gtk_widget_class_bind_template_callback (widget_class, on_stop_search);
}

static void
rk_search_bar_init (RkSearchBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
rk_search_bar_attach (RkSearchBar *self, RkSelection *selection, RkSearchChosen chosen, gpointer data)
{
  g_set_object (&self->selection, selection);
  self->chosen = chosen;
  self->data = data;
}

void
rk_search_bar_start (RkSearchBar *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  on_search_changed (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

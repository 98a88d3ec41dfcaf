/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/record/rk-record-cell.h"

#include "widgets/picture/rk-shape-icon.h"
#include "widgets/record/rk-record-object.h"

/* What all cells of a column have in common; the factory's. */
typedef struct {
  const RkField *field;
  gboolean brief;
  RkRecordShape shape;
} Kind;

/* An inscription, not a label: that one measures its words for every height of a row, and a table of thousands then scrolls in
 * jerks. Its two lines are said, as by itself it would take its height from Latin letters and cut Japanese ones. */
static GtkWidget *
make_words (const Kind *kind)
{
  GtkInscription *words = GTK_INSCRIPTION (gtk_inscription_new (NULL));

  gtk_inscription_set_xalign (words, kind->field->kind == RK_FIELD_INTEGER ? 1 : 0);
  gtk_inscription_set_wrap_mode (words, PANGO_WRAP_WORD_CHAR);
  gtk_inscription_set_text_overflow (words, GTK_INSCRIPTION_OVERFLOW_ELLIPSIZE_END);
  gtk_inscription_set_min_chars (words, 4);
  gtk_inscription_set_min_lines (words, 2);
  gtk_widget_set_hexpand (GTK_WIDGET (words), TRUE);
  return GTK_WIDGET (words);
}

static void
set_up_cell (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer kind)
{
  GtkWidget *words = make_words (kind), *box;

  g_object_set_data (G_OBJECT (item), "kind", kind);
  if (((const Kind *) kind)->shape == NULL) {
    gtk_list_item_set_child (item, words);
    return;
  }
  box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  gtk_box_append (GTK_BOX (box), rk_shape_icon_new ());
  gtk_box_append (GTK_BOX (box), words);
  gtk_list_item_set_child (item, box);
}

static void
write_words (const Kind *kind, RkRecordObject *row, GtkInscription *words)
{
  if (kind->brief && kind->field->kind == RK_FIELD_DATE) {
    const guint8 *record = rk_record_object_record (row);
    g_autofree char *word = rk_planned_date_format_short ((const RkPlannedDate *) (gconstpointer) (record + kind->field->offset));

    gtk_inscription_set_text (words, word);
  } else
    gtk_inscription_set_text (words, rk_record_object_word (row, kind->field));
}

static void
write_cell (RkRecordObject *row, GtkListItem *item)
{
  const Kind *kind = g_object_get_data (G_OBJECT (item), "kind");
  GtkWidget *child = gtk_list_item_get_child (item);

  if (kind->shape != NULL)
    rk_shape_icon_set (RK_SHAPE_ICON (gtk_widget_get_first_child (child)), kind->shape (rk_record_object_record (row)));
  write_words (kind, row, GTK_INSCRIPTION (kind->shape != NULL ? gtk_widget_get_last_child (child) : child));
}

/* A cell follows its row, which stays where it is when its record changes: rows that go and come back would scroll the table. */
static void
bind_cell (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer kind)
{
  RkRecordObject *row = gtk_list_item_get_item (item);

  write_cell (row, item);
  g_signal_connect_object (row, "changed", G_CALLBACK (write_cell), item, 0);
}

static void
unbind_cell (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer kind)
{
  g_signal_handlers_disconnect_by_func (gtk_list_item_get_item (item), write_cell, item);
}

GtkListItemFactory *
rk_record_cell_factory (const RkField *field, gboolean brief, RkRecordShape shape)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  Kind *kind = g_new0 (Kind, 1);

  *kind = (Kind){ field, brief, shape };
  g_object_set_data_full (G_OBJECT (factory), "kind", kind, g_free);
  g_signal_connect (factory, "setup", G_CALLBACK (set_up_cell), kind);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cell), kind);
  g_signal_connect (factory, "unbind", G_CALLBACK (unbind_cell), kind);
  return factory;
}

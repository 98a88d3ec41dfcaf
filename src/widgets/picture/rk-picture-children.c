/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/picture/rk-picture-children.h"

void
rk_picture_children_place (GtkWidget *view, GHashTable *items, const RkPicture *picture, RkPictureItemPicked picked)
{
  g_autoptr (GArray) wanted = rk_picture_items (picture);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  GtkWidget *before = NULL, *next;

  for (guint i = 0; i < wanted->len; i++) {
    const RkItem *item = &g_array_index (wanted, RkItem, i);
    GtkWidget *child = g_hash_table_lookup (items, item->mark->key);

    if (child != NULL && g_hash_table_contains (seen, child))
      continue;
    if (child == NULL) {
      child = GTK_WIDGET (rk_picture_item_new (item->mark->key, picked, view));
      gtk_widget_insert_after (child, view, before);
      g_hash_table_insert (items, (gpointer) rk_picture_item_key (RK_PICTURE_ITEM (child)), child);
    }
    g_hash_table_add (seen, child);
    rk_picture_item_place (RK_PICTURE_ITEM (child), rk_item_box (item), item->mark->name);
    before = child;
  }
  for (GtkWidget *child = gtk_widget_get_first_child (view); child != NULL; child = next) {
    next = gtk_widget_get_next_sibling (child);
    if (g_hash_table_contains (seen, child))
      continue;
    g_hash_table_remove (items, rk_picture_item_key (RK_PICTURE_ITEM (child)));
    gtk_widget_unparent (child);
  }
}

void
rk_picture_children_mark (GtkWidget *view, const char *const *keys)
{
  for (GtkWidget *child = gtk_widget_get_first_child (view); child != NULL; child = gtk_widget_get_next_sibling (child))
    rk_picture_item_mark (RK_PICTURE_ITEM (child), keys != NULL && g_strv_contains (keys, rk_picture_item_key (RK_PICTURE_ITEM (child))));
}

void
rk_picture_children_allocate (GtkWidget *view)
{
  for (GtkWidget *child = gtk_widget_get_first_child (view); child != NULL; child = gtk_widget_get_next_sibling (child)) {
    RkRect box = rk_picture_item_box (RK_PICTURE_ITEM (child));
    GtkAllocation allocation = { (int) box.x, (int) box.y, MAX (1, (int) box.w), MAX (1, (int) box.h) };

    gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
    gtk_widget_size_allocate (child, &allocation, -1);
  }
}

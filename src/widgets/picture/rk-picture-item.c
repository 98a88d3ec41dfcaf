/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/picture/rk-picture-item.h"

struct _RkPictureItem {
  GtkWidget parent_instance;

  char *key, *name;
  RkRect box;
  gboolean marked;
  RkPictureItemPicked picked;
  gpointer data;
};

G_DEFINE_FINAL_TYPE (RkPictureItem, rk_picture_item, GTK_TYPE_WIDGET)

static void
pick (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RkPictureItem *self = RK_PICTURE_ITEM (widget);

  self->picked (self->data, self->key);
}

static void
rk_picture_item_finalize (GObject *object)
{
  RkPictureItem *self = RK_PICTURE_ITEM (object);

  g_free (self->key);
  g_free (self->name);
  G_OBJECT_CLASS (rk_picture_item_parent_class)->finalize (object);
}

static void
rk_picture_item_class_init (RkPictureItemClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->finalize = rk_picture_item_finalize;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_BUTTON);
  gtk_widget_class_install_action (widget_class, "item.pick", NULL, pick);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, 0, "item.pick", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Enter, 0, "item.pick", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_space, 0, "item.pick", NULL);
}

static void
rk_picture_item_init (RkPictureItem *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  /* the pointer is the view's: it knows the shapes */
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
}

RkPictureItem *
rk_picture_item_new (const char *key, RkPictureItemPicked picked, gpointer data)
{
  RkPictureItem *self = g_object_new (RK_TYPE_PICTURE_ITEM, NULL);

  self->key = g_strdup (key);
  self->picked = picked;
  self->data = data;
  return self;
}

const char *
rk_picture_item_key (RkPictureItem *self)
{
  return self->key;
}

void
rk_picture_item_place (RkPictureItem *self, RkRect box, const char *name)
{
  self->box = box;
  if (g_strcmp0 (name, self->name) == 0)
    return;
  g_free (self->name);
  self->name = g_strdup (name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name != NULL ? name : self->key, -1);
}

void
rk_picture_item_mark (RkPictureItem *self, gboolean marked)
{
  if (marked == self->marked)
    return;
  self->marked = marked;
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_PRESSED, marked ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
}

RkRect
rk_picture_item_box (RkPictureItem *self)
{
  return self->box;
}

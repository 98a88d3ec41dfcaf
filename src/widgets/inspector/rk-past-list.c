/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/inspector/rk-past-list.h"

#include "core/rk-language.h"
#include "model/record/rk-record-history.h"
#include "model/session/rk-facts.h"
#include "widgets/inspector/rk-fact-row.h"
#include "widgets/rk-children.h"

#include <string.h>

#define MOST_LINES 12

struct _RkPastList {
  GtkWidget parent_instance;

  char *key; /* whose past it shows */
  GCancellable *reading;
};

G_DEFINE_FINAL_TYPE (RkPastList, rk_past_list, GTK_TYPE_WIDGET)

static void
add_row (RkPastList *self, const char *label, const char *value)
{
  gtk_widget_set_parent (rk_fact_row_new (&(RkFact){ .label = (char *) label, .value = (char *) value }), GTK_WIDGET (self));
}

static void
show_lines (RkPastList *self, const GPtrArray *lines)
{
  for (guint i = 0; i < lines->len && i < MOST_LINES; i++) {
    const RkPastLine *line = lines->pdata[i];
    /* Translators: when and by whom something was changed */
    g_autofree char *head = g_strdup_printf (_ ("%s, %s"), line->when, line->who);

    add_row (self, head, line->what);
  }
  if (lines->len > MOST_LINES) {
    g_autofree char *older = g_strdup_printf (ngettext ("and %u more", "and %u more", lines->len - MOST_LINES), lines->len - MOST_LINES);

    add_row (self, _ ("Older changes"), older);
  }
}

static void
show_past (RkPastList *self, const RkDataset *dataset, const GPtrArray *past)
{
  g_autoptr (GPtrArray) lines = rk_past_in_words (dataset, past, strchr (self->key, ':') + 1);

  rk_children_clear (GTK_WIDGET (self));
  if (lines->len == 0)
    add_row (self, NULL, _ ("As it was when the document was made. Nobody has changed it."));
  else
    show_lines (self, lines);
}

static void
on_read (GObject *session, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) past = rk_session_record_past_finish (RK_SESSION (session), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED)) /* the list may be gone */
    return;
  if (past != NULL)
    show_past (data, rk_session_dataset (RK_SESSION (session)), past);
  else
    add_row (data, NULL, error->message);
}

static void
forget (RkPastList *self)
{
  g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
}

static void
rk_past_list_dispose (GObject *object)
{
  RkPastList *self = RK_PAST_LIST (object);

  forget (self);
  rk_children_clear (GTK_WIDGET (self));
  g_clear_pointer (&self->key, g_free);
  G_OBJECT_CLASS (rk_past_list_parent_class)->dispose (object);
}

static void
rk_past_list_class_init (RkPastListClass *class)
{
  G_OBJECT_CLASS (class)->dispose = rk_past_list_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (class), GTK_TYPE_BOX_LAYOUT);
}

static void
rk_past_list_init (RkPastList *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 9);
}

void
rk_past_list_show (RkPastList *self, RkSession *session, const char *key)
{
  const RkRecordType *type;
  gconstpointer record = rk_key_record (rk_session_dataset (session), key, &type);

  forget (self);
  if (g_strcmp0 (key, self->key) != 0 || record == NULL) /* of the same record the old past stays until the new one is read */
    rk_children_clear (GTK_WIDGET (self));
  g_free (self->key);
  self->key = g_strdup (key);
  if (record == NULL)
    return;
  self->reading = g_cancellable_new ();
  rk_session_record_past_async (session, type, rk_record_key (record), self->reading, on_read, self);
}

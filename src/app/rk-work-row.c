/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rk-work-row.h"

#include "core/rk-language.h"

#define LOOK_MILLISECONDS 100
#define DRAWING_SHARE 0.15   /* of the time that a deck takes */
#define LABEL_LETTERS 36     /* so that the bar stays where it is while numbers grow */
#define LOOKS_BEFORE_SHOWN 4 /* what is done by then needs no telling */

struct _RkWorkRow {
  GtkBox parent_instance;

  GtkLabel *label;
  GtkProgressBar *bar;
  char *name;
  RkWorkOf what;
  guint timer, looks;
  gint work, done, total, cancelled; /* atomic: of both threads */
};

G_DEFINE_FINAL_TYPE (RkWorkRow, rk_work_row, GTK_TYPE_BOX)

static gboolean
is_writing (RkWorkRow *self)
{
  return g_atomic_int_get (&self->work) == RK_WORK_WRITING;
}

static char *
describe (RkWorkRow *self, guint done, guint total)
{
  if (self->what == RK_WORK_OF_ROWS)
    return g_strdup_printf (_ ("%s: row %u of %u"), self->name, done, total);
  return is_writing (self) ? g_strdup_printf (_ ("%s: writing page %u of %u"), self->name, done, total)
                           : g_strdup_printf (_ ("%s: drawing slide %u of %u"), self->name, done, total);
}

/* Of slides, which are drawn and then written. */
static double
fraction (RkWorkRow *self, guint done, guint total)
{
  double part = (double) done / (double) MAX (1, total);

  if (self->what != RK_WORK_OF_SLIDES)
    return part;
  return is_writing (self) ? DRAWING_SHARE + part * (1 - DRAWING_SHARE) : part * DRAWING_SHARE;
}

static gboolean
on_look (gpointer data)
{
  RkWorkRow *self = data;
  guint done = (guint) g_atomic_int_get (&self->done), total = (guint) g_atomic_int_get (&self->total);
  g_autofree char *words = NULL;

  if (++self->looks < LOOKS_BEFORE_SHOWN || total == 0)
    return G_SOURCE_CONTINUE;
  words = describe (self, MIN (done + 1, total), total);
  gtk_label_set_label (self->label, words);
  gtk_progress_bar_set_fraction (self->bar, fraction (self, done, total));
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
  return G_SOURCE_CONTINUE;
}

static void
on_cancel (RkWorkRow *self, GtkWidget *button)
{
  g_atomic_int_set (&self->cancelled, TRUE);
  gtk_widget_set_sensitive (button, FALSE);
}

static void
rk_work_row_dispose (GObject *object)
{
  RkWorkRow *self = RK_WORK_ROW (object);

  g_clear_handle_id (&self->timer, g_source_remove);
  G_OBJECT_CLASS (rk_work_row_parent_class)->dispose (object);
}

static void
rk_work_row_finalize (GObject *object)
{
  g_free (RK_WORK_ROW (object)->name);
  G_OBJECT_CLASS (rk_work_row_parent_class)->finalize (object);
}

static void
rk_work_row_class_init (RkWorkRowClass *class)
{
  G_OBJECT_CLASS (class)->dispose = rk_work_row_dispose;
  G_OBJECT_CLASS (class)->finalize = rk_work_row_finalize;
}

static void
rk_work_row_init (RkWorkRow *self)
{
  GtkWidget *cancel = gtk_button_new_with_mnemonic (_ ("_Cancel"));

  self->label = GTK_LABEL (gtk_label_new (NULL));
  self->bar = GTK_PROGRESS_BAR (gtk_progress_bar_new ());
  gtk_label_set_ellipsize (self->label, PANGO_ELLIPSIZE_START);
  gtk_label_set_xalign (self->label, 0);
  gtk_label_set_width_chars (self->label, LABEL_LETTERS);
  gtk_widget_set_hexpand (GTK_WIDGET (self->bar), TRUE);
  gtk_widget_set_valign (GTK_WIDGET (self->bar), GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->bar), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Progress"), -1);
  g_signal_connect_swapped (cancel, "clicked", G_CALLBACK (on_cancel), self);
  gtk_box_set_spacing (GTK_BOX (self), 12);
  gtk_widget_add_css_class (GTK_WIDGET (self), "toolbar");
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->label));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->bar));
  gtk_box_append (GTK_BOX (self), cancel);
}

RkWorkRow *
rk_work_row_new (const char *name, RkWorkOf what)
{
  RkWorkRow *self = g_object_ref_sink (g_object_new (RK_TYPE_WORK_ROW, NULL));

  self->name = g_strdup (name);
  self->what = what;
  self->timer = g_timeout_add (LOOK_MILLISECONDS, on_look, self);
  return self;
}

gboolean
rk_work_row_heard (gpointer row, RkWork work, guint done, guint total)
{
  RkWorkRow *self = row;

  g_atomic_int_set (&self->work, (gint) work);
  g_atomic_int_set (&self->done, (gint) done);
  g_atomic_int_set (&self->total, (gint) total);
  return !g_atomic_int_get (&self->cancelled);
}

void
rk_work_row_end (RkWorkRow *self)
{
  g_clear_handle_id (&self->timer, g_source_remove);
  if (gtk_widget_get_parent (GTK_WIDGET (self)) != NULL)
    gtk_box_remove (GTK_BOX (gtk_widget_get_parent (GTK_WIDGET (self))), GTK_WIDGET (self));
}

/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/schedule/rk-warning-list.h"

#include "core/event/rk-event.h"
#include "core/rk-language.h"
#include "model/schedule/rk-warning-edit.h"
#include "model/words/rk-words.h"
#include "widgets/rk-children.h"

#define ROWS 60 /* more is read by nobody at once */

/* What was asked, and what a worker found; the reasons belong to the dataset. */
typedef struct {
  RkDataset *dataset;
  int year;
  GDate today;
  GHashTable *acknowledged;
  GPtrArray *warnings; /* of RkWarning, those that are not put aside first */
  guint open;          /* not put aside */
} Found;

struct _RkWarningList {
  GtkWidget parent_instance;

  GtkBox *rows;
  GtkWidget *none;

  RkSelection *selection;
  GCancellable *cancellable; /* of the search for warnings that is under way */
  Found *found;              /* (nullable): what is shown, or will be when it is looked at */
  gboolean stale;            /* the rows are not those of what was found */

  RkWarningsCounted counted;
  gpointer data;
};

G_DEFINE_FINAL_TYPE (RkWarningList, rk_warning_list, GTK_TYPE_WIDGET)

static void
found_free (gpointer data)
{
  Found *found = data;

  g_clear_pointer (&found->warnings, g_ptr_array_unref);
  g_clear_pointer (&found->acknowledged, g_hash_table_unref);
  rk_dataset_unref (found->dataset);
  g_free (found);
}

static const RkWarning *
warning_of (RkWarningList *self, GtkWidget *row)
{
  return g_ptr_array_index (self->found->warnings, GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (row), "index")));
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

/* When, of which block and where: events of one title are told apart by these. */
static char *
tell_where (const RkDataset *dataset, const RkWarning *warning)
{
  const RkEvent *event = warning->events[0] != NULL ? rk_dataset_get (dataset, &rk_event_type, warning->events[0]) : NULL;
  g_autofree char *block = event != NULL ? rk_word_block (dataset, (int) event->year, event->block) : NULL;
  gboolean said = g_strcmp0 (block, warning->where) == 0;
  const char *const parts[] = { warning->when, block != NULL && !said ? block : "", warning->where };
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (*parts[i] != '\0')
      g_string_append_printf (text, "%s%s", text->len > 0 ? "  " : "", parts[i]);
  return g_strdup (text->str);
}

static void
add_row (RkWarningList *self, guint index)
{
  const RkWarning *warning = g_ptr_array_index (self->found->warnings, index);
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3), *show = gtk_button_new_from_icon_name ("go-jump-symbolic");
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  g_autofree char *where = tell_where (rk_selection_dataset (self->selection), warning);

  gtk_box_append (GTK_BOX (head), make_text (warning->what, warning->reason != NULL ? "dim-label" : NULL));
  gtk_widget_set_tooltip_text (show, _ ("Show the event"));
  gtk_widget_set_valign (show, GTK_ALIGN_START);
  gtk_widget_add_css_class (show, "flat");
  g_object_set_data (G_OBJECT (show), "index", GUINT_TO_POINTER (index));
  g_signal_connect (show, "clicked", G_CALLBACK (on_show), self);
  if (warning->events[0] != NULL)
    gtk_box_append (GTK_BOX (head), show);
  gtk_box_append (GTK_BOX (row), head);
  if (*where != '\0')
    gtk_box_append (GTK_BOX (row), make_text (where, "caption"));
  if (warning->reason != NULL)
    gtk_box_append (GTK_BOX (row), make_text (warning->reason, "caption"));
  if (!rk_session_is_read_only (rk_selection_session (self->selection)))
    gtk_box_append (GTK_BOX (row), make_answer (self, warning, index));
  gtk_box_append (self->rows, row);
}

static void
show_rows (RkWarningList *self)
{
  GtkWidget *child;
  guint n = self->found != NULL ? self->found->warnings->len : 0;

  self->stale = FALSE;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->rows))) != NULL)
    gtk_box_remove (self->rows, child);
  for (guint i = 0; i < MIN (n, ROWS); i++)
    add_row (self, i);
  if (n > ROWS) {
    g_autofree char *more = g_strdup_printf (_ ("+%d more"), (int) (n - ROWS));

    gtk_box_append (self->rows, make_text (more, "dim-label"));
  }
  gtk_widget_set_visible (self->none, n == 0);
}

static void
rk_warning_list_map (GtkWidget *widget)
{
  if (RK_WARNING_LIST (widget)->stale)
    show_rows (RK_WARNING_LIST (widget));
  GTK_WIDGET_CLASS (rk_warning_list_parent_class)->map (widget);
}

static void
rk_warning_list_dispose (GObject *object)
{
  RkWarningList *self = RK_WARNING_LIST (object);

  rk_children_clear (GTK_WIDGET (self));
  gtk_widget_dispose_template (GTK_WIDGET (self), RK_TYPE_WARNING_LIST);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->selection);
  g_clear_pointer (&self->found, found_free);
  G_OBJECT_CLASS (rk_warning_list_parent_class)->dispose (object);
}

static void
rk_warning_list_class_init (RkWarningListClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = rk_warning_list_dispose;
  widget_class->map = rk_warning_list_map;
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

/* Sorts those that are put aside behind the others, which stay in their order. */
static int
compare_warnings (gconstpointer a, gconstpointer b)
{
  const RkWarning *left = *(const RkWarning *const *) a, *right = *(const RkWarning *const *) b;

  return (left->reason != NULL) - (right->reason != NULL);
}

static void
find_warnings (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Found *found = data;

  found->acknowledged = rk_warnings_acknowledged (found->dataset);
  found->warnings = rk_warnings (found->dataset, found->year, &found->today, found->acknowledged);
  g_ptr_array_sort (found->warnings, compare_warnings);
  while (found->open < found->warnings->len && ((const RkWarning *) found->warnings->pdata[found->open])->reason == NULL)
    found->open++;
  g_task_return_pointer (task, found, found_free);
}

static void
on_found (GObject *source, GAsyncResult *result, gpointer data)
{
  RkWarningList *self = data; /* gone when the task is cancelled */
  Found *found = g_task_propagate_pointer (G_TASK (result), NULL);

  if (found == NULL) /* something newer is sought, or nobody is there to see it */
    return;
  g_clear_pointer (&self->found, found_free);
  self->found = found;
  self->stale = TRUE;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    show_rows (self);
  self->counted (self->data, found->open);
}

void
rk_warning_list_show (RkWarningList *self, RkSelection *selection, RkWarningsCounted counted, gpointer data)
{
  Found *found = g_new0 (Found, 1);
  g_autoptr (GTask) task = NULL;

  g_set_object (&self->selection, selection);
  self->counted = counted;
  self->data = data;
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  found->dataset = rk_dataset_ref ((RkDataset *) rk_selection_dataset (selection));
  found->year = rk_selection_year (selection);
  rk_today (&found->today);
  task = g_task_new (NULL, self->cancellable, on_found, self);
  g_task_set_task_data (task, found, NULL);
  g_task_run_in_thread (task, find_warnings);
}

/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/record/rk-record-form.h"

#include "core/rk-language.h"
#include "model/record/rk-english-left.h"
#include "model/record/rk-record-edit.h"
#include "model/session/rk-facts.h"
#include "widgets/record/rk-discard-dialog.h"
#include "widgets/record/rk-field-editor.h"
#include "widgets/record/rk-rows-editor.h"

#define LABEL_DROP 8 /* from the top of an editor to the top of its text */

struct _RkRecordForm {
  AdwWindow parent_instance;

  GtkGrid *grid;
  GtkWidget *hint, *save;
  GtkWidget *rows_label;
  RkRowsEditor *rows; /* of what belongs to the record; NULL: nothing can */

  RkSelection *selection;
  RkRecordDraft *draft;
  GPtrArray *editors;    /* of RkFieldEditor */
  GtkSizeGroup *halves;  /* those of half the width are alike */
  int row, column;       /* where the next field goes */
  gboolean quiet;        /* ticks follow the editors */
  gboolean settled;      /* saved, or given up */
  GCancellable *reading; /* the record's past */
};

G_DEFINE_FINAL_TYPE (RkRecordForm, rk_record_form, ADW_TYPE_WINDOW)

static guint
index_of (RkRecordForm *self, RkFieldEditor *editor)
{
  return (guint) (rk_field_editor_field (editor) - self->draft->type->fields);
}

static GtkCheckButton *
tick_of (RkFieldEditor *editor)
{
  return g_object_get_data (G_OBJECT (editor), "tick");
}

/* The one place that writes what the verdict says into the widgets. */
static void
show_verdict (RkRecordForm *self, const RkRecordVerdict *verdict)
{
  for (guint i = 0; i < self->editors->len; i++) {
    const RkFieldVerdict *field = &verdict->fields[index_of (self, self->editors->pdata[i])];

    rk_field_editor_tell (self->editors->pdata[i], field->problem, field->told, field->applies);
  }
  if (self->rows != NULL) {
    rk_rows_editor_tell (self->rows, verdict->rows);
    gtk_widget_set_visible (GTK_WIDGET (self->rows), verdict->rows_apply);
    gtk_widget_set_visible (self->rows_label, verdict->rows_apply);
  }
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "form.save", verdict->well);
}

static void
judge (RkRecordForm *self)
{
  g_autoptr (RkRecordVerdict) verdict = rk_record_draft_judge (self->draft, rk_selection_dataset (self->selection));

  show_verdict (self, verdict);
}

static void
on_past (const GPtrArray *left, gpointer data)
{
  RkRecordForm *self = data;

  for (guint i = 0; i < left->len; i++)
    self->draft->left[(const RkField *) left->pdata[i] - self->draft->type->fields] = TRUE;
  judge (self);
}

/* What it says in English may be from before. */
static void
read_past (RkRecordForm *self)
{
  const char *key = rk_record_key (self->draft->records->pdata[0]);

  if (self->draft->records->len == 1)
    self->reading = rk_english_left_find (rk_selection_session (self->selection), self->draft->type, key, on_past, self);
}

static void
on_edited (RkFieldEditor *editor, RkRecordForm *self)
{
  g_autofree char *text = rk_field_editor_text (editor);

  rk_record_draft_set (self->draft, rk_field_editor_field (editor), text);
  self->quiet = TRUE;
  if (tick_of (editor) != NULL)
    gtk_check_button_set_active (tick_of (editor), TRUE);
  self->quiet = FALSE;
  judge (self);
}

static void
on_ticked (GtkCheckButton *tick, RkFieldEditor *editor)
{
  RkRecordForm *self = RK_RECORD_FORM (gtk_widget_get_root (GTK_WIDGET (tick)));

  if (self->quiet)
    return;
  self->draft->taken[index_of (self, editor)] = gtk_check_button_get_active (tick);
  judge (self);
}

static GtkWidget *
new_label (const char *title)
{
  GtkWidget *label = gtk_label_new (title);

  gtk_label_set_xalign (GTK_LABEL (label), 1);
  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_set_valign (label, GTK_ALIGN_START);
  gtk_widget_set_margin_top (label, LABEL_DROP);
  return label;
}

/* Of several records a field is ticked to be changed. */
static GtkWidget *
make_label (RkRecordForm *self, RkFieldEditor *editor)
{
  const char *title = _ (rk_field_editor_field (editor)->title);
  GtkWidget *tick;

  if (self->draft->records->len == 1)
    return new_label (title);
  tick = gtk_check_button_new_with_label (title);
  g_object_set_data (G_OBJECT (editor), "tick", tick);
  g_signal_connect_object (tick, "toggled", G_CALLBACK (on_ticked), editor, 0);
  gtk_widget_set_valign (tick, GTK_ALIGN_START);
  gtk_widget_set_margin_top (tick, LABEL_DROP);
  return tick;
}

/* What is long takes the whole width, the rest half of it. */
static gboolean
is_wide (const RkField *field)
{
  gboolean names = field->kind == RK_FIELD_TEXT || field->kind == RK_FIELD_REFERENCE;

  return (field->flags & (RK_FIELD_LONG | RK_FIELD_FILE)) || (names && (field->flags & RK_FIELD_REQUIRED));
}

static void
add_field (RkRecordForm *self, const RkField *field, const char *text)
{
  RkFieldEditor *editor = rk_field_editor_new (rk_selection_dataset (self->selection), field);
  gboolean wide = is_wide (field);

  rk_field_editor_set_text (editor, text);
  gtk_widget_set_hexpand (GTK_WIDGET (editor), TRUE);
  g_signal_connect (editor, "changed", G_CALLBACK (on_edited), self);
  if (wide && self->column > 0) {
    self->column = 0;
    self->row++;
  }
  gtk_grid_attach (self->grid, make_label (self, editor), self->column, self->row, 1, 1);
  gtk_grid_attach (self->grid, GTK_WIDGET (editor), self->column + 1, self->row, wide ? 3 : 1, 1);
  g_ptr_array_add (self->editors, editor);
  if (!wide)
    gtk_size_group_add_widget (self->halves, GTK_WIDGET (editor));
  self->column = wide || self->column > 0 ? 0 : 2;
  self->row += self->column == 0;
}

static void
on_rows_changed (gpointer data)
{
  judge (data);
}

/* Beneath the fields. */
static void
add_rows (RkRecordForm *self)
{
  self->rows = g_object_new (RK_TYPE_ROWS_EDITOR, NULL);
  self->rows_label = new_label (_ (self->draft->rows->kind->type->title));
  rk_rows_editor_show (self->rows, self->draft->rows, rk_selection_dataset (self->selection), on_rows_changed, self);
  gtk_grid_attach (self->grid, self->rows_label, 0, self->row + 1, 1, 1);
  gtk_grid_attach (self->grid, GTK_WIDGET (self->rows), 1, self->row + 1, 3, 1);
}

static void
fill (RkRecordForm *self)
{
  const RkField *fields = self->draft->type->fields;

  /* a record's place among others is asked last: it has one already */
  for (guint last = FALSE; last <= TRUE; last++)
    for (guint i = 0; i < self->draft->n_fields; i++)
      if (rk_record_draft_asks (self->draft, &fields[i]) && (g_strcmp0 (fields[i].name, self->draft->type->order) == 0) == last)
        add_field (self, &fields[i], self->draft->texts[i]);
  if (self->draft->rows != NULL)
    add_rows (self);
  gtk_widget_set_visible (self->hint, self->draft->records->len > 1);
}

static void
show_title (RkRecordForm *self)
{
  const RkRecordDraft *draft = self->draft;
  g_autofree char *word = rk_record_draft_is_new (draft) ? NULL : rk_record_word (rk_selection_dataset (self->selection), draft->type, draft->records->pdata[0]);
  g_autofree char *title = NULL;

  if (draft->records->len > 1)
    title = rk_records_count (draft->type, draft->records->len);
  else if (word == NULL) /* Translators: a kind of record that is made: “New: Placement” */
    title = g_strdup_printf (_ ("New: %s"), _ (draft->type->title));
  else /* Translators: a kind of record and the name of one */
    title = g_strdup_printf (_ ("%s: %s"), _ (draft->type->title), word);
  gtk_window_set_title (GTK_WINDOW (self), title);
}

static void
settle (gpointer data)
{
  RkRecordForm *self = data;

  self->settled = TRUE;
  gtk_window_close (GTK_WINDOW (self));
}

static gboolean
rk_record_form_close_request (GtkWindow *window)
{
  RkRecordForm *self = RK_RECORD_FORM (window);

  if (self->settled || self->draft == NULL || !rk_record_draft_is_changed (self->draft))
    return GTK_WINDOW_CLASS (rk_record_form_parent_class)->close_request (window);
  rk_discard_ask (window, settle, self);
  return TRUE;
}

static void
on_save (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RkRecordForm *self = RK_RECORD_FORM (widget);
  const RkDataset *dataset = rk_selection_dataset (self->selection);
  g_autoptr (RkRecordVerdict) verdict = rk_record_draft_judge (self->draft, dataset);
  RkEdit *edit;

  show_verdict (self, verdict);
  if (!verdict->well)
    return;
  edit = rk_record_draft_edit (self->draft, verdict, dataset);
  if (edit != NULL) {
    rk_selection_keep (self->selection, edit, NULL);
    if (rk_record_draft_is_new (self->draft)) {
      g_autofree char *key = g_strconcat (self->draft->type->name, ":", rk_record_key (verdict->records->pdata[0]), NULL);

      rk_selection_pick (self->selection, key); /* it is shown when it is there */
    }
  }
  settle (self);
}

static void
rk_record_form_dispose (GObject *object)
{
  RkRecordForm *self = RK_RECORD_FORM (object);

  self->quiet = TRUE;
  rk_english_left_stop (&self->reading);
  for (guint i = 0; self->editors != NULL && i < self->editors->len; i++)
    g_signal_handlers_disconnect_by_data (self->editors->pdata[i], self);
  g_clear_pointer (&self->editors, g_ptr_array_unref);
  g_clear_pointer (&self->draft, rk_record_draft_free);
  g_clear_object (&self->selection);
  g_clear_object (&self->halves);
  G_OBJECT_CLASS (rk_record_form_parent_class)->dispose (object);
}

static void
rk_record_form_class_init (RkRecordFormClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = rk_record_form_dispose;
  GTK_WINDOW_CLASS (class)->close_request = rk_record_form_close_request;
  gtk_widget_class_set_template_from_resource (widget_class, "/jp/renkei/Renkei/ui/rk-record-form.ui");
  gtk_widget_class_bind_template_child (widget_class, RkRecordForm, grid);
  gtk_widget_class_bind_template_child (widget_class, RkRecordForm, hint);
  gtk_widget_class_bind_template_child (widget_class, RkRecordForm, save);
  gtk_widget_class_install_action (widget_class, "form.save", NULL, on_save);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "form.save", NULL);
}

static void
rk_record_form_init (RkRecordForm *self)
{
  self->editors = g_ptr_array_new ();
  self->halves = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  gtk_widget_init_template (GTK_WIDGET (self));
}

RkRecordForm *
rk_record_form_new (GtkWindow *parent, RkSelection *selection, RkRecordDraft *draft)
{
  RkRecordForm *self = g_object_new (RK_TYPE_RECORD_FORM, "transient-for", parent, "modal", TRUE, NULL);

  self->selection = g_object_ref (selection);
  self->draft = draft;
  if (draft->year == 0)
    draft->year = rk_selection_year (selection);
  rk_record_draft_read_rows (draft, rk_selection_dataset (selection));
  fill (self);
  show_title (self);
  judge (self);
  read_past (self);
  if (self->editors->len > 0)
    gtk_widget_grab_focus (self->editors->pdata[0]);
  return self;
}

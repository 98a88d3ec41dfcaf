/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/chart/rk-annotation-row.h"

#include "core/rk-language.h"
#include "model/chart/rk-annotation-edit.h"
#include "widgets/rk-children.h"

struct _RkAnnotationRow {
  GtkWidget parent_instance;

  GtkEntry *at, *text;
  GtkLabel *problem;

  RkSelection *selection;
  RkAnnotationRole role;
  char *topic, *key; /* key NULL: something new */
  char *at_shown, *text_shown;
};

G_DEFINE_FINAL_TYPE (RkAnnotationRow, rk_annotation_row, GTK_TYPE_WIDGET)

static void
tell_problem (RkAnnotationRow *self, const char *message)
{
  gtk_label_set_label (self->problem, message != NULL ? message : "");
  gtk_widget_set_visible (GTK_WIDGET (self->problem), message != NULL);
}

/* Takes what stands in the entries for what is kept. */
static void
settle (RkAnnotationRow *self)
{
  g_free (self->at_shown);
  g_free (self->text_shown);
  self->at_shown = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->at)));
  self->text_shown = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->text)));
}

static gboolean
is_changed (RkAnnotationRow *self)
{
  return g_strcmp0 (self->at_shown, gtk_editable_get_text (GTK_EDITABLE (self->at))) != 0 ||
         g_strcmp0 (self->text_shown, gtk_editable_get_text (GTK_EDITABLE (self->text))) != 0;
}

/* What is new is known by its key before it is kept: the row then stays with its own record, whatever their order. */
static void
keep_edit (RkAnnotationRow *self, RkEdit *edit)
{
  if (self->key == NULL)
    self->key = g_strdup (((const RkEditStep *) edit->steps->pdata[0])->key);
  settle (self);
  rk_selection_keep (self->selection, edit, rk_selection_key (self->selection));
}

static void
keep_it (RkAnnotationRow *self)
{
  g_autoptr (GError) error = NULL;
  const RkDataset *dataset = self->selection != NULL ? rk_selection_dataset (self->selection) : NULL;
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->text))));
  RkEdit *edit;

  if (dataset == NULL || self->topic == NULL || !is_changed (self))
    return;
  edit = rk_annotation_write (dataset, self->topic, self->role, rk_dataset_get (dataset, &rk_annotation_type, self->key), gtk_editable_get_text (GTK_EDITABLE (self->at)), text,
                              &error);
  tell_problem (self, error != NULL ? error->message : NULL);
  if (edit != NULL)
    keep_edit (self, edit);
}

static void
rk_annotation_row_dispose (GObject *object)
{
  RkAnnotationRow *self = RK_ANNOTATION_ROW (object);

  g_clear_object (&self->selection);
  rk_children_clear (GTK_WIDGET (self));
  gtk_widget_dispose_template (GTK_WIDGET (self), RK_TYPE_ANNOTATION_ROW);
  g_clear_pointer (&self->topic, g_free);
  g_clear_pointer (&self->key, g_free);
  g_clear_pointer (&self->at_shown, g_free);
  g_clear_pointer (&self->text_shown, g_free);
  G_OBJECT_CLASS (rk_annotation_row_parent_class)->dispose (object);
}

static void
rk_annotation_row_class_init (RkAnnotationRowClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = rk_annotation_row_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/jp/renkei/Renkei/ui/rk-annotation-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RkAnnotationRow, at);
  gtk_widget_class_bind_template_child (widget_class, RkAnnotationRow, text);
  gtk_widget_class_bind_template_child (widget_class, RkAnnotationRow, problem);
  gtk_widget_class_bind_template_callback (widget_class, keep_it);
}

static void
rk_annotation_row_init (RkAnnotationRow *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (keep_it), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
}

RkAnnotationRow *
rk_annotation_row_new (RkSelection *selection, RkAnnotationRole role)
{
  static const char *const places[] = { [RK_ANNOTATION_REMARK] = N_ ("R4"), [RK_ANNOTATION_REFERENCE_LINE] = N_ ("2,000") };
  RkAnnotationRow *self = g_object_new (RK_TYPE_ANNOTATION_ROW, NULL);
  gboolean has_place = role == RK_ANNOTATION_REMARK || role == RK_ANNOTATION_REFERENCE_LINE;

  self->selection = g_object_ref (selection);
  self->role = role;
  gtk_widget_set_visible (GTK_WIDGET (self->at), has_place);
  if (has_place)
    gtk_entry_set_placeholder_text (self->at, _ (places[role]));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->at), GTK_ACCESSIBLE_PROPERTY_LABEL, role == RK_ANNOTATION_REMARK ? _ ("Fiscal year") : _ ("Value"), -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->text), GTK_ACCESSIBLE_PROPERTY_LABEL, rk_choice_title (rk_annotation_roles, role), -1);
  return self;
}

static gboolean
is_being_typed (RkAnnotationRow *self)
{
  return (gtk_widget_get_state_flags (GTK_WIDGET (self)) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0 && is_changed (self);
}

const char *
rk_annotation_row_key (RkAnnotationRow *self)
{
  return self->key;
}

void
rk_annotation_row_forget (RkAnnotationRow *self)
{
  g_clear_pointer (&self->topic, g_free);
}

void
rk_annotation_row_show (RkAnnotationRow *self, const char *topic, const RkAnnotation *annotation)
{
  const RkField *place = rk_record_type_field (&rk_annotation_type, self->role == RK_ANNOTATION_REMARK ? "year" : "value");
  const char *key = annotation != NULL ? annotation->id : NULL;
  g_autofree char *at = annotation != NULL ? rk_record_get_text (annotation, place) : NULL;
  gboolean same = g_strcmp0 (topic, self->topic) == 0 && g_strcmp0 (key, self->key) == 0;

  if (same && is_being_typed (self))
    return;
  g_free (self->topic);
  g_free (self->key);
  self->topic = g_strdup (topic);
  self->key = g_strdup (key);
  tell_problem (self, NULL);
  gtk_editable_set_text (GTK_EDITABLE (self->at), at != NULL ? at : "");
  gtk_editable_set_text (GTK_EDITABLE (self->text), annotation != NULL ? rk_annotation_text (annotation) : "");
  settle (self);
}

void
rk_annotation_row_write (RkAnnotationRow *self, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (self->text), text);
  keep_it (self);
}

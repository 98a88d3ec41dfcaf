/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/record/rk-field-editor.h"

#include "core/rk-language.h"
#include "widgets/record/rk-field-cell.h"
#include "widgets/rk-children.h"

#define LINES_HEIGHT 62 /* of a text of several lines: three of them */

struct _RkFieldEditor {
  GtkWidget parent_instance;

  GtkWidget *input;
  GtkLabel *caption;

  const RkField *field;
  GtkFileChooserNative *chooser; /* while a file is chosen */
  gboolean quiet;                /* the text changes because the form says so, not the user */
};

G_DEFINE_FINAL_TYPE (RkFieldEditor, rk_field_editor, GTK_TYPE_WIDGET)

static guint changed_signal;

static void
on_changed (RkFieldEditor *self)
{
  if (!self->quiet)
    g_signal_emit (self, changed_signal, 0);
}

static void
on_file_chosen (GtkNativeDialog *chooser, int response, RkFieldEditor *self)
{
  g_autoptr (GFile) file = response == GTK_RESPONSE_ACCEPT ? gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser)) : NULL;
  g_autofree char *path = file != NULL ? g_file_get_path (file) : NULL;

  if (path != NULL)
    gtk_editable_set_text (GTK_EDITABLE (self->input), path);
  g_clear_object (&self->chooser);
}

static void
choose_file (RkFieldEditor *self)
{
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self)));

  g_set_object (&self->chooser, NULL);
  self->chooser = gtk_file_chooser_native_new (_ (self->field->title), window, GTK_FILE_CHOOSER_ACTION_OPEN, _ ("_Choose"), NULL);
  g_signal_connect (self->chooser, "response", G_CALLBACK (on_file_chosen), self);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
}

static GtkWidget *
wrap_file (RkFieldEditor *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0), *button = gtk_button_new_from_icon_name ("document-open-symbolic");

  gtk_widget_add_css_class (box, "linked");
  gtk_widget_set_tooltip_text (button, _ ("Choose a file; its name is kept, not the file"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Choose a file; its name is kept, not the file"), -1);
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (choose_file), self);
  gtk_widget_set_hexpand (self->input, TRUE);
  gtk_box_append (GTK_BOX (box), self->input);
  gtk_box_append (GTK_BOX (box), button);
  return box;
}

static GtkWidget *
make_lines (const char *name)
{
  GtkWidget *view = gtk_text_view_new ();

  gtk_text_view_set_wrap_mode (GTK_TEXT_VIEW (view), GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_accepts_tab (GTK_TEXT_VIEW (view), FALSE);
  gtk_text_view_set_left_margin (GTK_TEXT_VIEW (view), 8);
  gtk_text_view_set_right_margin (GTK_TEXT_VIEW (view), 8);
  gtk_text_view_set_top_margin (GTK_TEXT_VIEW (view), 6);
  gtk_text_view_set_bottom_margin (GTK_TEXT_VIEW (view), 6);
  gtk_accessible_update_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return view;
}

static GtkWidget *
wrap_lines (RkFieldEditor *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), self->input);
  gtk_scrolled_window_set_has_frame (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_min_content_height (GTK_SCROLLED_WINDOW (scroller), LINES_HEIGHT);
  return scroller;
}

/* Returns: what the input lies in, or itself */
static GtkWidget *
make_input (RkFieldEditor *self, const RkDataset *dataset)
{
  gboolean is_long = self->field->kind == RK_FIELD_TEXT && (self->field->flags & RK_FIELD_LONG);

  self->input = is_long ? make_lines (_ (self->field->title)) : rk_field_cell_new (dataset, self->field, _ (self->field->title));
  if (GTK_IS_ENTRY (self->input))
    gtk_entry_set_activates_default (GTK_ENTRY (self->input), TRUE);
  if (GTK_IS_DROP_DOWN (self->input)) /* the first stands for nothing, also where a choice is needed: none is made for the planner */
    rk_field_cell_fill_choices (GTK_DROP_DOWN (self->input), self->field->choices, 0, "–");
  rk_field_cell_connect (self->input, G_CALLBACK (on_changed), self);
  if (is_long)
    return wrap_lines (self);
  return self->field->kind == RK_FIELD_TEXT && (self->field->flags & RK_FIELD_FILE) ? wrap_file (self) : self->input;
}

static gboolean
rk_field_editor_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (RK_FIELD_EDITOR (widget)->input);
}

static void
rk_field_editor_dispose (GObject *object)
{
  RkFieldEditor *self = RK_FIELD_EDITOR (object);

  self->quiet = TRUE;
  g_clear_object (&self->chooser);
  rk_children_clear (GTK_WIDGET (self));
  G_OBJECT_CLASS (rk_field_editor_parent_class)->dispose (object);
}

static void
rk_field_editor_class_init (RkFieldEditorClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = rk_field_editor_dispose;
  widget_class->grab_focus = rk_field_editor_grab_focus;
  changed_signal = g_signal_new ("changed", RK_TYPE_FIELD_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static void
rk_field_editor_init (RkFieldEditor *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))), GTK_ORIENTATION_VERTICAL);
  self->caption = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->caption, 0);
  gtk_label_set_wrap (self->caption, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->caption), "caption");
  gtk_widget_set_margin_top (GTK_WIDGET (self->caption), 3);
  gtk_widget_set_visible (GTK_WIDGET (self->caption), FALSE);
}

RkFieldEditor *
rk_field_editor_new (const RkDataset *dataset, const RkField *field)
{
  RkFieldEditor *self = g_object_new (RK_TYPE_FIELD_EDITOR, NULL);

  self->field = field;
  gtk_widget_set_parent (make_input (self, dataset), GTK_WIDGET (self));
  gtk_widget_set_parent (GTK_WIDGET (self->caption), GTK_WIDGET (self));
  return self;
}

const RkField *
rk_field_editor_field (RkFieldEditor *self)
{
  return self->field;
}

char *
rk_field_editor_text (RkFieldEditor *self)
{
  return rk_field_cell_text (self->input);
}

void
rk_field_editor_set_text (RkFieldEditor *self, const char *text)
{
  self->quiet = TRUE;
  rk_field_cell_set_text (self->input, text);
  self->quiet = FALSE;
}

static void
set_class (GtkWidget *widget, const char *class, gboolean on)
{
  if (on)
    gtk_widget_add_css_class (widget, class);
  else
    gtk_widget_remove_css_class (widget, class);
}

void
rk_field_editor_tell (RkFieldEditor *self, const char *problem, const char *told, gboolean applies)
{
  const char *text = problem != NULL ? problem : told;

  gtk_label_set_label (self->caption, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->caption), text != NULL);
  set_class (GTK_WIDGET (self->caption), "error", problem != NULL);
  set_class (GTK_WIDGET (self->caption), "dim-label", problem == NULL);
  rk_field_cell_mark (self->input, problem != NULL);
  gtk_widget_set_sensitive (self->input, applies); /* of the input itself, so that a screen reader says it, too */
}

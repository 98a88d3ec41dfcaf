/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/record/rk-field-editor.h"

#include "core/rk-language.h"
#include "core/rk-types.h"
#include "widgets/record/rk-reference-button.h"
#include "widgets/rk-children.h"

#define LINES_HEIGHT 62 /* of a text of several lines: three of them */

/* How a kind of field is edited. */
typedef struct {
  GtkWidget *(*make) (RkFieldEditor *self, const RkDataset *dataset);
  char *(*get) (RkFieldEditor *self);
  void (*set) (RkFieldEditor *self, const char *text);
} Way;

struct _RkFieldEditor {
  GtkWidget parent_instance;

  GtkWidget *input;
  GtkLabel *caption;

  const RkField *field;
  const Way *way;
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
name_input (RkFieldEditor *self, GtkWidget *input)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (input), GTK_ACCESSIBLE_PROPERTY_LABEL, _ (self->field->title), -1);
}

static GtkWidget *
make_entry (RkFieldEditor *self, const RkDataset *dataset)
{
  self->input = gtk_entry_new ();
  gtk_entry_set_activates_default (GTK_ENTRY (self->input), TRUE);
  gtk_editable_set_width_chars (GTK_EDITABLE (self->input), 8);
  g_signal_connect_swapped (self->input, "changed", G_CALLBACK (on_changed), self);
  name_input (self, self->input);
  return self->input;
}

static char *
get_entry (RkFieldEditor *self)
{
  return g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->input)));
}

static void
set_entry (RkFieldEditor *self, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (self->input), text != NULL ? text : "");
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
make_file (RkFieldEditor *self, const RkDataset *dataset)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0), *button = gtk_button_new_from_icon_name ("document-open-symbolic");

  gtk_widget_add_css_class (box, "linked");
  gtk_widget_set_tooltip_text (button, _ ("Choose a file; its name is kept, not the file"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Choose a file; its name is kept, not the file"), -1);
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (choose_file), self);
  gtk_widget_set_hexpand (make_entry (self, dataset), TRUE);
  gtk_box_append (GTK_BOX (box), self->input);
  gtk_box_append (GTK_BOX (box), button);
  return box;
}

static GtkWidget *
make_lines (RkFieldEditor *self, const RkDataset *dataset)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->input = gtk_text_view_new ();
  gtk_text_view_set_wrap_mode (GTK_TEXT_VIEW (self->input), GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_accepts_tab (GTK_TEXT_VIEW (self->input), FALSE);
  gtk_text_view_set_left_margin (GTK_TEXT_VIEW (self->input), 8);
  gtk_text_view_set_right_margin (GTK_TEXT_VIEW (self->input), 8);
  gtk_text_view_set_top_margin (GTK_TEXT_VIEW (self->input), 6);
  gtk_text_view_set_bottom_margin (GTK_TEXT_VIEW (self->input), 6);
  g_signal_connect_swapped (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->input)), "changed", G_CALLBACK (on_changed), self);
  name_input (self, self->input);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), self->input);
  gtk_scrolled_window_set_has_frame (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_min_content_height (GTK_SCROLLED_WINDOW (scroller), LINES_HEIGHT);
  return scroller;
}

static char *
get_lines (RkFieldEditor *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->input));
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
}

static void
set_lines (RkFieldEditor *self, const char *text)
{
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->input)), text != NULL ? text : "", -1);
}

/* The first row stands for nothing, also where a choice is needed: none is made for the planner. */
static GtkWidget *
make_choice (RkFieldEditor *self, const RkDataset *dataset)
{
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);

  gtk_string_list_append (titles, "–");
  for (guint i = 0; self->field->choices[i].id != NULL; i++)
    gtk_string_list_append (titles, _ (self->field->choices[i].title));
  self->input = gtk_drop_down_new (G_LIST_MODEL (g_steal_pointer (&titles)), NULL);
  g_signal_connect_swapped (self->input, "notify::selected", G_CALLBACK (on_changed), self);
  name_input (self, self->input);
  return self->input;
}

static char *
get_choice (RkFieldEditor *self)
{
  guint row = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->input));

  return row == 0 || row == GTK_INVALID_LIST_POSITION ? NULL : g_strdup (self->field->choices[row - 1].id);
}

static void
set_choice (RkFieldEditor *self, const char *text)
{
  gint64 index = text != NULL ? rk_choice_find (self->field->choices, text) : RK_MISSING;

  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->input), index == RK_MISSING ? 0 : (guint) index + 1);
}

static GtkWidget *
make_check (RkFieldEditor *self, const RkDataset *dataset)
{
  self->input = gtk_check_button_new ();
  g_signal_connect_swapped (self->input, "toggled", G_CALLBACK (on_changed), self);
  name_input (self, self->input);
  return self->input;
}

static char *
get_check (RkFieldEditor *self)
{
  return gtk_check_button_get_active (GTK_CHECK_BUTTON (self->input)) ? g_strdup ("yes") : NULL;
}

static void
set_check (RkFieldEditor *self, const char *text)
{
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->input), text != NULL);
}

static GtkWidget *
make_reference (RkFieldEditor *self, const RkDataset *dataset)
{
  gboolean optional = !(self->field->flags & RK_FIELD_REQUIRED);

  self->input = GTK_WIDGET (rk_reference_button_new (dataset, rk_type (self->field->target), _ (self->field->title), optional));
  g_signal_connect_swapped (self->input, "changed", G_CALLBACK (on_changed), self);
  return self->input;
}

static char *
get_reference (RkFieldEditor *self)
{
  return g_strdup (rk_reference_button_key (RK_REFERENCE_BUTTON (self->input)));
}

static void
set_reference (RkFieldEditor *self, const char *text)
{
  rk_reference_button_set_key (RK_REFERENCE_BUTTON (self->input), text);
}

static const Way *
find_way (const RkField *field)
{
  static const Way entry = { make_entry, get_entry, set_entry }, file = { make_file, get_entry, set_entry }, lines = { make_lines, get_lines, set_lines };
  static const Way choice = { make_choice, get_choice, set_choice }, check = { make_check, get_check, set_check };
  static const Way reference = { make_reference, get_reference, set_reference };

  if (field->kind == RK_FIELD_TEXT && (field->flags & RK_FIELD_LONG))
    return &lines;
  if (field->kind == RK_FIELD_TEXT && (field->flags & RK_FIELD_FILE))
    return &file;
  if (field->kind == RK_FIELD_CHOICE)
    return &choice;
  if (field->kind == RK_FIELD_BOOLEAN)
    return &check;
  return field->kind == RK_FIELD_REFERENCE ? &reference : &entry;
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
  self->way = find_way (field);
  gtk_widget_set_parent (self->way->make (self, dataset), GTK_WIDGET (self));
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
  return self->way->get (self);
}

void
rk_field_editor_set_text (RkFieldEditor *self, const char *text)
{
  self->quiet = TRUE;
  self->way->set (self, text);
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
  set_class (self->input, "error", problem != NULL);
  gtk_widget_set_sensitive (self->input, applies); /* of the input itself, so that a screen reader says it, too */
}

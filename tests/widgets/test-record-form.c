/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The form that is made from a field table: for each type of record there is, alone, new and several at once. */
#include "fixture.h"

#include "core/campaign/rk-placement.h"
#include "core/campaign/rk-site.h"
#include "core/figures/rk-measure.h"
#include "core/rk-types.h"
#include "widgets/record/rk-field-editor.h"
#include "widgets/record/rk-record-form.h"
#include "widgets/record/rk-reference-button.h"
#include "widgets/record/rk-rows-editor.h"

typedef struct {
  RkSelection *selection;
  GtkWidget *parent;
  RkRecordForm *form;
  RkEdit *kept; /* what the form gave out */
} Desk;

static void
on_keep (RkSelection *selection, gpointer edit, const char *key, Desk *desk)
{
  desk->kept = edit;
}

static void
desk_init (Desk *desk)
{
  *desk = (Desk){ .selection = figures_selection () };
  g_signal_connect (desk->selection, "keep", G_CALLBACK (on_keep), desk);
  desk->parent = show_in_window (gtk_label_new (NULL), 300, 200);
}

static void
desk_clear (Desk *desk)
{
  rk_edit_free (desk->kept);
  close_window (desk->parent);
  g_object_unref (desk->selection);
}

/* Takes @draft. */
static void
open_form (Desk *desk, RkRecordDraft *draft)
{
  desk->form = rk_record_form_new (GTK_WINDOW (desk->parent), desk->selection, draft);
  gtk_window_present (GTK_WINDOW (desk->form));
  gtk_test_widget_wait_for_draw (GTK_WIDGET (desk->form));
}

static const RkDataset *
dataset_of (Desk *desk)
{
  return rk_selection_dataset (desk->selection);
}

/* Returns: the editor of that field, or NULL where the form does not ask for it */
static RkFieldEditor *
editor_of (Desk *desk, const char *field)
{
  for (GtkWidget *child = gtk_widget_get_first_child (part (desk->form, "grid")); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (RK_IS_FIELD_EDITOR (child) && g_str_equal (rk_field_editor_field (RK_FIELD_EDITOR (child))->name, field))
      return RK_FIELD_EDITOR (child);
  return NULL;
}

static RkRowsEditor *
rows_of (Desk *desk)
{
  for (GtkWidget *child = gtk_widget_get_first_child (part (desk->form, "grid")); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (RK_IS_ROWS_EDITOR (child))
      return RK_ROWS_EDITOR (child);
  g_assert_not_reached ();
}

/* As if the user had: the editor says so. */
static void
type_in (Desk *desk, const char *field, const char *text)
{
  RkFieldEditor *editor = editor_of (desk, field);

  g_assert_nonnull (editor);
  rk_field_editor_set_text (editor, text);
  g_signal_emit_by_name (editor, "changed");
}

static void
save (Desk *desk)
{
  gtk_widget_activate_action (GTK_WIDGET (desk->form), "form.save", NULL);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/* What the editors show of a record is what it holds, whatever its type: saving it unchanged changes nothing. */
static void
test_every_type (void)
{
  Desk desk;
  guint shown = 0;

  desk_init (&desk);
  for (const RkRecordType *const *type = rk_types (); *type != NULL; type++) {
    const GPtrArray *all = rk_dataset_all (dataset_of (&desk), *type);

    g_test_message ("%s", (*type)->name);
    if (all->len == 0)
      continue;
    open_form (&desk, rk_record_draft_new (*type, all->pdata[0]));
    for (const RkField *field = (*type)->fields; field->name != NULL; field++) {
      g_autofree char *kept = rk_record_get_text (all->pdata[0], field), *edited = NULL;
      RkFieldEditor *editor = editor_of (&desk, field->name);

      if (editor == NULL)
        continue;
      edited = rk_field_editor_text (editor);
      if (field->kind == RK_FIELD_DATE) /* shown in words, which are read back as the same date: nothing is kept below */
        g_assert_cmpint (edited == NULL || *edited == '\0', ==, kept == NULL);
      else
        g_assert_cmpstr (edited != NULL ? edited : "", ==, kept != NULL ? kept : "");
      shown++;
    }
    save (&desk);
    g_assert_null (desk.kept);
  }
  g_assert_cmpuint (shown, >, 50);
  desk_clear (&desk);
}

/* A station and its platforms are one form and one edit; what has no platforms is not asked for any. */
static void
test_rows (void)
{
  Desk desk;
  RkRowsEditor *rows;
  const RkEditStep *put;

  desk_init (&desk);
  open_form (&desk, rk_record_draft_new (&rk_site_type, rk_dataset_get (dataset_of (&desk), &rk_site_type, "ST03")));
  rows = rows_of (&desk);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (rows)));
  gtk_editable_set_text (GTK_EDITABLE (gtk_grid_get_child_at (part (rows, "grid"), 0, 1)), "四つ橋線");
  g_signal_emit_by_name (part (rows, "add"), "clicked");
  gtk_editable_set_text (GTK_EDITABLE (gtk_grid_get_child_at (part (rows, "grid"), 2, 16)), "north");
  save (&desk);
  g_assert_null (desk.kept); /* the new row has no name, and a latitude that is none */
  gtk_editable_set_text (GTK_EDITABLE (gtk_grid_get_child_at (part (rows, "grid"), 0, 16)), "新線");
  gtk_editable_set_text (GTK_EDITABLE (gtk_grid_get_child_at (part (rows, "grid"), 2, 16)), "34.7");
  save (&desk);
  g_assert_cmpstr (desk.kept->label, ==, "Change “Hommachi”: Platform");
  g_assert_cmpuint (desk.kept->steps->len, ==, 2);
  put = desk.kept->steps->pdata[0];
  g_assert_cmpstr (((const RkPlatform *) put->record)->name, ==, "四つ橋線");
  g_assert_cmpstr (((const RkPlatform *) put->record)->ward, ==, "27106"); /* as it was */
  put = desk.kept->steps->pdata[1];
  g_assert_cmpstr (((const RkPlatform *) put->record)->site, ==, "ST03");
  desk_clear (&desk);
}

static void
test_no_rows (void)
{
  const GPtrArray *sites;
  Desk desk;
  guint others = 0;

  desk_init (&desk);
  sites = rk_dataset_all (dataset_of (&desk), &rk_site_type);
  for (guint i = 0; i < sites->len; i++) {
    const RkSite *site = sites->pdata[i];

    if (site->kind == RK_SITE_STATION || others++ > 2)
      continue;
    open_form (&desk, rk_record_draft_new (&rk_site_type, site));
    g_assert_false (gtk_widget_get_visible (GTK_WIDGET (rows_of (&desk))));
    save (&desk);
    g_assert_null (desk.kept);
  }
  g_assert_cmpuint (others, >, 0);
  desk_clear (&desk);
}

/* A new record of each type: nothing can be saved before what is needed is said. */
static void
test_new_of_every_type (void)
{
  Desk desk;

  desk_init (&desk);
  for (const RkRecordType *const *type = rk_types (); *type != NULL; type++) {
    gpointer record = rk_record_new (*type);

    open_form (&desk, rk_record_draft_new (*type, record));
    save (&desk);
    g_assert_null (desk.kept);
    gtk_window_close (GTK_WINDOW (desk.form));
    rk_record_free (*type, record);
  }
  desk_clear (&desk);
}

static void
test_change (void)
{
  Desk desk;

  desk_init (&desk);
  open_form (&desk, rk_record_draft_new (&rk_placement_type, rk_dataset_get (dataset_of (&desk), &rk_placement_type, "R6-03")));
  type_in (&desk, "state", "問題あり");
  save (&desk);
  g_assert_null (desk.kept); /* which problem is not said */
  type_in (&desk, "problem", "断られた");
  save (&desk);
  g_assert_nonnull (desk.kept);
  g_assert_cmpstr (desk.kept->label, ==, "Change “Hommachi”: State, Problem");
  g_assert_cmpint (((const RkPlacement *) ((const RkEditStep *) desk.kept->steps->pdata[0])->record)->problem, ==, RK_PROBLEM_REFUSED);
  desk_clear (&desk);
}

/* What is typed of several is ticked by itself; what is ticked off again stays as it was. */
static void
test_several (void)
{
  Desk desk;
  RkFieldEditor *who;

  desk_init (&desk);
  open_form (&desk, rk_record_draft_new_for (dataset_of (&desk), &rk_placement_type, (const char *const[]){ "R6-03", "R6-04", NULL }));
  g_assert_null (editor_of (&desk, "site"));
  type_in (&desk, "copies", "2");
  type_in (&desk, "who", "Sato");
  who = editor_of (&desk, "who");
  gtk_check_button_set_active (g_object_get_data (G_OBJECT (who), "tick"), FALSE);
  save (&desk);
  g_assert_nonnull (desk.kept);
  g_assert_cmpstr (desk.kept->label, ==, "Change 2 placements: Copies");
  g_assert_cmpuint (desk.kept->steps->len, ==, 2);
  g_assert_null (((const RkPlacement *) ((const RkEditStep *) desk.kept->steps->pdata[1])->record)->who);
  desk_clear (&desk);
}

static guint
count_rows (GtkWidget *list)
{
  guint n = 0;

  for (GtkWidget *row = gtk_widget_get_first_child (list); row != NULL; row = gtk_widget_get_next_sibling (row))
    n++;
  return n;
}

/* A site is found by kanji, kana or romaji; Enter takes the first. */
static void
test_search (void)
{
  static const struct {
    const char *text, *key;
    guint found;
  } rows[] = { { "本町", "ST03", 2 }, { "ほんまち", "ST03", 2 }, { "ﾅﾝﾊﾞ", "ST04", 1 }, { "nakamozu", "ST06", 1 }, { "nowhere", NULL, 0 } };
  Desk desk;
  RkReferenceButton *button;
  guint all;

  desk_init (&desk);
  all = rk_dataset_all (dataset_of (&desk), rk_type ("site"))->len;
  button = g_object_ref_sink (rk_reference_button_new (dataset_of (&desk), rk_type ("site"), "Site", FALSE));
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    rk_reference_button_set_key (button, NULL);
    gtk_editable_set_text (part (button, "entry"), "");
    g_signal_emit_by_name (part (button, "entry"), "search-changed");
    g_assert_cmpuint (count_rows (part (button, "hits")), ==, all);
    gtk_editable_set_text (part (button, "entry"), rows[i].text);
    g_signal_emit_by_name (part (button, "entry"), "search-changed");
    g_test_message ("%s", rows[i].text);
    g_assert_cmpuint (count_rows (part (button, "hits")), ==, rows[i].found);
    g_signal_emit_by_name (part (button, "entry"), "activate");
    g_assert_cmpstr (rk_reference_button_key (button), ==, rows[i].key);
  }
  g_object_unref (button);
  desk_clear (&desk);
}

/* A new measure is named first; its place among the others is asked last. */
static void
test_names_come_first (void)
{
  gpointer measure = rk_record_new (&rk_measure_type);
  Desk desk;
  GtkWidget *focus;

  desk_init (&desk);
  open_form (&desk, rk_record_draft_new (&rk_measure_type, measure));
  focus = gtk_window_get_focus (GTK_WINDOW (desk.form));
  g_assert_nonnull (focus);
  g_assert_true (gtk_widget_is_ancestor (focus, GTK_WIDGET (editor_of (&desk, "name"))));
  g_assert_true (gtk_widget_get_last_child (part (desk.form, "grid")) == GTK_WIDGET (editor_of (&desk, "position")));
  gtk_window_close (GTK_WINDOW (desk.form));
  rk_record_free (&rk_measure_type, measure);
  desk_clear (&desk);
}

int
main (int argc, char **argv)
{
  widgets_init (&argc, &argv);
  g_test_add_func ("/record-form/every-type", test_every_type);
  g_test_add_func ("/record-form/rows", test_rows);
  g_test_add_func ("/record-form/no-rows", test_no_rows);
  g_test_add_func ("/record-form/new-of-every-type", test_new_of_every_type);
  g_test_add_func ("/record-form/change", test_change);
  g_test_add_func ("/record-form/several", test_several);
  g_test_add_func ("/record-form/search", test_search);
  g_test_add_func ("/record-form/names-come-first", test_names_come_first);
  return g_test_run ();
}

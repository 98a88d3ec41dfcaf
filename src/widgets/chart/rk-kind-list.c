/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/chart/rk-kind-list.h"

#include "core/rk-language.h"
#include "draw/chart/rk-chart-kinds.h"
#include "model/chart/rk-suggestion.h"

#define FORMS "renkei-forms"
#define REASON_WIDTH 44 /* characters */

static const GArray *
forms_of (GtkDropDown *drop_down)
{
  return g_object_get_data (G_OBJECT (drop_down), FORMS);
}

static GtkWidget *
add_label (GtkWidget *box)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), REASON_WIDTH);
  gtk_box_append (GTK_BOX (box), label);
  return label;
}

static void
on_setup (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2), *reason;

  add_label (box);
  reason = add_label (box);
  gtk_widget_add_css_class (reason, "caption");
  gtk_widget_add_css_class (reason, "dim-label");
  gtk_list_item_set_child (item, box);
}

/* What is refused is pale: it can be chosen, and the page then says why it is not drawn. */
static void
on_bind (GtkSignalListItemFactory *factory, GtkListItem *item, GtkDropDown *drop_down)
{
  GtkWidget *title = gtk_widget_get_first_child (gtk_list_item_get_child (item)), *reason = gtk_widget_get_next_sibling (title);
  const RkSuggestion *form = &g_array_index (forms_of (drop_down), RkSuggestion, gtk_list_item_get_position (item));

  gtk_label_set_label (GTK_LABEL (title), gtk_string_object_get_string (gtk_list_item_get_item (item)));
  gtk_label_set_label (GTK_LABEL (reason), form->why != NULL ? form->why : "");
  gtk_widget_set_visible (reason, form->why != NULL);
  if (form->fits)
    gtk_widget_remove_css_class (title, "dim-label");
  else
    gtk_widget_add_css_class (title, "dim-label");
}

void
rk_kind_list_init (GtkDropDown *drop_down)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (on_setup), NULL);
  g_signal_connect_object (factory, "bind", G_CALLBACK (on_bind), drop_down, 0);
  rk_kind_list_fill (drop_down, NULL);
  gtk_drop_down_set_list_factory (drop_down, factory);
}

static GArray *
list_all (void)
{
  GArray *forms = g_array_new (FALSE, FALSE, sizeof (RkSuggestion));

  for (const RkChartKind *const *kind = rk_chart_kinds (); *kind != NULL; kind++) {
    RkSuggestion form = { (*kind)->id, NULL, TRUE };

    g_array_append_val (forms, form);
  }
  return forms;
}

void
rk_kind_list_fill (GtkDropDown *drop_down, const GArray *forms)
{
  g_autofree char *chosen = forms_of (drop_down) != NULL ? g_strdup (rk_kind_list_chosen (drop_down)) : NULL;
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);
  GArray *kept = forms != NULL && forms->len > 0 ? g_array_copy ((GArray *) forms) : list_all ();

  for (guint i = 0; i < kept->len; i++) {
    const RkSuggestion *form = &g_array_index (kept, RkSuggestion, i);
    const char *title = _ (rk_chart_kind (form->kind)->title);
    /* Translators: a kind of chart that is recommended for the figures */
    g_autofree char *text = i == 0 && form->why != NULL && form->fits ? g_strdup_printf (_ ("%s (suggested)"), title) : g_strdup (title);

    gtk_string_list_append (titles, text);
  }
  g_object_set_data_full (G_OBJECT (drop_down), FORMS, kept, (GDestroyNotify) g_array_unref);
  gtk_drop_down_set_model (drop_down, G_LIST_MODEL (titles));
  if (chosen != NULL)
    rk_kind_list_choose (drop_down, chosen);
}

static const RkSuggestion *
chosen_form (GtkDropDown *drop_down)
{
  const GArray *forms = forms_of (drop_down);
  guint row = gtk_drop_down_get_selected (drop_down);

  return &g_array_index (forms, RkSuggestion, row < forms->len ? row : 0);
}

const char *
rk_kind_list_chosen (GtkDropDown *drop_down)
{
  return chosen_form (drop_down)->kind;
}

void
rk_kind_list_choose (GtkDropDown *drop_down, const char *id)
{
  const GArray *forms = forms_of (drop_down);

  for (guint i = 0; i < forms->len; i++)
    if (g_str_equal (g_array_index (forms, RkSuggestion, i).kind, id))
      gtk_drop_down_set_selected (drop_down, i);
}

gboolean
rk_kind_list_is_fit (GtkDropDown *drop_down)
{
  return chosen_form (drop_down)->fits;
}

char *
rk_kind_list_reason (GtkDropDown *drop_down)
{
  const RkSuggestion *form = chosen_form (drop_down), *first = &g_array_index (forms_of (drop_down), RkSuggestion, 0);

  if (form->fits || !first->fits)
    return g_strdup (form->why);
  /* Translators: why a kind of chart is refused, and the name of the kind that fits */
  return g_strdup_printf (_ ("%s What fits: %s."), form->why, _ (rk_chart_kind (first->kind)->title));
}

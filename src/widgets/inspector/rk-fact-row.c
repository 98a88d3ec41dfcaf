/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/inspector/rk-fact-row.h"

#include "core/rk-language.h"

static GtkWidget *
make_line (const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_selectable (GTK_LABEL (label), FALSE);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  return label;
}

/* Goes to the record that the fact names. */
static GtkWidget *
make_link (const RkFact *fact)
{
  GtkWidget *button = gtk_button_new (), *line = make_line (fact->value, NULL);

  gtk_button_set_child (GTK_BUTTON (button), line);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "fact");
  gtk_widget_set_tooltip_text (button, _ ("Show it"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, fact->value, -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.show-record");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", fact->key);
  return button;
}

GtkWidget *
rk_fact_row_new (const RkFact *fact)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 1), *label = make_line (fact->label, "dim-label");

  gtk_widget_add_css_class (label, "caption");
  gtk_widget_set_visible (label, fact->label != NULL);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), fact->key != NULL ? make_link (fact) : make_line (fact->value, NULL));
  return box;
}

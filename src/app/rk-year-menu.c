/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rk-year-menu.h"

#include "core/calendar/rk-fiscal-year.h"
#include "core/rk-language.h"

static void
show_year (GtkMenuButton *button, int year)
{
  g_autofree char *title = rk_fiscal_year_title (year);
  g_autofree char *text = rk_language_is_japanese () ? g_strdup_printf ("%s (%d)", title, year) : g_strdup (title);

  gtk_menu_button_set_label (button, text);
}

/* The years that the document knows, and the next one. */
static void
fill (GtkMenuButton *button, RkSelection *selection)
{
  g_autoptr (GArray) years = rk_dataset_years (rk_selection_dataset (selection));
  g_autoptr (GMenu) menu = g_menu_new ();

  for (guint i = 0; i <= years->len; i++) {
    int year = i < years->len ? (int) g_array_index (years, gint64, i) : years->len > 0 ? (int) g_array_index (years, gint64, i - 1) + 1
                                                                                        : rk_selection_year (selection);
    g_autofree char *title = rk_fiscal_year_title (year);
    g_autofree char *action = g_strdup_printf ("win.show-year(%d)", year);

    g_menu_append (menu, title, action);
  }
  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
}

void
rk_year_menu_show (GtkMenuButton *button, RkSelection *selection)
{
  show_year (button, rk_selection_year (selection));
  fill (button, selection);
}

/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/event/rk-event-lists.h"

#include "core/event/rk-venue.h"
#include "core/record/rk-source.h"
#include "core/rk-language.h"
#include "core/rules/rk-block-list.h"
#include "model/words/rk-words.h"
#include "widgets/record/rk-field-cell.h"

/* Rows of a list while it is put together. */
typedef struct {
  GPtrArray *values, *titles;
} Rows;

static Rows
rows_new (const char *nothing)
{
  Rows rows = { g_ptr_array_new_with_free_func (g_free), g_ptr_array_new_with_free_func (g_free) };

  g_ptr_array_add (rows.values, g_strdup (""));
  g_ptr_array_add (rows.titles, g_strdup (nothing));
  return rows;
}

/* Takes @title. */
static void
rows_add (Rows *rows, const char *value, char *title)
{
  g_ptr_array_add (rows->values, g_strdup (value));
  g_ptr_array_add (rows->titles, title);
}

static void
rows_fill (Rows *rows, GtkDropDown *list)
{
  g_ptr_array_add (rows->values, NULL);
  g_ptr_array_add (rows->titles, NULL);
  rk_field_cell_fill_list (list, (const char *const *) rows->values->pdata, (const char *const *) rows->titles->pdata);
  g_ptr_array_unref (rows->values);
  g_ptr_array_unref (rows->titles);
}

void
rk_event_lists_fill (GtkDropDown *kinds, GtkDropDown *states, GtkDropDown *modes)
{
  rk_field_cell_fill_choices (kinds, rk_event_kinds, 0, NULL);
  rk_field_cell_fill_choices (states, rk_event_states, 0, NULL);
  rk_field_cell_fill_choices (modes, rk_event_modes, 0, _ ("not decided"));
}

static char *
venue_title (const RkVenue *venue)
{
  g_autofree char *capacity = rk_count_format (venue->capacity);

  if (venue->capacity == RK_MISSING)
    return g_strdup (rk_word_venue (venue));
  /* Translators: a venue and how many people it holds */
  return g_strdup_printf (_ ("%s (holds %s)"), rk_word_venue (venue), capacity);
}

void
rk_event_lists_fill_venues (GtkDropDown *list, const RkDataset *dataset)
{
  const GPtrArray *venues = rk_dataset_all (dataset, &rk_venue_type);
  Rows rows = rows_new (_ ("not decided"));

  for (guint i = 0; i < venues->len; i++) {
    const RkVenue *venue = venues->pdata[i];

    rows_add (&rows, venue->id, venue_title (venue));
  }
  rows_fill (&rows, list);
}

void
rk_event_lists_fill_sources (GtkDropDown *list, const RkDataset *dataset)
{
  const GPtrArray *sources = rk_dataset_all (dataset, &rk_source_type);
  Rows rows = rows_new (_ ("no source"));

  for (guint i = 0; i < sources->len; i++) {
    const RkSource *source = sources->pdata[i];

    rows_add (&rows, source->id, rk_word_source (dataset, source->id, NULL));
  }
  rows_fill (&rows, list);
}

void
rk_event_lists_fill_series (GtkMenuButton *button, const RkDataset *dataset)
{
  g_autoptr (GPtrArray) series = rk_event_series (dataset);
  g_autoptr (GMenu) menu = g_menu_new ();

  for (guint i = 0; i < series->len; i++) {
    g_autoptr (GMenuItem) item = g_menu_item_new (series->pdata[i], NULL);

    g_menu_item_set_action_and_target (item, "form.series", "s", series->pdata[i]);
    g_menu_append_item (menu, item);
  }
  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
}

static GtkStringList *
titles_of (GtkDropDown *list)
{
  return GTK_STRING_LIST (gtk_drop_down_get_model (list));
}

void
rk_event_lists_fill_blocks (GtkDropDown *list, const RkDataset *dataset, const RkEventDraft *draft, int year)
{
  g_autoptr (GPtrArray) blocks = rk_block_list (dataset, year);
  const char *own = rk_event_draft_get (draft, "block");
  const char *scope = rk_event_draft_get (draft, "scope");
  Rows rows = rows_new (g_str_equal (scope, RK_CITY) ? _ ("the whole city") : scope);

  for (guint i = 0; i < blocks->len; i++)
    rows_add (&rows, blocks->pdata[i], rk_word_block (dataset, year, blocks->pdata[i]));
  if (*own != '\0' && !g_ptr_array_find_with_equal_func (blocks, own, g_str_equal, NULL))
    rows_add (&rows, own, rk_word_block (dataset, year, own));
  /* nothing is kept for it but the wards themselves */
  rows_add (&rows, "", g_strdup (_ ("single wards")));
  rows_fill (&rows, list);
  rk_field_cell_set_text (list, own);
  if (draft->by_wards)
    gtk_drop_down_set_selected (list, g_list_model_get_n_items (G_LIST_MODEL (titles_of (list))) - 1);
  else if (*own == '\0')
    gtk_drop_down_set_selected (list, 0);
}

gboolean
rk_event_lists_is_by_wards (GtkDropDown *list)
{
  guint n = titles_of (list) != NULL ? g_list_model_get_n_items (G_LIST_MODEL (titles_of (list))) : 0;

  return n > 0 && gtk_drop_down_get_selected (list) == n - 1;
}

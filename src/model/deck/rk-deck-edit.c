/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/deck/rk-deck-edit.h"

#include "core/calendar/rk-fiscal-year.h"
#include "core/rk-language.h"
#include "model/deck/rk-slide-edit.h"
#include "model/deck/rk-slide-years.h"
#include "model/view/rk-deck-show.h"

static void
replace (char **member, char *text)
{
  g_free (*member);
  *member = text;
}

static RkEdit *
start_edit (const RkDeck *deck, const char *format)
{
  g_autofree char *title = rk_deck_title (deck), *label = g_strdup_printf (format, title);

  return rk_edit_new (label);
}

static char *
new_key (const RkDataset *dataset, int year)
{
  for (guint number = 1;; number++) {
    g_autofree char *key = g_strdup_printf ("D%d-%02u", year, number);

    if (rk_dataset_get (dataset, &rk_deck_type, key) == NULL)
      return g_steal_pointer (&key);
  }
}

static gint64
last_position (const RkDataset *dataset)
{
  const GPtrArray *decks = rk_dataset_all (dataset, &rk_deck_type);
  gint64 last = 0;

  for (guint i = 0; i < decks->len; i++)
    last = MAX (last, ((const RkDeck *) decks->pdata[i])->position);
  return last + 1;
}

static void
put_slide (RkEdit *edit, const char *deck, guint number, RkDeckSlideKind kind, const char *title, const RkView *view)
{
  RkDeckSlide *slide = rk_record_new (&rk_deck_slide_type);

  slide->id = g_strdup_printf ("%s-%02u", deck, number);
  slide->deck = g_strdup (deck);
  slide->position = (gint64) number * RK_SLIDE_GAP;
  slide->kind = kind;
  slide->title = g_strdup (title);
  slide->view = view != NULL ? rk_view_format (view) : NULL;
  rk_edit_put (edit, &rk_deck_slide_type, slide);
  rk_record_free (&rk_deck_slide_type, slide);
}

RkEdit *
rk_deck_add (const RkDataset *dataset, const char *name, int year, const RkView *view, char **key)
{
  RkDeck *deck = rk_record_new (&rk_deck_type);
  RkEdit *edit;

  deck->id = new_key (dataset, year);
  deck->position = last_position (dataset);
  deck->name = g_strdup (name);
  deck->year = year;
  edit = start_edit (deck, _ ("Make the deck “%s”"));
  rk_edit_put (edit, &rk_deck_type, deck);
  put_slide (edit, deck->id, 1, RK_SLIDE_TITLE, name, NULL);
  if (view != NULL)
    put_slide (edit, deck->id, 2, RK_SLIDE_PICTURE, NULL, view);
  if (key != NULL)
    *key = g_strdup (deck->id);
  rk_record_free (&rk_deck_type, deck);
  return edit;
}

RkEdit *
rk_deck_start (const RkDataset *dataset, int year, char **key)
{
  RkDeck *deck = NULL;
  g_autoptr (GPtrArray) slides = rk_deck_starter (dataset, year, &deck);
  RkEdit *edit = start_edit (deck, _ ("Make the deck “%s”"));

  replace (&deck->id, new_key (dataset, year));
  deck->position = last_position (dataset);
  rk_edit_put (edit, &rk_deck_type, deck);
  for (guint i = 0; i < slides->len; i++) {
    RkDeckSlide *slide = slides->pdata[i];

    replace (&slide->id, g_strdup_printf ("%s-%02u", deck->id, i + 1));
    replace (&slide->deck, g_strdup (deck->id));
    slide->position = (gint64) (i + 1) * RK_SLIDE_GAP;
    rk_edit_put (edit, &rk_deck_slide_type, slide);
  }
  if (key != NULL)
    *key = g_strdup (deck->id);
  rk_record_free (&rk_deck_type, deck);
  return edit;
}

/* What still tells of the old year is there to be written anew, but not shown as if it were the new year's. */
static void
put_slides (RkEdit *edit, const RkDataset *dataset, const RkDeck *old, const char *key, int years)
{
  g_autoptr (GPtrArray) slides = rk_deck_slides (dataset, old->id);

  for (guint i = 0; i < slides->len; i++) {
    RkDeckSlide *copy = rk_record_dup (&rk_deck_slide_type, slides->pdata[i]);

    rk_member_take (&copy->id, g_strdup_printf ("%s-%02u", key, i + 1));
    rk_member_take (&copy->deck, g_strdup (key));
    if (years != 0 && !rk_slide_move_years (dataset, copy, years))
      copy->hidden = TRUE;
    rk_edit_put (edit, &rk_deck_slide_type, copy);
    rk_record_free (&rk_deck_slide_type, copy);
  }
}

static gboolean
is_taken (const RkDataset *dataset, const char *name)
{
  const GPtrArray *decks = rk_dataset_all (dataset, &rk_deck_type);

  for (guint i = 0; i < decks->len; i++)
    if (g_strcmp0 (((const RkDeck *) decks->pdata[i])->name, name) == 0)
      return TRUE;
  return FALSE;
}

static char *
number_name (const char *name, guint number)
{
  g_autoptr (GRegex) old = g_regex_new (" \\([0-9]+\\)$", 0, 0, NULL);
  g_autofree char *bare = name != NULL ? g_regex_replace_literal (old, name, -1, 0, "", 0, NULL) : NULL;

  return bare != NULL ? g_strdup_printf ("%s (%u)", bare, number) : NULL;
}

/* "Meeting", "Meeting (2)", "Meeting (3)": it stands on every page, so it says no more than it must. */
static void
choose_name (const RkDataset *dataset, RkDeck *deck)
{
  guint number = 1;
  g_autofree char *name = g_strdup (deck->name);

  while (is_taken (dataset, name))
    rk_member_take (&name, number_name (deck->name, ++number));
  if (number == 1)
    return;
  rk_member_take (&deck->name, g_steal_pointer (&name));
  rk_member_take (&deck->english, number_name (deck->english, number));
}

RkEdit *
rk_deck_duplicate (const RkDataset *dataset, const RkDeck *deck, int years, char **key)
{
  RkDeck *copy = rk_record_dup (&rk_deck_type, deck);
  RkEdit *edit = start_edit (deck, years != 0 ? _ ("Copy the deck “%s” into the next year") : _ ("Duplicate the deck “%s”"));

  copy->year += years;
  copy->position = last_position (dataset);
  rk_member_take (&copy->id, new_key (dataset, (int) copy->year));
  rk_record_set_text (&rk_deck_type, copy, rk_record_type_field (&rk_deck_type, "date"), NULL, NULL); /* the next meeting has another */
  if (years != 0) {
    rk_text_move_years (&copy->name, years);
    rk_text_move_years (&copy->english, years);
    rk_text_move_years (&copy->meeting, years);
  }
  choose_name (dataset, copy);
  rk_edit_put (edit, &rk_deck_type, copy);
  put_slides (edit, dataset, deck, copy->id, years);
  if (key != NULL)
    *key = g_strdup (copy->id);
  rk_record_free (&rk_deck_type, copy);
  return edit;
}

RkEdit *
rk_deck_change (const RkDataset *dataset, const RkDeck *deck)
{
  const RkDeck *old = rk_dataset_get (dataset, &rk_deck_type, deck->id);
  RkEdit *edit = start_edit (old != NULL ? old : deck, _ ("Change the deck “%s”"));

  rk_edit_put (edit, &rk_deck_type, deck);
  return edit;
}

RkEdit *
rk_deck_remove (const RkDataset *dataset, const RkDeck *deck)
{
  g_autoptr (GPtrArray) slides = rk_deck_slides (dataset, deck->id);
  RkEdit *edit = start_edit (deck, _ ("Delete the deck “%s” with its slides"));

  for (guint i = 0; i < slides->len; i++)
    rk_edit_remove (edit, &rk_deck_slide_type, ((const RkDeckSlide *) slides->pdata[i])->id);
  rk_edit_remove (edit, &rk_deck_type, deck->id);
  return edit;
}

/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/deck/rk-deck-actions.h"

#include "core/calendar/rk-fiscal-year.h"
#include "core/rk-language.h"
#include "model/deck/rk-deck-edit.h"
#include "model/deck/rk-slide-edit.h"
#include "model/deck/rk-slide-templates.h"
#include "model/view/rk-deck-show.h"
#include "widgets/record/rk-record-form.h"

#include <adwaita.h>

/* What an action is about. */
typedef struct {
  GtkWidget *page;
  RkSelection *selection;
  const RkDataset *dataset;
  const RkDeck *deck;
  const RkDeckSlide *slide;
  const char *target; /* (nullable): of the action */
} Chosen;

typedef enum { NEEDS_NOTHING,
               NEEDS_DECK,
               NEEDS_SLIDE } Need;

typedef struct {
  const char *name;
  Need need;
  void (*run) (const Chosen *chosen, int argument);
  int argument;
} Action;

/* Keeps the edit and picks what it made. Takes @edit and @key. */
static void
keep (const Chosen *chosen, RkEdit *edit, const char *type, char *key)
{
  g_autofree char *pick = key != NULL ? g_strdup_printf ("%s:%s", type, key) : NULL;

  rk_selection_keep (chosen->selection, edit, pick);
  g_free (key);
}

static void
tell (const Chosen *chosen, const char *heading, const char *body)
{
  GtkWidget *dialog = adw_message_dialog_new (GTK_WINDOW (gtk_widget_get_root (chosen->page)), heading, body);

  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _ ("_Close"));
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
add_slide (const Chosen *chosen, int unused)
{
  RkDeckSlide *slide = rk_slide_template (chosen->dataset, chosen->target);
  char *key = NULL;
  RkEdit *edit;

  if (slide == NULL) {
    tell (chosen, _ ("There are no figures to show on such a slide yet"), _ ("Type them on the page of charts, or a survey with its event, then add the slide."));
    return;
  }
  edit = rk_slide_add (chosen->dataset, chosen->deck, slide, chosen->slide != NULL ? chosen->slide->id : NULL, &key);
  rk_record_free (&rk_deck_slide_type, slide);
  keep (chosen, edit, "slide", key);
}

static void
duplicate_slide (const Chosen *chosen, int unused)
{
  char *key = NULL;
  RkEdit *edit = rk_slide_duplicate (chosen->dataset, chosen->slide, &key);

  keep (chosen, edit, "slide", key);
}

static void
hide_slide (const Chosen *chosen, int unused)
{
  keep (chosen, rk_slide_set_hidden (chosen->dataset, chosen->slide, !chosen->slide->hidden), NULL, NULL);
}

static void
delete_slide (const Chosen *chosen, int unused)
{
  keep (chosen, rk_slide_remove (chosen->dataset, chosen->slide), NULL, NULL);
}

static void
move_slide (const Chosen *chosen, int by)
{
  g_autoptr (GPtrArray) slides = rk_deck_slides (chosen->dataset, chosen->deck->id);
  guint place = 0;

  if (g_ptr_array_find (slides, chosen->slide, &place) && (int) place + by >= 0)
    rk_deck_actions_move (chosen->selection, chosen->slide->id, place + (guint) by);
}

static void
new_deck (const Chosen *chosen, int unused)
{
  int year = rk_selection_year (chosen->selection);
  g_autofree char *title = rk_fiscal_year_title (year), *name = g_strdup_printf (_ ("Meeting of %s"), title);
  char *key = NULL;
  RkEdit *edit = rk_deck_add (chosen->dataset, name, year, NULL, &key);

  keep (chosen, edit, "deck", key);
}

static void
start_deck (const Chosen *chosen, int unused)
{
  char *key = NULL;
  RkEdit *edit = rk_deck_start (chosen->dataset, rk_selection_year (chosen->selection), &key);

  keep (chosen, edit, "deck", key);
}

static void
duplicate_deck (const Chosen *chosen, int years)
{
  char *key = NULL;
  RkEdit *edit = rk_deck_duplicate (chosen->dataset, chosen->deck, years, &key);

  keep (chosen, edit, "deck", key);
}

static void
delete_deck (const Chosen *chosen, int unused)
{
  keep (chosen, rk_deck_remove (chosen->dataset, chosen->deck), NULL, NULL);
}

static void
show_properties (const Chosen *chosen, int unused)
{
  RkRecordDraft *draft = rk_record_draft_new (&rk_deck_type, chosen->deck);

  gtk_window_present (GTK_WINDOW (rk_record_form_new (GTK_WINDOW (gtk_widget_get_root (chosen->page)), chosen->selection, draft)));
}

static const Action actions[] = {
  { "deck.add-slide", NEEDS_DECK, add_slide, 0 },
  { "deck.duplicate-slide", NEEDS_SLIDE, duplicate_slide, 0 },
  { "deck.hide-slide", NEEDS_SLIDE, hide_slide, 0 },
  { "deck.move-up", NEEDS_SLIDE, move_slide, -1 },
  { "deck.move-down", NEEDS_SLIDE, move_slide, 1 },
  { "deck.delete-slide", NEEDS_SLIDE, delete_slide, 0 },
  { "deck.new", NEEDS_NOTHING, new_deck, 0 },
  { "deck.start", NEEDS_NOTHING, start_deck, 0 },
  { "deck.duplicate", NEEDS_DECK, duplicate_deck, 0 },
  { "deck.next-year", NEEDS_DECK, duplicate_deck, 1 },
  { "deck.properties", NEEDS_DECK, show_properties, 0 },
  { "deck.delete", NEEDS_DECK, delete_deck, 0 },
};

void
rk_deck_actions_install (GtkWidgetClass *class, GtkWidgetActionActivateFunc run)
{
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (class, actions[i].name, actions[i].run == add_slide ? "s" : NULL, run);
}

static gboolean
is_possible (const Action *action, const Chosen *chosen)
{
  return !rk_session_is_read_only (rk_selection_session (chosen->selection)) && (action->need < NEEDS_DECK || chosen->deck != NULL) &&
         (action->need < NEEDS_SLIDE || chosen->slide != NULL);
}

static Chosen
choose (GtkWidget *page, RkSelection *selection, const char *deck, const char *slide)
{
  const RkDataset *dataset = rk_selection_dataset (selection);

  return (Chosen){ page, selection, dataset, deck != NULL ? rk_dataset_get (dataset, &rk_deck_type, deck) : NULL,
                   slide != NULL ? rk_dataset_get (dataset, &rk_deck_slide_type, slide) : NULL, NULL };
}

void
rk_deck_actions_run (GtkWidget *page, const char *action, GVariant *target, RkSelection *selection, const char *deck, const char *slide)
{
  Chosen chosen = choose (page, selection, deck, slide);

  chosen.target = target != NULL ? g_variant_get_string (target, NULL) : NULL;
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    if (g_str_equal (actions[i].name, action) && is_possible (&actions[i], &chosen))
      actions[i].run (&chosen, actions[i].argument);
}

void
rk_deck_actions_update (GtkWidget *page, RkSelection *selection, const char *deck, const char *slide)
{
  Chosen chosen = choose (page, selection, deck, slide);

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_action_set_enabled (page, actions[i].name, is_possible (&actions[i], &chosen));
}

void
rk_deck_actions_move (RkSelection *selection, const char *slide_key, guint place)
{
  const RkDataset *dataset = rk_selection_dataset (selection);
  const RkDeckSlide *slide = rk_dataset_get (dataset, &rk_deck_slide_type, slide_key);
  RkEdit *edit = slide != NULL ? rk_slide_move (dataset, slide, place) : NULL;

  if (edit != NULL)
    rk_selection_keep (selection, edit, NULL);
}

/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/deck/rk-deck-page.h"

#include "core/rk-language.h"
#include "draw/slide/rk-slide.h"
#include "model/deck/rk-answer-deck.h"
#include "widgets/deck/rk-deck-actions.h"
#include "widgets/deck/rk-slide-form.h"
#include "widgets/deck/rk-slide-list.h"
#include "widgets/picture/rk-picture-view.h"
#include "widgets/rk-children.h"

#include <string.h>

struct _RkDeckPage {
  GtkWidget parent_instance;

  GtkDropDown *deck;
  RkSlideList *slides;
  RkPictureView *view;
  RkSlideForm *form;
  GtkStack *stack;

  RkSelection *selection;
  guint seen;       /* the serial of the selection that is shown */
  int year;         /* of the window, when it was last looked at */
  GPtrArray *decks; /* keys, as in the drop-down */
  char *slide;
  gboolean filling;
};

G_DEFINE_FINAL_TYPE (RkDeckPage, rk_deck_page, GTK_TYPE_WIDGET)

const char *
rk_deck_page_deck (RkDeckPage *self)
{
  guint row = gtk_drop_down_get_selected (self->deck);

  return row < self->decks->len ? self->decks->pdata[row] : NULL;
}

const char *
rk_deck_page_slide (RkDeckPage *self)
{
  return self->slide;
}

static gconstpointer
find (RkDeckPage *self, const RkRecordType *type, const char *key)
{
  return key != NULL ? rk_dataset_get (rk_selection_dataset (self->selection), type, key) : NULL;
}

/* The slide as large as fits, in the middle; on its own paper, dark style or not. */
static RkPicture *
draw (gpointer data, double width, double height, const RkStyle *style)
{
  RkDeckPage *self = data;
  const RkDeck *deck = find (self, &rk_deck_type, rk_deck_page_deck (self));
  const RkDeckSlide *slide = find (self, &rk_deck_slide_type, self->slide);
  RkPicture *picture = rk_picture_new (width, height, rk_colour_alpha (style->page, 0));
  double scale = MIN ((width - 24) / RK_SLIDE_WIDTH, (height - 24) / RK_SLIDE_HEIGHT);
  RkRect box = { (width - RK_SLIDE_WIDTH * scale) / 2, (height - RK_SLIDE_HEIGHT * scale) / 2, RK_SLIDE_WIDTH * scale, RK_SLIDE_HEIGHT * scale };
  RkMark *edge;

  if (deck == NULL || slide == NULL || scale <= 0)
    return picture;
  rk_picture_add_picture (picture, rk_answer_slide (rk_selection_dataset (self->selection), deck, slide, rk_style (RK_STYLE_LIGHT), 0, 0), box);
  edge = rk_picture_add_rect (picture, box, rk_colour_alpha (style->page, 0));
  edge->stroke = style->faint;
  edge->line_width = 1;
  return picture;
}

static void
picked_item (gpointer data, const char *key, gboolean activated)
{
  RkDeckPage *self = data;

  if (key != NULL)
    rk_selection_pick (self->selection, key);
}

static void
show_slide (RkDeckPage *self)
{
  rk_slide_form_show (self->form, self->slide);
  rk_picture_view_refresh (self->view);
}

static void
picked_slide (gpointer data, const char *slide)
{
  RkDeckPage *self = data;
  g_autofree char *key = g_strconcat ("slide:", slide, NULL);

  if (g_strcmp0 (slide, self->slide) == 0)
    return;
  g_free (self->slide);
  self->slide = g_strdup (slide);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    rk_selection_pick (self->selection, key); /* first: keeping what was typed for the slide before brings the page here again */
  show_slide (self);
}

static void
moved_slide (gpointer data, const char *slide, guint place)
{
  rk_deck_actions_move (((RkDeckPage *) data)->selection, slide, place);
}

static void
show_slides (RkDeckPage *self)
{
  rk_slide_list_show (self->slides, rk_selection_dataset (self->selection), rk_deck_page_deck (self));
  if (rk_slide_list_selected (self->slides) == NULL)
    g_clear_pointer (&self->slide, g_free);
  gtk_stack_set_visible_child_name (self->stack, self->decks->len > 0 ? "deck" : "empty");
}

static void
on_deck (RkDeckPage *self)
{
  if (self->filling)
    return;
  show_slides (self);
  show_slide (self);
}

/* Returns: the deck to choose: what was chosen, unless the window went to a year that has another */
static guint
row_to_choose (RkDeckPage *self, const char *chosen)
{
  gboolean other_year = self->year != rk_selection_year (self->selection);
  const RkDeck *old = find (self, &rk_deck_type, chosen);
  guint row = 0;

  self->year = rk_selection_year (self->selection);
  for (guint i = 0; i < self->decks->len; i++) {
    const RkDeck *deck = find (self, &rk_deck_type, self->decks->pdata[i]);

    if (deck == NULL)
      continue;
    if (g_strcmp0 (deck->id, chosen) == 0)
      row = i;
    if (other_year && deck->year == self->year && (old == NULL || old->year != self->year))
      return i;
  }
  return row;
}

static void
fill_decks (RkDeckPage *self)
{
  const GPtrArray *decks = rk_dataset_all (rk_selection_dataset (self->selection), &rk_deck_type);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  g_autofree char *chosen = g_strdup (rk_deck_page_deck (self));

  g_ptr_array_set_size (self->decks, 0);
  for (guint i = 0; i < decks->len; i++) {
    const RkDeck *deck = decks->pdata[i];
    g_autofree char *title = rk_deck_title (deck);

    g_ptr_array_add (self->decks, g_strdup (deck->id));
    gtk_string_list_append (names, title);
  }
  self->filling = TRUE;
  gtk_drop_down_set_model (self->deck, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (self->deck, row_to_choose (self, chosen));
  self->filling = FALSE;
}

/* A deck or slide that is picked elsewhere, or was just made, is shown here. */
static void
follow_key (RkDeckPage *self)
{
  const char *key = rk_selection_key (self->selection);
  const char *name = key != NULL ? strchr (key, ':') : NULL;
  const RkDeckSlide *slide = key != NULL && g_str_has_prefix (key, "slide:") ? find (self, &rk_deck_slide_type, name + 1) : NULL;
  const char *deck = slide != NULL ? slide->deck : key != NULL && g_str_has_prefix (key, "deck:") ? name + 1
                                                                                                  : NULL;

  for (guint i = 0; deck != NULL && i < self->decks->len; i++)
    if (g_str_equal (self->decks->pdata[i], deck))
      gtk_drop_down_set_selected (self->deck, i);
  if (slide != NULL && g_strcmp0 (slide->id, self->slide) != 0)
    rk_slide_list_select (self->slides, slide->id);
}

static void
on_changed (RkDeckPage *self)
{
  if (self->seen != rk_selection_serial (self->selection)) {
    self->seen = rk_selection_serial (self->selection);
    fill_decks (self);
    show_slides (self);
    show_slide (self);
  }
  follow_key (self);
  rk_deck_actions_update (GTK_WIDGET (self), self->selection, rk_deck_page_deck (self), self->slide);
}

static void
run (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RkDeckPage *self = RK_DECK_PAGE (widget);

  rk_slide_form_keep (self->form);
  rk_deck_actions_run (widget, action, parameter, self->selection, rk_deck_page_deck (self), self->slide);
}

static void
rk_deck_page_dispose (GObject *object)
{
  RkDeckPage *self = RK_DECK_PAGE (object);

  self->filling = TRUE;
  rk_children_clear (GTK_WIDGET (self));
  gtk_widget_dispose_template (GTK_WIDGET (self), RK_TYPE_DECK_PAGE);
  g_clear_object (&self->selection);
  g_clear_pointer (&self->decks, g_ptr_array_unref);
  g_clear_pointer (&self->slide, g_free);
  G_OBJECT_CLASS (rk_deck_page_parent_class)->dispose (object);
}

static void
rk_deck_page_class_init (RkDeckPageClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  g_type_ensure (RK_TYPE_SLIDE_LIST);
  g_type_ensure (RK_TYPE_SLIDE_FORM);
  g_type_ensure (RK_TYPE_PICTURE_VIEW);
  G_OBJECT_CLASS (class)->dispose = rk_deck_page_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/jp/renkei/Renkei/ui/rk-deck-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RkDeckPage, deck);
  gtk_widget_class_bind_template_child (widget_class, RkDeckPage, slides);
  gtk_widget_class_bind_template_child (widget_class, RkDeckPage, view);
  gtk_widget_class_bind_template_child (widget_class, RkDeckPage, form);
  gtk_widget_class_bind_template_child (widget_class, RkDeckPage, stack);
  gtk_widget_class_bind_template_callback (widget_class, on_deck);
  rk_deck_actions_install (widget_class, run);
}

static void
rk_deck_page_init (RkDeckPage *self)
{
  self->decks = g_ptr_array_new_with_free_func (g_free);
  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  self->filling = FALSE;
  rk_slide_list_connect (self->slides, picked_slide, moved_slide, self);
  rk_picture_view_connect (self->view, draw, picked_item, self);
}

void
rk_deck_page_attach (RkDeckPage *self, RkSelection *selection)
{
  g_set_object (&self->selection, selection);
  rk_slide_form_attach (self->form, selection);
  g_signal_connect_object (selection, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
  on_changed (self);
}

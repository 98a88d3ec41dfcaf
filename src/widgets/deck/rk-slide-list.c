/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/deck/rk-slide-list.h"

#include "core/rk-language.h"
#include "model/view/rk-deck-show.h"
#include "widgets/picture/rk-thumbnail.h"
#include "widgets/rk-children.h"

struct _RkSlideList {
  GtkWidget parent_instance;

  GtkWidget *scrolled;
  GtkListBox *box;
  GtkWidget *target; /* the row that a dragged slide is over */

  RkSlidePicked picked;
  RkSlideMoved moved;
  gpointer data;

  RkDataset *dataset;
  char *deck;
  char *wanted; /* to be selected when it comes */
  guint painting;
  gboolean filling;
};

G_DEFINE_FINAL_TYPE (RkSlideList, rk_slide_list, GTK_TYPE_WIDGET)

static RkThumbnail *
row_at (RkSlideList *self, guint place)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->box, (int) place);

  return row != NULL ? RK_THUMBNAIL (row) : NULL;
}

static RkThumbnail *
row_of (RkSlideList *self, const char *slide)
{
  RkThumbnail *row;

  for (guint i = 0; (row = row_at (self, i)) != NULL; i++)
    if (g_strcmp0 (rk_thumbnail_slide (row), slide) == 0)
      return row;
  return NULL;
}

/* On screen, or nearly: a deck may have a hundred slides, and every change of the document makes all pictures old. */
static gboolean
is_near (RkSlideList *self, RkThumbnail *row)
{
  double height = gtk_widget_get_height (self->scrolled);
  graphene_rect_t bounds;

  return gtk_widget_compute_bounds (GTK_WIDGET (row), self->scrolled, &bounds) && bounds.origin.y + bounds.size.height > -height / 2 && bounds.origin.y < height * 1.5;
}

/* Paints one, first among those that are not yet; the list comes back for the next. */
static gboolean
on_idle (gpointer data)
{
  RkSlideList *self = data;
  const RkDeck *deck = rk_dataset_get (self->dataset, &rk_deck_type, self->deck);
  RkThumbnail *row;

  for (guint i = 0; deck != NULL && (row = row_at (self, i)) != NULL; i++) {
    const RkDeckSlide *slide = rk_dataset_get (self->dataset, &rk_deck_slide_type, rk_thumbnail_slide (row));

    if (slide != NULL && is_near (self, row) && rk_thumbnail_paint (row, self->dataset, deck, slide))
      return G_SOURCE_CONTINUE;
  }
  self->painting = 0;
  return G_SOURCE_REMOVE;
}

static void
start_painting (RkSlideList *self)
{
  if (self->painting == 0 && self->dataset != NULL && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->painting = g_idle_add_full (G_PRIORITY_LOW, on_idle, self, NULL);
}

static void
rk_slide_list_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (rk_slide_list_parent_class)->map (widget);
  start_painting (RK_SLIDE_LIST (widget));
}

static void
on_selected (RkSlideList *self, GtkListBoxRow *row)
{
  if (!self->filling && row != NULL && self->picked != NULL)
    self->picked (self->data, rk_thumbnail_slide (RK_THUMBNAIL (row)));
}

/* Returns: between which slides the pointer is: 0 before the first */
static guint
gap_at (RkSlideList *self, double y)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_y (self->box, (int) y);
  graphene_rect_t bounds;

  if (row == NULL) {
    guint n = 0;

    while (row_at (self, n) != NULL)
      n++;
    return n;
  }
  if (!gtk_widget_compute_bounds (GTK_WIDGET (row), GTK_WIDGET (self->box), &bounds))
    return 0;
  return (guint) gtk_list_box_row_get_index (row) + (y > bounds.origin.y + bounds.size.height / 2 ? 1 : 0);
}

static void
mark_target (RkSlideList *self, GtkWidget *row, const char *where)
{
  if (self->target != NULL) {
    gtk_widget_remove_css_class (self->target, "drop-before");
    gtk_widget_remove_css_class (self->target, "drop-after");
  }
  g_set_weak_pointer (&self->target, row);
  if (row != NULL)
    gtk_widget_add_css_class (row, where);
}

static GdkDragAction
on_drag_motion (RkSlideList *self, double x, double y)
{
  guint gap = gap_at (self, y);
  RkThumbnail *after = row_at (self, gap), *before = gap > 0 ? row_at (self, gap - 1) : NULL;

  if (after != NULL)
    mark_target (self, GTK_WIDGET (after), "drop-before");
  else if (before != NULL)
    mark_target (self, GTK_WIDGET (before), "drop-after");
  return GDK_ACTION_MOVE;
}

static void
on_drag_leave (RkSlideList *self)
{
  mark_target (self, NULL, NULL);
}

static gboolean
on_drop (RkSlideList *self, const GValue *value, double x, double y)
{
  const char *slide = g_value_get_string (value);
  RkThumbnail *row = row_of (self, slide);
  guint gap = gap_at (self, y), now = row != NULL ? (guint) gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)) : 0;

  mark_target (self, NULL, NULL);
  if (row == NULL || self->moved == NULL)
    return FALSE;
  gtk_list_box_select_row (self->box, GTK_LIST_BOX_ROW (row));
  self->moved (self->data, slide, gap > now ? gap - 1 : gap);
  return TRUE;
}

static void
rk_slide_list_dispose (GObject *object)
{
  RkSlideList *self = RK_SLIDE_LIST (object);

  self->picked = NULL;
  self->moved = NULL;
  g_clear_handle_id (&self->painting, g_source_remove);
  mark_target (self, NULL, NULL);
  rk_children_clear (GTK_WIDGET (self));
  g_clear_pointer (&self->dataset, rk_dataset_unref);
  g_clear_pointer (&self->deck, g_free);
  g_clear_pointer (&self->wanted, g_free);
  G_OBJECT_CLASS (rk_slide_list_parent_class)->dispose (object);
}

static void
rk_slide_list_class_init (RkSlideListClass *class)
{
  static const struct {
    guint key;
    GdkModifierType with;
    const char *action;
  } bindings[] = {
    { GDK_KEY_Up, GDK_ALT_MASK, "deck.move-up" },
    { GDK_KEY_Down, GDK_ALT_MASK, "deck.move-down" },
    { GDK_KEY_Delete, 0, "deck.delete-slide" },
    { GDK_KEY_d, GDK_CONTROL_MASK, "deck.duplicate-slide" },
    { GDK_KEY_h, 0, "deck.hide-slide" },
  };
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = rk_slide_list_dispose;
  widget_class->map = rk_slide_list_map;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  for (guint i = 0; i < G_N_ELEMENTS (bindings); i++)
    gtk_widget_class_add_binding_action (widget_class, bindings[i].key, bindings[i].with, bindings[i].action, NULL);
}

static void
add_drop (RkSlideList *self)
{
  GtkDropTarget *drop = gtk_drop_target_new (G_TYPE_STRING, GDK_ACTION_MOVE);

  g_signal_connect_swapped (drop, "motion", G_CALLBACK (on_drag_motion), self);
  g_signal_connect_swapped (drop, "leave", G_CALLBACK (on_drag_leave), self);
  g_signal_connect_swapped (drop, "drop", G_CALLBACK (on_drop), self);
  gtk_widget_add_controller (GTK_WIDGET (self->box), GTK_EVENT_CONTROLLER (drop));
}

static void
rk_slide_list_init (RkSlideList *self)
{
  GtkAdjustment *place;

  self->scrolled = gtk_scrolled_window_new ();
  self->box = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->box, GTK_SELECTION_BROWSE);
  gtk_widget_add_css_class (GTK_WIDGET (self->box), "navigation-sidebar");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->box), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Slides"), -1);
  g_signal_connect_swapped (self->box, "row-selected", G_CALLBACK (on_selected), self);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scrolled), GTK_WIDGET (self->box));
  gtk_widget_set_parent (self->scrolled, GTK_WIDGET (self));
  place = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scrolled));
  g_signal_connect_object (place, "value-changed", G_CALLBACK (start_painting), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (place, "changed", G_CALLBACK (start_painting), self, G_CONNECT_SWAPPED);
  add_drop (self);
}

void
rk_slide_list_connect (RkSlideList *self, RkSlidePicked picked, RkSlideMoved moved, gpointer data)
{
  self->picked = picked;
  self->moved = moved;
  self->data = data;
}

/* Rows follow the slides: those that stay keep their picture, and the one with the focus keeps it. */
static void
place_rows (RkSlideList *self, const GPtrArray *slides)
{
  RkThumbnail *row;

  for (guint i = 0; i < slides->len; i++) {
    const RkDeckSlide *slide = slides->pdata[i];
    RkThumbnail *there = row_at (self, i), *own = row_of (self, slide->id);

    if (own != NULL && own == there)
      continue;
    if (own == NULL) {
      own = rk_thumbnail_new (slide->id);
      gtk_list_box_insert (self->box, GTK_WIDGET (own), (int) i);
      continue;
    }
    g_object_ref (own);
    gtk_list_box_remove (self->box, GTK_WIDGET (own));
    gtk_list_box_insert (self->box, GTK_WIDGET (own), (int) i);
    g_object_unref (own);
  }
  while ((row = row_at (self, slides->len)) != NULL)
    gtk_list_box_remove (self->box, GTK_WIDGET (row));
}

/* Numbered as the pages are that are shown, printed and typed to go to: a long slide takes several. */
static void
describe_rows (RkSlideList *self, const RkDeck *deck, const GPtrArray *slides)
{
  g_autoptr (RkDeckShow) show = rk_deck_show (self->dataset, deck->id, 0, NULL);
  guint page = 0;

  for (guint i = 0; i < slides->len; i++) {
    const RkDeckSlide *slide = slides->pdata[i];

    while (!slide->hidden && page < show->slides->len && g_strcmp0 (((const RkDeckSlide *) show->slides->pdata[page])->id, slide->id) != 0)
      page++;
    rk_thumbnail_describe (row_at (self, i), self->dataset, deck, slide, slide->hidden ? 0 : page + 1);
  }
}

/* Returns: the row to select: the wanted one, else the one that was, else the one that stands where it stood */
static GtkListBoxRow *
row_to_select (RkSlideList *self, const char *selected, guint place, guint count)
{
  RkThumbnail *row = row_of (self, self->wanted);

  if (row != NULL)
    g_clear_pointer (&self->wanted, g_free);
  else
    row = row_of (self, selected);
  if (row == NULL && count > 0)
    row = row_at (self, MIN (place, count - 1));
  return row != NULL ? GTK_LIST_BOX_ROW (row) : NULL;
}

void
rk_slide_list_show (RkSlideList *self, const RkDataset *dataset, const char *deck_key)
{
  const RkDeck *deck = rk_dataset_get (dataset, &rk_deck_type, deck_key);
  g_autoptr (GPtrArray) slides = deck != NULL ? rk_deck_slides (dataset, deck_key) : g_ptr_array_new ();
  GtkListBoxRow *old = gtk_list_box_get_selected_row (self->box), *row;
  g_autofree char *selected = g_strdup (rk_slide_list_selected (self));
  guint place = old != NULL ? (guint) gtk_list_box_row_get_index (old) : 0;
  gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self->box)) != NULL;

  g_clear_pointer (&self->dataset, rk_dataset_unref);
  self->dataset = rk_dataset_ref ((RkDataset *) dataset);
  g_free (self->deck);
  self->deck = g_strdup (deck_key);
  self->filling = TRUE;
  place_rows (self, slides);
  if (deck != NULL)
    describe_rows (self, deck, slides);
  row = row_to_select (self, selected, place, slides->len);
  gtk_list_box_select_row (self->box, row);
  if (had_focus && row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
  self->filling = FALSE;
  on_selected (self, row);
  start_painting (self);
}

void
rk_slide_list_select (RkSlideList *self, const char *slide)
{
  RkThumbnail *row = row_of (self, slide);

  g_clear_pointer (&self->wanted, g_free);
  if (row != NULL)
    gtk_list_box_select_row (self->box, GTK_LIST_BOX_ROW (row));
  else
    self->wanted = g_strdup (slide);
}

const char *
rk_slide_list_selected (RkSlideList *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->box);

  return row != NULL ? rk_thumbnail_slide (RK_THUMBNAIL (row)) : NULL;
}

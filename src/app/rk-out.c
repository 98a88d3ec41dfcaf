/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rk-out.h"

#include "app/rk-page-picture.h"
#include "core/rk-language.h"
#include "model/deck/rk-deck-file.h"
#include "widgets/picture/rk-picture-texture.h"
#include "widgets/picture/rk-print.h"

static void
tell_nothing (RkWorkspace *workspace)
{
  rk_workspace_toast (workspace, _ ("This page has no picture"), FALSE);
}

void
rk_out_copy_picture (RkWorkspace *workspace, GVariant *unused)
{
  g_autoptr (RkPagePicture) page = rk_page_picture_new (workspace);
  g_autoptr (RkPicture) picture = NULL;
  g_autoptr (GdkTexture) texture = NULL;
  g_autofree char *message = NULL;

  if (page == NULL) {
    tell_nothing (workspace);
    return;
  }
  picture = rk_page_picture_draw (page, rk_picture_sizes (), RK_STYLE_LIGHT);
  texture = rk_picture_texture (picture, 2);
  gdk_clipboard_set_texture (gtk_widget_get_clipboard (GTK_WIDGET (workspace)), texture);
  message = g_strdup_printf (_ ("Copied as a picture: %s"), rk_page_picture_name (page));
  rk_workspace_toast (workspace, message, FALSE);
}

static GPtrArray *
print_page (gpointer data, const RkPrintOptions *options)
{
  GPtrArray *pages = g_ptr_array_new_with_free_func ((GDestroyNotify) rk_picture_free);
  const RkPictureSize *a4 = rk_picture_sizes ();

  while (!g_str_equal (a4->id, "a4"))
    a4++;
  g_ptr_array_add (pages, rk_page_picture_draw (data, a4, options->grey ? RK_STYLE_GREY : RK_STYLE_LIGHT));
  return pages;
}

typedef struct {
  RkDataset *dataset;
  RkDeckShow *show;
  RkDrawnDeck *drawn; /* so far */
} PrintedDeck;

static void
printed_deck_free (gpointer data)
{
  PrintedDeck *self = data;

  rk_dataset_unref (self->dataset);
  rk_deck_show_free (self->show);
  rk_drawn_deck_free (self->drawn);
  g_free (self);
}

/* One slide more at each call. */
static GPtrArray *
print_deck (gpointer data, const RkPrintOptions *options)
{
  PrintedDeck *printed = data;
  const RkStyle *style = rk_style (options->grey ? RK_STYLE_GREY : RK_STYLE_LIGHT);
  const RkDeckFile file = { options->slides_a_page, options->note_lines, options->speaker_notes, 0 };
  g_autoptr (RkDrawnDeck) drawn = NULL;

  if (printed->drawn == NULL)
    printed->drawn = rk_drawn_deck_new (printed->show);
  if (printed->drawn->pictures->len < printed->show->slides->len) {
    rk_drawn_deck_draw (printed->drawn, printed->dataset, printed->show, printed->drawn->pictures->len, style);
    return NULL;
  }
  drawn = g_steal_pointer (&printed->drawn);
  return rk_deck_pages (drawn, &file, style, NULL);
}

static void
on_printed (GtkPrintOperation *operation, GtkPrintOperationResult result, RkWorkspace *workspace)
{
  g_autoptr (GError) error = NULL;

  if (result != GTK_PRINT_OPERATION_RESULT_ERROR)
    return;
  gtk_print_operation_get_error (operation, &error);
  rk_workspace_toast (workspace, error->message, FALSE);
}

/* Takes @operation; it frees itself when it is done. */
static void
run (RkWorkspace *workspace, GtkPrintOperation *operation)
{
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (workspace)));

  g_signal_connect_object (operation, "done", G_CALLBACK (on_printed), workspace, 0);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, window, NULL);
  g_object_unref (operation);
}

static void
run_deck (RkWorkspace *workspace)
{
  PrintedDeck *printed = g_new0 (PrintedDeck, 1);
  g_autofree char *title = NULL;

  printed->dataset = rk_dataset_ref ((RkDataset *) rk_selection_dataset (rk_workspace_selection (workspace)));
  printed->show = rk_deck_show (printed->dataset, rk_workspace_deck (workspace), 0, NULL);
  title = rk_deck_title (printed->show->deck);
  run (workspace, rk_print_new (title, TRUE, print_deck, printed, printed_deck_free));
}

void
rk_out_print (RkWorkspace *workspace, GVariant *unused)
{
  RkPagePicture *page;

  if (rk_workspace_slide (workspace) != NULL) {
    run_deck (workspace);
    return;
  }
  page = rk_page_picture_new (workspace);
  if (page == NULL)
    tell_nothing (workspace);
  else
    run (workspace, rk_print_new (rk_page_picture_name (page), FALSE, print_page, page, (GDestroyNotify) rk_page_picture_free));
}

/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/picture/rk-print.h"

#include "core/rk-language.h"

/* Kept with the operation. */
typedef struct {
  RkPrintSource source;
  gpointer data;
  GDestroyNotify free_data;
  gboolean has_slides;
  RkPrintOptions options;
  GPtrArray *pages;
  GtkWidget *layout, *lines, *grey; /* of the dialog’s tab while it is there */
} Printing;

static const struct {
  guint slides;
  gboolean speaker_notes;
  const char *title;
} layouts[] = {
  { 1, FALSE, N_ ("1 slide a page") },
  { 2, FALSE, N_ ("2 slides a page") },
  { 4, FALSE, N_ ("4 slides a page") },
  { 6, FALSE, N_ ("6 slides a page") },
  { 1, TRUE, N_ ("1 slide a page with the speaker’s notes") },
};

static void
printing_free (gpointer data)
{
  Printing *self = data;

  g_clear_pointer (&self->pages, g_ptr_array_unref);
  self->free_data (self->data);
  g_free (self);
}

static GtkWidget *
add_layout (Printing *self, GtkWidget *box)
{
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12), *label = gtk_label_new_with_mnemonic (_ ("_Slides")), *layout;

  for (guint i = 0; i < G_N_ELEMENTS (layouts); i++)
    gtk_string_list_append (titles, _ (layouts[i].title));
  layout = gtk_drop_down_new (G_LIST_MODEL (g_steal_pointer (&titles)), NULL);
  gtk_label_set_mnemonic_widget (GTK_LABEL (label), layout);
  gtk_accessible_update_property (GTK_ACCESSIBLE (layout), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Slides a page"), -1);
  gtk_box_append (GTK_BOX (row), label);
  gtk_box_append (GTK_BOX (row), layout);
  gtk_box_append (GTK_BOX (box), row);
  return layout;
}

static GtkWidget *
add_check (GtkWidget *box, const char *label, gboolean active)
{
  GtkWidget *check = gtk_check_button_new_with_mnemonic (label);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), active);
  gtk_box_append (GTK_BOX (box), check);
  return check;
}

static GtkWidget *
on_create_tab (GtkPrintOperation *operation, Printing *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  gtk_widget_set_margin_start (box, 18);
  gtk_widget_set_margin_end (box, 18);
  gtk_widget_set_margin_top (box, 18);
  gtk_widget_set_margin_bottom (box, 18);
  if (self->has_slides) {
    self->layout = add_layout (self, box);
    self->lines = add_check (box, _ ("_Lines for notes beside the slides"), self->options.note_lines);
  }
  self->grey = add_check (box, _ ("_Patterns instead of colours, for black and white"), self->options.grey);
  return box;
}

static void
on_apply_tab (GtkPrintOperation *operation, GtkWidget *tab, Printing *self)
{
  if (self->has_slides) {
    guint layout = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->layout));

    self->options.slides_a_page = layouts[layout].slides;
    self->options.speaker_notes = layouts[layout].speaker_notes;
    self->options.note_lines = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->lines));
  }
  self->options.grey = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->grey));
}

/* Between two calls the main loop runs. Returns: TRUE when all is drawn */
static gboolean
on_paginate (GtkPrintOperation *operation, GtkPrintContext *context, Printing *self)
{
  g_clear_pointer (&self->pages, g_ptr_array_unref);
  self->pages = self->source (self->data, &self->options);
  if (self->pages != NULL)
    gtk_print_operation_set_n_pages (operation, MAX (1, (int) self->pages->len));
  return self->pages != NULL;
}

static const RkPicture *
page_at (Printing *self, int number)
{
  return self->pages != NULL && number >= 0 && (guint) number < self->pages->len ? self->pages->pdata[number] : NULL;
}

static void
on_page_setup (GtkPrintOperation *operation, GtkPrintContext *context, int number, GtkPageSetup *setup, Printing *self)
{
  const RkPicture *page = page_at (self, number);

  if (page != NULL)
    gtk_page_setup_set_orientation (setup, page->width > page->height ? GTK_PAGE_ORIENTATION_LANDSCAPE : GTK_PAGE_ORIENTATION_PORTRAIT);
}

/* The whole of the page on the whole of the paper; another paper than A4 gets it as large as fits. */
static void
on_draw (GtkPrintOperation *operation, GtkPrintContext *context, int number, Printing *self)
{
  const RkPicture *page = page_at (self, number);
  double width = gtk_print_context_get_width (context), height = gtk_print_context_get_height (context), scale;
  cairo_t *cr = gtk_print_context_get_cairo_context (context);

  if (page == NULL)
    return;
  scale = MIN (width / page->width, height / page->height);
  cairo_translate (cr, (width - page->width * scale) / 2, (height - page->height * scale) / 2);
  cairo_scale (cr, scale, scale);
  rk_picture_draw (page, cr);
}

static GtkPageSetup *
make_page_setup (void)
{
  GtkPageSetup *setup = gtk_page_setup_new ();
  GtkPaperSize *a4 = gtk_paper_size_new (GTK_PAPER_NAME_A4);

  gtk_page_setup_set_paper_size (setup, a4);
  gtk_paper_size_free (a4);
  return setup;
}

static Printing *
printing_of (GtkPrintOperation *operation)
{
  return g_object_get_data (G_OBJECT (operation), "printing");
}

GtkPrintOperation *
rk_print_new (const char *title, gboolean has_slides, RkPrintSource source, gpointer data, GDestroyNotify free_data)
{
  GtkPrintOperation *operation = gtk_print_operation_new ();
  g_autoptr (GtkPageSetup) setup = make_page_setup ();
  Printing *self = g_new0 (Printing, 1);

  *self = (Printing){ .source = source, .data = data, .free_data = free_data, .has_slides = has_slides, .options = { .slides_a_page = 1 } };
  g_object_set_data_full (G_OBJECT (operation), "printing", self, printing_free);
  gtk_print_operation_set_job_name (operation, title);
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  gtk_print_operation_set_allow_async (operation, TRUE);
  gtk_print_operation_set_show_progress (operation, TRUE);
  gtk_print_operation_set_custom_tab_label (operation, has_slides ? _ ("Slides") : _ ("Picture"));
  g_signal_connect (operation, "create-custom-widget", G_CALLBACK (on_create_tab), self);
  g_signal_connect (operation, "custom-widget-apply", G_CALLBACK (on_apply_tab), self);
  g_signal_connect (operation, "paginate", G_CALLBACK (on_paginate), self);
  g_signal_connect (operation, "request-page-setup", G_CALLBACK (on_page_setup), self);
  g_signal_connect (operation, "draw-page", G_CALLBACK (on_draw), self);
  return operation;
}

void
rk_print_choose (GtkPrintOperation *operation, const RkPrintOptions *options)
{
  printing_of (operation)->options = *options;
}

/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-slide-form: the texts of a slide, in both languages, and the speaker’s notes. What is typed is kept as one edit when the field
 * is left, or with Control and Return. */
#pragma once
#include "model/session/rk-selection.h"

#include <gtk/gtk.h>

#define RK_TYPE_SLIDE_FORM (rk_slide_form_get_type ())
G_DECLARE_FINAL_TYPE (RkSlideForm, rk_slide_form, RK, SLIDE_FORM, GtkWidget)

void rk_slide_form_attach (RkSlideForm *self, RkSelection *selection);

/* @slide: (nullable): the key of the slide to show. What is typed and not yet kept is kept first. */
void rk_slide_form_show (RkSlideForm *self, const char *slide);
/* Keeps what is typed. */
void rk_slide_form_keep (RkSlideForm *self);

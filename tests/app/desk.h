/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A planner's desk: the program, running on a document of its own. */
#pragma once
#include "driver.h"

#define WINDOW "Renkei – plan"

typedef struct {
  Folder *folder;
  char *document;
  Program *program;
  AtspiAccessible *window, *overlay, *page; /* the page: where the test is at work */
} Desk;

static inline void
desk_init (Desk *desk, const char *language)
{
  desk->folder = folder_new ();
  desk->document = make_document (desk->folder);
  desk->program = program_start (desk->document, language, desk->folder);
  desk->window = wait_for_window (desk->program, WINDOW);
  desk->overlay = overlay_of (desk->window);
  wait_until (activate_window (WINDOW));
}

/* On the page that a key leads to, by the name of its type. */
static inline void
desk_init_on (Desk *desk, const char *key, const char *page)
{
  desk_init (desk, "en");
  press_key (key);
  desk->page = wait_for (desk->window, ATSPI_ROLE_INVALID, page);
}

static inline void
desk_clear (Desk *desk)
{
  g_clear_object (&desk->page);
  g_clear_object (&desk->overlay);
  close_program (desk->program, desk->window);
  g_clear_object (&desk->window);
  g_free (desk->document);
  folder_free (desk->folder);
}

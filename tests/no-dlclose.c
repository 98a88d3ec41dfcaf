/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Linked into programs of GTK in sanitizer builds only: a module that stays mapped can be named by the leak report, and so be told
 * from a leak of ours. */
int dlclose (void *handle);

int
dlclose (void *handle)
{
  (void) handle;
  return 0;
}

/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * put-on-clipboard FILE: another program with the text of FILE on its clipboard, as a spreadsheet would have it. Says "ready" when it
 * is there, and stays until it is ended. */
#include <gtk/gtk.h>
#include <stdio.h>

int
main (int argc, char **argv)
{
  g_autofree char *text = NULL;
  GdkClipboard *clipboard;

  if (argc != 2 || !g_file_get_contents (argv[1], &text, NULL, NULL) || !gtk_init_check ())
    return 1;
  clipboard = gdk_display_get_clipboard (gdk_display_get_default ());
  gdk_clipboard_set_text (clipboard, text);
  puts ("ready");
  fflush (stdout);
  while (TRUE)
    g_main_context_iteration (NULL, TRUE);
}

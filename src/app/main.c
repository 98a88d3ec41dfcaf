/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* renkei: the window. */
#include "app/rk-application.h"
#include "core/rk-language.h"

#include <signal.h>

int
main (int argc, char **argv)
{
  g_autoptr (RkApplication) application = NULL;

  /* a full disk is an error that can be told, not the end of the program */
  signal (SIGXFSZ, SIG_IGN);
  gtk_disable_setlocale ();
  rk_language_init (NULL);
  g_set_application_name ("Renkei");
  gtk_window_set_default_icon_name ("jp.renkei.Renkei");
  application = rk_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}

/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "two-screens.h"

#include <X11/extensions/Xrandr.h>
#include <dlfcn.h>
#include <glib.h>

#define SECOND_OUTPUT 0x7fff0000 /* an ID that the server does not give */

static RROutput outputs[2] = { None, SECOND_OUTPUT };

static void
set_monitor (const char *name, int width, int height, int x, const char *output)
{
  g_autofree char *place = g_strdup_printf ("%d/254x%d/285+%d+0", width, height, x);
  const char *const command[] = { "xrandr", "--setmonitor", name, place, output, NULL };
  g_autoptr (GError) error = NULL;
  g_autofree char *told = NULL;
  int status = -1;

  g_spawn_sync (NULL, (char **) command, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &told, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
}

void
two_screens_make (int width, int height)
{
  set_monitor ("left", width, height, 0, "screen");
  set_monitor ("right", width, height, width, "none");
}

/* Found before those of libXrandr, since a program's own names come first. */
XRRMonitorInfo *
XRRGetMonitors (Display *display, Window window, Bool active, int *count)
{
  XRRMonitorInfo *(*ask) (Display *, Window, Bool, int *) = dlsym (RTLD_NEXT, "XRRGetMonitors");
  XRRMonitorInfo *monitors = ask (display, window, active, count);

  for (int i = 0; i < *count && i < 2; i++) {
    if (monitors[i].noutput > 0)
      outputs[i] = monitors[i].outputs[0];
    monitors[i].noutput = 1;
    monitors[i].outputs = &outputs[i];
  }
  return monitors;
}

XRROutputInfo *
XRRGetOutputInfo (Display *display, XRRScreenResources *resources, RROutput output)
{
  XRROutputInfo *(*ask) (Display *, XRRScreenResources *, RROutput) = dlsym (RTLD_NEXT, "XRRGetOutputInfo");

  return ask (display, resources, output == SECOND_OUTPUT ? outputs[0] : output);
}

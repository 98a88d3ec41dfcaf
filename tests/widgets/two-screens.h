/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A second screen where the X server has none: the server is told to count its screen as two monitors, left and right. GDK knows a
 * monitor only with an output, and the server has but one: the second gets one here, in place of what libXrandr answers. */
#pragma once

/* Before GDK opens the display. @width, @height: of each; 2 × @width is the server’s screen. */
void two_screens_make (int width, int height);

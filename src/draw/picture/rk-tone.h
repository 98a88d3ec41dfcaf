/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-tone: the colour of an event, the same on calendar and timeline. */
#pragma once
#include "draw/picture/rk-style.h"

/* How an entry looks; several kinds of event share one. */
typedef enum { RK_TONE_TRAINING,
               RK_TONE_MEETING,
               RK_TONE_CAMPAIGN,
               RK_TONE_OTHER } RkTone;

RkColour rk_tone_colour (const RkStyle *style, RkTone tone);

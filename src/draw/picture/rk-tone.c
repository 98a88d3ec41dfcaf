/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/picture/rk-tone.h"

RkColour
rk_tone_colour (const RkStyle *style, RkTone tone)
{
  switch (tone) {
  case RK_TONE_TRAINING:
    return style->parts[0];
  case RK_TONE_CAMPAIGN:
    return style->parts[2];
  case RK_TONE_MEETING:
    return style->parts[4];
  case RK_TONE_OTHER:
  default:
    return style->soft;
  }
}

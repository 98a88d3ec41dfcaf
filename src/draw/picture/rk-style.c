/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/picture/rk-style.h"

#include <math.h>

#define RGB(hex)                                                                 \
  {                                                                              \
    ((hex) >> 16) / 255.0, ((hex) >> 8 & 0xff) / 255.0, ((hex) &0xff) / 255.0, 1 \
  }

static const RkStyle styles[] = {
  [RK_STYLE_LIGHT] = {
      .variant = RK_STYLE_LIGHT,
      .page = RGB (0xffffff),
      .ink = RGB (0x1c2430),
      .soft = RGB (0x55606e),
      .faint = RGB (0xd4d9df),
      .water = RGB (0xe8f0f6),
      .land = RGB (0xf1efea),
      .accent = RGB (0x1a5fb4),
      .warning = RGB (0xb3261e),
      .weekend = RGB (0xf4f6f8),
      .holiday = RGB (0xfdeeee),
      .areas = { RGB (0x6f9ad1), RGB (0xfae2a0), RGB (0x86c08c), RGB (0xf3b5c2) },
      .parts = { RGB (0x1f4e8c), RGB (0x8fb8e0), RGB (0xd08d28), RGB (0xf8e4b8), RGB (0x3f7140), RGB (0xb9d8b3) },
  },
  [RK_STYLE_DARK] = {
      .variant = RK_STYLE_DARK,
      .page = RGB (0x1e1f22),
      .ink = RGB (0xf2f3f5),
      .soft = RGB (0xb4bbc4),
      .faint = RGB (0x43474e),
      .water = RGB (0x1a2530),
      .land = RGB (0x2a2b2e),
      .accent = RGB (0x78aeed),
      .warning = RGB (0xff8a80),
      .weekend = RGB (0x26282c),
      .holiday = RGB (0x3a2628),
      .areas = { RGB (0x3e69a4), RGB (0xc09f51), RGB (0x5e9567), RGB (0x7c4050) },
      .parts = { RGB (0x7aa9e2), RGB (0x325384), RGB (0xebbd63), RGB (0x816327), RGB (0x669b64), RGB (0x2c462b) },
  },
  [RK_STYLE_GREY] = {
      .variant = RK_STYLE_GREY,
      .page = RGB (0xffffff),
      .ink = RGB (0x000000),
      .soft = RGB (0x444444),
      .faint = RGB (0xcccccc),
      .water = RGB (0xf7f7f7),
      .land = RGB (0xeeeeee),
      .accent = RGB (0x000000),
      .warning = RGB (0x000000),
      .weekend = RGB (0xf3f3f3),
      .holiday = RGB (0xe8e8e8),
      .areas = { RGB (0xb0b0b0), RGB (0xffffff), RGB (0xcfcfcf), RGB (0xe6e6e6) },
      .area_hatches = { RK_HATCH_NONE, RK_HATCH_NONE, RK_HATCH_RISING, RK_HATCH_LEVEL },
      .parts = { RGB (0x3a3a3a), RGB (0xbdbdbd), RGB (0x777777), RGB (0xe4e4e4), RGB (0x999999), RGB (0xf4f4f4) },
      .part_hatches = { RK_HATCH_NONE, RK_HATCH_NONE, RK_HATCH_FALLING, RK_HATCH_LEVEL, RK_HATCH_CROSS, RK_HATCH_NONE },
  },
  /* Surfaces are white or black; the greys are those of lines. */
  [RK_STYLE_HATCH] = {
      .variant = RK_STYLE_HATCH,
      .page = RGB (0xffffff),
      .ink = RGB (0x000000),
      .soft = RGB (0x333333),
      .faint = RGB (0xbbbbbb),
      .water = RGB (0xffffff),
      .land = RGB (0xffffff),
      .accent = RGB (0x000000),
      .warning = RGB (0x000000),
      .weekend = RGB (0xffffff),
      .holiday = RGB (0xffffff),
      .areas = { RGB (0xffffff), RGB (0xffffff), RGB (0xffffff), RGB (0xffffff) },
      .area_hatches = { RK_HATCH_CROSS, RK_HATCH_NONE, RK_HATCH_RISING, RK_HATCH_LEVEL },
      .parts = { RGB (0x000000), RGB (0x777777), RGB (0x333333), RGB (0x999999), RGB (0x555555), RGB (0xaaaaaa) },
      .part_hatches = { RK_HATCH_NONE, RK_HATCH_RISING, RK_HATCH_LEVEL, RK_HATCH_CROSS, RK_HATCH_UPRIGHT, RK_HATCH_GRID },
      .lines_only = TRUE,
  },
};

const RkStyle *
rk_style (RkStyleVariant variant)
{
  return &styles[variant];
}

RkColour
rk_colour (guint32 rgb)
{
  return (RkColour) RGB (rgb);
}

RkColour
rk_colour_alpha (RkColour colour, double alpha)
{
  colour.a = alpha;
  return colour;
}

RkColour
rk_colour_mix (RkColour from, RkColour to, double share)
{
  return (RkColour){
    from.r + (to.r - from.r) * share,
    from.g + (to.g - from.g) * share,
    from.b + (to.b - from.b) * share,
    from.a + (to.a - from.a) * share,
  };
}

/* Relative luminance as WCAG 2 defines it. */
static double
luminance (RkColour colour)
{
  const double channels[] = { colour.r, colour.g, colour.b };
  const double weights[] = { 0.2126, 0.7152, 0.0722 };
  double sum = 0;

  for (int i = 0; i < 3; i++)
    sum += weights[i] * (channels[i] <= 0.03928 ? channels[i] / 12.92 : pow ((channels[i] + 0.055) / 1.055, 2.4));
  return sum;
}

static double
contrast (RkColour a, RkColour b)
{
  double high = MAX (luminance (a), luminance (b)), low = MIN (luminance (a), luminance (b));

  return (high + 0.05) / (low + 0.05);
}

RkColour
rk_style_seen (const RkStyle *style, RkColour colour, double least)
{
  RkColour seen = colour;

  for (double share = 0; contrast (seen, style->page) < least && share < 1; share += 0.05)
    seen = rk_colour_mix (colour, style->ink, share);
  return seen;
}

RkColour
rk_style_text_on (const RkStyle *style, RkColour fill)
{
  return contrast (style->ink, fill) >= contrast (style->page, fill) ? style->ink : style->page;
}

gboolean
rk_style_lacks_colour (const RkStyle *style)
{
  return style->variant == RK_STYLE_GREY || style->variant == RK_STYLE_HATCH;
}

RkHatch
rk_style_shade_hatch (double share)
{
  static const RkHatch hatches[] = { RK_HATCH_NONE, RK_HATCH_LEVEL, RK_HATCH_RISING, RK_HATCH_CROSS };

  return hatches[(guint) CLAMP (share * G_N_ELEMENTS (hatches), 0, G_N_ELEMENTS (hatches) - 1)];
}

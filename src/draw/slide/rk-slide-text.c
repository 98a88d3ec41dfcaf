/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-slide-text: bullets of two ranks, as large as lets them stand on the slide, beside a picture where the slide has one. What is
 * too long even at the smallest size is for several slides. */
#include "core/rk-language.h"
#include "draw/slide/rk-slide-lines.h"
#include "draw/slide/rk-slide.h"

#include <string.h>

extern const RkSlideKind rk_slide_text;

#define STEP 1.0

static RkRect
text_room (const RkSlide *slide)
{
  RkRect room = rk_slide_room (slide);
  double top = MAX (room.y + 14, 44), width = (slide->picture != NULL ? RK_SLIDE_WIDTH * 0.46 : RK_SLIDE_WIDTH - RK_SLIDE_MARGIN) - RK_SLIDE_MARGIN;

  return (RkRect){ RK_SLIDE_MARGIN, top, width, room.y + room.h - 10 - top };
}

static double
find_size (const char *const *lines, RkRect room)
{
  const guint n = g_strv_length ((GStrv) lines);
  double size = RK_SLIDE_TEXT_MOST;

  while (size > RK_SLIDE_TEXT_LEAST && rk_slide_lines_height (lines, n, size, room.w) > room.h)
    size -= STEP;
  return size;
}

static void
add_mark (const RkSlideLine *line, double size, RkPoint at, const RkStyle *style, RkPicture *picture)
{
  double side = line->rank == RK_SLIDE_LINE_FIRST ? size * 0.34 : size * 0.26;

  if (line->rank == RK_SLIDE_LINE_FIRST)
    rk_picture_add_rect (picture, (RkRect){ at.x, at.y + (size - side) / 2, side, side }, style->accent);
  else
    rk_picture_add_line (picture, at.x + 1.2 * size, at.y + size * 0.86 / 2, at.x + 1.2 * size + 2 * side, at.y + size * 0.86 / 2, style->soft, 1.4);
}

/* Only where a line alone is longer than a slide: the last of it is cut, and the cut is seen. */
static int
lines_left (double room, double size)
{
  return MAX (1, (int) ((room - size) / (1.4 * size)) + 1);
}

static void
add_text (RkSlide *slide, const RkStyle *style, RkPicture *picture)
{
  g_auto (GStrv) lines = g_strsplit (slide->body != NULL ? slide->body : "", "\n", 0);
  RkRect room = text_room (slide);
  double size = find_size ((const char *const *) lines, room), y = room.y;

  rk_slide_add_heading (slide, style, picture);
  for (guint i = 0; lines[i] != NULL; i++) {
    RkSlideLine line = rk_slide_line (lines[i]);
    RkFont font = rk_slide_line_font (&line, size, room.w);

    y += i > 0 ? rk_slide_line_gap (&line, size) : 0;
    if (line.rank == RK_SLIDE_LINE_BLANK || y + font.size > room.y + room.h + 0.5)
      continue;
    add_mark (&line, size, (RkPoint){ room.x, y }, style, picture);
    font.lines = lines_left (room.y + room.h + 0.5 - y, font.size);
    y += rk_picture_add_text (picture, room.x + rk_slide_line_indent (&line, size), y, 0, 0, line.text, font, line.rank == RK_SLIDE_LINE_FIRST ? style->ink : style->soft)->box.h;
  }
  if (slide->picture != NULL) {
    RkRect whole = rk_slide_room (slide);
    double x = room.x + room.w + 10;

    rk_picture_add_picture (picture, g_steal_pointer (&slide->picture), (RkRect){ x, whole.y, RK_SLIDE_WIDTH - x, whole.h });
  }
}

/* So much of a text as stands in @height at the smallest size, up to the end of a sentence or a word. */
static gsize
measure_part (const char *line, double width, double height)
{
  const char *const ends[] = { "。", "．", ". ", "、", " " };
  RkSlideLine whole = rk_slide_line (line);
  gsize offset = (gsize) (whole.text - line), most = 0;
  glong low = 1, high = g_utf8_strlen (whole.text, -1);

  while (low <= high) {
    glong middle = (low + high) / 2;
    g_autofree char *text = g_utf8_substring (whole.text, 0, middle);
    RkSlideLine part = { whole.rank, text };

    if (rk_slide_line_height (&part, RK_SLIDE_TEXT_LEAST, width) <= height) {
      most = strlen (text);
      low = middle + 1;
    } else
      high = middle - 1;
  }
  for (guint i = 0; i < G_N_ELEMENTS (ends); i++) {
    const char *end = g_strrstr_len (whole.text, (gssize) most, ends[i]);

    if (end != NULL && end > whole.text + most / 2)
      return offset + (gsize) (end - whole.text) + strlen (ends[i]);
  }
  return offset + most;
}

/* No line alone is longer than a slide. */
static GStrv
cut_lines (const char *body, RkRect room)
{
  g_auto (GStrv) lines = g_strsplit (body, "\n", 0);
  g_autoptr (GStrvBuilder) cut = g_strv_builder_new ();

  for (guint i = 0; lines[i] != NULL; i++) {
    g_autofree char *rest = g_strdup (lines[i]);

    for (;;) {
      RkSlideLine line = rk_slide_line (rest);
      const char *mark = line.rank == RK_SLIDE_LINE_SECOND ? "- " : "";
      g_autofree char *part = NULL, *whole = g_steal_pointer (&rest);
      gsize length;

      line = rk_slide_line (whole);
      length = rk_slide_line_height (&line, RK_SLIDE_TEXT_LEAST, room.w) > room.h ? measure_part (whole, room.w, room.h) : strlen (whole);
      part = g_strndup (whole, length);
      g_strv_builder_add (cut, part);
      if (whole[length] == '\0' || length == 0)
        break;
      rest = g_strconcat (mark, whole + length, NULL);
    }
  }
  return g_strv_builder_end (cut);
}

/* How many lines from @first stand on one slide: a line of the first rank is not left alone at its foot. */
static guint
count_lines (const char *const *lines, guint n, guint first, RkRect room)
{
  guint last = first + 1;

  while (last < n && rk_slide_lines_height (lines + first, last + 1 - first, RK_SLIDE_TEXT_LEAST, room.w) <= room.h)
    last++;
  if (last < n && last > first + 1 && rk_slide_line (lines[last]).rank == RK_SLIDE_LINE_SECOND && rk_slide_line (lines[last - 1]).rank == RK_SLIDE_LINE_FIRST)
    last--;
  return last - first;
}

static char *
join_lines (char **lines, guint n)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? "\n" : "", lines[i]);
  return g_string_free (text, FALSE);
}

GStrv
rk_slide_split_text (const RkSlide *slide)
{
  RkRect room = text_room (slide);
  g_auto (GStrv) lines = cut_lines (slide->body != NULL ? slide->body : "", room);
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  const guint n = g_strv_length (lines);

  for (guint i = 0; i < n || i == 0;) {
    guint taken = n > 0 ? count_lines ((const char *const *) lines, n, i, room) : 1;
    g_autofree char *part = join_lines (lines + i, MIN (taken, n));

    g_strv_builder_add (parts, part);
    i += taken;
  }
  return g_strv_builder_end (parts);
}

const RkSlideKind rk_slide_text = { "text", N_ ("Text"), add_text };

/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/schedule/rk-board.h"

#include "core/record/rk-field.h"
#include "core/rk-language.h"
#include "draw/picture/rk-fit.h"

#include <math.h>

#define TILES 4 /* a row of wards */
#define TILE_HEIGHT 53
#define TALLEST_TILE 62
#define GAP 7 /* between tiles */
#define TITLE_SIZE 15
#define HEADING_HEIGHT 26
#define STATE_HEIGHT 23
#define ROW_HEIGHT 36
#define MORE_HEIGHT 18
#define MARGIN 28

typedef struct {
  const RkBoard *board;
  const RkStyle *style;
  RkPicture *picture;
  double unit;
} Pass;

static void
free_state (gpointer data)
{
  RkBoardState *state = data;

  g_free (state->name);
  g_free (state);
}

static void
free_ward (gpointer data)
{
  RkBoardWard *ward = data;

  g_free (ward->key);
  g_free (ward->name);
  g_free (ward->tip);
  g_free (ward);
}

static void
free_row (gpointer data)
{
  RkBoardRow *row = data;

  g_free (row->key);
  g_free (row->text);
  g_free (row->detail);
  g_free (row);
}

RkBoard *
rk_board_new (const char *title, const char *subtitle)
{
  RkBoard *self = g_new0 (RkBoard, 1);

  self->title = g_strdup (title);
  self->subtitle = g_strdup (subtitle);
  self->states = g_ptr_array_new_with_free_func (free_state);
  self->wards = g_ptr_array_new_with_free_func (free_ward);
  self->due = g_ptr_array_new_with_free_func (free_row);
  self->late = g_ptr_array_new_with_free_func (free_row);
  return self;
}

void
rk_board_free (RkBoard *self)
{
  if (self == NULL)
    return;
  g_free (self->title);
  g_free (self->subtitle);
  g_free (self->states_title);
  g_free (self->wards_title);
  g_free (self->due_title);
  g_free (self->late_title);
  for (guint level = 0; level < RK_N_REACH_LEVELS; level++)
    g_free (self->reach_words[level]);
  g_free (self->nothing_word);
  g_ptr_array_unref (self->states);
  g_ptr_array_unref (self->wards);
  g_ptr_array_unref (self->due);
  g_ptr_array_unref (self->late);
  g_free (self);
}

void
rk_board_add_state (RkBoard *self, const char *name, RkShape shape, guint count, gboolean within)
{
  RkBoardState *state = g_new0 (RkBoardState, 1);

  *state = (RkBoardState){ g_strdup (name), shape, count, within };
  g_ptr_array_add (self->states, state);
}

RkBoardWard *
rk_board_add_ward (RkBoard *self, const char *key, const char *name)
{
  RkBoardWard *ward = g_new0 (RkBoardWard, 1);

  ward->key = g_strdup (key);
  ward->name = g_strdup (name);
  g_ptr_array_add (self->wards, ward);
  return ward;
}

void
rk_board_add_row (GPtrArray *rows, const char *key, const char *text, const char *detail)
{
  RkBoardRow *row = g_new0 (RkBoardRow, 1);

  *row = (RkBoardRow){ g_strdup (key), g_strdup (text), g_strdup (detail) };
  g_ptr_array_add (rows, row);
}

static double
add_heading (const Pass *pass, RkRect room, const char *text)
{
  rk_picture_add_text (pass->picture, room.x, room.y, 0, 0, text, (RkFont){ TITLE_SIZE * pass->unit, TRUE, room.w, 1 }, pass->style->ink);
  return room.y + HEADING_HEIGHT * pass->unit;
}

static guint
largest_count (const RkBoard *board)
{
  guint largest = 1;

  for (guint i = 0; i < board->states->len; i++)
    largest = MAX (largest, ((const RkBoardState *) board->states->pdata[i])->count);
  return largest;
}

/* For a screen reader: "refused: 1". */
static void
name_state (const Pass *pass, guint index, RkRect box)
{
  const RkBoardState *state = pass->board->states->pdata[index];
  g_autofree char *key = g_strdup_printf ("state:%u", index), *tip = g_strdup_printf (_ ("%s: %u"), state->name, state->count);

  rk_mark_set_item (rk_picture_add_rect (pass->picture, box, rk_colour_alpha (pass->style->page, 0)), key, tip);
}

/* A state: its shape, its name, a bar as long as its count. */
static void
add_state (const Pass *pass, const RkBoardState *state, double x, double y, double width, guint largest)
{
  double u = pass->unit, indent = state->within ? 20 * u : 0, name = 116 * u, bar = width - name - 62 * u;
  g_autofree char *number = rk_count_format (state->count);

  rk_shape_add (pass->picture, pass->style, state->shape, x + 8 * u + indent, y + 8 * u, (state->within ? 6 : 7) * u);
  rk_picture_add_text (pass->picture, x + 22 * u + indent, y + 8 * u, 0, 0.5, state->name, rk_fit (state->name, (RkFont){ 13 * u, FALSE, name - indent, 1 }, 10 * u),
                       state->within ? pass->style->soft : pass->style->ink);
  if (state->count > 0)
    rk_picture_add_rect (pass->picture, (RkRect){ x + 24 * u + name, y + 2 * u, MAX (2, bar * state->count / largest), 12 * u },
                         rk_shape_is_trouble (state->shape) ? pass->style->warning : pass->style->parts[state->within ? 1 : 0]);
  rk_picture_add_text (pass->picture, x + 30 * u + name + (state->count > 0 ? bar * state->count / largest : 0), y + 8 * u, 0, 0.5, number,
                       (RkFont){ 14 * u, TRUE, 0, 0 }, pass->style->ink);
}

static void
add_states (const Pass *pass, RkRect room)
{
  double y = add_heading (pass, room, pass->board->states_title);
  guint largest = largest_count (pass->board);

  for (guint i = 0; i < pass->board->states->len; i++, y += STATE_HEIGHT * pass->unit) {
    name_state (pass, i, (RkRect){ room.x, y - 2 * pass->unit, room.w, 21 * pass->unit });
    add_state (pass, pass->board->states->pdata[i], room.x, y, room.w, largest);
  }
}

/* Beneath the name: whether it is reached, and how many of its tasks are done. */
static void
add_tile_words (const Pass *pass, const RkBoardWard *ward, RkRect box)
{
  double u = pass->unit, left = box.x + 8 * u, bottom = box.y + box.h - 5 * u;
  g_autofree char *tasks = g_strdup_printf ("%u/%u", ward->done, ward->tasks);

  rk_picture_add_text (pass->picture, left, box.y + 9 * u, 0, 0, ward->name, rk_fit (ward->name, (RkFont){ 13 * u, TRUE, box.w - 12 * u, 1 }, 10 * u), pass->style->ink);
  rk_picture_add_text (pass->picture, left, bottom, 0, 1, pass->board->reach_words[ward->reach],
                       (RkFont){ 12 * u, FALSE, box.w - (ward->tasks > 0 ? 48 : 14) * u, 1 }, ward->reach == RK_REACH_NOTHING ? pass->style->warning : pass->style->soft);
  if (ward->tasks > 0)
    rk_picture_add_text (pass->picture, box.x + box.w - 7 * u, bottom, 1, 1, tasks, (RkFont){ 12 * u, TRUE, 0, 0 }, pass->style->ink);
}

/* A ward: its area's hue above, its name, whether it is reached, how many of its tasks are done. What only a plan would reach is
 * dashed, what nothing reaches is tinted. */
static void
add_tile (const Pass *pass, const RkBoardWard *ward, RkRect box)
{
  double u = pass->unit;
  gboolean nothing = ward->reach == RK_REACH_NOTHING;
  RkMark *mark = rk_picture_add_rect (pass->picture, box, nothing ? rk_colour_mix (pass->style->page, pass->style->warning, 0.08) : pass->style->page);

  mark->stroke = nothing ? pass->style->warning : ward->reach == RK_REACH_PLANNED ? pass->style->soft
                                                                                  : pass->style->faint;
  mark->line_width = 1 * u;
  mark->dashed = ward->reach == RK_REACH_PLANNED;
  rk_mark_set_item (mark, ward->key, ward->tip);
  rk_picture_add_rect (pass->picture, (RkRect){ box.x, box.y, box.w, 5 * u }, pass->style->areas[ward->basic_area]);
  add_tile_words (pass, ward, box);
}

static void
add_wards (const Pass *pass, RkRect room)
{
  double u = pass->unit, top = add_heading (pass, room, pass->board->wards_title), width = room.w / TILES;
  guint rows = (pass->board->wards->len + TILES - 1) / TILES;
  double height = MIN (TALLEST_TILE * u, (room.y + room.h - top) / MAX (1, rows));

  for (guint i = 0; i < pass->board->wards->len; i++)
    add_tile (pass, pass->board->wards->pdata[i], (RkRect){ room.x + (i % TILES) * width, top + (i / TILES) * height, width - GAP * u, height - GAP * u });
}

static void
add_row (const Pass *pass, const RkBoardRow *row, RkRect box, RkColour colour)
{
  double u = pass->unit, left = box.x + 4 * u, width = box.w - 8 * u;
  RkMark *mark = rk_picture_add_rect (pass->picture, box, rk_colour_alpha (pass->style->page, 0));

  if (row->key != NULL)
    rk_mark_set_item (mark, row->key, row->text);
  rk_picture_add_text (pass->picture, left, box.y + 2 * u, 0, 0, row->text, (RkFont){ 13 * u, FALSE, width, 1 }, pass->style->ink);
  rk_picture_add_text (pass->picture, left, box.y + 18 * u, 0, 0, row->detail, (RkFont){ 12 * u, FALSE, width, 1 }, colour);
}

/* As many rows as there is room for; beside the heading stands how many there are, and below how many more, so that none is
 * missed unseen. */
static void
add_rows (const Pass *pass, RkRect room, const char *title, const GPtrArray *rows, RkColour colour)
{
  double u = pass->unit, height = ROW_HEIGHT * u, y, left;
  g_autofree char *heading = rows->len > 0 ? g_strdup_printf (_ ("%s (%u)"), title, rows->len) : g_strdup (title);
  guint shown = 0;

  y = add_heading (pass, room, heading);
  left = room.y + room.h + 2 * u - y;
  if (rows->len == 0)
    rk_picture_add_text (pass->picture, room.x, y, 0, 0, pass->board->nothing_word, (RkFont){ 13 * u, FALSE, room.w, 1 }, pass->style->soft);
  else
    shown = rows->len * height <= left ? rows->len : (guint) MAX (0, floor ((left - MORE_HEIGHT * u) / height));
  for (guint i = 0; i < shown; i++, y += height)
    add_row (pass, rows->pdata[i], (RkRect){ room.x, y, room.w, height - 2 * u }, colour);
  if (shown < rows->len) {
    guint more = rows->len - shown;
    g_autofree char *text = g_strdup_printf (ngettext ("and %u more", "and %u more", more), more);

    rk_picture_add_text (pass->picture, room.x + 4 * u, y + 2 * u, 0, 0, text, (RkFont){ 12 * u, FALSE, room.w, 1 }, pass->style->soft);
  }
}

/* What is due and what is late below the wards, side by side. */
static void
lay_out_tall (const Pass *pass, RkRect states, RkRect wards)
{
  double u = pass->unit, half = wards.w / 2 - 8 * u, rows = wards.h;
  double tiles = (HEADING_HEIGHT + 24.0 / TILES * TILE_HEIGHT) * u, y = wards.y + tiles + 14 * u;

  rows -= tiles + 14 * u;
  add_states (pass, states);
  add_wards (pass, (RkRect){ wards.x, wards.y, wards.w, tiles });
  add_rows (pass, (RkRect){ wards.x, y, half, rows }, pass->board->due_title, pass->board->due, pass->style->soft);
  add_rows (pass, (RkRect){ wards.x + half + 16 * u, y, half, rows }, pass->board->late_title, pass->board->late, pass->style->warning);
}

/* A surface too low for that, such as a slide, has them below the states, one above the other. */
static void
lay_out_low (const Pass *pass, RkRect states, RkRect wards)
{
  double u = pass->unit, y = states.y + (HEADING_HEIGHT + STATE_HEIGHT * pass->board->states->len + 10) * u;
  double room = (states.y + states.h - y) / 2;

  add_states (pass, states);
  add_wards (pass, wards);
  add_rows (pass, (RkRect){ states.x, y, states.w, room }, pass->board->due_title, pass->board->due, pass->style->soft);
  add_rows (pass, (RkRect){ states.x, y + room, states.w, room }, pass->board->late_title, pass->board->late, pass->style->warning);
}

RkPicture *
rk_board_draw (const RkBoard *self, const RkStyle *style, double width, double height)
{
  g_autoptr (RkPicture) picture = rk_picture_new (width, height, style->page);
  double u = CLAMP (MIN (width / 830, height / 640), 1, 2), margin = MARGIN * u, top = 94 * u;
  Pass pass = { self, style, picture, u };
  double left = (width - 3 * margin) * 0.31, right = (width - 3 * margin) - left;
  gboolean low = height - top - margin < (HEADING_HEIGHT + 24.0 / TILES * TILE_HEIGHT + 14 + HEADING_HEIGHT + 2 * ROW_HEIGHT) * u;
  RkRect states = { margin, top, left, height - top - margin }, wards = { 2 * margin + left, top, right, height - top - margin };

  rk_picture_add_text (picture, margin, margin, 0, 0, self->title, (RkFont){ 22 * u, TRUE, width - 2 * margin, 1 }, style->ink);
  rk_picture_add_text (picture, margin, 60 * u, 0, 0, self->subtitle, (RkFont){ 14 * u, FALSE, width - 2 * margin, 1 }, style->soft);
  if (low)
    lay_out_low (&pass, states, wards);
  else
    lay_out_tall (&pass, states, wards);
  return g_steal_pointer (&picture);
}

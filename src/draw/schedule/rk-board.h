/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-board: a campaign at a glance as a picture: how many placements are in which state, ward by ward what is done and
 * whether anything reaches it, and what is due or late. States are told apart by shape as well as by colour. */
#pragma once
#include "core/campaign/rk-reach.h"
#include "draw/picture/rk-shape.h"

typedef struct {
  char *name;
  RkShape shape;
  guint count;
  gboolean within; /* a kind of the state above it */
} RkBoardState;

typedef struct {
  char *key, *name, *tip;
  int basic_area; /* RkBasicArea */
  RkReachLevel reach;
  guint done, tasks; /* the ward's own */
} RkBoardWard;

typedef struct {
  char *key, *text, *detail;
} RkBoardRow;

typedef struct {
  char *title, *subtitle;
  char *states_title, *wards_title, *due_title, *late_title;
  char *reach_words[RK_N_REACH_LEVELS], *nothing_word;
  GPtrArray *states;     /* of RkBoardState */
  GPtrArray *wards;      /* of RkBoardWard */
  GPtrArray *due, *late; /* of RkBoardRow */
} RkBoard;

RkBoard *rk_board_new (const char *title, const char *subtitle);
void rk_board_free (RkBoard *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkBoard, rk_board_free)
void rk_board_add_state (RkBoard *self, const char *name, RkShape shape, guint count, gboolean within);
RkBoardWard *rk_board_add_ward (RkBoard *self, const char *key, const char *name);
/* To self->due or self->late. */
void rk_board_add_row (GPtrArray *rows, const char *key, const char *text, const char *detail);

RkPicture *rk_board_draw (const RkBoard *self, const RkStyle *style, double width, double height);

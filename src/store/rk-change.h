/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-change: a line of the history, for people. */
#pragma once
#include <glib.h>

typedef enum { RK_CHANGE_GROUND,
               RK_CHANGE_EDIT,
               RK_CHANGE_UNDO,
               RK_CHANGE_REDO } RkChangeKind;

typedef struct {
  gint64 id;
  RkChangeKind kind;
  char *at; /* ISO 8601, local time with offset */
  char *who;
  char *label; /* of the edit; an undo or redo has its edit's label */
  gint64 edit; /* the edit that an undo or redo is about; else its own id */
} RkChange;

void rk_change_free (RkChange *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkChange, rk_change_free)

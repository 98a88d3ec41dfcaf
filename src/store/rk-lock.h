/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-lock: who may write a document. A companion NAME.lock is locked for as long as the document is open; the kernel gives
 * the lock back when the process ends in whatever way, so a companion that was left behind means nothing. */
#pragma once
#include <glib.h>

typedef struct RkLock RkLock;

/**
 * rk_lock_take:
 * @path: the document, with every link followed
 * @holder: (out) (transfer full) (nullable): who has it, "name on computer, since 14:05"
 *
 * Returns: (transfer full) (nullable): the lock; %NULL with @holder when somebody has it, %NULL without when the folder does
 *   not take a lock
 */
RkLock *rk_lock_take (const char *path, char **holder);

/* Removes the companion and gives the lock back. */
void rk_lock_free (RkLock *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkLock, rk_lock_free)

/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/rk-file-locks.h"

#include <glib.h>
#include <sqlite3.h>

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>

static int
set_lock (int descriptor, int command, const struct flock *wanted)
{
  struct flock lock = *wanted;

  lock.l_pid = 0; /* the kernel asks for it */
  return fcntl (descriptor, command, &lock);
}

/* A file system without such locks gets the ordinary ones. */
static int
lock_description (int descriptor, int command, struct flock *lock)
{
  int result = set_lock (descriptor, command == F_SETLK ? F_OFD_SETLK : F_OFD_SETLKW, lock);

  return result != 0 && errno == EINVAL ? fcntl (descriptor, command, lock) : result;
}

/* What SQLite calls in place of fcntl(2). */
static int
control_file (int descriptor, int command, ...)
{
  va_list rest;
  void *argument;

  va_start (rest, command);
  argument = va_arg (rest, void *);
  va_end (rest);
  return command == F_SETLK || command == F_SETLKW ? lock_description (descriptor, command, argument) : fcntl (descriptor, command, argument);
}

void
rk_file_locks_set_up (void)
{
  static gsize once;

  if (g_once_init_enter (&once)) {
    sqlite3_vfs *vfs = sqlite3_vfs_find (NULL);

    if (vfs != NULL && vfs->iVersion >= 3)
      vfs->xSetSystemCall (vfs, "fcntl", (sqlite3_syscall_ptr) control_file);
    g_once_init_leave (&once, 1);
  }
}

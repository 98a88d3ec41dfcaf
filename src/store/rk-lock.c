/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/rk-lock.h"

#include "core/rk-language.h"
#include "store/rk-user.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define ATTEMPTS 100
#define LONGEST_CARD 4095

struct RkLock {
  char *path;
  int descriptor;
};

typedef enum { TAKEN,
               HELD,
               GONE,
               IMPOSSIBLE } Outcome;

static gboolean
is_still_there (const char *path, int descriptor)
{
  struct stat opened, named;

  return fstat (descriptor, &opened) == 0 && stat (path, &named) == 0 && opened.st_dev == named.st_dev && opened.st_ino == named.st_ino;
}

/* A holder that closes removes the companion: what we then have locked may be nobody's file any more. */
static Outcome
lock_descriptor (const char *path, int descriptor)
{
  struct flock whole = { .l_type = F_WRLCK, .l_whence = SEEK_SET };

  if (fcntl (descriptor, F_OFD_SETLK, &whole) == 0)
    return is_still_there (path, descriptor) ? TAKEN : GONE;
  if (errno == EAGAIN || errno == EACCES)
    return HELD;
  /* a companion that may only be read cannot be locked, but asked */
  return fcntl (descriptor, F_OFD_GETLK, &whole) == 0 && whole.l_type != F_UNLCK ? HELD : IMPOSSIBLE;
}

static char *
describe_me (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *since = g_date_time_format (now, "%Y-%m-%dT%H:%M:%S%:z");

  return g_strdup_printf ("%s\n%s\n%s\n%ld\n", rk_user_name (), g_get_host_name (), since, (long) getpid ());
}

/* Whether the card could be written or not, the lock holds; without it the second opener learns no name. */
static void
leave_card (int descriptor)
{
  g_autofree char *card = describe_me ();
  gsize length = strlen (card);

  if (ftruncate (descriptor, 0) != 0 || pwrite (descriptor, card, length, 0) != (gssize) length)
    g_debug ("lock: %s", g_strerror (errno));
}

static char *
format_since (const char *text)
{
  g_autoptr (GDateTime) since = g_date_time_new_from_iso8601 (text, NULL);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GDateTime) local = since != NULL ? g_date_time_to_local (since) : NULL;
  gboolean today;

  if (local == NULL)
    return g_strdup ("?");
  today = g_date_time_get_year (local) == g_date_time_get_year (now) && g_date_time_get_day_of_year (local) == g_date_time_get_day_of_year (now);
  return g_date_time_format (local, today ? "%H:%M" : "%Y-%m-%d %H:%M");
}

static char *
read_card (int descriptor)
{
  char card[LONGEST_CARD + 1];
  gssize length = pread (descriptor, card, LONGEST_CARD, 0);
  g_auto (GStrv) lines = NULL;
  g_autofree char *since = NULL;

  card[MAX (length, 0)] = '\0';
  lines = g_strsplit (card, "\n", -1);
  if (!g_utf8_validate (card, -1, NULL) || g_strv_length (lines) < 4)
    return g_strdup (_ ("somebody"));
  since = format_since (lines[2]);
  /* Translators: who has a document open: a name, a computer, a time */
  return g_strdup_printf (_ ("%s on %s, since %s"), lines[0], lines[1], since);
}

/* Who may write the document may also take and read its lock. */
static int
open_companion (const char *path, const char *document)
{
  struct stat status;
  mode_t mode = stat (document, &status) == 0 ? status.st_mode & 0666 : 0600;
  int descriptor = open (path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, mode);

  if (descriptor >= 0 || (errno != EACCES && errno != EROFS))
    return descriptor;
  return open (path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
}

RkLock *
rk_lock_take (const char *document, char **holder)
{
  g_autofree char *path = g_strconcat (document, ".lock", NULL);
  RkLock *self;

  *holder = NULL;
  for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
    int descriptor = open_companion (path, document);
    Outcome outcome = descriptor >= 0 ? lock_descriptor (path, descriptor) : IMPOSSIBLE;

    if (outcome == TAKEN) {
      leave_card (descriptor);
      self = g_new0 (RkLock, 1);
      *self = (RkLock){ g_steal_pointer (&path), descriptor };
      return self;
    }
    if (outcome == HELD)
      *holder = read_card (descriptor);
    if (descriptor >= 0)
      close (descriptor);
    if (outcome != GONE)
      return NULL;
  }
  return NULL;
}

void
rk_lock_free (RkLock *self)
{
  if (self == NULL)
    return;
  unlink (self->path); /* while the lock is still ours: nobody else's companion is removed */
  close (self->descriptor);
  g_free (self->path);
  g_free (self);
}

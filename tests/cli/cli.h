/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the tests of the command line share: asking renkei-cli as a shell would, and reading its answers. Folders, documents and
 * bytes are those of the tests of the store. */
#pragma once
#include "fixture.h"

#include <sys/resource.h>

#define NO_LIMIT (-1)

typedef struct {
  int exit;
  char *out, *err;
} Answer;

static inline void
answer_free (Answer *self)
{
  g_free (self->out);
  g_free (self->err);
  g_free (self);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Answer, answer_free)

/* No file may become larger: what a full disk looks like to the program. Runs between fork and exec. */
static inline void
limit_files (gpointer data)
{
  const struct rlimit *limit = data;

  setrlimit (RLIMIT_FSIZE, limit);
}

/* cairo leaks when it puts a font into a PDF, and keeps no frame pointers by which that leak could be told from others of its objects.
 * What we forget of those is found where the same pictures are written as SVG and PNG. */
static inline void
forgive_leaks_of_pdf (GSubprocessLauncher *launcher, char **words)
{
  g_autofree char *file = g_test_build_filename (G_TEST_DIST, "pdf.supp", NULL);
  g_autofree char *options = g_strconcat ("print_suppressions=0:suppressions=", file, NULL);

  for (guint i = 0; words[i] != NULL; i++)
    if (g_str_has_suffix (words[i], ".pdf") || g_str_has_suffix (words[i], ".PDF"))
      g_subprocess_launcher_setenv (launcher, "LSAN_OPTIONS", options, TRUE);
}

static inline Answer *
run_words (char **words, gint64 limit)
{
  struct rlimit largest = { .rlim_cur = (rlim_t) MAX (limit, 0), .rlim_max = (rlim_t) MAX (limit, 0) };
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GError) error = NULL;
  Answer *answer = g_new0 (Answer, 1);

  forgive_leaks_of_pdf (launcher, words);
  if (limit != NO_LIMIT)
    g_subprocess_launcher_set_child_setup (launcher, limit_files, &largest, NULL);
  process = g_subprocess_launcher_spawnv (launcher, (const char *const *) words, &error);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, NULL, NULL, &answer->out, &answer->err, &error);
  g_assert_no_error (error);
  if (!g_subprocess_get_if_exited (process))
    g_error ("%s was ended by signal %d: %s", words[0], g_subprocess_get_term_sig (process), answer->err);
  answer->exit = g_subprocess_get_exit_status (process);
  return answer;
}

/* The words of a line as a shell takes them apart. */
static inline Answer *
run_line (const char *program, const char *line, gint64 limit)
{
  g_autofree char *whole = g_strconcat ("'", program, "' ", line, NULL);
  g_auto (GStrv) words = NULL;
  g_autoptr (GError) error = NULL;

  g_shell_parse_argv (whole, NULL, &words, &error);
  g_assert_no_error (error);
  return run_words (words, limit);
}

/* Asks renkei-cli: ask ("list ward --year %s", "R6"). */
static inline Answer *G_GNUC_PRINTF (1, 2)
    ask (const char *format, ...)
{
  g_autofree char *line = NULL;
  va_list arguments;

  va_start (arguments, format);
  line = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  return run_line (g_getenv ("RK_CLI"), line, NO_LIMIT);
}

static inline Answer *G_GNUC_PRINTF (2, 3)
    ask_within (gint64 limit, const char *format, ...)
{
  g_autofree char *line = NULL;
  va_list arguments;

  va_start (arguments, format);
  line = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  return run_line (g_getenv ("RK_CLI"), line, limit);
}

static inline void
assert_holds (const char *text, const char *part)
{
  if (strstr (text, part) == NULL)
    g_error ("“%s” is not in: %s", part, text);
}

static inline void
assert_lacks (const char *text, const char *part)
{
  if (strstr (text, part) != NULL)
    g_error ("“%s” is in: %s", part, text);
}

static inline void
assert_done (const Answer *answer)
{
  g_assert_cmpstr (answer->err, ==, "");
  g_assert_cmpint (answer->exit, ==, 0);
}

/* Nothing on standard output, and a message that holds the text. */
static inline void
assert_refused (const Answer *answer, int exit, const char *what)
{
  g_assert_cmpstr (answer->out, ==, "");
  assert_holds (answer->err, "renkei-cli: ");
  assert_holds (answer->err, what);
  g_assert_cmpint (answer->exit, ==, exit);
}

/* What a question that cannot fail answers. */
static inline char *G_GNUC_PRINTF (1, 2)
    told (const char *format, ...)
{
  g_autofree char *line = NULL;
  g_autoptr (Answer) answer = NULL;
  va_list arguments;

  va_start (arguments, format);
  line = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  answer = run_line (g_getenv ("RK_CLI"), line, NO_LIMIT);
  assert_done (answer);
  return g_steal_pointer (&answer->out);
}

/* A printed table without its last line end, row by row; the first row is the header. */
static inline GStrv
split_rows (const char *table)
{
  g_autofree char *text = g_strdup (table);

  g_assert_true (g_str_has_suffix (text, "\n"));
  text[strlen (text) - 1] = '\0';
  return g_strsplit (text, "\n", -1);
}

/* The cells of a row that has no quotes. */
static inline GStrv
split_cells (const char *row)
{
  assert_lacks (row, "\"");
  return g_strsplit (row, ",", -1);
}

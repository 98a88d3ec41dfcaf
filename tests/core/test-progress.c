/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rk-language.h"
#include "core/rk-progress.h"

typedef struct {
  GString *heard;
  guint stop_at; /* this piece is not to be done any more */
} Ear;

static gboolean
hear (gpointer data, RkWork work, guint done, guint total)
{
  Ear *ear = data;

  g_string_append_printf (ear->heard, "%c%u/%u ", work == RK_WORK_DRAWING ? 'd' : 'w', done, total);
  return done != ear->stop_at;
}

/* Returns: how many of five pieces were done */
static guint
work (RkWork kind)
{
  guint done = 0;

  while (done < 5 && rk_progress_step (kind, done, 5))
    done++;
  return done;
}

static void
test_nobody_listens (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (work (RK_WORK_DRAWING), ==, 5);
  g_assert_false (rk_progress_is_stopped (&error));
  g_assert_no_error (error);
}

static void
test_told (void)
{
  Ear ear = { g_string_new (NULL), G_MAXUINT };

  rk_progress_listen (hear, &ear);
  g_assert_cmpuint (work (RK_WORK_WRITING), ==, 5);
  g_assert_cmpstr (ear.heard->str, ==, "w0/5 w1/5 w2/5 w3/5 w4/5 ");
  g_assert_false (rk_progress_is_stopped (NULL));
  rk_progress_listen (NULL, NULL);
  g_string_free (ear.heard, TRUE);
}

/* What is told to stop stays stopped, whatever comes after it; the next work is not. */
static void
test_stopped (void)
{
  Ear ear = { g_string_new (NULL), 2 };
  g_autoptr (GError) error = NULL;

  rk_progress_listen (hear, &ear);
  g_assert_cmpuint (work (RK_WORK_DRAWING), ==, 2);
  g_assert_cmpuint (work (RK_WORK_WRITING), ==, 0);
  g_assert_cmpstr (ear.heard->str, ==, "d0/5 d1/5 d2/5 ");
  g_assert_true (rk_progress_is_stopped (&error));
  g_assert_error (error, RK_PROGRESS_ERROR, 0);
  rk_progress_listen (NULL, NULL);
  g_assert_cmpuint (work (RK_WORK_DRAWING), ==, 5);
  g_assert_false (rk_progress_is_stopped (NULL));
  g_string_free (ear.heard, TRUE);
}

static gpointer
work_elsewhere (gpointer data)
{
  return GUINT_TO_POINTER (work (RK_WORK_DRAWING));
}

/* Another thread's work is another's. */
static void
test_thread (void)
{
  Ear ear = { g_string_new (NULL), 0 };

  rk_progress_listen (hear, &ear);
  g_assert_cmpuint (GPOINTER_TO_UINT (g_thread_join (g_thread_new ("work", work_elsewhere, NULL))), ==, 5);
  g_assert_cmpstr (ear.heard->str, ==, "");
  rk_progress_listen (NULL, NULL);
  g_string_free (ear.heard, TRUE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  rk_language_init ("en");
  g_test_add_func ("/progress/nobody-listens", test_nobody_listens);
  g_test_add_func ("/progress/told", test_told);
  g_test_add_func ("/progress/stopped", test_stopped);
  g_test_add_func ("/progress/of-its-thread", test_thread);
  return g_test_run ();
}

/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/figures/rk-share.h"

#define MOST 7

typedef struct {
  const char *what;
  guint n;
  gint64 counts[MOST];
  int percent[MOST];
} Row;

static void
check_rows (const Row *rows, guint n)
{
  for (guint i = 0; i < n; i++) {
    int percent[MOST] = { -1, -1, -1, -1, -1, -1, -1 };

    rk_share_percent (rows[i].counts, rows[i].n, percent);
    for (guint k = 0; k < rows[i].n; k++) {
      g_test_message ("%s, count %u", rows[i].what, k);
      g_assert_cmpint (percent[k], ==, rows[i].percent[k]);
    }
    for (guint k = rows[i].n; k < MOST; k++)
      g_assert_cmpint (percent[k], ==, -1);
  }
}

/* The 34 shares that the R3 papers print. Rounding each by itself gives 35 for 9 of 26 and 30 for 8 of 27. */
static void
test_the_published_shares (void)
{
  static const Row rows[] = {
    { "understood the briefing", 4, { 15, 11, 0, 0 }, { 58, 42, 0, 0 } },
    { "group work deepened it", 4, { 13, 13, 1, 0 }, { 48, 48, 4, 0 } },
    { "useful, ward staff", 4, { 9, 15, 2, 0 }, { 34, 58, 8, 0 } },
    { "useful, coordinators", 5, { 12, 12, 0, 0, 1 }, { 48, 48, 0, 0, 4 } },
    { "met each other, ward staff", 4, { 18, 8, 1, 0 }, { 67, 29, 4, 0 } },
    { "met each other, coordinators", 5, { 14, 9, 0, 0, 2 }, { 56, 36, 0, 0, 8 } },
    { "first meeting", 4, { 6, 1, 0, 0 }, { 86, 14, 0, 0 } },
    { "second meeting", 4, { 7, 3, 0, 0 }, { 70, 30, 0, 0 } },
  };

  check_rows (rows, G_N_ELEMENTS (rows));
}

static void
test_edges (void)
{
  static const Row rows[] = {
    { "no counts", 0, { 0 }, { 0 } },
    { "one answer without people", 1, { 0 }, { 0 } },
    { "nobody answered", 3, { 0, 0, 0 }, { 0, 0, 0 } },
    { "one answer", 1, { 26 }, { 100 } },
    { "everybody said the same", 3, { 0, 7, 0 }, { 0, 100, 0 } },
    { "three equal: the earliest gets the point", 3, { 1, 1, 1 }, { 34, 33, 33 } },
    { "six equal: the earliest four", 6, { 1, 1, 1, 1, 1, 1 }, { 17, 17, 17, 17, 16, 16 } },
    { "seven equal: the earliest two", 7, { 3, 3, 3, 3, 3, 3, 3 }, { 15, 15, 14, 14, 14, 14, 14 } },
    { "half and half above", 2, { 1, 199 }, { 1, 99 } },
    { "half and half below", 2, { 199, 1 }, { 100, 0 } },
    { "a zero never gets a point", 4, { 0, 1, 0, 2 }, { 0, 33, 0, 67 } },
    { "too small for a point", 3, { 1, 1000, 1000 }, { 0, 50, 50 } },
    { "large counts", 3, { 999999999999, 999999999999, 1 }, { 50, 50, 0 } },
  };

  check_rows (rows, G_N_ELEMENTS (rows));
}

static void
test_always_add_up_to_100 (void)
{
  for (gint64 a = 0; a < 25; a++)
    for (gint64 b = 0; b < 25; b++)
      for (gint64 c = 1; c < 25; c++) {
        const gint64 counts[] = { a, b, c };
        int percent[3];

        rk_share_percent (counts, 3, percent);
        g_assert_cmpint (percent[0] + percent[1] + percent[2], ==, 100);
        for (guint i = 0; i < 3; i++) {
          gint64 below = counts[i] * 100 / (a + b + c);

          g_assert_cmpint (percent[i], >=, below);
          g_assert_cmpint (percent[i], <=, counts[i] * 100 % (a + b + c) != 0 ? below + 1 : below);
        }
      }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/share/the-published-shares", test_the_published_shares);
  g_test_add_func ("/share/edges", test_edges);
  g_test_add_func ("/share/always-add-up-to-100", test_always_add_up_to_100);
  return g_test_run ();
}

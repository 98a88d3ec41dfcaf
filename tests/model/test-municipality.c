/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/words/rk-municipality.h"

/* The tests speak English. */
static void
test_words (void)
{
  static const struct {
    const char *name, *word;
  } rows[] = {
    { "大阪市", "Osaka" },
    { "堺市", "Sakai" },
    { "堺市北区", "Sakai Kita-ku" },
    { "守口市", "Moriguchi" },
    { "東大阪市", "Higashiosaka" },
    { "京都市", "京都市" },
    { "", "" },
    { NULL, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpstr (rk_word_municipality (rows[i].name), ==, rows[i].word);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/municipality/words", test_words);
  return g_test_run ();
}

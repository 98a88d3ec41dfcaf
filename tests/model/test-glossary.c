/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * English where no column has it: what is known is said, what is not stays as it stands. The tests speak English. */
#include "core/rk-glossary.h"
#include "model/words/rk-glossary-fill.h"

static void
test_words (void)
{
  static const struct {
    const char *text, *word;
  } rows[] = {
    { "大阪市", "Osaka" },
    { "堺市", "Sakai" },
    { "堺市北区", "Sakai Kita-ku" },
    { "守口市", "Moriguchi" },
    { "東大阪市", "Higashiosaka" },
    { "京都市", "京都市" },
    { "御堂筋線", "Midosuji Line" },
    { "御堂筋線・四つ橋線・中央線", "Midosuji Line, Yotsubashi Line, Chuo Line" },
    { "守口市、堺市", "Moriguchi, Sakai" },
    { "御堂筋線・山手線", "御堂筋線・山手線" }, /* never half in each language */
    { "御堂筋", "御堂筋" },
    { "Osaka Metro（大阪市高速電気軌道）", "Osaka Metro" },
    { "・", "・" },
    { "", "" },
    { NULL, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpstr (rk_word (rows[i].text), ==, rows[i].word);
}

/* What the record itself says comes first. */
static void
test_own_english (void)
{
  g_assert_cmpstr (rk_word_or ("御堂筋線", "The red line"), ==, "The red line");
  g_assert_cmpstr (rk_word_or ("御堂筋線", NULL), ==, "Midosuji Line");
  g_assert_cmpstr (rk_word_or ("山手線", NULL), ==, "山手線");
  g_assert_null (rk_word_or (NULL, NULL));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  rk_glossary_fill ();
  rk_glossary_fill (); /* once is enough, twice no harm */
  g_test_add_func ("/glossary/words", test_words);
  g_test_add_func ("/glossary/own-english", test_own_english);
  return g_test_run ();
}

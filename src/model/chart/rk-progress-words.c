/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/chart/rk-progress-words.h"

#include "core/rk-language.h"

#include <stdio.h>

static const struct {
  const char *japanese, *english;
} words[] = {
  { "推進会議開催状況", "Ward liaison meetings" },
  { "推進会議（ワーキング含む）で検討した内容", "Matters discussed at the ward liaison meetings" },
  { "推進会議で検討した内容", "Matters discussed at the ward liaison meetings" },
  { "研修会の実施状況", "Trainings held by the wards" },
  { "研修会を開催した区（多職種に向けた研修）", "For several professions" },
  { "医療専門職に向けた介護分野の研修", "On care, for medical professionals" },
  { "介護専門職に向けた医療分野の研修", "On medicine, for care professionals" },
  { "特定の専門職に向けた研修", "For one profession" },
  { "開催している", "held" },
  { "開催予定", "planned" },
  { "開催予定なし", "not planned" },
  { "検討済", "discussed" },
  { "実施済", "done" },
  { "実施に向けて準備・調整中", "in preparation" },
  { "現時点では未着手", "not begun" },
};

char *
rk_word_progress (const char *text)
{
  int number;

  if (rk_language_is_japanese ())
    return g_strdup (text);
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_str_equal (words[i].japanese, text))
      return g_strdup (words[i].english);
  if (sscanf (text, "項目%d", &number) == 1)
    return g_strdup_printf ("Item %d", number);
  return g_strdup (text);
}

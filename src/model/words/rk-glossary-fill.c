/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/words/rk-glossary-fill.h"

#include "core/event/rk-event.h"
#include "core/rk-glossary.h"
#include "exchange/rk-csv.h"
#include "model/built-in/rk-built-in.h"

#include <string.h>

typedef void (*TakeRow) (const GStrv cells);

static void
read_table (const char *name, const char *text, guint columns, TakeRow take)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows = rk_csv_parse (name, text, &error);

  if (rows == NULL) /* part of the program: it cannot be wrong */
    g_error ("%s", error->message);
  for (guint i = 1; i < rows->len; i++)
    if (g_strv_length (rows->pdata[i]) == columns)
      take (rows->pdata[i]);
}

static void
take_word (const GStrv cells)
{
  rk_glossary_add (cells[0], cells[1]);
}

/* "27141,堺市堺区,Sakai Sakai-ku" says what the ward is called, and what its city is. */
static void
take_municipality (const GStrv cells)
{
  const char *city = strstr (cells[1], "市"), *space = strchr (cells[2], ' ');
  g_autofree char *japanese = NULL, *english = NULL;

  rk_glossary_add (cells[1], cells[2]);
  if (city == NULL || space == NULL || city[strlen ("市")] == '\0')
    return;
  japanese = g_strndup (cells[1], (gsize) (city - cells[1]) + strlen ("市"));
  english = g_strndup (cells[2], (gsize) (space - cells[2]));
  rk_glossary_add (japanese, english);
}

void
rk_glossary_fill (void)
{
  static gsize once;

  if (!g_once_init_enter (&once))
    return;
  rk_glossary_add (RK_CITY, "Osaka");
  read_table ("english.csv", rk_built_in_english (), 2, take_word);
  read_table ("municipalities.csv", rk_built_in_municipalities (), 3, take_municipality);
  g_once_init_leave (&once, 1);
}

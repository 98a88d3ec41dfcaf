/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rules/rk-speakers.h"

#include "core/event/rk-event-detail.h"

/* What is written where a speaker is not yet found. */
static gboolean
is_nobody (const char *name)
{
  static const char *const words[] = { "未定", "調整中", "交渉中", "未決定", "TBD", "tbd", "-", "－", "―", NULL };

  return name == NULL || *name == '\0' || g_strv_contains (words, name);
}

GPtrArray *
rk_speakers_of (const RkDataset *dataset, const RkEvent *event)
{
  const GPtrArray *rows = rk_dataset_all (dataset, &rk_speaker_type);
  GPtrArray *names = g_ptr_array_new ();

  if (!is_nobody (event->speaker))
    g_ptr_array_add (names, event->speaker);
  for (guint i = 0; i < rows->len; i++) {
    const RkSpeaker *row = rows->pdata[i];

    if (g_strcmp0 (row->event, event->id) == 0 && !is_nobody (row->name))
      g_ptr_array_add (names, row->name);
  }
  return names;
}

/* The next character that is no space, or the end. */
static const char *
skip_spaces (const char *text)
{
  while (*text != '\0' && g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);
  return text;
}

/* 前島健志, 前島 健志 and 前島　健志 are one person. */
static gboolean
is_same_name (const char *name, const char *other)
{
  for (name = skip_spaces (name), other = skip_spaces (other); *name != '\0' && g_utf8_get_char (name) == g_utf8_get_char (other);) {
    name = skip_spaces (g_utf8_next_char (name));
    other = skip_spaces (g_utf8_next_char (other));
  }
  return *name == '\0' && *other == '\0';
}

const char *
rk_speakers_shared (const GPtrArray *speakers, const GPtrArray *others)
{
  for (guint i = 0; i < speakers->len; i++)
    for (guint k = 0; k < others->len; k++)
      if (is_same_name (speakers->pdata[i], others->pdata[k]))
        return speakers->pdata[i];
  return NULL;
}

/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/view/rk-view.h"

#include "core/calendar/rk-fiscal-year.h"
#include "core/rk-language.h"
#include "model/chart/rk-answer-chart.h"

#include <string.h>

static const RkViewKind *
find_kind (const char *id)
{
  for (const RkViewKind *kind = rk_view_kinds (); kind->id != NULL; kind++)
    if (g_str_equal (kind->id, id))
      return kind;
  return NULL;
}

static gboolean
knows (const RkViewKind *kind, const char *setting)
{
  return g_strv_contains (kind->settings, setting);
}

static RkView *
make (const RkViewKind *kind, const char *subject, int year)
{
  RkView *self = g_new0 (RkView, 1);

  *self = (RkView){ .kind = kind, .subject = g_strdup (subject), .year = year, .settings = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free) };
  return self;
}

RkView *
rk_view_new (const char *kind, const char *subject, int year)
{
  const RkViewKind *found = find_kind (kind);

  g_assert (found != NULL);
  return make (found, subject, year);
}

RkView *
rk_view_copy (const RkView *self)
{
  RkView *copy = make (self->kind, self->subject, self->year);

  for (const char *const *setting = self->kind->settings; *setting != NULL; setting++)
    rk_view_set (copy, *setting, rk_view_get (self, *setting));
  return copy;
}

void
rk_view_free (RkView *self)
{
  if (self == NULL)
    return;
  g_free (self->subject);
  g_free (self->title);
  g_free (self->subtitle);
  g_free (self->deck);
  g_hash_table_unref (self->settings);
  g_free (self);
}

const char *
rk_view_get (const RkView *self, const char *setting)
{
  return g_hash_table_lookup (self->settings, setting);
}

void
rk_view_set (RkView *self, const char *setting, const char *value)
{
  g_assert (knows (self->kind, setting));
  if (value != NULL)
    g_hash_table_insert (self->settings, g_strdup (setting), g_strdup (value));
  else
    g_hash_table_remove (self->settings, setting);
}

/* "R6", or "-1": the year before. Returns: FALSE with @error */
static gboolean
take_year (RkView *self, const char *text, GError **error)
{
  if (text[0] == '-' && g_ascii_isdigit (text[1]) && text[2] == '\0')
    self->year = -g_ascii_digit_value (text[1]);
  else if ((self->year = rk_fiscal_year_parse (text, error)) == 0)
    return FALSE;
  return TRUE;
}

/* Takes one "name=value" into the view. */
static gboolean
take_setting (RkView *self, const char *name, const char *value, GError **error)
{
  if (g_str_equal (name, "year"))
    return take_year (self, value, error);
  if (knows (self->kind, name)) {
    rk_view_set (self, name, value);
    return TRUE;
  }
  g_set_error (error, RK_ANSWER_ERROR, 0, _ ("A view of the kind “%s” has no setting “%s”"), self->kind->id, name);
  return FALSE;
}

static gboolean
take_settings (RkView *self, const char *query, GError **error)
{
  GUriParamsIter iter;
  g_autofree char *name = NULL, *value = NULL;

  g_uri_params_iter_init (&iter, query, -1, "&", G_URI_PARAMS_NONE);
  while (g_uri_params_iter_next (&iter, &name, &value, error)) {
    if (!take_setting (self, name, value, error))
      return FALSE;
    g_clear_pointer (&name, g_free);
    g_clear_pointer (&value, g_free);
  }
  return error == NULL || *error == NULL;
}

RkView *
rk_view_parse (const char *text, GError **error)
{
  const char *query = strchr (text, '?');
  g_autofree char *head = query != NULL ? g_strndup (text, (gsize) (query - text)) : g_strdup (text);
  char *subject = strchr (head, ':');
  const RkViewKind *kind;
  g_autoptr (RkView) self = NULL;
  GError *wrong = NULL;

  if (subject != NULL)
    *subject++ = '\0';
  kind = find_kind (head);
  if (kind == NULL || kind->has_subject != (subject != NULL && *subject != '\0')) {
    g_set_error (error, RK_ANSWER_ERROR, 0, _ ("“%s” is not a view"), text);
    return NULL;
  }
  self = make (kind, subject, 0);
  if (query == NULL || take_settings (self, query + 1, &wrong))
    return g_steal_pointer (&self);
  g_propagate_error (error, wrong);
  return NULL;
}

char *
rk_view_format (const RkView *self)
{
  GString *text = g_string_new (self->kind->id);
  char mark = '?';

  if (self->subject != NULL)
    g_string_append_printf (text, ":%s", self->subject);
  for (const char *const *setting = self->kind->settings; *setting != NULL; setting++) {
    const char *value = rk_view_get (self, *setting);

    if (value == NULL)
      continue;
    g_string_append_printf (text, "%c%s=", mark, *setting);
    g_string_append_uri_escaped (text, value, ",:|", TRUE);
    mark = '&';
  }
  if (self->year != 0)
    g_string_append_printf (text, "%cyear=%d", mark, self->year);
  return g_string_free (text, FALSE);
}

RkPicture *
rk_view_draw_message (const char *message, const RkStyle *style, double width, double height)
{
  RkPicture *picture = rk_picture_new (width, height, style->page);

  rk_picture_add_text (picture, width / 2, height / 2, 0.5, 0.5, message, (RkFont){ MAX (12, height / 36), FALSE, width * 0.8, 0 }, style->soft);
  return picture;
}

/* The year that is looked at when @year is on screen. */
static int
resolve_year (const RkView *self, int year)
{
  return self->year > 0 ? self->year : year + self->year;
}

RkPicture *
rk_view_draw (const RkView *self, const RkDataset *dataset, int year, const RkStyle *style, double width, double height)
{
  g_autoptr (GError) error = NULL;
  RkPicture *picture = self->kind->draw (self, dataset, resolve_year (self, year), style, width, height, &error);

  return picture != NULL ? picture : rk_view_draw_message (error->message, style, width, height);
}

char *
rk_view_name (const RkView *self, const RkDataset *dataset, int year)
{
  char *name = self->kind->name != NULL ? self->kind->name (self, dataset, resolve_year (self, year)) : NULL;

  return name != NULL ? name : g_strdup (_ (self->kind->title));
}

guint
rk_view_parts (const RkView *self, const RkDataset *dataset, int year)
{
  return self->kind->parts != NULL ? MAX (1, self->kind->parts (self, dataset, resolve_year (self, year))) : 1;
}

void
rk_view_entitle (const RkView *self, char **title, char **subtitle)
{
  g_autofree char *own = NULL, *below = NULL;
  const char *first;

  if (self->title == NULL && self->subtitle == NULL)
    return;
  own = g_steal_pointer (title);
  below = g_steal_pointer (subtitle);
  first = self->subtitle != NULL ? self->subtitle : own;
  *title = g_strdup (self->title != NULL ? self->title : own);
  /* Translators: what a picture shows, and more about it */
  *subtitle = below != NULL && *below != '\0' ? g_strdup_printf (_ ("%s – %s"), first, below) : g_strdup (first);
}

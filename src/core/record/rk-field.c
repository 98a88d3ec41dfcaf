/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/record/rk-field.h"

#include "core/calendar/rk-date-scan.h"
#include "core/calendar/rk-fiscal-year.h"
#include "core/rk-language.h"

#include <math.h>
#include <string.h>

G_DEFINE_QUARK (rk_field_error, rk_field_error)

/* Of a number that is typed: beyond it a double's decimals would no longer be the typed ones. */
#define LARGEST G_GINT64_CONSTANT (999999999999)

#define MEMBER(record, field, Kind) (*(Kind *) ((guint8 *) (record) + (field)->offset))
#define MEMBER_CONST(record, field, Kind) (*(Kind const *) ((const guint8 *) (record) + (field)->offset))

static gboolean
holds_text (const RkField *field)
{
  return field->kind == RK_FIELD_TEXT || field->kind == RK_FIELD_REFERENCE;
}

gint64
rk_record_integer (gconstpointer record, const RkField *field)
{
  return MEMBER_CONST (record, field, gint64);
}

double
rk_record_real (gconstpointer record, const RkField *field)
{
  return MEMBER_CONST (record, field, double);
}

const char *
rk_record_text (gconstpointer record, const RkField *field)
{
  return MEMBER_CONST (record, field, char *);
}

void
rk_record_set_integer (gpointer record, const RkField *field, gint64 value)
{
  MEMBER (record, field, gint64) = value;
}

void
rk_record_set_real (gpointer record, const RkField *field, double value)
{
  MEMBER (record, field, double) = value;
}

void
rk_record_set_string (gpointer record, const RkField *field, const char *text)
{
  char *copy = g_strdup (text);

  g_free (MEMBER (record, field, char *));
  MEMBER (record, field, char *) = copy;
}

static void
make_missing (gpointer record, const RkField *field)
{
  if (holds_text (field))
    rk_record_set_string (record, field, NULL);
  else if (field->kind == RK_FIELD_REAL)
    rk_record_set_real (record, field, NAN);
  else if (field->kind == RK_FIELD_DATE)
    MEMBER (record, field, RkPlannedDate) = (RkPlannedDate){ 0 };
  else
    rk_record_set_integer (record, field, field->kind == RK_FIELD_BOOLEAN ? 0 : RK_MISSING);
}

gpointer
rk_record_new (const RkRecordType *type)
{
  gpointer record = g_malloc0 (type->size);

  for (const RkField *field = type->fields; field->name != NULL; field++)
    make_missing (record, field);
  return record;
}

gpointer
rk_record_dup (const RkRecordType *type, gconstpointer record)
{
  gpointer copy = g_memdup2 (record, type->size);

  for (const RkField *field = type->fields; field->name != NULL; field++)
    if (holds_text (field))
      MEMBER (copy, field, char *) = g_strdup (rk_record_text (record, field));
  return copy;
}

void
rk_record_free (const RkRecordType *type, gpointer record)
{
  if (record == NULL)
    return;
  for (const RkField *field = type->fields; field->name != NULL; field++)
    if (holds_text (field))
      g_free (MEMBER (record, field, char *));
  g_free (record);
}

gboolean
rk_record_equal (const RkRecordType *type, gconstpointer a, gconstpointer b)
{
  for (const RkField *field = type->fields; field->name != NULL; field++) {
    g_autofree char *left = rk_record_get_text (a, field);
    g_autofree char *right = rk_record_get_text (b, field);

    if (g_strcmp0 (left, right) != 0)
      return FALSE;
  }
  return TRUE;
}

const char *
rk_record_key (gconstpointer record)
{
  return *(char *const *) record;
}

const RkField *
rk_record_type_field (const RkRecordType *type, const char *name)
{
  for (const RkField *field = type->fields; field->name != NULL; field++)
    if (g_str_equal (field->name, name))
      return field;
  return NULL;
}

void
rk_member_take (char **member, char *text)
{
  g_free (*member);
  *member = text;
}

gint64
rk_choice_find (const RkChoice *choices, const char *text)
{
  for (gint64 i = 0; choices[i].id != NULL; i++)
    if (g_str_equal (choices[i].id, text) || g_ascii_strcasecmp (choices[i].title, text) == 0 || g_str_equal (_ (choices[i].title), text))
      return i;
  return RK_MISSING;
}

const char *
rk_choice_title (const RkChoice *choices, gint64 index)
{
  return index == RK_MISSING ? "" : _ (choices[index].title);
}

char *
rk_count_format (gint64 value)
{
  g_autofree char *digits = NULL;
  GString *text;
  gsize length;

  if (value == RK_MISSING)
    return g_strdup ("");
  digits = g_strdup_printf ("%" G_GUINT64_FORMAT, value < 0 ? (guint64) -value : (guint64) value);
  length = strlen (digits);
  text = g_string_new (value < 0 ? "-" : NULL);
  for (gsize i = 0; i < length; i++) {
    if (i > 0 && (length - i) % 3 == 0)
      g_string_append_c (text, ',');
    g_string_append_c (text, digits[i]);
  }
  return g_string_free (text, FALSE);
}

/* A number may stand with its counter, as in 1,834件. */
static void
cut_counter (char *text)
{
  static const char *const counters[] = { "件", "人", "区", "名", "枚", "回", NULL };

  g_strstrip (text);
  for (int i = 0; counters[i] != NULL; i++)
    if (g_str_has_suffix (text, counters[i])) {
      text[strlen (text) - strlen (counters[i])] = '\0';
      g_strstrip (text);
      return;
    }
}

/* Only between groups of three, so that 1,5 is refused and not read as 15. */
static gboolean
is_separator (const char *text, const char *at)
{
  gboolean before = at > text && g_ascii_isdigit (at[-1]) && !(at - text > 3 && g_ascii_isdigit (at[-4]));

  return *at == ',' && before && strspn (at + 1, "0123456789") == 3;
}

/* Half-width, no separators, no counter; NULL when the text is not UTF-8. */
static char *
normalise_number (const char *text)
{
  g_autofree char *plain = rk_date_scan_prepare (text);
  GString *digits;

  if (plain == NULL)
    return NULL;
  cut_counter (plain);
  digits = g_string_new (NULL);
  for (const char *c = plain; *c != '\0'; c++)
    if (!is_separator (plain, c))
      g_string_append_c (digits, *c);
  return g_string_free (digits, FALSE);
}

gboolean
rk_count_parse (const char *text, gint64 *value, GError **error)
{
  g_autofree char *digits = normalise_number (text);
  g_autofree char *quoted = rk_date_scan_quote (text);

  if (digits != NULL && g_ascii_string_to_signed (digits, 10, -LARGEST, LARGEST, value, NULL))
    return TRUE;
  g_set_error (error, RK_FIELD_ERROR, 0, _ ("“%s” is not a whole number"), quoted);
  return FALSE;
}

static gboolean
parse_real (const char *text, double *value, GError **error)
{
  g_autofree char *digits = normalise_number (text);
  g_autofree char *quoted = rk_date_scan_quote (text);
  char *end = NULL;

  if (digits != NULL && digits[0] != '\0' && digits[strspn (digits, "0123456789.-")] == '\0') {
    *value = g_ascii_strtod (digits, &end);
    if (*end == '\0' && fabs (*value) <= LARGEST)
      return TRUE;
  }
  g_set_error (error, RK_FIELD_ERROR, 0, _ ("“%s” is not a number"), quoted);
  return FALSE;
}

static gboolean
parse_boolean (const char *text, gint64 *value, GError **error)
{
  static const char *const yes[] = { "yes", "1", "true", "はい", "○", NULL };
  static const char *const no[] = { "no", "0", "false", "いいえ", "×", NULL };
  g_autofree char *quoted = rk_date_scan_quote (text);

  *value = g_strv_contains (yes, text) ? 1 : 0;
  if (*value == 1 || g_strv_contains (no, text))
    return TRUE;
  g_set_error (error, RK_FIELD_ERROR, 0, _ ("“%s” is neither yes nor no"), quoted);
  return FALSE;
}

static gboolean
parse_choice (const RkField *field, const char *text, gint64 *value, GError **error)
{
  g_autofree char *quoted = rk_date_scan_quote (text);

  *value = rk_choice_find (field->choices, text);
  if (*value != RK_MISSING)
    return TRUE;
  g_set_error (error, RK_FIELD_ERROR, 0, _ ("“%s” is not one of the choices"), quoted);
  return FALSE;
}

static gboolean
parse_integer_kind (const RkField *field, const char *text, gint64 *value, GError **error)
{
  if (field->kind == RK_FIELD_BOOLEAN)
    return parse_boolean (text, value, error);
  if (field->kind == RK_FIELD_CHOICE)
    return parse_choice (field, text, value, error);
  if (field->kind == RK_FIELD_YEAR) {
    *value = rk_fiscal_year_parse (text, error);
    return *value != 0;
  }
  return rk_count_parse (text, value, error);
}

static gboolean
parse_member (gpointer record, const RkField *field, const char *text, int year, GError **error)
{
  gint64 integer = 0;
  double real = 0;

  if (!g_utf8_validate (text, -1, NULL)) {
    g_set_error (error, RK_FIELD_ERROR, 0, _ ("the text is not in UTF-8"));
    return FALSE;
  }
  if (holds_text (field)) {
    rk_record_set_string (record, field, text);
    return TRUE;
  }
  if (field->kind == RK_FIELD_DATE)
    return rk_planned_date_parse_of (text, year, &MEMBER (record, field, RkPlannedDate), error);
  if (field->kind == RK_FIELD_REAL) {
    if (!parse_real (text, &real, error))
      return FALSE;
    rk_record_set_real (record, field, real);
    return TRUE;
  }
  if (!parse_integer_kind (field, text, &integer, error))
    return FALSE;
  rk_record_set_integer (record, field, integer);
  return TRUE;
}

gboolean
rk_field_read (const RkField *field, gpointer record, const char *text, int year, GError **error)
{
  if (text != NULL && *text != '\0')
    return parse_member (record, field, text, year, error);
  make_missing (record, field);
  return TRUE;
}

gboolean
rk_record_set_text (const RkRecordType *type, gpointer record, const RkField *field, const char *text, GError **error)
{
  return rk_record_set_text_of (type, record, field, text, 0, error);
}

gboolean
rk_record_set_text_of (const RkRecordType *type, gpointer record, const RkField *field, const char *text, int year, GError **error)
{
  if (rk_field_read (field, record, text, year, error))
    return TRUE;
  /* Translators: a field's name and what is wrong with it */
  g_prefix_error (error, _ ("%s: "), _ (field->title));
  return FALSE;
}

/* Never with an exponent, which could not be read again: ten decimals are enough for degrees and km². */
static char *
write_real (double value)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];
  double written = fabs (value) < 0.0001 ? round (value * 1e10) / 1e10 + 0.0 : value;
  gboolean small = written != 0 && fabs (written) < 0.0001;

  if (isnan (value))
    return NULL;
  g_ascii_formatd (buffer, sizeof buffer, small ? "%.10f" : "%.15g", written);
  for (gsize last = strlen (buffer) - 1; small && buffer[last] == '0'; last--)
    buffer[last] = '\0';
  return g_strdup (buffer);
}

char *
rk_record_get_text (gconstpointer record, const RkField *field)
{
  gint64 value;

  if (holds_text (field))
    return g_strdup (rk_record_text (record, field));
  if (field->kind == RK_FIELD_DATE)
    return rk_planned_date_to_text (&MEMBER_CONST (record, field, RkPlannedDate));
  if (field->kind == RK_FIELD_REAL)
    return write_real (rk_record_real (record, field));
  value = rk_record_integer (record, field);
  if (value == RK_MISSING)
    return NULL;
  if (field->kind == RK_FIELD_BOOLEAN)
    return value != 0 ? g_strdup ("yes") : NULL;
  if (field->kind == RK_FIELD_YEAR)
    return rk_fiscal_year_code ((int) value);
  if (field->kind == RK_FIELD_CHOICE)
    return g_strdup (field->choices[value].id);
  return g_strdup_printf ("%" G_GINT64_FORMAT, value);
}

char *
rk_record_format (gconstpointer record, const RkField *field)
{
  char *text;

  if (field->kind == RK_FIELD_INTEGER)
    return rk_count_format (rk_record_integer (record, field));
  if (field->kind == RK_FIELD_DATE)
    return rk_planned_date_format (&MEMBER_CONST (record, field, RkPlannedDate));
  if (field->kind == RK_FIELD_CHOICE)
    return g_strdup (rk_choice_title (field->choices, rk_record_integer (record, field)));
  if (field->kind == RK_FIELD_BOOLEAN)
    return g_strdup (rk_record_integer (record, field) != 0 ? _ ("yes") : _ ("no"));
  text = rk_record_get_text (record, field);
  return text != NULL ? text : g_strdup ("");
}

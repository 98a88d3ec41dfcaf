/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-field: the description of a record. A record is a plain C struct; its type lists the struct's members once, and from
 * that list come the SQL columns, the columns of files and lists, the forms and the words of the history.
 *
 * What a member of each kind holds:
 *   TEXT, REFERENCE  char *, owned, NULL when missing (a reference is the key of a record of the target type)
 *   INTEGER          gint64, RK_MISSING when missing
 *   REAL             double, NAN when missing
 *   BOOLEAN          gint64, 0 or 1, never missing
 *   YEAR             gint64, a fiscal year, RK_MISSING when missing
 *   CHOICE           gint64, an index into the choices, RK_MISSING when missing
 *   DATE             RkPlannedDate by value
 * The first field of every type is its key, a text. */
#pragma once
#include "core/calendar/rk-planned-date.h"

#define RK_MISSING G_MININT64

#define RK_FIELD_ERROR (rk_field_error_quark ())
GQuark rk_field_error_quark (void);

typedef enum {
  RK_FIELD_TEXT,
  RK_FIELD_REFERENCE,
  RK_FIELD_INTEGER,
  RK_FIELD_REAL,
  RK_FIELD_BOOLEAN,
  RK_FIELD_YEAR,
  RK_FIELD_CHOICE,
  RK_FIELD_DATE,
} RkFieldKind;

typedef enum {
  RK_FIELD_REQUIRED = 1 << 0, /* a record without it is refused */
  RK_FIELD_LISTED = 1 << 1,   /* a column of the short lists */
  RK_FIELD_LONG = 1 << 2,     /* several lines in a form */
  RK_FIELD_NATURAL = 1 << 3,  /* a count: no number below zero */
  RK_FIELD_FILE = 1 << 4,     /* of a TEXT: the name of a file, which itself is not kept */
  RK_FIELD_OWNER = 1 << 5,    /* of a REFERENCE: what the record is a row of; where it is made says it, no form asks */
} RkFieldFlags;

/* One word of a closed vocabulary: as files and the document keep it, and as people read it. */
typedef struct {
  const char *id;
  const char *title; /* English, marked for translation */
} RkChoice;

typedef struct {
  const char *name;  /* the column */
  const char *title; /* English, marked for translation */
  RkFieldKind kind;
  gsize offset;
  RkFieldFlags flags;
  const RkChoice *choices; /* of a CHOICE; ends with a NULL id */
  const char *target;      /* of a REFERENCE: the name of a record type */
  const char *only_with;   /* the name of a CHOICE of the record: this member is said exactly while that one … */
  gint64 only_when;        /* … is this choice */
} RkField;

typedef struct {
  const char *name;  /* "event": the table, the file's stem, the word on the command line */
  const char *title; /* English, marked for translation */
  gsize size;
  const RkField *fields; /* ends with a NULL name */
  const char *order;     /* the field that orders the rows; NULL for the key */
} RkRecordType;

#define RK_FIELD(Struct, member, text, what, ...)                                                                    \
  {                                                                                                                  \
    .name = #member, .title = text, .kind = RK_FIELD_##what, .offset = G_STRUCT_OFFSET (Struct, member), __VA_ARGS__ \
  }

/* A new record with every member missing. */
gpointer rk_record_new (const RkRecordType *type);
gpointer rk_record_dup (const RkRecordType *type, gconstpointer record);
void rk_record_free (const RkRecordType *type, gpointer record);
gboolean rk_record_equal (const RkRecordType *type, gconstpointer a, gconstpointer b);

/* Returns: (transfer none): the record's key */
const char *rk_record_key (gconstpointer record);

/* Returns: (nullable): the field of that name */
const RkField *rk_record_type_field (const RkRecordType *type, const char *name);

/* Returns: (nullable): the field that says in English, or in Latin letters, what @field says in Japanese */
const RkField *rk_record_type_english (const RkRecordType *type, const RkField *field);
/* Returns: (nullable): the field that @english is the English of */
const RkField *rk_record_type_japanese (const RkRecordType *type, const RkField *english);

/**
 * rk_record_english_is_left:
 * @old: (nullable): the record as it was
 *
 * Returns: %TRUE when @english is as in @old and the Japanese that it is the English of is not
 */
gboolean rk_record_english_is_left (const RkRecordType *type, const RkField *english, gconstpointer old, gconstpointer now);

/**
 * rk_record_set_text:
 * @text: (nullable): canonical text as rk_record_get_text() gives it, or what a planner types: full-width digits,
 *   thousands separators, a choice by its word in either language, a date in any form of rk_planned_date_parse().
 *   %NULL and "" make the member missing
 * @error: return location
 *
 * Returns: %FALSE with @error saying which field and why, the record untouched
 */
gboolean rk_record_set_text (const RkRecordType *type, gpointer record, const RkField *field, const char *text, GError **error);

/* The same; @year: the fiscal year of a date that is typed without its year; 0: not known. */
gboolean rk_record_set_text_of (const RkRecordType *type, gpointer record, const RkField *field, const char *text, int year, GError **error);

/* The same, the message without the field's name: for a form, where it stands beside the field. */
gboolean rk_field_read (const RkField *field, gpointer record, const char *text, int year, GError **error);

/**
 * rk_record_get_text:
 *
 * Returns: (transfer full) (nullable): canonical text, the same in every language; %NULL when missing
 */
char *rk_record_get_text (gconstpointer record, const RkField *field);

/**
 * rk_record_format:
 *
 * Returns: (transfer full): the value for people, in their language; "" when missing
 */
char *rk_record_format (gconstpointer record, const RkField *field);

/**
 * rk_record_check:
 *
 * Returns: %FALSE with @error when a required member is missing, a count is below zero, or a member is said or left out against
 *   what it goes with
 */
gboolean rk_record_check (const RkRecordType *type, gconstpointer record, GError **error);

/* The same for one member, the message without the field's name. */
gboolean rk_field_check (const RkRecordType *type, const RkField *field, gconstpointer record, GError **error);

/**
 * rk_field_applies:
 *
 * Returns: %FALSE when the field goes only with another's choice, and that one is another
 */
gboolean rk_field_applies (const RkRecordType *type, const RkField *field, gconstpointer record);

gint64 rk_record_integer (gconstpointer record, const RkField *field);
double rk_record_real (gconstpointer record, const RkField *field);
const char *rk_record_text (gconstpointer record, const RkField *field);
void rk_record_set_integer (gpointer record, const RkField *field, gint64 value);
void rk_record_set_real (gpointer record, const RkField *field, double value);
/* Copies @text. */
void rk_record_set_string (gpointer record, const RkField *field, const char *text);

/* Frees what a TEXT member holds and gives it @text. */
void rk_member_take (char **member, char *text);

/* Returns: the index of the choice with that id or title, in English or the user's language, or RK_MISSING */
gint64 rk_choice_find (const RkChoice *choices, const char *text);
/* Returns: (transfer none): the word for people, "" for RK_MISSING */
const char *rk_choice_title (const RkChoice *choices, gint64 index);

/**
 * rk_count_format:
 *
 * Returns: (transfer full): "1,834"; "" for RK_MISSING
 */
char *rk_count_format (gint64 value);

/**
 * rk_count_parse:
 * @text: digits, half or full width, with or without thousands separators, with or without a counter (件 人 区 名 枚 回)
 *
 * Returns: %FALSE with @error when @text is no whole number that fits
 */
gboolean rk_count_parse (const char *text, gint64 *value, GError **error);

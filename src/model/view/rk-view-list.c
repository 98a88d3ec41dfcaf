/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-view-list: records of a type as a table: "list:placement?where=campaign:ACP-R6&columns=spot,site&join=site". A column's
 * values are as people read them; rows that differ in one column alone can be joined into one. */
#include "core/rk-language.h"
#include "core/rk-types.h"
#include "model/chart/rk-answer-chart.h"
#include "model/session/rk-facts.h"
#include "model/view/rk-view-private.h"

#include <string.h>

#define MAX_COLUMNS 10

typedef struct {
  const RkDataset *dataset;
  const RkRecordType *type;
  const RkField *columns[MAX_COLUMNS + 1];
  GStrv conditions; /* "kind:支援", "id:E606|E608" */
  int year;         /* 0: every year */
} List;

static void
list_clear (List *self)
{
  g_strfreev (self->conditions);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (List, list_clear)

static gboolean
refuse (const RkRecordType *type, const char *field, GError **error)
{
  g_set_error (error, RK_ANSWER_ERROR, 0, _ ("%s has no field “%s”"), _ (type->title), field);
  return FALSE;
}

static gboolean
read_columns (List *self, const char *text, GError **error)
{
  g_auto (GStrv) names = g_strsplit (text != NULL ? text : "", ",", 0);
  guint n = 0;

  for (guint i = 0; names[i] != NULL && n < MAX_COLUMNS; i++)
    if ((self->columns[n++] = rk_record_type_field (self->type, names[i])) == NULL)
      return refuse (self->type, names[i], error);
  for (const RkField *field = self->type->fields; text == NULL && field->name != NULL && n < MAX_COLUMNS; field++)
    if (field->flags & RK_FIELD_LISTED)
      self->columns[n++] = field;
  if (n == 0)
    self->columns[0] = self->type->fields;
  return TRUE;
}

static gboolean
read_conditions (List *self, const char *text, GError **error)
{
  self->conditions = g_strsplit (text != NULL ? text : "", ",", 0);
  for (guint i = 0; self->conditions[i] != NULL; i++) {
    g_auto (GStrv) parts = g_strsplit (self->conditions[i], ":", 2);

    if (rk_record_type_field (self->type, parts[0]) == NULL || parts[1] == NULL)
      return refuse (self->type, self->conditions[i], error);
  }
  return TRUE;
}

static gboolean
read_list (const RkView *view, const RkDataset *dataset, int year, List *list, GError **error)
{
  *list = (List){ .dataset = dataset, .type = rk_type (view->subject), .year = view->year != 0 ? year : 0 };
  if (list->type == NULL) {
    g_set_error (error, RK_ANSWER_ERROR, 0, _ ("There are no records of the kind “%s”"), view->subject);
    return FALSE;
  }
  return read_columns (list, rk_view_get (view, "columns"), error) && read_conditions (list, rk_view_get (view, "where"), error);
}

static gboolean
meets (const List *self, gconstpointer record, const char *condition)
{
  g_auto (GStrv) parts = g_strsplit (condition, ":", 2), values = g_strsplit (parts[1], "|", 0);
  g_autofree char *text = rk_record_get_text (record, rk_record_type_field (self->type, parts[0]));

  return g_strv_contains ((const char *const *) values, text != NULL ? text : "");
}

static gboolean
is_wanted (const List *self, gconstpointer record)
{
  const RkField *year = rk_record_type_field (self->type, "year");

  if (self->year != 0 && year != NULL && rk_record_integer (record, year) != self->year)
    return FALSE;
  for (guint i = 0; self->conditions[i] != NULL; i++)
    if (!meets (self, record, self->conditions[i]))
      return FALSE;
  return TRUE;
}

static GStrv
make_cells (const List *self, gconstpointer record)
{
  g_autoptr (GStrvBuilder) cells = g_strv_builder_new ();

  for (guint i = 0; self->columns[i] != NULL; i++) {
    g_autofree char *word = rk_field_word (self->dataset, self->type, record, self->columns[i]);

    g_strv_builder_add (cells, word);
  }
  return g_strv_builder_end (cells);
}

/* The row that says the same but in column @joined. */
static RkSheetRow *
find_row (const RkSheet *sheet, GStrv cells, int joined)
{
  for (guint i = 0; joined >= 0 && i < sheet->rows->len; i++) {
    RkSheetRow *row = sheet->rows->pdata[i];
    gboolean same = TRUE;

    for (int k = 0; cells[k] != NULL && same; k++)
      same = k == joined || g_strcmp0 (row->cells[k], cells[k]) == 0;
    if (same)
      return row;
  }
  return NULL;
}

static void
add_record (const List *self, gconstpointer record, int joined, RkSheet *sheet)
{
  g_auto (GStrv) cells = make_cells (self, record);
  RkSheetRow *row = find_row (sheet, cells, joined);
  g_autofree char *before = NULL;

  if (row == NULL) {
    row = rk_sheet_add_row (sheet, RK_SHEET_PLAIN, (const char *const *) cells);
    row->key = g_strdup_printf ("%s:%s", self->type->name, rk_record_key (record));
    return;
  }
  before = g_steal_pointer (&row->cells[joined]);
  row->cells[joined] = g_strconcat (before, rk_language_is_japanese () ? "、" : ", ", cells[joined], NULL);
  g_clear_pointer (&row->key, g_free); /* it stands for several */
}

static int
find_column (const List *self, const char *name)
{
  for (int i = 0; name != NULL && self->columns[i] != NULL; i++)
    if (g_str_equal (self->columns[i]->name, name))
      return i;
  return -1;
}

static RkSheet *
make_sheet (const RkView *view, const List *list)
{
  const GPtrArray *all = rk_dataset_all (list->dataset, list->type);
  const int joined = find_column (list, rk_view_get (view, "join"));
  RkSheet *sheet = rk_sheet_new (_ (list->type->title), NULL);
  guint n = 0;

  for (guint i = 0; list->columns[i] != NULL; i++) {
    const gboolean number = list->columns[i]->kind == RK_FIELD_INTEGER || list->columns[i]->kind == RK_FIELD_REAL;

    rk_sheet_add_column (sheet, list->columns[i] == list->type->fields ? "" : _ (list->columns[i]->title), number ? 1 : (int) i == joined ? 6
                                                                                                                                          : 2,
                         number ? 1 : 0);
  }
  for (guint i = 0; i < all->len; i++)
    if (is_wanted (list, all->pdata[i])) {
      add_record (list, all->pdata[i], joined, sheet);
      n++;
    }
  sheet->subtitle = g_strdup_printf (ngettext ("%u record", "%u records", n), n);
  return sheet;
}

RkPicture *
rk_view_draw_list (const RkView *view, const RkDataset *dataset, int year, const RkStyle *style, double width, double height, GError **error)
{
  g_auto (List) list = { 0 };

  if (!read_list (view, dataset, year, &list, error))
    return NULL;
  return rk_view_draw_sheet (view, make_sheet (view, &list), style, width, height);
}

char *
rk_view_name_list (const RkView *view, const RkDataset *dataset, int year)
{
  const RkRecordType *type = rk_type (view->subject);

  return type != NULL ? g_strdup (_ (type->title)) : NULL;
}

guint
rk_view_parts_list (const RkView *view, const RkDataset *dataset, int year)
{
  g_auto (List) list = { 0 };

  return read_list (view, dataset, year, &list, NULL) ? rk_view_parts_of_sheet (make_sheet (view, &list)) : 1;
}

/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The papers of a year: its plan on one page, and the print run, delivery, labels and removal of its ACP month. */
#include "fixture.h"

#include "core/event/rk-event.h"
#include "draw/paper/rk-label-sheet.h"
#include "model/campaign/rk-answer-delivery.h"
#include "model/schedule/rk-answer-year-plan.h"

#include <math.h>
#include <string.h>

static RkDelivery *
deliver (const RkDataset *dataset, int year)
{
  return rk_delivery_new (dataset, rk_campaign_of_year (dataset, year));
}

/* Nothing is cut, leaves the page, lies on something else, or is smaller than @least points. */
static void
assert_readable (const RkPicture *page, double least)
{
  g_autoptr (GArray) texts = rk_picture_texts (page);

  for (guint i = 0; i < texts->len; i++) {
    const RkItem *item = &g_array_index (texts, RkItem, i);
    RkRect box = rk_item_box (item);
    RkFont font = item->mark->font;
    RkSize drawn = rk_text_measure (item->mark->text, font);

    font.lines = 0;
    if (rk_text_measure (item->mark->text, font).h > drawn.h + 0.1)
      g_error ("“%s” is cut", item->mark->text);
    if (box.x < 20 || box.y < 20 || box.x + box.w > page->width - 20 || box.y + box.h > page->height - 20)
      g_error ("“%s” leaves the page", item->mark->text);
    g_assert_cmpfloat (font.size * item->scale, >=, least - 0.01);
    for (guint k = 0; k < i; k++) {
      RkRect other = rk_item_box (&g_array_index (texts, RkItem, k));

      if (MIN (box.x + box.w, other.x + other.w) - MAX (box.x, other.x) > 0.5 && MIN (box.y + box.h, other.y + other.h) - MAX (box.y, other.y) > 0.5)
        g_error ("“%s” lies on “%s”", item->mark->text, g_array_index (texts, RkItem, k).mark->text);
    }
  }
}

static void
assert_on_page (const RkPicture *page)
{
  assert_readable (page, 7);
}

static gboolean
page_holds (const RkPicture *page, const char *part)
{
  g_autoptr (GArray) texts = rk_picture_texts (page);

  for (guint i = 0; i < texts->len; i++)
    if (strstr (g_array_index (texts, RkItem, i).mark->text, part) != NULL)
      return TRUE;
  return FALSE;
}

static void
test_year_plan (void)
{
  g_autoptr (RkPlanSheet) sheet = rk_answer_year_plan (figures (), 2025);
  g_autoptr (RkPicture) page = rk_plan_sheet_draw (sheet, rk_style (RK_STYLE_LIGHT));

  g_assert_cmpfloat (page->width, ==, RK_A4_LONG);
  g_assert_cmpfloat (page->height, ==, RK_A4_SHORT);
  g_assert_cmpstr (sheet->title, ==, "FY2025 (R7): plan of the year");
  g_assert_cmpstr (sheet->subtitle, ==, "Blocks: North + East block, West + South block");
  g_assert_cmpuint (sheet->rows->len, ==, 14);
  assert_on_page (page);
  for (guint i = 0; i < sheet->rows->len; i++)
    g_assert_true (page_holds (page, ((const RkPlanRow *) sheet->rows->pdata[i])->title));
  g_assert_true (page_holds (page, "Chuo Community Hall"));
  g_assert_null (rk_answer_year_plan (figures (), 2060));
}

/* Every published year, and years that are fuller than any was. */
static void
test_year_plan_fits (void)
{
  static const struct {
    int year;
    guint more;
    gboolean all;
  } rows[] = { { 2021, 0, TRUE }, { 2024, 0, TRUE }, { 2025, 0, TRUE }, { 2025, 16, TRUE }, { 2025, 400, FALSE } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (RkPlanSheet) sheet = rk_answer_year_plan (figures (), rows[i].year);
    g_autoptr (RkPicture) page = NULL;

    const RkPlanRow *row;

    g_test_message ("%d and %u more", rows[i].year, rows[i].more);
    row = sheet->rows->pdata[0]; /* the widest of dates and blocks */
    for (guint k = 0; k < sheet->rows->len; k++)
      if (((const RkPlanRow *) sheet->rows->pdata[k])->block != NULL)
        row = sheet->rows->pdata[k];
    for (guint k = 0; k < rows[i].more; k++)
      rk_plan_sheet_add (sheet, row);
    page = rk_plan_sheet_draw (sheet, rk_style (RK_STYLE_LIGHT));
    g_assert_cmpint (page_holds (page, "further event"), ==, !rows[i].all);
    if (rows[i].all)
      assert_on_page (page);
  }
}

/* Thirty events, more than half of them with a long title, a block and a venue. */
static void
test_thirty_events (void)
{
  static const char *const kinds[] = { "多職種研修会", "合同研修会", "コーディネーター連絡会", "会議" };
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autoptr (RkPlanSheet) sheet = NULL;
  g_autoptr (RkPicture) page = NULL;

  for (int i = 0; i < 16; i++) {
    g_autofree char *key = g_strdup_printf ("X%02d", i), *date = g_strdup_printf ("2025-%02d-%02dT14:00/17:00", 5 + i / 2, 3 + i);

    must_apply (session, edit_record (rk_session_dataset (session), key, "event", key, "year", "R7", "date", date, "kind", kinds[i % 4], "title",
                                      "在宅医療・介護連携推進事業 区役所担当者、コーディネーター合同研修会", "state", "予定", "block", "北・東ブロック", "venue", "V01", "scope", "大阪市", NULL));
  }
  sheet = rk_answer_year_plan (rk_session_dataset (session), 2025);
  page = rk_plan_sheet_draw (sheet, rk_style (RK_STYLE_LIGHT));
  g_assert_cmpuint (sheet->rows->len, ==, 30);
  g_assert_false (page_holds (page, "further event"));
  assert_on_page (page);
}

/* Every number of the chart is in the list, and the other way round. Returns: how many there are */
static guint
assert_numbers (const RkPicture *page, const RkPlanSheet *sheet)
{
  g_autoptr (GArray) texts = rk_picture_texts (page);
  guint listed = 0;

  for (guint i = 0; i < sheet->rows->len; i++) {
    const char *mark = ((const RkPlanRow *) sheet->rows->pdata[i])->mark;
    guint alone = 0, leading = 0;

    for (guint k = 0; k < texts->len; k++) {
      const RkItem *item = &g_array_index (texts, RkItem, k);
      gboolean begins = g_str_has_prefix (item->mark->text, mark) && strchr (" ", item->mark->text[strlen (mark)]) != NULL;

      if (begins && item->scale < 1) /* the chart is drawn smaller than it is laid out */
        leading++;
      else if (g_str_equal (item->mark->text, mark))
        alone++;
    }
    g_test_message ("%s", mark);
    g_assert_cmpuint (alone, <=, 1);
    g_assert_cmpuint (alone, ==, leading > 0 ? 1 : alone);
    listed += alone;
  }
  return listed;
}

static RkSession *
plan_many (int n)
{
  static const char *const kinds[] = { "多職種研修会", "合同研修会", "コーディネーター連絡会", "会議", "説明会", "活動報告会" };
  RkSession *session = open_in_memory (FALSE);
  RkEdit *edit = rk_edit_new ("many");

  for (int i = 0; i < n; i++) {
    RkEvent *event = rk_record_new (&rk_event_type);
    g_autofree char *date = g_strdup_printf ("2025-%02d-%02d%s", 5 + i % 8, 1 + i * 7 % 28, i % 3 != 0 ? "T14:00/16:30" : "");
    g_autoptr (GError) error = NULL;

    event->id = g_strdup_printf ("X%03d", i);
    event->year = 2025;
    event->kind = rk_choice_find (rk_event_kinds, kinds[i % G_N_ELEMENTS (kinds)]);
    event->state = RK_EVENT_PLANNED;
    event->scope = g_strdup (RK_CITY);
    event->title = g_strdup (i % 2 == 0 ? "在宅医療・介護連携相談支援コーディネーター連絡会" : "多職種研修会（地域別）");
    if (i % 3 == 0)
      event->block = g_strdup ("北・東ブロック");
    if (i % 2 == 0)
      event->venue = g_strdup ("V01");
    g_assert_true (rk_planned_date_parse (date, &event->date, &error));
    rk_edit_put (edit, &rk_event_type, event);
    rk_record_free (&rk_event_type, event);
  }
  must_apply (session, edit);
  return session;
}

/* A year fuller than any was loses nothing before its type is as small as can be read; then it says so, and the chart has no number
 * that nobody can look up. */
static void
test_full_years (void)
{
  static const struct {
    int more; /* than the 14 of R7 */
    double least;
    gboolean all;
  } rows[] = { { 10, 7, TRUE }, { 24, 6, TRUE }, { 46, 5.5, TRUE }, { 180, 2, FALSE } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (RkSession) session = plan_many (rows[i].more);
    g_autoptr (RkPlanSheet) sheet = rk_answer_year_plan (rk_session_dataset (session), 2025);
    g_autoptr (RkPicture) page = rk_plan_sheet_draw (sheet, rk_style (RK_STYLE_LIGHT));
    guint listed = assert_numbers (page, sheet);

    g_test_message ("%u events", sheet->rows->len);
    g_assert_cmpuint (sheet->rows->len, ==, 14 + rows[i].more);
    g_assert_cmpint (listed == sheet->rows->len, ==, rows[i].all);
    g_assert_cmpint (page_holds (page, "further event"), ==, !rows[i].all);
    if (rows[i].all)
      assert_readable (page, rows[i].least);
    else
      g_assert_cmpuint (listed, >=, 60);
  }
}

/* Where the straight lines of a picture lie, as seen on the page. */
static void
measure_lines (const RkPicture *picture, double x, double y, double scale, gboolean upright, RkRect *bounds)
{
  for (guint i = 0; i < picture->marks->len; i++) {
    const RkMark *mark = picture->marks->pdata[i];
    const RkPoint *points;
    double left, right, top, bottom;

    if (mark->kind == RK_MARK_PICTURE)
      measure_lines (mark->picture, x + mark->box.x * scale, y + mark->box.y * scale, scale * mark->box.w / mark->picture->width, upright, bounds);
    if (mark->kind != RK_MARK_PATH || mark->closed || mark->points->len != 2)
      continue;
    points = (const RkPoint *) (gpointer) mark->points->data;
    if ((fabs (points[0].x - points[1].x) < 0.01) != upright)
      continue;
    left = MIN (bounds->x, x + MIN (points[0].x, points[1].x) * scale);
    right = MAX (bounds->x + bounds->w, x + MAX (points[0].x, points[1].x) * scale);
    top = MIN (bounds->y, y + MIN (points[0].y, points[1].y) * scale);
    bottom = MAX (bounds->y + bounds->h, y + MAX (points[0].y, points[1].y) * scale);
    *bounds = (RkRect){ left, top, right - left, bottom - top };
  }
}

/* The timeline is as wide as the list, and its months end above the head of the list. */
static void
test_edges (void)
{
  g_autoptr (RkPlanSheet) sheet = rk_answer_year_plan (figures (), 2025);
  g_autoptr (RkPicture) page = rk_plan_sheet_draw (sheet, rk_style (RK_STYLE_LIGHT));
  g_autoptr (GArray) texts = rk_picture_texts (page);
  RkRect level = { 1000, 1000, -1000, -1000 }, upright = level, list = level;
  double head = 0;

  measure_lines (page, 0, 0, 1, FALSE, &level);
  measure_lines (page, 0, 0, 1, TRUE, &upright);
  for (guint i = 0; i < page->marks->len; i++) { /* the list's alone: those of the page itself */
    const RkMark *mark = page->marks->pdata[i];

    if (mark->kind == RK_MARK_PATH && mark->points->len == 2) {
      list.w = MAX (list.x + list.w, mark->box.x + mark->box.w) - MIN (list.x, mark->box.x);
      list.x = MIN (list.x, mark->box.x);
    }
  }
  for (guint i = 0; i < texts->len; i++)
    if (g_str_equal (g_array_index (texts, RkItem, i).mark->text, sheet->headings[0]))
      head = rk_item_box (&g_array_index (texts, RkItem, i)).y;
  g_assert_cmpfloat (head, >, 0);
  g_assert_cmpfloat_with_epsilon (level.x, 30, 0.6);
  g_assert_cmpfloat_with_epsilon (level.x + level.w, RK_A4_LONG - 30, 0.6);
  g_assert_cmpfloat_with_epsilon (list.x, level.x, 0.6);
  g_assert_cmpfloat (upright.y + upright.h, <=, head);
}

static void
test_print_run (void)
{
  static const struct {
    int percent;
    gint64 spares;
  } rows[] = { { 10, 3 }, { 0, 0 }, { 1, 1 }, { 50, 11 }, { 100, 22 } };
  g_autoptr (RkDelivery) delivery = deliver (figures (), 2024);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (GPtrArray) run = rk_delivery_print_run (delivery, figures (), rows[i].percent);
    const RkRunRow *whole = run->pdata[0];
    gint64 sums[RK_N_RUN_PARTS] = { 0 };

    for (guint k = 0; k < run->len; k++)
      sums[((const RkRunRow *) run->pdata[k])->part] += ((const RkRunRow *) run->pdata[k])->copies;
    g_assert_cmpint (whole->copies, ==, 22);
    g_assert_cmpint (whole->spares, ==, rows[i].spares);
    for (guint part = 0; part < RK_N_RUN_PARTS; part++)
      g_assert_cmpint (sums[part], ==, 22);
  }
}

/* Spares are rounded up for each medium and size, a refused place gets nothing, a screen has no copies. */
static void
test_media_apart (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autoptr (RkDelivery) delivery = NULL;
  g_autofree char *table = NULL, *list = NULL;

  must_apply (session, edit_record (rk_session_dataset (session), "a", "placement", "R6-01", "size", "B1", "copies", "15", NULL));
  must_apply (session, edit_record (rk_session_dataset (session), "b", "placement", "R6-02", "medium", "リーフレット", "copies", "30", NULL));
  must_apply (session, edit_record (rk_session_dataset (session), "c", "placement", "R6-03", "state", "問題あり", "problem", "断られた", NULL));
  delivery = deliver (rk_session_dataset (session), 2024);
  table = rk_table_print_run (rk_session_dataset (session), delivery, 10);
  list = rk_table_delivery (delivery);
  assert_holds (table, "\nmedium,,,ポスター,B1,1,15,2,17\n");
  assert_holds (table, "\nmedium,,,リーフレット,,1,30,3,33\n");
  assert_holds (table, "\nmedium,,,ポスター,,19,19,2,21\n");
  assert_holds (table, "\nward,,淀川区,ポスター,B1,1,15,,\n");
  g_assert_null (strstr (list, "R6-03"));
  g_assert_null (strstr (table, "サイネージ"));
  g_assert_cmpuint (delivery->n_refused, ==, 1);
  g_assert_cmpuint (delivery->n_assumed, ==, 19);
  g_assert_cmpuint (delivery->n_screens, ==, 1);
}

static void
test_order (void)
{
  static const char *const lines[] = { "御堂筋線", "谷町線", "四つ橋線", "中央線", "千日前線", "堺筋線", "長堀鶴見緑地線", "南港ポートタウン線", NULL };
  g_autoptr (RkDelivery) delivery = deliver (figures (), 2024);
  gint64 last = 0;

  g_assert_cmpuint (delivery->lines->len, ==, 9);
  for (guint i = 0; i < 9; i++) {
    const RkDeliveryLine *line = delivery->lines->pdata[i];

    g_assert_cmpstr (line->line, ==, lines[i]);
    for (guint k = 0; k < line->items->len; k++) {
      gint64 position = ((const RkDeliveryItem *) line->items->pdata[k])->site->position;

      g_assert_cmpint (position, >, last);
      last = position;
    }
  }
}

static void
test_sheets (void)
{
  g_autoptr (RkDelivery) delivery = deliver (figures (), 2024);
  g_autoptr (RkSheet) run = rk_answer_print_run (figures (), delivery, 10), list = rk_answer_delivery_list (figures (), delivery),
                      removal = rk_answer_removal_list (figures (), delivery);
  RkSheet *sheets[] = { run, list, removal };

  for (guint i = 0; i < G_N_ELEMENTS (sheets); i++) {
    g_autoptr (GPtrArray) pages = rk_sheet_draw (sheets[i], rk_style (RK_STYLE_GREY));

    for (guint p = 0; p < pages->len; p++)
      assert_on_page (pages->pdata[p]);
  }
  assert_holds (run->footnote, "Spares: 10% of the copies");
  assert_holds (list->footnote, "At 22 places the number of copies is not said and counts as 1.");
  assert_holds (removal->subtitle, "to remove on Sun 1 December 2024");
}

static void
test_labels (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autoptr (RkDelivery) delivery = NULL;
  g_autoptr (GPtrArray) labels = NULL, pages = NULL;
  g_autofree char *first = NULL, *table = NULL;

  must_apply (session, edit_record (rk_session_dataset (session), "a second parcel", "placement", "R6-90", "campaign", "ACP-R6", "site", "ST01", "medium",
                                    "リーフレット", "copies", "1200", "state", "計画", NULL));
  delivery = deliver (rk_session_dataset (session), 2024);
  labels = rk_answer_delivery_labels (delivery);
  pages = rk_label_sheet_draw (labels, rk_style (RK_STYLE_LIGHT));
  g_assert_cmpuint (labels->len, ==, 22);
  g_assert_cmpuint (pages->len, ==, 1);
  table = rk_table_labels (delivery);
  assert_holds (table, "site,operator,line,contents\n新大阪,Osaka Metro（大阪市高速電気軌道）,御堂筋線,ポスター × 1、リーフレット × 1200\n淀屋橋,");
  first = g_strjoinv (" | ", labels->pdata[0]);
  g_assert_cmpstr (first, ==, "Shin-Osaka Station | Osaka Metro | Midosuji Line | Poster × 1, Leaflet × 1,200");
}

/* What hangs, wherever that is; what never hung cannot be taken down. */
static void
test_removal (void)
{
  static const struct {
    const char *state, *problem;
    gboolean listed;
    const char *footnote;
  } rows[] = {
    { "計画", "", FALSE, "At 1 place nothing hangs." },
    { "打診中", "", FALSE, "At 1 place nothing hangs." },
    { "承諾", "", FALSE, "At 1 place nothing hangs." },
    { "発注済", "", FALSE, "At 1 place nothing hangs." },
    { "納品済", "", FALSE, "At 1 place nothing hangs." },
    { "掲示中", "", TRUE, "At 22 places the number of copies is not said and counts as 1. 1 screen shows a file; nothing is printed for it." },
    { "撤去済", "", FALSE, "1 place is cleared already." },
    { "問題あり", "断られた", FALSE, "At 1 place nothing hangs." },
    { "問題あり", "見当たらない", FALSE, "At 1 place nothing hangs." },
    { "問題あり", "その他", FALSE, "At 1 place nothing hangs." },
    { "問題あり", "破損", TRUE, "At 22 places the number of copies is not said and counts as 1. 1 screen shows a file; nothing is printed for it." },
    { "問題あり", "別の場所に掲示", TRUE, "At 22 places the number of copies is not said and counts as 1. 1 screen shows a file; nothing is printed for it." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (RkSession) session = open_in_memory (FALSE);
    g_autoptr (RkDelivery) delivery = NULL;
    g_autoptr (RkSheet) sheet = NULL;
    g_autofree char *table = NULL;

    must_apply (session, edit_record (rk_session_dataset (session), "a", "placement", "R6-02", "state", rows[i].state, "problem", rows[i].problem, NULL));
    delivery = deliver (rk_session_dataset (session), 2024);
    table = rk_table_removal (delivery);
    sheet = rk_answer_removal_list (rk_session_dataset (session), delivery);
    g_test_message ("%s %s", rows[i].state, rows[i].problem);
    g_assert_cmpint (strstr (table, "\nR6-02,") != NULL, ==, rows[i].listed);
    g_assert_nonnull (strstr (table, "\nR6-01,"));
    g_assert_cmpstr (sheet->footnote, ==, rows[i].footnote);
  }
}

/* All come down; where it hangs instead is said. */
static void
test_removal_rows (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autoptr (RkDelivery) delivery = NULL;
  g_autofree char *table = NULL;

  must_apply (session, edit_record (rk_session_dataset (session), "elsewhere", "placement", "R6-02", "state", "問題あり", "problem", "別の場所に掲示", "problem_note", "北改札", NULL));
  delivery = deliver (rk_session_dataset (session), 2024);
  table = rk_table_removal (delivery);
  assert_holds (table, "R6-02,Osaka Metro（大阪市高速電気軌道）,御堂筋線,淀屋橋,御堂筋線,ポスター,,1,問題あり,別の場所に掲示,北改札,専用掲示板。撤去の日は資料にない。,2024-12-01\n");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sheets/year-plan", test_year_plan);
  g_test_add_func ("/sheets/year-plan-fits", test_year_plan_fits);
  g_test_add_func ("/sheets/thirty-events", test_thirty_events);
  g_test_add_func ("/sheets/full-years", test_full_years);
  g_test_add_func ("/sheets/edges", test_edges);
  g_test_add_func ("/sheets/print-run", test_print_run);
  g_test_add_func ("/sheets/media-apart", test_media_apart);
  g_test_add_func ("/sheets/order", test_order);
  g_test_add_func ("/sheets/sheets", test_sheets);
  g_test_add_func ("/sheets/labels", test_labels);
  g_test_add_func ("/sheets/removal", test_removal);
  g_test_add_func ("/sheets/removal-rows", test_removal_rows);
  return g_test_run ();
}

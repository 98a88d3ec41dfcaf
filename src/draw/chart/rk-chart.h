/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-chart: a chart as plain values, and its frame: title, subtitle, legend, notes, source. What is inside the frame is a
 * row of rk-chart-kinds. The values are as published; a chart never adds, corrects or guesses. */
#pragma once
#include "draw/picture/rk-picture.h"

/* What the categories are; each kind says whether it can show that honestly. */
typedef enum { RK_CHART_TIMES,   /* fiscal years or months; the series are parts of a total, or years */
               RK_CHART_PLACES,  /* wards, areas, blocks; the series are times */
               RK_CHART_ANSWERS, /* questions; the cells are their answers */
               RK_CHART_STATES   /* what the wards do; the cells are how many have got how far */
} RkChartMatter;

typedef enum { RK_CHART_WHOLE,
               RK_CHART_FIRST_PART,
               RK_CHART_SECOND_PART } RkChartPart;

/* One value of a category. */
typedef struct {
  double value; /* NAN: none */
  char *name;   /* its own name here; NULL: the series' name */
  char *key;    /* (nullable): the record behind it, as an item's key */
  gboolean no_answer;
  RkChartPart part; /* of a year; hatched where it is one */
} RkChartCell;

typedef struct {
  char *label, *sublabel; /* "R5", "2023" */
  char *brief;            /* (nullable): what to call it where the label has no room */
  char *partial;          /* (nullable): what part of a year it is, "first half"; drawn hatched */
  char *gap;              /* (nullable): why there is nothing */
  double total;           /* as published; NAN: none */
  char *total_key;
  double unexplained; /* what the published total has over its parts, 0 when they agree */
  char *aside;        /* (nullable): counted elsewhere, named below and never added */
  double aside_value; /* the number that @aside names; NAN: none */
  char *aside_key;
  double out_of; /* of states: how many wards there are; else NAN */
  double before; /* of states: the number of the year before; NAN: none */
  GArray *cells; /* of RkChartCell, one a series */
} RkChartCategory;

/* Written at a category by a planner. */
typedef struct {
  char *label; /* the category's */
  char *text;
} RkChartRemark;

/* A value to compare with. */
typedef struct {
  double value;
  char *text;
} RkChartLine;

typedef struct {
  char *title, *subtitle, *unit;
  RkChartMatter matter;
  gboolean apart;        /* the series stand side by side: they are no parts of a total */
  gboolean several;      /* several answers a case: nothing is ever added up */
  int decimals;          /* of every number; 0 for counts */
  GPtrArray *series;     /* of char *: names */
  GPtrArray *categories; /* of RkChartCategory */
  char *asides;          /* (nullable): what is counted elsewhere: a row of its own in a table */
  char *unexplained;     /* the name of what no part explains */
  GPtrArray *notes;      /* of char *: what to beware of */
  char *source;
  double least;       /* sizes are at least so many times those of a slide; 0: they shrink with the picture */
  char *accent;       /* (nullable): the label of the category to mark: the year on screen */
  char *before;       /* (nullable): of states: the heading of the year before */
  GPtrArray *remarks; /* of RkChartRemark */
  GPtrArray *lines;   /* of RkChartLine */
} RkChart;

RkChart *rk_chart_new (const char *title, const char *subtitle, const char *unit);
void rk_chart_free (RkChart *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkChart, rk_chart_free)

void rk_chart_add_series (RkChart *self, const char *name);
/* Returns: (transfer none): a category with a missing value for every series there is */
RkChartCategory *rk_chart_add_category (RkChart *self, const char *label, const char *sublabel);
/* @key and @name may be NULL. */
void rk_chart_set_cell (RkChartCategory *category, guint series, double value, const char *name, const char *key);
void rk_chart_add_note (RkChart *self, const char *format, ...) G_GNUC_PRINTF (2, 3);
void rk_chart_add_remark (RkChart *self, const char *label, const char *text);
void rk_chart_add_line (RkChart *self, double value, const char *text);

/* What is written in the plot where it has room: remarks and lines, each a bit, and the series' names beside their lines. */
typedef struct {
  guint remarks, lines;
  gboolean names;
} RkChartExtras;

/* What a kind is given: add marks to picture within plot; `unit` scales every size with the picture. */
typedef struct {
  RkPicture *picture;
  const RkChart *chart;
  const RkStyle *style;
  RkRect plot;
  double unit;
  RkChartExtras wanted;  /* in the plot; a kind that has no place for one leaves it */
  RkChartExtras *placed; /* (out): what found its place; the rest is said around the plot */
} RkChartPass;

/* What the frame names above the plot. */
typedef enum { RK_LEGEND_NONE,
               RK_LEGEND_SERIES,
               RK_LEGEND_LINES, /* the series, where the plot has no room to name each line at its end */
               RK_LEGEND_PARTS  /* the series and what no part explains */
} RkChartLegend;

typedef struct {
  const char *id;
  const char *title; /* English, marked for translation */
  RkChartLegend legend;
  void (*add) (const RkChartPass *pass);
  /* Returns: how well the kind shows the chart, 0 when it cannot do so honestly; @why in the user's language either way */
  int (*fit) (const RkChart *chart, const char **why);
} RkChartKind;

/* Returns: (transfer full): the whole chart as a picture */
RkPicture *rk_chart_draw (const RkChart *self, const RkChartKind *kind, const RkStyle *style, double width, double height);

/* Largest published total, or else sum or single value, of any category. */
double rk_chart_largest (const RkChart *self, gboolean stacked);
/* What a screen reader says of a value: "R4 2022: City and ward meetings 778 times" */
char *rk_chart_cell_name (const RkChart *self, const RkChartCategory *category, guint series);
/* Returns: the name of a cell's series */
const char *rk_chart_cell_series (const RkChart *self, const RkChartCategory *category, guint series);
RkColour rk_chart_colour (const RkStyle *style, const RkChartCell *cell, guint series);
/* Fills a mark as that series: where colour is missing hatches tell parts apart. */
void rk_chart_shade (const RkStyle *style, RkMark *mark, const RkChartCell *cell, guint series);
/* Fills a mark as a part of a year. */
void rk_chart_hatch (const RkStyle *style, RkMark *mark, RkColour colour, gboolean falling);
/* Gives a text the colour that can be read on @ground, and a plain plate where that is hatched. */
void rk_chart_write_on (const RkStyle *style, RkMark *text, const RkMark *ground);
/* Returns: how many series bear a name; the others' values bear names of their own */
guint rk_chart_count_names (const RkChart *self);
/* The one number of a category. */
typedef struct {
  double value;    /* NAN: none */
  const char *key; /* (nullable) */
  guint series;    /* whose cell it is */
  gboolean partial;
} RkChartSingle;

/* Returns: of times the published total, or else the only value; of places the value of the newest time */
RkChartSingle rk_chart_single (const RkChart *self, const RkChartCategory *category);
/* Returns: (transfer full): what a screen reader says of it */
char *rk_chart_single_name (const RkChart *self, const RkChartCategory *category, const RkChartSingle *single);
/* Paints a mark with it. */
void rk_chart_paint_single (const RkChartPass *pass, RkMark *mark, const RkChartCategory *category, const RkChartSingle *single);
/* Fills a mark as that series; hatched where the category is part of a year. */
void rk_chart_paint (const RkChartPass *pass, RkMark *mark, const RkChartCategory *category, guint series);
/* Returns: (transfer full): "1,834", or "12.4" where the chart has decimals */
char *rk_chart_number (const RkChart *self, double value);

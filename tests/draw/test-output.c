/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/paper/rk-output.h"

#include "core/rk-progress.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct {
  char *folder;
  GPtrArray *pictures;
} Fixture;

static RkPicture *
make_picture (const char *title)
{
  RkPicture *picture = rk_picture_new (300, 200, rk_colour (0xffffff));
  RkMark *mark = rk_picture_add_rect (picture, (RkRect){ 20, 60, 80, 100 }, rk_colour (0x1f4e8c));

  mark->hatch = RK_HATCH_RISING;
  mark->hatch_colour = rk_colour (0xffffff);
  rk_picture_add_circle (picture, 200, 110, 40, rk_colour_alpha (rk_colour (0xd08d28), 0.5));
  mark = rk_picture_add_text (picture, 20, 20, 0, 0, title, (RkFont){ 16, TRUE, 0, 0 }, rk_colour (0));
  mark->halo = rk_colour (0xffffff);
  rk_picture_add_text (picture, 20, 180, 0, 0, "都島区 1,834件 tennōji", (RkFont){ 12, FALSE, 0, 0 }, rk_colour (0));
  return picture;
}

static void
set_up (Fixture *self, gconstpointer data)
{
  self->folder = g_dir_make_tmp ("renkei-output-XXXXXX", NULL);
  self->pictures = g_ptr_array_new_with_free_func ((GDestroyNotify) rk_picture_free);
  g_ptr_array_add (self->pictures, make_picture ("会議出席回数"));
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_autoptr (GDir) dir = g_dir_open (self->folder, 0, NULL);

  for (const char *name = g_dir_read_name (dir); name != NULL; name = g_dir_read_name (dir)) {
    g_autofree char *path = g_build_filename (self->folder, name, NULL);

    g_remove (path);
  }
  g_assert_cmpint (g_rmdir (self->folder), ==, 0);
  g_free (self->folder);
  g_ptr_array_unref (self->pictures);
}

static guint
count_files (const Fixture *self)
{
  g_autoptr (GDir) dir = g_dir_open (self->folder, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (dir) != NULL)
    n++;
  return n;
}

static GBytes *
write_bytes (Fixture *self, const char *name, double scale)
{
  g_autofree char *path = g_build_filename (self->folder, name, NULL), *bytes = NULL;
  g_autoptr (GError) error = NULL;
  GStatBuf information;
  gsize length;

  g_assert_true (rk_output_write (self->pictures, path, &(RkOutputInfo){ .title = "図", .scale = scale }, &error));
  g_assert_no_error (error);
  g_assert_cmpint (g_stat (path, &information), ==, 0);
  g_assert_cmphex (information.st_mode & 0777, ==, 0600);
  g_assert_true (g_file_get_contents (path, &bytes, &length, NULL));
  return g_bytes_new_take (g_steal_pointer (&bytes), length);
}

static void
test_forms (Fixture *self, gconstpointer data)
{
  static const struct {
    const char *name, *magic;
  } rows[] = { { "a.png", "\x89PNG" }, { "a.svg", "<?xml" }, { "a.pdf", "%PDF-" }, { "B.PNG", "\x89PNG" }, { "図 1.Pdf", "%PDF-" } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (GBytes) bytes = write_bytes (self, rows[i].name, 0);

    g_assert_true (rk_output_knows (rows[i].name));
    g_assert_cmpmem (g_bytes_get_data (bytes, NULL), strlen (rows[i].magic), rows[i].magic, strlen (rows[i].magic));
  }
  g_assert_cmpuint (count_files (self), ==, G_N_ELEMENTS (rows));
}

static void
test_same_bytes_twice (Fixture *self, gconstpointer data)
{
  static const char *const names[] = { "a.png", "a.svg", "a.pdf" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    g_autoptr (GBytes) first = write_bytes (self, names[i], 0);
    g_autoptr (GBytes) second = NULL;

    g_usleep (1100 * 1000); /* a date of the file would differ by now */
    second = write_bytes (self, names[i], 0);
    g_test_message ("%s", names[i]);
    g_assert_cmpmem (g_bytes_get_data (first, NULL), g_bytes_get_size (first), g_bytes_get_data (second, NULL), g_bytes_get_size (second));
  }
}

static guint
read_size (const guint8 *bytes)
{
  return (guint) bytes[0] << 24 | (guint) bytes[1] << 16 | (guint) bytes[2] << 8 | bytes[3];
}

static void
test_png_scale (Fixture *self, gconstpointer data)
{
  static const struct {
    double scale;
    guint width, height;
  } rows[] = { { 0, 600, 400 }, { 1, 300, 200 }, { 1.5, 450, 300 }, { 3, 900, 600 } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (GBytes) bytes = write_bytes (self, "a.png", rows[i].scale);
    const guint8 *header = g_bytes_get_data (bytes, NULL);

    g_assert_cmpuint (read_size (header + 16), ==, rows[i].width);
    g_assert_cmpuint (read_size (header + 20), ==, rows[i].height);
  }
}

static void
test_refusals (Fixture *self, gconstpointer data)
{
  static const struct {
    const char *name; /* within the folder */
    guint pages;
    const char *said;
  } rows[] = {
    { "a.jpg", 1, "*a.jpg: the name must end in .png, .svg or .pdf*" },
    { "png", 1, "*must end in*" },
    { "a.png.txt", 1, "*must end in*" },
    { "a.png", 2, "*a.png: several pages need a name that ends in .pdf*" },
    { "a.svg", 2, "*several pages*" },
    { "no/such/folder/a.png", 1, "*a.png was not written*No such file or directory*" },
    { "no/such/folder/a.pdf", 1, "*a.pdf was not written*" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *path = g_build_filename (self->folder, rows[i].name, NULL);
    g_autoptr (GError) error = NULL;

    while (self->pictures->len < rows[i].pages)
      g_ptr_array_add (self->pictures, make_picture ("2"));
    g_ptr_array_set_size (self->pictures, (int) rows[i].pages);
    g_assert_false (rk_output_write (self->pictures, path, &(RkOutputInfo){ .title = "t" }, &error));
    g_assert_nonnull (error);
    g_test_message ("%s", error->message);
    g_assert_true (g_pattern_match_simple (rows[i].said, error->message));
    g_assert_cmpuint (count_files (self), ==, 0);
  }
  g_assert_false (rk_output_knows ("a.jpg"));
  g_assert_false (rk_output_knows (""));
}

static void
test_picture_too_large (Fixture *self, gconstpointer data)
{
  g_autofree char *path = g_build_filename (self->folder, "a.png", NULL);
  g_autoptr (GError) error = NULL;

  g_ptr_array_set_size (self->pictures, 0);
  g_ptr_array_add (self->pictures, rk_picture_new (40000, 10, rk_colour (0xffffff)));
  g_assert_false (rk_output_write (self->pictures, path, &(RkOutputInfo){ .title = "t" }, &error));
  g_assert_error (error, RK_OUTPUT_ERROR, 0);
  g_assert_cmpuint (count_files (self), ==, 0);
}

static gboolean
stop_at_once (gpointer data, RkWork work, guint done, guint total)
{
  return FALSE;
}

/* Told to stop: what was there stays, nothing else comes. */
static void
test_stopped (Fixture *self, gconstpointer data)
{
  g_autofree char *path = g_build_filename (self->folder, "a.pdf", NULL), *kept = NULL;
  g_autoptr (GError) error = NULL;
  gboolean written;

  g_assert_true (g_file_set_contents (path, "the picture of last year", -1, NULL));
  rk_progress_listen (stop_at_once, NULL);
  written = rk_output_write (self->pictures, path, &(RkOutputInfo){ .title = "t" }, &error);
  rk_progress_listen (NULL, NULL);
  g_assert_false (written);
  g_assert_error (error, RK_PROGRESS_ERROR, 0);
  g_assert_cmpuint (count_files (self), ==, 1);
  g_assert_true (g_file_get_contents (path, &kept, NULL, NULL));
  g_assert_cmpstr (kept, ==, "the picture of last year");
  g_remove (path);
}

/* A disk without room: no process may write a file longer than a few bytes. */
static void
test_full_disk (Fixture *self, gconstpointer data)
{
  static const char *const names[] = { "a.png", "a.svg", "a.pdf" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    g_autofree char *path = g_build_filename (self->folder, names[i], NULL), *kept = NULL;
    g_autoptr (GError) error = NULL;
    struct rlimit before, small;
    gboolean written;

    for (gboolean there = FALSE; there <= TRUE; there++) {
      if (there)
        g_assert_true (g_file_set_contents (path, "the picture of last year", -1, NULL));
      signal (SIGXFSZ, SIG_IGN);
      g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &before), ==, 0);
      small = (struct rlimit){ 64, before.rlim_max };
      g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &small), ==, 0);
      written = rk_output_write (self->pictures, path, &(RkOutputInfo){ .title = "t" }, &error);
      g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &before), ==, 0);
      g_assert_false (written);
      g_test_message ("%s", error->message);
      g_assert_true (g_pattern_match_simple ("*was not written*", error->message));
      g_assert_cmpuint (count_files (self), ==, there ? 1 : 0); /* no half file, no temporary one */
      g_clear_error (&error);
    }
    g_assert_true (g_file_get_contents (path, &kept, NULL, NULL));
    g_assert_cmpstr (kept, ==, "the picture of last year");
    g_remove (path);
  }
}

/* Returns: what a program says of the file; NULL where it is not installed */
static char *
ask (const char *program, const char *path, const char *last)
{
  g_autofree char *found = g_find_program_in_path (program);
  const char *words[] = { program, path, last, NULL };
  char *answer = NULL;
  int status = 0;

  if (found == NULL)
    return NULL;
  g_assert_true (g_spawn_sync (NULL, (char **) words, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &answer, NULL, &status, NULL));
  g_assert_cmpint (status, ==, 0);
  return answer;
}

static char *
write_deck (Fixture *self)
{
  const char *const names[] = { "表紙", "地図", NULL };
  char *path = g_build_filename (self->folder, "deck.pdf", NULL);
  g_autoptr (GError) error = NULL;

  g_ptr_array_add (self->pictures, make_picture ("二枚目"));
  g_assert_true (rk_output_write (self->pictures, path, &(RkOutputInfo){ .title = "推進会議", .names = names }, &error));
  g_assert_no_error (error);
  return path;
}

static void
test_pdf_text (Fixture *self, gconstpointer data)
{
  g_autofree char *path = write_deck (self), *text = ask ("pdftotext", path, "-"), *information = ask ("pdfinfo", path, NULL);

  if (text == NULL || information == NULL) {
    g_test_skip ("pdftotext or pdfinfo is not installed");
    return;
  }
  g_assert_nonnull (strstr (text, "会議出席回数"));
  g_assert_nonnull (strstr (text, "都島区"));
  g_assert_nonnull (strstr (text, "1,834件"));
  g_assert_nonnull (strstr (text, "tennōji"));
  g_assert_nonnull (strstr (text, "二枚目"));
  g_assert_nonnull (strstr (information, "推進会議"));
  g_assert_true (g_regex_match_simple ("Pages:\\s+2\\n", information, 0, 0));
  g_assert_true (g_regex_match_simple ("Page size:\\s+300 x 200 pts", information, 0, 0));
}

/* pdffonts: name, type, encoding, emb, sub, uni, object, id: every row says "yes" three times. */
static void
test_pdf_fonts (Fixture *self, gconstpointer data)
{
  g_autofree char *path = write_deck (self), *answer = ask ("pdffonts", path, NULL);
  g_auto (GStrv) lines = NULL;
  guint fonts = 0;

  if (answer == NULL) {
    g_test_skip ("pdffonts is not installed");
    return;
  }
  lines = g_strsplit (g_strchomp (answer), "\n", 0);
  for (guint i = 2; lines[i] != NULL; i++, fonts++) {
    g_test_message ("%s", lines[i]);
    g_assert_true (g_regex_match_simple ("\\byes\\s+yes\\s+yes\\s+\\d+\\s+\\d+$", lines[i], 0, 0));
  }
  g_assert_cmpuint (fonts, >=, 2); /* regular and bold */
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, function) g_test_add ("/output/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("forms", test_forms);
  ADD ("same-bytes-twice", test_same_bytes_twice);
  ADD ("png-scale", test_png_scale);
  ADD ("refusals", test_refusals);
  ADD ("picture-too-large", test_picture_too_large);
  ADD ("full-disk", test_full_disk);
  ADD ("stopped", test_stopped);
  ADD ("pdf-text", test_pdf_text);
  ADD ("pdf-fonts", test_pdf_fonts);
  return g_test_run ();
}

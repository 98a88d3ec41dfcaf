/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The promise of the store: what was acknowledged is kept. A child edits, undoes and redoes in one document as fast as it can and
 * says so after each; it is killed at a random moment, and the document must be whole, unlocked, and at the state that was
 * acknowledged, or one change further: the one that was on its way. The same file goes on through every round. */
#include "core/event/rk-venue.h"
#include "fixture.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#define ROUNDS 200
#define SLOTS 8 /* records that the edits write in turn */

static const char *program;

/* One edit of two tables. The label is the number, and so is the name that it writes. */
static gboolean
edit_once (RkDocument *document, int number, GError **error)
{
  g_autofree char *label = g_strdup_printf ("%d", number);
  g_autofree char *slot = g_strdup_printf ("s%d", number % SLOTS);
  g_autoptr (RkEdit) edit = rk_edit_new (label);
  gpointer venue = rk_record_new (&rk_venue_type);

  rk_record_set_string (venue, rk_record_type_field (&rk_venue_type, "id"), "v");
  rk_record_set_string (venue, rk_record_type_field (&rk_venue_type, "name"), label);
  rk_record_set_string (venue, rk_record_type_field (&rk_venue_type, "source"), slot);
  rk_edit_put (edit, &rk_venue_type, venue);
  put_source (edit, slot, label);
  rk_record_free (&rk_venue_type, venue);
  return rk_history_apply (document, edit, error);
}

static void
acknowledge (const char *verb, const char *label)
{
  g_autofree char *line = g_strdup_printf ("%s %s\n", verb, label);
  gsize length = strlen (line);

  if (write (STDOUT_FILENO, line, length) != (gssize) length)
    exit (1);
}

static void
change_once (RkDocument *document, int *number)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *label = NULL;
  int choice = g_random_int_range (0, 10);

  if (choice < 6 && edit_once (document, *number, &error)) {
    label = g_strdup_printf ("%d", (*number)++);
    acknowledge ("edit", label);
  } else if (choice >= 6 && choice < 8 && rk_history_undo (document, &label, &error))
    acknowledge ("undo", label);
  else if (choice >= 8 && rk_history_redo (document, &label, &error))
    acknowledge ("redo", label);
  else if (!g_error_matches (error, RK_DOCUMENT_ERROR, RK_DOCUMENT_ERROR_NOTHING))
    g_error ("%s", error->message);
}

G_NORETURN static void
edit_until_killed (const char *path, int number, guint32 seed)
{
  RkDocument *document = must_open (path, RK_DOCUMENT_OPEN);

  g_random_set_seed (seed);
  for (;;)
    change_once (document, &number);
}

G_NORETURN static void
open_until_killed (const char *path)
{
  for (;;)
    rk_document_close (must_open (path, RK_DOCUMENT_OPEN));
}

/* What the document must hold: the tree of the edits and the one on top, 0 for none. */
typedef struct {
  GArray *parents; /* by number */
  GPtrArray *rows; /* "edit 1", oldest first */
  int top;
} Model;

static void
model_add (Model *model, const char *row)
{
  int number = atoi (strchr (row, ' ') + 1);

  g_ptr_array_add (model->rows, g_strdup (row));
  if (g_str_has_prefix (row, "edit")) {
    g_assert_cmpint (number, ==, (int) model->parents->len);
    g_array_append_val (model->parents, model->top);
    model->top = number;
  } else if (g_str_has_prefix (row, "undo")) {
    g_assert_cmpint (number, ==, model->top);
    model->top = g_array_index (model->parents, int, number);
  } else {
    g_assert_cmpint (g_array_index (model->parents, int, number), ==, model->top);
    model->top = number;
  }
}

/* Returns: the sources as list_sources() has them */
static char *
model_sources (const Model *model)
{
  int names[SLOTS] = { 0 };
  GString *text = g_string_new (NULL);

  for (int number = model->top; number != 0; number = g_array_index (model->parents, int, number))
    names[number % SLOTS] = MAX (names[number % SLOTS], number);
  for (int slot = 0; slot < SLOTS; slot++)
    if (names[slot] != 0)
      g_string_append_printf (text, "%ss%d=%d", text->len > 0 ? " " : "", slot, names[slot]);
  return g_string_free (text, FALSE);
}

static char *
describe (const RkChange *change)
{
  static const char *const verbs[] = { "ground", "edit", "undo", "redo" };

  return g_strdup_printf ("%s %s", verbs[change->kind], change->label);
}

/* Adds what the child acknowledged, and the one change that may have been kept without its word having got through. */
static void
check_history (RkDocument *document, Model *model, char **acknowledged)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) changes = rk_history_list (document, 0, &error);
  guint known = model->rows->len + g_strv_length (acknowledged);

  g_assert_no_error (error);
  g_assert_cmpuint (changes->len, >=, known);
  g_assert_cmpuint (changes->len, <=, known + 1);
  for (guint i = model->rows->len, a = 0; i < changes->len; i++, a++) {
    g_autofree char *row = describe (changes->pdata[changes->len - 1 - i]);

    if (i < known)
      g_assert_cmpstr (row, ==, acknowledged[a]);
    model_add (model, row);
  }
}

static void
check_document (const char *path, Model *model, char **acknowledged)
{
  RkDocument *document = must_open (path, RK_DOCUMENT_OPEN);
  g_autofree char *expected = NULL;

  g_assert_false (rk_document_is_read_only (document)); /* the lock went with the child */
  assert_all_well (document);
  check_history (document, model, acknowledged);
  expected = model_sources (model);
  assert_sources (document, expected);
  rk_document_close (document);
}

static char *
read_all (int descriptor)
{
  GString *text = g_string_new (NULL);
  char buffer[4096];
  gssize length;

  while ((length = read (descriptor, buffer, sizeof buffer)) > 0)
    g_string_append_len (text, buffer, length);
  return g_string_free (text, FALSE);
}

/* Returns: the lines that were written whole */
static char **
split_lines (const char *text)
{
  char **lines = g_strsplit (text, "\n", -1);
  guint count = g_strv_length (lines);

  g_clear_pointer (&lines[count > 0 ? count - 1 : 0], g_free); /* what follows the last line's end */
  return lines;
}

/* @from_first_word: count the time from the first acknowledgement, else from the start. Returns: the lines of the child */
static char **
run_and_kill (const char *const *argv, gboolean from_first_word, int microseconds)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *rest = NULL;
  g_autofree char *text = NULL;
  char first[2] = "";
  GPid child;
  int output, status;

  g_spawn_async_with_pipes (NULL, (char **) argv, NULL, G_SPAWN_DO_NOT_REAP_CHILD, NULL, NULL, &child, NULL, &output, NULL, &error);
  g_assert_no_error (error);
  if (from_first_word)
    g_assert_cmpint (read (output, first, 1), ==, 1);
  g_usleep ((gulong) microseconds);
  kill (child, SIGKILL);
  waitpid (child, &status, 0);
  g_assert_true (WIFSIGNALED (status) && WTERMSIG (status) == SIGKILL); /* it did not stop by itself */
  rest = read_all (output);
  close (output);
  text = g_strconcat (first, rest, NULL);
  return split_lines (text);
}

static void
run_round (const char *path, Model *model)
{
  g_autofree char *number = g_strdup_printf ("%u", model->parents->len);
  g_autofree char *seed = g_strdup_printf ("%u", (guint) g_test_rand_int_range (1, G_MAXINT));
  const char *editing[] = { program, "--edit", path, number, seed, NULL };
  const char *opening[] = { program, "--open", path, NULL };
  gboolean from_first_word = g_test_rand_int_range (0, 5) > 0;
  g_auto (GStrv) acknowledged = run_and_kill (editing, from_first_word, g_test_rand_int_range (0, 20000));

  if (g_test_rand_int_range (0, 5) == 0) /* killed while it recovers or tidies up what the first one left */
    g_strfreev (run_and_kill (opening, FALSE, g_test_rand_int_range (0, 20000)));
  check_document (path, model, acknowledged);
}

static void
test_kill (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *path = path_in (folder, "plan.renkei");
  g_autoptr (GArray) parents = g_array_new (FALSE, TRUE, sizeof (int));
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (g_free);
  Model model = { parents, rows, 0 };

  g_array_set_size (parents, 1); /* 0 is no edit */
  rk_document_close (must_open (path, RK_DOCUMENT_CREATE));
  for (int round = 0; round < ROUNDS; round++)
    run_round (path, &model);
  g_test_message ("%u changes in %d rounds", rows->len, ROUNDS);
  g_assert_cmpuint (rows->len, >, ROUNDS / 2); /* most rounds got as far as a change */
  assert_folder (folder, "plan.renkei");
}

int
main (int argc, char **argv)
{
  if (argc == 5 && g_str_equal (argv[1], "--edit"))
    edit_until_killed (argv[2], atoi (argv[3]), (guint32) strtoul (argv[4], NULL, 10));
  if (argc == 3 && g_str_equal (argv[1], "--open"))
    open_until_killed (argv[2]);
  program = argv[0];
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/kill/what-was-acknowledged-is-kept", test_kill);
  return g_test_run ();
}

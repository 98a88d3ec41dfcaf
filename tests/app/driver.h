/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the tests of the whole program share: starting it on a document, seeing it over the accessibility bus, real keys and a
 * real mouse, and reading the document's file with renkei-cli. Whatever takes time is waited for, never slept for. */
#pragma once
#include <atspi/atspi.h>
#include <glib/gstdio.h>
#include <locale.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>

/* Far beyond what the slowest machine needs; nothing waits for it to pass. */
#define DEADLINE_SECONDS 60

/* at-spi 2.46 has no autoptr of its own */
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtspiAccessible, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtspiAction, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtspiComponent, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtspiText, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtspiStateSet, g_object_unref)

/* Tries until @condition holds; fails the test after the deadline. */
#define wait_until(condition)                                                                          \
  G_STMT_START                                                                                         \
  {                                                                                                    \
    gint64 wait_end = g_get_monotonic_time () + DEADLINE_SECONDS * G_USEC_PER_SEC;                     \
    while (!(condition)) {                                                                             \
      if (g_get_monotonic_time () > wait_end)                                                          \
        g_error ("%s:%d: after %d s still not: %s", __FILE__, __LINE__, DEADLINE_SECONDS, #condition); \
      g_usleep (20000);                                                                                \
      while (g_main_context_iteration (NULL, FALSE))                                                   \
        ;                                                                                              \
    }                                                                                                  \
  }                                                                                                    \
  G_STMT_END

/* A folder of one's own, gone with the variable. */
typedef char Folder;

static inline Folder *
folder_new (void)
{
  g_autoptr (GError) error = NULL;
  char *folder = g_dir_make_tmp ("renkei-app-XXXXXX", &error);

  g_assert_no_error (error);
  return folder;
}

static inline void
folder_free (Folder *folder)
{
  g_autoptr (GDir) entries = g_dir_open (folder, 0, NULL);
  const char *name;

  while (entries != NULL && (name = g_dir_read_name (entries)) != NULL) {
    g_autofree char *path = g_build_filename (folder, name, NULL);

    if (g_remove (path) != 0)
      folder_free (g_steal_pointer (&path));
  }
  g_rmdir (folder);
  g_free (folder);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Folder, folder_free)

/* Runs it to its end. Returns: what it wrote; NULL when it failed */
static inline char *
run_command (const char *const *command)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *out = NULL;
  int status = -1;

  g_spawn_sync (NULL, (char **) command, NULL, G_SPAWN_SEARCH_PATH | G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL, &out, NULL, &status, &error);
  g_assert_no_error (error);
  return status == 0 ? g_steal_pointer (&out) : NULL;
}

/* What renkei-cli says of the document: @what is one word or two. */
static inline char *
ask_file (const char *document, const char *what, const char *of_what)
{
  const char *const command[] = { g_getenv ("RK_CLI"), "--document", document, what, of_what, NULL };
  char *answer = run_command (command);

  g_assert_nonnull (answer);
  return answer;
}

static inline char *
make_document (const Folder *folder)
{
  char *path = g_build_filename (folder, "plan.renkei", NULL);
  const char *const command[] = { g_getenv ("RK_CLI"), "new", path, NULL };
  g_autofree char *answer = run_command (command);

  g_assert_nonnull (answer);
  return path;
}

static inline void
press_key (const char *key)
{
  const char *const command[] = { "xdotool", "key", key, NULL };
  g_autofree char *answer = run_command (command);

  g_assert_nonnull (answer);
}

/* ASCII only: other characters would have to be mapped to keys first, which a busy server does too late. */
static inline void
type_text (const char *text)
{
  const char *const command[] = { "xdotool", "type", text, NULL };
  g_autofree char *answer = run_command (command);

  g_assert_nonnull (answer);
}

static inline gboolean
is_active_window (const char *title)
{
  const char *const command[] = { "xdotool", "getactivewindow", "getwindowname", NULL };
  g_autofree char *answer = run_command (command);

  return answer != NULL && strstr (answer, title) != NULL;
}

/* As a planner clicks on a window that the desktop has put behind. Returns: is it the active one? */
static inline gboolean
activate_window (const char *title)
{
  const char *const command[] = { "xdotool", "search", "--onlyvisible", "--name", title, "windowactivate", NULL };
  g_autofree char *answer = NULL;

  if (is_active_window (title))
    return TRUE;
  answer = run_command (command);
  return is_active_window (title);
}

/* The program, running. */
typedef struct {
  GPid pid;
  AtspiAccessible *application;
} Program;

static inline AtspiAccessible *
find_application (GPid pid)
{
  g_autoptr (AtspiAccessible) desktop = atspi_get_desktop (0);
  int n;

  atspi_accessible_clear_cache (desktop);
  n = atspi_accessible_get_child_count (desktop, NULL);
  for (int i = 0; i < n; i++) {
    g_autoptr (AtspiAccessible) application = atspi_accessible_get_child_at_index (desktop, i, NULL);

    if (application != NULL && (GPid) atspi_accessible_get_process_id (application, NULL) == pid)
      return g_steal_pointer (&application);
  }
  return NULL;
}

/**
 * program_start:
 * @document: (nullable): NULL: the planner's own
 * @language: (nullable): NULL: none is asked for
 * @data_home: where the planner's own document lies
 */
static inline Program *
program_start (const char *document, const char *language, const Folder *data_home)
{
  const char *const command[] = { g_getenv ("RK_PROGRAM"), document, NULL };
  g_auto (GStrv) environment = g_environ_setenv (g_get_environ (), "XDG_DATA_HOME", data_home, TRUE);
  g_autoptr (GError) error = NULL;
  Program *self = g_new0 (Program, 1);

  environment = language != NULL ? g_environ_setenv (environment, "LANGUAGE", language, TRUE) : g_environ_unsetenv (environment, "LANGUAGE");
  g_spawn_async (NULL, (char **) command, environment, G_SPAWN_DO_NOT_REAP_CHILD, NULL, NULL, &self->pid, &error);
  g_assert_no_error (error);
  wait_until ((self->application = find_application (self->pid)) != NULL);
  atspi_accessible_set_cache_mask (self->application, ATSPI_CACHE_NONE);
  return self;
}

static inline gboolean
has_ended (GPid pid, int *status)
{
  return waitpid (pid, status, WNOHANG) == pid;
}

static inline void
program_free (Program *self)
{
  g_object_unref (self->application);
  g_free (self);
}

/* It was told to close: it ends by itself and well, which with a sanitizer means without a leak. */
static inline void
program_ends (Program *self)
{
  int status = -1;

  wait_until (has_ended (self->pid, &status));
  program_free (self);
  g_assert_true (WIFEXITED (status));
  g_assert_cmpint (WEXITSTATUS (status), ==, 0);
}

/* As if the power had failed. */
static inline void
program_kill (Program *self)
{
  int status = -1;

  kill (self->pid, SIGKILL);
  wait_until (has_ended (self->pid, &status));
  program_free (self);
  g_assert_true (WIFSIGNALED (status));
}

static inline gboolean
is_it (AtspiAccessible *accessible, AtspiRole role, const char *name)
{
  g_autofree char *its_name = NULL;

  if (role != ATSPI_ROLE_INVALID && atspi_accessible_get_role (accessible, NULL) != role)
    return FALSE;
  its_name = atspi_accessible_get_name (accessible, NULL);
  return name == NULL || (its_name != NULL && strstr (its_name, name) != NULL);
}

/* Returns: (transfer full) (nullable): the one nearest to @root, itself included, of that role (or any) whose name has @name in it */
static inline AtspiAccessible *
find (AtspiAccessible *root, AtspiRole role, const char *name)
{
  g_autoptr (GPtrArray) queue = g_ptr_array_new_with_free_func (g_object_unref);

  if (root != NULL)
    g_ptr_array_add (queue, g_object_ref (root));
  for (guint next = 0; next < queue->len; next++) {
    AtspiAccessible *accessible = queue->pdata[next];
    int n;

    if (is_it (accessible, role, name))
      return g_object_ref (accessible);
    n = atspi_accessible_get_child_count (accessible, NULL);
    for (int i = 0; i < n; i++) {
      AtspiAccessible *child = atspi_accessible_get_child_at_index (accessible, i, NULL);

      if (child != NULL)
        g_ptr_array_add (queue, child);
    }
  }
  return NULL;
}

static inline gboolean
is_there (AtspiAccessible *root, AtspiRole role, const char *name)
{
  g_autoptr (AtspiAccessible) found = find (root, role, name);

  return found != NULL;
}

static inline AtspiAccessible *
wait_for (AtspiAccessible *root, AtspiRole role, const char *name)
{
  AtspiAccessible *found;

  g_test_message ("waiting for “%s”", name != NULL ? name : "anything");
  wait_until ((found = find (root, role, name)) != NULL);
  return found;
}

static inline void
expect (AtspiAccessible *root, AtspiRole role, const char *name)
{
  g_autoptr (AtspiAccessible) found = wait_for (root, role, name);
}

/* Returns: (nullable): a window of the program, by what its title has in it */
static inline AtspiAccessible *
find_window (Program *program, const char *title)
{
  int n = atspi_accessible_get_child_count (program->application, NULL);

  for (int i = 0; i < n; i++) {
    g_autoptr (AtspiAccessible) window = atspi_accessible_get_child_at_index (program->application, i, NULL);

    if (window != NULL && is_it (window, ATSPI_ROLE_INVALID, title))
      return g_steal_pointer (&window);
  }
  return NULL;
}

static inline AtspiAccessible *
wait_for_window (Program *program, const char *title)
{
  AtspiAccessible *window;

  g_test_message ("waiting for the window “%s”", title);
  wait_until ((window = find_window (program, title)) != NULL);
  return window;
}

static inline gboolean
has_window (Program *program, const char *title)
{
  g_autoptr (AtspiAccessible) window = find_window (program, title);

  return window != NULL;
}

/* What is picked, on the right. */
static inline AtspiAccessible *
inspector_of (AtspiAccessible *window)
{
  return wait_for (window, ATSPI_ROLE_INVALID, "RkInspector");
}

/* Returns: what everything in the window lies in, and above it the messages */
static inline AtspiAccessible *
overlay_of (AtspiAccessible *window)
{
  g_autoptr (AtspiAccessible) workspace = wait_for (window, ATSPI_ROLE_INVALID, "RkWorkspace");
  AtspiAccessible *overlay;

  wait_until ((overlay = atspi_accessible_get_child_at_index (workspace, 0, NULL)) != NULL);
  return overlay;
}

/* Is it told now? A message stays for five seconds: this looks nowhere else, to be in time. */
static inline gboolean
is_told (AtspiAccessible *overlay, const char *message)
{
  int n = atspi_accessible_get_child_count (overlay, NULL);

  for (int i = 1; i < n; i++) { /* the first is everything else */
    g_autoptr (AtspiAccessible) above = atspi_accessible_get_child_at_index (overlay, i, NULL);

    if (is_there (above, ATSPI_ROLE_LABEL, message))
      return TRUE;
  }
  return FALSE;
}

static inline void
expect_told (AtspiAccessible *overlay, const char *message)
{
  g_test_message ("waiting for the message “%s”", message);
  wait_until (is_told (overlay, message));
}

static inline int
action_index (AtspiAction *actions, const char *name)
{
  int n = actions != NULL ? atspi_action_get_n_actions (actions, NULL) : 0;

  for (int i = 0; i < n; i++) {
    g_autofree char *candidate = atspi_action_get_action_name (actions, i, NULL);

    if (g_strcmp0 (candidate, name) == 0)
      return i;
  }
  return -1;
}

/* An action is among a window's only while it is enabled. */
static inline gboolean
has_action (AtspiAccessible *accessible, const char *name)
{
  g_autoptr (AtspiAction) actions = atspi_accessible_get_action_iface (accessible);

  return action_index (actions, name) >= 0;
}

static inline void
do_action (AtspiAccessible *accessible, const char *name)
{
  g_autoptr (AtspiAction) actions = atspi_accessible_get_action_iface (accessible);
  int index = action_index (actions, name);

  if (index < 0)
    g_error ("there is no action “%s”", name);
  atspi_action_do_action (actions, index, NULL);
}

static inline gboolean
has_focus (AtspiAccessible *accessible)
{
  g_autoptr (AtspiStateSet) states = atspi_accessible_get_state_set (accessible);

  return states != NULL && atspi_state_set_contains (states, ATSPI_STATE_FOCUSED);
}

static inline gboolean
has_text (AtspiAccessible *accessible, const char *expected)
{
  g_autoptr (AtspiText) text = atspi_accessible_get_text_iface (accessible);
  g_autofree char *its_text = NULL;

  if (text == NULL)
    return FALSE;
  its_text = atspi_text_get_text (text, 0, atspi_text_get_character_count (text, NULL), NULL); /* -1 for the end gives nothing */
  return g_strcmp0 (its_text, expected) == 0;
}

static inline gboolean
extents_of (AtspiAccessible *accessible, AtspiRect *extents)
{
  g_autoptr (AtspiComponent) component = atspi_accessible_get_component_iface (accessible);
  AtspiRect *found = component != NULL ? atspi_component_get_extents (component, ATSPI_COORD_TYPE_WINDOW, NULL) : NULL;

  if (found == NULL)
    return FALSE;
  *extents = *found;
  g_free (found);
  return extents->width > 0 && extents->height > 0;
}

/* Where the active window lies on the screen; FALSE while there is none. */
static inline gboolean
active_window_extents (AtspiRect *extents)
{
  const char *const command[] = { "xdotool", "getactivewindow", "getwindowgeometry", "--shell", NULL };
  g_autofree char *answer = run_command (command);

  return answer != NULL && sscanf (answer, "WINDOW=%*u X=%d Y=%d WIDTH=%d HEIGHT=%d", &extents->x, &extents->y, &extents->width, &extents->height) == 4;
}

static inline void
move_pointer (const char *x, const char *y)
{
  const char *const command[] = { "xdotool", "mousemove", x, y, NULL };
  g_autofree char *answer = run_command (command);

  g_assert_nonnull (answer);
}

/* Moves the pointer to the middle of something in the active window @frame. The bus tells places within what GTK draws; the X
 * window is larger by the window's shadow or border, alike on all sides. */
static inline void
point_at (AtspiAccessible *frame, AtspiAccessible *accessible)
{
  AtspiRect window, inner, extents;
  g_autofree char *x = NULL, *y = NULL;

  wait_until (active_window_extents (&window) && extents_of (frame, &inner) && extents_of (accessible, &extents));
  x = g_strdup_printf ("%d", window.x + (window.width - inner.width) / 2 + extents.x + extents.width / 2);
  y = g_strdup_printf ("%d", window.y + (window.height - inner.height) / 2 + extents.y + extents.height / 2);
  move_pointer (x, y);
}

static inline void
mouse_button (const char *verb, const char *repeat)
{
  const char *const command[] = { "xdotool", verb, "--repeat", repeat, "--delay", "40", "1", NULL };
  g_autofree char *answer = run_command (command);

  g_assert_nonnull (answer);
}

static inline void
click (AtspiAccessible *frame, AtspiAccessible *accessible)
{
  point_at (frame, accessible);
  mouse_button ("click", "1");
}

static inline void
double_click (AtspiAccessible *frame, AtspiAccessible *accessible)
{
  point_at (frame, accessible);
  mouse_button ("click", "2");
}

/* Returns: the calendar of July 2025; it begins with today's month where that is in the year on screen */
static inline AtspiAccessible *
show_july (AtspiAccessible *window)
{
  g_autoptr (AtspiAccessible) page = NULL, calendar = NULL;

  press_key ("ctrl+2");
  page = wait_for (window, ATSPI_ROLE_INVALID, "RkSchedulePage");
  calendar = wait_for (page, ATSPI_ROLE_PANEL, "Calendar");
  wait_until (is_there (calendar, ATSPI_ROLE_PUSH_BUTTON, " 15 ")); /* it is drawn */
  for (int month = 0; month < 12 && !is_there (calendar, ATSPI_ROLE_PUSH_BUTTON, "Tue 15 July 2025"); month++) {
    do_action (page, "schedule.next-month");
    if (is_there (page, ATSPI_ROLE_LABEL, "April 2026"))
      press_key ("ctrl+Page_Up");
  }
  expect (calendar, ATSPI_ROLE_PUSH_BUTTON, "Tue 15 July 2025");
  return g_steal_pointer (&calendar);
}

/* Closes its window, and so the program. */
static inline void
close_program (Program *program, AtspiAccessible *window)
{
  do_action (window, "window.close");
  program_ends (program);
}

static inline void
driver_init (int *argc, char ***argv)
{
  setlocale (LC_ALL, "");
  g_test_init (argc, argv, NULL);
  /* libatspi warns of what goes while it looks; in the program, which has the variable G_DEBUG, warnings stay fatal */
  g_log_set_always_fatal (G_LOG_FATAL_MASK);
  g_assert_nonnull (g_getenv ("DISPLAY"));
  g_assert_nonnull (g_getenv ("RK_PROGRAM"));
  g_assert_nonnull (g_getenv ("RK_CLI"));
  g_assert_cmpint (atspi_init (), !=, 2); /* 0: done, 1: done before */
  atspi_set_timeout (30000, 60000);
}

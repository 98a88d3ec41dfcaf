/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-file-locks: how SQLite locks a document's files. A POSIX lock belongs to the process and is gone as soon as anything in the process
 * closes the file, were it only a file chooser that looks what kind of file it is; another process then takes the document for
 * unused and cuts its index off while it is mapped. Locks of the open file description (fcntl(2), Linux 3.15) stay, and the two kinds
 * respect each other. See “How to corrupt an SQLite database file”, 2.2. */
#pragma once

/* Before the first connection; again is no harm. */
void rk_file_locks_set_up (void);

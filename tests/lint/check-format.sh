#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Renkei developers
# SPDX-License-Identifier: GPL-3.0-or-later
# check-format.sh ROOT: fail when clang-format would lay out any C file differently.
cd "$1" && find src tests -name '*.[ch]' -print0 | sort -z | xargs -0 -r -P 2 -n 24 clang-format --dry-run --Werror

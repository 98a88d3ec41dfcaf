#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Renkei developers
# SPDX-License-Identifier: GPL-3.0-or-later
# make.sh RENKEI-CLI: draws the pictures of README.md anew, in both languages, from the published figures
set -eu
folder=$(dirname "$0")
while read -r name question; do
  for language in ja en; do
    # shellcheck disable=SC2086 # the question is words
    "$1" --lang $language chart $question --size 800x450 --scale 1 -o "$folder/$name-$language.png" < /dev/null
  done
done <<END
bars consultations
stacked meetings-attended
stacked-grey meetings-attended --variant grey
grouped training-attendance
horizontal aged65 --kind horizontal
horizontal-sorted population
rate aged65 --per resident
line meetings-attended --kind line
survey survey-E302
groups survey-E302 --kind groups
status progress-P04
multiples population --by area --kind multiples
slope population --kind slope
dots population --kind dots
heat population --kind heat
donut progress-P01 --kind donut
table meetings-attended --kind table
half meetings-attended --by half
END
# flat colours need no more than a palette; without ImageMagick the files are only larger
if command -v mogrify > /dev/null; then mogrify -colors 64 -define png:exclude-chunks=date,time -format png -type Palette "$folder"/*.png; fi

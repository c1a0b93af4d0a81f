// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"

#include <QList>

namespace Rapporteur {

/// The dates and times that English text gives, in order: "26 May 2022 at 14:00 UTC", "July 2nd 2020", "17 June 2021
/// at 1 p.m. UTC", "2023-06-16", "3-5 March 2021", "the third week of July". A date without a year has an invalid
/// `date` year of 0 and is only returned when `year` is given, which then is taken (`yearInferred`).
/// Spans are offsets in `text`, moved by `offset`.
[[nodiscard]] QList<Moment> momentsIn(QStringView text, qsizetype offset = 0, int year = 0);

/// Gives `moment` the time that stands right behind `moment.span` in `text`, and the span its end. A bare number is none.
void addTime(QStringView text, Moment &moment);

/// A date without a year that follows `after`: the first such day on or after it.
[[nodiscard]] Moment following(Moment moment, QDate after);

} // namespace Rapporteur

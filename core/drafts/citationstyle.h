// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/reports.h"

namespace Rapporteur {

// How reports are named where they are cited, after the UN's manner. What the record does not know is left out.

/// "38th", in the language the program speaks.
[[nodiscard]] QString ordinal(int number);
/// "WG-Strategy": the short name of who met, else the report's label.
[[nodiscard]] QString shortBody(const ReportRow &row);
/// "38th meeting"; both numbers where the report has two: '22nd meeting (headed "XXI")'. Empty where it has none.
[[nodiscard]] QString numberedMeeting(const StoredReport &stored);
/// "26 May 2022", "3 – 5 March 2021"; empty where the date is not known.
[[nodiscard]] QString dateOfReport(const StoredReport &stored);
/// "summary report of the 38th meeting (online)"; of a document that is no meeting, its title.
[[nodiscard]] QString documentName(const StoredReport &stored);
/// "MAG Working Group on IGF Strengthening and Strategy, summary report of the 38th meeting (online), 26 May 2022"; of a document that is no
/// meeting, its title, body and date.
[[nodiscard]] QString fullSource(const StoredReport &stored);
/// For later notes: "WG-Strategy, 38th meeting".
[[nodiscard]] QString shortSource(const StoredReport &stored);
/// For the text: "WG-Strategy 38, 26 May 2022".
[[nodiscard]] QString datedLabel(const StoredReport &stored);
/// "2022"; "n.d." where the date is not known.
[[nodiscard]] QString yearOfReport(const StoredReport &stored);
/// What the report says of who may have what, in its own words: "list of participants available upon request". Empty where it says nothing.
[[nodiscard]] QString accessStated(const StoredReport &stored);

} // namespace Rapporteur

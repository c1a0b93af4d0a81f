// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/lexicon/lexicon.h"
#include "core/library/library.h"
#include "core/text/extractorpool.h"

#include <QMainWindow>

namespace Rapporteur {

class QueryRunner;

/// Puts the rail, the views, the inspector and the status bar together; holds no logic of its own.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(const Library &library, const Lexicon &lexicon, ExtractorPool &extractors, QWidget *parent = nullptr);
};

} // namespace Rapporteur

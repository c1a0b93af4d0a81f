// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefings/briefing.h"
#include "core/briefings/pdfwriter.h"
#include "core/library/library.h"

#include <QObject>

#include <memory>

class QThread;

namespace Rapporteur {

/// Composes a briefing and writes it, on a thread of its own.
class BriefingTask : public QObject
{
    Q_OBJECT
public:
    BriefingTask(const Library &library, const Lexicon &lexicon, QObject *parent = nullptr);
    ~BriefingTask() override; ///< waits for a file that is being written

    void start(const BriefingRequest &request, const QString &path, PaperSize paper);
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

signals:
    void written(const QString &path);
    void failed(const Rapporteur::Error &error);

private:
    const Library m_library;
    const Lexicon m_lexicon; ///< a copy: the window's may change while the thread writes
    std::unique_ptr<QThread> m_thread;
    Result<void> m_result; ///< written by the thread before it ends
};

} // namespace Rapporteur

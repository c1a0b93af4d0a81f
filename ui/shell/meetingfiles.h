// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/lexicon/lexicon.h"
#include "core/library/library.h"
#include "ui/models/queryrunner.h"
#include "ui/shell/filesection.h"

#include <QObject>

#include <functional>
#include <memory>

class QThread;

namespace Rapporteur {

/// Does what a person wants of a meeting's files, on a thread of its own where that takes long: reading another one,
/// setting one apart, joining two reports, showing what a version changed, opening the original.
class MeetingFiles : public QObject
{
    Q_OBJECT
public:
    MeetingFiles(const Lexicon &lexicon, QWidget *window);
    ~MeetingFiles() override; ///< waits for what runs

    /// `queries` of the same library are asked for what is only looked at. One request at a time; others are dropped
    /// while it runs.
    void run(const FileRequest &request, const Library &library, QueryRunner &queries);
    /// Asks which report this one is the same meeting as, and joins them.
    void chooseTwin(qint64 report, const Library &library, QueryRunner &queries);

signals:
    void begun(const QString &what); ///< long work has begun
    void changed(qint64 report); ///< the library has; `report` is to be shown, 0: what is shown already
    void failed(const Rapporteur::Error &error);

private:
    using Work = std::function<Result<qint64>()>;
    void start(const QString &what, Work work);
    void open(qint64 rendition, QueryRunner &queries);
    void showChanges(const FileRequest &request, QueryRunner &queries);

    const Lexicon &m_lexicon;
    QWidget *m_window;
    std::unique_ptr<QThread> m_thread;
    Result<qint64> m_result; ///< written by the thread before it ends
};

} // namespace Rapporteur

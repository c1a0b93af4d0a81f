// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefings/briefing.h"
#include "core/library/library.h"
#include "core/library/queries/speakers.h"
#include "ui/models/queryrunner.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace Rapporteur {

class BriefingTask;
class LinkLabel;

/// Asks what a briefing is to be about, and writes it as a PDF. Starts from what the window is narrowed to.
class BriefingDialog : public QDialog
{
    Q_OBJECT
public:
    BriefingDialog(const Library &library, const Lexicon &lexicon, const Filter &filter, QWidget *parent = nullptr);

    [[nodiscard]] BriefingRequest request() const;

private:
    void assemble();
    void fillTopics(const QStringList &chosen);
    void askLibrary(const Filter &filter);
    void fillPeople(const QList<SpeakerRow> &speakers, const QList<qint64> &chosen);
    void fillYears(const Filter &filter, int first, int last);
    void save();
    void finish(const QString &outcome);

    const Lexicon &m_lexicon;
    QueryRunner m_queries;
    BriefingTask *m_task;
    QLineEdit *m_title;
    QListWidget *m_topics;
    QListWidget *m_people;
    QLineEdit *m_peopleWords;
    QComboBox *m_series;
    QSpinBox *m_from;
    QSpinBox *m_to;
    QComboBox *m_paper;
    QProgressBar *m_bar;
    LinkLabel *m_outcome;
    QPushButton *m_save;
};

} // namespace Rapporteur

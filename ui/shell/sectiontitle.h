// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace Rapporteur {

/// The heading of a part of a view or of the inspector: semibold words, and a count in grey after them.
class SectionTitle : public QLabel
{
    Q_OBJECT
public:
    explicit SectionTitle(const QString &words, QWidget *parent = nullptr);

    void setWords(const QString &words, const QString &count = {});

protected:
    void changeEvent(QEvent *event) override;

private:
    QString m_words;
    QString m_count;
};

/// The name of a view, at its top.
class ViewTitle : public QLabel
{
    Q_OBJECT
public:
    explicit ViewTitle(const QString &words, QWidget *parent = nullptr);
};

/// Small grey words, plain.
class Caption : public QLabel
{
    Q_OBJECT
public:
    explicit Caption(const QString &words = {}, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Rapporteur

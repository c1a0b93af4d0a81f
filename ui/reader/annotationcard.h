// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/annotationedits.h"
#include "core/library/queries/annotations.h"

#include <QFrame>
#include <QTimer>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QStringListModel;
class QToolButton;

namespace Rapporteur {

/// What an annotation says, to read and to change where it stands. There is no button to save: what is seen is said by
/// changed(), a note shortly after its last key.
class AnnotationCard : public QFrame
{
    Q_OBJECT
public:
    explicit AnnotationCard(QWidget *parent);

    void setColors(const QList<HighlightColor> &colors);
    void setKnownTags(const QStringList &tags);
    void set(const Annotation &annotation, const QList<LinkedAnnotation> &links);
    [[nodiscard]] qint64 id() const { return m_annotation.id; }
    /// Says what was typed and not said yet.
    void flush();
    void editNote();
    void editTags();

signals:
    void changed(qint64 id, const Rapporteur::AnnotationChange &change);
    void removeWanted(qint64 id);
    void linkWanted(qint64 id);
    void linkFollowed(qint64 report, Rapporteur::Span shown);
    void unlinkWanted(qint64 link);
    void closeWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeRow(QHBoxLayout *row);
    void sayTags();
    void followLink(const QString &href);
    [[nodiscard]] QString caption() const;
    [[nodiscard]] QString linksText() const;

    Annotation m_annotation;
    QList<LinkedAnnotation> m_links;
    QList<HighlightColor> m_colors;
    QHBoxLayout *m_colorRow;
    QButtonGroup *m_colorButtons;
    QToolButton *m_star;
    QToolButton *m_private;
    QPlainTextEdit *m_note;
    QLineEdit *m_tags;
    QStringListModel *m_knownTags;
    QLabel *m_linksLabel;
    QLabel *m_caption;
    QTimer m_typing;
};

} // namespace Rapporteur

// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/readerpane.h"

class QSplitter;

namespace Rapporteur {

/// The reports that are open: in tabs, and in two panes side by side where two are compared.
class ReadersView : public View
{
    Q_OBJECT
public:
    explicit ReadersView(const ViewContext &context, QWidget *parent = nullptr);

    void refresh() override;
    void refreshAnnotations() override;
    void setFilter(const Filter &filter) override;
    void setFocusMode(bool on) override;
    /// Opens a report in the pane that is worked in.
    void show(const Place &place) override;
    using QWidget::show;
    [[nodiscard]] ReaderView *current() const;

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    ReaderPane *addPane();
    void adopt(ReaderPane *pane, ReaderView *reader);
    void split();
    void unsplit(ReaderPane *pane);
    void makeKeys();
    [[nodiscard]] QList<ReaderView *> readers() const;

    QSplitter *m_splitter;
    QList<ReaderPane *> m_panes;
    ReaderPane *m_active = nullptr;
    bool m_focusMode = false;
};

} // namespace Rapporteur

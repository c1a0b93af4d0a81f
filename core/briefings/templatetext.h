// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QVariant>

#include <memory>

namespace Rapporteur {

/// Fills texts with "{{ names }}" and "{% for %}" from values. Nothing is escaped: what they make is Markdown.
class TemplateText
{
public:
    TemplateText();
    ~TemplateText();
    TemplateText(const TemplateText &) = delete;
    TemplateText &operator=(const TemplateText &) = delete;

    /// `line`: of the file, from 0, where the text begins. Errors: BadQuery, whose cause says what and in which line.
    [[nodiscard]] Result<QString> filled(const QString &text, const QVariantHash &values, const QString &name, int line = 0) const;

private:
    struct Engine;
    const std::unique_ptr<Engine> m_engine;
};

} // namespace Rapporteur

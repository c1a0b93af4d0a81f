// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/draft.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

template<typename Value> struct Named {
    Value value;
    QLatin1StringView name;
};

constexpr std::array states{Named{DraftState::Draft, "draft"_L1}, Named{DraftState::Circulated, "circulated"_L1}, Named{DraftState::Final, "final"_L1}};
constexpr std::array kinds{Named{CitedKind::Passage, "passage"_L1}, Named{CitedKind::Statement, "statement"_L1}, Named{CitedKind::Action, "action"_L1},
    Named{CitedKind::Decision, "decision"_L1}};

template<typename Table, typename Value> QString nameIn(const Table &table, Value value)
{
    return std::ranges::find(table, value, &Named<Value>::value)->name;
}

template<typename Value, size_t Size> std::optional<Value> valueIn(const std::array<Named<Value>, Size> &table, const QString &name)
{
    const auto found = std::ranges::find_if(table, [&](const Named<Value> &one) { return one.name == name; });
    return found == table.end() ? std::nullopt : std::optional(found->value);
}

} // namespace

QString stateName(DraftState state)
{
    return nameIn(states, state);
}

std::optional<DraftState> draftStateNamed(const QString &name)
{
    return valueIn(states, name);
}

QString citedKindName(CitedKind kind)
{
    return nameIn(kinds, kind);
}

std::optional<CitedKind> citedKindNamed(const QString &name)
{
    return valueIn(kinds, name);
}

} // namespace Rapporteur

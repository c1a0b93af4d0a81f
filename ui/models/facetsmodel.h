// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/lexicon/lexicon.h"
#include "ui/models/markfilter.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace Rapporteur {

/// By what the marks can be narrowed, with how many there are of each: traits, colours, tags as a tree, topics, speakers. A count is
/// of the marks that would be listed, the others of its own kind left aside.
class FacetsModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        KindRole = Qt::UserRole + 100, ///< Kind
        CountRole,
        ChosenRole, ///< narrows now
    };
    enum class Kind { All, Value, Tag, Section, NameColours };

    explicit FacetsModel(const Lexicon &lexicon, QObject *parent = nullptr);
    ~FacetsModel() override;

    void set(const QList<Mark> &marks, const QList<HighlightColor> &colors, const MarkFilter &filter);
    [[nodiscard]] const MarkFilter &filter() const { return m_filter; }
    /// The filter with the row's value added or taken away; of "all" without any.
    [[nodiscard]] MarkFilter toggled(const QModelIndex &index) const;
    /// The path of a tag's row; else empty.
    [[nodiscard]] QString tag(const QModelIndex &index) const;
    /// How many marks of the library bear a tag, or one below it.
    [[nodiscard]] int bearers(const QString &tag) const;
    [[nodiscard]] QStringList tags() const { return m_tags; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// Of a tag: asks to rename it, see renameWanted.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

signals:
    void renameWanted(const QString &tag, const QString &to);

private:
    struct Node;
    using Nodes = std::vector<std::unique_ptr<Node>>;
    Node *add(Node &parent, Node node);
    void fillTraits(Node &root);
    void fillColours(Node &root);
    void fillTags(Node &root);
    void fillNamed(Node &root, MarkFacet facet, const QString &title);
    [[nodiscard]] const Node *node(const QModelIndex &index) const;

    const Lexicon &m_lexicon;
    QList<Mark> m_marks;
    QList<HighlightColor> m_colors;
    MarkFilter m_filter;
    QList<unsigned> m_barriers; ///< of each mark
    QStringList m_tags;
    std::unique_ptr<Node> m_root;
};

} // namespace Rapporteur

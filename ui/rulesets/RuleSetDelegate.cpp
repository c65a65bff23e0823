#include "ui/rulesets/RuleSetDelegate.h"

#include "core/rulesets/RulePage.h"
#include "ui/rulesets/RuleSetModel.h"

#include <QComboBox>
#include <QTimer>

namespace micromajor {

QWidget *RuleSetDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() != RuleSetModel::SeverityColumn) {
        QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
        editor->setAccessibleName(tr("Clause"));
        return editor;
    }
    auto *choice = new QComboBox(parent);
    choice->setAccessibleName(tr("Severity"));
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Advice})
        choice->addItem(nameOf(severity).text());
    connect(choice, &QComboBox::activated, this, [this, choice] {
        auto *delegate = const_cast<RuleSetDelegate *>(this);
        Q_EMIT delegate->commitData(choice);
        Q_EMIT delegate->closeEditor(choice);
    });
    QTimer::singleShot(0, choice, &QComboBox::showPopup); // once it has its place in the table
    return choice;
}

void RuleSetDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *choice = qobject_cast<QComboBox *>(editor)) {
        choice->setCurrentIndex(index.data(Qt::EditRole).toInt());
    } else {
        QStyledItemDelegate::setEditorData(editor, index);
    }
}

void RuleSetDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *choice = qobject_cast<QComboBox *>(editor))
        model->setData(index, choice->currentIndex());
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

} // namespace micromajor

#include "ui/rulesets/RuleSetList.h"

#include "core/rulesets/RuleSetLibrary.h"
#include "ui/foundation/Theme.h"
#include "ui/rulesets/RuleSetHeadForm.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

enum Role { Own = Qt::UserRole, Name, Note, Heading };

/// Two lines: the name, and below it, muted, who set it up and when.
class TwoLines : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override { return {160, index.data(Heading).toBool() ? 32 : 46}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        QRect rect = option.rect.adjusted(16, 4, -8, -4);
        painter->save();
        if (index.data(Heading).toBool()) {
            painter->setFont(theme.font(Theme::TextStyle::Note));
            painter->setPen(theme.muted);
            painter->drawText(rect, Qt::AlignBottom | Qt::AlignLeft, index.data().toString());
            painter->restore();
            return;
        }
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme.selection);
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, theme.hover);
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(theme.accent);
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
        if (!icon.isNull()) {
            icon.paint(painter, QRect(rect.left(), rect.top() + 2, 14, 14));
            rect.setLeft(rect.left() + 20);
        }
        const int half = rect.height() / 2;
        painter->setFont(theme.font(Theme::TextStyle::Body));
        painter->setPen(theme.text);
        const QRect upper(rect.left(), rect.top(), rect.width(), half);
        painter->drawText(upper, Qt::AlignVCenter | Qt::AlignLeft, painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
        painter->setFont(theme.font(Theme::TextStyle::Note));
        painter->setPen(theme.muted);
        const QRect lower(rect.left(), rect.top() + half, rect.width(), half);
        painter->drawText(lower, Qt::AlignVCenter | Qt::AlignLeft, painter->fontMetrics().elidedText(index.data(Note).toString(), Qt::ElideRight, rect.width()));
        painter->restore();
    }
};

} // namespace

RuleSetList::RuleSetList(QWidget *parent)
    : QWidget(parent), m_list(new QListWidget), m_new(new QPushButton(tr("New set based on this…"))),
      m_export(new QPushButton(tr("Save a copy as…"))), m_delete(new QPushButton(tr("Delete")))
{
    setObjectName(u"ruleSetList"_s);
    m_newForm = makeNewForm();
    setAttribute(Qt::WA_StyledBackground);
    Theme::setLook(this, "chrome");
    m_list->setAccessibleName(tr("Rule sets"));
    m_list->setItemDelegate(new TwoLines(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    auto *import = new QPushButton(tr("Import file…"));
    auto *buttons = new QVBoxLayout;
    buttons->setContentsMargins(16, 0, 16, 16);
    buttons->setSpacing(6);
    for (QPushButton *button : {m_new, import, m_export, m_delete}) {
        button->setAccessibleName(button->text());
        buttons->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_newForm);
    layout->addLayout(buttons);
    setMinimumWidth(220);

    // Once the list has done with the key or click: what follows may fill it anew.
    connect(m_list, &QListWidget::currentItemChanged, this, [this] {
        if (m_list->currentItem())
            Q_EMIT chosen(current());
    }, Qt::QueuedConnection);
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_newFault->hide();
        m_newForm->show();
        m_newId->setFocus();
    });
    connect(import, &QPushButton::clicked, this, &RuleSetList::importRequested);
    connect(m_export, &QPushButton::clicked, this, &RuleSetList::exportRequested);
    connect(m_delete, &QPushButton::clicked, this, &RuleSetList::deleteRequested);
}

QWidget *RuleSetList::makeNewForm()
{
    auto *form = new QWidget;
    m_newId = new QLineEdit;
    m_newId->setObjectName(u"newId"_s);
    m_newId->setAccessibleName(tr("Id of the new set"));
    m_newId->setPlaceholderText(tr("Id: small letters, digits, hyphens"));
    m_newId->setMaxLength(64);
    m_newId->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[a-z0-9-]*"_s), m_newId));
    m_newName = new QLineEdit;
    m_newName->setObjectName(u"newName"_s);
    m_newName->setAccessibleName(tr("Name of the new set"));
    m_newName->setPlaceholderText(tr("Name"));
    m_newFault = new QLabel;
    m_newFault->setWordWrap(true);
    m_newFault->setTextFormat(Qt::PlainText);
    Theme::setLook(m_newFault, "small");
    auto *create = new QPushButton(tr("Make the set"));
    create->setObjectName(u"create"_s);
    create->setAccessibleName(tr("Create the new set"));
    Theme::setLook(create, "primary");
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAccessibleName(tr("Cancel"));
    auto *row = new QHBoxLayout;
    row->addWidget(create);
    row->addWidget(cancel);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(6);
    layout->addWidget(m_newId);
    layout->addWidget(m_newName);
    layout->addWidget(m_newFault);
    layout->addLayout(row);
    form->hide();
    const auto ask = [this] { Q_EMIT newRequested(m_newId->text(), m_newName->text().trimmed()); };
    connect(create, &QPushButton::clicked, this, ask);
    connect(m_newId, &QLineEdit::returnPressed, m_newName, [this] { m_newName->setFocus(); });
    connect(m_newName, &QLineEdit::returnPressed, this, ask);
    connect(cancel, &QPushButton::clicked, form, &QWidget::hide);
    return form;
}

void RuleSetList::sayNewFault(const QString &sentence)
{
    m_newFault->setText(sentence);
    m_newFault->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        return;
    m_newId->clear();
    m_newName->clear();
    m_newForm->hide();
}

void RuleSetList::addHeading(const QString &text)
{
    auto *item = new QListWidgetItem(text, m_list);
    item->setFlags(Qt::NoItemFlags);
    item->setData(Heading, true);
}

void RuleSetList::addLine(const RuleSetKey &key, const QString &name, const QString &note, bool broken)
{
    auto *item = new QListWidgetItem(name, m_list);
    item->setData(Own, key.own);
    item->setData(Name, key.name);
    item->setData(Note, note);
    item->setToolTip(name + u'\n' + note);
    item->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(name, note));
    if (broken)
        item->setIcon(Theme::current().icon(Verdict::NotMet, Severity::Warning));
}

void RuleSetList::addSet(const RuleSetKey &key, const RuleSet &set)
{
    const Language language = interfaceLanguage();
    // What tells the states apart comes first: an issuer may be a long text.
    QStringList note{set.date, tr("version %1").arg(set.version), evidenceName(set.evidence), set.issuer.text(language)};
    note.removeAll(QString());
    addLine(key, set.name.text(language), note.join(u" · "_s), false);
}

void RuleSetList::reload(const RuleSetKey &current, const std::optional<RuleSet> &unsaved)
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    addHeading(tr("Shipped"));
    for (const RuleSet &set : builtInRuleSets())
        addSet({false, set.id}, set);
    addHeading(tr("Your own"));
    for (const OwnRuleSet &own : ownRuleSets()) {
        const RuleSetKey key{true, QFileInfo(own.path).completeBaseName()};
        if (own.set)
            addSet(key, *own.set);
        else
            addLine(key, QFileInfo(own.path).fileName(), tr("cannot be read"), true);
    }
    if (unsaved)
        addSet({true, unsaved->id}, *unsaved);
    setCurrent(current);
}

void RuleSetList::setCurrent(const RuleSetKey &key)
{
    const QSignalBlocker blocker(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (!item->data(Heading).toBool() && item->data(Own).toBool() == key.own && item->data(Name).toString() == key.name)
            m_list->setCurrentRow(row);
    }
}

RuleSetKey RuleSetList::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? RuleSetKey{item->data(Own).toBool(), item->data(Name).toString()} : RuleSetKey();
}

void RuleSetList::setActions(bool canBeBase, bool canExport, bool canDelete)
{
    m_new->setEnabled(canBeBase);
    m_export->setEnabled(canExport);
    m_delete->setEnabled(canDelete);
}

} // namespace micromajor

#include "ui/workbench/Outline.h"

#include "core/program/CommentThreads.h"
#include "ui/foundation/MeasuredLabel.h"
#include "ui/foundation/ShapedTexts.h"
#include "ui/foundation/Theme.h"
#include "ui/workbench/PageStack.h"

#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

enum Role { PageIndex = Qt::UserRole, Number, Sub, ProblemCount, StateIcon, WorstState };

/// Number, name, state: painted so that the columns line up over all rows.
class OutlineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {160, index.data(PageIndex).isValid() ? Theme::rowHeight : 36};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QRect row = option.rect.adjusted(Theme::grid, 1, -Theme::grid, -1);
        const bool isPage = index.data(PageIndex).isValid();
        const bool selected = option.state & QStyle::State_Selected;
        if (isPage && (selected || (option.state & QStyle::State_MouseOver))) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(selected ? theme.selection : theme.hover);
            painter->drawRoundedRect(row, 4, 4);
        }
        if (isPage && (option.state & QStyle::State_HasFocus)) {
            painter->setPen(QPen(theme.accent, 1.5));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(row).adjusted(0.75, 0.75, -0.75, -0.75), 4, 4);
        }
        if (!isPage) {
            painter->setPen(theme.muted);
            painter->setFont(theme.font(Theme::TextStyle::Note));
            painter->drawText(row.adjusted(Theme::grid, 0, 0, -4), Qt::AlignBottom | Qt::AlignLeft, index.data(Qt::DisplayRole).toString());
            painter->restore();
            return;
        }
        const int number = index.data(Number).toInt();
        painter->setFont(option.font);
        if (number > 0) {
            painter->setPen(theme.muted);
            m_texts.draw(*painter, QRect(row.left() + 4, row.top(), 16, row.height()), Qt::AlignRight, QString::number(number));
        }
        const int count = index.data(ProblemCount).toInt();
        const QRect name = row.adjusted(index.data(Sub).toBool() ? 48 : 32, 0, count > 0 ? -46 : -26, 0);
        const QIcon state = index.data(StateIcon).value<QIcon>();
        if (!state.isNull()) {
            const QRect icon(row.right() - (count > 0 ? 44 : 22), row.center().y() - 6, 14, 14);
            state.paint(painter, icon);
            if (count > 0) {
                painter->setPen(theme.text);
                m_texts.draw(*painter, QRect(icon.right() + 3, row.top(), row.right() - icon.right() - 10, row.height()), Qt::AlignRight,
                             count > 99 ? u"99+"_s : QString::number(count));
            }
        }
        painter->setPen(selected ? theme.accent : theme.text);
        m_texts.draw(*painter, name, Qt::AlignLeft, index.data(Qt::DisplayRole).toString());
        painter->restore();
    }

private:
    mutable ShapedTexts m_texts;
};

/// Rows keep their heights whatever they say; a QListView would lay all of them out and paint them anew.
class PageList : public QListWidget
{
protected:
    void dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) override
    {
        QAbstractItemView::dataChanged(first, last, roles);
    }
};

} // namespace

Outline::Outline(ProgramSession &session, PageStack &pages, QWidget *parent)
    : QWidget(parent), m_session(session), m_pages(pages), m_name(new MeasuredLabel), m_where(new MeasuredLabel), m_list(new PageList)
{
    setFocusProxy(m_list);
    setObjectName(u"outline"_s);
    setAttribute(Qt::WA_StyledBackground);
    Theme::setLook(this, "chrome");
    m_name->setFont(Theme::current().font(Theme::TextStyle::Section));
    m_name->setWordWrap(true);
    m_name->setTextFormat(Qt::PlainText);
    m_where->setTextFormat(Qt::PlainText);
    m_where->setWordWrap(true);
    Theme::setLook(m_where, "note");

    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 16, 16, 8);
    head->setSpacing(2);
    head->addWidget(m_name);
    head->addWidget(m_where);

    m_list->setAccessibleName(tr("Pages of the program"));
    m_list->setItemDelegate(new OutlineDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);

    listPages();
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item && item->data(PageIndex).isValid())
            m_pages.setCurrentIndex(item->data(PageIndex).toInt());
    });
    connect(&m_pages, &PageStack::currentChanged, this, [this](int index) {
        for (int row = 0; row < m_list->count(); ++row)
            if (m_list->item(row)->data(PageIndex) == QVariant(index))
                m_list->setCurrentRow(row);
    });
    connect(&session, &ProgramSession::settled, this, [this](bool changed) {
        if (changed)
            refresh();
    });
    refresh();
}

QSize Outline::sizeHint() const
{
    return {216, 600};
}

void Outline::listPages()
{
    bool dimensionsSeen = false;
    bool related = false;
    for (int index = 0; index < m_pages.count(); ++index) {
        const PageEntry &entry = m_pages.entry(index);
        dimensionsSeen |= entry.dimension > 0;
        if (dimensionsSeen && !related && entry.dimension == 0 && !entry.sub) {
            auto *heading = new QListWidgetItem(tr("Related"), m_list);
            heading->setFlags(Qt::NoItemFlags);
            related = true;
        }
        auto *item = new QListWidgetItem(m_pages.title(index), m_list);
        item->setData(PageIndex, index);
        item->setData(Number, entry.sub ? 0 : entry.dimension);
        item->setData(Sub, entry.sub);
    }
    m_list->setCurrentRow(0);
}

void Outline::refresh()
{
    const Program &program = m_session.program();
    const QString &name = program.facts.nameZh.isEmpty() || (interfaceLanguage() == Language::English && !program.facts.nameEn.isEmpty())
        ? program.facts.nameEn : program.facts.nameZh;
    m_name->setText(name.isEmpty() ? tr("Program without a name") : name);
    QStringList where;
    if (!program.facts.institution.isEmpty())
        where << program.facts.institution;
    where << tr("Revision %1").arg(m_session.document().head()); // as the history counts
    m_where->setText(where.join(u"\u00a0· "_s)); // a line never begins with the dot

    struct State
    {
        int problems = 0;
        bool met = false;
        const Finding *worst = nullptr;
    };
    std::vector<State> states(size_t(m_pages.count()));
    // Findings come sorted, the most severe first: the first one of a page is its worst.
    for (const Finding &finding : m_session.result().findings) {
        if (finding.waived || finding.verdict == Verdict::NotApplicable || m_session.isEcho(finding))
            continue;
        const int home = m_pages.homeOf(ProgramSession::workPlace(finding));
        if (home < 0)
            continue;
        State &state = states[size_t(home)];
        if (finding.verdict == Verdict::Met) {
            state.met |= finding.subject.field || finding.subject.table != &tables::program; // what is met by the program as a whole says nothing of one page
            continue;
        }
        ++state.problems;
        if (!state.worst)
            state.worst = &finding;
    }
    // This rule looks at each of the eight dimensions, also at those that it has nothing to say about.
    const bool dimensionsJudged = std::ranges::any_of(m_session.result().findings, [](const Finding &finding) {
        return finding.rule == "empty-dimension"_L1 && (finding.verdict == Verdict::Met || finding.verdict == Verdict::NotMet);
    });
    std::vector<int> openComments(size_t(m_pages.count()));
    for (const CommentThread &thread : commentThreads(program)) {
        const CommentSubject &about = thread.subject;
        int home = about.table && !about.gone ? m_pages.homeOf({about.table, about.id, about.field}) : -1;
        for (int index = 0; home < 0 && index < m_pages.count(); ++index)
            if (about.page == QLatin1StringView(m_pages.entry(index).id))
                home = index;
        if (home >= 0 && !thread.isResolved())
            ++openComments[size_t(home)];
    }
    const Theme &theme = Theme::current();
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        if (!item->data(PageIndex).isValid())
            continue;
        const int index = item->data(PageIndex).toInt();
        const State &state = states[size_t(index)];
        const bool isDimension = m_pages.entry(index).dimension > 0 && !m_pages.entry(index).sub;
        QIcon icon;
        QString said;
        if (state.worst) {
            icon = theme.icon(state.worst->verdict, state.worst->severity);
            said = tr("%1, problems: %2").arg(m_pages.title(index)).arg(state.problems);
        } else if (state.met || (dimensionsJudged && isDimension)) {
            icon = theme.icon(Verdict::Met, Severity::Advice);
            said = tr("%1, all rules met").arg(m_pages.title(index));
        } else if (isDimension) {
            icon = theme.icon(Verdict::NotApplicable, Severity::Advice);
            said = tr("%1, no rule applies").arg(m_pages.title(index));
        }
        if (const int open = openComments[size_t(index)]; open > 0)
            said = tr("%1, open comments: %2").arg(said.isEmpty() ? m_pages.title(index) : said).arg(open);
        // Setting an icon paints the row again, even if it is the same picture.
        const int worst = state.worst ? int(state.worst->verdict) * 10 + int(state.worst->severity) : -1;
        if (item->toolTip() == said && item->data(WorstState).isValid() && item->data(WorstState).toInt() == worst)
            continue;
        item->setData(WorstState, worst);
        item->setData(StateIcon, icon);
        item->setData(ProblemCount, state.problems);
        item->setToolTip(said);
        item->setData(Qt::AccessibleTextRole, said.isEmpty() ? m_pages.title(index) : said);
    }
}

} // namespace micromajor

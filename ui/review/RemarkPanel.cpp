#include "ui/review/RemarkPanel.h"

#include "core/program/RowTables.h"
#include "ui/foundation/StyledLabel.h"
#include "ui/pages/FieldEditor.h"
#include "ui/review/ScoreModel.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace micromajor {

using namespace Qt::StringLiterals;

static constexpr int remarkHeight = 10 * Theme::grid;

RemarkPanel::RemarkPanel(ProgramSession &session, ScoreModel &model, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(model), m_criterion(new StyledLabel(Theme::TextStyle::Note, {}, StyledLabel::Muted)),
      m_descriptionPlace(new QWidget), m_reviewer(new StyledLabel(Theme::TextStyle::Note, {}, StyledLabel::Muted)), m_remark(new QPlainTextEdit)
{
    auto *halves = new QHBoxLayout(this);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(2 * Theme::grid);
    auto *place = new QVBoxLayout(m_descriptionPlace);
    place->setContentsMargins(0, 0, 0, 0);
    m_remark->setFixedHeight(remarkHeight);
    m_remark->setTabChangesFocus(true);
    // Undo belongs to the program, not to the control.
    m_remark->setUndoRedoEnabled(false);
    for (const auto &[label, control] : {std::pair<StyledLabel *, QWidget *>(m_criterion, m_descriptionPlace), std::pair<StyledLabel *, QWidget *>(m_reviewer, m_remark)}) {
        auto *half = new QVBoxLayout;
        half->setSpacing(Theme::half);
        half->addWidget(label);
        half->addWidget(control);
        half->addStretch(1);
        halves->addLayout(half, 1);
        label->setBuddy(control);
    }
    connect(m_remark, &QPlainTextEdit::textChanged, this, &RemarkPanel::commit);
}

void RemarkPanel::setCell(const QModelIndex &cell)
{
    m_cell = m_model.isCell(cell) ? cell : QModelIndex();
    refresh();
}

void RemarkPanel::refresh()
{
    setVisible(m_cell.isValid());
    if (!m_cell.isValid())
        return;
    const QModelIndex cell = m_cell;
    const Program &program = m_session.program();
    if (cell.row() >= int(program.rubricCriteria.size()))
        return;
    const QString criterion = cell.siblingAtColumn(ScoreModel::TitleColumn).data().toString();
    const QString id = program.rubricCriteria[size_t(cell.row())].id.value;
    m_criterion->setText(tr("What “%1” asks").arg(criterion));
    if (!m_description) {
        m_description = new FieldEditor(m_session, tables::rubricCriterion, id, fieldOf<RubricCriterion>(u"description"));
        m_descriptionPlace->layout()->addWidget(m_description);
    } else {
        m_description->setRow(id);
    }

    const bool isMark = m_model.reviewerAt(cell.column()) >= 0;
    const QString reviewer = m_model.headerData(cell.column(), Qt::Horizontal).toString();
    m_reviewer->setText(isMark ? tr("Remark of %1 on “%2”").arg(reviewer, criterion) : tr("Remark of a reviewer"));
    m_remark->setEnabled(isMark);
    m_remark->setPlaceholderText(isMark ? tr("Why this score, what to change") : tr("Choose a score above: its remark stands here."));
    m_remark->setAccessibleName(m_reviewer->text());
    const QString remark = isMark ? cell.data(ScoreModel::RemarkRole).toString() : QString();
    if (remark != m_remark->toPlainText()) {
        const QSignalBlocker blocker(m_remark);
        m_remark->setPlainText(remark);
    }
}

void RemarkPanel::commit()
{
    if (m_cell.isValid())
        m_model.setRemark(m_cell, m_remark->toPlainText());
}

} // namespace micromajor

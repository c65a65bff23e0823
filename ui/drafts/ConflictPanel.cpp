#include "ui/drafts/ConflictPanel.h"

#include "core/program/Values.h"
#include "ui/drafts/DifferingText.h"
#include "ui/foundation/StyledLabel.h"
#include "ui/pages/FieldInput.h"

#include <QBoxLayout>
#include <QLocale>
#include <QRadioButton>

namespace micromajor {

using namespace Qt::StringLiterals;

ConflictPanel::ConflictPanel(const Program &mine, const Program &theirs, QWidget *parent)
    : QScrollArea(parent), m_mineProgram(mine), m_theirsProgram(theirs), m_sentence(new StyledLabel(Theme::TextStyle::Section)),
      m_base(new StyledLabel(Theme::TextStyle::Note, {}, StyledLabel::Muted)), m_ownError(new StyledLabel(Theme::TextStyle::Note))
{
    setAccessibleName(tr("The selected conflict"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // the choices take it, and come into sight with it
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(2 * Theme::grid, 0, Theme::grid, 0);
    layout->setSpacing(Theme::half);
    m_sentence->setWordWrap(true);
    m_base->setWordWrap(true);
    layout->addWidget(m_sentence);
    layout->addWidget(m_base);
    m_mine = addChoice(*layout, u"takeMine"_s);
    m_theirs = addChoice(*layout, u"takeTheirs"_s);
    m_own = addChoice(*layout, u"takeOwn"_s);
    m_own.take->setText(tr("Another value:"));
    m_ownError->setWordWrap(true);
    m_ownError->setContentsMargins(3 * Theme::grid, 0, 0, 0);
    layout->insertWidget(layout->indexOf(m_own.effect), m_ownError);
    layout->addStretch(1);
    setWidget(content);
    for (const auto &[choice, take] : {std::pair(&m_mine, Resolution::Take::Mine), std::pair(&m_theirs, Resolution::Take::Theirs)})
        connect(choice->take, &QRadioButton::clicked, this, [this, take = take] {
            m_ownError->hide();
            Q_EMIT decided({take, {}});
        });
    connect(m_own.take, &QRadioButton::clicked, this, [this] {
        m_input->widget()->setFocus();
        takeOwn();
    });
}

ConflictPanel::Choice ConflictPanel::addChoice(QVBoxLayout &layout, const QString &name)
{
    const Choice choice{new QRadioButton, new StyledLabel(Theme::TextStyle::Body), new StyledLabel(Theme::TextStyle::Note, {}, StyledLabel::Muted)};
    choice.take->setObjectName(name);
    layout.addSpacing(Theme::grid);
    layout.addWidget(choice.take);
    for (QLabel *label : {choice.value, choice.effect}) {
        label->setWordWrap(true);
        label->setContentsMargins(3 * Theme::grid, 0, 0, 0); // under the text of the button
        layout.addWidget(label);
    }
    choice.value->setTextFormat(Qt::RichText);
    choice.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return choice;
}

/// The whole text: sentences shorten it, and nobody can decide between two beginnings.
QString ConflictPanel::valueIn(const Program &program, const MergeConflict &conflict, const Message &shown) const
{
    const Field *field = conflict.place.field;
    if (const void *row = field && !field->references ? conflict.place.table->find(program, conflict.place.id) : nullptr)
        if (const Value value = field->get(row); std::holds_alternative<QString>(value))
            return displayText(*field, value, program, interfaceLanguage());
    return shown.isEmpty() ? tr("nothing") : shown.text();
}

void ConflictPanel::showSide(Choice &choice, const QString &who, const QString &author, const QDateTime &time, const QString &value, const QString &other)
{
    QStringList about{who};
    if (!author.isEmpty())
        about.append(author);
    if (time.isValid())
        about.append(QLocale::c().toString(time.toLocalTime(), u"yyyy-MM-dd HH:mm"_s));
    choice.take->setText(about.join(u" · "_s));
    choice.take->setAccessibleName(tr("%1: %2").arg(about.join(u", "_s), value));
    choice.value->setText(markedDifference(value, other));
    choice.effect->clear();
}

void ConflictPanel::show(const MergeConflict &conflict, const Resolution &resolution)
{
    setEnabled(true);
    m_sentence->setText(conflict.sentence.text());
    m_base->setText(conflict.base.isEmpty() ? QString() : tr("Before both changes: %1").arg(conflict.base.text()));
    m_base->setVisible(!conflict.base.isEmpty());
    const QString mine = valueIn(m_mineProgram, conflict, conflict.mine);
    const QString theirs = valueIn(m_theirsProgram, conflict, conflict.theirs);
    showSide(m_mine, tr("Mine"), conflict.mineAuthor, conflict.mineTime, mine, theirs);
    showSide(m_theirs, tr("Theirs"), conflict.theirsAuthor, conflict.theirsTime, theirs, mine);
    makeOwnControl(conflict, resolution);
    setResolution(resolution);
    ensureVisible(0, 0);
}

void ConflictPanel::makeOwnControl(const MergeConflict &conflict, const Resolution &resolution)
{
    delete m_ownPlace;
    m_ownPlace = nullptr;
    m_input = nullptr;
    m_ownError->clear();
    m_ownError->hide();
    m_own.value->hide();
    m_own.effect->clear();
    m_own.take->setVisible(conflict.takesOwnValue());
    m_own.effect->setVisible(conflict.takesOwnValue());
    if (!conflict.takesOwnValue())
        return;
    const Field &field = *conflict.place.field;
    m_ownPlace = new QWidget;
    auto *place = new QVBoxLayout(m_ownPlace);
    place->setContentsMargins(3 * Theme::grid, 0, Theme::half, 0);
    m_input = FieldInput::make(field, FieldInput::Style::Form, m_ownPlace);
    m_input->widget()->setAccessibleName(tr("Another value"));
    place->addWidget(m_input->widget());
    // One's own value mostly is one of the two, amended.
    const void *row = conflict.place.table->find(m_mineProgram, conflict.place.id);
    m_input->setValue(resolution.take == Resolution::Take::Own ? resolution.own : row ? field.get(row) : Value(), m_mineProgram);
    auto *layout = static_cast<QVBoxLayout *>(widget()->layout());
    layout->insertWidget(layout->indexOf(m_own.value), m_ownPlace);
    connect(m_input, &FieldInput::edited, this, [this] {
        m_own.take->setChecked(true);
        takeOwn();
    });
}

void ConflictPanel::takeOwn()
{
    const Result<Value> value = m_input->value(m_mineProgram);
    m_ownError->setText(value ? QString() : value.error().text());
    m_ownError->setVisible(!value);
    // What is no value of the field decides nothing.
    Q_EMIT decided(value ? Resolution{Resolution::Take::Own, *value} : Resolution{});
    // The control and what is said below it change their heights.
    QMetaObject::invokeMethod(
        m_ownPlace,
        [this] {
            ensureWidgetVisible(m_own.effect, 0, 0);
            ensureWidgetVisible(m_ownPlace, 0, 0);
        },
        Qt::QueuedConnection);
}

void ConflictPanel::leave()
{
    setEnabled(false);
}

void ConflictPanel::setEffect(Resolution::Take take, const QStringList &sentences)
{
    QLabel *label = (take == Resolution::Take::Mine ? m_mine : take == Resolution::Take::Theirs ? m_theirs : m_own).effect;
    label->setText(sentences.join(u'\n'));
}

void ConflictPanel::setResolution(const Resolution &resolution)
{
    const QRadioButton *typing = m_ownError->isVisibleTo(this) ? m_own.take : nullptr; // its value is being typed
    for (const auto &[choice, take] : {std::pair(&m_mine, Resolution::Take::Mine), std::pair(&m_theirs, Resolution::Take::Theirs), std::pair(&m_own, Resolution::Take::Own)}) {
        choice->take->setAutoExclusive(false); // so that none may be chosen
        choice->take->setChecked(choice->take == typing || (!typing && resolution.take == take));
    }
    for (const Choice *choice : {&m_mine, &m_theirs, &m_own})
        choice->take->setAutoExclusive(true);
}

QWidget *ConflictPanel::ownControl() const
{
    return m_input ? m_input->widget() : nullptr;
}

} // namespace micromajor

#include "ui/overview/DimensionsCard.h"

#include "ui/foundation/Theme.h"
#include "ui/overview/DimensionRow.h"
#include "ui/pages/DimensionPages.h"

#include <QBoxLayout>

namespace micromajor {

/// Where to go on: the first field or list that is not there yet; the first of all if nothing is missing.
static Place nextPlace(const FormSpec &spec, const Program &program)
{
    Place first;
    for (const FormSection &section : spec.sections) {
        for (const FormField &formField : section.fields) {
            const Field *field = tables::program.field(QString::fromLatin1(formField.name));
            const Place place{&tables::program, program.facts.id.value, field};
            if (!isStated(field->get(&program.facts)))
                return place;
            if (!first.table)
                first = place;
        }
        if (section.list.table && section.list.table->count(program) == 0)
            return {section.list.table, {}, nullptr};
    }
    return first;
}

DimensionsCard::DimensionsCard(ProgramSession &session) : Card(session, tr("The eight dimensions")), m_chartPlace(new QWidget)
{
    auto *place = new QVBoxLayout(m_chartPlace);
    place->setContentsMargins(0, 0, 0, 0);
    m_chartPlace->setFixedHeight(radarHeight);
    body()->addWidget(m_chartPlace);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    body()->addLayout(lines);
    int width = 0;
    for (const FormSpec *spec : {&pages::audience, &pages::gap, &pages::content, &pages::mode, &pages::credits, &pages::assessment, &pages::certificate, &pages::other}) {
        auto *row = new DimensionRow(int(m_rows.size()) + 1, *spec);
        connect(row, &DimensionRow::clicked, this, [this, spec] { this->session().jumpTo(nextPlace(*spec, this->session().program())); });
        lines->addWidget(row);
        width = std::max(width, row->nameWidth());
        m_rows.push_back(row);
    }
    for (DimensionRow *row : m_rows)
        row->setNameWidth(width);
}

void DimensionsCard::refresh()
{
    bool any = false;
    for (DimensionRow *row : m_rows) {
        const Filled state = filled(row->spec(), session().program());
        row->show(state);
        any |= state.stated > 0;
    }
    m_chartPlace->setVisible(any);
}

void DimensionsCard::refreshChart()
{
    if (m_chartPlace->isHidden())
        return;
    if (!m_chart) {
        m_chart = new RadarChart({tr("Learners"), tr("Skills gap"), tr("Contents"), tr("Mode"), tr("Credits"), tr("Assessment"), tr("Award"), tr("Other")});
        m_chartPlace->layout()->addWidget(m_chart);
    }
    std::vector<double> shares;
    QStringList said;
    for (const DimensionRow *row : m_rows) {
        const Filled state = filled(row->spec(), session().program());
        shares.push_back(state.all > 0 ? double(state.stated) / double(state.all) : 0);
        said.append(row->accessibleName() + QStringLiteral(": ") + tr("%1 / %2").arg(state.stated).arg(state.all));
    }
    m_chart->show(shares);
    m_chart->describe(tr("The eight dimensions"), said.join(QStringLiteral("; ")));
}

} // namespace micromajor

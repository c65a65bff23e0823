#include "ui/pages/DirectionPicker.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>

namespace micromajor {

namespace {

struct Listed
{
    QString code;
    QString zh;
    QString en;
    QString areaCode; ///< of a direction
    QString areaZh;

    QString shown() const { return interfaceLanguage() == Language::Chinese ? zh : en; }
    bool isNamed(const QString &text) const { return text == zh || text == en || text == code; }
};

struct Directory
{
    std::vector<Listed> areas;
    std::vector<Listed> directions;
};

const Directory &directory()
{
    static const Directory read = [] {
        Directory result;
        QFile file(QStringLiteral(":/directions/double-thousand-2025.json"));
        if (!file.open(QIODevice::ReadOnly))
            return result; // the fields still take words of one's own
        const auto text = [](const QJsonObject &object, const char *key) { return object[QLatin1StringView(key)].toString(); };
        const QJsonArray areas = QJsonDocument::fromJson(file.readAll())[QStringLiteral("areas")].toArray();
        for (const QJsonValue &areaValue : areas) {
            const QJsonObject area = areaValue.toObject();
            result.areas.push_back({text(area, "code"), text(area, "zh"), text(area, "en"), {}, {}});
            const QJsonArray directions = area[QStringLiteral("directions")].toArray();
            for (const QJsonValue &directionValue : directions) {
                const QJsonObject direction = directionValue.toObject();
                result.directions.push_back(
                    {text(direction, "code"), text(direction, "zh"), text(direction, "en"), text(area, "code"), text(area, "zh")});
            }
        }
        return result;
    }();
    return read;
}

} // namespace

DirectionPicker::DirectionPicker(ProgramSession &session, const QString &rowId, Part part, QWidget *parent)
    : QuietCombo(parent), m_session(session), m_rowId(rowId), m_part(part)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setCompleter(nullptr);
    lineEdit()->setPlaceholderText(tr("Not stated"));
    connect(this, &QComboBox::textActivated, this, &DirectionPicker::commit);
    connect(lineEdit(), &QLineEdit::textEdited, this, &DirectionPicker::commit);
    connect(&session, &ProgramSession::programChanged, this, &DirectionPicker::refresh);
    refresh();
}

QWidget *DirectionPicker::makeArea(ProgramSession &session, const QString &rowId, const Field &field)
{
    auto *picker = new DirectionPicker(session, rowId, Part::Area);
    picker->setAccessibleName(Message(field.label).text());
    return picker;
}

QWidget *DirectionPicker::makeDirection(ProgramSession &session, const QString &rowId, const Field &field)
{
    auto *picker = new DirectionPicker(session, rowId, Part::Direction);
    picker->setAccessibleName(Message(field.label).text());
    return picker;
}

const Direction *DirectionPicker::row() const
{
    return micromajor::find(m_session.program().directions, Id<Direction>{m_rowId});
}

void DirectionPicker::refresh()
{
    const Direction *direction = row();
    if (!direction)
        return;
    const bool ofArea = m_part == Part::Area;
    const QString stored = ofArea ? direction->area : direction->direction;
    QString shown = stored;
    QStringList items;
    for (const Listed &listed : ofArea ? directory().areas : directory().directions) {
        if (ofArea || direction->areaCode.isEmpty() || listed.areaCode == direction->areaCode)
            items.append(listed.shown());
        if (!stored.isEmpty() && listed.zh == stored)
            shown = listed.shown();
    }
    QStringList present;
    for (int i = 0; i < count(); ++i)
        present.append(itemText(i));
    const QSignalBlocker blocker(this);
    if (items != present) {
        const QString typed = currentText();
        clear();
        addItems(items);
        setEditText(typed);
    }
    if (currentText() != shown)
        setEditText(shown);
}

void DirectionPicker::commit(const QString &text)
{
    const Direction *direction = row();
    if (!direction)
        return;
    const bool ofArea = m_part == Part::Area;
    const Listed *chosen = nullptr;
    for (const Listed &listed : ofArea ? directory().areas : directory().directions)
        if (listed.isNamed(text))
            chosen = &listed;

    const QString words = chosen ? chosen->zh : text.trimmed();
    const Field &field = *tables::direction.field(ofArea ? QStringLiteral("area") : QStringLiteral("direction"));
    Edit edit = edits::setField(m_session.program(), tables::direction, m_rowId, field, words.isEmpty() ? Value() : Value(words));
    const auto set = [&](const char *name, const QString &value) {
        const Field *other = tables::direction.field(QString::fromLatin1(name));
        const Value wanted = value.isEmpty() ? Value() : Value(value);
        if (other->get(direction) != wanted)
            edit.operations.push_back(SetField{&tables::direction, m_rowId, other, wanted});
    };
    set(ofArea ? "area_code" : "direction_code", chosen ? chosen->code : QString());
    if (!ofArea && chosen) {
        set("area_code", chosen->areaCode);
        set("area", chosen->areaZh);
    }
    m_session.apply(edit);
}

void DirectionPicker::focusInEvent(QFocusEvent *event)
{
    QuietCombo::focusInEvent(event);
    m_session.select({&tables::direction, m_rowId,
                      tables::direction.field(m_part == Part::Area ? QStringLiteral("area") : QStringLiteral("direction"))});
}

} // namespace micromajor

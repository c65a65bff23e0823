#include "core/exchange/wordform/FormFiller.h"

#include "core/exchange/forms/FormLayout.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace micromajor::wordform {

namespace {

constexpr qsizetype largestPart = 64 * 1024 * 1024;
constexpr size_t mostFields = 100'000;
constexpr int firstNumberOfCopies = 1'000'000'000; // above those that programs give

Message spoken(const Spot &spot)
{
    const Message first(QString::number(spot.first));
    if (spot.second)
        return Message(spot.words, {first, Message(QString::number(spot.second))});
    return spot.first ? Message(spot.words, {first}) : Message(spot.words);
}

} // namespace

/// Where paragraphs and their text stand among the bytes, in order.
struct FormPart::Reader
{
    struct Event
    {
        qsizetype at;
        Step::Kind kind;
    };
    std::vector<Event> events;

    explicit Reader(const PartXml &xml)
    {
        for (int element = 0; element < xml.count(); ++element) {
            if (!xml.is(element, "p"))
                continue;
            const Element &tag = xml[element];
            events.push_back({tag.begin, Step::Kind::Open});
            events.push_back({tag.isEmptyTag() ? tag.end - 1 : tag.closeBegin, Step::Kind::Close});
            for (const TextUnit &unit : xml.textOf(element).units)
                events.push_back({unit.begin, Step::Kind::Text});
        }
        std::stable_sort(events.begin(), events.end(), [](const Event &left, const Event &right) { return left.at < right.at; });
    }

    std::vector<Step> steps(ByteRange range) const
    {
        std::vector<Step> steps;
        const auto append = [&](Step::Kind kind, int count) {
            if (!steps.empty() && steps.back().kind == kind && (kind == Step::Kind::Text || kind == Step::Kind::Whole))
                steps.back().count += count;
            else
                steps.push_back({kind, count});
        };
        auto event = std::lower_bound(events.begin(), events.end(), range.first, [](const Event &left, qsizetype at) { return left.at < at; });
        for (; event != events.end() && event->at < range.second; ++event) {
            if (event->kind != Step::Kind::Close) {
                append(event->kind, 1);
                continue;
            }
            // A paragraph that begins and ends here only counts.
            int whole = 1;
            size_t open = steps.size();
            while (open > 0 && (steps[open - 1].kind == Step::Kind::Text || steps[open - 1].kind == Step::Kind::Whole)) {
                --open;
                whole += steps[open].kind == Step::Kind::Whole ? steps[open].count : 0;
            }
            if (open > 0 && steps[open - 1].kind == Step::Kind::Open) {
                steps.resize(open - 1);
                append(Step::Kind::Whole, whole);
            } else {
                append(Step::Kind::Close, 1);
            }
        }
        return steps;
    }
};

FormPart::FormPart(QString name, const PartXml &xml, const FormDraft &draft) : m_name(std::move(name)), m_bytes(xml.bytes()), m_places(draft.places())
{
    const QByteArray endText = "</" + xml.prefix() + "t>";
    const QByteArray beginText = draft.tag("t", " xml:space=\"preserve\"");
    m_lineBreak = endText + draft.tag("br", "/") + beginText;
    m_tab = endText + draft.tag("tab", "/") + beginText;
    std::vector<Mark> marks = draft.marks();
    std::stable_sort(marks.begin(), marks.end(), [](const Mark &left, const Mark &right) {
        if (left.range.first != right.range.first)
            return left.range.first < right.range.first;
        // What is put in stands before what begins there.
        const bool leftInserts = left.range.first == left.range.second;
        const bool rightInserts = right.range.first == right.range.second;
        return leftInserts != rightInserts ? leftInserts : left.range.second > right.range.second;
    });
    for (const Place &place : m_places) {
        FilledField field;
        field.place = spoken(place.spot);
        field.label = place.label;
        field.key = place.field.words();
        m_fields.push_back(field);
    }
    m_changes = !marks.empty();
    size_t next = 0;
    m_pieces = pieces(marks, next, {0, m_bytes.size()}, Reader(xml));
}

std::vector<FormPart::Piece> FormPart::pieces(const std::vector<Mark> &marks, size_t &next, ByteRange range, const Reader &reader) const
{
    std::vector<Piece> result;
    qsizetype at = range.first;
    const auto addOriginal = [&](qsizetype end) {
        if (end <= at)
            return;
        Piece piece;
        piece.original = true;
        piece.mark.range = {at, end};
        piece.steps = reader.steps({at, end});
        result.push_back(std::move(piece));
        at = end;
    };
    while (next < marks.size() && marks[next].range.first < range.second) {
        const Mark &mark = marks[next++];
        if (mark.range.first < at || mark.range.second > range.second)
            continue;
        addOriginal(mark.range.first);
        Piece piece;
        piece.mark = mark;
        piece.inside = pieces(marks, next, mark.range, reader);
        if (mark.kind == Mark::Kind::Value)
            for (const Step &step : reader.steps(mark.range))
                if (step.kind != Step::Kind::Text)
                    piece.steps.push_back(step);
        result.push_back(std::move(piece));
        at = mark.range.second;
    }
    addOriginal(range.second);
    return result;
}

/// One part being written for one program.
class Filling
{
public:
    Filling(const FormPart &part, const FormValues &values, std::vector<FilledField> &fields) : m_part(part), m_values(values), m_fields(fields) {}

    QByteArray run()
    {
        m_bytes.reserve(m_part.m_bytes.size() * 2);
        write(m_part.m_pieces);
        for (size_t place = 0; place < m_part.m_places.size(); ++place)
            if (m_part.m_places[place].fault != Place::Fault::None)
                reportFault(m_part.m_places[place], m_part.m_fields[place]);
        return isTooLarge() ? QByteArray() : m_bytes;
    }

private:
    using Piece = FormPart::Piece;
    using Step = FormPart::Step;
    struct Row
    {
        QString list;
        qsizetype row;
        bool exists;
    };
    struct Paragraph
    {
        int number;
        qsizetype length;
    };

    bool isTooLarge() const { return m_bytes.size() > largestPart || m_fields.size() > mostFields; }
    void write(const std::vector<Piece> &pieces)
    {
        for (const Piece &piece : pieces)
            if (!isTooLarge())
                write(piece);
    }
    void write(const Piece &piece)
    {
        if (piece.original) {
            m_bytes.append(m_part.m_bytes.constData() + piece.mark.range.first, piece.mark.range.second - piece.mark.range.first);
            walk(piece.steps);
            return;
        }
        switch (piece.mark.kind) {
        case Mark::Kind::Value:
            writeValue(piece);
            break;
        case Mark::Kind::Swap:
            if (piece.mark.place < 0 || !textAt(place(piece)).isEmpty())
                m_bytes.append(piece.mark.before);
            else
                write(piece.inside);
            break;
        case Mark::Kind::InClones:
            if (!m_inCopy) {
                write(piece.inside);
                break;
            }
            m_bytes.append(piece.mark.before);
            m_paragraphs += int(piece.mark.paragraphs);
            break;
        case Mark::Kind::Number:
            if (m_inCopy)
                m_bytes.append(piece.mark.before + QByteArray::number(firstNumberOfCopies + m_copies++) + piece.mark.after);
            else
                write(piece.inside);
            break;
        case Mark::Kind::Loop:
            writeRows(piece);
            break;
        case Mark::Kind::Remove:
            break;
        }
    }
    void writeRows(const Piece &piece)
    {
        const qsizetype count = m_values.count(piece.mark.list);
        const bool wasInCopy = m_inCopy;
        for (qsizetype row = piece.mark.firstRow; row < count || (row == piece.mark.firstRow && piece.mark.keep); ++row) {
            m_rows.push_back({piece.mark.list, row, row < count});
            m_inCopy = wasInCopy || row > piece.mark.firstRow;
            write(piece.inside);
            m_rows.pop_back();
        }
        m_inCopy = wasInCopy;
    }

    const Place &place(const Piece &piece) const { return m_part.m_places[size_t(piece.mark.place)]; }
    const Row *rowOf(const Place &place) const
    {
        for (auto row = m_rows.rbegin(); row != m_rows.rend(); ++row)
            if (row->list == place.field.list)
                return &*row;
        return nullptr;
    }
    QString textOf(const std::optional<FormValue> &value) const
    {
        if (!value || value->text.isEmpty())
            return {};
        QString text = formLayout::printedText(value->text + value->mark);
        // Half a surrogate pair has no place in a document either.
        return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
    }
    QString textAt(const Place &place) const
    {
        const FieldId &field = place.field;
        switch (place.rows) {
        case Place::Rows::Program:
            return textOf(m_values.value(field.key));
        case Place::Rows::Loop: {
            const Row *row = rowOf(place);
            return row ? textOf(m_values.value(field.list, row->row, field.key)) : QString();
        }
        case Place::Rows::Fixed:
            return textOf(m_values.value(field.list, place.row, field.key));
        case Place::Rows::Joined:
            break;
        }
        QStringList texts;
        for (qsizetype row = place.row; row < m_values.count(field.list); ++row)
            if (const QString text = textOf(m_values.value(field.list, row, field.key)); !text.isEmpty())
                texts.append(text);
        return texts.join(u'、');
    }

    void writeValue(const Piece &piece)
    {
        const Place &place = this->place(piece);
        FilledField field = m_part.m_fields[size_t(piece.mark.place)];
        field.text = textAt(place);
        if (field.text.isEmpty()) {
            if (piece.mark.keep)
                write(piece.inside);
            else
                walk(piece.steps);
            field.state = FilledField::State::NotStated;
            const Row *row = rowOf(place);
            const bool rowLeftOver = (place.rows == Place::Rows::Fixed && place.row >= m_values.count(place.field.list) && place.row > 0)
                || (place.rows == Place::Rows::Loop && row && !row->exists && row->row > 0);
            if (!rowLeftOver)
                m_fields.push_back(std::move(field));
            return;
        }
        field.state = place.room.fits(field.text) ? FilledField::State::Filled : FilledField::State::DidNotFit;
        field.written = {m_part.m_name, m_open.empty() ? 0 : m_open.back().number, m_open.empty() ? 0 : m_open.back().length};
        m_bytes.append(piece.mark.before);
        writeText(field.text);
        m_bytes.append(piece.mark.after);
        if (!m_open.empty())
            m_open.back().length += field.text.size() + (piece.mark.after.startsWith(' ') ? piece.mark.after.size() : 0);
        walk(piece.steps);
        m_fields.push_back(std::move(field));
    }
    void writeText(const QString &text)
    {
        for (const char byte : text.toUtf8()) {
            switch (byte) {
            case '&':
                m_bytes.append("&amp;");
                break;
            case '<':
                m_bytes.append("&lt;");
                break;
            case '>':
                m_bytes.append("&gt;");
                break;
            case '\n':
            case '\t':
                m_bytes.append(byte == '\n' ? m_part.m_lineBreak : m_part.m_tab);
                break;
            default:
                m_bytes.append(byte);
            }
        }
    }
    void reportFault(const Place &place, FilledField field)
    {
        field.state = FilledField::State::UnknownName;
        if (place.fault != Place::Fault::UnknownName) {
            field.text = textAt(place);
            field.state = field.text.isEmpty() ? FilledField::State::NotStated : FilledField::State::DidNotFit;
            if (place.fault == Place::Fault::NoRoomForRows && field.text.isEmpty())
                return;
        }
        m_fields.push_back(std::move(field));
    }
    void walk(const std::vector<Step> &steps)
    {
        for (const Step &step : steps) {
            if (step.kind == Step::Kind::Open)
                m_open.push_back({m_paragraphs++, 0});
            else if (step.kind == Step::Kind::Close && !m_open.empty())
                m_open.pop_back();
            else if (step.kind == Step::Kind::Whole)
                m_paragraphs += step.count;
            else if (step.kind == Step::Kind::Text && !m_open.empty())
                m_open.back().length += step.count;
        }
    }

    const FormPart &m_part;
    const FormValues &m_values;
    std::vector<FilledField> &m_fields;
    QByteArray m_bytes;
    std::vector<Row> m_rows;
    std::vector<Paragraph> m_open;
    int m_paragraphs = 0;
    int m_copies = 0;
    bool m_inCopy = false;
};

QByteArray FormPart::filled(const FormValues &values, std::vector<FilledField> &fields) const
{
    return Filling(*this, values, fields).run();
}

} // namespace micromajor::wordform

#include "core/print/PdfObjects.h"

#include <cmath>

namespace micromajor {

int PdfObjects::reserve()
{
    m_bodies.emplace_back();
    return int(m_bodies.size());
}

void PdfObjects::set(int number, const QByteArray &body)
{
    m_bodies[size_t(number) - 1] = body;
}

int PdfObjects::add(const QByteArray &body)
{
    m_bodies.push_back(body);
    return int(m_bodies.size());
}

int PdfObjects::addStream(const QByteArray &entries, const QByteArray &data)
{
    constexpr int fast = 1; // outlines hardly get smaller with more effort
    constexpr qsizetype lengthByQt = 4;
    const QByteArray packed = qCompress(data, fast).sliced(lengthByQt);
    return add("<< " + entries + " /Filter /FlateDecode /Length " + QByteArray::number(packed.size()) + " >>\nstream\n" + packed + "\nendstream");
}

QByteArray PdfObjects::file(int root, int info) const
{
    // The second line tells that the file is not text.
    QByteArray bytes("%PDF-1.4\n%\xE2\xE3\xCF\xD3\n");
    QByteArray table("0000000000 65535 f \n");
    for (size_t i = 0; i < m_bodies.size(); ++i) {
        table += QByteArray::number(bytes.size()).rightJustified(10, '0') + " 00000 n \n";
        bytes += QByteArray::number(i + 1) + " 0 obj\n" + m_bodies[i] + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(m_bodies.size() + 1), start = QByteArray::number(bytes.size());
    return bytes + "xref\n0 " + count + '\n' + table + "trailer\n<< /Size " + count + " /Root " + reference(root) + " /Info " + reference(info)
        + " >>\nstartxref\n" + start + "\n%%EOF\n";
}

QByteArray PdfObjects::reference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

QByteArray PdfObjects::text(const QString &text)
{
    QByteArray bytes("<FEFF");
    for (const QChar unit : text)
        appendUnit(bytes, unit.unicode());
    return bytes + '>';
}

void PdfObjects::appendUnit(QByteArray &bytes, char16_t unit)
{
    for (int shift = 12; shift >= 0; shift -= 4)
        bytes += "0123456789abcdef"[unit >> shift & 15];
}

void PdfObjects::append(QByteArray &bytes, qreal value)
{
    qint64 hundredths = std::llround(value * 100);
    if (hundredths < 0)
        bytes += '-';
    hundredths = std::abs(hundredths);
    bytes += QByteArray::number(hundredths / 100);
    if (const qint64 rest = hundredths % 100; rest > 0) {
        bytes += '.';
        bytes += char('0' + rest / 10);
        if (rest % 10 > 0)
            bytes += char('0' + rest % 10);
    }
}

} // namespace micromajor

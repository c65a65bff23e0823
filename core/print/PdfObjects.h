#pragma once
#include <QByteArray>
#include <QString>

#include <vector>

namespace micromajor {

/// The objects of a PDF file (ISO 32000-1, 7.3 and 7.5), in the order of their numbers.
class PdfObjects
{
public:
    /// A number for an object that is set later.
    int reserve();
    void set(int number, const QByteArray &body);
    int add(const QByteArray &body);
    /// `entries` of its dictionary beside length and filter; the data is compressed.
    int addStream(const QByteArray &entries, const QByteArray &data);
    /// The whole file. Every reserved number has been set.
    QByteArray file(int root, int info) const;

    static QByteArray reference(int number);
    /// A text for people, in any script.
    static QByteArray text(const QString &text);
    /// Four hexadecimal digits.
    static void appendUnit(QByteArray &bytes, char16_t unit);
    /// A length, to the hundredth.
    static void append(QByteArray &bytes, qreal value);

private:
    std::vector<QByteArray> m_bodies;
};

} // namespace micromajor

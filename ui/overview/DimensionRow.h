#pragma once
#include "ui/pages/FormSpec.h"

#include <QAbstractButton>

namespace micromajor {

class StyledLabel;

/// One dimension as a line that can be pressed: number, name, how many of its fields are stated, and what is missing first.
class DimensionRow : public QAbstractButton
{
    Q_OBJECT

public:
    DimensionRow(int number, const FormSpec &spec);

    const FormSpec &spec() const { return m_spec; }
    int nameWidth() const;
    void setNameWidth(int width);
    void show(const Filled &state);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int m_number;
    const FormSpec &m_spec;
    StyledLabel *m_name;
    StyledLabel *m_count;
    StyledLabel *m_missing;
};

} // namespace micromajor

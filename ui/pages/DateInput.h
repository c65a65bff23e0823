#pragma once
#include "ui/pages/LineInputs.h"

namespace micromajor {

/// A day: typed as 2026-03-05 or 2026年3月5日, or picked from a calendar.
class DateInput : public LineInput
{
    Q_OBJECT

public:
    DateInput(const Field &field, Style style, QWidget *parent);

private:
    void openCalendar();
};

} // namespace micromajor

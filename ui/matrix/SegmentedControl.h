#pragma once
#include <QWidget>

class QButtonGroup;

namespace micromajor {

/// A few ways to see or do the same thing, side by side; one is on. Tab reaches it, arrows change it.
class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    SegmentedControl(const QString &name, const QStringList &texts, QWidget *parent = nullptr);

    int current() const;
    void setCurrent(int segment);

Q_SIGNALS:
    void changed(int segment);

private:
    QButtonGroup *m_group;
};

} // namespace micromajor

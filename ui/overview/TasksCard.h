#pragma once
#include "ui/overview/Card.h"

class QLabel;
class QPushButton;

namespace micromajor {

class StyledLabel;

/// The next three things to do: the most severe problems, each with the way to it.
class TasksCard : public Card
{
    Q_OBJECT

public:
    explicit TasksCard(ProgramSession &session);

    void refresh() override;

private:
    struct Task
    {
        QWidget *widget;
        QLabel *sign;
        StyledLabel *sentence;
        StyledLabel *clause;
        QPushButton *go;
        Place place = {};
    };
    void addTask(size_t index);

    std::vector<Task> m_tasks;
    StyledLabel *m_none;
};

} // namespace micromajor

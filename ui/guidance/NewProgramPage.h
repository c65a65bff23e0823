#pragma once
#include "core/imports/ProgramImport.h"
#include "ui/guidance/NewProgram.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace micromajor {

/// Where a new program begins, on one page: its name, what it starts from, and the rules that it answers to. Nothing here is final.
class NewProgramPage : public QWidget
{
    Q_OBJECT

public:
    explicit NewProgramPage(QWidget *parent = nullptr);

    NewProgramPlan plan() const;

Q_SIGNALS:
    /// `label` is the first line of the history.
    void programReady(const micromajor::Program &program, const micromajor::Message &label);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addNames(QVBoxLayout *column);
    void addStarts(QVBoxLayout *column);
    QWidget *directionPart();
    QWidget *samplePart();
    QWidget *coursesPart();
    void addRuleSets(QVBoxLayout *column);
    void listDirections();
    void showSample();
    void showCourses();
    void showStart();
    void create();

    QLineEdit *m_name;
    QLineEdit *m_institution;
    QButtonGroup *m_start;
    std::vector<QWidget *> m_parts; ///< what belongs to each start, null = nothing
    QComboBox *m_area = nullptr;
    QComboBox *m_direction = nullptr;
    QComboBox *m_sample = nullptr;
    QLabel *m_sampleTaken = nullptr;
    QPlainTextEdit *m_table = nullptr;
    QLabel *m_tableTaken = nullptr;
    ProgramImport m_pasted;
    std::vector<std::pair<RuleSet, QCheckBox *>> m_ruleSets;
    QPushButton *m_create;
    QLabel *m_refusal;
};

} // namespace micromajor

#pragma once
#include "ui/foundation/Page.h"
#include "ui/pages/FormSpec.h"

class QScrollArea;
class QVBoxLayout;

namespace micromajor {

class FieldEditor;
class RowList;
class SampleExample;
class SectionHead;
class StyledLabel;

/// A page made from a FormSpec: labels left, one column of fields, lists of rows below their section's fields.
class FormPage : public Page
{
    Q_OBJECT

public:
    /// The spec must outlive the page.
    FormPage(ProgramSession &session, const FormSpec &spec, QWidget *parent = nullptr);

    static bool shows(const FormSpec &spec, const Place &place);
    void focusPlace(const Place &place) override;
    QWidget *firstStop() const override;

protected:
    /// The Tab key follows the order of reading, whenever a row or an example was made.
    bool focusNextPrevChild(bool next) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// A long text: while it is empty, a sample is offered below its label.
    struct LongText
    {
        const Field *field;
        QVBoxLayout *underLabel;
        QVBoxLayout *underEditor;
        SampleExample *example = nullptr;
        bool sought = false;
    };

    void addSection(QVBoxLayout *column, const FormSection &section);
    std::vector<QWidget *> tabStops() const;
    QWidget *makeFields(const FormSection &section, QWidget *parent);
    void refreshSoon();
    void refresh();
    void offerExamples();

    const FormSpec &m_spec;
    QScrollArea *m_scroll = nullptr;
    std::vector<QWidget *> m_parts; ///< fields and lists, from top to bottom
    std::vector<FieldEditor *> m_editors;
    std::vector<RowList *> m_lists;
    std::vector<SectionHead *> m_heads;
    std::vector<LongText> m_longTexts;
    std::vector<std::pair<StyledLabel *, QString (*)(const Facts &)>> m_notes;
    bool m_stale = false;
};

} // namespace micromajor

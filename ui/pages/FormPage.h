#pragma once
#include "ui/foundation/Page.h"
#include "ui/pages/FormSpec.h"

class QScrollArea;
class QVBoxLayout;

namespace micromajor {

class FieldEditor;
class RowList;
class StyledLabel;

/// A page made from a FormSpec: labels left, one column of fields, lists of rows below their section's fields.
class FormPage : public Page
{
    Q_OBJECT

public:
    /// The spec must outlive the page.
    FormPage(ProgramSession &session, const FormSpec &spec);

    static bool shows(const FormSpec &spec, const Place &place);
    void focusPlace(const Place &place) override;

private:
    void addSection(QVBoxLayout *column, const FormSection &section);
    void refreshNotes();

    const FormSpec &m_spec;
    QScrollArea *m_scroll = nullptr;
    std::vector<FieldEditor *> m_editors;
    std::vector<RowList *> m_lists;
    std::vector<std::pair<StyledLabel *, QString (*)(const Facts &)>> m_notes;
};

} // namespace micromajor

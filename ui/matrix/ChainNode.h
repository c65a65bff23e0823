#pragma once
#include "ui/matrix/WrappedText.h"

#include <QPushButton>

namespace micromajor {

/// A row in the chain view, or (dashed) the sentence that says that there is none, with the way to make one.
class ChainNode : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind { Row, Missing };

    /// `note` stands small below the text; for a missing link it is the action.
    ChainNode(Kind kind, const QString &text, const QString &note, QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    QString m_text;
    QString m_note;
    TextWrapper m_textLines, m_noteLines;
};

} // namespace micromajor

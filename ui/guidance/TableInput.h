#pragma once
#include <QPlainTextEdit>

namespace micromajor {

/// A field to paste a table into: also one that a word processor or browser puts on the clipboard as HTML. Tab leaves the field.
class TableInput : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TableInput(QWidget *parent = nullptr);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace micromajor

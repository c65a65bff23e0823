#pragma once
#include <QWidget>

class QPlainTextEdit;
class QToolButton;

namespace micromajor {

/// Where a comment is written: grows with its words, sends with Ctrl+Enter, and calls people by the button "@". Enter only breaks the line, so
/// that choosing characters of an input method never sends half a sentence.
class CommentInput : public QWidget
{
    Q_OBJECT

public:
    CommentInput(const QString &name, const QString &placeholder, QWidget *parent = nullptr);

    /// Without blanks around it.
    QString words() const;
    /// The same after what an input method is composing has been taken along.
    QString finishedWords();
    void setWords(const QString &words);
    /// Whom the button offers; without any it is hidden.
    void setNames(const QStringList &names);

Q_SIGNALS:
    void changed();
    void sendRequested(); ///< only when there are words
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void grow();
    void offerNames();

    QPlainTextEdit *m_edit;
    QToolButton *m_call;
    QStringList m_names;
};

} // namespace micromajor

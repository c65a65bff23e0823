#pragma once
#include "core/rules/Finding.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace micromajor {

/// Something that the user must know, in one sentence, with the ways on. Never modal.
struct Notice
{
    struct Way
    {
        QString text;
        std::function<void()> go;
    };
    Severity severity = Severity::Advice;
    QString sentence;
    std::vector<Way> ways;
};

/// The bar above the page that shows the newest notice until it is answered or closed.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void present(const Notice &notice);
    QString sentence() const;

private:
    QLabel *m_sign;
    QLabel *m_sentence;
    QHBoxLayout *m_ways;
};

} // namespace micromajor

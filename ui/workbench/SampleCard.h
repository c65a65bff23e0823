#pragma once
#include <QAbstractButton>

namespace micromajor {

struct Sample;

/// One sample of the gallery: name, institution, key figures; a button.
class SampleCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SampleCard(const Sample &sample, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_institution;
    QString m_figures;
};

} // namespace micromajor

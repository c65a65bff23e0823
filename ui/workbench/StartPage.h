#pragma once
#include <QScrollArea>

class QGridLayout;
class QVBoxLayout;

namespace micromajor {

class ActionCatalogue;
class DocumentController;
class SampleCard;

/// What the window shows without a program: the ways to begin, work left by a crash, recent files, and the gallery of samples.
class StartPage : public QScrollArea
{
    Q_OBJECT

public:
    StartPage(DocumentController &controller, const ActionCatalogue &actions, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addWays(const ActionCatalogue &actions);
    void addRecoverable();
    void addRecent();
    void addGallery();
    void layOutCards();

    DocumentController &m_controller;
    QVBoxLayout *m_layout;
    QGridLayout *m_gallery;
    std::vector<SampleCard *> m_cards;
};

} // namespace micromajor

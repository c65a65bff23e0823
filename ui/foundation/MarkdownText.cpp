#include "ui/foundation/MarkdownText.h"

#include "ui/foundation/Theme.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextEdit>
#include <QTextTable>

namespace micromajor {

void showMarkdown(QTextEdit &edit, const QString &markdown)
{
    // What is shown is laid out anew after each inserted word: a page with a long table took 17 s. So it is shown when it is whole.
    QTextDocument *const shown = edit.document();
    auto *made = new QTextDocument(&edit);
    QTextDocument &document = *made;
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(shown->defaultFont());
    document.setDocumentMargin(shown->documentMargin());
    document.setMarkdown(markdown);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        format.setLineHeight(135, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(level > 1 ? 1.5 * Theme::grid : 0);
        format.setBottomMargin(level > 0 ? Theme::half : Theme::grid);
        if (cursor.currentTable()) {
            format.setTopMargin(0);
            format.setBottomMargin(0);
        }
        cursor.setBlockFormat(format);
        if (level == 0)
            continue;
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat characters;
        characters.setFont(Theme::current().font(level == 1 ? Theme::TextStyle::Section : Theme::TextStyle::Body));
        characters.setFontWeight(QFont::Bold);
        characters.setProperty(QTextFormat::FontSizeAdjustment, 0);
        cursor.mergeCharFormat(characters);
    }
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorder(1);
        format.setBorderBrush(Theme::current().line);
        format.setCellSpacing(0);
        format.setCellPadding(Theme::half);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        table->setFormat(format);
    }
    const bool isOwn = shown->parent() == &edit; // the first document belongs to the insides of the editor, which delete it
    edit.setDocument(made);
    if (isOwn)
        shown->deleteLater();
}

} // namespace micromajor

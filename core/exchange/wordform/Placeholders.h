#pragma once
#include "core/exchange/wordform/FormLoops.h"

namespace micromajor::wordform {

/// {{name}}, {{课程.名称}}, {{#课程}} or {{/课程}} in a paragraph, over however many runs; braces may be full width.
struct Placeholder
{
    enum class Kind { Value, LoopBegin, LoopEnd };
    Kind kind = Kind::Value;
    QString name;
    QString label; ///< as it stands there
    int paragraph = -1;
    size_t text = 0; ///< of Placeholders::texts
    qsizetype from = 0;
    qsizetype to = 0;
};

/// All placeholders of a part.
class Placeholders
{
public:
    explicit Placeholders(const PartXml &xml);

    bool isEmpty() const { return m_all.empty(); }
    size_t count() const { return m_all.size(); }
    /// First the loops, then, when the rows of named places are known as well, the values.
    void addLoops(FormDraft &draft, FormLoops &loops);
    void addValues(FormDraft &draft, FormLoops &loops) const;

private:
    void find(int paragraph);
    bool wrap(const Placeholder &begin, const Placeholder &end, const QString &list, FormDraft &draft, FormLoops &loops) const;
    bool wrapInline(const Placeholder &begin, const Placeholder &end, const QString &list, FormDraft &draft, FormLoops &loops) const;
    /// Whether the paragraph holds nothing else.
    bool standsAlone(const Placeholder &placeholder) const;

    const PartXml &m_xml;
    std::vector<ParagraphText> m_texts;
    std::vector<Placeholder> m_all;
    std::vector<Placeholder> m_unmatched; ///< of loops
};

} // namespace micromajor::wordform

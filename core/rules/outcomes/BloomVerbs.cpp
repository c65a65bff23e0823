#include "core/rules/outcomes/BloomVerbs.h"

#include <array>

namespace micromajor {

namespace {

constexpr unsigned anyLevel = 63;
enum class Kind { Observable, Vague, NoVerb };

struct Verb
{
    QStringView text;
    unsigned levels;
    Kind kind = Kind::Observable;
};

// Longer words stand before those that they begin with. Words that only look like a verb are listed as NoVerb.
constexpr Verb chineseVerbs[] = {
    {u"了解", Remember | Understand, Kind::Vague}, {u"知道", Remember | Understand, Kind::Vague}, {u"知晓", Remember | Understand, Kind::Vague},
    {u"熟悉", Remember | Understand, Kind::Vague}, {u"理解", Understand, Kind::Vague}, {u"认识", Remember | Understand, Kind::Vague},
    {u"掌握", Remember | Understand | Apply, Kind::Vague}, {u"领会", Understand, Kind::Vague},
    {u"设计师", 0, Kind::NoVerb}, {u"分析师", 0, Kind::NoVerb}, {u"规划师", 0, Kind::NoVerb},
    {u"列出", Remember}, {u"列举", Remember | Understand}, {u"背诵", Remember}, {u"复述", Remember | Understand}, {u"默写", Remember},
    {u"识别", Remember | Understand | Analyse}, {u"辨认", Remember | Understand}, {u"辨别", Understand | Analyse}, {u"定义", Remember},
    {u"描述", Remember | Understand}, {u"陈述", Remember | Understand}, {u"说出", Remember}, {u"指出", Remember | Analyse},
    {u"解释", Understand | Analyse}, {u"说明", Understand}, {u"概括", Understand}, {u"归纳", Understand | Analyse}, {u"阐述", Understand},
    {u"阐明", Understand}, {u"总结", Understand | Evaluate}, {u"举例", Understand}, {u"分类", Understand | Analyse},
    {u"应用", Apply}, {u"运用", Apply}, {u"使用", Apply}, {u"利用", Apply}, {u"操作", Apply}, {u"演示", Apply}, {u"处理", Apply | Analyse},
    {u"实施", Apply | Create}, {u"执行", Apply}, {u"解决", Apply | Analyse | Evaluate | Create}, {u"求解", Apply | Analyse},
    {u"编写", Apply | Create}, {u"编程", Apply | Create}, {u"绘制", Apply | Create}, {u"测量", Apply}, {u"制作", Apply | Create},
    {u"搭建", Apply | Create}, {u"部署", Apply}, {u"调试", Apply | Analyse}, {u"完成", anyLevel}, {u"开展", anyLevel}, {u"撰写", Apply | Create},
    {u"分析", Analyse | Evaluate}, {u"比较", Understand | Analyse | Evaluate}, {u"对比", Understand | Analyse | Evaluate},
    {u"区分", Understand | Analyse}, {u"诊断", Analyse | Evaluate}, {u"分解", Analyse}, {u"推断", Understand | Analyse}, {u"调查", Apply | Analyse},
    {u"调研", Apply | Analyse}, {u"检验", Analyse | Evaluate},
    {u"评价", Evaluate}, {u"评估", Evaluate}, {u"评判", Evaluate}, {u"评审", Evaluate}, {u"论证", Analyse | Evaluate}, {u"判断", Analyse | Evaluate},
    {u"审核", Evaluate}, {u"选择", Understand | Apply | Analyse | Evaluate}, {u"验证", Apply | Analyse | Evaluate},
    {u"优化", Apply | Evaluate | Create}, {u"批判", Evaluate},
    {u"设计", Apply | Create}, {u"创建", Apply | Create}, {u"创造", Create}, {u"创作", Create}, {u"开发", Apply | Create},
    {u"构建", Apply | Create}, {u"建立", Apply | Create}, {u"规划", Apply | Create}, {u"制定", Apply | Create}, {u"编制", Apply | Create},
    {u"策划", Create}, {u"提出", Analyse | Evaluate | Create}, {u"实现", Apply | Create}, {u"改进", Apply | Evaluate | Create},
    {u"整合", Apply | Analyse | Create}, {u"组织", Apply | Analyse | Create}, {u"集成", Apply | Create},
};

// Stems: a word is this verb when it goes on with one of the endings below. Doubled consonants are written out.
constexpr Verb englishVerbs[] = {
    {u"understand", Understand, Kind::Vague}, {u"understood", Understand, Kind::Vague}, {u"know", Remember | Understand, Kind::Vague},
    {u"appreciat", Understand, Kind::Vague}, {u"familiar", Remember | Understand, Kind::Vague}, {u"familiaris", Remember | Understand, Kind::Vague},
    {u"aware", Remember | Understand, Kind::Vague},
    {u"list", Remember}, {u"recall", Remember}, {u"recit", Remember}, {u"defin", Remember}, {u"identif", Remember | Understand | Analyse},
    {u"recognis", Remember | Understand}, {u"recogniz", Remember | Understand}, {u"describ", Remember | Understand},
    {u"explain", Understand | Analyse}, {u"summaris", Understand}, {u"summariz", Understand}, {u"classif", Understand | Analyse},
    {u"discuss", Understand | Analyse}, {u"illustrat", Understand | Apply}, {u"interpret", Understand | Analyse},
    {u"apply", Apply}, {u"appli", Apply}, {u"us", Apply}, {u"operat", Apply}, {u"demonstrat", Understand | Apply}, {u"implement", Apply | Create},
    {u"solv", Apply | Analyse | Evaluate | Create}, {u"perform", anyLevel}, {u"carr", anyLevel}, {u"complet", anyLevel}, {u"conduct", Apply | Analyse},
    {u"calculat", Apply}, {u"program", Apply | Create}, {u"translat", Understand | Apply}, {u"writ", Apply | Create}, {u"manag", anyLevel},
    {u"analys", Analyse | Evaluate}, {u"analyz", Analyse | Evaluate}, {u"compar", Understand | Analyse | Evaluate}, {u"contrast", Understand | Analyse},
    {u"distinguish", Understand | Analyse}, {u"differentiat", Understand | Analyse}, {u"examin", Analyse | Evaluate}, {u"diagnos", Analyse | Evaluate},
    {u"test", Apply | Analyse | Evaluate}, {u"investigat", Apply | Analyse},
    {u"evaluat", Evaluate}, {u"assess", Evaluate}, {u"judg", Evaluate}, {u"justif", Evaluate}, {u"critiqu", Evaluate}, {u"select", Apply | Analyse | Evaluate},
    {u"verif", Apply | Analyse | Evaluate}, {u"optimis", Apply | Evaluate | Create}, {u"optimiz", Apply | Evaluate | Create}, {u"recommend", Evaluate},
    {u"design", Apply | Create}, {u"creat", Create}, {u"develop", Apply | Create}, {u"build", Apply | Create}, {u"built", Apply | Create},
    {u"construct", Apply | Create}, {u"plan", Apply | Create}, {u"plann", Apply | Create}, {u"produc", Apply | Create}, {u"propos", Evaluate | Create},
    {u"compos", Create}, {u"improv", Apply | Evaluate | Create}, {u"integrat", Apply | Analyse | Create}, {u"organis", Apply | Analyse | Create},
    {u"organiz", Apply | Analyse | Create},
};
constexpr QStringView endings[] = {u"", u"e", u"s", u"es", u"d", u"ed", u"ing", u"y", u"ies", u"ied", u"ying"};

/// The verbs that begin with a character of the same low byte, as chains through the list; the order of the list is kept.
template<size_t n>
struct Chains
{
    std::array<short, 256> first{};
    std::array<short, n> next{};

    constexpr explicit Chains(const Verb (&verbs)[n])
    {
        first.fill(-1);
        for (size_t i = n; i-- > 0;) {
            short &head = first[verbs[i].text[0].unicode() & 255];
            next[i] = head;
            head = short(i);
        }
    }
    constexpr short startFor(QChar character) const { return first[character.unicode() & 255]; }
};
constexpr Chains chineseChains(chineseVerbs);
constexpr Chains englishChains(englishVerbs);

bool isLetter(QChar character)
{
    return character.unicode() < 0x250 && character.isLetter();
}

bool isForm(QStringView word, QStringView stem)
{
    if (!word.startsWith(stem, Qt::CaseInsensitive))
        return false;
    const QStringView rest = word.mid(stem.size());
    for (const QStringView ending : endings)
        if (rest.compare(ending, Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

const Verb *chineseVerbAt(QStringView text)
{
    for (short i = chineseChains.startFor(text[0]); i >= 0; i = chineseChains.next[size_t(i)])
        if (text.startsWith(chineseVerbs[i].text))
            return &chineseVerbs[i];
    return nullptr;
}

const Verb *englishVerb(QStringView word)
{
    for (short i = englishChains.startFor(word[0].toLower()); i >= 0; i = englishChains.next[size_t(i)])
        if (isForm(word, englishVerbs[i].text))
            return &englishVerbs[i];
    return nullptr;
}

} // namespace

VerbsFound verbsIn(QStringView statement)
{
    VerbsFound found;
    for (qsizetype at = 0; at < statement.size();) {
        const QChar character = statement[at];
        const Verb *verb = nullptr;
        qsizetype length = 1;
        if (isLetter(character)) {
            while (at + length < statement.size() && isLetter(statement[at + length]))
                ++length;
            verb = englishVerb(statement.mid(at, length));
        } else {
            verb = chineseVerbAt(statement.mid(at));
            length = verb ? verb->text.size() : 1; // going on behind it, so that 理解决策 does not hold 解决
        }
        if (verb && verb->kind == Kind::Vague && found.vague.isEmpty())
            found.vague = statement.mid(at, length);
        found.observable |= verb && verb->kind == Kind::Observable;
        found.levels |= verb ? verb->levels : 0;
        at += length;
    }
    return found;
}

} // namespace micromajor

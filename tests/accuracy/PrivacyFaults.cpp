#include "Plant.h"

namespace micromajor {

using namespace Qt::StringLiterals;

// The identity numbers are the example of GB 11643 and numbers of nobody with a right check character.
std::vector<Fault> privacyFaults()
{
    return {
        {"identity-number-in-text", "check character X, in the tasks of a person",
         [](Plant &plant) { plant.set(tables::person, u"person-1"_s, "tasks", u"主持建设，身份证号：11010519491231002X。"_s); },
         u"person/person-1/tasks"_s, u"Tasks and courses taught of 陈明 contains an identity number: **************002X."_s, {}},
        {"identity-number-in-text", "all digits, in the program's own text",
         [](Plant &plant) { plant.set("conditions_text", u"负责人(610102198506150021)承担实训室建设。"_s); }, u"program/program/conditions_text"_s, {}, {}},
        {"identity-number-in-text", "two in one opinion, small x",
         [](Plant &plant) { plant.set(tables::approval, u"approval-2"_s, "opinion", u"同意申报。61010219850615003x，440308199001011239"_s); },
         u"approval/approval-2/opinion"_s, {}, {}},
        {"identity-number-in-text", "in a comment",
         [](Plant &plant) { plant.add(tables::comment, u"comment-1"_s, {{"author", u"教务处"_s}, {"text", u"610102198506150048 请核对"_s}}); },
         u"comment/comment-1/text"_s, u"Text of **************0048 请核对 contains an identity number: **************0048."_s, {}},

        {"mobile-number-in-text", "in the tasks of a person",
         [](Plant &plant) { plant.set(tables::person, u"person-3"_s, "tasks", u"指导企业项目，手机13812345678"_s); },
         u"person/person-3/tasks"_s,
         u"Tasks and courses taught of 王强 contains a mobile number: 138****5678. Its place is the field for the telephone."_s, {}},
        {"mobile-number-in-text", "with the country code, in a note",
         [](Plant &plant) { plant.set(tables::approval, u"approval-1"_s, "note", u"+86 19912345678"_s); }, u"approval/approval-1/note"_s, {}, {}},
        {"mobile-number-in-text", "in groups, two numbers",
         [](Plant &plant) { plant.set("other_conditions", u"咨询：139-1234-5678、186 1234 5678。"_s); }, u"program/program/other_conditions"_s, {}, {}},
        {"mobile-number-in-text", "behind a word and a hyphen",
         [](Plant &plant) { plant.set(tables::organisation, u"organisation-2"_s, "role", u"提供项目，联系人电话-13512345678"_s); },
         u"organisation/organisation-2/role"_s, {}, {}},

        {"email-in-text", "in the research of a person",
         [](Plant &plant) { plant.set(tables::person, u"person-2"_s, "research", u"教学设计（li.hua@example.edu.cn）"_s); },
         u"person/person-2/research"_s,
         u"Main research of 李华 contains an e-mail address: l***@example.edu.cn. An address of a person belongs into the field for e-mail."_s, {}},
        {"email-in-text", "as the end of a sentence", [](Plant &plant) { plant.set("guidance_text", u"Ask zhang-3@mail.example.org."_s); },
         u"program/program/guidance_text"_s, {}, {}},
        {"email-in-text", "two in one opinion",
         [](Plant &plant) { plant.set(tables::approval, u"approval-4"_s, "opinion", u"同意。a@example.cn;b+c@example.cn"_s); },
         u"approval/approval-4/opinion"_s, {}, {}},

        {"birth-date-in-text", "born in a month",
         [](Plant &plant) { plant.set(tables::person, u"person-1"_s, "research", u"1978年3月出生，研究大数据分析技术"_s); },
         u"person/person-1/research"_s, u"Main research of 陈明 gives a birth date; the application does not need it."_s, {}},
        {"birth-date-in-text", "short form", [](Plant &plant) { plant.set(tables::person, u"person-2"_s, "title", u"副教授，1983年生"_s); },
         u"person/person-2/title"_s, {}, {}},
        {"birth-date-in-text", "the word first", [](Plant &plant) { plant.set(tables::person, u"person-3"_s, "position", u"技术总监，生于1979-05-02"_s); },
         u"person/person-3/position"_s, {}, {}},
        {"birth-date-in-text", "in English", [](Plant &plant) { plant.set(tables::person, u"person-3"_s, "tasks", u"Mentor, born in May 1979"_s); },
         u"person/person-3/tasks"_s, {}, {}},
    };
}

} // namespace micromajor

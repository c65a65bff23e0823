#include "tests/exchange/StandardsFixture.h"

#include <QSet>

// What each export says, and in the form that its standard asks for.
class TestStandardsContent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void caseMembersAreThoseOfTheStandard();
    void caseLinksResolve();
    void caseSaysWhatTheProgramSays();
    void badge();
    void badgeNeedsAddressesAndNumbers();
    void opportunityHasItsRecordsInOrder();
    void opportunitySaysWhatTheProgramSays();
    void pageSaysWhatTheProgramSays();
};

void TestStandardsContent::caseMembersAreThoseOfTheStandard()
{
    // CASE 1.1 Information Model: anything else is refused. Required ones carry an exclamation mark.
    const QHash<QString, QStringList> members{
        {u"CFDocument"_s, QString(u"identifier! uri! creator! title! lastChangeDateTime! caseVersion description subject language notes"_s).split(u' ')},
        {u"CFItems"_s, QString(u"identifier! uri! fullStatement! lastChangeDateTime! alternativeLabel CFItemType humanCodingScheme notes language"_s).split(u' ')},
        {u"CFAssociations"_s, QString(u"identifier! uri! associationType! originNodeURI! destinationNodeURI! lastChangeDateTime! sequenceNumber notes"_s).split(u' ')},
        {u"CFRubrics"_s, QString(u"identifier! uri! lastChangeDateTime! title description CFRubricCriteria"_s).split(u' ')},
        {u"CFRubricCriteria"_s, QString(u"identifier! uri! lastChangeDateTime! category description CFItemURI weight position rubricId extensions"_s).split(u' ')}};
    for (const auto &[name, program] : programs()) {
        const QJsonObject package = json("case", program);
        QSet<QString> seen;
        const auto check = [&](const QString &kind, const QJsonObject &object) {
            const QString where = name + u' ' + kind + u' ' + at(object, "identifier");
            for (const QString &key : object.keys())
                QVERIFY2(members[kind].contains(key) || members[kind].contains(key + u'!'), qPrintable(where + u" has "_s + key));
            for (const QString &member : members[kind])
                if (member.endsWith(u'!'))
                    QVERIFY2(object.contains(member.chopped(1)) && object.value(member.chopped(1)) != QJsonValue(QString()), qPrintable(where + member));
            QVERIFY2(uuid.match(at(object, "identifier")).hasMatch() && !seen.contains(at(object, "identifier")), qPrintable(where));
            seen.insert(at(object, "identifier"));
            QCOMPARE(at(object, "uri"), u"urn:uuid:"_s + at(object, "identifier"));
            QCOMPARE(at(object, "lastChangeDateTime"), u"2026-03-05T08:00:00Z"_s);
        };
        check(u"CFDocument"_s, package.value("CFDocument"_L1).toObject());
        QCOMPARE(at(package.value("CFDocument"_L1).toObject(), "caseVersion"), u"1.1"_s);
        for (const QString &list : {u"CFItems"_s, u"CFAssociations"_s, u"CFRubrics"_s})
            for (const QJsonValue &value : package.value(list).toArray()) {
                check(list, value.toObject());
                for (const QJsonValue &criterion : value[u"CFRubricCriteria"].toArray())
                    check(u"CFRubricCriteria"_s, criterion.toObject());
            }
    }
}

void TestStandardsContent::caseLinksResolve()
{
    const QSet<QString> types{u"isChildOf"_s, u"isRelatedTo"_s, u"precedes"_s};
    for (const auto &[name, program] : programs()) {
        const QJsonObject package = json("case", program);
        QHash<QString, QString> titles{{at(package.value("CFDocument"_L1).toObject(), "identifier"), at(package.value("CFDocument"_L1).toObject(), "title")}};
        const QString document = titles.constBegin().key();
        for (const QJsonValue &item : package.value("CFItems"_L1).toArray())
            titles.insert(item[u"identifier"].toString(), item[u"fullStatement"].toString().simplified());
        QSet<QString> children;
        for (const QJsonValue &association : package.value("CFAssociations"_L1).toArray()) {
            for (const QString &end : {u"originNodeURI"_s, u"destinationNodeURI"_s}) {
                const QJsonObject node = association[end].toObject();
                QCOMPARE(at(node, "title"), titles.value(at(node, "identifier"), u"dangling"_s));
                QCOMPARE(at(node, "uri"), u"urn:uuid:"_s + at(node, "identifier"));
            }
            QVERIFY(types.contains(association[u"associationType"].toString()));
            if (association[u"associationType"] == u"isChildOf"_s) {
                const QString child = association[u"originNodeURI"][u"identifier"].toString();
                QVERIFY2(!children.contains(child), qPrintable(name + u" has two parents: "_s + titles[child]));
                children.insert(child);
            }
        }
        titles.remove(document);
        QCOMPARE(children, QSet<QString>(titles.keyBegin(), titles.keyEnd()));
    }
}

void TestStandardsContent::caseSaysWhatTheProgramSays()
{
    const QJsonObject package = json("case", everything());
    const auto shortName = [](const QJsonValue &node) { return node[u"title"].toString().left(2).remove(u'<').trimmed(); };
    QStringList parents;
    QStringList links;
    for (const QJsonValue &association : package.value("CFAssociations"_L1).toArray()) {
        const QString type = association[u"associationType"].toString();
        const QString origin = shortName(association[u"originNodeURI"]);
        const QString destination = shortName(association[u"destinationNodeURI"]);
        if (type == "isChildOf"_L1)
            parents.append(origin + u" < "_s + destination);
        else
            links.append(origin + u' ' + type + u' ' + destination);
    }
    QCOMPARE(parents, QStringList({u"缺口 < 微"_s, u"能译 < 微"_s, u"能评 < 能译"_s, u"基础 < 微"_s, u"a < 基础"_s, u"b < 微"_s, u"c < 微"_s, u"目标 < a"_s}));
    QCOMPARE(links, QStringList({u"能译 isRelatedTo 缺口"_s, u"a isRelatedTo 能译"_s, u"目标 isRelatedTo 能评"_s, u"a precedes b"_s, u"a precedes c"_s,
                                 u"b precedes c"_s, u"c isRelatedTo a"_s}));
    QStringList items;
    for (const QJsonValue &item : package.value("CFItems"_L1).toArray())
        items.append(item[u"fullStatement"].toString().left(2).remove(u'<'));
    QCOMPARE(items, QStringList({u"缺口"_s, u"能译"_s, u"能评"_s, u"基础"_s, u"a"_s, u"b"_s, u"c"_s, u"目标"_s})); // nothing of the planned course
    const QJsonArray rubrics = package.value("CFRubrics"_L1).toArray();
    QCOMPARE(rubrics.size(), 2);
    const QJsonValue own = rubrics[0][u"CFRubricCriteria"][0];
    QCOMPARE(own[u"weight"].toDouble(), 62.5);
    QCOMPARE(own[u"rubricId"], rubrics[0][u"identifier"]);
    QCOMPARE(own[u"CFItemURI"][u"title"].toString(), u"能译"_s + unfriendly);
    const QJsonValue without = rubrics[1][u"CFRubricCriteria"][0];
    QVERIFY(without[u"CFItemURI"].isUndefined());
    QCOMPARE(without[u"extensions"][u"CFItemURIs"].toArray().size(), 2);
}

void TestStandardsContent::badge()
{
    for (const auto &[name, program] : programs()) {
        const QJsonObject badge = json("openbadges", program);
        QCOMPARE(at(badge, "achievementType"), u"MicroCredential"_s);
        QCOMPARE(badge.value("type"_L1), QJsonValue(QJsonArray{u"Achievement"_s}));
        QVERIFY(uuid.match(at(badge, "id").mid(9)).hasMatch() && at(badge, "id").startsWith("urn:uuid:"_L1));
        QVERIFY2(!at(badge, "name").isEmpty() && !at(badge, "description").isEmpty() && badge.value("criteria"_L1).isObject(), qPrintable(name));
        QCOMPARE(at(badge, "inLanguage"), program.facts.nameZh.isEmpty() ? u"en"_s : u"zh"_s);
        QCOMPARE(at(badge.value("creator"_L1).toObject(), "name"), program.facts.institution);
        for (const Outcome &outcome : program.outcomes)
            QVERIFY2(at(badge, "description").contains(outcome.statement.simplified()), qPrintable(outcome.statement));
    }
}

void TestStandardsContent::badgeNeedsAddressesAndNumbers()
{
    const QJsonObject badge = json("openbadges", everything());
    QCOMPARE(badge.value("creditsAvailable"_L1), QJsonValue(5.5));
    QCOMPARE(at(badge, "humanCode"), u"备-7"_s);
    QCOMPARE(at(badge, "fieldOfStudy"), u"智能翻译"_s);
    QCOMPARE(at(badge.value("creator"_L1).toObject(), "url"), u"https://example.edu/"_s);
    QCOMPARE(badge.value("alignment"_L1).toArray().size(), 1); // the other outcome has no address
    QCOMPARE(badge.value("alignment"_L1)[0][u"targetUrl"].toString(), u"https://example.org/standard/1"_s);
    QCOMPARE(badge.value("alignment"_L1)[0][u"targetName"].toString(), u"能译"_s + unfriendly);
    QCOMPARE(badge.value("resultDescription"_L1).toArray().size(), 2);
    QVERIFY(badge.value("resultDescription"_L1)[0][u"name"].toString().endsWith(u"项目 62.5%"));
    QVERIFY(badge.value("criteria"_L1)[u"narrative"].toString().contains(u"\\*全部\\* 合格\\<b\\>A\\&B\\</b\\>")); // Markdown there
}

static QStringList childNames(const pugi::xml_node &node)
{
    QStringList names;
    for (const pugi::xml_node &child : node.children())
        if (names.isEmpty() || names.back() != utf8(child.name()))
            names.append(utf8(child.name()));
    return names;
}

void TestStandardsContent::opportunityHasItsRecordsInOrder()
{
    // The sequences of the LOQ schema; * = required.
    const std::vector<std::pair<const char *, QString>> sequences{
        {"/Courses/learningOpportunityReferences/learningOpportunity",
         u"title* description type additionalNote homepage* temporal duration mode scheduleInformation priceDetail providedBy* location "
         "learningAchievementSpecification* learningActivitySpecification defaultLanguage* modified"_s},
        {"/Courses/learningAchievementSpecificationReferences/learningAchievementSpecification",
         u"title* description additionalNote ISCEDFCode* volumeOfLearning language* mode entryRequirement learningOutcome* influencedBy provenBy"_s},
        {"/Courses/learningOutcomeReferences/learningOutcome", u"title* additionalNote"_s},
        {"/Courses/learningActivitySpecificationReferences/learningActivitySpecification",
         u"title* description additionalNote contactHour volumeOfLearning mode influences hasPart"_s},
        {"/Courses/learningAssessmentSpecificationReferences/learningAssessmentSpecification",
         u"title* description additionalNote gradingScheme proves"_s},
        {"/Courses/agentReferences/organisation", u"legalName* homepage location*"_s},
        {"/Courses/gradingSchemeReferences/gradingScheme", u"title* description"_s},
        {"/Courses/locationReferences/location", u"address*"_s},
        {"/Courses/locationReferences/location/address", u"fullAddress countryCode*"_s}};
    const QString sections = u"learningOpportunityReferences learningAchievementSpecificationReferences learningOutcomeReferences "
                             "learningActivitySpecificationReferences learningAssessmentSpecificationReferences agentReferences "
                             "gradingSchemeReferences locationReferences"_s;
    for (const auto &[name, program] : programs()) {
        pugi::xml_document document;
        const QByteArray bytes = written("elm", program);
        QVERIFY2(document.load_buffer(bytes.data(), size_t(bytes.size())), bytes.left(200));
        const auto inOrder = [&](const QStringList &found, QString sequence) {
            const QStringList known = QString(sequence).remove(u'*').split(u' ');
            qsizetype last = -1;
            for (const QString &element : found) {
                QVERIFY2(known.indexOf(element) > last, qPrintable(name + u": "_s + element + u" stands wrong"_s));
                last = known.indexOf(element);
            }
            for (const QString &element : sequence.split(u' '))
                QVERIFY2(!element.endsWith(u'*') || found.contains(element.chopped(1)), qPrintable(name + u": no "_s + element));
        };
        inOrder(childNames(document.child("Courses")), sections);
        for (const auto &[path, sequence] : sequences)
            for (const pugi::xpath_node &record : document.select_nodes(path))
                inOrder(childNames(record.node()), sequence);
        QSet<QString> identities;
        for (const pugi::xpath_node &record : document.select_nodes("/Courses/*/*[@id]"))
            identities.insert(utf8(record.node().parent().name()) + utf8(record.node().attribute("id").value()));
        QCOMPARE(size_t(identities.size()), document.select_nodes("/Courses/*/*").size()); // each has one of its own
        for (const pugi::xpath_node &reference : document.select_nodes("//*[@idref]"))
            QVERIFY2(document.select_node((std::string("/Courses/*/*[@id='") + reference.node().attribute("idref").value() + "']").c_str()),
                     reference.node().name());
        QVERIFY(!document.select_node("//creditPoint"));
        for (const pugi::xpath_node &volume : document.select_nodes("//volumeOfLearning"))
            QVERIFY(QRegularExpression(u"^PT\\d+H(\\d+M)?(\\d+(\\.\\d)?S)?$"_s).match(utf8(volume.node().text().get())).hasMatch());
        QCOMPARE(document.select_nodes("//learningOutcomeReferences/learningOutcome").size(), program.outcomes.size());
    }
}

void TestStandardsContent::opportunitySaysWhatTheProgramSays()
{
    Program program = everything();
    pugi::xml_document document;
    const QByteArray bytes = written("elm", program);
    QVERIFY(document.load_buffer(bytes.data(), size_t(bytes.size())));
    const auto text = [&](const char *path) { return utf8(document.select_node(path).node().text().get()); };
    const auto uri = [&](const char *path) { return utf8(document.select_node(path).node().attribute("uri").value()).section(u'/', -1); };
    QCOMPARE(utf8(document.child("Courses").attribute("xmlns").value()), u"http://data.europa.eu/snb/model/ap/loq-constraints/"_s);
    QCOMPARE(utf8(document.select_node("//learningOpportunity/title[1]").node().attribute("language").value()), u"zh"_s);
    QCOMPARE(text("//learningOpportunity/title[@language='en']"), u"Micro"_s);
    QCOMPARE(text("//learningOpportunity/duration"), u"P70D"_s);
    QCOMPARE(text("//learningOpportunity/temporal/startDate"), u"2026-09-01T00:00:00"_s);
    QCOMPARE(text("//learningOpportunity/modified"), u"2026-03-05T08:00:00Z"_s);
    QCOMPARE(text("//learningOpportunity/homepage/contentUrl"), u"https://example.edu/"_s);
    QCOMPARE(text("//learningAchievementSpecification/volumeOfLearning"), u"PT121H30M"_s); // 3 × 40.5
    QCOMPARE(text("//learningActivitySpecification[contactHour]/contactHour"), u"32"_s);
    QCOMPARE(uri("//learningOpportunity/defaultLanguage"), u"ZHO"_s);
    QCOMPARE(uri("//learningAchievementSpecification/language[1]"), u"ZHO"_s);
    QCOMPARE(uri("//learningAchievementSpecification/language[2]"), u"ENG"_s);
    QCOMPARE(uri("//location/address/countryCode"), u"CHN"_s);
    QCOMPARE(uri("//learningOpportunity/mode"), u"e92d221e4d"_s);
    QCOMPARE(document.select_nodes("//priceDetail/amount").size(), size_t(1)); // a fee per credit is not the price of the whole
    QCOMPARE(text("//priceDetail/amount/value"), u"1400"_s);
    QCOMPARE(uri("//priceDetail/amount/unit"), u"CNY"_s);
    QVERIFY(text("//priceDetail[2]/description").contains(u"100 CNY"));
    const QString note = text("//learningOpportunity/additionalNote[1]/noteLiteral");
    QVERIFY2(note.contains(u"5.5") && note.contains(u"96") && note.contains(u"16"), qPrintable(note)); // credits, contact hours, hours per credit
    program.facts.language.clear();
    program.organisations.clear();
    program.facts.durationUnit = u"term"_s; // has no length of its own
    const QByteArray less = written("elm", program);
    QVERIFY(document.load_buffer(less.data(), size_t(less.size())));
    QCOMPARE(uri("//learningAchievementSpecification/language"), u"UND"_s);
    QVERIFY(!document.select_node("//contentUrl"));
    QVERIFY(!document.select_node("//duration"));
}

void TestStandardsContent::pageSaysWhatTheProgramSays()
{
    const QJsonObject page = json("schemaorg", everything());
    QCOMPARE(at(page, "@context"), u"https://schema.org"_s);
    QCOMPARE(at(page, "@type"), u"EducationalOccupationalProgram"_s);
    QCOMPARE(at(page, "alternateName"), u"Micro"_s);
    QCOMPARE(page.value("numberOfCredits"_L1)[u"value"].toDouble(), 5.5);
    QCOMPARE(at(page, "timeToComplete"), u"PT121H30M"_s);
    QCOMPARE(page.value("provider"_L1)[u"address"][u"addressCountry"].toString(), u"CN"_s);
    QCOMPARE(page.value("occupationalCategory"_L1)[0][u"codeValue"].toString(), u"2-10"_s);
    QCOMPARE(page.value("occupationalCategory"_L1)[1].toString(), u"编辑"_s);
    QCOMPARE(page.value("offers"_L1)[0][u"priceSpecification"][u"price"].toInt(), 1400);
    QCOMPARE(page.value("offers"_L1)[1][u"priceSpecification"][u"minPrice"].toInt(), 100);
    QVERIFY(page.value("offers"_L1)[1][u"priceSpecification"][u"price"].isUndefined());
    QCOMPARE(page.value("educationalCredentialAwarded"_L1)[0][u"competencyRequired"].toArray().size(), 2);
    const QJsonArray courses = page.value("hasCourse"_L1).toArray();
    QCOMPARE(courses.size(), 3);
    QCOMPARE(courses[0][u"numberOfCredits"].toInt(), 2);
    QCOMPARE(courses[1][u"numberOfCredits"][u"value"].toDouble(), 1.5);
    QCOMPARE(courses[0][u"timeRequired"].toString(), u"PT40H30M"_s);
    QCOMPARE(courses[0][u"teaches"][0].toString(), u"能译"_s + unfriendly);
    QCOMPARE(courses[1][u"coursePrerequisites"].toArray(), QJsonArray{QJsonObject({{u"@id"_s, courses[0][u"@id"]}})});
    QVERIFY(courses[2][u"coursePrerequisites"].toArray().size() == 1); // either-or as a text, nothing of the planned course
    QVERIFY(courses[2][u"coursePrerequisites"][0].toString().contains(courses[0][u"name"].toString() + u" / "_s + courses[1][u"name"].toString()));
    for (const Sample &sample : samples()) {
        const Program program = *sampleProgram(sample.id);
        const QJsonArray all = json("schemaorg", program).value("hasCourse"_L1).toArray();
        qsizetype next = 0;
        for (const Course &course : program.courses) {
            if (course.offering == u"planned")
                continue;
            const QJsonObject found = all[next++].toObject();
            QCOMPARE(at(found, "name"), (course.nameZh.isEmpty() ? course.nameEn : course.nameZh).simplified());
            const QJsonValue credits = found.value("numberOfCredits"_L1);
            QCOMPARE(credits.isUndefined(), !course.credits);
            if (course.credits)
                QCOMPARE(qint64((credits.isObject() ? credits[u"value"] : credits).toDouble() * 1000), course.credits->thousandths());
            if (course.hours)
                QVERIFY(at(found, "description").contains(course.hours->toString()));
        }
        QCOMPARE(all.size(), next);
    }
}

QTEST_GUILESS_MAIN(TestStandardsContent)
#include "tst_standards_content.moc"

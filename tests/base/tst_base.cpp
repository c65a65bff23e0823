#include "core/base/Decimal.h"
#include "core/base/Message.h"

#include <QTest>

using namespace micromajor;
using namespace Qt::StringLiterals;

class BaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decimalsAreExact();
    void decimalsRefuseWhatTheyCannotHold_data();
    void decimalsRefuseWhatTheyCannotHold();
    void messagesKeepDataAsData();
    void messagesSurviveStorage();
};

void BaseTest::decimalsAreExact()
{
    const Credits series = *Credits::parse(u"3.125");
    Credits sum;
    for (int i = 0; i < 4; ++i)
        sum += series;
    QCOMPARE(sum.toString(), u"12.5"_s); // the Australian stack of frameworks.md AU-11
    QCOMPARE(Credits::parse(u"15.5")->thousandths(), 15500);
    QCOMPARE(Credits::parse(u" ２．５ ")->toString(), u"2.5"_s);
    QCOMPARE(Credits::fromThousandths(-500).toString(), u"-0.5"_s);
    QVERIFY(*Hours::parse(u"0.1") + *Hours::parse(u"0.2") == *Hours::parse(u"0.3"));
}

void BaseTest::decimalsRefuseWhatTheyCannotHold_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", ".", "-", "1.2345", "1e3", "NaN", "inf", "1,5", "2 3", "1..2", "99999999999999999999", "1000000000001"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void BaseTest::decimalsRefuseWhatTheyCannotHold()
{
    QFETCH(QString, text);
    QVERIFY(!Credits::parse(text));
}

void BaseTest::messagesKeepDataAsData()
{
    const Message message("Set %1 of %2", {Message(u"%2"_s), Message(u"学分"_s)});
    QCOMPARE(message.text(Language::English), u"Set %2 of 学分"_s);
}

void BaseTest::messagesSurviveStorage()
{
    const Message message("Set %1 of %2", {Message("Credits"), Message(u"[\"机器学习\"]"_s)});
    const Message restored = Message::fromStored(message.stored());
    QVERIFY(restored == message);
    QCOMPARE(Message::fromStored(u"plain text of an older file"_s).text(Language::English), u"plain text of an older file"_s);
    QCOMPARE(Message("Credits").text(Language::Chinese), u"学分"_s);
}

QTEST_GUILESS_MAIN(BaseTest)
#include "tst_base.moc"

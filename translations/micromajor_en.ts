<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>micromajor::CourseTotalsRow</name>
    <message numerus="yes">
        <source>Total: %n courses</source>
        <translation>
            <numerusform>Total: %n course</numerusform>
            <numerusform>Total: %n courses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: cannot be computed, %n courses do not state it.</source>
        <translation>
            <numerusform>%1: cannot be computed, %n course does not state it.</numerusform>
            <numerusform>%1: cannot be computed, %n courses do not state it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>micromajor::CoursesPage</name>
    <message numerus="yes">
        <source>%n courses, no choice group.</source>
        <translation>
            <numerusform>%n course, no choice group.</numerusform>
            <numerusform>%n courses, no choice group.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cells keep their value.</source>
        <translation>
            <numerusform>%n more cell keeps its value.</numerusform>
            <numerusform>%n more cells keep their value.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n courses; choice groups: %1.</source>
        <translation>
            <numerusform>%n course; choice groups: %1.</numerusform>
            <numerusform>%n courses; choice groups: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>micromajor::FieldEditor</name>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>micromajor::OverviewPage</name>
    <message numerus="yes">
        <source>%n courses do not state it</source>
        <translation>
            <numerusform>%n course does not state it</numerusform>
            <numerusform>%n courses do not state it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n courses on offer</source>
        <translation>
            <numerusform>%n course on offer</numerusform>
            <numerusform>%n courses on offer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>micromajor::ProblemsModel</name>
    <message numerus="yes">
        <source>%1 · also in %n more sets</source>
        <translation>
            <numerusform>%1 · also in %n more set</numerusform>
            <numerusform>%1 · also in %n more sets</numerusform>
        </translation>
    </message>
</context>
</TS>

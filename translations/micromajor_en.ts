<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChainTexts</name>
    <message numerus="yes">
        <source>can wait %n terms</source>
        <translation>
            <numerusform>can wait %n term</numerusform>
            <numerusform>can wait %n terms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stands %n terms too late</source>
        <translation>
            <numerusform>stands %n term too late</numerusform>
            <numerusform>stands %n terms too late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longest chain through it: %n courses</source>
        <translation>
            <numerusform>longest chain through it: %n course</numerusform>
            <numerusform>longest chain through it: %n courses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>blocks %n courses</source>
        <translation>
            <numerusform>blocks %n course</numerusform>
            <numerusform>blocks %n courses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapScene</name>
    <message numerus="yes">
        <source>%n courses</source>
        <translation>
            <numerusform>%n course</numerusform>
            <numerusform>%n courses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>micromajor::CompareWindow</name>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new problems</source>
        <translation>
            <numerusform>%n new problem</numerusform>
            <numerusform>%n new problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n solved</source>
        <translation>
            <numerusform>%n solved</numerusform>
            <numerusform>%n solved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed problems</source>
        <translation>
            <numerusform>%n changed problem</numerusform>
            <numerusform>%n changed problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>micromajor::CompositionCard</name>
    <message numerus="yes">
        <source>%n courses do not state it</source>
        <translation>
            <numerusform>%n course does not state it</numerusform>
            <numerusform>%n courses do not state it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n courses do not state their contact hours and are not in the bar.</source>
        <translation>
            <numerusform>%n course does not state its contact hours and is not in the bar.</numerusform>
            <numerusform>%n courses do not state their contact hours and are not in the bar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n courses do not say how their hours divide into theory and practice.</source>
        <translation>
            <numerusform>%n course does not say how its hours divide into theory and practice.</numerusform>
            <numerusform>%n courses do not say how their hours divide into theory and practice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A choice group counts credits, but %n of its courses do not state theirs.</source>
        <translation>
            <numerusform>A choice group counts credits, but %n of its courses does not state its own.</numerusform>
            <numerusform>A choice group counts credits, but %n of its courses do not state theirs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n courses</source>
        <translation>
            <numerusform>%n course</numerusform>
            <numerusform>%n courses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n courses do not state their credits and are not in the bar.</source>
        <translation>
            <numerusform>%n course does not state its credits and is not in the bar.</numerusform>
            <numerusform>%n courses do not state their credits and are not in the bar.</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>%n courses are hidden by the filter.</source>
        <translation>
            <numerusform>%n course is hidden by the filter.</numerusform>
            <numerusform>%n courses are hidden by the filter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>micromajor::CoverageCard</name>
    <message numerus="yes">
        <source>and %n more outcomes</source>
        <translation>
            <numerusform>and %n more outcome</numerusform>
            <numerusform>and %n more outcomes</numerusform>
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
    <name>micromajor::FindPanel</name>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace in %n places</source>
        <translation>
            <numerusform>Replace in %n place</numerusform>
            <numerusform>Replace in %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>micromajor::KeyFigures</name>
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
    <name>micromajor::LoadCard</name>
    <message numerus="yes">
        <source>%n courses have no term and are not counted here: %1.</source>
        <translation>
            <numerusform>%n course has no term and is not counted here: %1.</numerusform>
            <numerusform>%n courses have no term and are not counted here: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>micromajor::MapView</name>
    <message numerus="yes">
        <source>%n more problems</source>
        <translation>
            <numerusform>%n more problem</numerusform>
            <numerusform>%n more problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>micromajor::MatrixPage</name>
    <message numerus="yes">
        <source>%n outcomes</source>
        <translation>
            <numerusform>%n outcome</numerusform>
            <numerusform>%n outcomes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n courses</source>
        <translation>
            <numerusform>%n course</numerusform>
            <numerusform>%n courses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>micromajor::MergeWindow</name>
    <message numerus="yes">
        <source>%n changes of theirs, %1 conflicts to decide</source>
        <translation>
            <numerusform>%n change of theirs, %1 conflicts to decide</numerusform>
            <numerusform>%n changes of theirs, %1 conflicts to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts are still open.</source>
        <translation>
            <numerusform>%n conflict is still open.</numerusform>
            <numerusform>%n conflicts are still open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more new problems</source>
        <translation>
            <numerusform>and %n more new problem</numerusform>
            <numerusform>and %n more new problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more solved problems</source>
        <translation>
            <numerusform>and %n more solved problem</numerusform>
            <numerusform>and %n more solved problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more problems that say something else now</source>
        <translation>
            <numerusform>and %n more problem that says something else now</numerusform>
            <numerusform>and %n more problems that say something else now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>micromajor::NewProgramPage</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>micromajor::PastePreview</name>
    <message numerus="yes">
        <source>%n courses</source>
        <translation>
            <numerusform>%n course</numerusform>
            <numerusform>%n courses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there already (same code or name) and are updated.</source>
        <translation>
            <numerusform>%n is there already (same code or name) and is updated.</numerusform>
            <numerusform>%n are there already (same code or name) and are updated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out.</source>
        <translation>
            <numerusform>%n row is left out.</numerusform>
            <numerusform>%n rows are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cells cannot be taken over.</source>
        <translation>
            <numerusform>%n more cell cannot be taken over.</numerusform>
            <numerusform>%n more cells cannot be taken over.</numerusform>
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
    <message numerus="yes">
        <source>%1 · %n more rules wait for it</source>
        <translation>
            <numerusform>%1 · %n more rule waits for it</numerusform>
            <numerusform>%1 · %n more rules wait for it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>micromajor::ReviewPage</name>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewers</source>
        <translation>
            <numerusform>%n reviewer</numerusform>
            <numerusform>%n reviewers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no total yet: %n scores are missing</source>
        <translation>
            <numerusform>no total yet: %n score is missing</numerusform>
            <numerusform>no total yet: %n scores are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria divide the reviewers</source>
        <translation>
            <numerusform>%n criterion divides the reviewers</numerusform>
            <numerusform>%n criteria divide the reviewers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>micromajor::RowList</name>
    <message numerus="yes">
        <source>Show all %n rows</source>
        <translation>
            <numerusform>Show %n row</numerusform>
            <numerusform>Show all %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>micromajor::ScoreModel</name>
    <message numerus="yes">
        <source>%n scores are missing</source>
        <translation>
            <numerusform>%n score is missing</numerusform>
            <numerusform>%n scores are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria have no weight</source>
        <translation>
            <numerusform>%n criterion has no weight</numerusform>
            <numerusform>%n criteria have no weight</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewers have no weight</source>
        <translation>
            <numerusform>%n reviewer has no weight</numerusform>
            <numerusform>%n reviewers have no weight</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria are not scored yet</source>
        <translation>
            <numerusform>%n criterion is not scored yet</numerusform>
            <numerusform>%n criteria are not scored yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>micromajor::SectionHead</name>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>micromajor::SubmissionPage</name>
    <message numerus="yes">
        <source>%n problems of the program are open.</source>
        <translation>
            <numerusform>%n problem of the program is open.</numerusform>
            <numerusform>%n problems of the program are open.</numerusform>
        </translation>
    </message>
</context>
</TS>

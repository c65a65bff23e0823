-- The first schema: the program, its history and the facts of the file. A released step is never changed: the next one is 002_….sql.
-- Laws of the program's tables (session extension): every table STRICT with a NOT NULL text key; no generated columns, no triggers,
-- no foreign-key actions, no UNIQUE on values that are permuted. Decimals are whole thousandths; NULL = not stated.
-- `ordinal` is the place of a row among the rows of its table: 0, 1, 2, …

CREATE TABLE program (
    id TEXT PRIMARY KEY NOT NULL,
    name_zh TEXT,
    name_en TEXT,
    kind TEXT,
    type TEXT,
    institution TEXT,
    college TEXT,
    country TEXT,
    status TEXT,
    application_date TEXT,
    disciplines TEXT,
    audience TEXT,
    entry_conditions TEXT,
    quota INTEGER CHECK (quota >= 0),
    minimum_class_size INTEGER CHECK (minimum_class_size >= 0),
    excluded_majors TEXT,
    demand_analysis TEXT,
    capability TEXT,
    introduction TEXT,
    profile TEXT,
    curriculum_text TEXT,
    conditions_text TEXT,
    courses_stated INTEGER CHECK (courses_stated >= 0),
    main_major TEXT,
    overlap_percent INTEGER CHECK (overlap_percent >= 0),
    origin TEXT,
    integrates_industry INTEGER CHECK (integrates_industry IN (0, 1)),
    mode TEXT,
    synchronous TEXT,
    time_slots TEXT,
    platform TEXT,
    place TEXT,
    credits_stated INTEGER CHECK (credits_stated >= 0),
    hours_stated INTEGER CHECK (hours_stated >= 0),
    learning_hours_stated INTEGER CHECK (learning_hours_stated >= 0),
    credit_unit TEXT,
    contact_hours_per_credit INTEGER CHECK (contact_hours_per_credit >= 0),
    learning_hours_per_credit INTEGER CHECK (learning_hours_per_credit >= 0),
    credit_bearing INTEGER CHECK (credit_bearing IN (0, 1)),
    accumulable INTEGER CHECK (accumulable IN (0, 1)),
    convertible INTEGER CHECK (convertible IN (0, 1)),
    recognition_text TEXT,
    double_counting TEXT,
    assessment_text TEXT,
    pass_rule TEXT,
    certificate_text TEXT,
    filing_state TEXT,
    filing_number TEXT,
    filing_date TEXT,
    duration_text TEXT,
    duration_least INTEGER CHECK (duration_least >= 0),
    duration_most INTEGER CHECK (duration_most >= 0),
    duration_unit TEXT,
    terms INTEGER CHECK (terms >= 0),
    weekly_load INTEGER CHECK (weekly_load >= 0),
    starts_on TEXT,
    ends_on TEXT,
    schedule TEXT,
    fee_text TEXT,
    other_conditions TEXT,
    level TEXT,
    grade TEXT,
    language TEXT,
    quality_text TEXT,
    quality_body TEXT,
    refresh_percent INTEGER CHECK (refresh_percent >= 0),
    review_months INTEGER CHECK (review_months >= 0),
    last_updated TEXT,
    development_months INTEGER CHECK (development_months >= 0),
    exit_rule TEXT,
    guidance_text TEXT,
    support_text TEXT,
    source TEXT,
    source_note TEXT
) STRICT;

CREATE TABLE learner_group (
    id TEXT PRIMARY KEY NOT NULL,
    ordinal INTEGER NOT NULL,
    kind TEXT,
    name TEXT,
    level TEXT,
    years TEXT,
    disciplines TEXT,
    entry_conditions TEXT,
    reason TEXT
) STRICT;

CREATE TABLE priority_group (
    id TEXT PRIMARY KEY NOT NULL,
    ordinal INTEGER NOT NULL,
    kind TEXT,
    major TEXT,
    placement_percent INTEGER CHECK (placement_percent >= 0),
    year INTEGER CHECK (year >= 0),
    source TEXT
) STRICT;

CREATE TABLE capability_gap (
    id TEXT PRIMARY KEY NOT NULL,
    ordinal INTEGER NOT NULL,
    kind TEXT,
    statement TEXT
) STRICT;

CREATE TABLE occupation (
    id TEXT PRIMARY KEY NOT NULL,
    ordinal INTEGER NOT NULL,
    gap_id TEXT REFERENCES capability_gap (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT,
    code TEXT,
    note TEXT
) STRICT;

CREATE TABLE evidence (
    id TEXT PRIMARY KEY NOT NULL,
    ordinal INTEGER NOT NULL,
    gap_id TEXT REFERENCES capability_gap (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT,
    title TEXT,
    source TEXT,
    date TEXT,
    url TEXT,
    finding TEXT
) STRICT;

CREATE TABLE direction (
    id TEXT PRIMARY KEY NOT NULL,
    ordinal INTEGER NOT NULL,
    area_code TEXT,
    area TEXT,
    direction_code TEXT,
    direction TEXT,
    justification TEXT
) STRICT;

CREATE TABLE outcome (
    id TEXT PRIMARY KEY NOT NULL,
    ordinal INTEGER NOT NULL,
    code TEXT,
    statement TEXT,
    kind TEXT,
    bloom TEXT,
    parent_id TEXT REFERENCES outcome (id) DEFERRABLE INITIALLY DEFERRED,
    benchmark TEXT
) STRICT;

CREATE TABLE outcome_gap (
    id TEXT PRIMARY KEY NOT NULL,
    ordinal INTEGER NOT NULL,
    outcome_id TEXT NOT NULL REFERENCES outcome (id) DEFERRABLE INITIALLY DEFERRED,
    gap_id TEXT NOT NULL REFERENCES capability_gap (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE module (
    id TEXT PRIMARY KEY NOT NULL,
    ordinal INTEGER NOT NULL,
    name_zh TEXT,
    name_en TEXT,
    stage TEXT,
    note TEXT
) STRICT;

CREATE TABLE course (
    id TEXT PRIMARY KEY NOT NULL,
    ordinal INTEGER NOT NULL,
    code TEXT,
    name_zh TEXT,
    name_en TEXT,
    module_id TEXT REFERENCES module (id) DEFERRABLE INITIALLY DEFERRED,
    stage_text TEXT,
    form TEXT,
    credits INTEGER CHECK (credits >= 0),
    hours INTEGER CHECK (hours >= 0),
    theory_hours INTEGER CHECK (theory_hours >= 0),
    practice_hours INTEGER CHECK (practice_hours >= 0),
    lab_hours INTEGER CHECK (lab_hours >= 0),
    online_hours INTEGER CHECK (online_hours >= 0),
    enterprise_hours INTEGER CHECK (enterprise_hours >= 0),
    learning_hours INTEGER CHECK (learning_hours >= 0),
    unit_count INTEGER CHECK (unit_count >= 0),
    weeks INTEGER CHECK (weeks >= 0),
    term INTEGER CHECK (term >= 0),
    term_fixed INTEGER CHECK (term_fixed IN (0, 1)),
    nature TEXT,
    mode TEXT,
    synchronous TEXT,
    time_slots TEXT,
    platform TEXT,
    place TEXT,
    offering TEXT,
    last_offered TEXT,
    enterprise_project INTEGER CHECK (enterprise_project IN (0, 1)),
    project_percent INTEGER CHECK (project_percent >= 0),
    reused_from TEXT,
    discipline TEXT,
    description TEXT,
    content TEXT,
    assessment_form TEXT,
    note TEXT
) STRICT;

CREATE TABLE micro_course (
    id TEXT PRIMARY KEY NOT NULL,
    ordinal INTEGER NOT NULL,
    course_id TEXT NOT NULL REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT,
    hours INTEGER CHECK (hours >= 0),
    content TEXT
) STRICT;

CREATE TABLE practice_task (
    id TEXT PRIMARY KEY NOT NULL,
    ordinal INTEGER NOT NULL,
    course_id TEXT REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT,
    name TEXT,
    hours INTEGER CHECK (hours >= 0),
    organisation_id TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    description TEXT,
    integrating INTEGER CHECK (integrating IN (0, 1))
) STRICT;

CREATE TABLE requisite (
    id TEXT PRIMARY KEY NOT NULL,
    ordinal INTEGER NOT NULL,
    course_id TEXT NOT NULL REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
    required_id TEXT NOT NULL REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT,
    alternative TEXT,
    note TEXT
) STRICT;

CREATE TABLE choice_group (
    id TEXT PRIMARY KEY NOT NULL,
    ordinal INTEGER NOT NULL,
    name TEXT,
    least_courses INTEGER CHECK (least_courses >= 0),
    most_courses INTEGER CHECK (most_courses >= 0),
    least_credits INTEGER CHECK (least_credits >= 0),
    most_credits INTEGER CHECK (most_credits >= 0),
    note TEXT
) STRICT;

CREATE TABLE choice_member (
    id TEXT PRIMARY KEY NOT NULL,
    ordinal INTEGER NOT NULL,
    group_id TEXT NOT NULL REFERENCES choice_group (id) DEFERRABLE INITIALLY DEFERRED,
    course_id TEXT NOT NULL REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE outcome_support (
    id TEXT PRIMARY KEY NOT NULL,
    ordinal INTEGER NOT NULL,
    outcome_id TEXT NOT NULL REFERENCES outcome (id) DEFERRABLE INITIALLY DEFERRED,
    course_id TEXT NOT NULL REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
    strength TEXT,
    progression TEXT,
    weight INTEGER CHECK (weight >= 0)
) STRICT;

CREATE TABLE course_objective (
    id TEXT PRIMARY KEY NOT NULL,
    ordinal INTEGER NOT NULL,
    course_id TEXT NOT NULL REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
    outcome_id TEXT REFERENCES outcome (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    statement TEXT
) STRICT;

CREATE TABLE term (
    id TEXT PRIMARY KEY NOT NULL,
    ordinal INTEGER NOT NULL,
    number INTEGER CHECK (number >= 0),
    name TEXT,
    weeks INTEGER CHECK (weeks >= 0),
    starts_on TEXT
) STRICT;

CREATE TABLE rubric (
    id TEXT PRIMARY KEY NOT NULL,
    ordinal INTEGER NOT NULL,
    name TEXT,
    text TEXT
) STRICT;

CREATE TABLE assessment (
    id TEXT PRIMARY KEY NOT NULL,
    ordinal INTEGER NOT NULL,
    course_id TEXT REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT,
    kind TEXT,
    weight INTEGER CHECK (weight >= 0),
    rubric_id TEXT REFERENCES rubric (id) DEFERRABLE INITIALLY DEFERRED,
    supervision TEXT,
    pass_rule TEXT,
    description TEXT
) STRICT;

CREATE TABLE assessment_outcome (
    id TEXT PRIMARY KEY NOT NULL,
    ordinal INTEGER NOT NULL,
    assessment_id TEXT NOT NULL REFERENCES assessment (id) DEFERRABLE INITIALLY DEFERRED,
    outcome_id TEXT NOT NULL REFERENCES outcome (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE assessment_objective (
    id TEXT PRIMARY KEY NOT NULL,
    ordinal INTEGER NOT NULL,
    assessment_id TEXT NOT NULL REFERENCES assessment (id) DEFERRABLE INITIALLY DEFERRED,
    objective_id TEXT NOT NULL REFERENCES course_objective (id) DEFERRABLE INITIALLY DEFERRED,
    weight INTEGER CHECK (weight >= 0)
) STRICT;

CREATE TABLE credential (
    id TEXT PRIMARY KEY NOT NULL,
    ordinal INTEGER NOT NULL,
    scope TEXT,
    module_id TEXT REFERENCES module (id) DEFERRABLE INITIALLY DEFERRED,
    course_id TEXT REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT,
    kind TEXT,
    issuer TEXT,
    awarding_body TEXT,
    issuer_country TEXT,
    capability TEXT,
    requirement TEXT,
    level TEXT,
    verification TEXT,
    verification_url TEXT,
    query_text TEXT,
    digital INTEGER CHECK (digital IN (0, 1)),
    on_transcript INTEGER CHECK (on_transcript IN (0, 1)),
    identity_slot INTEGER CHECK (identity_slot IN (0, 1)),
    date_slot INTEGER CHECK (date_slot IN (0, 1)),
    grading_scheme TEXT
) STRICT;

CREATE TABLE recognition (
    id TEXT PRIMARY KEY NOT NULL,
    ordinal INTEGER NOT NULL,
    kind TEXT,
    target_institution TEXT,
    target_program TEXT,
    credits INTEGER CHECK (credits >= 0),
    percent INTEGER CHECK (percent >= 0),
    condition TEXT
) STRICT;

CREATE TABLE fee (
    id TEXT PRIMARY KEY NOT NULL,
    ordinal INTEGER NOT NULL,
    amount INTEGER CHECK (amount >= 0),
    currency TEXT,
    basis TEXT,
    bound TEXT,
    payer TEXT,
    note TEXT
) STRICT;

CREATE TABLE organisation (
    id TEXT PRIMARY KEY NOT NULL,
    ordinal INTEGER NOT NULL,
    name TEXT,
    kind TEXT,
    country TEXT,
    role TEXT,
    recognition TEXT,
    url TEXT
) STRICT;

CREATE TABLE agreement (
    id TEXT PRIMARY KEY NOT NULL,
    ordinal INTEGER NOT NULL,
    organisation_id TEXT NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT,
    scope TEXT,
    co_design INTEGER CHECK (co_design IN (0, 1)),
    signed_on TEXT,
    valid_until TEXT,
    attachment_id TEXT REFERENCES attachment (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE person (
    id TEXT PRIMARY KEY NOT NULL,
    ordinal INTEGER NOT NULL,
    name TEXT,
    role TEXT,
    leader INTEGER CHECK (leader IN (0, 1)),
    organisation_id TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    workplace TEXT,
    title TEXT,
    position TEXT,
    degree TEXT,
    age INTEGER CHECK (age >= 0),
    phone TEXT,
    email TEXT,
    research TEXT,
    tasks TEXT,
    taught_before TEXT
) STRICT;

CREATE TABLE recent_course (
    id TEXT PRIMARY KEY NOT NULL,
    ordinal INTEGER NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT,
    credits INTEGER CHECK (credits >= 0),
    hours INTEGER CHECK (hours >= 0)
) STRICT;

CREATE TABLE teaching (
    id TEXT PRIMARY KEY NOT NULL,
    ordinal INTEGER NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    course_id TEXT NOT NULL REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT,
    hours INTEGER CHECK (hours >= 0)
) STRICT;

CREATE TABLE quality_indicator (
    id TEXT PRIMARY KEY NOT NULL,
    ordinal INTEGER NOT NULL,
    name TEXT,
    kind TEXT,
    source TEXT,
    target_percent INTEGER CHECK (target_percent >= 0),
    cycle_months INTEGER CHECK (cycle_months >= 0)
) STRICT;

CREATE TABLE quality_result (
    id TEXT PRIMARY KEY NOT NULL,
    ordinal INTEGER NOT NULL,
    indicator_id TEXT NOT NULL REFERENCES quality_indicator (id) DEFERRABLE INITIALLY DEFERRED,
    year INTEGER CHECK (year >= 0),
    percent INTEGER CHECK (percent >= 0),
    counted INTEGER CHECK (counted >= 0),
    total INTEGER CHECK (total >= 0),
    note TEXT
) STRICT;

CREATE TABLE feedback (
    id TEXT PRIMARY KEY NOT NULL,
    ordinal INTEGER NOT NULL,
    kind TEXT,
    method TEXT,
    cycle_months INTEGER CHECK (cycle_months >= 0)
) STRICT;

CREATE TABLE approval (
    id TEXT PRIMARY KEY NOT NULL,
    ordinal INTEGER NOT NULL,
    step TEXT,
    body TEXT,
    organisation_id TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT,
    opinion TEXT,
    signatory TEXT,
    date TEXT,
    note TEXT
) STRICT;

CREATE TABLE attachment (
    id TEXT PRIMARY KEY NOT NULL,
    ordinal INTEGER NOT NULL,
    name TEXT,
    media_type TEXT,
    content BLOB,
    note TEXT
) STRICT;

CREATE TABLE rule_set_use (
    id TEXT PRIMARY KEY NOT NULL,
    ordinal INTEGER NOT NULL,
    rule_set TEXT,
    version TEXT,
    digest TEXT,
    content TEXT
) STRICT;

CREATE TABLE waiver (
    id TEXT PRIMARY KEY NOT NULL,
    ordinal INTEGER NOT NULL,
    rule TEXT,
    rule_set TEXT,
    subject_kind TEXT,
    subject_id TEXT,
    subject_field TEXT,
    reason TEXT,
    author TEXT,
    date TEXT
) STRICT;

CREATE TABLE source_note (
    id TEXT PRIMARY KEY NOT NULL,
    ordinal INTEGER NOT NULL,
    subject_kind TEXT,
    subject_id TEXT,
    text TEXT
) STRICT;

CREATE TABLE comment (
    id TEXT PRIMARY KEY NOT NULL,
    ordinal INTEGER NOT NULL,
    parent_id TEXT REFERENCES comment (id) DEFERRABLE INITIALLY DEFERRED,
    subject_kind TEXT,
    subject_id TEXT,
    subject_field TEXT,
    place TEXT,
    author TEXT,
    role TEXT,
    created TEXT,
    mentions TEXT,
    text TEXT,
    resolved INTEGER CHECK (resolved IN (0, 1))
) STRICT;

CREATE TABLE reviewer (
    id TEXT PRIMARY KEY NOT NULL,
    ordinal INTEGER NOT NULL,
    name TEXT,
    organisation TEXT,
    weight INTEGER CHECK (weight >= 0)
) STRICT;

CREATE TABLE rubric_criterion (
    id TEXT PRIMARY KEY NOT NULL,
    ordinal INTEGER NOT NULL,
    dimension TEXT,
    title TEXT,
    description TEXT,
    weight INTEGER CHECK (weight >= 0)
) STRICT;

CREATE TABLE review_score (
    id TEXT PRIMARY KEY NOT NULL,
    ordinal INTEGER NOT NULL,
    reviewer_id TEXT NOT NULL REFERENCES reviewer (id) DEFERRABLE INITIALLY DEFERRED,
    criterion_id TEXT NOT NULL REFERENCES rubric_criterion (id) DEFERRABLE INITIALLY DEFERRED,
    score INTEGER CHECK (score >= 0),
    comment TEXT
) STRICT;

CREATE TABLE decision (
    id TEXT PRIMARY KEY NOT NULL,
    ordinal INTEGER NOT NULL,
    kind TEXT,
    conditions TEXT,
    author TEXT,
    date TEXT
) STRICT;

CREATE INDEX occupation_gap_id ON occupation (gap_id);
CREATE INDEX evidence_gap_id ON evidence (gap_id);
CREATE INDEX outcome_parent_id ON outcome (parent_id);
CREATE INDEX outcome_gap_outcome_id ON outcome_gap (outcome_id);
CREATE INDEX outcome_gap_gap_id ON outcome_gap (gap_id);
CREATE INDEX course_module_id ON course (module_id);
CREATE INDEX micro_course_course_id ON micro_course (course_id);
CREATE INDEX practice_task_course_id ON practice_task (course_id);
CREATE INDEX practice_task_organisation_id ON practice_task (organisation_id);
CREATE INDEX requisite_course_id ON requisite (course_id);
CREATE INDEX requisite_required_id ON requisite (required_id);
CREATE INDEX choice_member_group_id ON choice_member (group_id);
CREATE INDEX choice_member_course_id ON choice_member (course_id);
CREATE INDEX outcome_support_outcome_id ON outcome_support (outcome_id);
CREATE INDEX outcome_support_course_id ON outcome_support (course_id);
CREATE INDEX course_objective_course_id ON course_objective (course_id);
CREATE INDEX course_objective_outcome_id ON course_objective (outcome_id);
CREATE INDEX assessment_course_id ON assessment (course_id);
CREATE INDEX assessment_rubric_id ON assessment (rubric_id);
CREATE INDEX assessment_outcome_assessment_id ON assessment_outcome (assessment_id);
CREATE INDEX assessment_outcome_outcome_id ON assessment_outcome (outcome_id);
CREATE INDEX assessment_objective_assessment_id ON assessment_objective (assessment_id);
CREATE INDEX assessment_objective_objective_id ON assessment_objective (objective_id);
CREATE INDEX credential_module_id ON credential (module_id);
CREATE INDEX credential_course_id ON credential (course_id);
CREATE INDEX agreement_organisation_id ON agreement (organisation_id);
CREATE INDEX agreement_attachment_id ON agreement (attachment_id);
CREATE INDEX person_organisation_id ON person (organisation_id);
CREATE INDEX recent_course_person_id ON recent_course (person_id);
CREATE INDEX teaching_person_id ON teaching (person_id);
CREATE INDEX teaching_course_id ON teaching (course_id);
CREATE INDEX quality_result_indicator_id ON quality_result (indicator_id);
CREATE INDEX approval_organisation_id ON approval (organisation_id);
CREATE INDEX comment_parent_id ON comment (parent_id);
CREATE INDEX review_score_reviewer_id ON review_score (reviewer_id);
CREATE INDEX review_score_criterion_id ON review_score (criterion_id);

-- The history: revision 0 made the content, each further one is a changeset upon its parent. Revisions after the head are undone ones.
CREATE TABLE revision (
    number INTEGER PRIMARY KEY NOT NULL,
    hash BLOB NOT NULL,
    parent BLOB NOT NULL,
    author TEXT NOT NULL,
    time INTEGER NOT NULL, -- milliseconds since 1970 UTC
    label TEXT NOT NULL,
    changeset BLOB NOT NULL
) STRICT;

CREATE TABLE history_head (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
    number INTEGER NOT NULL
) STRICT;

-- SHA-256 over everything else in the file, because SQLite itself does not notice changed bits.
CREATE TABLE content_hash (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
    sha256 BLOB NOT NULL
) STRICT;

// The forty questions of tests/benchmarks/FortyChecks.cpp for ajv: what JSON Schema can say is said in JSON Schema, sums and references
// are custom keywords over an index that is made once for each program. Reads programs as JSON lines, prints one JSON object.
'use strict';
const fs = require('fs');
const Ajv = require('ajv');

// The index of the program in hand.
let index = null;
const thousandths = value => Math.round(value * 1000);

function group(rows, field) {
  const result = new Map();
  for (const row of rows || []) {
    const key = row[field];
    if (key === undefined) continue;
    const list = result.get(key);
    if (list) list.push(row);
    else result.set(key, [row]);
  }
  return result;
}

function indexOf(program) {
  const result = {groups: new Map(), courses: new Map(program.courses.map(course => [course.id, course]))};
  // table and field → rows by the value of the field, made when first asked for
  result.by = (table, field) => {
    const key = table + '.' + field;
    let rows = result.groups.get(key);
    if (!rows) result.groups.set(key, rows = group(program[table], field));
    return rows;
  };
  const elective = new Set(program.choiceMembers.map(member => member.course_id));
  result.required = program.courses.filter(course => !elective.has(course.id));
  result.isElective = course => elective.has(course);
  result.choices = program.choiceGroups.map(choice => ({
    least: choice.least_courses,
    most: choice.most_courses,
    members: result.by('choiceMembers', 'group_id').get(choice.id).map(member => result.courses.get(member.course_id)),
  }));
  // Least and most of a weight over all ways to choose.
  result.range = weight => {
    let least = 0, most = 0;
    for (const course of result.required) {
      const value = weight(course);
      least += value;
      most += value;
    }
    for (const choice of result.choices) {
      const weights = choice.members.map(weight).sort((a, b) => a - b);
      for (let i = 0; i < choice.least; ++i) least += weights[i];
      for (let i = 0; i < choice.most; ++i) most += weights[weights.length - 1 - i];
    }
    return [least, most];
  };
  return result;
}

const ajv = new Ajv({allErrors: true, $data: true});

// A keyword over the whole program: `ask` yields one text for each violation.
function keyword(name, ask) {
  ajv.addKeyword(name, {
    errors: true,
    compile: schema => function check(data) {
      const texts = ask(schema, data);
      if (texts.length === 0) return true;
      check.errors = texts.map(message => ({keyword: name, message, params: {}}));
      return false;
    },
  });
}

const nameOf = row => row.name_zh || row.name || row.statement || row.title || row.id;

// Each row of a table has a row of another that refers to it.
keyword('referenced', ({rows, by, field, only, unless}, program) => {
  const references = index.by(by, field);
  const texts = [];
  for (const row of program[rows] || [])
    if (!references.has(row.id) && (!only || only.values.includes(row[only.field])) && !(unless && row[unless]))
      texts.push(`${nameOf(row)}: nothing in ${by} refers to it`);
  return texts;
});

// The weights of the rows that refer to one row make a hundred.
keyword('weights', ({rows, by, field, except}, program) => {
  const references = index.by(by, field);
  const texts = [];
  for (const row of program[rows]) {
    let sum = 0, any = false;
    for (const part of references.get(row.id) || [])
      if (part.kind !== except) {
        any = true;
        sum += thousandths(part.weight);
      }
    if (any && sum !== 100000) texts.push(`${nameOf(row)}: the weights add up to ${sum / 1000}, not to 100`);
  }
  return texts;
});

keyword('distinct', ({rows, field, unlessSame}, program) => {
  const first = new Map();
  const texts = [];
  for (const row of program[rows]) {
    const other = first.get(row[field]);
    if (other === undefined) first.set(row[field], row);
    else if (!unlessSame || other[unlessSame] !== row[unlessSame]) texts.push(`${nameOf(other)} and ${nameOf(row)} have the same ${field}: ${row[field]}`);
  }
  return texts;
});

// A stated total lies between least and most of what a learner may take.
keyword('total', ({stated, of, orAll}, program) => {
  const [least, most] = index.range(of ? course => thousandths(course[of]) : () => 1000);
  const value = thousandths(program.program[stated]);
  if ((value >= least && value <= most) || (orAll && value === program.courses.length * 1000)) return [];
  return [`${value / 1000} is stated, but the courses make ${least / 1000} to ${most / 1000}`];
});

keyword('taken', ({least, most}) => {
  const [fewest, greatest] = index.range(() => 1);
  return greatest < least || fewest > most ? [`${fewest} to ${greatest} courses are taken; asked are ${least} to ${most}`] : [];
});

keyword('termLoad', (most, program) => {
  const texts = [];
  for (const term of new Set(program.courses.map(course => course.term))) {
    const load = index.range(course => (course.term === term ? thousandths(course.credits) : 0))[1];
    if (load > most * 1000) texts.push(`Term ${term} carries up to ${load / 1000} credits; allowed are ${most}`);
  }
  return texts;
});

keyword('strongSupport', (strength, program) => {
  const supports = index.by('outcomeSupports', 'outcome_id');
  const texts = [];
  for (const outcome of program.outcomes) {
    const rows = supports.get(outcome.id);
    if (!rows) continue;
    const strong = new Set(rows.filter(row => row.strength === strength).map(row => row.course_id));
    let always = false;
    for (const course of strong) always = always || !index.isElective(course);
    always = always || index.choices.some(choice => choice.members.filter(course => !strong.has(course.id)).length < choice.least);
    if (!always) texts.push(`${nameOf(outcome)}: no course supports it at strength ${strength} whatever is chosen`);
  }
  return texts;
});

keyword('before', (field, program) => {
  const texts = [];
  for (const requisite of program.requisites) {
    const course = index.courses.get(requisite.course_id), required = index.courses.get(requisite.required_id);
    if (required[field] >= course[field]) texts.push(`${nameOf(course)} (${course[field]}) requires ${nameOf(required)} (${required[field]})`);
  }
  return texts;
});

keyword('acyclic', (table, program) => {
  const open = new Map(program.courses.map(course => [course.id, 0]));
  for (const requisite of program[table]) open.set(requisite.course_id, open.get(requisite.course_id) + 1);
  const following = index.by(table, 'required_id');
  const ready = program.courses.filter(course => open.get(course.id) === 0).map(course => course.id);
  for (let i = 0; i < ready.length; ++i)
    for (const requisite of following.get(ready[i]) || []) {
      const left = open.get(requisite.course_id) - 1;
      open.set(requisite.course_id, left);
      if (left === 0) ready.push(requisite.course_id);
    }
  return ready.length < program.courses.length ? ['Courses require each other in a circle'] : [];
});

keyword('someUnlike', ({rows, field, values}, program) =>
  program[rows].every(row => values.includes(row[field])) ? [`All ${program[rows].length} rows of ${rows} are ${values[0]}`] : []);

keyword('exactlyOne', ({rows, field}, program) => {
  const count = program[rows].filter(row => row[field] === true).length;
  return count === 1 ? [] : [`${count} of ${rows} are marked as ${field}`];
});

// Keywords over one course.
keyword('perCredit', ({field, least, most}, course) => {
  const hours = thousandths(course[field]), credits = thousandths(course.credits);
  return hours < least * credits || hours > most * credits ? [`${nameOf(course)}: ${course[field]} for ${course.credits} credits`] : [];
});

keyword('sum', ({parts, total}, course) => {
  let sum = 0;
  for (const part of parts) sum += thousandths(course[part]);
  return sum === thousandths(course[total]) ? [] : [`${nameOf(course)}: ${parts.join(' and ')} add up to ${sum / 1000}`];
});

// A rule is a definition; the keywords that stand directly in it are its violations, deeper ones only say why. "rule:…" = a further place of it.
const definitions = {
  'total-credits-outside-limits': {minimum: 10, maximum: 30},
  'credits-off-step': {multipleOf: 0.5},
  'hours-per-credit-outside-limits': {perCredit: {field: 'hours', least: 16, most: 18}},
  'learning-hours-per-credit-outside-limits': {perCredit: {field: 'learning_hours', least: 30, most: 50}},
  'hours-split-mismatch': {sum: {parts: ['theory_hours', 'practice_hours'], total: 'hours'}},
  'learning-hours-below-contact-hours': {minimum: {$data: '1/hours'}},
  'learning-hours-below-contact-hours:program': {minimum: {$data: '1/hours_stated'}},
  'course-outside-program-length': {minimum: 1, maximum: {$data: '/program/terms'}},
  'course-without-module': {required: ['module_id']},
  'class-opening-not-feasible': {maximum: {$data: '1/quota'}},
  'content-refresh-below-limit': {minimum: 20},
  'review-cycle-outside-limits': {minimum: 1, maximum: 12},
  'type-not-stated': {required: ['type']},
  'type-not-stated:value': {enum: ['urgently-needed', 'interdisciplinary']},
  'degree-word-in-title': {not: {pattern: '学士|硕士|博士|学位|第二专业'}},
  'certificate-not-verifiable': {
    anyOf: [
      {required: ['verification', 'verification_url'], properties: {verification: {const: 'website'}}},
      {required: ['verification'], properties: {verification: {enum: ['chsi', 'signature']}}},
    ],
  },
  'certificate-issuer-not-stated': {anyOf: [{required: ['issuer_country', 'awarding_body']}, {required: ['issuer_country', 'issuer']}]},
  'mentor-without-organisation': {
    if: {required: ['role'], properties: {role: {const: 'mentor'}}},
    then: {anyOf: [{required: ['organisation_id']}, {required: ['workplace']}]},
  },
  'project-assessment-without-rubric': {if: {properties: {kind: {enum: ['project', 'portfolio']}}}, then: {required: ['rubric_id']}},
  'assessment-without-outcome': {referenced: {rows: 'assessments', by: 'assessmentOutcomes', field: 'assessment_id'}},
  'outcome-not-assessed': {referenced: {rows: 'outcomes', by: 'assessmentOutcomes', field: 'outcome_id'}},
  'outcome-without-gap': {referenced: {rows: 'outcomes', by: 'outcomeGaps', field: 'outcome_id'}},
  'gap-without-evidence': {referenced: {rows: 'capabilityGaps', by: 'evidence', field: 'gap_id'}},
  'course-without-teacher': {referenced: {rows: 'courses', by: 'teachings', field: 'course_id'}},
  'outcome-without-course': {referenced: {rows: 'outcomes', by: 'outcomeSupports', field: 'outcome_id'}},
  'course-without-outcome': {referenced: {rows: 'courses', by: 'outcomeSupports', field: 'course_id'}},
  'partner-without-agreement': {
    referenced: {rows: 'organisations', by: 'agreements', field: 'organisation_id', only: {field: 'kind', values: ['enterprise', 'co-building']}},
  },
  'course-without-assessment': {referenced: {rows: 'courses', by: 'assessments', field: 'course_id', unless: 'assessment_form'}},
  'outcome-without-strong-course': {strongSupport: 'H'},
  'outcome-weights-not-hundred': {weights: {rows: 'outcomes', by: 'outcomeSupports', field: 'outcome_id', except: 'none'}},
  'assessment-weights-not-hundred': {weights: {rows: 'courses', by: 'assessments', field: 'course_id', except: 'prior-learning'}},
  'duplicate-course': {distinct: {rows: 'courses', field: 'name_zh'}},
  'repeated-course-code': {distinct: {rows: 'courses', field: 'code', unlessSame: 'name_zh'}},
  'course-count-outside-limits': {taken: {least: 3, most: 13}},
  'stated-credits-mismatch': {total: {stated: 'credits_stated', of: 'credits'}},
  'stated-hours-mismatch': {total: {stated: 'hours_stated', of: 'hours'}},
  'stated-course-count-mismatch': {total: {stated: 'courses_stated', orAll: true}},
  'term-overload': {termLoad: 8},
  'prerequisite-not-before': {before: 'term'},
  'prerequisite-cycle': {acyclic: 'requisites'},
  'no-performance-assessment': {someUnlike: {rows: 'assessments', field: 'kind', values: ['test', 'prior-learning']}},
  'leader-not-single': {exactlyOne: {rows: 'people', field: 'leader'}},
};

const ask = (...rules) => ({allOf: rules.map(rule => ({$ref: '#/definitions/' + rule}))});
const schema = {
  definitions,
  properties: {
    program: {
      ...ask('type-not-stated'),
      properties: {
        credits_stated: ask('total-credits-outside-limits', 'credits-off-step'),
        learning_hours_stated: ask('learning-hours-below-contact-hours:program'),
        minimum_class_size: ask('class-opening-not-feasible'),
        refresh_percent: ask('content-refresh-below-limit'),
        review_months: ask('review-cycle-outside-limits'),
        type: ask('type-not-stated:value'),
        name_zh: ask('degree-word-in-title'),
        name_en: ask('degree-word-in-title'),
      },
    },
    courses: {
      items: {
        ...ask('hours-per-credit-outside-limits', 'learning-hours-per-credit-outside-limits', 'hours-split-mismatch', 'course-without-module'),
        properties: {
          credits: ask('credits-off-step'),
          learning_hours: ask('learning-hours-below-contact-hours'),
          term: ask('course-outside-program-length'),
        },
      },
    },
    credentials: {items: ask('certificate-not-verifiable', 'certificate-issuer-not-stated')},
    people: {items: ask('mentor-without-organisation')},
    assessments: {items: ask('project-assessment-without-rubric')},
  },
  ...ask('assessment-without-outcome', 'outcome-not-assessed', 'outcome-without-gap', 'gap-without-evidence', 'course-without-teacher',
    'outcome-without-course', 'course-without-outcome', 'partner-without-agreement', 'course-without-assessment', 'outcome-without-strong-course',
    'outcome-weights-not-hundred', 'assessment-weights-not-hundred', 'duplicate-course', 'repeated-course-code', 'course-count-outside-limits',
    'stated-credits-mismatch', 'stated-hours-mismatch', 'stated-course-count-mismatch', 'term-overload', 'prerequisite-not-before',
    'prerequisite-cycle', 'no-performance-assessment', 'leader-not-single'),
};

const microseconds = () => Number(process.hrtime.bigint()) / 1000;
const programs = fs.readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean).map(line => JSON.parse(line));
const beforeCompile = microseconds();
const validate = ajv.compile(schema);
const compile = microseconds() - beforeCompile;

function check(program) {
  index = indexOf(program);
  return validate(program) ? [] : validate.errors;
}

const rounds = Number(process.argv[3]);
const samples = [], totals = [];
let first = 0;
for (let round = 0; round < rounds; ++round) {
  const begin = microseconds();
  for (const program of programs) {
    const start = microseconds();
    check(program);
    const time = microseconds() - start;
    if (first === 0) first = time;
    if (round > 0) samples.push(time); // the first round warms the compiler up
  }
  if (round > 0) totals.push(microseconds() - begin);
}

const counts = {};
for (const rule of Object.keys(definitions)) counts[rule.split(':')[0]] = 0;
for (const program of programs)
  for (const error of check(program)) {
    const parts = error.schemaPath.split('/');
    if (parts.length === 4) ++counts[parts[2].split(':')[0]];
  }
samples.sort((a, b) => a - b);
totals.sort((a, b) => a - b);
console.log(JSON.stringify({
  ajv: require('ajv/package.json').version,
  node: process.version,
  counts,
  compile,
  first,
  median: samples[Math.floor(samples.length / 2)],
  p95: samples[Math.floor(samples.length * 0.95)],
  all: totals[Math.floor(totals.length / 2)],
}));

import { fieldNames, levels } from '../../model/item.ts'
import { metricClasses } from '../../model/measure.ts'
import { profiles } from '../../model/plan.ts'
import type { Shape } from '../../model/shape.ts'

/** Ids of the user's own rules: a name of their own and a slash keep them apart from the rules that there are. */
export const ownRuleId = '^[a-z0-9-]+/[a-z0-9-]+$'

const itemKinds = [...levels, 'metric'] as const

const text = (description: string): Shape => ({ type: 'text', description })
const listOf = (of: Shape, description: string): Shape => ({ type: 'list', description, of, single: true })
const patterns = (description: string): Shape => listOf({ type: 'text' }, description)
const field: Shape = { type: 'text', values: fieldNames, noun: 'field' }
const level: Shape = { type: 'text', values: levels, noun: 'level' }
const kinds = (description: string): Shape =>
  listOf({ type: 'text', values: itemKinds, noun: 'kind of item' }, description)
const classes = (description: string): Shape =>
  listOf({ type: 'text', values: metricClasses, noun: 'class of metrics' }, description)
const fieldPatterns: Shape = {
  type: 'mapping',
  description: 'Fields and the words of which one has to stand in each.',
  noun: 'field',
  keys: Object.fromEntries(fieldNames.map((name) => [name, patterns(`Words in ${name}.`)])),
}

const targetKeys: Readonly<Record<string, Shape>> = {
  kind: kinds('Kinds of the items.'),
  text: patterns('Words of which one has to stand in the title of the item.'),
}
const target = (description: string): Shape => ({
  type: 'mapping',
  description,
  noun: 'key of a link',
  keys: targetKeys,
})

const select: Shape = {
  type: 'mapping',
  description: 'What is judged; all that is given has to hold. Without it: every item.',
  noun: 'key of select',
  keys: {
    kind: listOf(
      { type: 'text', values: [...itemKinds, 'plan'], noun: 'kind of item' },
      'Kinds of items, or plan for the plan as a whole.',
    ),
    profile: listOf({ type: 'text', values: profiles, noun: 'profile' }, 'Profiles of the plans.'),
    path: patterns('Files, as globs relative to this configuration.'),
    has: listOf(field, 'Fields that the item has.'),
    lacks: listOf(field, 'Fields that the item does not have.'),
    fields: fieldPatterns,
    text: patterns('Words of which one stands in the title.'),
    says: patterns('Words of which one stands in the title, the description or a field.'),
    metricClass: classes('Classes of metrics of which the item, or a measure of it, holds one.'),
  },
}

const conditionKeys: Readonly<Record<string, Shape>> = {
  field: listOf(field, 'Fields of the item.'),
  fields: fieldPatterns,
  text: patterns('Words of which one stands in the title.'),
  says: patterns('Words of which one stands in the title, the description or a field.'),
  linkTo: target('A link from the item to one of these.'),
  linkFrom: target('A link to the item from one of these.'),
  reaches: listOf(level, 'Levels of which one is reached on the way up.'),
  metricClass: classes('Classes of metrics of which the item, or a measure of it, holds one.'),
}

const requirementKeys: Readonly<Record<string, Shape>> = {
  ...conditionKeys,
  count: {
    type: 'mapping',
    description: 'How many of the selected items a plan may hold or, with kind, how many of these may hang from each.',
    noun: 'key of count',
    keys: { ...targetKeys, min: { type: 'number', minimum: 0 }, max: { type: 'number', minimum: 0 } },
  },
  due: {
    type: 'mapping',
    description: 'By when the item is due, where it says so.',
    noun: 'key of due',
    keys: {
      notAfter: {
        type: 'text',
        values: ['parent', 'plan'],
        noun: 'date',
        description: 'Not after the date of the nearest item above that has one, or not after the end of the plan.',
      },
      withinMonths: { type: 'number', minimum: 1, description: 'So many months from the start of the plan, or today.' },
    },
  },
}

const fix: Shape = {
  type: 'mapping',
  description: 'How to mend it; one of insertField, insertItem and replace.',
  noun: 'key of fix',
  keys: {
    title: text('What the fix will do.'),
    insertField: {
      type: 'mapping',
      noun: 'key of insertField',
      keys: { field, text: text('What to write, with [what is to be filled in].') },
      required: ['field', 'text'],
    },
    insertItem: {
      type: 'mapping',
      noun: 'key of insertItem',
      keys: { level, text: text('What to write below the item, with [what is to be filled in].') },
      required: ['level', 'text'],
    },
    replace: {
      type: 'mapping',
      noun: 'key of replace',
      keys: { pattern: text('The words of the title to replace.'), with: text('What to write for them.') },
      required: ['pattern', 'with'],
    },
  },
}

const example: Shape = {
  type: 'mapping',
  noun: 'key of an example',
  keys: {
    valid: text('A plan on which the rule is silent.'),
    invalid: text('A plan on which the rule speaks.'),
    at: text('The words at which it speaks.'),
    fixed: text('The same plan after the fix.'),
    language: { type: 'text', values: ['markdown', 'yaml'], noun: 'language', description: 'markdown by default.' },
    path: text('The file that the example stands for, when the rule selects files.'),
  },
}

/** What `customRules` of a configuration may hold. */
export const customRulesShape: Shape = {
  type: 'list',
  description: 'Rules of your own over the cascade; `throughline rules test` runs their examples.',
  single: false,
  of: {
    type: 'mapping',
    noun: 'key of a rule of your own',
    required: ['id', 'message'],
    keys: {
      id: { type: 'text', description: 'Your own name, a slash and what is missing: acme/legal-sign-off.' },
      select,
      require: { type: 'mapping', description: 'What has to hold.', noun: 'key of require', keys: requirementKeys },
      forbid: {
        type: 'mapping',
        description: 'What must not hold.',
        noun: 'key of forbid',
        keys: conditionKeys,
        elsewhere: {
          count: 'It stands under "require", with "max" for what is too many.',
          due: 'It stands under "require", where it says by when.',
        },
      },
      message: text('What to say: {title}, {id}, {kind} and {count} are filled in.'),
      severity: {
        type: 'text',
        values: ['info', 'warning', 'error'],
        noun: 'severity',
        description: 'warning by default.',
      },
      docs: text('Where more is said of it: an address or a text.'),
      fix,
      examples: { type: 'list', description: 'Plans that show the rule at work.', single: false, of: example },
    },
  },
}

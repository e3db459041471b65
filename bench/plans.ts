const audiences = ['customers', 'applicants', 'volunteers', 'members', 'neighbours', 'donors', 'readers', 'partners']
const results = [
  'Enquiries',
  'Renewals',
  'Applications',
  'Newsletter sign-ups',
  'Donations',
  'Support requests',
  'Referrals',
]
const channels = ['LinkedIn', 'newsletter', 'TikTok', 'blog', 'YouTube', 'podcast']

function pick(list: readonly string[], index: number): string {
  return list[index % list.length] ?? ''
}

/** One objective with its measures, a strategy, and tactics as a table and as a list; no two of an even text. */
function chapter(index: number): string {
  const audience = pick(audiences, index)
  const result = pick(results, index * 3 + 1)
  const channel = pick(channels, index * 5 + 2)
  const baseline = 40 + ((index * 37) % 900)
  return `## Objective ${index}: More ${result.toLowerCase()} from ${audience}

We lose ${audience} to others because they hear of us too late. By the end of the year they
are to think of us *first*, which part ${index} of the plan sees to.

- **Measure:** ${result} from ${baseline} to ${Math.round(baseline * 1.4)} by Q${(index % 4) + 1} 2027
- **Source:** monthly report ${index} of the service desk
- **Owner:** Team ${index % 9}

### Strategy ${index}: Let ${audience} tell what worked for them

Serves O${index}. Builds on the trust that ${audience} have in each other.

| Tactic | Channel | When | Metric |
| --- | --- | --- | --- |
| Portraits of ${2 + (index % 5)} ${audience} | ${channel} | Q1 2027 | ${10 + index} shares per portrait |
| Open hours for ${audience} | ${pick(channels, index + 1)} | Q2 2027 | ${20 + index} questions answered |

1. Ask ${audience} what they search for
2. Answer in their words, see [the guide](https://example.org/guide/${index})
   - with an example for each answer
   - with a name to call
`
}

/** A plan of at least so many units of text, of this project's own making; seeds give plans that share little. */
export function plan(size: number, seed = 0): string {
  const parts = [
    '# Social media plan\n\n## Vision\n\nEverybody in town knows whom to ask.\n\n## Situation\n\n- Strength: loyal customers\n- Weakness: slow replies\n',
  ]
  let length = 0
  for (let index = seed * 7 + 1; length < size; index += 1) {
    const part = chapter(index)
    parts.push(part)
    length += part.length + 1
  }
  return parts.join('\n')
}

/** An objective of a plan in YAML, with what hangs from it. */
function yamlChapter(index: number): string {
  const audience = pick(audiences, index)
  const result = pick(results, index * 3 + 1)
  const baseline = 40 + ((index * 37) % 900)
  return `  - id: O${index}
    title: More ${result.toLowerCase()} from ${audience}
    owner: Team ${index % 9}
    measures:
      - { metric: ${result}, baseline: ${baseline}, target: ${Math.round(baseline * 1.4)}, by: 2027-12-31, source: report ${index} }
    strategies:
      - id: S${index}
        title: Let ${audience} tell what worked for them
        tactics:
          - title: Portraits of ${2 + (index % 5)} ${audience}
            channel: ${pick(channels, index * 5 + 2)}
            owner: Team ${index % 7}
            due: 2027-0${1 + (index % 9)}-15
`
}

/** The same sort of plan in YAML. */
export function yamlPlan(size: number): string {
  const parts = ['plan: Social media plan\nvision: Everybody in town knows whom to ask.\nobjectives:\n']
  let length = 0
  for (let index = 1; length < size; index += 1) {
    const part = yamlChapter(index)
    parts.push(part)
    length += part.length
  }
  return parts.join('')
}

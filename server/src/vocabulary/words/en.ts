import type { LanguageWords } from '../terms.ts'
import { englishRunning } from './en-running.ts'
import { split } from './split.ts'

/** English words of plans; the counts that they go by are those of public plans. */
export const english: LanguageWords = {
  language: 'en',
  headPlace: 'last',
  modifiers: split(`
    our, the, my, year, years, your, their, a, key, main, primary, secondary, overall, overarching, core, strategic,
    top, smart, marketing, business, communication, communications, campaign, company, corporate, organisational,
    organizational, organisation, organization, brand, social, media, social media, team, project, community, internal,
    external, major, potential, proposed, planned, general, specific, current, annual, yearly, quarterly, monthly,
    weekly, long-term, short-term, mid-term, long, short, medium, term, high-level, guiding, associated, related,
    supporting, suggested, recommended, new, next, plan, platform, platform-specific, content, digital, target,
    important, big, initial, addressed, to, track, list, section, statement, final, immediate, upcoming, ongoing,
    promotion, promotional, outreach, measurable, program, programme, product, department, departmental, outline
  `),
  spoilers: split(`
    anti, non, mitigation, hashtag, exit, vanity, ignored, call, security, safety, example, sample, past, previous,
    personal, case, pricing, design, naming, coping, crisis, out, not, no, former, completed, technical, legal,
    comment, reply, moderation, escalation
  `),
  levels: {
    vision: {
      singular: split(`
        vision, mission, purpose, vision statement, mission statement, purpose statement, north star, ethos, ambition,
        vision and mission, mission and vision, mission & vision, vision & mission
      `),
      plural: [],
      heads: split(`vision statement, mission statement, purpose statement`),
    },
    objective: {
      singular: split(`goal, objective, aim, priority, big rock, o`),
      plural: split(`
        goals, objectives, aims, priorities, big rocks, goals and objectives, okrs, okr, objectives and key results,
        objectives & key results
      `),
      heads: split(`goals, objectives, aims, big rocks, goal, objective, priorities, okrs`),
    },
    measure: {
      singular: split(`
        metric, kpi, key performance indicator, measure, indicator, key result, kr, success criterion,
        success indicator, success metric, success measure, success threshold, definition of done, measured by,
        measurement, measure of success, measurement of success, north star metric, criterion
      `),
      plural: split(`
        metrics, kpis, kpi's, key performance indicators, measures, indicators, key results, krs, success criteria,
        success indicators, success metrics, success measures, success thresholds, milestones, benchmarks, targets,
        measurements, measures of success, measurements of success, metrics for success, what success looks like,
        how we measure success, how success is measured, criteria for success, keeping track, what we track,
        what to track, what we measure, what to measure, how we will know, how we'll know, how we know it works,
        measuring success, tracking success, key measures of success
      `),
      heads: split(`
        metrics, kpis, key performance indicators, key results, success criteria, indicators, targets, metric, measures,
        measures of success, key result, benchmarks
      `),
    },
    strength: {
      singular: split(`strength, advantage, asset`),
      plural: split(`
        what's working, what is working well, what's working well, what is going well, what went well, strengths,
        advantages, existing assets, competitive advantages, what works, what is working
      `),
      heads: split(`strengths, competitive advantages`),
    },
    weakness: {
      singular: split(`weakness, challenge, problem, problem statement, pain point, the problem, gap`),
      plural: split(`
        what's not, what's not working, what isn't working, what isn't, what went badly, weaknesses, challenges,
        problems, pain points, gaps, what does not work, what is not working
      `),
      heads: split(`weaknesses, challenges, problems`),
    },
    opportunity: {
      singular: split(`opportunity`),
      plural: split(`opportunities`),
      heads: split(`opportunities`),
    },
    threat: {
      singular: split(`threat, risk, obstacle, constraint`),
      plural: split(`threats, risks, obstacles, constraints, barriers, blockers, risk factors`),
      heads: split(`threats, risks, obstacles`),
    },
    strategy: {
      singular: split(`
        strategy, approach, method, pillar, focus area, solution, strategic pillar, content pillar, strategic theme
      `),
      plural: split(`
        strategy/ideas, strategy and ideas, strategy & ideas, strategies, pillars, approaches, methods, focus areas,
        solutions, strategic pillars, content pillars, themes, strategic themes, areas of focus
      `),
      heads: split(`strategies, pillars, pillar, focus areas`),
    },
    tactic: {
      singular: split(`
        tactic, action, action item, initiative, campaign, activity, task, to do, todo, project, experiment,
        deliverable, next step, key action
      `),
      plural: split(`
        tactics, actions, action items, action plan, initiatives, campaigns, activities, tasks, to dos, todos, to-dos,
        to do, to-do, to-do list, projects, experiments, deliverables, next steps, checklist, action steps, steps,
        campaign ideas, quick wins, tactics and activities, do these, things to do, what to do, what we will do,
        what we'll do, how we will do it
      `),
      heads: split(`
        tactics, actions, initiatives, activities, campaigns, action items, tasks, deliverables, checklist, next steps,
        experiments, projects
      `),
    },
    insight: {
      singular: split(`insight, learning, finding`),
      plural: split(`
        insights, learnings, findings, customer insights, feedback, customer feedback, what we heard, what we learned,
        what we learned from listening, what we hear, what customers tell us, what our customers tell us,
        what customers say, voice of the customer, what we hear from customers
      `),
      heads: split(`insights, learnings`),
    },
  },
  fields: {
    owner: split(`
      owner, owners, responsible, responsibility, lead, leads, led by, dri, assignee, assigned to, assigned,
      accountable, team, owned by, business unit, person responsible, responsible party, who, point person, contact, department,
      function, who can fix it, who can act, who acts, unit that can act,
      department that can act
    `),
    due: split(`
      due, due date, deadline, by, by when, when, target date, end, end date, finish, completion date, to be done by,
      date, eta
    `),
    start: split(`start, start date, begins, kick-off, kickoff`),
    period: split(`
      period, timeline, timeframe, time frame, timing, quarter, month, week, calendar week, sprint, planning period, duration, dates, time, horizon,
      schedule, day, runs
    `),
    baseline: split(`
      baseline, start value, current, current value, from, actual, now, today, current state, starting point, as is
    `),
    target: split(`target, goal value, to, target value, goal (value), desired value, target/goal`),
    unit: split(`unit, units, unit of measure`),
    budget: split(`
      budget, total budget, overall budget, annual budget, cost, costs, spend, investment, estimated cost, monthly budget, resources required, resources
    `),
    status: split(`status, done, state, complete, completed, score`),
    progress: split(`progress, progress so far, percent complete, percent done, completion`),
    audience: split(`
      audience, target audience, segment, persona, target group, audiences, for whom, target segment
    `),
    channel: split(`channel, channels, platform, platforms, network, medium`),
    source: split(`
      source, data source, tool, tools, how measured, measured with, measurement tool, measurement method, tracked in,
      how to measure, method of measurement, data
    `),
    cadence: split(`cadence, frequency, posting frequency, how often, rhythm, per, recurrence`),
    review: split(`
      review, reviews, review date, next review, next review date, review frequency, reporting, reported,
      review cadence, reporting cadence, evaluation, evaluate, evaluated on, evaluation date, next evaluation, reviewed,
      check-in, check-ins, next check-in, review cycle, review rhythm, next report
    `),
    sponsor: split(`
      sponsor, executive sponsor, exec sponsor, project sponsor, approved by, approver, approval, sponsored by,
      signed off by, sign-off, sign off, accountable executive, executive owner, senior responsible owner,
      authorised by, authorized by, endorsed by
    `),
    value: split(`value, business value, business impact, impact, benefit, benefits`),
    rationale: split(`rationale, why, reason, purpose, why it matters, what for, context, background`),
    dependsOn: split(`depends on, dependencies, dependency, prerequisites, blocked by, requires`),
    fix: split(`
      fix, action taken, fixed by, what was done, what we did, what we do about it, what will be done,
      what we change, what we changed, what we did about it, what we will do about it, remedy,
      mitigation, mitigations, mitigation plan, mitigation strategy, mitigation measure, mitigation measures, countermeasure, countermeasures, contingency, contingency plan
    `),
    told: split(`
      told, customers told, told customers, told to customers, communicated, how we tell them, how we tell customers, how we told them,
      how customers hear of it, how they hear of it, reported back
    `),
    comparedWith: split(`compared with, compared to, comparison, versus, vs`),
  },
  topics: {
    situation: split(`
      situation, situation analysis, situational analysis, swot, swot analysis, environmental scan, current state,
      current situation, audit, social media audit, market context, market analysis, competitive landscape,
      competitive analysis, competitor analysis, landscape, where we are, where we are now, where we stand, assessment
    `),
    audience: split(`
      audience, audiences, target audience, target audiences, target market, personas, audience personas, segments,
      primary segments, customer segments, stakeholders, key stakeholders, who this is for, demographics,
      ideal customer profile, icp
    `),
    channels: split(`
      channels, platforms, channel mix, channel plan, channels we use, platforms we use, where we are, social channels,
      social platforms, networks, social networks, platform mix, owned channels, platform selection, primary platforms, primary channels, our channels,
      social media channels, distribution channels
    `),
    content: split(`
      content, content mix, content types, content focus, post types, key messages, messaging, core messages,
      tone of voice, voice and tone, brand voice, hashtags, branded hashtags, visuals, content principles,
      content formats, formats, topics, voice, tone, content themes, values, core values, positioning, brand positioning
    `),
    policy: split(`
      policy, policies, social media policy, guidelines, general guidelines, code of conduct, social media guidelines,
      manifesto, house rules, rules of engagement, do's and don'ts, dos and don'ts, response strategy,
      response strategies, reply strategy, reply strategies, comment strategy, moderation, moderation strategy,
      escalation strategy, crisis response strategy, comment response strategies, response guidelines, content guidelines
    `),
    governance: split(`
      governance, roles, roles and responsibilities, responsibilities, team, team roles, approvals, approval,
      decision making, members, people, revision history, version history, document history, meetings, how we work,
      how we work together, ways of working, working agreement, working agreements, working together, team norms,
      rituals, approval flow, approval process, approval workflow, approvals and workflow, workflow, workflows,
      escalation, escalation path, process, processes, publishing process, assumptions, assumptions and dependencies,
      assumptions & dependencies, dependencies, dependencies and assumptions, meeting notes, acknowledgements, credits,
      contributors
    `),
    review: split(`
      review, reviews, reporting, review and reporting, evaluation, monitoring, monitoring and evaluation,
      measurement and reporting, measurement, reporting cadence, evaluation methods, reporting mechanisms,
      monitoring & evaluation framework
    `),
    risks: split(`
      risk management, risk assessment, risks and mitigation, risks & mitigation, risk mitigation,
      risks and mitigations, risk register
    `),
    definitions: split(`
      definitions, definition of terms, glossary, terms, terms we use, key terms, terms and definitions, terminology,
      what we mean by social media, words we use, our words, what we mean, what our words mean
    `),
    insights: split(`insights, listening, social listening, feedback loop, what customers tell us`),
    'customer-value': split(`
      customer value, value for customers, what customers get, value proposition, what the customer takes away,
      customer benefit
    `),
    'out-of-scope': split(`
      out of scope, not in scope, anti-goals, non-goals, anti goals, non goals, not now, don't do these,
      what we don't do, what we will not do, not doing, exclusions, future ideas, parking lot, later
    `),
    budget: split(`
      budget, budgets, budget allocation, budget breakdown, budget split, budget plan, budget overview, media budget,
      marketing budget, annual budget, total budget, spend, spend split, media split, investment, financials, resources, resource requirements, pricing, costs,
      funding, tools, tools needed, time commitment, tools and technology, tools & technology
    `),
    summary: split(`
      notes, note, comments, remarks, summary, executive summary, overview, introduction, background, conclusion, about, context, abstract, references,
      appendix, resources and links, links, table of contents, contents, how to use, how to use this template,
      how to use this document, how to use this plan, usage, instructions, about this document, about this plan,
      about this template, about us, who we are, history, faq, faqs, license, licence, further reading, sources
    `),
  },
  relations: {
    serves: split(`
      serves, supports, targets, contributes to, aligned to, aligned with, aligns with, aligns to, achieves, enables,
      helps, linked to, supports objective, supports goal, related objective, related goal, related strategy, parent,
      for
    `),
    addresses: split(`addresses, mitigates, tackles, answers`),
    leverages: split(`leverages, builds on, uses strength, draws on`),
    drives: split(`drives, leads to, moves, feeds`),
    dependsOn: split(`depends on`),
  },
  details: split(`
    description, details, detail, notes, note, summary, explanation, comment, comments, definition, what, how, example,
    examples
  `),
  ranks: split(`priority, rank, order`),
  phases: {
    whole: split(`
      timeline, roadmap, schedule, calendar, content calendar, implementation, implementation plan,
      implementation timeline, implementation roadmap, action plan, execution, execution plan, launch plan, rollout,
      rollout plan, pre-launch, launch, post-launch, soft launch, launch phase, growth phase, ongoing, plan of action,
      work plan, workplan, editorial calendar, media plan, activity plan, now, next
    `),
    counted: split(`
      phase, week, month, months, weeks, quarter, year, stage, step, day, days, sprint, wave
    `),
    ordinals: split(`first, second, third, fourth, final`),
  },
  situation: split(`
    swot, swot analysis, situation, situation analysis, situational analysis, environmental scan
  `),
  and: ['and', '&', '/', '+', ','],
  prepositions: split(`for, of, to, in, by, on, at, from, with, we, this, per, until, through`),
  headings: {
    gained: String.raw`^what\s+(?!we\b|i\b|it\b)(?:[\w'-]+\s+){1,5}(?:gets?|gains?|receives?|takes?\s+away)(?:\s+(?:out\s+of|from|by)\s+(?:it|us|this))?$|^what's\s+in\s+it\s+for\s+(?!us\b)(?:\w+\s+)?\w+$`,
    leftOut: String.raw`^(?:(?:what|where|whom?|why|things|metrics|numbers|channels)\s+)?we\s+(?:(?:do|will|are|can)\s*not|never|(?:do|wo|are|ca)n't|(?:deliberately\s+)?ignore)\b`,
    measured: String.raw`^how\s+(?:(?:do|will|can)\s+)?we(?:'ll|\s+will|\s+can)?\s+(?:measure|know|track)\b|^how\s+(?:\S+\s+){1,3}(?:is|are|will\s+be|gets?)\s+measured\b|^measuring\s+(?:\S+\s+){0,3}(?:success|impact|effectiveness|results|performance|progress|outcomes)\b|^(?:what\s+(?:\S+\s+)?)?(?:success|good)\s+(?:looks|will\s+look)\s+like\b|^(?:control|scoring(?:\s?/\s?evaluation)?|scoring (?:and|&) evaluation)$`,
    calls: String.raw`^(?:provide|create|define|set|identify|establish|understand|choose|develop|give|offer|find|seize|pursue|overcome|address|tackle|write|pick|know|agree|align|prioriti[sz]e|celebrate)\s`,
  },
  running: englishRunning,
}

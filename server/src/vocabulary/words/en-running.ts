import type { RunningWords } from '../terms.ts'
import { split } from './split.ts'

/** English words of running text. */
export const englishRunning: RunningWords = {
  names: split(`english`),
  common: split(`
    the, and, of, to, with, is, are, this, that, our, from, will, be, have, it, we, you, your, their, at, as, or, for,
    on, by, not, can, has, which, more, than, when, if, all, use, each, in, every, after, before, how, what, do, no,
    so, up, out, an, new, per
  `),
  falseFriends: [],
  verbs: split(`
    add, adopt, advertise, amplify, analyse, analyze, announce, answer, apply, approach, arrange, ask, assess, assign,
    attend, audit, automate, begin, boost, book, brainstorm, brief, bring, build, buy, call, capture, celebrate,
    change, check, clean, coach, collaborate, collect, commission, compile, conduct, configure, connect, contact,
    continue, coordinate, craft, create, cross-post, curate, debut, define, deliver, demo, deploy, design, develop,
    distribute, document, double, draft, drive, edit, educate, email, embed, encourage, engage, enhance, ensure,
    establish, evaluate, execute, expand, experiment, explain, explore, extract, facilitate, feature, film, finalise,
    finalize, find, fix, follow, form, gather, generate, get, give, go, grow, highlight, hire, hold, host, identify,
    implement, improve, include, incorporate, increase, inform, install, integrate, interview, introduce, investigate,
    invite, involve, join, keep, launch, lead, learn, leverage, link, list, listen, live-tweet, maintain, make,
    manage, map, market, measure, meet, message, migrate, monitor, move, nurture, offer, open, optimise, optimize,
    order, organise, organize, outline, outreach, participate, partner, pay, perform, pilot, pitch, place, plan, post,
    prepare, present, print, prioritise, prioritize, produce, promote, propose, provide, publish, push, put, raise,
    reach, recommend, record, recruit, refine, refresh, register, release, remind, repeat, report, repost, repurpose,
    request, research, respond, reuse, review, revise, rewrite, roll, run, schedule, script, seed, select, send, set,
    share, shoot, show, showcase, sign, simplify, speak, sponsor, spotlight, start, stop, stream, streamline, submit,
    subscribe, support, survey, swap, tag, take, talk, target, teach, tell, test, track, train, translate, try, tweet,
    update, upgrade, upload, use, utilise, utilize, validate, verify, visit, work, write
  `),
  actionNouns: [],
  verbLast: false,
  goalSentence: String.raw`^(?:the|our)\s+(?:\w+\s+){0,2}(?:goal|objective|aim)s?\b[^.:]{0,80}?\s(?:is|are)\s+to\s`,
  blanks: {
    first: split(`
      insert, add, enter, your, name, number, tbd, tbc, todo, x, xx, date, target, goal, amount, company, brand,
      metric, owner, audience, channel, describe, specify, e.g., to be, fill, placeholder, ..., …
    `),
    anywhere: split(`here, tbd, goes here, to be defined, to be decided, to be confirmed`),
  },
  relating: {
    serves: split(`
      support, supports, supporting, serve, serves, target, targets, contribute to, contributes to, align to,
      align with, aligns to, aligns with, aligned to, aligned with, achieve, achieves, enable, enables, linked to,
      helps, for, advance, advances, relate to, relates to
    `),
    addresses: split(`addresses, mitigates, tackles, answers, fixes`),
    leverages: split(`leverages, builds on, uses, draws on`),
    drives: split(`drives, moves, feeds, leads to`),
    dependsOn: split(`depends on, requires, after, needs`),
  },
  address: split(`you, your, yours, you'll, you're, you've`),
}

/** Texts to fill in that fixes write; what an author leaves blank in the same words says as little of the plan. */
const own =
  /\[(?:metric|name or function|add (?:the business result|the source|an existing programme)|executive who approves the plan|what (?:the business will gain|this tactic is part of|this plan is for|will be done(?:, by whom|about it)|we do well that [^\]]*|stands in our way|social media, [^\]]*|(?:customers|people) [^\]]*)|how (?:it|the objectives) will be reached|how we use social [^\]]*|how often, and who [^\]]*)\]/iu
const measureToFillIn = /,? from \[number\] to \[number\] by \[date\]\W*$/iu

/** Whether an item is nothing but what a fix writes, so that it does not tell how the author works. */
export const isOwnBlank = (title: string): boolean =>
  measureToFillIn.test(title) || (own.test(title) && title.replace(own, '').replace(/[^\p{L}\p{N}]+/gu, '') === '')

/** What fixes leave to fill in behind the label of a field. */
export const ownBlanks: ReadonlySet<string> = new Set(['[name or function]', '[date]', '[number]', '[add the source]'])

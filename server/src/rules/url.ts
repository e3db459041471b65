const base = 'https://github.com/throughline/throughline/blob/main/docs/rules'

/** The address of a rule's page. */
export const ruleUrl = (id: string): string => `${base}/${id}.md`

/** Where more is said of a finding's rule; null when it is a rule of the user's own that names no address. */
export function pageUrl(id: string, docs: string | undefined): string | null {
  if (docs === undefined) return id.includes('/') ? null : ruleUrl(id)
  return /^https?:\/\//.test(docs) ? docs : null
}

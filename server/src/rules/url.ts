const base = 'https://github.com/throughline/throughline/blob/main/docs/rules'

/** The address of a rule's page. */
export const ruleUrl = (id: string): string => `${base}/${id}.md`

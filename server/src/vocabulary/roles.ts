/** Words that end the name of a role or a team: `Head of Support`, `Design team`, `Community manager`. */
const roleHeads =
  'team|manager|lead|director|officer|editor|coordinator|specialist|analyst|strategist|designer|developer|copywriter|intern|agency|board|department|committee|president|secretary|treasurer|producer'

const role = new RegExp(
  `^(?:c[a-z]o|vp|evp|svp|pr|hr|(?:(?:head|vp|director|chair) of|vp) [\\p{L}& ]{2,30}|(?:[\\p{L}&-]+ ){1,3}(?:${roleHeads}))$`,
  'iu',
)

/** Whether a text is the name of a role or of a team, by which authors say who does something (`CMO: …`). */
export const isRole = (text: string): boolean => role.test(text.trim())

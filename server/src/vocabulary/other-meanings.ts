import type { Phrase } from './phrases.ts'

/** Phrases that hold the name of a metric and mean something else, by that name. Inflected forms are found as well. */
const phrases: Readonly<Record<string, string>> = {
  turnover: `staff turnover|employee turnover|team turnover|volunteer turnover|workforce turnover|personnel turnover|
    nurse turnover|teacher turnover|turnover of staff|turnover of employees|turnover of nurses|turnover of volunteers`,
  retention: `staff retention|employee retention|teacher retention|nurse retention|workforce retention|talent retention|
    data retention|retention of staff|retention of employees|retention period|retention policy`,
  attrition: 'staff attrition|employee attrition|teacher attrition|nurse attrition',
  satisfaction: 'employee satisfaction|staff satisfaction|job satisfaction|team satisfaction|work satisfaction',
  sessions: `training sessions|counselling sessions|counseling sessions|coaching sessions|therapy sessions|yoga sessions|
    workshop sessions|practice sessions|working sessions|drop-in sessions|strategy sessions|planning sessions|
    information sessions|information session|info sessions|swimming sessions|mentoring sessions|photo sessions`,
  traffic: `road traffic|air traffic|rail traffic|street traffic|truck traffic|cycle traffic|car traffic|bike traffic|
    city traffic|school traffic|traffic jam|traffic light|traffic accident|traffic safety`,
  users: 'wheelchair users|service users|road users|cycle path users|public transport users|drug users|library users',
  applications: `planning applications|grant applications|patent applications|visa applications|loan applications|
    funding applications|asylum applications|web applications|mobile applications|software applications|
    applications for funding|applications for grants|applications for planning|applications for benefits`,
  orders:
    'court orders|standing orders|standing order|law and order|in order|out of order|executive order|order of the day',
  shares: `preference shares|community shares|share offer|share price|share capital|shares of the company|shares in the company|
    shares of the firm|company shares|shares of stock|share of the costs|shared costs`,
  conversions:
    'loft conversions|barn conversions|attic conversions|building conversions|house conversions|data conversion|currency conversion',
  leads: 'team leads|project leads|lead time|lead times|lead partner|lead role|on leads|dog leads',
  opportunities: `job opportunities|equal opportunities|career opportunities|opportunities for|opportunities to|
    opportunity for|opportunity to|swot opportunities`,
  income: 'household income|family income|low income|basic income|median income|income tax|income support',
  rating: 'energy rating|credit rating|tv rating|television rating|hygiene rating|age rating|safety rating',
  trials: 'clinical trials|time trials|court trials|field trials|medical trials',
  adoption: `dog adoption|cat adoption|pet adoption|animal adoption|child adoption|adoption of the policy|
    adoption of the report|adoption agency`,
  trust: 'national trust|nhs trust|charitable trust|hospital trust|trust fund|trust board|wildlife trust|academy trust',
  posts: `teaching posts|vacant posts|nursing posts|doctoral posts|staff posts|permanent posts|posts filled|posts vacant|
    fence posts|goal posts|trading posts|post office|unfilled posts|academic posts|senior posts`,
  responses:
    'emergency responses|responses to the consultation|consultation responses|survey responses|immune responses',
  frequency: 'bus frequency|train frequency|service frequency|radio frequency',
  visits: 'home visits|state visits|school visits|doctor visits|ward visits|site inspection visits',
  compliance: 'gdpr compliance|legal compliance|tax compliance|regulatory compliance|data protection compliance',
  stars: 'michelin stars|film stars|football stars|rock stars|pop stars',
  donors: 'organ donors',
  funds: 'investment funds|pension funds|hedge funds',
  plays: 'stage plays|school plays|radio plays',
  engagement: 'rules of engagement|engagement ring',
  image: 'mirror image|image bank|image rights',
  reach: 'within reach|out of reach|in reach of|far reaching',
  comments: 'no comment|comment on the draft|closing comments|opening comments',
  perception: 'depth perception',
  attendance: 'school attendance',
  incidents: 'road incidents|fire incidents|security incidents',
  profit: 'not for profit|non profit|nonprofit|for profit',
  margin: 'margin of error|safety margin',
}

/** The phrases with what they name in place of a metric: nothing. */
export const otherMeanings: readonly Phrase<null>[] = Object.values(phrases).flatMap((list) =>
  list
    .split('|')
    .map((text): Phrase<null> => ({ text: text.trim().replace(/\s+/gu, ' '), form: 'inflected', value: null })),
)

/** Joins lines of words into one alternative of a pattern. */
const alternatives = (lines: string): string => `(?:${lines.trim().replace(/\|\s+/gu, '|')})`

/** Verbs that make one thing, so that it is there or not, whatever it is about: `create a sales pipeline`. */
export const makingVerbs = alternatives(`
  launch|ship|complete|finish|sign up|hire|appoint|introduce|implement|migrate|roll out|go live|obtain|adopt|approve|
  set up|establish|define|finali[sz]e|decide|merge|conduct|create|build|rebuild|write|develop|deploy|automate|publish|
  organi[sz]e|throw|execute|standardi[sz]e|identify|begin|provide|remove|replace|choose|select|ensure|prepare|install|
  brainstorm|investigate|evaluate|extract|separate|open[- ]source|refactor|upgrade|rename|register|submit|negotiate|
  enable|configure|connect|integrate|join|announce|invite|translate|verify|validate|consolidate|centrali[sz]e|clean up|
  switch|retire|partner with|decommission|formali[sz]e|kick off|wrap up|put in place|relaunch|redesign`)

/** Verbs that are nouns in the name of a figure too (`open rate`), or that bring in what is counted (`get sign-ups`). */
export const gainingVerbs = alternatives(`
  release|sign|agree|pass|open|close|design|work|fix|document|train|move|update|draft|start|research|audit|review|map|
  host|store|call|run|plan|send|present|pilot|test|archive|generate|get|secure|make|add|
  deliver|produce|interview|teach|onboard|recruit|pitch|contact|learn|read|file|share with|apply`)

/** Verbs of more and less, and of looking: what they are about is a figure, however it is written. */
export const figureVerbs = alternatives(`
  increas|improv|reduc|grow|rais|boost|lower|decreas|cut|doubl|tripl|halv|strengthen|enhanc|expand|deepen|accelerat|
  maximi[sz]|minimi[sz]|optimi[sz]|reach|achiev|attain|hit|exceed|keep|maintain|retain|track|measur|monitor|gain|attract|
  driv|earn|sav|shorten|lift|stabili[sz]|convert|foster|encourag|nurtur|rais|count|averag|outperform|beat`)

/** What no maker can put there or leave out: it grows. */
export const intangibles = alternatives(`
  awareness|trust|loyalty|demand|interest|reach|visibility|credibility|reputation|engagement|traffic|leads|sales|revenue|
  following|goodwill|buzz|affinity|preference|recognition|authority|satisfaction|advocacy|sign-?ups|downloads|
  conversions|excitement|enthusiasm|momentum|morale|confidence`)

/** Words of more and less, with which nothing is done or not done. */
export const changeWords = alternatives(`
  more|less|fewer|higher|lower|better|faster|greater|larger|smaller|cheaper|shorter|longer|stronger|increas\\p{L}*|
  decreas\\p{L}*|reduc\\p{L}*|improv\\p{L}*|grow|grows|growing|growth|rais\\p{L}*|rising|falling|doubl\\p{L}*|
  halv\\p{L}*|boost\\p{L}*|strengthen\\p{L}*|enhanc\\p{L}*|expand\\p{L}*|deepen\\p{L}*|accelerat\\p{L}*|maximi\\p{L}*|
  minimi\\p{L}*|optimi\\p{L}*|rates?`)

/** States that have degrees, so that a figure tells how far one is: `customers are satisfied`. */
export const degrees = alternatives(`
  high|low|good|great|excellent|strong|positive|negative|neutral|satisfied|happy|delighted|aware|loyal|engaged|known|
  well[- ]known|recogni[sz]ed|trusted|perceived|seen|retained|used|active|up|down|at|above|below|over|under|within|
  close|near|mostly|largely|predominantly|on average|on par|a leader|the leader|leading`)

/** Words in front of what is counted or weighed: `number of …`. */
export const figureLeads = alternatives(`
  number|share|percentage|percent|proportion|rates?|amount|level|average|avg|total|volume|count|median|mean|ratio|costs?|
  time|value|frequency|quality|degree|extent|%|#|how (?:many|much|often|long)`)

/** Words that make the name of a figure of the words before them: `open rate`, `call volume`. */
export const figureTails = alternatives(`
  rates?|ratio|volume|scores?|frequency|counts?|numbers?|costs?|time|times|speed|value|growth|levels?|traffic|
  percentage|share|results?|ratings?|index|performance|completion|adherence|duration|size|lengths?|latency|coverage`)

/** States that are reached or not; with several things in front of them they are reached by all. */
export const settled = alternatives(`
  finali[sz]ed|defined|established|approved|documented|agreed(?: on| upon)?|decided|in place|operational|ready|
  up and running|set up|in use|live|online|available|functional|implemented|introduced|integrated|deployed|installed|
  appointed|automated|standardi[sz]ed|merged|migrated|rolled out|kicked off|signed off|underway|in production|
  version[- ]controlled|accredited|certified`)

/** The same of one thing only: `skill tested`; of several (`questions answered`) they are counted. */
export const settledOnce = alternatives(`
  completed|complete|finished|done|launched|shipped|released|published|signed|hired|tested|built|created|opened|closed|
  written|produced|delivered|held|sent|resolved|fixed|reviewed|designed|developed|prepared|tried out|piloted|recorded|
  selected|chosen|announced|conducted|carried out|drawn up|performed|gathered|adopted|submitted|renewed|audited|mapped|drafted|rebuilt|redesigned|relaunched`)

/** What happens once, on a day. */
export const happenings = alternatives(`
  decision|launch|relaunch|approval|release|agreement|certification|accreditation|contract|roll-?out|go-?live|kick-?off|
  opening|premiere|hand-?over|migration|sign-?off|vote|move|merger|hearing|ruling|permit|licen[cs]e|prototype|mvp`)

/** What is drawn up once and then there. */
export const documents = alternatives(`
  roadmap|playbook|handbook|guide|guidelines|policy|run-?book|style guide|toolkit|templates?|landing page|web ?site|
  help page|tutorial|charter|dashboard|business case|content calendar|editorial calendar|advisory board|
  proof of concept|action plan|crisis plan|plan|strategy|taxonomy|rota`)

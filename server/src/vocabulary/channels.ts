import type { Phrase } from './phrases.ts'

/** Networks and tools by the name that reports use, each with its further names. Names in capitals keep their case. */
export const channelNames: Readonly<Record<string, readonly string[]>> = {
  Facebook: ['Facebook page', 'Facebook group', 'FB', 'Meta'],
  Instagram: ['Insta', 'IG', 'Instagram Stories', 'Instagram Reels', 'Reels'],
  X: ['Twitter', 'X (Twitter)', 'X/Twitter', 'Twitter/X', 'X.com'],
  LinkedIn: ['Linked In', 'LinkedIn page', 'LinkedIn group'],
  TikTok: ['Tik Tok'],
  YouTube: ['You Tube', 'YouTube channel', 'YouTube Shorts', 'YT'],
  Pinterest: [],
  Snapchat: [],
  Threads: ['Meta Threads'],
  Mastodon: ['Fediverse'],
  Bluesky: ['Blue Sky Social'],
  Reddit: ['subreddit'],
  Discord: ['Discord server'],
  Slack: ['Slack community'],
  Telegram: [],
  WhatsApp: ['Whats App', 'WhatsApp Business'],
  WeChat: ['Weixin'],
  Weibo: [],
  Messenger: ['Facebook Messenger'],
  Twitch: [],
  Vimeo: [],
  Tumblr: [],
  Quora: [],
  Medium: ['Medium.com', 'Medium publication'],
  Substack: [],
  Xing: [],
  Nextdoor: [],
  Clubhouse: [],
  GitHub: ['GitHub Discussions'],
  'Stack Overflow': ['StackOverflow'],
  'Hacker News': ['HackerNews'],
  'Product Hunt': ['ProductHunt'],
  Meetup: ['Meetup.com'],
  Eventbrite: [],
  Trustpilot: [],
  Glassdoor: [],
  Yelp: [],
  Tripadvisor: ['Trip Advisor'],
  'Google Business Profile': ['Google My Business', 'Google Business'],
  'Google Ads': ['AdWords'],
  'Meta Ads': ['Facebook Ads', 'Instagram Ads'],
  'LinkedIn Ads': [],
  newsletter: ['e-mail newsletter', 'email newsletter'],
  email: ['e-mail', 'mailing list', 'email list'],
  blog: ['company blog', 'corporate blog', 'weblog'],
  website: ['web site', 'company website', 'homepage'],
  podcast: [],
  webinar: [],
  SMS: ['text messages'],
  forum: ['community forum', 'discussion forum'],
  Hootsuite: [],
  Buffer: [],
  'Sprout Social': [],
  Sprinklr: [],
  Brandwatch: [],
  Talkwalker: [],
  HubSpot: [],
  Mailchimp: [],
  Canva: [],
}

/** Common words when written small; they name a channel only with their capital letter. */
const needsCapital = new Set([
  'X',
  'Threads',
  'Medium',
  'Slack',
  'Buffer',
  'Messenger',
  'Meta',
  'Insta',
  'Reels',
  'Canva',
  'Meetup',
])

/** The phrases by which channels are found. */
export const channelPhrases = (extra: readonly string[]): readonly Phrase<string>[] => {
  const own = extra.map((name): readonly [string, readonly string[]] => [name, []])
  return [...Object.entries(channelNames), ...own].flatMap(([name, others]) =>
    [name, ...others].map((text): Phrase<string> => {
      const short = /^[A-Z]{1,3}$/u.test(text) || needsCapital.has(text)
      return { text, form: short ? 'abbreviation' : 'inflected', value: name }
    }),
  )
}

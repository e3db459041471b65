/**
 * Measures as people write them, and what is to be read from each, in the form of `show`:
 * text == subject: baseline > (Δ for a change) comparison target direction #metric by … per … source … than …
 */
export const measurePhrases = `
Engagement rate 4 %  ==  Engagement rate: – > 4 % #engagement-rate
Engagement rate: 4%  ==  Engagement rate: – > 4 % #engagement-rate
4 % engagement rate  ==  engagement rate: – > 4 % #engagement-rate
Raise the reply rate to 85 %  ==  reply rate: – > 85 % up #response-rate
calls per week, 1,200 to 900  ==  calls per week: 1200 > 900 down #inbound-contacts per week
Bounce rate 62 % to 48 %  ==  Bounce rate: 62 % > 48 % down #bounce-rate
annual passes sold, 4,000 to 6,000 by December 2027  ==  annual passes sold: 4000 > 6000 up by 2027-12-31
Blog posts: 2 to 3 per week  ==  Blog posts: – > 2..3 #posts-published per week
Downtime: 3 h a month → 2 h a month  ==  Downtime: 3 hours > 2 hours down per month
1,200 calls → 900 calls  ==  calls: 1200 > 900 down
Sales: €900k → +12 %  ==  Sales: 900000 € > Δ 12 % up #revenue
Calls: 900 → −20 %  ==  Calls: 900 > Δ 20 % down
NPS: -10 → +10  ==  NPS: -10 > 10 up #nps
Margin from -2 % to 1 %  ==  Margin: -2 % > 1 % up #profit-margin
85 % of seats sold (2026: 78 %)  ==  seats sold: – > 85 % than 2026: 78 %
85 % of seats sold (78 % last season)  ==  seats sold: 78 % > 85 % than 78 % last season
12 % of visitors are new, compared with 8 % last season  ==  visitors are new: 8 % > 12 % #website-visits than 8 % last season
Passes up 15 % on last season  ==  Passes: – > Δ 15 % up than last season
Open rate 28 % (industry: 21 %)  ==  Open rate: – > 28 % #open-rate than industry: 21 %
Gifts 2026: €40k, 2027: €60k  ==  Gifts: 40000 € > 60000 € up by 2027-12-31
Gifts: €40k (2026), €60k (2027)  ==  Gifts: 40000 € > 60000 € up by 2027-12-31
Shops that stock us, from 120 in 2026 to 200  ==  Shops that stock us: 120 > 200 up
a rating of four stars  ==  rating: – > 4 stars #reviews-rating
Raise the reply rate from 60 % to 85 %  ==  reply rate: 60 % > 85 % up #response-rate
Reply rate 60 % → 85 %  ==  Reply rate: 60 % > 85 % up #response-rate
Reply rate 60% -> 85%  ==  Reply rate: 60 % > 85 % up #response-rate
Reply rate: 60 percent to 85 percent  ==  Reply rate: – > 60..85 % #response-rate
Increase the reply rate by 15 %  ==  reply rate: – > Δ 15 % up #response-rate
Increase the reply rate by 15 percentage points  ==  reply rate: – > Δ 15 pp up #response-rate
+15 pp reply rate  ==  reply rate: – > Δ 15 pp up #response-rate
Reply rate +15 %  ==  Reply rate: – > Δ 15 % up #response-rate
-20 % complaints  ==  complaints: – > Δ 20 % down #complaint-volume
Complaints down 20 %  ==  Complaints: – > Δ 20 % down #complaint-volume
Complaints down by 20 % on last year  ==  Complaints: – > Δ 20 % down #complaint-volume than last year
20 % fewer complaints  ==  complaints: – > Δ 20 % down #complaint-volume
20 % fewer complaints than in 2025  ==  complaints: – > Δ 20 % down #complaint-volume than 2025
25 % more donations than last year  ==  donations: – > Δ 25 % up #donations than last year
Donations up 10 % vs. 2025  ==  Donations: – > Δ 10 % up #donations than 2025
10 % growth in donations  ==  donations: – > Δ 10 % up #donations
a 10% uplift in donations by March 2027  ==  donations: – > Δ 10 % up #donations by 2027-03-31
30 % increase in web traffic by 30 September 2027  ==  web traffic: – > Δ 30 % up #website-visits by 2027-09-30
cut cost per ticket by 12 %  ==  cost per ticket: – > Δ 12 % down #cost-per-contact
12 % reduction in cost per ticket by FY27  ==  cost per ticket: – > Δ 12 % down #cost-per-contact by 2027-12-31
8-10 case studies  ==  case studies: – > 8..10 #review-count
8–10 posts per week  ==  posts: – > 8..10 #posts-published per week
100–250 new members by end of Q2 2027  ==  new members: – > 100..250 #new-customers by 2027-06-30
100 to 250 new members  ==  new members: – > 100..250 #new-customers
between 100 and 250 new members  ==  new members: – > 100..250 #new-customers
10-15 % conversion rate  ==  conversion rate: – > 10..15 % #conversion-rate
40%-45% of questions answered  ==  questions answered: – > 40..45 % #response-rate
1,200 downloads  ==  downloads: – > 1200 #app-downloads
1.200 downloads  ==  downloads: – > 1200 #app-downloads
1 200 downloads  ==  downloads: – > 1200 #app-downloads
1'200 downloads  ==  downloads: – > 1200 #app-downloads
1 200 downloads  ==  downloads: – > 1200 #app-downloads
12,500 visits per month  ==  visits: – > 12500 #website-visits per month
12.500 visits per month  ==  visits: – > 12500 #website-visits per month
1,5 % click-through rate  ==  click-through rate: – > 1.5 % #ctr
0.8 % click-through rate  ==  click-through rate: – > 0.8 % #ctr
€1,200 in donations  ==  donations: – > 1200 € #donations
1,200 € in donations  ==  donations: – > 1200 € #donations
EUR 1,200 in donations  ==  donations: – > 1200 € #donations
CHF 50'000 revenue by 31.12.2027  ==  revenue: – > 50000 CHF #revenue by 2027-12-31
Revenue of $2M by end of 2027  ==  Revenue: – > 2000000 $ #revenue by 2027-12-31
Revenue $1.2M → $1.5M  ==  Revenue: 1200000 $ > 1500000 $ up #revenue
Revenue from €80k to €100k  ==  Revenue: 80000 € > 100000 € up #revenue
£5,000 raised from supporters  ==  raised from supporters: – > 5000 £ up
cost per lead under €20  ==  cost per lead: – > ≤ 20 € down #cpl
cost per click < $0.50  ==  cost per click: – > ≤ 0.5 $ down #cpc
cost per hire below 2,000 EUR  ==  cost per hire: – > ≤ 2000 € down #cost-per-hire
50+ testimonials  ==  testimonials: – > ≥ 50 up #review-count
At least 50 testimonials  ==  testimonials: – > ≥ 50 up #review-count
at least fifty testimonials  ==  testimonials: – > ≥ 50 up #review-count
>= 50 testimonials  ==  testimonials: – > ≥ 50 up #review-count
≥50 testimonials  ==  testimonials: – > ≥ 50 up #review-count
more than 50 testimonials  ==  testimonials: – > ≥ 50 up #review-count
over 50 testimonials by June 2027  ==  testimonials: – > ≥ 50 up #review-count by 2027-06-30
a minimum of 50 testimonials  ==  testimonials: – > ≥ 50 up #review-count
50 or more testimonials  ==  testimonials: – > ≥ 50 up #review-count
no fewer than 50 testimonials  ==  testimonials: – > ≥ 50 up #review-count
no more than 5 escalations per month  ==  escalations: – > ≤ 5 down #complaint-volume per month
at most 5 escalations per month  ==  escalations: – > ≤ 5 down #complaint-volume per month
under 5 escalations a month  ==  escalations: – > ≤ 5 down #complaint-volume per month
max. 5 escalations  ==  escalations: – > ≤ 5 down #complaint-volume
Response time <= 2 hours  ==  Response time: – > ≤ 2 hours down #first-response-time
response time below 2h  ==  response time: – > ≤ 2 hours down #first-response-time
First reply within 30 minutes  ==  First reply: – > ≤ 30 minutes down
average handling time from 9 min to 6 min  ==  average handling time: 9 minutes > 6 minutes down #time-to-resolution
page load 2000ms → 300ms  ==  page load: 2000 ms > 300 ms down
load time < 300ms  ==  load time: – > ≤ 300 ms down
NPS ≥ 50  ==  NPS: – > ≥ 50 up #nps
NPS of 50  ==  NPS: – > 50 #nps
NPS: 50 by Q4 2027  ==  NPS: – > 50 #nps by 2027-12-31
Lift NPS from 32 to 50 by 2027-12-31  ==  NPS: 32 > 50 up #nps by 2027-12-31
NPS 32 → 50 by H2 2027  ==  NPS: 32 > 50 up #nps by 2027-12-31
NPS > 50 (source: yearly customer survey)  ==  NPS: – > ≥ 50 up #nps source yearly customer survey
Net promoter score above 50 (currently 32)  ==  Net promoter score: 32 > ≥ 50 up #nps
Net promoter score 32 today, 50 by December 2027  ==  Net promoter score: 32 > 50 up #nps by 2027-12-31
CSAT 4.5/5  ==  CSAT: – > 4.5 /5 #csat
CSAT of at least 4.5 out of 5  ==  CSAT: – > ≥ 4.5 /5 up #csat
average rating 4.5 stars  ==  average rating: – > 4.5 stars #reviews-rating
4.5 stars on Trustpilot  ==  Trustpilot: – > 4.5 stars #reviews-rating
Rating from 3.9 to 4.5 stars  ==  Rating: 3.9 stars > 4.5 stars up #reviews-rating
Keep the average rating above 4.5  ==  average rating: – > ≥ 4.5 keep #reviews-rating
Maintain CSAT at 92 %  ==  CSAT: – > 92 % keep #csat
25K newsletter subscribers  ==  newsletter subscribers: – > 25000 #email-list-size
newsletter subscribers: 18k → 25k  ==  newsletter subscribers: 18000 > 25000 up #email-list-size
18k to 25k newsletter subscribers  ==  newsletter subscribers: – > 18000..25000 #email-list-size
Grow newsletter subscribers from 18k to 25k by Month 9  ==  newsletter subscribers: 18000 > 25000 up #email-list-size
4k → 6k followers on LinkedIn  ==  followers on LinkedIn: 4000 > 6000 up #followers
2M views by end of 2027  ==  views: – > 2000000 #video-views by 2027-12-31
1.5 million impressions  ==  impressions: – > 1500000 #impressions
3 thousand leads  ==  leads: – > 3000 #leads
0 → 500 community members  ==  community members: 0 > 500 up #group-members
0→500 community members  ==  community members: 0 > 500 up #group-members
from zero to 500 community members  ==  community members: 0 > 500 up #group-members
Double newsletter subscribers by Q3 2027  ==  newsletter subscribers: – > Δ 2 x up #email-list-size by 2027-09-30
double the number of qualified leads  ==  number of qualified leads: – > Δ 2 x up #mql
2x qualified leads  ==  qualified leads: – > Δ 2 x up #mql
Triple referrals  ==  referrals: – > Δ 3 x up #referrals
Halve the response time  ==  response time: – > Δ 0.5 x down #first-response-time
Cut churn in half  ==  churn: – > Δ 0.5 x down #churn-rate
Twice as many applicants as last year  ==  applicants: – > Δ 2 x up #applications than last year
six customer stories  ==  customer stories: – > 6 #review-count
Publish six customer stories by Q2 2027  ==  Publish customer stories: – > 6 #review-count by 2027-06-30
one post every two weeks  ==  post: – > 1 #posts-published per 2 weeks
two webinars per quarter  ==  webinars: – > 2 per quarter
three hires from social by June 2027  ==  hires from social: – > 3 #source-of-hire by 2027-06-30
a dozen ambassadors  ==  ambassadors: – > 12 #brand-advocates
Sentiment: majority positive  ==  Sentiment: – > "majority positive" #sentiment (not measurable)
Sentiment stays mostly positive  ==  Sentiment: – > "mostly positive" keep #sentiment (not measurable)
Website visits up 30 %  ==  Website visits: – > Δ 30 % up #website-visits
Website visits +30 % YoY  ==  Website visits: – > Δ 30 % up #website-visits than YoY
+15 % MoM growth in sign-ups  ==  sign-ups: – > Δ 15 % up #registered-users than MoM
+200 qualified applicants  ==  qualified applicants: – > Δ 200 up #qualified-applicants
sign-ups +200 by 1 May 2027  ==  sign-ups: – > Δ 200 up #registered-users by 2027-05-01
Testimonials (0/5)  ==  Testimonials: 0 > 5 up #review-count
Case studies published (2/4)  ==  Case studies published: 2 > 4 up #review-count
Reach 10,000 subscribers by December 2027  ==  subscribers: – > 10000 #followers by 2027-12-31
hit 40 demo requests per month  ==  demo requests: – > 40 #demo-requests per month
achieve 12 % market penetration  ==  market penetration: – > 12 % #penetration
Increase market share in the north from 11 % to 14 % by the end of 2028  ==  market share in the north: 11 % > 14 % up #market-share by 2028-12-31
grow market share by two percentage points  ==  market share: – > Δ 2 pp up #market-share
Reduce inbound calls from 1,000 to 700 per week by 2027-06-30  ==  inbound calls: 1000 > 700 down #inbound-contacts by 2027-06-30 per week
inbound calls per week: 1,000 → 700  ==  inbound calls per week: 1000 > 700 down #inbound-contacts per week
calls per week from 1,000 to 700 (source: phone system)  ==  calls per week: 1000 > 700 down #inbound-contacts per week source phone system
Inbound calls, measured by the phone system, from 1,000 to 700  ==  Inbound calls: 1000 > 700 down #inbound-contacts source the phone system
Share of voice 10 % → 15 % (tracked with Brandwatch)  ==  Share of voice: 10 % > 15 % up #share-of-voice source Brandwatch
Bounce rate from 60 % to under 45 %  ==  Bounce rate: 60 % > ≤ 45 % down #bounce-rate
Bounce rate < 45 % in 6 months  ==  Bounce rate: – > ≤ 45 % down #bounce-rate
40 new customers within 12 months  ==  new customers: – > 40 #new-customers
40 new customers by month 12  ==  new customers: – > 40 #new-customers
Churn: 5 % → 3 % by 12mo  ==  Churn: 5 % > 3 % down #churn-rate
Engagement rate 5 % by Q2 FY27  ==  Engagement rate: – > 5 % #engagement-rate by 2027-06-30
1,000 app installs in Q3 2027  ==  app installs: – > 1000 #app-downloads by 2027-09-30
20 qualified leads/month  ==  qualified leads: – > 20 #mql per month
20 qualified leads a month  ==  qualified leads: – > 20 #mql per month
20 qualified leads each month by April 2027  ==  qualified leads: – > 20 #mql by 2027-04-30 per month
5 % of visitors sign up for the trial  ==  visitors sign up for the trial: – > 5 % #demo-requests
95 % of questions answered within 24 hours  ==  questions answered within 24 hours: – > 95 % #response-rate
Answer 95 % of questions within a day  ==  Answer of questions: – > 95 %
at least 80 % of members active  ==  members active: – > ≥ 80 % up
aided awareness of 35 % in the yearly survey  ==  aided awareness in the yearly survey: – > 35 % #brand-awareness-aided
Target: 450 leads; baseline: 300  ==  leads: 300 > 450 up #leads
Baseline 300, target 450 qualified leads  ==  qualified leads: 300 > 450 up #mql
leads (baseline 300): 450  ==  leads: 300 > 450 up #leads
450 leads (up from 300)  ==  leads: 300 > 450 up #leads
450 leads (from 300)  ==  leads: 300 > 450 up #leads
Leads (currently 300) to 450  ==  Leads: 300 > 450 up #leads
Leads — 450  ==  Leads: – > 450 #leads
Qualified leads = 450  ==  Qualified leads: – > 450 #mql
ROAS 4x  ==  ROAS: – > 4 x #roas
ROAS of 4:1  ==  ROAS: – > 4 x #roas
ROI above 150 %  ==  ROI: – > ≥ 150 % up #roi
Email opt-ins: 500 by Oct 2027  ==  Email opt-ins: – > 500 #newsletter-signups by 2027-10-31
hours saved per month: 40  ==  hours saved per month: – > 40 #content-production-cost per month
save 40 hours per month  ==  save: – > 40 hours #saves per month
Save €10,000 in service costs by 2027-12-31  ==  Save in service costs: – > 10000 € #support-cost-saved by 2027-12-31
target: none — first year, we only observe  ==  : – > – none first year, we only observe (not measurable)
Referrals, no target yet (first year of counting)  ==  Referrals: – > – #referrals none first year of counting (not measurable)
Referrals: target: none, because the programme is new  ==  Referrals: – > – #referrals none because the programme is new (not measurable)
Brand trust score 70 points  ==  Brand trust score: – > 70 points #brand-trust
Trust score from 62 to 70 points by 2028  ==  Trust score: 62 points > 70 points up #brand-trust by 2028-12-31
about 300 attendees  ==  attendees: – > 300 #live-attendance
~300 attendees  ==  attendees: – > 300 #live-attendance
approx. 300 attendees at the launch event  ==  attendees at the launch event: – > 300 #live-attendance
around 1,000 RSVPs  ==  RSVPs: – > 1000 #event-registrations
event registrations exceeding 400  ==  event registrations: – > ≥ 400 up #event-registrations
Time to hire from 60 days to 45 days  ==  Time to hire: 60 days > 45 days down #time-to-hire
Time to hire 60 → 45 days  ==  Time to hire: 60 days > 45 days down #time-to-hire
time to resolution < 3 days  ==  time to resolution: – > ≤ 3 days down #time-to-resolution
Cost per contact from €6.50 to €5.00 by Q4 2027  ==  Cost per contact: 6.5 € > 5 € down #cost-per-contact by 2027-12-31
social contributes 8 % of sales  ==  social contributes of sales: – > 8 % #revenue
30 UGC posts per month  ==  UGC posts: – > 30 #ugc-posts per month
10 ideas implemented per year  ==  ideas implemented: – > 10 #ideas-implemented per year
Increase response rate to >90 %  ==  response rate: – > ≥ 90 % up #response-rate
Click-through rate at 2.5 %  ==  Click-through rate: – > 2.5 % #ctr
Grow LinkedIn followers 20% by year-end  ==  LinkedIn followers: – > Δ 20 % up #followers
Increase applicants 20 %  ==  applicants: – > Δ 20 % up #applications
Response rate: at least 90 % (source: inbox report)  ==  Response rate: – > ≥ 90 % up #response-rate source inbox report
Post 3 times a week on Instagram  ==  Post 3 times a week on Instagram: – > – per week (not measurable)
Post three times per week  ==  Post three times per week: – > – per week (not measurable)
Share stories 2x per day  ==  Share stories 2x per day: – > – per day (not measurable)
Video 60 %, text 30 %, polls 10 %  ==  Video 60 %, text 30 %, polls 10 %: – > – (not measurable)
60/20/20 content mix  ==  60/20/20 content mix: – > – (not measurable)
A survey of 200 customers  ==  survey of 200 customers: – > – (not measurable)
Interviews with 15 customers  ==  Interviews with 15 customers: – > – (not measurable)
Out of 300 members  ==  Out of 300 members: – > – (not measurable)
Workshop on 12 May 2027  ==  Workshop: – > – by 2027-05-12 (not measurable)
Webinar at 10 am  ==  Webinar at 10 am: – > – (not measurable)
Weekly call at 14:30  ==  Weekly call at 14:30: – > – (not measurable)
Budget €5,000  ==  Budget €5,000: – > – (not measurable)
Budget of €5,000 for ads  ==  Budget of €5,000 for ads: – > – (not measurable)
Tickets at €25  ==  Tickets at €25: – > – (not measurable)
Boost posts for $100  ==  posts for $100: – > – up #posts-published (not measurable)
Version 2.0 of the app  ==  Version 2.0 of the app: – > – (not measurable)
Launch v3.1 in Q2  ==  Launch v3.1: – > – (not measurable)
iOS 17 release  ==  iOS 17 release: – > – (not measurable)
Phase 2 of the campaign  ==  Phase 2 of the campaign: – > – (not measurable)
Step 3: publish  ==  Step 3: publish: – > – (not measurable)
Rank in the top 10  ==  Rank in the top 10: – > – (not measurable)
#1 in our category  ==  #1 in our category: – > – (not measurable)
Raise awareness among people under 25  ==  awareness among people under 25: – > – up #brand-awareness-aided (not measurable)
Sell more to parents over 40  ==  Sell more to parents over 40: – > – up (not measurable)
More tickets for under-30s  ==  More tickets for under-30s: – > – up (not measurable)
Women aged 25-40  ==  Women aged 25-40: – > – (not measurable)
People aged 18 to 24  ==  People aged 18 to 24: – > – (not measurable)
24/7 support  ==  24/7 support: – > – (not measurable)
30-day challenge  ==  30-day challenge: – > – (not measurable)
A 5-minute video  ==  5-minute video: – > – (not measurable)
10 tips for better posts  ==  10 tips for better posts: – > – #posts-published (not measurable)
Founded in 1998  ==  Founded: – > – (not measurable)
Our 2027 plan  ==  plan: – > – by 2027-12-31 (not measurable)
Use GA4 and Meta Business Suite  ==  Use GA4 and Meta Business Suite: – > – (not measurable)
Reel of 60s at 1080x1920  ==  Reel of 60s at 1080x1920: – > – (not measurable)
We spoke to 40 customers  ==  We spoke to 40 customers: – > – (not measurable)
Make existing customers more satisfied  ==  Make existing customers more satisfied: – > – up (not measurable)
Be known as the helpful brand in the region  ==  Be known as the helpful brand in the region: – > – (not measurable)
Engagement  ==  Engagement: – > – #engagement-count (not measurable)
Improve sentiment  ==  sentiment: – > – #sentiment (not measurable)
Improve response time from 4 h to 2 h  ==  response time: 4 hours > 2 hours down #first-response-time
Improve CSAT to 90 %  ==  CSAT: – > 90 % #csat
fewer than 10 incidents  ==  incidents: – > ≤ 10 down #complaint-volume
less than 1 % unsubscribes  ==  unsubscribes: – > ≤ 1 % down #unfollows
Qualified applicants per vacancy from 2 to 6 compared with the print campaign  ==  Qualified applicants per vacancy: 2 > 6 up #qualified-applicants than the print campaign
50 donors more than the radio campaign  ==  donors: – > Δ 50 up #donations than the radio campaign
Answer rate at least 80 % by 31 March 2027 (source: help desk)  ==  Answer rate: – > ≥ 80 % up by 2027-03-31 source help desk
qualified leads from fairs from 30 to 45 by FY28  ==  qualified leads from fairs: 30 > 45 up #mql by 2028-12-31
Cost per order: $14 → $11  ==  Cost per order: 14 $ > 11 $ down #cpa
engagement per post up 5 % against last year  ==  engagement per post: – > Δ 5 % up #engagement-rate per post than last year
40 job applications via LinkedIn by September 2027  ==  job applications via LinkedIn: – > 40 #applications by 2027-09-30
Every second Friday a live session  ==  Every second Friday a live session: – > – #website-visits (not measurable)
three of five regions active  ==  three of five regions active: – > – (not measurable)
Volunteers: 25+  ==  Volunteers: – > ≥ 25 up
Churn under 2 % per quarter  ==  Churn: – > ≤ 2 % down #churn-rate per quarter
churn ≤ 2 %  ==  churn: – > ≤ 2 % down #churn-rate
Raise donations to £60k by 2027/28  ==  donations: – > 60000 £ up #donations by 2028-12-31
At least 3 mentions in trade press per quarter  ==  mentions in trade press: – > ≥ 3 up #press-clippings per quarter
Web traffic: 12k visits per month (currently 9k)  ==  Web traffic: visits: 9000 > 12000 up #website-visits per month
Halve complaints compared to 2025  ==  complaints: – > Δ 0.5 x down #complaint-volume than 2025
1. Listen first  ==  1. Listen first: – > – (not measurable)
2) Answer the three hardest questions  ==  2) Answer the three hardest questions: – > – (not measurable)
✅ 8-10 docs pages translated  ==  docs pages translated: – > 8..10
Send parcels to 3-5 testers  ==  Send parcels to 3-5 testers: – > – (not measurable)
Blog post engagement  ==  Blog post engagement: – > – #engagement-count (not measurable)
reviewed by 4 people  ==  reviewed by 4 people: – > – (not measurable)
Donations up by 500  ==  Donations: – > Δ 500 up #donations
Foundation (Days 1-7)  ==  Foundation (Days 1-7): – > – (not measurable)
NPS to 50 by FY27  ==  NPS: – > 50 #nps by 2027-12-31
Grow by 40 members  ==  members: – > Δ 40 up
Zero overdue complaints  ==  overdue complaints: – > 0 #complaint-volume
Engagement rate (source: dashboard) 3-5 %  ==  Engagement rate: – > 3..5 % #engagement-rate source dashboard
conversion rate of 3% from 2%  ==  conversion rate: 2 % > 3 % up #conversion-rate
The team identifies 3 causes of repeated calls  ==  team identifies causes of repeated calls: – > 3
Plan and select 5 topics for the spring by April 15  ==  Plan and select topics for the spring: – > 5
Better helped regulars by opening two new corners by Q3 2027  ==  Better helped regulars by opening new corners: – > 2 by 2027-09-30
Sign-ups at the till, 40 per week  ==  Sign-ups at the till: – > 40 #registered-users per week
Pitch 30 companies  ==  Pitch companies: – > 30
Antwortzeit unter 2 Stunden  ==  Antwortzeit: – > ≤ 2 hours down #first-response-time
Au moins 40 membres actifs  ==  membres actifs: – > ≥ 40 up
Nouveaux membres de moins de 25 ans  ==  Nouveaux membres de moins de 25 ans: – > – (not measurable)
Write in 2 languages  ==  Write in 2 languages: – > – (not measurable)
Share of calls from doctors, from one in ten to one in four  ==  Share of calls from doctors: 10 % > 25 % up
1 in 4 members answers the survey  ==  members answers the survey: – > 25 %
nine out of ten questions answered  ==  questions answered: – > 90 % #response-rate
Satisfaction 8 out of 10  ==  Satisfaction: – > 8 /10 #csat
First reply below one day  ==  First reply: – > ≤ 1 days down
bookings per week from 12 to 20  ==  bookings per week: 12 > 20 up #units-sold per week
spend per visitor at least €12  ==  spend per visitor: – > ≥ 12 € up #aov
time to a review under 10 days  ==  time to a review: – > ≤ 10 days down
Stars from 3.8 to 4.5  ==  Stars: 3.8 > 4.5 up #reviews-rating
1,200 stars on GitHub  ==  stars on GitHub: – > 1200 #repository-stars
`

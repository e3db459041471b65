/** Dates as people write them, and what is to be read from each: `text  ==  kind [as found] first day..last day`. */
export const datePhrases = `
2027-03-15  ==  day [2027-03-15] 2027-03-15..2027-03-15
due 2027-03-15.  ==  day [2027-03-15] 2027-03-15..2027-03-15
2027/03/15  ==  day [2027/03/15] 2027-03-15..2027-03-15
2027-03  ==  month [2027-03] 2027-03-01..2027-03-31
2027-02 to 2027-04  ==  range [2027-02 to 2027-04] 2027-02-01..2027-04-30
2027-02 – 2027-04  ==  range [2027-02 – 2027-04] 2027-02-01..2027-04-30
2027-01-01/2028-12-31  ==  range [2027-01-01/2028-12-31] 2027-01-01..2028-12-31
2027-01-01 to 2027-06-30  ==  range [2027-01-01 to 2027-06-30] 2027-01-01..2027-06-30
2027-01-01 until 2027-06-30  ==  range [2027-01-01 until 2027-06-30] 2027-01-01..2027-06-30
2027-02-30  ==  day [2027-02-30]
2027-6-30  ==  day [2027-6-30] 2027-06-30..2027-06-30
2027.03.15  ==  day [2027.03.15] 2027-03-15..2027-03-15
15-03-2027  ==  day [15-03-2027] 2027-03-15..2027-03-15
15-Mar-2027  ==  day [15-Mar-2027] 2027-03-15..2027-03-15
30/06/27  ==  day [30/06/27] 2027-06-30..2027-06-30
06/30/27  ==  day [06/30/27] 2027-06-30..2027-06-30
50/20/30  ==  none
40/35/25  ==  none
03/2027  ==  month [03/2027] 2027-03-01..2027-03-31
9/2027  ==  month [9/2027] 2027-09-01..2027-09-30
06.2027  ==  month [06.2027] 2027-06-01..2027-06-30
2027/03  ==  month [2027/03] 2027-03-01..2027-03-31
14 May 27  ==  day [14 May 27] 2027-05-14..2027-05-14
14 May 27 posts  ==  day [14 May]
1st quarter 2027  ==  quarter [1st quarter 2027] 2027-01-01..2027-03-31
1 Q 2027  ==  quarter [1 Q 2027] 2027-01-01..2027-03-31
Q1/27  ==  quarter [Q1/27] 2027-01-01..2027-03-31
Q1 27  ==  quarter [Q1 27] 2027-01-01..2027-03-31
Q1 27 posts  ==  quarter [Q1]
2027Q1  ==  quarter [2027Q1] 2027-01-01..2027-03-31
Q2 FY27/28  ==  quarter [Q2 FY27/28] 2028-04-01..2028-06-30
FY27/28  ==  year [FY27/28] 2028-01-01..2028-12-31
FY2027-28  ==  year [FY2027-28] 2028-01-01..2028-12-31
H2/27  ==  half [H2/27] 2027-07-01..2027-12-31
1st half of 2027  ==  half [1st half of 2027] 2027-01-01..2027-06-30
31.12.2027  ==  day [31.12.2027] 2027-12-31..2027-12-31
1.2.2027  ==  day [1.2.2027] 2027-02-01..2027-02-01
01.01.2027 – 30.06.2027  ==  range [01.01.2027 – 30.06.2027] 2027-01-01..2027-06-30
bis 31.12.2027  ==  day [31.12.2027] 2027-12-31..2027-12-31
12/31/2027  ==  day [12/31/2027] 2027-12-31..2027-12-31
31/12/2027  ==  day [31/12/2027] 2027-12-31..2027-12-31
04/05/2027  ==  day [04/05/2027]
April 30  ==  day [April 30]
30 April  ==  day [30 April]
30 April 2027  ==  day [30 April 2027] 2027-04-30..2027-04-30
April 30, 2027  ==  day [April 30, 2027] 2027-04-30..2027-04-30
April 30th, 2027  ==  day [April 30th, 2027] 2027-04-30..2027-04-30
the 30th of April 2027  ==  day [30th of April 2027] 2027-04-30..2027-04-30
30. April 2027  ==  day [30. April 2027] 2027-04-30..2027-04-30
30. Juni 2027  ==  day [30. Juni 2027] 2027-06-30..2027-06-30
15 März 2027  ==  day [15 März 2027] 2027-03-15..2027-03-15
Apr 2027  ==  month [Apr 2027] 2027-04-01..2027-04-30
April 2027  ==  month [April 2027] 2027-04-01..2027-04-30
Sept 2027  ==  month [Sept 2027] 2027-09-01..2027-09-30
Sep. 2027  ==  month [Sep. 2027] 2027-09-01..2027-09-30
Dec '27  ==  month [Dec '27] 2027-12-01..2027-12-31
Mar-27  ==  month [Mar-27] 2027-03-01..2027-03-31
by the end of April 2027  ==  month [the end of April 2027] 2027-04-01..2027-04-30
end of April 2027  ==  month [end of April 2027] 2027-04-01..2027-04-30
early June 2027  ==  month [early June 2027] 2027-06-01..2027-06-30
mid-June 2027  ==  month [mid-June 2027] 2027-06-01..2027-06-30
by May  ==  month [May]
in March  ==  month [March]
until October  ==  month [October]
we may march on  ==  none
May–June 2027  ==  range [May–June 2027] 2027-05-01..2027-06-30
May-June 2027  ==  range [May-June 2027] 2027-05-01..2027-06-30
May to June 2027  ==  range [May to June 2027] 2027-05-01..2027-06-30
Nov – Feb 2028  ==  range [Nov – Feb 2028] 2027-11-01..2028-02-29
March 3 – April 10, 2027  ==  range [March 3 – April 10, 2027] 2027-03-03..2027-04-10
3–7 May 2027  ==  range [3–7 May 2027] 2027-05-03..2027-05-07
May 3-7, 2027  ==  range [May 3-7, 2027] 2027-05-03..2027-05-07
Q3  ==  quarter [Q3]
Q3 2027  ==  quarter [Q3 2027] 2027-07-01..2027-09-30
Q3/2027  ==  quarter [Q3/2027] 2027-07-01..2027-09-30
Q3'27  ==  quarter [Q3'27] 2027-07-01..2027-09-30
2027 Q3  ==  quarter [2027 Q3] 2027-07-01..2027-09-30
2027-Q3  ==  quarter [2027-Q3] 2027-07-01..2027-09-30
3Q 2027  ==  quarter [3Q 2027] 2027-07-01..2027-09-30
q3 2027  ==  quarter [q3 2027] 2027-07-01..2027-09-30
third quarter of 2027  ==  quarter [third quarter of 2027] 2027-07-01..2027-09-30
by end of Q2 2027  ==  quarter [end of Q2 2027] 2027-04-01..2027-06-30
Q1–Q2 2027  ==  range [Q1–Q2 2027] 2027-01-01..2027-06-30
Q4 2027 to Q1 2028  ==  range [Q4 2027 to Q1 2028] 2027-10-01..2028-03-31
Q2 FY28  ==  quarter [Q2 FY28] 2028-04-01..2028-06-30
FY28 Q2  ==  quarter [FY28 Q2] 2028-04-01..2028-06-30
H1 2027  ==  half [H1 2027] 2027-01-01..2027-06-30
H2  ==  half [H2]
2H 2027  ==  half [2H 2027] 2027-07-01..2027-12-31
first half of 2027  ==  half [first half of 2027] 2027-01-01..2027-06-30
second half 2027  ==  half [second half 2027] 2027-07-01..2027-12-31
FY27  ==  year [FY27] 2027-01-01..2027-12-31
FY 2027  ==  year [FY 2027] 2027-01-01..2027-12-31
FY2027/28  ==  year [FY2027/28] 2028-01-01..2028-12-31
fiscal year 2027  ==  year [fiscal year 2027] 2027-01-01..2027-12-31
2026/27  ==  range [2026/27] 2026-01-01..2027-12-31
end of 2027  ==  year [end of 2027] 2027-01-01..2027-12-31
by the end of 2027  ==  year [end of 2027] 2027-01-01..2027-12-31
in 2027  ==  year [2027] 2027-01-01..2027-12-31
by 2028  ==  year [2028] 2028-01-01..2028-12-31
mid-2027  ==  year [mid-2027] 2027-01-01..2027-12-31
2027–2028  ==  range [2027–2028] 2027-01-01..2028-12-31
year-end 2027  ==  year [year-end 2027] 2027-01-01..2027-12-31
than in 2025  ==  year [2025] 2025-01-01..2025-12-31
our 2027 plan  ==  year [2027] 2027-01-01..2027-12-31
in 6 months  ==  relative [in 6 months]
within 12 months  ==  relative [within 12 months]
over the next 3 months  ==  relative [over the next 3 months]
Month 6  ==  relative [Month 6]
Month 3-6  ==  relative [Month 3-6]
months 1 to 3  ==  relative [months 1 to 3]
Week 4  ==  relative [Week 4]
weeks 1–4  ==  relative [weeks 1–4]
12mo  ==  relative [12mo]
12 months from launch  ==  relative [12 months from launch]
in the next 90 days  ==  relative [in the next 90 days]
first 90 days  ==  none
next quarter  ==  relative [next quarter]
by the end of the year  ==  relative [the end of the year]
EOY  ==  relative [EOY]
year 2  ==  relative [year 2]
in two years  ==  relative [in two years]
reach 2000 followers  ==  none
from 1500 to 2000  ==  none
2026 visitors  ==  none
€2,027  ==  none
2000 posts  ==  none
room 12  ==  none
4.5/5  ==  none
60/20/20  ==  none
1.2.3  ==  none
version 2.0  ==  none
24/7  ==  none
10:30  ==  none
2h  ==  none
10 am  ==  none
no dates here  ==  none
`

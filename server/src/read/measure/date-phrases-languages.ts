/** Dates in the other languages of plans, in the form of `datePhrases`. */
export const datePhrasesOfLanguages = `
bis Ende 2027  ==  year [Ende 2027] 2027-01-01..2027-12-31
bis Ende März 2027  ==  month [Ende März 2027] 2027-03-01..2027-03-31
d'ici fin 2026  ==  year [fin 2026] 2026-01-01..2026-12-31
d’ici la fin de l’année  ==  relative [d’ici la fin de l’année]
d'ici le 15 mars 2027  ==  day [15 mars 2027] 2027-03-15..2027-03-15
le 1er septembre 2027  ==  day [1er septembre 2027] 2027-09-01..2027-09-01
15 de marzo de 2027  ==  day [15 de marzo de 2027] 2027-03-15..2027-03-15
antes de junio de 2027  ==  month [junio de 2027] 2027-06-01..2027-06-30
a finales de 2026  ==  year [finales de 2026] 2026-01-01..2026-12-31
hasta el 30 de junio de 2027  ==  day [30 de junio de 2027] 2027-06-30..2027-06-30
até 31 de dezembro de 2027  ==  day [31 de dezembro de 2027] 2027-12-31..2027-12-31
até o fim de 2027  ==  year [o fim de 2027] 2027-01-01..2027-12-31
entro fine 2027  ==  year [fine 2027] 2027-01-01..2027-12-31
entro il 31 dicembre 2027  ==  day [31 dicembre 2027] 2027-12-31..2027-12-31
entro marzo  ==  month [marzo]
entro settembre 2027  ==  month [settembre 2027] 2027-09-01..2027-09-30
tegen eind 2027  ==  year [eind 2027] 2027-01-01..2027-12-31
voor 1 maart 2027  ==  day [1 maart 2027] 2027-03-01..2027-03-01
T1 2027  ==  quarter [T1 2027] 2027-01-01..2027-03-31
1. Quartal 2027  ==  quarter [1. Quartal 2027] 2027-01-01..2027-03-31
im 3. Quartal 2027  ==  quarter [3. Quartal 2027] 2027-07-01..2027-09-30
1er trimestre 2027  ==  quarter [1er trimestre 2027] 2027-01-01..2027-03-31
primer trimestre de 2027  ==  quarter [primer trimestre de 2027] 2027-01-01..2027-03-31
3º trimestre de 2027  ==  quarter [3º trimestre de 2027] 2027-07-01..2027-09-30
terzo trimestre 2027  ==  quarter [terzo trimestre 2027] 2027-07-01..2027-09-30
eerste kwartaal van 2027  ==  quarter [eerste kwartaal van 2027] 2027-01-01..2027-03-31
1. Halbjahr 2027  ==  half [1. Halbjahr 2027] 2027-01-01..2027-06-30
premier semestre 2027  ==  half [premier semestre 2027] 2027-01-01..2027-06-30
tweede helft van 2027  ==  half [tweede helft van 2027] 2027-07-01..2027-12-31
in 6 Monaten  ==  relative [in 6 Monaten]
innerhalb von sechs Monaten  ==  relative [innerhalb von sechs Monaten]
dans les 6 mois  ==  relative [dans les 6 mois]
en seis meses  ==  relative [en seis meses]
em 6 meses  ==  relative [em 6 meses]
entro 6 mesi  ==  relative [entro 6 mesi]
binnen drie maanden  ==  relative [binnen drie maanden]
bis Jahresende  ==  relative [bis Jahresende]
bis Juni  ==  month [Juni]
im Mai 2027  ==  month [Mai 2027] 2027-05-01..2027-05-31
du 1er mars au 30 juin 2027  ==  range [1er mars au 30 juin 2027] 2027-03-01..2027-06-30
März bis Juni 2027  ==  range [März bis Juni 2027] 2027-03-01..2027-06-30
von April 2027 bis Juni 2027  ==  range [April 2027 bis Juni 2027] 2027-04-01..2027-06-30
the set of 5 generals  ==  none
we agree on 12 out of 20  ==  none
S1 2027  ==  year [2027] 2027-01-01..2027-12-31
T1  ==  none
seit 2024  ==  year [2024] 2024-01-01..2024-12-31
gegenüber 2025  ==  year [2025] 2025-01-01..2025-12-31
par rapport à 2025  ==  year [2025] 2025-01-01..2025-12-31
in 3 ore  ==  none
12 personas en 3 meses  ==  relative [en 3 meses]
fin août 2027  ==  month [fin août 2027] 2027-08-01..2027-08-31
mars 2027  ==  month [mars 2027] 2027-03-01..2027-03-31
maart 2027  ==  month [maart 2027] 2027-03-01..2027-03-31
05.03.2027  ==  day [05.03.2027] 2027-03-05..2027-03-05
fin 2026  ==  year [fin 2026] 2026-01-01..2026-12-31
vor dem 15. September 2027  ==  day [15. September 2027] 2027-09-15..2027-09-15
ano 2027  ==  year [2027] 2027-01-01..2027-12-31
mai 2027 – juin 2027  ==  range [mai 2027 – juin 2027] 2027-05-01..2027-06-30
a total of 12 an hour  ==  none
in 5 mes  ==  relative [in 5 mes]
`

/** Measures in the other languages of plans, in the form of `measurePhrases`. */
export const measurePhrasesOfLanguages = `
Anfragen um 15 % steigern  ==  Anfragen: – > Δ 15 % up #leads
Bewerbungen um 15 % erhöhen bis Ende 2027  ==  Bewerbungen: – > Δ 15 % up #applications by 2027-12-31
+20 % Spenden gegenüber 2025  ==  Spenden: – > Δ 20 % up #donations than 2025
20 % mehr Spenden als 2025  ==  Spenden: – > Δ 20 % up #donations than 2025
Follower von 1.200 auf 2.000  ==  Follower: 1200 > 2000 up #followers
Antwortzeit unter 24 Stunden  ==  Antwortzeit: – > ≤ 24 hours down #first-response-time
Mindestens 50 neue Mitglieder bis 30.06.2027  ==  neue Mitglieder: – > ≥ 50 up by 2027-06-30
Reaktionszeit von 5 auf 2 Tage senken  ==  Reaktionszeit: 5 days > 2 days down #first-response-time
Newsletter-Abonnenten verdoppeln  ==  Newsletter-Abonnenten: – > Δ 2 x up #email-list-size
Klickrate 4 % (aktuell 2 %)  ==  Klickrate: 2 % > 4 % up #ctr
500 Besuche pro Monat  ==  Besuche: – > 500 #website-visits per month
Beschwerden halbieren  ==  Beschwerden: – > Δ 0.5 x down #complaint-volume
Augmenter les dons de 15 % d'ici fin 2027  ==  dons: – > Δ 15 % up #donations by 2027-12-31
+20 % d'abonnés par rapport à 2025  ==  abonnés: – > Δ 20 % up #followers than 2025
Passer de 1 200 à 2 000 abonnés  ==  abonnés: 1200 > 2000 up #followers
Taux d'engagement de 4 %  ==  Taux d'engagement: – > 4 % #engagement-rate
Au moins 50 nouveaux adhérents avant le 30 juin 2027  ==  nouveaux adhérents: – > ≥ 50 up by 2027-06-30
Réduire le temps de réponse de 5 à 2 heures  ==  temps de réponse: 5 hours > 2 hours down #first-response-time
Doubler les inscriptions  ==  inscriptions: – > Δ 2 x up #event-registrations
500 visites par mois  ==  visites: – > 500 #website-visits per month
Aumentar un 15 % las donaciones antes de junio de 2027  ==  donaciones: – > Δ 15 % up #donations by 2027-06-30
Seguidores: de 1.200 a 2.000  ==  Seguidores: 1200 > 2000 up #followers
Al menos 50 nuevos socios  ==  nuevos socios: – > ≥ 50 up
Tasa de interacción del 4 %  ==  Tasa de interacción: – > 4 % #engagement-rate
Reducir las quejas en un 20 % respecto a 2025  ==  quejas: – > Δ 20 % down #complaint-volume than 2025
Alcanzar 300 reservas al mes  ==  reservas: – > 300 #units-sold per month
Aumentar em 15% as doações até o fim de 2027  ==  doações: – > Δ 15 % up #donations by 2027-12-31
Pelo menos 50 novos sócios  ==  novos sócios: – > ≥ 50 up
De 1.200 para 2.000 seguidores  ==  seguidores: 1200 > 2000 up #followers
Reduzir o tempo de resposta para 2 horas  ==  tempo de resposta: – > 2 hours down #first-response-time
Aumentare del 15% le donazioni entro fine 2027  ==  donazioni: – > Δ 15 % up #donations by 2027-12-31
Almeno 50 nuovi soci  ==  nuovi soci: – > ≥ 50 up
Da 1.200 a 2.000 follower  ==  follower: 1200 > 2000 up #followers
Ridurre i reclami del 20% rispetto al 2025  ==  reclami: – > Δ 20 % down #complaint-volume than 2025
300 prenotazioni al mese  ==  prenotazioni: – > 300 #units-sold per month
Donaties met 15 % verhogen voor eind 2027  ==  Donaties: – > Δ 15 % up #donations by 2027-12-31
Minstens 50 nieuwe leden  ==  nieuwe leden: – > ≥ 50 up
Van 1.200 naar 2.000 volgers  ==  volgers: 1200 > 2000 up #followers
Klachten halveren  ==  Klachten: – > Δ 0.5 x down #complaint-volume
300 boekingen per maand  ==  boekingen: – > 300 #units-sold per month
20 % meer bezoekers ten opzichte van 2025  ==  bezoekers: – > Δ 20 % up #website-visits than 2025
`

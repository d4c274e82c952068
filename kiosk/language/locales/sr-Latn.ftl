### Šta čitaju posetiteljke i posetioci.
### Nacrt je napravila mašina, nijedna osoba ga još nije pregledala.
### Origin: machine

## Dobro došli

touch-to-begin = Dodirnite ekran
open-in-the-house = Sada otvoreno ovde u kući:

## Trake

leave = Izlaz
back = Nazad
start-over = Ispočetka
contrast = Kontrast
help-now = Pomoć odmah
keep = Sačuvaj
kept = Sačuvano

## Naglas

read-aloud = Naglas
read-pause = Pauza
read-on = Nastavi
read-slower = Sporije
read-faster = Brže
read-quieter = Tiše
read-louder = Glasnije
read-stop = Završi
read-failed = Nema zvuka

## Teme

need-question = Kako možemo da pomognemo?
all-of-it = Sve o ovoj temi

## Pretraga

search = Pretraga
search-question = Šta tražite?
search-hint = Unesite reč, na primer: vrtić
search-space = Razmak
search-delete = Obriši
search-topic = Tema

## Ponude

filter-open-now = Sada otvoreno
filter-my-language = Moj jezik
filter-women-only = Samo za žene
filter-childcare = Čuvanje dece
filter-free = Besplatno
nothing-fits = Nismo našli ništa odgovarajuće.
nothing-fits-wider = Evo nečeg sličnog. Ili nas pitajte na prijemnom pultu.
nothing-fits-help = Na ovim telefonima možete dobiti pomoć. Ili nas pitajte na prijemnom pultu.
nothing-near = Još ne znamo ništa slično. Pitajte nas na prijemnom pultu.
no-offer = Za ovo još ne znamo nijednu ponudu.
no-offer-instead = Na prijemnom pultu tražimo dalje zajedno sa vama. Možda pomaže i ovo:
not-found = Niste našli?
ask-counsellor = Molimo, pitajte nas
ask-counsellor-why = Dođite do prijemnog pulta. Tražićemo zajedno. Ne košta ništa.
look-wider = Pogledajte sve o temi:

## Jedna ponuda

offer-gone = Ove ponude više nema.
last-verified = Poslednja provera: { $day }
facts-old = Podaci iz { $year }, možda su se promenili
facts-old-short = Podaci iz { $year }
sample = Primer
sample-contact = Primer, kontakt je izmišljen
shown-in = Jezik teksta: { $language }
machine-text = Prevela je mašina
machine-text-short = Mašinski prevod
outdated-text = Nemački tekst je noviji
show-german = Na nemačkom
spoken-there = Tamo se govori: { $languages }
spoken-at = { $language } ({ $when })
women-only = Samo za žene
cost-free = Besplatno
cost-donation = Uz dobrovoljni prilog
cost-fee = Plaća se
registration-none = Bez prijave
registration-phone = Molimo, prvo pozovite
registration-form = Molimo, prijavite se formularom
registration-appointment = Samo uz zakazan termin
season-from = Od { $day }: { $what }
season-until = Do { $day }: { $what }
season-between = { $first } – { $last }: { $what }
season-otherwise = Inače: { $what }
childcare-yes = Sa čuvanjem dece
childcare-no = Bez čuvanja dece
step-free-yes = Bez stepenica
step-free-no = Ima stepenica

## Kod

tab-details = Stranica
tab-contact = Kontakt
tab-route = Put
tab-calendar = Kalendar
all-facts = Svi podaci
scan-details = Telefon otvara stranicu
scan-contact = Telefon čuva kontakt
scan-call = Telefon bira broj
scan-route = Telefon pokazuje put
scan-calendar = Telefon čuva termin
scan-list = Telefon čuva Vašu listu
touch-for-code = Dodirnite da kod bude veći
scan-this = Skenirajte kod kamerom svog telefona.
code-too-small = Kod ne može da stane ovde. Molimo, pitajte na prijemnom pultu.

## Diskretno

discreet-warning = Telefon pamti šta skenira. To mogu videti i drugi.
discreet-show = Ipak prikaži kod

## Pokaži

show-this = Pokaži
show-this-why = Pokažite ovo nekome ovde ili ga fotografišite.
show-want = Treba da stignem ovde: { $offer }
show-when = Kada: { $when }
show-where = Gde: { $where }
show-speak = Govorim { $language }.
show-help = Možete li mi pomoći, molim Vas?

## Pitajte na pultu

ask-desk = Pitajte na pultu
desk-why = Pokažite ovaj listić na prijemnom pultu. Onda ne morate ništa da objašnjavate.
desk-looked-for = Tražim: { $need }
desk-insists = Važno: { $filters }
desk-seen = Pogledano: { $offers }
desk-nothing = Ne nalazim ništa odgovarajuće.
desk-empty = Ovde još ništa ne tražim.

## Moja lista

my-list = Moja lista
my-list-count = Moja lista ({ $count })
list-add = Na moju listu
list-full = Lista je puna
list-remove = Ukloni
list-up = Pomeri gore
list-clear = Isprazni listu
list-clear-sure = Zaista ukloniti sve sa liste?
list-clear-yes = Da, isprazni
list-clear-no = Ne, zadrži
list-empty = Vaša lista je prazna.
list-empty-why = Kod neke ponude dodirnite: „Sačuvaj“.
list-to-phone = Na telefon
list-shortened = U kodu ima malo mesta. Zato tamo nešto nedostaje.

## Štampanje

slip-print = Štampaj
slip-printing = Vaš listić se štampa …
slip-free = Štampač je sada slobodan.
slip-again = Još jednom
slip-or-code = Ili ponesite kod sa sobom.
slip-outcome-printed = Vaš listić je odštampan.
slip-outcome-sent = Vaš listić je poslat na štampač. Ništa ne izlazi? Molimo, pitajte na prijemnom pultu.
slip-outcome-saved = Vaš listić je sačuvan.
slip-outcome-no-paper = U štampaču nema papira. Molimo, pitajte na prijemnom pultu.
slip-outcome-cover-open = Štampač je otvoren. Molimo, pitajte na prijemnom pultu.
slip-outcome-unreachable = Štampač nije dostupan. Molimo, pitajte na prijemnom pultu.
slip-outcome-unknown = Možda Vaš listić nije odštampan. Molimo, pitajte na prijemnom pultu.
slip-outcome-failed = Listić nije mogao da se napravi. Molimo, pitajte na prijemnom pultu.
slip-outcome-cancelled = Prekinuto.
slip-outcome-busy = Štampanje je već u toku. Molimo, sačekajte.
slip-outcome-off = Ovde nema štampača.
slip-permit-wait = Molimo, sačekajte trenutak.
slip-permit-used-up = Za jednu posetu se ne štampa više listića. Molimo, pitajte na prijemnom pultu.

## Na listiću

slip-address = Adresa
slip-transit = Autobus i voz
slip-dates = Sledeći termini
slip-hours = Radno vreme
slip-phone = Telefon
slip-mail = Imejl
slip-web = Internet
slip-bring = Molimo, ponesite
slip-cost = Cena
slip-languages = Jezici tamo
slip-registration = Prijava
slip-notes = Dobro je znati
slip-case-code = Šifra slučaja
slip-appointment = Sledeći termin
slip-remark = Beleška
case-code-keep = Molimo ponesite ovaj papir na sledeći razgovor.
case-code-write = Molimo zapišite kod ili ga fotografišite.
slip-printed-on = Odštampano
slip-code-details = Više na internetu
slip-code-contact = Sačuvaj kontakt
slip-code-route = Put donde
slip-code-call = Pozovite
slip-code-calendar = Sačuvaj termin
slip-code-list = Moja lista

## Radno vreme

day-today = Danas
day-tomorrow = Sutra
open-always = Danju i noću
open-until = Otvoreno do { $time }
opens-today = Otvara se danas u { $time }
opens-tomorrow = Otvara se sutra u { $time }
opens-on = Otvara se: { $day }, { $time }
closed-for = Danas zatvoreno: { $holiday }
closed-until = Zatvoreno do { $day }
closed-from-to = Zatvoreno od { $first } do { $last }
closed-on = Zatvoreno: { $day }
closed-because = { $closed }: { $reason }
holiday-call = { $day } ({ $holiday }): molimo, prvo pozovite
holiday-maybe = { $day } ({ $holiday }): možda je zatvoreno
by-appointment = Po dogovoru
call-first = Pozovi
contact-withheld = Kontakt još nije poznat. Molimo, pitajte na prijemnom pultu.
closed-now = Trenutno zatvoreno
hours-unknown = Pitajte za radno vreme
dates-unknown = Nije poznat nijedan termin. Molimo, pitajte.
hours-nth = { $day } { $time } ({ $nth }. takav dan u mesecu)
hours-nth-two = { $day } { $time } ({ $first }. i { $second }. takav dan u mesecu)
hours-last = { $day } { $time } (poslednji takav dan u mesecu)

holiday-new-year = Nova godina
holiday-good-friday = Veliki petak
holiday-easter-monday = Uskršnji ponedeljak
holiday-labour-day = Praznik rada
holiday-ascension-day = Vaznesenje Hristovo
holiday-whit-monday = Duhovski ponedeljak
holiday-corpus-christi = Telovo
holiday-german-unity-day = Dan nemačkog jedinstva
holiday-all-saints = Svi sveti
holiday-christmas-day = Prvi dan Božića
holiday-second-christmas-day = Drugi dan Božića

## Zašto odgovara

reason-speaks = jezik: { $language }
reason-always = uvek dostupno
reason-open-until = danas otvoreno do { $time }
reason-opens = { $day } od { $time }
reason-audience = za { $audience }
reason-free = besplatno
reason-women-only = samo žene
reason-childcare = čuvanje dece
reason-no-registration = bez prijave
reason-by-appointment = uz termin
reason-close-by = u mestu Meerbusch

# Reči u akuzativu, stoje posle „za“.
audience-mothers = majke
audience-women = žene
audience-men = muškarce
audience-children = decu
audience-youth = mlade
audience-adults = odrasle
audience-seniors = starije
audience-families = porodice
audience-resettlers = Spätaussiedler
audience-refugees = izbeglice
audience-newcomers = novopridošle
audience-volunteers = volontere
audience-everyone = sve

## Pomoć odmah

help-advice = U opasnosti ste? Pozovite 112 ili 110. Ne košta ništa.
help-fire-ambulance = Vatrogasci, hitna pomoć
help-police = Policija

## On the web

page-content = Na sadržaj
page-language = Izaberite jezik
page-a-to-z = Sve od A do Z
page-imprint = Impresum
page-discreet = Vaš telefon pamti koje stranice gledate. Posle obrišite istoriju.
page-moved = Ova stranica je sada ovde:
page-unknown = Ova stranica ne postoji. Molimo izaberite jezik.

## Da li ste još tu?

still-there = Da li ste još tu?
touch-to-stay = Dodirnite ekran da biste nastavili.
then-forgotten = Inače ćemo uskoro obrisati sve što ste izabrali.

## Razgovor

reply-yes = Da
reply-no = Ne
reply-dont-know = Ne znam
reply-not-say = Ne želim da kažem
reply-touch = Molimo, dodirnite svoj odgovor
talk-type = Napišite svoj odgovor ovde
talk-say = Prevedi
talk-wait = Molimo, sačekajte trenutak.
talk-nothing-kept = Ništa iz ovog razgovora se ne čuva.

## Jezici

language-de = nemački
language-en = engleski
language-tr = turski
language-ar = arapski
language-uk = ukrajinski
language-ru = ruski
language-pl = poljski
language-fa = persijski
language-prs = dari
language-ku = kurdski
language-ckb = sorani
language-ps = paštu
language-ti = tigrinja
language-ro = rumunski
language-bg = bugarski
language-sq = albanski
language-sr = srpski
language-sr-latn = srpski
language-fr = francuski
language-es = španski
language-it = italijanski
language-so = somalijski
language-ja = japanski
language-el = grčki
language-pt = portugalski
language-vi = vijetnamski
language-zh = kineski
language-hr = hrvatski
language-bs = bosanski
language-ur = urdu
language-hi = hindi

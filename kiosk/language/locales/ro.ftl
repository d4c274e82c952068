### Ce citesc vizitatoarele și vizitatorii.
### Schiță făcută de o mașină, încă neverificată de nicio persoană.
### Origin: machine

## Bun venit

touch-to-begin = Atingeți ecranul
open-in-the-house = Deschis acum aici, în casă:

## Bare

leave = Ieșire
back = Înapoi
start-over = De la început
contrast = Contrast
help-now = Ajutor urgent
keep = Salvați
kept = Salvat

## Ascultați

read-aloud = Ascultați
read-pause = Pauză
read-on = Continuați
read-slower = Mai lent
read-faster = Mai repede
read-quieter = Mai încet
read-louder = Mai tare
read-stop = Opriți
read-failed = Fără sunet

## Nevoi

need-question = Cu ce vă putem ajuta?
all-of-it = Totul pe această temă

## Căutare

search = Căutare
search-question = Ce căutați?
search-hint = Scrieți un cuvânt, de exemplu: grădiniță
search-space = Spațiu
search-delete = Ștergeți
search-topic = Temă

## Oferte

filter-open-now = Deschis acum
filter-my-language = Limba mea
filter-women-only = Doar pentru femei
filter-childcare = Supraveghere copii
filter-free = Gratuit
nothing-fits = Nu am găsit nimic potrivit.
nothing-fits-wider = Iată ceva asemănător. Sau întrebați-ne la recepție.
nothing-fits-help = La aceste telefoane primiți ajutor. Sau întrebați-ne la recepție.
nothing-near = Nu știm încă nimic asemănător. Întrebați-ne la recepție, vă rugăm.
no-offer = Încă nu cunoaștem o ofertă pentru aceasta.
no-offer-instead = La recepție căutăm mai departe împreună cu dumneavoastră. Poate ajută și aceasta:
not-found = Nu ați găsit?
ask-counsellor = Vă rugăm să ne întrebați
ask-counsellor-why = Mergeți la recepție. Căutăm împreună. Nu costă nimic.
look-wider = Vedeți totul despre:

## O ofertă

offer-gone = Această ofertă nu mai există.
last-verified = Ultima verificare: { $day }
facts-old = Informații din { $year }, poate s-au schimbat
facts-old-short = Informații din { $year }
sample = Exemplu
sample-contact = Exemplu, contact inventat
shown-in = Limba textului: { $language }
machine-text = Tradus de o mașină
machine-text-short = Tradus automat
outdated-text = Textul german este mai nou
show-german = În germană
spoken-there = Limbi vorbite acolo: { $languages }
spoken-at = { $language } ({ $when })
women-only = Doar pentru femei
cost-free = Gratuit
cost-donation = În schimbul unei donații
cost-fee = Se plătește
registration-none = Fără înscriere
registration-phone = Vă rugăm să sunați înainte
registration-form = Înscrieți-vă cu un formular
registration-appointment = Doar cu programare
season-from = Din { $day }: { $what }
season-until = Până la { $day }: { $what }
season-between = { $first } – { $last }: { $what }
season-otherwise = În rest: { $what }
childcare-yes = Cu supraveghere pentru copii
childcare-no = Fără supraveghere pentru copii
step-free-yes = Fără trepte
step-free-no = Cu trepte

## Codul

tab-details = Pagină
tab-contact = Contact
tab-route = Drum
tab-calendar = Calendar
all-facts = Toate datele
scan-details = Telefonul deschide pagina
scan-contact = Telefonul salvează contactul
scan-call = Telefonul formează numărul
scan-route = Telefonul arată drumul
scan-calendar = Telefonul salvează data
scan-list = Telefonul salvează lista
touch-for-code = Atingeți: cod mărit
scan-this = Scanați codul cu camera telefonului.
code-too-small = Codul nu încape aici. Vă rugăm să întrebați la recepție.

## Discret

discreet-warning = Telefonul dvs. reține ce scanează. Ar putea să vadă și alții.
discreet-show = Vedeți totuși codul

## Arătați

show-this = Arătați
show-this-why = Arătați acest text cuiva de aici sau fotografiați-l.
show-want = Vreau să ajung la: { $offer }
show-when = Când: { $when }
show-where = Unde: { $where }
show-speak = Vorbesc { $language }.
show-help = Mă puteți ajuta, vă rog?

## Întrebați la recepție

ask-desk = Întrebați la recepție
desk-why = Arătați această foaie la recepție. Atunci nu trebuie să explicați nimic.
desk-looked-for = Caut: { $need }
desk-insists = Important: { $filters }
desk-seen = Am văzut: { $offers }
desk-nothing = Nu am găsit nimic potrivit.
desk-empty = Încă nu am căutat nimic aici.

## Lista mea

my-list = Lista mea
my-list-count = Lista mea ({ $count })
list-add = Pe lista mea
list-full = Lista e plină
list-remove = Scoateți
list-up = Mai sus
list-clear = Goliți lista
list-clear-sure = Sigur scoateți totul de pe listă?
list-clear-yes = Da, goliți
list-clear-no = Nu, păstrați
list-empty = Lista dvs. este goală.
list-empty-why = La o ofertă, atingeți: „Salvați”.
list-to-phone = Pe telefon
list-shortened = În cod este puțin loc. De aceea lipsește ceva acolo.

## Tipărire

slip-print = Tipărire
slip-printing = Foaia dvs. se tipărește …
slip-free = Imprimanta este acum liberă.
slip-again = Încă o dată
slip-or-code = Sau luați codul cu dvs.
slip-outcome-printed = Foaia dvs. este tipărită.
slip-outcome-sent = Foaia dvs. este la imprimantă. Nu iese nimic? Vă rugăm să întrebați la recepție.
slip-outcome-saved = Foaia dvs. este salvată.
slip-outcome-no-paper = Imprimanta nu are hârtie. Vă rugăm să întrebați la recepție.
slip-outcome-cover-open = Imprimanta este deschisă. Vă rugăm să întrebați la recepție.
slip-outcome-unreachable = Imprimanta nu răspunde. Vă rugăm să întrebați la recepție.
slip-outcome-unknown = Poate că foaia dvs. nu a fost tipărită. Vă rugăm să întrebați la recepție.
slip-outcome-failed = Foaia nu a putut fi pregătită. Vă rugăm să întrebați la recepție.
slip-outcome-cancelled = Anulat.
slip-outcome-busy = Se tipărește deja. Vă rugăm să așteptați.
slip-outcome-off = Aici nu este imprimantă.
slip-permit-wait = Vă rugăm să așteptați puțin.
slip-permit-used-up = Chioșcul nu tipărește mai multe foi la o vizită. Vă rugăm să întrebați la recepție.

## Pe foaie

slip-address = Adresă
slip-transit = Autobuz și tren
slip-dates = Următoarele date
slip-hours = Program
slip-phone = Telefon
slip-mail = E-mail
slip-web = Internet
slip-bring = Aduceți cu dvs.
slip-cost = Cost
slip-languages = Limbi vorbite acolo
slip-registration = Înscriere
slip-notes = Bine de știut
slip-case-code = Codul cazului
slip-appointment = Următoarea programare
slip-remark = Notă
case-code-keep = Vă rugăm să aduceți acest bilet la următoarea discuție.
case-code-write = Vă rugăm să notați codul sau să îl fotografiați.
slip-printed-on = Tipărit la
slip-code-details = Mai multe pe internet
slip-code-contact = Salvați contactul
slip-code-call = Sunați
slip-code-route = Drumul până acolo
slip-code-calendar = Salvați data
slip-code-list = Lista mea

## Program

day-today = Azi
day-tomorrow = Mâine
open-always = Zi și noapte
open-until = Deschis până la { $time }
opens-today = Se deschide azi la { $time }
opens-tomorrow = Se deschide mâine la { $time }
opens-on = Se deschide: { $day }, { $time }
closed-for = Închis azi: { $holiday }
closed-until = Închis până { $day }
closed-from-to = Închis de { $first } până { $last }
closed-on = Închis: { $day }
closed-because = { $closed }: { $reason }
holiday-call = { $day } ({ $holiday }): vă rugăm să sunați înainte
holiday-maybe = { $day } ({ $holiday }): poate fi închis
by-appointment = Cu programare
call-first = Sunați
contact-withheld = Contactul nu este încă cunoscut. Vă rugăm să întrebați la recepție.
closed-now = Închis acum
hours-unknown = Întrebați de program
dates-unknown = Nu se știe nicio dată. Întrebați.
hours-nth =
    { $day } { $time } ({ $nth ->
        [1] prima
       *[other] a { $nth }-a
    } { $day } din lună)
hours-nth-two =
    { $day } { $time } ({ $first ->
        [1] prima
       *[other] a { $first }-a
    } și a { $second }-a { $day } din lună)
hours-last = { $day } { $time } (ultima { $day } din lună)

holiday-new-year = Anul Nou
holiday-good-friday = Vinerea Mare
holiday-easter-monday = A doua zi de Paște
holiday-labour-day = Ziua Muncii
holiday-ascension-day = Înălțarea Domnului
holiday-whit-monday = A doua zi de Rusalii
holiday-corpus-christi = Corpus Christi (Joia Verde)
holiday-german-unity-day = Ziua Unității Germane
holiday-all-saints = Ziua Tuturor Sfinților
holiday-christmas-day = Prima zi de Crăciun
holiday-second-christmas-day = A doua zi de Crăciun

## De ce se potrivește

reason-speaks = limba: { $language }
reason-always = disponibil mereu
reason-open-until = deschis azi până la { $time }
reason-opens = { $day } de la { $time }
reason-audience = pentru { $audience }
reason-free = gratuit
reason-women-only = doar femei
reason-childcare = supraveghere copii
reason-no-registration = fără înscriere
reason-by-appointment = cu programare
reason-close-by = în Meerbusch

audience-mothers = mame
audience-women = femei
audience-men = bărbați
audience-children = copii
audience-youth = tineri
audience-adults = adulți
audience-seniors = vârstnici
audience-families = familii
audience-resettlers = Spätaussiedler
audience-refugees = refugiați
audience-newcomers = nou-veniți
audience-volunteers = voluntari
audience-everyone = toți

## Ajutor urgent

help-advice = În pericol? Sunați la 112 sau 110. Nu costă nimic.
help-fire-ambulance = Pompieri, ambulanță
help-police = Poliția

## On the web

page-content = La conținut
page-language = Alegeți limba
page-a-to-z = Totul de la A la Z
page-imprint = Informații legale
page-discreet = Telefonul ține minte ce pagini vedeți. Ștergeți apoi istoricul.
page-moved = Această pagină este acum aici:
page-unknown = Această pagină nu există. Vă rugăm să alegeți limba.

## Mai sunteți aici?

still-there = Mai sunteți aici?
touch-to-stay = Atingeți ecranul ca să continuați.
then-forgotten = Altfel ștergem imediat tot ce ați ales.

## Convorbire

reply-yes = Da
reply-no = Nu
reply-dont-know = Nu știu
reply-not-say = Prefer să nu spun
reply-touch = Vă rugăm să atingeți răspunsul dvs.
talk-type = Scrieți aici răspunsul dvs.
talk-say = Tradu
talk-wait = Vă rugăm să așteptați puțin.
talk-nothing-kept = Nimic din această discuție nu se păstrează.

## Limbi

language-de = germană
language-en = engleză
language-tr = turcă
language-ar = arabă
language-uk = ucraineană
language-ru = rusă
language-pl = polonă
language-fa = persană
language-prs = dari
language-ku = kurdă
language-ckb = sorani
language-ps = paștună
language-ti = tigrină
language-ro = română
language-bg = bulgară
language-sq = albaneză
language-sr = sârbă
language-sr-latn = sârbă
language-fr = franceză
language-es = spaniolă
language-it = italiană
language-so = somaleză
language-ja = japoneză
language-el = greacă
language-pt = portugheză
language-vi = vietnameză
language-zh = chineză
language-hr = croată
language-bs = bosniacă
language-ur = urdu
language-hi = hindi

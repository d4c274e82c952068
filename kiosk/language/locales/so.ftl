### Waxa ay booqdayaashu akhriyaan.
### Mashiin ayaa qoray, qofna weli ma eegin oo ma hubin.
### Origin: machine

## Soo dhoweyn

touch-to-begin = Taabo shaashadda
open-in-the-house = Hadda halkan ka furan:

## Badhamada

leave = Ka bax
back = Dib u noqo
start-over = Dib u bilow
contrast = Midabka
help-now = Gurmad degdeg
keep = Keydi
kept = Keydsan

## Dhegeyso

read-aloud = Dhegeyso
read-pause = Hakad
read-on = Sii wad
read-slower = Gaabis
read-faster = Dhaqso
read-quieter = Cod hoose
read-louder = Cod sare
read-stop = Jooji
read-failed = Cod ma jiro

## Baahiyaha

need-question = Maxaan kaa caawin karnaa?
all-of-it = Tus dhammaan

## Raadinta

search = Raadi
search-question = Maxaad raadinaysaa?
search-hint = Ku qor eray, tusaale ahaan: xannaano
search-space = Bannaan
search-delete = Tirtir
search-topic = Mawduuc

## Adeegyada

filter-open-now = Hadda furan
filter-my-language = Luqaddayda
filter-women-only = Haween keliya
filter-childcare = Xannaano carruureed
filter-free = Bilaash
nothing-fits = Wax kugu habboon ma aannaan helin.
nothing-fits-wider = Kuwani way u dhow yihiin. Ama nagu weydii miiska soo dhoweynta.
nothing-fits-help = Khadadkan caawimaadda ayaa kuu diyaar ah. Ama nagu weydii miiska soo dhoweynta.
nothing-near = Weli ma naqaan wax la mid ah. Fadlan nagu weydii miiska soo dhoweynta.
no-offer = Weli ma naqaan adeeg arrintan ku saabsan.
no-offer-instead = Miiska soo dhoweynta ayaan idinla sii raadinaynaa. Waxaa laga yaabaa in tanina ku caawiso:
not-found = Miyaadan helin?
ask-counsellor = Fadlan na weydii
ask-counsellor-why = Tag miiska soo dhoweynta. Si wadajir ah ayaan u sii raadinaynaa. Waa bilaash.
look-wider = Eeg dhammaan:

## Adeeg keliya

offer-gone = Adeeggan hadda ma jiro.
last-verified = Hubintii u dambeysay: { $day }
facts-old = Xogta { $year }, waa laga yaabaa inay isbeddeshay
facts-old-short = Xogta { $year }
sample = Tusaale
sample-contact = Tusaale: xiriirku run ma aha
shown-in = Luqadda qoraalka: { $language }
machine-text = Mashiin ayaa turjumay
machine-text-short = Turjumid mashiin
outdated-text = Qoraalka Jarmalka ayaa ka cusub
show-german = Af-Jarmal ahaan
spoken-there = Luqadaha looga hadlo: { $languages }
spoken-at = { $language } ({ $when })
women-only = Haweenka oo keliya
cost-free = Bilaash
cost-donation = Deeq ayaa laga bixiyaa
cost-fee = Lacag ayaa laga bixiyaa
registration-none = Isdiiwaangelin looma baahna
registration-phone = Fadlan marka hore soo wac
registration-form = Fadlan foom isku diiwaangeli
registration-appointment = Ballan oo keliya
season-from = Laga bilaabo { $day }: { $what }
season-until = Ilaa { $day }: { $what }
season-between = { $first } – { $last }: { $what }
season-otherwise = Wakhtiyada kale: { $what }
childcare-yes = Xannaano carruureed waa jirtaa
childcare-no = Xannaano carruureed ma jirto
step-free-yes = Jaranjaro ma jirto
step-free-no = Jaranjaro ayaa jirta

## Koodhka

tab-details = Bogga
tab-contact = Xiriir
tab-route = Jidka
tab-calendar = Kalandar
all-facts = Dhammaan xogta
scan-details = Bogga telefoonka ku fur
scan-contact = Xiriirka telefoonka ku keydi
scan-call = Lambarka telefoonka ku wac
scan-route = Jidka telefoonka ku eeg
scan-calendar = Taariikhda telefoonka ku keydi
scan-list = Liiska telefoonka ku keydi
touch-for-code = Taabo si koodhku u weynaado
scan-this = Koodhka ku iskaan garee kamaradda telefoonkaaga.
code-too-small = Koodhku halkan ma geli karo. Fadlan weydii miiska soo dhoweynta.

## Si qarsoodi ah

discreet-warning = Telefoonkaagu wuu keydiyaa waxa uu iskaan gareeyo. Dad kale ayaa arki kara.
discreet-show = Si kastaba tus koodhka

## Tus

show-this = Tus
show-this-why = Kan qof halkan jooga tus ama sawir ka qaad.
show-want = Waxaan rabaa inaan halkan tago: { $offer }
show-when = Goorma: { $when }
show-where = Halkee: { $where }
show-speak = Luqaddayda: { $language }
show-help = Fadlan ma i caawin kartaa?

## Weydii miiska soo dhoweynta

ask-desk = Miiska weydii
desk-why = Warqaddan ku tus miiska soo dhoweynta. Markaas uma baahnid inaad wax sharraxdo.
desk-looked-for = Waxaan raadinayaa: { $need }
desk-insists = Muhiim: { $filters }
desk-seen = Waxaan eegay: { $offers }
desk-nothing = Wax ii habboon ma helin.
desk-empty = Halkan weli waxba kama raadin.

## Liiskayga

my-list = Liiskayga
my-list-count = Liiskayga ({ $count })
list-add = Ku dar liiskayga
list-full = Liisku waa buuxaa
list-remove = Ka saar
list-up = Kor u qaad
list-clear = Tirtir liiska
list-clear-sure = Ma hubtaa in wax walba laga saaro liiska?
list-clear-yes = Haa, tirtir
list-clear-no = Maya, ha joogo
list-empty = Liiskaagu waa madhan yahay.
list-empty-why = Adeeg dhexdiisa ka taabo “Keydi”.
list-to-phone = Telefoonka ku qaado
list-shortened = Koodhka meel yar ayaa ku bannaan. Sidaas darteed wax baa ka maqan.

## Daabacaadda

slip-print = Daabac
slip-printing = Warqaddaada waa la daabacayaa …
slip-free = Daabacuhu hadda waa bannaan yahay.
slip-again = Mar kale
slip-or-code = Ama koodhka sii qaado.
slip-outcome-printed = Warqaddaada waa la daabacay.
slip-outcome-sent = Warqaddaada waxaa loo diray daabacaha. Wax ma soo bixin? Fadlan weydii miiska soo dhoweynta.
slip-outcome-saved = Warqaddaada waa la keydiyey.
slip-outcome-no-paper = Warqaddii daabacaha waa dhammaatay. Fadlan weydii miiska soo dhoweynta.
slip-outcome-cover-open = Daabacuhu waa furan yahay. Fadlan weydii miiska soo dhoweynta.
slip-outcome-unreachable = Daabacaha lama gaari karo. Fadlan weydii miiska soo dhoweynta.
slip-outcome-unknown = Waxaa laga yaabaa in aan warqaddaada la daabicin. Fadlan weydii miiska soo dhoweynta.
slip-outcome-failed = Warqaddii waa la samayn waayey. Fadlan weydii miiska soo dhoweynta.
slip-outcome-cancelled = Waa la joojiyey.
slip-outcome-busy = Daabacaad ayaa hadda socota. Fadlan sug.
slip-outcome-off = Halkan daabace ma jiro.
slip-permit-wait = Fadlan wax yar sug.
slip-permit-used-up = Hal booqasho warqado intaa ka badan looma daabaco. Fadlan weydii miiska soo dhoweynta.

## Warqadda ku qoran

slip-address = Cinwaan
slip-transit = Bas iyo tareen
slip-dates = Taariikhaha xiga
slip-hours = Saacadaha furan
slip-phone = Telefoon
slip-mail = Iimayl
slip-web = Internet
slip-bring = Fadlan soo qaado
slip-cost = Kharash
slip-languages = Luqadaha looga hadlo
slip-registration = Isdiiwaangelin
slip-notes = Macluumaad faa’iido leh
slip-case-code = Koodhka kiiska
slip-appointment = Ballanta xigta
slip-remark = Qoraal
case-code-keep = Fadlan warqaddan ku keen kulanka xiga.
case-code-write = Fadlan qor koodhka ama sawir ka qaado.
slip-printed-on = La daabacay
slip-code-details = Internetka ka eeg
slip-code-contact = Keydi xiriirka
slip-code-call = Soo wac
slip-code-route = Jidka loo maro
slip-code-calendar = Keydi taariikhda
slip-code-list = Liiskayga

## Saacadaha furan

day-today = Maanta
day-tomorrow = Berri
open-always = Habeen iyo maalin
open-until = Furan ilaa { $time }
opens-today = Furmaya maanta { $time }
opens-tomorrow = Furmaya berri { $time }
opens-on = Furmaya { $day }, { $time }
closed-for = Maanta xiran: { $holiday }
closed-until = Wuu xiran yahay ilaa { $day }
closed-from-to = Wuu xiran yahay { $first } ilaa { $last }
closed-on = Wuu xiran yahay: { $day }
closed-because = { $closed }: { $reason }
holiday-call = { $day } ({ $holiday }): fadlan marka hore soo wac
holiday-maybe = { $day } ({ $holiday }): malaha way xiran tahay
by-appointment = Ballan qabso
call-first = Wac
contact-withheld = Xiriirka weli lama yaqaan. Fadlan weydii miiska soo dhoweynta.
closed-now = Hadda waa xiran
hours-unknown = Fadlan weydii saacadaha
dates-unknown = Taariikh lama oga. Fadlan weydii.
hours-nth = { $day } { $time } ({ $day } ta { $nth }aad ee bisha)
hours-nth-two = { $day } { $time } ({ $day } ta { $first }aad iyo { $second }aad ee bisha)
hours-last = { $day } { $time } ({ $day } ta ugu dambeysa bisha)

holiday-new-year = Sanadka Cusub
holiday-good-friday = Jimcaha Karfreitag
holiday-easter-monday = Isniinta Ostern
holiday-labour-day = Maalinta Shaqaalaha
holiday-ascension-day = Fasaxa Christi Himmelfahrt
holiday-whit-monday = Isniinta Pfingsten
holiday-corpus-christi = Fasaxa Fronleichnam
holiday-german-unity-day = Maalinta Midnimada Jarmalka
holiday-all-saints = Fasaxa Allerheiligen
holiday-christmas-day = Kirismaska, maalinta 1aad
holiday-second-christmas-day = Kirismaska, maalinta 2aad

## Sababta ay kuugu habboon tahay

reason-speaks = luqad: { $language }
reason-always = mar walba diyaar
reason-open-until = maanta furan ilaa { $time }
reason-opens = { $day } laga bilaabo { $time }
reason-audience = loogu talagalay: { $audience }
reason-free = bilaash
reason-women-only = haween keliya
reason-childcare = xannaano carruureed
reason-no-registration = isdiiwaangelin la’aan
reason-by-appointment = ballan ku imow
reason-close-by = ku taal Meerbusch

audience-mothers = hooyooyin
audience-women = haween
audience-men = rag
audience-children = carruur
audience-youth = dhallinyaro
audience-adults = dad waaweyn
audience-seniors = waayeel
audience-families = qoysas
audience-resettlers = Spätaussiedler
audience-refugees = qaxooti
audience-newcomers = dad dhowaan yimid
audience-volunteers = mutadawiciin
audience-everyone = qof walba

## Gurmad degdeg

help-advice = Khatar ma ku jirtaa? Wac 112 ama 110. Waa bilaash.
help-fire-ambulance = Dab-damis, ambalaas
help-police = Booliiska

## On the web

page-content = U gudub macluumaadka
page-language = Dooro luqadda
page-a-to-z = Wax kasta A ilaa Z
page-imprint = Macluumaadka daabacaha
page-discreet = Telefoonkaagu wuu xasuustaa boggaga aad eegto. Kadib tirtir taariikhda.
page-moved = Boggan hadda wuxuu joogaa halkan:
page-unknown = Boggan ma jiro. Fadlan dooro luqaddaada.

## Weli ma joogtaa?

still-there = Weli ma joogtaa?
touch-to-stay = Taabo shaashadda si aad u sii waddo.
then-forgotten = Haddii kale waxaan dhakhso u tirtiraynaa wax kasta oo aad dooratay.

## Wada hadal

reply-yes = Haa
reply-no = Maya
reply-dont-know = Ma garanayo
reply-not-say = Ma doonayo inaan sheego
reply-touch = Fadlan taabo jawaabtaada
talk-type = Jawaabtaada halkan ku qor
talk-say = Turjun
talk-wait = Fadlan wax yar sug.
talk-nothing-kept = Wada hadalkan waxba lagama kaydinayo.

## Luqadaha

language-de = Jarmal
language-en = Ingiriis
language-tr = Turki
language-ar = Carabi
language-uk = Yukreeniyaan
language-ru = Ruush
language-pl = Boolish
language-fa = Faarisi
language-prs = Daari
language-ku = Kurdi
language-ckb = Soraani
language-ps = Bashtuu
language-ti = Tigrinya
language-ro = Roomaaniyaan
language-bg = Bulgeeriyaan
language-sq = Albeeniyaan
language-sr = Seerbiyaan
language-sr-latn = Seerbiyaan
language-fr = Faransiis
language-es = Isbaanish
language-it = Talyaani
language-so = Soomaali
language-ja = Jabbaaniis
language-el = Giriig
language-pt = Boortaqiis
language-vi = Fiyetnaamiis
language-zh = Shiineys
language-hr = Kuruweeshiyaan
language-bs = Bosniyaan
language-ur = Urduu
language-hi = Hindi

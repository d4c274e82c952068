### Çfarë lexojnë vizitorët dhe vizitoret.
### E shkruar nga një makinë; ende nuk e ka kontrolluar asnjë njeri.
### Origin: machine

## Mirëseardhja

touch-to-begin = Prekni ekranin
open-in-the-house = Hapur tani këtu:

## Shiritat

leave = Dalje
back = Prapa
start-over = Nga fillimi
contrast = Kontrasti
help-now = Ndihmë tani
keep = Ruaj
kept = Ruajtur

## Lexo me zë

read-aloud = Lexo me zë
read-pause = Pauzë
read-on = Vazhdo
read-slower = Më ngadalë
read-faster = Më shpejt
read-quieter = Më ulët
read-louder = Më fort
read-stop = Mbaro
read-failed = Nuk ka zë

## Temat

need-question = Si mund t’ju ndihmojmë?
all-of-it = Shfaq të gjitha

## Kërkimi

search = Kërko
search-question = Çfarë kërkoni?
search-hint = Shkruani një fjalë, për shembull: kopsht
search-space = Hapësirë
search-delete = Fshi
search-topic = Tema

## Ofertat

filter-open-now = Hapur tani
filter-my-language = Gjuha ime
filter-women-only = Vetëm gra
filter-childcare = Kujdes për fëmijët
filter-free = Falas
nothing-fits = Nuk gjetëm asgjë të përshtatshme.
nothing-fits-wider = Këto janë të ngjashme. Ose na pyetni në sportel.
nothing-fits-help = Këta numra ndihme janë për ju. Ose na pyetni në sportel.
nothing-near = Nuk dimë ende diçka të ngjashme. Ju lutemi na pyesni në sportel.
no-offer = Ende nuk njohim një ofertë për këtë.
no-offer-instead = Në sportel kërkojmë më tej bashkë me ju. Ndoshta ndihmon edhe kjo:
not-found = Nuk e gjetët?
ask-counsellor = Ju lutemi na pyetni
ask-counsellor-why = Shkoni te sporteli. Do të kërkojmë më tej bashkë. Është falas.
look-wider = Shihni gjithçka për temën:

## Një ofertë

offer-gone = Kjo ofertë nuk ekziston më.
last-verified = Kontrolli i fundit: { $day }
facts-old = Të dhëna nga viti { $year }, mund të kenë ndryshuar
facts-old-short = Të dhëna nga viti { $year }
sample = Shembull
sample-contact = Shembull: kontakt i sajuar
shown-in = Gjuha e tekstit: { $language }
machine-text = Përkthyer automatikisht
machine-text-short = Përkthim automatik
outdated-text = Teksti gjermanisht është më i ri
show-german = Në gjermanisht
spoken-there = Gjuhët që fliten atje: { $languages }
spoken-at = { $language } ({ $when })
women-only = Vetëm për gra
cost-free = Falas
cost-donation = Me kontribut vullnetar
cost-fee = Me pagesë
registration-none = Pa regjistrim
registration-phone = Ju lutemi telefononi më parë
registration-form = Ju lutemi regjistrohuni me formular
registration-appointment = Vetëm me termin
season-from = Nga { $day }: { $what }
season-until = Deri më { $day }: { $what }
season-between = { $first } – { $last }: { $what }
season-otherwise = Në kohë tjetër: { $what }
childcare-yes = Me kujdes për fëmijët
childcare-no = Pa kujdes për fëmijët
step-free-yes = Pa shkallë
step-free-no = Me shkallë

## Kodi

tab-details = Faqja
tab-contact = Kontakti
tab-route = Rruga
tab-calendar = Kalendari
all-facts = Të gjitha të dhënat
scan-details = Telefoni hap faqen
scan-contact = Telefoni ruan kontaktin
scan-call = Telefoni formon numrin
scan-route = Telefoni tregon rrugën
scan-calendar = Telefoni ruan terminin
scan-list = Telefoni ruan listën tuaj
touch-for-code = Prekni: kodi më i madh
scan-this = Skanoni kodin me kamerën e telefonit tuaj.
code-too-small = Kodi nuk zë vend këtu. Ju lutemi pyesni në sportel.

## Me diskrecion

discreet-warning = Telefoni juaj e mban mend çfarë skanon. Mund ta shohin edhe të tjerët.
discreet-show = Shfaq gjithsesi kodin

## Trego

show-this = Trego
show-this-why = Tregojani këtë dikujt këtu ose fotografojeni.
show-want = Dua të shkoj te: { $offer }
show-when = Kur: { $when }
show-where = Ku: { $where }
show-speak = Flas { $language }.
show-help = A mund të më ndihmoni, ju lutem?

## Pyet në sportel

ask-desk = Pyet në sportel
desk-why = Tregojeni këtë fletë në sportel. Kështu nuk duhet të shpjegoni asgjë.
desk-looked-for = Kërkoj: { $need }
desk-insists = E rëndësishme: { $filters }
desk-seen = Kam parë: { $offers }
desk-nothing = Nuk gjeta asgjë të përshtatshme.
desk-empty = Këtu ende nuk kam kërkuar asgjë.

## Lista ime

my-list = Lista ime
my-list-count = Lista ime ({ $count })
list-add = Shto në listën time
list-full = Lista është plot
list-remove = Hiq
list-up = Lëviz lart
list-clear = Zbraz listën
list-clear-sure = Të hiqet vërtet gjithçka nga lista?
list-clear-yes = Po, zbraze
list-clear-no = Jo, mbaje
list-empty = Lista juaj është bosh.
list-empty-why = Te një ofertë prekni «Ruaj».
list-to-phone = Në telefon
list-shortened = Në kod ka pak vend. Prandaj atje mungon diçka.

## Printimi

slip-print = Printo
slip-printing = Fleta juaj po printohet …
slip-free = Printeri tani është i lirë.
slip-again = Edhe një herë
slip-or-code = Ose merreni kodin me vete.
slip-outcome-printed = Fleta juaj u printua.
slip-outcome-sent = Fleta juaj është te printeri. Nuk del asgjë? Ju lutemi pyesni në sportel.
slip-outcome-saved = Fleta juaj u ruajt.
slip-outcome-no-paper = Printeri nuk ka letër. Ju lutemi pyesni në sportel.
slip-outcome-cover-open = Printeri është i hapur. Ju lutemi pyesni në sportel.
slip-outcome-unreachable = Printeri nuk përgjigjet. Ju lutemi pyesni në sportel.
slip-outcome-unknown = Ndoshta fleta juaj nuk u printua. Ju lutemi pyesni në sportel.
slip-outcome-failed = Fleta nuk mundi të krijohej. Ju lutemi pyesni në sportel.
slip-outcome-cancelled = U anulua.
slip-outcome-busy = Një fletë po printohet tashmë. Ju lutemi prisni.
slip-outcome-off = Këtu nuk ka printer.
slip-permit-wait = Ju lutemi prisni një moment.
slip-permit-used-up = Kiosku nuk printon më fletë për një vizitë. Ju lutemi pyesni në sportel.

## Në fletë

slip-address = Adresa
slip-transit = Autobus dhe tren
slip-dates = Terminet e ardhshme
slip-hours = Orari
slip-phone = Telefoni
slip-mail = E-mail
slip-web = Faqja në internet
slip-bring = Ju lutemi sillni me vete
slip-cost = Kostoja
slip-languages = Gjuhët atje
slip-registration = Regjistrimi
slip-notes = Mirë ta dini
slip-case-code = Kodi i rastit
slip-appointment = Takimi i ardhshëm
slip-remark = Shënim
case-code-keep = Ju lutemi, sillni këtë fletë në takimin e ardhshëm.
case-code-write = Ju lutemi, shkruajeni kodin ose fotografojeni.
slip-printed-on = Printuar më
slip-code-details = Më shumë në internet
slip-code-contact = Ruaj kontaktin
slip-code-call = Telefononi
slip-code-route = Rruga për atje
slip-code-calendar = Ruaj terminin
slip-code-list = Lista ime

## Orari

day-today = Sot
day-tomorrow = Nesër
open-always = Ditë e natë
open-until = Hapur deri në orën { $time }
opens-today = Hapet sot në orën { $time }
opens-tomorrow = Hapet nesër në orën { $time }
opens-on = Hapet: { $day }, ora { $time }
closed-for = Sot mbyllur: { $holiday }
closed-until = Mbyllur deri { $day }
closed-from-to = Mbyllur nga { $first } deri { $last }
closed-on = Mbyllur: { $day }
closed-because = { $closed }: { $reason }
holiday-call = { $day } ({ $holiday }): ju lutemi telefononi më parë
holiday-maybe = { $day } ({ $holiday }): mund të jetë mbyllur
by-appointment = Me termin
call-first = Telefono
contact-withheld = Kontakti nuk dihet ende. Ju lutemi pyesni në sportel.
closed-now = Tani mbyllur
hours-unknown = Ju lutemi pyesni për orarin
dates-unknown = Nuk dihet asnjë datë. Ju lutemi pyesni.
hours-nth =
    { $day } { $time } ({ $day } { $nth ->
        [1] e parë
       *[other] e { $nth }-të
    } e muajit)
hours-nth-two =
    { $day } { $time } ({ $day } { $first ->
        [1] e parë
       *[other] e { $first }-të
    } dhe e { $second }-të e muajit)
hours-last = { $day } { $time } ({ $day } e fundit e muajit)

holiday-new-year = Viti i Ri
holiday-good-friday = E Premtja e Madhe
holiday-easter-monday = E Hëna e Pashkëve
holiday-labour-day = Dita e Punës
holiday-ascension-day = Ngjitja e Krishtit
holiday-whit-monday = E Hëna e Rrëshajëve
holiday-corpus-christi = Korpus Domini
holiday-german-unity-day = Dita e Bashkimit Gjerman
holiday-all-saints = Të gjithë Shenjtorët
holiday-christmas-day = Krishtlindja
holiday-second-christmas-day = Dita e dytë e Krishtlindjes

## Pse përshtatet

reason-speaks = flitet { $language }
reason-always = gjithmonë në dispozicion
reason-open-until = sot hapur deri në orën { $time }
reason-opens = { $day }, nga ora { $time }
reason-audience = për { $audience }
reason-free = falas
reason-women-only = vetëm gra
reason-childcare = kujdes për fëmijët
reason-no-registration = pa regjistrim
reason-by-appointment = me termin
reason-close-by = në Meerbusch

audience-mothers = nëna
audience-women = gra
audience-men = burra
audience-children = fëmijë
audience-youth = të rinj
audience-adults = të rritur
audience-seniors = të moshuar
audience-families = familje
audience-resettlers = Spätaussiedler
audience-refugees = refugjatë
audience-newcomers = të sapoardhur
audience-volunteers = vullnetarë
audience-everyone = të gjithë

## Ndihmë tani

help-advice = Në rrezik? Telefononi 112 ose 110. Është falas.
help-fire-ambulance = Zjarrfikësit, ambulanca
help-police = Policia

## On the web

page-content = Te përmbajtja
page-language = Zgjidhni gjuhën
page-a-to-z = Gjithçka nga A në Z
page-imprint = Të dhëna ligjore
page-discreet = Telefoni juaj mban mend cilat faqe shihni. Fshijeni historikun më pas.
page-moved = Kjo faqe tani është këtu:
page-unknown = Kjo faqe nuk ekziston. Ju lutemi zgjidhni gjuhën.

## A jeni ende këtu?

still-there = A jeni ende këtu?
touch-to-stay = Prekni ekranin për të vazhduar.
then-forgotten = Përndryshe, së shpejti do të fshijmë gjithçka që keni zgjedhur.

## Bisedë

reply-yes = Po
reply-no = Jo
reply-dont-know = Nuk e di
reply-not-say = Nuk dua ta them
reply-touch = Ju lutemi prekni përgjigjen tuaj
talk-type = Shkruani përgjigjen tuaj këtu
talk-say = Përkthe
talk-wait = Ju lutemi prisni një moment.
talk-nothing-kept = Asgjë nga kjo bisedë nuk ruhet.

## Gjuhët

language-de = gjermanisht
language-en = anglisht
language-tr = turqisht
language-ar = arabisht
language-uk = ukrainisht
language-ru = rusisht
language-pl = polonisht
language-fa = persisht
language-prs = dari
language-ku = kurdisht
language-ckb = sorani
language-ps = pashto
language-ti = tigrinja
language-ro = rumanisht
language-bg = bullgarisht
language-sq = shqip
language-sr = serbisht
language-sr-latn = serbisht
language-fr = frëngjisht
language-es = spanjisht
language-it = italisht
language-so = somalisht
language-ja = japonisht
language-el = greqisht
language-pt = portugalisht
language-vi = vietnamisht
language-zh = kinezisht
language-hr = kroatisht
language-bs = boshnjakisht
language-ur = urdu
language-hi = hindi

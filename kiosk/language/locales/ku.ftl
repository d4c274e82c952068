### Tiştên ku mêvan dixwînin.
### Makîneyekê nivîsandiye; hê tu kesî lê nenihêriye.
### Origin: machine

## Bixêrhatin

touch-to-begin = Dest bidin ekranê
open-in-the-house = Niha li vir vekirî ye:

## Bişkok

leave = Derketin
back = Paşve
start-over = Ji serî ve
contrast = Kontrast
help-now = Alîkarî niha
keep = Tomar bike
kept = Tomarkirî

## Bi deng

read-aloud = Bi deng
read-pause = Rawestîne
read-on = Bidomîne
read-slower = Hêdîtir
read-faster = Zûtir
read-quieter = Nizmtir
read-louder = Bilindtir
read-stop = Biqedîne
read-failed = Deng tune ye

## Mijar

need-question = Em çawa alîkariya we bikin?
all-of-it = Hemûyan nîşan bide

## Lêgerîn

search = Lêgerîn
search-question = Hûn li çi digerin?
search-hint = Tiştekî binivîsin, mînak: baxçeyê zarokan
search-space = Valahî
search-delete = Jê bibe
search-topic = Mijar

## Xizmet

filter-open-now = Niha vekirî
filter-my-language = Zimanê min
filter-women-only = Tenê jin
filter-childcare = Lênêrîna zarokan
filter-free = Bêpere
nothing-fits = Me tiştekî guncav nedît.
nothing-fits-wider = Ev tişt nêzîk in. An jî li ber maseya agahiyê ji me bipirsin.
nothing-fits-help = Ev telefonên alîkariyê ji bo we ne. An jî li ber maseya agahiyê ji me bipirsin.
nothing-near = Em hê tiştekî wekî wê nas nakin. Ji kerema xwe li ber maseya agahiyê ji me bipirsin.
no-offer = Em hîn ji bo vê tu pêşniyarê nas nakin.
no-offer-instead = Li ber maseya agahiyê em bi we re li zêdetir digerin. Belkî ev jî alîkar be:
not-found = We nedît?
ask-counsellor = Ji kerema xwe ji me bipirsin
ask-counsellor-why = Werin ber maseya agahiyê. Em ê bi hev re lê bigerin. Bêpere ye.
look-wider = Li hemûyan binêrin:

## Xizmetek

offer-gone = Ev xizmet êdî tune ye.
last-verified = Kontrola dawî: { $day }
facts-old = Agahiyên sala { $year }, dibe ku guherîbin
facts-old-short = Agahiyên sala { $year }
sample = Mînak
sample-contact = Mînak: têkilî ne rast e
shown-in = Zimanê nivîsê: { $language }
machine-text = Makîneyê wergerandiye
machine-text-short = Wergera makîneyê
outdated-text = Nivîsa almanî nûtir e
show-german = Bi almanî
spoken-there = Zimanên li wir: { $languages }
spoken-at = { $language } ({ $when })
women-only = Tenê ji bo jinan
cost-free = Bêpere
cost-donation = Li hember bexşekê
cost-fee = Bi pere ye
registration-none = Bê qeydkirin
registration-phone = Ji kerema xwe pêşî telefon bikin
registration-form = Ji kerema xwe bi formê xwe qeyd bikin
registration-appointment = Tenê bi termîn
season-from = Ji { $day } pê ve: { $what }
season-until = Heta { $day }: { $what }
season-between = { $first } – { $last }: { $what }
season-otherwise = Demên din: { $what }
childcare-yes = Lênêrîna zarokan heye
childcare-no = Lênêrîna zarokan tune ye
step-free-yes = Bê derence
step-free-no = Bi derence

## Kod

tab-details = Rûpel
tab-contact = Têkilî
tab-route = Rê
tab-calendar = Salname
all-facts = Hemû agahî
scan-details = Telefon rûpelê vedike
scan-contact = Telefon têkiliyê tomar dike
scan-call = Telefon hejmarê dinivîse
scan-route = Telefon rê nîşan dide
scan-calendar = Telefon termînê tomar dike
scan-list = Telefon lîsteya we tomar dike
touch-for-code = Dest bidinê, kod mezin dibe
scan-this = Kodê bi kameraya telefona xwe bixwînin.
code-too-small = Kod li vir cih nagire. Ji kerema xwe li ber maseya agahiyê bipirsin.

## Bi dizî

discreet-warning = Telefona we kodê di bîra xwe de digire. Dibe ku kesên din jî wê bibînin.
discreet-show = Dîsa jî kodê nîşan bide

## Nîşan bide

show-this = Nîşan bide
show-this-why = Vê li vir nîşanî kesekî bidin an wêneyê wê bikişînin.
show-want = Ez dixwazim biçim vir: { $offer }
show-when = Kengî: { $when }
show-where = Li ku: { $where }
show-speak = Ez bi { $language } diaxivim.
show-help = Ji kerema xwe, hûn dikarin alîkariya min bikin?

## Ji maseya agahiyê bipirse

ask-desk = Ji maseyê bipirse
desk-why = Vê kaxezê li ber maseya agahiyê nîşan bidin. Hingê ne hewce ye ku hûn tiştekî rave bikin.
desk-looked-for = Ez li vê digerim: { $need }
desk-insists = Girîng: { $filters }
desk-seen = Min li van nihêrî: { $offers }
desk-nothing = Min tiştekî guncav nedît.
desk-empty = Min li vir hê li tiştekî negeriya.

## Lîsteya min

my-list = Lîsteya min
my-list-count = Lîsteya min ({ $count })
list-add = Têxe lîsteya min
list-full = Lîste tije ye
list-remove = Derxe
list-up = Bibe jor
list-clear = Lîsteyê vala bike
list-clear-sure = Bi rastî her tişt ji lîsteyê derkeve?
list-clear-yes = Erê, vala bike
list-clear-no = Na, bila bimîne
list-empty = Lîsteya we vala ye.
list-empty-why = Li cem xizmetekê dest bidin «Tomar bike».
list-to-phone = Bo telefonê
list-shortened = Di kodê de cih kêm e. Ji ber vê yekê li wir tiştek kêm e.

## Çapkirin

slip-print = Çap bike
slip-printing = Kaxeza we tê çapkirin …
slip-free = Printer niha vala ye.
slip-again = Careke din
slip-or-code = An jî kodê bi xwe re bibin.
slip-outcome-printed = Kaxeza we hat çapkirin.
slip-outcome-sent = Kaxeza we li ba printerê ye. Tiştek dernakeve? Ji kerema xwe li ber maseya agahiyê bipirsin.
slip-outcome-saved = Kaxeza we hat tomarkirin.
slip-outcome-no-paper = Kaxeza printerê qediya. Ji kerema xwe li ber maseya agahiyê bipirsin.
slip-outcome-cover-open = Printer vekirî ye. Ji kerema xwe li ber maseya agahiyê bipirsin.
slip-outcome-unreachable = Printer bersivê nade. Ji kerema xwe li ber maseya agahiyê bipirsin.
slip-outcome-unknown = Dibe ku kaxeza we nehatibe çapkirin. Ji kerema xwe li ber maseya agahiyê bipirsin.
slip-outcome-failed = Çêkirina kaxezê bi ser neket. Ji kerema xwe li ber maseya agahiyê bipirsin.
slip-outcome-cancelled = Hat betalkirin.
slip-outcome-busy = Jixwe tê çapkirin. Ji kerema xwe bisekinin.
slip-outcome-off = Li vir printer tune ye.
slip-permit-wait = Ji kerema xwe hinekî bisekinin.
slip-permit-used-up = Kiyosk ji bo serdanekê bêtir kaxezan çap nake. Ji kerema xwe li ber maseya agahiyê bipirsin.

## Li ser kaxezê

slip-address = Navnîşan
slip-transit = Otobûs û tren
slip-dates = Termînên bê
slip-hours = Saetên vekirinê
slip-phone = Telefon
slip-mail = E-mail
slip-web = Malper
slip-bring = Ji kerema xwe bi xwe re bînin
slip-cost = Mesref
slip-languages = Zimanên li wir
slip-registration = Qeydkirin
slip-notes = Baş e ku hûn bizanin
slip-case-code = Koda dosyayê
slip-appointment = Randevûya din
slip-remark = Nîşe
case-code-keep = Ji kerema xwe vê kaxezê bo hevdîtina din bi xwe re bînin.
case-code-write = Ji kerema xwe kodê binivîsin an wêneyê wê bigirin.
slip-printed-on = Roja çapkirinê:
slip-code-details = Bêtir li înternetê
slip-code-contact = Têkiliyê tomar bike
slip-code-call = Telefon bike
slip-code-route = Rêya wir
slip-code-calendar = Termînê tomar bike
slip-code-list = Lîsteya min

## Saetên vekirinê

day-today = Îro
day-tomorrow = Sibê
open-always = Şev û roj
open-until = Heta saet { $time } vekirî ye
opens-today = Îro vedibe: saet { $time }
opens-tomorrow = Sibê vedibe: saet { $time }
opens-on = Vedibe: { $day }, saet { $time }
closed-for = Îro girtî ye: { $holiday }
closed-until = Heta { $day } girtî ye
closed-from-to = Girtî ye ji { $first } heta { $last }
closed-on = Girtî ye: { $day }
closed-because = { $closed }: { $reason }
holiday-call = { $day } ({ $holiday }): ji kerema xwe pêşî telefon bikin
holiday-maybe = { $day } ({ $holiday }): dibe ku girtî be
by-appointment = Bi termîn
call-first = Telefon
contact-withheld = Têkilî hê nayê zanîn. Ji kerema xwe li ber maseya agahiyê bipirsin.
closed-now = Niha girtî ye
hours-unknown = Ji kerema xwe saetan bipirsin
dates-unknown = Tu dîrok nayê zanîn. Ji kerema xwe bipirsin.
hours-nth = { $day } { $time } (cara { $nth }. di mehê de)
hours-nth-two = { $day } { $time } (carên { $first }. û { $second }. di mehê de)
hours-last = { $day } { $time } (cara dawî di mehê de)

holiday-new-year = Sersal
holiday-good-friday = Îniya Pîroz
holiday-easter-monday = Duşema Paskê
holiday-labour-day = Roja Karkeran
holiday-ascension-day = Hilkişîna Îsa
holiday-whit-monday = Duşema Pentekostê
holiday-corpus-christi = Cejna Laşê Mesîh
holiday-german-unity-day = Roja Yekîtiya Almanyayê
holiday-all-saints = Roja Hemû Pîrozan
holiday-christmas-day = Roja yekem a Noelê
holiday-second-christmas-day = Roja duyem a Noelê

## Çima guncav e

reason-speaks = ziman: { $language }
reason-always = her dem heye
reason-open-until = îro heta saet { $time } vekirî
reason-opens = { $day }, ji saet { $time }
reason-audience = ji bo { $audience }
reason-free = bêpere
reason-women-only = tenê jin
reason-childcare = lênêrîna zarokan
reason-no-registration = bê qeydkirin
reason-by-appointment = bi termîn
reason-close-by = li Meerbusch

audience-mothers = dayikan
audience-women = jinan
audience-men = mêran
audience-children = zarokan
audience-youth = ciwanan
audience-adults = mezinan
audience-seniors = kesên pîr
audience-families = malbatan
audience-resettlers = Spätaussiedler
audience-refugees = penaberan
audience-newcomers = kesên nûhatî
audience-volunteers = xwebexşan
audience-everyone = her kesî

## Alîkarî niha

help-advice = Hûn di xeterê de ne? Telefonî 112 an jî 110 bikin. Bêpere ye.
help-fire-ambulance = Agirkuj, ambulans
help-police = Polîs

## On the web

page-content = Biçe naverokê
page-language = Zimanekî hilbijêrin
page-a-to-z = Her tişt ji A heta Z
page-imprint = Agahiyên weşanger
page-discreet = Telefona we rûpelên ku hûn dibînin tomar dike. Piştre dîrokê jê bibin.
page-moved = Ev rûpel niha li vir e:
page-unknown = Ev rûpel tune ye. Ji kerema xwe zimanê xwe hilbijêrin.

## Hûn hê li vir in?

still-there = Hûn hê li vir in?
touch-to-stay = Ji bo berdewamkirinê dest bidin ekranê.
then-forgotten = Heke na, em ê piştî demeke kin her tiştê ku we hilbijartiye jê bibin.

## Axaftin

reply-yes = Erê
reply-no = Na
reply-dont-know = Ez nizanim
reply-not-say = Ez naxwazim bibêjim
reply-touch = Ji kerema xwe destê xwe bidin bersiva xwe
talk-type = Bersiva xwe li vir binivîsin
talk-say = Wergerîne
talk-wait = Ji kerema xwe hinekî bisekinin.
talk-nothing-kept = Ji vê axaftinê tiştek nayê tomarkirin.

## Ziman

language-de = almanî
language-en = îngilîzî
language-tr = tirkî
language-ar = erebî
language-uk = ukraynî
language-ru = rûsî
language-pl = polonî
language-fa = farisî
language-prs = darî
language-ku = kurdî
language-ckb = soranî
language-ps = peştûyî
language-ti = tigrînî
language-ro = romanyayî
language-bg = bulgarî
language-sq = albanî
language-sr = sirbî
language-sr-latn = sirbî
language-fr = fransî
language-es = spanî
language-it = îtalî
language-so = somalî
language-ja = japonî
language-el = yewnanî
language-pt = portugalî
language-vi = viyetnamî
language-zh = çînî
language-hr = xirwatî
language-bs = bosnî
language-ur = urdûyî
language-hi = hindî

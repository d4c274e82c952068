### Co czytają odwiedzające i odwiedzający.
### Szkic przygotowała maszyna, nikt go jeszcze nie sprawdził.
### Origin: machine

## Powitanie

touch-to-begin = Proszę dotknąć ekranu
open-in-the-house = Teraz otwarte w tym domu:

## Paski

leave = Wyjdź
back = Wróć
start-over = Od początku
contrast = Kontrast
help-now = Pilna pomoc
keep = Zapisz
kept = Zapisane

## Na głos

read-aloud = Na głos
read-pause = Pauza
read-on = Dalej
read-slower = Wolniej
read-faster = Szybciej
read-quieter = Ciszej
read-louder = Głośniej
read-stop = Zakończ
read-failed = Brak dźwięku

## Sprawy

need-question = W czym możemy pomóc?
all-of-it = Wszystko na ten temat

## Szukanie

search = Szukaj
search-question = Czego Państwo szukają?
search-hint = Proszę wpisać słowo, na przykład: przedszkole
search-space = Spacja
search-delete = Usuń
search-topic = Temat

## Oferty

filter-open-now = Teraz otwarte
filter-my-language = Mój język
filter-women-only = Tylko dla kobiet
filter-childcare = Opieka nad dziećmi
filter-free = Bezpłatnie
nothing-fits = Nie znaleźliśmy tu nic odpowiedniego.
nothing-fits-wider = Oto coś podobnego. Można też zapytać nas w recepcji.
nothing-fits-help = Te telefony pomocy są dla Państwa. Można też zapytać nas w recepcji.
nothing-near = Nie znamy jeszcze niczego podobnego. Proszę zapytać nas w recepcji.
no-offer = Nie znamy jeszcze oferty na ten temat.
no-offer-instead = W recepcji poszukamy dalej razem z Państwem. Może pomoże też to:
not-found = Nic nie pasuje?
ask-counsellor = Prosimy nas zapytać
ask-counsellor-why = Prosimy podejść do recepcji. Poszukamy razem. To nic nie kosztuje.
look-wider = Zobacz wszystko na temat:

## Jedna oferta

offer-gone = Tej oferty już nie ma.
last-verified = Ostatnie sprawdzenie: { $day }
facts-old = Dane z { $year } roku, mogły się zmienić
facts-old-short = Dane z { $year } roku
sample = Przykład
sample-contact = Przykład, kontakt zmyślony
shown-in = Język tekstu: { $language }
machine-text = Przetłumaczone przez maszynę
machine-text-short = Tekst maszynowy
outdated-text = Niemiecki tekst jest nowszy
show-german = Po niemiecku
spoken-there = Języki na miejscu: { $languages }
spoken-at = { $language } ({ $when })
women-only = Tylko dla kobiet
cost-free = Bezpłatnie
cost-donation = Za dobrowolny datek
cost-fee = Płatne
registration-none = Bez zapisów
registration-phone = Prosimy najpierw zadzwonić
registration-form = Prosimy zgłosić się przez formularz
registration-appointment = Tylko po umówieniu terminu
season-from = Od { $day }: { $what }
season-until = Do { $day }: { $what }
season-between = { $first } – { $last }: { $what }
season-otherwise = W innym czasie: { $what }
childcare-yes = Z opieką nad dziećmi
childcare-no = Bez opieki nad dziećmi
step-free-yes = Bez schodów
step-free-no = Są schody

## Kod

tab-details = Strona
tab-contact = Kontakt
tab-route = Dojazd
tab-calendar = Kalendarz
all-facts = Wszystkie dane
scan-details = Telefon otworzy stronę
scan-contact = Telefon zapisze kontakt
scan-call = Telefon wybierze numer
scan-route = Telefon pokaże drogę
scan-calendar = Telefon zapisze termin
scan-list = Telefon zapisze Państwa listę
touch-for-code = Proszę dotknąć: duży kod
scan-this = Proszę zeskanować kod aparatem telefonu.
code-too-small = Kod się tu nie mieści. Proszę zapytać w recepcji.

## Dyskretnie

discreet-warning = Telefon pamięta, co skanuje. Inni też mogą to zobaczyć.
discreet-show = Pokaż kod mimo to

## Pokaż

show-this = Pokaż
show-this-why = Proszę to komuś tu pokazać albo zrobić zdjęcie.
show-want = Chcę dotrzeć tutaj: { $offer }
show-when = Kiedy: { $when }
show-where = Gdzie: { $where }
show-speak = Mój język: { $language }
show-help = Czy mogę prosić o pomoc?

## Zapytaj w recepcji

ask-desk = Zapytaj w recepcji
desk-why = Proszę pokazać tę kartkę w recepcji. Wtedy nie trzeba nic wyjaśniać.
desk-looked-for = Szukam: { $need }
desk-insists = Ważne: { $filters }
desk-seen = Obejrzane: { $offers }
desk-nothing = Nie udało mi się znaleźć nic odpowiedniego.
desk-empty = Niczego tu jeszcze nie szukam.

## Moja lista

my-list = Moja lista
my-list-count = Moja lista ({ $count })
list-add = Na moją listę
list-full = Lista jest pełna
list-remove = Usuń
list-up = W górę
list-clear = Wyczyść listę
list-clear-sure = Na pewno usunąć wszystko z listy?
list-clear-yes = Tak, wyczyść
list-clear-no = Nie, zostaw
list-empty = Państwa lista jest pusta.
list-empty-why = Przy wybranej ofercie proszę dotknąć: „Zapisz”.
list-to-phone = Na telefon
list-shortened = W kodzie jest mało miejsca. Dlatego czegoś tam brakuje.

## Drukowanie

slip-print = Drukuj
slip-printing = Trwa drukowanie kartki …
slip-free = Drukarka jest teraz wolna.
slip-again = Jeszcze raz
slip-or-code = Można też zabrać ze sobą kod.
slip-outcome-printed = Państwa kartka jest wydrukowana.
slip-outcome-sent = Państwa kartka jest już w drukarce. Nic nie wychodzi? Proszę zapytać w recepcji.
slip-outcome-saved = Państwa kartka jest zapisana.
slip-outcome-no-paper = W drukarce nie ma papieru. Proszę zapytać w recepcji.
slip-outcome-cover-open = Drukarka jest otwarta. Proszę zapytać w recepcji.
slip-outcome-unreachable = Nie ma połączenia z drukarką. Proszę zapytać w recepcji.
slip-outcome-unknown = Możliwe, że kartka się nie wydrukowała. Proszę zapytać w recepcji.
slip-outcome-failed = Nie udało się przygotować kartki. Proszę zapytać w recepcji.
slip-outcome-cancelled = Przerwano.
slip-outcome-busy = Drukarka już drukuje. Proszę poczekać.
slip-outcome-off = Tutaj nie ma drukarki.
slip-permit-wait = Proszę chwilę poczekać.
slip-permit-used-up = Kiosk nie drukuje więcej kartek podczas jednej wizyty. Proszę zapytać w recepcji.

## Na kartce

slip-address = Adres
slip-transit = Autobus i kolej
slip-dates = Najbliższe terminy
slip-hours = Godziny otwarcia
slip-phone = Telefon
slip-mail = E-mail
slip-web = Internet
slip-bring = Proszę zabrać ze sobą
slip-cost = Koszt
slip-languages = Języki na miejscu
slip-registration = Zapisy
slip-notes = Warto wiedzieć
slip-case-code = Kod sprawy
slip-appointment = Następny termin
slip-remark = Notatka
case-code-keep = Proszę zabrać tę kartkę na następną rozmowę.
case-code-write = Proszę zapisać kod lub zrobić mu zdjęcie.
slip-printed-on = Data wydruku
slip-code-details = Więcej w internecie
slip-code-contact = Zapisz kontakt
slip-code-route = Dojazd
slip-code-call = Zadzwoń
slip-code-calendar = Zapisz termin
slip-code-list = Moja lista

## Godziny otwarcia

day-today = Dzisiaj
day-tomorrow = Jutro
open-always = Dzień i noc
open-until = Otwarte do { $time }
opens-today = Otwarcie dziś o { $time }
opens-tomorrow = Otwarcie jutro o { $time }
opens-on = Otwarcie: { $day }, { $time }
closed-for = Dziś zamknięte: { $holiday }
closed-until = Zamknięte do { $day }
closed-from-to = Zamknięte od { $first } do { $last }
closed-on = Zamknięte: { $day }
closed-because = { $closed }: { $reason }
holiday-call = { $day } ({ $holiday }): proszę najpierw zadzwonić
holiday-maybe = { $day } ({ $holiday }): może być zamknięte
by-appointment = Po umówieniu terminu
call-first = Zadzwoń
contact-withheld = Kontakt nie jest jeszcze znany. Proszę zapytać w recepcji.
closed-now = Obecnie zamknięte
hours-unknown = Proszę zapytać o godziny
dates-unknown = Termin nie jest znany. Proszę zapytać.
hours-nth = { $day } { $time } ({ $nth }. taki dzień miesiąca)
hours-nth-two = { $day } { $time } ({ $first }. i { $second }. taki dzień miesiąca)
hours-last = { $day } { $time } (ostatni taki dzień miesiąca)

holiday-new-year = Nowy Rok
holiday-good-friday = Wielki Piątek
holiday-easter-monday = Poniedziałek Wielkanocny
holiday-labour-day = Święto Pracy
holiday-ascension-day = Wniebowstąpienie
holiday-whit-monday = Drugi dzień Zielonych Świątek
holiday-corpus-christi = Boże Ciało
holiday-german-unity-day = Dzień Jedności Niemiec
holiday-all-saints = Wszystkich Świętych
holiday-christmas-day = Boże Narodzenie
holiday-second-christmas-day = Drugi dzień Bożego Narodzenia

## Dlaczego to pasuje

reason-speaks = język: { $language }
reason-always = zawsze dostępne
reason-open-until = dziś otwarte do { $time }
reason-opens = { $day } od { $time }
reason-audience = dla { $audience }
reason-free = bezpłatnie
reason-women-only = tylko kobiety
reason-childcare = opieka nad dziećmi
reason-no-registration = bez zapisów
reason-by-appointment = po umówieniu
reason-close-by = w Meerbusch

# Słowa w dopełniaczu, stoją po „dla”.
audience-mothers = matek
audience-women = kobiet
audience-men = mężczyzn
audience-children = dzieci
audience-youth = młodzieży
audience-adults = dorosłych
audience-seniors = seniorów
audience-families = rodzin
audience-resettlers = późnych przesiedleńców
audience-refugees = uchodźców
audience-newcomers = nowo przybyłych
audience-volunteers = wolontariuszy
audience-everyone = wszystkich

## Pilna pomoc

help-advice = Niebezpieczeństwo? Proszę zadzwonić pod 112 lub 110. To nic nie kosztuje.
help-fire-ambulance = Straż pożarna, karetka
help-police = Policja

## On the web

page-content = Do treści
page-language = Wybierz język
page-a-to-z = Wszystko od A do Z
page-imprint = Nota prawna
page-discreet = Telefon zapamiętuje strony, które Państwo oglądają. Proszę potem usunąć historię.
page-moved = Ta strona jest teraz tutaj:
page-unknown = Takiej strony nie ma. Proszę wybrać język.

## Czy ktoś tu jest?

still-there = Czy ktoś tu jeszcze jest?
touch-to-stay = Aby kontynuować, proszę dotknąć ekranu.
then-forgotten = W przeciwnym razie zaraz usuniemy wszystko, co zostało wybrane.

## Rozmowa

reply-yes = Tak
reply-no = Nie
reply-dont-know = Nie wiem
reply-not-say = Wolę nie mówić
reply-touch = Proszę dotknąć odpowiedzi
talk-type = Proszę wpisać odpowiedź tutaj
talk-say = Przetłumacz
talk-wait = Proszę chwilę poczekać.
talk-nothing-kept = Nic z tej rozmowy nie zostaje zapisane.

## Języki

language-de = niemiecki
language-en = angielski
language-tr = turecki
language-ar = arabski
language-uk = ukraiński
language-ru = rosyjski
language-pl = polski
language-fa = perski
language-prs = dari
language-ku = kurdyjski
language-ckb = sorani
language-ps = paszto
language-ti = tigrinia
language-ro = rumuński
language-bg = bułgarski
language-sq = albański
language-sr = serbski
language-sr-latn = serbski
language-fr = francuski
language-es = hiszpański
language-it = włoski
language-so = somalijski
language-ja = japoński
language-el = grecki
language-pt = portugalski
language-vi = wietnamski
language-zh = chiński
language-hr = chorwacki
language-bs = bośniacki
language-ur = urdu
language-hi = hindi

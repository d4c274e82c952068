### Was Besucherinnen und Besucher lesen.
### Verfasst von einer Maschine, noch von keiner Person durchgesehen.

## Willkommen

welcome = Herzlich willkommen
touch-to-begin = Berühren Sie den Bildschirm
open-in-the-house = Jetzt hier im Haus:

## Leisten

leave = Verlassen
back = Zurück
start-over = Neu beginnen
contrast = Kontrast
help-now = Hilfe sofort
page-before = Zurück
page-after = Weiter
page-of = Seite { $page } von { $pages }

## Anliegen

need-question = Wobei können wir helfen?
all-of-it = Alles dazu

## Angebote

filter-open-now = Jetzt offen
filter-my-language = Meine Sprache
filter-women-only = Nur für Frauen
filter-childcare = Mit Kindern
filter-free = Kostenlos
nothing-fits = Dazu haben wir nichts Passendes gefunden.
nothing-fits-wider = Das hier ist ähnlich. Oder fragen Sie uns an der Theke.
nothing-fits-help = Diese Hilfetelefone sind für Sie da. Oder fragen Sie uns an der Theke.
not-found = Nichts dabei?
ask-counsellor = Bitte fragen Sie uns
ask-counsellor-why = Gehen Sie zur Theke. Wir suchen gemeinsam weiter. Es kostet nichts.
look-wider = Alles ansehen zu:

## Ein Angebot

offer-gone = Dieses Angebot gibt es nicht mehr.
last-verified = Zuletzt geprüft: { $day }
sample = Beispiel
sample-contact = Beispiel, Kontakt erfunden
shown-in = Text auf { $language }
machine-text = Von einer Maschine übersetzt
outdated-text = Der deutsche Text ist neuer
more-text = Mehr lesen
show-german = Auf Deutsch
hide-german = Code zeigen
spoken-there = Dort spricht man: { $languages }
women-only = Nur für Frauen
cost-free = Kostenlos
cost-donation = Gegen eine Spende
cost-fee = Es kostet etwas
registration-none = Ohne Anmeldung
registration-phone = Bitte vorher anrufen
registration-form = Bitte mit Formular anmelden
registration-appointment = Nur mit Termin
childcare-yes = Mit Kinderbetreuung
childcare-no = Ohne Kinderbetreuung
step-free-yes = Ohne Stufen
step-free-no = Mit Stufen

## Der Code

tab-details = Mehr Infos
tab-contact = Kontakt
tab-route = Weg
tab-calendar = Termin
scan-this = Scannen Sie den Code mit der Kamera Ihres Handys.
code-too-small = Der Code passt hier nicht. Bitte fragen Sie an der Theke.

## Öffnungszeiten

open-always = Tag und Nacht
open-until = Offen bis { $time }
opens-today = Öffnet heute um { $time }
opens-tomorrow = Öffnet morgen um { $time }
opens-on = Öffnet { $day } um { $time }
closed-for = Heute zu: { $holiday }
by-appointment = Nach Vereinbarung
closed-now = Zurzeit geschlossen
hours-unknown = Zeiten bitte erfragen

holiday-new-year = Neujahr
holiday-good-friday = Karfreitag
holiday-easter-monday = Ostermontag
holiday-labour-day = Tag der Arbeit
holiday-ascension-day = Christi Himmelfahrt
holiday-whit-monday = Pfingstmontag
holiday-corpus-christi = Fronleichnam
holiday-german-unity-day = Tag der Deutschen Einheit
holiday-all-saints = Allerheiligen
holiday-christmas-day = 1. Weihnachtstag
holiday-second-christmas-day = 2. Weihnachtstag

## Warum etwas passt

reason-speaks = spricht { $language }
reason-always = immer erreichbar
reason-open-until = heute bis { $time } geöffnet
reason-opens = { $day } ab { $time }
reason-audience = für { $audience }
reason-free = kostenlos
reason-women-only = nur Frauen
reason-childcare = Kinderbetreuung
reason-no-registration = ohne Anmeldung
reason-by-appointment = mit Termin
reason-close-by = in Meerbusch

audience-mothers = Mütter
audience-women = Frauen
audience-men = Männer
audience-children = Kinder
audience-youth = Jugendliche
audience-adults = Erwachsene
audience-seniors = Ältere
audience-families = Familien
audience-resettlers = Spätaussiedler
audience-refugees = Geflüchtete
audience-newcomers = Neuzugewanderte
audience-volunteers = Ehrenamtliche
audience-everyone = alle

## Hilfe sofort

help-advice = In Gefahr? Rufen Sie 112 oder 110 an. Das kostet nichts.

## Sind Sie noch da?

still-there = Sind Sie noch da?
touch-to-stay = Berühren Sie den Bildschirm, um weiterzumachen.
then-forgotten = Sonst löschen wir gleich alles, was Sie gewählt haben.

## Sprachen

language-de = Deutsch
language-en = Englisch
language-tr = Türkisch
language-ar = Arabisch
language-uk = Ukrainisch
language-ru = Russisch
language-pl = Polnisch
language-fa = Persisch
language-prs = Dari
language-ku = Kurdisch
language-ckb = Sorani
language-ps = Paschtu
language-ti = Tigrinya
language-ro = Rumänisch
language-bg = Bulgarisch
language-sq = Albanisch
language-sr = Serbisch
language-sr-latn = Serbisch
language-fr = Französisch
language-es = Spanisch
language-it = Italienisch
language-so = Somali
language-ja = Japanisch
language-el = Griechisch
language-pt = Portugiesisch
language-vi = Vietnamesisch
language-zh = Chinesisch
language-hr = Kroatisch
language-bs = Bosnisch
language-ur = Urdu
language-hi = Hindi

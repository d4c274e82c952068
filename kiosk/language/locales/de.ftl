### Was Besucherinnen und Besucher lesen.
### Verfasst von einer Maschine, noch von keiner Person durchgesehen.
### Origin: machine

## Willkommen

touch-to-begin = Berühren Sie den Bildschirm
open-in-the-house = Jetzt hier im Haus:

## Leisten

leave = Verlassen
back = Zurück
start-over = Neu beginnen
contrast = Kontrast
help-now = Hilfe sofort
keep = Merken
kept = Gemerkt

## Vorlesen

read-aloud = Vorlesen
read-pause = Pause
read-on = Weiter
read-slower = Langsamer
read-faster = Schneller
read-quieter = Leiser
read-louder = Lauter
read-stop = Beenden
read-failed = Kein Ton möglich

## Anliegen

need-question = Wobei können wir helfen?
all-of-it = Alles dazu

## Suche

search = Suchen
search-question = Was suchen Sie?
search-hint = Tippen Sie ein Wort, zum Beispiel: Kita
search-space = Leertaste
search-delete = Löschen
search-topic = Thema

## Angebote

filter-open-now = Jetzt offen
filter-my-language = Meine Sprache
filter-women-only = Nur für Frauen
filter-childcare = Mit Kindern
filter-free = Kostenlos
nothing-fits = Dazu haben wir nichts Passendes gefunden.
nothing-fits-wider = Das hier ist ähnlich. Oder fragen Sie uns an der Theke.
nothing-fits-help = Diese Hilfetelefone sind für Sie da. Oder fragen Sie uns an der Theke.
nothing-near = Dazu kennen wir noch nichts Ähnliches. Bitte fragen Sie uns an der Theke.
no-offer = Dafür kennen wir noch kein Angebot.
no-offer-instead = An der Theke suchen wir mit Ihnen weiter. Vielleicht hilft auch das:
not-found = Nichts dabei?
ask-counsellor = Bitte fragen Sie uns
ask-counsellor-why = Gehen Sie zur Theke. Wir suchen gemeinsam weiter. Es kostet nichts.
look-wider = Alles ansehen zu:

## Ein Angebot

offer-gone = Dieses Angebot gibt es nicht mehr.
last-verified = Zuletzt geprüft: { $day }
facts-old = Angaben von { $year }, vielleicht geändert
facts-old-short = Angaben von { $year }
sample = Beispiel
sample-contact = Beispiel, Kontakt erfunden
shown-in = Text auf { $language }
machine-text = Von einer Maschine übersetzt
machine-text-short = Maschinentext
outdated-text = Der deutsche Text ist neuer
show-german = Auf Deutsch
spoken-there = Dort spricht man: { $languages }
spoken-at = { $language } ({ $when })
women-only = Nur für Frauen
cost-free = Kostenlos
cost-donation = Gegen eine Spende
cost-fee = Es kostet etwas
registration-none = Ohne Anmeldung
registration-phone = Bitte vorher anrufen
registration-form = Bitte mit Formular anmelden
registration-appointment = Nur mit Termin
season-from = Ab { $day }: { $what }
season-until = Bis { $day }: { $what }
season-between = { $first } – { $last }: { $what }
season-otherwise = Sonst: { $what }
childcare-yes = Mit Kinderbetreuung
childcare-no = Ohne Kinderbetreuung
step-free-yes = Ohne Stufen
step-free-no = Mit Stufen

## Der Code

tab-details = Seite
tab-contact = Kontakt
tab-route = Weg
tab-calendar = Kalender
all-facts = Alle Angaben
scan-details = Handy öffnet die Seite
scan-contact = Handy speichert den Kontakt
scan-call = Handy wählt die Nummer
scan-route = Handy zeigt den Weg
scan-calendar = Handy merkt sich den Termin
scan-list = Handy speichert Ihre Liste
touch-for-code = Berühren: Code groß zeigen
scan-this = Scannen Sie den Code mit der Kamera Ihres Handys.
code-too-small = Der Code passt hier nicht. Bitte fragen Sie an der Theke.

## Diskret

discreet-warning = Ihr Handy merkt sich, was es scannt. Auch andere könnten es sehen.
discreet-show = Code trotzdem zeigen

## Zeigen

show-this = Zeigen
show-this-why = Zeigen Sie das einer Person hier. Oder machen Sie ein Foto.
show-want = Ich möchte zu: { $offer }
show-when = Wann: { $when }
show-where = Wo: { $where }
show-speak = Ich spreche { $language }.
show-help = Können Sie mir bitte helfen?

## An der Theke fragen

ask-desk = An der Theke fragen
desk-why = Zeigen Sie diesen Zettel an der Theke. Dann müssen Sie nichts erklären.
desk-looked-for = Ich suche: { $need }
desk-insists = Wichtig: { $filters }
desk-seen = Angesehen: { $offers }
desk-nothing = Ich habe nichts Passendes gefunden.
desk-empty = Ich habe hier noch nichts gesucht.

## Meine Liste

my-list = Meine Liste
my-list-count = Meine Liste ({ $count })
list-add = Auf meine Liste
list-full = Liste ist voll
list-remove = Entfernen
list-up = Nach oben
list-clear = Liste leeren
list-clear-sure = Wirklich alles von der Liste nehmen?
list-clear-yes = Ja, leeren
list-clear-no = Nein, behalten
list-empty = Ihre Liste ist leer.
list-empty-why = Berühren Sie bei einem Angebot: „Merken“.
list-to-phone = Aufs Handy
list-shortened = Im Code ist wenig Platz. Darum fehlt dort etwas.

## Drucken

slip-print = Drucken
slip-printing = Ihr Zettel wird gedruckt …
slip-free = Der Drucker ist jetzt frei.
slip-again = Noch einmal
slip-or-code = Oder nehmen Sie den Code mit.
slip-outcome-printed = Ihr Zettel ist gedruckt.
slip-outcome-sent = Ihr Zettel ist beim Drucker. Kommt nichts heraus? Bitte fragen Sie an der Theke.
slip-outcome-saved = Ihr Zettel ist gespeichert.
slip-outcome-no-paper = Der Drucker hat kein Papier. Bitte fragen Sie an der Theke.
slip-outcome-cover-open = Der Drucker ist offen. Bitte fragen Sie an der Theke.
slip-outcome-unreachable = Der Drucker ist nicht erreichbar. Bitte fragen Sie an der Theke.
slip-outcome-unknown = Vielleicht wurde Ihr Zettel nicht gedruckt. Bitte fragen Sie an der Theke.
slip-outcome-failed = Der Zettel konnte nicht erstellt werden. Bitte fragen Sie an der Theke.
slip-outcome-cancelled = Abgebrochen.
slip-outcome-busy = Es wird schon gedruckt. Bitte warten Sie.
slip-outcome-off = Hier gibt es keinen Drucker.
slip-permit-wait = Bitte warten Sie einen Moment.
slip-permit-used-up = Mehr Zettel druckt der Kiosk nicht für einen Besuch. Bitte fragen Sie an der Theke.

## Auf dem Zettel

slip-address = Adresse
slip-transit = Bus und Bahn
slip-dates = Nächste Termine
slip-hours = Öffnungszeiten
slip-phone = Telefon
slip-mail = E-Mail
slip-web = Internet
slip-bring = Bitte mitbringen
slip-cost = Kosten
slip-languages = Sprachen vor Ort
slip-registration = Anmeldung
slip-notes = Gut zu wissen
slip-case-code = Fallcode
slip-appointment = Nächster Termin
slip-remark = Notiz
case-code-keep = Bringen Sie diesen Zettel zum nächsten Gespräch mit.
case-code-write = Bitte schreiben Sie den Code auf, oder fotografieren Sie ihn.
slip-printed-on = Gedruckt am
slip-code-details = Mehr im Internet
slip-code-contact = Kontakt speichern
slip-code-call = Anrufen
slip-code-route = Weg dorthin
slip-code-calendar = Termin speichern
slip-code-list = Meine Liste

## Öffnungszeiten

day-today = Heute
day-tomorrow = Morgen
open-always = Tag und Nacht
open-until = Offen bis { $time }
opens-today = Öffnet heute um { $time }
opens-tomorrow = Öffnet morgen um { $time }
opens-on = Öffnet { $day } um { $time }
closed-for = Heute zu: { $holiday }
closed-until = Geschlossen bis { $day }
closed-from-to = Geschlossen { $first } bis { $last }
closed-on = Geschlossen am { $day }
closed-because = { $closed }: { $reason }
holiday-call = { $day } ({ $holiday }): bitte vorher anrufen
holiday-maybe = { $day } ({ $holiday }): vielleicht geschlossen
by-appointment = Nach Vereinbarung
call-first = Anrufen
contact-withheld = Kontakt noch nicht bekannt. Bitte fragen Sie an der Theke.
closed-now = Zurzeit geschlossen
hours-unknown = Zeiten bitte erfragen
dates-unknown = Kein Termin bekannt. Bitte fragen Sie.
hours-nth = { $day } { $time } ({ $nth }. im Monat)
hours-nth-two = { $day } { $time } ({ $first }. und { $second }. im Monat)
hours-last = { $day } { $time } (letzter im Monat)

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
help-fire-ambulance = Feuerwehr, Rettungsdienst
help-police = Polizei

## Im Internet

page-content = Zum Inhalt
page-language = Sprache wählen
page-a-to-z = Alles von A bis Z
page-imprint = Impressum
page-discreet = Ihr Handy merkt sich, welche Seiten Sie ansehen. Löschen Sie danach den Verlauf.
page-moved = Diese Seite ist jetzt hier:
page-unknown = Diese Seite gibt es nicht. Bitte wählen Sie Ihre Sprache.

## Sind Sie noch da?

still-there = Sind Sie noch da?
touch-to-stay = Berühren Sie den Bildschirm, um weiterzumachen.
then-forgotten = Sonst löschen wir gleich alles, was Sie gewählt haben.

## Gespräch

reply-yes = Ja
reply-no = Nein
reply-dont-know = Weiß ich nicht
reply-not-say = Möchte ich nicht sagen
reply-touch = Bitte berühren Sie Ihre Antwort
talk-type = Schreiben Sie hier Ihre Antwort
talk-say = Übersetzen
talk-wait = Bitte warten Sie einen Moment.
talk-nothing-kept = Von diesem Gespräch wird nichts gespeichert.

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

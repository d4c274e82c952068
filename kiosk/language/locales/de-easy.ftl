### Diese Texte lesen die Besucher und Besucherinnen. Die Texte sind in Leichter Sprache.
### Eine Maschine hat die Texte geschrieben. Noch kein Mensch hat die Texte geprüft.
### Origin: machine

## Willkommen

touch-to-begin = Berühren Sie den Bildschirm
open-in-the-house = Jetzt hier im Haus:

## Leisten

leave = Beenden
back = Zurück
start-over = Neu anfangen
contrast = Farben
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
read-stop = Aufhören
read-failed = Es geht kein Ton

## Themen

need-question = Wobei brauchen Sie Hilfe?
all-of-it = Alles zeigen

## Suche

search = Suchen
search-question = Was suchen Sie?
search-hint = Schreiben Sie ein Wort. Zum Beispiel: Kita
search-space = Leertaste
search-delete = Löschen
search-topic = Thema

## Angebote

filter-open-now = Jetzt offen
filter-my-language = Meine Sprache
filter-women-only = Nur für Frauen
filter-childcare = Kinder-Betreuung
filter-free = Kostet nichts
nothing-fits = Dazu haben wir nichts gefunden.
nothing-fits-wider = Diese Angebote sind ähnlich. Oder fragen Sie uns an der Theke.
nothing-fits-help = Diese Hilfe-Telefone sind für Sie da. Oder fragen Sie uns an der Theke.
nothing-near = Wir wissen dazu noch nichts. Fragen Sie uns an der Theke. Wir helfen Ihnen.
no-offer = Dafür kennen wir noch kein Angebot.
no-offer-instead = Gehen Sie zur Theke. Wir suchen mit Ihnen. Vielleicht hilft auch das:
not-found = Nichts gefunden?
ask-counsellor = Bitte fragen Sie uns
ask-counsellor-why = Gehen Sie zur Theke. Wir suchen zusammen weiter. Das kostet nichts.
look-wider = Alles zum Thema:

## Ein Angebot

offer-gone = Dieses Angebot gibt es nicht mehr.
last-verified = Zuletzt geprüft: { $day }
facts-old = Das haben wir { $year } geprüft. Vielleicht ist es jetzt anders.
facts-old-short = Geprüft { $year }
sample = Beispiel
sample-contact = Beispiel: Der Kontakt ist nicht echt
shown-in = Sprache vom Text: { $language }
machine-text = Eine Maschine hat das übersetzt
machine-text-short = Maschinen-Text
outdated-text = Der deutsche Text ist neuer
show-german = Auf Deutsch
spoken-there = Dort spricht man: { $languages }
spoken-at = { $language } ({ $when })
women-only = Nur für Frauen
cost-free = Es kostet nichts
cost-donation = Sie können etwas spenden
cost-fee = Es kostet etwas
registration-none = Ohne Anmeldung
registration-phone = Bitte rufen Sie vorher an
registration-form = Bitte füllen Sie vorher das Formular aus
registration-appointment = Nur mit Termin
season-from = Ab { $day }: { $what }
season-until = Bis { $day }: { $what }
season-between = Vom { $first } bis { $last }: { $what }
season-otherwise = In der anderen Zeit: { $what }
childcare-yes = Mit Kinder-Betreuung
childcare-no = Ohne Kinder-Betreuung
step-free-yes = Ohne Stufen
step-free-no = Mit Stufen

## Der Code

tab-details = Seite
tab-contact = Kontakt
tab-route = Weg
tab-calendar = Kalender
all-facts = Alle Infos
scan-details = Handy öffnet die Seite
scan-contact = Handy speichert den Kontakt
scan-call = Handy wählt die Nummer
scan-route = Handy zeigt den Weg
scan-calendar = Handy speichert den Termin
scan-list = Handy speichert Ihre Liste
touch-for-code = Berühren: Code wird groß
scan-this = Halten Sie die Kamera von Ihrem Handy vor den Code.
code-too-small = Der Code passt hier nicht. Bitte fragen Sie an der Theke.

## Diskret

discreet-warning = Ihr Handy speichert den Code. Vielleicht sehen das auch andere Menschen.
discreet-show = Code trotzdem zeigen

## Zeigen

show-this = Zeigen
show-this-why = Zeigen Sie das einem Menschen. Oder machen Sie ein Foto.
show-want = Ich möchte zu: { $offer }
show-when = Wann: { $when }
show-where = Wo: { $where }
show-speak = Ich spreche { $language }.
show-help = Können Sie mir bitte helfen?

## An der Theke fragen

ask-desk = An der Theke fragen
desk-why = Zeigen Sie den Zettel an der Theke. Dann müssen Sie nichts erklären.
desk-looked-for = Ich suche: { $need }
desk-insists = Das ist wichtig: { $filters }
desk-seen = Das habe ich angesehen: { $offers }
desk-nothing = Ich habe nichts gefunden.
desk-empty = Ich habe hier noch nichts gesucht.

## Meine Liste

my-list = Meine Liste
my-list-count = Meine Liste ({ $count })
list-add = Auf meine Liste
list-full = Liste ist voll
list-remove = Löschen
list-up = Nach oben
list-clear = Liste leeren
list-clear-sure = Wollen Sie die Liste wirklich leeren?
list-clear-yes = Ja, leeren
list-clear-no = Nein, behalten
list-empty = Ihre Liste ist leer.
list-empty-why = Suchen Sie ein Angebot. Dann berühren Sie: „Merken“.
list-to-phone = Auf das Handy
list-shortened = Im Code ist wenig Platz. Darum fehlt dort etwas.

## Drucken

slip-print = Drucken
slip-printing = Der Drucker druckt Ihren Zettel …
slip-free = Der Drucker ist jetzt frei.
slip-again = Noch einmal
slip-or-code = Oder nehmen Sie den Code mit.
slip-outcome-printed = Ihr Zettel ist gedruckt.
slip-outcome-sent = Ihr Zettel ist beim Drucker. Kommt kein Zettel? Bitte fragen Sie an der Theke.
slip-outcome-saved = Ihr Zettel ist gespeichert.
slip-outcome-no-paper = Der Drucker hat kein Papier. Bitte fragen Sie an der Theke.
slip-outcome-cover-open = Der Drucker ist offen. Bitte fragen Sie an der Theke.
slip-outcome-unreachable = Der Drucker antwortet nicht. Bitte fragen Sie an der Theke.
slip-outcome-unknown = Vielleicht ist Ihr Zettel nicht gedruckt. Bitte fragen Sie an der Theke.
slip-outcome-failed = Der Zettel hat nicht geklappt. Bitte fragen Sie an der Theke.
slip-outcome-cancelled = Abgebrochen.
slip-outcome-busy = Der Drucker druckt schon. Bitte warten Sie.
slip-outcome-off = Hier gibt es keinen Drucker.
slip-permit-wait = Bitte warten Sie kurz.
slip-permit-used-up = Mehr Zettel druckt der Kiosk nicht für einen Besuch. Bitte fragen Sie an der Theke.

## Auf dem Zettel

slip-address = Adresse
slip-transit = Bus und Bahn
slip-dates = Nächste Termine
slip-hours = Öffnungs-Zeiten
slip-phone = Telefon
slip-mail = E-Mail
slip-web = Internet
slip-bring = Bitte mitbringen
slip-cost = Kosten
slip-languages = Sprachen dort
slip-registration = Anmeldung
slip-notes = Gut zu wissen
slip-case-code = Fall-Code
slip-appointment = Ihr nächster Termin
slip-remark = Notiz
case-code-keep = Bitte bringen Sie den Zettel beim nächsten Mal mit.
case-code-write = Bitte schreiben Sie den Code auf. Oder machen Sie ein Foto.
slip-printed-on = Gedruckt am
slip-code-details = Mehr im Internet
slip-code-contact = Kontakt speichern
slip-code-call = Anrufen
slip-code-route = Weg dorthin
slip-code-calendar = Termin speichern
slip-code-list = Meine Liste

## Öffnungs-Zeiten

day-today = Heute
day-tomorrow = Morgen
open-always = Tag und Nacht
open-until = Offen bis { $time } Uhr
opens-today = Heute offen ab { $time } Uhr
opens-tomorrow = Morgen offen ab { $time } Uhr
opens-on = Offen: { $day } ab { $time } Uhr
closed-for = Heute zu: { $holiday }
closed-until = Zu bis { $day }
closed-from-to = Zu von { $first } bis { $last }
closed-on = Zu am { $day }
closed-because = { $closed }: { $reason }
holiday-call = { $day } ({ $holiday }): Bitte rufen Sie vorher an.
holiday-maybe = { $day } ({ $holiday }): vielleicht geschlossen
by-appointment = Mit Termin
call-first = Anrufen
contact-withheld = Der Kontakt fehlt noch. Bitte fragen Sie an der Theke.
closed-now = Jetzt zu
hours-unknown = Bitte fragen Sie nach den Zeiten
dates-unknown = Wir kennen keinen Termin. Bitte fragen Sie.
hours-nth = { $day } { $time } (nur am { $nth }. { $day } im Monat)
hours-nth-two = { $day } { $time } (nur am { $first }. und { $second }. { $day } im Monat)
hours-last = { $day } { $time } (nur am letzten { $day } im Monat)

holiday-new-year = Neujahr
holiday-good-friday = Karfreitag
holiday-easter-monday = Ostermontag
holiday-labour-day = Feiertag am 1. Mai
holiday-ascension-day = Christi Himmelfahrt
holiday-whit-monday = Pfingstmontag
holiday-corpus-christi = Fronleichnam
holiday-german-unity-day = Feiertag am 3. Oktober
holiday-all-saints = Allerheiligen
holiday-christmas-day = 1. Weihnachtstag
holiday-second-christmas-day = 2. Weihnachtstag

## Warum etwas passt

reason-speaks = spricht { $language }
reason-always = immer da
reason-open-until = heute offen bis { $time } Uhr
reason-opens = { $day } ab { $time } Uhr
reason-audience = für { $audience }
reason-free = kostet nichts
reason-women-only = nur Frauen
reason-childcare = Kinder-Betreuung
reason-no-registration = ohne Anmeldung
reason-by-appointment = mit Termin
reason-close-by = in Meerbusch

audience-mothers = Mütter
audience-women = Frauen
audience-men = Männer
audience-children = Kinder
audience-youth = junge Menschen
audience-adults = Erwachsene
audience-seniors = ältere Menschen
audience-families = Familien
audience-resettlers = Spät-Aussiedler
audience-refugees = geflüchtete Menschen
audience-newcomers = Neue in Deutschland
audience-volunteers = Freiwillige
audience-everyone = alle

## Hilfe sofort

help-advice = Sind Sie in Gefahr? Rufen Sie 112 oder 110 an. Das kostet nichts.
help-fire-ambulance = Feuerwehr und Rettungswagen
help-police = Polizei

## Im Internet

page-content = Zum Inhalt
page-language = Sprache wählen
page-a-to-z = Alles von A bis Z
page-imprint = Impressum
page-discreet = Ihr Handy merkt sich diese Seite. Andere können das sehen. Löschen Sie danach den Verlauf.
page-moved = Diese Seite ist jetzt hier:
page-unknown = Diese Seite gibt es nicht. Wählen Sie Ihre Sprache.

## Sind Sie noch da?

still-there = Sind Sie noch da?
touch-to-stay = Berühren Sie den Bildschirm. Dann geht es weiter.
then-forgotten = Sonst löschen wir gleich Ihre Auswahl.

## Gespräch

reply-yes = Ja
reply-no = Nein
reply-dont-know = Ich weiß es nicht
reply-not-say = Das möchte ich nicht sagen
reply-touch = Bitte berühren Sie Ihre Antwort
talk-type = Schreiben Sie hier Ihre Antwort
talk-say = Übersetzen
talk-wait = Bitte warten Sie kurz.
talk-nothing-kept = Wir speichern nichts von diesem Gespräch.

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

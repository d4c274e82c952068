### Was Mitarbeitende lesen: erst was nicht stimmt, dann wie man es behebt.
### Verfasst von einer Maschine, noch von keiner Person durchgesehen.
### Origin: machine

warning = Hinweis: { $words }

## Dateien

no-file = Die Datei fehlt. Legen Sie sie an, oder holen Sie sie aus der letzten Sicherung zurück.
not-a-file = Das ist keine gewöhnliche Datei. Ersetzen Sie sie durch eine Textdatei.
no-folder = Der Ordner fehlt. Holen Sie ihn zurück, oder legen Sie ihn an; er darf leer sein.
not-a-folder = Hier wird ein Ordner erwartet. Benennen Sie die Datei um, und legen Sie einen Ordner mit diesem Namen an.
empty-folder = Der Inhaltsordner ist leer. Ist der Datenträger eingehängt? Holen Sie sonst die Dateien aus der letzten Sicherung zurück.
link-outside = Die Verknüpfung führt aus dem Inhaltsordner hinaus. Legen Sie die Datei selbst hier ab.
dead-link = Die Verknüpfung führt nirgendwohin oder im Kreis. Löschen Sie sie, und legen Sie die Datei selbst hier ab.
denied = Der Kiosk darf das nicht lesen. Geben Sie seinem Benutzer das Recht dazu.
unreadable = Das lässt sich nicht lesen ({ system-reason }). Prüfen Sie den Datenträger, oder holen Sie es aus der letzten Sicherung zurück.
reading-failed = Beim Lesen ist ein Fehler im Programm aufgetreten. Machen Sie die letzte Änderung rückgängig, und melden Sie den Fehler mit dem Protokoll.
former-version = Bis das behoben ist, zeigt der Kiosk die Fassung vom { $day }.{ $month }.{ $year }, { $time } Uhr.
former-files = Bis das behoben ist, zeigt der Kiosk die Dateien, die zuletzt hier lagen.
too-large = Die Datei ist größer als { $limit } KB und wird nicht gelesen. Kürzen Sie sie.
not-utf8 = Hier sind Umlaute oder andere Buchstaben falsch gespeichert (Byte { $byte } an Stelle { $offset } ist kein UTF-8). Öffnen Sie die Datei im Texteditor, und wählen Sie „Speichern unter“ mit der Kodierung „UTF-8“.
character = Das unsichtbare Zeichen { $character } ist nicht erlaubt. Löschen Sie es.
system-reason = { $reason ->
    [EACCES] das Recht dazu fehlt
    [EPERM] das Recht dazu fehlt
    [EISDIR] das ist ein Ordner
    [ENOTDIR] ein Teil des Weges ist kein Ordner
    [ENOENT] nicht vorhanden
    [EEXIST] schon vorhanden
    [ENAMETOOLONG] der Name ist zu lang
    [ELOOP] die Verknüpfungen führen im Kreis
    [ENOSPC] der Datenträger ist voll
    [EDQUOT] der Datenträger ist voll
    [EROFS] der Datenträger ist schreibgeschützt
    [EIO] der Datenträger hat einen Fehler
    [EMFILE] zu viele Dateien sind offen
    [ENFILE] zu viele Dateien sind offen
    [EBUSY] von einem anderen Programm benutzt
    [ETXTBSY] von einem anderen Programm benutzt
    [ETIMEDOUT] keine Antwort
    [ECONNREFUSED] dort nimmt niemand an
    [EHOSTUNREACH] im Netz nicht zu finden
    [ENETUNREACH] kein Netz
    [ECONNRESET] die Verbindung ist abgebrochen
    [ENODEV] kein solches Gerät
    [ENXIO] kein solches Gerät
    [ESTALE] das Netzlaufwerk antwortet nicht
    [NO-SUCH-NAME] dieser Name ist im Netz nicht bekannt
    [NOT-UTF-8] kein UTF-8-Text
    [TLS] die verschlüsselte Verbindung ist nicht vertrauenswürdig
    [NOT-ENCRYPTED] die Verbindung wäre nicht verschlüsselt
    [HTTP-404] dort nicht vorhanden
   *[other] Meldung { $reason }
}
unread-file = Diese Datei wird nicht gelesen. Angebote und Hilfetelefone heißen wie ihre Kennung und enden auf „.yaml“.
unreadable-picture = Das Bild lässt sich nicht zeigen: { $reason } Speichern Sie es neu als PNG.
more-problems = In dieser Datei ist noch mehr nicht in Ordnung. Beheben Sie erst das Genannte.
content-unread = Der jetzige Stand der Inhalte ist noch nicht gelesen. Bleibt das so, sehen Sie im Protokoll nach, und starten Sie den Kiosk neu.
content-unwatched = Das System meldet keine Änderungen am Inhalt. Der Kiosk sieht selbst immer wieder nach; den Grund nennt das Protokoll.
empty-file = Die Datei ist leer. Füllen Sie sie aus, oder löschen Sie sie.

## Schreibweise

yaml-start = Ein Wert darf nicht mit %, @, ` oder einem Tabulator beginnen. Setzen Sie ihn in Anführungszeichen.
yaml-colon = Hier stört ein Doppelpunkt. Setzen Sie den ganzen Wert in Anführungszeichen.
yaml-no-colon = Nach dem Feldnamen fehlt ein Doppelpunkt. Schreiben Sie „feld: wert“.
yaml-indent = Die Einrückung passt nicht zu den Zeilen darüber. Rücken Sie gleichrangige Zeilen gleich weit ein.
yaml-rest = Nach dem Ende des Wertes stehen weitere Zeichen. Setzen Sie den ganzen Wert in Anführungszeichen.
yaml-bracket = Eine Klammer wird nicht geschlossen, oder ein Komma fehlt. Prüfen Sie [ ], { "{" } { "}" } und die Kommas.
yaml-quote = Ein Anführungszeichen wird nicht geschlossen. Setzen Sie es am Ende des Wertes.
yaml-escape = Nach dem Schrägstrich \ steht ein unbekanntes Zeichen. Nehmen Sie einfache statt doppelter Anführungszeichen.
yaml-documents = In der Datei stehen mehrere Dokumente. Löschen Sie die Zeile „---“.
yaml-tab = Die Zeile beginnt mit einem Tabulator. Ersetzen Sie ihn durch Leerzeichen.
yaml-glued-colon = Nach „{ $word }:“ fehlt ein Leerzeichen. Schreiben Sie „{ $better }“.
yaml-missing-colon = Nach „{ $word }“ fehlt der Doppelpunkt. Schreiben Sie „{ $better }“.
yaml-left = Die Zeile steht zu weit links. Rücken Sie sie mit { $blanks } Leerzeichen ein.
yaml-right = Die Zeile steht zu weit rechts. Rücken Sie sie nur mit { $blanks } Leerzeichen ein.
yaml-edge = Die Zeile steht zu weit rechts. Löschen Sie die Leerzeichen davor.
yaml-open-quote = Das Anführungszeichen { $mark } steht allein. Setzen Sie vor und nach dem Wert je eines.
yaml-open-bracket = Die Klammer { $found } wird nicht geschlossen. Setzen Sie am Ende { $better }.
yaml-stray-bracket = Die Klammer { $found } hat keinen Anfang. Löschen Sie sie, oder ergänzen Sie die öffnende.
yaml-comma = Vor diesem Feld fehlt ein Komma. Setzen Sie eines.
yaml-long-dash = „{ $found }“ ist der falsche Strich. Schreiben Sie „{ $better }“.
yaml-dash-blank = Nach dem Strich fehlt ein Leerzeichen. Schreiben Sie „{ $better }“.
yaml-missing-dash = Vor diesem Eintrag fehlt der Strich. Schreiben Sie „{ $better }“.
yaml-syntax = Die Schreibweise ist nicht verständlich. Vergleichen Sie die Stelle mit einer Datei, die funktioniert.
garbled = Umlaute sind zerstört: „{ $found }“ statt „{ $meant }“ (Stellen: { $count }). Berichtigen Sie sie, und speichern Sie die Datei als „UTF-8“.
swallowed = „{ $found }“ gilt als Bemerkung und fehlt im Text. Setzen Sie den ganzen Wert in Anführungszeichen.
ragged = Diese Zeile ist anders eingerückt als die übrigen. Rücken Sie sie mit { $blanks } Leerzeichen ein.
not-a-mapping = Hier werden Felder erwartet. Schreiben Sie „feld: wert“, jedes Feld in eine eigene Zeile.
alias = Verweise mit & und * sind nicht erlaubt. Schreiben Sie den Wert aus, oder setzen Sie ihn in Anführungszeichen.
tag = Ein Wert darf nicht mit ! beginnen. Setzen Sie ihn in Anführungszeichen.
too-deep = Die Angaben sind mehr als { $limit } Ebenen tief verschachtelt. Vereinfachen Sie sie.

## Felder

missing = „{ $label }“ fehlt oder ist leer. Tragen Sie es ein: { $hint }
duplicate-key = Das Feld „{ $value }“ steht hier zweimal. Löschen Sie eines davon.
unknown-field = Das Feld „{ $value }“ gibt es nicht. Löschen Sie es, oder berichtigen Sie den Namen.
unknown-field-meant = Das Feld „{ $value }“ gibt es nicht. Meinten Sie „{ $meant }“?
field-left = „{ $value }“ gehört unter „{ $owner }“. Rücken Sie die Zeile weiter ein.
field-right = „{ $value }“ gehört nicht unter „{ $owner }“. Rücken Sie die Zeile weiter nach links.
field-hollow = Unter „{ $value }“ steht nichts. Rücken Sie „{ $value }“ zwei Leerzeichen nach links, oder die Zeilen darunter weiter ein.
unknown-value = „{ $value }“ ist hier nicht möglich. Erlaubt sind: { $allowed }.
unknown-value-meant = „{ $value }“ ist hier nicht möglich. Meinten Sie „{ $meant }“? Erlaubt sind: { $allowed }.
want-text = Hier wird ein einzelner Text erwartet. Schreiben Sie „feld: wert“.
want-list = Hier wird eine Liste erwartet. Schreiben Sie „[eins, zwei]“, auch bei nur einem Wert.
want-mapping = Hier werden Felder erwartet. Rücken Sie sie unter diesem Feld ein.
want-key = Ein Feldname muss ein einfaches Wort sein. Schreiben Sie „feld: wert“.
want-name = „{ $value }“ ist kein Kurzname. Nehmen Sie nur Kleinbuchstaben ohne Umlaute, Ziffern, _ und -.
want-year = „{ $value }“ ist keine Jahreszahl. Schreiben Sie zum Beispiel 2026.
want-day = „{ $value }“ ist kein Datum. Schreiben Sie zum Beispiel 2026-12-31.
want-date = „{ $value }“ ist kein Termin. Schreiben Sie zum Beispiel 2026-12-03 16:00-18:00.
no-such-day = Den Tag oder die Uhrzeit „{ $value }“ gibt es nicht. Prüfen Sie den Kalender.
year = Das Jahr in „{ $value }“ kann nicht stimmen. Möglich sind 1900 bis 2100.
until-before-from = Das Ende liegt vor dem Anfang. Prüfen Sie beide Angaben.
want-season-day = „{ $value }“ ist kein Tag. Schreiben Sie zum Beispiel 2027-02-01, oder 02-01, wenn er jedes Jahr gilt.
season-mixed = Ein Tag hat ein Jahr, der andere nicht. Schreiben Sie beide mit Jahr (2027-02-01) oder beide ohne (02-01).
season-empty = Hier steht nicht, was in diesem Zeitraum anders ist. Ergänzen Sie „registration“ oder „cost“.
season-overlap = Dieser Zeitraum überschneidet sich mit dem in Zeile { $other }, und beide sagen dazu etwas. Ändern Sie „from“ oder „until“.
want-fingerprint = „{ $value }“ ist kein Prüfwert. Löschen Sie die Zeile mit „of:“; „kiosk check“ sagt dann, was dort hingehört.
too-long = Der Text hat { $length } Zeichen und ist viel zu lang. Kürzen Sie ihn auf höchstens { $limit }.
long = Der Text hat { $length } Zeichen. Auf den Bildschirm passen gut { $limit }.
id-differs = Die Kennung „{ $value }“ passt nicht zum Dateinamen. Schreiben Sie „{ $stem }“, oder benennen Sie die Datei um.
duplicate-id = Die Kennung „{ $value }“ gibt es schon. Wählen Sie eine andere.
was-taken = „{ $value }“ heißt heute ein Angebot. Unter „was“ stehen nur Kennungen, die es nicht mehr gibt.
dangling = „{ $value }“ gibt es nicht. Tragen Sie es in needs.yaml, providers.yaml oder places.yaml ein, oder berichtigen Sie den Namen.
dangling-meant = „{ $value }“ gibt es nicht. Meinten Sie „{ $meant }“?
dangling-place = Den Ort „{ $value }“ gibt es nicht. Tragen Sie ihn in places.yaml ein, oder berichtigen Sie den Namen.
dangling-place-meant = Den Ort „{ $value }“ gibt es nicht. Meinten Sie „{ $meant }“?
place-none = „none“ heißt bei einem Angebot: an keinem Ort. Geben Sie diesem Ort einen anderen Namen.
place-unused = Am Ort „{ $value }“ ist nichts. Schreiben Sie „at: { $value }“ in ein Angebot, oder löschen Sie den Ort.
inherited-anyway = Das gilt schon durch „{ $owner }“ und kann hier weg.
sample-inherits-real = Anschrift oder Telefon von „{ $owner }“ sind geprüft, dieser Eintrag noch nicht; öffentlich zeigt der Kiosk sie hier darum nicht. Ist auch der Rest geprüft, löschen Sie „sample: yes“.
real-inherits-sample = Anschrift oder Telefon kommen von „{ $owner }“ und sind dort nur ein Beispiel; öffentlich zeigt der Kiosk hier darum keinen Kontakt. Tragen Sie dort ein, was stimmt, und löschen Sie dort „sample: yes“.
no-pictogram = Das Bild „{ $value }“ gibt es nicht. Legen Sie es als .svg und .png in den Ordner pictograms.
no-pictogram-meant = Das Bild „{ $value }“ gibt es nicht. Meinten Sie „{ $meant }“?
colour = „{ $value }“ ist keine Farbe. Schreiben Sie zum Beispiel "#1f5fa8", mit Anführungszeichen.
no-urgent-need = Kein Anliegen ist dringend. Geben Sie dem Anliegen „sos“ das Feld „urgent: yes“.
unknown-language = Das Sprachkürzel „{ $value }“ ist nicht bekannt. Prüfen Sie es (zum Beispiel de, tr, ar, uk).
unknown-language-meant = „{ $value }“ ist kein Sprachkürzel. Schreiben Sie „{ $meant }“.
language-hours-stray = Hier steht, wann man „{ $value }“ spricht, aber bei „languages_spoken“ steht „{ $value }“ nicht. Tragen Sie es dort ein.
language-hours-never = Zu diesen Zeiten ist nie offen. Passen Sie die Zeiten der Sprache an „hours“ an, oder schreiben Sie „unknown“.

## Erreichbarkeit

phone = „{ $value }“ ist keine Telefonnummer. Schreiben Sie sie mit Vorwahl, zum Beispiel 02132 123456 oder +49 2132 123456.
phone-unassigned = Die Telefonnummer „{ $value }“ kann es so nicht geben. Prüfen Sie die Ziffern und die Vorwahl.
email = „{ $value }“ ist keine E-Mail-Adresse. Schreiben Sie zum Beispiel name@beispiel.de, ohne Umlaute.
empty-contact = Der Kontakt hat weder Telefon noch E-Mail. Ergänzen Sie eines von beiden, oder löschen Sie den Kontakt.
url = „{ $value }“ ist kein vollständiger Link. Schreiben Sie zum Beispiel https://www.beispiel.de/seite.
url-scheme = „{ $value }“ ist als Link nicht erlaubt. Erlaubt sind https, http, mailto und tel.
url-http = „{ $value }“ ist nicht verschlüsselt. Nehmen Sie https://, wenn die Seite das kann.
invisible = Hier steht das unsichtbare Zeichen { $character }. Löschen Sie den Wert, und tippen Sie ihn neu.
model-in-real = „{ $value }“ stammt aus einem Muster. Tragen Sie die richtige Angabe ein, oder ergänzen Sie „sample: yes“.
postcode = „{ $value }“ ist keine Postleitzahl. Schreiben Sie fünf Ziffern.
degrees = „{ $value }“ ist keine Koordinate. Schreiben Sie zum Beispiel "51.2534", mit Punkt.
reserved-in-real-phone = Diese Telefonnummer ist erfunden und nur für Beispiele da. Tragen Sie die richtige ein, oder ergänzen Sie „sample: yes“.
reserved-in-real-email = Diese E-Mail-Adresse ist erfunden und nur für Beispiele da. Tragen Sie die richtige ein, oder ergänzen Sie „sample: yes“.
reserved-in-real-url = Dieser Link ist erfunden und nur für Beispiele da. Tragen Sie den richtigen ein, oder ergänzen Sie „sample: yes“.
real-in-sample-phone = In einem Beispiel darf keine echte Telefonnummer stehen. Ist sie echt, löschen Sie „sample: yes“, und prüfen Sie auch Link, E-Mail und Anschrift. Ist sie nur ein Muster, nehmen Sie 030 23125-000 bis -999.
real-in-sample-email = In einem Beispiel darf keine echte E-Mail-Adresse stehen. Nehmen Sie eine bei example.org, oder löschen Sie „sample: yes“.
real-in-sample-url = In einem Beispiel darf kein echter Link stehen. Nehmen Sie https://example.org, oder löschen Sie „sample: yes“.

## Aktualität

expired = Das Angebot ist seit dem { $day } abgelaufen und wird nicht gezeigt. Verlängern Sie es, oder setzen Sie „status: historic“.
stale = Die Angaben sollten bis { $day } geprüft werden. Rufen Sie dort an, und tragen Sie last_verified und next_review neu ein.
verified-tomorrow = Der Tag { $day } liegt in der Zukunft. Tragen Sie ein, wann die Angaben wirklich geprüft wurden.
dates-over = Alle Termine sind vorbei, und am Kiosk steht, dass keiner bekannt ist. Tragen Sie neue ein, oder löschen Sie die Zeile.
dates-ending = Der letzte Termin ist am { $day }. Fragen Sie nach den nächsten, und tragen Sie sie ein. Endet das Angebot damit, ergänzen Sie „valid“ mit „until: { $day }“.
season-over = Dieser Zeitraum ist seit dem { $day } vorbei. Löschen Sie ihn, oder tragen Sie den nächsten ein.
no-offer = Ein Angebot „{ $value }“ gibt es nicht. Nennen Sie es wie seine Datei, ohne „.yaml“.
no-offer-meant = Ein Angebot „{ $value }“ gibt es nicht. Meinten Sie „{ $meant }“?
closure-nobody = Hier fehlt die Kennung. Tragen Sie eine ein, oder löschen Sie das Feld: Ohne das Feld schließt das ganze Haus.
closure-over = Diese Tage sind vorbei. Löschen Sie den Eintrag.
closure-long = Das ist länger als ein halbes Jahr. Prüfen Sie das Jahr. Was es nicht mehr gibt, bekommt im Angebot „status: historic“.
closure-no-house = Das schließt kein einziges Angebot, denn in centre.yaml fehlt „provider“. Tragen Sie dort ein, welcher Anbieter das Haus ist.
closure-overlaps = An einigen dieser Tage ist schon wegen „{ $other }“ geschlossen. Prüfen Sie beide Einträge.
hours-over = Nach dieser Angabe ist nie mehr geöffnet. Tragen Sie neue Zeiten ein, oder setzen Sie „status: historic“.
no-number = Im Notfall braucht man eine Telefonnummer, und hier steht keine. Ergänzen Sie „phone“.
belongs-to-offers = Das sieht nach einem Angebot vor Ort aus. Verschieben Sie die Datei in den Ordner „offers“, oder setzen Sie „area: national“.
belongs-to-helplines = Das sieht nach einem Hilfetelefon aus. Verschieben Sie die Datei in den Ordner „helplines“, oder ergänzen Sie die Anschrift.
needs-without-offer = Für diese Anliegen gibt es kein Angebot: { $names }. Suchen Sie eines, oder löschen Sie das Anliegen.
no-summary = Die deutsche Zusammenfassung fehlt. Schreiben Sie einen kurzen Satz für die Karte.
schema-outdated = Was Editoren über die Inhalte wissen, ist veraltet. „kiosk schema“ erneuert es.

## Entwürfe aus anderen Systemen

draft-status = Hier liegen nur Entwürfe. Schreiben Sie „status: draft“, oder „historic“, wenn Sie ihn nicht wollen; „kiosk release { $id }“ gibt ihn frei.
draft-unwanted = Diesen Entwurf wollte niemand („status: historic“). Schreiben Sie wieder „status: draft“, wenn Sie ihn doch freigeben.
draft-released = Dieses Angebot ist schon freigegeben. Löschen Sie den Entwurf.

## Übersetzungen

memory-broken = Der Übersetzungsspeicher ist ab hier nicht verständlich. Prüfen Sie Kommas, Anführungszeichen und Klammern. Die Fassung davor liegt meist im selben Ordner; dort holt sie zurück: cp { $previous } { $file }
memory-no-table = Im Übersetzungsspeicher fehlt die Tabelle „{ $value }“. Die Fassung davor liegt meist im selben Ordner; dort holt sie zurück: cp { $previous } { $file }
memory-unknown-table = Die Tabelle „{ $value }“ liest niemand. Löschen Sie sie, oder nennen Sie sie „{ $table }“.
memory-twice = „{ $value }“ steht im Übersetzungsspeicher zweimal an derselben Stelle; es gilt das letzte. Löschen Sie das andere, oder ändern Sie die Nummer.
draft-broken = Der Eintrag ist unvollständig oder falsch und wird nicht gezeigt. Berichtigen Sie dieses Feld, oder übersetzen Sie den Text neu.
draft-unknown-field = Das Feld „{ $value }“ gibt es in Übersetzungen nicht. Löschen Sie es, oder berichtigen Sie den Namen.
draft-twice = Diesen Text gibt es zweimal; es gilt der letzte. Löschen Sie den anderen.
draft-orphan = Dazu gibt es keinen Inhalt mehr. Löschen Sie die Übersetzung, oder berichtigen Sie die Kennung.
glossary-twice = Den Begriff „{ $value }“ gibt es schon. Fassen Sie beide Einträge zusammen.
glossary-german = Aus dem Deutschen wird übersetzt. Andere deutsche Formen gehören zu „forms“.
translation-fault-missing = Es fehlt: { $fact }.
translation-fault-added = Das steht nicht im Deutschen: { $fact }.
translation-fault-empty = Auf Deutsch steht hier etwas, in der Übersetzung nichts.
translation-fault-repeated = Worte wiederholen sich.
translation-fault-unknown = Die Maschine kannte ein Wort nicht.
translation-fault-length = Die Länge passt nicht zum deutschen Text.
translation-fault-untranslated = Nicht übersetzt: { $fact }.
translation-fault-engine = Die Maschine ist an diesem Text abgestürzt.

## Öffnungszeiten

hours-blank = Ein Teil der Öffnungszeiten ist leer und hieße „immer geöffnet“. Löschen Sie ihn samt Semikolon, oder schreiben Sie „by_appointment: yes“.
hours-comment = Ein Hinweis allein ist keine Öffnungszeit und hieße „immer geöffnet“. Schreiben Sie „by_appointment: yes“, oder ergänzen Sie Tage und Uhrzeiten.
hours-fallback = Mit „{ $found }“ ist nicht sicher, wann geöffnet ist. Trennen Sie die Teile mit einem Semikolon (;).
hours-step = „{ $found }“ (jede zweite Woche) wird am Jahreswechsel falsch. Tragen Sie die einzelnen Termine unter „dates“ ein.
hours-unknown = „{ $found }“ sagt niemandem, wann geöffnet ist. Schreiben Sie „by_appointment: yes“ statt dessen.
hours-sun = „{ $found }“ steht auf keiner Uhr. Schreiben Sie eine Uhrzeit, zum Beispiel 18:00.
hours-holiday = „{ $found }“ (Feiertage oder Ferien) geht nur allein und mit „off“, das heißt geschlossen. Schreiben Sie ans Ende „; { $found } off“. Ist dann doch geöffnet, tragen Sie die Termine unter „dates“ ein.
hours-impossible-date = Den Tag „{ $found }“ gibt es nicht. Der Monat hat höchstens { $last } Tage.
hours-no-length = „{ $found }“ beginnt und endet zur selben Zeit. Schreiben Sie 00:00-24:00 für den ganzen Tag.
hours-german-word = „{ $found }“ ist deutsch. Schreiben Sie „{ $better }“.
hours-date-form = „{ $found }“ ist hier keine gültige Schreibweise. Schreiben Sie „2026 Dec 24“, oder nehmen Sie das Feld „dates“.
hours-dot = „{ $found }“ hat einen Punkt in der Uhrzeit. Schreiben Sie einen Doppelpunkt, zum Beispiel 16:30.
hours-past-day = Die Uhrzeit „{ $found }“ gibt es nicht. Der Tag endet um 24:00.
hours-without-minutes = „{ $found }“ hat keine Minuten. Schreiben Sie zum Beispiel 16:00-18:00.
hours-dash = „{ $found }“ ist der falsche Strich. Nehmen Sie den einfachen Bindestrich -.
hours-year = Das Jahr { $found } kann nicht stimmen. Möglich sind 1900 bis 2100.
hours-too-early = „{ $found }“ steht vor den Zeiten und schließt dann nicht. Schreiben Sie „{ $better }“.
hours-school-years = Schulferien sind nur bis { $until } bekannt; danach wäre in den Ferien geöffnet. Tragen Sie Termine unter „dates“ ein, oder holen Sie eine neue Fassung des Kiosks.
hours-syntax = Ab „{ $found }“ ist die Öffnungszeit nicht verständlich. Schreiben Sie zum Beispiel „Mo-Fr 09:00-12:00; PH off“.
hours-whole-day = „{ $found }“ hat keine Uhrzeit und heißt „den ganzen Tag geöffnet“. Ergänzen Sie die Uhrzeit.
hours-open-end = Das Ende ist offen (+). Schreiben Sie, wann geschlossen wird, wenn Sie es wissen.
hours-past-midnight = „{ $found }“ geht über Mitternacht. Besser lesbar ist „{ $better }“.
hours-long-night = „{ $found }“ dauert die ganze Nacht. Sind Anfang und Ende vertauscht?
hours-deletes = Dieser Teil ersetzt frühere Zeiten (Tage: { $days }). Soll beides gelten, schreiben Sie beide Zeiten mit Komma in einen Teil.
hours-never = Nach dieser Angabe ist nie geöffnet. Prüfen Sie Tage und Daten.

## Sprachdateien

locale-unreadable = Die Datei lässt sich nicht lesen ({ system-reason }). Speichern Sie sie als UTF-8-Text; bis dahin steht hier alles auf Deutsch.
locale-broken = Ab hier ist der Eintrag nicht verständlich. Schreiben Sie: name = Text, und jede { "{" } schließt mit { "}" }.
locale-twice = Diesen Eintrag gibt es schon in Zeile { $first }. Löschen Sie einen von beiden.
locale-missing = Dieser Eintrag fehlt; gezeigt wird der deutsche. Kopieren Sie ihn aus de.ftl und übersetzen Sie ihn.
locale-unknown = Diesen Eintrag kennt niemand. Ist der Name falsch geschrieben? Sonst löschen Sie ihn.
locale-variables = Die Platzhalter müssen dieselben sein wie in de.ftl: { $wanted }.

## Austausch mit Übersetzenden

exchange-room = { $label }, höchstens { $fits } Zeichen
exchange-home = Diese Übersetzung steht in { $file } und wird dort geändert.
exchange-machine = Entwurf einer Maschine.
exchange-outdated = Der deutsche Text hat sich seit dieser Übersetzung geändert.
exchange-outdated-unknown = Wie er vorher hieß, ist nicht bekannt. Bitte vergleichen Sie jeden Satz.
exchange-fault = Bitte beheben: { $fault }
exchange-rejected = Diese Übersetzung hat jemand verworfen. Bitte übersetzen Sie neu.
exchange-how-po =
    Texte des Kiosks, Sprache: { $language }
    „Fuzzy“ (Weblate: „Bearbeitung erforderlich“) heißt: Diese Worte hat noch kein Mensch geprüft.
    Stimmen sie, oder haben Sie sie berichtigt, nehmen Sie das Zeichen weg. Nur dann werden sie übernommen.
    Zurück in den Kiosk: kiosk translate import { $language }.po
exchange-how-xlsx = „fertig“: geprüft und richtig, wird übernommen. „prüfen“: noch nicht geprüft, wird nicht übernommen. „fehlt“: noch keine Übersetzung.
exchange-kind = „{ $value }“ lässt sich nicht einlesen. Nehmen Sie eine Datei, die auf .po oder .xlsx endet.
exchange-no-language = Es ist nicht zu erkennen, welche Sprache das ist („{ $value }“). Nennen Sie die Datei wie ihre Sprache, zum Beispiel tr.po oder tr.xlsx.
exchange-two-languages = In der Datei steht die Sprache „{ $inside }“, ihr Name sagt „{ $outside }“. Benennen Sie die Datei um, oder nehmen Sie die richtige.
exchange-german = Deutsch wird nicht eingelesen. Ändern Sie deutsche Texte in den Dateien des Inhalts.
exchange-unknown = Diesen Text gibt es im Inhalt nicht. Holen Sie mit „kiosk translate export“ eine neue Datei, oder löschen Sie die Zeile.
exchange-twice = Dieser Text steht zweimal in der Datei; es gilt der erste. Löschen Sie den anderen.
exchange-change-at-home = Diese Übersetzung steht in der Datei { $file }. Ändern Sie sie dort.
exchange-german-gone = Diesen Text gibt es auf Deutsch nicht mehr. Seine Übersetzung wird nicht gebraucht.
exchange-empty = Die Übersetzung ist leer. Tragen Sie sie ein, oder nehmen Sie das Zeichen weg, dass sie fertig ist.
exchange-tile = Der Titel hat { $length } Zeichen, auf die Kachel passen { $limit }. Kürzen Sie ihn.
exchange-markup = „{ $value }“ stünde genau so auf dem Bildschirm, denn fett oder kursiv gibt es hier nicht. Löschen Sie es.
exchange-script = Das ist nicht in { $script ->
    [arabic] arabischer
    [cyrillic] kyrillischer
    [ethiopic] äthiopischer
    [japanese] japanischer
   *[latin] lateinischer
} Schrift geschrieben. Ist das die richtige Datei? Nehmen Sie die dieser Sprache, oder übersetzen Sie den Text.
exchange-facts = Die Übersetzung passt nicht zum deutschen Text. { $faults } Berichtigen Sie sie.
exchange-terms = Steht ein Name oder fester Begriff hier mit Absicht nicht so wie im Deutschen? { $faults } Wie feste Begriffe in dieser Sprache heißen, steht in content/glossary.yaml.
exchange-older-german = Dieser Text ist aus einem früheren deutschen übersetzt, und es gibt schon eine geprüfte Übersetzung des heutigen. Holen Sie mit „kiosk translate export“ eine neue Datei.
po-syntax = Ab hier ist die Datei nicht verständlich. Öffnen Sie sie mit Poedit und speichern Sie sie neu; jeder Text steht zwischen zwei Anführungszeichen.
po-charset = Im Kopf der Datei steht die Kodierung „{ $value }“. Speichern Sie die Datei als UTF-8.
po-plural = Mehrzahlformen gibt es hier nicht. Löschen Sie „msgid_plural“, und schreiben Sie einen Text unter „msgstr“.
xlsx-no-workbook = Das ist keine Excel-Arbeitsmappe. Speichern Sie die Tabelle als „.xlsx“, ohne Kennwort.
xlsx-broken = Die Arbeitsmappe ist beschädigt oder viel zu groß und wird nicht gelesen. Kopieren Sie die Tabelle in eine neue, oder holen Sie mit „kiosk translate export“ eine.
xlsx-no-column = In der ersten Zeile fehlen Spalten: { $columns }. Tragen Sie diese Überschriften wieder ein.
xlsx-too-long = Die Tabelle hat mehr als { $limit } Zeilen. Löschen Sie die leeren Zeilen am Ende.
xlsx-formula = In der Zelle steht eine Formel ({ $value }). Schreiben Sie den Text selbst hinein.
xlsx-no-text = In der Zelle steht kein Text, sondern eine Zahl oder ein Datum ({ $value }). Stellen Sie das Format „Text“ ein, und schreiben Sie es neu.
xlsx-state = „{ $value }“ ist kein Stand. Schreiben Sie „fertig“, „prüfen“ oder „fehlt“.
cli-export-nowhere = Sagen Sie, wohin: --po ORDNER, --xlsx ORDNER oder beides.
cli-export-written = { $file }: geschrieben.
cli-export-same = { $file }: unverändert.
cli-export-not-imported = { $file }: bleibt, wie sie ist, denn darin stehen Übersetzungen, die noch nicht eingelesen sind. Lesen Sie sie zuerst ein: kiosk translate import { $file }
cli-export-unreadable = { $file }: bleibt, wie sie ist, denn sie lässt sich nicht lesen. Sehen Sie nach mit: kiosk translate import { $file }
cli-import-no-file = Eine Datei „{ $file }“ gibt es nicht.
cli-import-by = „{ $value }“ lässt sich nicht als Name eintragen. Schreiben Sie höchstens { $most } Zeichen in einer Zeile, oder lassen Sie --by weg.
cli-import-taken = { $file }: { $reviewed ->
    [0] keine neue geprüfte Übersetzung
    [one] 1 geprüfte Übersetzung übernommen
   *[other] { $reviewed } geprüfte Übersetzungen übernommen
}{ $outdated ->
    [0] {""}
   *[other] , davon { $outdated } zu früheren deutschen Texten (veraltet)
}{ $refused ->
    [0] .
    [one] , 1 Fehler.
   *[other] , { $refused } Fehler.
}
cli-import-unfinished = { $count ->
    [one] 1 Text ist
   *[other] { $count } Texte sind
} erst zum Teil fertig. Als geprüft gilt ein Text, wenn alle seine Felder fertig sind.
cli-import-partly = { $count ->
    [one] Bei 1 davon sind die fertigen Felder übernommen, und keine Maschine ersetzt sie mehr. Sie werden schon gezeigt, aber weiter als Maschinenübersetzung gekennzeichnet, bis alle Felder fertig sind; bei Hilfetelefonen und diskreten Anliegen erst dann.
   *[other] Bei { $count } davon sind die fertigen Felder übernommen, und keine Maschine ersetzt sie mehr. Sie werden schon gezeigt, aber weiter als Maschinenübersetzung gekennzeichnet, bis alle Felder fertig sind; bei Hilfetelefonen und diskreten Anliegen erst dann.
}
cli-import-unsure = { $count ->
    [one] 1 geändertes Feld ist
   *[other] { $count } geänderte Felder sind
} nicht als fertig gekennzeichnet und deshalb nicht übernommen (in Poedit „Braucht Überarbeitung“ wegnehmen, in der Tabelle „fertig“ wählen).
cli-import-emptied = { $count ->
    [one] 1 Feld ist in der Datei leer, im Kiosk aber nicht: { $first }.
   *[other] { $count } Felder sind in der Datei leer, im Kiosk aber nicht, zuerst { $first }.
} Leere Felder werden nie übernommen, auch nicht als fertig: Der Kiosk behält seine Wörter.

## Bericht

report-count = { $errors ->
    [0] Keine Fehler
    [one] 1 Fehler
   *[other] { $errors } Fehler
}, { $warnings ->
    [0] keine Hinweise
    [one] 1 Hinweis
   *[other] { $warnings } Hinweise
}.
report-hours = Öffnungszeiten der geänderten Angebote vom { $first } bis { $last }
report-always = rund um die Uhr
report-no-opening = in diesen vier Wochen keine Öffnung
report-no-hours = keine Zeiten angegeben
report-appointment = nach Vereinbarung
report-closed = geschlossen vom { $first } bis { $last }
report-closed-days = Geschlossene Tage
report-closes = { $reason }: { $count ->
    [0] kein Angebot
    [one] 1 Angebot
   *[other] { $count } Angebote
}
report-texts = Texte
report-language = { $language }: { $missing } fehlen, { $outdated } veraltet, { $machine } von einer Maschine{ $hidden ->
    [0] { "" }
   *[other] , { $hidden } noch nicht gezeigt
}
report-missing = fehlen
report-outdated = veraltet
report-machine = von einer Maschine, noch nicht durchgesehen
report-failed = nicht gezeigt, weil misslungen oder verworfen; bitte selbst übersetzen, zum Beispiel mit „kiosk review“
report-unseen = nicht gezeigt, bis eine Person sie durchgesehen hat
report-unsure = Von Hand übersetzt, aber vielleicht älter als der deutsche Text. Bitte vergleichen; stimmt die Übersetzung, schreiben Sie in der Datei dazu:
report-more = { $names } und { $more } weitere
report-interface = Wörter der Oberfläche, von einer Maschine und noch nicht durchgesehen ({ $count }): { $names }
report-drafts = Entwürfe, und was vor der Freigabe (kiosk release KENNUNG) noch fehlt oder zu klären ist
report-draft-ready = nichts mehr, bereit zur Freigabe
report-reviews = Als Nächstes zu prüfen
report-old-offers = Angebote, deren Angaben seit über einem Jahr niemand geprüft hat ({ $count }): Bitte nachfragen und „last_verified“ erneuern
report-stale-helplines = Hilfetelefone, die seit über zwei Jahren niemand geprüft hat oder deren Prüfung fällig ist: Bitte anrufen und „last_verified“ erneuern
weekday = { $number ->
    [0] Mo
    [1] Di
    [2] Mi
    [3] Do
    [4] Fr
    [5] Sa
   *[6] So
}
day = { $day }.{ $month }.{ $year }

## Personalbereich

staff-area = Personalbereich
staff-pin = PIN eingeben
staff-clear = Löschen
staff-enter = OK
staff-close = Zum Kiosk
staff-next = Weiter
staff-quit = Kiosk beenden
staff-quit-sure = Den Kiosk wirklich beenden?
staff-quit-means = Niemand kann ihn benutzen, bis jemand ihn wieder startet.
staff-quit-yes = Ja, beenden
staff-quit-no = Nein, zurück
staff-back = Zurück
staff-room-content = Stand der Inhalte
staff-room-demand = Bedarf
staff-room-review = Übersetzungen durchsehen
staff-room-interpreter = Dolmetschen
staff-all-fine = Alles in Ordnung
staff-notices = { $count ->
    [one] 1 Meldung
   *[other] { $count } Meldungen
}
staff-wrong-pin = Falsche PIN
staff-pause = Zu oft falsch. Bitte { $seconds } Sekunden warten.
records-waiting = Die Zählung lässt sich nicht speichern ({ system-reason }). Besuche, die im Speicher warten: { $count }. Sie werden nachgetragen, sobald es geht, aber ein Stromausfall löscht sie. Schaffen Sie Platz, oder prüfen Sie Rechte und Datenträger.
records-lost = Zu viel wartet im Speicher. Besuche, die deshalb nicht mehr gezählt wurden: { $count }. Schaffen Sie Platz, oder prüfen Sie Rechte und Datenträger.
records-tally-aside = Diese Datei der Zählung war beschädigt und liegt nun beiseite; gezählt wird weiter, mit dem Stand von einigen Besuchen davor. Prüfen Sie den Datenträger, und löschen Sie die Datei.
records-cases-aside = Diese Datei mit Fällen war beschädigt und liegt nun beiseite. Es gilt, was vor der letzten Änderung in ihr stand. Fehlt ein Fall, holen Sie sie aus der Sicherung zurück; prüfen Sie den Datenträger, und löschen Sie die Datei.
records-unreadable = Diese Datei mit Fällen ist beschädigt, und eine frühere Fassung gibt es nicht. Neue Fälle werden weiter aufgenommen, die alten dieser Datei fehlen. Holen Sie sie aus der Sicherung zurück, oder löschen Sie sie.
records-clock = Die Uhr dieses Geräts ist um mehr als einen Monat gesprungen. Stellen Sie sie, wenn sie falsch geht. Bis sie einige Tage lang dasselbe sagt, wird nichts veröffentlicht und kaum ein alter Fall gelöscht.
staff-trouble = Im Hintergrund ist etwas fehlgeschlagen ({ $work }, { $count }-mal). Näheres steht in kiosk.log.
staff-pause-minutes = Zu oft falsch. Bitte { $minutes } Minuten warten.
staff-content-fine = Alle Inhaltsdateien sind in Ordnung.
staff-problems = { $count ->
    [one] 1 Meldung zu den Inhalten
   *[other] { $count } Meldungen zu den Inhalten
}
staff-old-facts = { $count ->
    [one] 1 Eintrag hat alte Angaben. Zuletzt geprüft:
   *[other] { $count } Einträge haben alte Angaben. Zuletzt geprüft:
}
window-too-small = Bitte das Fenster vergrößern: mindestens { $columns } × { $rows } Zeichen.

## Übersetzungen durchsehen

review-heading = Übersetzungen durchsehen
review-waiting = { $count ->
    [0] nichts mehr offen
    [one] 1 Text offen
   *[other] { $count } Texte offen
}
review-share = { $reviewed } von { $texts } durchgesehen
review-left = { $language }: { $count ->
    [0] nichts mehr offen
    [one] noch 1 Text
   *[other] noch { $count } Texte
}
review-left-short = { $language }: { $count ->
    [0] fertig
   *[other] { $count } offen
}
review-all-done = In dieser Sprache ist alles durchgesehen. Danke!
review-kind = { $kind ->
    [centre] Begrüßung des Hauses
    [needs] Anliegen
    [offers] Angebot
    [helplines] Hilfetelefon
    [providers] Anbieter
    [closures] Grund, warum geschlossen ist
    [phrases] Satz zum Dolmetschen
   *[other] Text
}
review-part = { $language }: { $part }
review-part-touch = { $part } · zum Ändern berühren
review-part-title = Titel
review-part-summary = Zusammenfassung
review-part-description = Beschreibung
review-part-bring = Bitte mitbringen
review-page = Weiterlesen { $page }/{ $pages }
review-by-machine = Von einer Maschine übersetzt ({ $by })
review-by-person = Durchgesehen ({ $by })
review-by-unknown-machine = Von einer Maschine übersetzt
review-by-unknown-person = Durchgesehen
review-outdated = Veraltet: Der deutsche Text hat sich seitdem geändert.
review-withheld = Wird Besuchern erst gezeigt, wenn Sie es annehmen: Hier wäre ein falsches Wort gefährlich.
review-fault = Wird Besuchern nicht gezeigt: { $fault }
review-missing = Noch nicht übersetzt. Schreiben Sie es selbst, wenn Sie können.
review-rejected = Verworfen, wird Besuchern nicht gezeigt. Ändern Sie den Text, und nehmen Sie ihn dann an.
review-was-accepted = Angenommen: „{ $title }“ gilt als durchgesehen, Besucher lesen es jetzt so.
review-was-rejected = Verworfen: „{ $title }“ lesen Besucher jetzt auf { $language }.
review-was-undone = Rückgängig: „{ $title }“ ist wieder offen.
review-edited = Von Ihnen geändert, aber noch nicht angenommen.
review-lost = Ist das so gemeint? { $faults }
review-edit = Ändern
review-edit-part = { $part } ändern
review-reject = Verwerfen
review-undo = Rückgängig
review-skip = Nächster
review-accept = Annehmen
review-insist = Trotzdem annehmen
review-leave = Nicht ändern
review-done = Fertig
review-saving = Wird gespeichert …
review-reviewer = Personal
review-changed = Jemand anders hat diesen Text inzwischen geändert. So ist er jetzt; entscheiden Sie noch einmal.
review-no-title = Der Titel ist leer. Ohne Titel wird ein Text nicht gezeigt.
review-in-use = Ein anderes Programm schreibt gerade Übersetzungen. Versuchen Sie es gleich noch einmal.
review-memory-fault = Im Übersetzungsspeicher stimmt etwas nicht ({ $place }). Der Stand der Inhalte sagt, was zu tun ist.
review-unwritable = Der Übersetzungsspeicher lässt sich nicht schreiben ({ system-reason }).
review-failed = Das hat nicht geklappt, und nichts ist gespeichert. Näheres steht in kiosk.log.
typing-space = Leertaste
typing-delete = Löschen
typing-word = Wort weg

## Dolmetschen

interpreter-language = Dolmetschen: Welche Sprache?
interpreter-no-font = { $count ->
    [one] Hier fehlt 1 Sprache
   *[other] Hier fehlen { $count } Sprachen
}, weil die Schrift des Kiosks ausgeschaltet ist. Wer den Kiosk einrichtet, schaltet sie ein.
interpreter-title = Deutsch und { $language }
interpreter-home = Zur Übersicht
interpreter-end = Gespräch beenden
interpreter-end-sure = Gespräch beenden?
interpreter-end-means = Was gesagt und geschrieben wurde, ist dann vergessen.
interpreter-end-no = Nein, weiter
interpreter-end-yes = Ja, beenden
interpreter-phrases = Fertige Sätze
interpreter-topics = Themen
interpreter-back = Zu den Sätzen
interpreter-again = Zuletzt gesagt
interpreter-write-german = Deutsch schreiben
interpreter-write-own = { $language } schreiben
interpreter-turn-german = Jetzt schreiben Sie: Deutsch
interpreter-turn-own = Jetzt schreibt Ihr Gegenüber: { $language }
interpreter-say = Übersetzen
interpreter-waits = Die Übersetzung kommt gleich. Beim ersten Satz dauert es länger.
interpreter-cancel = Abbrechen
interpreter-failed = Die Übersetzung kam nicht zustande. Versuchen Sie es noch einmal.
interpreter-still-there = Ihr Text ist noch da.
interpreter-doubts = Bitte fragen Sie nach. { $doubts }
interpreter-answer = Antwort: { $answer }
interpreter-nothing-kept = Nichts davon wird gespeichert.
interpreter-no-phrases = Es gibt keine fertigen Sätze: Im Inhaltsordner fehlt phrases.yaml. Der Stand der Inhalte nennt den Grund.
interpreter-no-engine = Frei übersetzen geht hier nicht: Für { $language } ist kein Sprachpaket eingerichtet. Die fertigen Sätze helfen.
interpreter-no-model = Frei übersetzen geht hier nicht: Für { $language } gibt es noch kein Sprachpaket. Die fertigen Sätze helfen.
interpreter-one-way-german = Nur Ihr Deutsch wird übersetzt, für { $language } fehlt das Sprachpaket: Antworten lassen sich bei den fertigen Sätzen berühren.
interpreter-one-way-own = Nur { $language } wird übersetzt, für Ihr Deutsch fehlt das Sprachpaket: Fragen Sie mit den fertigen Sätzen.

## Befehlszeile

cli-no-config = Die Einstellungen „{ $file }“ gibt es nicht. Wechseln Sie in den Ordner des Kiosks, oder nennen Sie die Datei: kiosk --config /pfad/zu/kiosk.toml
cli-no-content = Den Inhaltsordner „{ $folder }“ gibt es nicht. Berichtigen Sie „content“ in { $file }.
cli-not-content = Eine Datei „{ $file }“ gibt es im Inhaltsordner „{ $folder }“ nicht.
cli-no-pin = Gesperrt startet der Kiosk nur mit einer PIN, und in { $file } steht keine. Setzen Sie eine mit: kiosk pin
cli-locked-folder = Gesperrt startet der Kiosk nicht, solange er die Zettel der Besucher in einen Ordner schreibt. Tragen Sie in { $file } unter [printer] bei „kind“ den Drucker ein oder "none".
cli-no-terminal = Der Kiosk braucht ein Terminal für Bildschirm und Tasten. Starten Sie ihn dort ohne Umleitung (|, > oder <).
cli-simple-terminal = Dieses Terminal kann den Bildschirm nicht zeigen (TERM=„{ $term }“). Starten Sie den Kiosk in einem anderen, oder nennen Sie es richtig, zum Beispiel: TERM=xterm-256color kiosk
cli-no-terminal-lines = Den Bildschirm des Kiosks gibt es nur unter Linux und macOS. Auf diesem Gerät laufen alle Befehle, zum Beispiel: kiosk check
cli-no-log = Das Protokoll lässt sich nicht schreiben ({ system-reason }). Der Kiosk läuft ohne.
cli-content-errors = { $count ->
    [one] Im Inhalt ist 1 Fehler.
   *[other] Im Inhalt sind { $count } Fehler.
} Was fehlerhaft ist, fehlt hier. „kiosk check“ nennt die Stellen.
cli-unknown-need = Das Anliegen „{ $value }“ gibt es nicht.
cli-unknown-language = Die Sprache „{ $value }“ gibt es hier nicht.
cli-meant = Meinten Sie „{ $value }“?
cli-known = Es gibt: { $known }.
cli-find-nothing = Nichts passt genau.
cli-find-needs = Anliegen
cli-find-matches = Das passt
cli-find-wider = Weiter gefasst
cli-find-helplines = Hilfetelefone
cli-review-terminal = Zum Durchsehen braucht es ein Terminal, in dem Sie lesen und antworten. Rufen Sie den Befehl dort ohne Umleitung auf (|, > oder <).
cli-review-german = Deutsch ist das Original und wird nicht durchgesehen. Ändern Sie es in der Datei des Angebots.
cli-review-unknown = Einen Text „{ $value }“ gibt es nicht.
cli-review-by-hand = Die Übersetzung von „{ $thing }“ steht nicht im Übersetzungsspeicher, sondern in der Datei selbst. Ändern Sie sie dort; was nicht mehr angeboten wird, wird nicht übersetzt.
cli-review-begin = { $language }: { $count ->
    [one] 1 Text.
   *[other] { $count } Texte, das Wichtigste zuerst.
} Jede Antwort wird sofort gespeichert; aufhören können Sie jederzeit.
cli-review-by = Wer sieht durch? Eine Rolle genügt, zum Beispiel „Muttersprachlerin“ oder „Verein X“:
cli-review-former = Vorher auf Deutsch: { $words }
cli-review-choose = Das habe ich nicht verstanden. Tippen Sie einen der Buchstaben in Klammern, und drücken Sie die Eingabetaste.
cli-review-accept = annehmen
cli-review-edit = bearbeiten
cli-review-discard = verwerfen
cli-review-skip = weiter
cli-review-back = zurück
cli-review-end = Ende
cli-review-insist = Trotzdem annehmen?
cli-review-edit-again = Noch einmal bearbeiten? Bei „nein“ bleibt alles, wie es war.
cli-review-file = Ändern Sie die Zeilen ohne „#“. Speichern und schließen: Ihr Text gilt als durchgesehen.
    Ohne Änderung schließen, oder alles löschen: Es bleibt, wie es war.
cli-review-unchanged = Nichts geändert, nichts gespeichert.
cli-review-headings = In der Datei fehlt eine der Zeilen mit „===“, oder sie ist anders geschrieben ({ $names }). So ist nicht klar, welcher Text wohin gehört.
cli-review-no-editor = Es ist kein Editor da. Richten Sie einen ein, zum Beispiel nano, und nennen Sie ihn: EDITOR=nano kiosk review …
cli-review-editor = Der Editor „{ $editor }“ hat nicht geklappt. Nichts ist gespeichert. Nennen Sie einen anderen, zum Beispiel: EDITOR=nano kiosk review …
cli-review-ended = { $done ->
    [0] Nichts entschieden,
    [one] 1 Text entschieden und gespeichert,
   *[other] { $done } Texte entschieden und gespeichert,
} { $left ->
    [0] nichts mehr offen. Danke!
    [one] 1 noch offen. Derselbe Befehl macht dort weiter.
   *[other] { $left } noch offen. Derselbe Befehl macht dort weiter.
}
cli-review-undo = Die letzte Entscheidung nehmen Sie zurück mit: kiosk undo
cli-show-unknown = „{ $value }“ gibt es nicht.
cli-show-several = „{ $value }“ heißt mehreres.
cli-show-meant = Meinten Sie etwas davon?
cli-show-nothing-like = Auch nichts, das so ähnlich heißt. Alle Angebote zu einem Anliegen zeigt zum Beispiel: kiosk show german
cli-show-not-offered = Das sieht zurzeit niemand: Es ist noch nicht oder nicht mehr im Angebot.
cli-show-hours = Offen in den nächsten vier Wochen, jede ab dem Tag links
cli-show-seasons = Im Lauf des Jahres
cli-show-broken = In { $file } ist ein Fehler, darum lässt es sich nicht zeigen. Der Kiosk zeigt noch den letzten guten Stand. Die Stelle nennt: kiosk check { $file }
cli-show-offers = Angebote
cli-show-supported = Unterstützt auch
cli-show-no-offers = Kein Angebot nennt diesen Anbieter.
cli-show-gone = zurzeit nicht im Angebot
cli-show-texts = Übersetzungen
cli-show-no-texts = Hier gibt es nichts zu übersetzen.
cli-show-missing = fehlt auf
cli-show-good = gut so
cli-show-review = Durchsehen, zum Beispiel: kiosk review { $language } { $thing }
cli-show-check = Prüfung von { $file }
cli-column = Spalte { $column }: { $words }
cli-pin-ask = Neue PIN, { $shortest } bis { $longest } Ziffern:
cli-pin-again = Noch einmal dieselbe PIN:
cli-pin-digits = Eine PIN hat { $shortest } bis { $longest } Ziffern und sonst nichts. { $stays }
cli-pin-simple = Diese PIN wird als Erstes geraten. Nehmen Sie keine gleichen, abgezählten oder wiederholten Ziffern. { $stays }
cli-pin-differs = Die beiden Eingaben sind verschieden. { $stays }
cli-pin-ended = Abgebrochen. { $stays }
cli-pin-odd-file = In „{ $file }“ lässt sich die PIN nicht eintragen, ohne dass sich dort noch anderes ändert. Speichern Sie die Datei in einem Texteditor neu, und versuchen Sie es noch einmal. { $stays }
cli-pin-stays = Die alte PIN gilt weiter.
cli-pin-still-none = Es gibt noch keine PIN.
cli-pin-set = Die neue PIN gilt ab dem nächsten Start. In { $file } steht nur ihr Prüfwert.
cli-pin-readable = Den Prüfwert können alle Benutzer dieses Geräts lesen. Geben Sie die Datei dem Benutzer, unter dem der Kiosk läuft, und nur ihm: sudo chown BENUTZER { $file } && sudo chmod 600 { $file }
cli-unwritable = „{ $file }“ lässt sich nicht schreiben ({ system-reason }). { $reason ->
    [ENOSPC] Schaffen Sie dort Platz, und rufen Sie denselben Befehl noch einmal auf.
    [EDQUOT] Schaffen Sie dort Platz, und rufen Sie denselben Befehl noch einmal auf.
   *[other] Prüfen Sie, wer dort schreiben darf.
}
cli-in-use = „{ $file }“ wird gerade von einem anderen Programm geschrieben. Versuchen Sie es gleich noch einmal.
cli-font-installed =
    Die Schrift „{ $family }“ liegt jetzt in { $folder }.
    Terminal damit starten: xterm -fa '{ $family }'
    Der Kiosk merkt selbst, dass ein Terminal damit zeichnet. Nur wo er es nicht sehen kann (macOS, tmux, ssh), schreiben Sie in kiosk.toml unter [screen] die Zeile kiosk_font = true
cli-print-title = Probedruck
cli-no-offers = Im Inhalt ist kein Angebot, das sich drucken lässt. „kiosk check“ nennt die Gründe.
cli-print-printed = Gedruckt: Der Drucker hat den Zettel bestätigt.
cli-print-sent = Gesendet: Der Drucker hat den Zettel angenommen und sagt nicht, ob er gedruckt ist. Bitte nachsehen.
cli-print-saved = Gespeichert: { $detail }
cli-print-no-paper = Nicht gedruckt: Das Papier ist leer. Legen Sie eine Rolle oder Blätter ein.
cli-print-cover-open = Nicht gedruckt: Der Deckel ist offen. Schließen Sie ihn.
cli-print-unreachable = Nicht gedruckt: Der Drucker ist nicht erreichbar. Prüfen Sie Strom, Kabel und den Abschnitt [printer] in { $file }.
cli-print-unknown = Unklar: Der Drucker hat mitten im Zettel geschwiegen. Schalten Sie ihn aus und wieder ein.
cli-print-failed = Nicht gedruckt: Der Zettel ließ sich nicht setzen. Bitte melden Sie die nächste Zeile.
cli-print-no-fonts = Nicht gedruckt: Schriften des Zettels fehlen oder sind beschädigt. Installieren Sie den Kiosk neu.
cli-print-not-saved = Nicht gespeichert: In den Ordner { $folder } lässt sich nicht schreiben. Prüfen Sie, ob der Datenträger voll ist und wer dort schreiben darf.
cli-print-cancelled = Abgebrochen.
cli-print-busy = Nicht gedruckt: Ein anderer Zettel wird gerade gedruckt.
cli-print-off = Kein Drucker eingestellt. Tragen Sie in { $file } unter [printer] bei „kind“ einen ein.
cli-print-paper-low = Das Papier geht zu Ende.
cli-detail = Meldung des Systems: { $detail }
cli-doctor-good = ✓ { $words }
cli-doctor-hint = ! { $words }
cli-doctor-bad = ✗ { $words }
cli-doctor-content = Inhalt: { $offers ->
    [one] 1 Angebot
   *[other] { $offers } Angebote
}, ohne Fehler.
cli-doctor-content-bad = Inhalt: { $errors ->
    [one] 1 Fehler
   *[other] { $errors } Fehler
}, { $hints ->
    [0] keine Hinweise
    [one] 1 Hinweis
   *[other] { $hints } Hinweise
}. „kiosk check“ nennt die Stellen.
cli-doctor-content-empty = Inhalt: Es gibt kein Anliegen oder kein Angebot, das sich zeigen lässt. „kiosk check“ nennt die Gründe.
cli-doctor-content-hints = Inhalt: { $offers ->
    [one] 1 Angebot
   *[other] { $offers } Angebote
}, ohne Fehler, { $hints ->
    [one] 1 Hinweis
   *[other] { $hints } Hinweise
}. „kiosk check“ nennt die Stellen.
cli-doctor-font = Schrift: „{ $family }“ ist eingerichtet.
cli-doctor-font-off = Der Kiosk zeichnet trotzdem ohne sie. Einschalten: in { $file } unter [screen] die Zeile kiosk_font = false löschen
cli-doctor-font-unseen = Wenn Sie gleich die drei Bilder sehen, schreiben Sie in { $file } unter [screen] die Zeile kiosk_font = true
cli-doctor-font-missing = Schrift: „{ $family }“ ist eingeschaltet, aber nicht eingerichtet. Richten Sie sie ein mit: kiosk font install
cli-doctor-font-none = Schrift: „{ $family }“ ist nicht eingerichtet. Bilder und große Buchstaben sind gröber. Einrichten mit: kiosk font install
cli-doctor-drawn-ours = Terminal: „{ $terminal }“ zeichnet mit „{ $family }“.
cli-doctor-drawn-older = Terminal: „{ $terminal }“ zeichnet noch mit einer früheren Fassung von „{ $family }“. Richten Sie sie neu ein mit: kiosk font install, und starten Sie das Terminal neu.
cli-doctor-drawn-pictures = Terminal: „{ $terminal }“ nimmt aus „{ $family }“ nur einzelne Zeichen; die Buchstaben und die Größe der Felder kommen aus einer anderen Schrift.
cli-doctor-drawn-other = Terminal: „{ $terminal }“ zeichnet nicht mit „{ $family }“.
cli-doctor-drawn-unknown = Terminal: Es ist nicht zu sehen, womit es zeichnet; tmux, screen und ssh verbergen es.
cli-doctor-draw = { $terminal ->
    [xterm] Starten Sie es mit: xterm -fa '{ $family }' -fs 22
    [foot] Schreiben Sie in foot.ini: font={ $family }:size=22
   *[other] Wählen Sie in den Einstellungen des Terminals die Schrift „{ $family }“ (xterm: -fa '{ $family }', foot: font={ $family }:size=22).
}
cli-doctor-example = Sehen Sie hier ein Haus, einen Koffer und eine Lupe, ohne Lücken? Sonst fehlt dem Terminal die Schrift „{ $family }“.
cli-doctor-printer = Drucker: { $printer } ist bereit.
cli-doctor-printer-none = Drucker: keiner eingestellt.
cli-doctor-printer-bad = Drucker: { $printer } ist nicht bereit ({ $detail }). Prüfen Sie Strom, Kabel und den Abschnitt [printer] in { $file }.
cli-doctor-folder-bad = Drucker: { $printer } ist nicht bereit ({ $detail }). Prüfen Sie, ob der Datenträger voll ist und wer in diesem Ordner schreiben darf.
cli-doctor-slip-fonts = Zettel: alle Schriften sind da.
cli-doctor-no-slip-fonts = Zettel: Schriften fehlen oder sind beschädigt ({ $fonts }). Installieren Sie den Kiosk neu.
cli-doctor-voice = Vorlesen: espeak-ng spricht { $spoken } der { $offered } Sprachen.
cli-doctor-no-voice = Vorlesen: keine deutsche Stimme gefunden. Richten Sie sie ein mit: apt install espeak-ng
cli-doctor-pin = PIN: gesetzt.
cli-doctor-short-pin = PIN: gesetzt, als noch weniger als { $shortest } Ziffern genügten. Setzen Sie eine neue mit: kiosk pin
cli-doctor-readable = PIN: Ihren Prüfwert in { $file } können alle Benutzer dieses Geräts lesen. Geben Sie die Datei dem Benutzer, unter dem der Kiosk läuft, und nur ihm: sudo chown BENUTZER { $file } && sudo chmod 600 { $file }
cli-doctor-no-pin = PIN: keine. Gesperrt startet der Kiosk erst nach: kiosk pin
cli-doctor-colours = Terminal: zeigt alle Farben.
cli-doctor-records-sent = Aufzeichnungen: „{ $folder }“ liegt in „{ $place }“, und was dort liegt, lesen auch andere Geräte oder Menschen. Nehmen Sie die Datei „rounding.key“ davon aus, oder nennen Sie unter [records] einen anderen Ordner.
cli-doctor-few-colours = Terminal: zeigt vielleicht nicht alle Farben. Setzen Sie COLORTERM=truecolor, wenn es sie kann.
cli-doctor-utf8 = Zeichensatz: UTF-8.
cli-doctor-no-utf8 = Zeichensatz: { $encoding }. Setzen Sie LANG=C.UTF-8, sonst fehlen Buchstaben.
cli-links-line = { $offer }: { $target }
cli-links-card = { $offer }: ohne Seite, der Code enthält den Kontakt
cli-links-unsafe = { $offer }: { $target } ist nicht verschlüsselt. Nehmen Sie https://, wenn die Seite das kann.
cli-translate-language = { $name } ({ $code }): { $told }
cli-translate-nothing = nichts zu tun
cli-translate-missing = { $count ->
    [one] 1 fehlt
   *[other] { $count } fehlen
}
cli-translate-outdated = { $count } veraltet
cli-translate-renewal = { $count ->
    [one] 1 muss eine Person erneuern
   *[other] { $count } müssen von Personen erneuert werden
}
cli-translate-failed = { $count ->
    [one] 1 muss eine Person übersetzen
   *[other] { $count } müssen von Personen übersetzt werden
}
cli-translate-review = { $count ->
    [one] 1 wartet auf Durchsicht
   *[other] { $count } warten auf Durchsicht
}
cli-translate-persons = Was Menschen übersetzen oder durchsehen: hier mit „kiosk review“, am Kiosk unter „Übersetzungen durchsehen“, oder in Dateien zum Verschicken mit „kiosk translate export“. Welche Texte es sind, zeigt: kiosk translate --dry-run
cli-translate-why-missing = fehlen
cli-translate-why-outdated = veraltet (mit geänderten Wörtern wird der ganze Text ersetzt)
cli-translate-why-renewal = muss eine Person erneuern
cli-translate-why-failed = muss eine Person übersetzen
cli-translate-no-package = Dorthin führt kein Sprachpaket. Richten Sie es ein mit: kiosk translate install { $packages }
cli-translate-no-model = Dafür gibt es kein Sprachpaket: Das übersetzen Menschen. Geben Sie ihnen die Dateien aus: kiosk translate export --language { $code }
cli-translate-other = Eine andere Übersetzung läuft schon auf diesen Inhalten. Warten Sie, bis sie fertig ist; nur ansehen geht immer: kiosk translate --dry-run
cli-translate-progress = { $language } · { $done } von { $count } · noch { $minutes ->
    [0] unter einer Minute
    [one] etwa 1 Minute
   *[other] etwa { $minutes } Minuten
}
cli-translate-done = { $count ->
    [0] Nichts übersetzt.
    [one] 1 Text übersetzt.
   *[other] { $count } Texte übersetzt.
}
cli-translate-goes-on = Derselbe Befehl macht dort weiter: kiosk translate
cli-translate-to-mend = { $count ->
    [one] 1 davon ist nicht gelungen und wird nicht gezeigt, bis eine Person ihn berichtigt.
   *[other] { $count } davon sind nicht gelungen und werden nicht gezeigt, bis eine Person sie berichtigt.
}
cli-merge-no-file = Die Datei „{ $file }“ gibt es nicht. Prüfen Sie den Namen.
cli-merge-taken = { $count ->
    [0] Aus „{ $file }“ war nichts zu übernehmen.
    [one] 1 Text aus „{ $file }“ übernommen:
   *[other] { $count } Texte aus „{ $file }“ übernommen:
}
cli-merge-new = neu
cli-merge-review = durchgesehen statt Maschine
cli-merge-partly = zum Teil von einer Person statt nur von der Maschine
cli-merge-later = später
cli-merge-old = veraltet
cli-merge-fresh-lost = veraltet, anstelle einer Übersetzung des heutigen deutschen Textes
cli-merge-outdated = { $count ->
    [one] 1 davon wurde aus einem früheren deutschen Text gemacht und wird als veraltet gezeigt, bis eine Person ihn erneuert.
   *[other] { $count } davon wurden aus früheren deutschen Texten gemacht und werden als veraltet gezeigt, bis eine Person sie erneuert.
}
cli-merge-back = Der Stand davor liegt bis zur nächsten Änderung in „{ $previous }“. Wer zurück will: kiosk undo, oder diese Datei über „{ $file }“ kopieren.
cli-merge-kept = { $count ->
    [one] 1 eigener Text war besser und bleibt.
   *[other] { $count } eigene Texte waren besser und bleiben.
}
cli-links-count = { $unsafe ->
    [0] Alle Links sind verschlüsselt.
    [one] 1 Link ist nicht verschlüsselt.
   *[other] { $unsafe } Links sind nicht verschlüsselt.
}
engine-no-route = Von „{ $source }“ nach „{ $target }“ führt kein Sprachpaket, auch nicht über Englisch. Richten Sie eines ein mit: kiosk translate install
engine-died = Die Übersetzung ist abgestürzt. Versuchen Sie es noch einmal. Wiederholt es sich, richten Sie das Sprachpaket neu ein.
engine-failed = Die Übersetzung kommt mit dem Sprachpaket „{ $folder }“ nicht zurecht ({ $kind }). Löschen Sie diesen Ordner, und holen Sie es neu: kiosk translate install { $pair }
engine-too-slow = Die Übersetzung hat länger als { $seconds } Sekunden gedauert und wurde beendet. Versuchen Sie es mit weniger Text noch einmal.
engine-cancelled = Die Übersetzung wurde abgebrochen.
package-unreadable = „{ $file }“ lässt sich nicht lesen ({ system-reason }). Prüfen Sie den Namen und wer die Datei lesen darf.
package-no-zip = „{ $file }“ ist kein Sprachpaket, oder die Datei ist beschädigt: Ihr Inhalt ist kein Zip-Archiv. Laden Sie das Sprachpaket noch einmal herunter.
package-damaged = „{ $file }“ ist beschädigt oder unvollständig. Laden Sie das Sprachpaket noch einmal herunter.
package-unsafe-path = „{ $file }“ enthält Dateien, die nicht in ein Sprachpaket gehören, und wurde nicht ausgepackt. Nehmen Sie nur Sprachpakete aus dem Verzeichnis von Argos Translate.
package-too-large = „{ $file }“ wäre ausgepackt viel zu groß für ein Sprachpaket und wurde nicht ausgepackt. Nehmen Sie nur Sprachpakete aus dem Verzeichnis von Argos Translate.
package-no-metadata = In „{ $file }“ fehlt die Beschreibung (metadata.json). Laden Sie das Sprachpaket noch einmal herunter.
package-bad-metadata = In „{ $file }“ ist die Beschreibung (metadata.json) ungültig{ $detail ->
    [from_code] , Feld „from_code“
    [to_code] , Feld „to_code“
    [package_version] , Feld „package_version“
   *[other] { "" }
}. Laden Sie das Sprachpaket noch einmal herunter.
package-no-translation = „{ $file }“ ist kein Sprachpaket zum Übersetzen. Nehmen Sie eines, das „translate-“ im Namen hat.
package-no-model = In „{ $file }“ fehlt „{ $detail }“ oder ist leer. Laden Sie das Sprachpaket noch einmal herunter.
package-model-fails = Mit „{ $file }“ lässt sich nichts übersetzen: Das Modell darin ist beschädigt oder von anderer Art. Laden Sie das Sprachpaket noch einmal herunter.
package-older = „{ $file }“ ist älter als das Sprachpaket, das schon eingerichtet ist ({ $detail }). Es bleibt beim neueren.
package-checksum = „{ $file }“ ist nicht so angekommen, wie das Verzeichnis es beschreibt (Prüfsumme). Versuchen Sie es noch einmal.
cli-install-what = „{ $wanted }“ ist weder eine Datei noch ein Sprachpaar. Nennen Sie eine Datei, die auf .argosmodel endet, oder ein Paar wie de-en.
cli-install-index = Das Verzeichnis der Sprachpakete wird geladen.
cli-install-no-index = Das Verzeichnis der Sprachpakete ist nicht erreichbar ({ system-reason }). Prüfen Sie die Verbindung ins Internet, oder holen Sie das Sprachpaket auf einem anderen Gerät und nennen Sie seine Datei.
cli-install-bad-index = Das Verzeichnis der Sprachpakete ist nicht lesbar. Vielleicht antwortet die Anmeldeseite eines WLANs. Versuchen Sie es später noch einmal.
cli-install-not-offered = Ein Sprachpaket „{ $pair }“ gibt es im Verzeichnis nicht. In diese Sprache übersetzen nur Menschen.
cli-install-over-english = Ein Sprachpaket „{ $pair }“ gibt es nicht, aber den Weg über Englisch: kiosk translate install { $way }
cli-install-there = „{ $pair }“ ist schon eingerichtet, in Fassung { $version }.
cli-install-amount = { $pair }: { $done } von { $total } MB
cli-install-amount-so-far = { $pair }: { $done } MB
cli-install-interrupted = „{ $pair }“ ist nicht ganz angekommen ({ system-reason }). Rufen Sie denselben Befehl noch einmal auf: Was schon da ist, wird nicht noch einmal geladen.
cli-install-done = Eingerichtet: { $source } → { $target }, Fassung { $version }, in { $folder }
cli-packages-folder = Sprachpakete in { $folder }:
cli-packages-none = Keine. Einrichten zum Beispiel mit: kiosk translate install de-en en-tr
cli-packages-reached = { $language } ({ $code }): { $way }
cli-packages-unreached = { $language } ({ $code }): kein Sprachpaket eingerichtet
cli-packages-more = Ob es für eine Sprache eines gibt, zeigt sich hier: kiosk translate install en-{ $code }
cli-doctor-translation = Übersetzung: { $pairs }. Wohin das führt, zeigt: kiosk translate packages
cli-doctor-no-translation = Übersetzung: keine Sprachpakete. Einrichten zum Beispiel mit: kiosk translate install de-en en-tr
cli-doctor-package = Übersetzung: { $words }

## Bericht von Bedarf und Angebot

demand-title = Bedarf und Angebot
demand-months = { $first } bis { $final }
demand-month = { $number ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}
demand-half-year = { $half }. Halbjahr { $year }
demand-number = { $count }
demand-span = Welcher Zeitraum?
demand-span-this-month = Dieser Monat
demand-span-last-month = Letzter Monat
demand-span-half-year = Halbes Jahr
demand-span-year = Ein Jahr
demand-span-this-year = Dieses Jahr
demand-span-last-year = Letztes Jahr
demand-part-needs = Bedarf
demand-part-languages = Sprachen der Besuche
demand-part-matrix = Bedarf und Angebot
demand-part-unmet = Vergeblich gesucht
demand-part-counsel = Beratung
demand-key-needs = Bedarf
demand-key-languages = Sprachen
demand-key-matrix = Deckung
demand-key-unmet = Vergeblich
demand-key-counsel = Beratung
demand-exact = Genaue Zahlen. Sie bleiben hier; weitergeben: kiosk report
demand-signs = { $good } ab { $hours } Stunden in der Woche · { $little } weniger, nur Telefon oder nicht zu jedem Thema · { $nothing } kein Angebot
demand-counting = Es wird gezählt …
demand-nothing-counted = In diesem Zeitraum ist noch nichts gezählt.
demand-preview = Eine Vorschau zählt nichts. Gezählt wird, wenn der Kiosk gesperrt läuft.
demand-in-use = Die Zahlen werden gerade geschrieben. Gehen Sie zurück, und versuchen Sie es noch einmal.
demand-unreadable = Die Zahlen lassen sich nicht lesen ({ system-reason }). Prüfen Sie den Datenträger.
demand-damaged = Die Zahlen der Beratung fehlen, denn eine Datei mit Fällen ist beschädigt: { $files }. Holen Sie sie aus der Sicherung zurück.
demand-failed = Beim Zählen ist ein Fehler im Programm aufgetreten. Den Grund nennt das Protokoll.
demand-decimal = ,
demand-visits-short = { $count ->
    [one] 1 Besuch
   *[other] { $count } Besuche
}
demand-visits = { $count ->
    [one] 1 Besuch am Bildschirm
   *[other] { $count } Besuche am Bildschirm
}. Erstellt am { $made }.
demand-visits-before = Davor ({ $months }): { $count } Besuche.
demand-only-counted = Zahlen gibt es für: { $months }.
demand-left-out = Nicht aufgeführt ist, was auf 0 gerundet wurde (0 bis { $most }).
demand-focus = Schwerpunkt { $first }–{ $last }: { $title }
demand-in-focus = Schwerpunkt
demand-by-need = Bedarf nach Anliegen
demand-by-language = Besuche nach Sprache
demand-matrix = Deckung: Bedarf und passende Angebote
demand-unmet = Vergeblich gesucht, das Häufigste zuerst
demand-casework = Beratung: Erst- und Folgedokumentation
demand-referrals = Was aus Verweisen wurde
demand-recommendations = Handlungsempfehlungen
demand-how = Wie gezählt wurde und wie genau das ist
demand-in-vain = { $count } vergeblich
demand-before = davor { $count }
demand-of = von { $count }
demand-bar = Dunkel: etwas Passendes gefunden. Hell: vergeblich gesucht.
demand-bar-on-paper = Voll: etwas Passendes gefunden. Schraffiert: vergeblich gesucht.
demand-nothing-unmet = Nichts.
demand-cell = In jeder Zelle: der Bedarf, darunter passende Angebote und Stunden in der Woche.
demand-coverage-good = Angebote in dieser Sprache zu jedem Thema, zusammen mindestens { $hours } Stunden in der Woche offen
demand-coverage-little = Angebote in dieser Sprache, aber nicht zu jedem Thema, unter { $hours } Stunden oder nur am Telefon
demand-coverage-nothing = kein Angebot in dieser Sprache
demand-reasons = Hinter dem Doppelpunkt: { $reasons }.
demand-reason-nothing = ohne Treffer
demand-reason-other-language = nicht in der Sprache
demand-reason-missed = „nicht dabei“
demand-cases = Fälle
demand-contacts = Kontakte
demand-persons = Personen
demand-help-line = Hilfetelefone
demand-topics = Themen
demand-topics-legend = Dunkel: Erstgespräche. Hell: Folgegespräche.
demand-topics-bar = Voll: Erstgespräche. Schraffiert: Folgegespräche.
demand-topic-counts = { $first } erst, { $later } später
demand-first = Erstgespräch
demand-follow-up = Folgegespräch
demand-referral-made = Verwiesen
demand-referral-reached = Angekommen
demand-referral-waiting = Warteliste
demand-referral-refused = Abgelehnt
demand-referral-not-gone = Nicht hingegangen
demand-referral-not-needed = Nicht mehr nötig
demand-referral-open = Noch offen
demand-no-recommendations = Keine eingetragen (recommendations.yaml).
demand-no-owner = noch niemand zuständig
demand-status-open = offen
demand-status-doing = in Arbeit
demand-status-done = erledigt
demand-no-half-years = Deckung, Personen, Themen und Verweise gibt es nur für ganze Halbjahre mit mindestens { $months } gezählten Monaten; { $whole ->
    [0] im Zeitraum liegt kein ganzes.
    [one] das im Zeitraum hat weniger.
   *[other] die im Zeitraum haben weniger.
}
demand-details = Für ganze Halbjahre mit mindestens { $months } gezählten Monaten: { $halves }.
demand-how-exact = Genaue Zahlen: Sie bleiben hinter der PIN. Wer sie weitergibt, verrät vielleicht Einzelne.
demand-how-rounded = Zahlen auf { $base } gerundet; 0 heißt 0 bis { $most }; der laufende Monat fehlt. Jede Zahl eines Monats oder Halbjahrs ist einmal gerundet, alles andere die Summe davon.
demand-how-margin = Die Zahl eines Anliegens, der Fälle, Kontakte oder Personen liegt in 19 von 20 Fällen höchstens { $margin } neben der wahren. { $few ->
    [yes] Bei so wenigen Besuchen kann eine einzelne Zahl fast um sich selbst danebenliegen; Summen sind im Verhältnis genauer.
   *[no] Ein Anliegen, nach dem durchschnittlich oft gesucht wurde, liegt also höchstens { $percent } % daneben; kleine Zahlen sind im Verhältnis ungenauer, Summen genauer.
}
demand-how-margin-details = Ein Thema der Beratung und ein Ausgang von Verweisen liegt höchstens { $margin } daneben.
demand-kiosks = { $count } Kioske
demand-how-kiosks = { $count ->
    [one] Die Zahlen sind von einem Kiosk: { $names }.
   *[other] Die Zahlen von { $count } Kiosken sind zusammengezählt: { $names }. Jeder Kiosk hat seine eigenen einmal gerundet.
}
demand-how-lacking = Nur ein Teil der Kioske ist in diesen Monaten und Halbjahren mitgezählt. Es fehlen: { $names }.
demand-how-not-compared = Mit der Zeit davor ({ $months }) wird nicht verglichen, denn nicht alle diese Kioske haben in ihr jeden Monat gezählt.
demand-how-missing = Ohne Zahlen sind: { $months }.
demand-how-visits = Gezählt werden Besuche am Bildschirm, ohne Namen und ohne Reihenfolge. Ein Besuch zählt für jedes Thema einmal, nach dem er sucht. Hilfetelefone: Besuche, die mindestens eines geöffnet haben.
demand-how-unmet = Vergeblich heißt: Nichts passte, niemand spricht dort die Sprache, oder der Mensch sagte selbst, es sei nicht dabei.
demand-how-matrix = Die Deckung gilt für: { $halves }. Diskrete Anliegen werden ohne Sprache gezählt und fehlen darin.
demand-how-supply = Angebote: Stand { $day }. Sie passen zu einer Sprache, wenn man sie dort spricht; Deutsch gilt überall. Stunden: so lange ist in der Woche offen, im Mittel der nächsten { $weeks } Wochen. Hilfetelefone zählen ohne Stunden.
demand-how-age = Was es gibt, ist so sicher wie seine Angaben. Seit langem nicht geprüft: { $offers } Angebote (über ein Jahr), { $helplines } Hilfetelefone (über zwei Jahre).
demand-how-cases = Fälle, Kontakte und Personen werden getrennt gezählt; Personen sind mindestens so viele. Ein Verweis zählt in dem Zeitraum, in dem er gemacht wurde, mit dem, was an dessen Ende bekannt war; was danach bekannt wird, zählt im späteren.
demand-column-period = Zeitraum
demand-column-part = Tabelle
demand-column-need = Anliegen
demand-column-language = Sprache
demand-column-what = Angabe
demand-column-count = Wert
demand-met = gefunden
demand-vain = vergeblich
demand-all-before = davor ({ $months })
demand-visit = Besuche
demand-offers = passende Angebote
demand-hours = Stunden in der Woche
cli-report-order = Der letzte Monat liegt vor dem ersten. Prüfen Sie --from und --to.
cli-report-running = Der laufende Monat wird nicht veröffentlicht; der letzte ist { $last }. Prüfen Sie --from und --to.
cli-report-none = Hier ist noch nichts gezählt: { $folder } fehlt. Prüfen Sie den Abschnitt [records] in kiosk.toml; gezählt wird, wenn der Kiosk gesperrt läuft.
cli-report-empty = In diesen Monaten ist nichts gezählt, oder so wenig, dass alles auf 0 gerundet ist. Veröffentlichte Monate: { $known }.
cli-report-no-kiosk = Einen Kiosk „{ $kiosk }“ gibt es hier nicht. Es gibt: { $known }.
cli-report-unpublished = Gezählt, aber noch nicht veröffentlicht haben: { $names }. Rufen Sie „kiosk report“ dort einmal auf.
cli-report-held = Gezählt, aber noch nicht veröffentlicht: { $months }. Was dem entgegensteht, steht darüber.
cli-cases-unreadable = Eine Datei mit Fällen ist beschädigt: { $file }. Bis sie wieder da ist, wird nichts Neues veröffentlicht, und Zahlen der Beratung fehlen. Holen Sie die Datei aus der Sicherung zurück.
cli-report-waiting = Gezählt, aber noch nicht veröffentlicht: { $months }. Dieser Kiosk veröffentlicht es am { $day }{ $clock ->
    [doubtful] , wenn seine Uhr bis dahin jeden Tag stimmt: Sie ist gesprungen und gilt bis dahin nicht.
   *[believed] : Ein Monat wird veröffentlicht, wenn er vorbei ist.
}
cli-report-broken = Nicht mitgezählt, weil beschädigt: { $file }. Holen Sie die Datei aus der Sicherung zurück.
cli-report-newer = Nicht mitgezählt, weil ein neuerer Kiosk sie schrieb: { $file }. Bringen Sie diesen hier auf den neuen Stand.
cli-report-unreadable = Nicht mitgezählt, weil unlesbar ({ system-reason }): { $file }. Prüfen Sie den Datenträger und die Rechte.
cli-report-more-unreadable = { $count ->
    [one] Eine weitere Datei ist aus solchen Gründen nicht mitgezählt.
   *[other] { $count } weitere Dateien sind aus solchen Gründen nicht mitgezählt.
}
cli-report-no-key = Der Schlüssel der Rundung fehlt: { $file }. Ohne ihn wird nichts veröffentlicht, denn ein neuer verriete die alten Zahlen. Holen Sie die Datei aus der Sicherung zurück.
cli-report-disk = In { $folder } lässt sich nicht lesen oder schreiben ({ system-reason }). Prüfen Sie den Datenträger und die Rechte.
cli-report-damaged = Diese Datei ist beschädigt: { $file }. Holen Sie sie aus der Sicherung zurück.
cli-cases-aside = Eine beschädigte Datei mit Fällen liegt jetzt hier: { $file }. Es gilt, was vor der letzten Änderung in ihr stand. Fehlt ein Fall, holen Sie sie aus der Sicherung zurück; sonst löschen Sie sie.
cli-report-aside = Eine beschädigte Datei liegt jetzt hier: { $file }. Was nur in ihr stand, fehlt im Bericht.
cli-report-no-fonts = Schriften fehlen oder sind beschädigt ({ $fonts }). Installieren Sie den Kiosk neu.
cli-report-written = Geschrieben: { $file }

## Fälle, und der Schlüssel der Zahlen

cli-ended = Abgebrochen. Es wurde nichts geändert.
cli-pin-none = In { $file } steht keine PIN, und dieser Befehl braucht sie. Setzen Sie eine mit: kiosk pin
cli-pin-demand = PIN des Personalbereichs:
cli-pin-wrong = Falsche PIN.
cli-pin-shut = Zu oft falsch. Bitte { $seconds ->
    [one] 1 Sekunde
   *[other] { $seconds } Sekunden
} warten und dann noch einmal versuchen.
cli-cases-sum = { $cases ->
    [one] 1 Fall
   *[other] { $cases } Fälle
}, { $contacts ->
    [one] 1 Kontakt
   *[other] { $contacts } Kontakte
}, mindestens { $persons ->
    [one] 1 Person
   *[other] { $persons } Personen
}. Das sind genaue Zahlen: Sie bleiben im Haus.
cli-cases-kept = { $months ->
    [one] Einen Monat
   *[other] { $months } Monate
} nach dem letzten Kontakt wird ein Fall gelöscht.
cli-case-contacts = { $count ->
    [one] 1 Kontakt
   *[other] { $count } Kontakte
}
cli-case-topics = Themen: { $names }
cli-case-open = noch offen: { $name }
cli-case-no-code = Das ist kein Fallcode. Ein Fallcode hat neun Ziffern und steht auf dem Zettel, zum Beispiel 274 160 934. { $mistake ->
    [signs] Hier stehen Zeichen, die keine Ziffern sind. Lassen Sie sie weg.
    [length] Hier steht eine andere Zahl von Ziffern: { $digits }. Prüfen Sie, ob eine fehlt oder zu viel ist.
   *[digit] Eine Ziffer ist falsch, oder zwei sind vertauscht. Vergleichen Sie ihn mit dem Zettel.
}
cli-case-unknown = Einen Fall { $code } gibt es nicht. „kiosk cases list“ zeigt alle.
cli-case-confirm = Zum Löschen den Fallcode noch einmal eingeben:
cli-case-differs = Das ist nicht derselbe Fallcode. Es wurde nichts gelöscht.
cli-case-forgotten = Der Fall { $code } ist gelöscht, auch die Kopie von vorher.
cli-key-sent = In „{ $folder }“ darf der Schlüssel nicht liegen: Was dort liegt, lesen auch andere Geräte oder Menschen. Nehmen Sie zum Beispiel einen Stick, der im Schrank bleibt.
cli-key-none = In „{ $file }“ ist kein Schlüssel. Es gibt ihn, sobald zum ersten Mal Zahlen veröffentlicht wurden.
cli-key-not-kept = In „{ $file }“ ist kein Schlüssel, oder die Datei fehlt. Nehmen Sie die Datei, die „kiosk records backup-key“ geschrieben hat.
cli-key-exists = „{ $file }“ gibt es schon. Nehmen Sie einen anderen Namen.
cli-key-kept = Der Schlüssel ist gesichert: { $file }. Bewahren Sie die Datei getrennt vom Gerät und nie zusammen mit Berichten auf.
cli-key-other = In „{ $file }“ liegt ein anderer Schlüssel, und er bleibt: Mit ihm sind Zahlen gerundet, und ein zweiter verriete sie.
cli-key-restored = Der Schlüssel ist wieder da, in { $folder }.
cli-key-same = Derselbe Schlüssel ist schon da, in { $folder }.

## Geführte Beratung

staff-room-session = Beratung
session-name = Beratung
session-back = Zurück zur Beratung
session-pauses = Eine Beratung macht Pause
session-begins = Wie beginnt die Beratung?
session-goes-on = Hier weiter
session-here = { $language }, { $count } auf der Liste. Es geht auf dem Bildschirm weiter, der zu sehen war.
session-first = Erstberatung
session-afresh = Von vorn, ohne früheren Fall
session-follow-up = Folgeberatung
session-with-code = Mit dem Fallcode vom Zettel
session-needs = Anliegen
session-which-language = Sprache
session-list = Liste ({ $count })
session-list-empty = Liste
session-interpreter = Dolmetschen
session-language = Sprache
session-pause = Pause
session-locks-soon = Gleich Pause: bitte berühren
session-text-size = Schrift
session-contrast = Kontrast
session-note = Notiz
session-meeting = Termin
session-slip = Zettel
session-slip-working = Zettel wird gedruckt …
session-slip-outcome-printed = Zettel ist gedruckt
session-slip-outcome-sent = Zettel ist beim Drucker
session-slip-outcome-saved = Zettel ist gespeichert
session-slip-outcome-no-paper = Drucker hat kein Papier
session-slip-outcome-cover-open = Drucker ist offen
session-slip-outcome-unreachable = Drucker nicht erreichbar
session-slip-outcome-unknown = Vielleicht nicht gedruckt
session-slip-outcome-failed = Zettel nicht gedruckt
session-slip-outcome-cancelled = Druck abgebrochen
session-slip-outcome-busy = Drucker ist beschäftigt
session-slip-outcome-off = Kein Drucker
session-slip-write-down = Bitte schreiben Sie den Code auf, oder versuchen Sie „Zettel noch einmal“.
session-finish = Abschluss
session-search = Suche
session-find = Finden
session-found = Gefunden
session-restart = Anliegen
session-not-found = Passt nicht
session-fits = Nichts passt dazu.
session-fits-noted = Nichts passt: Das ist notiert.
session-fits-near = Unten: Ähnliches und Hilfetelefone.
session-fits-none = Auch Ähnliches ist nicht bekannt.
session-gone = Das Angebot gibt es nicht mehr
session-keep = Merken
session-kept = Gemerkt
session-note-title = Notiz
session-note-paper = Nur für den Zettel: { $count } von { $most } Zeichen.
session-note-screen = Kein Drucker, nur für den Bildschirm: { $count }/{ $most }.
session-note-full = { $count } von { $most } Zeichen: Mehr passt nicht.
session-note-done = Fertig
session-note-clear = Alles löschen
session-which-day = Welcher Tag?
session-no-meeting = Kein Termin
session-record-title = Was war?
session-answers-done = Zurück zum Bogen
session-done = Fertig
session-nothing-ticked = Noch ist nichts angekreuzt. Noch einmal „Fertig“ speichert es so.
session-unrecorded = Verwerfen?
session-discard = Verwerfen
session-with-case = Fallcode
session-sure = Wirklich ohne Aufzeichnung enden?
session-forgotten = Alles aus diesem Gespräch wird vergessen: Liste, Notiz, Termin und Angekreuztes.
session-sure-no = Nein, zurück
session-sure-yes = Ja, enden
session-code-title = Fallcode
session-code-mistyped = Hier ist eine Ziffer vertippt: Bitte vergleichen Sie mit dem Zettel.
session-code-unknown = Dazu gibt es hier keinen Fall: anderes Gerät, oder die Frist ist um?
session-case-title = Fall { $code }
session-contacts-more = Davor: { $count } Kontakte
session-became = Was ist daraus geworden?
session-nothing-open = Keine Vermittlung ist offen.
session-go-on = Zum Gespräch
session-kept-title = Aufgezeichnet
session-group = Gruppe: ein Kontakt ohne Fallcode
session-no-printer = Hier gibt es keinen Drucker: Bitte aufschreiben oder fotografieren.
session-preview = Vorschau: Dieser Fall zählt nicht und ist vergessen, sobald der Kiosk endet.
session-slip-again = Zettel noch einmal
session-over = Beratung beenden
session-case-gone = Den Fall gibt es nicht mehr, vielleicht ist seine Frist abgelaufen. Nichts ist verloren: Wählen Sie „Erstberatung“, und zeichnen Sie neu auf.
session-not-kept-disk = Die Aufzeichnung konnte nicht gespeichert werden: { system-reason }. Nichts ist verloren. Versuchen Sie es noch einmal, oder schaffen Sie erst Platz.
session-not-kept-in-use = Die Fälle werden gerade von einem anderen Programm bearbeitet. Nichts ist verloren. Versuchen Sie es gleich noch einmal.
session-not-kept-damaged = Die Aufzeichnung konnte nicht gespeichert werden: Eine Datei mit Fällen ist beschädigt. Nichts ist verloren; das Protokoll nennt die Datei.
session-not-found-disk = Die Fälle lassen sich nicht lesen: { system-reason }.
session-not-found-in-use = Die Fälle werden gerade von einem anderen Programm bearbeitet. Versuchen Sie es gleich noch einmal.
session-not-found-damaged = Die Fälle lassen sich nicht lesen: Eine Datei ist beschädigt. Das Protokoll nennt sie.
record-kind = Art
kind-short = kurz
kind-guided = begleitet
kind-group = Gruppe
record-channel = Weg
channel-house = im Haus
channel-phone = Telefon
channel-online = online
channel-outreach = unterwegs
record-topics = Themen (aus dem Gespräch übernommen)
record-done = Getan
record-referrals = Verwiesen an
record-interpreter = Gedolmetscht
record-interpreter-none = niemand
record-interpreter-relative = Angehörige
record-interpreter-volunteer = ehrenamtlich
record-interpreter-professional = beruflich
record-interpreter-machine = Kiosk
record-relatives = Angehörige mitberaten
record-relatives-0 = keine
record-relatives-1 = 1
record-relatives-2 = 2
record-relatives-3-more = 3 und mehr
record-age = Alter
record-age-17 = unter 18
record-age-18-26 = 18–26
record-age-27-59 = 27–59
record-age-60-more = ab 60
record-gender = Geschlecht
record-gender-female = weiblich
record-gender-male = männlich
record-gender-diverse = divers
record-gender-no-answer = keine Angabe
record-in-germany = In Deutschland seit
record-in-germany-1 = unter 1 Jahr
record-in-germany-1-3 = 1–3 Jahren
record-in-germany-3-more = über 3 Jahren
record-in-germany-born = Geburt
record-heard = Wie von uns erfahren
became-open = offen
became-reached = angekommen
became-waiting = Warteliste
became-refused = abgelehnt
became-not-gone = nicht hingegangen
became-not-needed = nicht mehr nötig

## Lücken, und der Brief an einen Anbieter

cli-unknown-provider = Einen Anbieter „{ $value }“ gibt es nicht.
cli-gaps-no-offers = { $name } hat hier zurzeit kein Angebot.
cli-file-exists = „{ $file }“ gibt es schon und bleibt, wie es ist. Nehmen Sie einen anderen Namen, oder löschen Sie die Datei vorher.
cli-gaps-uncovered = Gefragt, aber ohne passendes Angebot oder vergeblich gesucht (dahinter: wie oft)
cli-gaps-unseen = Nie oder fast nie gezeigt
cli-gaps-duplicates = Vielleicht doppelt, bei verschiedenen Anbietern
cli-gaps-reviews = In dieser Woche zu prüfen
cli-gaps-old = Angaben, die lange niemand geprüft hat (Angebote: 1 Jahr, Hilfetelefone: 2 Jahre)
cli-gaps-nothing = nichts
cli-gaps-unknown = noch keine Zahlen
cli-gaps-no-offer = { $need }: kein Angebot, gefragt { $count }-mal
cli-gaps-no-language = { $need }: niemand spricht dort { $languages }
cli-gaps-in-vain = { $need }: vergeblich gesucht { $count } von { $all }
cli-gaps-same-phone = dieselbe Telefonnummer
cli-gaps-same-address = dieselbe Anschrift
cli-gaps-samples = { $count ->
    [one] Dazu kommt 1 Beispiel, dessen Kontaktdaten noch niemand geprüft hat.
   *[other] Dazu kommen { $count } Beispiele, deren Kontaktdaten noch niemand geprüft hat.
}
cli-gaps-months = Veröffentlichte Zahlen von { $first } bis { $last }: Zahlen auf { $base } gerundet; 0 heißt 0 bis { $most }; der laufende Monat fehlt.
cli-gaps-unpublished = Zahlen sind noch keine veröffentlicht: Das geschieht, wenn ein Monat vorbei ist.
cli-gaps-no-matrix = Nach Sprachen, und wie oft Angebote gezeigt wurden: Zahlen dazu gibt es, wenn ein Halbjahr vorbei ist, in dem mindestens { $months } Monate gezählt wurde.
letter-subject = Betreff: Ihre Angebote auf dem Bildschirm von { $house }
letter-greeting = Guten Tag,
letter-why = auf dem Bildschirm von { $house } finden Menschen mit Zuwanderungsgeschichte Hilfe in ihrer Sprache, auch Angebote von: { $provider }.
letter-how = Unten steht, was man dort am { $day } über Ihre Angebote liest. Bitte prüfen Sie es, und antworten Sie kurz, auch wenn alles stimmt.
letter-shown = So oft wurde es dort angesehen:
letter-rounded = (Zahlen auf { $base } gerundet; 0 heißt 0 bis { $most }; das laufende Halbjahr fehlt.)
letter-not-counted = Wie oft es angesehen wurde, ist noch nicht gezählt.
letter-to-mend = Das fehlt oder ist alt:
letter-complete = Es fehlt nichts. Stimmt alles noch?
letter-sample = Wie erreicht man Sie? Telefon, E-Mail, Internet und Anschrift kennen wir noch nicht; auf dem Bildschirm steht deshalb, dass man an der Theke fragen soll.
letter-no-contact = Unter welcher Telefonnummer oder E-Mail-Adresse erreicht man Sie?
letter-no-hours = Wann ist geöffnet?
letter-no-languages = Welche Sprachen spricht man dort?
letter-no-language-hours = Wann spricht dort jemand { $language }?
letter-no-cost = Was kostet es?
letter-no-address = Wo findet es statt?
letter-no-registration = Muss man sich anmelden, und wie?
letter-no-childcare = Gibt es eine Kinderbetreuung?
letter-no-steps = Kommt man ohne Stufen hinein?
letter-ends = Es ist bis { $day } eingetragen. Gibt es das Angebot danach noch?
letter-old = Zuletzt hat das jemand am { $day } geprüft. Stimmt alles noch?
letter-answer = Bitte antworten Sie auf diese Nachricht. Sie können die Zeilen oben gleich in der Antwort verbessern. Vielen Dank.

## Angebote aus anderen Systemen

import-link = „{ $link }“ ist kein Link, dem der Kiosk folgt. Schreiben Sie eine Adresse mit https://, oder den Namen einer Datei.
import-unreached = „{ $host }“ lieferte nichts Brauchbares ({ system-reason }). Es wurde nichts geändert; versuchen Sie es später noch einmal, oder fragen Sie dort nach.
import-too-large = Das ist mehr als { $limit } MB und kann so nicht gemeint sein. Prüfen Sie die Adresse oder die Datei.
import-too-many = Das sind mehr als { $most } Angebote. Lassen Sie sich eine Datei nur für Ihre Stadt geben.
import-folder = In „{ $file }“ werden 1 bis { $most } Dateien mit der Endung .json erwartet, je Sprache eine. Prüfen Sie den Ordner.
import-no-file = „{ $file }“ ist keine gewöhnliche Datei. Geben Sie eine JSON-Datei an.
import-unreadable = „{ $file }“ lässt sich nicht lesen ({ system-reason }). Prüfen Sie Namen und Rechte.
import-packed = „{ $name }“ ist ein gepacktes Archiv. Entpacken Sie es, und geben Sie die JSON-Datei an.
import-not-utf8 = „{ $name }“ ist ab Byte { $offset } kein UTF-8 und damit kein JSON. Geben Sie eine JSON-Datei in UTF-8 an.
import-no-json = „{ $name }“ ist kein gültiges JSON (Zeile { $line }). Laden Sie die Datei neu herunter, oder fragen Sie bei der Quelle nach.
import-too-deep = „{ $name }“ ist zu tief verschachtelt und kann so nicht gemeint sein. Fragen Sie bei der Quelle nach.
import-no-german = Es ist kein deutscher Text dabei, und Deutsch ist hier die Ausgangssprache. Geben Sie auch die deutsche Datei an, etwa „de.json“.
import-no-hsds = „{ $name }“ enthält keine Angebote nach HSDS 3.0. Gemeint ist eine Liste von „services“ mit „id“ und „name“.
import-no-integreat = Das sind keine Orte von Integreat. Gemeint ist die Antwort auf „/api/v3/REGION/de/locations/“.
import-region = „{ $region }“ ist keine Region. Nehmen Sie sie aus der Adresse bei Integreat, zum Beispiel augsburg.
import-broken-draft = „{ $file }“ lässt sich nicht lesen, und so weiß niemand, wozu die Datei gehört. Beheben Sie, was „kiosk check“ dort nennt, und versuchen Sie es noch einmal.
import-in-use = In „{ $folder }“ schreibt gerade ein anderes Programm. Versuchen Sie es gleich noch einmal.
import-record-unnamed = Ein Angebot hat keine gültige Kennung oder keinen Namen und bleibt draußen: { $id }
import-record-twice = Die Kennung „{ $id }“ kommt mehrmals vor; nur das erste Angebot wird genommen.
import-new = Neu, als Entwurf (die Besucher sehen nichts davon, bis „kiosk release KENNUNG“ es freigibt):
import-renewed = Dort geändert, und der Entwurf ist erneuert:
import-differs = Dort geändert, hier aber schon bearbeitet oder freigegeben; „--accept KENNUNG“ übernimmt die Unterschiede:
import-accepted = Übernommen:
import-gone = Dort gibt es das nicht mehr. Löschen Sie den Entwurf, oder setzen Sie „status: historic“:
import-refused = Nicht geschrieben, weil die Prüfung es ablehnt:
import-unusable = Nicht brauchbar:
import-count = { $new } neu, { $renewed } erneuert, { $differs } mit Unterschieden, { $accepted } übernommen, { $gone } dort verschwunden, { $refused } abgelehnt, { $same } unverändert.
import-part = Das ist nur ein Teil der Angebote dort; was fehlt, gilt nicht als verschwunden. Holen Sie die ganze Datei.
import-own = { $count ->
    [one] 1 Angebot ist unser eigenes und bleibt, wie es ist.
   *[other] { $count } Angebote sind unsere eigenen und bleiben, wie sie sind.
}
import-own-renamed = { $count ->
    [one] 1 davon heißt dort anders als hier. Sehen Sie nach, welcher Name stimmt.
   *[other] { $count } davon heißen dort anders als hier. Sehen Sie nach, welche Namen stimmen.
}
import-unsaid =
    Was diese Daten nicht sagen:
    - Ausnahmen von den Zeiten kennt HSDS nicht. Fragen Sie nach Feiertagen und Ferien.
    - Zusammenfassung und Beschreibung stehen dort zusammen. Lesen Sie, ob sie gut getrennt sind.
    - Wann wieder jemand nachfragen soll, legen Sie bei „next_review“ fest.
import-to-settle = zu klären
import-here = hier
import-there = dort
import-note-provider = Anbieter: „{ $name }“ steht nicht in providers.yaml.
import-note-needs = Anliegen zuordnen. Dort steht: { $told }
import-note-closed = Laut Quelle vorübergehend geschlossen.
import-note-status = Laut Quelle nicht aktiv: { $told }
import-note-hours = Zeiten von Hand eintragen. Dort steht: { $told }
import-note-holidays = Gelten die Zeiten auch an Feiertagen und in den Ferien? Sonst „; PH off“ und „; SH off“ ergänzen.
import-note-told = Dort steht ({ $field }): { $told }
import-note-cut = { $label }: Der Text war zu lang und ist gekürzt.
import-note-field = { $label }: { $reason } Dort steht: { $told }
edit-refused = Die Datei lässt sich nicht an einer Stelle ändern, ohne anderes zu berühren. Tragen Sie es von Hand ein.
release-unknown = Einen Entwurf „{ $value }“ gibt es nicht.
release-note = Klären Sie das, und löschen Sie dann die Zeile bei „notes“: { $note }
release-stopped = „{ $id }“ bleibt ein Entwurf. Beheben Sie das Genannte, und rufen Sie den Befehl noch einmal auf.
release-verify = Noch hat niemand notiert, dass die Angaben stimmen. Rufen Sie dort an, dann: kiosk verify { $id }
release-exists = „{ $file }“ gibt es schon, mit anderem Inhalt. Übernehmen Sie dort von Hand, was fehlt, und löschen Sie den Entwurf.
release-done = Freigegeben: { $file }
## Seiten

cli-publish-pages = Seiten
cli-publish-done = „{ $folder }“: { $new } neu, { $changed } geändert, { $same } gleich geblieben, { $gone } entfernt.
cli-publish-no-address = Die Adresse der Seiten ist noch nicht bekannt. Tragen Sie sie in „{ $file }“ ein: „[links]“, darunter base_url = "https://…". Erst dann führen Codes dorthin.
cli-publish-shown = Zu sehen unter { $address } Strg+C beendet.
cli-publish-foreign = In „{ $folder }“ liegt anderes, das kein „kiosk publish“ geschrieben hat. Nehmen Sie einen leeren Ordner, oder einen neuen: --to ORDNER.
cli-publish-memory = „{ $file }“ ist beschädigt. Darin steht, welche Angebote es gab. Holen Sie die Datei aus einer Sicherung oder vom Webspace zurück.
cli-publish-busy = Ein anderes „kiosk publish“ schreibt gerade in „{ $folder }“. Warten Sie, bis es fertig ist.
cli-publish-missed = „{ $offer }“ gibt es nicht mehr. Heißt es jetzt anders? Dann in der neuen Datei: was: [{ $offer }]
cli-publish-broken = Bis das berichtigt ist, bleiben die Seiten, wie sie sind. „kiosk check“ nennt jede Stelle.
cli-doctor-upload = Seiten: „kiosk publish“ bringt sie in „{ $folder }“ auf { $space }.
cli-doctor-no-upload = Seiten: Um sie in „{ $folder }“ auf { $space } zu bringen, fehlt „{ $program }“. Richten Sie es ein mit: sudo apt install openssh-client rsync
cli-upload-files = Dateien auf den Webspace
cli-upload-done = „{ $folder }“ auf { $space }: { $new } neu, { $changed } geändert, { $same } gleich geblieben, { $gone } entfernt.
cli-upload-interrupted = Abgebrochen. Die Seiten im Internet funktionieren weiter; derselbe Befehl bringt den Rest.
cli-upload-no-program = Das Programm „{ $detail }“ fehlt. Richten Sie es ein mit: sudo apt install openssh-client rsync
cli-upload-no-program-there = Auf { $space } fehlt das Programm, das die Dateien annimmt ({ $detail }). Nehmen Sie in kiosk.toml bei „publish“ das andere von sftp:// und rsync+ssh://, oder fragen Sie den Anbieter.
cli-upload-unreachable = { $space } ist nicht zu erreichen ({ $detail }). Prüfen Sie das Internet, und in kiosk.toml bei „publish“ Adresse und Anschluss.
cli-upload-unknown-host = { $space } ist diesem Rechner noch nicht bekannt. Verbinden Sie sich einmal von Hand, vergleichen Sie den Fingerabdruck mit dem, den der Anbieter nennt, und antworten Sie „yes“: { $by_hand }
cli-upload-other-host = { $space } weist sich anders aus als früher; vielleicht gibt sich dort ein fremder Rechner für ihn aus. Fragen Sie den Anbieter, und erst wenn er das erklärt, löschen Sie den alten Schlüssel mit „ssh-keygen -R“ und verbinden sich von Hand: { $by_hand }
cli-upload-key = { $space } nimmt keinen Schlüssel dieses Benutzers an. Legen Sie einen an („ssh-keygen“), geben Sie den öffentlichen dem Anbieter oder mit „ssh-copy-id“ dem Server (ist er mit einem Kennwort geschützt, öffnet ihn „ssh-add“), und versuchen Sie es von Hand: { $by_hand }
cli-upload-forbidden = In „{ $folder }“ auf { $space } lässt sich nicht schreiben ({ $detail }). Prüfen Sie, ob der Ordner dort so heißt und diesem Benutzer gehört.
cli-upload-full = Auf { $space } ist der Speicherplatz wohl zu Ende ({ $detail }). Schaffen Sie dort Platz; derselbe Befehl bringt dann den Rest.
cli-upload-broken-off = Die Verbindung zu { $space } ist abgebrochen. Die Seiten im Internet funktionieren weiter; derselbe Befehl bringt den Rest.
cli-upload-foreign = In „{ $folder }“ auf { $space } liegt eine index.html, die kein „kiosk publish“ gebracht hat. Nennen Sie in kiosk.toml bei „publish“ einen anderen Ordner, oder löschen Sie sie dort.
cli-upload-other = { $space } hat die Seiten nicht angenommen ({ $detail }). Versuchen Sie es von Hand: { $by_hand }

## Offene Daten

open-data-title =
    Offene Daten: { $house }

    { $count ->
        [one] 1 Angebot
       *[other] { $count } Angebote
    } nach der Human Services Data Specification 3.0 (HSDS, openreferral.org).
open-data-licence-named = Lizenz: { $licence } ({ $url }). Wer die Daten weitergibt, nennt als Quelle: { $house }.
open-data-licence-free = Lizenz: { $licence } ({ $url }). Jeder darf die Daten weitergeben.
open-data-no-licence = Lizenz: keine. Bitte fragen Sie { $house }, bevor Sie die Daten weitergeben.
open-data-files =
    hsds/SPRACHE/   je Sprache die Antworten einer HSDS-Schnittstelle als JSON, mit denselben Kennungen
    tabular/        dieselben Daten auf Deutsch als Tabellen (tabular data package)

    Zeiten haben ihren Abstand zur Weltzeit. Ein Ende, das nicht nach dem Anfang liegt, meint den nächsten Tag. Genannt sind mindestens 400 Tage; Feiertage und Ferien sind schon berücksichtigt. Unter „notes“ steht die Regel, aus der die Zeiten stammen, in der Schreibweise von OpenStreetMap.
    Was eine Maschine übersetzt hat, sagt „alert“, und für Programme das Merkmal „text_origin“.
    In den Tabellen steht vor Text, der mit = + - oder @ beginnt, ein Apostroph, damit kein Tabellenprogramm ihn ausrechnet.
open-data-unsaid =
    Was diese Daten nicht sagen:
    - Beispiele und Entwürfe fehlen, denn ihre Angaben hat noch niemand bestätigt.
    - HSDS kennt je Datensatz nur eine Sprache: Jede Sprache hat ihren eigenen.
    - HSDS kennt keine Ausnahmen von einer Regel: Eine Woche mit Feiertag ist eine eigene Zeile.
    - Zusammenfassung und Beschreibung stehen zusammen in „description“.
    - „Nur nach Vereinbarung“ steht allein als Text in „attending_type“; Zeiten sind dann keine genannt.
    - Was etwas kostet, steht als Text da, wenn es nicht kostenlos ist.
    - Haltestellen und Linien stehen als Text in „transportation“.
    - Rollen von Kontakten, Lebensphasen und Handlungsfelder sind nur auf Deutsch benannt.
    - Kosten und Anmeldung, die je nach Zeitraum anders sind, stehen mit ihren Tagen als Text da.
    - Ein Raum oder Treffpunkt steht in „address_2“, ohne Anschrift als Name des Ortes.
    - Von wann bis wann ein Angebot gilt, sagen allein seine Termine.
    - Wann jemand die Angaben wieder prüft, welche Anliegen diskret oder dringend sind, ihre Piktogramme und andere Suchwörter bleiben im Haus.
cli-hsds-not-a-folder = „{ $folder }“ ist kein Ordner. Nennen Sie bei --to einen Ordner; er darf noch fehlen.
cli-hsds-done = { $count ->
    [one] 1 Angebot nach „{ $folder }“ geschrieben.
   *[other] { $count } Angebote nach „{ $folder }“ geschrieben.
} Neu oder geändert: { $changed } von { $files } Dateien.
cli-hsds-samples = { $count ->
    [one] 1 Beispiel fehlt darin, denn seine Angaben hat noch niemand bestätigt.
   *[other] { $count } Beispiele fehlen darin, denn ihre Angaben hat noch niemand bestätigt.
}
cli-hsds-no-licence = Hinweis: Das Haus nennt keine Lizenz. Ohne sie darf niemand die Daten weitergeben. Schreiben Sie in centre.yaml zum Beispiel: licence: CC-BY-4.0

## Tabelle für einen Anbieter

provider-title = { $house }: Angebote von { $provider }
provider-how = Bitte in der Spalte „Berichtigung“ nur eintragen, was anders ist; ein Strich (–) heißt: gibt es nicht. Stimmt alles, genügt ein Datum bei „Zuletzt geprüft“. Dann die Datei zurückschicken. Vielen Dank.
provider-choices = Möglich: { $words }.
provider-day = Tag.Monat.Jahr, zum Beispiel 27.11.2026.
provider-season-day = Zum Beispiel 01.02.2027, oder 01.02. für jedes Jahr
provider-hours = Zum Beispiel: Mo-Fr 09:00-12:00; Mi[2] 16:00-18:00; Feiertage geschlossen. „Mi[2]“ heißt: am zweiten Mittwoch im Monat.
provider-dates = Zum Beispiel: 03.12.2026 16:00-18:00; 10.12.2026 16:00-18:00.
provider-languages = Sprachen mit Komma, zum Beispiel: { $names }.
provider-room = Gut lesbar bis { $count } Zeichen.
provider-exists = „{ $file }“ gibt es schon und bleibt. Nennen Sie bei --to einen anderen Namen.
provider-broken = Eine Datei von { $name } lässt sich nicht lesen. Beheben Sie, was „kiosk check“ nennt, und versuchen Sie es noch einmal.
provider-written = { $count ->
    [one] 1 Angebot
   *[other] { $count } Angebote
} zum Berichtigen geschrieben: { $file }. „kiosk import provider“ liest die Datei, wenn sie zurückkommt.
provider-no-columns = Diese Überschriften fehlen: { $columns }. Nehmen Sie die Tabelle, die „kiosk export provider“ schreibt.
provider-no-text = „{ $value }“ ist kein einfacher Text. Schreiben Sie die Berichtigung als Text.
provider-unknown = Zu „{ $value }“ gibt es kein Angebot oder Feld. Schreiben Sie die Tabelle neu, oder tragen Sie es von Hand ein.
provider-impossible = { $label }: „{ $value }“ ist nicht möglich. { $how }
provider-refused = { $label }: { $words }
inherited-own-now = { $label }: Das gilt bisher über den Ort oder den Anbieter auch für andere Angebote. Übernommen wird es nur hier; gilt es für alle, ändern Sie es in places.yaml oder providers.yaml.
provider-inherited-away = { $label }: Das gilt über den Ort oder den Anbieter und fällt hier nicht weg. Ändern Sie es in places.yaml oder providers.yaml, oder tragen Sie hier etwas anderes ein.
provider-holidays = Von Feiertagen und Ferien sagt die Berichtigung nichts; es bleibt: { $kept }.
provider-accept-unknown = Zu „{ $value }“ steht in dieser Tabelle keine Berichtigung; es wurde nichts geschrieben.
provider-foreign = „{ $value }“ gehört einem anderen Anbieter als diese Tabelle und bleibt, wie es ist. Fragen Sie dort nach.
provider-nothing = Es ist nichts berichtigt.
provider-accept = Noch ist nichts geschrieben. „--accept“ übernimmt alles, „--accept KENNUNG“ nur ein Angebot.
provider-overtaken = Seit dem Versand hier geändert, bitte von Hand entscheiden: { $labels }
provider-done = Übernommen.

## Neues anlegen

ask-yes = [J/n]
ask-no = [j/N]
ask-again = Bitte „j“ für ja oder „n“ für nein.
choose-which = Das passt mehrmals. Welches ist gemeint? Bitte die Nummer:
choose-again = „{ $value }“ ist nicht dabei. Ein „?“ zeigt alle.
choose-several = { $option }: „{ $value }“ passt mehrmals: { $ids }. Nennen Sie eines davon.
choose-none = { $option }: „{ $value }“ gibt es nicht.
new-how = Ich stelle jetzt einige Fragen. Was Sie nicht wissen, lassen Sie leer: einfach Enter drücken. Strg+C bricht ab, dann bleibt alles, wie es war.
new-ask-title = Wie heißt das Angebot?
new-need-title = Einen Titel braucht es. Kurz genügt, zum Beispiel: Sprachcafé.
new-ask-summary = Worum geht es, in einem kurzen Satz?
new-ask-provider = Wer bietet es an? (Nummer oder ein Teil des Namens; ? zeigt alle)
new-ask-needs = Wobei hilft es? (Nummer oder ein Teil des Namens; ? zeigt alle)
new-ask-more-needs = Wobei noch? (Enter: fertig)
new-ask-hours = Wann ist geöffnet? (zum Beispiel: Mi 16-18 Uhr; Mi[2] heißt: am zweiten Mittwoch im Monat)
new-ask-holidays = Ist an Feiertagen geschlossen?
new-hours-mean = So steht es in der Datei: { $rule }. Die nächsten Male:
new-ask-hours-right = Stimmt das?
new-ask-phone = Telefon, mit Vorwahl?
new-ask-email = E-Mail?
new-ask-url = Internetseite, mit https:// am Anfang?
new-ask-address = Unter welcher Anschrift? (zum Beispiel: Markt 1, 40667 Meerbusch)
new-ask-place = Wo ist es? (Nummer oder ein Teil des Namens; Enter: nicht dabei)
new-ask-languages = Welche Sprachen spricht man dort? (mit Komma, zum Beispiel: Deutsch, Türkisch)
new-ask-cost = Was kostet es? (kostenlos, Spende oder Gebühr)
new-ask-registration = Muss man sich anmelden? (ohne Anmeldung, telefonisch, Formular oder Termin)
new-ask-verified = Hat heute jemand dort nachgefragt, und stimmen alle Angaben?
new-address = „{ $value }“ ist keine Anschrift. Schreiben Sie zum Beispiel: Markt 1, 40667 Meerbusch
new-unknown-word = { $label }: „{ $value }“ kenne ich nicht. Möglich sind: { $allowed }.
new-no-title = Ein Angebot braucht einen Titel. Schreiben Sie zum Beispiel: kiosk new offer --yes --title "Sprachcafé"
new-ended = Abgebrochen. Es wurde nichts geschrieben.
new-refused = So nimmt die Prüfung es nicht an, und es wurde nichts geschrieben. { $faults }
new-exists = { $file } gibt es schon. Es wurde nichts geschrieben; nennen Sie mit --id eine andere Kennung.
new-shown = So sieht { $file } aus:
new-ask-editor = Möchten Sie die Datei vorher mit „{ $editor }“ ändern?
new-editor-failed = „{ $editor }“ ließ sich nicht öffnen. Es gilt die Datei von oben.
new-editor-again = So nimmt die Prüfung die Datei noch nicht an. Noch einmal ändern?
new-editor-left = Ihre Änderungen sind verworfen. Es gilt die Datei von oben.
new-write = Soll ich { $file } so anlegen?
new-written = { $file } ist angelegt.
new-draft-missing = Das Angebot ist noch ein Entwurf, Besucher sehen es nicht. { $missing ->
    [provider] Es fehlt, wer es anbietet.
    [needs] Es fehlt, wobei es hilft.
   *[both] Es fehlt, wer es anbietet und wobei es hilft.
} Tragen Sie das in der Datei nach, fragen Sie dort nach, ob alles stimmt, und dann: kiosk verify { $id } und kiosk release { $id }
new-draft-unasked = Das Angebot ist noch ein Entwurf, Besucher sehen es nicht: Erst soll jemand dort nachfragen, ob alles stimmt. Danach: kiosk verify { $id } und kiosk release { $id }
new-sample = Besucher sehen das Angebot mit dem Zeichen „Beispiel“ und werden an die Theke geschickt, denn noch weiß niemand, wie man es erreicht. Wenn Sie es wissen: in die Datei eintragen, dann kiosk verify { $id }
new-inherits = Besucher sehen das Angebot, aber mit dem Zeichen „Beispiel“: Sein Ort oder sein Anbieter hat noch erfundene Angaben. Tragen Sie dort die richtigen ein (places.yaml, providers.yaml).
new-active = Der Kiosk zeigt das Angebot nach ein bis zwei Sekunden.
new-next = Was Sie noch erfahren, tragen Sie in die Datei ein; „kiosk check { $file }“ prüft sie. „kiosk translate“ übersetzt, „kiosk undo“ nimmt alles zurück.
new-ask-name = Wie heißt der Anbieter? (der volle Name)
new-ask-name-needed = Ein Anbieter braucht einen Namen. Ohne Fragen steht er hinter --name.
new-ask-who = Wer ist das, in einem kurzen Satz?
new-ask-kind = Was ist es? (die Nummer)
new-ask-kind-needed = Bitte sagen Sie, was für ein Anbieter das ist. Ohne Fragen steht es hinter --kind.
new-provider-there = Diesen Anbieter gibt es schon: { $id }. Es wurde nichts geschrieben.
new-provider-done = { $name } steht jetzt in { $file }, mit der Kennung { $id }. Ein Angebot dazu: kiosk new offer --provider { $id }. „kiosk undo“ nimmt es zurück.
new-ask-tile = Wie heißt das Anliegen? (höchstens 20 Zeichen, so steht es unter dem Bild)
new-ask-tile-needed = Ein Anliegen braucht einen Titel. Ohne Fragen steht er hinter --title.
new-ask-under = Gehört es zu einem anderen Anliegen? (Nummer oder ein Teil des Namens; ? zeigt alle; Enter: nein, es bekommt eine eigene Kachel)
new-ask-pictogram = Welches Bild? (Nummer oder ein Teil des Namens aus content/pictograms; ? zeigt alle)
new-ask-discreet = Kann es gefährlich werden, wenn zu Hause jemand davon liest?
new-no-pictogram = Eine eigene Kachel braucht ein Bild, und es wurde nichts geschrieben. Nennen Sie eines aus content/pictograms mit --pictogram, oder eine Zeichnung mit --drawing.
new-pictogram-there = Ein Bild „{ $name }“ gibt es schon. Nehmen Sie es mit --pictogram { $name }, oder geben Sie dem Anliegen mit --id einen anderen Namen.
new-drawing = „{ $file }“ lässt sich nicht überall zeigen. Nehmen Sie eine Zeichnung von Material Symbols (Rounded, gefüllt) als SVG, und ändern Sie nichts daran.
new-need-done = „{ $title }“ steht jetzt in { $file }, mit der Kennung { $id }. Der Kiosk zeigt es nach ein bis zwei Sekunden.
new-need-font = Das Bild „{ $name }“ ist noch nicht in der Schrift des Kiosks. Bis dahin zeigt er es aus kleinen Vierecken, auf den Seiten im Internet ist es schon scharf. Wer den Kiosk betreut, baut die Schrift neu: uv run --group font python -m kiosk.font.build
new-need-next = Ein Angebot dazu: kiosk new offer --need { $id }. „kiosk translate“ übersetzt den Titel, „kiosk undo“ nimmt alles zurück.

## Nachfragen und notieren

verify-nobody = Im Inhalt steht noch kein Angebot. Legen Sie eines an: kiosk new offer
verify-call = Bitte rufen Sie in dieser Woche hier an:
verify-no-phone = Nummer nicht bekannt
verify-emergency = Notruf: bitte nicht anrufen, nur im Internet nachsehen
verify-draft = Das ist noch ein Entwurf, Besucher sehen ihn nicht.
verify-last = Zuletzt hat am { $day } jemand nachgefragt.
verify-sample = Wie erreicht man Sie? Telefon, E-Mail, Internet und Anschrift in der Datei sind erfunden.
verify-still = Stimmen Nummer, Zeiten und Angebot noch?
verify-then = Was anders ist, ändern Sie in der Datei, die hinter dem Pfeil steht. Stimmt alles, notieren Sie das, zum Beispiel: kiosk verify { $id }
verify-past = Die nächste Prüfung kann nicht am { $day } sein. Nennen Sie hinter --next einen Tag nach heute.
verify-unknown = „{ $value }“ gibt es nicht, und es wurde nichts notiert.
verify-broken = { $file } hat einen Fehler, darum wurde nichts notiert. Die Stelle nennt: kiosk check { $file }
verify-imported = „{ $id }“ ist ein Entwurf aus einem anderen System. Geben Sie ihn erst frei: kiosk release { $id }
verify-stopped = Für „{ $id }“ wurde nichts notiert, auch für die anderen nicht. Berichtigen Sie zuerst, was oben steht.
verify-sample-stopped = „{ $id }“ trägt noch erfundene Angaben, darum wurde nichts notiert. Ersetzen Sie, was oben steht, durch das Richtige, oder löschen Sie es; dann noch einmal: kiosk verify { $id }
verify-done = { $title }: geprüft am { $day }, nächste Prüfung am { $review }.
verify-real = Das Zeichen „Beispiel“ ist weg, jetzt ist es ein richtiges Angebot.
verify-still-sample = Es trägt weiter das Zeichen „Beispiel“: Sein Ort oder sein Anbieter hat noch erfundene Angaben (places.yaml, providers.yaml).
verify-release = Es ist noch ein Entwurf. Sollen Besucher ihn sehen: kiosk release { $id }
verify-next = „kiosk undo“ nimmt es zurück, „kiosk verify“ nennt die nächsten Anrufe.

## Zurücknehmen

undo-nothing = Es gibt nichts zurückzunehmen. Zurück geht, was ein Befehl des Kiosks geändert hat; was von Hand geändert ist, nur in einem Ordner, den git sichert.
undo-command = Zuletzt hat „kiosk { $command }“ am { $day } um { $time } Uhr etwas geändert. Zurückgenommen wird das (- verschwindet, + kommt wieder):
undo-hand = { $count ->
    [one] Eine Datei ist zuletzt von Hand geändert worden. Sie würde wieder so, wie sie zuletzt gesichert (git) wurde, und das ginge verloren (- verschwindet, + kommt wieder):
   *[other] { $count } Dateien sind zuletzt von Hand geändert worden. Sie würden wieder so, wie sie zuletzt gesichert (git) wurden, und das ginge verloren (- verschwindet, + kommt wieder):
}
undo-overtaken = Zuletzt hat „kiosk { $command }“ etwas geändert, aber seitdem hat jemand diese Dateien noch einmal geändert: { $files }. Das ginge mit verloren, darum bleibt alles, wie es ist. Berichtigen Sie, was falsch ist, von Hand.
undo-meanwhile = Gerade eben hat jemand anders etwas geändert. Es bleibt alles, wie es ist; sehen Sie es sich noch einmal an: kiosk undo
undo-ask = Zurücknehmen?
undo-left = Es bleibt alles, wie es ist.
undo-done = „kiosk { $command }“ ist zurückgenommen. Der Kiosk zeigt es nach ein bis zwei Sekunden.
undo-hand-done = { $count ->
    [one] Die Datei ist wieder wie zuletzt gesichert.
   *[other] Die Dateien sind wieder wie zuletzt gesichert.
} War das falsch? „kiosk undo“ holt Ihre Änderungen zurück.
undo-file-goes = Die Datei wird gelöscht.
undo-file-comes = Die Datei kommt zurück.
undo-no-text = Das ist kein Text und lässt sich hier nicht zeigen.
undo-many-lines = { $gone } Zeilen gehen, { $come } kommen zurück.
undo-more-lines = … und { $count ->
    [one] 1 weitere Zeile
   *[other] { $count } weitere Zeilen
}

## Hilfe für Editoren

schema-stopped = Beheben Sie zuerst, was oben steht; dann rufen Sie „kiosk schema“ noch einmal auf.
schema-done = { $count ->
    [0] Alles ist aktuell: { $folder }
    [one] 1 Datei geschrieben: { $folder }. Ein offener Editor liest sie von selbst.
   *[other] { $count } Dateien geschrieben: { $folder }. Ein offener Editor liest sie von selbst.
}

## Wie es dem Kiosk geht (kiosk status)

status-title = Kiosk „{ $kiosk }“, { $day }, { $time } Uhr: { $health ->
    [good] alles in Ordnung.
    [hint] es gibt etwas zu beachten.
   *[bad] etwas geht nicht.
}
status-versions = Fassung { $version }, Python { $python }{ $system ->
    [none] {""}
   *[other] , { $system }
}, { $languages ->
    [one] 1 Sprache
   *[other] { $languages } Sprachen
}.
status-kept = Notiert in { $file }
status-id = „{ $id }“ taugt nicht als Name einer Datei. Ändern Sie id unter [kiosk] in { $file }.
health-screen = Bildschirm: { $words }
health-screen-runs = läuft seit dem { $day }.
health-screen-service = läuft.
health-screen-unknown = Hier ist keiner eingerichtet, oder er lief noch nie gesperrt.
health-screen-down = Er läuft nicht ({ $service }). Starten Sie ihn mit: sudo systemctl restart kiosk
health-screen-restarts = Er musste in sieben Tagen { $count }-mal neu beginnen, ohne dass ihn jemand beendet hat. Wird abends nur der Strom abgeschaltet? Sonst steht der Grund hier: sudo journalctl -u kiosk
health-screen-troubles = Nicht alles gelingt ({ $works }). Genaueres steht im Personalbereich unter „Stand der Inhalte“.
health-content = Inhalt: { $words }
health-content-shown = { $count ->
    [one] 1 Angebot
   *[other] { $count } Angebote
}, zuletzt geändert am { $day }.
health-content-errors = { $count ->
    [one] 1 Fehler.
   *[other] { $count } Fehler.
} Wo, das sagt: kiosk check
health-content-empty = Es gibt kein Angebot, das sich zeigen lässt. Warum, das sagt: kiosk check
health-content-old = { $count ->
    [one] Eine Angabe ist
   *[other] { $count } Angaben sind
} lange nicht geprüft. Wen Sie anrufen können, sagt: kiosk verify
health-printer = Drucker: { $words }
health-printer-none = keiner eingestellt.
health-printer-ready = bereit.
health-printer-stopped = nicht bereit ({ $reason }). Sehen Sie nach Papier, Deckel, Strom und Kabel, und prüfen Sie es mit: kiosk print-test
health-printer-no-paper = kein Papier
health-printer-cover-open = Deckel offen
health-printer-offline = ausgeschaltet
health-printer-paper-low = Die Rolle ist fast zu Ende. Legen Sie bald eine neue ein.
health-backup = Sicherung: { $words }
health-backup-off = keine eingestellt.
health-backup-none = Es gibt noch keine. Sichern Sie mit: sudo kiosk backup
health-backup-last = zuletzt am { $day }.
health-backup-late = Das ist zu lange her. Ist der Datenträger für die Sicherungen angeschlossen?
health-update = Neue Fassungen: { $words }
health-update-off = danach wird nicht gesucht.
health-update-never = Danach ist noch nie gesucht worden. Suchen Sie mit: sudo kiosk update
health-update-last = zuletzt gesucht am { $day }.
health-update-late = Das ist zu lange her. War das Gerät nachts aus? Suchen Sie mit: sudo kiosk update
health-update-refused = { $version } lief hier nicht; die bisherige Fassung läuft weiter. Sagen Sie es denen, von denen Sie den Kiosk haben.
health-update-trial = { $version } wird gerade erprobt.
health-disk = Datenträger: { $words }
health-disk-room = { $gigabytes } GB sind frei.
health-disk-little = Nur noch { $megabytes } MB sind frei. Löschen Sie, was niemand mehr braucht; was viel Platz nimmt, zeigt: sudo du -xh / | sort -h | tail
health-disk-unknown = Wie viel Platz frei ist, lässt sich nicht feststellen.
health-clock = Uhr: { $words }
health-clock-network = wird über das Internet gestellt.
health-clock-alone = wird nicht über das Internet gestellt. Ohne Internet geht sie mit der Zeit falsch; vergleichen Sie sie einmal im Monat.
health-clock-behind = Sie geht nach, denn es gibt Dateien von einem späteren Tag. Öffnungszeiten sind dann falsch. Stellen Sie sie mit: sudo timedatectl set-time "JJJJ-MM-TT HH:MM"
health-clock-unknown = Ob sie über das Internet gestellt wird, ist hier nicht zu sehen.
health-temperature = Temperatur: { $words }
health-temperature-degrees = { $degrees } Grad.
health-temperature-warm = Das ist zu warm. Halten Sie die Lüftungsschlitze frei.
health-pages = Seiten im Internet: { $words }
health-pages-never = Sie sind von hier noch nie veröffentlicht worden. Veröffentlichen Sie sie mit: kiosk publish
health-pages-last = zuletzt veröffentlicht am { $day }.
health-pages-behind = Seitdem hat sich der Inhalt geändert. Veröffentlichen Sie ihn mit: kiosk publish

## Was „kiosk doctor“ vom Gerät an der Wand sagt

doctor-service = Dienst: kiosk läuft, und systemd wacht über ihn.
doctor-service-unwatched = Dienst: kiosk läuft, aber systemd wacht nicht über ihn. Installieren Sie das Paket neu.
doctor-service-gone = Dienst: kiosk ist nicht eingerichtet. Installieren Sie das Paket neu.
doctor-service-down = Dienst: kiosk läuft nicht ({ $state }). Starten Sie ihn mit: sudo systemctl restart kiosk; was schiefging, zeigt: sudo journalctl -u kiosk
doctor-service-disabled = Dienst: kiosk startet nicht mit dem Gerät. Das ändert: sudo systemctl enable kiosk
doctor-timer = Dienst: { $timer } läuft nach Plan.
doctor-timer-off = Dienst: { $timer } ist nicht eingeschaltet. Das ändert: sudo systemctl enable --now { $timer }
doctor-timer-failed = Dienst: { $service } ist zuletzt misslungen. Warum, das zeigt: sudo journalctl -u { $service }
doctor-update-key = Neue Fassungen: Der Schlüssel, mit dem sie geprüft werden, ist da.
doctor-update-no-key = Neue Fassungen: Der Schlüssel, mit dem sie geprüft werden, fehlt. Legen Sie ihn als { $file } ab; Sie bekommen ihn von denen, die die Fassungen machen.
doctor-folder-hidden = Gerät: Was nachts von selbst läuft, sieht „{ $folder }“ nicht: Die Ordner der Benutzer (/home) und /tmp sind ihm verschlossen. Nennen Sie in { $file } unter [machine] bei { $key } einen anderen Ordner, zum Beispiel unter /media oder /srv.
doctor-backup-no-folder = Sicherung: Den Ordner „{ $folder }“ gibt es gerade nicht. Schließen Sie den Datenträger an, oder nennen Sie in { $file } unter [machine] bei backup einen anderen.
doctor-no-backup = Sicherung: keine eingestellt. Nennen Sie unter [machine] einen Ordner auf einem anderen Datenträger, zum Beispiel backup = "/media/sicherung"
doctor-system-updates = System: Debian richtet Sicherheitsupdates selbst ein.
doctor-no-system-updates = System: Sicherheitsupdates werden nicht von selbst eingerichtet. Das ändert: sudo apt install unattended-upgrades && sudo dpkg-reconfigure -plow unattended-upgrades
doctor-folder = Inhalt: Wer zur Gruppe „kiosk“ gehört, darf ihn ändern.
doctor-folder-rights = Inhalt: In „{ $folder }“ darf die Gruppe „kiosk“ nicht schreiben, oder neue Dateien gehören ihr nicht. Das ändert: sudo chgrp -R kiosk { $folder } && sudo chmod -R g+rwX { $folder } && sudo find { $folder } -type d -exec chmod g+s {"{}"} +
doctor-no-user = Benutzer: „kiosk“ gibt es nicht. Installieren Sie das Paket neu.
doctor-groups = Benutzer: „kiosk“ darf den Bildschirm, den Ton und den Drucker benutzen.
doctor-groups-missing = Benutzer: „kiosk“ gehört nicht zu { $groups }. Das ändert: sudo usermod -aG { $list } kiosk, und starten Sie das Gerät neu.
doctor-closed = Gerät: Speicherabbilder und besondere Tasten sind abgeschaltet.
doctor-sysrq = Gerät: Besondere Tasten (Magic SysRq) könnten es anhalten. Installieren Sie das Paket neu, und starten Sie das Gerät neu.
doctor-core = Gerät: Stürzt ein Programm ab, könnte ein Abbild seines Speichers auf den Datenträger kommen. Installieren Sie das Paket neu, und starten Sie das Gerät neu.
doctor-swap = Gerät: Was im Speicher steht, könnte auf den Datenträger kommen ({ $place }). Schalten Sie die Auslagerung ab: sudo swapoff -a, und löschen Sie ihre Zeile in /etc/fstab
doctor-no-swap = Gerät: Nichts aus dem Speicher wird auf den Datenträger ausgelagert.
doctor-consoles = Gerät: Neben dem Kiosk ist keine Anmeldung offen.
doctor-console-open = Gerät: Mit Strg+Alt+F-Tasten kommt man zu einer Anmeldung ({ $terminals }). Das ändert: sudo systemctl disable --now { $units }
doctor-sync = Andere Kioske: Der Abgleich läuft.
doctor-sync-down = Andere Kioske: Der Abgleich läuft nicht ({ $state }). Starten Sie ihn mit: sudo systemctl restart { $service }

## Neue Fassungen

update-not-root = Neue Fassungen bringt nur, wer das Gerät verwaltet, und nur unter Linux. Rufen Sie auf: sudo kiosk update
update-no-place = Woher sollen neue Fassungen kommen? Nennen Sie einen Ordner oder eine https-Adresse, oder tragen Sie sie in { $file } bei [machine] updates ein.
update-nothing = Fassung { $version } ist die neueste.
update-failed-before = Es bleibt bei Fassung { $version }. Fassung { $failed } ist auf diesem Gerät schon gescheitert oder zurückgenommen worden. Soll es noch einmal versucht werden, streichen Sie die Zeile „{ $failed }“ in { $file }.
update-brought = Fassung { $version } ist da und geprüft.
update-next-start = Das gilt ab dem nächsten Start des Kiosks.
update-done = Fassung { $version } läuft.
update-still-trying = Fassung { $version } ist noch nicht bereit. Startet sie nicht, nimmt der Kiosk von selbst wieder die Fassung davor. Wie es steht, sagt: kiosk status
update-taken-back = Fassung { $version } ist nicht gestartet. Der Kiosk läuft wieder mit Fassung { $present }, und { $version } wird nicht noch einmal versucht.
update-no-way-back = Fassung { $version } kam mit dem Paket, davor liegt hier keine.
update-back = Statt { $version } gilt wieder Fassung { $present }. { $version } kommt nicht von selbst zurück, erst eine spätere.
update-refused = Es bleibt bei der jetzigen Fassung, und diese wird nicht noch einmal versucht.
update-running = Gerade holt schon jemand eine neue Fassung. Versuchen Sie es in ein paar Minuten noch einmal.
update-no-gpgv = Es fehlt das Programm „gpgv“, das die Unterschrift prüft. Richten Sie es ein: sudo apt install gpgv
update-no-dpkg = Es fehlt das Programm „dpkg-deb“. Neue Fassungen gibt es so nur auf Debian.
update-no-keys = Der Schlüssel fehlt, mit dem Fassungen geprüft werden. Legen Sie ihn als { $file } ab; Sie bekommen ihn von denen, die die Fassungen machen.
update-signature = Die Unterschrift (SHA256SUMS.sig) fehlt, ist beschädigt oder von jemand anderem. Es bleibt bei der jetzigen Fassung. Holen Sie die Dateien noch einmal von der Stelle, die sie macht.
update-checksum = „{ $name }“ ist nicht die Datei, die unterschrieben wurde, oder noch nicht ganz da. Es bleibt bei der jetzigen Fassung; holen Sie die Datei noch einmal.
update-too-large = „{ $name }“ ist zu groß für eine Fassung des Kiosks. Es bleibt bei der jetzigen.
update-unreached = „{ $place }“ lässt sich nicht lesen ({ system-reason }). Es bleibt bei der jetzigen Fassung. Prüfen Sie, ob der Ort stimmt und erreichbar ist.
update-odd-package = Das Paket enthält etwas, was nicht hineingehört, oder kein Programm.
update-does-not-start = Die neue Fassung startet auf diesem Gerät nicht. Vielleicht braucht sie ein neueres Paket: sudo apt install ./meerbusch-kiosk_….deb
update-unfit = Die neue Fassung kommt mit diesem Kiosk nicht zurecht: { $faults }
update-house-first = Inhalt oder Einstellungen haben Fehler, die auch die jetzige Fassung meldet; so lässt sich die neue nicht prüfen. Beheben Sie erst, was „kiosk doctor“ nennt.

## Sichern und zurückholen

backup-no-place = Wohin soll die Sicherung? Nennen Sie eine Datei, zum Beispiel auf einem Stick, oder tragen Sie in { $file } bei [machine] backup einen Ordner ein.
backup-no-folder = Der Ordner der Sicherungen ist nicht da: { $folder }. Steckt der Datenträger, und ist er eingehängt?
backup-inside = In „{ $folder }“ würde die Sicherung sich selbst mit sichern. Nehmen Sie einen anderen Ort, am besten einen anderen Datenträger.
backup-ask = Passphrase für die Sicherung, mindestens { $shortest } Zeichen, etwa vier Wörter:
backup-again = Noch einmal:
backup-easy = Diese Passphrase ist zu leicht. Nehmen Sie mindestens { $shortest } Zeichen, zum Beispiel vier Wörter, die nichts miteinander zu tun haben.
backup-differs = Das war nicht zweimal dasselbe. Es wurde nichts gesichert.
backup-no-gpg = Es fehlt das Programm „gpg“, das die Sicherung verschlüsselt. Richten Sie es ein: sudo apt install gpg
backup-gpg-failed = Das Programm „gpg“ hat die Sicherung nicht verschlüsselt. Es wurde nichts gesichert.
backup-not-good = „{ $file }“ lässt sich nicht wieder lesen. Der Datenträger ist wohl defekt; nehmen Sie einen anderen.
backup-done = Gesichert in { $file }: Einstellungen, Inhalt ({ $content } Dateien), Aufzeichnungen ({ $records } Dateien).
backup-passphrase = Ohne die Passphrase ist die Sicherung wertlos. Bewahren Sie sie getrennt von ihr auf.
restore-passphrase-ask = Passphrase der Sicherung:
restore-passphrase = Die Passphrase stimmt nicht. Es wurde nichts geändert.
restore-foreign = Das ist keine Sicherung des Kiosks. Nehmen Sie eine Datei, die „kiosk backup“ geschrieben hat.
restore-damaged = Die Sicherung ist beschädigt oder abgeschnitten. Es wurde nichts geändert. Nehmen Sie eine ältere, oder kopieren Sie die Datei noch einmal.
restore-settings = Die Einstellungen in der Sicherung versteht diese Fassung des Kiosks nicht: { $words }
restore-nested = In der Sicherung liegen Inhalt, Aufzeichnungen und Einstellungen ineinander: { $place }. So lassen sie sich nicht einzeln zurückholen.
restore-found = Sicherung von „{ $kiosk }“ vom { $day }, { $time } Uhr: Einstellungen, Inhalt ({ $content } Dateien), Aufzeichnungen ({ $records } Dateien).
restore-occupied = Schon da und würde ersetzt: { $place }
restore-ask = Ersetzen? Was jetzt da ist, bleibt daneben liegen.
restore-aside = Was vorher da war, liegt in: { $place }. Ist alles gut, löschen Sie es.
restore-done = Alles ist zurück. Was seit der Sicherung vergessen werden sollte, vergisst der Kiosk von selbst noch einmal; einzelne Fälle, die Sie seitdem gelöscht haben, löschen Sie bitte wieder.
restore-restarted = Der Kiosk startet neu.

## Der Kiosk im Fenster (kiosk --window)

cli-window-no-display = Hier lässt sich kein Fenster öffnen: Es gibt keine grafische Oberfläche. Rufen Sie den Befehl in einem Terminal auf dem Schreibtisch auf.
cli-window-no-program = Für das Fenster fehlt ein Terminal, dem der Kiosk seine Schrift geben kann. Richten Sie eines ein mit: sudo apt install xterm
cli-window-not-linux = Ein eigenes Fenster öffnet der Kiosk nur unter Linux. Richten Sie hier die Schrift ein mit: kiosk font install, wählen Sie sie im Terminal, und starten Sie: kiosk
cli-window-failed = „{ $program }“ konnte kein Fenster öffnen (Status { $status }).
cli-window-unwritable = Für das Fenster ließ sich kein Ordner anlegen ({ $reason }).
## Viele Kioske

sync-conflict = { $kind ->
    [memory] Zwei haben gleichzeitig Übersetzungen geändert, das hier ist die andere Fassung. „kiosk translate merge“ mit dieser Datei übernimmt, was darin besser ist; danach löschen Sie sie.
   *[file] Zwei haben „{ $file }“ gleichzeitig geändert, das hier ist die andere Fassung. Der Kiosk liest sie nicht. Übernehmen Sie daraus von Hand nach „{ $file }“, was dort fehlt, und löschen Sie dann diese Datei.
}
fleet-alone = Dieses Gerät gehört noch zu keinem Verbund. Im Büro: kiosk fleet invite. Am Kiosk: sudo kiosk setup --join CODE
fleet-runs = Syncthing läuft schon.
fleet-content-of-office = Der Inhalt dieses Kiosks kommt aus dem Büro; was hier geändert wird, erreicht niemanden. Bitte ändern Sie ihn dort, in ein paar Sekunden ist er auch hier.
fleet-invite-place = „{ $place }“ ist keine Adresse. Schreiben Sie zum Beispiel 192.168.1.20 oder buero.beispiel.de:22000.
fleet-invite-code = Der Code für den nächsten Kiosk. Dort, im selben Netz: sudo kiosk setup --join CODE

    { $code }

    Er gilt für einen Kiosk und nur, solange dieser Befehl läuft. Strg+C beendet ihn.
fleet-invite-ended = Beendet. Der letzte Code gilt nicht mehr.
fleet-invite-welcome = „{ $kiosk }“ gehört jetzt dazu und bekommt den Inhalt.
fleet-invite-wrong-code = „{ $kiosk }“ wollte beitreten, aber nicht mit diesem Code, und bleibt draußen. War das Ihr Kiosk? Dann geben Sie dort den neuesten Code ein.
fleet-invite-name-taken = Ein zweites Gerät will „{ $kiosk }“ heißen und bleibt draußen. Geben Sie ihm in kiosk.toml unter [kiosk] eine andere „id“. Ersetzt es das alte Gerät, dann zuerst in einem zweiten Fenster: kiosk fleet remove { $kiosk }
fleet-invite-no-name = Ein Kiosk nennt sich „{ $kiosk }“ und bleibt draußen: Seine „id“ in kiosk.toml darf nur Buchstaben, Ziffern, Leerzeichen und . _ - enthalten, höchstens 64.
fleet-join-waits = Der Kiosk sucht das Büro. Das dauert bis zu eineinhalb Minuten.
fleet-join-done = „{ $kiosk }“ gehört jetzt zum Büro: Der Inhalt kommt von dort, Zahlen und Zustand gehen dorthin.
fleet-join-aside = Was am Inhalt nur hier anders war, liegt noch in { $folder }
fleet-join-code-signs = Das ist kein Code: Er besteht aus Buchstaben und den Ziffern 2 bis 7. Sehen Sie im Büro noch einmal nach.
fleet-join-code-length = Das ist nicht der ganze Code, oder es steht etwas zu viel darin: Vor einem „@“ sind es 64 Buchstaben und Ziffern.
fleet-join-code-place = Was im Code hinter „@“ steht, ist keine Adresse. Sehen Sie im Büro noch einmal nach.
fleet-join-code-check = Im Code ist ein Tippfehler. Sehen Sie im Büro noch einmal nach.
fleet-join-no-syncthing = Syncthing ist nicht eingerichtet. Das holt: sudo apt install syncthing
fleet-join-silent = Syncthing antwortet nicht ({ $reason }). Sehen Sie nach: systemctl status kiosk-sync
fleet-join-disk = { $file } lässt sich nicht lesen oder schreiben ({ $reason }). Versuchen Sie es mit sudo.
fleet-join-no-name = „{ $kiosk }“ geht als Name im Verbund nicht. Die „id“ in kiosk.toml darf nur Buchstaben, Ziffern, Leerzeichen und . _ - enthalten, höchstens 64.
fleet-join-itself = Dieser Code ist von diesem Gerät selbst. Geben Sie ihn am neuen Kiosk ein.
fleet-join-is-office = Dieses Gerät ist selbst ein Büro, von dem andere ihren Inhalt haben. Es kann keinem anderen beitreten.
fleet-join-unreachable = Das Büro ist nicht zu finden. Läuft dort „kiosk fleet invite“? In einem anderen Netz braucht der Code die Adresse: kiosk fleet invite --address ADRESSE
fleet-join-declined = Das Büro hat geantwortet, aber den Kiosk nicht aufgenommen. Der Code ist schon benutzt oder nicht mehr gültig, oder der Name des Kiosks ist vergeben; im Büro steht, warum.
fleet-join-unfinished = Das Büro hat den Kiosk aufgenommen, aber sein Inhalt ist noch nicht ganz hier. Versuchen Sie es noch einmal.
fleet-sent = { $count ->
    [0] Es gibt nichts Neues für das Büro.
    [one] Eine Datei liegt bereit für das Büro.
   *[other] { $count } Dateien liegen bereit für das Büro.
}
fleet-remove-unknown = „{ $kiosk }“ gehört nicht zum Verbund. Es gibt: { $known }
fleet-remove-done = „{ $kiosk }“ gehört nicht mehr dazu. Die Zahlen, die er geschickt hat, bleiben.
fleet-revert-done = { $count ->
    [0] Der Inhalt ist schon wie im Büro.
    [one] Eine Datei wird wieder wie im Büro.
   *[other] { $count } Dateien werden wieder wie im Büro.
}
fleet-none = Noch kein Kiosk hat ein Zeichen gegeben. Neue nimmt auf: kiosk fleet invite
fleet-head-kiosk = Kiosk
fleet-head-state = Zustand
fleet-head-sign = letztes Zeichen
fleet-head-version = Fassung
fleet-head-words = Meldung
fleet-state-good = gut
fleet-state-hint = Hinweis
fleet-state-bad = Fehler
fleet-state-late = überfällig
fleet-state-silent = noch kein Zeichen
fleet-state-unreadable = Zeichen nicht lesbar
fleet-state-clock = Uhr geht vor
fleet-age-minutes = vor { $count } min
fleet-age-hours = vor { $count } h
fleet-age-days = vor { $count } Tagen
fleet-trouble = Zu tun: { $words }
fleet-two-computers = Als „{ $kiosk }“ haben sich zwei verschiedene Geräte gemeldet. Sind es zwei Kioske, geben Sie einem in seiner kiosk.toml eine andere „id“ und lassen ihn neu beitreten. Ist es ein neues Gerät für das alte: kiosk fleet remove { $kiosk }, dann tritt das neue bei.
fleet-other-name = { $file } ist von einem Kiosk, der sich anders nennt als „{ $kiosk }“. Dort wurde die „id“ in kiosk.toml geändert: Ändern Sie sie zurück, oder entfernen Sie ihn und lassen ihn neu beitreten.
fleet-conflict = Zwei Geräte haben als „{ $kiosk }“ dieselbe Datei geschickt: { $file }. Geben Sie einem in seiner kiosk.toml eine andere „id“, lassen ihn neu beitreten, und löschen Sie diese Datei.
fleet-twice = Zwei haben dieselbe Datei gleichzeitig geändert, das ist die andere Fassung: { $file }. Übernehmen Sie, was darin besser ist, und löschen Sie sie dann.
fleet-twice-more = Und { $count } weitere solche Dateien.
fleet-changed = { $count ->
    [one] Eine Datei wurde hier am Kiosk geändert; im Büro weiß niemand davon: { $files }. Ändern Sie sie im Büro, dann hier: kiosk fleet revert
   *[other] { $count } Dateien wurden hier am Kiosk geändert; im Büro weiß niemand davon: { $files }. Ändern Sie sie im Büro, dann hier: kiosk fleet revert
}
fleet-stopped = Syncthing läuft nicht, zwischen Büro und Kiosken geht nichts hin und her: sudo systemctl enable --now kiosk-sync (ohne diesen Dienst: kiosk fleet run)
fleet-renamed = Dieser Kiosk ist als „{ $before }“ beigetreten und heißt in kiosk.toml jetzt „{ $now }“; darum kommt im Büro nichts mehr an. Ändern Sie die „id“ zurück, oder treten Sie mit einem neuen Code noch einmal bei.
fleet-review-at-office = geschieht im Büro
fleet-unwell = Diesen Kiosken geht es nicht gut, oder sie melden sich nicht: { $kiosks }. Mehr sagt: kiosk fleet
fleet-none-here = Dieser Kiosk gehört zu einem Büro. Wie es allen Kiosken geht, zeigt dieser Befehl dort.

## Einrichten

setup-head = Diesen Kiosk einrichten ({ $file })
setup-step-name = Name des Kiosks
setup-step-languages = Sprachen
setup-step-printer = Drucker
setup-step-pin = PIN
setup-step-links = Seiten im Internet
setup-step-records = Zählung und Fälle
setup-step-screen = Bildschirm
setup-step-touch = Berührung prüfen
setup-step-machine = Updates und Sicherung
setup-machine-how = Das macht das Gerät von selbst, wenn Sie es wollen. Alles darf leer bleiben; „-“ löscht.
setup-ask-screen-hours = Wann der Bildschirm leuchtet, zum Beispiel Mo-Fr 07:30-18:30; PH off (leer: immer)
setup-ask-updates = Wo neue Fassungen des Kiosks liegen, ein Ordner oder https://…
setup-ask-backup = Wohin jede Nacht gesichert wird, ein Ordner auf einem anderen Datenträger
setup-step-start = Prüfen und starten
setup-ask-step = Enter: alle der Reihe nach · Nummer: nur dieser Schritt · e: Ende
setup-ended = Abgebrochen. Was vorher gespeichert wurde, gilt; die offene Frage hat nichts geändert. Weiter geht es jederzeit mit: sudo kiosk setup
setup-no-rights = „{ $file }“ darf hier nur der Verwalter des Geräts ändern. Rufen Sie auf: sudo kiosk setup
setup-odd-file = „{ $file }“ lässt sich nicht ändern, ohne dass dort noch anderes anders wird. Speichern Sie die Datei in einem Texteditor neu, und versuchen Sie es noch einmal.
setup-kept = ✓ Gespeichert.
setup-same = ✓ Es bleibt, wie es ist.
setup-empty = [leer]
setup-wrong = Das geht nicht: { $words }
setup-number-again = Bitte eine Nummer von 1 bis { $last }, oder nur Enter.
setup-name-how = Unter diesem Namen zählt der Kiosk, und daran erkennt man seine Dateien. Kein anderer Kiosk darf so heißen, sonst überschreiben sich die beiden. Kleine Buchstaben, Ziffern und Bindestriche, zum Beispiel buederich-1. Enter lässt hier und überall, was in Klammern steht.
setup-ask-name = Wie heißt dieser Kiosk?
setup-languages-how = Diese Sprachen gibt es. Die Reihenfolge gilt auch auf dem Bildschirm; am meisten gesprochene zuerst.
setup-language-share = Inhalt zu { $percent } %
setup-language-read = Bildschirmtexte von einem Menschen gelesen
setup-language-draft = Bildschirmtexte noch ein Entwurf
setup-ask-languages = Welche? Kürzel oder Nummern mit Leerzeichen; „+ja“ nimmt eine dazu, „-so“ eine weg
setup-printer-how = Ein Bondrucker am Kabel und Bürodrucker (CUPS) stehen hier von selbst; einen Bondrucker im Netz nennen Sie mit seiner Adresse.
setup-printer-none = kein Drucker; Besucher nehmen den Code mit dem Telefon mit
setup-printer-device = Bondrucker am Kabel: { $where }
setup-printer-cups = Bürodrucker: { $where }
setup-printer-network = Bondrucker im Netz
setup-printer-no-queue = Am Gerät hängt außerdem ein Bürodrucker ohne Warteschlange. Legen Sie eine an und rufen Sie diesen Schritt noch einmal auf: sudo lpadmin -p drucker -E -m everywhere -v { $address }
setup-ask-printer = Welcher? Nummer
setup-ask-host = Adresse des Druckers, zum Beispiel 192.168.1.50 (viele drucken sie, wenn man beim Einschalten die Papiertaste hält; „-“: doch nicht)
setup-ask-width = Wie breit ist die Papierrolle in mm, 80 oder 58?
setup-ask-paper = Welches Papier, a5 oder a4?
setup-ask-print = Einen Probezettel drucken?
setup-ask-came-out = Kam der Zettel heraus, und liest ein Telefon seinen Code?
setup-printer-hints = Was oft hilft: Drucker aus- und einschalten · Papier richtig herum (Bondrucker bedrucken nur eine Seite) · Kabel fest · ist der Rand abgeschnitten, die andere Breite · ist der Code grau oder streifig, den Druckkopf reinigen.
setup-ask-other-printer = Drucker oder Papier noch einmal wählen?
setup-printer-again = Gut, noch einmal.
setup-pin-how = Die PIN öffnet den Personalbereich: fünfmal auf den Namen des Hauses tippen, dann die PIN. Ohne PIN startet der gesperrte Kiosk nicht.
setup-ask-pin = Jetzt eine PIN setzen?
setup-ask-pin-new = Es gibt schon eine PIN. Eine neue setzen?
setup-pin-there = gesetzt
setup-pin-none = fehlt noch
setup-links-how = Stehen die Angebote im Internet, führt der Code auf dem Bildschirm dorthin. Wenn nicht, lassen Sie beides leer. „-“ löscht.
setup-links-none = keine
setup-ask-base-url = Adresse der Seiten, zum Beispiel https://beratung.beispiel.de
setup-ask-publish = Wohin „kiosk publish“ sie bringt, zum Beispiel sftp://name@beispiel.de/ordner
setup-records-how = Hier liegen die Zählung und die Fälle der Beratung. Den Ordner darf niemand sonst lesen, und nichts darf ihn von selbst anderswohin kopieren.
setup-ask-records = Welcher Ordner? „-“: der übliche
setup-records-shared = Was dort liegt, bekommen andere zu sehen: „{ $place }“ wird abgeglichen, veröffentlicht oder gehört zum Inhalt. Nennen Sie einen anderen Ordner.
setup-records-made = Der Ordner ist da, und nur der Kiosk darf ihn lesen: { $folder }
setup-screen-how = Wie hängt der Bildschirm? Gemeint ist das Gerät, wenn man davor steht.
setup-turn-none = quer, wie gekauft
setup-turn-right = hochkant, nach rechts gedreht (im Uhrzeigersinn)
setup-turn-over = auf dem Kopf
setup-turn-left = hochkant, nach links gedreht (gegen den Uhrzeigersinn)
setup-ask-turn = Nummer
setup-ask-size = Wie viele Bildpunkte hat er, so wie er hängt? Breite x Höhe, zum Beispiel 1920x1080 oder hochkant 1080x1920
setup-size-again = Bitte so: 1920x1080
setup-screen-cells = Der Bildschirm zeigt { $columns } Spalten und { $rows } Zeilen, die Schrift ist { $letters } Bildpunkte groß.
setup-screen-kept = ✓ Gespeichert, gilt ab dem nächsten Start des Kiosks. Steht das Bild danach auf dem Kopf, wählen Sie die andere Drehung. Prüfen Sie dann die Berührung: sudo kiosk setup touch
setup-letters = Schrift { $letters }
setup-touch-go = Der Kiosk zeigt gleich drei Kreuze, eines nach dem anderen. Gehen Sie zu seinem Bildschirm und tippen Sie jedes an. Enter, wenn jemand dort steht:
setup-touch-elsewhere = Hier läuft kein Kiosk als Dienst. Auf seinem eigenen Bildschirm, in einem Terminal: kiosk setup touch --here
setup-touch-ask = Bitte das Kreuz berühren ({ $number } von { $last })
setup-touch-leave = Escape bricht ab. Ohne Berührung endet die Prüfung von selbst.
setup-touch-thanks = Danke, das war alles. Wie es passt, steht dort, wo „kiosk setup“ läuft.
setup-touch-none = Es kamen keine drei Berührungen an. Prüfen Sie, ob das USB-Kabel des Bildschirms steckt (das Bild kommt über ein anderes Kabel), und versuchen Sie es noch einmal: sudo kiosk setup touch
setup-touch-straight = ✓ Die Berührung passt, auf { $percent } % der Bildschirmgröße genau.
setup-touch-unclear = Die Berührungen liegen weit daneben ({ $percent } % der Bildschirmgröße), und keine Drehung erklärt es. Versuchen Sie es noch einmal, und zielen Sie auf die Mitte des Kreuzes. Bleibt es so, ist der Bildschirm selbst zu kalibrieren; wie, sagt sein Handbuch.
setup-touch-turned = Die Berührung ist um eine Vierteldrehung verdreht.
setup-touch-over = Die Berührung steht auf dem Kopf.
setup-touch-mirrored-across = Die Berührung ist links und rechts vertauscht.
setup-touch-mirrored-down = Die Berührung ist oben und unten vertauscht.
setup-touch-swapped = Bei der Berührung sind Breite und Höhe vertauscht.
setup-touch-mended = ✓ Berichtigt. Der Kiosk startet neu; prüfen Sie es noch einmal: sudo kiosk setup touch
setup-touch-rule = Auf einem installierten Kiosk berichtigt „sudo kiosk setup touch“ das von selbst, sonst diese Regel in { $file }: LIBINPUT_CALIBRATION_MATRIX="{ $matrix }"
setup-answers-pin = Achtung: In „{ $file }“ steht die PIN lesbar. Löschen Sie die Datei, oder schreiben Sie statt „pin“ die Zeile „pin_hash“ aus der kiosk.toml.
setup-ask-start = Kiosk jetzt starten?
setup-started = ✓ Der Kiosk startet, auch nach jedem Einschalten.
setup-not-started = Der Kiosk ließ sich nicht starten. Was der Dienst dazu sagt: systemctl status kiosk
setup-start-by-hand = Hier läuft der Kiosk nicht als Dienst. So starten Sie ihn: kiosk --config { $file }

# Die Zeiten des Bildschirms (doctor)
doctor-screen-hours = Bildschirm: Er leuchtet immer, denn [machine] screen_hours ist so nicht zu verstehen: { $fault } Was eine Regel bedeutet, zeigt: kiosk hours "Mo-Fr 07:30-18:30; PH off"

# Wo etwas liegen darf (setup, restore, doctor)
setup-records-link = „{ $folder }“ führt über eine Verknüpfung nach „{ $place }“. Nennen Sie den Ordner selbst.
setup-records-system = „{ $folder }“ gehört dem System oder allen, wird von selbst geleert, oder der Kiosk darf dort nicht schreiben. Nehmen Sie zum Beispiel: { $other }
setup-records-file = „{ $folder }“ ist eine Datei und kein Ordner. Nehmen Sie zum Beispiel: { $other }
setup-records-foreign = In „{ $folder }“ liegt schon anderes ({ $found }). Die Aufzeichnungen brauchen einen Ordner für sich, zum Beispiel: { $other }
setup-records-left = Achtung: Die Aufzeichnungen liegen dort, wo sie lagen, und an dem Ordner wurde nichts geändert. { $words }
setup-records-lax = Achtung: Der Ordner ist da, aber andere können ihn lesen: { $folder }. Dieser Datenträger kennt wohl keine Rechte; nehmen Sie besser einen anderen.
setup-backup-no-folder = „{ $folder }“ ist nicht da. Stecken Sie den Datenträger ein und hängen Sie ihn ein, oder legen Sie den Ordner an: sudo mkdir -p "{ $folder }"
setup-folder-hidden = Was nachts von selbst läuft, sieht „{ $folder }“ nicht: Die Ordner der Benutzer (/home) und /tmp sind ihm verschlossen. Nehmen Sie einen anderen Ordner, zum Beispiel unter /media oder /srv.
setup-no-passphrase = Für die Sicherung fehlt noch die Passphrase; ohne sie wird nachts nichts gesichert. Schreiben Sie mindestens vier Wörter als eine Zeile in { $file }: sudoedit { $file } und dann: sudo chmod 600 { $file }. Bewahren Sie sie auch anderswo auf.
restore-place-settings = Die Einstellungen liegen in: { $place }
restore-place-content = Der Inhalt liegt in: { $place }
restore-place-records = Die Aufzeichnungen liegen in: { $place }
doctor-no-passphrase = Sicherung: Nachts wird nichts gesichert, denn die Passphrase fehlt. Schreiben Sie mindestens vier Wörter als eine Zeile in { $file }: sudoedit { $file } und dann: sudo chmod 600 { $file }
# Nach dem Installieren, vor dem Einrichten (doctor)
doctor-service-fresh = Dienst: kiosk ist noch nicht eingerichtet: sudo kiosk setup

# Ein Ordner ohne unterschriebene Fassung
update-bare-package = In „{ $folder }“ liegt keine unterschriebene Fassung (SHA256SUMS fehlt). Ein bloßes Paket installieren Sie mit: sudo apt install { $package }
update-no-sums = In „{ $folder }“ liegt keine unterschriebene Fassung (SHA256SUMS fehlt), und auch kein Paket des Kiosks. Es bleibt bei der jetzigen Fassung. Ist es der richtige Ordner?
update-no-folder = Den Ordner „{ $folder }“ gibt es nicht. Es bleibt bei der jetzigen Fassung. Steckt der Datenträger, und ist er eingehängt?

# Was jemand beim Einrichten liest
printer-none = kein Drucker
printer-device = Bondrucker am Kabel ({ $where })
printer-network = Bondrucker im Netz ({ $where })
printer-cups = Bürodrucker ({ $where })
printer-folder = Ordner ({ $where })
setup-width-again = 80 oder 58
setup-blank = Das sind nur Leerzeichen. Enter allein lässt, was in Klammern steht.
setup-pin-later = Erst J oder N, die PIN kommt danach.

### Ciò che leggono le persone che ci visitano.
### Scritto da una macchina; nessuna persona l’ha ancora controllato.
### Origin: machine

## Benvenuto

touch-to-begin = Tocchi lo schermo
open-in-the-house = Aperto ora in questa casa:

## Barre

leave = Esci
back = Indietro
start-over = Ricomincia
contrast = Contrasto
help-now = Aiuto subito
keep = Salva
kept = Salvato

## Ascolta

read-aloud = Ascolta
read-pause = Pausa
read-on = Continua
read-slower = Più lento
read-faster = Più veloce
read-quieter = Più piano
read-louder = Più forte
read-stop = Fine
read-failed = Nessun suono

## Temi

need-question = Come possiamo aiutarla?
all-of-it = Mostra tutto

## Ricerca

search = Cerca
search-question = Che cosa cerca?
search-hint = Scriva qualcosa, per esempio: scuola materna
search-space = Spazio
search-delete = Cancella
search-topic = Tema

## Offerte

filter-open-now = Aperto ora
filter-my-language = La mia lingua
filter-women-only = Solo donne
filter-childcare = Assistenza bambini
filter-free = Gratis
nothing-fits = Non abbiamo trovato niente di adatto.
nothing-fits-wider = Qui c’è qualcosa di simile. Oppure chieda a noi allo sportello.
nothing-fits-help = Questi numeri di aiuto sono a sua disposizione. Oppure chieda a noi allo sportello.
nothing-near = Non conosciamo ancora niente di simile. Chieda a noi allo sportello, per favore.
no-offer = Per questo non conosciamo ancora un’offerta.
no-offer-instead = Allo sportello continuiamo a cercare insieme a Lei. Forse aiuta anche questo:
not-found = Non trova niente?
ask-counsellor = Chieda pure a noi
ask-counsellor-why = Venga allo sportello. Continuiamo a cercare insieme. Non costa niente.
look-wider = Vedi tutto su:

## Un’offerta

offer-gone = Questa offerta non esiste più.
last-verified = Ultimo controllo: { $day }
facts-old = Informazioni del { $year }, forse cambiate
facts-old-short = Informazioni del { $year }
sample = Esempio
sample-contact = Esempio: contatto inventato
shown-in = Lingua del testo: { $language }
machine-text = Tradotto da una macchina
machine-text-short = Testo automatico
outdated-text = Il testo tedesco è più recente
show-german = In tedesco
spoken-there = Lì si parla: { $languages }
spoken-at = { $language } ({ $when })
women-only = Solo per donne
cost-free = Gratis
cost-donation = Con una donazione
cost-fee = A pagamento
registration-none = Senza iscrizione
registration-phone = Per favore, telefoni prima
registration-form = Per favore, si iscriva con il modulo
registration-appointment = Solo su appuntamento
season-from = Dal { $day }: { $what }
season-until = Fino al { $day }: { $what }
season-between = { $first } – { $last }: { $what }
season-otherwise = Negli altri periodi: { $what }
childcare-yes = Con assistenza per bambini
childcare-no = Senza assistenza per bambini
step-free-yes = Senza gradini
step-free-no = Con gradini

## Il codice

tab-details = Pagina
tab-contact = Contatto
tab-route = Percorso
tab-calendar = Agenda
all-facts = Tutti i dati
scan-details = Il cellulare apre la pagina
scan-contact = Il cellulare salva il contatto
scan-call = Il cellulare compone il numero
scan-route = Il cellulare mostra la strada
scan-calendar = Il cellulare salva la data
scan-list = Il cellulare salva la lista
touch-for-code = Tocchi: codice grande
scan-this = Inquadri il codice con la fotocamera del cellulare.
code-too-small = Il codice qui non ci sta. Chieda allo sportello, per favore.

## Con discrezione

discreet-warning = Il cellulare ricorda ciò che inquadra. Anche altri potrebbero vederlo.
discreet-show = Mostra comunque il codice

## Mostra

show-this = Mostra
show-this-why = Lo mostri a qualcuno qui o faccia una foto.
show-want = Vorrei andare a: { $offer }
show-when = Quando: { $when }
show-where = Dove: { $where }
show-speak = Parlo { $language }.
show-help = Può aiutarmi, per favore?

## Chiedi allo sportello

ask-desk = Chiedi allo sportello
desk-why = Mostri questo foglietto allo sportello. Così non deve spiegare niente.
desk-looked-for = Cerco: { $need }
desk-insists = Importante: { $filters }
desk-seen = Già visto: { $offers }
desk-nothing = Non ho trovato niente di adatto.
desk-empty = Qui non ho ancora cercato niente.

## La mia lista

my-list = La mia lista
my-list-count = La mia lista ({ $count })
list-add = Nella mia lista
list-full = Lista piena
list-remove = Togli
list-up = Sposta su
list-clear = Svuota la lista
list-clear-sure = Togliere davvero tutto dalla lista?
list-clear-yes = Sì, svuota
list-clear-no = No, tieni
list-empty = La sua lista è vuota.
list-empty-why = In un’offerta tocchi «Salva».
list-to-phone = Sul cellulare
list-shortened = Nel codice c’è poco spazio. Per questo lì manca qualcosa.

## Stampa

slip-print = Stampa
slip-printing = Il suo foglietto è in stampa …
slip-free = Ora la stampante è libera.
slip-again = Riprova
slip-or-code = Oppure porti con sé il codice.
slip-outcome-printed = Il suo foglietto è stampato.
slip-outcome-sent = Il suo foglietto è alla stampante. Non esce niente? Chieda allo sportello, per favore.
slip-outcome-saved = Il suo foglietto è salvato.
slip-outcome-no-paper = La stampante non ha carta. Chieda allo sportello, per favore.
slip-outcome-cover-open = La stampante è aperta. Chieda allo sportello, per favore.
slip-outcome-unreachable = La stampante non risponde. Chieda allo sportello, per favore.
slip-outcome-unknown = Forse il suo foglietto non è stato stampato. Chieda allo sportello, per favore.
slip-outcome-failed = Non è stato possibile creare il foglietto. Chieda allo sportello, per favore.
slip-outcome-cancelled = Annullato.
slip-outcome-busy = La stampa è già in corso. Attenda, per favore.
slip-outcome-off = Qui non c’è una stampante.
slip-permit-wait = Attenda un momento, per favore.
slip-permit-used-up = Il chiosco non stampa altri foglietti per una visita. Chieda allo sportello, per favore.

## Sul foglietto

slip-address = Indirizzo
slip-transit = Autobus e treno
slip-dates = Prossime date
slip-hours = Orari di apertura
slip-phone = Telefono
slip-mail = E-mail
slip-web = Sito web
slip-bring = Da portare
slip-cost = Costo
slip-languages = Lingue parlate
slip-registration = Iscrizione
slip-notes = Buono a sapersi
slip-case-code = Codice del caso
slip-appointment = Prossimo appuntamento
slip-remark = Nota
case-code-keep = Per favore, porti questo foglio al prossimo incontro.
case-code-write = Per favore, scriva il codice o lo fotografi.
slip-printed-on = Stampato il
slip-code-details = Di più online
slip-code-contact = Salva il contatto
slip-code-call = Chiamare
slip-code-route = Come arrivare
slip-code-calendar = Salva la data
slip-code-list = La mia lista

## Orari

day-today = Oggi
day-tomorrow = Domani
open-always = Giorno e notte
open-until = Aperto fino alle { $time }
opens-today = Apre oggi alle { $time }
opens-tomorrow = Apre domani alle { $time }
opens-on = Apre { $day } alle { $time }
closed-for = Oggi chiuso: { $holiday }
closed-until = Chiuso fino a { $day } compreso
closed-from-to = Chiuso da { $first } a { $last }
closed-on = Chiuso: { $day }
closed-because = { $closed }: { $reason }
holiday-call = { $day } ({ $holiday }): si prega di telefonare prima
holiday-maybe = { $day } ({ $holiday }): forse chiuso
by-appointment = Su appuntamento
call-first = Chiama
contact-withheld = Contatto non ancora noto. Chieda allo sportello, per favore.
closed-now = Al momento chiuso
hours-unknown = Chieda gli orari, per favore
dates-unknown = Nessuna data nota. Chieda, per favore.
hours-nth = { $day } { $time } ({ $nth }º { $day } del mese)
hours-nth-two = { $day } { $time } ({ $first }º e { $second }º { $day } del mese)
hours-last = { $day } { $time } (ultimo { $day } del mese)

holiday-new-year = Capodanno
holiday-good-friday = Venerdì Santo
holiday-easter-monday = Lunedì di Pasqua
holiday-labour-day = Festa del Lavoro
holiday-ascension-day = Ascensione
holiday-whit-monday = Lunedì di Pentecoste
holiday-corpus-christi = Corpus Domini
holiday-german-unity-day = Giorno dell’Unità tedesca
holiday-all-saints = Ognissanti
holiday-christmas-day = Natale
holiday-second-christmas-day = Santo Stefano

## Perché va bene

reason-speaks = si parla { $language }
reason-always = sempre raggiungibile
reason-open-until = oggi aperto fino alle { $time }
reason-opens = { $day } dalle { $time }
reason-audience = per { $audience }
reason-free = gratis
reason-women-only = solo donne
reason-childcare = assistenza bambini
reason-no-registration = senza iscrizione
reason-by-appointment = su appuntamento
reason-close-by = a Meerbusch

audience-mothers = mamme
audience-women = donne
audience-men = uomini
audience-children = bambini
audience-youth = giovani
audience-adults = adulti
audience-seniors = anziani
audience-families = famiglie
audience-resettlers = Spätaussiedler
audience-refugees = rifugiati
audience-newcomers = nuovi arrivati
audience-volunteers = volontari
audience-everyone = tutti

## Aiuto subito

help-advice = In pericolo? Chiami il 112 o il 110. Non costa niente.
help-fire-ambulance = Pompieri, ambulanza
help-police = Polizia

## On the web

page-content = Vai al contenuto
page-language = Scegliere la lingua
page-a-to-z = Tutto dalla A alla Z
page-imprint = Note legali
page-discreet = Il Suo telefono ricorda le pagine che guarda. Poi cancelli la cronologia.
page-moved = Questa pagina ora è qui:
page-unknown = Questa pagina non esiste. Scelga la Sua lingua.

## È ancora qui?

still-there = È ancora qui?
touch-to-stay = Tocchi lo schermo per continuare.
then-forgotten = Altrimenti tra poco cancelliamo tutto ciò che ha scelto.

## Colloquio

reply-yes = Sì
reply-no = No
reply-dont-know = Non lo so
reply-not-say = Preferisco non dirlo
reply-touch = Tocchi la sua risposta, per favore
talk-type = Scriva qui la sua risposta
talk-say = Traduci
talk-wait = Attenda un momento, per favore.
talk-nothing-kept = Di questo colloquio non resta salvato niente.

## Lingue

language-de = tedesco
language-en = inglese
language-tr = turco
language-ar = arabo
language-uk = ucraino
language-ru = russo
language-pl = polacco
language-fa = persiano
language-prs = dari
language-ku = curdo
language-ckb = sorani
language-ps = pashto
language-ti = tigrino
language-ro = rumeno
language-bg = bulgaro
language-sq = albanese
language-sr = serbo
language-sr-latn = serbo
language-fr = francese
language-es = spagnolo
language-it = italiano
language-so = somalo
language-ja = giapponese
language-el = greco
language-pt = portoghese
language-vi = vietnamita
language-zh = cinese
language-hr = croato
language-bs = bosniaco
language-ur = urdu
language-hi = hindi

### Ce que lisent les visiteuses et les visiteurs.
### Brouillon rédigé par une machine, qu’aucune personne n’a encore relu.
### Origin: machine

## Bienvenue

touch-to-begin = Touchez l’écran
open-in-the-house = Ouvert maintenant ici, dans la maison :

## Barres

leave = Quitter
back = Retour
start-over = Au début
contrast = Contraste
help-now = Aide urgente
keep = Garder
kept = Gardé

## Écouter

read-aloud = Écouter
read-pause = Pause
read-on = Continuer
read-slower = Moins vite
read-faster = Plus vite
read-quieter = Moins fort
read-louder = Plus fort
read-stop = Arrêter
read-failed = Pas de son

## Besoins

need-question = Comment vous aider ?
all-of-it = Tout voir

## Recherche

search = Chercher
search-question = Que cherchez-vous ?
search-hint = Tapez un mot, par exemple : crèche
search-space = Espace
search-delete = Effacer
search-topic = Thème

## Offres

filter-open-now = Ouvert maintenant
filter-my-language = Ma langue
filter-women-only = Femmes seulement
filter-childcare = Garde d’enfants
filter-free = Gratuit
nothing-fits = Nous n’avons rien trouvé qui convienne.
nothing-fits-wider = Voici quelque chose de proche. Ou demandez-nous à l’accueil.
nothing-fits-help = Ces lignes d’aide sont là pour vous. Ou demandez-nous à l’accueil.
nothing-near = Nous ne connaissons encore rien de semblable. Demandez-nous à l’accueil, s’il vous plaît.
no-offer = Nous ne connaissons pas encore d’offre pour cela.
no-offer-instead = À l’accueil, nous cherchons avec vous. Ceci peut aussi vous aider :
not-found = Rien trouvé ?
ask-counsellor = Demandez-nous
ask-counsellor-why = Venez à l’accueil. Nous cherchons avec vous. C’est gratuit.
look-wider = Voir tout sur le thème :

## Une offre

offer-gone = Cette offre n’existe plus.
last-verified = Dernière vérification : { $day }
facts-old = Informations de { $year }, peut-être changées
facts-old-short = Informations de { $year }
sample = Exemple
sample-contact = Exemple, contact inventé
shown-in = Langue du texte : { $language }
machine-text = Traduit par une machine
machine-text-short = Traduction auto
outdated-text = Le texte allemand est plus récent
show-german = En allemand
spoken-there = Langues parlées sur place : { $languages }
spoken-at = { $language } ({ $when })
women-only = Pour les femmes seulement
cost-free = Gratuit
cost-donation = Contre un don
cost-fee = Payant
registration-none = Sans inscription
registration-phone = Merci d’appeler avant
registration-form = Inscription par formulaire
registration-appointment = Seulement sur rendez-vous
season-from = À partir du { $day } : { $what }
season-until = Jusqu’au { $day } : { $what }
season-between = { $first } – { $last } : { $what }
season-otherwise = Le reste du temps : { $what }
childcare-yes = Avec garde d’enfants
childcare-no = Sans garde d’enfants
step-free-yes = Sans marches
step-free-no = Il y a des marches

## Le code

tab-details = Page
tab-contact = Contact
tab-route = Trajet
tab-calendar = Agenda
all-facts = Toutes les infos
scan-details = Le téléphone ouvre la page
scan-contact = Le téléphone garde le contact
scan-call = Le téléphone compose le numéro
scan-route = Le téléphone montre le chemin
scan-calendar = Le téléphone garde la date
scan-list = Le téléphone garde votre liste
touch-for-code = Touchez : code en grand
scan-this = Scannez le code avec l’appareil photo de votre téléphone.
code-too-small = Le code ne tient pas ici. Merci de demander à l’accueil.

## Discret

discreet-warning = Votre téléphone garde ce qu’il scanne. D’autres pourraient le voir.
discreet-show = Voir quand même le code

## Montrer

show-this = Montrer
show-this-why = Montrez ceci à quelqu’un ici ou prenez-le en photo.
show-want = Je voudrais aller à : { $offer }
show-when = Quand : { $when }
show-where = Où : { $where }
show-speak = Je parle { $language }.
show-help = Pouvez-vous m’aider, s’il vous plaît ?

## Demander à l’accueil

ask-desk = Demander à l’accueil
desk-why = Montrez ce ticket à l’accueil. Vous n’aurez rien à expliquer.
desk-looked-for = Je cherche : { $need }
desk-insists = Important : { $filters }
desk-seen = Déjà regardé : { $offers }
desk-nothing = Je n’ai rien trouvé qui convienne.
desk-empty = Je n’ai encore rien cherché ici.

## Ma liste

my-list = Ma liste
my-list-count = Ma liste ({ $count })
list-add = Sur ma liste
list-full = Liste pleine
list-remove = Retirer
list-up = Monter
list-clear = Vider la liste
list-clear-sure = Vraiment tout retirer de la liste ?
list-clear-yes = Oui, vider
list-clear-no = Non, garder
list-empty = Votre liste est vide.
list-empty-why = Sur une offre, touchez « Garder ».
list-to-phone = Sur mon téléphone
list-shortened = Le code a peu de place. Il manque donc quelque chose.

## Impression

slip-print = Imprimer
slip-printing = Votre ticket s’imprime …
slip-free = L’imprimante est libre maintenant.
slip-again = Encore une fois
slip-or-code = Ou emportez le code.
slip-outcome-printed = Votre ticket est imprimé.
slip-outcome-sent = Votre ticket est à l’imprimante. Rien ne sort ? Merci de demander à l’accueil.
slip-outcome-saved = Votre ticket est enregistré.
slip-outcome-no-paper = L’imprimante n’a plus de papier. Merci de demander à l’accueil.
slip-outcome-cover-open = L’imprimante est ouverte. Merci de demander à l’accueil.
slip-outcome-unreachable = L’imprimante ne répond pas. Merci de demander à l’accueil.
slip-outcome-unknown = Votre ticket n’a peut-être pas été imprimé. Merci de demander à l’accueil.
slip-outcome-failed = Le ticket n’a pas pu être préparé. Merci de demander à l’accueil.
slip-outcome-cancelled = Annulé.
slip-outcome-busy = Une impression est déjà en cours. Merci d’attendre.
slip-outcome-off = Il n’y a pas d’imprimante ici.
slip-permit-wait = Merci d’attendre un instant.
slip-permit-used-up = La borne n’imprime pas plus de tickets par visite. Merci de demander à l’accueil.

## Sur le ticket

slip-address = Adresse
slip-transit = Bus et train
slip-dates = Prochaines dates
slip-hours = Horaires
slip-phone = Téléphone
slip-mail = E-mail
slip-web = Site internet
slip-bring = À apporter
slip-cost = Prix
slip-languages = Langues sur place
slip-registration = Inscription
slip-notes = Bon à savoir
slip-case-code = Code du dossier
slip-appointment = Prochain rendez-vous
slip-remark = Note
case-code-keep = Apportez ce papier à votre prochain rendez-vous, s’il vous plaît.
case-code-write = Notez le code ou prenez-le en photo, s’il vous plaît.
slip-printed-on = Imprimé le
slip-code-details = Plus sur internet
slip-code-contact = Garder le contact
slip-code-call = Appeler
slip-code-route = Y aller
slip-code-calendar = Garder la date
slip-code-list = Ma liste

## Horaires

day-today = Aujourd’hui
day-tomorrow = Demain
open-always = Jour et nuit
open-until = Ouvert jusqu’à { $time }
opens-today = Ouvre aujourd’hui à { $time }
opens-tomorrow = Ouvre demain à { $time }
opens-on = Ouvre { $day } à { $time }
closed-for = Fermé aujourd’hui : { $holiday }
closed-until = Fermé jusqu’au { $day } inclus
closed-from-to = Fermé du { $first } au { $last }
closed-on = Fermé : { $day }
closed-because = { $closed } : { $reason }
holiday-call = { $day } ({ $holiday }) : merci d’appeler avant
holiday-maybe = { $day } ({ $holiday }) : peut-être fermé
by-appointment = Sur rendez-vous
call-first = Appeler
contact-withheld = Contact pas encore connu. Merci de demander à l’accueil.
closed-now = Fermé en ce moment
hours-unknown = Horaires à demander
dates-unknown = Aucune date connue. Veuillez demander.
hours-nth =
    { $day } { $time } ({ $nth ->
        [1] 1er
       *[other] { $nth }e
    } { $day } du mois)
hours-nth-two =
    { $day } { $time } ({ $first ->
        [1] 1er
       *[other] { $first }e
    } et { $second }e { $day } du mois)
hours-last = { $day } { $time } (dernier { $day } du mois)

holiday-new-year = Jour de l’An
holiday-good-friday = Vendredi saint
holiday-easter-monday = Lundi de Pâques
holiday-labour-day = Fête du Travail
holiday-ascension-day = Ascension
holiday-whit-monday = Lundi de Pentecôte
holiday-corpus-christi = Fête-Dieu
holiday-german-unity-day = Jour de l’Unité allemande
holiday-all-saints = Toussaint
holiday-christmas-day = Jour de Noël
holiday-second-christmas-day = Lendemain de Noël

## Pourquoi cela convient

reason-speaks = on y parle : { $language }
reason-always = toujours joignable
reason-open-until = aujourd’hui jusqu’à { $time }
reason-opens = { $day } dès { $time }
reason-audience = pour { $audience }
reason-free = gratuit
reason-women-only = femmes seulement
reason-childcare = garde d’enfants
reason-no-registration = sans inscription
reason-by-appointment = sur rendez-vous
reason-close-by = à Meerbusch

# Les mots ont leur article, ils suivent « pour ».
audience-mothers = les mères
audience-women = les femmes
audience-men = les hommes
audience-children = les enfants
audience-youth = les jeunes
audience-adults = les adultes
audience-seniors = les seniors
audience-families = les familles
audience-resettlers = les Spätaussiedler
audience-refugees = les réfugiés
audience-newcomers = les nouveaux arrivants
audience-volunteers = les bénévoles
audience-everyone = tous

## Aide urgente

help-advice = En danger ? Appelez le 112 ou le 110. C’est gratuit.
help-fire-ambulance = Pompiers, ambulance
help-police = Police

## On the web

page-content = Aller au contenu
page-language = Choisir la langue
page-a-to-z = Tout de A à Z
page-imprint = Mentions légales
page-discreet = Votre téléphone garde en mémoire les pages que vous regardez. Effacez ensuite l’historique.
page-moved = Cette page est maintenant ici :
page-unknown = Cette page n’existe pas. Choisissez votre langue, s’il vous plaît.

## Êtes-vous encore là ?

still-there = Êtes-vous encore là ?
touch-to-stay = Touchez l’écran pour continuer.
then-forgotten = Sinon, nous effaçons bientôt tout ce que vous avez choisi.

## Conversation

reply-yes = Oui
reply-no = Non
reply-dont-know = Je ne sais pas
reply-not-say = Je préfère ne pas le dire
reply-touch = Touchez votre réponse, s’il vous plaît
talk-type = Écrivez votre réponse ici
talk-say = Traduire
talk-wait = Merci d’attendre un instant.
talk-nothing-kept = Rien de cette conversation n’est conservé.

## Langues

language-de = allemand
language-en = anglais
language-tr = turc
language-ar = arabe
language-uk = ukrainien
language-ru = russe
language-pl = polonais
language-fa = persan
language-prs = dari
language-ku = kurde
language-ckb = sorani
language-ps = pachto
language-ti = tigrigna
language-ro = roumain
language-bg = bulgare
language-sq = albanais
language-sr = serbe
language-sr-latn = serbe
language-fr = français
language-es = espagnol
language-it = italien
language-so = somali
language-ja = japonais
language-el = grec
language-pt = portugais
language-vi = vietnamien
language-zh = chinois
language-hr = croate
language-bs = bosniaque
language-ur = ourdou
language-hi = hindi

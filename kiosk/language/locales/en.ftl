### What visitors read.
### Drafted by a machine, not yet reviewed by any person.
### Origin: machine

## Welcome

touch-to-begin = Touch the screen
open-in-the-house = Open here right now:

## Bars

leave = Leave
back = Back
start-over = Start again
contrast = Contrast
help-now = Help now
keep = Keep
kept = Kept

## Read aloud

read-aloud = Read aloud
read-pause = Pause
read-on = Continue
read-slower = Slower
read-faster = Faster
read-quieter = Quieter
read-louder = Louder
read-stop = Stop
read-failed = No sound here

## Needs

need-question = How can we help you?
all-of-it = Show all

## Search

search = Search
search-question = What are you looking for?
search-hint = Type a word, for example: kindergarten
search-space = Space
search-delete = Delete
search-topic = Topic

## Offers

filter-open-now = Open now
filter-my-language = My language
filter-women-only = Women only
filter-childcare = With childcare
filter-free = Free of charge
nothing-fits = We found nothing that fits.
nothing-fits-wider = Here is something similar. Or ask us at the desk.
nothing-fits-help = These helplines are there for you. Or ask us at the desk.
nothing-near = We do not know of anything similar yet. Please ask us at the desk.
no-offer = We do not know of an offer for this yet.
no-offer-instead = At the desk we keep looking together with you. This may help, too:
not-found = Nothing fits?
ask-counsellor = Please ask us
ask-counsellor-why = Go to the desk. We will look further together. It costs nothing.
look-wider = See everything about:

## One offer

offer-gone = This offer is no longer available.
last-verified = Last checked: { $day }
facts-old = Information from { $year }, may have changed
facts-old-short = Information from { $year }
sample = Example
sample-contact = Example: the contact is not real yet
shown-in = Text in { $language }
machine-text = Translated by a machine
machine-text-short = Machine text
outdated-text = The German text is newer
show-german = In German
spoken-there = Spoken there: { $languages }
spoken-at = { $language } ({ $when })
women-only = For women only
cost-free = Free of charge
cost-donation = For a donation
cost-fee = There is a fee
registration-none = No registration needed
registration-phone = Please call first
registration-form = Please register with a form
registration-appointment = By appointment only
season-from = From { $day }: { $what }
season-until = Until { $day }: { $what }
season-between = { $first } – { $last }: { $what }
season-otherwise = Otherwise: { $what }
childcare-yes = With childcare
childcare-no = Without childcare
step-free-yes = No steps
step-free-no = There are steps

## The code

tab-details = Page
tab-contact = Contact
tab-route = Route
tab-calendar = Calendar
all-facts = All details
scan-details = Phone opens the page
scan-contact = Phone saves the contact
scan-call = Phone dials the number
scan-route = Phone shows the way
scan-calendar = Phone saves the date
scan-list = Phone saves your list
touch-for-code = Touch to see the code large
scan-this = Scan the code with your phone’s camera.
code-too-small = The code does not fit here. Please ask at the desk.

## Discreet

discreet-warning = Your phone remembers what it scans. Others might see it too.
discreet-show = Show the code anyway

## Show this

show-this = Show
show-this-why = Show this to someone here, or take a photo of it.
show-want = I would like to go to: { $offer }
show-when = When: { $when }
show-where = Where: { $where }
show-speak = I speak { $language }.
show-help = Can you help me, please?

## Ask at the desk

ask-desk = Ask at the desk
desk-why = Show this slip at the desk. Then you do not have to explain anything.
desk-looked-for = I am looking for: { $need }
desk-insists = Important: { $filters }
desk-seen = Looked at: { $offers }
desk-nothing = I found nothing that fits.
desk-empty = I have not looked for anything here yet.

## My list

my-list = My list
my-list-count = My list ({ $count })
list-add = Add to my list
list-full = List is full
list-remove = Remove
list-up = Move up
list-clear = Clear the list
list-clear-sure = Really take everything off the list?
list-clear-yes = Yes, clear it
list-clear-no = No, keep it
list-empty = Your list is empty.
list-empty-why = Touch “Keep” on an offer.
list-to-phone = To my phone
list-shortened = The code has little room. So something is missing there.

## Printing

slip-print = Print
slip-printing = Your slip is being printed …
slip-free = The printer is free now.
slip-again = Try again
slip-or-code = Or take the code with you.
slip-outcome-printed = Your slip is printed.
slip-outcome-sent = Your slip was sent to the printer. Nothing there? Please ask at the desk.
slip-outcome-saved = Your slip is saved.
slip-outcome-no-paper = The printer has no paper. Please ask at the desk.
slip-outcome-cover-open = The printer is open. Please ask at the desk.
slip-outcome-unreachable = The printer cannot be reached. Please ask at the desk.
slip-outcome-unknown = Perhaps your slip was not printed. Please ask at the desk.
slip-outcome-failed = The slip could not be made. Please ask at the desk.
slip-outcome-cancelled = Cancelled.
slip-outcome-busy = A slip is being printed already. Please wait.
slip-outcome-off = There is no printer here.
slip-permit-wait = Please wait a moment.
slip-permit-used-up = The kiosk prints no more slips for one visit. Please ask at the desk.

## On the slip

slip-address = Address
slip-transit = Bus and train
slip-dates = Next dates
slip-hours = Opening hours
slip-phone = Phone
slip-mail = E-mail
slip-web = Website
slip-bring = Please bring
slip-cost = Cost
slip-languages = Languages spoken
slip-registration = Registration
slip-notes = Good to know
slip-case-code = Case code
slip-appointment = Next appointment
slip-remark = Note
case-code-keep = Please bring this slip to your next appointment.
case-code-write = Please write the code down, or take a photo of it.
slip-printed-on = Printed on
slip-code-details = More online
slip-code-contact = Save contact
slip-code-call = Call
slip-code-route = Way there
slip-code-calendar = Save date
slip-code-list = My list

## Opening hours

day-today = Today
day-tomorrow = Tomorrow
open-always = Day and night
open-until = Open until { $time }
opens-today = Opens today at { $time }
opens-tomorrow = Opens tomorrow at { $time }
opens-on = Opens { $day } at { $time }
closed-for = Closed today: { $holiday }
closed-until = Closed until { $day }
closed-from-to = Closed { $first } to { $last }
closed-on = Closed on { $day }
closed-because = { $closed }: { $reason }
holiday-call = { $day } ({ $holiday }): please call first
holiday-maybe = { $day } ({ $holiday }): may be closed
by-appointment = By appointment
call-first = Call
contact-withheld = Contact not known yet. Please ask at the desk.
closed-now = Closed at the moment
hours-unknown = Please ask for the opening times
dates-unknown = No date is known. Please ask.
hours-nth =
    { $day } { $time } ({ $nth ->
        [1] 1st
        [2] 2nd
        [3] 3rd
       *[other] { $nth }th
    } { $day } of the month)
hours-nth-two =
    { $day } { $time } ({ $first ->
        [1] 1st
        [2] 2nd
       *[other] 3rd
    } and { $second ->
        [2] 2nd
        [3] 3rd
       *[other] { $second }th
    } { $day } of the month)
hours-last = { $day } { $time } (last { $day } of the month)

holiday-new-year = New Year’s Day
holiday-good-friday = Good Friday
holiday-easter-monday = Easter Monday
holiday-labour-day = Labour Day
holiday-ascension-day = Ascension Day
holiday-whit-monday = Whit Monday
holiday-corpus-christi = Corpus Christi
holiday-german-unity-day = Day of German Unity
holiday-all-saints = All Saints’ Day
holiday-christmas-day = Christmas Day
holiday-second-christmas-day = Second day of Christmas

## Why something fits

reason-speaks = { $language } spoken
reason-always = always available
reason-open-until = open today until { $time }
reason-opens = { $day } from { $time }
reason-audience = for { $audience }
reason-free = free of charge
reason-women-only = women only
reason-childcare = childcare
reason-no-registration = no registration
reason-by-appointment = by appointment
reason-close-by = in Meerbusch

audience-mothers = mothers
audience-women = women
audience-men = men
audience-children = children
audience-youth = young people
audience-adults = adults
audience-seniors = older people
audience-families = families
audience-resettlers = Spätaussiedler
audience-refugees = refugees
audience-newcomers = newcomers
audience-volunteers = volunteers
audience-everyone = everyone

## Help now

help-advice = In danger? Call 112 or 110. It costs nothing.
help-fire-ambulance = Fire brigade, ambulance
help-police = Police

## On the web

page-content = Skip to content
page-language = Choose a language
page-a-to-z = Everything from A to Z
page-imprint = Legal notice
page-discreet = Your phone remembers which pages you look at. Clear the history afterwards.
page-moved = This page is now here:
page-unknown = This page does not exist. Please choose your language.

## Are you still there?

still-there = Are you still there?
touch-to-stay = Touch the screen to continue.
then-forgotten = If not, we will soon delete everything you have chosen.

## Conversation

reply-yes = Yes
reply-no = No
reply-dont-know = I don’t know
reply-not-say = I prefer not to say
reply-touch = Please touch your answer
talk-type = Type your answer here
talk-say = Translate
talk-wait = Please wait a moment.
talk-nothing-kept = Nothing of this is kept.

## Languages

language-de = German
language-en = English
language-tr = Turkish
language-ar = Arabic
language-uk = Ukrainian
language-ru = Russian
language-pl = Polish
language-fa = Persian
language-prs = Dari
language-ku = Kurdish
language-ckb = Sorani
language-ps = Pashto
language-ti = Tigrinya
language-ro = Romanian
language-bg = Bulgarian
language-sq = Albanian
language-sr = Serbian
language-sr-latn = Serbian
language-fr = French
language-es = Spanish
language-it = Italian
language-so = Somali
language-ja = Japanese
language-el = Greek
language-pt = Portuguese
language-vi = Vietnamese
language-zh = Chinese
language-hr = Croatian
language-bs = Bosnian
language-ur = Urdu
language-hi = Hindi

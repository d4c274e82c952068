### በጻሕቲ ዘንብብዎ ጽሑፍ።
### ማሽን ዝጸሓፎ፣ ክሳብ ሕጂ ብሰብ ዘይተራእየ።
### Origin: machine

## ምቕባል

touch-to-begin = ነቲ ስክሪን ተንክፍዎ
open-in-the-house = ሕጂ ኣብዚ ክፉት ዘሎ:

## መጠወቕታት

leave = ምውጻእ
back = ተመለሱ
start-over = ዳግማይ ጀምሩ
contrast = ፍልልይ ሕብሪ
help-now = ህጹጽ ሓገዝ
keep = ኣቐምጡ
kept = ተቐሚጡ

## ኣንብቡለይ

read-aloud = ኣንብቡለይ
read-pause = ደው ኣብሉ
read-on = ቀጽሉ
read-slower = ዝግ ዝበለ
read-faster = ዝቀልጠፈ
read-quieter = ትሑት
read-louder = ዓው ዝበለ
read-stop = ዛዝሙ
read-failed = ድምጺ የለን

## ጉዳያት

need-question = ብምንታይ ክንሕግዘኩም?
all-of-it = ኩሉ ርኣዩ

## ምድላይ

search = ድለዩ
search-question = እንታይ ትደልዩ ኣለኹም?
search-hint = ሓንቲ ቃል ጽሓፉ፣ ንኣብነት: መዋእለ ህጻናት
search-space = ክፍተት
search-delete = ደምስሱ
search-topic = ኣርእስቲ

## ኣገልግሎታት

filter-open-now = ሕጂ ክፉት
filter-my-language = ብቋንቋይ
filter-women-only = ንደቂ ኣንስትዮ ጥራይ
filter-childcare = ክንክን ህጻናት
filter-free = ብናጻ
nothing-fits = ዝሰማማዕ ነገር ኣይረኸብናን።
nothing-fits-wider = እዚ ተመሳሳሊ እዩ። ወይ ኣብ መቀበሊ ኣጋይሽ ሕተቱና።
nothing-fits-help = እዞም ተሌፎናት ሓገዝ ንዓኹም እዮም። ወይ ኣብ መቀበሊ ኣጋይሽ ሕተቱና።
nothing-near = ክሳብ ሕጂ ተመሳሳሊ ኣይፈለጥናን። በጃኹም ኣብ መቀበሊ ኣጋይሽ ሕተቱና።
no-offer = ንዚ ገና ዝኾነ ኣገልግሎት ኣይንፈልጥን።
no-offer-instead = ኣብ መቀበሊ ኣጋይሽ ምሳኹም ኮይንና ንደሊ። ምናልባት እዚ እውን ይሕግዝ፦
not-found = ኣይረኸብኩምን?
ask-counsellor = በጃኹም ሕተቱና
ask-counsellor-why = ናብ መቀበሊ ኣጋይሽ ኪዱ። ብሓባር ኴንና ክንደሊ ኢና። ብናጻ እዩ።
look-wider = ኩሉ ርኣዩ ብዛዕባ:

## ሓደ ኣገልግሎት

offer-gone = እዚ ኣገልግሎት ድሕሪ ሕጂ የለን።
last-verified = ንመወዳእታ ዝተረጋገጸሉ: { $day }
facts-old = ሓበሬታ ናይ { $year }፣ ምናልባት ተቐይሩ
facts-old-short = ሓበሬታ ናይ { $year }
sample = ኣብነት
sample-contact = ኣብነት: ኣድራሻ ርክብ ናይ ሓቂ ኣይኮነን
shown-in = ቋንቋ ጽሑፍ: { $language }
machine-text = ብማሽን ዝተተርጐመ
machine-text-short = ትርጉም ማሽን
outdated-text = እቲ ጀርመንኛ ጽሑፍ ዝያዳ ሓድሽ እዩ
show-german = ብጀርመንኛ
spoken-there = ኣብኡ ዝዝረባ ቋንቋታት: { $languages }
spoken-at = { $language } ({ $when })
women-only = ንደቂ ኣንስትዮ ጥራይ
cost-free = ብናጻ
cost-donation = ብወፈያ
cost-fee = ክፍሊት ኣለዎ
registration-none = ምዝገባ ኣየድልን
registration-phone = በጃኹም ኣቐዲምኩም ደውሉ
registration-form = በጃኹም ብፎርም ተመዝገቡ
registration-appointment = ብቖጸራ ጥራይ
season-from = ካብ { $day }: { $what }
season-until = ክሳብ { $day }: { $what }
season-between = { $first } – { $last }: { $what }
season-otherwise = ኣብ ካልእ ግዜ: { $what }
childcare-yes = ክንክን ህጻናት ኣሎ
childcare-no = ክንክን ህጻናት የለን
step-free-yes = መደያይቦ የለን
step-free-no = መደያይቦ ኣሎ

## እቲ ኮድ

tab-details = ገጽ
tab-contact = ርክብ
tab-route = መንገዲ
tab-calendar = ካላንደር
all-facts = ኩሉ ሓበሬታ
scan-details = ሞባይል ገጽ ይኸፍት
scan-contact = ሞባይል ርክብ የቐምጥ
scan-call = ሞባይል ይድውል
scan-route = ሞባይል መንገዲ የርኢ
scan-calendar = ሞባይል ዕለት የቐምጥ
scan-list = ሞባይል ዝርዝር የቐምጥ
touch-for-code = ኮድ ንምዕባይ ተንክፉ
scan-this = ነቲ ኮድ ብካሜራ ሞባይልኩም ስካን ግበርዎ።
code-too-small = ኣብዚ ንኮድ ዝኣክል ቦታ የለን። በጃኹም ኣብ መቀበሊ ኣጋይሽ ሕተቱ።

## ብምስጢር

discreet-warning = ሞባይልኩም ስካን ዝገበሮ ይዝክር እዩ። ካልኦት እውን ክርእይዎ ይኽእሉ።
discreet-show = ይኹን ግዳ ኮድ ርኣዩ

## ኣርእዩ

show-this = ኣርእዩ
show-this-why = ነዚ ኣብዚ ንሓደ ሰብ ኣርእዩ ወይ ስእሊ ኣልዕሉ።
show-want = ናብዚ ክኸይድ ደልየ: { $offer }
show-when = መዓስ: { $when }
show-where = ኣበይ: { $where }
show-speak = { $language } እዛረብ።
show-help = በጃኹም ክትሕግዙኒ ትኽእሉዶ?

## ኣብ መቀበሊ ኣጋይሽ ሕተቱ

ask-desk = ኣብ መቀበሊ ኣጋይሽ ሕተቱ
desk-why = ነዚ ወረቐት ኣብ መቀበሊ ኣጋይሽ ኣርእዩ። ሽዑ ዝኾነ ነገር ክትገልጹ ኣየድልየኩምን።
desk-looked-for = ዝደልዮ ዘለኹ: { $need }
desk-insists = ኣገዳሲ: { $filters }
desk-seen = ዝረኣኹዎ: { $offers }
desk-nothing = ዝሰማማዕ ነገር ኣይረኸብኩን።
desk-empty = ኣብዚ ክሳብ ሕጂ ዝደለኽዎ የለን።

## ዝርዝረይ

my-list = ዝርዝረይ
my-list-count = ዝርዝረይ ({ $count })
list-add = ናብ ዝርዝረይ
list-full = ዝርዝር መሊኡ
list-remove = ኣውጽኡ
list-up = ንላዕሊ
list-clear = ዝርዝር ደምስሱ
list-clear-sure = ብሓቂ ኩሉ ካብ ዝርዝር ይውጻእ?
list-clear-yes = እወ፣ ደምስሱ
list-clear-no = ኣይፋል፣ ይጽናሕ
list-empty = ዝርዝርኩም ባዶ እዩ።
list-empty-why = ኣብ ሓደ ኣገልግሎት ነቲ «ኣቐምጡ» ተንክፍዎ።
list-to-phone = ናብ ሞባይል
list-shortened = ኣብቲ ኮድ ዘሎ ቦታ ውሑድ እዩ። ስለዚ ገለ ነገር ይጐድሎ።

## ምሕታም

slip-print = ሕተሙ
slip-printing = ወረቐትኩም ይሕተም ኣሎ …
slip-free = እቲ ፕሪንተር ሕጂ ድሉው እዩ።
slip-again = ዳግማይ
slip-or-code = ወይ ነቲ ኮድ ሒዝኩምዎ ኪዱ።
slip-outcome-printed = ወረቐትኩም ተሓቲሙ ኣሎ።
slip-outcome-sent = ወረቐትኩም ናብ ፕሪንተር ተላኢኹ ኣሎ። ዝወጸ የለን? በጃኹም ኣብ መቀበሊ ኣጋይሽ ሕተቱ።
slip-outcome-saved = ወረቐትኩም ተቐሚጡ ኣሎ።
slip-outcome-no-paper = እቲ ወረቐት ተወዲኡ ኣሎ። በጃኹም ኣብ መቀበሊ ኣጋይሽ ሕተቱ።
slip-outcome-cover-open = እቲ ፕሪንተር ክፉት እዩ። በጃኹም ኣብ መቀበሊ ኣጋይሽ ሕተቱ።
slip-outcome-unreachable = እቲ ፕሪንተር ክርከብ ኣይከኣለን። በጃኹም ኣብ መቀበሊ ኣጋይሽ ሕተቱ።
slip-outcome-unknown = ወረቐትኩም ምናልባት ኣይተሓትመን ይኸውን። በጃኹም ኣብ መቀበሊ ኣጋይሽ ሕተቱ።
slip-outcome-failed = እቲ ወረቐት ክዳሎ ኣይከኣለን። በጃኹም ኣብ መቀበሊ ኣጋይሽ ሕተቱ።
slip-outcome-cancelled = ተሰሪዙ።
slip-outcome-busy = ሕጂ ይሕተም ኣሎ። በጃኹም ተጸበዩ።
slip-outcome-off = ኣብዚ ፕሪንተር የለን።
slip-permit-wait = በጃኹም ቁሩብ ተጸበዩ።
slip-permit-used-up = ኣብ ሓደ ምብጻሕ ካብዚ ዝበዝሕ ወረቐት ኣይሕተምን እዩ። በጃኹም ኣብ መቀበሊ ኣጋይሽ ሕተቱ።

## ኣብቲ ወረቐት

slip-address = ኣድራሻ
slip-transit = ኣውቶቡስን ባቡርን
slip-dates = ዝቕጽሉ ዕለታት
slip-hours = ክፉት ዝኾነሉ ሰዓታት
slip-phone = ተሌፎን
slip-mail = ኢመይል
slip-web = ኢንተርነት
slip-bring = በጃኹም ሒዝኩም ምጹ
slip-cost = ክፍሊት
slip-languages = ኣብኡ ዝዝረባ ቋንቋታት
slip-registration = ምዝገባ
slip-notes = ጠቓሚ ሓበሬታ
slip-case-code = ኮድ ጉዳይ
slip-appointment = ቀጻሊ ቆጸራ
slip-remark = መዘኻኸሪ
case-code-keep = በጃኹም ነዚ ወረቐት ናብ ዝቕጽል ቆጸራ ሒዝኩምዎ ምጹ።
case-code-write = በጃኹም ነቲ ኮድ ጽሓፍዎ ወይ ስእልዎ።
slip-printed-on = ዝተሓትመሉ ዕለት
slip-code-details = ተወሳኺ ኣብ ኢንተርነት
slip-code-contact = ርክብ ኣቐምጡ
slip-code-call = ደውሉ
slip-code-route = መንገዲ ናብኡ
slip-code-calendar = ዕለት ኣቐምጡ
slip-code-list = ዝርዝረይ

## ክፉት ዝኾነሉ ሰዓታት

day-today = ሎሚ
day-tomorrow = ጽባሕ
open-always = ለይትን መዓልትን
open-until = ክሳብ { $time } ክፉት
opens-today = ሎሚ ሰዓት { $time } ይኽፈት
opens-tomorrow = ጽባሕ ሰዓት { $time } ይኽፈት
opens-on = { $day } ሰዓት { $time } ይኽፈት
closed-for = ሎሚ ዕጹው: { $holiday }
closed-until = ክሳብ { $day } ዕጹው
closed-from-to = ካብ { $first } ክሳብ { $last } ዕጹው
closed-on = ዕጹው: { $day }
closed-because = { $closed }: { $reason }
holiday-call = { $day } ({ $holiday })፦ በጃኹም ቅድም ደውሉ
holiday-maybe = { $day } ({ $holiday })፦ ምናልባት ዕጹው
by-appointment = ብቖጸራ
call-first = ደውሉ
contact-withheld = ርክብ ክሳብ ሕጂ ኣይተፈልጠን። በጃኹም ኣብ መቀበሊ ኣጋይሽ ሕተቱ።
closed-now = ሕጂ ዕጹው
hours-unknown = በጃኹም ሰዓታት ሕተቱ
dates-unknown = ዝፍለጥ ዕለት የለን። በጃኹም ሕተቱ።
hours-nth =
    { $day } { $time } (ኣብ ወርሒ { $nth ->
        [1] ቀዳማይ
        [2] ካልኣይ
        [3] ሳልሳይ
       *[other] ራብዓይ
    } { $day })
hours-nth-two =
    { $day } { $time } (ኣብ ወርሒ { $first ->
        [1] ቀዳማይን
        [2] ካልኣይን
       *[other] ሳልሳይን
    } { $second ->
        [2] ካልኣይን
        [3] ሳልሳይን
       *[other] ራብዓይን
    } { $day })
hours-last = { $day } { $time } (ኣብ ወርሒ ናይ መወዳእታ { $day })

holiday-new-year = ሓድሽ ዓመት
holiday-good-friday = ዓርቢ ስቕለት
holiday-easter-monday = ሰኑይ ፋሲካ
holiday-labour-day = መዓልቲ ሰራሕተኛታት
holiday-ascension-day = ዕርገት
holiday-whit-monday = ሰኑይ ጰራቅሊጦስ
holiday-corpus-christi = በዓል ፍሮንላይኽናም
holiday-german-unity-day = መዓልቲ ሓድነት ጀርመን
holiday-all-saints = በዓል ኩሎም ቅዱሳን
holiday-christmas-day = 1ይ መዓልቲ ልደት
holiday-second-christmas-day = 2ይ መዓልቲ ልደት

## ንምንታይ ይሰማማዕ

reason-speaks = ቋንቋ: { $language }
reason-always = ኩሉ ግዜ ይርከብ
reason-open-until = ሎሚ ክሳብ { $time } ክፉት
reason-opens = { $day } ካብ { $time }
reason-audience = ዝምልከቶም: { $audience }
reason-free = ብናጻ
reason-women-only = ንደቂ ኣንስትዮ ጥራይ
reason-childcare = ክንክን ህጻናት
reason-no-registration = ብዘይ ምዝገባ
reason-by-appointment = ብቖጸራ
reason-close-by = ኣብ Meerbusch

audience-mothers = ኣዴታት
audience-women = ደቂ ኣንስትዮ
audience-men = ደቂ ተባዕትዮ
audience-children = ቈልዑ
audience-youth = መንእሰያት
audience-adults = ዓበይቲ
audience-seniors = ኣረጋውያን
audience-families = ስድራቤታት
audience-resettlers = Spätaussiedler
audience-refugees = ስደተኛታት
audience-newcomers = ሓደስቲ መጻእቲ
audience-volunteers = ወለንተኛታት
audience-everyone = ኩሉ ሰብ

## ህጹጽ ሓገዝ

help-advice = ኣብ ሓደጋ ዲኹም? ናብ 112 ወይ 110 ደውሉ። ብናጻ እዩ።
help-fire-ambulance = መጥፋእቲ ሓዊ፣ ኣምቡላንስ
help-police = ፖሊስ

## On the web

page-content = ናብ ትሕዝቶ
page-language = ቋንቋ ምረጹ
page-a-to-z = ኩሉ ብተርታ ፊደል
page-imprint = ሓበሬታ ኣሕታሚ
page-discreet = ተለፎንኩም ነቶም እትርእዩዎም ገጻት ይዝክሮም። ድሕሪኡ ነቲ ታሪኽ ደምስሱ።
page-moved = እዚ ገጽ ሕጂ ኣብዚ ኣሎ፡
page-unknown = እዚ ገጽ የለን። በጃኹም ቋንቋኹም ምረጹ።

## ክሳብ ሕጂ ኣብዚ ዲኹም?

still-there = ክሳብ ሕጂ ኣብዚ ዲኹም?
touch-to-stay = ንምቕጻል ነቲ ስክሪን ተንክፍዎ።
then-forgotten = እንተ ዘይኮነ ኩሉ ዝመረጽኩምዎ ድሕሪ ቁሩብ ክንድምስሶ ኢና።

## ዝርርብ

reply-yes = እወ
reply-no = ኣይፋል
reply-dont-know = ኣይፈልጥን
reply-not-say = ክነግር ኣይደልን
reply-touch = በጃኹም መልስኹም ተንክፉ
talk-type = መልስኹም ኣብዚ ጽሓፉ
talk-say = ተርጉም
talk-wait = በጃኹም ቁሩብ ተጸበዩ።
talk-nothing-kept = ካብዚ ዝርርብ ዝዕቀብ ነገር የለን።

## ቋንቋታት

language-de = ጀርመንኛ
language-en = እንግሊዝኛ
language-tr = ቱርክኛ
language-ar = ዓረብኛ
language-uk = ዩክረይንኛ
language-ru = ሩስኛ
language-pl = ፖላንድኛ
language-fa = ፋርስኛ
language-prs = ዳሪ
language-ku = ኩርድኛ
language-ckb = ሶራኒ
language-ps = ፓሽቶ
language-ti = ትግርኛ
language-ro = ሩማንኛ
language-bg = ቡልጋርኛ
language-sq = ኣልባንኛ
language-sr = ሰርብያኛ
language-sr-latn = ሰርብያኛ
language-fr = ፈረንሳይኛ
language-es = ስጳንኛ
language-it = ጣልያንኛ
language-so = ሶማልኛ
language-ja = ጃፓንኛ
language-el = ግሪኽኛ
language-pt = ፖርቱጋልኛ
language-vi = ቬትናምኛ
language-zh = ቻይንኛ
language-hr = ክሮኤሽያኛ
language-bs = ቦስንኛ
language-ur = ኡርዱ
language-hi = ሂንዲ

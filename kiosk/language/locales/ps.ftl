### هغه څه چې لیدونکي یې لولي.
### دا متن د ماشین مسوده ده او تر اوسه هیڅ انسان نه دی کتلی.
### Origin: machine

## ښه راغلاست

touch-to-begin = پر سکرین ګوته کېږدئ
open-in-the-house = همدا اوس دلته خلاص دي:

## پټې

leave = وتل
back = شاته
start-over = له سره پیل
contrast = کنټراسټ
help-now = سمدستي مرسته
keep = خوندي کول
kept = خوندي شو

## راته ولولئ

read-aloud = راته ولولئ
read-pause = درېدل
read-on = دوام
read-slower = ورو
read-faster = ګړندی
read-quieter = ټیټ غږ
read-louder = لوړ غږ
read-stop = پای
read-failed = غږ نشته

## موضوع

need-question = څنګه مرسته درسره وکړو؟
all-of-it = ټول وښایئ

## لټون

search = لټون
search-question = څه لټوئ؟
search-hint = یوه کلمه ولیکئ، د بېلګې په توګه: وړکتون
search-space = تشه
search-delete = پاکول
search-topic = موضوع

## خدمتونه

filter-open-now = اوس خلاص
filter-my-language = زما په ژبه
filter-women-only = یوازې ښځې
filter-childcare = د ماشوم پالنه
filter-free = وړیا
nothing-fits = مناسب څه مو ونه موندل.
nothing-fits-wider = دا ورته خدمتونه دي. یا د معلوماتو په مېز کې له موږ وپوښتئ.
nothing-fits-help = دا د مرستې ټلیفونونه ستاسو لپاره دي. یا د معلوماتو په مېز کې له موږ وپوښتئ.
nothing-near = موږ لا ورته څه نه پېژنو. مهرباني وکړئ د معلوماتو په مېز کې له موږ وپوښتئ.
no-offer = موږ تر اوسه د دې لپاره کوم وړاندیز نه پېژنو.
no-offer-instead = د معلوماتو په مېز کې له تاسو سره نور لټوو. ښايي دا هم مرسته وکړي:
not-found = مناسب څه نه و؟
ask-counsellor = هیله ده له موږ وپوښتئ
ask-counsellor-why = د معلوماتو مېز ته ورشئ. په ګډه به نور هم ولټوو. پیسې نه غواړي.
look-wider = د دې موضوع ټول خدمتونه:

## یو خدمت

offer-gone = دا خدمت نور نشته.
last-verified = وروستۍ کتنه: { $day }
facts-old = د { $year } کال معلومات، ښايي بدل شوي وي
facts-old-short = د { $year } کال معلومات
sample = بېلګه
sample-contact = بېلګه، د اړیکې معلومات رښتیني نه دي
shown-in = د متن ژبه: { $language }
machine-text = ماشیني ژباړه
machine-text-short = ماشیني ژباړه
outdated-text = الماني متن تر دې نوی دی
show-german = په الماني
spoken-there = هلته ژبې: { $languages }
spoken-at = { $language } ({ $when })
women-only = یوازې د ښځو لپاره
cost-free = وړیا
cost-donation = بسپنه په خپله خوښه
cost-fee = پیسې غواړي
registration-none = نوم لیکنې ته اړتیا نشته
registration-phone = مهرباني وکړئ لومړی زنګ ووهئ
registration-form = مهرباني وکړئ په فورمه نوم ولیکئ
registration-appointment = یوازې په ټاکلي وخت
season-from = له { $day }: { $what }
season-until = تر { $day } پورې: { $what }
season-between = { $first } – { $last }: { $what }
season-otherwise = په نورو وختونو کې: { $what }
childcare-yes = له ماشوم پالنې سره
childcare-no = له ماشوم پالنې پرته
step-free-yes = زینې نه لري
step-free-no = زینې لري

## کوډ

tab-details = وېبپاڼه
tab-contact = اړیکه
tab-route = لاره
tab-calendar = جنتري
all-facts = ټول معلومات
scan-details = موبایل وېبپاڼه خلاصوي
scan-contact = موبایل اړیکه خوندي کوي
scan-call = موبایل شمېرې ته زنګ وهي
scan-route = موبایل لاره ښيي
scan-calendar = موبایل نېټه خوندي کوي
scan-list = موبایل لېست خوندي کوي
touch-for-code = ګوته کېږدئ: لوی کوډ
scan-this = کوډ د خپل موبایل په کمره سکن کړئ.
code-too-small = کوډ دلته نه ځایېږي. مهرباني وکړئ د معلوماتو په مېز کې وپوښتئ.

## پټ

discreet-warning = ستاسو موبایل هغه څه ساتي چې سکن کوي یې. ښايي نور یې هم وویني.
discreet-show = بیا هم کوډ وښایئ

## ښودل

show-this = ښودل
show-this-why = دا دلته یو چا ته وښایئ یا یې عکس واخلئ.
show-want = غواړم دې ځای ته لاړ شم: { $offer }
show-when = کله: { $when }
show-where = چېرته: { $where }
show-speak = زه په { $language } خبرې کوم.
show-help = مهرباني وکړئ، مرسته راسره کولی شئ؟

## د معلوماتو په مېز کې پوښتل

ask-desk = د معلوماتو په مېز کې پوښتل
desk-why = دا پاڼه د معلوماتو په مېز کې وښایئ. بیا تشریح ته اړتیا نشته.
desk-looked-for = زه دا لټوم: { $need }
desk-insists = مهم: { $filters }
desk-seen = ما کتلي دي: { $offers }
desk-nothing = مناسب څه مې ونه موندل.
desk-empty = ما دلته لا د څه شي لټون نه دی کړی.

## زما لېست

my-list = زما لېست
my-list-count = زما لېست ({ $count })
list-add = زما لېست ته
list-full = لېست ډک دی
list-remove = لرې کول
list-up = پورته
list-clear = لېست تشول
list-clear-sure = رښتیا ټول له لېست څخه لرې شي؟
list-clear-yes = هو، تش دې شي
list-clear-no = نه، پاتې دې شي
list-empty = ستاسو لېست تش دی.
list-empty-why = په یوه خدمت کې پر «خوندي کول» ګوته کېږدئ.
list-to-phone = موبایل ته
list-shortened = په کوډ کې ځای کم دی. ځکه یو څه په کې نشته.

## چاپ

slip-print = چاپ
slip-printing = ستاسو پاڼه چاپېږي …
slip-free = پرنټر اوس وزګار دی.
slip-again = یو ځل بیا
slip-or-code = یا کوډ له ځان سره یوسئ.
slip-outcome-printed = ستاسو پاڼه چاپ شوه.
slip-outcome-sent = ستاسو پاڼه پرنټر ته ولېږل شوه. هیڅ راونه وتل؟ مهرباني وکړئ د معلوماتو په مېز کې وپوښتئ.
slip-outcome-saved = ستاسو پاڼه خوندي شوه.
slip-outcome-no-paper = په پرنټر کې کاغذ نشته. مهرباني وکړئ د معلوماتو په مېز کې وپوښتئ.
slip-outcome-cover-open = د پرنټر سرپوښ خلاص دی. مهرباني وکړئ د معلوماتو په مېز کې وپوښتئ.
slip-outcome-unreachable = له پرنټر سره اړیکه نشته. مهرباني وکړئ د معلوماتو په مېز کې وپوښتئ.
slip-outcome-unknown = ښايي ستاسو پاڼه چاپ شوې نه وي. مهرباني وکړئ د معلوماتو په مېز کې وپوښتئ.
slip-outcome-failed = پاڼه جوړه نه شوه. مهرباني وکړئ د معلوماتو په مېز کې وپوښتئ.
slip-outcome-cancelled = لغوه شو.
slip-outcome-busy = چاپ روان دی. مهرباني وکړئ صبر وکړئ.
slip-outcome-off = دلته پرنټر نشته.
slip-permit-wait = مهرباني وکړئ لږ صبر وکړئ.
slip-permit-used-up = په یوه لیدنه کې نورې پاڼې نه چاپېږي. مهرباني وکړئ د معلوماتو په مېز کې وپوښتئ.

## پر پاڼه

slip-address = پته
slip-transit = بس او اورګاډی
slip-dates = راتلونکې نېټې
slip-hours = د کار وختونه
slip-phone = ټلیفون
slip-mail = برېښنالیک
slip-web = انټرنټ
slip-bring = مهرباني وکړئ درسره راوړئ
slip-cost = لګښت
slip-languages = هلته ژبې
slip-registration = نوم لیکنه
slip-notes = ګټور معلومات
slip-case-code = د دوسیې کوډ
slip-appointment = راتلونکې ناسته
slip-remark = یادښت
case-code-keep = مهرباني وکړئ دا پاڼه بلې لیدنې ته له ځان سره راوړئ.
case-code-write = مهرباني وکړئ دا کوډ ولیکئ یا یې عکس واخلئ.
slip-printed-on = د چاپ نېټه
slip-code-details = نور په انټرنټ کې
slip-code-contact = اړیکه خوندي کړئ
slip-code-call = زنګ ووهئ
slip-code-route = هلته لاره
slip-code-calendar = نېټه خوندي کړئ
slip-code-list = زما لېست

## د کار وختونه

day-today = نن
day-tomorrow = سبا
open-always = شپه او ورځ
open-until = تر { $time } پورې خلاص
opens-today = نن په { $time } خلاصېږي
opens-tomorrow = سبا په { $time } خلاصېږي
opens-on = خلاصېږي: { $day }، { $time }
closed-for = نن تړلی: { $holiday }
closed-until = تر { $day } پورې تړلی
closed-from-to = له { $first } تر { $last } پورې تړلی
closed-on = تړلی: { $day }
closed-because = { $closed }: { $reason }
holiday-call = { $day } ({ $holiday }): مهرباني وکړئ لومړی تلیفون وکړئ
holiday-maybe = { $day } ({ $holiday }): ښايي تړلی وي
by-appointment = د ټاکلي وخت له مخې
call-first = زنګ وهل
contact-withheld = د اړیکې معلومات لا معلوم نه دي. مهرباني وکړئ د معلوماتو په مېز کې وپوښتئ.
closed-now = اوس تړلی دی
hours-unknown = مهرباني وکړئ وختونه وپوښتئ
dates-unknown = نېټه معلومه نه ده. مهرباني وکړئ وپوښتئ.
hours-nth =
    د میاشتې { $nth ->
        [1] لومړۍ
        [2] دویمه
        [3] درېیمه
       *[other] څلورمه
    } { $day } { $time }
hours-nth-two =
    د میاشتې { $first ->
        [1] لومړۍ
        [2] دویمه
       *[other] درېیمه
    } او { $second ->
        [2] دویمه
        [3] درېیمه
       *[other] څلورمه
    } { $day } { $time }
hours-last = د میاشتې وروستۍ { $day } { $time }

holiday-new-year = نوی میلادي کال
holiday-good-friday = نېکه جمعه (Karfreitag)
holiday-easter-monday = د ایستر دوشنبه (Ostern)
holiday-labour-day = د کارګرانو ورځ
holiday-ascension-day = د مسیح عروج (Himmelfahrt)
holiday-whit-monday = د Pfingsten دوشنبه
holiday-corpus-christi = د Fronleichnam جشن
holiday-german-unity-day = د المان د یووالي ورځ
holiday-all-saints = د ټولو پاکانو ورځ (Allerheiligen)
holiday-christmas-day = د کرسمس لومړۍ ورځ
holiday-second-christmas-day = د کرسمس دویمه ورځ

## ولې مناسب دی

reason-speaks = ژبه: { $language }
reason-always = تل شته
reason-open-until = نن تر { $time } خلاص
reason-opens = { $day }، له { $time } څخه
reason-audience = د چا لپاره: { $audience }
reason-free = وړیا
reason-women-only = یوازې ښځې
reason-childcare = د ماشوم پالنه
reason-no-registration = بې نوم لیکنې
reason-by-appointment = په ټاکلي وخت
reason-close-by = په Meerbusch کې

audience-mothers = میندې
audience-women = ښځې
audience-men = نارینه
audience-children = ماشومان
audience-youth = تنکي ځوانان
audience-adults = لویان
audience-seniors = زاړه کسان
audience-families = کورنۍ
audience-resettlers = الماني توکمي
audience-refugees = کډوال
audience-newcomers = نوي راغلي
audience-volunteers = رضاکاران
audience-everyone = ټول

## سمدستي مرسته

help-advice = په خطر کې یاست؟ 112 یا 110 ته زنګ ووهئ. پیسې نه غواړي.
help-fire-ambulance = اور وژنه، امبولانس
help-police = پولیس

## On the web

page-content = منځپانګې ته ورشئ
page-language = ژبه وټاکئ
page-a-to-z = هر څه د الفبا په ترتیب
page-imprint = د خپرونکي معلومات
page-discreet = ستاسو تلیفون هغه پاڼې په یاد ساتي چې تاسو یې ګورئ. وروسته تاریخچه پاکه کړئ.
page-moved = دا پاڼه اوس دلته ده:
page-unknown = دا پاڼه نشته. مهرباني وکړئ خپله ژبه وټاکئ.

## لا هم دلته یاست؟

still-there = لا هم دلته یاست؟
touch-to-stay = د دوام لپاره پر سکرین ګوته کېږدئ.
then-forgotten = که نه، ژر به ستاسو ټول انتخابونه پاک کړو.

## خبرې

reply-yes = هو
reply-no = نه
reply-dont-know = نه پوهېږم
reply-not-say = نه غواړم ووایم
reply-touch = مهرباني وکړئ، خپل ځواب ته ګوته ورکړئ
talk-type = خپل ځواب دلته ولیکئ
talk-say = ژباړه
talk-wait = مهرباني وکړئ لږ صبر وکړئ.
talk-nothing-kept = له دې خبرو هېڅ نه ساتل کېږي.

## ژبې

language-de = الماني
language-en = انګلیسي
language-tr = ترکي
language-ar = عربي
language-uk = اوکرایني
language-ru = روسي
language-pl = پولنډي
language-fa = فارسي
language-prs = دري
language-ku = کردي
language-ckb = سوراني
language-ps = پښتو
language-ti = تیګرینیا
language-ro = رومانیایي
language-bg = بلغاریایي
language-sq = البانیایي
language-sr = سربیایي
language-sr-latn = سربیایي
language-fr = فرانسوي
language-es = هسپانوي
language-it = ایټالوي
language-so = سومالیایي
language-ja = جاپاني
language-el = یوناني
language-pt = پرتګالي
language-vi = ویتنامي
language-zh = چینایي
language-hr = کروشیایي
language-bs = بوسنیایي
language-ur = اردو
language-hi = هندي

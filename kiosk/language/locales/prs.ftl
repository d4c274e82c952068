### چیزی که مراجعین می‌خوانند.
### مسوده این متن را یک ماشین نوشته و هنوز هیچ انسانی آن را مرور نکرده است.
### Origin: machine

## خوش‌آمد

touch-to-begin = صفحه را لمس کنید
open-in-the-house = همین حالا اینجا باز است:

## نوارها

leave = خروج
back = برگشت
start-over = شروع از نو
contrast = کنتراست
help-now = کمک عاجل
keep = ذخیره
kept = ذخیره شد

## بلندخوانی

read-aloud = بلندخوانی
read-pause = توقف
read-on = ادامه
read-slower = آهسته‌تر
read-faster = تیزتر
read-quieter = آرام‌تر
read-louder = بلندتر
read-stop = ختم
read-failed = صدا نیست

## موضوع‌ها

need-question = چطور کمک کرده می‌توانیم؟
all-of-it = نشان دادن همه

## جستجو

search = جستجو
search-question = چه می‌پالید؟
search-hint = یک کلمه بنویسید، مثلا: کودکستان
search-space = فاصله
search-delete = پاک کردن
search-topic = موضوع

## خدمات

filter-open-now = حالا باز
filter-my-language = به زبان من
filter-women-only = تنها زنان
filter-childcare = نگهداری طفل
filter-free = رایگان
nothing-fits = چیز مناسبی پیدا نکردیم.
nothing-fits-wider = این‌ها مشابه هستند. یا در میز معلومات از ما بپرسید.
nothing-fits-help = این تیلفون‌های کمک در خدمت شماست. یا در میز معلومات از ما بپرسید.
nothing-near = هنوز چیز مشابهی نمی‌شناسیم. لطفا در میز معلومات از ما بپرسید.
no-offer = هنوز پیشنهادی برای این نمی‌شناسیم.
no-offer-instead = در میز معلومات همراه شما بیشتر جستجو می‌کنیم. شاید این هم کمک کند:
not-found = مناسب شما نبود؟
ask-counsellor = لطفا از ما بپرسید
ask-counsellor-why = به میز معلومات بروید. با هم بیشتر می‌پالیم. پول کار ندارد.
look-wider = دیدن همه در باره:

## یک خدمت

offer-gone = این خدمت دیگر وجود ندارد.
last-verified = آخرین بررسی: { $day }
facts-old = معلومات سال { $year }، شاید تغییر کرده باشد
facts-old-short = معلومات سال { $year }
sample = نمونه
sample-contact = نمونه، معلومات تماس ساختگی است
shown-in = زبان متن: { $language }
machine-text = ترجمه ماشینی
machine-text-short = ترجمه ماشینی
outdated-text = متن آلمانی جدیدتر است
show-german = به آلمانی
spoken-there = زبان‌ها در آنجا: { $languages }
spoken-at = { $language } ({ $when })
women-only = تنها برای زنان
cost-free = رایگان
cost-donation = با اعانه به خواست خود
cost-fee = مصرف دارد
registration-none = بدون ثبت نام
registration-phone = لطفا اول زنگ بزنید
registration-form = لطفا با فورم ثبت نام کنید
registration-appointment = تنها با وعده قبلی
season-from = از { $day }: { $what }
season-until = تا { $day }: { $what }
season-between = از { $first } تا { $last }: { $what }
season-otherwise = در اوقات دیگر: { $what }
childcare-yes = با نگهداری طفل
childcare-no = بدون نگهداری طفل
step-free-yes = بدون زینه
step-free-no = زینه دارد

## کد

tab-details = صفحه
tab-contact = تماس
tab-route = راه
tab-calendar = تقویم
all-facts = تمام معلومات
scan-details = موبایل صفحه را باز می‌کند
scan-contact = موبایل تماس را ذخیره می‌کند
scan-call = موبایل نمبر را دایل می‌کند
scan-route = موبایل راه را نشان می‌دهد
scan-calendar = موبایل تاریخ را ذخیره می‌کند
scan-list = موبایل لست را ذخیره می‌کند
touch-for-code = برای کلان شدن کد لمس کنید
scan-this = کد را با کمره موبایل خود سکن کنید.
code-too-small = کد اینجا جای نمی‌شود. لطفا در میز معلومات بپرسید.

## محرمانه

discreet-warning = موبایل شما چیزی را که سکن می‌کند نگه می‌دارد. شاید دیگران هم آن را ببینند.
discreet-show = با آن هم نشان دادن کد

## نشان دادن

show-this = نشان دادن
show-this-why = این را اینجا به یک نفر نشان بدهید یا از آن عکس بگیرید.
show-want = می‌خواهم بروم به: { $offer }
show-when = چه وقت: { $when }
show-where = کجا: { $where }
show-speak = من { $language } گپ می‌زنم.
show-help = لطفا با من کمک کرده می‌توانید؟

## پرسیدن در میز معلومات

ask-desk = پرسیدن در میز معلومات
desk-why = این ورق را در میز معلومات نشان بدهید. باز لازم نیست چیزی را تشریح کنید.
desk-looked-for = این را می‌پالم: { $need }
desk-insists = مهم: { $filters }
desk-seen = دیده‌ام: { $offers }
desk-nothing = چیز مناسبی پیدا نکردم.
desk-empty = اینجا هنوز چیزی را جستجو نکرده‌ام.

## لست من

my-list = لست من
my-list-count = لست من ({ $count })
list-add = به لست من
list-full = لست پر است
list-remove = حذف
list-up = بالاتر
list-clear = خالی کردن لست
list-clear-sure = واقعا همه چیز از لست حذف شود؟
list-clear-yes = بلی، خالی شود
list-clear-no = نه، بماند
list-empty = لست شما خالی است.
list-empty-why = در یک خدمت «ذخیره» را لمس کنید.
list-to-phone = به موبایل
list-shortened = در کد جای کم است. از این خاطر یک بخش در آن نیست.

## چاپ

slip-print = چاپ
slip-printing = ورق شما چاپ می‌شود …
slip-free = پرنتر حالا آزاد است.
slip-again = دوباره
slip-or-code = یا کد را با خود ببرید.
slip-outcome-printed = ورق شما چاپ شد.
slip-outcome-sent = ورق شما به پرنتر فرستاده شد. چیزی بیرون نشد؟ لطفا در میز معلومات بپرسید.
slip-outcome-saved = ورق شما ذخیره شد.
slip-outcome-no-paper = کاغذ پرنتر تمام شده است. لطفا در میز معلومات بپرسید.
slip-outcome-cover-open = سرپوش پرنتر باز است. لطفا در میز معلومات بپرسید.
slip-outcome-unreachable = پرنتر در دسترس نیست. لطفا در میز معلومات بپرسید.
slip-outcome-unknown = شاید ورق شما چاپ نشده باشد. لطفا در میز معلومات بپرسید.
slip-outcome-failed = ورق ساخته نشد. لطفا در میز معلومات بپرسید.
slip-outcome-cancelled = لغو شد.
slip-outcome-busy = چاپ جریان دارد. لطفا صبر کنید.
slip-outcome-off = اینجا پرنتر نیست.
slip-permit-wait = لطفا کمی صبر کنید.
slip-permit-used-up = در یک مراجعه ورق بیشتر چاپ نمی‌شود. لطفا در میز معلومات بپرسید.

## روی ورق

slip-address = آدرس
slip-transit = بس و قطار
slip-dates = تاریخ‌های بعدی
slip-hours = اوقات کاری
slip-phone = تیلفون
slip-mail = ایمیل
slip-web = انترنت
slip-bring = لطفا با خود بیاورید
slip-cost = مصرف
slip-languages = زبان‌ها در محل
slip-registration = ثبت نام
slip-notes = خوب است بدانید
slip-case-code = کد دوسیه
slip-appointment = قرار بعدی
slip-remark = یادداشت
case-code-keep = لطفاً این ورق را به صحبت بعدی با خود بیاورید.
case-code-write = لطفاً این کد را یادداشت کنید یا از آن عکس بگیرید.
slip-printed-on = تاریخ چاپ
slip-code-details = بیشتر در انترنت
slip-code-contact = ذخیره تماس
slip-code-call = تماس تلفونی
slip-code-route = راه رسیدن
slip-code-calendar = ذخیره تاریخ
slip-code-list = لست من

## اوقات کاری

day-today = امروز
day-tomorrow = فردا
open-always = شب و روز
open-until = باز تا ساعت { $time }
opens-today = امروز ساعت { $time } باز می‌شود
opens-tomorrow = فردا ساعت { $time } باز می‌شود
opens-on = باز می‌شود: { $day }، { $time }
closed-for = امروز بسته: { $holiday }
closed-until = بسته تا { $day }
closed-from-to = بسته از { $first } تا { $last }
closed-on = بسته: { $day }
closed-because = { $closed }: { $reason }
holiday-call = { $day } ({ $holiday }): لطفاً اول تلفن کنید
holiday-maybe = { $day } ({ $holiday }): شاید بسته باشد
by-appointment = با وعده قبلی
call-first = زنگ زدن
contact-withheld = معلومات تماس هنوز معلوم نیست. لطفا در میز معلومات بپرسید.
closed-now = فعلا بسته است
hours-unknown = لطفا اوقات را بپرسید
dates-unknown = تاریخ معلوم نیست. لطفا بپرسید.
hours-nth =
    { $nth ->
        [1] اولین
        [2] دومین
        [3] سومین
       *[other] چهارمین
    } { $day } ماه { $time }
hours-nth-two =
    { $first ->
        [1] اولین
        [2] دومین
       *[other] سومین
    } و { $second ->
        [2] دومین
        [3] سومین
       *[other] چهارمین
    } { $day } ماه { $time }
hours-last = آخرین { $day } ماه { $time }

holiday-new-year = سال نو عیسوی
holiday-good-friday = جمعه نیک (Karfreitag)
holiday-easter-monday = دوشنبه عید پاک (Ostern)
holiday-labour-day = روز کارگر
holiday-ascension-day = عروج مسیح (Himmelfahrt)
holiday-whit-monday = دوشنبه پنطیکاست (Pfingsten)
holiday-corpus-christi = جشن Fronleichnam
holiday-german-unity-day = روز وحدت آلمان
holiday-all-saints = روز قدیسان (Allerheiligen)
holiday-christmas-day = روز اول کرسمس
holiday-second-christmas-day = روز دوم کرسمس

## چرا مناسب است

reason-speaks = زبان: { $language }
reason-always = همیشه در دسترس
reason-open-until = امروز باز تا { $time }
reason-opens = { $day }، از { $time }
reason-audience = برای { $audience }
reason-free = رایگان
reason-women-only = تنها زنان
reason-childcare = نگهداری طفل
reason-no-registration = بدون ثبت نام
reason-by-appointment = با وعده قبلی
reason-close-by = در Meerbusch

audience-mothers = مادران
audience-women = زنان
audience-men = مردان
audience-children = اطفال
audience-youth = نوجوانان
audience-adults = کلان‌سالان
audience-seniors = کهن‌سالان
audience-families = فامیل‌ها
audience-resettlers = آلمانی‌تباران
audience-refugees = پناهندگان
audience-newcomers = تازه‌واردان
audience-volunteers = رضاکاران
audience-everyone = همه

## کمک عاجل

help-advice = در خطر هستید؟ به 112 یا 110 زنگ بزنید. پول کار ندارد.
help-fire-ambulance = اطفائیه، امبولانس
help-police = پولیس

## On the web

page-content = رفتن به محتوا
page-language = انتخاب زبان
page-a-to-z = همه چیز از الف تا ی
page-imprint = مشخصات ناشر
page-discreet = تلفن شما صفحه‌هایی را که می‌بینید به یاد می‌سپارد. بعد از آن سابقه را پاک کنید.
page-moved = این صفحه اکنون اینجاست:
page-unknown = این صفحه وجود ندارد. لطفاً زبان خود را انتخاب کنید.

## هنوز اینجا هستید؟

still-there = هنوز اینجا هستید؟
touch-to-stay = برای ادامه، صفحه را لمس کنید.
then-forgotten = اگر نه، به زودی تمام انتخاب‌های شما را پاک می‌کنیم.

## گفتگو

reply-yes = بلی
reply-no = نی
reply-dont-know = نمی‌دانم
reply-not-say = نمی‌خواهم بگویم
reply-touch = لطفا جواب خود را لمس کنید
talk-type = جواب خود را اینجا بنویسید
talk-say = ترجمه
talk-wait = لطفا کمی صبر کنید.
talk-nothing-kept = از این گفتگو چیزی نگهداری نمی‌شود.

## زبان‌ها

language-de = آلمانی
language-en = انگلیسی
language-tr = ترکی
language-ar = عربی
language-uk = اوکراینی
language-ru = روسی
language-pl = پولندی
language-fa = فارسی
language-prs = دری
language-ku = کردی
language-ckb = سورانی
language-ps = پشتو
language-ti = تیگرینیا
language-ro = رومانیایی
language-bg = بلغاریایی
language-sq = البانیایی
language-sr = صربی
language-sr-latn = صربی
language-fr = فرانسوی
language-es = هسپانوی
language-it = ایتالوی
language-so = سومالیایی
language-ja = جاپانی
language-el = یونانی
language-pt = پرتگالی
language-vi = ویتنامی
language-zh = چینایی
language-hr = کروشیایی
language-bs = بوسنیایی
language-ur = اردو
language-hi = هندی

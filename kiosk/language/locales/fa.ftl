### آنچه بازدیدکنندگان می‌خوانند.
### پیش‌نویس این متن را یک ماشین نوشته و هنوز هیچ انسانی آن را بازبینی نکرده است.
### Origin: machine

## خوشامد

touch-to-begin = صفحه را لمس کنید
open-in-the-house = همین حالا اینجا باز است:

## نوارها

leave = خروج
back = بازگشت
start-over = شروع دوباره
contrast = کنتراست
help-now = کمک فوری
keep = ذخیره
kept = ذخیره شد

## بلندخوانی

read-aloud = بلندخوانی
read-pause = مکث
read-on = ادامه
read-slower = کندتر
read-faster = تندتر
read-quieter = آرام‌تر
read-louder = بلندتر
read-stop = پایان
read-failed = صدا ندارد

## موضوع‌ها

need-question = چطور می‌توانیم کمک کنیم؟
all-of-it = نمایش همه

## جستجو

search = جستجو
search-question = دنبال چه می‌گردید؟
search-hint = یک کلمه بنویسید، مثلا: مهدکودک
search-space = فاصله
search-delete = پاک کردن
search-topic = موضوع

## خدمات

filter-open-now = اکنون باز
filter-my-language = به زبان من
filter-women-only = فقط زنان
filter-childcare = نگهداری کودک
filter-free = رایگان
nothing-fits = مورد مناسبی پیدا نکردیم.
nothing-fits-wider = این‌ها مشابه هستند. یا در پذیرش از ما بپرسید.
nothing-fits-help = این تلفن‌های کمک در خدمت شما هستند. یا در پذیرش از ما بپرسید.
nothing-near = هنوز چیز مشابهی نمی‌شناسیم. لطفا در پذیرش از ما بپرسید.
no-offer = هنوز پیشنهادی برای این نمی‌شناسیم.
no-offer-instead = در پذیرش همراه شما بیشتر می‌گردیم. شاید این‌ها هم کمک کند:
not-found = مناسب شما نبود؟
ask-counsellor = لطفا از ما بپرسید
ask-counsellor-why = به پذیرش بروید. با هم بیشتر جستجو می‌کنیم. هزینه‌ای ندارد.
look-wider = دیدن همه موارد درباره:

## یک خدمت

offer-gone = این خدمت دیگر ارائه نمی‌شود.
last-verified = آخرین بررسی: { $day }
facts-old = اطلاعات سال { $year }، شاید تغییر کرده باشد
facts-old-short = اطلاعات سال { $year }
sample = نمونه
sample-contact = نمونه، اطلاعات تماس ساختگی است
shown-in = زبان متن: { $language }
machine-text = ترجمه ماشینی
machine-text-short = ترجمه ماشینی
outdated-text = متن آلمانی جدیدتر است
show-german = به آلمانی
spoken-there = زبان‌ها در آنجا: { $languages }
spoken-at = { $language } ({ $when })
women-only = فقط برای زنان
cost-free = رایگان
cost-donation = با کمک مالی دلخواه
cost-fee = هزینه دارد
registration-none = بدون ثبت‌نام
registration-phone = لطفا از قبل تلفن بزنید
registration-form = لطفا با فرم ثبت‌نام کنید
registration-appointment = فقط با وقت قبلی
season-from = از { $day }: { $what }
season-until = تا { $day }: { $what }
season-between = از { $first } تا { $last }: { $what }
season-otherwise = در زمان‌های دیگر: { $what }
childcare-yes = با نگهداری کودک
childcare-no = بدون نگهداری کودک
step-free-yes = بدون پله
step-free-no = پله دارد

## کد

tab-details = صفحه
tab-contact = تماس
tab-route = مسیر
tab-calendar = تقویم
all-facts = همه اطلاعات
scan-details = گوشی صفحه را باز می‌کند
scan-contact = گوشی تماس را ذخیره می‌کند
scan-call = گوشی شماره را می‌گیرد
scan-route = گوشی مسیر را نشان می‌دهد
scan-calendar = گوشی تاریخ را ذخیره می‌کند
scan-list = گوشی فهرست را ذخیره می‌کند
touch-for-code = برای بزرگ شدن کد لمس کنید
scan-this = کد را با دوربین گوشی خود اسکن کنید.
code-too-small = کد اینجا جا نمی‌شود. لطفا از پذیرش بپرسید.

## محرمانه

discreet-warning = گوشی شما آنچه را اسکن می‌کند نگه می‌دارد. شاید دیگران هم آن را ببینند.
discreet-show = با این حال نمایش کد

## نشان دادن

show-this = نشان دادن
show-this-why = این را اینجا به کسی نشان دهید یا از آن عکس بگیرید.
show-want = می‌خواهم بروم به: { $offer }
show-when = چه وقت: { $when }
show-where = کجا: { $where }
show-speak = من { $language } صحبت می‌کنم.
show-help = لطفا می‌توانید به من کمک کنید؟

## پرسیدن در پذیرش

ask-desk = پرسیدن در پذیرش
desk-why = این برگه را در پذیرش نشان دهید. آن وقت لازم نیست چیزی توضیح دهید.
desk-looked-for = دنبال این می‌گردم: { $need }
desk-insists = مهم: { $filters }
desk-seen = دیده‌ام: { $offers }
desk-nothing = مورد مناسبی پیدا نکردم.
desk-empty = اینجا هنوز دنبال چیزی نگشته‌ام.

## فهرست من

my-list = فهرست من
my-list-count = فهرست من ({ $count })
list-add = به فهرست من
list-full = فهرست پر است
list-remove = حذف
list-up = بالاتر
list-clear = خالی کردن فهرست
list-clear-sure = واقعا همه چیز از فهرست حذف شود؟
list-clear-yes = بله، خالی شود
list-clear-no = نه، بماند
list-empty = فهرست شما خالی است.
list-empty-why = در یک خدمت «ذخیره» را لمس کنید.
list-to-phone = به گوشی
list-shortened = در کد جا کم است. برای همین بخشی در آن نیست.

## چاپ

slip-print = چاپ
slip-printing = برگه شما در حال چاپ است …
slip-free = چاپگر اکنون آزاد است.
slip-again = دوباره
slip-or-code = یا کد را با خود ببرید.
slip-outcome-printed = برگه شما چاپ شد.
slip-outcome-sent = برگه شما به چاپگر فرستاده شد. چیزی بیرون نیامد؟ لطفا از پذیرش بپرسید.
slip-outcome-saved = برگه شما ذخیره شد.
slip-outcome-no-paper = کاغذ تمام شده است. لطفا از پذیرش بپرسید.
slip-outcome-cover-open = درپوش چاپگر باز است. لطفا از پذیرش بپرسید.
slip-outcome-unreachable = چاپگر در دسترس نیست. لطفا از پذیرش بپرسید.
slip-outcome-unknown = شاید برگه شما چاپ نشده باشد. لطفا از پذیرش بپرسید.
slip-outcome-failed = برگه ساخته نشد. لطفا از پذیرش بپرسید.
slip-outcome-cancelled = لغو شد.
slip-outcome-busy = چاپ در حال انجام است. لطفا صبر کنید.
slip-outcome-off = اینجا چاپگر نیست.
slip-permit-wait = لطفا کمی صبر کنید.
slip-permit-used-up = در یک بازدید برگه بیشتری چاپ نمی‌شود. لطفا از پذیرش بپرسید.

## روی برگه

slip-address = نشانی
slip-transit = اتوبوس و قطار
slip-dates = تاریخ‌های بعدی
slip-hours = ساعت کار
slip-phone = تلفن
slip-mail = ایمیل
slip-web = اینترنت
slip-bring = لطفا همراه بیاورید
slip-cost = هزینه
slip-languages = زبان‌ها در محل
slip-registration = ثبت‌نام
slip-notes = خوب است بدانید
slip-case-code = کد پرونده
slip-appointment = قرار بعدی
slip-remark = یادداشت
case-code-keep = لطفاً این برگه را در گفتگوی بعدی همراه بیاورید.
case-code-write = لطفاً این کد را یادداشت کنید یا از آن عکس بگیرید.
slip-printed-on = تاریخ چاپ
slip-code-details = بیشتر در اینترنت
slip-code-contact = ذخیره تماس
slip-code-call = تماس تلفنی
slip-code-route = راه رسیدن
slip-code-calendar = ذخیره تاریخ
slip-code-list = فهرست من

## ساعت کار

day-today = امروز
day-tomorrow = فردا
open-always = شبانه‌روزی
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
by-appointment = با هماهنگی قبلی
call-first = زنگ زدن
contact-withheld = اطلاعات تماس هنوز معلوم نیست. لطفا از پذیرش بپرسید.
closed-now = اکنون بسته است
hours-unknown = لطفا ساعت‌ها را بپرسید
dates-unknown = تاریخی معلوم نیست. لطفا بپرسید.
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

holiday-new-year = سال نو میلادی
holiday-good-friday = جمعه نیک (Karfreitag)
holiday-easter-monday = دوشنبه عید پاک (Ostern)
holiday-labour-day = روز کارگر
holiday-ascension-day = عروج مسیح (Himmelfahrt)
holiday-whit-monday = دوشنبه پنطیکاست (Pfingsten)
holiday-corpus-christi = جشن Fronleichnam
holiday-german-unity-day = روز وحدت آلمان
holiday-all-saints = روز قدیسان (Allerheiligen)
holiday-christmas-day = روز اول کریسمس
holiday-second-christmas-day = روز دوم کریسمس

## چرا مناسب است

reason-speaks = زبان: { $language }
reason-always = همیشه در دسترس
reason-open-until = امروز باز تا { $time }
reason-opens = { $day }، از { $time }
reason-audience = برای { $audience }
reason-free = رایگان
reason-women-only = فقط زنان
reason-childcare = نگهداری کودک
reason-no-registration = بدون ثبت‌نام
reason-by-appointment = با وقت قبلی
reason-close-by = در Meerbusch

audience-mothers = مادران
audience-women = زنان
audience-men = مردان
audience-children = کودکان
audience-youth = نوجوانان
audience-adults = بزرگسالان
audience-seniors = سالمندان
audience-families = خانواده‌ها
audience-resettlers = آلمانی‌تباران
audience-refugees = پناهندگان
audience-newcomers = تازه‌واردان
audience-volunteers = داوطلبان
audience-everyone = همه

## کمک فوری

help-advice = در خطر هستید؟ به 112 یا 110 زنگ بزنید. هزینه‌ای ندارد.
help-fire-ambulance = آتش‌نشانی، آمبولانس
help-police = پلیس

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
then-forgotten = وگرنه به‌زودی همه انتخاب‌های شما را پاک می‌کنیم.

## گفتگو

reply-yes = بله
reply-no = نه
reply-dont-know = نمی‌دانم
reply-not-say = ترجیح می‌دهم نگویم
reply-touch = لطفا پاسخ خود را لمس کنید
talk-type = پاسخ خود را اینجا بنویسید
talk-say = ترجمه
talk-wait = لطفا کمی صبر کنید.
talk-nothing-kept = چیزی از این گفتگو نگه داشته نمی‌شود.

## زبان‌ها

language-de = آلمانی
language-en = انگلیسی
language-tr = ترکی
language-ar = عربی
language-uk = اوکراینی
language-ru = روسی
language-pl = لهستانی
language-fa = فارسی
language-prs = دری
language-ku = کردی
language-ckb = سورانی
language-ps = پشتو
language-ti = تیگرینیا
language-ro = رومانیایی
language-bg = بلغاری
language-sq = آلبانیایی
language-sr = صربی
language-sr-latn = صربی
language-fr = فرانسوی
language-es = اسپانیایی
language-it = ایتالیایی
language-so = سومالیایی
language-ja = ژاپنی
language-el = یونانی
language-pt = پرتغالی
language-vi = ویتنامی
language-zh = چینی
language-hr = کرواتی
language-bs = بوسنیایی
language-ur = اردو
language-hi = هندی

### ئەوەی سەردانکەران دەیخوێننەوە.
### ئامێرێک ڕەشنووسی ئەم دەقەی نووسیوە و هێشتا هیچ مرۆڤێک پێیدا نەچووەتەوە.
### Origin: machine

## بەخێرهاتن

touch-to-begin = دەست لە شاشەکە بدەن
open-in-the-house = ئێستا لێرە کراوەیە:

## شریتەکان

leave = دەرچوون
back = گەڕانەوە
start-over = لە سەرەتاوە
contrast = کۆنتراست
help-now = یارمەتی خێرا
keep = هەڵگرتن
kept = هەڵگیرا

## گوێگرتن

read-aloud = گوێگرتن
read-pause = وەستان
read-on = بەردەوام
read-slower = هێواشتر
read-faster = خێراتر
read-quieter = نزمتر
read-louder = بەرزتر
read-stop = کۆتایی
read-failed = دەنگ نییە

## بابەت

need-question = چۆن یارمەتیتان بدەین؟
all-of-it = هەمووی پیشان بدە

## گەڕان

search = گەڕان
search-question = بەدوای چیدا دەگەڕێن؟
search-hint = وشەیەک بنووسن، بۆ نموونە: باخچەی منداڵان
search-space = بۆشایی
search-delete = سڕینەوە
search-topic = بابەت

## خزمەتگوزارییەکان

filter-open-now = ئێستا کراوەیە
filter-my-language = بە زمانی من
filter-women-only = تەنیا ژنان
filter-childcare = چاودێری منداڵ
filter-free = خۆڕایی
nothing-fits = هیچ شتێکی گونجاومان نەدۆزییەوە.
nothing-fits-wider = ئەمانە هاوشێوەن. یان لە پرسگە لێمان بپرسن.
nothing-fits-help = ئەم تەلەفۆنانەی یارمەتی لە خزمەتتاندان. یان لە پرسگە لێمان بپرسن.
nothing-near = هێشتا شتێکی هاوشێوە نازانین. تکایە لە پرسگە لێمان بپرسن.
no-offer = هێشتا پێشنیارێک بۆ ئەمە ناناسین.
no-offer-instead = لە پرسگە لەگەڵ ئێوە زیاتر دەگەڕێین. لەوانەیە ئەمەش یارمەتیدەر بێت:
not-found = هیچی گونجاو نەبوو؟
ask-counsellor = تکایە لێمان بپرسن
ask-counsellor-why = بچن بۆ پرسگە. پێکەوە زیاتر دەگەڕێین. پارەی ناوێت.
look-wider = بینینی هەمووی لەبارەی:

## یەک خزمەتگوزاری

offer-gone = ئەم خزمەتگوزارییە چیتر نەماوە.
last-verified = دوایین پشکنین: { $day }
facts-old = زانیاریی ساڵی { $year }، لەوانەیە گۆڕابێت
facts-old-short = زانیاریی ساڵی { $year }
sample = نموونە
sample-contact = نموونە، زانیاری پەیوەندی ڕاستەقینە نییە
shown-in = زمانی دەق: { $language }
machine-text = وەرگێڕانی ئامێر
machine-text-short = وەرگێڕانی ئامێر
outdated-text = دەقە ئەڵمانییەکە نوێترە
show-german = بە ئەڵمانی
spoken-there = زمانەکان لەوێ: { $languages }
spoken-at = { $language } ({ $when })
women-only = تەنیا بۆ ژنان
cost-free = خۆڕایی
cost-donation = بەخشین بە ئارەزووی خۆتان
cost-fee = پارەی دەوێت
registration-none = بەبێ ناونووسین
registration-phone = تکایە پێشتر تەلەفۆن بکەن
registration-form = تکایە بە فۆرم ناوتان بنووسن
registration-appointment = تەنیا بە وادە
season-from = لە { $day }: { $what }
season-until = تا { $day }: { $what }
season-between = لە { $first } تا { $last }: { $what }
season-otherwise = لە کاتەکانی دیکە: { $what }
childcare-yes = لەگەڵ چاودێری منداڵ
childcare-no = بەبێ چاودێری منداڵ
step-free-yes = بێ پلیکانە
step-free-no = پلیکانەی هەیە

## کۆد

tab-details = پەڕە
tab-contact = پەیوەندی
tab-route = ڕێگا
tab-calendar = ڕۆژژمێر
all-facts = هەموو زانیارییەکان
scan-details = مۆبایل پەڕەکە دەکاتەوە
scan-contact = مۆبایل پەیوەندی هەڵدەگرێت
scan-call = مۆبایل تەلەفۆن دەکات
scan-route = مۆبایل ڕێگا پیشان دەدات
scan-calendar = مۆبایل وادە هەڵدەگرێت
scan-list = مۆبایل لیستەکەتان هەڵدەگرێت
touch-for-code = دەست لێ بدەن: کۆدی گەورە
scan-this = بە کامێرای مۆبایلەکەتان کۆدەکە سکان بکەن.
code-too-small = کۆدەکە لێرە جێی نابێتەوە. تکایە لە پرسگە بپرسن.

## بە نهێنی

discreet-warning = مۆبایلەکەتان ئەوەی سکانی دەکات هەڵیدەگرێت. لەوانەیە کەسانی تریش بیبینن.
discreet-show = هەر پیشاندانی کۆد

## پیشاندان

show-this = پیشاندان
show-this-why = ئەمە لێرە پیشانی کەسێک بدەن یان وێنەی بگرن.
show-want = دەمەوێت بچم بۆ: { $offer }
show-when = کەی: { $when }
show-where = لە کوێ: { $where }
show-speak = بە { $language } قسە دەکەم.
show-help = تکایە دەتوانن یارمەتیم بدەن؟

## پرسین لە پرسگە

ask-desk = پرسین لە پرسگە
desk-why = ئەم پسوولەیە لە پرسگە پیشان بدەن. ئەوکات پێویست ناکات هیچ ڕوون بکەنەوە.
desk-looked-for = بەدوای ئەمەدا دەگەڕێم: { $need }
desk-insists = گرنگ: { $filters }
desk-seen = ئەمانەم بینی: { $offers }
desk-nothing = هیچ شتێکی گونجاوم نەدۆزییەوە.
desk-empty = هێشتا لێرە بەدوای هیچدا نەگەڕاوم.

## لیستی من

my-list = لیستی من
my-list-count = لیستی من ({ $count })
list-add = بۆ لیستی من
list-full = لیست پڕە
list-remove = لابردن
list-up = بۆ سەرەوە
list-clear = بەتاڵکردنی لیست
list-clear-sure = بەڕاستی هەموو شتێک لە لیستەکە لاببرێت؟
list-clear-yes = بەڵێ، بەتاڵ بێت
list-clear-no = نەخێر، با بمێنێت
list-empty = لیستەکەتان بەتاڵە.
list-empty-why = لای خزمەتگوزارییەک دەست لە «هەڵگرتن» بدەن.
list-to-phone = بۆ مۆبایل
list-shortened = جێ لە کۆدەکەدا کەمە. بۆیە هەندێک شتی تێدا نییە.

## چاپکردن

slip-print = چاپکردن
slip-printing = پسوولەکەتان چاپ دەکرێت …
slip-free = چاپکەر ئێستا بەردەستە.
slip-again = جارێکی تر
slip-or-code = یان کۆدەکە لەگەڵ خۆتان ببەن.
slip-outcome-printed = پسوولەکەتان چاپ کرا.
slip-outcome-sent = پسوولەکەتان بۆ چاپکەر نێردرا. هیچ دەرنەچوو؟ تکایە لە پرسگە بپرسن.
slip-outcome-saved = پسوولەکەتان پاشەکەوت کرا.
slip-outcome-no-paper = چاپکەر کاغەزی تێدا نەماوە. تکایە لە پرسگە بپرسن.
slip-outcome-cover-open = سەرپۆشی چاپکەر کراوەیە. تکایە لە پرسگە بپرسن.
slip-outcome-unreachable = پەیوەندی بە چاپکەرەوە نییە. تکایە لە پرسگە بپرسن.
slip-outcome-unknown = لەوانەیە پسوولەکەتان چاپ نەکرابێت. تکایە لە پرسگە بپرسن.
slip-outcome-failed = پسوولەکە دروست نەکرا. تکایە لە پرسگە بپرسن.
slip-outcome-cancelled = هەڵوەشێنرایەوە.
slip-outcome-busy = ئێستا چاپ دەکرێت. تکایە چاوەڕێ بکەن.
slip-outcome-off = لێرە چاپکەر نییە.
slip-permit-wait = تکایە کەمێک چاوەڕێ بکەن.
slip-permit-used-up = لە یەک سەرداندا پسوولەی زیاتر چاپ ناکرێت. تکایە لە پرسگە بپرسن.

## لەسەر پسوولەکە

slip-address = ناونیشان
slip-transit = پاس و شەمەندەفەر
slip-dates = وادەکانی داهاتوو
slip-hours = کاتەکانی کردنەوە
slip-phone = تەلەفۆن
slip-mail = ئیمەیڵ
slip-web = ئینتەرنێت
slip-bring = تکایە لەگەڵ خۆتان بیهێنن
slip-cost = تێچوو
slip-languages = زمانەکان لەوێ
slip-registration = ناونووسین
slip-notes = زانیاریی بەسوود
slip-case-code = کۆدی دۆسیە
slip-appointment = چاوپێکەوتنی داهاتوو
slip-remark = تێبینی
case-code-keep = تکایە ئەم کاغەزە بۆ دیداری داهاتوو لەگەڵ خۆتان بهێنن.
case-code-write = تکایە ئەم کۆدە بنووسن یان وێنەی بگرن.
slip-printed-on = بەرواری چاپ
slip-code-details = زیاتر لە ئینتەرنێت
slip-code-contact = پاشەکەوتی پەیوەندی
slip-code-call = پەیوەندی تەلەفۆنی
slip-code-route = ڕێگای ئەوێ
slip-code-calendar = پاشەکەوتی وادە
slip-code-list = لیستی من

## کاتەکانی کردنەوە

day-today = ئەمڕۆ
day-tomorrow = سبەی
open-always = شەو و ڕۆژ
open-until = کراوەیە تا { $time }
opens-today = ئەمڕۆ کاتژمێر { $time } دەکرێتەوە
opens-tomorrow = سبەی کاتژمێر { $time } دەکرێتەوە
opens-on = دەکرێتەوە: { $day }، { $time }
closed-for = ئەمڕۆ داخراوە: { $holiday }
closed-until = داخراوە تا { $day }
closed-from-to = داخراوە لە { $first } تا { $last }
closed-on = داخراوە: { $day }
closed-because = { $closed }: { $reason }
holiday-call = { $day } ({ $holiday }): تکایە سەرەتا تەلەفۆن بکەن
holiday-maybe = { $day } ({ $holiday }): لەوانەیە داخرابێت
by-appointment = بە وادەی پێشوەختە
call-first = تەلەفۆن
contact-withheld = زانیاری پەیوەندی هێشتا نەزانراوە. تکایە لە پرسگە بپرسن.
closed-now = ئێستا داخراوە
hours-unknown = تکایە کاتەکان بپرسن
dates-unknown = هیچ بەروارێک نەزانراوە. تکایە بپرسن.
hours-nth =
    { $nth ->
        [1] یەکەم
        [2] دووەم
        [3] سێیەم
       *[other] چوارەم
    } { $day }ی مانگ { $time }
hours-nth-two =
    { $first ->
        [1] یەکەم
        [2] دووەم
       *[other] سێیەم
    } و { $second ->
        [2] دووەم
        [3] سێیەم
       *[other] چوارەم
    } { $day }ی مانگ { $time }
hours-last = دوایین { $day }ی مانگ { $time }

holiday-new-year = سەری ساڵ
holiday-good-friday = هەینیی پیرۆز (Karfreitag)
holiday-easter-monday = دووشەممەی جەژنی پاک (Ostern)
holiday-labour-day = ڕۆژی کرێکاران
holiday-ascension-day = سەرکەوتنی مەسیح (Himmelfahrt)
holiday-whit-monday = دووشەممەی Pfingsten
holiday-corpus-christi = جەژنی Fronleichnam
holiday-german-unity-day = ڕۆژی یەکێتیی ئەڵمانیا
holiday-all-saints = جەژنی پیرۆزان (Allerheiligen)
holiday-christmas-day = ڕۆژی یەکەمی کریسمس
holiday-second-christmas-day = ڕۆژی دووەمی کریسمس

## بۆچی گونجاوە

reason-speaks = زمان: { $language }
reason-always = هەمیشە بەردەستە
reason-open-until = ئەمڕۆ کراوەیە تا { $time }
reason-opens = { $day }، لە { $time }
reason-audience = بۆ { $audience }
reason-free = خۆڕایی
reason-women-only = تەنیا ژنان
reason-childcare = چاودێری منداڵ
reason-no-registration = بەبێ ناونووسین
reason-by-appointment = بە وادە
reason-close-by = لە Meerbusch

audience-mothers = دایکان
audience-women = ژنان
audience-men = پیاوان
audience-children = منداڵان
audience-youth = لاوان
audience-adults = گەورەساڵان
audience-seniors = بەساڵاچووان
audience-families = خێزانەکان
audience-resettlers = کەسانی ڕەچەڵەک ئەڵمانی
audience-refugees = پەنابەران
audience-newcomers = تازەهاتووان
audience-volunteers = خۆبەخشان
audience-everyone = هەمووان

## یارمەتی خێرا

help-advice = ئێوە لە مەترسیدان؟ تەلەفۆن بۆ 112 یان 110 بکەن. پارەی ناوێت.
help-fire-ambulance = ئاگرکوژێنەوە، ئەمبولانس
help-police = پۆلیس

## On the web

page-content = بڕۆ بۆ ناوەڕۆک
page-language = زمان هەڵبژێرە
page-a-to-z = هەموو شتێک بە ڕیزی پیت
page-imprint = زانیاری بڵاوکەرەوە
page-discreet = تەلەفۆنەکەت ئەو پەڕانەی دەیانبینیت لە بیری دەمێنێت. دواتر مێژووەکە بسڕەوە.
page-moved = ئەم پەڕەیە ئێستا لێرەیە:
page-unknown = ئەم پەڕەیە نییە. تکایە زمانەکەت هەڵبژێرە.

## هێشتا لێرەن؟

still-there = هێشتا لێرەن؟
touch-to-stay = بۆ بەردەوامبوون، دەست لە شاشەکە بدەن.
then-forgotten = ئەگەرنا، بەم زووانە هەموو هەڵبژاردنەکانتان دەسڕینەوە.

## گفتوگۆ

reply-yes = بەڵێ
reply-no = نەخێر
reply-dont-know = نازانم
reply-not-say = نامەوێت بیڵێم
reply-touch = تکایە دەست لە وەڵامەکەتان بدەن
talk-type = وەڵامەکەتان لێرە بنووسن
talk-say = وەرگێڕان
talk-wait = تکایە کەمێک چاوەڕێ بکەن.
talk-nothing-kept = هیچ شتێک لەم گفتوگۆیە هەڵناگیرێت.

## زمانەکان

language-de = ئەڵمانی
language-en = ئینگلیزی
language-tr = تورکی
language-ar = عەرەبی
language-uk = ئۆکراینی
language-ru = ڕووسی
language-pl = پۆڵەندی
language-fa = فارسی
language-prs = دەری
language-ku = کوردی
language-ckb = سۆرانی
language-ps = پەشتۆ
language-ti = تیگرینیا
language-ro = ڕۆمانی
language-bg = بولگاری
language-sq = ئەلبانی
language-sr = سربی
language-sr-latn = سربی
language-fr = فەرەنسی
language-es = ئیسپانی
language-it = ئیتاڵی
language-so = سۆماڵی
language-ja = ژاپۆنی
language-el = یۆنانی
language-pt = پورتوگالی
language-vi = ڤێتنامی
language-zh = چینی
language-hr = کرواتی
language-bs = بۆسنی
language-ur = ئوردو
language-hi = هیندی

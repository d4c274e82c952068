### ما يقرؤه الزوار.
### مسودة كتبتها آلة، ولم يراجعها أي إنسان بعد.
### Origin: machine

## الترحيب

touch-to-begin = المسوا الشاشة للبدء
open-in-the-house = مفتوح الآن هنا في المركز:

## الأشرطة

leave = خروج
back = رجوع
start-over = بداية جديدة
contrast = التباين
help-now = مساعدة فورية
keep = حفظ
kept = محفوظ

## استماع

read-aloud = استماع
read-pause = توقف
read-on = متابعة
read-slower = أبطأ
read-faster = أسرع
read-quieter = أخفض
read-louder = أعلى
read-stop = إنهاء
read-failed = لا يوجد صوت

## الموضوع

need-question = كيف يمكننا مساعدتكم؟
all-of-it = كل ما يخص هذا

## البحث

search = بحث
search-question = عمّ تبحثون؟
search-hint = اكتبوا كلمة، مثلا: حضانة
search-space = مسافة
search-delete = حذف
search-topic = موضوع

## العروض

filter-open-now = مفتوح الآن
filter-my-language = بلغتي
filter-women-only = للنساء فقط
filter-childcare = مع رعاية أطفال
filter-free = مجاني
nothing-fits = لم نجد شيئا مناسبا لطلبكم.
nothing-fits-wider = هذه عروض قريبة من طلبكم. أو اسألونا عند مكتب الاستقبال.
nothing-fits-help = خطوط المساعدة هذه في خدمتكم. أو اسألونا عند مكتب الاستقبال.
nothing-near = لا نعرف بعد شيئا مشابها. اسألونا عند مكتب الاستقبال.
no-offer = لا نعرف بعد عرضاً لهذا.
no-offer-instead = نواصل البحث معكم عند مكتب الاستقبال. ربما يساعدكم هذا أيضاً:
not-found = لم تجدوا طلبكم؟
ask-counsellor = تفضلوا واسألونا
ask-counsellor-why = توجهوا إلى مكتب الاستقبال. نواصل البحث معا، وهذا مجاني.
look-wider = عرض كل شيء عن:

## عرض واحد

offer-gone = لم يعد هذا العرض موجودا.
last-verified = آخر مراجعة: { $day }
facts-old = معلومات من عام { $year }، ربما تغيّرت
facts-old-short = معلومات من عام { $year }
sample = مثال
sample-contact = مثال: بيانات الاتصال ليست حقيقية بعد
shown-in = النص باللغة { $language }
machine-text = ترجمة آلية
machine-text-short = ترجمة آلية
outdated-text = النص الألماني أحدث
show-german = بالألمانية
spoken-there = اللغات هناك: { $languages }
spoken-at = { $language } ({ $when })
women-only = للنساء فقط
cost-free = مجاني
cost-donation = مقابل تبرع
cost-fee = برسوم
registration-none = بدون تسجيل
registration-phone = يرجى الاتصال قبل الحضور
registration-form = يرجى التسجيل بالاستمارة
registration-appointment = بموعد فقط
season-from = ابتداء من { $day }: { $what }
season-until = حتى { $day }: { $what }
season-between = من { $first } إلى { $last }: { $what }
season-otherwise = في باقي الأوقات: { $what }
childcare-yes = مع رعاية أطفال
childcare-no = بدون رعاية أطفال
step-free-yes = بدون درج
step-free-no = يوجد درج

## الرمز

tab-details = الصفحة
tab-contact = الاتصال
tab-route = الطريق
tab-calendar = التقويم
all-facts = كل المعلومات
scan-details = الهاتف يفتح الصفحة
scan-contact = الهاتف يحفظ جهة الاتصال
scan-call = الهاتف يطلب الرقم
scan-route = الهاتف يعرض الطريق
scan-calendar = الهاتف يحفظ الموعد
scan-list = الهاتف يحفظ قائمتكم
touch-for-code = المسوا هنا لتكبير الرمز
scan-this = امسحوا الرمز بكاميرا هاتفكم.
code-too-small = لا مكان للرمز هنا. يرجى السؤال عند مكتب الاستقبال.

## بسرية

discreet-warning = هاتفكم يتذكر ما يمسحه، وقد يراه آخرون أيضا.
discreet-show = إظهار الرمز رغم ذلك

## إظهار

show-this = إظهار
show-this-why = أظهروا هذا لشخص هنا أو التقطوا صورة له.
show-want = أريد الذهاب إلى: { $offer }
show-when = متى: { $when }
show-where = أين: { $where }
show-speak = أتحدث { $language }.
show-help = هل يمكنكم مساعدتي من فضلكم؟

## السؤال عند مكتب الاستقبال

ask-desk = السؤال عند الاستقبال
desk-why = أظهروا هذه الورقة عند مكتب الاستقبال. هكذا لا تحتاجون إلى شرح أي شيء.
desk-looked-for = أبحث عن: { $need }
desk-insists = المهم لي: { $filters }
desk-seen = اطلعت على: { $offers }
desk-nothing = لم أجد شيئا مناسبا.
desk-empty = لم أبحث هنا عن أي شيء بعد.

## قائمتي

my-list = قائمتي
my-list-count = قائمتي ({ $count })
list-add = إلى قائمتي
list-full = القائمة ممتلئة
list-remove = إزالة
list-up = إلى أعلى
list-clear = إفراغ القائمة
list-clear-sure = هل تريدون حقا إزالة كل شيء من القائمة؟
list-clear-yes = نعم، إفراغ
list-clear-no = لا، إبقاء
list-empty = قائمتكم فارغة.
list-empty-why = المسوا «حفظ» عند أحد العروض.
list-to-phone = إلى الهاتف
list-shortened = المكان في الرمز قليل، لذلك ينقص فيه شيء.

## الطباعة

slip-print = طباعة
slip-printing = تجري طباعة ورقتكم …
slip-free = الطابعة متاحة الآن.
slip-again = مرة أخرى
slip-or-code = أو خذوا الرمز معكم.
slip-outcome-printed = طُبعت ورقتكم.
slip-outcome-sent = أُرسلت ورقتكم إلى الطابعة. لم يخرج شيء؟ يرجى السؤال عند مكتب الاستقبال.
slip-outcome-saved = حُفظت ورقتكم.
slip-outcome-no-paper = لا ورق في الطابعة. يرجى السؤال عند مكتب الاستقبال.
slip-outcome-cover-open = الطابعة مفتوحة. يرجى السؤال عند مكتب الاستقبال.
slip-outcome-unreachable = لا يمكن الوصول إلى الطابعة. يرجى السؤال عند مكتب الاستقبال.
slip-outcome-unknown = ربما لم تُطبع ورقتكم. يرجى السؤال عند مكتب الاستقبال.
slip-outcome-failed = تعذر إعداد الورقة. يرجى السؤال عند مكتب الاستقبال.
slip-outcome-cancelled = أُلغيت الطباعة.
slip-outcome-busy = تجري طباعة ورقة أخرى. يرجى الانتظار.
slip-outcome-off = لا توجد طابعة هنا.
slip-permit-wait = يرجى الانتظار لحظة.
slip-permit-used-up = لا تُطبع أوراق أكثر في الزيارة الواحدة. يرجى السؤال عند مكتب الاستقبال.

## على الورقة

slip-address = العنوان
slip-transit = الحافلة والقطار
slip-dates = المواعيد القادمة
slip-hours = أوقات العمل
slip-phone = الهاتف
slip-mail = البريد الإلكتروني
slip-web = الإنترنت
slip-bring = يرجى إحضار
slip-cost = التكلفة
slip-languages = لغات الحديث هناك
slip-registration = التسجيل
slip-notes = معلومات مفيدة
slip-case-code = رمز الملف
slip-appointment = الموعد القادم
slip-remark = ملاحظة
case-code-keep = يرجى إحضار هذه الورقة إلى الموعد القادم.
case-code-write = يرجى كتابة الرمز أو تصويره.
slip-printed-on = طُبع في
slip-code-details = المزيد على الإنترنت
slip-code-contact = حفظ جهة الاتصال
slip-code-call = اتصال
slip-code-route = الطريق إلى هناك
slip-code-calendar = حفظ الموعد
slip-code-list = قائمتي

## أوقات العمل

day-today = اليوم
day-tomorrow = غدا
open-always = متاح ليلا ونهارا
open-until = مفتوح حتى { $time }
opens-today = يفتح اليوم الساعة { $time }
opens-tomorrow = يفتح غدا الساعة { $time }
opens-on = يفتح { $day }، { $time }
closed-for = مغلق اليوم: { $holiday }
closed-until = مغلق حتى { $day }
closed-from-to = مغلق من { $first } إلى { $last }
closed-on = مغلق يوم { $day }
closed-because = { $closed }: { $reason }
holiday-call = { $day } ({ $holiday }): يرجى الاتصال أولًا
holiday-maybe = { $day } ({ $holiday }): ربما مغلق
by-appointment = حسب الاتفاق
call-first = مكالمة
contact-withheld = بيانات الاتصال غير معروفة بعد. يرجى السؤال عند مكتب الاستقبال.
closed-now = مغلق حاليا
hours-unknown = يرجى السؤال عن الأوقات
dates-unknown = لا يوجد موعد معروف. يرجى السؤال.
hours-nth =
    { $day } { $nth ->
        [1] الأول
        [2] الثاني
        [3] الثالث
       *[other] الرابع
    } من الشهر { $time }
hours-nth-two =
    { $day } { $first ->
        [1] الأول
        [2] الثاني
       *[other] الثالث
    } و{ $second ->
        [2] الثاني
        [3] الثالث
       *[other] الرابع
    } من الشهر { $time }
hours-last = { $day } الأخير من الشهر { $time }

holiday-new-year = رأس السنة
holiday-good-friday = الجمعة العظيمة
holiday-easter-monday = اثنين الفصح
holiday-labour-day = عيد العمال
holiday-ascension-day = عيد الصعود
holiday-whit-monday = اثنين العنصرة
holiday-corpus-christi = عيد الجسد (Fronleichnam)
holiday-german-unity-day = يوم الوحدة الألمانية
holiday-all-saints = عيد جميع القديسين
holiday-christmas-day = أول أيام عيد الميلاد
holiday-second-christmas-day = ثاني أيام عيد الميلاد

## لماذا يناسب هذا العرض

reason-speaks = اللغة: { $language }
reason-always = متاح دائما
reason-open-until = مفتوح اليوم حتى { $time }
reason-opens = { $day } من { $time }
reason-audience = الفئة: { $audience }
reason-free = مجاني
reason-women-only = للنساء فقط
reason-childcare = رعاية أطفال
reason-no-registration = بدون تسجيل
reason-by-appointment = بموعد
reason-close-by = في Meerbusch

audience-mothers = الأمهات
audience-women = النساء
audience-men = الرجال
audience-children = الأطفال
audience-youth = الشباب
audience-adults = البالغون
audience-seniors = كبار السن
audience-families = العائلات
audience-resettlers = ذوو الأصل الألماني
audience-refugees = اللاجئون
audience-newcomers = القادمون الجدد
audience-volunteers = المتطوعون
audience-everyone = الجميع

## مساعدة فورية

help-advice = هل أنتم في خطر؟ اتصلوا على 112 أو 110. المكالمة مجانية.
help-fire-ambulance = الإطفاء والإسعاف
help-police = الشرطة

## On the web

page-content = إلى المحتوى
page-language = اختر اللغة
page-a-to-z = كل شيء من الألف إلى الياء
page-imprint = بيانات الناشر
page-discreet = هاتفك يتذكر الصفحات التي تنظر إليها. احذف السجل بعد ذلك.
page-moved = هذه الصفحة موجودة الآن هنا:
page-unknown = هذه الصفحة غير موجودة. من فضلك اختر لغتك.

## هل ما زلتم هنا؟

still-there = هل ما زلتم هنا؟
touch-to-stay = المسوا الشاشة للمتابعة.
then-forgotten = وإلا فسنمحو بعد قليل كل ما اخترتموه.

## المحادثة

reply-yes = نعم
reply-no = لا
reply-dont-know = لا أعرف
reply-not-say = أفضل عدم الإجابة
reply-touch = يرجى لمس إجابتكم
talk-type = اكتبوا إجابتكم هنا
talk-say = ترجمة
talk-wait = يرجى الانتظار لحظة.
talk-nothing-kept = لا يحفظ أي شيء من هذه المحادثة.

## اللغات

language-de = الألمانية
language-en = الإنجليزية
language-tr = التركية
language-ar = العربية
language-uk = الأوكرانية
language-ru = الروسية
language-pl = البولندية
language-fa = الفارسية
language-prs = الدرية
language-ku = الكردية
language-ckb = السورانية
language-ps = البشتوية
language-ti = التغرينية
language-ro = الرومانية
language-bg = البلغارية
language-sq = الألبانية
language-sr = الصربية
language-sr-latn = الصربية
language-fr = الفرنسية
language-es = الإسبانية
language-it = الإيطالية
language-so = الصومالية
language-ja = اليابانية
language-el = اليونانية
language-pt = البرتغالية
language-vi = الفيتنامية
language-zh = الصينية
language-hr = الكرواتية
language-bs = البوسنية
language-ur = الأردية
language-hi = الهندية

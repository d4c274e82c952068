### Какво четат посетителките и посетителите.
### Чернова, направена от машина; още никой човек не я е прегледал.
### Origin: machine

## Добре дошли

touch-to-begin = Докоснете екрана
open-in-the-house = Сега е отворено в тази къща:

## Ленти

leave = Изход
back = Назад
start-over = Отначало
contrast = Контраст
help-now = Помощ сега
keep = Запазете
kept = Запазено

## На глас

read-aloud = На глас
read-pause = Пауза
read-on = Продължете
read-slower = По-бавно
read-faster = По-бързо
read-quieter = По-тихо
read-louder = По-силно
read-stop = Край
read-failed = Няма звук

## Теми

need-question = С какво да Ви помогнем?
all-of-it = Всичко по темата

## Търсене

search = Търсене
search-question = Какво търсите?
search-hint = Напишете нещо, например: детска градина
search-space = Интервал
search-delete = Изтрийте
search-topic = Тема

## Предложения

filter-open-now = Отворено сега
filter-my-language = Моят език
filter-women-only = Само за жени
filter-childcare = Грижа за деца
filter-free = Безплатно
nothing-fits = Не намерихме нищо подходящо.
nothing-fits-wider = Ето нещо подобно. Или ни попитайте на рецепцията.
nothing-fits-help = На тези телефони ще получите помощ. Или ни попитайте на рецепцията.
nothing-near = Още не знаем нищо подобно. Моля, попитайте ни на рецепцията.
no-offer = Все още не знаем предложение за това.
no-offer-instead = На рецепцията търсим заедно с вас. Може би помага и това:
not-found = Не намерихте?
ask-counsellor = Моля, попитайте ни
ask-counsellor-why = Елате на рецепцията. Ще търсим заедно. Не струва нищо.
look-wider = Вижте всичко по темата:

## Едно предложение

offer-gone = Това предложение вече го няма.
last-verified = Последна проверка: { $day }
facts-old = Данни от { $year } г., може да са се променили
facts-old-short = Данни от { $year } г.
sample = Пример
sample-contact = Пример, контактът е измислен
shown-in = Език на текста: { $language }
machine-text = Преведено от машина
machine-text-short = Машинен превод
outdated-text = Немският текст е по-нов
show-german = На немски
spoken-there = Там се говори: { $languages }
spoken-at = { $language } ({ $when })
women-only = Само за жени
cost-free = Безплатно
cost-donation = Срещу дарение
cost-fee = Платено
registration-none = Без записване
registration-phone = Моля, първо се обадете
registration-form = Моля, запишете се с формуляр
registration-appointment = Само с уговорен час
season-from = От { $day }: { $what }
season-until = До { $day }: { $what }
season-between = { $first } – { $last }: { $what }
season-otherwise = В останалото време: { $what }
childcare-yes = С грижа за децата
childcare-no = Без грижа за децата
step-free-yes = Без стъпала
step-free-no = Има стъпала

## Кодът

tab-details = Страница
tab-contact = Контакт
tab-route = Път
tab-calendar = Календар
all-facts = Всички данни
scan-details = Телефонът отваря страницата
scan-contact = Телефонът запазва контакта
scan-call = Телефонът набира номера
scan-route = Телефонът показва пътя
scan-calendar = Телефонът запазва датата
scan-list = Телефонът запазва списъка
touch-for-code = Докоснете: голям код
scan-this = Сканирайте кода с камерата на телефона си.
code-too-small = Кодът не се побира тук. Моля, попитайте на рецепцията.

## Дискретно

discreet-warning = Телефонът помни какво сканира. И други може да го видят.
discreet-show = Все пак вижте кода

## Покажете

show-this = Покажете
show-this-why = Покажете това на някого тук или го снимайте.
show-want = Искам да отида тук: { $offer }
show-when = Кога: { $when }
show-where = Къде: { $where }
show-speak = Говоря { $language }.
show-help = Бихте ли ми помогнали?

## Попитайте на рецепцията

ask-desk = Попитайте на рецепцията
desk-why = Покажете тази бележка на рецепцията. Тогава не е нужно да обяснявате нищо.
desk-looked-for = Търся: { $need }
desk-insists = Важно: { $filters }
desk-seen = Разгледах: { $offers }
desk-nothing = Не намерих нищо подходящо.
desk-empty = Тук още нищо не търся.

## Моят списък

my-list = Моят списък
my-list-count = Моят списък ({ $count })
list-add = В моя списък
list-full = Списъкът е пълен
list-remove = Махнете
list-up = По-нагоре
list-clear = Изчистете списъка
list-clear-sure = Наистина ли да махнем всичко от списъка?
list-clear-yes = Да, изчистете
list-clear-no = Не, оставете
list-empty = Вашият списък е празен.
list-empty-why = При някое предложение докоснете: „Запазете“.
list-to-phone = На телефона
list-shortened = В кода има малко място. Затова нещо липсва там.

## Печат

slip-print = Печат
slip-printing = Вашата бележка се печата …
slip-free = Сега принтерът е свободен.
slip-again = Още веднъж
slip-or-code = Или вземете кода със себе си.
slip-outcome-printed = Вашата бележка е отпечатана.
slip-outcome-sent = Вашата бележка е изпратена на принтера. Нищо ли не излиза? Моля, попитайте на рецепцията.
slip-outcome-saved = Вашата бележка е запазена.
slip-outcome-no-paper = В принтера няма хартия. Моля, попитайте на рецепцията.
slip-outcome-cover-open = Принтерът е отворен. Моля, попитайте на рецепцията.
slip-outcome-unreachable = Няма връзка с принтера. Моля, попитайте на рецепцията.
slip-outcome-unknown = Може би Вашата бележка не е отпечатана. Моля, попитайте на рецепцията.
slip-outcome-failed = Бележката не можа да се направи. Моля, попитайте на рецепцията.
slip-outcome-cancelled = Прекъснато.
slip-outcome-busy = В момента вече се печата. Моля, изчакайте.
slip-outcome-off = Тук няма принтер.
slip-permit-wait = Моля, изчакайте малко.
slip-permit-used-up = За едно посещение не се печатат повече бележки. Моля, попитайте на рецепцията.

## На бележката

slip-address = Адрес
slip-transit = Автобус и влак
slip-dates = Следващи дати
slip-hours = Работно време
slip-phone = Телефон
slip-mail = Имейл
slip-web = Интернет
slip-bring = Моля, донесете
slip-cost = Цена
slip-languages = Езици на място
slip-registration = Записване
slip-notes = Добре е да знаете
slip-case-code = Код на случая
slip-appointment = Следваща среща
slip-remark = Бележка
case-code-keep = Моля, вземете тази бележка за следващия разговор.
case-code-write = Моля, запишете кода или го снимайте.
slip-printed-on = Отпечатано на
slip-code-details = Повече в интернет
slip-code-contact = Запазете контакта
slip-code-call = Обадете се
slip-code-route = Пътят дотам
slip-code-calendar = Запазете датата
slip-code-list = Моят списък

## Работно време

day-today = Днес
day-tomorrow = Утре
open-always = Денем и нощем
open-until = Отворено до { $time }
opens-today = Отваря днес в { $time }
opens-tomorrow = Отваря утре в { $time }
opens-on = Отваря: { $day }, { $time }
closed-for = Днес е затворено: { $holiday }
closed-until = Затворено до { $day }
closed-from-to = Затворено от { $first } до { $last }
closed-on = Затворено: { $day }
closed-because = { $closed }: { $reason }
holiday-call = { $day } ({ $holiday }): моля, първо се обадете
holiday-maybe = { $day } ({ $holiday }): може да е затворено
by-appointment = По уговорка
call-first = Обаждане
contact-withheld = Контактът още не е известен. Моля, попитайте на рецепцията.
closed-now = В момента е затворено
hours-unknown = Попитайте за часовете
dates-unknown = Не е известна дата. Моля, попитайте.
hours-nth = { $day } { $time } ({ $nth }. такъв ден в месеца)
hours-nth-two = { $day } { $time } ({ $first }. и { $second }. такъв ден в месеца)
hours-last = { $day } { $time } (последният такъв ден в месеца)

holiday-new-year = Нова година
holiday-good-friday = Разпети петък
holiday-easter-monday = Великденски понеделник
holiday-labour-day = Ден на труда
holiday-ascension-day = Възнесение Христово
holiday-whit-monday = Понеделник след Петдесетница
holiday-corpus-christi = Тяло Христово
holiday-german-unity-day = Ден на германското единство
holiday-all-saints = Вси светии
holiday-christmas-day = Първи ден на Коледа
holiday-second-christmas-day = Втори ден на Коледа

## Защо е подходящо

reason-speaks = език: { $language }
reason-always = достъпно винаги
reason-open-until = днес до { $time }
reason-opens = { $day } от { $time }
reason-audience = за { $audience }
reason-free = безплатно
reason-women-only = само жени
reason-childcare = грижа за деца
reason-no-registration = без записване
reason-by-appointment = с уговорен час
reason-close-by = в Meerbusch

audience-mothers = майки
audience-women = жени
audience-men = мъже
audience-children = деца
audience-youth = младежи
audience-adults = възрастни
audience-seniors = хора в напреднала възраст
audience-families = семейства
audience-resettlers = Spätaussiedler
audience-refugees = бежанци
audience-newcomers = новодошли
audience-volunteers = доброволци
audience-everyone = всички

## Помощ сега

help-advice = В опасност ли сте? Обадете се на 112 или 110. Не струва нищо.
help-fire-ambulance = Пожарна, бърза помощ
help-police = Полиция

## On the web

page-content = Към съдържанието
page-language = Изберете език
page-a-to-z = Всичко от А до Я
page-imprint = Правна информация
page-discreet = Телефонът Ви помни кои страници гледате. После изтрийте историята.
page-moved = Тази страница сега е тук:
page-unknown = Такава страница няма. Моля, изберете език.

## Още ли сте тук?

still-there = Още ли сте тук?
touch-to-stay = Докоснете екрана, за да продължите.
then-forgotten = Иначе скоро ще изтрием всичко, което сте избрали.

## Разговор

reply-yes = Да
reply-no = Не
reply-dont-know = Не знам
reply-not-say = Предпочитам да не казвам
reply-touch = Моля, докоснете своя отговор
talk-type = Напишете отговора си тук
talk-say = Преведи
talk-wait = Моля, изчакайте малко.
talk-nothing-kept = Нищо от този разговор не се запазва.

## Езици

language-de = немски
language-en = английски
language-tr = турски
language-ar = арабски
language-uk = украински
language-ru = руски
language-pl = полски
language-fa = персийски
language-prs = дари
language-ku = кюрдски
language-ckb = сорани
language-ps = пущу
language-ti = тигриня
language-ro = румънски
language-bg = български
language-sq = албански
language-sr = сръбски
language-sr-latn = сръбски
language-fr = френски
language-es = испански
language-it = италиански
language-so = сомалийски
language-ja = японски
language-el = гръцки
language-pt = португалски
language-vi = виетнамски
language-zh = китайски
language-hr = хърватски
language-bs = босненски
language-ur = урду
language-hi = хинди

### Те, що читають відвідувачки й відвідувачі.
### Чернетку склала машина, жодна людина її ще не перевірила.
### Origin: machine

## Вітання

touch-to-begin = Торкніться екрана
open-in-the-house = Зараз тут, у центрі:

## Панелі

leave = Вийти
back = Назад
start-over = Почати знову
contrast = Контраст
help-now = Термінова допомога
keep = Зберегти
kept = Збережено

## Прочитати вголос

read-aloud = Прочитати вголос
read-pause = Пауза
read-on = Далі
read-slower = Повільніше
read-faster = Швидше
read-quieter = Тихіше
read-louder = Гучніше
read-stop = Закінчити
read-failed = Немає звуку

## Потреби

need-question = Чим вам допомогти?
all-of-it = Усе на цю тему

## Пошук

search = Пошук
search-question = Що ви шукаєте?
search-hint = Введіть слово, наприклад: дитячий садок
search-space = Пробіл
search-delete = Стерти
search-topic = Тема

## Пропозиції

filter-open-now = Зараз відчинено
filter-my-language = Моєю мовою
filter-women-only = Тільки для жінок
filter-childcare = З доглядом за дітьми
filter-free = Безкоштовно
nothing-fits = На жаль, ми не знайшли нічого відповідного.
nothing-fits-wider = Ось щось схоже. Або запитайте нас біля стійки.
nothing-fits-help = Ось телефони допомоги для вас. Або запитайте нас біля стійки.
nothing-near = Ми ще не знаємо нічого схожого. Запитайте нас біля стійки.
no-offer = Ми ще не знаємо пропозиції для цього.
no-offer-instead = Біля стійки ми шукатимемо далі разом з вами. Можливо, допоможе й це:
not-found = Не знайшли?
ask-counsellor = Будь ласка, запитайте нас
ask-counsellor-why = Підійдіть до стійки. Пошукаємо разом. Це безкоштовно.
look-wider = Переглянути все на тему:

## Одна пропозиція

offer-gone = Цієї пропозиції вже немає.
last-verified = Остання перевірка: { $day }
facts-old = Дані за { $year } рік, могли змінитися
facts-old-short = Дані за { $year } рік
sample = Приклад
sample-contact = Приклад: контакт ще не справжній
shown-in = Мова тексту: { $language }
machine-text = Машинний переклад
machine-text-short = Автопереклад
outdated-text = Німецький текст новіший
show-german = Німецькою
spoken-there = Мови спілкування: { $languages }
spoken-at = { $language } ({ $when })
women-only = Тільки для жінок
cost-free = Безкоштовно
cost-donation = За добровільний внесок
cost-fee = Платно
registration-none = Без запису
registration-phone = Будь ласка, спершу зателефонуйте
registration-form = Запишіться за допомогою анкети
registration-appointment = Лише за записом
season-from = З { $day }: { $what }
season-until = До { $day }: { $what }
season-between = { $first } – { $last }: { $what }
season-otherwise = В інший час: { $what }
childcare-yes = Є догляд за дітьми
childcare-no = Без догляду за дітьми
step-free-yes = Без сходинок
step-free-no = Є сходинки

## Код

tab-details = Сторінка
tab-contact = Контакт
tab-route = Як дійти
tab-calendar = Календар
all-facts = Усі дані
scan-details = Телефон відкриє сторінку
scan-contact = Телефон збереже контакт
scan-call = Телефон набере номер
scan-route = Телефон покаже дорогу
scan-calendar = Телефон збереже дату
scan-list = Телефон збереже ваш список
touch-for-code = Торкніться: код більший
scan-this = Відскануйте код камерою телефона.
code-too-small = Код тут не вміщується. Запитайте, будь ласка, біля стійки.

## Делікатно

discreet-warning = Телефон памʼятає, що він сканує. Це можуть побачити й інші.
discreet-show = Усе одно показати код

## Показати

show-this = Показати
show-this-why = Покажіть це комусь тут або сфотографуйте.
show-want = Мені потрібно сюди: { $offer }
show-when = Коли: { $when }
show-where = Де: { $where }
show-speak = Моя мова: { $language }
show-help = Чи не могли б ви мені допомогти?

## Запитати біля стійки

ask-desk = Запитати біля стійки
desk-why = Покажіть цей аркуш біля стійки. Тоді нічого не треба пояснювати.
desk-looked-for = Я шукаю: { $need }
desk-insists = Важливо: { $filters }
desk-seen = Переглянуто: { $offers }
desk-nothing = Нічого відповідного не знайшлося.
desk-empty = Я тут ще нічого не шукаю.

## Мій список

my-list = Мій список
my-list-count = Мій список ({ $count })
list-add = До мого списку
list-full = Список повний
list-remove = Прибрати
list-up = Вище
list-clear = Очистити список
list-clear-sure = Точно прибрати все зі списку?
list-clear-yes = Так, очистити
list-clear-no = Ні, залишити
list-empty = Ваш список порожній.
list-empty-why = Торкніться «Зберегти» біля пропозиції.
list-to-phone = На телефон
list-shortened = У коді мало місця. Тому там дечого бракує.

## Друк

slip-print = Друкувати
slip-printing = Ваш аркуш друкується …
slip-free = Принтер тепер вільний.
slip-again = Ще раз
slip-or-code = Або візьміть із собою код.
slip-outcome-printed = Ваш аркуш надруковано.
slip-outcome-sent = Ваш аркуш надіслано на принтер. Нічого не вийшло? Запитайте, будь ласка, біля стійки.
slip-outcome-saved = Ваш аркуш збережено.
slip-outcome-no-paper = У принтері немає паперу. Запитайте, будь ласка, біля стійки.
slip-outcome-cover-open = Принтер відкритий. Запитайте, будь ласка, біля стійки.
slip-outcome-unreachable = Принтер недоступний. Запитайте, будь ласка, біля стійки.
slip-outcome-unknown = Можливо, ваш аркуш не надруковано. Запитайте, будь ласка, біля стійки.
slip-outcome-failed = Аркуш не вдалося створити. Запитайте, будь ласка, біля стійки.
slip-outcome-cancelled = Скасовано.
slip-outcome-busy = Уже друкується інший аркуш. Зачекайте, будь ласка.
slip-outcome-off = Тут немає принтера.
slip-permit-wait = Зачекайте хвилинку, будь ласка.
slip-permit-used-up = За одне відвідування більше аркушів не друкується. Запитайте, будь ласка, біля стійки.

## На аркуші

slip-address = Адреса
slip-transit = Автобус і потяг
slip-dates = Найближчі дати
slip-hours = Години роботи
slip-phone = Телефон
slip-mail = Ел. пошта
slip-web = Інтернет
slip-bring = Візьміть із собою
slip-cost = Вартість
slip-languages = Мови на місці
slip-registration = Запис
slip-notes = Варто знати
slip-case-code = Код справи
slip-appointment = Наступна зустріч
slip-remark = Нотатка
case-code-keep = Будь ласка, візьміть цей аркуш на наступну зустріч.
case-code-write = Будь ласка, запишіть або сфотографуйте код.
slip-printed-on = Надруковано
slip-code-details = Більше в інтернеті
slip-code-contact = Зберегти контакт
slip-code-call = Зателефонувати
slip-code-route = Як дійти
slip-code-calendar = Зберегти дату
slip-code-list = Мій список

## Години роботи

day-today = Сьогодні
day-tomorrow = Завтра
open-always = Цілодобово
open-until = Відчинено до { $time }
opens-today = Відчинено сьогодні з { $time }
opens-tomorrow = Відчинено завтра з { $time }
opens-on = Відчинено { $day } з { $time }
closed-for = Сьогодні зачинено: { $holiday }
closed-until = Зачинено до { $day }
closed-from-to = Зачинено з { $first } до { $last }
closed-on = Зачинено: { $day }
closed-because = { $closed }: { $reason }
holiday-call = { $day } ({ $holiday }): будь ласка, спочатку зателефонуйте
holiday-maybe = { $day } ({ $holiday }): можливо, зачинено
by-appointment = За домовленістю
call-first = Подзвонити
contact-withheld = Контакт поки невідомий. Запитайте, будь ласка, біля стійки.
closed-now = Зараз зачинено
hours-unknown = Час роботи уточніть
dates-unknown = Дата невідома. Будь ласка, запитайте.
hours-nth = { $day } { $time } ({ $nth }-й такий день місяця)
hours-nth-two = { $day } { $time } ({ $first }-й і { $second }-й такі дні місяця)
hours-last = { $day } { $time } (останній такий день місяця)

holiday-new-year = Новий рік
holiday-good-friday = Страсна пʼятниця
holiday-easter-monday = Великодній понеділок
holiday-labour-day = День праці
holiday-ascension-day = Вознесіння Господнє
holiday-whit-monday = Понеділок після Трійці
holiday-corpus-christi = Свято Тіла Христового
holiday-german-unity-day = День німецької єдності
holiday-all-saints = День усіх святих
holiday-christmas-day = Перший день Різдва
holiday-second-christmas-day = Другий день Різдва

## Чому це підходить

reason-speaks = мова: { $language }
reason-always = завжди доступно
reason-open-until = сьогодні до { $time }
reason-opens = { $day } з { $time }
reason-audience = для { $audience }
reason-free = безкоштовно
reason-women-only = тільки жінки
reason-childcare = догляд за дітьми
reason-no-registration = без запису
reason-by-appointment = за записом
reason-close-by = у Meerbusch

# Родовий відмінок: ці слова стоять після «для».
audience-mothers = матерів
audience-women = жінок
audience-men = чоловіків
audience-children = дітей
audience-youth = молоді
audience-adults = дорослих
audience-seniors = старших людей
audience-families = родин
audience-resettlers = пізніх переселенців
audience-refugees = біженців
audience-newcomers = новоприбулих
audience-volunteers = волонтерів
audience-everyone = усіх

## Термінова допомога

help-advice = Ви в небезпеці? Телефонуйте 112 або 110. Це безкоштовно.
help-fire-ambulance = Пожежники, швидка допомога
help-police = Поліція

## On the web

page-content = До змісту
page-language = Виберіть мову
page-a-to-z = Усе від А до Я
page-imprint = Вихідні дані
page-discreet = Ваш телефон запам’ятовує, які сторінки ви переглядаєте. Потім очистьте історію.
page-moved = Ця сторінка тепер тут:
page-unknown = Такої сторінки немає. Будь ласка, виберіть мову.

## Ви ще тут?

still-there = Ви ще тут?
touch-to-stay = Торкніться екрана, щоб продовжити.
then-forgotten = Інакше ми зараз видалимо все, що ви обрали.

## Розмова

reply-yes = Так
reply-no = Ні
reply-dont-know = Не знаю
reply-not-say = Не хочу відповідати
reply-touch = Торкніться, будь ласка, своєї відповіді
talk-type = Напишіть відповідь тут
talk-say = Перекласти
talk-wait = Зачекайте хвилинку, будь ласка.
talk-nothing-kept = Нічого з цієї розмови не зберігається.

## Мови

language-de = німецька
language-en = англійська
language-tr = турецька
language-ar = арабська
language-uk = українська
language-ru = російська
language-pl = польська
language-fa = перська
language-prs = дарі
language-ku = курдська
language-ckb = сорані
language-ps = пушту
language-ti = тигринья
language-ro = румунська
language-bg = болгарська
language-sq = албанська
language-sr = сербська
language-sr-latn = сербська
language-fr = французька
language-es = іспанська
language-it = італійська
language-so = сомалійська
language-ja = японська
language-el = грецька
language-pt = португальська
language-vi = вʼєтнамська
language-zh = китайська
language-hr = хорватська
language-bs = боснійська
language-ur = урду
language-hi = гінді

### Что читают посетительницы и посетители.
### Черновик составила машина, ни один человек его ещё не проверил.
### Origin: machine

## Приветствие

touch-to-begin = Коснитесь экрана
open-in-the-house = Сейчас открыто в этом доме:

## Панели

leave = Выйти
back = Назад
start-over = Начать снова
contrast = Контраст
help-now = Срочная помощь
keep = Сохранить
kept = Сохранено

## Вслух

read-aloud = Вслух
read-pause = Пауза
read-on = Дальше
read-slower = Медленнее
read-faster = Быстрее
read-quieter = Тише
read-louder = Громче
read-stop = Закончить
read-failed = Нет звука

## Темы

need-question = Чем мы можем вам помочь?
all-of-it = Всё по этой теме

## Поиск

search = Поиск
search-question = Что вы ищете?
search-hint = Введите слово, например: детский сад
search-space = Пробел
search-delete = Стереть
search-topic = Тема

## Предложения

filter-open-now = Открыто сейчас
filter-my-language = Мой язык
filter-women-only = Только для женщин
filter-childcare = С присмотром за детьми
filter-free = Бесплатно
nothing-fits = По этой теме мы не нашли ничего подходящего.
nothing-fits-wider = Вот похожие предложения. Или спросите нас на стойке.
nothing-fits-help = Эти телефоны помощи работают для вас. Или спросите нас на стойке.
nothing-near = Мы пока не знаем ничего похожего. Спросите нас у стойки.
no-offer = Мы пока не знаем предложения по этой теме.
no-offer-instead = У стойки мы продолжим искать вместе с вами. Возможно, поможет и это:
not-found = Не нашли?
ask-counsellor = Пожалуйста, спросите нас
ask-counsellor-why = Подойдите к стойке. Мы поищем вместе с вами. Это бесплатно.
look-wider = Посмотреть всё по теме:

## Одно предложение

offer-gone = Этого предложения больше нет.
last-verified = Последняя проверка: { $day }
facts-old = Данные за { $year } год, могли измениться
facts-old-short = Данные за { $year } год
sample = Пример
sample-contact = Пример: контакт ещё не настоящий
shown-in = Язык текста: { $language }
machine-text = Машинный перевод
machine-text-short = Автоперевод
outdated-text = Немецкий текст новее
show-german = По-немецки
spoken-there = Языки общения: { $languages }
spoken-at = { $language } ({ $when })
women-only = Только для женщин
cost-free = Бесплатно
cost-donation = За пожертвование
cost-fee = Платно
registration-none = Без записи
registration-phone = Пожалуйста, сначала позвоните
registration-form = Запишитесь с помощью анкеты
registration-appointment = Только по записи
season-from = С { $day }: { $what }
season-until = До { $day }: { $what }
season-between = { $first } – { $last }: { $what }
season-otherwise = В остальное время: { $what }
childcare-yes = С присмотром за детьми
childcare-no = Без присмотра за детьми
step-free-yes = Без ступенек
step-free-no = Есть ступеньки

## Код

tab-details = Страница
tab-contact = Контакт
tab-route = Как дойти
tab-calendar = Календарь
all-facts = Все данные
scan-details = Телефон откроет страницу
scan-contact = Телефон сохранит контакт
scan-call = Телефон наберёт номер
scan-route = Телефон покажет дорогу
scan-calendar = Телефон сохранит дату
scan-list = Телефон сохранит ваш список
touch-for-code = Коснитесь: код крупнее
scan-this = Отсканируйте код камерой телефона.
code-too-small = Код здесь не помещается. Пожалуйста, спросите на стойке.

## Деликатно

discreet-warning = Телефон помнит, что он сканирует. Это могут увидеть и другие.
discreet-show = Всё равно показать код

## Показать

show-this = Показать
show-this-why = Покажите это кому-нибудь здесь или сфотографируйте.
show-want = Мне нужно сюда: { $offer }
show-when = Когда: { $when }
show-where = Где: { $where }
show-speak = Мой язык: { $language }
show-help = Вы не могли бы мне помочь?

## Спросить на стойке

ask-desk = Спросить на стойке
desk-why = Покажите этот листок на стойке. Тогда ничего не нужно объяснять.
desk-looked-for = Я ищу: { $need }
desk-insists = Важно: { $filters }
desk-seen = Просмотрено: { $offers }
desk-nothing = Ничего подходящего не нашлось.
desk-empty = Я здесь ещё ничего не ищу.

## Мой список

my-list = Мой список
my-list-count = Мой список ({ $count })
list-add = В мой список
list-full = Список полон
list-remove = Убрать
list-up = Выше
list-clear = Очистить список
list-clear-sure = Точно убрать всё из списка?
list-clear-yes = Да, очистить
list-clear-no = Нет, оставить
list-empty = Ваш список пуст.
list-empty-why = Коснитесь «Сохранить» у предложения.
list-to-phone = На телефон
list-shortened = В коде мало места. Поэтому там чего-то не хватает.

## Печать

slip-print = Печать
slip-printing = Ваш листок печатается …
slip-free = Принтер теперь свободен.
slip-again = Ещё раз
slip-or-code = Или возьмите с собой код.
slip-outcome-printed = Ваш листок напечатан.
slip-outcome-sent = Ваш листок отправлен на принтер. Ничего не вышло? Пожалуйста, спросите на стойке.
slip-outcome-saved = Ваш листок сохранён.
slip-outcome-no-paper = В принтере нет бумаги. Пожалуйста, спросите на стойке.
slip-outcome-cover-open = Принтер открыт. Пожалуйста, спросите на стойке.
slip-outcome-unreachable = Принтер недоступен. Пожалуйста, спросите на стойке.
slip-outcome-unknown = Возможно, ваш листок не напечатан. Пожалуйста, спросите на стойке.
slip-outcome-failed = Не удалось создать листок. Пожалуйста, спросите на стойке.
slip-outcome-cancelled = Отменено.
slip-outcome-busy = Уже печатается другой листок. Пожалуйста, подождите.
slip-outcome-off = Здесь нет принтера.
slip-permit-wait = Пожалуйста, немного подождите.
slip-permit-used-up = За одно посещение больше листков не печатается. Пожалуйста, спросите на стойке.

## На листке

slip-address = Адрес
slip-transit = Автобус и поезд
slip-dates = Ближайшие даты
slip-hours = Время работы
slip-phone = Телефон
slip-mail = Эл. почта
slip-web = Интернет
slip-bring = Возьмите с собой
slip-cost = Стоимость
slip-languages = Языки на месте
slip-registration = Запись
slip-notes = Полезно знать
slip-case-code = Код дела
slip-appointment = Следующая встреча
slip-remark = Заметка
case-code-keep = Пожалуйста, возьмите этот листок на следующую встречу.
case-code-write = Пожалуйста, запишите или сфотографируйте код.
slip-printed-on = Напечатано
slip-code-details = Больше в интернете
slip-code-contact = Сохранить контакт
slip-code-call = Позвонить
slip-code-route = Как дойти
slip-code-calendar = Сохранить дату
slip-code-list = Мой список

## Время работы

day-today = Сегодня
day-tomorrow = Завтра
open-always = Круглосуточно
open-until = Открыто до { $time }
opens-today = Откроется сегодня в { $time }
opens-tomorrow = Откроется завтра в { $time }
opens-on = Откроется { $day } в { $time }
closed-for = Сегодня закрыто: { $holiday }
closed-until = Закрыто до { $day }
closed-from-to = Закрыто с { $first } до { $last }
closed-on = Закрыто: { $day }
closed-because = { $closed }: { $reason }
holiday-call = { $day } ({ $holiday }): пожалуйста, сначала позвоните
holiday-maybe = { $day } ({ $holiday }): возможно, закрыто
by-appointment = По договорённости
call-first = Позвонить
contact-withheld = Контакт пока неизвестен. Пожалуйста, спросите на стойке.
closed-now = Сейчас закрыто
hours-unknown = Уточните часы работы
dates-unknown = Дата неизвестна. Пожалуйста, спросите.
hours-nth = { $day } { $time } ({ $nth }-й такой день месяца)
hours-nth-two = { $day } { $time } ({ $first }-й и { $second }-й такие дни месяца)
hours-last = { $day } { $time } (последний такой день месяца)

holiday-new-year = Новый год
holiday-good-friday = Страстная пятница
holiday-easter-monday = Пасхальный понедельник
holiday-labour-day = День труда
holiday-ascension-day = Вознесение Христово
holiday-whit-monday = Понедельник после Троицы
holiday-corpus-christi = Праздник Тела Христова
holiday-german-unity-day = День германского единства
holiday-all-saints = День всех святых
holiday-christmas-day = Первый день Рождества
holiday-second-christmas-day = Второй день Рождества

## Почему подходит

reason-speaks = язык: { $language }
reason-always = доступно всегда
reason-open-until = сегодня до { $time }
reason-opens = { $day } с { $time }
reason-audience = для { $audience }
reason-free = бесплатно
reason-women-only = только женщины
reason-childcare = присмотр за детьми
reason-no-registration = без записи
reason-by-appointment = по записи
reason-close-by = в Meerbusch

# Слова в родительном падеже, они стоят после «для».
audience-mothers = мам
audience-women = женщин
audience-men = мужчин
audience-children = детей
audience-youth = молодёжи
audience-adults = взрослых
audience-seniors = пожилых
audience-families = семей
audience-resettlers = поздних переселенцев
audience-refugees = беженцев
audience-newcomers = недавно приехавших
audience-volunteers = волонтёров
audience-everyone = всех

## Срочная помощь

help-advice = Вы в опасности? Звоните 112 или 110. Это бесплатно.
help-fire-ambulance = Пожарные, скорая помощь
help-police = Полиция

## On the web

page-content = К содержанию
page-language = Выберите язык
page-a-to-z = Всё от А до Я
page-imprint = Выходные данные
page-discreet = Ваш телефон запоминает, какие страницы вы смотрите. Потом очистите историю.
page-moved = Эта страница теперь здесь:
page-unknown = Такой страницы нет. Пожалуйста, выберите язык.

## Вы ещё здесь?

still-there = Вы ещё здесь?
touch-to-stay = Коснитесь экрана, чтобы продолжить.
then-forgotten = Иначе мы сейчас удалим всё, что вы выбрали.

## Разговор

reply-yes = Да
reply-no = Нет
reply-dont-know = Не знаю
reply-not-say = Не хочу отвечать
reply-touch = Пожалуйста, коснитесь своего ответа
talk-type = Напишите ответ здесь
talk-say = Перевести
talk-wait = Пожалуйста, немного подождите.
talk-nothing-kept = Ничего из этого разговора не сохраняется.

## Языки

language-de = немецкий
language-en = английский
language-tr = турецкий
language-ar = арабский
language-uk = украинский
language-ru = русский
language-pl = польский
language-fa = персидский
language-prs = дари
language-ku = курдский
language-ckb = сорани
language-ps = пушту
language-ti = тигринья
language-ro = румынский
language-bg = болгарский
language-sq = албанский
language-sr = сербский
language-sr-latn = сербский
language-fr = французский
language-es = испанский
language-it = итальянский
language-so = сомалийский
language-ja = японский
language-el = греческий
language-pt = португальский
language-vi = вьетнамский
language-zh = китайский
language-hr = хорватский
language-bs = боснийский
language-ur = урду
language-hi = хинди

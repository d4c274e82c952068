### Ziyaretçilerin okudukları.
### Bir makine yazdı, henüz hiçbir insan gözden geçirmedi.
### Origin: machine

## Karşılama

touch-to-begin = Ekrana dokunun
open-in-the-house = Şu an burada açık:

## Çubuklar

leave = Çıkış
back = Geri
start-over = Baştan başla
contrast = Kontrast
help-now = Acil yardım
keep = Kaydet
kept = Kayıtlı

## Sesli oku

read-aloud = Sesli oku
read-pause = Duraklat
read-on = Devam
read-slower = Daha yavaş
read-faster = Daha hızlı
read-quieter = Sesi kıs
read-louder = Sesi aç
read-stop = Bitir
read-failed = Ses yok

## Konular

need-question = Size nasıl yardım edelim?
all-of-it = Hepsini göster

## Arama

search = Ara
search-question = Ne arıyorsunuz?
search-hint = Bir kelime yazın, örneğin: anaokulu
search-space = Boşluk
search-delete = Sil
search-topic = Konu

## Hizmetler

filter-open-now = Şu an açık
filter-my-language = Benim dilim
filter-women-only = Yalnız kadınlar
filter-childcare = Çocuk bakımı var
filter-free = Ücretsiz
nothing-fits = Buna uygun bir şey bulamadık.
nothing-fits-wider = Bunlar benzer hizmetler. Ya da danışma masasında bize sorun.
nothing-fits-help = Bu yardım hatları sizin için. Ya da danışma masasında bize sorun.
nothing-near = Henüz benzer bir şey bilmiyoruz. Lütfen danışma masasında bize sorun.
no-offer = Bunun için henüz bir teklif bilmiyoruz.
no-offer-instead = Danışma masasında sizinle birlikte aramaya devam ederiz. Belki bunlar da yardımcı olur:
not-found = Bulamadınız mı?
ask-counsellor = Lütfen bize sorun
ask-counsellor-why = Danışma masasına gelin. Birlikte ararız. Ücretsizdir.
look-wider = Konunun tümüne bakın:

## Bir hizmet

offer-gone = Bu hizmet artık yok.
last-verified = Son kontrol: { $day }
facts-old = { $year } yılının bilgileri, değişmiş olabilir
facts-old-short = { $year } yılının bilgileri
sample = Örnek
sample-contact = Örnek: iletişim bilgisi henüz gerçek değil
shown-in = Metnin dili: { $language }
machine-text = Makine çevirisi
machine-text-short = Makine çevirisi
outdated-text = Almanca metin daha yeni
show-german = Almancası
spoken-there = Orada konuşulan: { $languages }
spoken-at = { $language } ({ $when })
women-only = Yalnız kadınlar için
cost-free = Ücretsiz
cost-donation = Bağış karşılığı
cost-fee = Ücretli
registration-none = Kayıt gerekmez
registration-phone = Lütfen önce arayın
registration-form = Lütfen formla kayıt olun
registration-appointment = Sadece randevuyla
season-from = { $day } tarihinden itibaren: { $what }
season-until = { $day } tarihine kadar: { $what }
season-between = { $first } – { $last }: { $what }
season-otherwise = Diğer zamanlarda: { $what }
childcare-yes = Çocuk bakımı var
childcare-no = Çocuk bakımı yok
step-free-yes = Basamaksız
step-free-no = Basamaklı

## Kod

tab-details = Sayfa
tab-contact = İletişim
tab-route = Yol tarifi
tab-calendar = Takvim
all-facts = Tüm bilgiler
scan-details = Telefon sayfayı açar
scan-contact = Telefon kişiyi kaydeder
scan-call = Telefon numarayı arar
scan-route = Telefon yolu gösterir
scan-calendar = Telefon tarihi kaydeder
scan-list = Telefon listenizi kaydeder
touch-for-code = Kodu büyütmek için dokunun
scan-this = Kodu telefonunuzun kamerasıyla okutun.
code-too-small = Kod buraya sığmıyor. Lütfen danışma masasına sorun.

## Gizlilik

discreet-warning = Telefonunuz okuttuğunuz kodu hatırlar. Başkaları da görebilir.
discreet-show = Yine de kodu göster

## Göster

show-this = Göster
show-this-why = Bunu buradaki birine gösterin ya da fotoğrafını çekin.
show-want = Buraya gitmek istiyorum: { $offer }
show-when = Ne zaman: { $when }
show-where = Nerede: { $where }
show-speak = { $language } konuşuyorum.
show-help = Bana yardım eder misiniz lütfen?

## Danışma masasına sor

ask-desk = Danışma masasına sor
desk-why = Bu fişi danışma masasında gösterin. Böylece hiçbir şey anlatmanız gerekmez.
desk-looked-for = Aradığım: { $need }
desk-insists = Önemli: { $filters }
desk-seen = Baktıklarım: { $offers }
desk-nothing = Uygun bir şey bulamadım.
desk-empty = Burada henüz bir şey aramadım.

## Listem

my-list = Listem
my-list-count = Listem ({ $count })
list-add = Listeme ekle
list-full = Liste dolu
list-remove = Çıkar
list-up = Yukarı al
list-clear = Listeyi boşalt
list-clear-sure = Listedeki her şey gerçekten çıkarılsın mı?
list-clear-yes = Evet, boşalt
list-clear-no = Hayır, kalsın
list-empty = Listeniz boş.
list-empty-why = Bir hizmette “Kaydet” düğmesine dokunun.
list-to-phone = Telefona al
list-shortened = Kodda az yer var. Bu yüzden bir kısmı orada yok.

## Yazdırma

slip-print = Yazdır
slip-printing = Fişiniz yazdırılıyor …
slip-free = Yazıcı şimdi boş.
slip-again = Tekrar dene
slip-or-code = Ya da kodu yanınıza alın.
slip-outcome-printed = Fişiniz yazdırıldı.
slip-outcome-sent = Fişiniz yazıcıya gönderildi. Çıkmadı mı? Lütfen danışma masasına sorun.
slip-outcome-saved = Fişiniz kaydedildi.
slip-outcome-no-paper = Yazıcıda kâğıt yok. Lütfen danışma masasına sorun.
slip-outcome-cover-open = Yazıcının kapağı açık. Lütfen danışma masasına sorun.
slip-outcome-unreachable = Yazıcıya ulaşılamıyor. Lütfen danışma masasına sorun.
slip-outcome-unknown = Fişiniz belki yazdırılmadı. Lütfen danışma masasına sorun.
slip-outcome-failed = Fiş hazırlanamadı. Lütfen danışma masasına sorun.
slip-outcome-cancelled = İptal edildi.
slip-outcome-busy = Şu anda başka bir fiş yazdırılıyor. Lütfen bekleyin.
slip-outcome-off = Burada yazıcı yok.
slip-permit-wait = Lütfen biraz bekleyin.
slip-permit-used-up = Kiosk bir ziyarette daha fazla fiş yazdırmaz. Lütfen danışma masasına sorun.

## Fişte

slip-address = Adres
slip-transit = Otobüs ve tren
slip-dates = Sonraki tarihler
slip-hours = Açılış saatleri
slip-phone = Telefon
slip-mail = E-posta
slip-web = İnternet
slip-bring = Lütfen getirin
slip-cost = Ücret
slip-languages = Konuşulan diller
slip-registration = Kayıt
slip-notes = Bilmekte yarar var
slip-case-code = Dosya kodu
slip-appointment = Sonraki randevu
slip-remark = Not
case-code-keep = Lütfen bu kâğıdı bir sonraki görüşmeye getirin.
case-code-write = Lütfen kodu not edin veya fotoğrafını çekin.
slip-printed-on = Yazdırma tarihi
slip-code-details = İnternette devamı
slip-code-contact = Kişiyi kaydet
slip-code-call = Telefon edin
slip-code-route = Yol tarifi
slip-code-calendar = Tarihi kaydet
slip-code-list = Listem

## Açılış saatleri

day-today = Bugün
day-tomorrow = Yarın
open-always = Gece gündüz açık
open-until = Açık, kapanış { $time }
opens-today = Bugün açılış: { $time }
opens-tomorrow = Yarın açılış: { $time }
opens-on = Açılış: { $day }, { $time }
closed-for = Bugün kapalı: { $holiday }
closed-until = Kapalı, son gün: { $day }
closed-from-to = Kapalı: { $first } – { $last }
closed-on = Kapalı: { $day }
closed-because = { $closed }: { $reason }
holiday-call = { $day } ({ $holiday }): lütfen önce arayın
holiday-maybe = { $day } ({ $holiday }): kapalı olabilir
by-appointment = Randevuyla
call-first = Telefon et
contact-withheld = İletişim bilgisi henüz bilinmiyor. Lütfen danışma masasına sorun.
closed-now = Şu an kapalı
hours-unknown = Saatleri lütfen sorun
dates-unknown = Bilinen bir tarih yok. Lütfen sorun.
hours-nth = { $day } { $time } (ayın { $nth }. { $day } günü)
hours-nth-two = { $day } { $time } (ayın { $first }. ve { $second }. { $day } günü)
hours-last = { $day } { $time } (ayın son { $day } günü)

holiday-new-year = Yılbaşı
holiday-good-friday = Kutsal Cuma
holiday-easter-monday = Paskalya Pazartesisi
holiday-labour-day = İşçi Bayramı
holiday-ascension-day = İsa’nın Göğe Yükselişi
holiday-whit-monday = Pentekost Pazartesisi
holiday-corpus-christi = Fronleichnam Yortusu
holiday-german-unity-day = Alman Birlik Günü
holiday-all-saints = Azizler Günü
holiday-christmas-day = Noel’in 1. günü
holiday-second-christmas-day = Noel’in 2. günü

## Neden uygun

reason-speaks = { $language } konuşulur
reason-always = her zaman ulaşılır
reason-open-until = bugün açık, kapanış { $time }
reason-opens = { $day }, açılış { $time }
reason-audience = { $audience } için
reason-free = ücretsiz
reason-women-only = yalnız kadınlar
reason-childcare = çocuk bakımı var
reason-no-registration = kayıt gerekmez
reason-by-appointment = randevuyla
reason-close-by = Meerbusch’ta

audience-mothers = anneler
audience-women = kadınlar
audience-men = erkekler
audience-children = çocuklar
audience-youth = gençler
audience-adults = yetişkinler
audience-seniors = yaşlılar
audience-families = aileler
audience-resettlers = Spätaussiedler
audience-refugees = mülteciler
audience-newcomers = yeni gelenler
audience-volunteers = gönüllüler
audience-everyone = herkes

## Acil yardım

help-advice = Tehlikede misiniz? 112 veya 110’u arayın. Ücretsizdir.
help-fire-ambulance = İtfaiye, ambulans
help-police = Polis

## On the web

page-content = İçeriğe geç
page-language = Dil seçin
page-a-to-z = A’dan Z’ye her şey
page-imprint = Künye
page-discreet = Telefonunuz hangi sayfalara baktığınızı hatırlar. Sonra geçmişi silin.
page-moved = Bu sayfa artık burada:
page-unknown = Bu sayfa yok. Lütfen dilinizi seçin.

## Hâlâ burada mısınız?

still-there = Hâlâ burada mısınız?
touch-to-stay = Devam etmek için ekrana dokunun.
then-forgotten = Yoksa seçtiğiniz her şeyi birazdan sileceğiz.

## Görüşme

reply-yes = Evet
reply-no = Hayır
reply-dont-know = Bilmiyorum
reply-not-say = Söylemek istemiyorum
reply-touch = Lütfen cevabınıza dokunun
talk-type = Cevabınızı buraya yazın
talk-say = Çevir
talk-wait = Lütfen biraz bekleyin.
talk-nothing-kept = Bu konuşmadan hiçbir şey saklanmaz.

## Diller

language-de = Almanca
language-en = İngilizce
language-tr = Türkçe
language-ar = Arapça
language-uk = Ukraynaca
language-ru = Rusça
language-pl = Lehçe
language-fa = Farsça
language-prs = Darice
language-ku = Kürtçe
language-ckb = Soranice
language-ps = Peştuca
language-ti = Tigrinyaca
language-ro = Rumence
language-bg = Bulgarca
language-sq = Arnavutça
language-sr = Sırpça
language-sr-latn = Sırpça
language-fr = Fransızca
language-es = İspanyolca
language-it = İtalyanca
language-so = Somalice
language-ja = Japonca
language-el = Yunanca
language-pt = Portekizce
language-vi = Vietnamca
language-zh = Çince
language-hr = Hırvatça
language-bs = Boşnakça
language-ur = Urduca
language-hi = Hintçe

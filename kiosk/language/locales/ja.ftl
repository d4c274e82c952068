### 来訪者が読む文章。
### 機械が作成した下書きで、まだ誰も確認していません。
### Origin: machine

## ようこそ

touch-to-begin = 画面にタッチしてください
open-in-the-house = 今、館内で開いている窓口：

## バー

leave = 終了
back = 戻る
start-over = 最初から
contrast = 画面の色
help-now = 緊急相談
keep = 保存
kept = 保存済み

## 読み上げ

read-aloud = 読み上げ
read-pause = 一時停止
read-on = 続ける
read-slower = 遅く
read-faster = 速く
read-quieter = 小さく
read-louder = 大きく
read-stop = 終わる
read-failed = 音が出ません

## ご相談

need-question = どんなことでお困りですか？
all-of-it = すべて見る

## 検索

search = 検索
search-question = 何をお探しですか？
search-hint = 言葉を入力してください。例：保育園
search-space = 空白
search-delete = 消す
search-topic = テーマ

## サービス

filter-open-now = 今開いている
filter-my-language = 自分の言語
filter-women-only = 女性のみ
filter-childcare = 託児あり
filter-free = 無料
nothing-fits = 合うものが見つかりませんでした。
nothing-fits-wider = 似たものはこちらです。または受付でお尋ねください。
nothing-fits-help = こちらの電話相談をご利用いただけます。または受付でお尋ねください。
nothing-near = 似たものはまだ見つかっていません。受付でお尋ねください。
no-offer = これについての支援はまだ見つかっていません。
no-offer-instead = 受付で一緒に探します。こちらも役に立つかもしれません：
not-found = 見つかりませんか？
ask-counsellor = 私たちにお尋ねください
ask-counsellor-why = 受付へお越しください。一緒に探します。無料です。
look-wider = すべて見る：

## 一つのサービス

offer-gone = このサービスはもうありません。
last-verified = 最終確認：{ $day }
facts-old = { $year }年の情報です。今はちがうかもしれません
facts-old-short = { $year }年の情報
sample = 見本
sample-contact = 見本：連絡先は架空のものです
shown-in = 文章の言語：{ $language }
machine-text = 機械翻訳です
machine-text-short = 機械翻訳
outdated-text = ドイツ語の文章の方が新しいです
show-german = ドイツ語で見る
spoken-there = 対応言語：{ $languages }
spoken-at = { $language }（{ $when }）
women-only = 女性のみ
cost-free = 無料
cost-donation = 寄付制
cost-fee = 有料
registration-none = 申し込み不要
registration-phone = 先にお電話ください
registration-form = 申込書でお申し込みください
registration-appointment = 要予約
season-from = { $day } から：{ $what }
season-until = { $day } まで：{ $what }
season-between = { $first } – { $last }：{ $what }
season-otherwise = それ以外：{ $what }
childcare-yes = 託児あり
childcare-no = 託児なし
step-free-yes = 段差なし
step-free-no = 段差あり

## コード

tab-details = ページ
tab-contact = 連絡先
tab-route = 行き方
tab-calendar = 予定表
all-facts = すべての情報
scan-details = スマホでページを開く
scan-contact = スマホに連絡先を保存
scan-call = スマホで電話をかける
scan-route = スマホで行き方を見る
scan-calendar = スマホに日程を保存
scan-list = スマホにリストを保存
touch-for-code = タッチでコードを大きく
scan-this = スマートフォンのカメラでコードを読み取ってください。
code-too-small = ここにはコードを表示できません。受付でお尋ねください。

## 他の人に知られたくないとき

discreet-warning = 読み取った内容はスマホに保存されます。ほかの人に見られることもあります。
discreet-show = それでもコードを表示

## 見せる

show-this = 見せる
show-this-why = ここでだれかに見せるか、写真をとってください。
show-want = ここへ行きたいです：{ $offer }
show-when = いつ：{ $when }
show-where = どこ：{ $where }
show-speak = { $language }を話します。
show-help = 手伝っていただけますか？

## 受付で尋ねる

ask-desk = 受付で尋ねる
desk-why = このメモを受付で見せてください。説明しなくても大丈夫です。
desk-looked-for = 探しているもの：{ $need }
desk-insists = 大切なこと：{ $filters }
desk-seen = 見たもの：{ $offers }
desk-nothing = 合うものが見つかりませんでした。
desk-empty = ここではまだ何も探していません。

## マイリスト

my-list = マイリスト
my-list-count = マイリスト ({ $count })
list-add = マイリストに追加
list-full = リストがいっぱい
list-remove = 外す
list-up = 上へ
list-clear = リストを空にする
list-clear-sure = リストの内容をすべて外しますか？
list-clear-yes = はい、空にする
list-clear-no = いいえ、そのまま
list-empty = リストは空です。
list-empty-why = 各サービスの「保存」にタッチしてください。
list-to-phone = スマホへ
list-shortened = コードに入る量は限られます。そのため、一部が入っていません。

## 印刷

slip-print = 印刷
slip-printing = メモを印刷しています…
slip-free = プリンターが空きました。
slip-again = もう一度
slip-or-code = または、コードをお持ち帰りください。
slip-outcome-printed = メモを印刷しました。
slip-outcome-sent = メモをプリンターに送りました。出てきませんか？ 受付でお尋ねください。
slip-outcome-saved = メモを保存しました。
slip-outcome-no-paper = 紙がありません。受付でお尋ねください。
slip-outcome-cover-open = プリンターが開いています。受付でお尋ねください。
slip-outcome-unreachable = プリンターにつながりません。受付でお尋ねください。
slip-outcome-unknown = メモは印刷されていないかもしれません。受付でお尋ねください。
slip-outcome-failed = メモを作成できませんでした。受付でお尋ねください。
slip-outcome-cancelled = 中止しました。
slip-outcome-busy = ただいま印刷中です。お待ちください。
slip-outcome-off = ここにはプリンターがありません。
slip-permit-wait = 少しお待ちください。
slip-permit-used-up = 1回のご利用で印刷できるメモはここまでです。受付でお尋ねください。

## 印刷するメモの中

slip-address = 住所
slip-transit = バスと電車
slip-dates = 次の日程
slip-hours = 利用時間
slip-phone = 電話
slip-mail = メール
slip-web = ウェブサイト
slip-bring = お持ちください
slip-cost = 費用
slip-languages = 対応言語
slip-registration = 申し込み
slip-notes = 知っておくとよいこと
slip-case-code = ケースコード
slip-appointment = 次の予約
slip-remark = メモ
case-code-keep = 次の相談のときに、この紙をお持ちください。
case-code-write = コードを書き写すか、写真を撮ってください。
slip-printed-on = 印刷日
slip-code-details = 詳しくはウェブで
slip-code-contact = 連絡先を保存
slip-code-call = 電話する
slip-code-route = 行き方
slip-code-calendar = 日程を保存
slip-code-list = マイリスト

## 利用時間

day-today = 今日
day-tomorrow = 明日
open-always = 24時間いつでも
open-until = { $time } まで開いています
opens-today = 今日 { $time } から
opens-tomorrow = 明日 { $time } から
opens-on = { $day } { $time } から
closed-for = 今日は休み：{ $holiday }
closed-until = { $day } まで休み
closed-from-to = { $first } から { $last } まで休み
closed-on = { $day } は休み
closed-because = { $closed }：{ $reason }
holiday-call = { $day }（{ $holiday }）：先にお電話ください
holiday-maybe = { $day }（{ $holiday }）：休みかもしれません
by-appointment = 予約制
call-first = 電話する
contact-withheld = 連絡先はまだわかりません。受付でお尋ねください。
closed-now = 今は閉まっています
hours-unknown = 時間はお問い合わせください
dates-unknown = 日程は決まっていません。お問い合わせください。
hours-nth = 毎月第{ $nth }{ $day }曜日 { $time }
hours-nth-two = 毎月第{ $first }・第{ $second }{ $day }曜日 { $time }
hours-last = 毎月最終{ $day }曜日 { $time }

holiday-new-year = 元日
holiday-good-friday = 聖金曜日
holiday-easter-monday = イースターの月曜日
holiday-labour-day = メーデー
holiday-ascension-day = キリスト昇天祭
holiday-whit-monday = 聖霊降臨祭の月曜日
holiday-corpus-christi = 聖体祭
holiday-german-unity-day = ドイツ統一の日
holiday-all-saints = 諸聖人の日
holiday-christmas-day = クリスマス1日目
holiday-second-christmas-day = クリスマス2日目

## 合う理由

reason-speaks = 言語：{ $language }
reason-always = いつでも利用可
reason-open-until = 今日 { $time } まで
reason-opens = { $day } { $time } から
reason-audience = 対象：{ $audience }
reason-free = 無料
reason-women-only = 女性のみ
reason-childcare = 託児あり
reason-no-registration = 申し込み不要
reason-by-appointment = 予約制
reason-close-by = メーアブッシュ市内

audience-mothers = お母さん
audience-women = 女性
audience-men = 男性
audience-children = 子ども
audience-youth = 若者
audience-adults = 大人
audience-seniors = 高齢の方
audience-families = 家族
audience-resettlers = Spätaussiedler
audience-refugees = 難民の方
audience-newcomers = 新しく来た方
audience-volunteers = ボランティア
audience-everyone = すべての方

## 緊急相談

help-advice = 危険なときは、112 か 110 に電話してください。無料です。
help-fire-ambulance = 消防、救急
help-police = 警察

## On the web

page-content = 本文へ
page-language = 言語を選ぶ
page-a-to-z = すべてのもの
page-imprint = このサイトについて
page-discreet = 見たページはスマホに保存されます。ほかの人に見られることもあります。
page-moved = このページは今ここにあります：
page-unknown = このページはありません。言語を選んでください。

## まだご利用中ですか？

still-there = まだご利用中ですか？
touch-to-stay = 続けるには、画面にタッチしてください。
then-forgotten = タッチがないと、選んだ内容はまもなくすべて消えます。

## 会話

reply-yes = はい
reply-no = いいえ
reply-dont-know = わかりません
reply-not-say = 答えたくありません
reply-touch = 答えにタッチしてください
talk-type = ここに答えを入力してください
talk-say = 翻訳する
talk-wait = 少しお待ちください。
talk-nothing-kept = この会話の内容は保存されません。

## 言語

language-de = ドイツ語
language-en = 英語
language-tr = トルコ語
language-ar = アラビア語
language-uk = ウクライナ語
language-ru = ロシア語
language-pl = ポーランド語
language-fa = ペルシア語
language-prs = ダリー語
language-ku = クルド語
language-ckb = ソラニー語
language-ps = パシュトー語
language-ti = ティグリニャ語
language-ro = ルーマニア語
language-bg = ブルガリア語
language-sq = アルバニア語
language-sr = セルビア語
language-sr-latn = セルビア語
language-fr = フランス語
language-es = スペイン語
language-it = イタリア語
language-so = ソマリ語
language-ja = 日本語
language-el = ギリシャ語
language-pt = ポルトガル語
language-vi = ベトナム語
language-zh = 中国語
language-hr = クロアチア語
language-bs = ボスニア語
language-ur = ウルドゥー語
language-hi = ヒンディー語

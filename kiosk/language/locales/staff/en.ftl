### What staff read: first what is wrong, then how to mend it.
### Written by a machine, not yet reviewed by a person.
### Origin: machine

warning = Note: { $words }

## Files

no-file = The file is missing. Create it, or restore it from the last backup.
not-a-file = This is not an ordinary file. Replace it by a text file.
no-folder = The folder is missing. Bring it back, or make it; it may be empty.
not-a-folder = A folder is expected here. Rename the file, and make a folder of this name.
empty-folder = The content folder is empty. Is the disk mounted? Otherwise restore the files from the last backup.
link-outside = The link leads out of the content folder. Put the file itself here.
dead-link = The link leads nowhere or in a circle. Delete it, and put the file itself here.
denied = The kiosk may not read this. Give its user the right to.
unreadable = This cannot be read ({ system-reason }). Check the disk, or restore it from the last backup.
reading-failed = The program failed while it read this. Undo the last change, and report the failure with the log.
former-version = Until this is mended, the kiosk shows the version of { $year }-{ $month }-{ $day }, { $time }.
former-files = Until this is mended, the kiosk shows the files that lay here last.
too-large = The file is larger than { $limit } KB and is not read. Shorten it.
not-utf8 = Letters are stored wrongly here (the byte { $byte } at offset { $offset } is not UTF-8). Open the file in a text editor, and save it with the encoding “UTF-8”.
character = The invisible character { $character } is not allowed. Delete it.
system-reason = { $reason ->
    [EACCES] the right to do so is missing
    [EPERM] the right to do so is missing
    [EISDIR] it is a folder
    [ENOTDIR] a part of the path is no folder
    [ENOENT] not there
    [EEXIST] already there
    [ENAMETOOLONG] the name is too long
    [ELOOP] the links lead in a circle
    [ENOSPC] the disk is full
    [EDQUOT] the disk is full
    [EROFS] the disk is write-protected
    [EIO] the disk has a fault
    [EMFILE] too many files are open
    [ENFILE] too many files are open
    [EBUSY] in use by another program
    [ETXTBSY] in use by another program
    [ETIMEDOUT] no answer
    [ECONNREFUSED] nobody answers there
    [EHOSTUNREACH] not found in the network
    [ENETUNREACH] no network
    [ECONNRESET] the connection broke off
    [ENODEV] no such device
    [ENXIO] no such device
    [ESTALE] the network drive does not answer
    [NO-SUCH-NAME] this name is unknown in the network
    [NOT-UTF-8] no UTF-8 text
    [TLS] the encrypted connection cannot be trusted
    [NOT-ENCRYPTED] the connection would not be encrypted
    [HTTP-404] not there
   *[other] message { $reason }
}
unread-file = This file is not read. Offers and help lines are named after their id and end in “.yaml”.
unreadable-picture = The picture cannot be shown: { $reason } Save it again as a PNG.
more-problems = More is wrong in this file. Mend first what is named.
content-unread = The present state of the content has not been read yet. If this stays, look into the log and start the kiosk again.
content-unwatched = The system tells of no changes of the content. The kiosk keeps looking itself; the log names the reason.
empty-file = The file is empty. Fill it in, or delete it.

## Notation

yaml-start = A value must not begin with %, @, ` or a tab. Put it in quotation marks.
yaml-colon = A colon is in the way here. Put the whole value in quotation marks.
yaml-no-colon = A colon is missing after the name of the field. Write “field: value”.
yaml-indent = The indentation does not fit the lines above. Indent lines of the same rank equally.
yaml-rest = More characters follow the end of the value. Put the whole value in quotation marks.
yaml-bracket = A bracket is not closed, or a comma is missing. Check [ ], { "{" } { "}" } and the commas.
yaml-quote = A quotation mark is not closed. Put one at the end of the value.
yaml-escape = An unknown character follows the backslash \. Use single instead of double quotation marks.
yaml-documents = The file holds several documents. Delete the line “---”.
yaml-tab = The line begins with a tab. Replace it by spaces.
yaml-glued-colon = A space is missing after “{ $word }:”. Write “{ $better }”.
yaml-missing-colon = The colon is missing after “{ $word }”. Write “{ $better }”.
yaml-left = The line is too far to the left. Indent it by { $blanks } spaces.
yaml-right = The line is too far to the right. Indent it by { $blanks } spaces only.
yaml-edge = The line is too far to the right. Delete the spaces before it.
yaml-open-quote = The quotation mark { $mark } has no partner. Put one before and one after the value.
yaml-open-bracket = The bracket { $found } is not closed. Put { $better } at the end.
yaml-stray-bracket = The bracket { $found } has no beginning. Delete it, or add the opening one.
yaml-comma = A comma is missing before this field. Put one.
yaml-long-dash = “{ $found }” is the wrong dash. Write “{ $better }”.
yaml-dash-blank = A space is missing after the dash. Write “{ $better }”.
yaml-missing-dash = The dash is missing before this entry. Write “{ $better }”.
yaml-syntax = The notation cannot be understood. Compare the place with a file that works.
garbled = Letters are garbled: “{ $found }” instead of “{ $meant }” (places: { $count }). Correct them, and save the file as “UTF-8”.
swallowed = “{ $found }” counts as a remark and is missing in the text. Put the whole value in quotation marks.
ragged = This line is indented otherwise than the rest. Indent it by { $blanks } spaces.
not-a-mapping = Fields are expected here. Write “field: value”, each field on a line of its own.
alias = References with & and * are not allowed. Write the value in full, or put it in quotation marks.
tag = A value must not begin with !. Put it in quotation marks.
too-deep = The entries are nested more than { $limit } levels deep. Make them simpler.

## Fields

missing = “{ $label }” is missing or empty. The guide says: { $hint }
duplicate-key = The field “{ $value }” is here twice. Delete one of them.
unknown-field = There is no field “{ $value }”. Delete it, or correct its name.
unknown-field-meant = There is no field “{ $value }”. Did you mean “{ $meant }”?
field-left = “{ $value }” belongs below “{ $owner }”. Indent the line further.
field-right = “{ $value }” does not belong below “{ $owner }”. Move the line further to the left.
field-hollow = There is nothing below “{ $value }”. Move “{ $value }” two spaces to the left, or indent the lines below it further.
unknown-value = “{ $value }” is not possible here. Allowed are: { $allowed }.
unknown-value-meant = “{ $value }” is not possible here. Did you mean “{ $meant }”? Allowed are: { $allowed }.
want-text = A single text is expected here. Write “field: value”.
want-list = A list is expected here. Write “[one, two]”, even for a single value.
want-mapping = Fields are expected here. Indent them below this field.
want-key = The name of a field must be a plain word. Write “field: value”.
want-name = “{ $value }” is not a short name. Use only small letters a-z, digits, _ and -.
want-year = “{ $value }” is no year. Write for example 2026.
want-day = “{ $value }” is not a date. Write for example 2026-12-31.
want-date = “{ $value }” is not a date with times. Write for example 2026-12-03 16:00-18:00.
no-such-day = There is no such day or time as “{ $value }”. Check the calendar.
year = The year in “{ $value }” cannot be right. Possible are 1900 to 2100.
until-before-from = The end lies before the beginning. Check both.
want-season-day = “{ $value }” is no day. Write for example 2027-02-01, or 02-01 if it comes every year.
season-mixed = One day has a year, the other has none. Write both with a year (2027-02-01) or both without (02-01).
season-empty = Nothing says what differs in this season. Add “registration” or “cost”.
season-overlap = This season overlaps with the one in line { $other }, and both say something about the same. Change “from” or “until”.
want-fingerprint = “{ $value }” is no check value. Delete the line with “of:”; then “kiosk check” says what belongs there.
too-long = The text has { $length } characters and is far too long. Shorten it to { $limit } at most.
long = The text has { $length } characters. The screen has room for { $limit }.
id-differs = The id “{ $value }” does not match the name of the file. Write “{ $stem }”, or rename the file.
duplicate-id = The id “{ $value }” exists already. Choose another one.
was-taken = “{ $value }” is the id of an offer today. Under “was” there are only ids that nobody bears any more.
dangling = There is no “{ $value }”. Add it to needs.yaml, providers.yaml or places.yaml, or correct the name.
dangling-meant = There is no “{ $value }”. Did you mean “{ $meant }”?
dangling-place = There is no place “{ $value }”. Add it to places.yaml, or correct the name.
dangling-place-meant = There is no place “{ $value }”. Did you mean “{ $meant }”?
place-none = In an offer, “none” means: at no place. Give this place another name.
place-unused = Nothing is at the place “{ $value }”. Write “at: { $value }” into an offer, or delete the place.
inherited-anyway = This holds already because of “{ $owner }” and can go here.
sample-inherits-real = Address or phone of “{ $owner }” are confirmed, this entry is not; so a public kiosk does not show them here. When the rest is confirmed too, delete “sample: yes”.
real-inherits-sample = Address or phone come from “{ $owner }” and are only an example there; so a public kiosk shows no contact here. Fill in the right ones there, and delete “sample: yes” there.
no-pictogram = There is no picture “{ $value }”. Put it into the folder pictograms as .svg and .png.
no-pictogram-meant = There is no picture “{ $value }”. Did you mean “{ $meant }”?
colour = “{ $value }” is not a colour. Write for example "#1f5fa8", with quotation marks.
no-urgent-need = No need is urgent. Give the need “sos” the field “urgent: yes”.
unknown-language = The language code “{ $value }” is not known. Check it (for example de, tr, ar, uk).
unknown-language-meant = “{ $value }” is not a language code. Write “{ $meant }”.
language-hours-stray = This says when “{ $value }” is spoken, but “languages_spoken” does not name “{ $value }”. Please add it there.
language-hours-never = It is never open at these times. Please match the hours of the language to “hours”, or write “unknown”.

## Ways to reach an offer

phone = “{ $value }” is not a phone number. Write it with its area code, for example 02132 123456 or +49 2132 123456.
phone-unassigned = There can be no phone number “{ $value }”. Check the digits and the area code.
email = “{ $value }” is not a mail address. Write for example name@beispiel.de, without umlauts.
empty-contact = The contact has neither phone nor mail. Add one of them, or delete the contact.
url = “{ $value }” is not a complete link. Write for example https://www.beispiel.de/page.
url-scheme = “{ $value }” is not allowed as a link. Allowed are https, http, mailto and tel.
url-http = “{ $value }” is not encrypted. Use https:// if the site supports it.
invisible = The invisible character { $character } is in here. Delete the value, and type it anew.
model-in-real = “{ $value }” comes from a sample. Enter what is right, or add “sample: yes”.
postcode = “{ $value }” is not a postcode. Write five digits.
degrees = “{ $value }” is not a coordinate. Write for example "51.2534", with a point.
reserved-in-real-phone = This phone number is invented and only for samples. Enter the right one, or add “sample: yes”.
reserved-in-real-email = This mail address is invented and only for samples. Enter the right one, or add “sample: yes”.
reserved-in-real-url = This link is invented and only for samples. Enter the right one, or add “sample: yes”.
real-in-sample-phone = A sample must not hold a real phone number. Use 030 23125-000 to -999, or delete “sample: yes”.
real-in-sample-email = A sample must not hold a real mail address. Use one at example.org, or delete “sample: yes”.
real-in-sample-url = A sample must not hold a real link. Use https://example.org, or delete “sample: yes”.

## Freshness

expired = The offer ended on { $day } and is not shown. Extend it, or set “status: historic”.
stale = The facts should have been verified by { $day }. Call there, and renew last_verified and next_review.
verified-tomorrow = The day { $day } lies in the future. Enter when the facts were really verified.
dates-over = All dates have passed, and the kiosk says that none is known. Enter new ones, or delete the line.
dates-ending = The last date is on { $day }. Ask for the next ones, and enter them. If the offer ends then, add “valid” with “until: { $day }”.
season-over = This season is over since { $day }. Delete it, or enter the next one.
no-offer = There is no offer “{ $value }”. Name it as its file is named, without “.yaml”.
no-offer-meant = There is no offer “{ $value }”. Did you mean “{ $meant }”?
closure-nobody = An id is missing here. Enter one, or delete the field: without it, the whole house is closed.
closure-over = These days have passed. Delete the entry.
closure-long = This is longer than half a year. Check the year. Offers that are gone have “status: historic”.
closure-no-house = This closes no offer at all, for centre.yaml lacks “provider”. Enter there which provider the house is.
closure-overlaps = Some of these days are closed for “{ $other }” already. Check both entries.
hours-over = By this it will never be open again. Enter new hours, or set “status: historic”.
no-number = In an emergency people need a phone number, and there is none here. Add “phone”.
belongs-to-offers = This looks like an offer in town. Move the file to the folder “offers”, or set “area: national”.
belongs-to-helplines = This looks like a help line. Move the file to the folder “helplines”, or add the address.
needs-without-offer = There is no offer for these needs: { $names }. Look for one, or delete the need.
no-summary = The German summary is missing. Write one short sentence for the card.
schema-outdated = What editors know about the content is out of date. “kiosk schema” renews it.

## Translations

memory-broken = The translation memory makes no sense from here on. Check commas, quotation marks and brackets. The version before it is mostly in the same folder; there this brings it back: cp { $previous } { $file }
memory-no-table = The translation memory lacks the table “{ $value }”. The version before it is mostly in the same folder; there this brings it back: cp { $previous } { $file }
memory-unknown-table = Nobody reads the table “{ $value }”. Delete it, or call it “{ $table }”.
memory-twice = “{ $value }” stands twice in the same place of the translation memory; the last one counts. Delete the other, or change the number.
draft-status = Only drafts lie here. Write “status: draft”, or “historic” if you do not want it; “kiosk release { $id }” releases it.
draft-unwanted = Nobody wanted this draft (“status: historic”). Write “status: draft” again to release it after all.
draft-released = This offer has been released already. Delete the draft.
draft-broken = The entry is incomplete or wrong and is not shown. Correct this field, or translate the text again.
draft-unknown-field = There is no field “{ $value }” in translations. Delete it, or correct the name.
draft-twice = This text is there twice; the last one counts. Delete the other one.
draft-orphan = There is no content for this any more. Delete the translation, or correct the id.
glossary-twice = The term “{ $value }” is already there. Join both entries.
glossary-german = German is what is translated from. Other German forms belong to “forms”.
translation-fault-missing = Missing: { $fact }.
translation-fault-added = Not in the German text: { $fact }.
translation-fault-empty = There is something in German here, and nothing in the translation.
translation-fault-repeated = Words repeat themselves.
translation-fault-unknown = The engine did not know a word.
translation-fault-length = The length does not fit the German text.
translation-fault-untranslated = Not translated: { $fact }.
translation-fault-engine = The engine crashed on this text.

## Hours

hours-blank = A part of the hours is empty and would mean “always open”. Delete it with its semicolon, or write “by_appointment: yes”.
hours-comment = A remark alone says no hours and would mean “always open”. Write “by_appointment: yes”, or add days and times.
hours-fallback = With “{ $found }” it is not sure when it is open. Separate the parts by a semicolon (;).
hours-step = “{ $found }” (every other week) goes wrong at the turn of the year. Enter the single days in “dates”.
hours-unknown = “{ $found }” tells nobody when it is open. Write “by_appointment: yes” instead.
hours-sun = “{ $found }” is on no clock. Write a time, for example 18:00.
hours-holiday = “{ $found }” (public or school holidays) can only stand alone and with “off”, that is closed. Write “; { $found } off” at the end. If it is open then, enter the days in “dates”.
hours-impossible-date = There is no day “{ $found }”. The month has { $last } days at most.
hours-no-length = “{ $found }” begins and ends at the same time. Write 00:00-24:00 for the whole day.
hours-german-word = “{ $found }” is German. Write “{ $better }”.
hours-date-form = “{ $found }” cannot be written like this here. Write “2026 Dec 24”, or use the field “dates”.
hours-dot = “{ $found }” has a dot in the time. Write a colon, for example 16:30.
hours-past-day = There is no time “{ $found }”. The day ends at 24:00.
hours-without-minutes = “{ $found }” has no minutes. Write for example 16:00-18:00.
hours-dash = “{ $found }” is the wrong dash. Use the plain hyphen -.
hours-year = The year { $found } cannot be right. Possible are 1900 to 2100.
hours-too-early = “{ $found }” stands before the hours and then closes nothing. Write “{ $better }”.
hours-school-years = School holidays are known until { $until } only; later it would be open in the holidays. Enter days in “dates”, or get a new version of the kiosk.
hours-syntax = From “{ $found }” on, the hours cannot be understood. Write for example “Mo-Fr 09:00-12:00; PH off”.
hours-whole-day = “{ $found }” has no time and means “open all day”. Add the time.
hours-open-end = The end is open (+). Write when it closes if you know it.
hours-past-midnight = “{ $found }” goes past midnight. “{ $better }” is easier to read.
hours-long-night = “{ $found }” lasts the whole night. Are beginning and end the wrong way round?
hours-deletes = This part replaces earlier times (days: { $days }). If both are meant, write both times with a comma in one part.
hours-never = This is never open. Check the days and dates.

## Locale files

locale-unreadable = The file cannot be read ({ system-reason }). Save it as UTF-8 text; until then everything here is in German.
locale-broken = From here on the entry cannot be understood. Write: name = text, and close each { "{" } with { "}" }.
locale-twice = This entry already stands on line { $first }. Delete one of the two.
locale-missing = This entry is missing; the German one is shown. Copy it from de.ftl and translate it.
locale-unknown = Nobody knows this entry. Is its name misspelt? Otherwise delete it.
locale-variables = The placeholders must be the same as in de.ftl: { $wanted }.

## Exchange with translators

exchange-room = { $label }, at most { $fits } characters
exchange-home = This translation stands in { $file } and is changed there.
exchange-machine = Drafted by a machine.
exchange-outdated = The German text has changed since this translation.
exchange-outdated-unknown = What it said before is not known. Please compare every sentence.
exchange-fault = Please mend: { $fault }
exchange-rejected = Somebody has rejected this translation. Please translate anew.
exchange-how-po =
    Texts of the kiosk, language: { $language }
    “Fuzzy” (Weblate: “needs editing”) means: nobody has checked these words yet.
    If they are right, or once you have corrected them, take the mark away. Only then are they taken.
    Back into the kiosk: kiosk translate import { $language }.po
exchange-how-xlsx = “fertig”: checked and right, will be taken. “prüfen”: not checked yet, will not be taken. “fehlt”: no translation yet.
exchange-kind = “{ $value }” cannot be imported. Take a file that ends with .po or .xlsx.
exchange-no-language = Nobody can tell which language this is (“{ $value }”). Name the file like its language, for example tr.po or tr.xlsx.
exchange-two-languages = The file says that its language is “{ $inside }”, its name says “{ $outside }”. Rename the file, or take the right one.
exchange-german = German is not imported. Change German texts in the files of the content.
exchange-unknown = There is no such text in the content. Get a new file with “kiosk translate export”, or delete the line.
exchange-twice = This text stands twice in the file; the first one counts. Delete the other one.
exchange-change-at-home = This translation stands in the file { $file }. Change it there.
exchange-german-gone = There is no German text for this any more. Its translation is not needed.
exchange-empty = The translation is empty. Fill it in, or take away the mark that it is finished.
exchange-tile = The title has { $length } characters, the tile has room for { $limit }. Shorten it.
exchange-markup = “{ $value }” would stand on the screen just so, for there is no bold or italic here. Delete it.
exchange-script = This is not written in the { $script ->
    [arabic] Arabic
    [cyrillic] Cyrillic
    [ethiopic] Ethiopic
    [japanese] Japanese
   *[latin] Latin
} script. Is this the right file? Take that of this language, or translate the text.
exchange-facts = The translation does not fit the German text. { $faults } Correct it.
exchange-terms = Is a name or fixed term different from the German on purpose? { $faults } What fixed terms are called in this language stands in content/glossary.yaml.
exchange-older-german = This text was made from an earlier German one, and there is a reviewed translation of today's already. Get a new file with “kiosk translate export”.
po-syntax = From here on the file cannot be understood. Open it in Poedit and save it again; each text stands between two quotation marks.
po-charset = The header of the file says that its encoding is “{ $value }”. Save the file as UTF-8.
po-plural = There are no plural forms here. Delete “msgid_plural” and write one text under “msgstr”.
xlsx-no-workbook = This is no Excel workbook. Save the table as “.xlsx”, without a password.
xlsx-broken = The workbook is damaged or much too large and is not read. Copy the table into a new one, or get one with “kiosk translate export”.
xlsx-no-column = Columns are missing in the first row: { $columns }. Write these headings there again.
xlsx-too-long = The table has more than { $limit } rows. Delete the empty rows at its end.
xlsx-formula = There is a formula in the cell ({ $value }). Write the text itself.
xlsx-no-text = There is no text in the cell, but a number or a date ({ $value }). Set the format “text” and write it again.
xlsx-state = “{ $value }” is no state. Write “fertig”, “prüfen” or “fehlt”.
cli-export-nowhere = Say where to: --po FOLDER, --xlsx FOLDER or both.
cli-export-written = { $file }: written.
cli-export-same = { $file }: unchanged.
cli-export-not-imported = { $file }: stays as it is, because it holds translations that have not been imported yet. Import them first: kiosk translate import { $file }
cli-export-unreadable = { $file }: stays as it is, because it cannot be read. Look with: kiosk translate import { $file }
cli-import-no-file = There is no file “{ $file }”.
cli-import-by = “{ $value }” cannot be written down as a name. Write at most { $most } characters on one line, or leave --by out.
cli-import-taken = { $file }: { $reviewed ->
    [0] no new reviewed translation
    [one] 1 reviewed translation taken
   *[other] { $reviewed } reviewed translations taken
}{ $outdated ->
    [0] {""}
   *[other] , { $outdated } of them of earlier German texts (outdated)
}{ $refused ->
    [0] .
    [one] , 1 error.
   *[other] , { $refused } errors.
}
cli-import-unfinished = { $count ->
    [one] 1 text is
   *[other] { $count } texts are
} finished only in part. A text counts as reviewed once all its fields are finished.
cli-import-partly = { $count ->
    [one] Of 1 of them the finished fields are taken, and no machine replaces them any more. They are shown already, but still marked as machine translation until all fields are finished; for help lines and discreet needs only then.
   *[other] Of { $count } of them the finished fields are taken, and no machine replaces them any more. They are shown already, but still marked as machine translation until all fields are finished; for help lines and discreet needs only then.
}
cli-import-unsure = { $count ->
    [one] 1 changed field is
   *[other] { $count } changed fields are
} not marked as finished and therefore not taken (take away “needs work” in Poedit, choose “fertig” in the table).
cli-import-emptied = { $count ->
    [one] 1 field is empty in the file, but not in the kiosk: { $first }.
   *[other] { $count } fields are empty in the file, but not in the kiosk, the first is { $first }.
} Empty fields are never taken, not even as finished: the kiosk keeps its words.

## Report

report-count = { $errors ->
    [0] No errors
    [one] 1 error
   *[other] { $errors } errors
}, { $warnings ->
    [0] no notes
    [one] 1 note
   *[other] { $warnings } notes
}.
report-hours = Hours of the changed offers from { $first } to { $last }
report-always = around the clock
report-no-opening = not open in these four weeks
report-no-hours = no hours given
report-appointment = by appointment
report-closed = closed from { $first } to { $last }
report-closed-days = Closed days
report-closes = { $reason }: { $count ->
    [0] no offer
    [one] 1 offer
   *[other] { $count } offers
}
report-texts = Texts
report-language = { $language }: { $missing } missing, { $outdated } outdated, { $machine } by a machine{ $hidden ->
    [0] { "" }
   *[other] , { $hidden } not shown yet
}
report-missing = missing
report-outdated = outdated
report-machine = by a machine, not yet reviewed
report-failed = not shown, for they failed or were rejected; please translate them yourself, for example with “kiosk review”
report-unseen = not shown until a person has reviewed them
report-unsure = Translated by hand, but perhaps older than the German text. Please compare; if the translation is right, add in the file:
report-more = { $names } and { $more } more
report-interface = Words of the interface, by a machine and not yet reviewed ({ $count }): { $names }
report-drafts = Drafts, and what is missing or to be settled before their release (kiosk release ID)
report-draft-ready = nothing any more, ready for release
report-reviews = To be verified next
report-old-offers = Offers whose facts nobody has verified for a year ({ $count }): please ask and renew “last_verified”
report-stale-helplines = Help lines that nobody has verified for two years, or whose review is due: please call them and renew “last_verified”
weekday = { $number ->
    [0] Mon
    [1] Tue
    [2] Wed
    [3] Thu
    [4] Fri
    [5] Sat
   *[6] Sun
}
day = { $year }-{ $month }-{ $day }

## Staff area

staff-area = Staff area
staff-pin = Enter the PIN
staff-clear = Clear
staff-enter = OK
staff-close = To the kiosk
staff-next = Next
staff-quit = Quit the kiosk
staff-quit-sure = Really end the kiosk?
staff-quit-means = Nobody can use it until somebody starts it again.
staff-quit-yes = Yes, end it
staff-quit-no = No, back
staff-back = Back
staff-room-content = State of the content
staff-room-demand = Demand
staff-room-review = Review translations
staff-room-interpreter = Interpreting
staff-all-fine = Everything is in order
staff-notices = { $count ->
    [one] 1 message
   *[other] { $count } messages
}
staff-wrong-pin = Wrong PIN
staff-pause = Too many wrong tries. Please wait { $seconds } seconds.
records-waiting = The tally cannot be saved ({ system-reason }). Visits waiting in memory: { $count }. They are added as soon as that works, but a power cut deletes them. Make room, or check the rights and the disk.
records-lost = Too much is waiting in memory. Visits that were no longer counted: { $count }. Make room, or check the rights and the disk.
records-tally-aside = This file of the tally was damaged and has been put aside; counting goes on from some visits before. Check the disk, and delete the file.
records-cases-aside = This file of cases was damaged and has been put aside. What it said before its last change holds. If a case is missing, restore the file from a backup; check the disk, and delete the file.
records-unreadable = This file of cases is damaged, and there is no former version. New cases are still taken, the old ones of this file are missing. Restore it from a backup, or delete it.
records-clock = The clock of this machine has jumped by more than a month. Set it if it is wrong. Until it says the same for some days, nothing is published and hardly any old case is deleted.
staff-trouble = Something failed in the background ({ $work }, { $count } times). kiosk.log tells more.
staff-pause-minutes = Too many wrong tries. Please wait { $minutes } minutes.
staff-content-fine = All content files are fine.
staff-problems = { $count ->
    [one] 1 message about the content
   *[other] { $count } messages about the content
}
staff-old-facts = { $count ->
    [one] 1 entry has old facts. Last verified:
   *[other] { $count } entries have old facts. Last verified:
}
window-too-small = Please enlarge the window: at least { $columns } × { $rows } cells.

## Reviewing translations

review-heading = Review translations
review-waiting = { $count ->
    [0] nothing left
    [one] 1 text left
   *[other] { $count } texts left
}
review-share = { $reviewed } of { $texts } reviewed
review-left = { $language }: { $count ->
    [0] nothing left
    [one] 1 text left
   *[other] { $count } texts left
}
review-left-short = { $language }: { $count ->
    [0] done
   *[other] { $count } left
}
review-all-done = Everything in this language is reviewed. Thank you!
review-kind = { $kind ->
    [centre] Welcome of the house
    [needs] Need
    [offers] Offer
    [helplines] Help line
    [providers] Provider
    [closures] Reason for being closed
    [phrases] Sentence for interpreting
   *[other] Text
}
review-part = { $language }: { $part }
review-part-touch = { $part } · touch to change
review-part-title = Title
review-part-summary = Summary
review-part-description = Description
review-part-bring = Please bring
review-page = Read on { $page }/{ $pages }
review-by-machine = Translated by a machine ({ $by })
review-by-person = Reviewed ({ $by })
review-by-unknown-machine = Translated by a machine
review-by-unknown-person = Reviewed
review-outdated = Outdated: the German text has changed since.
review-withheld = Visitors see it only once you accept it: a wrong word would be dangerous here.
review-fault = Visitors do not see it: { $fault }
review-missing = Not translated yet. Write it yourself if you can.
review-rejected = Rejected, visitors do not see it. Change the text, then accept it.
review-was-accepted = Accepted: “{ $title }” counts as reviewed, and visitors read it like this now.
review-was-rejected = Rejected: visitors read “{ $title }” in { $language } now.
review-was-undone = Undone: “{ $title }” is open again.
review-edited = Changed by you, but not accepted yet.
review-lost = Is that meant? { $faults }
review-edit = Change
review-edit-part = Change { $part }
review-reject = Reject
review-undo = Undo
review-skip = Next
review-accept = Accept
review-insist = Accept nevertheless
review-leave = Do not change
review-done = Done
review-saving = Saving …
review-reviewer = Staff
review-changed = Somebody else has changed this text meanwhile. This is how it is now; please decide again.
review-no-title = The title is empty. A text without a title is not shown.
review-in-use = Another program is writing translations just now. Try again in a moment.
review-memory-fault = Something is wrong in the translation memory ({ $place }). The state of the content says what to do.
review-unwritable = The translation memory cannot be written ({ system-reason }).
review-failed = That did not work, and nothing is saved. kiosk.log tells more.
typing-space = Space
typing-delete = Delete
typing-word = Delete word

## Interpreting

interpreter-language = Interpreting: which language?
interpreter-no-font = { $count ->
    [one] 1 language is
   *[other] { $count } languages are
} missing here because the font of the kiosk is off. Whoever sets the kiosk up switches it on.
interpreter-title = German and { $language }
interpreter-home = To the overview
interpreter-end = End the talk
interpreter-end-sure = End the conversation?
interpreter-end-means = What was said and written is forgotten then.
interpreter-end-no = No, go on
interpreter-end-yes = Yes, end it
interpreter-phrases = Phrasebook
interpreter-topics = Topics
interpreter-back = To the phrases
interpreter-again = Said last
interpreter-write-german = Type German
interpreter-write-own = Type { $language }
interpreter-turn-german = Your turn to type: German
interpreter-turn-own = The other person types now: { $language }
interpreter-say = Translate
interpreter-waits = The translation is on its way. The first one takes longer.
interpreter-cancel = Cancel
interpreter-failed = There is no translation. Try once more.
interpreter-still-there = Your text is still there.
interpreter-doubts = Please make sure. { $doubts }
interpreter-answer = Answer: { $answer }
interpreter-nothing-kept = Nothing of this is kept.
interpreter-no-phrases = There are no phrases: phrases.yaml is missing in the content folder. The state of the content tells why.
interpreter-no-engine = Free translation does not work here: no language package for { $language } is installed. The ready sentences help.
interpreter-no-model = Free translation does not work here: there is no language package for { $language } yet. The ready sentences help.
interpreter-one-way-german = Only your German is translated, the package for { $language } is missing: answers can be touched in the phrasebook.
interpreter-one-way-own = Only { $language } is translated, the package for your German is missing: ask with the phrasebook.

## Command line

cli-no-config = There are no settings “{ $file }”. Change to the folder of the kiosk, or name the file: kiosk --config /path/to/kiosk.toml
cli-no-content = There is no content folder “{ $folder }”. Correct “content” in { $file }.
cli-not-content = There is no file “{ $file }” in the content folder “{ $folder }”.
cli-no-pin = The kiosk starts locked only with a PIN, and { $file } holds none. Set one with: kiosk pin
cli-locked-folder = The kiosk does not start locked while it writes the slips of its visitors into a folder. Name the printer in { $file } under [printer] at “kind”, or "none".
cli-no-terminal = The kiosk needs a terminal for screen and keys. Start it there without redirection (|, > or <).
cli-simple-terminal = This terminal cannot show the screen (TERM=“{ $term }”). Start the kiosk in another one, or call it by its right name, for example: TERM=xterm-256color kiosk
cli-no-terminal-lines = The screen of the kiosk exists on Linux and macOS only. On this device all commands work, for example: kiosk check
cli-no-log = The log cannot be written ({ system-reason }). The kiosk runs without.
cli-content-errors = { $count ->
    [one] There is 1 error in the content.
   *[other] There are { $count } errors in the content.
} What is faulty is missing here. “kiosk check” names the places.
cli-unknown-need = There is no need “{ $value }”.
cli-unknown-language = There is no language “{ $value }” here.
cli-meant = Did you mean “{ $value }”?
cli-known = There are: { $known }.
cli-find-nothing = Nothing fits exactly.
cli-find-needs = Needs
cli-find-matches = This fits
cli-find-wider = In a wider sense
cli-find-helplines = Help lines
cli-review-terminal = Reviewing needs a terminal in which you read and answer. Call the command there without redirection (|, > or <).
cli-review-german = German is the original and is not reviewed. Change it in the file of the offer.
cli-review-unknown = There is no text “{ $value }”.
cli-review-by-hand = The translation of “{ $thing }” is not in the translation memory but in the file itself. Change it there; what is no longer offered is not translated.
cli-review-begin = { $language }: { $count ->
    [one] 1 text.
   *[other] { $count } texts, the most important first.
} Each answer is saved at once; you can stop at any time.
cli-review-by = Who reviews? A role is enough, for example “native speaker” or “association X”:
cli-review-former = Before, in German: { $words }
cli-review-choose = I did not understand that. Type one of the letters in brackets, and press Enter.
cli-review-accept = accept
cli-review-edit = edit
cli-review-discard = discard
cli-review-skip = next
cli-review-back = back
cli-review-end = quit
cli-review-insist = Accept nevertheless?
cli-review-edit-again = Edit again? With “no” everything stays as it was.
cli-review-file = Change the lines without “#”. Save and close: your text counts as reviewed.
    Close without a change, or delete everything: it stays as it was.
cli-review-unchanged = Nothing changed, nothing saved.
cli-review-headings = One of the lines with “===” is missing in the file, or written otherwise ({ $names }). So it is not clear which text belongs where.
cli-review-no-editor = There is no editor. Install one, for example nano, and name it: EDITOR=nano kiosk review …
cli-review-editor = The editor “{ $editor }” did not work. Nothing is saved. Name another one, for example: EDITOR=nano kiosk review …
cli-review-ended = { $done ->
    [0] Nothing decided,
    [one] 1 text decided and saved,
   *[other] { $done } texts decided and saved,
} { $left ->
    [0] nothing left. Thank you!
    [one] 1 left. The same command goes on there.
   *[other] { $left } left. The same command goes on there.
}
cli-review-undo = Take the last decision back with: kiosk undo
cli-show-unknown = There is no “{ $value }”.
cli-show-several = “{ $value }” is the name of several things.
cli-show-meant = Did you mean one of these?
cli-show-nothing-like = Nothing has a similar name either. All offers for a need are shown, for example, by: kiosk show german
cli-show-not-offered = Nobody sees this at present: it is not offered yet, or no longer.
cli-show-hours = Open in the next four weeks, each from the day on the left
cli-show-seasons = In the course of the year
cli-show-broken = There is an error in { $file }, so it cannot be shown. The kiosk still shows the last good state. The place is named by: kiosk check { $file }
cli-show-offers = Offers
cli-show-supported = Also supports
cli-show-no-offers = No offer names this provider.
cli-show-gone = not offered at present
cli-show-texts = Translations
cli-show-no-texts = There is nothing to translate here.
cli-show-missing = missing in
cli-show-good = good as they are
cli-show-review = Review, for example: kiosk review { $language } { $thing }
cli-show-check = Check of { $file }
cli-column = Column { $column }: { $words }
cli-pin-ask = New PIN, { $shortest } to { $longest } digits:
cli-pin-again = The same PIN once more:
cli-pin-digits = A PIN has { $shortest } to { $longest } digits and nothing else. { $stays }
cli-pin-simple = This PIN is guessed first. Take no equal, counted or repeated digits. { $stays }
cli-pin-differs = The two entries differ. { $stays }
cli-pin-ended = Cancelled. { $stays }
cli-pin-odd-file = The PIN cannot be entered in “{ $file }” without other things changing there. Save the file anew in a text editor and try again. { $stays }
cli-pin-stays = The old PIN remains.
cli-pin-still-none = There is no PIN yet.
cli-pin-set = The new PIN counts from the next start. { $file } holds only its hash.
cli-pin-readable = All users of this machine can read the hash. Give the file to the user under whom the kiosk runs, and to nobody else: sudo chown USER { $file } && sudo chmod 600 { $file }
cli-unwritable = “{ $file }” cannot be written ({ system-reason }). { $reason ->
    [ENOSPC] Make room there, and call the same command again.
    [EDQUOT] Make room there, and call the same command again.
   *[other] Check who may write there.
}
cli-in-use = Another program is writing “{ $file }”. Try again in a moment.
cli-font-installed =
    The font “{ $family }” is now in { $folder }.
    Start the terminal with it: xterm -fa '{ $family }'
    The kiosk notices by itself that a terminal draws with it. Only where it cannot see that (macOS, tmux, ssh), write in kiosk.toml under [screen] the line kiosk_font = true
cli-print-title = Test print
cli-no-offers = The content holds no offer that could be printed. “kiosk check” tells why.
cli-print-printed = Printed: the printer has confirmed the slip.
cli-print-sent = Sent: the printer took the slip and does not say whether it is printed. Please look.
cli-print-saved = Saved: { $detail }
cli-print-no-paper = Not printed: there is no paper. Put in a roll or sheets.
cli-print-cover-open = Not printed: the cover is open. Close it.
cli-print-unreachable = Not printed: the printer cannot be reached. Check power, cable and the section [printer] in { $file }.
cli-print-unknown = Unclear: the printer fell silent in the middle of the slip. Switch it off and on again.
cli-print-failed = Not printed: the slip could not be set. Please report the next line.
cli-print-no-fonts = Not printed: fonts of the slip are missing or damaged. Install the kiosk again.
cli-print-not-saved = Not saved: the folder { $folder } cannot be written. Check whether the disk is full and who may write there.
cli-print-cancelled = Cancelled.
cli-print-busy = Not printed: another slip is being printed.
cli-print-off = No printer is set. Name one in { $file } under [printer] at “kind”.
cli-print-paper-low = The paper is running out.
cli-detail = The system says: { $detail }
cli-doctor-good = ✓ { $words }
cli-doctor-hint = ! { $words }
cli-doctor-bad = ✗ { $words }
cli-doctor-content = Content: { $offers ->
    [one] 1 offer
   *[other] { $offers } offers
}, no errors.
cli-doctor-content-bad = Content: { $errors ->
    [one] 1 error
   *[other] { $errors } errors
}, { $hints ->
    [0] no hints
    [one] 1 hint
   *[other] { $hints } hints
}. “kiosk check” names the places.
cli-doctor-content-empty = Content: there is no need or no offer that can be shown. “kiosk check” names the reasons.
cli-doctor-content-hints = Content: { $offers ->
    [one] 1 offer
   *[other] { $offers } offers
}, no errors, { $hints ->
    [one] 1 hint
   *[other] { $hints } hints
}. “kiosk check” names the places.
cli-doctor-font = Font: “{ $family }” is installed.
cli-doctor-font-off = The kiosk draws without it all the same. Switch it on: in { $file } under [screen] delete the line kiosk_font = false
cli-doctor-font-unseen = If you see the three pictures below, write in { $file } under [screen] the line kiosk_font = true
cli-doctor-font-missing = Font: “{ $family }” is switched on, but not installed. Install it with: kiosk font install
cli-doctor-font-none = Font: “{ $family }” is not installed. Pictures and large letters are coarser. Install it with: kiosk font install
cli-doctor-drawn-ours = Terminal: “{ $terminal }” draws with “{ $family }”.
cli-doctor-drawn-older = Terminal: “{ $terminal }” still draws with an earlier version of “{ $family }”. Install it again with: kiosk font install, and restart the terminal.
cli-doctor-drawn-pictures = Terminal: “{ $terminal }” borrows only some characters of “{ $family }”; the letters and the size of the cells come from another font.
cli-doctor-drawn-other = Terminal: “{ $terminal }” does not draw with “{ $family }”.
cli-doctor-drawn-unknown = Terminal: it cannot be seen what it draws with; tmux, screen and ssh hide it.
cli-doctor-draw = { $terminal ->
    [xterm] Start it with: xterm -fa '{ $family }' -fs 22
    [foot] Write into foot.ini: font={ $family }:size=22
   *[other] Choose the font “{ $family }” in the settings of the terminal (xterm: -fa '{ $family }', foot: font={ $family }:size=22).
}
cli-doctor-example = Do you see a house, a suitcase and a magnifying glass here, without gaps? If not, the terminal lacks the font “{ $family }”.
cli-doctor-printer = Printer: { $printer } is ready.
cli-doctor-printer-none = Printer: none is set.
cli-doctor-printer-bad = Printer: { $printer } is not ready ({ $detail }). Check power, cable and the section [printer] in { $file }.
cli-doctor-folder-bad = Printer: { $printer } is not ready ({ $detail }). Check whether the disk is full and who may write in this folder.
cli-doctor-slip-fonts = Slips: all fonts are there.
cli-doctor-no-slip-fonts = Slips: fonts are missing or damaged ({ $fonts }). Install the kiosk again.
cli-doctor-voice = Reading aloud: espeak-ng speaks { $spoken } of the { $offered } languages.
cli-doctor-no-voice = Reading aloud: no German voice found. Install it with: apt install espeak-ng
cli-doctor-pin = PIN: set.
cli-doctor-short-pin = PIN: set when fewer than { $shortest } digits were enough. Set a new one with: kiosk pin
cli-doctor-readable = PIN: all users of this machine can read its hash in { $file }. Give the file to the user under whom the kiosk runs, and to nobody else: sudo chown USER { $file } && sudo chmod 600 { $file }
cli-doctor-no-pin = PIN: none. The kiosk starts locked only after: kiosk pin
cli-doctor-colours = Terminal: shows all colours.
cli-doctor-records-sent = Records: “{ $folder }” lies in “{ $place }”, and other machines or people read what lies there. Exempt the file “rounding.key” from that, or name another folder under [records].
cli-doctor-few-colours = Terminal: may not show all colours. Set COLORTERM=truecolor if it can.
cli-doctor-utf8 = Encoding: UTF-8.
cli-doctor-no-utf8 = Encoding: { $encoding }. Set LANG=C.UTF-8, or letters will be missing.
cli-links-line = { $offer }: { $target }
cli-links-card = { $offer }: no page, the code holds the contact
cli-links-unsafe = { $offer }: { $target } is not encrypted. Use https:// if the page can.
cli-translate-language = { $name } ({ $code }): { $told }
cli-translate-nothing = nothing to do
cli-translate-missing = { $count } missing
cli-translate-outdated = { $count } outdated
cli-translate-renewal = { $count } to be renewed by a person
cli-translate-failed = { $count } to be translated by a person
cli-translate-review = { $count } waiting for review
cli-translate-persons = What people translate or review: here with “kiosk review”, at the kiosk under “Review translations”, or in files to be sent with “kiosk translate export”. Which texts they are is shown by: kiosk translate --dry-run
cli-translate-why-missing = missing
cli-translate-why-outdated = outdated (with changed words the whole text is replaced)
cli-translate-why-renewal = to be renewed by a person
cli-translate-why-failed = to be translated by a person
cli-translate-no-package = No language package leads there. Install it with: kiosk translate install { $packages }
cli-translate-no-model = There is no language package for it: people translate this. Give them the files of: kiosk translate export --language { $code }
cli-translate-other = Another translation of this content is running already. Wait until it is done; looking always works: kiosk translate --dry-run
cli-translate-progress = { $language } · { $done } of { $count } · { $minutes ->
    [0] less than a minute
    [one] about 1 minute
   *[other] about { $minutes } minutes
} left
cli-translate-done = { $count ->
    [0] Nothing translated.
    [one] 1 text translated.
   *[other] { $count } texts translated.
}
cli-translate-goes-on = The same command goes on from there: kiosk translate
cli-translate-to-mend = { $count ->
    [one] 1 of them did not succeed and is not shown until a person mends it.
   *[other] { $count } of them did not succeed and are not shown until a person mends them.
}
cli-merge-no-file = There is no file “{ $file }”. Check its name.
cli-merge-taken = { $count ->
    [0] Nothing to take from “{ $file }”.
    [one] 1 text taken from “{ $file }”:
   *[other] { $count } texts taken from “{ $file }”:
}
cli-merge-new = new
cli-merge-review = reviewed instead of a machine's
cli-merge-partly = in part by a person instead of a machine's alone
cli-merge-later = later
cli-merge-old = outdated
cli-merge-fresh-lost = outdated, in the place of a translation of today's German text
cli-merge-outdated = { $count ->
    [one] 1 of them was made from an earlier German text and is shown as outdated until a person renews it.
   *[other] { $count } of them were made from earlier German texts and are shown as outdated until a person renews them.
}
cli-merge-back = How it was before lies in “{ $previous }” until the next change. To go back: kiosk undo, or copy that file over “{ $file }”.
cli-merge-kept = { $count ->
    [one] 1 text of yours was better and stays.
   *[other] { $count } texts of yours were better and stay.
}
cli-links-count = { $unsafe ->
    [0] All links are encrypted.
    [one] 1 link is not encrypted.
   *[other] { $unsafe } links are not encrypted.
}
engine-no-route = No language package leads from “{ $source }” to “{ $target }”, not even over English. Install one with: kiosk translate install
engine-died = The translation crashed. Try once more. If it happens again, install the language package anew.
engine-failed = The translation cannot work with the language package “{ $folder }” ({ $kind }). Delete this folder, and get it anew: kiosk translate install { $pair }
engine-too-slow = The translation took longer than { $seconds } seconds and was ended. Try once more with less text.
engine-cancelled = The translation was cancelled.
package-unreadable = “{ $file }” cannot be read ({ system-reason }). Check the name, and who may read the file.
package-no-zip = “{ $file }” is no language package, or the file is damaged: what is in it is no zip archive. Download the language package once more.
package-damaged = “{ $file }” is damaged or incomplete. Download the language package once more.
package-unsafe-path = “{ $file }” holds files that do not belong in a language package, and was not unpacked. Take language packages from the index of Argos Translate alone.
package-too-large = Unpacked, “{ $file }” would be far too large for a language package; it was not unpacked. Take language packages from the index of Argos Translate alone.
package-no-metadata = In “{ $file }” the description (metadata.json) is missing. Download the language package once more.
package-bad-metadata = In “{ $file }” the description (metadata.json) is not valid{ $detail ->
    [from_code] , field “from_code”
    [to_code] , field “to_code”
    [package_version] , field “package_version”
   *[other] { "" }
}. Download the language package once more.
package-no-translation = “{ $file }” is no language package for translation. Take one with “translate-” in its name.
package-no-model = In “{ $file }”, “{ $detail }” is missing or empty. Download the language package once more.
package-model-fails = Nothing can be translated with “{ $file }”: the model in it is damaged or of another kind. Download the language package once more.
package-older = “{ $file }” is older than the language package that is installed ({ $detail }). The newer one stays.
package-checksum = “{ $file }” has not arrived as the index describes it (checksum). Try once more.
cli-install-what = “{ $wanted }” is neither a file nor a pair of languages. Name a file that ends in .argosmodel, or a pair like de-en.
cli-install-index = The index of language packages is being loaded.
cli-install-no-index = The index of language packages cannot be reached ({ system-reason }). Check the connection to the internet, or fetch the language package on another computer and name its file.
cli-install-bad-index = The index of language packages cannot be read. Perhaps the login page of a Wi-Fi answers instead. Try again later.
cli-install-not-offered = There is no language package “{ $pair }” in the index. Only people translate into this language.
cli-install-over-english = There is no language package “{ $pair }”, but a way over English: kiosk translate install { $way }
cli-install-there = “{ $pair }” is installed already, in version { $version }.
cli-install-amount = { $pair }: { $done } of { $total } MB
cli-install-amount-so-far = { $pair }: { $done } MB
cli-install-interrupted = “{ $pair }” has not arrived completely ({ system-reason }). Call the same command once more: what is there already is not loaded again.
cli-install-done = Installed: { $source } → { $target }, version { $version }, in { $folder }
cli-packages-folder = Language packages in { $folder }:
cli-packages-none = None. Install some, for example with: kiosk translate install de-en en-tr
cli-packages-reached = { $language } ({ $code }): { $way }
cli-packages-unreached = { $language } ({ $code }): no language package installed
cli-packages-more = Whether there is one for a language shows here: kiosk translate install en-{ $code }
cli-doctor-translation = Translation: { $pairs }. Where this leads shows: kiosk translate packages
cli-doctor-no-translation = Translation: no language packages. Install some, for example with: kiosk translate install de-en en-tr
cli-doctor-package = Translation: { $words }

## Report of demand and supply

demand-title = Demand and supply
demand-months = { $first } to { $final }
demand-month = { $number ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
demand-half-year = half-year { $half } of { $year }
demand-number = { $count }
demand-span = Which months?
demand-span-this-month = This month
demand-span-last-month = Last month
demand-span-half-year = Half a year
demand-span-year = A year
demand-span-this-year = This year
demand-span-last-year = Last year
demand-part-needs = Demand
demand-part-languages = Languages of visits
demand-part-matrix = Demand and supply
demand-part-unmet = Looked for in vain
demand-part-counsel = Counselling
demand-key-needs = Demand
demand-key-languages = Languages
demand-key-matrix = Coverage
demand-key-unmet = In vain
demand-key-counsel = Counselling
demand-exact = Exact figures. They stay here; to pass on: kiosk report
demand-signs = { $good } { $hours } hours a week or more · { $little } fewer, by phone alone or not for each topic · { $nothing } no offer
demand-counting = Being counted …
demand-nothing-counted = Nothing has been counted in these months yet.
demand-preview = A preview counts nothing. Visits are counted while the kiosk runs locked.
demand-in-use = The figures are just being written. Go back, and try once more.
demand-unreadable = The figures cannot be read ({ system-reason }). Check the disk.
demand-damaged = The figures of the counselling are missing, for a file with cases is damaged: { $files }. Get it back from the backup.
demand-failed = The program failed while it counted. The log tells why.
demand-decimal = .
demand-visits-short = { $count ->
    [one] 1 visit
   *[other] { $count } visits
}
demand-visits = { $count ->
    [one] 1 visit at the screen
   *[other] { $count } visits at the screen
}. Made on { $made }.
demand-visits-before = Before ({ $months }): { $count } visits.
demand-only-counted = There are figures for: { $months }.
demand-left-out = What was rounded to 0 (0 to { $most }) is not listed.
demand-focus = Focus { $first }–{ $last }: { $title }
demand-in-focus = focus
demand-by-need = Demand by need
demand-by-language = Visits by language
demand-matrix = Coverage: demand and fitting offers
demand-unmet = Looked for in vain, the most often first
demand-casework = Counselling: first and follow-up records
demand-referrals = What became of referrals
demand-recommendations = Recommendations
demand-how = How it was counted and how exact that is
demand-in-vain = { $count } in vain
demand-before = before { $count }
demand-of = of { $count }
demand-bar = Dark: something fitting was found. Light: looked for in vain.
demand-bar-on-paper = Full: something fitting was found. Hatched: looked for in vain.
demand-nothing-unmet = Nothing.
demand-cell = In each cell: the demand, below it fitting offers and hours a week.
demand-coverage-good = offers in this language for each topic, open for at least { $hours } hours a week together
demand-coverage-little = offers in this language, but not for each topic, for fewer than { $hours } hours or by phone alone
demand-coverage-nothing = no offer in this language
demand-reasons = Behind the colon: { $reasons }.
demand-reason-nothing = without a match
demand-reason-other-language = not in the language
demand-reason-missed = “not there”
demand-cases = Cases
demand-contacts = Contacts
demand-persons = Persons
demand-help-line = Help lines
demand-topics = Topics
demand-topics-legend = Dark: first records. Light: follow-ups.
demand-topics-bar = Full: first records. Hatched: follow-ups.
demand-topic-counts = { $first } first, { $later } later
demand-first = First record
demand-follow-up = Follow-up
demand-referral-made = Referred
demand-referral-reached = Reached
demand-referral-waiting = Waiting list
demand-referral-refused = Refused
demand-referral-not-gone = Did not go
demand-referral-not-needed = No longer needed
demand-referral-open = Still open
demand-no-recommendations = None entered (recommendations.yaml).
demand-no-owner = nobody in charge yet
demand-status-open = open
demand-status-doing = in progress
demand-status-done = done
demand-no-half-years = Coverage, persons, topics and referrals exist only for whole half-years with at least { $months } counted months; { $whole ->
    [0] no whole one lies within these months.
    [one] the one within these months has fewer.
   *[other] those within these months have fewer.
}
demand-details = Of whole half-years with at least { $months } counted months: { $halves }.
demand-how-exact = Exact figures: they stay behind the PIN. Whoever passes them on may give somebody away.
demand-how-rounded = Figures are rounded to { $base }; 0 means 0 to { $most }; the running month is missing. Each figure of a month or half-year was rounded once, everything else is the sum of that.
demand-how-margin = The figure of a need, of cases, contacts or persons is in 19 of 20 cases at most { $margin } away from the true one. { $few ->
    [yes] With so few visits a single figure may be off by nearly all of itself; sums are more exact in proportion.
   *[no] A need that was looked for as often as the average is thus off by { $percent } % at most; small figures are less exact in proportion, sums more.
}
demand-how-margin-details = A topic of counselling and an outcome of referrals is off by { $margin } at most.
demand-kiosks = { $count } kiosks
demand-how-kiosks = { $count ->
    [one] The figures are of one kiosk: { $names }.
   *[other] The figures of { $count } kiosks are added up: { $names }. Each kiosk has rounded its own once.
}
demand-how-lacking = Only a part of the kiosks is counted in these months and half-years. Missing are: { $names }.
demand-how-not-compared = There is no comparison with the time before ({ $months }), for not all of these kiosks counted in each of its months.
demand-how-missing = There are no figures for: { $months }.
demand-how-visits = Visits at the screen are counted, without names and without an order. A visit counts once for each topic that it looks for. Help lines: visits that opened at least one.
demand-how-unmet = In vain means: nothing fitted, nobody there speaks the language, or the person said that it was not there.
demand-how-matrix = Coverage is of: { $halves }. Discreet needs are counted without a language and are missing there.
demand-how-supply = Offers: as of { $day }. They fit a language when it is spoken there; German counts everywhere. Hours: for so long the door is open in a week, as a mean of the next { $weeks } weeks. Help lines count without hours.
demand-how-age = What there is, is as sure as its facts. Not verified for long: { $offers } offers (over a year), { $helplines } help lines (over two years).
demand-how-cases = Cases, contacts and persons are counted apart; persons are as many at least. A referral counts in the period in which it was made, with what was known at its end; what becomes known afterwards counts in the later one.
demand-column-period = Period
demand-column-part = Table
demand-column-need = Need
demand-column-language = Language
demand-column-what = What
demand-column-count = Value
demand-met = found
demand-vain = in vain
demand-all-before = before ({ $months })
demand-visit = visits
demand-offers = fitting offers
demand-hours = hours a week
cli-report-order = The last month lies before the first. Check --from and --to.
cli-report-running = The running month is not published; the last one is { $last }. Check --from and --to.
cli-report-none = Nothing has been counted here yet: { $folder } is missing. Check the section [records] in kiosk.toml; visits are counted while the kiosk runs locked.
cli-report-empty = In these months nothing was counted, or so little that all of it was rounded to 0. Published months: { $known }.
cli-report-no-kiosk = There is no kiosk “{ $kiosk }” here. There are: { $known }.
cli-report-unpublished = These have counted and published nothing yet: { $names }. Run “kiosk report” there once.
cli-report-held = Counted, but not yet published: { $months }. What is in the way stands above.
cli-cases-unreadable = A file with cases is damaged: { $file }. Until it is back nothing new is published, and figures of the counselling are missing. Get the file back from the backup.
cli-report-waiting = Counted, but not yet published: { $months }. This kiosk publishes it on { $day }{ $clock ->
    [doubtful] , if its clock is right each day until then: it has jumped and is not believed before.
   *[believed] : a month is published once it is over.
}
cli-report-broken = Not counted, because it is damaged: { $file }. Get the file back from the backup.
cli-report-newer = Not counted, because a newer kiosk wrote it: { $file }. Update this one.
cli-report-unreadable = Not counted, because it cannot be read ({ system-reason }): { $file }. Check the disk and the rights.
cli-report-more-unreadable = { $count ->
    [one] One more file is not counted for such reasons.
   *[other] { $count } more files are not counted for such reasons.
}
cli-report-no-key = The key of the rounding is missing: { $file }. Nothing is published without it, for a new one would give the old figures away. Get the file back from the backup.
cli-report-disk = { $folder } cannot be read or written ({ system-reason }). Check the disk and the rights.
cli-report-damaged = This file is damaged: { $file }. Get it back from the backup.
cli-cases-aside = A damaged file of cases now lies here: { $file }. What it said before its last change holds. If a case is missing, restore the file from a backup; otherwise delete it.
cli-report-aside = A damaged file is here now: { $file }. What only stood in it is missing from the report.
cli-report-no-fonts = Fonts are missing or damaged ({ $fonts }). Install the kiosk again.
cli-report-written = Written: { $file }

## Cases, and the key of the figures

cli-ended = Cancelled. Nothing was changed.
cli-pin-none = { $file } holds no PIN, and this command needs it. Set one with: kiosk pin
cli-pin-demand = PIN of the staff area:
cli-pin-wrong = Wrong PIN.
cli-pin-shut = Wrong too often. Please wait { $seconds ->
    [one] 1 second
   *[other] { $seconds } seconds
} and try again.
cli-cases-sum = { $cases ->
    [one] 1 case
   *[other] { $cases } cases
}, { $contacts ->
    [one] 1 contact
   *[other] { $contacts } contacts
}, at least { $persons ->
    [one] 1 person
   *[other] { $persons } persons
}. These figures are exact: they stay in the house.
cli-cases-kept = A case is deleted { $months ->
    [one] one month
   *[other] { $months } months
} after its last contact.
cli-case-contacts = { $count ->
    [one] 1 contact
   *[other] { $count } contacts
}
cli-case-topics = Topics: { $names }
cli-case-open = still open: { $name }
cli-case-no-code = This is no case code. A case code has nine digits and is on the slip, for example 274 160 934. { $mistake ->
    [signs] There are characters that are no digits. Leave them out.
    [length] There is another number of digits: { $digits }. Check whether one is missing or too many.
   *[digit] One digit is wrong, or two are swapped. Compare it with the slip.
}
cli-case-unknown = There is no case { $code }. “kiosk cases list” shows all.
cli-case-confirm = To delete it, enter the case code once more:
cli-case-differs = This is not the same case code. Nothing was deleted.
cli-case-forgotten = The case { $code } is deleted, and so is the copy from before.
cli-key-sent = The key must not lie in “{ $folder }”: other machines or people read what lies there. Take for example a stick that stays in the cupboard.
cli-key-none = There is no key in “{ $file }”. It exists once figures were published for the first time.
cli-key-not-kept = There is no key in “{ $file }”, or the file is missing. Take the file that “kiosk records backup-key” wrote.
cli-key-exists = “{ $file }” exists already. Take another name.
cli-key-kept = The key is backed up: { $file }. Keep the file apart from the machine, and never together with reports.
cli-key-other = Another key lies in “{ $file }”, and it stays: figures were rounded with it, and a second one would give them away.
cli-key-restored = The key is back, in { $folder }.
cli-key-same = The same key is there already, in { $folder }.

## Guided session

staff-room-session = Counselling
session-name = Counselling
session-back = Back to the session
session-pauses = A session pauses
session-begins = How does the session begin?
session-goes-on = Go on here
session-here = { $language }, { $count } on the list. It goes on with the screen that was shown.
session-first = First session
session-afresh = From the beginning, without an earlier case
session-follow-up = Follow-up
session-with-code = With the case code from the slip
session-needs = Needs
session-which-language = Language
session-list = List ({ $count })
session-list-empty = List
session-interpreter = Interpret
session-language = Language
session-pause = Pause
session-locks-soon = Pauses soon: please touch
session-text-size = Text size
session-contrast = Contrast
session-note = Note
session-meeting = Next time
session-slip = Slip
session-slip-working = Printing the slip …
session-slip-outcome-printed = Slip is printed
session-slip-outcome-sent = Slip is with the printer
session-slip-outcome-saved = Slip is saved
session-slip-outcome-no-paper = Printer has no paper
session-slip-outcome-cover-open = Printer is open
session-slip-outcome-unreachable = Printer not reachable
session-slip-outcome-unknown = Perhaps not printed
session-slip-outcome-failed = Slip not printed
session-slip-outcome-cancelled = Printing was cancelled
session-slip-outcome-busy = Printer is busy
session-slip-outcome-off = No printer
session-slip-write-down = Please write the code down, or try “Slip once more”.
session-finish = Finish
session-search = Search
session-find = Find
session-found = Found
session-restart = Needs
session-not-found = None fits
session-fits = Nothing fits.
session-fits-noted = Nothing fits: that is noted.
session-fits-near = Below: what is similar, and help lines.
session-fits-none = Nothing similar is known either.
session-gone = The offer is gone
session-keep = Keep
session-kept = Kept
session-note-title = Note
session-note-paper = For the slip alone: { $count } of { $most } letters.
session-note-screen = No printer, for the screen alone: { $count }/{ $most }.
session-note-full = { $count } of { $most } letters: there is no room for more.
session-note-done = Done
session-note-clear = Delete all
session-which-day = Which day?
session-no-meeting = No appointment
session-record-title = What was it about?
session-answers-done = Back to the form
session-done = Done
session-nothing-ticked = Nothing is ticked yet. “Done” once more keeps it as it is.
session-unrecorded = Discard?
session-discard = Discard
session-with-case = Case code
session-sure = Really end without a record?
session-forgotten = Everything of this session is forgotten: list, note, appointment and ticks.
session-sure-no = No, back
session-sure-yes = Yes, end
session-code-title = Case code
session-code-mistyped = A digit is mistyped: please compare it with the slip.
session-code-unknown = There is no such case here: another machine, or past its time?
session-case-title = Case { $code }
session-contacts-more = Before that: { $count } contacts
session-became = What became of it?
session-nothing-open = No referral is open.
session-go-on = On to the talk
session-kept-title = Recorded
session-group = Group: a contact without a case code
session-no-printer = There is no printer here: please write it down or take a photo.
session-preview = Preview: this case does not count, and is forgotten when the kiosk ends.
session-slip-again = Slip once more
session-over = End the session
session-case-gone = The case is gone, perhaps its time is over. Nothing is lost: choose “First session” and record it anew.
session-not-kept-disk = The record could not be stored: { system-reason }. Nothing is lost. Try again, or make room first.
session-not-kept-in-use = Another program is at work on the cases. Nothing is lost. Try again in a moment.
session-not-kept-damaged = The record could not be stored: a file of cases is damaged. Nothing is lost; the log names the file.
session-not-found-disk = The cases cannot be read: { system-reason }.
session-not-found-in-use = Another program is at work on the cases. Try again in a moment.
session-not-found-damaged = The cases cannot be read: a file is damaged. The log names it.
record-kind = Kind
kind-short = short
kind-guided = guided
kind-group = group
record-channel = Channel
channel-house = in the house
channel-phone = phone
channel-online = online
channel-outreach = outreach
record-topics = Topics (taken from the talk)
record-done = Done
record-referrals = Referred to
record-interpreter = Interpreted by
record-interpreter-none = nobody
record-interpreter-relative = relatives
record-interpreter-volunteer = volunteer
record-interpreter-professional = professional
record-interpreter-machine = kiosk
record-relatives = Relatives also advised
record-relatives-0 = none
record-relatives-1 = 1
record-relatives-2 = 2
record-relatives-3-more = 3 or more
record-age = Age
record-age-17 = below 18
record-age-18-26 = 18–26
record-age-27-59 = 27–59
record-age-60-more = 60 or more
record-gender = Gender
record-gender-female = female
record-gender-male = male
record-gender-diverse = diverse
record-gender-no-answer = no answer
record-in-germany = In Germany for
record-in-germany-1 = below 1 year
record-in-germany-1-3 = 1–3 years
record-in-germany-3-more = over 3 years
record-in-germany-born = born here
record-heard = How they heard of us
became-open = open
became-reached = reached
became-waiting = waiting list
became-refused = refused
became-not-gone = not gone
became-not-needed = no longer needed

## Gaps, and the letter to a provider

cli-unknown-provider = There is no provider “{ $value }”.
cli-gaps-no-offers = { $name } has no offer here at present.
cli-file-exists = “{ $file }” is there already and stays as it is. Take another name, or delete the file first.
cli-gaps-uncovered = Asked for, without an offer that fits or in vain (behind it: how often)
cli-gaps-unseen = Never or hardly ever shown
cli-gaps-duplicates = Perhaps twice, with different providers
cli-gaps-reviews = To be verified this week
cli-gaps-old = Facts that nobody has verified for long (offers: 1 year, help lines: 2 years)
cli-gaps-nothing = nothing
cli-gaps-unknown = no figures yet
cli-gaps-no-offer = { $need }: no offer, asked for { $count } times
cli-gaps-no-language = { $need }: nobody speaks there { $languages }
cli-gaps-in-vain = { $need }: looked for in vain { $count } of { $all }
cli-gaps-same-phone = the same phone number
cli-gaps-same-address = the same address
cli-gaps-samples = { $count ->
    [one] Besides there is 1 sample whose contact data nobody has checked yet.
   *[other] Besides there are { $count } samples whose contact data nobody has checked yet.
}
cli-gaps-months = Published figures from { $first } to { $last }: rounded to { $base }; 0 means 0 to { $most }; the running month is missing.
cli-gaps-unpublished = No figures are published yet: that happens when a month is over.
cli-gaps-no-matrix = By language, and how often offers were shown: there are figures once a half-year is over in which at least { $months } months were counted.
letter-subject = Subject: Your offers on the screen of { $house }
letter-greeting = Good day,
letter-why = on the screen of { $house } people with a migration history find help in their language, also offers of: { $provider }.
letter-how = Below is what people read there about your offers on { $day }. Please check it and answer briefly, also when all is right.
letter-shown = So often it was looked at there:
letter-rounded = (Figures are rounded to { $base }; 0 means 0 to { $most }; the running half-year is missing.)
letter-not-counted = How often it was looked at has not been counted yet.
letter-to-mend = This is missing or old:
letter-complete = Nothing is missing. Is all still right?
letter-sample = How are you reached? We do not know phone, mail, page and address yet; so the screen says that one should ask at the desk.
letter-no-contact = Under which phone number or mail address are you reached?
letter-no-hours = When is it open?
letter-no-languages = Which languages are spoken there?
letter-no-language-hours = When does somebody there speak { $language }?
letter-no-cost = What does it cost?
letter-no-address = Where does it take place?
letter-no-registration = Does one have to register, and how?
letter-no-childcare = Is there childcare?
letter-no-steps = Can one get in without steps?
letter-ends = It is entered until { $day }. Will the offer still be there afterwards?
letter-old = Somebody last checked this on { $day }. Is all still right?
letter-answer = Please answer this message. You can correct the lines above right in your answer. Thank you.

## Offers of other systems

import-link = “{ $link }” is no link that the kiosk follows. Write an address with https://, or the name of a file.
import-unreached = “{ $host }” gave nothing usable ({ system-reason }). Nothing was changed; try again later, or ask there.
import-too-large = This is more than { $limit } MB and cannot be meant so. Check the address or the file.
import-too-many = These are more than { $most } offers. Ask for a file of your town alone.
import-folder = In “{ $file }” 1 to { $most } files that end in .json are expected, one a language. Check the folder.
import-no-file = “{ $file }” is no ordinary file. Name a JSON file.
import-unreadable = “{ $file }” cannot be read ({ system-reason }). Check its name and rights.
import-packed = “{ $name }” is a packed archive. Unpack it, and name the JSON file.
import-not-utf8 = “{ $name }” is no UTF-8 from byte { $offset } on, and so no JSON. Give a JSON file in UTF-8.
import-no-json = “{ $name }” is no valid JSON (line { $line }). Download the file again, or ask its source.
import-too-deep = “{ $name }” is nested too deeply and cannot be meant so. Ask its source.
import-no-german = There is no German text, and German is the source language here. Name the German file too, such as “de.json”.
import-no-hsds = “{ $name }” holds no offers of HSDS 3.0. A list of “services” with “id” and “name” is meant.
import-no-integreat = These are no places of Integreat. The answer to “/api/v3/REGION/de/locations/” is meant.
import-region = “{ $region }” is no region. Take it from the address at Integreat, for example augsburg.
import-broken-draft = “{ $file }” cannot be read, and so nobody knows what it belongs to. Mend what “kiosk check” says about it, and try again.
import-in-use = Another program is writing in “{ $folder }”. Try again in a moment.
import-record-unnamed = An offer has no valid id or no name and stays out: { $id }
import-record-twice = The id “{ $id }” is there several times; only the first offer is taken.
import-new = New, as drafts (visitors see nothing of them until “kiosk release ID” releases them):
import-renewed = Changed there, and the draft is renewed:
import-differs = Changed there, but edited or released here already; “--accept ID” takes the differences over:
import-accepted = Taken over:
import-gone = This is not there any more. Delete the draft, or set “status: historic”:
import-refused = Not written, because the check refuses it:
import-unusable = Not usable:
import-count = { $new } new, { $renewed } renewed, { $differs } with differences, { $accepted } taken over, { $gone } gone there, { $refused } refused, { $same } unchanged.
import-part = This is only a part of the offers there; what is missing does not count as gone. Get the whole file.
import-own = { $count ->
    [one] 1 offer is our own and stays as it is.
   *[other] { $count } offers are our own and stay as they are.
}
import-own-renamed = { $count ->
    [one] 1 of them has another name there than here. See which name is right.
   *[other] { $count } of them have other names there than here. See which names are right.
}
import-unsaid =
    What these data do not say:
    - HSDS knows no exceptions to opening times. Ask about holidays.
    - Summary and description stand together there. Read whether they are parted well.
    - You decide with “next_review” when somebody asks again.
import-to-settle = to settle
import-here = here
import-there = there
import-note-provider = Provider: “{ $name }” is not in providers.yaml.
import-note-needs = Assign needs. There it says: { $told }
import-note-closed = Closed for the time being, says the source.
import-note-status = Not active, says the source: { $told }
import-note-hours = Enter the times by hand. There it says: { $told }
import-note-holidays = Do the times hold on public and school holidays? If not, add “; PH off” and “; SH off”.
import-note-told = There it says ({ $field }): { $told }
import-note-cut = { $label }: The text was too long and has been cut.
import-note-field = { $label }: { $reason } It says there: { $told }
edit-refused = The file cannot be changed at one place without touching another. Enter it by hand.
release-unknown = There is no draft “{ $value }”.
release-note = Settle this, then delete its line in “notes”: { $note }
release-stopped = “{ $id }” stays a draft. Mend what is named, and call the command again.
release-verify = Nobody has noted yet that the facts are right. Call there, then: kiosk verify { $id }
release-exists = “{ $file }” is there already, with other content. Take over there by hand what is missing, and delete the draft.
release-done = Released: { $file }
## Pages

cli-publish-pages = Pages
cli-publish-done = “{ $folder }”: { $new } new, { $changed } changed, { $same } the same, { $gone } removed.
cli-publish-no-address = The address of the pages is not known yet. Write it into “{ $file }”: “[links]”, below it base_url = "https://…". Only then codes lead there.
cli-publish-shown = Shown at { $address } Ctrl+C ends it.
cli-publish-foreign = “{ $folder }” holds other things, which no “kiosk publish” has written. Take an empty folder or a new one: --to FOLDER.
cli-publish-memory = “{ $file }” is damaged. It says which offers there were. Bring it back from a backup or from the web space.
cli-publish-busy = Another “kiosk publish” is writing into “{ $folder }” just now. Wait until it is done.
cli-publish-missed = “{ $offer }” is no more. Is it called otherwise now? Then in the new file: was: [{ $offer }]
cli-publish-broken = Until this is mended the pages stay as they are. “kiosk check” names every place.
cli-doctor-upload = Pages: “kiosk publish” brings them to “{ $folder }” on { $space }.
cli-doctor-no-upload = Pages: to bring them to “{ $folder }” on { $space }, “{ $program }” is missing. Install it with: sudo apt install openssh-client rsync
cli-upload-files = files to the web space
cli-upload-done = “{ $folder }” on { $space }: { $new } new, { $changed } changed, { $same } the same, { $gone } removed.
cli-upload-interrupted = Interrupted. The pages on the internet still work; the same command brings the rest.
cli-upload-no-program = The program “{ $detail }” is missing. Install it with: sudo apt install openssh-client rsync
cli-upload-no-program-there = { $space } lacks the program that takes the files ({ $detail }). At “publish” in kiosk.toml take the other one of sftp:// and rsync+ssh://, or ask the provider.
cli-upload-unreachable = { $space } cannot be reached ({ $detail }). Check the internet, and address and port at “publish” in kiosk.toml.
cli-upload-unknown-host = This computer does not know { $space } yet. Connect once by hand, compare the fingerprint with the one that the provider names, and answer “yes”: { $by_hand }
cli-upload-other-host = { $space } identifies itself differently than before; another computer may pretend to be it. Ask the provider, and only when that is explained remove the old key with “ssh-keygen -R” and connect by hand: { $by_hand }
cli-upload-key = { $space } accepts no key of this user. Make one (“ssh-keygen”), give the public one to the provider or with “ssh-copy-id” to the server (“ssh-add” opens one that a passphrase protects), and try by hand: { $by_hand }
cli-upload-forbidden = “{ $folder }” on { $space } cannot be written ({ $detail }). Check whether the folder there has this name and belongs to this user.
cli-upload-full = The storage on { $space } seems to be full ({ $detail }). Make room there; the same command then brings the rest.
cli-upload-broken-off = The connection to { $space } broke off. The pages on the internet still work; the same command brings the rest.
cli-upload-foreign = In “{ $folder }” on { $space } there is an index.html that no “kiosk publish” brought. Name another folder at “publish” in kiosk.toml, or delete it there.
cli-upload-other = { $space } did not take the pages ({ $detail }). Try by hand: { $by_hand }

## Open data

open-data-title =
    Open data: { $house }

    { $count ->
        [one] 1 service
       *[other] { $count } services
    } in the Human Services Data Specification 3.0 (HSDS, openreferral.org).
open-data-licence-named = Licence: { $licence } ({ $url }). Whoever passes the data on names the source: { $house }.
open-data-licence-free = Licence: { $licence } ({ $url }). Everybody may pass the data on.
open-data-no-licence = Licence: none. Please ask { $house } before you pass the data on.
open-data-files =
    hsds/LANGUAGE/  for each language the answers of an HSDS interface as JSON, with the same ids
    tabular/        the same data in German as tables (tabular data package)

    Times have their distance from UTC. An end that is not after the beginning means the next day. At least 400 days are told; holidays and school holidays are already considered. "notes" keeps the rule from which the times come, in the notation of OpenStreetMap.
    What a machine translated is told by "alert", and to programs by the attribute "text_origin".
    In the tables an apostrophe stands before text that begins with = + - or @, so that no spreadsheet works it out.
open-data-unsaid =
    What these data do not say:
    - Samples and drafts are missing, because nobody has confirmed them yet.
    - HSDS knows one language a data set: each language has its own.
    - HSDS knows no exceptions to a rule: a week with a holiday is a row of its own.
    - Summary and description stand together in "description".
    - "By appointment only" is text in "attending_type" alone; then no times are told.
    - What something costs is text unless it is free.
    - Stops and lines are text in "transportation".
    - Roles of contacts, stages of life and fields of action are named in German only.
    - Costs and registration that differ by season are text with their days.
    - A room or meeting point stands in "address_2", without an address as the name of the place.
    - From when until when an offer is valid, its dates alone say.
    - When somebody verifies the facts again, which needs are discreet or urgent, their pictograms and other search words stay in the house.
cli-hsds-not-a-folder = “{ $folder }” is not a folder. Name a folder with --to; it need not exist yet.
cli-hsds-done = { $count ->
    [one] 1 service written to “{ $folder }”.
   *[other] { $count } services written to “{ $folder }”.
} New or changed: { $changed } of { $files } files.
cli-hsds-samples = { $count ->
    [one] 1 sample is missing in it, because nobody has confirmed it yet.
   *[other] { $count } samples are missing in it, because nobody has confirmed them yet.
}
cli-hsds-no-licence = Note: the house names no licence. Without one nobody may pass the data on. Write into centre.yaml for example: licence: CC-BY-4.0

## Table for a provider

provider-title = { $house }: offers of { $provider }
provider-how = Please fill in the column “Berichtigung” only where something is different; a dash (–) means: there is none. If everything is right, a date at “Zuletzt geprüft” is enough. Then send the file back. Thank you.
provider-choices = Possible: { $words }.
provider-day = Day.month.year, for example 27.11.2026.
provider-season-day = For example 01.02.2027, or 01.02. for every year
provider-hours = For example: Mo-Fr 09:00-12:00; Mi[2] 16:00-18:00; Feiertage geschlossen. “Mi[2]” is the second Wednesday of the month.
provider-dates = For example: 03.12.2026 16:00-18:00; 10.12.2026 16:00-18:00.
provider-languages = Languages with commas, for example: { $names }.
provider-room = Easy to read up to { $count } characters.
provider-exists = “{ $file }” is there already and stays. Name another one with --to.
provider-broken = A file of { $name } cannot be read. Mend what “kiosk check” names, and try again.
provider-written = { $count ->
    [one] 1 offer
   *[other] { $count } offers
} written for correction: { $file }. “kiosk import provider” reads the file when it comes back.
provider-no-columns = These headings are missing: { $columns }. Take the table that “kiosk export provider” writes.
provider-no-text = “{ $value }” is no plain text. Write the correction as text.
provider-unknown = There is no offer or field for “{ $value }”. Write the table again, or enter it by hand.
provider-impossible = { $label }: “{ $value }” is not possible. { $how }
provider-refused = { $label }: { $words }
inherited-own-now = { $label }: So far this holds for other offers as well, through the place or the provider. It is taken over here alone; if it holds for all, change it in places.yaml or providers.yaml.
provider-inherited-away = { $label }: This holds through the place or the provider and cannot go here. Change it in places.yaml or providers.yaml, or write something else here.
provider-holidays = The correction says nothing of holidays; this stays: { $kept }.
provider-accept-unknown = This table corrects nothing of “{ $value }”; nothing has been written.
provider-foreign = “{ $value }” belongs to another provider than this table and stays as it is. Please ask there.
provider-nothing = Nothing is corrected.
provider-accept = Nothing has been written yet. “--accept” takes everything over, “--accept ID” one offer alone.
provider-overtaken = Changed here since the table was sent, please decide by hand: { $labels }
provider-done = Taken over.

## Beginning something new

ask-yes = [Y/n]
ask-no = [y/N]
ask-again = Please type “y” for yes or “n” for no.
choose-which = That fits several. Which one is meant? Please type its number:
choose-again = “{ $value }” is not among them. A “?” shows all.
choose-several = { $option }: “{ $value }” fits several: { $ids }. Please name one of them.
choose-none = { $option }: “{ $value }” does not exist.
new-how = I will ask some questions now. Leave empty what you do not know: just press Enter. Ctrl+C stops, and then everything stays as it was.
new-ask-title = What is the offer called?
new-need-title = It needs a title. A short one will do, for example: Language café.
new-ask-summary = What is it about, in one short sentence?
new-ask-provider = Who offers it? (number or a part of the name; ? shows all)
new-ask-needs = What does it help with? (number or a part of the name; ? shows all)
new-ask-more-needs = What else? (Enter: done)
new-ask-hours = When is it open? (for example: Mi 16-18 Uhr; Mi[2] means: on the second Wednesday of the month)
new-ask-holidays = Is it closed on public holidays?
new-hours-mean = This is how it stands in the file: { $rule }. The next times:
new-ask-hours-right = Is that right?
new-ask-phone = Phone, with its area code?
new-ask-email = E-mail?
new-ask-url = Web page, beginning with https://?
new-ask-address = At which address? (for example: Markt 1, 40667 Meerbusch)
new-ask-place = Where is it? (number or a part of the name; Enter: not among them)
new-ask-languages = Which languages are spoken there? (with commas, for example: Deutsch, Türkisch)
new-ask-cost = What does it cost? (kostenlos, Spende or Gebühr)
new-ask-registration = Do people have to register? (ohne Anmeldung, telefonisch, Formular or Termin)
new-ask-verified = Has somebody asked there today, and is everything right?
new-address = “{ $value }” is no address. Write for example: Markt 1, 40667 Meerbusch
new-unknown-word = { $label }: I do not know “{ $value }”. Possible are: { $allowed }.
new-no-title = An offer needs a title. Write for example: kiosk new offer --yes --title "Sprachcafé"
new-ended = Stopped. Nothing was written.
new-refused = The check does not accept it like this, and nothing was written. { $faults }
new-exists = { $file } is there already. Nothing was written; name another id with --id.
new-shown = This is { $file }:
new-ask-editor = Would you like to change the file with “{ $editor }” first?
new-editor-failed = “{ $editor }” could not be opened. The file above counts.
new-editor-again = The check does not accept the file like this yet. Change it once more?
new-editor-left = Your changes are dropped. The file above counts.
new-write = Shall I write { $file } like this?
new-written = { $file } is written.
new-draft-missing = The offer is still a draft, and visitors do not see it. { $missing ->
    [provider] It does not say yet who offers it.
    [needs] It does not say yet what it helps with.
   *[both] It does not say yet who offers it and what it helps with.
} Add that to the file, ask there whether everything is right, and then: kiosk verify { $id } and kiosk release { $id }
new-draft-unasked = The offer is still a draft, and visitors do not see it: somebody should first ask there whether everything is right. Then: kiosk verify { $id } and kiosk release { $id }
new-sample = Visitors see the offer marked as a sample and are sent to the desk, for nobody knows yet how to reach it. Once you know: write it into the file, then kiosk verify { $id }
new-inherits = Visitors see the offer, but marked as a sample: its place or its provider still holds invented data. Write the right ones there (places.yaml, providers.yaml).
new-active = The kiosk shows the offer within one or two seconds.
new-next = Add to the file whatever else you learn; “kiosk check { $file }” checks it. “kiosk translate” translates, “kiosk undo” takes everything back.
new-ask-name = What is the provider called? (the full name)
new-ask-name-needed = A provider needs a name. Without questions it stands behind --name.
new-ask-who = Who is that, in one short sentence?
new-ask-kind = What is it? (the number)
new-ask-kind-needed = Please say what kind of provider this is. Without questions it stands behind --kind.
new-provider-there = This provider is there already: { $id }. Nothing was written.
new-provider-done = { $name } now stands in { $file }, with the id { $id }. An offer of theirs: kiosk new offer --provider { $id }. “kiosk undo” takes it back.
new-ask-tile = What is the need called? (at most 20 characters, as under its picture)
new-ask-tile-needed = A need needs a title. Without questions it stands behind --title.
new-ask-under = Does it belong to another need? (number or a part of the name; ? shows all; Enter: no, it gets a tile of its own)
new-ask-pictogram = Which picture? (number or a part of its name in content/pictograms; ? shows all)
new-ask-discreet = Can it be dangerous if somebody at home reads of it?
new-no-pictogram = A tile of its own needs a picture, and nothing was written. Name one of content/pictograms with --pictogram, or a drawing with --drawing.
new-pictogram-there = A picture “{ $name }” is there already. Take it with --pictogram { $name }, or give the need another name with --id.
new-drawing = “{ $file }” cannot be shown everywhere. Take a drawing of Material Symbols (rounded, filled) as SVG, and change nothing in it.
new-need-done = “{ $title }” now stands in { $file }, with the id { $id }. The kiosk shows it within one or two seconds.
new-need-font = The picture “{ $name }” is not in the kiosk's font yet. Until then it is shown in small squares; on the pages in the internet it is sharp already. Whoever looks after the kiosk builds the font again: uv run --group font python -m kiosk.font.build
new-need-next = An offer for it: kiosk new offer --need { $id }. “kiosk translate” translates the title, “kiosk undo” takes everything back.

## Asking and noting

verify-nobody = There is no offer in the content yet. Begin one: kiosk new offer
verify-call = Please call here this week:
verify-no-phone = number not known
verify-emergency = emergency number: please do not ring, only look in the internet
verify-draft = This is still a draft, and visitors do not see it.
verify-last = Somebody last asked on { $day }.
verify-sample = How can you be reached? Phone, e-mail, web page and address in the file are invented.
verify-still = Are number, hours and offer still right?
verify-then = Change what is different in the file behind the arrow. If everything is right, note it, for example: kiosk verify { $id }
verify-past = The next review cannot be on { $day }. Name a day after today behind --next.
verify-unknown = “{ $value }” does not exist, and nothing was noted.
verify-broken = { $file } has an error, so nothing was noted. This names the place: kiosk check { $file }
verify-imported = “{ $id }” is a draft from another system. Release it first: kiosk release { $id }
verify-stopped = Nothing was noted for “{ $id }”, nor for the others. Correct first what stands above.
verify-sample-stopped = “{ $id }” still holds invented data, so nothing was noted. Replace what stands above by what is right, or delete it; then once more: kiosk verify { $id }
verify-done = { $title }: verified on { $day }, next review on { $review }.
verify-real = It is no sample any more, but a real offer.
verify-still-sample = It is still marked as a sample: its place or its provider still holds invented data (places.yaml, providers.yaml).
verify-release = It is still a draft. If visitors are to see it: kiosk release { $id }
verify-next = “kiosk undo” takes it back, “kiosk verify” names the next calls.

## Taking back

undo-nothing = There is nothing to take back. What a command of the kiosk has changed can be; what was changed by hand, only in a folder that git keeps.
undo-command = The last change was made by “kiosk { $command }” on { $day } at { $time }. This is taken back (- goes, + comes again):
undo-hand = { $count ->
    [one] One file was last changed by hand. It would become again what was last committed (git), and this would be lost (- goes, + comes again):
   *[other] { $count } files were last changed by hand. They would become again what was last committed (git), and this would be lost (- goes, + comes again):
}
undo-overtaken = The last change was made by “kiosk { $command }”, but since then somebody has changed these files once more: { $files }. That would be lost as well, so everything stays as it is. Correct by hand what is wrong.
undo-meanwhile = Somebody else has just changed something. Everything stays as it is; look at it once more: kiosk undo
undo-ask = Take it back?
undo-left = Everything stays as it is.
undo-done = “kiosk { $command }” is taken back. The kiosk shows it within one or two seconds.
undo-hand-done = { $count ->
    [one] The file is again as last committed.
   *[other] The files are again as last committed.
} Was that wrong? “kiosk undo” brings your changes back.
undo-file-goes = The file is deleted.
undo-file-comes = The file comes back.
undo-no-text = This is no text and cannot be shown here.
undo-many-lines = { $gone } lines go, { $come } come back.
undo-more-lines = … and { $count ->
    [one] 1 more line
   *[other] { $count } more lines
}

## Help for editors

schema-stopped = First mend what stands above; then call “kiosk schema” once more.
schema-done = { $count ->
    [0] Everything is up to date: { $folder }
    [one] 1 file written: { $folder }. An open editor reads it by itself.
   *[other] { $count } files written: { $folder }. An open editor reads them by itself.
}

## How the kiosk is (kiosk status)

status-title = Kiosk “{ $kiosk }”, { $day }, { $time }: { $health ->
    [good] all is well.
    [hint] there is something to mind.
   *[bad] something does not work.
}
status-versions = Version { $version }, Python { $python }{ $system ->
    [none] {""}
   *[other] , { $system }
}, { $languages ->
    [one] 1 language
   *[other] { $languages } languages
}.
status-kept = Written to { $file }
status-id = “{ $id }” cannot be the name of a file. Change id below [kiosk] in { $file }.
health-screen = Screen: { $words }
health-screen-runs = running since { $day }.
health-screen-service = running.
health-screen-unknown = None is set up here, or it never ran locked.
health-screen-down = It does not run ({ $service }). Start it with: sudo systemctl restart kiosk
health-screen-restarts = It had to start again { $count } times in seven days without anybody having ended it. Is the power simply switched off in the evening? Otherwise the reason is here: sudo journalctl -u kiosk
health-screen-troubles = Not everything succeeds ({ $works }). The staff area tells more.
health-content = Content: { $words }
health-content-shown = { $count ->
    [one] 1 offer
   *[other] { $count } offers
}, last changed on { $day }.
health-content-errors = { $count ->
    [one] 1 error.
   *[other] { $count } errors.
} Where, says: kiosk check
health-content-empty = There is no offer that can be shown. Why, says: kiosk check
health-content-old = { $count ->
    [one] One entry has
   *[other] { $count } entries have
} not been verified for long. Whom to call, says: kiosk verify
health-printer = Printer: { $words }
health-printer-none = none set.
health-printer-ready = ready.
health-printer-stopped = not ready ({ $reason }). Look at paper, lid, power and cable, and try it with: kiosk print-test
health-printer-no-paper = no paper
health-printer-cover-open = cover open
health-printer-offline = switched off
health-printer-paper-low = The roll is nearly used up. Put in a new one soon.
health-backup = Backup: { $words }
health-backup-off = none set.
health-backup-none = There is none yet. Make one with: sudo kiosk backup
health-backup-last = last on { $day }.
health-backup-late = That is too long ago. Is the disk for the backups connected?
health-update = New versions: { $words }
health-update-off = nobody looks for them.
health-update-never = Nobody has looked for them yet. Look with: sudo kiosk update
health-update-last = last looked for on { $day }.
health-update-late = That is too long ago. Was the machine off at night? Look with: sudo kiosk update
health-update-refused = { $version } did not run here; the version before goes on. Tell those from whom you have the kiosk.
health-update-trial = { $version } is on trial just now.
health-disk = Disk: { $words }
health-disk-room = { $gigabytes } GB are free.
health-disk-little = Only { $megabytes } MB are free. Delete what nobody needs; what takes much room, shows: sudo du -xh / | sort -h | tail
health-disk-unknown = Nobody can tell how much room is free.
health-clock = Clock: { $words }
health-clock-network = set over the internet.
health-clock-alone = not set over the internet. Without internet it goes wrong in time; compare it once a month.
health-clock-behind = It is slow, for there are files of a later day. Opening times are wrong then. Set it with: sudo timedatectl set-time "YYYY-MM-DD HH:MM"
health-clock-unknown = Whether it is set over the internet cannot be seen here.
health-temperature = Temperature: { $words }
health-temperature-degrees = { $degrees } degrees.
health-temperature-warm = That is too warm. Keep the air slots free.
health-pages = Pages on the internet: { $words }
health-pages-never = They were never published from here. Publish them with: kiosk publish
health-pages-last = last published on { $day }.
health-pages-behind = The content has changed since. Publish it with: kiosk publish

## What “kiosk doctor” says of the machine on the wall

doctor-service = Service: kiosk runs, and systemd watches over it.
doctor-service-unwatched = Service: kiosk runs, but systemd does not watch over it. Install the package again.
doctor-service-gone = Service: kiosk is not set up. Install the package again.
doctor-service-down = Service: kiosk does not run ({ $state }). Start it with: sudo systemctl restart kiosk; what went wrong, shows: sudo journalctl -u kiosk
doctor-service-disabled = Service: kiosk does not start with the machine. Change that with: sudo systemctl enable kiosk
doctor-timer = Service: { $timer } runs as planned.
doctor-timer-off = Service: { $timer } is not switched on. Change that with: sudo systemctl enable --now { $timer }
doctor-timer-failed = Service: { $service } has failed the last time. Why, shows: sudo journalctl -u { $service }
doctor-update-key = New versions: The key that they are checked with is there.
doctor-update-no-key = New versions: the key with which they are checked is missing. Put it at { $file }; you get it from those who make the versions.
doctor-folder-hidden = Machine: what runs by itself at night does not see “{ $folder }”: the folders of users (/home) and /tmp are closed to it. Name another folder in { $file } below [machine] with { $key }, for example below /media or /srv.
doctor-backup-no-folder = Backup: the folder “{ $folder }” is not there just now. Connect the disk, or name another one in { $file } below [machine] with backup.
doctor-no-backup = Backup: none set. Name a folder on another disk below [machine], for example backup = "/media/sicherung"
doctor-system-updates = System: Debian installs security updates by itself.
doctor-no-system-updates = System: Security updates are not installed by themselves. Change that with: sudo apt install unattended-upgrades && sudo dpkg-reconfigure -plow unattended-upgrades
doctor-folder = Content: Whoever is in the group “kiosk” may change it.
doctor-folder-rights = Content: In “{ $folder }” the group “kiosk” may not write, or new files are not the group's. Change that with: sudo chgrp -R kiosk { $folder } && sudo chmod -R g+rwX { $folder } && sudo find { $folder } -type d -exec chmod g+s {"{}"} +
doctor-no-user = User: There is no “kiosk”. Install the package again.
doctor-groups = User: “kiosk” may use the screen, the sound and the printer.
doctor-groups-missing = User: “kiosk” does not belong to { $groups }. Change that with: sudo usermod -aG { $list } kiosk, and start the machine again.
doctor-closed = Machine: Core files and special keys are switched off.
doctor-sysrq = Machine: Special keys (Magic SysRq) could stop it. Install the package again, and start the machine again.
doctor-core = Machine: If a program crashes, a picture of its memory could land on the disk. Install the package again, and start the machine again.
doctor-swap = Machine: What is in memory could land on the disk ({ $place }). Switch swapping off: sudo swapoff -a, and delete its line in /etc/fstab
doctor-no-swap = Machine: Nothing of the memory is swapped out to the disk.
doctor-consoles = Machine: No login is open beside the kiosk.
doctor-console-open = Machine: Ctrl+Alt+F keys lead to a login ({ $terminals }). Change that with: sudo systemctl disable --now { $units }
doctor-sync = Other kiosks: The exchange runs.
doctor-sync-down = Other kiosks: The exchange does not run ({ $state }). Start it with: sudo systemctl restart { $service }

## New versions

update-not-root = Only whoever administers this machine brings new versions, and only under Linux. Call: sudo kiosk update
update-no-place = Where should new versions come from? Name a folder or an https address, or write it into { $file } at [machine] updates.
update-nothing = Version { $version } is the newest.
update-failed-before = Version { $version } stays. Version { $failed } has already failed on this machine or was taken back. To try it once more, delete the line “{ $failed }” in { $file }.
update-brought = Version { $version } is here and checked.
update-next-start = This holds from the next start of the kiosk on.
update-done = Version { $version } is running.
update-still-trying = Version { $version } is not ready yet. If it does not start, the kiosk takes the version before by itself. How it stands, tells: kiosk status
update-taken-back = Version { $version } did not start. The kiosk runs version { $present } again, and { $version } is not tried once more.
update-no-way-back = Version { $version } came with the package; there is none before it.
update-back = Instead of { $version }, version { $present } holds again. { $version } does not come back by itself, only a later one.
update-refused = The present version stays, and this one is not tried again.
update-running = Somebody is already bringing a new version. Try again in a few minutes.
update-no-gpgv = The program “gpgv”, which checks the signature, is missing. Install it: sudo apt install gpgv
update-no-dpkg = The program “dpkg-deb” is missing. New versions come this way on Debian only.
update-no-keys = The key with which versions are checked is missing. Put it at { $file }; you get it from those who make the versions.
update-signature = The signature (SHA256SUMS.sig) is missing, damaged or somebody else's. The present version stays. Get the files once more from those who make them.
update-checksum = “{ $name }” is not the file that was signed, or not all of it is there yet. The present version stays; get the file once more.
update-too-large = “{ $name }” is too large for a version of the kiosk. The present one stays.
update-unreached = “{ $place }” cannot be read ({ system-reason }). The present version stays. Check whether the place is right and can be reached.
update-odd-package = The package holds something that does not belong there, or no program.
update-does-not-start = The new version does not start on this machine. Perhaps it needs a newer package: sudo apt install ./meerbusch-kiosk_….deb
update-unfit = The new version does not get on with this kiosk: { $faults }
update-house-first = Content or settings have faults that the present version tells as well; so the new one cannot be checked. First mend what “kiosk doctor” names.

## Backup and restore

backup-no-place = Where should the backup go? Name a file, for example on a stick, or write a folder into { $file } at [machine] backup.
backup-no-folder = The folder of the backups is not there: { $folder }. Is the disk plugged in and mounted?
backup-inside = In “{ $folder }” the backup would back up itself. Take another place, best on another disk.
backup-ask = Passphrase for the backup, at least { $shortest } characters, four words for example:
backup-again = Once more:
backup-easy = This passphrase is too easy. Take at least { $shortest } characters, for example four words that have nothing to do with each other.
backup-differs = These were not the same. Nothing was backed up.
backup-no-gpg = The program “gpg”, which encrypts the backup, is missing. Install it: sudo apt install gpg
backup-gpg-failed = The program “gpg” did not encrypt the backup. Nothing was backed up.
backup-not-good = “{ $file }” cannot be read again. The disk may be broken; take another one.
backup-done = Backed up in { $file }: settings, content ({ $content } files), records ({ $records } files).
backup-passphrase = Without the passphrase the backup is worth nothing. Keep the two apart.
restore-passphrase-ask = Passphrase of the backup:
restore-passphrase = The passphrase is wrong. Nothing was changed.
restore-foreign = This is no backup of the kiosk. Take a file that “kiosk backup” wrote.
restore-damaged = The backup is damaged or cut off. Nothing was changed. Take an older one, or copy the file once more.
restore-settings = This version of the kiosk does not understand the settings in the backup: { $words }
restore-nested = In the backup, content, records and settings lie within each other: { $place }. So they cannot be brought back one by one.
restore-found = Backup of “{ $kiosk }” of { $day }, { $time }: settings, content ({ $content } files), records ({ $records } files).
restore-occupied = Already there and would be replaced: { $place }
restore-ask = Replace it? What is there now is kept beside it.
restore-aside = What was there before lies in: { $place }. Once all is well, delete it.
restore-done = Everything is back. What was to be forgotten since the backup, the kiosk forgets again by itself; please delete single cases again that you have deleted since.
restore-restarted = The kiosk starts anew.

## The kiosk in a window (kiosk --window)

cli-window-no-display = No window can be opened here: there is no graphical desktop. Call the command in a terminal on the desktop.
cli-window-no-program = The window needs a terminal to which the kiosk can give its font. Install one with: sudo apt install xterm
cli-window-not-linux = The kiosk opens a window of its own on Linux only. Here, install the font with: kiosk font install, choose it in the terminal, and start: kiosk
cli-window-failed = “{ $program }” could not open a window (status { $status }).
cli-window-unwritable = No folder could be made for the window ({ $reason }).
## Many kiosks

sync-conflict = { $kind ->
    [memory] Two people changed translations at the same time; this is the other version. “kiosk translate merge” with this file takes over what is better in it; then delete it.
   *[file] Two people changed “{ $file }” at the same time; this is the other version. The kiosk does not read it. Copy what is missing into “{ $file }” by hand, then delete this file.
}
fleet-alone = This computer belongs to no fleet yet. In the office: kiosk fleet invite. On the kiosk: sudo kiosk setup --join CODE
fleet-runs = Syncthing is running already.
fleet-content-of-office = The content of this kiosk comes from the office; what is changed here reaches nobody. Please change it there, and it will be here in a few seconds.
fleet-invite-place = “{ $place }” is no address. Write for example 192.168.1.20 or office.example.org:22000.
fleet-invite-code = The code for the next kiosk. There, in the same network: sudo kiosk setup --join CODE

    { $code }

    It is for one kiosk, and only while this command runs. Ctrl+C ends it.
fleet-invite-ended = Ended. The last code is no longer valid.
fleet-invite-welcome = “{ $kiosk }” belongs to the fleet now and gets the content.
fleet-invite-wrong-code = “{ $kiosk }” wanted to join, but not with this code, and stays outside. Was that your kiosk? Then type the newest code there.
fleet-invite-name-taken = A second computer wants to be “{ $kiosk }” and stays outside. Give it another “id” in kiosk.toml under [kiosk]. If it replaces the old one, first do this in another window: kiosk fleet remove { $kiosk }
fleet-invite-no-name = A kiosk calls itself “{ $kiosk }” and stays outside: its “id” in kiosk.toml may only have letters, digits, spaces and . _ -, at most 64.
fleet-join-waits = The kiosk looks for the office. This takes up to a minute and a half.
fleet-join-done = “{ $kiosk }” belongs to the office now: content comes from there, figures and health go there.
fleet-join-aside = What was different in the content of this kiosk still lies in { $folder }
fleet-join-code-signs = This is no code: it has letters and the digits 2 to 7. Look at it in the office again.
fleet-join-code-length = This is not the whole code, or too much: before an “@” there are 64 letters and digits.
fleet-join-code-place = What stands behind “@” in the code is no address. Look at it in the office again.
fleet-join-code-check = There is a typing error in the code. Look at it in the office again.
fleet-join-no-syncthing = Syncthing is not installed. This brings it: sudo apt install syncthing
fleet-join-silent = Syncthing does not answer ({ $reason }). Look here: systemctl status kiosk-sync
fleet-join-disk = { $file } cannot be read or written ({ $reason }). Try it with sudo.
fleet-join-no-name = “{ $kiosk }” cannot be a name in the fleet. The “id” in kiosk.toml may only have letters, digits, spaces and . _ -, at most 64.
fleet-join-itself = This code is of this computer itself. Type it on the new kiosk.
fleet-join-is-office = This computer is an office itself, from which others have their content. It cannot join another one.
fleet-join-unreachable = The office cannot be found. Does “kiosk fleet invite” run there? In another network the code needs the address: kiosk fleet invite --address ADDRESS
fleet-join-declined = The office answered but did not let the kiosk in. The code has been used or is no longer valid, or the kiosk's name is taken; the office says why.
fleet-join-unfinished = The office let the kiosk in, but not all of its content is here yet. Try it again.
fleet-sent = { $count ->
    [0] There is nothing new for the office.
    [one] One file is ready for the office.
   *[other] { $count } files are ready for the office.
}
fleet-remove-unknown = “{ $kiosk }” does not belong to the fleet. There are: { $known }
fleet-remove-done = “{ $kiosk }” belongs to the fleet no more. The figures that it sent stay.
fleet-revert-done = { $count ->
    [0] The content is as in the office already.
    [one] One file becomes as in the office again.
   *[other] { $count } files become as in the office again.
}
fleet-none = No kiosk has given a sign yet. New ones are let in by: kiosk fleet invite
fleet-head-kiosk = Kiosk
fleet-head-state = Health
fleet-head-sign = last sign
fleet-head-version = Version
fleet-head-words = Message
fleet-state-good = good
fleet-state-hint = hint
fleet-state-bad = error
fleet-state-late = late
fleet-state-silent = no sign yet
fleet-state-unreadable = sign not readable
fleet-state-clock = clock is ahead
fleet-age-minutes = { $count } min ago
fleet-age-hours = { $count } h ago
fleet-age-days = { $count } days ago
fleet-trouble = To do: { $words }
fleet-two-computers = Two different computers have called themselves “{ $kiosk }”. If they are two kiosks, give one of them another “id” in its kiosk.toml and let it join again. If one replaces the other: kiosk fleet remove { $kiosk }, then let the new one join.
fleet-other-name = { $file } is of a kiosk that calls itself something else than “{ $kiosk }”. Its “id” in kiosk.toml was changed: change it back, or remove it and let it join again.
fleet-conflict = Two computers sent the same file as “{ $kiosk }”: { $file }. Give one of them another “id” in its kiosk.toml, let it join again, and delete this file.
fleet-twice = Two people changed the same file at the same time; this is the other version: { $file }. Take over what is better in it, then delete it.
fleet-twice-more = And { $count } more such files.
fleet-changed = { $count ->
    [one] One file was changed here on the kiosk, and the office does not know: { $files }. Change it in the office, then here: kiosk fleet revert
   *[other] { $count } files were changed here on the kiosk, and the office does not know: { $files }. Change them in the office, then here: kiosk fleet revert
}
fleet-stopped = Syncthing does not run; nothing goes between office and kiosks: sudo systemctl enable --now kiosk-sync (without this service: kiosk fleet run)
fleet-renamed = This kiosk joined as “{ $before }” and is called “{ $now }” in kiosk.toml now, so nothing reaches the office any more. Change the “id” back, or join again with a new code.
fleet-review-at-office = done in the office
fleet-unwell = These kiosks are not well, or give no sign: { $kiosks }. More says: kiosk fleet
fleet-none-here = This kiosk belongs to an office. How all kiosks are is shown by this command there.

## Setting up

setup-head = Setting this kiosk up ({ $file })
setup-step-name = Name of the kiosk
setup-step-languages = Languages
setup-step-printer = Printer
setup-step-pin = PIN
setup-step-links = Pages on the web
setup-step-records = Tally and cases
setup-step-screen = Screen
setup-step-touch = Check the touch
setup-step-machine = Updates and backup
setup-machine-how = This the machine does by itself, if you like. All may stay empty; “-” deletes.
setup-ask-screen-hours = When the screen is lit, for example Mo-Fr 07:30-18:30; PH off (empty: always)
setup-ask-updates = Where new versions of the kiosk lie, a folder or https://…
setup-ask-backup = Where every night's backup goes, a folder on another disk
setup-step-start = Check and start
setup-ask-step = Enter: all in order · number: only this step · e: end
setup-ended = Stopped. What was kept before holds; the open question has changed nothing. Go on at any time with: sudo kiosk setup
setup-no-rights = Only the administrator of this machine may change “{ $file }”. Call: sudo kiosk setup
setup-odd-file = “{ $file }” cannot be changed without changing something else in it. Save the file anew in a text editor and try again.
setup-kept = ✓ Kept.
setup-same = ✓ It stays as it is.
setup-empty = [empty]
setup-wrong = That does not work: { $words }
setup-number-again = A number from 1 to { $last }, please, or Enter alone.
setup-name-how = Under this name the kiosk counts, and its files bear it. No other kiosk may be called so, or the two overwrite each other. Small letters, digits and hyphens, for example buederich-1. Enter keeps what stands in brackets, here and everywhere.
setup-ask-name = What is this kiosk called?
setup-languages-how = These languages there are. Their order is that of the screen; the most spoken first.
setup-language-share = content { $percent } %
setup-language-read = screen texts read by a person
setup-language-draft = screen texts still a draft
setup-ask-languages = Which? Codes or numbers with spaces; “+ja” adds one, “-so” takes one away
setup-printer-how = A receipt printer on a cable and office printers (CUPS) are listed by themselves; one in the network you name by its address.
setup-printer-none = no printer; visitors take the code with their phone
setup-printer-device = receipt printer on a cable: { $where }
setup-printer-cups = office printer: { $where }
setup-printer-network = receipt printer in the network
setup-printer-no-queue = An office printer without a queue is there as well. Make one and do this step again: sudo lpadmin -p printer -E -m everywhere -v { $address }
setup-ask-printer = Which one? Number
setup-ask-host = Address of the printer, for example 192.168.1.50 (many print it when switched on with the feed button held; “-”: none after all)
setup-ask-width = How wide is the roll in mm, 80 or 58?
setup-ask-paper = Which paper, a5 or a4?
setup-ask-print = Print a slip for trial?
setup-ask-came-out = Did the slip come out, and does a phone read its code?
setup-printer-hints = What often helps: switch the printer off and on · turn the paper round (receipt printers print on one side only) · plug the cable in · if the edge is cut off, the other width · if the code is grey or striped, clean the print head.
setup-ask-other-printer = Choose printer or paper once more?
setup-printer-again = Well, once more.
setup-pin-how = The PIN opens the staff area: five touches on the name of the house, then the PIN. Without one the locked kiosk does not start.
setup-ask-pin = Set a PIN now?
setup-ask-pin-new = There is a PIN. Set a new one?
setup-pin-there = set
setup-pin-none = missing
setup-links-how = When the offers are on the web, the code on the screen leads there. If not, leave both empty. “-” deletes.
setup-links-none = none
setup-ask-base-url = Address of the pages, for example https://advice.example.org
setup-ask-publish = Where “kiosk publish” brings them, for example sftp://name@example.org/folder
setup-records-how = Here lie the tally and the cases of the advice. Nobody else may read the folder, and nothing may copy it elsewhere by itself.
setup-ask-records = Which folder? “-”: the usual one
setup-records-shared = Others get to see what lies there: “{ $place }” is synchronised, published or part of the content. Name another folder.
setup-records-made = The folder is there, and only the kiosk may read it: { $folder }
setup-screen-how = How does the screen hang? Seen by somebody who stands before it.
setup-turn-none = wide, as it was bought
setup-turn-right = upright, turned to the right (clockwise)
setup-turn-over = upside down
setup-turn-left = upright, turned to the left (counter-clockwise)
setup-ask-turn = Number
setup-ask-size = How many pixels has it as it hangs? Width x height, for example 1920x1080 or upright 1080x1920
setup-size-again = Like this, please: 1920x1080
setup-screen-cells = The screen shows { $columns } columns and { $rows } rows, the letters are { $letters } pixels large.
setup-screen-kept = ✓ Kept, from the next start of the kiosk. If the picture is upside down then, choose the other turning. Then check the touch: sudo kiosk setup touch
setup-letters = letters { $letters }
setup-touch-go = The kiosk will show three crosses, one after the other. Go to its screen and touch each. Enter when somebody is there:
setup-touch-elsewhere = No kiosk runs as a service here. On its own screen, in a terminal: kiosk setup touch --here
setup-touch-ask = Please touch the cross ({ $number } of { $last })
setup-touch-leave = Escape ends it. Without a touch the check ends by itself.
setup-touch-thanks = Thank you, that was all. How it fits stands where “kiosk setup” runs.
setup-touch-none = No three touches came. Check that the USB cable of the screen is plugged in (the picture comes over another cable), and try again: sudo kiosk setup touch
setup-touch-straight = ✓ The touch fits, to { $percent } % of the screen.
setup-touch-unclear = The touches are far off ({ $percent } % of the screen), and no turning explains it. Try again and aim at the middle of the cross. If it stays so, the screen itself needs calibration; its manual says how.
setup-touch-turned = The touch is turned by a quarter.
setup-touch-over = The touch is upside down.
setup-touch-mirrored-across = The touch is mirrored left to right.
setup-touch-mirrored-down = The touch is mirrored top to bottom.
setup-touch-swapped = The touch has width and height swapped.
setup-touch-mended = ✓ Mended. The kiosk starts anew; check it once more: sudo kiosk setup touch
setup-touch-rule = On an installed kiosk “sudo kiosk setup touch” mends that by itself, elsewhere this rule in { $file }: LIBINPUT_CALIBRATION_MATRIX="{ $matrix }"
setup-answers-pin = Mind: the PIN can be read in “{ $file }”. Delete the file, or write the line “pin_hash” from kiosk.toml instead of “pin”.
setup-ask-start = Start the kiosk now?
setup-started = ✓ The kiosk starts, also whenever the machine is switched on.
setup-not-started = The kiosk could not be started. What the service says: systemctl status kiosk
setup-start-by-hand = The kiosk is no service here. Start it so: kiosk --config { $file }

# The hours of the screen (doctor)
doctor-screen-hours = Screen: It is always lit, for [machine] screen_hours cannot be understood: { $fault } What a rule means is shown by: kiosk hours "Mo-Fr 07:30-18:30; PH off"

# Where things may lie (setup, restore, doctor)
setup-records-link = “{ $folder }” leads over a link to “{ $place }”. Name the folder itself.
setup-records-system = “{ $folder }” belongs to the system or to all, is emptied by itself, or the kiosk may not write there. Take for example: { $other }
setup-records-file = “{ $folder }” is a file and no folder. Take for example: { $other }
setup-records-foreign = There are other things in “{ $folder }” already ({ $found }). The records need a folder of their own, for example: { $other }
setup-records-left = Attention: the records lie where they lay, and nothing was changed about the folder. { $words }
setup-records-lax = Attention: the folder is there, but others can read it: { $folder }. This disk seems to know no rights; better take another one.
setup-backup-no-folder = “{ $folder }” is not there. Plug the disk in and mount it, or make the folder: sudo mkdir -p "{ $folder }"
setup-folder-hidden = What runs by itself at night does not see “{ $folder }”: the folders of users (/home) and /tmp are closed to it. Take a folder elsewhere, for example below /media or /srv.
setup-no-passphrase = The backup still lacks its passphrase; without it nothing is backed up at night. Write at least four words as one line into { $file }: sudoedit { $file } and then: sudo chmod 600 { $file }. Keep it elsewhere, too.
restore-place-settings = The settings lie in: { $place }
restore-place-content = The content lies in: { $place }
restore-place-records = The records lie in: { $place }
doctor-no-passphrase = Backup: nothing is backed up at night, for the passphrase is missing. Write at least four words as one line into { $file }: sudoedit { $file } and then: sudo chmod 600 { $file }
# After installing, before setting up (doctor)
doctor-service-fresh = Service: kiosk is not set up yet: sudo kiosk setup

# A folder without a signed version
update-bare-package = There is no signed version in “{ $folder }” (SHA256SUMS is missing). Install a bare package with: sudo apt install { $package }
update-no-sums = There is no signed version in “{ $folder }” (SHA256SUMS is missing), and no package of the kiosk either. The present version stays. Is it the right folder?
update-no-folder = There is no folder “{ $folder }”. The present version stays. Is the disk plugged in and mounted?

# What somebody reads while setting up
printer-none = no printer
printer-device = receipt printer on a cable ({ $where })
printer-network = receipt printer in the network ({ $where })
printer-cups = office printer ({ $where })
printer-folder = folder ({ $where })
setup-width-again = 80 or 58
setup-blank = Those are blanks only. Enter alone keeps what is in brackets.
setup-pin-later = First Y or N, the PIN comes after that.

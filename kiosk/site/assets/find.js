// Searches the index as the kiosk does: without accents, begun, bent or misspelt words.
"use strict";
(function () {
  var box = document.getElementById("find");
  var asked = document.getElementById("asked");
  var found = document.getElementById("found");
  var nothing = document.getElementById("nothing");
  var index = document.getElementById("index");
  var parts = document.querySelector(".parts");
  var known = null;
  var list = [];

  var VARIANTS = { "ى": "ي", "ی": "ي", "ې": "ي", "ة": "ه", "ە": "ه", "ہ": "ه", "ۀ": "ه", "ھ": "ه",
    "ک": "ك", "ڪ": "ك", "ı": "i", "ł": "l", "đ": "d", "ø": "o", "æ": "ae", "œ": "oe", "ґ": "г",
    "ß": "ss" };
  var NOTHING = /['’ʼ‘`ـ\u200b\u200c\u200d]|\p{Mn}/gu;
  var ARTICLE = /^(?:وال|بال|لل|ال)(?=.{3})/u;

  function words(text) {
    return text.toLowerCase().normalize("NFKD").replace(NOTHING, "")
      .replace(/[\u30a1-\u30f6]/g, function (one) { return String.fromCharCode(one.charCodeAt(0) - 0x60); })
      .replace(/./gu, function (one) { return VARIANTS[one] || one; })
      .split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean)
      .map(function (word) { return word.replace(ARTICLE, ""); });
  }

  // Optimal string alignment: a letter more, less, wrong, or two swapped; more than `most` is most + 1.
  function distance(a, b, most) {
    if (Math.abs(a.length - b.length) > most) { return most + 1; }
    var before, last = [], row = [], i, j;
    for (j = 0; j <= b.length; j++) { row[j] = j; }
    for (i = 1; i <= a.length; i++) {
      before = last; last = row; row = [i];
      for (j = 1; j <= b.length; j++) {
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
    }
    return row[b.length];
  }

  function likeness(word, other) {
    if (word === other) { return 100; }
    var best = 0, shared = 0, wrong, most, ending;
    if (other.startsWith(word)) { best = 92 - (other.length - word.length) / 3; }
    if (word.length >= 3 && other.includes(word)) { best = Math.max(best, 62); }
    if (word.length < 4) { return best; }
    if (other.length >= 5 || word.length >= 5) {
      most = word.length >= 9 ? 2 : 1;
      wrong = distance(word, other, most);
      if (wrong <= most) { best = Math.max(best, 76 - 8 * (wrong - 1)); }
    }
    while (shared < word.length && shared < other.length && word[shared] === other[shared]) { shared++; }
    ending = Math.max(word.length - shared, other.length - shared);
    if (shared >= Math.max(3, word.length - 3) && ending <= Math.min(3, shared - 2)) {
      best = Math.max(best, 74 - 2 * ending);
    }
    if (other.length >= 4 && word.startsWith(other)) { best = Math.max(best, 66); }
    return best;
  }

  // How well each thing fits what was typed, from 0 to 100.
  function qualities(typed) {
    var all = words(typed.slice(0, 60)), total = [], length = 0;
    all.forEach(function (word) { length += word.length; });
    all.forEach(function (word) {
      var best = [];
      list.forEach(function (other) {
        var like = likeness(word, other);
        if (like) {
          known.words[other].forEach(function (pair) {
            best[pair[0]] = Math.max(best[pair[0]] || 0, like * pair[1] / 100);
          });
        }
      });
      best.forEach(function (quality, at) {
        total[at] = (total[at] || 0) + quality * word.length / length;
      });
    });
    return total;
  }

  function ranked(typed) {
    var hits = [], best = 0;
    qualities(typed).forEach(function (quality, at) {
      hits.push([quality, at]);
      best = Math.max(best, quality);
    });
    return hits.filter(function (hit) { return hit[0] >= Math.max(40, best * 0.7); })
      .sort(function (a, b) { return b[0] - a[0] || a[1] - b[1]; });
  }

  function show() {
    var hits = known && asked.value.trim() ? ranked(asked.value) : [];
    var searching = Boolean(known && asked.value.trim());
    found.textContent = "";
    hits.slice(0, 20).forEach(function (hit) {
      var thing = known.things[hit[1]], item = document.createElement("li"), link = document.createElement("a");
      link.href = box.dataset.root + thing[0];
      link.textContent = thing[1];
      if (thing[2]) { link.lang = thing[2]; link.dir = "auto"; }
      item.append(link);
      found.append(item);
    });
    nothing.hidden = !searching || hits.length > 0;
    index.hidden = searching;
    if (parts) { parts.hidden = searching; }
  }

  function load() {
    if (known) { return; }
    known = { words: {}, things: [] };
    fetch(box.dataset.words).then(function (answer) { return answer.json(); }).then(function (data) {
      known = data;
      list = Object.keys(data.words);
      show();
    }).catch(function () { known = null; });
  }

  box.hidden = false;
  if (location.hash === "#asked") { asked.focus(); }
  asked.addEventListener("focus", load);
  asked.addEventListener("input", function () { load(); show(); });
}());

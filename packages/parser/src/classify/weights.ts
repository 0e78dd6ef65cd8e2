/**
 * How much each feature speaks for each label, in tenths of a natural logarithm; written by `npm run fit`.
 *
 * A line is `family value: label weight …`; the labels are the codes of `model.ts`. The last lines are the scores of a
 * label after another, in the first block and in the last.
 */
export const WEIGHTS = `
any block: sta1 byl2 dli-2 par9 fur-2
length 14-19: byl3 rel-1
length 20-27: byl-1 int3
length 28-35: int1
length 36-45: int7
length 46-57: par-7 int7 pul-3 pro2
length 58-71: int1 cap4
length 72-89: hea2 byl4 par-1 int-3 rel2
length 90-109: int-8 rel5
length 110-134: sta1 int-3 cap2 rel2
length 135-164: par1 int-3 cap4
length 165-199: sta2 par7 rel-1
length 200-249: sta1 not2
length 250-329: sta3 par4 pul-1 pro2
length 330-499: par8 pul1
length 500+: par18
words 1: kic5
words 2: kic1 byl16 att2 rel-3
words 3: sec4 int1
words 4: int9
words 5: sec-1 int2 cap-2
words 6: int4
words 7-9: int3 que-1 rel5
words 10+: int2 pul-8
first upper: kic1 byl8 dat-2 par5 pul-9 cap3 not1
first opening: pul2
first straight: par1 pul7 rel-1
first bracket-open: not1
first bullet: lis20
first arrow: rel23
last lower: hea2 dat-1 par-17 int3 att2 que-7 cap7 cre-1 rel5
last upper: par-1 cre1 bio1
last digit: dat5
last stop: sta4 par10 int-6 pul1 cap3 rel-9 not3
last ask: que1 rel1
last cry: par2
last ellipsis: que2
last colon: par3
last comma: par6
last money: not5
close lower: hea1 int3 att2 que-2 cap2 rel1 not-8
close upper: cre3
close digit: dat5
close stop: sta4 par8 int-4 pul2 cap2 rel-7 not3
close ask: que1 rel2
close cry: par1
close ellipsis: que2
close colon: par3
close comma: par6
close closing: pul6
close straight: int5 pul-6
close bracket-close: byl2 int-4 bio2
close money: not5
small none: sec4 kic4 hea-4 byl1
small some: kic-1 sta3 dat-1 par3 pul-1 att-2 que-1 cap9 rel4 not4
small many: kic-1 hea3 byl-1 par3 pul3 que1 not-4
small most: kic2
capitals few: hea4 sta7 byl-3 dat3 par10 pul10 att-4 cap-4 pro5 bio-1
capitals some: dat-2 par3 int1 pul-4 emb3 rel5 pro-1 not-5
capitals many: byl2 par-3 int3 not2
capitals most: byl6 par-4
capitals all: sec3 hea-1 sta-3 byl3 int-6 cap2 not1
cue home: sec40
cue topic: byl-1 rel1
cue topic-any: sec8 kic-6 int-6 pul-1 not11
cue genre: kic2 sta4 rel1
cue genre-all: kic6
cue lead-label: sta6
cue announce: sta3 par-2 pul2
cue by: att1
cue desk: byl15
cue agency: sta-1 byl4 par-2 cap3 cre3
cue dated: dat15
cue month: byl4 par1 pul-2 cap3 not5
cue updated: byl7
cue ago: par2
cue place-agency: par-1 cre3
cue reading: byl3 rea8 par-2 que2
cue minutes: byl3 rea11
cue article: hea1 sta5 int5 cap5 rel-4
cue indefinite: int12
cue pronoun: pul2 que1 cap-4 rel-1
cue connector: par9
cue preposition: par1 cap-1 rel8 pro2
cue verb: sec-3 sta7 byl-2 par10 int-4 pul6 att-1
cue said: sta1 par3 int-2 pul-1 not4
cue first-person: par8 cap-3 not3
cue we: pul7
cue must: sta-1 par-1 pul7
cue role: sta4 int-5 pul5 att14 bio3 not-2
cue role-start: att1
cue told: sta5 pul3
cue asking: par2 que3
cue you: par-5 que5 pro1
cue photo: pul1 cap13 cre2 rel-2
cue photo-agency: byl3 cre3
cue scene: sta-1 pul3 cap3
cue credited: cap-5 cre23 not2
cue tabular: cap4
cue english-month: emb10
cue english: par1
cue read-also: par-1 int-3 rel16 pro1
cue paywalled: pro32
cue subscribe: par1 pro12
cue selling: pro17
cue about: par3 pul-3 cap-2 bio22
cue contact: bio15
cue noted: rel-1 pro1 not2
cue renamed: par3 not20
cue shared: fur20
flag glued: pul-1
flag colon: hea3 byl-2 par2 cap-2 rel12 not9
flag quoted: int2
flag quotation: sta5 par5 cap2 not-7
flag year: sta1 byl3 par-1 int-5 cap6
flag time: byl14 cap-4 rel1
flag numeric-date: dat1 cap-2
flag letter-date: byl5 cap5 not1
flag price: not8
flag at-sign: emb10
flag copyright: cap15 cre10
flag spaced-dash: sta-2 byl2 dat-1 int-6 cap5 rel2
flag slash: sta-3 int-6 cap7 cre1 not7
flag parenthesis-end: byl3 int-4 bio2
flag arrow: sec3 rel4
flag bullet: byl2 lis20
flag name: byl3 att3 cre3
flag name-first: sta-4 bio5 not2
flag role-after: att2
flag capitals: byl2
flag title-case: sec6 byl10 cap-1
flag hash: emb20
flag number-first: dat5
flag comma-end: par6
flag dash-speech: par1
flag ask-inside: par6
flag cue-is-all: kic8
sign name-at-end: cap23 bio2
sign handle: emb15
sign url: emb10
sign label-first: par3 rel1
sign speaker-first: cre2 rel3
sign breadcrumb: sec1 byl-7 dat1 int-1 cap8 rel2
sign several-sentences: par3 int-1 que6 rel-3 pro1
sign initial-capitals: int-3 pul1
kind related-head: rel40
kind related-line: rel34
kind promo: par4 pro30
kind byline: byl30 att1
kind date: byl7 dat43 cap-1 rel2
kind reading: rea52
kind picture: byl-8 cap30 cre20
kind topic: sec25 kic10 byl-4
kind genre: kic20
kind name: byl5 att3 cap4
kind name-role: att3
kind told: att30
kind desk: byl20
kind post: emb30
kind note: not15
kind question: que2 rel1
kind quoted: int2 pul5
kind word: kic12
kind tiny: kic5 int1
kind title: hea3 int4
kind line: hea1 int3 not1
kind open: sta4 int-5 rel1
kind short: int1 cap7
kind middle: sta3 par2
kind long: sta5 par11 pul4 cap-5 rel-2
before none: sec4
before related-head: rel11
before related-line: rel-4
before date: sta1 cap6
before picture: sta6
before topic: sta-1 rel4
before name: sta-3 par2 att1 bio9
before name-role: par9
before tiny: par-2
before line: kic3 par-1 cap-8 cre3 rel1 pro1 not2
before open: par5
before short: par2 pul1 rel-3
before middle: byl6 par4
before long: par-1 int6 cap1 rel-1 not4
after none: byl1 not1
after related-line: par2 rel-1
after byline: byl-6 cap3
after date: byl2 cap-1
after reading: par5
after picture: byl1
after name: sta-2 par-1 pul3
after name-role: pul4 pro3
after post: emb2
after question: par1
after tiny: par3
after title: kic4 rel2
after line: par2
after short: par3
after middle: pul-3
after long: par-5 int2 pul3 que5 not4
before2 none: sec6 kic7 byl-5 cap-4
before2 related-head: rel2
before2 related-line: pul-1 rel6 not5
before2 byline: sta3 cap-1 bio1
before2 date: sta2 byl3
before2 reading: par-4 pul3
before2 picture: sta-4 par8 rel2
before2 topic: sta1 cap-1
before2 name: sta-3 par1 cap4
before2 question: par-5 que3
before2 quoted: par2
before2 title: byl2 pul-1
before2 line: byl2 int-5 pul1 cap6
before2 middle: par1 int-1 att5
before2 long: int2 pul4 rel-2 pro1
after2 none: byl1 not3
after2 related-line: par-2 int2
after2 byline: sec1 byl-1 par-11 pul11 cap2
after2 date: sec-11 kic12 cap8 cre2
after2 picture: byl5 par2
after2 name-role: par-3 pul2 pro5
after2 question: par1 que4
after2 title: par3
after2 line: sta2
after2 open: par4
after2 short: int2 rel-1
after2 middle: par2 int-2 pul-6 att3 not8
after2 long: sec-1 kic5 byl1 int4 pul3 que-5 cap1 pro-1
kind after related-line/long: rel7
kind after byline/name: att1
kind after date/line: rel1
kind after picture/line: cre2
kind after name/quoted: att20
kind after name/short: att10
kind after name-role/related-line: cap2
kind after name-role/quoted: att20
kind after name-role/line: att10
kind after name-role/short: att15
kind after name-role/middle: att10
kind after name-role/long: byl1
kind after role/name: att10 bio10
kind after told/name-role: att20
kind after tiny/line: kic1
kind after tiny/middle: byl1
kind after tiny/long: int5
kind after title/short: pul3
kind after title/long: int4
kind after line/long: pro2 not3
kind after open/long: par1 cap1
kind after short/long: par-6 int3
kind after middle/picture: sta3
kind after middle/topic: cap1
kind after middle/middle: par2
kind after long/related-line: par2
kind after long/picture: par2
kind after long/question: pul1
kind after long/line: par-6 pro4 not8
kind after long/short: par1
kind after long/long: par5 que1
kind before related-line/long: rel3
kind before name/role: byl5 att5
kind before name/long: cap9
kind before question/long: que1
kind before quoted/name: pul15
kind before quoted/name-role: pul20
kind before quoted/long: int1
kind before tiny/long: kic2
kind before title/none: pul3
kind before line/byline: cap6
kind before line/middle: int1
kind before line/long: int3 rel-3 pro3 not7
kind before open/reading: par3
kind before open/long: sta2 int-2 rel4
kind before short/name-role: pul15
kind before short/title: cap1
kind before short/long: int4
kind before middle/name-role: pul15
kind before middle/long: par-2 pul5 que1
kind before long/topic: pul1
kind before long/name-role: par-6 pul1 pro4
kind before long/line: pul3
kind before long/middle: par-4 not2
kind before long/long: par3 pul1
start 0: sec4
start 1: byl-1
start 2: byl1 par-1
start 3: sta1 byl7 par-2
start 4: sta-1 par4 cap3
start 6-8: par5 cap-2 rel1
start 9-12: que1 cap4 not1
start 13+: par4 pul1 att2 pro1
end 0: byl1 not1
end 1: pul-4 pro1
end 2: int-8 pro3
end 3-4: par2 pul1 not-1
end 5+: sta4 par1 int3 que1 rel-3 pro-5
zone header: sec4 kic2 sta4 int-3
zone first: cre2
zone second: par4 int2 pul-5
zone body: byl-2 pul4 att3 rel-1 pro1 bio-3 not5
zone tail: byl4 rel4
kind in promo/tail: par3
kind in byline/body: att1
kind in date/header: byl1 dat6
kind in picture/body: cap3
kind in topic/header: sec5
kind in name/header: byl1
kind in name/body: att10
kind in name/tail: byl13
kind in name-role/body: att13
kind in role/header: bio15
kind in question/body: que1
kind in word/header: kic2
kind in tiny/header: kic5
kind in tiny/body: int4
kind in title/header: hea3
kind in title/body: int7
kind in title/tail: pul3
kind in line/header: hea1
kind in line/body: pro1 not5
kind in open/header: sta4
kind in short/header: par4
kind in middle/header: sta3
kind in long/header: sta7
kind in long/first: par3
kind in long/body: pul6
length in 14-19/tail: byl4
length in 20-27/body: int1
length in 28-35/body: int4
length in 36-45/header: par1
length in 36-45/second: int1
length in 36-45/body: par-1
length in 46-57/body: int2 pro2
length in 46-57/tail: cap6
length in 58-71/body: int1 pul-2 cap2
length in 58-71/tail: pul3
length in 72-89/header: hea2
length in 72-89/body: par-2
length in 90-109/body: int-2 que2
length in 110-134/header: sta1
length in 110-134/body: cap3
length in 135-164/header: cap2
length in 135-164/body: int-1
length in 165-199/header: sta3
length in 165-199/body: par4
length in 200-249/header: sta3
length in 200-249/body: que1
length in 250-329/header: sta5 par-1
length in 250-329/body: par2 pro3
length in 330-499/body: pul2
kind interview question/yes: que22
kind interview question/full: que20
kind interview middle/some: pul4
kind interview middle/yes: que6
kind interview long/some: par1
kind interview long/yes: que5
last in lower/header: sec4 hea2 int-1
last in lower/second: pul-1
last in lower/body: par-11 int3 att7 que-1
last in lower/tail: byl8 rel3
last in upper/header: cap-1
last in digit/header: dat4
last in stop/header: kic1 sta4 cap4
last in stop/first: par2
last in stop/second: par2
last in stop/body: par3 int-5 pul9 rel-1 not2
last in stop/tail: not3
last in cry/tail: par5
last in ellipsis/body: que3
last in colon/body: par2
last in comma/body: par5
last in money/body: not2
repeated before: pul20
repeated after: par-9 pul25
colon before yes: par-13 pul21
run alone/of 2: sec2 kic-1 par-3 int5 pul-2 cap2 bio-1
run first/of 2: kic6
run next/of 2: hea2 byl-1 par-1
run next/of 3-4: sec2
title longest: hea1
title both: hea14
turn between longer/some: par-4 int5 pul3
turn between longer/yes: par-11 que27
turn between longer/full: que10
turn other/some: par3
turn other/yes: que13
turn to you yes: que1
turn to you full: que10
post 1 behind: emb17
post 2 behind: emb15
post 3 behind: emb5
phrase verb/middle: int1
phrase verb/wide: pul1 cap2
phrase no verb/short: sec8 sta-11 byl4 dat3 par-3 int6 pul-5 att2 cap-3 rel-6 pro6
phrase no verb/middle: hea1 rel3
phrase no verb/wide: sta3 int-8 bio1
sign in lower-first/header: cap1
sign in lower-first/body: par2
sign in label-first/header: par4
sign in label-first/body: rel1
sign in speaker-first/first: cre1
sign in speaker-first/tail: not1
sign in breadcrumb/header: sec1 byl-1 dat2 cap3
sign in breadcrumb/body: int-1
sign in several-sentences/header: sta2 par1
sign in several-sentences/body: par-2 int-1 que4 cap4 pro1
sign in initial-capitals/header: par3
sign in initial-capitals/body: par-5 int-2 pul2 rel1
after sec: kic5 hea2 sta-12 byl3 dat7 par-6 cap3
after kic: hea12 sta7 byl1 dat-2 par-4
after hea: sec1 kic10 sta5 byl-3 dat1 rea2 att-40 cap-4
after sta: byl19 rea-2 par4 cap4
after byl: sec-3 kic-1 hea-2 byl-8 dat20 rea-3 par-5 int-3 pro2 bio16 not4
after dat: rea8 par-1 int-1 cap10 cre-3 rel-1 pro-1
after dli: par-1
after rea: sta5 byl4 dat-9 par-3 cap4
after par: sec-2 byl-5 dat-2 dli-1 rea2 par9 int3 pul10 att-23 lis-1 cap4 cre-2 tab-1 rel2 fur-1
after int: par27 pul5 att-30 not-2
after pul: byl-2 pul-6 att30 que1 cap-2 rel-2
after att: par3 int-4 att17
after que: par14
after lis: par-1
after cap: sec4 kic-1 hea-1 sta-1 byl-1 dat-6 par7 int8 pul4 cap-5 cre20 rel-1
after cre: sta5 byl3 par-4
after tab: par-1
after emb: emb23
after rel: par1 int9 pul-8 att-4 que3 emb-1 rel31 pro-1 not-6
after pro: byl6 par-5 cap2 pro12
after bio: sta-1 byl3 par7
after not: byl-1 par-19 int8 pul-1 cap-2 rel-3 not36
after fur: par-1
at the start: sec6 kic3 byl-2 cap-1
at the end: byl9 par2 int-4 pul2 cap-1 cre-1 emb-1 pro-4 not10
when untitled: sec5 kic6 hea11 sta-20 byl-6 par-30 int-30 pul-40 att-40 que-30 lis-40 cap-7 cre-1 tab-30 emb-40 rel-20 pro-10 bio-30 not-30
when titled: sec3 kic1 hea-200 sta10 byl10 dat2 par1 int-9 cap7 rel-2 bio3 not-3
when summed-up: sec-2 kic-1 hea-200 sta-24 byl6 dat3 rea2 par19 int1 cap9 cre3 rel-4 bio-2
when begun: sec-7 kic-20 hea-200 sta-50 byl-3 dat-11 dli-4 rea-4 int1 att1 lis-4 cap-7 cre-7 tab-4 rel11 bio-3 not4 fur-4
`;

/**
 * How much each feature speaks for each label, in tenths of a natural logarithm; written by `npm run fit`.
 *
 * A line is `family value: label weight …`; the labels are the codes of `model.ts`. The last lines are the scores of a
 * label after another, in the first block and in the last.
 */
export const WEIGHTS = `
any block: sta2 byl2 par10 pul-1 fur-2
length 4-7: cap-1
length 8-13: kic1 cap1
length 14-19: kic3 rel-1
length 20-27: kic1 byl-1 int3
length 28-35: int1 cap-1
length 36-45: int8 cap-2
length 46-57: par-9 int6 pul-3 rel2 pro1
length 58-71: par-3 cap4 rel-2 not4
length 72-89: hea1 byl5 dat-2 int-3 rel5 bio1
length 90-109: int-7 pul1 que1 rel5
length 110-134: sta2 int-1 cap4 rel2
length 135-164: par1 int-4 cap3 pro-3
length 165-199: sta4 par9 int-1 rel-2
length 200-249: sta2 not1
length 250-329: sta4 par3 pul-1
length 330-499: par7
length 500+: par21
words 1: sec1 kic6
words 2: kic3 byl16 int2 rel-3
words 3: sec4 kic4 int5
words 4: int12 rel-2
words 5: sec-2 byl1 dat2 int8 cap-2 rel-2
words 6: int1 cap-2
words 7-9: par-2 int1 att7 que-3 rel7 pro3 not-4
words 10+: int1 pul-10 rel1
first upper: kic4 byl9 dat-2 par5 int-2 pul-12 cap3 rel2 not4 fur-1
first digit: byl-3 par3 int1
first opening: pul5
first straight: par1 pul8
first hyphen: int-5 att2
first dash: que10
first bullet: lis20
first arrow: rel60
first copyright: cap-3
last lower: hea1 dat-2 par-19 int4 que-6 cap6 cre-1 rel4 pro3
last upper: par-4
last digit: dat6 att1
last stop: kic2 sta2 par11 int-6 pul2 cap3 rel-10 not6
last ask: que2
last cry: par2 pro-1
last ellipsis: que2
last colon: par2
last comma: par7
close lower: kic2 hea1 dat-1 int2 que-2 cap2 rel3 pro5 not-8
close upper: cre3
close digit: dat6
close stop: kic3 sta2 par9 int-4 pul3 cap2 rel-7 not9
close ask: que2
close cry: par1
close ellipsis: que2
close colon: par2
close comma: par7
close closing: pul7 rel1
close straight: int6 pul-5
close bracket-close: sec1 byl1 int-9 att3 not1
small none: sec6 kic3 hea-1 sta-2 byl2 int-1 cre1 rel-2
small few: byl1
small some: sta3 par4 int-1 que-1 cap7 rel4 pro-6 not3
small many: kic-2 hea2 sta3 byl-1 par4 pul3 que3 pro2 not-4
small most: kic1
capitals few: kic-3 hea1 sta8 byl-5 dat3 par11 pul10 att-2 cap-4
capitals some: dat-2 par10 int1 pul-6 rel7 not-7
capitals many: byl4 pul-1 att5 not1
capitals most: kic2 byl8 par-2
capitals all: sec4 sta-4 byl2 int-5 cap2 cre1 not2
cue home: sec40
cue topic: byl-3 par3
cue topic-any: sec14 kic-4 int-1 cap-1 not8
cue genre: kic6 sta5 par-1 rel3
cue genre-all: kic9
cue lead-label: sta8 par-2
cue announce: sta1 par-2 pul5
cue by: byl5 att2
cue desk: byl17
cue agency: sta-2 byl4 dli1 par-4 cre2
cue reporter: byl7
cue dated: dat21
cue month: byl3 pul-3 cap4 not2
cue updated: byl10
cue ago: sta1 dat2 par2
cue place-agency: byl1 cap-2 cre3
cue reading: byl5 rea6 par-4 que4
cue minutes: byl1 rea14
cue article: sta5 int9 att-2 cap6 rel-2 pro-4
cue indefinite: int16 pul-1 cap1
cue pronoun: par2 pul4 que1 cap-3
cue connector: sta4 par8 not-2
cue preposition: byl3 par1 cap-3 rel9
cue verb: sec-3 sta6 byl-2 par9 int-3 pul4 cap2
cue said: sta2 par1 int-2 not7
cue first-person: sec2 par11 int-3 cap-1 not3
cue we: int-2 pul2 pro17
cue must: pul4
cue role: sta5 byl-1 par-2 int-9 pul2 att17 bio7 not-4
cue role-start: att2 bio2
cue told: sta6 par-1 pul4
cue asking: par3 int-2 que2 rel1
cue you: par-6 que5 pro3
cue photo: cap15 cre1 rel-2
cue photo-agency: byl3 cre3
cue scene: sta-2 par1 cap4
cue credited: cap-5 cre19
cue tabular: cap5
cue english-month: emb10
cue english: par4
cue read-also: par-7 int-6 rel12 pro10
cue paywalled: pro60
cue subscribe: par1 pro10
cue selling: pro15
cue about: att3 cap-3 bio29
cue contact: bio15
cue rectified: not38
cue renamed: par7 not20
cue furniture-all: fur40
cue furniture-start: rel-4 pro7 fur30
flag glued: sec19 sta1 pro3
flag colon: hea3 sta-2 byl-2 par3 cap-1 rel12 not6
flag quoted: int2
flag quotation: sta5 par4 pul1 cap2 not-6
flag year: sta1 byl7 par-1 int-4 cap7
flag time: byl15 dat4 cap-4
flag numeric-date: par3 cap-1
flag letter-date: sta-1 byl4 cap6 not2
flag price: not5
flag at-sign: emb10
flag copyright: cap15 cre10
flag spaced-dash: sta-3 byl4 dat-4 int-4 cap7 rel2
flag slash: sta-4 int-5 cap8 cre1 not5
flag parenthesis-end: sec1 byl3 int-9 att3 not1
flag parentheses: cap2
flag arrow: sec6
flag bullet: byl6 lis20
flag name: byl4 cre7
flag name-first: sec2 att-2 bio9
flag role-after: sec2
flag capitals: byl3
flag title-case: sec3 byl12 cap-6 cre2 not1
flag initials: byl4
flag hash: emb35
flag number-first: byl-3 dat5 par3 int1
flag comma-end: par7
flag dash-speech: sta-1 par1
flag ask-inside: par8
flag cue-is-all: kic10 rel1
sign name-at-end: sec1 par-1 cap25
sign handle: emb15
sign url: emb10
sign lower-first: hea-20 int-15
sign label-first: par3
sign speaker-first: byl-2 rel5
sign breadcrumb: sec3 kic-1 byl-4 int-1 cap6
sign several-sentences: sta1 int-2 que6 cap1 rel-4 not1
sign initial-capitals: int-1 pul4 cre1
sign dateline-first: sta-40 dli-10 par40
sign desk-initials: byl40
sign footnote-first: not40
sign name-is: par-2
sign price-at-end: not50
sign dateline-alone: dli80
sign dashed: int50
kind related-head: rel40
kind related-line: int-3 rel31 pro7
kind promo: par2 pro40
kind byline: byl33 att2
kind date: byl7 dat41 cap-1
kind reading: rea56
kind picture: byl-4 cap30 cre24
kind topic: sec27 kic10 byl-6
kind genre: kic20
kind name: byl7 cap6
kind name-role: byl1
kind told: att60
kind desk: byl20
kind post: emb50
kind note: not15
kind quoted: int2 pul5
kind word: kic18
kind tiny: kic9
kind title: hea2 int2
kind line: par-1 int3
kind open: sta5 int-8 rel2
kind short: int2 cap7
kind middle: sta3 par3
kind long: sta7 par14 int-3 pul4 cap-7 rel-3
before none: sec1
before related-head: int-2 rel13
before related-line: int1 rel-4
before date: sta2 cap4
before picture: sta6 cap-1
before topic: rel7
before name: sta-4 par3 att2 bio6
before name-role: par11 int-1 rel1
before note: bio1
before question: pul4
before tiny: par-3 pul1
before line: kic3 pul-2 cap-3 not2
before short: par3 rel-6
before middle: byl5 par5
before long: int5 pul-1 que1 cap2 not3
after none: byl1 not1
after related-line: rel-4
after promo: byl1
after picture: cap4
after topic: par-5
after name: sec1 sta-1 cap1
after name-role: pro3
after question: par4
after title: sec-1 kic5 rel5
after line: byl2 par1 not-1
after middle: int1 pul-1
after long: kic2 par-9 int3 pul3 que4 bio-1 not8
before2 none: sec7 kic4 byl-3 cap-2
before2 related-head: rel6
before2 related-line: int-1 rel4 not3
before2 byline: sta2 byl-1
before2 date: sta2 byl3
before2 reading: par-1 int3 pul4
before2 picture: sta-3 par9 cap-1
before2 topic: byl1 pul3 cap-2
before2 name: sta-3 par1 cap5
before2 name-role: int-1
before2 question: par-6 que10
before2 quoted: par6
before2 title: byl2 pul-1 cap2
before2 line: dat-1 int-2 pul3 cap3
before2 short: int3
before2 middle: par2 int-2 att3 rel-2 not-1
before2 long: int4 pul3 rel-1 not1
after2 none: rel1 not3
after2 related-line: par-1 int5 cap2
after2 byline: sec3 byl-4 par-8 pul10 cap2
after2 date: sec-12 kic9 cap7
after2 picture: byl2 cap-1
after2 name-role: par-3 pul3 pro3
after2 question: par2 que3
after2 quoted: par-2 pul3
after2 tiny: par3
after2 title: par5
after2 line: sta4 rel3
after2 open: par2
after2 short: par1 int2 pul-1 que1
after2 middle: sta-1 par3 pul-6 not8
after2 long: kic2 sta1 byl1 int2 pul5 que-7 cap1
kind after related-line/long: int-2 rel11
kind after byline/name: att2
kind after picture/line: cre2
kind after name/quoted: att20
kind after name/title: sec2
kind after name/short: att10
kind after name-role/related-line: cap2
kind after name-role/quoted: att20
kind after name-role/line: att10
kind after name-role/short: att15
kind after name-role/middle: att10
kind after name-role/long: byl1
kind after role/name: att10 bio10
kind after told/name-role: att20
kind after tiny/date: cap1
kind after tiny/long: int5
kind after title/short: pul4
kind after title/long: int7
kind after line/none: sec2
kind after line/picture: sta1
kind after line/long: not2
kind after open/tiny: pul2
kind after open/long: par8
kind after short/long: par-7 int3
kind after middle/picture: sta2
kind after middle/name: par1
kind after middle/middle: par1
kind after middle/long: pul1
kind after long/picture: par2
kind after long/question: pul4
kind after long/title: pul1
kind after long/line: par-5 pro1 not9
kind after long/open: pul2
kind after long/short: par1
kind after long/long: par5 pul1 que5
kind before related-line/long: int-2 rel2
kind before date/promo: byl2
kind before date/byline: dat2
kind before name/name: sec1
kind before name/role: byl5 att5
kind before name/long: cap11
kind before quoted/name: pul15
kind before quoted/name-role: pul20
kind before tiny/long: kic3
kind before title/long: int1
kind before line/byline: cap3
kind before line/title: sec1
kind before line/long: int2 rel-3 not7
kind before open/reading: par3
kind before open/long: par-1 int-1 pul1 rel4
kind before short/name-role: pul15
kind before short/title: cap2
kind before short/long: int2
kind before middle/name-role: pul15
kind before middle/long: pul7 que2
kind before long/topic: par-1 pul3
kind before long/name-role: pro2
kind before long/line: par-2 pul5
kind before long/middle: par-8 not3
kind before long/long: sta-1 par6 pul2
start 0: sec1
start 1: byl-2
start 2: par-2
start 3: sta2 byl8 par-3
start 4: par4 cap4
start 5: par1 pul-1 cap2
start 6-8: par5 pul1 cap-1
start 9-12: pul-1 cap4
start 13+: par4 att1 rel1 pro1 not1
end 0: byl1 not1
end 1: pul-2
end 2: par1 int-7 pro3
end 3-4: byl2 par3 pul2 not-1
end 5+: kic3 sta4 int2 pul-3 cap2 rel-4 pro-4
zone header: sec3 sta4 int-2 cap1 rel-1
zone first: kic1 cap-1 cre2
zone second: par6 int5 pul-8
zone body: byl-2 int1 pul4 pro4 bio-7 not3
zone tail: byl4 int-1 rel2 bio5
kind in related-line/body: rel2
kind in promo/tail: par7 pro-1
kind in byline/body: att2
kind in date/header: byl4 dat4
kind in date/body: rel20
kind in reading/header: rea2
kind in picture/first: cap-2 cre2
kind in topic/header: sec3
kind in name/header: byl2
kind in name/body: att5
kind in name/tail: byl15
kind in name-role/first: byl1
kind in name-role/body: att9 cap3
kind in role/header: bio15
kind in word/header: kic1
kind in tiny/header: kic2
kind in tiny/body: int7
kind in title/header: hea2
kind in title/body: int4
kind in title/tail: pul5
kind in line/header: sec4
kind in line/first: int3
kind in line/body: att1 not4
kind in open/header: sta5
kind in open/body: int-1 cap1
kind in open/tail: rel1
kind in short/header: par5
kind in middle/header: sta6 cap1
kind in long/header: sta10
kind in long/first: par5
kind in long/body: pul5 rel-2
length in 8-13/first: kic2
length in 8-13/body: int1
length in 14-19/header: kic2
length in 14-19/tail: byl5
length in 20-27/body: int2
length in 28-35/first: byl2
length in 28-35/body: int2
length in 36-45/second: int3
length in 36-45/body: par-1
length in 46-57/body: int1 pro2
length in 46-57/tail: cap7
length in 58-71/body: pul-1 cap2
length in 58-71/tail: pul10 rel-1
length in 72-89/header: hea1
length in 90-109/body: int-3 pul3 que4
length in 110-134/header: sta3
length in 110-134/body: cap5
length in 135-164/body: int-1 pul1
length in 165-199/header: sta4
length in 165-199/body: par2 int-1 rel-1
length in 200-249/header: sta3
length in 250-329/header: sta5 par-1
length in 250-329/first: par4
length in 250-329/body: par2 pro2
length in 330-499/body: pul2
kind interview question/some: par1 que5
kind interview question/yes: que25
kind interview question/full: que30
kind interview quoted/some: pul-1
kind interview tiny/some: cap1
kind interview line/some: int-1 pro3
kind interview short/some: par2
kind interview middle/yes: que8
kind interview long/some: pul6 pro2
kind interview long/yes: par-2 que13
last in lower/header: sec3 hea1
last in lower/first: byl-1
last in lower/second: int1 pul-2
last in lower/body: par-8 int3 att2 que-1 rel1 not1
last in lower/tail: byl7 rel2
last in digit/header: dat5
last in digit/body: att2
last in stop/header: sta4 cap3
last in stop/first: par1
last in stop/second: par2
last in stop/body: par2 int-6 pul8 rel-1 not2
last in stop/tail: not8
last in ask/body: que1
last in cry/tail: par8
last in ellipsis/body: que2
last in colon/body: par1
last in comma/body: par5
repeated before: pul35
repeated after: par-6 int3 pul30
colon before yes: par-10 pul26
run alone/of 2: sec6 par-4 int7 pul-1 cap1 rel-2 pro3
run first/of 2: kic5
run next/of 2: kic5 par-1 int1
run next/of 3-4: sec1 rel5
title first: hea5
title longest: hea10
title both: hea28
turn between longer/some: int3 pro2
turn between longer/yes: par-10 que27
turn between longer/full: que10
turn other/some: par1 int-8 pul1 rel2
turn other/yes: que16
turn to you full: que10
post 1 behind: emb30
post 2 behind: emb15
post 3 behind: emb5
signed by the next: pul25
signed the one before: att25
closing contact: bio60
closing about: bio20
closing name is: bio40
bold yes: kic10 sta20 par-20 int40 pul10 que40
phrase verb/middle: int2
phrase verb/wide: pul1
phrase no verb/short: sec11 sta-10 byl4 dat6 par-3 int4 pul-9 att8 cap-5 rel-4 pro2
phrase no verb/middle: hea1 int3 rel2 bio3
phrase no verb/wide: sta3 int-7 rel2 bio2
sign in name-at-end/header: sec1
sign in name-at-end/body: cap2
sign in lower-first/header: cap1
sign in lower-first/body: par1
sign in label-first/header: par4
sign in breadcrumb/header: sec3 byl-2 cap6
sign in breadcrumb/body: cap1
sign in several-sentences/header: sta1
sign in several-sentences/body: par-4 cap3
sign in several-sentences/tail: not3
sign in initial-capitals/header: sta1 cap-2
sign in initial-capitals/body: par-7 pul4
after sec: sec-2 kic7 hea3 sta-14 dat4 par-7 cap3 cre-2
after kic: hea11 sta8 dat-4
after hea: sec1 kic10 sta8 rea1 par-5 att-40 cap-2
after sta: sec1 kic3 byl13 int-1 cap4 rel-1 pro-1 bio-1
after byl: sec-5 kic-2 hea-1 sta1 byl-5 dat20 rea-2 par-9 int-3 pro3 bio14 not7
after dat: sec2 kic-4 sta1 byl3 rea5 par-3 int-2 cap9 cre-1 pro-3
after dli: par1
after rea: sta2 byl4 dat-5 par-1 cap2
after par: sec-3 byl-3 dat-2 dli-1 rea2 par9 int6 pul14 att-23 que2 lis-1 cap7 cre-1 tab-1 pro1 not-2 fur-1
after int: par23 pul6 att-30 que-1 rel-2 not-4
after pul: byl-3 par1 int-2 pul-7 att32 que2 cap-3
after att: par3 int-4 att20
after que: par16 que-1
after lis: par-1
after cap: sec1 kic-1 hea-3 byl-2 par5 int8 pul6 cap-8 cre25 rel-3
after cre: sta4 byl1 par-6
after tab: par-1
after emb: par-1 emb22
after rel: byl1 rea-2 par2 int10 pul-9 att-5 que3 cre-1 rel30 pro-3 bio-2 not-5
after pro: byl2 cap2 rel-1 pro10
after bio: sta-3 byl5 par5
after not: byl-3 par-24 int6 pul-2 att-1 cap-3 bio1 not34
after fur: par-1
at the start: sec5 kic2
at the end: byl8 int-6 pul1 cap-2 cre-1 emb-1 bio2 not3
when untitled: sec4 kic3 hea12 sta-20 byl-4 par-30 int-30 pul-40 att-40 que-30 lis-40 cap-8 tab-30 emb-40 rel-20 pro-10 bio-30 not-30
when titled: hea-200 sta13 byl7 dat3 rea1 par1 int-8 cap9 rel-3 bio7 not-4
when summed-up: sec3 kic3 hea-200 sta-26 byl4 dat4 dli5 rea7 par18 int1 pul-1 cap7 cre5 rel-8 pro1 bio-3 not-1
when begun: sec-12 kic-23 hea-200 sta-50 byl-5 dat-10 dli-5 rea-6 int2 pul2 lis-4 cap-7 cre-9 tab-5 rel9 pro-2 not3 fur-3
`;

/**
 * How much each feature speaks for each label, in tenths of a natural logarithm; written by `npm run fit`.
 *
 * A line is `family value: label weight …`; the labels are the codes of `model.ts`. The last lines are the scores of a
 * label after another, in the first block and in the last.
 */
export const WEIGHTS = `
any block: kic1 sta2 byl2 par8 pul-1 fur-2
length 4-7: cap-1
length 8-13: kic1 cap1
length 14-19: kic3 rel-1
length 20-27: kic1 byl-1 int4
length 28-35: int1 cap-2
length 36-45: par-1 int9 cap-1
length 46-57: par-10 int7 pul-2 rel1
length 58-71: par-3 cap4 rel-3 not3
length 72-89: hea1 byl5 dat-2 par-1 int-4 rel5
length 90-109: int-7 pul1 que2 rel5
length 110-134: sta2 int-2 cap3 rel2
length 135-164: par1 int-3 cap3 pro-3
length 165-199: sta4 par6 int-1 rel-2
length 200-249: sta2 not2
length 250-329: sta4 par4 pul-2 pro1
length 330-499: par8
length 500+: par20
words 1: sec1 kic6
words 2: kic3 byl15 int2 rel-3
words 3: sec5 kic4 int6
words 4: int11 rel-2
words 5: sec-1 byl1 dat2 int7 cap-3 rel-2
words 6: int1 cap-3
words 7-9: int1 att6 que-2 rel7 pro4 not-3
words 10+: int1 pul-10
first upper: kic4 byl7 dat-3 par4 int-4 pul-10 cap2 rel1 not3 fur-1
first digit: byl-2 par1 int1
first opening: pul4
first straight: par2 pul10
first hyphen: int-3
first bullet: lis20
first arrow: rel60
first copyright: cap-3 cre1
last lower: hea1 dat-2 par-19 int3 que-7 cap5 cre-1 rel5 pro2
last upper: sec1 par-3 cre1
last digit: dat6
last stop: kic2 sta1 par11 int-6 cap3 rel-10 not6
last cry: par2 pro-1
last ellipsis: que3
last colon: par3
last comma: par7
close lower: kic2 dat-1 int1 que-1 cap2 rel3 pro6 not-8
close upper: cre4
close digit: dat6
close stop: kic3 sta1 par8 int-4 pul2 cap1 rel-8 not7
close cry: par2
close ellipsis: que3
close colon: par3
close comma: par7
close closing: pul6 rel2
close straight: int6 pul-6
close bracket-close: sec1 byl1 int-10 att2 not1
small none: sec6 kic3 hea-2 sta-2 byl2 cre2 rel-2
small few: byl1
small some: sta4 par2 pul-1 que-3 cap8 rel4 pro-1 not3
small many: kic-3 hea1 par4 pul4 que2 pro2 not-5
small most: kic1
capitals few: kic-4 hea1 sta7 byl-6 dat3 par10 pul7 att-2 cap-5 rel-2 pro1
capitals some: sec-1 dat-2 par6 int2 pul-5 emb1 rel7 pro-1 not-6
capitals many: byl4 par-2 pul-1 att4 not2
capitals most: kic2 byl8 par-2
capitals all: sec4 sta-4 byl2 int-6 cap2 cre1 not1
cue home: sec40
cue topic: byl-3 par1
cue topic-any: sec14 kic-4 int-2 pul-1 cap-1 not10
cue genre: kic6 sta4 par-1 rel2
cue genre-all: kic9
cue lead-label: sta8 par-3
cue announce: sta3 par-2 pul2
cue by: byl5 att1
cue desk: byl18
cue agency: sta-3 byl4 dli9 par-5 cre1
cue reporter: byl7
cue dated: dat22
cue month: byl3 par2 pul-4 cap4 not2
cue updated: byl11
cue ago: dat2 par3
cue place-agency: dli6 par-1 cap-4 cre2
cue reading: byl6 rea5 par-2 que6
cue minutes: byl1 rea15
cue article: sta4 int8 att-1 cap7 rel-1 pro-3
cue indefinite: int16 cap1
cue pronoun: par2 pul3 que3 cap-2
cue connector: sta6 par9 que-3 not-1
cue preposition: byl2 cap-3 rel10
cue verb: sec-3 sta7 byl-3 par9 int-6 pul4
cue said: sta1 par4 int-3 not5
cue first-person: sec2 sta-2 par9 int-2 cap-2 not4
cue we: int-1 pul6 pro16
cue must: pul8
cue role: sta2 byl-2 int-9 pul5 att18 bio7 not-4
cue role-start: att1 bio2
cue told: sta7 par-1 pul3
cue asking: par3 int-4 que5 rel1
cue you: par-6 que5 pro2
cue photo: pul3 cap14 cre1 rel-4
cue photo-agency: byl3 dli5 cre3
cue scene: sta-1 par-1 pul2 cap4
cue credited: cap-5 cre19
cue tabular: cap4
cue english-month: emb10
cue english: par3
cue read-also: par-4 int-5 rel12 pro12
cue paywalled: pro60
cue subscribe: par1 pro12
cue selling: pro19
cue about: pul-4 att3 cap-4 bio29
cue contact: bio15
cue noted: par-3 rel-1 not11
cue renamed: par8 not18
cue furniture-all: fur40
cue furniture-start: rel-5 pro7 fur30
flag glued: sec19 sta1 pul-3 pro3
flag colon: hea3 sta-2 byl-2 par5 rel13 not12
flag quoted: int1
flag quotation: sta7 par4 cap2 not-7
flag year: byl6 par-1 int-5 cap6
flag time: byl14 dat4 cap-3
flag numeric-date: par1 cap-1
flag letter-date: byl5 cap4 not1
flag price: not5
flag at-sign: emb10
flag copyright: cap15 cre10
flag spaced-dash: sta-2 byl3 dat-3 int-6 cap7 rel1
flag slash: sta-5 int-5 cap9 cre1 not6
flag parenthesis-end: sec1 byl4 int-10 att2 not1
flag parentheses: cap2
flag arrow: sec5
flag bullet: byl7 lis20
flag name: byl4 cre7
flag name-first: sec2 sta-7 par1 att-2 bio7
flag role-after: sec2
flag capitals: byl3 cap-1
flag title-case: sec3 byl12 cap-5 cre2 not1
flag initials: byl4
flag hash: emb35
flag number-first: byl-2 dat5 par1 int1
flag comma-end: par7
flag dash-speech: sta-1
flag ask-inside: par9
flag cue-is-all: kic10 rel2
sign name-at-end: sec1 par-1 cap24
sign handle: emb15
sign url: emb10
sign lower-first: hea-20 int-15
sign label-first: par2
sign speaker-first: byl-2 rel4 not1
sign breadcrumb: sec2 kic-1 byl-4 int-2 cap7
sign several-sentences: sta2 par2 int-2 pul-1 que8 cap1 rel-3 not2
sign initial-capitals: int-1 pul3 cre1
sign dateline-first: sta-40 dli-10 par40
sign desk-initials: byl40
sign footnote-first: not40
sign price-at-end: not50
kind related-head: rel40
kind related-line: int-3 rel31 pro6
kind promo: par4 pro30
kind byline: byl33 att1
kind date: byl8 dat41 cap-1
kind reading: rea56
kind picture: byl-4 cap30 cre23
kind topic: sec26 kic10 byl-7
kind genre: kic20
kind name: byl7 cap5
kind name-role: byl1
kind told: att60
kind desk: byl20
kind post: emb50
kind note: int1 not15
kind quoted: int1 pul5
kind word: kic18
kind tiny: kic10 int1
kind title: hea2 int2
kind line: byl-1 int3
kind open: sta4 par1 int-7 rel2
kind short: int1 cap7
kind middle: sta4 par4
kind long: sta6 par11 pul5 cap-7 rel-2
before related-head: int-1 rel13
before related-line: int1 rel-4
before date: sta3 cap5
before picture: sta5 cap-2
before topic: sta-1 rel7
before name: sta-3 par3 att1 bio6
before name-role: par10 int-1 rel1
before note: bio2
before question: pul2
before tiny: par-4
before title: par-1
before line: kic3 pul-2 cap-3 not2
before open: par4
before short: par4 rel-5
before middle: byl6 par4
before long: par-1 int6 que1 cap2 not4
after none: byl1
after related-line: rel-3
after promo: byl1
after reading: par2
after picture: byl1 cap4
after topic: par-4
after name: sec1 sta-2 cap1
after name-role: pul-1 pro3
after title: kic5 rel5
after line: byl2 par1
after short: par2
after middle: not1
after long: kic2 par-7 int2 pul4 que4 bio-2 not7
before2 none: sec7 kic3 byl-2 cap-2
before2 related-head: rel5
before2 related-line: int-1 rel5 not3
before2 byline: sta1 byl-1
before2 date: sta3 byl2
before2 reading: par-2 int3 pul7
before2 picture: sta-3 par8 cap-1
before2 topic: sta1 byl1 pul2 cap-1
before2 name: sta-3 par2 cap6
before2 name-role: int-2 cap1
before2 question: par-4 que5
before2 quoted: par4
before2 title: byl2 pul-1 cap2
before2 line: int-2 pul2 cap3 not1
before2 short: int2
before2 middle: int-3 att3 rel-2
before2 long: int3 pul3 rel-1
after2 none: rel3 not3
after2 related-line: par-2 int4 cap2
after2 byline: sec3 byl-5 par-9 pul11 cap1
after2 date: sec-13 kic9 cap7
after2 picture: byl4 par2 cap-1
after2 name-role: par-2 pul4 pro3
after2 question: que5
after2 quoted: pul1
after2 tiny: par1
after2 title: par3
after2 line: sta4 rel4
after2 open: par5
after2 short: par2 int3
after2 middle: par2 pul-6 not8
after2 long: kic2 sta2 byl1 par-1 int3 pul4 que-6
kind after related-line/long: int-2 rel11
kind after byline/name: att1
kind after picture/line: cre3
kind after name/quoted: att20
kind after name/title: sec2
kind after name/short: att10
kind after name-role/related-line: cap2
kind after name-role/quoted: att20
kind after name-role/line: att10
kind after name-role/short: att15
kind after name-role/middle: att10
kind after name-role/long: byl2
kind after role/name: att10 bio10
kind after told/name-role: att20
kind after question/long: que2
kind after tiny/date: cap1
kind after tiny/long: int4
kind after title/short: pul4
kind after title/long: int7
kind after line/none: sec1
kind after line/long: not2
kind after open/tiny: pul2
kind after open/long: par3
kind after short/long: par-6 int3
kind after middle/picture: sta3
kind after middle/name: par1
kind after long/picture: par2
kind after long/question: pul2
kind after long/title: pul1
kind after long/line: par-5 pro1 not9
kind after long/long: par5 que2
kind before related-line/long: int-2 rel2
kind before date/promo: byl1
kind before date/byline: dat1
kind before name/name: sec1
kind before name/role: byl5 att5
kind before name/long: cap11
kind before quoted/name: pul15
kind before quoted/name-role: pul20
kind before tiny/long: kic3
kind before title/none: pul1
kind before line/byline: cap3
kind before line/long: rel-2 not8
kind before open/reading: par5
kind before open/long: par-1 int-2 pul1 rel4
kind before short/name-role: pul15
kind before short/title: cap2
kind before short/long: int4
kind before middle/name-role: pul15
kind before middle/long: pul6 que2
kind before long/related-line: par1
kind before long/topic: par-2 pul3
kind before long/name-role: pro3
kind before long/line: par-1 pul7
kind before long/middle: par-5 not4
kind before long/long: sta-1 par5 pul1
start 1: byl-3
start 2: par-2
start 3: sta1 byl7 par-3
start 4: par3 cap4
start 5: byl-1 dli2 par1
start 6-8: par6 pul1 que-3 cap-1
start 9-12: pul-1 cap5 not1
start 13+: par5 rel1 pro1 not2
end 0: byl1
end 2: int-7 pro3
end 3-4: byl2 par4 pul3 not-2
end 5+: kic2 sta3 par2 int2 pul-1 que1 cap2 rel-4 pro-4
zone header: sec3 sta4 int-3 cap2
zone first: kic1 cap-1 cre2
zone second: par8 int4 pul-8
zone body: byl-2 int3 pul3 att1 pro4 bio-6 not3
zone tail: byl4 rel1 bio5
kind in related-line/body: rel1
kind in promo/tail: par9
kind in byline/body: att1
kind in date/header: byl5 dat4
kind in date/body: rel20
kind in reading/header: rea3
kind in picture/first: cap-2 cre3
kind in topic/header: sec4
kind in name/header: byl2
kind in name/body: att5
kind in name/tail: byl14
kind in name-role/body: att9 cap4
kind in role/header: bio15
kind in quoted/body: pul2
kind in word/header: kic1
kind in tiny/header: kic1 cap1
kind in tiny/body: int7
kind in title/header: hea2
kind in title/body: int4
kind in title/tail: pul6
kind in line/header: sec4
kind in line/first: int3
kind in line/second: int1
kind in line/body: not5
kind in open/header: sta6
kind in open/body: int-2
kind in open/tail: rel1
kind in short/header: par6
kind in middle/header: sta5 cap1
kind in long/header: sta9
kind in long/first: par5
kind in long/body: par1 pul7
length in 8-13/first: kic2
length in 14-19/header: kic2
length in 14-19/tail: byl4
length in 20-27/body: int3
length in 28-35/first: byl2
length in 28-35/body: int1
length in 36-45/second: int3
length in 36-45/body: par-1
length in 46-57/body: int1 pro1
length in 46-57/tail: cap7
length in 58-71/body: pul-1 cap2
length in 58-71/tail: pul10
length in 72-89/header: hea1
length in 90-109/body: int-4 pul3 que5
length in 110-134/header: sta2
length in 110-134/first: byl1
length in 110-134/body: cap5
length in 135-164/header: cap1
length in 135-164/body: int-1
length in 165-199/header: sta4
length in 165-199/body: par3 int-1 pul1 rel-1
length in 200-249/header: sta4
length in 200-249/body: que2
length in 250-329/header: sta6 par-2
length in 250-329/first: par3
length in 250-329/body: par4 pro2
length in 330-499/body: pul1
kind interview name-role/yes: not1
kind interview question/some: que5
kind interview question/yes: que26
kind interview question/full: que30
kind interview tiny/some: cap1
kind interview line/some: int-1 pro3
kind interview short/some: par4
kind interview middle/some: par-3 pul4
kind interview middle/yes: que7
kind interview long/some: pul6 pro2
kind interview long/yes: que6
last in lower/header: sec3 hea1 int-1
last in lower/first: byl-1
last in lower/second: int2 pul-4
last in lower/body: par-9 int4 att3 que-2 rel1
last in lower/tail: byl9 par-1 rel3
last in digit/header: dat5
last in stop/header: sta3 cap3
last in stop/first: par1
last in stop/second: par2
last in stop/body: par3 int-7 pul11 rel-1 not1
last in stop/tail: not7
last in cry/tail: par9
last in ellipsis/body: que3
last in comma/body: par5
repeated before: par-1 pul31
repeated after: par-9 pul26
colon before yes: par-12 pul25
run alone/of 2: sec6 par-3 int6 cap2 rel-2 pro2
run first/of 2: kic5
run next/of 2: kic4 par-1
run next/of 3-4: sec1 rel4
title first: hea5
title longest: hea10
title both: hea27
turn between longer/some: int3 pro3
turn between longer/yes: par-11 que25
turn between longer/full: que10
turn other/some: par1 int-8 pul1 rel1 pro1
turn other/yes: que14
turn to you yes: que1
turn to you full: que10
post 1 behind: emb30
post 2 behind: emb15
post 3 behind: emb5
signed by the next: pul25
signed the one before: att25
closing contact: bio40
closing about: bio20
closing name is: bio40
bold yes: kic10 sta20 par-20 int40 pul10 que40
phrase verb/middle: int4
phrase verb/wide: pul3 cap2
phrase no verb/short: sec11 sta-11 byl4 dat6 dli1 rea1 par-4 int4 pul-8 att9 cap-6 rel-4 pro3
phrase no verb/middle: hea1 int2 rel2 bio3
phrase no verb/wide: sta3 int-8 rel1 bio1
sign in name-at-end/header: sec1
sign in name-at-end/body: cap2
sign in lower-first/header: cap2
sign in lower-first/body: par1
sign in label-first/header: par5
sign in speaker-first/tail: not1
sign in breadcrumb/header: sec3 byl-1 cap5
sign in breadcrumb/body: int-1
sign in several-sentences/header: sta2 par2
sign in several-sentences/body: par-1 que4 cap4
sign in several-sentences/tail: not4
sign in initial-capitals/header: par1 cap-2
sign in initial-capitals/body: par-6 pul4
after sec: sec-1 kic7 hea4 sta-15 dat4 rea1 par-6 cap3 cre-1
after kic: hea11 sta8 dat-3 par1
after hea: kic10 sta8 byl-1 rea1 par-4 att-40 cap-2
after sta: sec1 kic3 byl13 int-2 cap4 rel-1 pro-1 bio-1
after byl: sec-5 kic-2 sta1 byl-4 dat20 rea-2 par-8 int-2 pro4 bio15 not8
after dat: sec2 kic-4 sta1 byl4 rea6 par-3 int-2 cap10 cre-2 pro-3
after dli: par4
after rea: sta2 byl3 dat-4 par-1 cap3
after par: sec-3 byl-2 dat-2 dli-2 rea2 par8 int5 pul13 att-23 que2 lis-1 cap6 cre-1 tab-1 pro1 not-2 fur-1
after int: par26 pul8 att-30 que-1 rel-1 not-3
after pul: byl-3 par1 int-1 pul-7 att32 que4 cap-2
after att: par2 int-4 att19
after que: par13
after lis: par-2
after cap: sec1 kic-2 hea-3 byl-2 par5 int10 pul6 que-3 cap-8 cre25 rel-3
after cre: sta4 byl1 par-6
after tab: par-1
after emb: emb22
after rel: byl2 rea-2 par2 int8 pul-9 att-5 que5 rel30 pro-3 bio-2 not-3
after pro: byl2 cap3 rel-1 pro10
after bio: sta-3 byl5 par5
after not: byl-3 par-24 int6 pul-3 att-1 cap-3 bio2 not34
after fur: par-2
at the start: sec7 kic2
at the end: byl8 int-5 pul1 cap-2 cre-1 emb-3 rel1 bio2 not4
when untitled: sec3 kic3 hea11 sta-20 byl-2 par-30 int-30 pul-40 att-40 que-30 lis-40 cap-7 tab-30 emb-40 rel-20 pro-10 bio-30 not-30
when titled: hea-200 sta14 byl9 dat1 dli-1 rea1 par1 int-8 cap9 rel-3 bio7 not-4
when summed-up: sec2 kic3 hea-200 sta-25 byl6 dat3 dli8 rea6 par20 cap7 cre4 rel-8 bio-3 not-1
when begun: sec-12 kic-22 hea-200 sta-50 byl-3 dat-10 dli-7 rea-7 par2 int3 pul1 lis-5 cap-6 cre-9 tab-5 emb-1 rel10 pro-1 not3 fur-4
`;

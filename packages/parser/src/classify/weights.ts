/**
 * How much each feature speaks for each label, in tenths of a natural logarithm; written by `npm run fit`.
 *
 * A line is `family value: label weight …`; the labels are the codes of `model.ts`. The last lines are the scores of a
 * label after another, in the first block and in the last.
 */
export const WEIGHTS = `
any block: kic1 byl9 dli-2 par7 emb-10
length 4-7: byl3 cap-1 fur2
length 8-13: kic1
length 14-19: kic4 int1
length 20-27: kic1 byl-4 int1
length 28-35: int3 not-8
length 36-45: par-1 cap-1
length 46-57: par-7 int2 cap1
length 58-71: par-4 int2 cap4 pro1
length 72-89: byl11 dat-2 par-1 int-2 rel1 bio1
length 90-109: par-6 int-4 pul1 rel2
length 110-134: sta5 par1 int-2 cap1 pro-4
length 135-164: par3 cap1 pro-4
length 165-199: par8
length 200-249: par1 pul2 bio-2
length 250-329: sta2 par1
length 330-499: par3 rel-30
length 500+: par15 rel-40
words 1: kic10 byl-30 fur11
words 2: byl5 par-1 int2
words 3: int1 rel-2
words 4: int9
words 5: par-3 int4
words 6: byl-10 int1
words 7-9: sta-1 par-3 int3 rel10 pro7 not-10
words 10+: byl-1 pul-9
first lower: par-2
first upper: kic2 byl3 dat-1 par8 pul-9 lis-6 cap1 cre-1 rel2 not1
first digit: lis3
first straight: par2 pul5
first dash: que10
first bullet: lis20
first arrow: rel60
first copyright: cap-9 cre9
last lower: dli-1 par-11 int3 pul-1 att3 que-7 cap5 rel4 pro1
last upper: par-1
last digit: dat6
last stop: hea-40 sta4 dat-2 par13 int-8 pul1 att-2 rel-11 not5
last ask: que2
last cry: par4 pro-2
close lower: kic1 dli-1 par-1 int1 att2 que-3 rel1 not-11
close upper: cre2
close digit: dat6
close stop: sta4 dat-1 par13 int-1 att-2 rel-9 not4
close ask: que2
close cry: pro-2
close colon: sec-20 sta-30 byl-30 par10 int-15
close comma: sec-30 kic-30 hea-70 byl-20 par20 int-20
close closing: par-1 pul12
close straight: int6
close bracket-close: int-4 not3
small none: sec6 byl2 rel-7
small few: pro1 not-2
small some: sta1 par4 pul-1 cap4 rel1 pro-1 not6
small many: hea4 sta2 byl-10 pul2 que1 cap-1 rel1
capitals none: sta1
capitals few: kic-2 hea2 sta12 par10 pul6 att-6 cap-4
capitals some: byl-4 par8 int3 pul-4 cre-1 rel5 bio1 not-10
capitals many: kic6 sta-2 byl1 par-1 bio-1 not1
capitals most: kic4 byl4 par-1 cre1
capitals all: sec4 hea-1 sta-3 byl4 int-11 cap8 fur5
cue home: sec40
cue topic: kic4
cue topic-any: sec15 pul-11 not9
cue genre: kic7 sta4 par-1 rel1
cue genre-all: kic10
cue affair: kic20 byl-50 rel1
cue column: kic20
cue speech-title: hea200 sta-40 par-40
cue lead-label: sta6
cue announce: par-2 pul5
cue desk: byl16
cue agency: sta-3 byl4 dli5 cre1
cue job: sec-30 kic-30 byl40 int-20
cue dated: dat3
cue month: byl7 cap3
cue updated: byl12
cue ago: sta3 par2
cue place-agency: dli3 cap-2
cue reading: byl11 rea5 par-5 que8
cue minutes: byl1 rea16 par2
cue article: sta1 byl-20 par1 int6 que1 cap7 rel-6 pro-1
cue indefinite: byl-20 int17 cap1 not-1
cue pronoun: byl-19 par2 pul15 que1 cap-3 not-2
cue connector: sta1 par5
cue preposition: sta2 byl3 cap-2 rel4
cue verb: byl-20 par5 int-3 pul5
cue said: par1 pul-3 not6
cue box-head: kic-10 int40
cue first-person: sta-1 par3
cue we: par-5 pul2 pro3
cue must: pul3
cue role: sta7 par-2 int-10 pul2 att16 bio8 not-1
cue role-start: bio3
cue told: sta9
cue asking: par3 pro-2
cue you: par2 int-3 que8 rel-1
cue answering: par3
cue legend: cap20
cue photo: par-6 cap14 cre7
cue photo-agency: dli4 not-7
cue credited: cap-7 cre18
cue tabular: cap1
cue english-month: emb10
cue english: par4 not-2
cue read-also: int-5 rel18
cue paywalled: pro60
cue subscribe: pro10
cue newsletter: par-10 pro30
cue selling: par4 rel-2 pro15
cue about: cap-1 bio36
cue contact: bio15
cue rectified: not45
cue noted: rel-20 pro1 not25
cue renamed: par5 not13
cue practical: byl1 par-5 not15
cue furniture-all: fur40
cue furniture-start: fur30
cue network: sec-4 kic5
flag glued: sec25 byl-20
flag colon: byl-2 par6 rel10 not7
flag quoted: int2
flag quotation: sta1 par4 cap1 not-3
flag year: byl6 cap7
flag time: byl17
flag letter-date: byl9 cap4
flag price: not5
flag at-sign: emb10
flag copyright: cap15 cre14
flag spaced-dash: sta-3 int-6 lis1 cap4
flag slash: int-6 cap12 cre1 not4
flag parenthesis-end: int-4 not3
flag bullet: lis20
flag name: sec2
flag name-first: int-1 bio3
flag capitals: byl2
flag title-case: sec1 byl6 int-2 cap-6 cre7 not5
flag initials: byl8
flag hash: emb35
flag number-first: dat5 lis3
flag ask-inside: par5 pro-2
flag cue-is-all: kic1 cap-6
sign name-at-end: int-10 cap31
sign handle: emb15
sign url: emb10
sign lower-first: sec-25 kic-20 hea-20 byl-15 par18 int-15 att-15
sign label-first: par1
sign speaker-first: cre1 rel7
sign breadcrumb: sec10 byl-15 int-1 cap4
sign several-sentences: sta3 byl-1 par1 que6 cap7 rel-5
sign dateline-first: sta-40 dli-10 par40
sign desk-initials: byl80
sign footnote-first: not40
sign price-at-end: not60
sign dateline-alone: dli80
sign dashed: int50
kind related-head: hea-40 rel40
kind related-line: hea-40 par-20 rel48
kind promo: pro43
kind byline: hea-40 byl34
kind date: hea-40 byl1 dat40
kind reading: hea-40 rea60
kind picture: byl-10 cap30 cre28
kind topic: sec30 kic15 byl-20
kind genre: sec4 kic20
kind name: cap1
kind role: bio1
kind told: att60
kind desk: byl27
kind post: emb50
kind note: not25
kind question: byl-30 que3
kind quoted: int3 pul5
kind word: kic13
kind tiny: sec3 kic2 byl-10 int8 fur3
kind title: hea1 byl-15 int4
kind line: sec2 kic-1 byl-20 par-6 int9
kind open: sta5 int-4 rel4
kind short: cap5
kind middle: hea-40 sta6 par4 cap1
kind long: hea-60 sta1 par9 cap-2 bio-4
before none: sec1
before related-head: rel12
before related-line: rel-7
before byline: cap1
before picture: sta1
before topic: rel5
before name: bio6
before name-role: par2 pro-1
before question: par1
before title: kic3 sta1 int-1 cre-1
before line: sta-3 int1 not2
before short: rel-3
before middle: byl4 int1 not3
before long: byl2 par-1 int3 att-2 que1 pro1 bio-3 not1
after related-line: rel-5
after date: sta2
after picture: cap2
after name-role: par2
after note: not-5
after question: sec-1 kic1 par2
after tiny: sta1
after title: kic1 int-1 cap2 rel5
after line: int5
after short: sta-1 par1 lis2
after middle: int1 cap-3
after long: kic4 par-11 pul1 cap2 not4
before2 none: sec4 kic4 sta-2 par5 cap-1
before2 related-head: rel5
before2 date: sta1
before2 reading: par-1
before2 picture: par7
before2 name: cap1
before2 question: par-8 que1
before2 quoted: par3
before2 title: sta2 dat1
before2 line: par-2 cap8 not6
before2 middle: par1 pul-2 cap1 not-4
before2 long: pul1 rel-1 not2
after2 none: sta-2 par4 rel1
after2 related-line: int1
after2 promo: par-1
after2 byline: int-1 pro2
after2 date: sec-1 kic4 cap7
after2 name: par2
after2 tiny: par3
after2 line: sta7
after2 short: int1 lis1 rel-2
after2 middle: sta-1 not8
after2 long: kic9 sta2 byl2 dat-2 pul1 que-6 cap7 pro-3
kind after related-line/long: rel1
kind after picture/title: byl1
kind after topic/none: sec-1 kic1
kind after genre/none: sec7 kic-3
kind after name/quoted: att20
kind after name/short: att10
kind after name-role/quoted: int-20 att30
kind after name-role/line: att10
kind after name-role/short: att15
kind after name-role/middle: att10
kind after role/name: att10 bio10
kind after told/name-role: att20
kind after desk/name: byl20
kind after title/title: par1
kind after title/short: int2
kind after title/long: int5
kind after line/line: int1
kind after line/long: not6
kind after short/title: cap1
kind after short/long: par-14
kind after middle/date: sta-1
kind after middle/topic: cap1
kind after middle/title: sta9
kind after middle/middle: not3
kind after long/date: sta6
kind after long/picture: par1
kind after long/line: par-4 not8
kind after long/middle: par-1 pul6
kind after long/long: par2
kind before promo/none: par1
kind before date/long: byl3
kind before topic/question: kic1
kind before name/role: byl5 att5
kind before name/long: cap2
kind before quoted/name: pul15
kind before quoted/name-role: pul30
kind before tiny/line: sec1 int2
kind before title/long: int3
kind before line/byline: cap1
kind before line/middle: int3
kind before line/long: int4 rel-2 not8
kind before open/long: par-2 rel3
kind before short/name-role: pul15
kind before short/short: lis2
kind before middle/none: not3
kind before middle/name-role: pul15
kind before middle/tiny: sta1
kind before middle/line: par1
kind before middle/middle: par2
kind before middle/long: par-2 pul7
kind before long/middle: not7
kind before long/long: par3
start 0: sec1
start 1: sta-1
start 2: cap1
start 3: sta3 byl4
start 4: par2
start 6-8: sec-10 kic-9 par3 cap-4 not-1 fur3
start 9-12: sec-20 kic-20 par-2 not1
start 13+: sec-20 kic-20 byl2 par3 int-1 rel4 pro5 not1 fur-1
end 1: sta-2
end 2: int-4 rel1
end 3-4: byl1 dat1 pul1 not-5
end 5+: sec1 kic2 sta4 dat-2 int1 cap2 rel-2 pro-4 fur-5
zone header: sta3 par5 rel-1
zone first: byl7 lis1
zone second: par3 int1
zone body: par1 pul2 pro5 bio-7 not3
zone tail: byl4 bio7
kind in promo/tail: par3 rel-1
kind in byline/tail: byl2
kind in date/body: rel20
kind in picture/header: cre2
kind in genre/header: sec1
kind in name/header: byl15
kind in name/body: att5
kind in name/tail: byl21
kind in name-role/header: byl15 int-20
kind in name-role/body: att10
kind in role/header: bio15
kind in question/body: par2
kind in tiny/header: sec3
kind in title/header: hea1 par6
kind in title/body: int3
kind in title/tail: par-2
kind in line/header: sec2
kind in line/body: not7
kind in line/tail: rel2
kind in open/header: sta4
kind in short/header: par2 cap5
kind in short/first: lis2
kind in short/second: par-1
kind in short/body: par1 cap-2
kind in middle/header: sta7 par-2 cap2
kind in middle/second: par8
kind in middle/body: par1
kind in long/header: sta3 par1
kind in long/body: pul3 bio-2 not2
length in 8-13/header: sec1
length in 8-13/body: cap2
length in 14-19/header: kic2 byl-3
length in 14-19/tail: int3
length in 36-45/header: cap-1
length in 36-45/second: int1
length in 36-45/body: par-1
length in 46-57/header: cap1
length in 46-57/body: par-2
length in 46-57/tail: cap4
length in 58-71/body: int1
length in 58-71/tail: pro3
length in 72-89/header: byl2
length in 72-89/first: byl1
length in 90-109/body: par5
length in 90-109/tail: not3
length in 110-134/header: sta6
length in 110-134/body: cap2
length in 110-134/tail: par3
length in 135-164/tail: pro-2
length in 165-199/header: sta1
length in 165-199/body: par1
length in 200-249/body: pul5 bio-1
length in 250-329/header: sta4
length in 250-329/first: par2
kind interview topic/yes: sec-2 kic1
kind interview question/some: par3 que5
kind interview question/yes: que27
kind interview question/full: que30
kind interview short/some: par4
kind interview short/yes: que1
kind interview middle/some: par-3 pul5
kind interview long/some: par-2
kind interview long/yes: que2
last in lower/header: byl-2 par2
last in lower/body: par-7 att6 cap4 rel1
last in lower/tail: byl2 par-5 pro1
last in stop/header: sta6 cap3
last in stop/first: lis1
last in stop/body: par2 int-3 pul10 not3
last in stop/tail: not7
last in ask/body: par2
last in cry/tail: par11 pro-2
repeated before: pul45
repeated after: pul45
repeated word for word: int5 pul71
repeated short: int10 pul17
colon before yes: pul8
run alone/of 2: sec1 par-8 int9 cap2
run first/of 2: kic5
run first/of 3-4: kic-2 int2
run next/of 2: kic4 int3
run next/of 3-4: rel4
title first: sec4 hea5
title longest: hea10
title both: hea25
turn between longer/yes: que16
turn between longer/full: que10
turn other/some: int-4 rel6
turn other/yes: que9
turn to you full: que10
post 1 behind: emb30
post 2 behind: emb15
post 3 behind: emb5
signed by the next: pul25
signed the one before: att25
closing contact: bio60
closing about: bio20
closing name is: bio40
closing name is about: bio70
closing title and place: int-20 not50
signer opens: sta-20 par-20 bio47
bold yes: kic10 sta20 par-20 int40 pul10 que40
bold sentence in the header: sta40 int-40 que-40
step between longer: que35
step other: que10
answered short: que15
answered long: que20
quote open/short: int15 pul-2
quote open/middle: int-10 pul30
quote open/wide: pul25
quote after colon yes: pul20
beside shorter/header: sta4 par-1
beside longer/header: sta5
beside longer/first: par2
labels in a row: par30 int-20 rel-33
labels below: par-20 int50
restated no/header: sta-6 par4
restated hardly/header: sta-1 par6
restated well/header: sta12 par-5
sentence verb/short: byl-20
sentence verb/middle: sta5 byl-50
sentence no verb/short: kic10 sta-1 par-2 int10 cap10
sentence no verb/middle: byl-30 dat-1 par-11 int-1 lis1 not4
blocks 1: sec-30 hea-10 sta-30 byl-20 par10
blocks 2: kic-20 byl-15 par10
blocks 3-4: kic-20 byl-15 par10
item in a row: sec-30 hea-30 par-10 int-20 lis60 rel-30
item after a colon: lis40 rel-20
item figures in a row: sec-30 int-20 att-20 lis50 rel-20
item years in a row: par-20 int-20 lis80 not-20
item head: kic100 hea-60 int-40
tags in a row: sec-20 byl-15 int-20 fur60
tags with commas: sec-20 byl-20 fur60
tags alone: rel-10 pro-10 fur30
letter greeting: hea-40 par60
figures many: par10 int-10 rel-25
asking short/no: int30
asking short/some: int25
asking short/yes: que20
asking short/full: que20
asking long/some: par9
asking long/yes: que5
phrase verb/middle: int2
phrase verb/wide: cap1
phrase no verb/short: sec13 kic1 hea-1 sta-13 byl5 dat2 par-2 int9 pul-9 att3 cap-8 rel-6 pro1
phrase no verb/middle: hea1 par-1 int4 rel1
phrase no verb/wide: sta1 par-1 int-6 cap1 rel2 bio1
sign in lower-first/header: par-5
sign in label-first/header: par1
sign in label-first/body: rel15
sign in speaker-first/header: par9
sign in speaker-first/body: rel1
sign in breadcrumb/header: cap3
sign in several-sentences/header: sta10
sign in several-sentences/first: lis1
sign in several-sentences/body: pul2 cap3
sign in several-sentences/tail: bio5
sign in initial-capitals/header: cre2
line names: byl16
line signature: kic-30 hea-30 sta-20 byl40 int-30
line agencies: kic-20 byl30 cre10
line date: kic-30 hea-30 byl-20 dat41 int-30 cap-30
line signed date: kic-30 hea-30 byl26 dat15 int-30 cap-30
twin sentence: hea-30 sta-40 par-50 cap60
twin line: sec-20 kic-20 hea-5 sta-20 par-20 int-20 cap30
twin name: sec-20 kic-20 hea-40 byl30 int-30 cap10
legend dated: byl-30 dat-30 cap30
legend placed: sta-20 cap40
score own: kic100 dat-80 par-20
score behind: sec-60 kic80 byl-80
score at the end: int30 cap-20
credit behind/sentence: sta-30 par-29 cap50
credit behind/line: int-10 cap25
credit before/sentence: sta-20 cap40
credit before/line: cap20
credit far behind/sentence: sta-30 par-30 cap50
credit far behind/line: cap20
summing before a heading: sta20
after sec: kic4 hea3 sta-15 par-4 cap2 cre-1
after kic: sec-11 kic-20 hea10 sta3 byl3 dat-11 rea1 par2 lis1 cap-2
after hea: kic10 sta7 byl4 dli1 att-40 lis-3 cre-2 bio-2
after sta: sec2 kic2 byl17 dat1 dli-1 par2 int1 cap5 cre-3 pro-3 bio-1 not-1
after byl: sec-5 kic-1 hea-1 sta5 byl-4 dat21 par-10 int-3 att-1 cre7 pro3 bio15 not8 fur3
after dat: sec-1 kic-7 hea1 byl1 dat4 rea3 par-1 int2 cap10 cre-6 pro-5
after dli: sta-30 par19
after rea: sec2 kic-2 dat-1 par-2 cre5
after par: sec-3 sta9 dat-5 dli-5 rea2 par11 int5 pul12 att-26 que1 lis-8 cap10 cre-4 tab-2 pro-1 bio-5 not1 fur-8
after int: byl-4 par20 pul7 att-30 lis23 emb-2 rel-5 pro-4 not-10
after pul: byl-1 int-5 pul-7 att34 cap-1 rel1
after att: byl-1 par6 int-4 att18
after que: par16 not-2
after lis: hea1 byl-1 lis22 not-2
after cap: kic1 hea-4 sta2 byl-2 par4 int4 pul9 att-2 cap-11 cre21 rel-1 pro-2 not-3
after cre: kic1 hea-2 sta6 byl2 par-4 cre-1
after tab: par-3
after emb: emb31
after rel: sta-2 byl2 dat-1 rea-2 par-2 int7 pul-9 att-6 que6 lis-3 cre-2 rel32 pro3 bio-1 not-5
after pro: sta-1 byl4 par-2 cap5 rel-2 pro15 bio1 not-1
after bio: sta-4 byl2 dat-1 par4 rel1 bio1
after not: byl1 par-25 int2 pul-4 att-1 que-2 cap-3 rel-3 bio4 not28
after fur: sec-1 hea-1 par-8 bio1 fur18
at the start: sec5 kic3 hea1 dat-1 par4 cre-1 fur-1
at the end: kic-20 byl8 par2 int-30 pul6 att-2 que-20 cap-3 tab-1 emb-3 bio-4 not7 fur2
when untitled: sec9 kic3 hea13 sta-21 byl-2 rea-2 par-77 int-70 pul-40 att-40 que-70 lis-29 cap-8 cre-2 tab-30 emb-40 rel-20 pro-10 bio-30 not-30 fur-3
when titled: kic-1 hea-200 sta13 byl13 dat4 rea1 par6 int-12 lis-8 cap7 rel-7 pro-1 bio3 not-6 fur-3
when summed-up: sec1 kic7 hea-200 sta-31 byl10 rea5 par17 int1 lis-1 cap9 cre6 rel-4 pro9 bio-2 not-4 fur-2
when begun: sec-12 kic-22 hea-200 sta-43 byl2 dat-13 dli-13 rea-10 par-2 int4 att-1 cap-13 cre-10 tab-8 emb2 rel10 pro-4 bio-2 not3 fur5
`;

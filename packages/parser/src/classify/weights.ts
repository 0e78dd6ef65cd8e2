/**
 * How much each feature speaks for each label, in tenths of a natural logarithm; written by `npm run fit`.
 *
 * A line is `family value: label weight …`; the labels are the codes of `model.ts`. The last lines are the scores of a
 * label after another, in the first block and in the last.
 */
export const WEIGHTS = `
any block: kic1 sta1 byl10 dli-3 par8 tab-1 emb-10
length 4-7: byl2 cap-1 fur2
length 8-13: kic2
length 14-19: kic5 int1
length 20-27: kic2 byl-4 int1 rel-1
length 28-35: int3 not-8
length 36-45: par-1 cap-1
length 46-57: par-8 int2 cap1
length 58-71: par-5 int2 cap4 pro1
length 72-89: byl10 dat-2 int-2 rel1 bio1
length 90-109: par-5 int-4 pul1 rel2
length 110-134: sta5 par1 int-1 cap1 pro-4
length 135-164: par4 cap1 pro-5
length 165-199: par8
length 200-249: par1 pul2 bio-2
length 250-329: sta2 par1
length 330-499: par3 rel-30
length 500+: par15 rel-40
words 1: kic9 byl-30 fur9
words 2: byl5 int2
words 3: sec1 kic1 int2 rel-1
words 4: int9
words 5: par-2 int4
words 6: byl-10 int1
words 7-9: sta-2 par-3 int2 rel10 pro6 not-9
words 10+: byl-1 pul-10
first lower: par-3
first upper: kic2 byl3 dat-2 dli-1 par7 pul-10 lis-4 cre-1 rel2 not1
first straight: par1 pul5
first dash: que10
first bullet: lis20
first arrow: rel60
first copyright: cap-8 cre8
last lower: hea1 dli-1 par-11 int3 pul-1 att3 que-8 cap4 cre-1 rel4 pro1
last upper: par-1
last digit: dat6
last stop: hea-40 sta4 dat-1 par13 int-7 pul1 att-2 rel-11 bio-1 not4
last ask: que2
last cry: par4 pro-3
close lower: kic1 dli-1 par-1 int1 att2 que-3 rel1 not-12
close upper: cre2
close digit: dat6
close stop: sta4 dat-1 par13 int-2 att-2 rel-9 not4
close ask: que2
close cry: pro-2
close colon: sec-20 sta-30 byl-30 par10 int-15
close comma: sec-30 kic-30 hea-70 byl-20 par20 int-20
close closing: pul12
close straight: int6
close bracket-close: int-4 not3
small none: sec6 kic2 byl2 rel-6 fur1
small few: pro1 not-2
small some: sta1 par3 pul-1 cap3 rel1 pro-2 not6
small many: hea5 sta3 byl-10 pul2 que2 cap-1 rel1
capitals none: sta2
capitals few: kic-2 hea3 sta13 par11 pul7 att-5 cap-3 pro1
capitals some: byl-4 par8 int2 pul-4 cre-1 rel4 bio1 not-10
capitals many: kic3 sta-1 byl2 par-1 not2
capitals most: kic4 byl4 cre1
capitals all: sec5 sta-3 byl4 int-10 cap8 fur5
cue home: sec40
cue topic: kic6
cue topic-any: sec15 pul-11 not9
cue genre: kic7 sta4 par-1 rel1
cue genre-all: kic12
cue affair: kic20 byl-50
cue column: kic20
cue speech-title: hea200 sta-40 par-40
cue lead-label: sta7
cue announce: par-3 pul5
cue desk: byl16
cue agency: sta-3 byl4 dli5 cre1
cue job: sec-30 kic-30 byl40 int-20
cue dated: dat3
cue month: byl6 cap4
cue updated: byl13
cue ago: sta3 par2
cue place-agency: dli3 cap-2
cue reading: byl11 rea4 par-5 que8
cue minutes: byl1 rea16 par1
cue article: sta2 byl-20 par2 int6 que1 cap8 rel-5
cue indefinite: byl-20 int17 cap1 not-1
cue pronoun: byl-19 par1 pul13 que1 cap-3 not-2
cue connector: sta1 par6
cue preposition: sta2 byl2 cap-2 rel3
cue verb: sec-1 byl-20 par4 int-3 pul4
cue said: sta1 par2 pul-3 not6
cue box-head: kic-10 int40
cue first-person: sta-1 par3 int-1
cue we: par-4 pul3 pro3
cue must: pul3
cue role: sta8 par-2 int-9 pul2 att17 bio8 not-1
cue role-start: bio3
cue told: sta9
cue asking: par3 pro-2
cue you: par2 int-3 que9 rel-1
cue answering: par2
cue legend: cap20
cue photo: par-5 cap14 cre7
cue photo-agency: dli4 par1 not-6
cue scene: cap1
cue credited: cap-7 cre18
cue tabular: cap1
cue english-month: emb10
cue english: par5 not-2
cue read-also: int-5 rel18
cue paywalled: pro60
cue subscribe: pro10
cue newsletter: par-10 pro30
cue selling: par3 rel-2 pro14
cue about: cap-1 bio37
cue contact: bio15
cue rectified: not45
cue noted: rel-20 pro1 not24
cue renamed: par5 not13
cue practical: par-5 not14
cue furniture-all: fur40
cue furniture-start: fur30
cue network: sec-3 kic4
flag glued: sec25 byl-20
flag colon: hea1 byl-1 par5 rel10 not6
flag quoted: int2
flag quotation: sta1 par4 cap1 not-3
flag year: byl6 cap7
flag time: byl17
flag letter-date: byl9 cap4
flag price: not5
flag at-sign: emb10
flag copyright: cap15 cre14
flag spaced-dash: sta-3 int-4 cap5
flag slash: int-6 cap12 cre1 not4
flag parenthesis-end: int-4 not3
flag bullet: lis20
flag name: sec2
flag name-first: int-1 bio3
flag capitals: byl2
flag title-case: sec1 byl5 int-2 cap-6 cre7 not5
flag initials: byl8
flag hash: emb35
flag number-first: dat5
flag ask-inside: par5 pro-2
flag cue-is-all: kic1 cap-6
sign name-at-end: int-10 cap30
sign handle: emb15
sign url: emb10
sign lower-first: sec-25 kic-20 hea-20 byl-15 par17 int-15 att-15
sign label-first: par1
sign speaker-first: par1 cre2 rel8
sign breadcrumb: sec10 byl-15 int-1 cap4
sign several-sentences: sta4 byl-1 par2 que6 cap7 rel-4
sign dateline-first: sta-40 dli-10 par40
sign desk-initials: byl80
sign footnote-first: not40
sign price-at-end: not59
sign dateline-alone: dli80
sign dashed: int50
kind related-head: hea-40 rel40
kind related-line: hea-40 par-20 rel48
kind promo: pro43
kind byline: hea-40 byl34
kind date: hea-40 byl1 dat40
kind reading: hea-40 rea58
kind picture: byl-10 cap30 cre26 rel-20
kind topic: sec30 kic15 byl-20
kind genre: sec4 kic20
kind name: cap1
kind told: att60
kind desk: byl28
kind post: emb50
kind note: not25
kind question: byl-30 que3
kind quoted: int3 pul5
kind word: kic13
kind tiny: sec3 kic4 byl-10 int7 fur4
kind title: hea1 byl-15 int6
kind line: sec2 byl-20 par-6 int8 not1
kind open: hea-20 sta4 int-4 rel3
kind short: cap6
kind middle: hea-40 sta6 par3
kind long: hea-60 sta2 par9 cap-3 bio-5 not1
before related-head: rel12
before related-line: rel-7
before byline: cap1
before picture: sta1 cre1
before topic: rel5
before name: bio6
before name-role: par2 pro-1
before question: par2
before title: sta1 int-1 cre-1
before line: sta-2 int1 not2
before short: pul1 att1 rel-3
before middle: byl5 int1 not3
before long: byl2 par-2 int3 att-1 que1 bio-3
after related-line: rel-4
after date: sta2
after picture: cap2
after name-role: par2
after note: not-6
after question: sec-1 kic1 par3
after title: kic1 int-1 rel5
after line: int6
after short: par5
after middle: cap-3
after long: kic3 par-10 pul1 que1 cap2 not4
before2 none: sec4 kic4 sta-2 par5
before2 related-head: rel5
before2 date: sta2
before2 picture: par7
before2 topic: par-1
before2 name: sta-1 cap1
before2 question: par-9 que1
before2 quoted: par2
before2 title: sta2
before2 line: par-2 cap7 not6
before2 middle: par1 pul-2 cap1 not-5
before2 long: pul2 rel-2 not2
after2 none: sta-2 par4 rel1
after2 related-line: int1
after2 promo: par-1
after2 byline: int-1 pro2
after2 date: sec-1 kic4 cap6
after2 name: par1
after2 tiny: par4
after2 line: sec1 sta6 par-1
after2 short: par1 int1 rel-2
after2 middle: sta-2 not7
after2 long: kic8 sta2 byl2 dat-2 par-1 pul1 que-6 cap7 pro-3
kind after related-line/long: rel1
kind after promo/name-role: par1
kind after picture/title: byl1
kind after topic/none: kic1
kind after genre/none: sec8 kic-3
kind after name/quoted: att20
kind after name/short: att10
kind after name-role/quoted: int-20 att30
kind after name-role/line: att10
kind after name-role/short: att15
kind after name-role/middle: att10
kind after role/name: att10 bio10
kind after told/name-role: att20
kind after desk/name: byl20
kind after tiny/title: kic1
kind after tiny/middle: byl1
kind after title/title: par3
kind after title/short: int2
kind after title/long: int4
kind after line/line: int1
kind after line/long: not6
kind after short/title: cap1
kind after short/long: par-14
kind after middle/date: sta-2
kind after middle/topic: cap1
kind after middle/title: sta9
kind after middle/line: par1
kind after middle/middle: not3
kind after long/date: sta4
kind after long/picture: par1
kind after long/line: par-5 not8
kind after long/middle: par-1 pul7
kind after long/long: par2 bio-1
kind before related-line/long: rel1
kind before promo/none: par1
kind before date/long: byl3
kind before name/role: byl5 att5
kind before name/long: cap3
kind before quoted/name: pul15
kind before quoted/name-role: pul30
kind before tiny/line: sec1 int3
kind before tiny/long: cap1
kind before title/title: par1
kind before title/long: int5
kind before line/byline: cap1
kind before line/middle: int3
kind before line/long: int5 rel-3 not7
kind before open/long: par-3 rel3
kind before short/name: pul1
kind before short/name-role: pul15
kind before short/short: par1
kind before middle/none: not3
kind before middle/name-role: pul15
kind before middle/tiny: sta1
kind before middle/middle: par2
kind before middle/long: par-2 pul7
kind before long/middle: not6
kind before long/long: par3
start 1: sta-1
start 2: cap1
start 3: sta3 byl4
start 4: par2
start 6-8: sec-10 kic-10 par4 cap-4 fur3
start 9-12: sec-20 kic-20 par-2 not1
start 13+: sec-20 kic-20 byl2 par3 int-1 rel4 pro4 not1 fur-2
end 1: sta-1
end 2: int-5 rel1
end 3-4: byl1 dat1 pul1 not-4
end 5+: sec1 kic2 sta4 dat-2 par1 int1 cap1 rel-2 pro-4 fur-5
zone header: sta3 par4 rel-1 not-1
zone first: kic1 byl7
zone second: par3 int1
zone body: par1 pul2 pro6 bio-7 not4
zone tail: byl4 par-1 rel1 bio5
kind in promo/tail: par3 rel-1 pro1
kind in byline/tail: byl3
kind in date/body: rel20
kind in reading/header: rea1
kind in reading/first: rea1
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
kind in title/header: hea1 par8
kind in title/body: int1
kind in title/tail: par-1
kind in line/header: sec3
kind in line/body: int1 not6
kind in line/tail: rel1
kind in open/header: sta4
kind in short/header: par1 cap4
kind in short/second: par-1
kind in short/body: cap-2
kind in middle/header: sta7 par-1 cap2
kind in middle/second: par8
kind in middle/body: par1
kind in long/header: sta3 par1
kind in long/body: pul3 bio-2 not2
length in 8-13/header: sec1
length in 8-13/body: cap2
length in 14-19/header: kic2 byl-2
length in 14-19/tail: int3
length in 28-35/body: par1
length in 36-45/header: cap-1
length in 36-45/second: int1
length in 36-45/body: par-1
length in 46-57/header: cap1
length in 46-57/body: par-3 int1
length in 46-57/tail: cap4
length in 58-71/body: int1 cap1
length in 58-71/tail: pro3
length in 72-89/header: byl3
length in 72-89/first: byl1
length in 90-109/header: par-2
length in 90-109/body: par3
length in 90-109/tail: par-1 not4
length in 110-134/header: sta6
length in 110-134/body: cap3
length in 110-134/tail: par3
length in 135-164/tail: pro-2
length in 165-199/header: sta1
length in 165-199/body: par1
length in 200-249/body: pul4 bio-1
length in 250-329/header: sta4
length in 250-329/first: par2
kind interview topic/yes: sec-2 kic1
kind interview question/some: par3 que5
kind interview question/yes: que27
kind interview question/full: que30
kind interview short/some: par4
kind interview short/yes: que1
kind interview middle/some: par-3 pul4
kind interview long/some: par-2
kind interview long/yes: que1
last in lower/header: hea1 byl-3 par2
last in lower/body: par-7 att6 cap3 rel1
last in lower/tail: byl2 par-4 rel1 pro2
last in stop/header: sta5 cap2
last in stop/body: par3 int-3 pul9 not3
last in stop/tail: not7
last in ask/body: par2
last in cry/tail: par11 pro-2
repeated before: pul45
repeated after: pul45
repeated word for word: int5 pul71
repeated short: int10 pul17
colon before yes: pul9
run alone/of 2: sec2 byl1 par-8 int9 cap3
run first/of 2: kic5
run first/of 3-4: sec1 kic-2 int3
run next/of 2: kic2 int4
run next/of 3-4: rel4
title first: sec3 hea5
title longest: hea10
title both: hea24
turn between longer/yes: par-1 que15
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
quote open/short: int15 pul-3
quote open/middle: int-10 pul30
quote open/wide: pul25
quote after colon yes: pul20
beside shorter/header: sta4 par-1
beside like/header: par1
beside longer/header: sta5
beside longer/first: par2
labels in a row: par30 int-20 rel-34
labels below: par-20 int50
restated no/header: sta-6 par4
restated hardly/header: sta-2 par5
restated partly/header: sta1
restated well/header: sta12 par-5
sentence verb/short: byl-20
sentence verb/middle: sta5 byl-50
sentence no verb/short: kic9 sta-1 par-1 int10 cap10
sentence no verb/middle: byl-30 dat-1 par-8 int-1 que1 not5
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
asking long/some: par8
asking long/yes: que6
phrase verb/middle: int2
phrase verb/wide: cap1
phrase no verb/short: sec10 kic1 hea-2 sta-12 byl5 dat1 par-1 int9 pul-9 att3 cap-7 rel-5 pro1
phrase no verb/middle: hea1 par-1 int4 rel1 bio1
phrase no verb/wide: int-6 cap1 rel2
sign in lower-first/header: par-5
sign in label-first/header: par1
sign in label-first/body: rel15
sign in speaker-first/header: par8
sign in speaker-first/body: rel1
sign in breadcrumb/header: cap3
sign in several-sentences/header: sta11
sign in several-sentences/body: pul3 que1 cap3
sign in several-sentences/tail: bio5
sign in initial-capitals/header: cre2
line names: byl17
line signature: kic-30 hea-30 sta-20 byl40 int-30
line agencies: kic-20 byl30 cre10
line date: kic-30 hea-30 byl-20 dat41 int-30 cap-30
line signed date: kic-30 hea-30 byl26 dat16 int-30 cap-30
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
after sec: sec-1 kic3 hea3 sta-15 dat1 par-4 cap3 cre-1
after kic: sec-11 kic-20 hea9 sta3 byl2 dat-11 rea1 par2 lis1 cap-2
after hea: kic11 sta7 byl4 dli1 par1 att-40 lis-3 cre-2 bio-1
after sta: sec2 kic2 sta-1 byl17 dli-1 par2 int1 cap5 cre-3 pro-3 bio-2 not-1
after byl: sec-5 kic-1 hea-2 sta5 byl-4 dat20 par-9 int-3 att-2 cre7 rel-1 pro3 bio15 not8 fur3
after dat: sec-1 kic-6 byl1 dat4 rea3 int2 cap10 cre-6 pro-5
after dli: sta-30 par20
after rea: sec2 kic-1 dat-1 par-1 cre6
after par: sec-3 sta9 dat-5 dli-5 rea2 par11 int6 pul13 att-26 que2 lis-5 cap10 cre-3 tab-2 pro-1 bio-5 not1 fur-8
after int: byl-5 par21 pul6 att-30 lis18 emb-2 rel-6 pro-4 not-10
after pul: byl-1 par-1 int-5 pul-6 att34 cap-1
after att: byl-1 par6 int-4 att17
after que: par14 not-2
after lis: hea2 byl-1 lis17 not-2
after cap: hea-3 sta2 byl-2 par4 int5 pul9 att-2 cap-10 cre21 rel-1 pro-2 not-3
after cre: kic2 hea-2 sta5 byl2 par-4 cre-1
after tab: par-3
after emb: emb30
after rel: sta-2 byl2 dat-1 rea-2 par-1 int7 pul-8 att-6 que6 lis-3 cre-3 rel30 pro2 bio-2 not-6
after pro: sta-1 byl4 par-2 cap4 rel-2 pro15 bio1 not-1
after bio: sta-3 byl3 dat-1 par4 rel1 pro1 bio1
after not: byl1 par-25 int2 pul-4 att-1 que-1 cap-4 rel-3 bio4 not29
after fur: sec-1 hea-1 par-7 bio1 fur18
at the start: sec5 kic2 hea1 dat-1 par4 cre-1 fur-1
at the end: kic-20 byl7 par3 int-30 pul6 att-2 que-20 cap-4 tab-1 emb-3 bio-4 not6 fur1
when untitled: sec10 kic3 hea12 sta-21 byl-2 rea-2 par-77 int-70 pul-40 att-40 que-70 lis-28 cap-8 cre-2 tab-30 emb-40 rel-20 pro-10 bio-30 not-30 fur-3
when titled: hea-200 sta13 byl11 dat4 rea1 par4 int-12 lis-7 cap6 rel-6 pro-1 bio1 not-6 fur-3
when summed-up: sec1 kic5 hea-200 sta-31 byl8 rea5 par16 int1 lis-1 cap9 cre6 rel-5 pro9 bio-1 not-4 fur-2
when begun: sec-12 kic-22 hea-200 sta-45 dat-13 dli-14 rea-11 par-1 int3 att-1 lis-1 cap-13 cre-11 tab-8 emb2 rel10 pro-3 bio-2 not3 fur5
`;

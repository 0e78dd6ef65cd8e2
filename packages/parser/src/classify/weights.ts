/**
 * How much each feature speaks for each label, in tenths of a natural logarithm; written by `npm run fit`.
 *
 * A line is `family value: label weight …`; the labels are the codes of `model.ts`. The last lines are the scores of a
 * label after another, in the first block and in the last.
 */
export const WEIGHTS = `
any block: kic1 byl9 dli-4 par9 pul-1 emb-10 fur-2
length 4-7: byl1
length 14-19: kic8
length 20-27: byl-4 int3 rel-1
length 28-35: byl1 not-2
length 36-45: int1
length 46-57: par-8 int2
length 58-71: par-3 int3 cap3
length 72-89: byl7 par-1 int-2 rel1
length 90-109: par-2 int-2 rel1
length 110-134: sta5 int-1 cap1
length 135-164: par2 cap4 pro-2
length 165-199: par9
length 250-329: sta3 par4
length 330-499: par6 pul1
length 500+: par21
words 1: kic13 byl-30
words 2: byl10 int3
words 3: sec3 int1
words 4: int11
words 5: int5 rel-2
words 6: byl-10 cap-4
words 7-9: int2 att6 rel5 pro2 not-4
words 10+: dat2 pul-9
first lower: byl3 par-2
first upper: kic1 byl5 dat-5 dli-1 par9 int-1 pul-11 lis-2 cap2 rel1 not3
first digit: dat1 par4
first opening: pul1
first straight: par1 pul4
first hyphen: int-2
first dash: que10
first bullet: lis20
first arrow: rel60
first copyright: cap-5 cre4
last lower: par-15 int2 que-7 cap5 cre-1 rel2 pro3
last digit: dat6
last stop: kic1 hea-40 sta4 par13 int-7 pul3 att-3 cap1 rel-11 not6
last ask: que2
last cry: par2
last colon: byl4
close lower: kic1 int2 que-3 cap1 pro4 not-13
close digit: dat6
close stop: kic1 sta4 par10 int-2 pul1 att-3 rel-9 not6
close ask: que2
close colon: sec-20 byl-26 par10 int-15
close comma: sec-30 kic-30 hea-70 byl-20 par20 int-20
close closing: pul8
close straight: int6 pul-5
close bracket-close: int-7 not3
small none: sec7 kic3 sta-1 byl1 cre1 rel-7
small some: par4 pul-1 cap6 rel2 pro-6 not8
small many: hea2 sta1 byl-10 par3 que2 not-1
capitals few: hea4 sta13 byl-3 dat6 par9 pul7 att-3 cap-2
capitals some: kic-1 par6 int2 pul-1 emb1 rel5 not-9
capitals many: kic8 sta-1 byl2 par-2 att1 not1
capitals most: kic6 byl1 par-2
capitals all: sec3 sta-3 byl3 int-7 cap6
cue home: sec40
cue topic-any: sec13 pul-1 not5
cue genre: kic7 sta4 par-1 rel1
cue genre-all: kic9
cue column: kic20
cue lead-label: sta6
cue announce: par-2 pul2
cue desk: byl21 cap-1
cue agency: sta-2 byl4 dli1 cre1
cue dated: dat13
cue month: byl1 pul-1 cap4
cue updated: byl10
cue ago: sta3
cue place-agency: par-1 cap-3 cre2
cue reading: byl7 rea5 par-2 que8
cue minutes: rea16
cue article: sta5 byl-18 int9 que3 cap6 rel-4 pro-4
cue indefinite: byl-20 int18
cue pronoun: byl-20 par2 pul7 cap-2 rel-5 pro1
cue connector: sta1 par9
cue preposition: byl5 rel6
cue verb: sta2 byl-20 par6 int-3
cue said: par1 not7
cue box-head: kic-10 int40
cue first-person: par9 int-1
cue we: pul6 pro5
cue must: pul2
cue role: sta6 par-1 int-9 pul2 att17 bio7 not-6
cue role-start: bio5
cue told: sta1 pul2
cue asking: que1
cue you: que5 rel-1
cue legend: cap20
cue photo: par-3 cap14 cre1
cue photo-agency: dli1 cre4 not-1
cue scene: par1
cue credited: cap-5 cre23
cue tabular: cap1
cue english-month: emb10
cue english: par5
cue read-also: int-4 rel13 pro17
cue paywalled: pro60
cue subscribe: par1 pro10
cue selling: pro20
cue about: cap-4 bio37
cue contact: bio15
cue rectified: not45
cue noted: not15
cue renamed: par3 not18
cue practical: par-4 not11
cue furniture-all: fur40
cue furniture-start: fur30
cue network: sec-1 kic2
flag glued: sec25 byl-20
flag colon: sta-1 par4 cre1 rel13 not10
flag quotation: par3 pul2 cap3 not-4
flag year: byl6 cap4
flag time: byl16 cap-1
flag letter-date: byl3 cap4
flag price: not5
flag at-sign: emb10
flag copyright: cap15 cre11
flag spaced-dash: sta-2 byl1 int-7 cap2
flag slash: sta-1 byl1 par-1 int-6 cap6 cre2 not1
flag parenthesis-end: int-7 not3
flag bullet: byl4 lis20
flag name: cre1
flag name-first: sta-3 cap1 bio3
flag role-after: cap2
flag capitals: byl5
flag title-case: byl9 cap-5 not3
flag initials: byl6
flag hash: emb35
flag number-first: dat6 par4
flag ask-inside: par4
flag cue-is-all: kic1 byl2 cap-4
sign name-at-end: int-10 cap30
sign handle: emb15
sign url: emb10
sign lower-first: sec-25 kic-20 hea-20 byl-12 par18 int-15 att-15
sign label-first: par1
sign speaker-first: byl-3 cre5 rel5
sign breadcrumb: sec10 byl-15 int-1 cap5
sign several-sentences: sta2 par1 que6 cap3 rel-4
sign initial-capitals: int-1 pul3
sign dateline-first: sta-40 dli-10 par40
sign desk-initials: byl40
sign footnote-first: not40
sign name-is: bio2
sign price-at-end: not60
sign dateline-alone: dli80
sign dashed: int50
kind related-head: hea-40 rel40
kind related-line: hea-40 par-20 int-2 rel41
kind promo: pro40
kind byline: hea-40 byl30
kind date: hea-40 byl1 dat40
kind reading: hea-40 rea58
kind picture: byl-10 cap30 cre24
kind topic: sec30 kic15 byl-20
kind genre: kic20
kind name: cap1
kind told: att60
kind desk: byl24
kind post: emb50
kind note: not15
kind question: byl-30 que5
kind quoted: int1 pul5
kind word: kic12
kind tiny: kic4 byl-10 int4
kind title: byl-15 int1
kind line: sec1 byl-18 par-6 int5
kind open: sta4 int-8 rel3
kind short: cap5
kind middle: hea-40 sta3 par5
kind long: hea-60 sta3 par14 pul4 cap-3 rel-3
before related-head: rel12
before related-line: rel-6
before picture: sta2
before topic: sta-1 rel4
before name: bio5
before name-role: par3
before question: pul1
before title: kic3
before line: sta-4 not3
before short: par5 rel-3
before middle: byl8 cap2 rel-2
before long: par-1 int4 not1
after related-line: rel-6
after picture: cap8
after topic: par-4 pul1
after name-role: sec1 kic-1 par1
after note: not-4
after question: par3
after title: kic1 cap2 rel4
after short: par3
after middle: not1
after long: kic4 par-10 pul5 not7
before2 none: sec5 par4 cap-4
before2 related-head: rel4
before2 related-line: rel1 not1
before2 date: sta1
before2 reading: par-1 pul4
before2 picture: par9
before2 topic: par-2
before2 name: cap5
before2 name-role: cap1
before2 question: par-4
before2 quoted: par6
before2 line: par-1 int-3 pul3 cap6
before2 middle: byl1 par1 int-3 att2 not-5
before2 long: int1 pul1 rel-1 not1
after2 none: sta-1 byl1 par2 rel4 not2
after2 related-line: par-2 int2
after2 byline: sec1 par-3 pul3 pro2
after2 date: sec-4 kic9 cap4
after2 name-role: pul3
after2 question: que4
after2 quoted: par-1
after2 tiny: par2
after2 line: sta6 rel1
after2 short: rel-1
after2 middle: sta-3 pul-1 not9
after2 long: kic7 sta4 par-1 pul2 que-8 cap3 pro-2
kind after related-line/long: rel5
kind after topic/none: kic1
kind after name/quoted: att20
kind after name/short: att10
kind after name-role/quoted: int-20 att30
kind after name-role/line: att10
kind after name-role/short: att15
kind after name-role/middle: att10
kind after role/name: att10 bio10
kind after told/name-role: att20
kind after tiny/none: sec1
kind after title/short: pul2
kind after title/long: int6
kind after line/line: int1
kind after line/long: not3
kind after open/long: par3
kind after short/long: par-10
kind after middle/picture: sta3
kind after middle/middle: par2
kind after long/related-line: par3
kind after long/date: sta2
kind after long/picture: par3
kind after long/question: pul2
kind after long/line: par-2 not9
kind after long/middle: par-2 pul8
kind after long/long: par1 pul2
kind before related-line/long: rel1
kind before name/role: byl5 att5
kind before name/long: cap4
kind before quoted/name: pul15
kind before quoted/name-role: pul30
kind before tiny/long: cap1
kind before title/long: int2
kind before line/long: int3 rel-2 not6
kind before open/reading: par1
kind before open/long: par-4 rel4
kind before short/name-role: pul15
kind before short/title: cap1
kind before short/short: par2
kind before middle/name-role: pul15
kind before middle/long: par-1 pul5
kind before long/byline: pro1
kind before long/line: par-1
kind before long/middle: not4
kind before long/long: par5
start 1: cap-1
start 3: sta2 byl7 par-1
start 4: par3 cap2
start 5: cap1
start 6-8: sec-10 kic-9 par2 cap-1
start 9-12: sec-20 kic-20 par-1 que3 cap1 not1
start 13+: sec-20 kic-20 par1 rel2 pro4 not1
end 1: sta-1 pul-1
end 2: int-3 rel1
end 3-4: byl3 par2 pul2 not-2
end 5+: sec1 kic4 sta7 pul-1 cap2 rel-4 pro-3
zone header: sec1 sta2 par2 int-3 not-1
zone first: byl3 cap-1
zone second: par7 int5
zone body: pul3 pro1 bio-5 not3
zone tail: byl4 rel1 bio6
kind in promo/tail: par3
kind in date/header: byl6
kind in date/first: dat5
kind in date/body: rel20
kind in picture/first: cap-1 cre1
kind in name/header: byl15
kind in name/body: att5
kind in name/tail: byl20
kind in name-role/header: byl15 int-20
kind in name-role/body: att10
kind in role/header: bio15
kind in title/body: int3
kind in title/tail: pul3
kind in line/header: sec4
kind in line/body: int1 not5
kind in open/header: sta5
kind in short/header: par3
kind in middle/header: sta3 cap2
kind in middle/second: par3
kind in middle/body: par2
kind in long/header: sta6
kind in long/first: par5
kind in long/body: par1 pul5 not1
length in 8-13/header: sec2
length in 8-13/tail: byl1
length in 14-19/header: kic4 byl-2
length in 28-35/first: byl3
length in 28-35/body: int3
length in 36-45/second: int2
length in 46-57/body: par-1 int1
length in 46-57/tail: cap1
length in 58-71/tail: pul4
length in 72-89/header: byl2
length in 72-89/body: rel1
length in 90-109/header: par-3
length in 110-134/header: sta6
length in 110-134/body: cap1
length in 135-164/header: cap2
length in 250-329/header: sta3
length in 250-329/first: par4
length in 250-329/body: par1
length in 330-499/body: pul2
kind interview topic/yes: sec-2 kic1
kind interview question/some: par2 que5
kind interview question/yes: que26
kind interview question/full: que30
kind interview short/some: par3
kind interview short/yes: que1
kind interview middle/some: par-3 pul3
kind interview long/some: par-1 pul7
kind interview long/yes: que4
last in lower/header: sec2
last in lower/body: par-6 int2 att6 not1
last in lower/tail: byl2 par-3
last in stop/header: sta5 cap2
last in stop/first: par4
last in stop/second: par1
last in stop/body: par1 int-4 pul13 not2
last in stop/tail: not5
last in ask/body: par2
last in cry/tail: par9
repeated before: pul45
repeated after: pul45
repeated word for word: int7 pul71
repeated short: int10 pul21
colon before yes: par-8 pul23
run alone/of 2: sec2 par-8 int8 cap2
run first/of 2: kic10
run next/of 2: kic6 int2
run next/of 3-4: rel5
run next/of 5+: rel1
title first: sec3 hea5
title longest: hea10
title both: hea27
turn between longer/yes: que16
turn between longer/full: que10
turn other/some: int-6 pul1 rel2
turn other/yes: que10
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
bold sentence in the header: sta40 int-40 que-40
step between longer: que35
step other: que10
answered short: que15
answered long: que20
quote open/short: int14 pul-1
quote open/middle: int-10 pul30
quote open/wide: pul25
quote after colon yes: pul20
beside shorter/header: sta4
beside like/header: par1
beside longer/header: sta4
labels in a row: par30 int-20 rel-40
restated no/header: sta-5 par2
restated hardly/header: par1
restated well/header: sta12 par-4
sentence verb/middle: sta1 par1 not-2
sentence no verb/short: kic7 par-1 int10 cap6 not-1
sentence no verb/middle: par-7 que1 cap3 not5
blocks 1: sec-30 hea-10 sta-30 byl-20 par10
blocks 2: byl-15 par10
blocks 3-4: byl-15 par11
item in a row: sec-30 hea-30 par-10 int-20 lis60 rel-30
item after a colon: lis40 rel-20
tags in a row: sec-20 byl-15 int-20 fur60
tags with commas: sec-20 byl-20 fur60
letter greeting: hea-40 par60
figures many: par10 int-10 rel-25
asking short/no: int30
asking short/some: int25
asking short/yes: que20
asking short/full: que20
asking long/some: par7
asking long/yes: que5
phrase verb/wide: cap1
phrase no verb/short: sec13 sta-14 byl5 dat1 par-1 int8 pul-11 att6 cap-4 rel-2
phrase no verb/middle: int3 rel2
phrase no verb/wide: sta1 int-6 rel3
sign in lower-first/header: par-3 cap1
sign in label-first/body: rel15
sign in breadcrumb/header: cap1
sign in several-sentences/header: sta5
sign in several-sentences/body: par-1 pul3 cap4
sign in several-sentences/tail: rel-1
sign in initial-capitals/body: par-4 pul2
sign in name-is/tail: bio3
line names: kic-1 byl14
line signature: kic-30 hea-30 sta-20 byl40 int-30
line agencies: kic-20 byl30 cre10
line date: kic-30 hea-30 dat40 int-30
after sec: sec-9 kic7 hea3 sta-17 byl2 dat1 par-3 cap2 cre-1
after kic: sec-10 kic-20 hea10 sta7 byl1 dat-8 rea1 cap-3
after hea: kic6 sta7 int1 att-40 lis-2 cap-5 bio-2
after sta: sec1 kic2 byl16 dat1 par2 lis-1 cap5 cre-1 pro-3 bio-1
after byl: sec-4 kic-2 hea-4 sta1 byl-8 dat22 rea-3 par-7 int-1 cap2 cre2 pro3 bio15 not9
after dat: kic-5 byl2 rea7 par-3 cap13 cre-3 rel-1
after dli: sta-30 par21
after rea: sta3 byl1 par-1 cap1 rel1
after par: sec-3 byl-5 dat-4 dli-5 rea3 par10 int6 pul11 att-24 que1 cap9 cre-2 tab-2 emb1 rel2 bio-1 fur-2
after int: byl-1 par24 int-4 pul8 att-30 que1 rel-4 pro-1 not-6
after pul: byl-4 par1 int-1 pul-9 att32 cap-2 rel-1
after att: par6 int-4 att18
after que: par17 not-6
after lis: par-1 lis5 not-3
after cap: hea-3 sta1 dat-4 dli-1 rea-1 par4 int5 pul8 att-2 que1 cap-11 cre23 pro-1 not-2
after cre: sta7 byl3 par-7 cap-1
after tab: par-3
after emb: pul-1 emb27
after rel: byl2 dat-1 rea-3 par2 int11 pul-10 att-5 que5 emb-1 rel32 pro-1 bio-2 not-5
after pro: byl4 par-2 int-1 pul-1 cap4 pro12
after bio: sta-5 byl1 dat-1 par4 pro1 bio1
after not: par-27 int2 pul-5 que-2 cap-3 rel-4 bio3 not31
after fur: par-2
at the start: sec5 kic1 hea1 par5
at the end: kic-20 byl10 par1 int-30 pul4 att-1 que-20 cap-5 cre-2 tab-2 emb-2 rel2 bio1 not7
when untitled: sec9 kic3 hea13 sta-20 byl-3 par-76 int-70 pul-40 att-40 que-70 lis-40 cap-7 tab-30 emb-40 rel-20 pro-10 bio-30 not-30
when titled: hea-200 sta14 byl13 dat1 rea2 par3 int-6 que-1 lis-5 cap11 rel-3 bio8 not-6 fur-1
when summed-up: sec1 kic7 hea-200 sta-27 byl9 dat4 rea6 par18 int4 lis-2 cap8 cre3 rel-9 pro2 bio-5 not-2
when begun: sec-7 kic-21 hea-200 sta-50 dat-15 dli-13 rea-10 par-1 int2 cap-10 cre-11 tab-7 emb1 rel10 pro-1 bio-1 not4 fur-6
`;

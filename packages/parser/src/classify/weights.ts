/**
 * How much each feature speaks for each label, in tenths of a natural logarithm; written by `npm run fit`.
 *
 * A line is `family value: label weight …`; the labels are the codes of `model.ts`. The last lines are the scores of a
 * label after another, in the first block and in the last.
 */
export const WEIGHTS = `
any block: kic1 byl6 dli-2 par8 emb-20 fur-2
length 14-19: kic8 rel-1
length 20-27: byl-3 int3 rel-2
length 28-35: byl2 not-1
length 36-45: rel-1
length 46-57: par-6 int2 pro2
length 58-71: par-3 int3 cap3 not1
length 72-89: byl5 par-3 int-1 rel1
length 90-109: par-3 int-3 rel2
length 110-134: sta4 int-1 cap1 rel1
length 135-164: par1 cap4 pro-2
length 165-199: par9
length 250-329: sta2 par4
length 330-499: par7
length 500+: par22
words 1: kic16
words 2: byl15 int3 not-1
words 3: sec2 rel-1
words 4: int10
words 5: int4 rel-4
words 6: byl-7 cap-4
words 7-9: byl-1 int1 att5 rel6 pro1
words 10+: pul-1
first lower: byl1 par-2
first upper: kic2 byl7 dat-4 dli-1 par7 int-2 pul-11 cap1 not3
first digit: byl-1 dat3 par3
first opening: pul3
first straight: int1 pul5 rel-1
first hyphen: int-3
first dash: que10
first bullet: lis20
first arrow: rel60
first copyright: cap-4 cre4
last lower: kic1 dat-3 par-16 int2 att1 que-7 cap5 cre-1 rel3 pro3
last upper: par-1
last digit: dat6
last stop: kic1 hea-40 sta2 par12 int-5 pul2 att-3 rel-11 not6
last ask: que1
last cry: par2
last colon: byl4
close lower: kic2 dat-1 int2 que-3 cap2 rel1 pro5 not-11
close digit: dat6
close stop: kic1 sta2 par10 int-3 pul1 att-2 rel-8 not7
close ask: que1
close colon: sec-20 byl-26 par10 int-15
close comma: sec-30 kic-30 hea-70 byl-20 par20 int-20
close closing: pul8
close straight: int7 pul-4
close bracket-close: byl3 int-8 not2
small none: sec6 kic3 sta-2 cre1 rel-6 pro1
small some: par5 pul-2 cap6 rel2 pro-6 not4
small many: sta1 byl-10 par4 pul1 que1 not-4
capitals few: hea3 sta12 byl-3 dat7 par9 pul6 att-2 cap-2
capitals some: kic-1 par7 int3 emb2 rel6 not-8
capitals many: kic9 byl4 par-3 att3
capitals most: kic6 byl5 par-1
capitals all: sec3 sta-2 byl2 int-7 cap6
cue home: sec40
cue topic: byl-1 par1
cue topic-any: sec12 not6
cue genre: kic7 sta4 rel2
cue genre-all: kic9
cue column: kic20
cue lead-label: sta6
cue announce: sta2 par-3 pul2
cue by: byl1
cue desk: byl21
cue agency: sta-1 byl6 dli1 cre1
cue reporter: byl6
cue dated: dat25
cue month: byl1 pul-1 cap6
cue updated: byl8
cue ago: sta1
cue place-agency: cap-4 cre2
cue reading: byl7 rea5 par-2 que6
cue minutes: rea17
cue article: sta4 byl-17 dat-1 int10 que3 cap6 rel-3 pro-4
cue indefinite: byl-20 int18
cue pronoun: byl-20 par2 pul7 cap-2 rel-3
cue connector: sta1 par9
cue preposition: byl5 par1 rel6
cue verb: sta3 byl-20 par5 int-3
cue said: par4 not10
cue box-head: kic-10 int40
cue first-person: byl1 par9 int-2
cue we: pul6 pro8
cue must: pul2
cue role: sta5 par-1 int-7 pul3 att17 bio7 not-5
cue role-start: bio4
cue told: sta2 pul3
cue asking: que1
cue you: que7 pro1
cue legend: cap20
cue photo: par-4 cap13 cre1
cue photo-agency: byl2 cre4
cue credited: cap-5 cre23
cue tabular: cap1
cue english-month: emb10
cue english: par5
cue read-also: par-3 int-5 rel14 pro8
cue paywalled: pro60
cue subscribe: pro10
cue selling: pro16
cue about: cap-2 bio38
cue contact: bio15
cue rectified: not45
cue renamed: par3 not20
cue practical: par-3 not10
cue furniture-all: fur40
cue furniture-start: fur30
cue network: sec-1 kic2
flag glued: sec25 byl-20
flag colon: par4 cap-1 cre1 rel11 not6
flag quotation: par2 pul2 cap3 not-5
flag year: byl5 cap5
flag time: byl17 dat6 cap-2
flag letter-date: byl4 cap3
flag price: not5
flag at-sign: emb10
flag copyright: cap15 cre11
flag spaced-dash: sta-2 byl4 dat-2 int-7 cap2
flag slash: sta-1 byl1 par-1 int-5 cap7 cre2 not3
flag parenthesis-end: byl4 int-8 not2
flag bullet: byl13 lis20
flag name-first: sta-2 bio5
flag role-after: cap2
flag capitals: byl2
flag title-case: byl13 cap-4 not2
flag initials: byl9
flag hash: emb35
flag number-first: byl-1 dat8 par3
flag ask-inside: par3
flag cue-is-all: kic1 cap-3
sign name-at-end: int-10 cap30
sign handle: emb15
sign url: emb10
sign lower-first: sec-25 kic-20 hea-20 byl-14 par18 int-15 att-15
sign label-first: par1
sign speaker-first: byl-4 cre4 rel5
sign breadcrumb: sec10 byl-15 int-1 cap4
sign several-sentences: sta3 par1 que6 cap3 rel-3 pro-1
sign initial-capitals: int-1 pul3
sign dateline-first: sta-40 dli-10 par40
sign desk-initials: byl40
sign footnote-first: not40
sign name-is: bio2
sign price-at-end: not60
sign dateline-alone: dli80
sign dashed: int50
kind related-head: rel40
kind related-line: int-2 rel33 pro1
kind promo: par1 rel-20 pro40
kind byline: byl33
kind date: byl7 dat40
kind reading: rea58
kind picture: byl-9 cap30 cre24
kind topic: sec30 kic15 byl-20
kind genre: kic20
kind name: byl2
kind role: bio1
kind told: att60
kind desk: byl20
kind post: emb50
kind note: not15
kind question: byl-30 que3
kind quoted: pul5
kind word: kic14
kind tiny: kic5 byl-10 int2
kind title: hea1 byl-15 int1
kind line: sec1 byl-14 par-5 int6
kind open: sta3 int-7 rel2
kind short: cap5
kind middle: hea-40 sta3 par6
kind long: hea-60 sta3 par15 pul2 cap-3 rel-3
before related-head: rel13
before related-line: int1 rel-5
before picture: sta3
before topic: sta-2 rel4
before name: bio4
before name-role: par3
before question: pul1
before title: kic2
before line: sta-4 not3
before short: byl1 par6 rel-3
before middle: byl5 cap2 rel-2
before long: int5 que1 not1
line names: byl10
line signature: hea-30 kic-30 byl40 int-30 sta-20
line agencies: kic-20 byl30 cre10
line date: hea-30 kic-30 dat40 int-30
after related-line: rel-7
after picture: byl1 dat-1 cap7
after topic: par-5 pul2
after name-role: sec1 pul-1 pro2
after note: not-1
after question: par4
after title: kic1 cap3 rel3
after line: pul1
after short: par2
after long: kic3 par-10 pul4 not8
before2 none: sec7 kic1 cap-2
before2 related-head: rel3
before2 related-line: rel2 not1
before2 byline: byl-2
before2 date: sta1
before2 reading: par-2 pul5
before2 picture: par8
before2 topic: par-2
before2 name: cap4
before2 name-role: cap1
before2 question: par-5 que1
before2 quoted: par6
before2 line: par-2 int-2 pul2 cap7
before2 middle: byl1 par1 int-4 att4 not-5
before2 long: int2 rel-1 not1
after2 none: byl2 rel2
after2 related-line: par-2 int3
after2 byline: sec1 byl-1 par-2 pul4
after2 date: sec-4 kic8 cap4
after2 picture: byl1
after2 name-role: pul2 pro1
after2 question: que5
after2 tiny: par2
after2 line: sta5 cap-1
after2 short: par2 int1 rel-1
after2 middle: sta-4 int-1 pul-1 not9
after2 long: kic6 sta3 pul1 que-7 cap3 pro-2
kind after related-line/long: rel9
kind after topic/none: kic1
kind after name/quoted: att20
kind after name/short: att10
kind after name-role/quoted: int-20 att30
kind after name-role/line: att10
kind after name-role/short: att15
kind after name-role/middle: att10
kind after role/name: att10 bio10
kind after told/name-role: att20
kind after tiny/none: sec2
kind after title/short: pul2
kind after title/long: int6
kind after line/line: int2
kind after line/long: not2
kind after open/long: par3
kind after short/long: par-8
kind after middle/picture: sta3
kind after middle/line: par2
kind after middle/middle: par1
kind after long/related-line: par4
kind after long/date: sta1
kind after long/picture: par2
kind after long/question: pul2
kind after long/line: par-2 not10
kind after long/middle: par-2 pul7
kind after long/long: par1 pul2
kind before related-line/long: rel2
kind before date/picture: byl1
kind before name/role: byl5 att5
kind before name/long: cap2
kind before quoted/name: pul15
kind before quoted/name-role: pul30
kind before tiny/long: cap2
kind before title/long: int2
kind before line/long: int2 rel-3 not6
kind before open/long: par-4 rel4
kind before short/name-role: pul15
kind before short/title: cap1
kind before short/short: par3
kind before middle/name-role: pul15
kind before middle/middle: par2
kind before middle/long: par-2 pul4
kind before long/name-role: pro2
kind before long/line: par-1 pul1
kind before long/middle: not5
kind before long/long: par4
start 2: byl1 cap1
start 3: sta1 byl8 par-1
start 4: par3 cap2
start 5: cap1
start 6-8: sec-10 kic-9 par3 cap-1
start 9-12: sec-20 kic-20 que3 cap1
start 13+: sec-20 kic-20 par3 rel1 pro1
end 1: pul-2
end 2: int-5 rel1
end 3-4: pul1 not-1
end 5+: kic2 sta7 pul-1 cap2 rel-4 pro-3
zone header: sec1 sta3 int-5
zone second: par8 int4
zone body: pul3 pro3 bio-4 not5
zone tail: byl5 rel1 bio5
kind in related-line/body: rel2
kind in promo/tail: par4
kind in date/header: dat2
kind in date/body: rel20
kind in picture/first: cap-1
kind in name/header: byl15
kind in name/body: att5
kind in name/tail: byl21
kind in name-role/body: att10
kind in role/header: bio15
kind in title/header: hea1
kind in title/body: int3
kind in title/tail: pul3
kind in line/header: sec4
kind in line/body: att1 not4
kind in open/header: sta4
kind in short/header: par1
kind in middle/header: sta4 cap3
kind in middle/body: par2
kind in long/header: sta6
kind in long/first: par3
kind in long/body: pul5 not1
length in 8-13/header: sec3
length in 8-13/tail: byl1
length in 14-19/header: kic5
length in 14-19/tail: byl1
length in 28-35/first: byl1
length in 28-35/body: int3
length in 36-45/second: int2
length in 46-57/body: par-2 int1
length in 46-57/tail: cap1
length in 58-71/tail: pul4 not1
length in 72-89/body: rel1
length in 110-134/header: sta5
length in 110-134/body: cap1
length in 135-164/header: cap2
length in 200-249/header: sta1
length in 250-329/header: sta4
length in 250-329/first: par3
length in 250-329/body: par1 pro1
length in 330-499/body: pul3
kind interview topic/yes: sec-2
kind interview question/some: par2 que5
kind interview question/yes: que25
kind interview question/full: que30
kind interview short/some: par5
kind interview middle/some: par-3 pul3
kind interview long/some: pul6 pro2
kind interview long/yes: que4
last in lower/header: sec2
last in lower/body: par-5 int4 att4
last in lower/tail: byl5 par-1 pro1 not-1
last in digit/header: dat5
last in stop/header: sta4 cap1
last in stop/first: par6
last in stop/second: par1
last in stop/body: par1 int-4 pul15 not1
last in stop/tail: not7
last in ask/body: par1
last in cry/tail: par8
repeated before: pul45
repeated after: pul45
repeated word for word: int7 pul72
repeated short: int10 pul20
colon before yes: par-7 pul23
run alone/of 2: sec3 par-6 int9 cap3
run first/of 2: kic11
run next/of 2: kic5 int3
run next/of 3-4: rel4
run next/of 5+: rel1
title first: sec3 hea5
title longest: hea10
title both: hea23
turn between longer/yes: que19
turn between longer/full: que10
turn other/some: par1 int-6 pul1 rel3
turn other/yes: que11
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
step between longer: que25
step other: que10
answered short: que15
answered long: que15
quote open/short: int14 pul-2
quote open/middle: int-10 pul30
quote open/wide: pul25
quote after colon yes: pul20
beside longer/header: sta7
labels in a row: par30 int-20 rel-40
restated no/header: sta-8 par2
restated hardly/header: par1
restated well/header: sta11 par-4
sentence verb/middle: par4 not-1
sentence no verb/short: kic8 par-5 int10 cap5 not-3
sentence no verb/middle: par-5 que1 cap4 not4
blocks 1: sec-30 sta-30 byl-20 par30
item in a row: sec-30 hea-30 par-10 int-20 lis60 rel-30
item after a colon: lis40 rel-20
tags in a row: sec-20 byl-15 int-20 fur60
tags with commas: sec-20 byl-20 fur60
asking short/no: int30
asking short/some: int25
asking short/yes: que20
asking short/full: que20
asking long/some: par7
asking long/yes: que6
phrase verb/middle: int1
phrase verb/wide: cap1
phrase no verb/short: sec14 kic1 hea-3 sta-14 byl6 dat6 par-4 int8 pul-9 att6 cap-4 rel-3 pro1
phrase no verb/middle: par-1 int3 rel3
phrase no verb/wide: sta1 int-7 rel4
sign in lower-first/header: par-4 cap1
sign in label-first/header: par1
sign in label-first/body: rel15
sign in breadcrumb/header: cap1
sign in several-sentences/header: sta4
sign in several-sentences/body: par-1 pul3 cap5 not-1
sign in several-sentences/tail: rel-1 not2
sign in initial-capitals/body: par-4 pul2
sign in name-is/tail: bio2
after sec: sec-10 kic7 hea3 sta-17 byl1 dat2 par-2 cap3 cre-1
after kic: sec-10 kic-20 hea8 sta7 dat-5 par1 cap-3 pro1
after hea: kic8 sta6 par-4 att-40 cap-5 rel-1 bio-1
after sta: sec1 kic1 byl16 dat1 par2 cap5 cre-1 pro-3
after byl: sec-5 kic-4 hea-5 sta1 byl-5 dat20 rea-3 par-8 int-2 cap2 cre3 pro3 bio14 not9
after dat: kic-5 hea1 byl6 rea7 par-4 cap13 cre-5 pro-1
after dli: sta-30 par20
after rea: sta4 byl3 dat-4 par-1 cap1 rel1
after par: sec-2 byl-4 dat-5 dli-5 rea3 par10 int5 pul12 att-25 que2 lis-3 cap9 cre-1 tab-2 emb3 rel1 bio-1 not1 fur-2
after int: byl-1 par24 int-4 pul11 att-30 que1 rel-5 pro-1 not-6
after pul: byl-4 par1 pul-8 att32 cap-2 rel-1
after att: byl-1 par6 int-4 att20
after que: par18 not-5
after lis: par-2
after cap: sec1 kic1 hea-3 sta1 byl1 dat-4 dli-1 rea-1 par4 int5 pul9 att-2 cap-10 cre23 pro-1 not-2
after cre: sta8 byl4 par-7
after tab: par-2
after emb: emb29
after rel: byl2 dat-2 rea-3 par2 int10 pul-10 att-5 que6 cre-1 rel32 pro-5 bio-2 not-5
after pro: byl4 par-1 int-1 pul-1 cap5 rel-3 pro11
after bio: sta-6 byl1 par5 bio1 not1
after not: byl2 par-26 int4 pul-4 que-1 cap-2 rel-2 pro1 not32
after fur: par-2
at the start: sec6 kic1 byl-2
at the end: sec1 kic-20 byl9 par-1 int-30 pul4 att-1 que-20 cap-5 cre-2 rel1 pro-1 bio1 not9
when untitled: sec9 kic2 hea10 sta-20 byl-2 dat1 par-80 int-70 pul-40 att-40 que-70 lis-40 cap-7 tab-30 emb-40 rel-20 pro-10 bio-30 not-30
when titled: hea-200 sta15 byl13 dat1 rea2 par1 int-9 que-2 cap10 rel-3 bio9 not-6 fur-1
when summed-up: sec1 kic8 hea-200 sta-25 byl9 dat2 rea6 par17 int1 cap8 cre4 rel-8 pro2 bio-7 not-2
when begun: sec-7 kic-21 hea-200 sta-50 dat-15 dli-13 rea-9 par1 int2 lis-5 cap-8 cre-10 tab-7 emb8 rel12 pro-3 not4 fur-6
`;

/**
 * How much each feature speaks for each label, in tenths of a natural logarithm; written by `npm run fit`.
 *
 * A line is `family value: label weight …`; the labels are the codes of `model.ts`. The last lines are the scores of a
 * label after another, in the first block and in the last.
 */
export const WEIGHTS = `
any block: byl9 dli-3 par11 emb-10
length 4-7: byl3 cap-2
length 8-13: sec1
length 14-19: kic6
length 20-27: byl-3 int2 rel-1
length 28-35: int1 cap-1 not-2
length 36-45: att1
length 46-57: par-8 int2
length 58-71: par-5 int3 cap6
length 72-89: byl6 par-1 int-1 rel1
length 90-109: par-6 int-3 pul2 rel2
length 110-134: sta6 cap3 pro-3
length 135-164: par3 cap4 pro-4
length 165-199: par11
length 250-329: sta3 par4
length 330-499: par4 rel-30
length 500+: par18 rel-40
words 1: kic13 byl-30 par1 fur1
words 2: byl8 int3 not-1
words 3: sec2
words 4: int9
words 5: int5 rel-2
words 6: byl-10 int1 cap-2
words 7-9: int2 att6 rel6 not-4
words 10+: pul-11
first lower: par-2
first upper: kic1 byl3 dat-2 par9 pul-10 lis-3 cap1 cre-1 not3
first digit: par2
first opening: pul3
first straight: pul6
first hyphen: int-3
first dash: que10
first bullet: lis20
first arrow: rel60
first copyright: cap-8 cre10
last lower: dli-1 par-18 int3 att2 que-8 cap3 rel2 pro3
last upper: par-1
last digit: dat4
last stop: hea-40 sta4 par13 int-7 pul4 att-5 cap1 rel-10 not4
last ask: que1
last cry: par4 pro-2
close lower: dli-1 int2 que-2 pro4 not-16
close digit: dat4
close stop: kic1 sta4 par10 int-3 pul2 att-3 rel-8 not5
close ask: que1
close cry: pro-2
close colon: sec-20 byl-30 par10 int-15
close comma: sec-30 kic-30 hea-70 byl-20 par20 int-20
close closing: pul8
close straight: int6 pul-3
close bracket-close: int-7 not2
small none: sec6 kic1 rel-9
small few: sec1 byl1 not-2
small some: par4 pul-1 cap5 rel2 pro-4 not6
small many: hea2 sta2 byl-10 par2 que2 rel1
capitals few: hea3 sta13 par9 pul8 att-5 cap-4
capitals some: kic-3 par6 int3 emb2 rel5 not-9
capitals many: kic8 sta-4 par-3 att1
capitals most: kic5 byl2 par-1
capitals all: sec3 sta-4 byl2 int-11 cap8
cue home: sec40
cue topic: kic1
cue topic-any: sec14 pul-1 not9
cue genre: kic6 sta4 rel1
cue genre-all: kic14
cue affair: kic20 byl-50
cue column: kic20
cue speech-title: hea200 sta-40 par-40
cue lead-label: sta6
cue announce: par-3 pul1
cue desk: byl20
cue agency: sta-2 byl5 dli3
cue job: sec-30 kic-30 byl40 int-20
cue dated: dat3
cue month: byl4 pul-1 cap5
cue updated: byl11
cue ago: sta4
cue place-agency: dli1 par-1 cap-3 cre1
cue reading: byl9 rea6 par-2 que9
cue minutes: rea16
cue article: sta3 byl-20 int8 que1 cap7 rel-4 pro-4
cue indefinite: byl-20 int18 not-2
cue pronoun: byl-20 par3 pul8 que1 cap-2 rel-3 not-2
cue connector: par7 que-1
cue preposition: byl5 par1 int-1 cap-2 rel6
cue verb: sta1 byl-20 par6 int-2 pro1
cue said: not6
cue box-head: kic-10 int40
cue first-person: par5
cue we: par-2 pul5 pro5
cue must: pul4
cue role: sta5 par-2 int-9 pul1 att18 bio7
cue role-start: bio5
cue told: sta1 par-1 pul3
cue asking: pro-1
cue you: int-4 que8 rel-4
cue answering: par1
cue legend: cap20
cue photo: par-5 cap13 cre6
cue photo-agency: dli2 not-6
cue scene: sta-1 par1
cue credited: cap-5 cre17
cue tabular: cap1
cue english-month: emb10
cue english: par5 not-1
cue read-also: int-4 rel15 pro19
cue paywalled: pro60
cue subscribe: par2 pro10
cue newsletter: par-10 pro30
cue selling: par6 pro13
cue about: cap-1 bio38
cue contact: bio15
cue rectified: not45
cue noted: rel-20 not25
cue renamed: par5 not14
cue practical: par-6 not13
cue furniture-all: fur40
cue furniture-start: fur30
cue network: sec-1 kic2
flag glued: sec25 byl-20
flag colon: par4 rel12 pro-1 not10
flag quoted: int1
flag quotation: par4 pul1 cap1 not-5
flag year: byl8 cap4
flag time: byl24
flag letter-date: byl6 cap5 not3
flag price: not5
flag at-sign: emb10
flag copyright: cap15 cre15
flag spaced-dash: sta-3 int-9 cap5
flag slash: sta-1 par-3 int-7 cap7 cre1 not8
flag parenthesis-end: int-7 not2
flag bullet: lis20
flag name: cre1
flag name-first: sta-3 int-1 bio4
flag capitals: byl4
flag title-case: byl7 int-1 cap-6 cre6 not5
flag initials: byl10
flag hash: emb35
flag number-first: dat5 par2
flag ask-inside: par6 pro-1
flag cue-is-all: kic1 cap-5
sign name-at-end: int-10 cap30
sign handle: emb15
sign url: emb10
sign lower-first: sec-25 kic-20 hea-20 byl-15 par18 int-15 att-15
sign label-first: par1
sign speaker-first: byl-1 cre2 rel6
sign breadcrumb: sec10 byl-15 int-1 cap4
sign several-sentences: sta3 byl-2 par1 que7 cap7 rel-3
sign initial-capitals: pul3
sign dateline-first: sta-40 dli-10 par40
sign desk-initials: byl80
sign footnote-first: not40
sign price-at-end: not60
sign dateline-alone: dli80
sign dashed: int50
kind related-head: hea-40 rel40
kind related-line: hea-40 par-20 int-2 rel42
kind promo: pro40
kind byline: hea-40 byl30
kind date: hea-40 byl2 dat40
kind reading: hea-40 rea58
kind picture: byl-10 cap30 cre28
kind topic: sec30 kic15 byl-20
kind genre: kic20
kind name: cap1
kind role: bio1
kind told: att60
kind desk: byl26
kind post: emb50
kind note: not24
kind question: byl-30 que3
kind quoted: int2 pul5
kind word: kic14
kind tiny: sec1 kic1 byl-10 int7 fur1
kind title: byl-15 int3
kind line: sec2 kic-1 byl-19 par-5 int7
kind open: sta5 int-8 rel5
kind short: cap1
kind middle: hea-40 sta3 par3
kind long: hea-60 sta3 par13 pul4 cap-3
before related-head: rel12
before related-line: rel-8
before picture: sta1
before topic: rel4
before name: bio5
before name-role: par5
before question: pul1
before title: kic4 int-1
before line: sta-3 not3
before short: par4 rel-3
before middle: byl5 rel-2 not3
before long: par-1 int3 que1
after related-line: rel-6
after topic: par-3
after name-role: sec1 kic-2
after note: not-4
after question: par1
after title: cap3 rel4
after short: par4
after middle: int2 cap-1
after long: kic5 par-12 pul3 not8
before2 none: sec3 kic3 par2 cap-3
before2 related-head: rel3
before2 related-line: not1
before2 date: sta1
before2 reading: par-4 pul6
before2 picture: par8
before2 name: sta-1 cap6
before2 question: par-6 que1
before2 quoted: par5
before2 title: dat2
before2 line: par-3 int-1 pul1 cap6 not4
before2 middle: par2 att1 not-4
before2 long: int1 rel-1 pro-1
after2 none: sta-1 par1 rel1
after2 related-line: par-2 int1
after2 byline: par-2 int-1 pul3 pro1
after2 date: sec-5 kic8 cap6
after2 name: par2
after2 name-role: pul3
after2 question: que1
after2 quoted: par-1
after2 tiny: par2
after2 title: byl1
after2 line: sta7 int-2
after2 short: par2 rel-1
after2 middle: sec-1 not10
after2 long: kic10 sta4 byl1 par-1 pul1 que-8 cap6
kind after related-line/long: rel3
kind after name/quoted: att20
kind after name/short: att10
kind after name-role/quoted: int-20 att30
kind after name-role/line: att10
kind after name-role/short: att15
kind after name-role/middle: att10
kind after role/name: att10 bio10
kind after told/name-role: att20
kind after desk/name: byl20
kind after question/long: que1
kind after tiny/related-line: fur1
kind after tiny/middle: byl1
kind after title/short: pul1
kind after title/long: int7
kind after line/line: int1
kind after line/long: not4
kind after open/long: par2
kind after short/long: par-15
kind after middle/picture: sta2
kind after middle/line: par1
kind after middle/middle: not8
kind after long/related-line: par2
kind after long/date: sta1
kind after long/picture: par3
kind after long/question: pul2
kind after long/line: par-3 not9
kind after long/middle: par-2 pul9
kind after long/long: pul1
kind before related-line/long: rel1
kind before date/long: byl3
kind before name/role: byl5 att5
kind before name/long: cap3
kind before quoted/name: pul15
kind before quoted/name-role: pul30
kind before title/long: int1
kind before line/middle: int1
kind before line/long: int4 rel-2 not6
kind before open/long: par-3 rel3
kind before short/name-role: pul15
kind before short/title: cap1
kind before middle/none: not1
kind before middle/name-role: pul15
kind before middle/middle: par1
kind before middle/long: par-3 pul5
kind before long/line: par-1 pul1
kind before long/middle: not5
kind before long/long: par5
start 2: cap1
start 3: sta2 byl4 par-1
start 4: par3 cap3
start 5: cap1
start 6-8: sec-10 kic-9 par2 cap-4 not-1
start 9-12: sec-20 kic-20 par-1 pul-1 que1 not1
start 13+: sec-20 kic-20 byl1 par3 rel1 pro2 not1
end 1: sta-1 pul-1 rel1
end 2: int-3 rel1
end 3-4: byl5 par3 pul3 not-3
end 5+: sec1 kic2 sta5 par1 pul-1 cap3 rel-3 pro-2 fur-2
zone header: sta3 par3 not-2
zone first: byl5
zone second: par6 int2
zone body: pul2 pro1 bio-3 not6
zone tail: byl2 bio4
kind in promo/tail: par3
kind in date/body: rel20
kind in picture/header: cre1
kind in picture/body: cap2
kind in name/header: byl15
kind in name/body: att5
kind in name/tail: byl21
kind in name-role/header: byl15 int-20
kind in name-role/body: att10
kind in role/header: bio15
kind in tiny/header: sec2
kind in tiny/tail: fur5
kind in title/body: int3
kind in title/tail: pul2
kind in line/header: sec3
kind in line/body: int1 not4
kind in line/tail: rel1
kind in open/header: sta6
kind in short/header: par1
kind in short/second: par-3
kind in middle/header: sta5 cap2
kind in middle/second: par5
kind in long/header: sta5
kind in long/first: par5
kind in long/body: pul6 not1
length in 8-13/header: sec3
length in 8-13/body: cap2
length in 14-19/header: kic2 byl-4
length in 28-35/header: dat1
length in 28-35/body: int1
length in 36-45/second: int1
length in 46-57/body: par-1
length in 46-57/tail: cap2
length in 58-71/body: int1
length in 58-71/tail: pul3
length in 72-89/header: byl1
length in 90-109/header: par-2
length in 90-109/body: par4
length in 90-109/tail: not4
length in 110-134/header: sta6
length in 110-134/body: cap1
length in 110-134/tail: par1
length in 135-164/header: cap2
length in 135-164/tail: pro-1
length in 250-329/header: sta4
length in 250-329/first: par3
length in 330-499/body: pul2
kind interview topic/yes: sec-2 kic1
kind interview question/some: par1 que5
kind interview question/yes: que25
kind interview question/full: que30
kind interview short/some: par4
kind interview middle/some: par-3 pul3
kind interview long/some: par-1 pul6
kind interview long/yes: que3
last in lower/header: sec2
last in lower/body: par-7 att1 cap2
last in lower/tail: byl1 par-3
last in digit/header: dat3
last in stop/header: sta5 cap2
last in stop/first: par3
last in stop/body: par4 int-3 pul12 att-1 not2
last in stop/tail: not7
last in ask/body: par2
last in cry/tail: par10 pro-1
repeated before: pul45
repeated after: pul45
repeated word for word: int7 pul70
repeated short: int10 pul21
colon before yes: par-1 pul24
run alone/of 2: sec2 sta-1 byl1 par-9 int6 cap3
run first/of 2: kic8
run first/of 3-4: sec1 kic-2
run next/of 2: kic4 int2
run next/of 3-4: sec1 rel5
run next/of 5+: rel1
title first: sec4 hea5
title longest: hea10
title both: hea28
turn between longer/yes: que15
turn between longer/full: que10
turn other/some: int-7 pul1 rel2
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
closing name is about: bio70
bold yes: kic10 sta20 par-20 int40 pul10 que40
bold sentence in the header: sta40 int-40 que-40
step between longer: que35
step other: que10
answered short: que15
answered long: que20
quote open/short: int15 pul-1
quote open/middle: int-10 pul30
quote open/wide: pul25
quote after colon yes: pul20
beside shorter/header: sta7 par-1
beside longer/header: sta4
beside longer/first: par2
labels in a row: par30 int-20 rel-40
restated no/header: sta-5 par4
restated hardly/header: par3
restated well/header: sta12 par-4
sentence verb/middle: sta1
sentence no verb/short: kic10 byl1 par-2 int11 cap8
sentence no verb/middle: par-8 que2 cap1 not4
blocks 1: sec-30 hea-10 sta-30 byl-20 par10
blocks 2: kic-20 byl-15 par10
blocks 3-4: kic-20 byl-15 par10
item in a row: sec-30 hea-30 par-10 int-20 lis60 rel-30
item after a colon: lis40 rel-20
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
phrase verb/middle: int1
phrase verb/wide: cap1
phrase no verb/short: sec13 kic1 sta-15 byl5 par-1 int9 pul-11 att7 cap-6 rel-2
phrase no verb/middle: int3 rel3
phrase no verb/wide: sta1 int-5 rel2
sign in lower-first/header: par-3
sign in label-first/header: par1
sign in label-first/body: rel15
sign in breadcrumb/header: cap2
sign in several-sentences/header: sta5
sign in several-sentences/body: par-1 pul2 cap2
sign in initial-capitals/body: par-4 pul2
line names: byl17 not1
line signature: kic-30 hea-30 sta-20 byl40 int-30
line agencies: kic-20 byl30 cre10
line date: kic-30 hea-30 byl-20 dat40 int-30
line signed date: kic-30 hea-30 byl20 dat20 int-30
twin sentence: hea-30 sta-40 par-50 cap60
twin line: sec-20 kic-20 hea-5 sta-20 par-20 int-20 cap30
twin name: sec-20 kic-20 hea-40 byl30 int-30 cap10
legend dated: byl-30 dat-30 cap30
score own: kic100 dat-80 par-20
score behind: sec-60 kic80 byl-80
credit behind/sentence: sta-30 par-30 cap50
credit behind/line: int-10 cap25
credit before/sentence: sta-20 cap40
credit before/line: cap20
after sec: sec-1 kic5 hea4 sta-13 byl2 par-4 int-1 cap1
after kic: sec-10 kic-20 hea11 sta6 dat-8 rea3 par3 cap-2
after hea: kic8 sta8 byl3 att-40 lis-1 cap-3 bio-1
after sta: sec1 kic2 byl17 dat1 dli-1 par1 que1 lis-3 cap4 cre-2 rel-1 pro-2 bio-2
after byl: sec-4 kic-1 hea-3 sta4 byl-4 dat19 rea-1 par-7 int-4 cap1 cre3 rel-1 pro5 bio16 not9
after dat: kic-6 dat3 rea5 par-2 int4 cap13 cre-1 rel-1 pro-4
after dli: sta-30 par20
after rea: sta2 dat-1 par-1 cap-1 cre5 rel1
after par: sec-3 byl-2 dat-5 dli-5 rea2 par11 int6 pul12 att-24 que1 cap10 cre-3 tab-2 emb1 rel1 bio-2 not1 fur-3
after int: byl-1 par24 int3 pul11 att-30 rel-4 pro-1 bio-1 not-7
after pul: byl-3 par1 pul-9 att35 cap-3 rel-2
after att: par9 int-5 att19
after que: par17 not-2
after lis: par-1 lis7 not-3
after cap: hea-3 sta3 byl-1 rea-1 par5 int3 pul8 att-2 cap-12 cre19 rel-1 pro-1 not-3
after cre: sta4 byl3 par-4 cre-1
after tab: par-3
after emb: pul-2 emb28
after rel: byl4 dat-1 rea-3 par1 int8 pul-10 att-6 que6 lis-1 cre-4 emb-1 rel32 bio-2 not-6 fur7
after pro: byl1 par-1 int-1 pul-1 cap5 pro11 bio-1
after bio: sta-3 byl1 dat-1 par3 pro1 bio1
after not: par-27 int1 pul-1 att-1 que-2 cap-3 rel-2 bio6 not30
after fur: par-5 bio1
at the start: sec4 kic4 hea2 dat-1 par5 int-1 cap-1 cre-1
at the end: kic-20 byl7 par1 int-30 pul2 att-4 que-20 cap-4 tab-2 emb-3 not7 fur1
when untitled: sec11 kic3 hea13 sta-20 par-75 int-71 pul-40 att-40 que-70 lis-40 cap-8 cre-1 tab-30 emb-40 rel-20 pro-10 bio-30 not-30
when titled: hea-200 sta17 byl11 dat5 rea2 par5 int-9 lis-4 cap8 rel-3 bio4 not-6 fur-1
when summed-up: sec1 kic9 hea-200 sta-27 byl10 rea7 par18 int4 lis-3 cap7 cre6 rel-9 pro3 bio-2 not-2
when begun: sec-9 kic-21 hea-200 sta-50 dat-15 dli-13 rea-10 par-2 int2 cap-12 cre-9 tab-8 emb1 rel13 pro-1 bio-1 not3
`;

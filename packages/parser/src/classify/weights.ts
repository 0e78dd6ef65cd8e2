/**
 * How much each feature speaks for each label, in tenths of a natural logarithm; written by `npm run fit`.
 *
 * A line is `family value: label weight …`; the labels are the codes of `model.ts`. The last lines are the scores of a
 * label after another, in the first block and in the last.
 */
export const WEIGHTS = `
any block: kic1 byl4 dli-3 par8 fur-2
length 4-7: sec4 cap-1
length 8-13: int1
length 14-19: kic7 rel-2
length 20-27: kic2 byl-2 int3 rel-1
length 28-35: byl4 par1 cap-3 not-2
length 36-45: kic-2 int7 cap-1
length 46-57: par-7 int5 pul-3 pro3
length 58-71: par-4 cap4 not2
length 72-89: byl5 dat-2 par-5 int-6 rel3
length 90-109: par-2 int-5 pul1 rel4
length 110-134: sta5 int-3 cap4 rel1
length 135-164: par1 int-1 cap3 rel1 pro-3
length 165-199: sta2 par9 rel-2
length 200-249: sta1
length 250-329: sta5 par4 pro2
length 330-499: par7 pul1
length 500+: par21
words 1: kic14 byl-2
words 2: byl13 int2 rel-2 not-2
words 3: sec3 kic2 int4 rel-2
words 4: int12 cre1 rel-2
words 5: sec-1 int7 rel-3
words 6: byl-8 cap-4
words 7-9: int1 pul-1 att9 que-3 rel7 pro4 not-4
words 10+: int2 pul-12 rel1
first upper: kic3 byl8 dat-4 dli-4 par5 int-3 pul-12 cap1 not2 fur-1
first digit: byl-2 dat3 par4 int1
first opening: pul4
first straight: par1 pul9
first hyphen: int-7 att3 cap2
first dash: que10
first bullet: lis20
first arrow: rel60
first copyright: cap-5 cre3
last lower: kic1 dat-3 par-17 int4 que-5 cap7 cre-1 rel4 pro4
last upper: par-3
last digit: dat7 att2
last stop: kic2 sta1 par12 int-6 pul3 att-1 lis2 cap1 rel-9 not4
last ask: que3
last cry: par1 pro-1
last comma: par9
close lower: kic2 dat-1 int2 que-2 cap1 rel2 pro5 not-10
close upper: cre2
close digit: dat8
close stop: kic2 sta2 par10 int-3 pul1 att-1 lis2 cap1 rel-8 not9
close ask: que3
close cry: pro-1
close colon: par10 int-15
close comma: par9
close closing: pul3
close straight: int4 pul-5
close bracket-close: sec1 byl3 int-9 att3 not2
small none: sec4 kic2 hea-3 sta-3 byl2 int-1 cre4 rel-4
small few: sec3 byl2
small some: sta1 par5 cap6 rel2 pro-6 not4
small many: hea1 sta2 byl-1 par4 int1 pul2 que2 bio-1 not-8
capitals none: par1
capitals few: kic-3 hea3 sta9 byl-6 dat6 par11 pul9 att-5 cap-4
capitals some: kic-2 byl-1 dat-1 par10 int3 pul-6 que1 emb2 rel8 bio1 not-8
capitals many: kic10 byl6 par-3 att4 not1
capitals most: kic7 byl6 par-3
capitals all: sec5 sta-2 byl3 int-7 cap4 cre1
cue home: sec40
cue topic: sta-1 byl-1 par4
cue topic-any: sec14 not8
cue genre: kic4 sta4 par-2 cap-2 rel4
cue genre-all: kic13
cue column: kic20
cue lead-label: kic1 sta9 par-2
cue announce: sta5 par-1 pul3
cue by: byl3 att2
cue desk: byl15 cap-1
cue agency: sta-1 byl4 dli6 par-1 cre2
cue reporter: byl6
cue dated: dat23 par-1
cue month: byl2 par1 pul-2 cap4
cue updated: byl11
cue ago: sta2 dat2
cue place-agency: byl1 cap-3 cre3
cue reading: byl7 rea7 par-3 que7
cue minutes: rea16
cue article: sta6 dat-1 int8 att-3 que3 lis1 cap7 rel-3 pro-4
cue indefinite: int16
cue pronoun: par2 pul6 que1 cap-1 rel-4
cue connector: sta5 par9 que-1 not-2
cue preposition: byl2 cap-1 rel8
cue verb: sec-3 sta5 byl-4 par6 int-3 pul3 cap2
cue said: par2 not10
cue box-head: kic-10 int40
cue first-person: sta-2 par10 int-5
cue we: int-1 pul6 pro6
cue must: pul4
cue role: sta3 byl-2 par-1 int-8 pul3 att17 bio8 not-4
cue role-start: att1 bio5
cue told: sta6 par-1 pul4
cue asking: par2 que2
cue you: par-4 que4 pro8
cue answering: par1 cap-1 not-2
cue legend: cap20
cue photo: par-2 cap12 cre1 rel-2
cue photo-agency: byl2 dli4 cre4
cue scene: sta-3 par2 pul-1 cap2
cue credited: cap-5 cre19
cue tabular: cap4
cue post: emb1
cue english-month: emb10
cue english: par5
cue read-also: par-7 int-5 rel16 pro4
cue paywalled: pro60
cue subscribe: rel-1 pro10
cue selling: rel-2 pro20
cue about: att2 cap-3 bio33
cue contact: bio15
cue rectified: not46
cue renamed: par4 not20
cue practical: not10
cue furniture-all: fur40
cue furniture-start: fur30
cue network: sec-4 kic4
flag glued: sec25 byl-20
flag colon: hea2 sta-2 byl-2 par6 rel10 not8
flag quotation: sta4 par2 pul2 cap3 not-6
flag year: sta1 byl8 int-1 cap5
flag time: byl16 dat3 cap-3
flag numeric-date: par3
flag letter-date: byl5 cap5
flag price: not5
flag at-sign: emb10
flag copyright: cap15 cre12
flag spaced-dash: sta-5 byl4 dat-5 int-7 cap5 rel1
flag slash: sta-4 int-5 cap9 cre2 not8
flag parenthesis-end: sec1 byl4 int-9 att3 not2
flag parentheses: cap1
flag arrow: sec1
flag bullet: byl12 lis20
flag name: byl1 cre4
flag name-first: sta-2 bio6
flag role-after: cap1
flag capitals: byl3
flag title-case: sec1 byl12 int-1 cap-7 cre1 not2
flag initials: byl5
flag hash: emb35
flag number-first: byl-2 dat8 par4 int1
flag comma-end: par9
flag ask-inside: par5
flag cue-is-all: kic1 cap-3 rel1
sign name-at-end: sec1 int-10 cap30 rel-1
sign handle: emb15
sign url: emb10
sign lower-first: hea-20 int-15
sign label-first: par4
sign speaker-first: byl-3 cre1 rel5
sign breadcrumb: sec10 kic-2 byl-15 int-2 cap6
sign several-sentences: sta3 par2 que6 cap3 rel-7
sign initial-capitals: int-2 pul5
sign dateline-first: sta-40 dli-10 par40
sign desk-initials: byl40
sign footnote-first: not40
sign name-is: par-4 bio4
sign price-at-end: not60
sign dateline-alone: dli80
sign dashed: int50
kind related-head: rel40
kind related-line: int-3 rel34
kind promo: par2 pro40
kind byline: byl32 att2
kind date: byl5 dat40
kind reading: rea57
kind picture: byl-7 dli2 cap30 cre23
kind topic: sec30 kic15 byl-21
kind genre: kic20
kind name: cap1
kind role: bio4
kind told: att60
kind desk: byl20
kind post: emb50
kind note: not15
kind question: byl-30 que6
kind quoted: int1 pul5
kind word: kic17
kind tiny: sec2 kic6 byl-10 int4
kind title: byl-15 int1
kind line: sec1 kic-1 byl-11 par-3 int4 que-3
kind open: sta5 int-8 rel3
kind short: lis3 cap5
kind middle: sta3 par8
kind long: sta4 par13 int-1 pul4 cap-4 rel-3 pro1
before none: sec2
before related-head: rel13
before related-line: int1 rel-4
before date: sta3 cap3
before picture: sta5 byl-1 cre1
before topic: sta-4 rel7
before name: att1 bio5
before name-role: par10 int-1 rel2
before desk: cap1
before question: pul4
before tiny: par-2 pul1
before title: kic2
before line: kic3 sta-3 pul-1 cap-5 cre1 pro2 not3
before short: par1 lis3 cap-1 rel-5
before middle: byl7 pul-1 rel-1 not2
before long: par-1 int6 que2 cap1 not1
after none: byl1
after related-line: rel-8
after byline: dat1
after date: byl1
after reading: par1
after picture: byl1 cap7
after topic: par-4 pul4
after name: par-1
after name-role: sec4 kic-4 pro3
after post: emb1
after question: kic1 par7
after title: byl-2 cap1 rel5
after line: byl3 par2 cap-1 not-1
after short: lis2
after middle: not1
after long: kic4 sta1 dli-1 par-8 int1 pul4 not8
before2 none: sec6 kic1 byl-2 cap-1
before2 related-head: rel7
before2 related-line: int-2 rel3 not2
before2 byline: byl-5
before2 date: sta3
before2 reading: par-3 int1 pul8
before2 picture: sta-3 par10 cap-1
before2 topic: sta1 byl2 par-3 pul1 cap-1
before2 genre: byl1
before2 name: sta-1 par1 cap8
before2 name-role: int-2 cap2
before2 question: par-3 que2
before2 quoted: par7
before2 title: pul-1 cap2
before2 line: int-2 pul5 cap6
before2 middle: byl1 par2 int-3 att4 not-6
before2 long: par-1 int2 pul1 rel-1 not2
after2 none: rel4 not2
after2 related-line: par-2 int4 cap4
after2 promo: par-1
after2 byline: sec1 byl-3 par-4 pul9
after2 date: sec-6 kic8 cap8
after2 picture: byl3
after2 topic: par1
after2 name: par1
after2 name-role: pul3 pro4
after2 question: que5
after2 quoted: par-1 pul5
after2 tiny: par2
after2 title: byl2 par1
after2 line: sta8 int-1 cap-1 rel2
after2 open: par1
after2 short: par1 pul-1 que1
after2 middle: sta-4 pul-3 not12
after2 long: kic4 sta2 byl1 par-1 pul4 que-6 cap3 pro-1
kind after related-line/long: rel10
kind after byline/name: att2
kind after picture/line: cre4
kind after picture/long: cap1
kind after topic/none: kic1
kind after genre/none: sec1
kind after name/byline: cap2
kind after name/quoted: att20
kind after name/short: att10
kind after name-role/quoted: int-20 att30
kind after name-role/line: att10
kind after name-role/short: att15
kind after name-role/middle: att10
kind after role/name: att10 bio10
kind after told/name-role: att20
kind after tiny/none: sec1
kind after title/short: pul4
kind after title/long: int8
kind after line/long: pro1 not1
kind after open/tiny: pul3
kind after open/long: par8 int-1
kind after short/long: par-5 int2
kind after middle/picture: sta3
kind after middle/topic: cap1
kind after middle/line: par6
kind after long/date: sta1
kind after long/picture: par2
kind after long/question: pul4
kind after long/title: pul1
kind after long/line: par-3 pro2 not10
kind after long/open: pul5
kind after long/short: par1
kind after long/long: par3 pul2 que1
kind before related-line/long: int-1 rel3
kind before date/byline: dat1
kind before genre/name-role: sec2
kind before name/role: byl5 att5
kind before name/long: cap6
kind before question/middle: que1
kind before quoted/name: pul15
kind before quoted/name-role: pul30
kind before tiny/line: sec2
kind before tiny/long: kic1 cap5
kind before title/long: int2
kind before line/byline: cap3
kind before line/long: int3 que-1 rel-2 pro1 not7
kind before open/reading: par3
kind before open/long: par-4 int-2 pul2 rel4
kind before short/name-role: pul15
kind before short/title: cap3
kind before short/short: lis1
kind before short/long: int1
kind before middle/name: cap1
kind before middle/name-role: pul15
kind before middle/middle: par2
kind before middle/long: par-4 pul6
kind before long/topic: pul2
kind before long/name-role: pro4
kind before long/line: par-1 pul7
kind before long/middle: par-2 not5
kind before long/long: par3 pul2
start 0: sec2
start 1: byl-2 dat1
start 2: byl2 par-3
start 3: sta1 byl9 par-3
start 4: par3 cap3
start 5: byl-3 cap3
start 6-8: par5 cap-1
start 9-12: pul-3 que4 cap2 not1
start 13+: par5 rel2 not3
end 0: byl1
end 1: pul-3
end 2: int-5 rel1 pro3
end 3-4: byl1 par2 pul3 not-4
end 5+: kic2 sta10 pul-3 cap2 rel-4 pro-4
zone header: sec3 sta3 int-7 lis7 cap2
zone first: cap-1 cre1
zone second: par5 int4 pul-3
zone body: int1 pul4 att1 pro4 bio-7 not5
zone tail: byl5 rel2 bio7
kind in related-line/body: rel2
kind in promo/tail: par8
kind in byline/body: att2
kind in date/header: byl2 dat3
kind in date/body: rel20
kind in reading/header: rea2
kind in picture/first: cap-1 cre2
kind in name/header: byl15
kind in name/body: att5
kind in name/tail: byl24
kind in name-role/body: att7 cap1
kind in role/header: bio15
kind in word/header: kic1
kind in tiny/body: int1
kind in title/body: int2
kind in title/tail: pul6
kind in line/header: sec6
kind in line/body: que-1 not6
kind in open/header: sta6
kind in open/body: int-1
kind in open/tail: rel1
kind in short/header: lis5
kind in short/body: que1
kind in middle/header: sta5 cap6
kind in middle/second: par3
kind in long/header: sta6
kind in long/first: par4
kind in long/second: par1
kind in long/body: pul7 rel-1 pro1
length in 4-7/header: sec1
length in 8-13/header: sec5
length in 8-13/first: kic2
length in 14-19/header: kic6
length in 14-19/tail: byl2
length in 20-27/body: int1
length in 28-35/header: dat2
length in 28-35/first: byl4
length in 28-35/body: par1 int1
length in 36-45/second: int3
length in 46-57/body: par-2
length in 46-57/tail: cap4
length in 58-71/body: cap1
length in 58-71/tail: pul10 not1
length in 72-89/header: byl3
length in 72-89/second: pul1
length in 72-89/body: rel1
length in 90-109/body: int-1 pul3
length in 90-109/tail: not1
length in 110-134/header: sta5 par-1
length in 110-134/body: cap3
length in 135-164/header: cap1
length in 165-199/header: sta2
length in 165-199/body: rel-1
length in 200-249/header: sta2
length in 200-249/body: que1
length in 250-329/header: sta6 par-2
length in 250-329/first: par2
length in 250-329/body: par1 pro2
length in 330-499/body: pul2
kind interview name/some: kic2
kind interview question/some: par2 que3
kind interview question/yes: que28
kind interview question/full: que32
kind interview tiny/some: sec3 kic-2
kind interview line/some: pro4
kind interview short/some: lis8
kind interview short/yes: que2
kind interview middle/some: par-6 pul5
kind interview middle/yes: que3
kind interview long/some: pul5 pro2
kind interview long/yes: que7
last in lower/header: sec4 kic1 int-2
last in lower/second: int2 pul-2
last in lower/body: par-6 int4 att4 not1
last in lower/tail: byl8 par-1 not-1
last in digit/header: dat5
last in digit/body: att3
last in stop/header: sta3 lis11 cap1
last in stop/first: par7
last in stop/second: par3
last in stop/body: par3 int-4 pul10 rel-1 pro1 not1
last in stop/tail: not10
last in ask/body: par1
last in cry/tail: par8
last in comma/body: par5
repeated before: pul45
repeated after: pul45
repeated word for word: int14 pul73
colon before yes: par-9 pul24
run alone/of 2: sec5 par-8 int9 cap3 rel-1
run first/of 2: kic9
run first/of 3-4: sec1 kic-3 int1
run next/of 2: kic6 par-2 int4
run next/of 3-4: byl1 rel5
title first: sec1 kic-3 hea5
title longest: hea10
title both: hea26
turn between longer/some: que-1 pro2
turn between longer/yes: par-4 que17
turn between longer/full: que10
turn other/some: int-8 pul1 lis7 rel2 not-1
turn other/yes: que11
turn to you yes: que2
turn to you full: que10
post 1 behind: emb31
post 2 behind: emb15
post 3 behind: emb5
signed by the next: pul25
signed the one before: int3 att25
closing contact: bio60
closing about: bio20
closing name is: bio40
bold yes: kic10 sta20 par-20 int40 pul10 que40
step between longer: par-1 que25
step other: que10
answered short: que15
answered long: que15
quote open/short: int17 pul-12
quote open/middle: int-10 pul30
quote open/wide: pul25
quote after colon yes: pul20
beside far shorter/header: sta1 par-1
beside like/header: par5
beside longer/header: sta7
beside longer/first: par1
labels in a row: par30 int-20 rel-40
sentence verb/middle: par3 lis6 not-1
sentence no verb/short: kic8 par-4 int9 cap5
sentence no verb/middle: par-6 pul2 que3 cap4 not4
blocks 1: sec-30 sta-30 byl-20 par30
asking short/no: int30
asking short/some: int25
asking short/yes: que20
asking short/full: que20
asking long/some: par7
asking long/yes: que4
phrase verb/middle: int1
phrase no verb/short: sec11 hea-1 sta-14 byl8 dat7 par-2 int6 pul-9 att7 cap-5 rel-1 pro4
phrase no verb/middle: par-1 int4 rel2 bio2
phrase no verb/wide: sta2 int-6 cap1 rel5
sign in lower-first/header: cap3
sign in lower-first/body: par3
sign in label-first/header: par4
sign in label-first/body: rel15
sign in breadcrumb/header: kic-1 cap4
sign in breadcrumb/body: int-1 cap2
sign in several-sentences/header: sta4 par3
sign in several-sentences/body: par-5 pul2 cap3 pro1
sign in several-sentences/tail: bio3 not4
sign in initial-capitals/header: par1
sign in initial-capitals/body: par-7 int-2 pul6
sign in name-is/tail: bio5
after sec: sec-1 kic8 hea2 sta-16 byl1 dat2 par-4 cap2 cre-1
after kic: hea11 sta7 byl-1 dat-4 par1 cap-1
after hea: kic5 sta6 dat1 par-5 att-40 cap-3 rel-1
after sta: kic2 byl14 dat1 cap2 rel-2 pro-2 bio-1
after byl: sec-6 kic-3 hea-1 sta1 byl-5 dat21 rea-2 par-8 int-2 cap1 pro5 bio14 not7
after dat: sec2 kic-5 byl4 rea5 par-3 lis1 cap8 cre-2 pro-3
after dli: sta-30 par26
after rea: sta4 byl3 dat-3 cap3
after par: sec-2 kic-1 byl-4 dat-2 dli-4 rea2 par12 int8 pul11 att-23 lis-4 cap8 cre-1 tab-1 not1
after int: par27 int-2 pul6 att-30 rel-3 not-4
after pul: byl-4 par2 pul-9 att34 cap-2 rel-2
after att: par5 int-2 att19 bio-2
after que: par18 not-2
after lis: par-5 lis16 rel1
after cap: hea-4 sta2 byl-2 par6 int5 pul6 cap-8 cre24 rel-2 bio1 not-1
after cre: sec1 sta4 byl2 rea1 par-7
after tab: par-1
after emb: emb23
after rel: byl3 rea-2 par3 int11 pul-8 att-5 que5 rel28 pro-3 bio-2 not-4
after pro: byl2 cap5 rel-1 pro11
after bio: sta-5 byl2 par6
after not: byl2 par-24 int5 att-1 cap-2 not34
after fur: par-1
at the start: sec5
at the end: kic-20 byl7 int-30 pul1 que-20 cap-4 cre-2 pro-1 bio1 not6
when untitled: sec4 kic2 hea10 sta-20 byl-2 par-80 int-70 pul-40 att-40 que-70 lis-40 cap-8 tab-30 emb-40 rel-20 pro-10 bio-30 not-30
when titled: hea-200 sta11 byl8 dat2 rea1 int-7 cap8 rel-3 bio10 not-4
when summed-up: sec3 kic4 hea-200 sta-28 byl5 dat4 rea7 par17 int2 pul-1 cap6 cre6 rel-7 pro1 bio-4 not-1
when begun: sec-13 kic-24 hea-200 sta-50 byl-2 dat-11 dli-10 rea-7 par1 int1 cap-7 cre-9 tab-4 rel13 pro-2 not4 fur-3
`;

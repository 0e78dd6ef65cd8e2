/**
 * How much each feature speaks for each label, in tenths of a natural logarithm; written by `npm run fit`.
 *
 * A line is `family value: label weight …`; the labels are the codes of `model.ts`. The last lines are the scores of a
 * label after another, in the first block and in the last.
 */
export const WEIGHTS = `
any block: byl2 par9
length 8-13: kic1
length 14-19: kic7 byl2 rel-2
length 20-27: kic4 byl-1 int2 cap-1 rel-1
length 28-35: byl1 par1 cap-2 not-1
length 36-45: int7
length 46-57: par-11 int7 pul-4 rel2 pro3
length 58-71: par-4 cap4 rel-1 not4
length 72-89: byl5 dat-2 par-3 int-4 rel6
length 90-109: par-2 int-6 pul1 rel5
length 110-134: sta4 int-2 cap3 rel1
length 135-164: par2 int-5 cap4 pro-2
length 165-199: sta3 par12 rel-2
length 200-249: sta1
length 250-329: sta4 par3 pul-2 pro1
length 330-499: par7
length 500+: par20
words 1: kic11
words 2: kic1 byl14 int1 rel-3
words 3: sec5 kic3 int4
words 4: int14 cre1 rel-1
words 5: sec-1 int7 rel-3
words 6: cap-3
words 7-9: int3 att7 que-2 rel8 pro4 not-4
words 10+: int3 pul-11 rel1
first upper: kic3 byl6 dat-5 par6 int-4 pul-11 cap3 not1
first digit: byl-2 dat3 par4
first opening: pul4
first straight: par2 pul8
first hyphen: int-2 att3
first dash: que10
first bullet: lis20
first arrow: rel60
first copyright: cap-3 cre2
last lower: hea1 dat-3 par-18 int5 que-7 cap7 cre-2 rel3 pro3
last upper: par-4
last digit: dat7 att1
last stop: kic3 sta2 par10 int-6 pul3 att-1 que-2 lis2 cap2 rel-10 not6
last ask: que2
last cry: par2 pro-1
last ellipsis: que3
last colon: par2
last comma: par9
close lower: kic1 dat-2 int2 que-2 rel3 pro8 not-9
close upper: cre2
close digit: dat7
close stop: kic3 sta2 par8 int-3 pul1 lis3 cap1 rel-8 not8
close ask: que2
close ellipsis: que3
close colon: par2
close comma: par9
close closing: pul6 rel1
close straight: int6 pul-5
close bracket-close: sec1 byl3 int-9 att4 not1
small none: sec7 kic2 hea-1 sta-3 byl1 cre2 rel-4 fur1
small some: sta1 par4 cap7 rel3 pro-8 not4
small many: kic-1 hea2 sta2 byl-1 par4 pul3 que3 bio-1 not-2
capitals few: kic-3 hea2 sta8 byl-5 dat5 par9 pul8 att-2 cap-3
capitals some: kic-1 byl-1 dat-2 par7 int2 pul-7 emb1 rel8 not-7
capitals many: byl4 par-4 pul-2 att4 not2
capitals most: kic8 byl8 par-3
capitals all: sec2 sta-2 byl4 int-5 cap3 not3
cue home: sec40
cue topic: sta-1 byl-4 par2
cue topic-any: sec14 kic-3 int-2 cap-1 not9
cue genre: kic2 sta4 par-2 cap-2 rel4
cue genre-all: kic9
cue lead-label: kic2 sta9 par-4
cue announce: sta3 par-2 pul4
cue by: byl2 att1
cue desk: byl18
cue agency: sta-2 byl5 dli5 par-2 cre2
cue reporter: byl6
cue dated: sta-3 dat23
cue month: byl4 pul-4 cap4
cue updated: byl11
cue ago: sta2 dat3
cue place-agency: byl1 cap-2 cre3
cue reading: byl6 rea5 par-6 que6
cue minutes: rea16
cue article: sta7 int8 att-2 lis1 cap8 rel-2 pro-4
cue indefinite: int16 pul-1 not-1
cue pronoun: par3 pul5 que1
cue connector: sta5 par7 not-3
cue preposition: byl2 par1 cap-2 rel8
cue verb: sec-3 sta4 byl-3 par8 int-5 pul3
cue said: sta1 par2 int-1 not8
cue first-person: sec2 sta-2 par10 int-5
cue we: int-3 pul3 pro17
cue must: pul5
cue role: sta2 byl-1 par-1 int-8 pul3 att17 bio8 not-5
cue role-start: att1 bio1
cue told: sta7 pul5
cue asking: par3 int-1 que3
cue you: par-6 que3 pro4
cue legend: cap18
cue photo: par-3 cap12 cre1 rel-4
cue photo-agency: byl3 dli4 cre5
cue scene: sta-2 par2 cap3
cue credited: cap-5 cre18
cue tabular: cap2
cue post: emb1
cue english-month: emb10
cue english: par5
cue read-also: par-7 int-7 rel12 pro11
cue paywalled: pro60
cue subscribe: pro10
cue selling: pro16
cue about: att2 cap-4 bio31
cue contact: bio15
cue rectified: not51
cue renamed: par7 not20
cue furniture-all: fur45
cue furniture-start: rel-6 pro6 fur30
cue network: sec-3 kic3
flag glued: sec17 kic1 sta4 byl-1 par-1 pro2
flag colon: hea3 byl-4 par5 int-2 rel11 not8
flag quoted: int3
flag quotation: sta7 par3 pul3 cap4 not-5
flag year: sta2 byl9 int-2 cap4
flag time: byl14 dat3 cap-3
flag numeric-date: par3
flag letter-date: byl6 cap5 not2
flag price: not5
flag at-sign: emb10
flag copyright: cap15 cre11
flag spaced-dash: sta-2 byl4 dat-3 int-6 cap6 rel4
flag slash: sta-4 int-1 cap6 cre1 not4
flag parenthesis-end: sec2 byl4 int-9 att4 not2
flag arrow: sec5
flag bullet: byl10 lis20
flag name: byl5 cre5
flag name-first: sec2 sta-5 att-1 bio7
flag role-after: sec2
flag capitals: byl3
flag title-case: byl11 int-1 cap-6 not2
flag initials: byl4
flag hash: emb35
flag number-first: byl-2 dat8 par4
flag comma-end: par9
flag ask-inside: par6
flag cue-is-all: kic5 cap-3 rel1
sign name-at-end: sec2 int-10 cap30
sign handle: emb15
sign url: emb10
sign lower-first: hea-20 int-15
sign label-first: par3 rel1
sign speaker-first: byl-1 par-1 cre2 rel5 not1
sign breadcrumb: sec4 kic-1 byl-1 cap3
sign several-sentences: sta2 par2 int-2 que6 cap1 rel-4 not1
sign initial-capitals: pul5 cap-1 rel1
sign dateline-first: sta-40 dli-10 par40
sign desk-initials: byl40
sign footnote-first: not40
sign name-is: par-4
sign price-at-end: not60
sign dateline-alone: dli80
sign dashed: int50
kind related-head: rel40
kind related-line: int-4 rel33 pro7
kind promo: par2 pro40
kind byline: byl35 att1
kind date: byl6 dat40
kind reading: rea56
kind picture: byl-6 dli1 int-1 cap30 cre22
kind topic: sec26 kic10 byl-7
kind genre: kic20
kind name: byl7
kind name-role: byl1
kind told: att60
kind desk: byl22
kind post: emb50
kind note: not15
kind quoted: int3 pul5
kind word: kic19
kind tiny: kic8 int1
kind title: hea2 byl-1 int1
kind line: dat1 par-3 int3
kind open: sta5 int-8 rel2
kind short: int3 lis5 cap6
kind middle: sta3 par5
kind long: sta5 par15 int-2 pul4 cap-5 rel-3
before none: sec2
before related-head: int-2 rel14
before related-line: int1 rel-4
before date: sta2 cap3
before picture: sta2 par1
before topic: rel7
before name: att1 bio6
before name-role: par11 int-2 rel2
before desk: cap1
before question: pul5
before tiny: par-3 pul1 fur3
before title: par-2
before line: kic2 cap-5 cre1 pro2 not3
before short: lis4 rel-4
before middle: byl5 par1 pul-1 not1
before long: int6 pul-1 que2 cap1 not2
after none: not1
after related-line: rel-4
after date: byl1
after reading: par1
after picture: byl2 cap8
after topic: par-4
after name: sec1
after name-role: sec2 kic-3 pro3
after post: emb1
after question: par7
after title: kic2 rel5
after line: byl2 par1 cap-1 not-2
after short: lis3
after middle: int3
after long: sec-1 kic2 par-8 int2 pul2 que1 bio-1 not7
before2 none: sec7 kic3 byl-3 cap-2
before2 related-head: rel7
before2 related-line: int-2 rel5 not2
before2 byline: byl-2
before2 date: sta2 byl2
before2 reading: int3 pul7
before2 picture: sta-4 par10 cap-2
before2 topic: byl2 par-5 cap-1
before2 genre: byl1
before2 name: sta-1 par3 cap5
before2 question: par-5 que6
before2 quoted: par5
before2 title: cap2
before2 line: int-2 pul3 cap4
before2 middle: par3 int-5 att4 rel-3 not-4
before2 long: int3 pul2 att-1 cap1 rel-1
after2 none: rel2 not2
after2 related-line: byl-1 par-2 int5 cap4
after2 byline: sec3 kic-1 byl-4 par-5 pul9 cap1
after2 date: sec-10 kic7 cap8
after2 picture: byl5
after2 topic: par1
after2 name: sec2
after2 name-role: par-1 pul3 pro3
after2 question: par2
after2 quoted: par-2 pul4
after2 tiny: par3
after2 title: byl2 par2
after2 line: sta7 cap-1 rel3
after2 open: par2
after2 short: par1
after2 middle: sta-4 byl-1 par1 pul-5 not9
after2 long: kic4 sta3 byl1 pul5 que-4 cap3
kind after related-line/long: rel9
kind after byline/name: att1
kind after picture/line: cre5
kind after picture/long: cap3
kind after topic/none: kic1
kind after genre/none: sec1
kind after name/byline: cap1
kind after name/quoted: att20
kind after name/title: sec2
kind after name/short: att10
kind after name-role/quoted: att20
kind after name-role/line: att10
kind after name-role/short: att15
kind after name-role/middle: att10
kind after name-role/long: byl1
kind after role/name: att10 bio10
kind after told/name-role: att20
kind after tiny/long: int4
kind after title/short: pul5
kind after title/long: int7
kind after line/long: not3
kind after open/tiny: pul2
kind after open/long: par8 int-1
kind after short/long: par-6 int5
kind after middle/topic: cap1
kind after middle/middle: par2
kind after long/date: sta1
kind after long/question: pul4
kind after long/title: pul1
kind after long/line: par-2 pro2 not10
kind after long/open: pul3
kind after long/short: par1
kind after long/long: par4 pul1 que3
kind before related-line/long: int-2 rel2
kind before date/promo: byl1
kind before picture/long: cap3
kind before genre/name-role: sec2 kic-1
kind before name/name: sec1
kind before name/role: byl5 att5
kind before name/long: cap7
kind before quoted/name: pul15
kind before quoted/name-role: pul20
kind before quoted/long: int4
kind before tiny/long: kic4
kind before title/long: int2
kind before line/byline: cap3
kind before line/title: sec1
kind before line/long: int2 rel-4 not8
kind before open/reading: par4
kind before open/long: par-2 int-1 rel4
kind before short/name-role: pul15
kind before short/title: cap3
kind before short/short: lis2
kind before short/long: int3
kind before middle/name: cap1
kind before middle/name-role: pul15
kind before middle/line: par1
kind before middle/middle: par2
kind before middle/long: par-2 pul8 que1
kind before long/topic: par-1 pul3
kind before long/name-role: pro3
kind before long/line: par-1 pul6
kind before long/middle: par-3 not5
kind before long/long: par5 pul2
start 0: sec2
start 1: byl-3 dat1
start 2: byl1 par-1
start 3: sta1 byl8 par-3 cap-1
start 4: par2 cap3
start 5: byl-2 cap4
start 6-8: par4 pul1
start 9-12: pul-1 que1 cap3 not3
start 13+: par4 int-1 rel1 not2
end 0: not1
end 1: pul-1
end 2: int-5 pro5
end 3-4: sta-3 byl2 par3 pul4
end 5+: kic1 sta9 int1 pul-2 que1 cap2 rel-5 pro-5
zone header: sec3 sta3 int-4 lis7
zone first: cre1
zone second: par5 int4 pul-2
zone body: byl-1 int1 pul4 pro4 bio-7 not3
zone tail: byl4 int-2 rel2 bio7
kind in related-line/body: rel1
kind in promo/tail: par8
kind in byline/body: att1
kind in date/header: byl3 dat3
kind in date/body: rel20
kind in reading/header: rea2
kind in picture/first: cap-2 cre2
kind in picture/body: cap3
kind in topic/header: sec1
kind in name/header: byl3
kind in name/body: att5
kind in name/tail: byl15
kind in name-role/first: byl1
kind in name-role/body: att8 cap2
kind in role/header: bio15
kind in question/body: par1
kind in word/header: kic1
kind in tiny/header: kic1
kind in tiny/body: int7
kind in title/header: hea2
kind in title/body: int4
kind in title/tail: pul6
kind in line/header: sec2
kind in line/first: int2
kind in line/second: int1
kind in line/body: not5
kind in line/tail: rel2
kind in open/header: sta5
kind in open/body: cap2
kind in open/tail: rel1
kind in short/header: lis6
kind in short/body: int1 pul-2
kind in middle/header: sta4 cap3
kind in middle/second: par3
kind in long/header: sta7
kind in long/first: par5
kind in long/second: par1
kind in long/body: pul7 rel-1 pro1 not1
length in 8-13/header: sec2 byl1
length in 8-13/first: kic2
length in 14-19/header: kic4
length in 14-19/tail: byl4
length in 28-35/header: dat2
length in 28-35/first: byl1
length in 28-35/body: int1
length in 36-45/second: int3
length in 46-57/body: pro1
length in 46-57/tail: cap5
length in 58-71/body: pul-3
length in 58-71/tail: pul10 rel-1 not1
length in 72-89/header: lis1
length in 90-109/body: int-3 pul3 que2
length in 90-109/tail: not3
length in 110-134/header: sta4
length in 110-134/first: byl1
length in 110-134/body: cap3
length in 135-164/header: cap1
length in 135-164/body: int-4 pul1
length in 165-199/header: sta3
length in 200-249/header: sta2
length in 250-329/header: sta6 par-1
length in 250-329/first: par3
length in 250-329/body: par1 pro2
length in 330-499/body: pul2
kind interview name/some: kic1
kind interview question/some: que5
kind interview question/yes: que21
kind interview question/full: que30
kind interview quoted/some: pul-3
kind interview tiny/some: sec2 kic-2 cap1
kind interview line/some: int-1 pro4
kind interview short/some: lis8
kind interview middle/some: par-1
kind interview middle/yes: que7
kind interview long/some: pul6 pro2
kind interview long/yes: par-1 que10
last in lower/header: sec3 hea1 int-2 cap1
last in lower/first: byl-1
last in lower/second: int3 pul-6
last in lower/body: par-9 int5 att1 que-1 rel1 not1
last in lower/tail: byl8 not-2 fur1
last in digit/header: dat5
last in digit/body: att2
last in stop/header: sta3 lis8 cap1
last in stop/first: par4
last in stop/second: par1
last in stop/body: par3 int-5 pul10 pro1 not4
last in stop/tail: not7
last in ask/body: par1
last in cry/tail: par8
last in ellipsis/body: que3
last in comma/body: par4
repeated before: pul45
repeated after: pul45
repeated word for word: int18 pul71
colon before yes: par-12 pul25
run alone/of 2: sec6 par-5 int9 pul-3 cap2 rel-2 pro2
run first/of 2: kic8
run first/of 3-4: sec2 kic-2
run next/of 2: kic5 byl-1 int1
run next/of 3-4: sec1 rel4
title first: hea5
title longest: hea10
title both: hea28
turn between longer/some: int2 pro1
turn between longer/yes: par-8 que23
turn between longer/full: que10
turn other/some: int-6 pul1 lis8 rel1
turn other/yes: que13
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
step between longer: que20
step other: par-5 que18
asking short/no: int30
asking short/some: int25
asking short/yes: que20
asking short/full: que20
asking long/some: par2
asking long/yes: que1
phrase verb/middle: int5
phrase verb/wide: int-1 pul5
phrase no verb/short: sec10 sta-13 byl4 dat7 par-4 int4 pul-9 att9 cap-5 rel-3 pro1 bio-2 fur3
phrase no verb/middle: hea1 int2 cap-1 rel2 bio3
phrase no verb/wide: sta3 int-6 rel5 bio1
sign in lower-first/header: cap4
sign in lower-first/body: par1
sign in label-first/header: par4
sign in label-first/body: rel1
sign in breadcrumb/header: sec4 byl-1 cap6
sign in several-sentences/header: sta4 par4
sign in several-sentences/body: par-4 que1 cap4
sign in several-sentences/tail: par1 not1
sign in initial-capitals/header: par1
sign in initial-capitals/body: par-6 pul5 rel1
after sec: sec-2 kic9 hea4 sta-15 dat3 par-5 cap3 cre-2
after kic: hea9 sta8 dat-4 cap-1
after hea: kic10 sta8 dat1 par-6 att-40 cap-2 rel-1
after sta: sec2 kic4 byl14 dat1 int-1 cap2 rel-1 pro-2 bio-1
after byl: sec-5 kic-1 hea-1 sta1 byl-5 dat20 rea-2 par-7 int-3 pro2 bio14 not8
after dat: sec2 kic-5 byl5 rea6 par-2 int-2 lis1 cap8 cre-2 pro-3
after dli: sta-2 par7
after rea: sta2 byl3 dat-3 par-1 cap2
after par: sec-2 byl-1 dat-2 dli-2 rea2 par9 int6 pul13 att-23 que1 lis-5 cap7 cre-1 tab-1 fur-4
after int: par24 pul7 att-30 que-3 rel-2 pro-1 not-5
after pul: byl-3 par1 int-2 pul-7 att32 que3 cap-2 rel-3
after att: par4 int-3 att19
after que: par17
after lis: par-6 lis18 rel1
after cap: sec1 kic-1 hea-4 sta3 byl-2 par5 int6 pul7 cap-9 cre23 rel-4
after cre: sta6 byl2 par-7
after tab: par-1
after emb: emb22
after rel: byl3 rea-3 par2 int9 pul-8 att-5 que3 emb-1 rel28 pro-5 bio-2 not-5 fur-1
after pro: byl1 cap4 rel-3 pro9 fur3
after bio: sta-3 byl4 par6
after not: byl-3 par-25 int6 pul-1 att-1 cap-2 pro1 not36
after fur: byl-2 par-2 fur15
at the start: sec6 kic2
at the end: byl10 int-6 pul2 cap-2 cre-1 emb-1 rel1 pro-1 bio1 not6
when untitled: sec3 kic3 hea12 sta-20 byl-1 par-71 int-70 pul-40 att-40 que-70 lis-40 cap-8 tab-30 emb-40 rel-20 pro-10 bio-30 not-30
when titled: hea-200 sta10 byl9 dat2 par3 int-7 que-1 cap8 rel-4 bio7 not-5
when summed-up: sec2 kic4 hea-200 sta-27 byl5 dat4 dli1 rea7 par20 pul-1 cap7 cre5 rel-9 bio-4 not-2
when begun: sec-13 kic-23 hea-200 sta-50 byl-5 dat-11 dli-7 rea-7 par2 int1 pul-2 cap-8 cre-9 tab-5 rel12 pro-2 bio-1 not1
`;

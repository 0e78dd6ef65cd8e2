/**
 * How much each feature speaks for each label, in tenths of a natural logarithm; written by `npm run fit`.
 *
 * A line is `family value: label weight …`; the labels are the codes of `model.ts`. The last lines are the scores of a
 * label after another, in the first block and in the last.
 */
export const WEIGHTS = `
any block: byl4 par9
length 4-7: kic1
length 8-13: byl1 att2
length 14-19: byl5
length 20-27: int5
length 28-35: cap-5
length 36-45: sta-1 int9 cap-2
length 46-57: par-9 int8 pul-3
length 58-71: par-5 int2 cap5
length 72-89: par-10 int-7 cap2 rel3
length 90-109: par-2 int-14 rel8
length 110-134: int-6 cap6 rel5
length 135-164: int-7 cap4
length 165-199: sta1 par6
length 200-249: par1
length 250-329: sta3 par11
length 330-499: par17 pul1 lis-2
length 500+: par23 lis7
words 1: kic6
words 2: kic2 byl23 int1 att4 rel-6
words 3: sec5 int5
words 4: int14
words 5: byl3 int1 cap-10
words 6: sec2 int3
words 7-9: int1 que-1 rel6
words 10+: pul-14
first upper: sec1 byl13 dat-2 par6 pul-11 cap7
first digit: sta2 byl-1 dat5
first opening: pul3
first straight: par1 pul8
first arrow: rel10
first copyright: cre1
last lower: byl3 dat-1 par-17 int3 que-11 lis-9 cap5 cre-1 rel4 pro1
last digit: dat10 emb6
last stop: hea-2 sta1 par11 int-8 lis4 cap1 rel-13 not4
last ask: hea1 pul-1
last cry: par7
last ellipsis: que6
last colon: par4
last comma: lis5
last money: not8
close lower: sec2 att3 lis-5 cap6 rel1 pro3 not-10
close digit: dat10 emb7
close stop: par8 int-5 pul2 lis5 rel-9 not4
close ask: rel2
close cry: par4
close ellipsis: que6
close colon: par4
close comma: lis5
close closing: pul3
close straight: int4 pul-9
close bracket-close: int-11 cap10 bio2
close money: not8
small none: sec10 kic5 hea-13 sta-16 byl3 cre4
small some: byl1 par3 att-3 lis1 cap11 rel4 not2
small many: sec-1 hea2 par4 pul6 que3 not-5
small most: kic7
capitals few: hea10 sta5 byl-2 par11 pul13 att-7 cap-5 pro10 bio-2
capitals some: sec-1 hea4 par2 pul-4 cap1 emb6 rel4 not-4
capitals many: hea-4 par-5 int3 not1
capitals most: byl5 par-6
capitals all: sec4 sta-1 int-2 cap3
cue home: sec21
cue topic: byl-1 lis1 cap2
cue topic-any: sec16 kic-1 par2 int-5 not11
cue genre: kic4 sta1 rel2
cue genre-all: kic13
cue lead-label: sta12 par-1
cue announce: sta3 par-1
cue by: byl8
cue desk: byl29
cue agency: sta-1 byl11 cre2
cue dated: dat24
cue month: byl5 pul-3 cap2 not8
cue updated: byl6
cue ago: lis7
cue place-agency: pul3 cap-1 cre4
cue reading: rea12 par-6 que8 lis1
cue minutes: rea28
cue article: hea3 sta4 int4 cap8 rel-4
cue indefinite: int15 cap1
cue pronoun: sec-1 sta3 pul4 lis-1 cap-9
cue connector: par9 que-1 lis5
cue preposition: int-3 lis2 cap-5 rel6
cue verb: sec-9 hea4 sta2 byl-3 par10 int-6 pul3 att-5 lis5 cap2
cue said: sta1 par3 int-2 not5
cue first-person: par5 lis1 cap-2 not1
cue we: pul7
cue must: sta-2 par-2 pul6 lis5
cue role: sta3 int-4 pul4 att16 bio9 not-1
cue told: sta1 par-6 pul1
cue asking: par3 que4
cue you: par-5 que10
cue photo: sta-4 pul3 cap24 cre8
cue photo-agency: byl4 cap10 cre6
cue scene: pul3 cap5
cue credited: cap-1 cre37
cue tabular: cap4
cue english-month: emb12
cue read-also: int-5 rel33
cue subscribe: par3 pro32
cue selling: pro47
cue about: pul-5 bio19
cue noted: rel-4 not8
flag colon: hea9 byl-1 par3 cap-2 cre3 rel13 pro-4 not10
flag quoted: int1
flag quotation: sta8 par4 pul2 cap1 not-8
flag year: sta6 dat5 par-1 int-10 cap5
flag time: byl29 dat10 cap-5
flag numeric-date: cap-2
flag letter-date: byl6 par-1 cap9 not3
flag price: not4
flag at-sign: emb6
flag copyright: cap7
flag spaced-dash: sta-5 par2 int-13 cap14 rel5
flag slash: sta-2 byl-6 int-8 cap17 not15
flag parenthesis-end: int-11 bio2
flag arrow: sec7 rel12
flag name: byl1 att2 cre7
flag name-first: sta-5 bio8 not2
flag role-after: att4
flag title-case: sec12 byl21 cap-2
flag number-first: sta2 byl-1 dat5
flag comma-end: lis5
flag dash-speech: par1
flag ask-inside: par7
flag cue-is-all: kic12 rel4
kind related-line: rel11
kind promo: par6
kind byline: byl17
kind date: dat23
kind reading: rea44
kind picture: byl3 cap28 cre9
kind topic: sec20 byl-2
kind name: byl5 att3 cap5
kind name-role: att5
kind post: emb14
kind question: hea2 que3 rel1
kind quoted: int1
kind tiny: kic1
kind title: hea3 int4 rel3
kind line: byl-8 par-1 int7
kind open: sta2 par2 int-14
kind short: kic2 sta-4 cap9
kind middle: sta3 par2 lis8
kind long: sta3 par15 pul4 cap-4
before related-head: rel18
before related-line: rel-4
before byline: sta-1
before date: cap3
before picture: sta4
before topic: rel7
before name: sta-2 bio9
before name-role: par13
before tiny: par-4
before title: par-7
before line: kic4 par-4 cap-16 cre1 rel1
before open: par8
before short: pul1
before middle: byl5 par7
before long: par-1 int6 pul-1 lis1 cap1 pro1 not6
after related-line: par1 rel-1
after byline: hea5 byl-3
after reading: par11
after picture: byl2
after name: sta-2 pul10
after name-role: pul9
after post: emb15
after question: par5
after tiny: par1
after title: kic5 rel5
after line: par4
after short: sec3
after middle: int1 pul-7
after long: hea-2 sta-1 par-5 pul3 que3 pro1 not10
before2 none: sec14 kic10 hea30 byl-9 cap-6
before2 related-head: rel4
before2 related-line: pul-1 rel8 not3
before2 byline: sta13
before2 date: sta1 byl6 par-1
before2 reading: pul10
before2 picture: sta-7 par4 rel5
before2 topic: hea8 sta1
before2 question: par-5 que10
before2 quoted: par3
before2 title: sta2 pul-1
before2 line: byl7 int-5 pul1 cap5
before2 short: par1
before2 middle: par2 int-2 att3 que2
before2 long: par-1 int2 pul6 pro2
after2 none: rel2 not3
after2 related-line: par-1
after2 byline: par-1
after2 date: sec-20 kic10 hea3 cap13
after2 picture: byl4
after2 name-role: pul2 pro5
after2 question: sta-4 par5 que6
after2 title: par7
after2 line: par-1 lis1
after2 short: par4 int2
after2 middle: sta-1 par1 pul-9 att1 cap1 not9
after2 long: sec-2 kic6 sta3 par-2 int2 pul3 que-5
kind after related-line/long: rel17
kind after picture/line: cre4
kind after picture/long: cap2
kind after question/long: que1
kind after tiny/long: int13
kind after title/short: pul4
kind after title/long: int3
kind after line/picture: sta1
kind after line/name: bio11
kind after line/long: cap2 not3
kind after open/long: par2
kind after short/long: par-3 int1
kind after middle/picture: sta5
kind after middle/name: par5
kind after long/date: sta2
kind after long/picture: par5
kind after long/question: pul1
kind after long/line: par-3 not9
kind after long/short: par8
kind after long/middle: pul1
kind after long/long: par1 que2 lis12
kind before related-line/long: rel5
kind before name/long: cap15
kind before tiny/long: kic2
kind before title/none: pul4
kind before line/byline: cap3
kind before line/line: kic1
kind before line/long: int5 rel-2 not7
kind before open/reading: par5
kind before open/long: sta4 int-2 rel9
kind before short/long: sta-3 int5
kind before middle/long: pul4
kind before long/topic: pul3
kind before long/name-role: par-2
kind before long/line: pul8
kind before long/middle: par-7
kind before long/long: sta-1 par2 lis7
start 1: hea3
start 2: hea6 par-5
start 3: sta5 byl8 par-2
start 4: cap5
start 5: par1 lis-4
start 6-8: sta-5 par4 que-3 lis16 cap-1
start 9-12: pul-1 que2 cap2 emb1
start 13+: par5 pul2 att5 not2
end 1: pul-8
end 2: int-11
end 5+: int1 pul-3 que2 rel-4 pro-3
zone header: sec5 kic3 hea4 sta16 int-9 cap1
zone first: par1
zone second: par5 int2 pul-8
zone body: sta-1 byl-5 int4 pul7 att5 emb1 bio-2 not3
zone tail: byl2 par1 rel3
kind in promo/tail: par1
kind in date/header: dat12
kind in picture/body: cap7
kind in topic/header: sec4
kind in name/body: att15
kind in name/tail: byl8
kind in name-role/body: att9
kind in post/body: emb3
kind in question/header: hea6
kind in quoted/body: pul2
kind in tiny/header: kic6
kind in tiny/body: int2
kind in title/header: hea10
kind in title/body: int13
kind in title/tail: pul4
kind in line/header: sec5 hea7 bio1
kind in line/second: int1
kind in line/body: not7
kind in open/header: sta16
kind in short/header: kic6 lis1
kind in middle/header: sta10
kind in middle/second: lis3
kind in middle/body: par3
kind in long/header: sta18 lis-1
kind in long/second: par10
kind in long/body: par1 pul9 lis-1
length in 4-7/header: kic1
length in 8-13/body: att4
length in 8-13/tail: byl4
length in 14-19/header: kic1
length in 14-19/tail: byl6
length in 20-27/body: int7
length in 28-35/body: int4
length in 36-45/header: par4
length in 36-45/body: par-1
length in 46-57/body: int3 pro3
length in 46-57/tail: cap15
length in 58-71/tail: pul4
length in 72-89/header: hea6
length in 72-89/tail: rel1
length in 90-109/header: par-1
length in 90-109/body: que4
length in 110-134/header: sta3
length in 110-134/body: pul2
length in 135-164/header: cap6
length in 135-164/body: par1 int-1
length in 165-199/header: sta6
length in 165-199/body: par5
length in 200-249/header: sta5
length in 200-249/body: que4 lis-3
length in 250-329/header: sta8 par-3
length in 250-329/first: par14
length in 330-499/header: par3
length in 330-499/body: pul2
length in 500+/body: lis5
kind interview question/some: rel1
kind interview question/yes: que39
kind interview line/some: pro4
kind interview short/some: par4
kind interview short/yes: que4
kind interview middle/some: par-4 pul13
kind interview middle/yes: par-7 que23
kind interview long/some: pul8
kind interview long/yes: que27
last in lower/header: sec5 hea16
last in lower/first: cap2
last in lower/second: int2
last in lower/body: par-12 int5 att9
last in lower/tail: byl7 rel4
last in digit/header: dat4
last in stop/header: sta19 cap7
last in stop/body: par4 int-8 pul8
last in stop/tail: par2 not3
last in ask/header: hea5
last in cry/tail: par10
last in ellipsis/body: que7
last in comma/body: lis1
last in money/body: not1
repeated after: par-15 pul23
colon before yes: par-13 pul29
after sec: kic9 hea15 sta-23 byl5 dat12 par-13 cap3
after kic: hea33 sta12 byl7 par-10
after hea: sec4 kic13 hea-27 sta14 dat3 rea7 par-17 int-1 cre4
after sta: sta-12 byl28 dat5 par12 int-4 lis-5 cap14
after byl: sec-4 hea-7 sta4 byl-3 dat26 par-5 int-6 lis-1 cap3 cre1 pro6 bio29 not11
after dat: hea8 sta3 byl9 rea10 int-4 lis-5 cap17 cre-1
after rea: sec1 hea4 sta9 byl6 dat-18 par-1 cap1
after par: sec-4 kic-1 hea-4 sta-11 byl-5 dat-6 rea3 par11 int14 pul14 att-24 que10 lis-12 cap1 cre-5 emb8 rel11 pro3 not3
after int: par34 pul8 lis7
after pul: byl-10 int2 pul-11 att32 que4 lis-1 cap-10
after att: par5 int-11 att34 cap-6
after que: par20
after lis: int-7 lis59 cap2
after cap: sec11 byl-3 dat-4 par7 int11 pul8 que-1 lis10 cap-3 cre27
after cre: sta10 byl5 par-1
after emb: emb44
after rel: sec4 sta-5 dat-3 par6 int19 pul-8 que9 cap-1 rel47 not-3
after pro: byl8 cap4 pro27
after bio: byl9 par8
after not: par-27 int21 not51
at the start: sec14 kic7 hea5 cap-5
at the end: sec10 byl16 par7 int-8 cap-4 cre-5 rel5 pro-2 not19
`;

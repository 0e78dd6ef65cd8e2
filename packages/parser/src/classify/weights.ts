/**
 * How much each feature speaks for each label, in tenths of a natural logarithm; written by `npm run fit`.
 *
 * A line is `family value: label weight …`; the labels are the codes of `model.ts`. The last lines are the scores of a
 * label after another, in the first block and in the last.
 */
export const WEIGHTS = `
any block: byl2 par8 pul-2
length 8-13: kic1
length 14-19: kic6 byl2 rel-2
length 20-27: kic3 byl-1 int4 cap-1 rel-1
length 28-35: byl1 par1 cap-2 not-1
length 36-45: int5 rel-1
length 46-57: par-11 int7 pul-3 rel1 pro3
length 58-71: par-3 cap4 rel-2 not5
length 72-89: hea1 byl5 dat-1 par-2 int-3 lis1 rel5
length 90-109: par-1 int-7 pul1 rel5 not1
length 110-134: sta4 int-2 pul-1 cap2 rel1
length 135-164: par2 int-4 cap4 pro-2
length 165-199: sta3 par12 int-1 rel-2
length 200-249: sta1
length 250-329: sta4 par3 pul-1 pro1
length 330-499: par7 pul1
length 500+: par21
words 1: kic12
words 2: kic1 byl14 int1 rel-4
words 3: sec5 kic3 int3
words 4: int14 cre1 rel-1
words 5: sec-1 int7 rel-4
words 6: cap-3
words 7-9: int1 att6 que-3 rel8 pro3 not-5
words 10+: int1 pul-10 rel1
first upper: kic3 byl7 dat-5 par6 int-3 pul-10 cap3 not1
first digit: byl-3 dat3 par4
first opening: pul6
first straight: par1 pul10
first hyphen: int-2 att4
first dash: que10
first bullet: lis20
first arrow: rel60
first copyright: cap-3 cre2
last lower: hea1 dat-3 par-17 int4 que-8 cap6 cre-1 rel3 pro3
last upper: par-4
last digit: dat7 att1
last stop: kic3 sta2 par10 int-6 pul2 att-1 que-1 lis2 cap2 rel-10 not9
last ask: que2
last cry: par2 pro-1
last ellipsis: que3
last colon: par2
last comma: par9
close lower: kic1 dat-1 int2 que-3 rel2 pro8 not-8
close upper: cre2
close digit: dat7
close stop: kic3 sta2 par8 int-2 lis3 cap1 rel-8 not10
close ask: que2
close ellipsis: que3
close colon: par2
close comma: par9
close closing: pul6 rel1
close straight: int4 pul-4
close bracket-close: sec1 byl3 int-8 att4 not2
small none: sec7 kic2 hea-1 sta-3 cre2 rel-5 fur1
small some: sta1 par4 cap7 rel3 pro-7 not3
small many: kic-1 hea2 sta3 byl-1 par4 pul3 que4 not-4
capitals few: kic-3 hea2 sta8 byl-6 dat6 par9 pul8 att-3 cap-3
capitals some: kic-2 byl-1 dat-1 par7 int3 pul-8 rel8 not-7
capitals many: byl4 par-3 pul-4 att4 not2
capitals most: kic8 byl8 par-2 rel-1
capitals all: sec3 sta-3 byl4 int-3 cap4 not2
cue home: sec40
cue topic: byl-4 par3
cue topic-any: sec14 kic-3 int-2 cap-1 not8
cue genre: kic3 sta4 par-2 cap-2 rel5
cue genre-all: kic10
cue lead-label: kic2 sta9 par-3
cue announce: sta4 par-2 pul4
cue by: byl2 att2
cue desk: byl18
cue agency: sta-2 byl6 dli6 par-2 cre2
cue reporter: byl6
cue dated: sta-3 dat23 lis1
cue month: byl4 pul-3 cap4
cue updated: byl11
cue ago: sta2 dat3
cue place-agency: byl1 cap-3 cre3
cue reading: byl7 rea5 par-5 que6
cue minutes: rea15
cue article: sta6 dat-1 int6 att-3 lis3 cap7 rel-3 pro-5
cue indefinite: int17 pul-1
cue pronoun: par3 pul5 que2
cue connector: sta6 par8 not-2
cue preposition: byl2 par2 cap-2 rel9
cue verb: sec-3 sta5 byl-3 par8 int-4 pul2 lis3 cap1
cue said: sta1 par1 int-1 not7
cue first-person: sec2 sta-1 par10 int-2 not1
cue we: int-2 pul3 pro17
cue must: pul4
cue role: sta2 byl-1 par-2 int-7 pul2 att17 bio8 not-6
cue role-start: att1 bio1
cue told: sta6 pul6
cue asking: par3 que4 rel1
cue you: par-5 que3 pro4
cue legend: cap18
cue photo: par-3 cap12 cre1 rel-3
cue photo-agency: byl3 dli4 cre5
cue scene: sta-2 par2 cap3
cue credited: cap-5 cre19
cue tabular: cap2
cue post: emb1
cue english-month: emb10
cue english: par6
cue read-also: par-7 int-7 rel12 pro12
cue paywalled: pro60
cue subscribe: pro10
cue selling: pro16
cue about: att2 cap-4 bio31
cue contact: bio15
cue rectified: not49
cue renamed: par7 not20
cue furniture-all: fur45
cue furniture-start: rel-6 pro6 fur30
cue network: sec-2 kic3
flag glued: sec17 kic1 sta3 byl-1 par-1 pro2
flag colon: hea3 byl-4 par6 int-2 rel12 not9
flag quoted: int3
flag quotation: sta8 par3 pul2 cap4 not-4
flag year: sta3 byl9 int-2 cap4
flag time: byl14 dat2 cap-2
flag numeric-date: par4
flag letter-date: byl6 cap5 not1
flag price: not5
flag at-sign: emb10
flag copyright: cap15 cre10
flag spaced-dash: sta-2 byl4 dat-3 int-6 cap6 rel4
flag slash: sta-4 int-1 cap6 not3
flag parenthesis-end: sec2 byl5 int-8 att4 not2
flag parentheses: cap1
flag arrow: sec6
flag bullet: byl11 lis20
flag name: byl5 cre4
flag name-first: sec1 sta-4 att-1 bio7
flag role-after: sec1
flag capitals: byl4
flag title-case: byl11 cap-6 cre1 not2
flag initials: byl5
flag hash: emb35
flag number-first: byl-3 dat8 par4
flag comma-end: par9
flag ask-inside: par6
flag cue-is-all: kic4 cap-3 rel1
sign name-at-end: sec2 int-10 cap30
sign handle: emb15
sign url: emb10
sign lower-first: hea-20 int-15
sign label-first: par4
sign speaker-first: byl-1 par-1 cre2 rel4 not1
sign breadcrumb: sec3 kic-1 byl-1 cap3
sign several-sentences: sta2 par2 que5 cap1 rel-5 not2
sign initial-capitals: pul4 rel1
sign dateline-first: sta-40 dli-10 par40
sign desk-initials: byl40
sign footnote-first: not40
sign name-is: par-4
sign price-at-end: not60
sign dateline-alone: dli80
sign dashed: int50
kind related-head: rel40
kind related-line: int-4 rel33 pro8
kind promo: par2 pro40
kind byline: byl34 att1
kind date: byl7 dat40
kind reading: rea57
kind picture: byl-6 dli1 int-1 cap30 cre23
kind topic: sec26 kic10 byl-8
kind genre: kic20
kind name: byl7
kind name-role: byl1
kind told: att60
kind desk: byl22
kind post: emb50
kind note: not15
kind quoted: int3 pul5
kind word: kic19
kind tiny: kic7 int2
kind title: hea2 byl-1 int2
kind line: dat1 par-4 int3
kind open: sta5 par1 int-8 rel2
kind short: int3 pul-1 lis5 cap6
kind middle: sta4 par5
kind long: sta5 par14 int-3 pul4 cap-5 rel-4
before none: sec2
before related-head: int-2 rel13
before related-line: rel-4
before date: sta2 cap2
before picture: sta1 par2
before topic: rel7
before name: att2 bio6
before name-role: par11 int-2 rel2
before desk: cap1
before question: pul5
before tiny: par-3 fur3
before title: par-1
before line: kic2 cap-5 cre1 pro2 not3
before short: par1 lis4 rel-4
before middle: byl5 par1 pul-1 not1
before long: int6 que2 cap2 not3
after none: byl1
after related-line: rel-5
after picture: byl2 cap8
after topic: par-5
after name: sec2
after name-role: sec2 kic-3 pro3
after post: emb1
after question: par7
after title: kic2 byl-1 rel4
after line: byl2 par2 cap-1 not-3
after short: lis3
after middle: sta-1 int4
after long: sec-1 kic2 par-8 int4 pul4 que2 rel1 bio-1 not7
before2 none: sec5 kic3 byl-3 cap-2
before2 related-head: rel7
before2 related-line: int-1 rel5 not2
before2 byline: sta1 byl-3
before2 date: sta2 byl1
before2 reading: par-1 int3 pul6
before2 picture: sta-4 par10 cap-1
before2 topic: byl2 par-5 int1 cap-1
before2 genre: byl1
before2 name: sta-1 par4 cap6
before2 question: par-5 que5
before2 quoted: par5
before2 title: byl1 pul-1 cap2
before2 line: int-2 pul3 cap4
before2 middle: par2 int-6 att3 rel-3 not-5
before2 long: int3 pul2 cap1
after2 none: rel3
after2 related-line: byl-1 par-2 int6 cap4
after2 byline: sec3 kic-1 byl-5 par-6 pul9 cap1
after2 date: sec-10 kic7 cap8
after2 picture: byl5
after2 topic: par1
after2 name: sec2
after2 name-role: par-1 pul4 pro3
after2 question: par2
after2 quoted: par-2 pul3
after2 tiny: par4
after2 title: byl2 par2
after2 line: sta9 cap-1 rel3
after2 open: par2
after2 short: par1 que1
after2 middle: sta-4 byl-1 par2 int-4 pul-2 not9
after2 long: kic3 sta3 byl1 par-1 pul5 que-4 cap2
kind after related-line/long: rel9
kind after byline/name: att2
kind after picture/line: cre4
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
kind after title/short: pul4
kind after title/long: int7
kind after line/long: not3
kind after open/tiny: pul3
kind after open/long: par8
kind after short/short: lis2
kind after short/long: par-6 int5
kind after middle/topic: cap1
kind after middle/middle: par3
kind after long/date: sta1
kind after long/question: pul4
kind after long/title: pul1
kind after long/line: par-1 pro1 not8
kind after long/open: pul4
kind after long/short: par1
kind after long/long: par4 pul1 que3
kind before related-line/long: int-1 rel3
kind before picture/date: byl1
kind before picture/long: cap3
kind before genre/name-role: sec1 kic-1
kind before name/name: sec1
kind before name/role: byl5 att5
kind before name/long: cap7
kind before quoted/name: pul15
kind before quoted/name-role: pul20
kind before quoted/long: int3
kind before tiny/long: kic4
kind before title/long: int2
kind before line/byline: cap4
kind before line/long: rel-6 not7
kind before open/reading: par4
kind before open/long: par-3 int-1 pul1 rel4
kind before short/name-role: pul15
kind before short/title: cap3
kind before short/short: lis2
kind before short/long: int4
kind before middle/name: cap1
kind before middle/name-role: pul15
kind before middle/middle: par1
kind before middle/long: par-3 pul7 que1
kind before long/topic: pul3
kind before long/name-role: pro3
kind before long/line: par-2 pul5
kind before long/middle: par-2 not6
kind before long/long: par5
start 0: sec2
start 1: byl-3
start 2: byl1 par-1
start 3: sta1 byl7 par-3 cap-1
start 4: par3 cap3
start 5: byl-2 par1 pul-1 cap4
start 6-8: par5 pul3 rel1
start 9-12: que1 cap3 not2
start 13+: par4 int-1 rel1 not1
end 0: byl1
end 1: rel1
end 2: par1 int-4 pro5
end 3-4: sta-4 byl2 par5 pul4
end 5+: kic2 sta7 par1 int1 pul-3 que1 cap2 rel-5 pro-4
zone header: sec3 sta3 int-5 lis6 cap1 not-1
zone first: pul-1 cre1
zone second: par5 int4 pul-1
zone body: byl-1 int1 pul3 att1 pro4 bio-7 not3
zone tail: byl4 int-2 rel3 bio7
kind in related-line/body: rel1
kind in promo/tail: par8
kind in byline/body: att2
kind in date/header: byl2 dat3
kind in date/body: rel20
kind in reading/header: rea2
kind in picture/first: cap-2 cre2
kind in picture/body: cap3
kind in topic/header: sec1
kind in name/header: byl4
kind in name/body: att5
kind in name/tail: byl14
kind in name-role/first: byl1
kind in name-role/body: att8 cap3
kind in role/header: bio15
kind in question/body: par1
kind in quoted/body: pul1
kind in word/header: kic1
kind in tiny/header: kic1
kind in tiny/body: int8
kind in title/header: hea2
kind in title/body: int4
kind in title/tail: pul6
kind in line/header: sec2
kind in line/first: int3
kind in line/second: pul1
kind in line/body: pul-1 not5
kind in line/tail: rel2
kind in open/header: sta5
kind in open/body: int-1 cap1
kind in open/tail: rel1
kind in short/header: lis5
kind in middle/header: sta5 cap3
kind in middle/second: par1
kind in long/header: sta6
kind in long/first: par6
kind in long/second: par1
kind in long/body: par1 pul7 rel-2
length in 8-13/header: sec3 byl1
length in 8-13/first: kic2
length in 14-19/header: kic5
length in 14-19/tail: byl4
length in 28-35/header: dat2
length in 28-35/first: byl2
length in 28-35/body: int2
length in 36-45/body: int2
length in 46-57/body: pro1
length in 46-57/tail: cap5
length in 58-71/body: pul-1
length in 58-71/tail: pul11 rel-1 not2
length in 72-89/header: hea1 lis2
length in 90-109/body: int-3 pul4 que2
length in 90-109/tail: not2
length in 110-134/header: sta4
length in 110-134/first: byl1
length in 110-134/body: cap3
length in 135-164/header: cap1
length in 135-164/body: int-3
length in 165-199/header: sta3
length in 165-199/body: int-1 rel-1
length in 200-249/header: sta2
length in 200-249/body: pul1
length in 250-329/header: sta5 par-1
length in 250-329/first: par3
length in 250-329/body: par1 pro1
length in 330-499/body: pul2
length in 500+/body: pul2
kind interview name/some: kic1
kind interview question/some: par1 que5
kind interview question/yes: que22
kind interview question/full: que30
kind interview quoted/some: pul-1
kind interview tiny/some: sec2 kic-2 cap1
kind interview line/some: pro3
kind interview short/some: lis6
kind interview middle/some: par-1
kind interview middle/yes: que7
kind interview long/some: pul6 pro2
kind interview long/yes: par-2 que9
last in lower/header: sec4 hea1 int-1 cap2
last in lower/first: byl-1
last in lower/second: int1
last in lower/body: par-9 int5 que-1 rel2 not1
last in lower/tail: byl8 par-1 rel1 not-2 fur1
last in digit/header: dat5
last in digit/body: att3
last in stop/header: sta4 lis8 cap1
last in stop/first: par5
last in stop/second: par4
last in stop/body: par4 int-6 pul11 pro1 not3
last in stop/tail: not6
last in cry/tail: par8
last in ellipsis/body: que3
last in comma/body: par3
repeated before: int-2 pul49
repeated after: int12 pul45
colon before yes: par-11 pul25
run alone/of 2: sec6 par-4 int8 pul-1 cap2 rel-2 pro2
run first/of 2: kic8
run first/of 3-4: sec3 kic-3
run next/of 2: kic4 byl-1 int1
run next/of 3-4: sec1 rel4
title first: hea5
title longest: hea10
title both: hea28
turn between longer/some: int1 pro2
turn between longer/yes: par-8 que24
turn between longer/full: que10
turn other/some: int-7 lis7 rel1
turn other/yes: que14
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
step other: par-4 que17
asking short/no: int30
asking short/some: int25
asking short/yes: que20
asking short/full: que20
asking long/some: par2
phrase verb/middle: int4
phrase verb/wide: int-1 pul4
phrase no verb/short: sec10 sta-13 byl4 dat7 par-4 int4 pul-5 att8 cap-6 rel-3 bio-3 fur2
phrase no verb/middle: hea1 int3 cap-2 rel2 bio4
phrase no verb/wide: sta3 int-7 rel4 bio1
sign in lower-first/header: cap4
sign in lower-first/body: par1
sign in label-first/header: par4
sign in breadcrumb/header: sec4 kic-1 byl-1 cap6
sign in several-sentences/header: sta3 par4
sign in several-sentences/body: par-5 que1 cap4
sign in several-sentences/tail: not1
sign in initial-capitals/header: par1
sign in initial-capitals/body: par-6 pul4 rel1
after sec: sec-2 kic8 hea4 sta-14 dat2 par-6 cap2 cre-2
after kic: hea10 sta7 dat-4
after hea: kic10 sta7 dat1 par-7 att-40 cap-2
after sta: sec1 kic4 byl13 int-1 cap2 rel-1 pro-2 bio-1
after byl: sec-6 kic-2 sta1 byl-5 dat20 rea-2 par-7 int-3 cap1 pro3 bio14 not8
after dat: sec1 kic-6 byl5 rea5 par-3 int-2 lis1 cap9 cre-2 pro-4
after dli: sta-2 par6
after rea: sta2 byl3 dat-3 par-2 cap2
after par: sec-3 dat-2 dli-2 rea2 par9 int7 pul13 att-23 que1 lis-5 cap6 cre-1 tab-1 fur-4
after int: par23 pul6 att-30 que-3 rel-2 pro-1 not-5
after pul: byl-3 par1 int-1 pul-6 att33 que3 cap-3 rel-3
after att: par4 int-4 att20
after que: par16 que-1 not-1
after lis: par-6 lis16 rel1
after cap: sec1 kic-1 hea-3 sta3 byl-1 par5 int7 pul7 cap-8 cre23 rel-4
after cre: sec1 sta6 byl2 par-7
after tab: par-2
after emb: par-1 emb23
after rel: byl4 rea-2 par3 int11 pul-8 att-5 que4 cre-1 rel30 pro-4 bio-2 not-5
after pro: byl1 cap4 rel-2 pro8 fur3
after bio: sta-3 byl5 par6
after not: byl-3 par-25 int6 pul-2 att-1 cap-2 not36
after fur: byl-2 par-2 fur15
at the start: sec5 kic1
at the end: byl8 int-5 pul2 cap-2 cre-1 emb-1 rel1 pro-1 bio1 not8
when untitled: sec3 kic3 hea12 sta-20 byl-2 par-31 int-30 pul-40 att-40 que-30 lis-40 cap-9 tab-30 emb-40 rel-20 pro-10 bio-30 not-30
when titled: hea-200 sta8 byl9 dat1 par1 int-8 que-2 cap7 rel-4 bio7 not-6
when summed-up: sec3 kic4 hea-200 sta-27 byl5 dat4 dli1 rea7 par20 int1 cap7 cre5 rel-9 pro1 bio-4 not-3
when begun: sec-13 kic-23 hea-200 sta-50 byl-6 dat-12 dli-7 rea-7 par2 int2 cap-8 cre-9 tab-5 rel11 pro-3 bio-1 not1
`;

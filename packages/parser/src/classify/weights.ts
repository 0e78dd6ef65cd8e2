/**
 * How much each feature speaks for each label, in tenths of a natural logarithm; written by `npm run fit`.
 *
 * A line is `family value: label weight …`; the labels are the codes of `model.ts`. The last lines are the scores of a
 * label after another, in the first block and in the last.
 */
export const WEIGHTS = `
any block: byl2 par9 pul-1
length 4-7: cap-2
length 14-19: kic7 byl2 rel-2
length 20-27: kic3 byl-1 int3 rel-1
length 28-35: byl1 cap-2 not-2
length 36-45: int5 cap-1 rel-1
length 46-57: par-11 int7 pul-4 rel1 pro3
length 58-71: par-3 cap5 rel-1 not4
length 72-89: hea1 byl5 dat-2 par-3 int-4 rel6
length 90-109: par-1 int-7 pul1 rel5 not1
length 110-134: sta4 int-2 pul-1 cap4 rel2
length 135-164: par2 int-4 cap3 pro-3
length 165-199: sta3 par12 int-1 rel-2
length 200-249: sta1
length 250-329: sta4 par3 pul-2 pro1
length 330-499: par7
length 500+: par21
words 1: kic11 byl-1
words 2: kic1 byl14 int1 rel-3
words 3: sec4 kic3 int4
words 4: int13 cre1
words 5: sec-1 int8 rel-3
words 6: cap-2
words 7-9: int1 att6 que-2 rel8 pro3 not-5
words 10+: int2 pul-10 rel1
first upper: kic4 byl7 dat-4 par6 int-3 pul-12 cap2 cre-1 not1
first digit: byl-3 dat3 par4 int1
first opening: pul4
first straight: par3 pul8
first hyphen: int-4 att2
first dash: que10
first bullet: lis20
first arrow: rel60
first copyright: cap-3 cre2
last lower: hea1 dat-3 par-17 int5 que-8 cap6 cre-1 rel3 pro4
last upper: par-5
last digit: dat6 att1
last stop: kic2 sta2 par10 int-5 pul1 att-1 que-1 lis2 cap3 rel-9 not7
last ask: que3
last cry: par2 pro-1
last ellipsis: que2
last colon: par2
last comma: par10
close lower: dat-2 par-2 int2 que-2 cap1 rel3 pro7 not-8
close upper: cre2
close digit: dat6
close stop: kic3 sta2 par8 int-3 lis3 cap1 rel-8 not8
close ask: que4
close cry: par1
close ellipsis: que2
close colon: par2
close comma: par10
close closing: pul5 rel2
close straight: int5 pul-5
close bracket-close: sec1 byl2 int-9 att4 cap1 not2
small none: sec7 kic2 hea-1 sta-3 byl2 cre2 rel-5 fur2
small few: byl1
small some: sta1 par3 cap8 rel3 pro-7 not3
small many: kic-2 hea2 sta2 par3 pul4 que2 pro1 bio-1 not-3
small most: int1
capitals few: kic-3 hea2 sta8 byl-6 dat5 par9 pul9 att-3 cap-4
capitals some: kic-2 byl-1 dat-3 par7 int3 pul-7 emb1 rel8 not-7
capitals many: byl3 par-5 pul-4 att4 not1
capitals most: kic8 byl8 par-3 rel-1
capitals all: sec2 sta-4 byl3 int-4 cap3 not2
cue home: sec40
cue topic: kic1 byl-5 par2
cue topic-any: sec14 kic-3 int-1 cap-1 not8
cue genre: kic2 sta4 par-2 cap-1 rel5
cue genre-all: kic9
cue lead-label: kic3 sta9 par-3
cue announce: sta4 par-2 pul5
cue by: byl3 att2
cue desk: byl17
cue agency: sta-1 byl5 dli5 par-2 cre3
cue reporter: byl6
cue dated: sta-1 dat23 lis1
cue month: byl3 pul-3 cap4
cue updated: byl11
cue ago: sta2 dat3
cue place-agency: byl1 cap-2 cre3
cue reading: byl7 rea7 par-5 que6
cue minutes: rea13
cue article: sta7 dat-1 int6 att-2 lis2 cap6 rel-2 pro-5
cue indefinite: int17 pul-2 cap1 not-1
cue pronoun: par3 pul5 que2 cap-2
cue connector: sta5 par7 not-2
cue preposition: byl2 par1 int-1 cap-3 rel8
cue verb: sec-4 sta6 byl-3 par8 int-4 pul3 lis1
cue said: sta1 par1 int-1 not8
cue first-person: sec2 sta-1 par10 int-4 cap-1 not2
cue we: int-1 pul3 pro17
cue must: pul4
cue role: sta2 byl-1 par-1 int-7 pul3 att18 bio8 not-6
cue role-start: att1 bio1
cue told: sta6 par-1 pul5
cue asking: par3 que5 rel1
cue you: par-5 que4 pro4
cue photo: par-3 cap14 cre1 rel-2
cue photo-agency: byl3 dli4 cre5
cue scene: sta-1 par1 cap4
cue credited: cap-3 cre18
cue tabular: cap5
cue post: emb1
cue english-month: emb10
cue english: par5
cue read-also: par-7 int-7 rel12 pro11
cue paywalled: pro60
cue subscribe: pro10
cue selling: pro15
cue about: att2 cap-4 bio31
cue contact: bio15
cue rectified: not52
cue renamed: par7 not20
cue furniture-all: fur44
cue furniture-start: rel-6 pro6 fur30
cue network: sec-2 kic3
flag glued: sec17 kic1 sta3 pro3
flag colon: hea3 byl-4 par6 int-1 cap-1 rel11 pro-1 not9
flag quoted: int4
flag quotation: sta7 par3 pul2 cap4 not-4
flag year: sta3 byl9 int-2 cap6
flag time: byl14 dat4 cap-4
flag numeric-date: par3
flag letter-date: byl5 cap6 not2
flag price: not5
flag at-sign: emb10
flag copyright: cap15 cre10
flag spaced-dash: sta-3 byl4 dat-3 int-6 cap6 rel3
flag slash: sta-4 int-5 cap9 cre3 not4
flag parenthesis-end: sec1 byl4 int-9 att4 not2
flag parentheses: cap1
flag arrow: sec5
flag bullet: byl10 lis20
flag name: byl5 cre5
flag name-first: sec1 sta-5 att-1 bio7
flag role-after: sec2
flag capitals: byl2 int1
flag title-case: byl11 cap-7 cre1 not2
flag initials: byl5
flag hash: emb35
flag number-first: byl-3 dat8 par4 int1
flag comma-end: par10
flag ask-inside: par7
flag cue-is-all: kic4 cap-1 rel1
sign name-at-end: sec2 par-1 cap25
sign handle: emb15
sign url: emb10
sign lower-first: hea-20 int-15
sign label-first: par3 rel1
sign speaker-first: byl-1 par-1 cre2 rel4 not1
sign breadcrumb: sec4 byl-2 int-1 cap7
sign several-sentences: sta2 par3 int-2 que5 cap2 rel-5 not1
sign initial-capitals: int-1 pul4 rel1
sign dateline-first: sta-40 dli-10 par40
sign desk-initials: byl40
sign footnote-first: not40
sign name-is: par-4
sign price-at-end: not60
sign dateline-alone: dli80
sign dashed: int50
kind related-head: rel40
kind related-line: int-4 rel31 pro8
kind promo: par2 pro40
kind byline: byl34 att2
kind date: byl7 dat40
kind reading: rea56
kind picture: byl-6 cap30 cre22
kind topic: sec26 kic10 byl-7
kind genre: kic20
kind name: byl7 cap6
kind name-role: byl1
kind told: att60
kind desk: byl22
kind post: emb50
kind note: not15
kind quoted: int3 pul5
kind word: kic19
kind tiny: kic8 int1
kind title: hea2 byl-1 int2
kind line: dat1 par-3 int3
kind open: sta4 int-7 rel2
kind short: int3 lis4 cap5
kind middle: sta4 par5
kind long: sta6 par15 int-2 pul3 cap-6 rel-3
before none: sec2
before related-head: int-1 rel14
before related-line: rel-4
before date: sta3 cap4
before picture: sta5 cap-1
before topic: rel7
before name: sta-4 par2 att1 bio7
before name-role: par11 int-3 rel2
before desk: cap1
before question: pul5
before tiny: par-3 pul1 fur3
before title: par-2
before line: kic2 cap-5 cre1 pro2 not4
before short: par1 lis3 rel-4
before middle: byl4 par1 pul-1 not1
before long: int5 que2 cap4 not2
after none: byl2 not1
after related-line: rel-3
after date: byl2
after reading: par1
after picture: byl2 cap3
after topic: par-5
after name: sec2 sta-1 cap2
after name-role: sec2 kic-2 pro3
after post: emb1
after question: par7
after title: kic2 rel5
after line: byl3 par1 not-3
after short: lis3
after middle: int3
after long: kic2 par-8 int1 pul4 que1 bio-2 not7
before2 none: sec5 kic3 byl-2 cap-2
before2 related-head: rel8
before2 related-line: int-2 rel5 not2
before2 byline: sta1 byl-2
before2 date: sta2 byl2
before2 reading: int4 pul7
before2 picture: sta-3 par10 cap-2
before2 topic: byl2 par-5 int1 cap-2
before2 genre: byl1
before2 name: sta-1 par3 cap7
before2 name-role: int-1
before2 question: par-6 que12
before2 quoted: par4
before2 title: byl1 pul-1 cap2
before2 line: dat-1 int-3 pul3 cap3
before2 middle: par2 int-6 att3 rel-4 not-5
before2 long: int3 pul2
after2 none: rel3 not1
after2 related-line: par-2 int6 cap3
after2 byline: sec3 kic-1 byl-5 par-5 pul9 cap2
after2 date: sec-9 kic7 cap8
after2 picture: byl4
after2 topic: par1
after2 name: sec2
after2 name-role: par-1 pul4 pro3
after2 question: que6
after2 quoted: par-2 pul4
after2 tiny: par4
after2 title: byl1 par2
after2 line: sta8 cap-2 rel3
after2 open: par2
after2 short: par1 que1
after2 middle: sta-4 byl-1 par2 int-4 pul-2 not8
after2 long: kic4 sta3 byl1 par-1 int1 pul5 que-5 cap3
kind after related-line/long: int-1 rel9
kind after byline/name: att2
kind after picture/line: cre5
kind after topic/none: kic2
kind after genre/none: sec1
kind after name/quoted: att20
kind after name/title: sec2
kind after name/short: att10
kind after name-role/related-line: cap2
kind after name-role/quoted: att20
kind after name-role/line: att10
kind after name-role/short: att15
kind after name-role/middle: att10
kind after name-role/long: byl1
kind after role/name: att10 bio10
kind after told/name-role: att20
kind after tiny/long: int5
kind after title/short: pul5
kind after title/long: int8
kind after line/long: not3
kind after open/tiny: pul3
kind after open/long: par9
kind after short/long: par-6 int5
kind after middle/picture: sta3
kind after middle/name: par1
kind after middle/middle: par2
kind after middle/long: pul1
kind after long/date: sta1
kind after long/question: pul4
kind after long/title: pul1
kind after long/line: par-2 pro2 not9
kind after long/open: pul3
kind after long/short: par1
kind after long/long: par3 pul1 que5
kind before related-line/long: int-2 rel3
kind before date/promo: byl1
kind before genre/name-role: sec1 kic-1
kind before name/name: sec1
kind before name/role: byl5 att5
kind before name/long: cap12
kind before quoted/name: pul15
kind before quoted/name-role: pul20
kind before quoted/long: int3
kind before tiny/long: kic4
kind before title/none: pul1
kind before title/long: int3
kind before line/byline: cap4
kind before line/title: sec1
kind before line/long: int1 rel-5 not6
kind before open/reading: par3
kind before open/long: sta1 par-3 int-1 pul1 rel4
kind before short/name-role: pul15
kind before short/title: cap3
kind before short/short: lis2
kind before short/long: int4
kind before middle/name: cap1
kind before middle/name-role: pul15
kind before middle/line: pul-1
kind before middle/middle: par2
kind before middle/long: par-3 pul7 que2
kind before long/topic: par-1 pul3
kind before long/name-role: pro3
kind before long/line: par-2 pul5
kind before long/middle: par-3 not5
kind before long/long: par5
start 0: sec2
start 1: byl-3 dat1
start 2: byl1
start 3: sta1 byl7 par-3 cap-1
start 4: par3 cap3
start 5: byl-1 pul-1 cap3
start 6-8: par4 pul3 cap-1
start 9-12: pul-1 que1 cap3 not1
start 13+: par4 rel1 pro1 not1
end 0: byl2 not1
end 2: int-5 pro5
end 3-4: sta-4 byl2 par4 pul4
end 5+: kic2 sta8 int1 pul-2 que1 cap2 rel-4 pro-5
zone header: sec3 sta3 int-5 lis5 cap1
zone first: cap-1 cre1
zone second: par5 int4 pul-1
zone body: byl-1 int2 pul4 pro4 bio-7 not4
zone tail: byl3 int-3 rel3 bio8
kind in related-line/body: rel1
kind in promo/tail: par7
kind in byline/body: att2
kind in date/header: byl3 dat3
kind in date/body: rel20
kind in reading/header: rea4
kind in picture/first: cap-2 cre2
kind in topic/header: sec1
kind in name/header: byl3
kind in name/body: att5
kind in name/tail: byl14
kind in name-role/first: byl1
kind in name-role/body: att8 cap3
kind in role/header: bio15
kind in question/body: par1
kind in quoted/second: int1
kind in quoted/body: pul1
kind in word/header: kic1
kind in tiny/header: kic1 cap1
kind in tiny/body: int6
kind in title/header: hea2
kind in title/body: int4
kind in title/tail: pul6
kind in line/header: sec2
kind in line/first: int3
kind in line/body: pul-1 not5
kind in line/tail: rel2
kind in open/header: sta6
kind in open/body: cap1
kind in open/tail: rel1
kind in short/header: lis5
kind in middle/header: sta4 cap2
kind in middle/second: par1
kind in long/header: sta8
kind in long/first: par5
kind in long/second: par1
kind in long/body: par1 pul10 rel-1
length in 8-13/header: sec2
length in 8-13/first: kic2
length in 14-19/header: kic4
length in 14-19/tail: byl4
length in 28-35/header: dat2
length in 28-35/first: byl2
length in 28-35/body: int2
length in 36-45/body: int1
length in 46-57/body: pro1
length in 46-57/tail: cap7
length in 58-71/body: pul-2 cap2
length in 58-71/tail: pul10 rel-1 not2
length in 72-89/header: hea1 lis2
length in 72-89/first: byl1
length in 90-109/body: int-4 pul4 que4
length in 90-109/tail: not3
length in 110-134/header: sta4
length in 110-134/first: byl1
length in 110-134/body: cap4
length in 135-164/header: cap1
length in 135-164/body: int-3 pul1
length in 165-199/header: sta3
length in 165-199/body: pul1 rel-1
length in 200-249/header: sta2
length in 250-329/header: sta5 par-1
length in 250-329/first: par3
length in 250-329/body: par1 pro2
length in 330-499/body: pul2
length in 500+/body: pul1
kind interview name/some: kic1
kind interview question/some: par1 que4
kind interview question/yes: que22
kind interview question/full: que30
kind interview quoted/some: pul-1
kind interview quoted/yes: pul1
kind interview tiny/some: sec2 kic-2 cap1
kind interview line/some: int-1 pro3
kind interview short/some: lis8
kind interview middle/some: par-1
kind interview middle/yes: que9
kind interview long/some: pul6 pro2
kind interview long/yes: par-2 que12
last in lower/header: sec3 hea1 int-1
last in lower/first: byl-1
last in lower/second: int1
last in lower/body: par-8 int5 att1 que-1 rel3 not1
last in lower/tail: byl7 par-1 rel1 not-2 fur1
last in digit/header: dat5
last in digit/body: att2
last in stop/header: sta4 lis7 cap1
last in stop/first: par4
last in stop/second: par3
last in stop/body: par3 int-6 pul10 pro1 not3
last in stop/tail: not7
last in cry/tail: par7
last in ellipsis/body: que2
last in comma/body: par4
repeated before: int-2 pul49
repeated after: int12 pul45
colon before yes: par-13 pul24
run alone/of 2: sec6 par-4 int8 pul-1 cap2 rel-2 pro2
run first/of 2: kic9
run first/of 3-4: sec2 kic-3
run next/of 2: kic4 byl-2 par-1 int1
run next/of 3-4: sec1 rel4
title first: hea5
title longest: hea10
title both: hea29
turn between longer/some: int1 pro1
turn between longer/yes: par-9 que25
turn between longer/full: que10
turn other/some: int-7 pul1 lis8 rel2
turn other/yes: par-1 que15
turn to you full: que10
post 1 behind: emb31
post 2 behind: emb15
post 3 behind: emb5
signed by the next: pul25
signed the one before: att25
closing contact: bio60
closing about: bio20
closing name is: bio40
bold yes: kic10 sta20 par-20 int40 pul10 que40
asking short/no: int30
asking short/some: int25
asking short/yes: que20
asking short/full: que20
asking long/some: par3
asking long/yes: que2
phrase verb/middle: int4
phrase verb/wide: int-2 pul4 cap1
phrase no verb/short: sec11 sta-13 byl4 dat7 par-4 int4 pul-5 att8 cap-6 rel-3 pro1 bio-3 fur3
phrase no verb/middle: hea1 int2 rel1 bio3
phrase no verb/wide: sta3 int-7 cap1 rel4 bio1
sign in name-at-end/body: cap1
sign in lower-first/header: cap3
sign in lower-first/body: par1
sign in label-first/header: par4
sign in label-first/body: rel1
sign in breadcrumb/header: sec4 byl-2 cap7
sign in breadcrumb/body: int-1
sign in several-sentences/header: sta3 par3
sign in several-sentences/body: par-5 que2 cap3
sign in several-sentences/tail: not2
sign in initial-capitals/header: par1
sign in initial-capitals/body: par-6 int-1 pul4 rel1
after sec: sec-3 kic8 hea4 sta-15 dat3 par-6 cap3 cre-2
after kic: hea10 sta7 dat-5
after hea: kic9 sta7 dat1 par-7 att-40 cap-2 rel-1
after sta: sec2 kic4 byl14 int-1 cap3 rel-1 pro-2
after byl: sec-6 kic-1 sta1 byl-5 dat19 rea-2 par-8 int-3 pro3 bio14 not8
after dat: sec2 kic-5 byl5 rea6 par-3 int-2 lis1 cap8 cre-2 pro-4
after dli: sta-2 par6
after rea: sta2 byl4 dat-4 par-2 cap2
after par: sec-2 byl-1 dat-2 dli-2 rea2 par9 int6 pul13 att-24 que2 lis-5 cap6 cre-1 tab-1 fur-4
after int: par24 pul6 att-30 que-2 rel-3 pro-1 not-5
after pul: sec-1 byl-3 par2 int-3 pul-7 att31 que4 cap-3 rel-3
after att: par5 int-4 att19
after que: par16 que-1 not-1
after lis: par-6 lis19 rel1
after cap: sec1 kic-1 hea-3 sta1 byl-2 rea-1 par5 int6 pul6 cap-7 cre24 rel-5
after cre: sta5 byl2 par-7
after tab: par-2
after emb: par-1 emb22
after rel: byl3 rea-2 par2 int9 pul-8 att-6 que3 emb-1 rel27 pro-5 bio-2 not-5
after pro: byl1 cap5 rel-3 pro9 fur3
after bio: sta-4 byl4 par6
after not: byl-2 par-24 int7 pul-2 att-1 cap-3 pro1 not37
after fur: byl-2 par-2 fur15
at the start: sec6 kic1
at the end: byl7 int-6 pul3 cap-3 cre-1 emb-1 pro-1 bio1 not6
when untitled: sec4 kic2 hea12 sta-20 byl-2 par-31 int-30 pul-40 att-40 que-30 lis-40 cap-8 tab-30 emb-40 rel-20 pro-10 bio-30 not-30
when titled: hea-200 sta8 byl8 dat2 par1 int-7 que-2 cap8 rel-5 bio7 not-5
when summed-up: sec2 kic4 hea-200 sta-28 byl5 dat5 dli1 rea7 par20 pul-1 cap6 cre5 rel-10 pro1 bio-4 not-2
when begun: sec-12 kic-23 hea-200 sta-50 byl-5 dat-11 dli-8 rea-7 par2 int2 cap-8 cre-9 tab-5 rel12 pro-2 bio-1 not2
`;

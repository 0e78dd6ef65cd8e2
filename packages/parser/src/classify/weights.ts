/**
 * How much each feature speaks for each label, in tenths of a natural logarithm; written by `npm run fit`.
 *
 * A line is `family value: label weight …`; the labels are the codes of `model.ts`. The last lines are the scores of a
 * label after another, in the first block and in the last.
 */
export const WEIGHTS = `
any block: kic1 sta1 byl3 par8 fur-3
length 4-7: kic1 cap-1
length 8-13: kic2
length 14-19: kic4 byl1 dat1
length 20-27: byl-1 int4 cap-1 rel-5
length 28-35: byl2 int2 cap-2
length 36-45: par-1 int9 cap-1 not1
length 46-57: par-9 int7 pul-2 rel1
length 58-71: par-3 cap3 rel-2 not4
length 72-89: hea1 byl5 dat-3 par-1 int-5 rel5 bio1
length 90-109: int-8 pul1 que2 rel7 bio1
length 110-134: sta2 int-3 cap3 rel2
length 135-164: int-3 cap5 pro-2
length 165-199: sta3 par6 int-1 rel-2
length 200-249: sta3 not3
length 250-329: sta5 par4 pul-2 pro1
length 330-499: par9
length 500+: par18
words 1: sec1 kic7
words 2: kic3 byl15 int3 rel-1
words 3: sec5 kic5 int6
words 4: int12 rel-2
words 5: sec-1 dat2 int5 cap-2 rel-7
words 6: par-1 int2 cap-3
words 7-9: int1 att1 que-3 rel6 pro2
words 10+: int1 pul-10
first upper: kic4 byl7 dat-2 par4 int-3 pul-11 cap3 not1 fur-1
first digit: byl-3 rea1 int1
first opening: pul2
first straight: par1 pul7
first bullet: lis20
first arrow: rel40
first copyright: cap-3
last lower: hea2 dat-3 par-16 int3 att3 que-7 cap7 cre-1 rel5 pro4
last upper: par-2
last digit: dat6
last stop: kic2 sta2 par12 int-7 cap3 rel-9 not5
last ask: que1
last cry: par3 pro-1
last ellipsis: que3
last colon: par4
last comma: par7
last money: not6
close lower: kic1 dat-2 int1 que-2 cap2 rel4 pro8 not-9
close upper: cre3
close digit: dat6
close stop: kic4 sta2 par8 int-4 pul2 cap2 rel-8 not5
close ask: que1
close cry: par2
close ellipsis: que3
close colon: par4
close comma: par7
close closing: pul6 rel1
close straight: int5 pul-7
close bracket-close: byl1 int-6
close money: not6
small none: sec4 kic3 hea-4 sta-2 byl3 int-3 cre2 rel-7 pro1
small few: byl1
small some: sta3 par3 pul-1 que-2 cap9 rel4 pro-4 not4
small many: kic-2 hea3 byl-1 par4 int1 pul4 que2 not-5
small most: kic3
capitals none: rea1 int1
capitals few: kic-4 hea3 sta8 byl-4 dat3 par10 pul10 att-1 cap-4 rel-1 pro1 bio-1
capitals some: sec-1 dat-1 par4 int1 pul-4 emb4 rel6 not-8
capitals many: byl4 par-3 pul-1 not1
capitals most: kic2 byl7 par-4
capitals all: sec4 sta-2 byl2 int-6 cap3 cre1
cue home: sec40
cue topic: sec1 byl-3 par1
cue topic-any: sec14 kic-3 par1 int-2 pul-1 cap-1 not10
cue genre: kic3 sta4 par-1 rel3
cue genre-all: kic9
cue lead-label: sta8 par-2
cue announce: sta3 par-2 pul1
cue by: byl4 att2
cue with-any: byl1
cue desk: byl18
cue agency: sta-2 byl2 dli9 par-5 cre2
cue reporter: byl4
cue dated: dat22
cue month: byl3 par2 pul-4 cap3 not3
cue updated: byl10
cue ago: dat1 par3
cue place-agency: byl2 dli6 par-1 pul1 cap-3 cre2
cue reading: byl5 rea8 par-3 que6
cue minutes: byl2 rea14
cue article: hea1 sta4 int8 cap7 rel-2 pro-4
cue indefinite: int14
cue pronoun: par1 pul3 que2 cap-4 rel-4
cue connector: sta6 par9 que-3 not-1
cue preposition: byl3 par1 int-1 cap-3 rel10
cue verb: sec-2 sta7 byl-2 par9 int-5 pul5
cue said: sta1 par4 int-3 not5
cue first-person: sec2 sta-1 par9 int-2 cap-3 not4
cue we: pul6 pro13
cue must: sta-1 pul7
cue role: sta2 byl-1 par-1 int-9 pul4 att19 bio7 not-4
cue role-start: att2 bio1
cue told: sta6 par-1 pul2
cue asking: par2 int-4 que5 rel2
cue you: par-6 que5 pro9 not-1
cue photo: pul3 cap14 cre1 rel-3
cue photo-agency: dli5 cre3
cue scene: sta-2 par-1 pul3 cap4
cue credited: cap-5 cre18
cue tabular: cap4
cue english-month: emb10
cue english: par3
cue read-also: par-3 int-6 rel13 pro15
cue paywalled: pro60
cue subscribe: par3 pro10
cue selling: pro19
cue about: pul-5 att1 cap-4 bio31
cue contact: bio15
cue noted: par-3 rel-4 not14
cue renamed: par8 not18
cue furniture-all: fur40
cue furniture-start: rel-2 pro5 fur30
cue network: sec-1 kic3
flag glued: pul-3 pro1
flag colon: hea4 sta-1 byl-1 par4 rel14 pro-1 not9
flag quoted: int1
flag quotation: sta8 par4 cap1 not-9
flag year: sta2 byl7 par-1 int-6 cap7
flag time: byl14 dat3 cap-4
flag numeric-date: par2 cap-1
flag letter-date: sta-1 byl3 cap5 not2
flag price: not10
flag at-sign: emb10
flag copyright: cap15 cre10
flag spaced-dash: sta-2 byl4 dat-4 int-5 cap6 rel2
flag slash: sta-6 int-5 cap7 not9
flag parenthesis-end: sec1 byl3 int-6
flag parentheses: cap1
flag arrow: sec5
flag bullet: byl6 lis20
flag name: byl6 cre6
flag name-first: sta-7 par1 att-1 bio5 not2
flag capitals: byl1 int1
flag title-case: sec5 byl11 cap-5 cre1
flag initials: byl2
flag hash: emb20
flag number-first: byl-3 dat5 rea1 int1
flag comma-end: par7
flag dash-speech: sta-1
flag ask-inside: par10
flag cue-is-all: kic10 cap-1 rel1
sign name-at-end: par-1 cap23
sign handle: emb15
sign url: emb10
sign label-first: par2
sign speaker-first: byl-2 rel6 not1
sign breadcrumb: sec3 byl-5 int-1 cap7
sign several-sentences: sta1 par2 int-1 pul-1 que7 cap2 rel-3 not1
sign initial-capitals: int-2 pul3 cre1
sign dateline-first: sta-40 dli-10 par40
sign desk-initials: byl40
kind related-head: rel40
kind related-line: int-3 rel30 pro10
kind promo: par4 pro30
kind byline: byl36 att2
kind date: byl7 dat42 cap-1
kind reading: rea54
kind picture: byl-5 cap30 cre23
kind topic: sec25 kic10 byl-8
kind genre: kic20
kind name: byl5 cap5
kind name-role: byl2
kind told: att50
kind desk: byl20
kind post: emb30
kind note: not15
kind question: que1
kind quoted: int1 pul5
kind word: kic20
kind tiny: kic8 int1
kind title: hea3 int1
kind line: byl-1 int2 pul-1 not2
kind open: sta5 par1 int-7 rel2
kind short: int1 cap6 not-2
kind middle: sta5 par4
kind long: sta6 par13 pul5 cap-6 rel-1
before none: sec1
before related-head: int-2 rel12
before related-line: rel-6
before date: sta2 cap5
before picture: sta5 cap-3
before topic: sta-1 rel7
before name: sta-4 par1 att1 bio6
before name-role: par8 int-1 rel1
before note: bio1
before question: pul2
before tiny: par-3
before title: par-2 rel1
before line: kic4 pul-2 cap-4 pro2
before open: par4
before short: par4 rel-3
before middle: byl6 par3
before long: par-1 int6 que1 cap4 not4
after none: byl1
after related-line: rel-5
after reading: par3
after picture: cap4
after topic: par-4
after name: sec1 sta-1 cap1
after name-role: pro4
after post: emb3
after title: kic4 rel5
after short: par1
after long: kic1 par-8 int3 pul5 que4 bio-2 not7
before2 none: sec8 kic3 byl-4 cap-2
before2 related-head: rel6
before2 related-line: rel5 not4
before2 byline: sta2 byl-1
before2 date: sta3 byl2 par-1
before2 reading: par-2 int2 pul7
before2 picture: sta-2 par7
before2 topic: sta2 byl1 par-1 pul2 cap-1
before2 name: sta-2 par3 cap5
before2 name-role: int-2 cap1
before2 question: par-3 que6
before2 quoted: par4
before2 title: byl2 pul-1 cap3
before2 line: byl1 int-5 pul2 cap4 not1
before2 short: int3
before2 middle: par1 int-1 att3
before2 long: par-1 int3 pul3 que-1 cap1 rel-1
after2 none: byl2 rel3 not3
after2 related-line: par-2 int3 cap2
after2 byline: sec3 kic-1 byl-3 par-9 pul11 cap2
after2 date: sec-12 kic9 cap9
after2 picture: byl4 par1 cap-1
after2 name-role: par-4 pul4 pro4
after2 question: par1 que6
after2 tiny: par1
after2 title: par4
after2 line: sta4 rel4
after2 open: par5
after2 short: par1 int2 rel-1
after2 middle: sta-1 par3 pul-6 not8
after2 long: kic4 sta1 byl1 dat-1 par-1 int3 pul4 que-5 pro-1
kind after related-line/long: int-3 rel10
kind after byline/name: att1
kind after picture/line: cre2
kind after name/quoted: att20
kind after name/title: sec2
kind after name/short: att10
kind after name-role/related-line: cap3
kind after name-role/quoted: att20
kind after name-role/line: att10
kind after name-role/short: att15
kind after name-role/middle: att10
kind after name-role/long: byl2 not1
kind after role/name: att10 bio10
kind after told/name-role: att20
kind after question/long: que3
kind after tiny/date: cap1
kind after tiny/long: int5
kind after title/short: pul4
kind after title/long: int7
kind after line/none: sec1
kind after line/long: par-1 not4
kind after open/tiny: pul2
kind after open/long: par2
kind after short/long: par-6 int4
kind after middle/picture: sta2
kind after middle/long: pul1
kind after long/picture: par2
kind after long/question: pul2
kind after long/line: par-4 pro2 not9
kind after long/long: par5 que2
kind before related-line/long: int-2 rel2
kind before name/name: sec1
kind before name/role: byl5 att5
kind before name/long: cap11
kind before quoted/name: pul15
kind before quoted/name-role: pul20
kind before tiny/long: kic3 byl-1
kind before line/byline: cap4
kind before line/title: sec1
kind before line/long: int2 rel-3 not7
kind before open/reading: par5
kind before open/long: sta1 int-2 rel5
kind before short/name-role: pul15
kind before short/title: cap2
kind before short/long: int3
kind before middle/name-role: pul15
kind before middle/long: pul4 que2
kind before long/topic: par-1 pul3
kind before long/name-role: pro3
kind before long/line: par-1 pul7
kind before long/middle: par-7 not3
kind before long/long: sta-1 par5 pul1
start 0: sec1
start 1: byl-2
start 2: par-4
start 3: sta2 byl7 par-4
start 4: par2 cap4
start 5: dli2 par1 cap1
start 6-8: par6 pul1 que-3 cap-1
start 9-12: pul-1 que1 cap4 not2
start 13+: par4 pro2 not2
end 0: byl1
end 1: rel1
end 2: int-7 rel1
end 3-4: byl1 par3 pul2 not-2
end 5+: kic2 sta4 par3 int3 pul-1 que1 rel-3 pro-3
zone header: sec2 sta4 int-3 cap2 rel-1
zone first: kic3 cap-1 cre2
zone second: par7 int4 pul-8
zone body: byl-2 int2 pul3 pro4 bio-6 not5
zone tail: byl4 rel1 bio6
kind in promo/tail: par11 pro-1
kind in byline/body: att3
kind in date/header: byl4 dat4
kind in date/body: rel20
kind in picture/first: cap-3 cre3
kind in picture/body: cap1
kind in topic/header: sec3
kind in name/header: byl1
kind in name/body: att5
kind in name/tail: byl14
kind in name-role/first: byl1
kind in name-role/body: att10 cap3
kind in role/header: bio15
kind in quoted/body: pul2
kind in word/header: kic1
kind in tiny/header: kic4 cap1
kind in tiny/body: int6
kind in title/header: hea3
kind in title/body: int6
kind in title/tail: pul6
kind in line/header: sec2
kind in line/body: not5
kind in open/header: sta6
kind in open/body: int-1
kind in open/tail: rel1
kind in short/header: par6
kind in middle/header: sta5
kind in long/header: sta9
kind in long/first: par5
kind in long/body: par1 pul6
length in 8-13/header: sec1
length in 8-13/first: kic3
length in 8-13/body: int1
length in 14-19/header: kic1
length in 14-19/tail: byl5
length in 20-27/body: int2
length in 28-35/body: int1
length in 36-45/header: par1
length in 36-45/second: int3
length in 36-45/body: par-1 int1
length in 46-57/body: int1 pro1
length in 46-57/tail: cap6
length in 58-71/body: pul-2 cap3
length in 58-71/tail: pul10 not2
length in 72-89/header: hea1 byl1
length in 90-109/body: int-4 pul2 que4
length in 110-134/header: sta3
length in 110-134/first: byl1
length in 110-134/body: cap5
length in 135-164/header: cap2
length in 135-164/first: cap1
length in 135-164/body: int-1 pul1
length in 165-199/header: sta4
length in 165-199/body: par3 int-1 rel-1
length in 200-249/header: sta3
length in 200-249/body: que2
length in 250-329/header: sta6 par-1
length in 250-329/first: par2
length in 250-329/body: par3 pul-1 pro2
length in 330-499/body: pul2
kind interview question/yes: que19
kind interview question/full: que20
kind interview tiny/some: cap2
kind interview line/some: int-1 pro5
kind interview short/some: par4
kind interview middle/some: par-4 pul3
kind interview middle/yes: que6
kind interview long/some: pul7 pro2
kind interview long/yes: que7
last in lower/header: sec3 hea2 int-1
last in lower/second: int2 pul-3
last in lower/body: par-9 int3 att5 que-2 rel1
last in lower/tail: byl7 par-1 rel3 not-1
last in upper/header: cap-1
last in digit/header: dat5
last in stop/header: sta4 cap4
last in stop/first: par1
last in stop/second: par3
last in stop/body: par3 int-7 pul11 not2
last in stop/tail: bio1 not8
last in cry/tail: par9
last in ellipsis/body: que3
last in colon/body: par1
last in comma/body: par5
last in money/body: not1
repeated before: par-1 pul31
repeated after: par-10 pul27
colon before yes: par-14 pul25
run alone/of 2: sec5 par-3 int7 pul-2 cap2
run first/of 2: kic5
run first/of 3-4: int2
run next/of 2: kic2 hea1 byl-1
run next/of 3-4: sec1 rel3
title both: hea15
turn between longer/some: byl-2 int3 pro7
turn between longer/yes: par-11 que25
turn between longer/full: que10
turn other/some: par2 int-7 rel4 pro2
turn other/yes: que15
turn to you yes: que1
turn to you full: que10
post 1 behind: emb18
post 2 behind: emb15
post 3 behind: emb5
signed by the next: pul25
signed the one before: att25
closing contact: bio40
closing about: bio15
phrase verb/short: kic2
phrase verb/middle: int4
phrase verb/wide: pul4 cap2
phrase no verb/short: sec10 hea-1 sta-11 byl6 dat6 par-5 int4 pul-9 att6 cap-5 cre1 rel-2 pro1 bio-1
phrase no verb/middle: int4 rel2 bio1
phrase no verb/wide: sta3 int-7 rel1
sign in name-at-end/body: cap3
sign in lower-first/header: cap3
sign in lower-first/body: par4
sign in label-first/header: par4
sign in speaker-first/tail: not1
sign in breadcrumb/header: sec2 cap6
sign in breadcrumb/body: cap2
sign in several-sentences/header: sta2 par1
sign in several-sentences/body: par-2 que5 cap4 emb1
sign in several-sentences/tail: bio2 not2
sign in initial-capitals/header: par2 cap-1
sign in initial-capitals/body: par-6 int-1 pul3
after sec: sec-1 kic6 hea4 sta-14 dat5 par-6 cap2 cre-1
after kic: hea10 sta6 dat-4 cap-1
after hea: sec1 kic10 sta7 byl-1 rea1 par-4 att-40 cap-2
after sta: sec1 kic2 byl14 int-2 cap4 pro-1
after byl: sec-5 byl-6 dat20 rea-1 par-9 int-2 pro4 bio16 not8
after dat: sec1 kic-4 sta2 byl4 rea5 par-4 int-2 cap9 cre-2 pro-4
after dli: par4
after rea: sta3 byl3 dat-9 par-1 cap3
after par: sec-3 kic-1 byl-2 dat-2 dli-2 rea2 par8 int4 pul11 att-24 que2 lis-2 cap5 cre-1 tab-2 not-2 fur-1
after int: par23 pul4 att-30 que-2 emb-1 rel-3 not-4
after pul: byl-3 pul-7 att30 que3 cap-3 rel-1
after att: par1 int-3 att20
after que: par13
after lis: par-2
after cap: sec1 kic-2 hea-3 byl-2 rea-1 par5 int10 pul6 que-2 cap-7 cre23 rel-3
after cre: sta5 byl1 par-6
after tab: par-2
after emb: emb26
after rel: byl1 dat-1 rea-2 int10 pul-8 att-5 que5 emb-1 rel30 pro-3 bio-4 not-3
after pro: byl2 pul-1 cap3 pro10
after bio: sta-2 byl4 par4
after not: byl-2 par-24 int9 pul-1 att-1 cap-1 bio1 not34
after fur: par-1
at the start: sec5 kic2
at the end: byl6 int-6 pul1 cap-3 cre-1 bio4 not7
when untitled: sec3 kic3 hea12 sta-20 byl-4 par-31 int-30 pul-40 att-40 que-30 lis-40 cap-7 tab-30 emb-40 rel-20 pro-10 bio-30 not-30
when titled: sec1 hea-200 sta14 byl9 dat2 dli-1 rea1 par3 int-9 cap8 rel-4 bio7 not-3
when summed-up: sec1 kic4 hea-200 sta-25 byl5 dat4 dli8 rea4 par19 cap7 cre3 rel-7 bio-4 not-1
when begun: sec-11 kic-23 hea-200 sta-50 byl-4 dat-10 dli-7 rea-7 par2 int2 lis-5 cap-7 cre-9 tab-5 rel10 pro-2 not5 fur-4
`;

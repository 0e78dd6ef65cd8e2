const FRENCH_MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");
const ENGLISH_MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/**
 * A moment as newspapers print it, by the clock of its own offset: no time zone of the machine comes in.
 *
 * `2026-03-01T14:05:00+01:00` → `1er mars 2026 à 14h05` (French), `1 March 2026, 14:05` (English)
 *
 * @param moment - A date, with or without an hour, as in HTML’s `time`.
 * @param lang - English for `en`, French for `fr` and when absent, the plain figures otherwise.
 */
export function printDate(moment: string, lang: unknown): string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d))?/.exec(moment);
  if (parts === null) return moment;
  const [, year, month, day, hour, minute] = parts as unknown as string[];
  // Midnight is what a day without an hour is kept as.
  const dayOnly = hour === undefined || (hour === "00" && minute === "00");
  const number = Number(day);
  const name = Number(month) - 1;
  if (typeof lang !== "string" || /^fr(?:-|$)/i.test(lang)) {
    const date = `${number === 1 ? "1er" : number} ${FRENCH_MONTHS[name]} ${year}`;
    return dayOnly ? date : `${date} à ${Number(hour)}h${minute === "00" ? "" : minute}`;
  }
  const date = /^en(?:-|$)/i.test(lang) ? `${number} ${ENGLISH_MONTHS[name]} ${year}` : `${year}-${month}-${day}`;
  return dayOnly ? date : `${date}, ${hour}:${minute}`;
}

import { Misuse } from "../misuse.js";

/** A date given with `--now`, as RFC 3339; throws `Misuse` for what is none. */
export function moment(date: string): string {
  const known = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/i.test(date);
  const instant = known ? new Date(/[Z+]|-\d{2}:\d{2}$|^.{10}$/i.test(date) ? date : `${date}Z`) : undefined;
  if (instant === undefined || Number.isNaN(instant.getTime())) {
    throw new Misuse(`--now is \`${date}\`; give a date such as 2024-07-03T12:00:00+02:00`);
  }
  return instant.toISOString();
}

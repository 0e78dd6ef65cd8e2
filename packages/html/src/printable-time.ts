/**
 * The value as the `datetime` of a `time` element, or `undefined` when HTML does not know it: year, month, day, yearless day,
 * hour, local or global moment. Days must exist.
 *
 * `2024-02-29` → itself; `2023-02-29` → `undefined`
 *
 * Source: HTML Standard, « The time element », valid values (durations and weeks are not for news dates).
 */
export function printableTime(value: unknown): string | undefined {
  if (typeof value !== "string" || value.length > 40) return undefined;
  const parts = VALUE.exec(value);
  if (parts === null) return undefined;
  const [, year, month, day, yearlessMonth, yearlessDay] = parts;
  if (year !== undefined && Number(year) === 0) return undefined;
  if (month !== undefined && day !== undefined)
    return dayExists(Number(year), Number(month), Number(day)) ? value : undefined;
  if (yearlessMonth !== undefined) return dayExists(4, Number(yearlessMonth), Number(yearlessDay)) ? value : undefined;
  return value;
}

const HOUR = "(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,3})?)?";
const OFFSET = "(?:Z|[+-](?:0\\d|1\\d|2[0-3]):?[0-5]\\d)";

const VALUE = new RegExp(
  `^(?:(\\d{4,6})(?:-(0[1-9]|1[0-2])(?:-(\\d\\d)(?:[T ]${HOUR}${OFFSET}?)?)?)?|(0[1-9]|1[0-2])-(\\d\\d)|${HOUR})$`,
);

function dayExists(year: number, month: number, day: number): boolean {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day >= 1 && day <= days;
}

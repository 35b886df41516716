const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/**
 * Returns the moment of a date in a header, like `Sun, 06 Nov 1994 08:49:37 GMT`; `NaN` for anything else. Read by hand, because libraries replace
 * `Date.parse` by one for dates in the language of the page.
 */
export function httpDate(text: string): number {
  const found = /^[a-z]{3}, (\d\d) ([a-z]{3}) (\d{4}) (\d\d):(\d\d):(\d\d) GMT$/i.exec(text.trim());
  const [, day, name = '', year, hour, minute, second] = found ?? [];
  const month = MONTHS.toLowerCase().indexOf(name.toLowerCase()) / 3;
  if (!found || !Number.isInteger(month)) return Number.NaN;
  return Date.UTC(Number(year), month, Number(day), Number(hour), Number(minute), Number(second));
}

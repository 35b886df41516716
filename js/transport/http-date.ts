const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/**
 * Returns the moment of a date in a header, like `Sun, 06 Nov 1994 08:49:37 GMT` or `Sunday, 06-Nov-94 08:49:37 GMT`; `NaN` for anything else. Read by hand, because libraries replace
 * `Date.parse` by one for dates in the language of the page.
 */
export function httpDate(text: string): number {
  const found = /^[a-z]+, (\d\d?)[ -]([a-z]{3})[ -](\d\d(?:\d\d)?) (\d\d):(\d\d):(\d\d) GMT$/i.exec(
    // The form of C, `Sun Nov  6 08:49:37 1994`, as the others.
    text.trim().replace(/^([a-z]{3}) ([a-z]{3}) +(\d\d?) ([\d:]{8}) (\d{4})$/i, '$1, $3 $2 $5 $4 GMT'),
  );
  const [, day, name = '', digits = '', hour, minute, second] = found ?? [];
  const month = MONTHS.toLowerCase().indexOf(name.toLowerCase()) / 3;
  if (!found || !Number.isInteger(month)) return Number.NaN;
  // The old form has two digits of the year.
  const year = Number(digits) + (digits.length > 2 ? 0 : Number(digits) < 70 ? 2000 : 1900);
  return Date.UTC(year, month, Number(day), Number(hour), Number(minute), Number(second));
}

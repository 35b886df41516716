import type { Open, User } from 'axero-widget-sdk';

/** Names that sites may give to the field with the id of a person's manager. */
const MANAGER = /^(manager|supervisor|reports_?to|parent)(_?user)?_?id$/i;

/** Names that sites may give to the number of people who report to a person. */
const REPORTS = /^(direct_?)?reports?_?count$/i;

function numberUnder(person: User, name: RegExp): number | undefined {
  const found = Object.entries(person as Open<User>).find(([key]) => name.test(key));
  const value = Number(found?.[1] ?? Number.NaN);
  return Number.isInteger(value) ? value : undefined;
}

/** Returns the id of the person to whom a person reports, where the site sends one. */
export function managerOf(person: User | undefined): number | undefined {
  const id = person && numberUnder(person, MANAGER);
  return id !== undefined && id > 0 && id !== person?.UserID ? id : undefined;
}

/** Returns how many people report to a person, where the site sends it. */
export function reportsCount(person: User): number | undefined {
  const count = numberUnder(person, REPORTS);
  return count !== undefined && count >= 0 ? count : undefined;
}

/** Returns the people of a chart who report to a person; undefined where its rows do not say who reports to whom. */
export function reportsIn(chart: readonly User[], id: number): User[] | undefined {
  const isTold = chart.length === 1 || chart.some((person) => managerOf(person) !== undefined);
  const reports = chart.filter((person) => person.UserID !== id && managerOf(person) === id);
  return isTold ? reports : undefined;
}

import type { Poll, PollChoice } from 'axero-widget-sdk';

/** One row of the results. */
export interface Share {
  readonly id: number;
  readonly text: string;
  /** Undefined where the site sends no count. */
  readonly votes: number | undefined;
  /** Between 0 and 100; undefined where neither counts nor shares are sent. */
  readonly percent: number | undefined;
}

/** Returns the choices of a poll that can be voted for. */
export function choicesOf(poll: Poll | undefined): PollChoice[] {
  const sent: unknown = poll?.PollChoices;
  const rows = Array.isArray(sent) ? (sent as (PollChoice | null)[]) : [];
  return rows.filter((choice): choice is PollChoice => Number.isInteger(choice?.ChoiceID));
}

/** Returns the text of a choice: a poll is created with `Choice`; sites may send `ChoiceText`. */
export function textOf(choice: PollChoice): string {
  return String(choice.Choice ?? choice['ChoiceText'] ?? choice['Text'] ?? '');
}

/** Returns the first number whose name matches: no source names the counts of results. */
function numberIn(choice: PollChoice, name: RegExp): number | undefined {
  const found = Object.entries(choice).find(
    ([key, value]) => name.test(key) && typeof value === 'number' && value >= 0,
  );
  return found?.[1] as number | undefined;
}

/** Returns the results in the order of the choices, with one more vote for `added`. */
export function sharesOf(results: Poll | undefined, added?: number): Share[] {
  const rows = choicesOf(results).map((choice) => {
    const votes = numberIn(choice, /^(?!.*(id|percent)).*(vote|count)/i);
    const extra = choice.ChoiceID === added ? 1 : 0;
    return { choice, votes: votes === undefined ? undefined : votes + extra };
  });
  const total = rows.reduce((sum, { votes = 0 }) => sum + votes, 0);
  return rows.map(({ choice, votes }) => {
    const sent = numberIn(choice, /percent/i);
    const counted = total > 0 ? ((votes ?? 0) / total) * 100 : 0;
    const percent = votes === undefined ? sent : counted;
    return {
      id: choice.ChoiceID as number,
      text: textOf(choice),
      votes,
      percent: percent === undefined ? undefined : Math.min(100, percent),
    };
  });
}

import { AxeroError } from 'axero-widget-sdk';
import { didYouMean } from '../template/nearest.ts';
import { ARGUMENTS } from './arguments.ts';

/** Returns the names of the arguments of a read; undefined where nothing is known of it. */
function argumentsOf(operation: string): string[] | undefined {
  const wanted = operation.trim().toLowerCase();
  for (const line of ARGUMENTS.split('\n')) {
    const [name = '', ...names] = line.split(' ');
    if (name.toLowerCase() === wanted) return names;
  }
  return undefined;
}

/**
 * Returns refused arguments with their names in the right case: HTML writers do not care about it.
 *
 * @throws {AxeroError} the refusal itself, or one that names the nearest argument
 */
export function corrected(
  operation: string,
  args: Record<string, unknown>,
  refusal: unknown,
): Record<string, unknown> {
  const known = argumentsOf(operation);
  if (!known || Object.keys(args).every((name) => known.includes(name))) throw refusal;
  const right: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(args)) {
    const match = known.find((one) => one.toLowerCase() === name.toLowerCase());
    if (!match)
      throw new AxeroError(
        'bad-argument',
        `${operation} has no argument "${name}".${didYouMean(name, known)}`,
      );
    right[match] = value;
  }
  return right;
}

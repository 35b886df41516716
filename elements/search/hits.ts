import { AxeroError, EntityType } from 'axero-widget-sdk';

/** A part of a text, and whether it is one of the words that were sought. */
export interface Part {
  readonly text: string;
  readonly isHit: boolean;
}

/** Returns a text in parts, so that the words that were sought can be marked. */
export function partsOf(text: string, sought: string): Part[] {
  const words = sought.split(/[\s"*]+/).filter((word) => word.length > 1);
  if (words.length === 0) return [{ text, isHit: false }];
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  // With one group, every second part is a match.
  return text
    .split(new RegExp(`(${escaped.join('|')})`, 'giu'))
    .map((part, at) => ({ text: part, isHit: at % 2 === 1 }))
    .filter((part) => part.text !== '');
}

/** Reads the attribute `types`: names or numbers of kinds, separated by commas. */
export function typesIn(attribute: string | undefined): number[] {
  const names = (attribute ?? '').split(',').map((name) => name.trim());
  return names.filter(Boolean).map((name) => {
    const known = Object.entries(EntityType).find(([key]) => key.toLowerCase() === name.toLowerCase());
    const code = known?.[1] ?? (/^\d+$/.test(name) ? Number(name) : undefined);
    if (typeof code !== 'number')
      throw new AxeroError(
        'bad-argument',
        `types: there is no kind "${name}". Write names such as Article, Event, File.`,
      );
    return code;
  });
}

import type { ContentItem } from 'axero-widget-sdk';

/** Returns the number of the version that is confirmed; the API sends it as digits in a text. */
export function versionOf(item: ContentItem): number | undefined {
  const version = Number(item.ContentVersionID || Number.NaN);
  return Number.isInteger(version) && version > 0 ? version : undefined;
}

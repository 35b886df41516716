import type { ContentItem } from 'axero-widget-sdk';

/** An item that the user confirmed or took back here. It keeps its place in the list until the page is loaded again, so that it can be changed again. */
export class Confirmed {
  private readonly kept = new Map<number, { readonly item: ContentItem; readonly at: number }>();
  private readonly given = new Map<number, boolean>();

  get(id: number): boolean | undefined {
    return this.given.get(id);
  }

  /** Notes a change. Returns what takes it back. */
  set(item: ContentItem, at: number, isRead: boolean): () => void {
    const id = item.ContentID;
    const former = this.given.get(id);
    this.given.set(id, isRead);
    if (!this.kept.has(id)) this.kept.set(id, { item, at });
    return () => {
      if (former === undefined) this.given.delete(id);
      else this.given.set(id, former);
    };
  }

  /** Returns the items of an answer, with those that were changed here in their places. */
  over(items: readonly ContentItem[]): ContentItem[] {
    const shown = items.filter(({ ContentID }) => !this.kept.has(ContentID));
    const kept = [...this.kept.values()].sort((one, other) => one.at - other.at);
    for (const { item, at } of kept) shown.splice(at, 0, item);
    return shown;
  }
}

/** Returns the number of the version that is confirmed; the API sends it as digits in a text. */
export function versionOf(item: ContentItem): number | undefined {
  const version = Number(item.ContentVersionID || Number.NaN);
  return Number.isInteger(version) && version > 0 ? version : undefined;
}

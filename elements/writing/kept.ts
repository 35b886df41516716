/** The changes of this user to items of a list. A changed item keeps its place until the page is loaded again, so that it can be changed again. */
export class Kept<Item, Value> {
  private readonly kept = new Map<number, { readonly item: Item; readonly at: number }>();
  private readonly given = new Map<number, Value>();
  private readonly idOf: (item: Item) => number;

  constructor(idOf: (item: Item) => number) {
    this.idOf = idOf;
  }

  get(id: number): Value | undefined {
    return this.given.get(id);
  }

  /** Notes a change of the item at a place in the list. Returns what takes it back. */
  set(item: Item, at: number, value: Value): () => void {
    const id = this.idOf(item);
    const former = this.given.get(id);
    this.given.set(id, value);
    if (!this.kept.has(id)) this.kept.set(id, { item, at });
    return () => {
      if (former !== undefined) this.given.set(id, former);
      else {
        this.given.delete(id);
        // Nothing of it is changed: it is as the site says again.
        this.kept.delete(id);
      }
    };
  }

  /** Returns the items of an answer, with those that were changed here in their places. */
  over(items: readonly Item[]): Item[] {
    const shown = items.filter((item) => !this.kept.has(this.idOf(item)));
    const kept = [...this.kept.values()].sort((one, other) => one.at - other.at);
    for (const { item, at } of kept) shown.splice(at, 0, item);
    return shown;
  }
}

/** Replaces globals, and restores them in the opposite order. */
export class Globals {
  #undo: (() => void)[] = [];

  /** Replaces a property, also a getter of jsdom or of the browser. */
  put(owner: object, name: string, value: unknown): void {
    const former = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, { value, writable: true, configurable: true, enumerable: true });
    this.#undo.push(() => {
      if (former) Object.defineProperty(owner, name, former);
      else Reflect.deleteProperty(owner, name);
    });
  }

  /** Sets a property only if it is missing. */
  fill(owner: object, name: string, value: () => unknown): void {
    if (!(name in owner) || (owner as Record<string, unknown>)[name] === undefined)
      this.put(owner, name, value());
  }

  /** Adds another action to undo. */
  after(undo: () => void): void {
    this.#undo.push(undo);
  }

  restore(): void {
    for (const undo of this.#undo.splice(0).reverse()) undo();
  }
}

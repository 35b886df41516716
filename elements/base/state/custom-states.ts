import type { State } from './states.ts';

/**
 * Sets the state for `:state(ready)` in style sheets of the page. Browsers that know no such states, or only their older form with dashes, have
 * the attribute `state` alone.
 */
export class CustomStates {
  private readonly states: Set<string> | undefined;

  constructor(host: HTMLElement) {
    try {
      this.states = host.attachInternals().states as unknown as Set<string> | undefined;
    } catch {
      // The page, or what extends the element, has its internals already.
    }
  }

  set(state: State): void {
    this.states?.clear();
    try {
      this.states?.add(state);
    } catch {
      // The older form accepts names with two dashes only.
    }
  }
}

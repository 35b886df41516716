import type { State } from '../base/state/states.ts';
import { makeOutput } from './container.ts';
import { type FillOptions, fill } from './fill.ts';

/** The light DOM that the templates of a page's author make, where the page's own style sheets reach it. */
export class TemplateOutput {
  private readonly host: HTMLElement;
  private output: HTMLElement | undefined;
  /** Everything that the output was made from. */
  private written: readonly unknown[] = [];

  constructor(host: HTMLElement) {
    this.host = host;
  }

  /** Writes the template of the state, else that of an item for each of the items; removes the output where there is neither. */
  write(
    state: State,
    template: HTMLTemplateElement | undefined,
    items: readonly unknown[] | undefined,
    options: FillOptions,
  ): void {
    const { host } = this;
    const forState = host.querySelector<HTMLTemplateElement>(`:scope > template[data-state="${state}"]`);
    if (!forState && !(template && items)) {
      this.output?.remove();
      this.output = undefined;
      return;
    }
    const slot = forState ? state : 'output';
    const source = [slot, options.locale, forState ?? template, forState ? undefined : items];
    if (this.output?.isConnected && source.every((one, at) => one === this.written[at])) return;
    this.written = source;
    this.output ??= makeOutput(host);
    this.output.slot = slot;
    const filled = forState
      ? [fill(forState, {}, options)]
      : (items ?? []).map((item) => fill(template as HTMLTemplateElement, item, options));
    const { output } = this;
    const controls = () => [...output.querySelectorAll<HTMLElement>('a, button, input, select, textarea')];
    const focused = controls().indexOf(document.activeElement as HTMLElement);
    output.replaceChildren(...filled);
    controls()[focused]?.focus({ preventScroll: true });
    if (this.output.parentNode !== host) host.append(this.output);
  }
}

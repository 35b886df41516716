import type { Globals } from './globals.ts';

/** An element without a page, enough for a prompt to open without effect. */
class NoElement extends EventTarget {
  textContent = '';
  readonly style = {};
  append(): void {}
  remove(): void {}
  setAttribute(): void {}
  focus(): void {}
  showModal(): void {}
  close(): void {}
  attachShadow(): NoElement {
    return new NoElement();
  }
}

class NoDocument extends EventTarget {
  readonly visibilityState = 'visible';
  readonly body = new NoElement();
  readonly documentElement = new NoElement();
  createElement(): NoElement {
    return new NoElement();
  }
}

/** Adds the features of a page that Node or jsdom lacks. Existing ones stay. */
export function standIn(globals: Globals, origin: string): void {
  const page = globalThis as unknown as Record<string, unknown>;
  if (page['document'] === undefined) withoutPage(globals, origin);
  const dialog = page['HTMLDialogElement'] as { prototype: object } | undefined;
  if (dialog) {
    globals.fill(
      dialog.prototype,
      'showModal',
      () =>
        function (this: HTMLDialogElement) {
          this.setAttribute('open', '');
        },
    );
    globals.fill(
      dialog.prototype,
      'close',
      () =>
        function (this: HTMLDialogElement) {
          this.removeAttribute('open');
        },
    );
  }
}

function withoutPage(globals: Globals, origin: string): void {
  const page = globalThis;
  const events = new EventTarget();
  for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent'] as const)
    globals.fill(page, name, () => events[name].bind(events));
  globals.fill(page, 'location', () =>
    Object.assign(new URL(`${origin}/`), { assign: () => {}, replace: () => {}, reload: () => {} }),
  );
  globals.put(page, 'document', new NoDocument());
  globals.fill(page, 'getComputedStyle', () => () => ({ direction: 'ltr' }));
  globals.fill(page, 'open', () => () => null);
  globals.fill(page, 'window', () => page);
}

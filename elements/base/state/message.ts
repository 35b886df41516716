import { isAxeroError } from 'axero-widget-sdk';
import { html, nothing } from 'lit';
import { reasonKeys, type State } from './states.ts';

/** Everything that the text of a state needs of its element. */
export interface StateView {
  readonly failure: unknown;
  /** The time of the content on display, in milliseconds. */
  readonly at: number | undefined;
  text(key: string, values?: Record<string, string | number>): string;
  ago(date: Date): string;
  skeleton(): unknown;
  signIn(): void;
  retry(): void;
}

const TITLES: Partial<Record<State, string>> = {
  empty: 'empty',
  'signed-out': 'signedOut',
  forbidden: 'forbidden',
  error: 'failed',
};

/** Returns whether a state has a text instead of content, which is announced. */
export function isTitled(state: State): boolean {
  return state in TITLES;
}

/** Returns the key of the text that says what happened. */
export function titleOf(state: State): string {
  return TITLES[state] ?? 'failed';
}

/** Draws what an element shows in a state by itself: the placeholder, or what failed, why, and what to do next. */
export function renderState(state: State, view: StateView): unknown {
  switch (state) {
    case 'waiting':
    case 'loading':
      return html`<span class="hidden-text">${view.text('loading')}</span><div aria-hidden="true">${view.skeleton()}</div>`;
    case 'stale':
      return html`<div class="notice small" part="message">
        <span>${view.text('stale')} ${view.at ? view.text('age', { when: view.ago(new Date(view.at)) }) : nothing}</span>
        ${renderNextStep(state, view)}
      </div>`;
    case 'empty':
      return html`<p class="message muted" part="message">${view.text('empty')}</p>`;
    default:
      return renderProblem(state, view);
  }
}

/** Draws the button for the next step, where the user can take it. */
function renderNextStep(state: State, { failure, text, signIn, retry }: StateView): unknown {
  if (state === 'signed-out' || isAxeroError(failure, 'session-expired'))
    return html`<button type="button" class="main" part="retry" @click=${signIn}>${text('signIn')}</button>`;
  const canRetry = isAxeroError(failure) && (failure as { retryable: boolean }).retryable;
  return canRetry
    ? html`<button type="button" part="retry" @click=${retry}>${text('retry')}</button>`
    : nothing;
}

function renderProblem(state: State, view: StateView): unknown {
  const { failure, text } = view;
  const { why, next } =
    state === 'signed-out' ? { why: 'whySignedOut', next: 'nextSignIn' } : reasonKeys(failure);
  // The author of the page needs the exact sentence; a visitor reads whom to ask.
  const detail = isAxeroError(failure, 'bad-argument') ? (failure as Error).message : undefined;
  return html`<div class="message problem" part="message">
    <p><strong>${text(titleOf(state))}</strong></p>
    <p class="muted">${text(why)} ${text(next)}</p>
    ${detail ? html`<p class="small" lang="en" dir="ltr">${detail}</p>` : nothing} ${renderNextStep(state, view)}
  </div>`;
}

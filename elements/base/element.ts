import { type Axero, type CallOptions, connect, isAxeroError, type Watched } from 'axero-widget-sdk';
import { type CSSResultGroup, html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { keepEnter, typeButtons } from './keys.ts';
import { checkMarkup } from './markup.ts';
import { whenNear } from './near.ts';
import { announce } from './state/announce.ts';
import { CustomStates } from './state/custom-states.ts';
import { isTitled, renderState, titleOf } from './state/message.ts';
import { type State, stateAfter } from './state/states.ts';
import { baseStyles } from './styles/base.styles.ts';
import { SpeakingElement } from './text/speaking.ts';

const MINUTE = 60_000;

/**
 * The base of all elements: states, loading, failures, languages.
 *
 * @attr {'waiting'|'loading'|'ready'|'empty'|'stale'|'error'|'signed-out'|'forbidden'} state - The present state; read it, do not set it. Style sheets may use `:state(ready)` as well.
 * @attr heading - The text above the content.
 * @attr eager - Loads at once, and not only when the element comes near the visible part of the page.
 * @attr every - Minutes between two reads while the page is looked at. Default: none, only changes cause another read.
 * @attr hide-when - The states in which the element vanishes, such as `empty forbidden`.
 * @attr {'light'|'dark'} theme - A card with its own colors. Default: the colors of the page.
 * @slot heading - Replaces the heading.
 * @slot waiting - Replaces the placeholder while the element is far from the visible part of the page.
 * @slot loading - Replaces the placeholder while the first answer is awaited.
 * @slot ready - Replaces the content.
 * @slot empty - Replaces the text for no content.
 * @slot stale - Replaces the note that the content could not be refreshed.
 * @slot error - Replaces the text for a failure.
 * @slot signed-out - Replaces the text for an ended session.
 * @slot forbidden - Replaces the text for a missing permission.
 * @fires {CustomEvent} axero-load - The content was loaded or has changed; `detail.data` is the answer.
 * @fires {CustomEvent} axero-error - A read failed; `detail.error` is the `AxeroError`.
 * @csspart heading - The heading.
 * @csspart body - The box around everything.
 * @csspart message - The text of a state.
 * @csspart retry - The button that tries again or signs in.
 * @cssprop --axero-accent - Links and main buttons.
 * @cssprop --axero-text - Text.
 * @cssprop --axero-muted - Less important text.
 * @cssprop --axero-border - Lines and placeholders.
 * @cssprop --axero-surface - Background.
 * @cssprop --axero-danger - Mark of failures.
 * @cssprop --axero-success - Mark of success.
 * @cssprop --axero-radius - Corners.
 * @cssprop --axero-space - Unit of distances.
 * @cssprop --axero-avatar - Size of pictures of people.
 * @cssprop --axero-focus - Outline of the focused control.
 * @cssprop --axero-font-size - Size of the text.
 * @cssprop --axero-line - Height of a line.
 * @cssprop --axero-shadow - Shadow of the box.
 */
export abstract class AxeroElement<T = unknown> extends SpeakingElement {
  static override styles: CSSResultGroup = baseStyles;
  static override properties: PropertyDeclarations = {
    heading: {},
    eager: { type: Boolean },
    every: { type: Number },
    hideWhen: { attribute: 'hide-when' },
    theme: {},
    client: { attribute: false },
  };

  /** True for an element that shows its children. */
  static showsChildren = false;
  /** The properties whose change causes another read. */
  static queryProperties: readonly string[] = [];

  declare heading: string | undefined;
  declare eager: boolean;
  declare every: number | undefined;
  declare hideWhen: string | undefined;
  declare theme: string | undefined;
  /** The client to use instead of the page's, for tests. */
  declare client: Axero | undefined;

  /** The last answer. */
  protected data: T | undefined;
  /** The last failure, until a read succeeds. */
  protected failure: unknown;
  /** The client under the element's name, once it has connected. */
  protected axero: Axero | undefined;

  private current: State = 'waiting';
  private watched: Watched<T> | undefined;
  private life = new AbortController();
  private hasStarted = false;
  private hadFocus = false;
  /** True while the data answers to former attributes. */
  private isOutdated = false;
  private readonly states = new CustomStates(this);

  constructor() {
    super();
    this.eager = false;
  }

  /** Reads the data. The options must be passed on to the calls. */
  protected abstract query(axero: Axero, options: CallOptions): Promise<T>;
  /** Draws the data. */
  protected abstract renderContent(data: T): unknown;
  /** Draws placeholders of the height that the content will have. */
  protected abstract renderSkeleton(): unknown;

  /** Returns whether there is nothing to show. */
  protected isEmpty(data: T): boolean {
    return data === undefined || data === null;
  }

  /** The present state. */
  get state(): State {
    return this.current;
  }

  /** Reads again; resolves when the answer is shown. */
  async reload(): Promise<void> {
    if (!this.isConnected) return;
    if (this.watched) await this.watched.refresh();
    else await this.start();
    // A first read has only begun.
    if (this.current === 'loading')
      await new Promise((resolve) => {
        for (const name of ['axero-load', 'axero-error'])
          this.addEventListener(name, resolve, { once: true });
        this.life.signal.addEventListener('abort', resolve);
      });
    await this.updateComplete;
  }

  override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    keepEnter(root as ShadowRoot);
    root.addEventListener('slotchange', () => typeButtons(this));
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = this.life;
    this.enter(this.data === undefined ? 'waiting' : this.current);
    if (this.hasOwnData()) return;
    if (this.data !== undefined || this.eager || this.hides('waiting')) void this.start();
    else {
      const leave = whenNear(this, () => void this.start());
      signal.addEventListener('abort', leave);
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopReading();
    // A move in the page removes and adds at once and keeps the content. Out of the page, nobody would hear that the user changes.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.forget();
      if (!this.hasOwnData()) this.data = undefined;
    });
  }

  /** Returns whether the element shows data that was handed to it, for which nothing is read. */
  protected hasOwnData(): boolean {
    return false;
  }

  private async start(): Promise<void> {
    if (this.hasStarted || this.hasOwnData()) return;
    this.hasStarted = true;
    const { signal } = this.life;
    if (this.data === undefined) this.enter('loading');
    try {
      const client = this.client ?? (await connect());
      if (signal.aborted) return;
      this.axero = client.widget(this.localName);
      client.addEventListener('userchanged', () => this.clear(), { signal });
      client.addEventListener('sessionexpired', () => this.sessionEnded(), { signal });
      client.addEventListener('signedin', () => this.signedIn(), { signal });
      this.follow();
    } catch (error) {
      if (signal.aborted) return;
      this.hasStarted = false;
      this.failed(error);
    }
  }

  /** Watches the read, instead of the former one. */
  private follow(): void {
    const { axero } = this;
    if (!axero) return;
    this.watched?.stop();
    const every = this.every && this.every > 0 ? this.every * MINUTE : undefined;
    const read = async (options: CallOptions) => {
      checkMarkup(this);
      return this.query(axero, options);
    };
    const watched = axero.watch(read, { every, signal: this.life.signal });
    this.watched = watched;
    watched.subscribe(() => this.take(watched));
  }

  private take({ state }: Watched<T>): void {
    if (state.data !== undefined && (state.data !== this.data || !state.error)) {
      this.failure = undefined;
      this.show(state.data);
    }
    if (state.error && state.error !== this.failure) this.failed(state.error);
    this.requestUpdate();
  }

  /** Ends reading, also a start that waits: the element leaves the page, or is handed data instead. */
  protected stopReading(): void {
    this.life.abort();
    this.life = new AbortController();
    this.watched = undefined;
    this.hasStarted = false;
  }

  /** Shows data: an answer, or data that was handed to the element. */
  protected show(data: T): void {
    const isNew = data !== this.data;
    this.data = data;
    this.isOutdated = false;
    this.enter(this.isEmpty(data) ? 'empty' : 'ready');
    if (isNew) this.emit('axero-load', { data });
  }

  /** Shows a failure. */
  protected failed(error: unknown): void {
    this.failure = error;
    const hasContent = this.data !== undefined && !this.isOutdated && !this.isEmpty(this.data);
    const state = stateAfter(error, hasContent);
    if (state !== 'stale') this.data = undefined;
    this.enter(state);
    if (!isAxeroError(error)) console.error(error);
    this.emit('axero-error', { error });
  }

  /** Removes everything of the former user before anything is read for the new one. */
  private clear(): void {
    this.forget();
    this.data = undefined;
    this.failure = undefined;
    this.enter('loading');
    this.performUpdate();
  }

  /** Drops what an element keeps beside its data; it belongs to the former user. */
  protected forget(): void {}

  private sessionEnded(): void {
    if (this.data === undefined) this.enter('signed-out');
  }

  private signedIn(): void {
    if (this.data === undefined) this.enter('loading');
  }

  private hides(state: State): boolean {
    return !!this.hideWhen
      ?.toLowerCase()
      .split(/[\s,]+/)
      .includes(state);
  }

  private enter(state: State): void {
    const hasChanged = state !== this.current;
    this.current = state;
    this.setAttribute('state', state);
    this.states.set(state);
    this.toggleAttribute('gone', this.hides(state));
    this.requestUpdate();
    if (hasChanged && isTitled(state) && !this.hasAttribute('gone')) announce(this.t(titleOf(state)));
  }

  /**
   * Dispatches an event that the page can listen to anywhere; returns false where a listener prevented it.
   *
   * @internal
   * @protected for elements and what writes for them
   */
  emit(name: string, detail: object, cancelable = false): boolean {
    return this.dispatchEvent(new CustomEvent(name, { detail, cancelable, bubbles: true, composed: true }));
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.hadFocus = !!this.shadowRoot?.activeElement;
    const { queryProperties, elementProperties } = this.constructor as typeof AxeroElement;
    // A user who turns a page, or seeks, keeps what there was; an author who asks for something else does not.
    if (queryProperties.some((name) => changed.has(name) && !elementProperties.get(name)?.state))
      this.isOutdated = true;
    this.toggleAttribute('gone', this.hides(this.current));
    const isAnotherRead = [...queryProperties, 'every'].some((name) => changed.has(name));
    if (isAnotherRead && this.watched) this.follow();
    if (this.eager && changed.has('eager') && this.isConnected) void this.start();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.hadFocus) return;
    // If the focused control is gone, the box takes the focus: else the next Tab would begin at the top of the page.
    void this.updateComplete.then(() => {
      const box = this.renderRoot.querySelector<HTMLElement>('.box');
      if (!box || document.activeElement !== document.body) return;
      box.tabIndex = -1;
      box.focus({ preventScroll: true });
    });
  }

  private renderDefault(): unknown {
    const { current, data, failure } = this;
    if (current === 'ready') return data === undefined ? nothing : this.renderContent(data);
    return renderState(current, {
      failure,
      at: this.watched?.state.at,
      text: (key, values) => this.t(key, values),
      ago: (date) => this.relative(date),
      skeleton: () => this.renderSkeleton(),
      signIn: () => void this.axero?.session.signIn(),
      retry: () => void this.reload(),
    });
  }

  /** Draws controls above the content, in every state in which they can be used. */
  protected renderControls(): unknown {
    return nothing;
  }

  protected override render(): unknown {
    const { current, data } = this;
    const isBusy = current === 'loading' || (this.watched?.state.loading ?? false);
    return html`<div class="box" part="body" aria-busy=${isBusy ? 'true' : 'false'}>
      <slot name="heading">${this.heading ? html`<h2 class="heading" part="heading">${this.heading}</h2>` : nothing}</slot>
      ${this.renderControls()}
      ${current === 'stale' && data !== undefined ? this.renderContent(data) : nothing}
      <slot name=${current}>${this.renderDefault()}</slot>
    </div>`;
  }
}

import type { Axero } from 'axero-widget-sdk';
import { html, nothing } from 'lit';
import type { AxeroElement } from '../base/element.ts';
import { announce } from '../base/state/announce.ts';

/** The members of an element that its writer uses. */
export type WriterHost = Pick<AxeroElement, 'emit' | 'requestUpdate' | 't'>;

/** One change that a person makes. */
export interface Change {
  /** The name of what is changed: two writes of one key never run at once. */
  readonly key: string | number;
  /** The `detail` of the events. */
  readonly detail: object;
  /** Shows the change and returns what takes it back. */
  readonly show: () => () => void;
  readonly send: () => Promise<unknown>;
  /** The key of the text that is announced. Default: `saved`. */
  readonly saved?: string;
  /** Returns true once the user has cancelled the change: its end is then no failure. */
  readonly isCancelled?: () => boolean;
}

/** Sends the writes of an element: the page may prevent each, it shows at once, and a failure takes it back and says so. */
export class Writer {
  /** The keys whose write is under way. */
  readonly saving = new Set<string | number>();
  /** The keys whose last write failed. */
  readonly unsaved = new Set<string | number>();

  private readonly host: WriterHost;
  private generation = 0;

  constructor(host: WriterHost) {
    this.host = host;
  }

  /** Resolves to whether the site has saved the change. */
  async write(axero: Axero | undefined, change: Change): Promise<boolean> {
    const { key, detail, show, send, saved = 'saved' } = change;
    const { host, generation } = this;
    if (!axero || this.saving.has(key)) return false;
    if (!host.emit('axero-before-change', detail, true)) return false;
    this.saving.add(key);
    this.unsaved.delete(key);
    // The same text is said again only after another.
    announce('');
    const isOver = () => generation !== this.generation;
    try {
      await axero.optimistic(() => {
        const undo = show();
        host.requestUpdate();
        return () => isOver() || undo();
      }, send);
      if (isOver()) return false;
      announce(host.t(saved));
      host.emit('axero-change', detail);
      return true;
    } catch (error) {
      if (isOver() || change.isCancelled?.()) return false;
      this.unsaved.add(key);
      announce(host.t('notSaved'));
      host.emit('axero-error', { error });
      return false;
    } finally {
      if (!isOver()) this.saving.delete(key);
      host.requestUpdate();
    }
  }

  /** Draws the note that a change was not saved, beside what it was about. */
  note(key: string | number): unknown {
    return this.unsaved.has(key)
      ? html`<span class="unsaved small">${this.host.t('notSaved')}</span>`
      : nothing;
  }

  /** Drops everything of the former user; writes under way change nothing here any more. */
  forget(): void {
    this.generation += 1;
    this.saving.clear();
    this.unsaved.clear();
  }
}

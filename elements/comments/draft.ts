import type { AxeroComment } from 'axero-widget-sdk';
import { html } from 'lit';

/** A reply, an edit or a deletion before it is sent. */
export interface Draft {
  readonly kind: 'reply' | 'edit' | 'delete';
  readonly comment: AxeroComment;
  readonly text: string;
}

/** The members of an element that the form of a draft uses. */
export interface DraftHost {
  text(key: string, values?: Record<string, string>): string;
  typed(text: string): void;
  decided(): void;
  closed(): void;
}

/** Draws the form to reply to a comment or to edit it, or the question before it is deleted. */
export function renderDraft({ kind, comment, text }: Draft, host: DraftHost): unknown {
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    host.closed();
  };
  const submitted = (event: Event) => {
    event.preventDefault();
    host.decided();
  };
  const name = comment.UserDisplayName ?? '';
  const cancel = html`<button type="button" part="button" @click=${host.closed}>${host.text('cancel')}</button>`;
  if (kind === 'delete')
    return html`<form class="write inline question" aria-label=${host.text('ask')} @submit=${submitted} @keydown=${keys}>
      <span>${host.text('ask')}</span>
      <button type="submit" part="button" class="danger">${host.text('delete')}</button>
      ${cancel}
    </form>`;
  const rows = Math.min(10, Math.max(2, text.split('\n').length));
  const typed = (event: Event) => host.typed((event.target as HTMLTextAreaElement).value);
  return html`<form class="write inline" @submit=${submitted} @keydown=${keys}>
    <textarea part="field" rows=${rows} dir="auto" placeholder=" " aria-label=${host.text(kind === 'edit' ? 'editing' : 'replying', { name })} .value=${text} @input=${typed}></textarea>
    <button type="submit" part="button" class="main">${host.text(kind === 'edit' ? 'save' : 'send')}</button>
    ${cancel}
  </form>`;
}

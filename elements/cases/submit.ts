import type { Axero, IssuePriority } from 'axero-widget-sdk';
import { html, nothing } from 'lit';

/** The fields of the form, as a person typed them. */
export interface Draft {
  readonly title: string;
  readonly description: string;
  readonly priority: number | undefined;
}

/** The members of an element that its form uses. */
export interface SubmitHost {
  update(): void;
  text(key: string): string;
  /** Submits the case; resolves to whether the site has saved it. */
  submit(draft: Draft): Promise<boolean>;
  close(): void;
}

/** The form to submit a case: a title, a description, and a priority where the site says which there are. */
export class SubmitForm {
  private readonly host: SubmitHost;
  private readonly life = new AbortController();
  private priorities: readonly IssuePriority[] = [];
  private draft: Draft = { title: '', description: '', priority: undefined };
  private isSaving = false;

  constructor(host: SubmitHost, axero: Axero, space: number) {
    this.host = host;
    void this.readPriorities(axero, space);
  }

  /** Ends the read of the form. */
  end(): void {
    this.life.abort();
  }

  private async readPriorities(axero: Axero, space: number): Promise<void> {
    const { signal } = this.life;
    try {
      const found: unknown = await axero.cases.priorities.list({ SpaceID: space }, { signal });
      if (Array.isArray(found))
        this.priorities = found.filter((one) => Number.isInteger(one?.IssuePriorityID));
    } catch {
      // Without priorities the site gives a case its own.
    }
    if (!signal.aborted) this.host.update();
  }

  private change(part: Partial<Draft>): void {
    this.draft = { ...this.draft, ...part };
    this.host.update();
  }

  private async send(event: Event): Promise<void> {
    event.preventDefault();
    const title = this.draft.title.trim();
    const description = this.draft.description.trim();
    if (title === '' || description === '' || this.isSaving) return;
    this.isSaving = true;
    const isSaved = await this.host.submit({ ...this.draft, title, description });
    this.isSaving = false;
    if (isSaved) this.host.close();
    this.host.update();
  }

  private renderPriorities(): unknown {
    const { host, priorities } = this;
    if (priorities.length === 0) return nothing;
    const chosen =
      this.draft.priority ?? priorities.find(({ IsDefault }) => IsDefault)?.IssuePriorityID ?? '';
    const picked = (event: Event) =>
      this.change({ priority: Number((event.target as HTMLSelectElement).value) || undefined });
    return html`<label>${host.text('priority')}
      <select part="field" @change=${picked}>
        ${chosen === '' ? html`<option value=""></option>` : nothing}
        ${priorities.map(({ IssuePriorityID: id, IssuePriorityName: name }) => html`<option value=${id} ?selected=${id === chosen}>${name}</option>`)}
      </select>
    </label>`;
  }

  /** Draws the form. */
  render(): unknown {
    const { host, draft } = this;
    const typed = (event: Event) => (event.target as HTMLInputElement).value;
    return html`<form class="form" aria-label=${host.text('submit')} @submit=${(event: Event) => this.send(event)}>
      <label>${host.text('title')}<input part="field" required autocomplete="off" dir="auto" placeholder=" " .value=${draft.title} @input=${(event: Event) => this.change({ title: typed(event) })}></label>
      <label>${host.text('description')}<textarea part="field" rows="4" required dir="auto" placeholder=" " .value=${draft.description} @input=${(event: Event) => this.change({ description: typed(event) })}></textarea></label>
      ${this.renderPriorities()}
      <div class="actions">
        <button type="submit" part="button" class="main" aria-disabled=${this.isSaving ? 'true' : 'false'}>${host.text('send')}</button>
        <button type="button" part="button" @click=${() => host.close()}>${host.text('cancel')}</button>
      </div>
    </form>`;
  }
}

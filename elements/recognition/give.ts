import type { Axero, Open, User } from 'axero-widget-sdk';
import { safeImage } from 'axero-widget-sdk/html';
import { html, nothing } from 'lit';
import { rowsIn } from '../base/list.ts';
import { renderPhoto } from '../base/row/photo.ts';
import { initial, nameOf } from '../people/profile.ts';
import { type Award, awardsIn } from './awarded.ts';

/** The pause in typing before people are sought, in milliseconds. */
const PAUSE = 250;

/** The number of people that are offered. */
const OFFERED = 5;

/** Returns what tells people of one name apart: the job, and the user name, which is of one person alone. */
function distinction(person: User): string {
  const job = (person as Open<User>)['JobTitle'] ?? person.RankName;
  return [job, person.UserName]
    .filter((part) => typeof part === 'string' && part !== '' && part !== nameOf(person))
    .join(' · ');
}

/** The members of an element that its form uses. */
export interface GiveHost {
  update(): void;
  text(key: string, values?: Record<string, string | number>): string;
  rowsOf(answer: unknown): unknown[];
  /** Gives the award; resolves to whether the site has saved it. */
  give(to: User, award: Award, reason: string): Promise<boolean>;
  close(): void;
}

/** The form to give an award: a person, an award, a reason. */
export class GiveForm {
  private readonly host: GiveHost;
  private readonly axero: Axero;
  private readonly life = new AbortController();
  private awards: readonly Award[] | undefined;
  private found: readonly User[] = [];
  private to: User | undefined;
  private award: number | undefined;
  private reason = '';
  private sought = '';
  private hasFailed = false;
  private isSaving = false;
  private typing: ReturnType<typeof setTimeout> | undefined;

  constructor(host: GiveHost, axero: Axero) {
    this.host = host;
    this.axero = axero;
    void this.attempt((signal) => this.readAwards(signal));
  }

  /** Ends the reads of the form. */
  end(): void {
    this.life.abort();
    clearTimeout(this.typing);
  }

  private async attempt(read: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const { signal } = this.life;
    try {
      await read(signal);
      this.hasFailed = false;
    } catch {
      this.hasFailed = !signal.aborted;
    }
    if (!signal.aborted) this.host.update();
  }

  private async readAwards(signal: AbortSignal): Promise<void> {
    this.awards ??= awardsIn(this.host.rowsOf(await this.axero.recognition.awards.list({}, { signal })));
  }

  private typed(event: Event): void {
    this.sought = (event.target as HTMLInputElement).value.trim();
    clearTimeout(this.typing);
    const { sought } = this;
    this.typing = setTimeout(() => {
      void this.attempt(async (signal) => {
        const args = { searchText: sought, PageLength: OFFERED, excludeCurrentUser: true };
        const { items } = sought ? await this.axero.users.list(args, { signal }) : { items: [] };
        // A slow answer to an earlier text must not replace a newer one.
        if (sought === this.sought) this.found = rowsIn(items);
        await this.readAwards(signal);
      });
    }, PAUSE);
  }

  private choose(person: User | undefined): void {
    this.to = person;
    this.host.update();
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    const { to, reason } = this;
    const award = this.awards?.find(({ id }) => id === this.award);
    if (!to || !award || this.isSaving) return;
    this.isSaving = true;
    const isSaved = await this.host.give(to, award, reason.trim());
    this.isSaving = false;
    if (isSaved) this.host.close();
    this.host.update();
  }

  private renderPerson(): unknown {
    const { host, to } = this;
    if (to)
      return html`<p class="chosen"><span><bdi>${nameOf(to)}</bdi> <bdi class="muted small">${distinction(to)}</bdi></span> <button type="button" part="button" @click=${() => this.choose(undefined)}>${host.text('another')}</button></p>`;
    return html`<label>${host.text('who')}<input type="search" part="field" autocomplete="off" @input=${(event: Event) => this.typed(event)}></label>
      <div class="offered" role="group" aria-label=${host.text('people')}>
        ${this.found.map(
          (
            person,
          ) => html`<button type="button" part="button" class="person" @click=${() => this.choose(person)}>
          ${renderPhoto(safeImage(person.AvatarImageURL), initial(person))}
          <span><bdi>${nameOf(person)}</bdi> <bdi class="muted small">${distinction(person)}</bdi></span>
        </button>`,
        )}
      </div>`;
  }

  /** Draws the form. */
  render(): unknown {
    const { host, awards, award, to } = this;
    const picked = (event: Event) => {
      this.award = Number((event.target as HTMLSelectElement).value) || undefined;
      host.update();
    };
    const written = (event: Event) => {
      this.reason = (event.target as HTMLTextAreaElement).value;
    };
    return html`<form class="form give" aria-label=${host.text('give')} @submit=${(event: Event) => this.submit(event)}>
      ${this.renderPerson()}
      <label>${host.text('which')}
        <select part="field" @change=${picked}>
          <option value="" ?selected=${!award}>${awards ? host.text('choose') : host.text('loading')}</option>
          ${awards?.map(({ id, title }) => html`<option value=${id} ?selected=${id === award}>${title}</option>`)}
        </select>
      </label>
      <label>${host.text('why')}<textarea part="field" rows="2" dir="auto" placeholder=" " .value=${this.reason} @input=${written}></textarea></label>
      ${this.hasFailed ? html`<p class="unsaved small" role="status">${host.text('notRead')}</p>` : nothing}
      <div class="actions">
        <button type="submit" part="button" class="main" ?disabled=${!to || !award} aria-disabled=${this.isSaving ? 'true' : nothing}>${host.text('send')}</button>
        <button type="button" part="button" @click=${() => host.close()}>${host.text('cancel')}</button>
      </div>
    </form>`;
  }
}

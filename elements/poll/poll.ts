import { type Axero, type CallOptions, isAxeroError, type Poll } from 'axero-widget-sdk';
import { html, nothing, type PropertyDeclarations, svg } from 'lit';
import { define } from '../base/define.ts';
import { AxeroElement } from '../base/element.ts';
import { barStyles } from '../base/styles/bars.styles.ts';
import { baseStyles } from '../base/styles/base.styles.ts';
import { rowStyles } from '../base/styles/rows.styles.ts';
import { times } from '../base/times.ts';
import { Writer } from '../writing/writer.ts';
import { writingStyles } from '../writing/writing.styles.ts';
import { styles } from './poll.styles.ts';
import { en } from './poll.texts.ts';
import { choicesOf, type Share, sharesOf, textOf } from './results.ts';

/** A poll, and its results where they are to be shown. */
interface PollData {
  readonly poll: Poll | undefined;
  readonly results: Poll | undefined;
}

/**
 * The newest poll, or one by its id, with voting and results.
 *
 * No source names the fields of an answer. The text of a choice is read from `Choice`, `ChoiceText` or `Text`, its count from a number whose name
 * speaks of votes or a count, and the user's vote from `HasVoted` and `ChoiceID`. A site that does not say who has voted lets the user vote again
 * on the next page, and refuses it then.
 *
 * @tagname axero-poll
 * @attr {number} poll - The id of the poll. Default: the newest that the user may see.
 * @attr {number} space - The id of a space, for its newest poll; 0 is the top-level community.
 * @attr results - Shows the results first, and the vote behind a button.
 * @attr {number} choices - The number of placeholders for choices while the poll loads. Default: 3.
 * @fires {CustomEvent} axero-before-change - The user votes; prevent it to send nothing. `detail` has `item`, the poll, and `choice`, the id.
 * @fires {CustomEvent} axero-change - The site has saved the vote; `detail` as before.
 * @csspart list - The choices or the results.
 * @csspart item - One choice or one result.
 * @csspart name - The question.
 * @csspart chart - The bar of a result.
 * @csspart button - A button.
 */
export class AxeroPoll extends AxeroElement<PollData> {
  static override styles = [baseStyles, rowStyles, barStyles, writingStyles, styles];
  static override textsName = 'poll';
  static override english = en;
  static override queryProperties = ['poll', 'space', 'results', 'turned'];
  static override properties: PropertyDeclarations = {
    poll: { type: Number },
    space: { type: Number },
    results: { type: Boolean },
    choices: { type: Number },
    turned: { state: true },
    picked: { state: true },
  };

  declare poll: number | undefined;
  declare space: number | undefined;
  declare results: boolean;
  declare choices: number;
  /** True once the user asked for the other side: results instead of the vote, or the vote instead of results. */
  declare protected turned: boolean;
  /** The choice that is marked and not sent. */
  declare protected picked: number | undefined;

  /** The vote that was given here. */
  private voted: number | undefined;
  /** True while the results on display do not count that vote yet. */
  private isAhead = false;
  private readonly writer = new Writer(this);

  constructor() {
    super();
    this.results = false;
    this.choices = 3;
    this.turned = false;
  }

  protected override async query(axero: Axero, options: CallOptions): Promise<PollData> {
    const poll = await this.readPoll(axero, options);
    const id = poll?.PollID;
    if (!poll || id === undefined || !(this.hasVoted(poll) || this.results !== this.turned))
      return { poll, results: undefined };
    try {
      return { poll, results: await axero.polls.results.get({ PollID: id }, options) };
    } catch (error) {
      // The poll can be shown without them.
      if (isAxeroError(error, 'forbidden') || isAxeroError(error, 'not-found'))
        return { poll, results: undefined };
      throw error;
    }
  }

  private async readPoll(axero: Axero, options: CallOptions): Promise<Poll | undefined> {
    if (Number.isInteger(this.poll))
      try {
        return await axero.polls.get({ PollID: this.poll as number }, options);
      } catch (error) {
        // A poll that was deleted is none: `hide-when="empty"` lets the element vanish.
        if (isAxeroError(error, 'not-found')) return undefined;
        throw error;
      }
    const args = { PageLength: 1, ...(Number.isInteger(this.space) ? { SpaceID: this.space } : {}) };
    return (await axero.polls.list(args, options)).items[0];
  }

  protected override isEmpty(data: PollData): boolean {
    return choicesOf(data.poll).length === 0;
  }

  protected override forget(): void {
    this.writer.forget();
    this.voted = undefined;
    this.isAhead = false;
    this.picked = undefined;
    this.turned = false;
  }

  protected override show(data: PollData): void {
    if (data.poll?.PollID !== this.data?.poll?.PollID && this.data) {
      this.voted = undefined;
      this.picked = undefined;
    }
    if (data !== this.data && !this.writer.saving.has('vote')) this.isAhead = false;
    super.show(data);
  }

  private hasVoted(poll: Poll): boolean {
    return this.voted !== undefined || poll['HasVoted'] === true;
  }

  private async vote(event: Event, poll: Poll): Promise<void> {
    event.preventDefault();
    const { axero, picked } = this;
    const id = poll.PollID;
    if (!axero || id === undefined || picked === undefined) return;
    const written = this.writer.write(axero, {
      key: 'vote',
      detail: { item: poll, choice: picked },
      show: () => {
        this.voted = picked;
        this.isAhead = true;
        return () => {
          this.voted = undefined;
          this.isAhead = false;
        };
      },
      send: () => axero.polls.vote({ PollID: id, ChoiceID: picked }),
    });
    await this.keepFocus();
    await written;
  }

  /** Moves the focus to the question where its button is gone. */
  private async keepFocus(): Promise<void> {
    await this.updateComplete;
    if (!this.shadowRoot?.activeElement) this.renderRoot.querySelector<HTMLElement>('.question')?.focus();
  }

  private renderVote(poll: Poll): unknown {
    const name = `choice-${poll.PollID}`;
    return html`<form @submit=${(event: Event) => this.vote(event, poll)}>
      <fieldset>
        <legend class="question" part="name" dir="auto" tabindex="-1">${poll.Question}</legend>
        <div class="list" part="list">
          ${choicesOf(poll).map(
            (choice) =>
              html`<label class="item" part="item"><input type="radio" name=${name} .checked=${choice.ChoiceID === this.picked} @change=${() => {
                this.picked = choice.ChoiceID;
              }}><span dir="auto">${textOf(choice)}</span></label>`,
          )}
        </div>
      </fieldset>
      <div class="actions">
        <button type="submit" part="button" class="main" ?disabled=${this.picked === undefined}>${this.t('vote')}</button>
        ${this.renderTurn('show')}
      </div>
    </form>`;
  }

  private turn(): void {
    this.turned = !this.turned;
    void this.keepFocus();
  }

  private renderTurn(key: 'show' | 'back'): unknown {
    return html`<button type="button" part="button" @click=${this.turn}>${this.t(key)}</button>`;
  }

  private renderShare({ id, text, votes, percent }: Share, own: number | undefined): unknown {
    const format = new Intl.NumberFormat(this.language, { style: 'percent' });
    const figure = percent === undefined ? '' : format.format(percent / 100);
    const count = votes === undefined ? '' : this.t('votes', { count: votes });
    return html`<li class="item result" part="item">
      <span class="words">
        <span dir="auto">${text}</span>
        ${id === own ? html`<strong class="own">✓ ${this.t('yours')}</strong>` : nothing}
        <span class="figure">${figure && count ? this.t('share', { percent: figure, votes: count }) : figure || count}</span>
      </span>
      <svg class="bar" part="chart" aria-hidden="true">${svg`<rect class="track" width="100%" height="100%"></rect><rect class="filled" width=${`${percent ?? 0}%`} height="100%"></rect>`}</svg>
    </li>`;
  }

  private renderResults({ poll, results }: PollData): unknown {
    if (!poll) return nothing;
    const hasVoted = this.hasVoted(poll);
    const sent = poll['ChoiceID'];
    const own = this.voted ?? (hasVoted && typeof sent === 'number' ? sent : undefined);
    const shares = sharesOf(results ?? poll, this.isAhead && results ? own : undefined);
    const isKnown = shares.some(({ percent }) => percent !== undefined);
    const isCounted = shares.some(({ votes }) => votes !== undefined);
    const count = shares.reduce((sum, { votes = 0 }) => sum + votes, 0);
    return html`<p class="question" part="name" dir="auto" tabindex="-1">${poll.Question}</p>
      <ul class="list" part="list">${shares.map((share) => this.renderShare(share, own))}</ul>
      <div class="actions">
        ${isCounted ? html`<span class="muted">${this.t('votes', { count })}</span>` : nothing}
        ${isKnown || this.isAhead ? nothing : html`<span class="muted">${this.t('hidden')}</span>`}
        ${hasVoted ? nothing : this.renderTurn('back')}
      </div>`;
  }

  protected override renderContent(data: PollData): unknown {
    const { poll } = data;
    if (!poll) return nothing;
    const isResult = this.hasVoted(poll) || this.results !== this.turned;
    return html`${isResult ? this.renderResults(data) : this.renderVote(poll)}
      ${this.writer.note('vote')}`;
  }

  protected override renderSkeleton(): unknown {
    const rows = Math.min(20, Math.max(1, Math.trunc(this.choices) || 3));
    return html`<div class="question"><span class="bone wide"></span></div>
      <div class="list">${times(rows, () => html`<div class=${this.results ? 'item result' : 'item'}><span class="words"><span class="bone narrow"></span></span>${this.results ? html`<span class="bar bone"></span>` : nothing}</div>`)}</div>
      <div class="actions"><button type="button" disabled tabindex="-1">${this.t('vote')}</button></div>`;
  }
}

define('axero-poll', AxeroPoll);

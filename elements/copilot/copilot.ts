import { type Axero, AxeroError, type CallOptions, isAxeroError } from 'axero-widget-sdk';
import { html, nothing, type PropertyDeclarations } from 'lit';
import { define } from '../base/define.ts';
import { AxeroElement } from '../base/element.ts';
import { announce } from '../base/state/announce.ts';
import { baseStyles } from '../base/styles/base.styles.ts';
import { rowStyles } from '../base/styles/rows.styles.ts';
import { Writer } from '../writing/writer.ts';
import { writingStyles } from '../writing/writing.styles.ts';
import { type Turn, turnOf } from './answer.ts';
import { styles } from './copilot.styles.ts';
import { en } from './copilot.texts.ts';
import { renderMarkdown } from './markdown.ts';

/** A question that waits for its answer or has one. */
interface Ask {
  readonly question: string;
  /** True where the user asked it, and not the author of the page. */
  readonly isTyped: boolean;
  turn?: Turn;
}

/** Failures after which a question may simply be asked again: nothing is changed by it. */
const PASSING = ['offline', 'network', 'timeout', 'server', 'rate-limited', 'bad-answer'] as const;

/**
 * A box for questions to Copilot, with its answers and their sources.
 *
 * The documentation shows a placeholder where the text of an answer is: it is read from `Text`, `Message`, `Answer`, `Content` or a like name of
 * `Message`, else the longest text there is shown. Headings, lists, links, code and emphasis of its Markdown are shown, everything else as it is
 * written. Sources are the links of `Footer`. That an answer was helpful is sent as `positive`, which is inferred; `negative` is documented. An answer
 * that takes longer than 30 seconds is a failure, as for every call.
 *
 * @tagname axero-copilot
 * @attr question - A question that is asked at once.
 * @attr suggestions - Questions to choose from before the first, such as `How do I book leave?; Who plans travel?`.
 * @attr profile - The profile of Copilot that answers. Default: that of the site.
 * @fires {CustomEvent} axero-before-change - The user asks or judges; prevent it to send nothing. `detail` has `question`, or `item`, the answer, and `feedback`.
 * @fires {CustomEvent} axero-change - Copilot has answered, or the site has saved the judgment; `detail` as before, with `answer` for a question.
 * @csspart field - The field for a question.
 * @csspart button - A button.
 * @csspart list - The box with the answers, the newest first.
 * @csspart item - A question with its answer.
 * @csspart name - A question.
 * @csspart detail - An answer.
 */
export class AxeroCopilot extends AxeroElement<readonly Turn[]> {
  static override styles = [baseStyles, rowStyles, writingStyles, styles];
  static override textsName = 'copilot';
  static override english = en;
  static override queryProperties = ['question', 'profile', 'asked'];
  static override properties: PropertyDeclarations = {
    question: {},
    suggestions: {},
    profile: {},
    asked: { state: true },
  };

  declare question: string | undefined;
  declare suggestions: string | undefined;
  declare profile: string | undefined;
  /** The newest question of the user. */
  declare protected asked: Ask | undefined;

  private asks: Ask[] = [];
  private given: string | undefined;
  private draft = '';
  private isAsking = false;
  /** The judgments of the user on answers, by the ids of these. */
  private readonly judged = new Map<string, string>();
  private readonly writer = new Writer(this);

  /** The question that is to be answered next: the author's is asked once for each user. */
  private latest(): Ask | undefined {
    const question = this.question?.trim() || undefined;
    if (question !== this.given) {
      this.given = question;
      if (question) this.asks.push({ question, isTyped: false });
    }
    return this.asks.at(-1);
  }

  private get turns(): Turn[] {
    return this.asks.flatMap(({ turn }) => (turn ? [turn] : []));
  }

  protected override async query(axero: Axero, options: CallOptions): Promise<readonly Turn[]> {
    // Only then is it known whose questions these are: those of a former user have been dropped by now.
    await axero.users.me({}, options);
    const ask = this.latest();
    if (!ask || ask.turn) return this.turns;
    // A watch asks the cache first, and after a failure again and again: an answer is neither cached nor free.
    if (options.cache === 'only-if-cached') throw new AxeroError('offline', 'No answer is cached.');
    const { failure } = this;
    const isOver = isAxeroError(failure) && !['session-expired', 'offline'].includes(failure.kind);
    if (options.priority === 'background' && isOver) throw failure;
    const conversation = this.turns.at(-1)?.conversation;
    const args = {
      message: ask.question,
      ...(conversation ? { conversation_id: conversation } : {}),
      ...(this.profile ? { bot_profile: this.profile } : {}),
    };
    this.setAsking(true);
    try {
      const { signal, onAnswer } = options;
      const answer = await axero.copilot.chat(args, { signal, onAnswer });
      ask.turn = turnOf(ask.question, answer);
      if (ask.isTyped && this.asks.includes(ask)) {
        announce(this.t('answered'));
        this.emit('axero-change', { question: ask.question, answer: ask.turn });
      }
      return this.turns;
    } catch (error) {
      if (ask.isTyped && this.draft === '' && !options.signal?.aborted) this.draft = ask.question;
      if (isAxeroError(error) && PASSING.some((kind) => kind === error.kind))
        throw Object.assign(error, { retryable: true });
      throw error;
    } finally {
      this.setAsking(false);
    }
  }

  private setAsking(isAsking: boolean): void {
    this.isAsking = isAsking;
    this.requestUpdate();
  }

  /** Asks the newest question again. */
  override async reload(): Promise<void> {
    const ask = this.asks.at(-1);
    if (ask) delete ask.turn;
    await super.reload();
  }

  protected override isEmpty(turns: readonly Turn[]): boolean {
    return turns.length === 0;
  }

  protected override forget(): void {
    this.asks = [];
    this.given = undefined;
    this.asked = undefined;
    this.draft = '';
    this.isAsking = false;
    this.judged.clear();
    this.writer.forget();
  }

  private ask(text: string): void {
    const question = text.trim();
    if (!this.axero || question === '' || this.isAsking) return;
    if (!this.emit('axero-before-change', { question }, true)) return;
    const ask = { question, isTyped: true };
    this.asks = [...this.asks.filter(({ turn }) => turn), ask];
    this.asked = ask;
    this.draft = '';
  }

  private begin(): void {
    this.asks = [];
    this.asked = undefined;
    this.judged.clear();
    this.show([]);
    void this.updateComplete.then(() => this.renderRoot.querySelector('textarea')?.focus());
  }

  /** Sends what the user thinks of an answer; a second press takes it back. */
  private judge(turn: Turn, wanted: 'positive' | 'negative'): void {
    const { axero } = this;
    const { conversation, response } = turn;
    if (!axero || !conversation || !response) return;
    const former = this.judged.get(response);
    const feedback = former === wanted ? undefined : wanted;
    const set = (value: string | undefined) =>
      value ? this.judged.set(response, value) : this.judged.delete(response);
    const ids = { conversation_id: conversation, response_id: response };
    void this.writer.write(axero, {
      key: response,
      detail: { item: turn, feedback },
      show: () => {
        set(feedback);
        return () => set(former);
      },
      send: () =>
        feedback
          ? axero.copilot.feedback.add({ ...ids, feedbackType: feedback })
          : axero.copilot.feedback.remove(ids),
    });
  }

  /** Enter asks, and with the shift key begins a line; not while a word is composed. */
  private pressed(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.ask(this.draft);
  }

  private renderSuggestions(): unknown {
    const questions = (this.suggestions ?? '')
      .split(';')
      .map((one) => one.trim())
      .filter(Boolean);
    if (this.state !== 'empty' || questions.length === 0) return nothing;
    return html`<div class="suggestions" role="group" aria-label=${this.t('suggestions')}>
      ${questions.map((one) => html`<button type="button" part="button" dir="auto" @click=${() => this.ask(one)}>${one}</button>`)}
    </div>`;
  }

  protected override renderControls(): unknown {
    if (['signed-out', 'forbidden'].includes(this.state)) return nothing;
    const typed = (event: Event) => {
      this.draft = (event.target as HTMLTextAreaElement).value;
      this.requestUpdate();
    };
    const submitted = (event: Event) => {
      event.preventDefault();
      this.ask(this.draft);
    };
    const canBegin = ['ready', 'stale'].includes(this.state) && !this.isAsking;
    return html`<form @submit=${submitted}>
        <textarea part="field" rows="2" dir="auto" aria-label=${this.t('question')} placeholder=${this.t('question')} .value=${this.draft} @input=${typed} @keydown=${this.pressed}></textarea>
        <div class="actions">
          <button type="submit" part="button" class="main" aria-disabled=${this.isAsking ? 'true' : 'false'}>${this.t('ask')}</button>
          <span class="status muted" role="status">${this.isAsking ? this.t('asking') : nothing}</span>
          ${canBegin ? html`<button type="button" part="button" @click=${this.begin}>${this.t('again')}</button>` : nothing}
        </div>
      </form>
      ${this.renderSuggestions()}`;
  }

  private renderJudgment(turn: Turn): unknown {
    const { conversation, response } = turn;
    if (!conversation || !response) return nothing;
    const button = (key: 'positive' | 'negative') =>
      html`<button type="button" class="small" part="button" aria-pressed=${this.judged.get(response) === key ? 'true' : 'false'} @click=${() => this.judge(turn, key)}>${this.t(key)}</button>`;
    return html`<div class="actions judge small" role="group" aria-label=${this.t('judge')}>
      <span class="muted" aria-hidden="true">${this.t('judge')}</span> ${button('positive')} ${button('negative')}
      ${this.writer.note(response)}
    </div>`;
  }

  private renderTurn(turn: Turn): unknown {
    return html`<div class="turn" part="item">
      <p class="question" part="name" dir="auto">${turn.question}</p>
      <div class="answer" part="detail">${turn.text ? renderMarkdown(turn.text) : html`<p class="muted">${this.t('noText')}</p>`}</div>
      ${
        turn.sources.length > 0
          ? html`<p class="title small">${this.t('sources')}</p>
            <ul class="points sources small" dir="auto">${turn.sources.map(({ title, link }) => html`<li><a href=${link}>${title}</a></li>`)}</ul>`
          : nothing
      }
      ${this.renderJudgment(turn)}
    </div>`;
  }

  protected override renderContent(turns: readonly Turn[]): unknown {
    return html`<div class="log" part="list" role="region" tabindex="0" aria-label=${this.t('answers')}>
      ${[...turns].reverse().map((turn) => this.renderTurn(turn))}
    </div>`;
  }

  protected override renderSkeleton(): unknown {
    return this.question?.trim()
      ? html`<div class="log"><div class="turn">
          <p class="question"><span class="bone wide"></span></p>
          <p><span class="bone full"></span></p><p><span class="bone wide"></span></p>
        </div></div>`
      : html`<p class="message"><span class="bone wide"></span></p>`;
  }
}

define('axero-copilot', AxeroCopilot);

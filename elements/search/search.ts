import { type Axero, type CallOptions, type Open, plainText, type SearchResult } from 'axero-widget-sdk';
import { safeLink } from 'axero-widget-sdk/html';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { define } from '../base/define.ts';
import { type ListData, ListElement } from '../base/list.ts';
import { renderBones } from '../base/row/bones.ts';
import { renderTitle } from '../base/row/title.ts';
import { baseStyles } from '../base/styles/base.styles.ts';
import { rowStyles } from '../base/styles/rows.styles.ts';
import { partsOf, typesIn } from './hits.ts';
import { styles } from './search.styles.ts';
import { en } from './search.texts.ts';

/** The pause in typing before the search begins, in milliseconds. */
const PAUSE = 250;

/** The fewest characters that are sought. */
const FEWEST = 2;

/** Results, and the words that they answer; an empty text where nothing was sought. */
interface Results extends ListData<SearchResult> {
  readonly sought?: string;
}

/**
 * A search box with results.
 *
 * Titles are links where the site sends `ContentURL`, which no source promises. The kind of a result is named for the kinds that most sites use.
 *
 * @tagname axero-search
 * @attr query - The words that are sought at first.
 * @attr {number} space - The id of a space: only its content.
 * @attr types - Only these kinds, by name, such as `Article, Event, File`.
 * @csspart field - The search field.
 * @csspart name - The title of a result.
 * @csspart detail - Kind, author, space and date.
 * @csspart more - The button for more results.
 */
export class AxeroSearch extends ListElement<SearchResult> {
  static override styles = [baseStyles, rowStyles, styles];
  static override textsName = 'search';
  static override english = en;
  static override queryProperties = ['limit', 'space', 'types', 'sought', 'pages'];
  static override properties: PropertyDeclarations = {
    words: { attribute: 'query' },
    space: { type: Number },
    types: {},
    sought: { state: true },
    pages: { state: true },
  };

  declare words: string | undefined;
  declare space: number | undefined;
  declare types: string | undefined;
  /** The words that are sought now. */
  declare protected sought: string;
  /** The number of pages of `limit` results that are read. */
  declare protected pages: number;

  private text = '';
  private typing: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.limit = 5;
    this.sought = '';
    this.pages = 1;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('words')) this.seek(this.words ?? '');
    super.willUpdate(changed);
  }

  protected override async query(axero: Axero, options: CallOptions): Promise<Results> {
    const { sought } = this;
    const types = typesIn(this.types);
    if (sought.length < FEWEST) return { items: [], sought: '' };
    const args = {
      Keyword: sought,
      PageLength: Math.min(100, this.rows * this.pages),
      ...(Number.isInteger(this.space) ? { SpaceIDCSV: [this.space as number] } : {}),
      ...(types.length > 0 ? { EntityTypeCSV: types } : {}),
    };
    return { ...this.listOf(await axero.search.list(args, options)), sought };
  }

  protected override isEmpty(data: Results): boolean {
    return data.items.length === 0 && data.sought !== '';
  }

  protected override forget(): void {
    this.seek(this.words ?? '');
  }

  private seek(text: string): void {
    clearTimeout(this.typing);
    this.text = text;
    this.sought = text.trim();
    this.pages = 1;
  }

  private typed(event: Event): void {
    this.text = (event.target as HTMLInputElement).value;
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.seek(this.text), PAUSE);
  }

  private submitted(event: Event): void {
    event.preventDefault();
    this.seek(this.text);
  }

  /** Moves between the field and the results by the arrow keys. */
  private moved(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const stops = [...this.renderRoot.querySelectorAll<HTMLElement>('input, a.name')];
    const at = stops.indexOf(this.shadowRoot?.activeElement as HTMLElement);
    const next = stops[at + step];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }

  protected override renderControls(): unknown {
    if (!['ready', 'empty', 'stale', 'loading', 'waiting', 'error'].includes(this.state)) return nothing;
    const { total, items, sought } = (this.data ?? { items: [] }) as Results;
    const count = total ?? items.length;
    return html`<form class="above" role="search" @submit=${this.submitted} @keydown=${this.moved}>
      <label>
        <span class="hidden-text">${this.t('search')}</span>
        <input type="search" part="field" autocomplete="off" placeholder=${this.t('search')} .value=${this.text} @input=${this.typed}>
      </label>
      <span class="hidden-text" role="status">${sought ? this.t('found', { count }) : nothing}</span>
    </form>`;
  }

  private marked(text: unknown): unknown {
    const { sought = '' } = (this.data ?? {}) as Results;
    const plain = plainText(typeof text === 'string' ? text : '');
    return partsOf(plain, sought).map(({ text: part, isHit }) => (isHit ? html`<mark>${part}</mark>` : part));
  }

  private kindOf(hit: SearchResult): string {
    const key = `kind${hit.EntityType}`;
    return Object.hasOwn(en, key) ? this.t(key) : '';
  }

  protected override renderItem(hit: SearchResult): unknown {
    const address = safeLink((hit as Open<SearchResult>)['ContentURL']);
    const details = [hit.AuthorUserDisplayName, hit.SpaceName].filter(Boolean);
    const kind = this.kindOf(hit);
    return html`${renderTitle(this.marked(hit.Title), address, (event) => this.select(event, hit), this.moved)}
      <span class="line" dir="auto">${this.marked(hit.Summary)}</span>
      <span class="line parts fit muted small" part="detail">
        ${kind ? html`<span>${kind}</span>` : nothing}
        ${details.map((detail) => html`<span><bdi>${detail}</bdi></span>`)}
        ${hit.DateCreatedString ? html`<span>${hit.DateCreatedString}</span>` : nothing}
      </span>`;
  }

  protected override renderContent(data: Results): unknown {
    if (data.sought === '') return html`<p class="hint muted">${this.t('hint')}</p>`;
    const { items, total = items.length } = data;
    const canGrow = items.length < total && items.length < 100;
    const more = () => {
      this.pages += 1;
    };
    return html`${super.renderContent(data)}
      ${canGrow ? html`<button type="button" class="more" part="more" @click=${more}>${this.t('more')}</button>` : nothing}`;
  }

  protected override renderSkeleton(): unknown {
    if (this.sought.length < FEWEST) return html`<p class="hint"><span class="bone half"></span></p>`;
    return html`${super.renderSkeleton()}<button type="button" class="more" disabled tabindex="-1">${this.t('more')}</button>`;
  }

  protected override renderBone(): unknown {
    return html`${renderBones('half', 'wide', 'narrow')}`;
  }
}

define('axero-search', AxeroSearch);

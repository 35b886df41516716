import { type Axero, AxeroError, type CallOptions } from 'axero-widget-sdk';
import { safeLink } from 'axero-widget-sdk/html';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { define } from '../base/define.ts';
import { type ListData, ListElement } from '../base/list.ts';
import { linkText } from '../base/row/title.ts';
import { barStyles } from '../base/styles/bars.styles.ts';
import { baseStyles } from '../base/styles/base.styles.ts';
import { styles } from './chart.styles.ts';
import { en } from './chart.texts.ts';
import { renderBar, renderLine } from './plot.ts';
import { type ChartItem, numberOf, readValues, SOURCES } from './sources.ts';

/** The most days that a chart looks back. */
const MOST_DAYS = 366;

/**
 * Figures of the site, or given ones, as bars, as a line, as numbers, and as a table.
 *
 * No source names the count in a row of a ranking: `Count`, `TotalCount`, `ActivityCount`, `ItemCount` and `Total` are tried, then `ViewCount` or
 * `LikesCount`; a row without any is shown without a bar. The sources `active-people`, `visitors`, `new-people`, `failed-sign-ins` and `searches` are for
 * administrators: for others the element is in the state `forbidden`. Each point of time is a request, so that there are at most 12. Items of the
 * page's own have `label`, `value` and perhaps `link`.
 *
 * @tagname axero-chart
 * @attr {'viewed'|'liked'|'people'|'spaces'|'searches'|'active-people'|'visitors'|'new-people'|'failed-sign-ins'} source - What is shown. Default: `viewed`.
 * @attr values - Own figures instead, such as `Berlin: 12; Lyon: 9`; nothing is read.
 * @attr {'bars'|'line'|'figures'} type - How it is shown. Default: a line for what changes with time, bars for the rest.
 * @attr {number} days - The days up to today that are looked at. Default: 28.
 * @attr {number} space - The id of a space. Default: the whole site.
 * @attr kind - Shows only content of this kind, such as `article`, for the sources `viewed` and `liked`.
 * @attr unit - What the numbers count, such as `Views`. Default: by the source.
 * @csspart chart - The bars or the line.
 * @csspart name - What a number belongs to.
 * @csspart button - The button that changes between chart and table.
 */
export class AxeroChart extends ListElement<ChartItem> {
  static override styles = [baseStyles, barStyles, styles];
  static override textsName = 'chart';
  static override english = en;
  static override queryProperties = ['limit', 'source', 'days', 'space', 'kind'];
  static override properties: PropertyDeclarations = {
    source: {},
    values: {},
    type: {},
    days: { type: Number },
    space: { type: Number },
    kind: {},
    unit: {},
    isTable: { state: true },
  };

  declare source: string | undefined;
  declare values: string | undefined;
  declare type: string | undefined;
  declare days: number;
  declare space: number | undefined;
  declare kind: string | undefined;
  declare unit: string | undefined;
  /** True while the table is shown instead of the chart. */
  declare protected isTable: boolean;

  constructor() {
    super();
    this.limit = 7;
    this.days = 28;
    this.isTable = false;
  }

  private get isOverTime(): boolean {
    const timed = ['active-people', 'visitors', 'new-people', 'failed-sign-ins'];
    return !this.hasOwnData() && timed.includes(this.source ?? '');
  }

  private get look(): string {
    const { type = '' } = this;
    return ['bars', 'line', 'figures'].includes(type) ? type : this.isOverTime ? 'line' : 'bars';
  }

  protected override async query(axero: Axero, options: CallOptions): Promise<ListData<ChartItem>> {
    const name = this.source || 'viewed';
    const read = Object.hasOwn(SOURCES, name) ? SOURCES[name] : undefined;
    if (!read)
      throw new AxeroError(
        'bad-argument',
        `<axero-chart>: "${name.slice(0, 60)}" is no source: use ${Object.keys(SOURCES).join(', ')}.`,
      );
    const span = new Intl.DateTimeFormat(this.language, { month: 'short', day: 'numeric' });
    const items = await read(
      axero,
      {
        size: this.rows,
        days: Math.min(MOST_DAYS, Math.max(1, Math.trunc(this.days) || 28)),
        space: Number.isInteger(this.space) ? this.space : undefined,
        kind: this.kind,
        writeSpan: (from, to) => span.formatRange(from, to),
      },
      options,
    );
    return { items, total: items.length };
  }

  protected override get own(): readonly ChartItem[] | undefined {
    const values = readValues(this.values);
    return super.own ?? (values.length > 0 ? values : undefined);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('values')) this.takeOwn(changed.get('values'));
  }

  private write(value: number | undefined): string {
    return value === undefined ? '–' : new Intl.NumberFormat(this.language).format(value);
  }

  private get what(): string {
    const name = this.source || 'viewed';
    const key = `of-${name}`;
    return this.unit || (!this.hasOwnData() && Object.hasOwn(en, key) ? this.t(key) : this.t('value'));
  }

  private renderLabel(item: ChartItem): unknown {
    const address = safeLink(item.link);
    return address
      ? html`<a class="label" part="name" dir="auto" href=${address} @click=${(event: Event) => this.select(event, item)}>${linkText(item.label, address)}</a>`
      : html`<span class="label" part="name" dir="auto">${item.label}</span>`;
  }

  protected override renderItem(item: ChartItem): unknown {
    if (this.look === 'figures')
      return html`<span class="big">${this.write(numberOf(item))}</span>${this.renderLabel(item)}`;
    const highest = Math.max(0, ...(this.data?.items ?? []).map((one) => numberOf(one) ?? 0));
    const isMirrored = getComputedStyle(this).direction === 'rtl';
    return html`<span class="row">${this.renderLabel(item)}<span class="figure">${this.write(numberOf(item))}</span></span>
      <span class=${isMirrored ? 'mirrored' : ''}>${renderBar(numberOf(item), highest)}</span>`;
  }

  private renderTable(items: readonly ChartItem[], hasLinks: boolean): unknown {
    return html`<table>
      <caption class="hidden-text">${this.heading || this.what}</caption>
      <thead><tr><th scope="col">${this.t(this.isOverTime ? 'when' : 'what')}</th><th scope="col" class="number">${this.what}</th></tr></thead>
      <tbody>${items.map((item) => html`<tr><th scope="row">${hasLinks ? this.renderLabel(item) : html`<bdi>${item.label}</bdi>`}</th><td class="number">${numberOf(item) === undefined ? this.t('unknown') : this.write(numberOf(item))}</td></tr>`)}</tbody>
    </table>`;
  }

  private renderChart(data: ListData<ChartItem>): unknown {
    const { items } = data;
    if (this.template) return super.renderContent(data);
    if (this.isTable) return this.renderTable(items, true);
    // Readers of the screen get the table; a hidden link could be focused and not seen.
    if (this.look === 'line')
      return html`${renderLine(items, (value) => this.write(value))}<div class="hidden-text">${this.renderTable(items, false)}</div>`;
    return html`<div class=${this.look === 'figures' ? 'numbers' : 'ranking'}>${super.renderContent(data)}</div>`;
  }

  protected override renderContent(data: ListData<ChartItem>): unknown {
    const turn = () => {
      this.isTable = !this.isTable;
    };
    return html`${this.renderChart(data)}
      ${this.template ? nothing : html`<div class="actions"><button type="button" part="button" @click=${turn}>${this.t(this.isTable ? 'chart' : 'table')}</button></div>`}`;
  }

  protected override renderSkeleton(): unknown {
    const content =
      this.look === 'line'
        ? html`<span class="plot bone"></span>`
        : html`<div class=${this.look === 'figures' ? 'numbers' : 'ranking'}>${super.renderSkeleton()}</div>`;
    return html`${content}<div class="actions"><button type="button" disabled tabindex="-1">${this.t('table')}</button></div>`;
  }

  protected override renderBone(): unknown {
    return this.look === 'figures'
      ? html`<span class="big"><span class="bone narrow"></span></span><span class="label"><span class="bone wide"></span></span>`
      : html`<span class="row"><span class="label"><span class="bone wide"></span></span></span><span class="bar bone"></span>`;
  }
}

define('axero-chart', AxeroChart);

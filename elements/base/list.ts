import { AxeroError, type Page } from 'axero-widget-sdk';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { AxeroElement } from './element.ts';
import { times } from './times.ts';

/** The data of a list: one page of items, and how many there are in all. */
export interface ListData<Item> {
  readonly items: readonly Item[];
  readonly total?: number | undefined;
}

/** Loaded by the first element with a template, or with `debug`: most pages have neither. */
let TemplateOutput: typeof import('../template/output.ts').TemplateOutput | undefined;
let renderPaths: typeof import('../template/debug.ts').renderPaths | undefined;

/** Returns the rows of a list that are there: a site may send null, as for a person who was deleted. */
export function rowsIn<Row>(rows: readonly (Row | null | undefined)[]): Row[] {
  return rows.filter((row): row is Row => row !== null && row !== undefined);
}

/** The most rows that one request may ask for. */
const MOST = 100;

/**
 * The base of elements that show a list.
 *
 * @attr {number} limit - The number of rows.
 * @attr debug - Shows the fields of the first item, for authors of templates.
 * @slot output - Used by the element itself for what a `<template>` makes.
 * @fires {CustomEvent} axero-select - The user chose an item; `detail.item` is it. Prevent the event to keep its link from being followed.
 * @csspart list - The list.
 * @csspart item - One row.
 */
export abstract class ListElement<Item> extends AxeroElement<ListData<Item>> {
  static override properties: PropertyDeclarations = {
    limit: { type: Number },
    items: { attribute: false },
    debug: { type: Boolean },
  };
  static override queryProperties: readonly string[] = ['limit'];

  declare limit: number;
  /** Own data to show: no request is made. */
  declare items: readonly Item[] | undefined;
  declare debug: boolean;

  /** The classes of an item, for its style sheet. */
  protected readonly itemClass: string = 'item';

  private output: InstanceType<NonNullable<typeof TemplateOutput>> | undefined;

  constructor() {
    super();
    this.limit = 6;
    this.debug = false;
  }

  /** Draws one item inside its row. */
  protected abstract renderItem(item: Item): unknown;
  /** Draws a placeholder as high as an item. */
  protected abstract renderBone(): unknown;

  /** The number of rows, within what a request may ask for. */
  protected get rows(): number {
    return Math.min(MOST, Math.max(1, Math.trunc(this.limit) || 6));
  }

  /** Keeps of a page what is shown. */
  protected listOf(page: Page<Item>): ListData<Item> {
    return { items: rowsIn(page.items), total: page.total };
  }

  /** The answer of an operation of unknown shape as a list; undefined fields are for the element to tolerate. */
  protected static rowsOf(answer: unknown): unknown[] {
    const rows: unknown = [answer, ...Object.values(Object(answer) as object)].find(Array.isArray);
    if (rows) return rowsIn(rows as unknown[]);
    throw new AxeroError('bad-answer', 'The answer holds no list.');
  }

  protected override isEmpty(data: ListData<Item>): boolean {
    return data.items.length === 0;
  }

  /** The items that the page has handed to the element. */
  protected get own(): readonly Item[] | undefined {
    return this.items ?? undefined;
  }

  protected override hasOwnData(): boolean {
    return this.own !== undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('items')) this.takeOwn(changed.get('items'));
  }

  /** Shows the page's own items instead of an answer; where it has taken back the former ones, reads again. */
  protected takeOwn(former: unknown): void {
    const { own } = this;
    if (own) {
      this.stopReading();
      this.show({ items: rowsIn(own), total: own.length });
    } else if (former) {
      this.data = undefined;
      void this.reload();
    }
  }

  /** The author's template for an item, if there is one. */
  protected get template(): HTMLTemplateElement | undefined {
    return this.querySelector<HTMLTemplateElement>(':scope > template:not([data-state])') ?? undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.writeOutput();
  }

  /** Writes what the author's templates make, once the code for it is there. */
  private writeOutput(): void {
    if (!this.output && !this.querySelector(':scope > template')) return;
    if (!TemplateOutput) {
      void import('../template/output.ts').then((loaded) => {
        TemplateOutput = loaded.TemplateOutput;
        this.requestUpdate();
      });
      return;
    }
    this.output ??= new TemplateOutput(this);
    const isShown = this.state === 'ready' || this.state === 'stale';
    const items = isShown ? this.data?.items : undefined;
    this.output.write(this.state, this.template, items, { locale: this.language, isDebug: this.debug });
  }

  protected override renderSkeleton(): unknown {
    return html`<ul class="list">
      ${times(this.rows, () => html`<li class=${this.itemClass}>${this.renderBone()}</li>`)}
    </ul>`;
  }

  /** Tells the page that an item was chosen. */
  protected select(event: Event, item: Item): void {
    if (!this.emit('axero-select', { item }, true)) event.preventDefault();
  }

  protected override renderContent({ items }: ListData<Item>): unknown {
    const content = this.template
      ? html`<slot name="output"></slot>`
      : html`<ul class="list" part="list">
          ${items.map((item) => html`<li class=${this.itemClass} part="item">${this.renderItem(item)}</li>`)}
        </ul>`;
    return html`${content}${this.debug && items.length > 0 ? this.renderFields(items[0]) : nothing}`;
  }

  private renderFields(item: Item | undefined): unknown {
    if (renderPaths) return renderPaths(item);
    void import('../template/debug.ts').then((loaded) => {
      renderPaths = loaded.renderPaths;
      this.requestUpdate();
    });
    return nothing;
  }
}

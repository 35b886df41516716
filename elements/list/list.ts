import { type Axero, AxeroError, type CallOptions, isAxeroError } from 'axero-widget-sdk';
import { safeImage, safeLink } from 'axero-widget-sdk/html';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { define } from '../base/define.ts';
import { type ListData, ListElement, rowsIn } from '../base/list.ts';
import { renderBones } from '../base/row/bones.ts';
import { renderTitle } from '../base/row/title.ts';
import { baseStyles } from '../base/styles/base.styles.ts';
import { rowStyles } from '../base/styles/rows.styles.ts';
import { textOf } from '../template/filters.ts';
import { didYouMean } from '../template/nearest.ts';
import { roleOf } from '../template/roles.ts';
import { styles } from './list.styles.ts';
import { en } from './list.texts.ts';
import { methodOf, type Read, readArgs } from './operation.ts';

type Item = Record<string, unknown>;

/**
 * Any list of the API, drawn by a `<template>` of the page's author, or plainly by the roles of its fields.
 *
 * A `<template>` inside it draws one item; `<template data-state="empty">` draws a state. `elements/README.md` describes the language of templates.
 *
 * @tagname axero-list
 * @attr operation - The name of a read, such as `content.list`.
 * @attr args - Its arguments, such as `EntityType: 3; PageLength: 5`.
 * @csspart photo - The picture of an item.
 * @csspart name - The title of an item.
 * @csspart detail - Date and author of an item.
 */
export class AxeroList extends ListElement<Item> {
  static override styles = [baseStyles, rowStyles, styles];
  static override textsName = 'list';
  static override english = en;
  static override queryProperties = ['limit', 'operation', 'args'];
  static override properties: PropertyDeclarations = {
    operation: {},
    args: {},
  };

  protected override readonly itemClass = 'item row';

  declare operation: string | undefined;
  declare args: string | undefined;

  private areAttributesKnown = false;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const rows = /PageLength\s*:\s*(\d+)/i.exec(this.args ?? '')?.[1];
    if (rows && changed.has('args')) this.limit = Number(rows);
  }

  protected override async query(axero: Axero, options: CallOptions): Promise<ListData<Item>> {
    this.checkAttributes();
    const method = methodOf(axero, this.operation);
    const args = readArgs(this.operation as string, this.args);
    const answer = await this.call(method, args, options).catch(async (error: unknown) => {
      if (!isAxeroError(error, 'bad-argument')) throw error;
      const { corrected } = await import('./correct.ts');
      return this.call(method, corrected(this.operation as string, args, error), options);
    });
    const page = answer as { items?: Item[]; total?: number } | undefined;
    if (Array.isArray(page?.items))
      return { items: rowsIn(page.items).slice(0, this.rows), total: page.total };
    return { items: (ListElement.rowsOf(answer) as Item[]).slice(0, this.rows) };
  }

  /** Calls a paged read with `limit` as the size of its page, and another one without. */
  private async call(method: Read, args: Record<string, unknown>, options: CallOptions): Promise<unknown> {
    const isPaged = 'all' in method;
    const hasSize = Object.keys(args).some((name) => name.toLowerCase() === 'pagelength');
    return method(isPaged && !hasSize ? { PageLength: this.rows, ...args } : args, options);
  }

  /** Names an attribute that is nearly one of the element. */
  private checkAttributes(): void {
    if (this.areAttributesKnown) return;
    this.areAttributesKnown = true;
    const known = (this.constructor as typeof AxeroList).observedAttributes;
    for (const { name } of this.attributes)
      if (/^(op|arg|param|lim|head|hid|eag|eve|deb)/.test(name) && !known.includes(name))
        throw new AxeroError(
          'bad-argument',
          `<axero-list> has no attribute "${name}".${didYouMean(name, known)}`,
        );
  }

  protected override renderItem(item: Item): unknown {
    const image = safeImage(roleOf(item, 'image'));
    const link = safeLink(roleOf(item, 'link'));
    const title =
      textOf(roleOf(item, 'title')) || textOf(Object.values(item).find((value) => typeof value === 'string'));
    const [date, author] = [this.date(roleOf(item, 'date')), textOf(roleOf(item, 'author'))];
    return html`${image ? html`<img class="photo" part="photo" src=${image} alt="" width="36" height="36" loading="lazy">` : nothing}
      <span class="words">
        ${renderTitle(title, link, (event) => this.select(event, item))}
        <span class="line parts fit muted small" part="detail">${[date, author].map((part) => (part ? html`<span><bdi>${part}</bdi></span>` : nothing))}</span>
      </span>`;
  }

  protected override renderBone(): unknown {
    return html`<span class="words">
      ${renderBones('wide', 'narrow')}
    </span>`;
  }
}

define('axero-list', AxeroList);

import type { Axero, CallOptions, User } from 'axero-widget-sdk';
import { safeImage, safeLink } from 'axero-widget-sdk/html';
import { html, nothing, type PropertyDeclarations } from 'lit';
import { define } from '../base/define.ts';
import { type ListData, ListElement } from '../base/list.ts';
import { renderBones } from '../base/row/bones.ts';
import { renderPhoto } from '../base/row/photo.ts';
import { linkText } from '../base/row/title.ts';
import { baseStyles } from '../base/styles/base.styles.ts';
import { rowStyles } from '../base/styles/rows.styles.ts';
import { instant } from '../base/text/dates.ts';
import { Writer } from '../writing/writer.ts';
import { writingStyles } from '../writing/writing.styles.ts';
import { type Award, awardedIn } from './awarded.ts';
import { GiveForm } from './give.ts';
import { styles } from './recognition.styles.ts';
import { en } from './recognition.texts.ts';

/** A row of an answer of unknown shape. */
type Row = Readonly<Record<string, unknown>>;

/**
 * The awards that people have given each other, newest first, with a form to give one.
 *
 * No source names the fields of a given award; `awarded.ts` lists the names that are tried, and what a site does not send is left out. A site may
 * keep the list from people who may not see its analytics: the element is then in the state `forbidden`.
 *
 * @tagname axero-recognition
 * @attr {number} user - The id of a person: only awards to that person.
 * @attr {number} program - The id of a program: only its awards.
 * @attr give - Shows a button that opens the form to give an award.
 * @fires {CustomEvent} axero-before-change - The user gives an award; prevent it to send nothing. `detail` has `to`, the person, `award`, with `id` and `title`, and `reason`.
 * @fires {CustomEvent} axero-change - The site has saved it; `detail` as before.
 * @csspart photo - The picture of a person.
 * @csspart name - The name of the person who got the award.
 * @csspart detail - The line with giver and date.
 * @csspart field - A field of the form.
 * @csspart button - A button of the form, or the one that opens it.
 */
export class AxeroRecognition extends ListElement<Row> {
  static override styles = [baseStyles, rowStyles, writingStyles, styles];
  static override textsName = 'recognition';
  static override english = en;
  static override queryProperties = ['limit', 'user', 'program'];
  static override properties: PropertyDeclarations = {
    user: { type: Number },
    program: { type: Number },
    give: { type: Boolean },
    form: { state: true },
  };

  protected override readonly itemClass = 'item row top';

  declare user: number | undefined;
  declare program: number | undefined;
  declare give: boolean;
  /** The form, while it is open. */
  declare protected form: GiveForm | undefined;

  private readonly writer = new Writer(this);

  constructor() {
    super();
    this.limit = 5;
    this.give = false;
  }

  protected override async query(axero: Axero, options: CallOptions): Promise<ListData<Row>> {
    const args = {
      ReqType: 'activity',
      PageLength: this.rows,
      ...(Number.isInteger(this.user) ? { UserIDCSV: [this.user as number] } : {}),
      ...(Number.isInteger(this.program) ? { ParentContentID: this.program } : {}),
    };
    const page = await axero.analytics.recognition.list(args, options);
    return { items: ListElement.rowsOf(page.items) as Row[], total: page.total };
  }

  protected override forget(): void {
    this.writer.forget();
    this.close();
  }

  private open(): void {
    const { axero } = this;
    if (!axero) return;
    this.form = new GiveForm(
      {
        update: () => this.requestUpdate(),
        text: (key, values) => this.t(key, values),
        rowsOf: (answer) => ListElement.rowsOf(answer),
        give: (to, award, reason) => this.send(axero, to, award, reason),
        close: () => {
          this.close();
          void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.open')?.focus());
        },
      },
      axero,
    );
    void this.updateComplete.then(() => this.renderRoot.querySelector('input')?.focus());
  }

  private close(): void {
    this.form?.end();
    this.form = undefined;
  }

  /** The award appears in the list when the site has read it back: its row holds more than the form knows. */
  private send(axero: Axero, to: User, award: Award, reason: string): Promise<boolean> {
    const id = to.UserID;
    if (id === undefined) return Promise.resolve(false);
    const args = { ToUserID: id, AwardContentID: award.id, ...(reason ? { Reason: reason } : {}) };
    return this.writer.write(axero, {
      key: 'award',
      detail: { to, award, reason },
      show: () => () => {},
      send: () => axero.recognition.create(args),
    });
  }

  protected override renderControls(): unknown {
    if (!this.give || !['ready', 'empty', 'stale'].includes(this.state)) return nothing;
    return html`<div class="above">
      ${this.form ? this.form.render() : html`<button type="button" part="button" class="main open" @click=${this.open}>${this.t('give')}</button>`}
      ${this.writer.note('award')}
    </div>`;
  }

  protected override renderItem(row: Row): unknown {
    const { to, from, award, reason, photo, link, when } = awardedIn(row);
    const picture = safeImage(photo);
    const address = safeLink(link);
    return html`${renderPhoto(picture)}
      <span class="words">
        <span class="line" dir="auto">
          ${
            address
              ? html`<a class="name" part="name" href=${address} @click=${(event: Event) => this.select(event, row)}><bdi>${linkText(to, address)}</bdi></a>`
              : html`<b class="name" part="name"><bdi>${to}</bdi></b>`
          }
          ${award ? html`<span class="award">★ ${award}</span>` : nothing}
        </span>
        <span class="line" dir="auto">${reason}</span>
        <span class="line parts fit muted small" part="detail">
          ${from ? html`<span><bdi>${this.t('from', { name: `\u2068${from}\u2069` })}</bdi></span>` : nothing}
          ${when ? html`<time datetime=${instant(when)?.toISOString() ?? ''}>${this.relative(when)}</time>` : nothing}
        </span>
      </span>`;
  }

  protected override renderSkeleton(): unknown {
    return html`${this.give ? html`<div class="above"><button type="button" disabled tabindex="-1">${this.t('give')}</button></div>` : nothing}
      ${super.renderSkeleton()}`;
  }

  protected override renderBone(): unknown {
    return html`<span class="avatar bone"></span>
      <span class="words">
        ${renderBones('half', 'wide', 'narrow')}
      </span>`;
  }
}

define('axero-recognition', AxeroRecognition);

import {
  type Axero,
  type CallOptions,
  type ContentItem,
  type Open,
  SortColumn,
  SortOrder,
} from 'axero-widget-sdk';
import { safeLink } from 'axero-widget-sdk/html';
import { html, nothing, type PropertyDeclarations } from 'lit';
import { define } from '../base/define.ts';
import { type ListData, ListElement } from '../base/list.ts';
import { renderBones } from '../base/row/bones.ts';
import { renderTitle } from '../base/row/title.ts';
import { baseStyles } from '../base/styles/base.styles.ts';
import { rowStyles } from '../base/styles/rows.styles.ts';
import { instant } from '../base/text/dates.ts';
import { Writer } from '../writing/writer.ts';
import { writingStyles } from '../writing/writing.styles.ts';
import { styles } from './files.styles.ts';
import { en } from './files.texts.ts';
import { send, type Upload, uploadOf } from './uploads.ts';

/**
 * The files of a folder or of a space, newest first, with uploads.
 *
 * An upload without a folder goes to the top folder of the space. A file that needs approval is said to wait, as the site's answer says.
 *
 * @tagname axero-files
 * @attr {number} directory - The id of a folder. Default: all files of the space.
 * @attr {number} space - The id of a space; 0, the top-level community, is the default.
 * @attr upload - Lets the user add files: by a button, or by dropping them on the element.
 * @fires {CustomEvent} axero-before-change - The user adds a file; prevent it to send nothing. `detail` has `file` and `directory`.
 * @fires {CustomEvent} axero-change - The site has the file; `detail` as before.
 * @csspart name - The name of a file.
 * @csspart detail - The line with author and date.
 * @csspart button - A button, or the field that chooses files.
 * @csspart chart - The progress of an upload.
 */
export class AxeroFiles extends ListElement<ContentItem> {
  static override styles = [baseStyles, rowStyles, writingStyles, styles];
  static override textsName = 'files';
  static override english = en;
  static override queryProperties = ['limit', 'directory', 'space'];
  static override properties: PropertyDeclarations = {
    directory: { type: Number },
    space: { type: Number },
    upload: { type: Boolean },
    isOver: { state: true },
  };

  protected override readonly itemClass = 'item row';

  declare directory: number | undefined;
  declare space: number | undefined;
  declare upload: boolean;
  /** True while files are held above the element. */
  declare protected isOver: boolean;

  private uploads: Upload[] = [];
  private readonly writer = new Writer(this);

  constructor() {
    super();
    this.limit = 6;
    this.upload = false;
    this.isOver = false;
  }

  private get folder(): number | undefined {
    return Number.isInteger(this.directory) ? this.directory : undefined;
  }

  protected override async query(axero: Axero, options: CallOptions): Promise<ListData<ContentItem>> {
    const args = {
      PageLength: this.rows,
      SortColumn: SortColumn.DateCreated,
      SortType: SortOrder.Descending,
    };
    const { folder } = this;
    const page =
      folder === undefined
        ? await axero.files.listBySpace(
            { ...args, SpaceID: Number.isInteger(this.space) ? this.space : 0 },
            options,
          )
        : await axero.files.list({ ...args, FileDirectoryID: folder }, options);
    return this.listOf(page);
  }

  protected override forget(): void {
    for (const { controller } of this.uploads) controller.abort();
    this.uploads = [];
    this.writer.forget();
  }

  private add(files: Iterable<File>): void {
    for (const file of files) void this.transfer(uploadOf(file));
  }

  private async transfer(upload: Upload): Promise<void> {
    const { axero, folder } = this;
    if (!axero) return;
    const space = Number.isInteger(this.space) ? this.space : undefined;
    let waits = false;
    await this.writer.write(axero, {
      key: upload.key,
      detail: { file: upload.file, directory: folder },
      show: () => {
        upload.state = 'sending';
        if (!this.uploads.includes(upload)) this.uploads = [...this.uploads, upload];
        return () => {
          upload.state = 'failed';
        };
      },
      send: async () => {
        waits = await send(axero, upload, { directory: folder, space }, () => this.requestUpdate());
        if (waits) upload.state = 'waits';
        else this.drop(upload);
      },
      isCancelled: () => upload.controller.signal.aborted,
    });
  }

  /** Removes an upload from the list and ends it where it is under way. */
  private drop(upload: Upload): void {
    this.uploads = this.uploads.filter((other) => other !== upload);
    this.requestUpdate();
  }

  private cancel(upload: Upload): void {
    upload.controller.abort();
    this.drop(upload);
  }

  private again(former: Upload): void {
    this.drop(former);
    this.add([former.file]);
  }

  private chosen(event: Event): void {
    const field = event.target as HTMLInputElement;
    this.add([...(field.files ?? [])]);
    // The same file can be chosen again.
    field.value = '';
  }

  private dragged(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.isOver = event.type === 'dragover';
    if (event.type === 'drop') this.add([...event.dataTransfer.files]);
  }

  private renderUpload(upload: Upload): unknown {
    const { file, share, state } = upload;
    const percent = new Intl.NumberFormat(this.language, { style: 'percent' });
    return html`<li class="upload">
      <span class="line" dir="auto">${file.name}</span>
      ${
        state === 'sending'
          ? html`<progress part="chart" max="1" .value=${share ?? 0} aria-label=${this.t('sending', { name: file.name })}></progress>
            <span class="figure small">${percent.format(share ?? 0)}</span>`
          : html`<span class=${state === 'failed' ? 'unsaved small' : 'small'}>${this.t(state === 'failed' ? 'notSaved' : 'waits')}</span>`
      }
      ${state === 'failed' ? html`<button type="button" class="small" part="button" @click=${() => this.again(upload)}>${this.t('retry')}</button>` : nothing}
      <button type="button" class="small" part="button" @click=${() => this.cancel(upload)}>${this.t(state === 'sending' ? 'cancel' : 'dismiss')}<span class="hidden-text"> ${file.name}</span></button>
    </li>`;
  }

  protected override renderControls(): unknown {
    if (!this.upload || !['ready', 'empty', 'stale'].includes(this.state)) return nothing;
    const { dragged } = this;
    return html`<div class=${this.isOver ? 'adding over' : 'adding'} @dragover=${dragged} @dragleave=${dragged} @drop=${dragged}>
      <label class="choose"><span>${this.t('add')}</span><input type="file" part="button" multiple @change=${this.chosen}></label>
      ${this.uploads.length > 0 ? html`<ul class="uploads">${this.uploads.map((one) => this.renderUpload(one))}</ul>` : nothing}
    </div>`;
  }

  protected override renderItem(file: ContentItem): unknown {
    const title = String(file.ContentTitle ?? '');
    const address = safeLink(file.ContentURL);
    const media =
      (file as Open<ContentItem>)['IsDownloadable'] === false ? undefined : safeLink(file.ContentMediaUrl);
    const kind = /\.([\p{L}\d]{1,4})$/u.exec(title)?.[1]?.toUpperCase() ?? '';
    const when = file.DateUpdated ?? file.DatePublished;
    return html`<span class="kind" aria-hidden="true">${kind}</span>
      <span class="words">
        ${renderTitle(title, address, (event) => this.select(event, file))}
        <span class="line parts fit muted small" part="detail">
          ${file.AuthorDisplayName ? html`<span><bdi>${file.AuthorDisplayName}</bdi></span>` : nothing}
          ${when ? html`<time datetime=${instant(when)?.toISOString() ?? ''}>${this.date(when)}</time>` : nothing}
        </span>
      </span>
      ${media ? html`<a class="get small" href=${media} download aria-label=${this.t('download', { name: title })}>${this.t('get')}</a>` : nothing}`;
  }

  protected override renderSkeleton(): unknown {
    return html`${this.upload ? html`<div class="adding"><span class="choose"><span class="bone narrow"></span></span></div>` : nothing}
      ${super.renderSkeleton()}`;
  }

  protected override renderBone(): unknown {
    return html`<span class="kind bone"></span>
      <span class="words">${renderBones('wide', 'narrow')}</span>`;
  }
}

define('axero-files', AxeroFiles);

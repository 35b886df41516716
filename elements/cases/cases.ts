import { type Axero, type CallOptions, type Issue, IssueStatusType } from 'axero-widget-sdk';
import { safeLink } from 'axero-widget-sdk/html';
import { html, nothing, type PropertyDeclarations } from 'lit';
import { define } from '../base/define.ts';
import { type ListData, ListElement } from '../base/list.ts';
import { renderBones } from '../base/row/bones.ts';
import { renderTitle } from '../base/row/title.ts';
import { baseStyles } from '../base/styles/base.styles.ts';
import { rowStyles } from '../base/styles/rows.styles.ts';
import { instant } from '../base/text/dates.ts';
import { textToHtml } from '../writing/markup.ts';
import { Writer } from '../writing/writer.ts';
import { writingStyles } from '../writing/writing.styles.ts';
import { styles } from './cases.styles.ts';
import { en } from './cases.texts.ts';
import { type Draft, SubmitForm } from './submit.ts';

/**
 * The help desk: the user's own cases, and a form to submit one.
 *
 * The answer names no address of a case, so titles are links only where the site sends `IssueURL`. The form offers the priorities of the space where
 * it has any; status, project and person in charge are for the site to choose.
 *
 * @tagname axero-cases
 * @attr {number} space - The id of a space: only its cases are shown, and new ones go there. Default: cases of all spaces; new ones go to the top-level community.
 * @attr assigned - Shows the cases that are assigned to the user. Default: those that the user reported.
 * @attr all - Shows closed cases too.
 * @attr submit - Shows a button that opens the form to submit a case.
 * @fires {CustomEvent} axero-before-change - The user submits a case; prevent it to send nothing. `detail` has `title`, `description` and `priority`, the id.
 * @fires {CustomEvent} axero-change - The site has saved it; `detail` as before.
 * @csspart name - The title of a case.
 * @csspart detail - Number, status, priority, person in charge, date and number of comments.
 * @csspart field - A field of the form.
 * @csspart button - A button of the form, or the one that opens it.
 */
export class AxeroCases extends ListElement<Issue> {
  static override styles = [baseStyles, rowStyles, writingStyles, styles];
  static override textsName = 'cases';
  static override english = en;
  static override queryProperties = ['limit', 'space', 'assigned', 'all'];
  static override properties: PropertyDeclarations = {
    space: { type: Number },
    assigned: { type: Boolean },
    all: { type: Boolean },
    submit: { type: Boolean },
    form: { state: true },
  };

  declare space: number | undefined;
  declare assigned: boolean;
  declare all: boolean;
  declare submit: boolean;
  /** The form, while it is open. */
  declare protected form: SubmitForm | undefined;

  /** The case that is being submitted, until the next answer brings it. */
  private created: Draft | undefined;
  private readonly writer = new Writer(this);

  constructor() {
    super();
    this.limit = 5;
    this.assigned = false;
    this.all = false;
    this.submit = false;
  }

  protected override async query(axero: Axero, options: CallOptions): Promise<ListData<Issue>> {
    // The page's own word of the user does not follow a change of users.
    const { UserID } = await axero.users.me({}, options);
    const args = {
      PageLength: this.rows,
      ...(this.assigned ? { AssignedToUserID: UserID } : { ReportedByUserID: UserID }),
      ...(this.all ? {} : { IssueStatusType: IssueStatusType.Open }),
      ...(Number.isInteger(this.space) ? { SpaceID: this.space } : {}),
    };
    return this.listOf(await axero.cases.list(args, options));
  }

  protected override forget(): void {
    this.writer.forget();
    this.created = undefined;
    this.close();
  }

  protected override show(data: ListData<Issue>): void {
    if (data !== this.data && !this.writer.saving.has('case')) this.created = undefined;
    super.show(data);
  }

  private get target(): number {
    return Number.isInteger(this.space) ? (this.space as number) : 0;
  }

  private open(): void {
    const { axero } = this;
    if (!axero) return;
    this.form = new SubmitForm(
      {
        update: () => this.requestUpdate(),
        text: (key) => this.t(key),
        submit: (draft) => this.send(axero, draft),
        close: () => {
          this.close();
          void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.open')?.focus());
        },
      },
      axero,
      this.target,
    );
    void this.updateComplete.then(() => this.renderRoot.querySelector('input')?.focus());
  }

  private close(): void {
    this.form?.end();
    this.form = undefined;
    this.writer.unsaved.clear();
  }

  private send(axero: Axero, draft: Draft): Promise<boolean> {
    const { title, description, priority } = draft;
    return this.writer.write(axero, {
      key: 'case',
      detail: draft,
      show: () => {
        this.created = draft;
        return () => {
          this.created = undefined;
        };
      },
      send: () =>
        axero.cases.create({
          IssueTitle: title,
          IssueDescription: textToHtml(description),
          SpaceID: this.target,
          ...(priority === undefined ? {} : { IssuePriorityID: priority }),
        }),
    });
  }

  protected override renderControls(): unknown {
    if (!this.submit || !['ready', 'empty', 'stale'].includes(this.state)) return nothing;
    return html`<div class="above">
      ${this.form ? this.form.render() : html`<button type="button" part="button" class="main open" @click=${this.open}>${this.t('submit')}</button>`}
      ${this.writer.note('case')}
    </div>`;
  }

  protected override renderContent(data: ListData<Issue>): unknown {
    const { created } = this;
    // A case of the user's own says nothing of those that are assigned.
    const isShown = created !== undefined && !this.assigned && !this.template;
    return html`${
      isShown
        ? html`<div class="list above"><div class="item">
          <span class="line name" dir="auto">${created.title}</span>
          <span class="line muted small">${this.t(this.writer.saving.has('case') ? 'sending' : 'saved')}</span>
        </div></div>`
        : nothing
    }${super.renderContent(data)}`;
  }

  protected override renderItem(issue: Issue): unknown {
    const address = safeLink(issue['IssueURL']);
    const comments = Number(issue.CommentCount) || 0;
    const isClosed = Number(issue['IssueStatusType']) === IssueStatusType.Closed;
    const assignee = this.assigned ? '' : issue.AssignedToUserDisplayName;
    const when = issue.DateUpdated ?? issue.DateCreated;
    return html`${renderTitle(issue.IssueTitle, address, (event) => this.select(event, issue))}
      <span class=${isClosed ? 'line parts fit muted small closed' : 'line parts fit muted small'} part="detail">
        <span>#${issue.IssueID}</span>
        ${[issue.IssueStatusName, issue.IssuePriorityName].map((text) => (text ? html`<span><bdi>${text}</bdi></span>` : nothing))}
        ${assignee ? html`<span><bdi>${this.t('assigned', { name: `\u2068${assignee}\u2069` })}</bdi></span>` : nothing}
        ${when ? html`<time datetime=${instant(when)?.toISOString() ?? ''}>${this.relative(when)}</time>` : nothing}
        ${comments > 0 ? html`<span>${this.t('comments', { count: comments })}</span>` : nothing}
      </span>`;
  }

  protected override renderSkeleton(): unknown {
    return html`${this.submit ? html`<div class="above"><button type="button" disabled tabindex="-1">${this.t('submit')}</button></div>` : nothing}
      ${super.renderSkeleton()}`;
  }

  protected override renderBone(): unknown {
    return html`${renderBones('wide', 'narrow')}`;
  }
}

define('axero-cases', AxeroCases);

import {
  type Axero,
  AxeroError,
  type CallOptions,
  isAxeroError,
  type Task,
  type TaskStatus,
} from 'axero-widget-sdk';
import { html, nothing, type PropertyDeclarations } from 'lit';
import { define } from '../base/define.ts';
import { type ListData, ListElement, rowsIn } from '../base/list.ts';
import { baseStyles } from '../base/styles/base.styles.ts';
import { rowStyles } from '../base/styles/rows.styles.ts';
import { instant } from '../base/text/dates.ts';
import { Writer } from '../writing/writer.ts';
import { writingStyles } from '../writing/writing.styles.ts';
import { doneStatus, isDone, openStatus } from './status.ts';
import { styles } from './tasks.styles.ts';
import { en } from './tasks.texts.ts';

/**
 * The tasks of the user, to be checked off.
 *
 * A task is checked off by the status of its space that means done. The API does not document how that status differs from others: the element takes
 * the one named by `done`, else one of the type 2, else one whose name says so. A task that was checked off here stays until the page is loaded
 * again, so that it can be taken back.
 *
 * @tagname axero-tasks
 * @attr {number} space - The id of a space. Default: all.
 * @attr {number} list - The id of a task list. Default: all.
 * @attr all - Shows finished tasks too.
 * @attr done - The name of the status that means done.
 * @fires {CustomEvent} axero-before-change - The user checked a task; prevent it to send nothing. `detail` has `item` and `done`.
 * @fires {CustomEvent} axero-change - The site has saved it; `detail` as before.
 * @csspart field - The box to check.
 * @csspart name - The name of a task.
 * @csspart detail - When a task is due, and its list.
 */
export class AxeroTasks extends ListElement<Task> {
  static override styles = [baseStyles, rowStyles, writingStyles, styles];
  static override textsName = 'tasks';
  static override english = en;
  static override queryProperties = ['limit', 'space', 'list', 'all', 'done'];
  static override properties: PropertyDeclarations = {
    space: { type: Number },
    list: { type: Number },
    all: { type: Boolean },
    done: {},
  };

  declare space: number | undefined;
  declare list: number | undefined;
  declare all: boolean;
  declare done: string | undefined;

  /** Marks that were set here, by the id of the task, until a read brings it. */
  private readonly given = new Map<number, boolean>();
  /** Tasks that were checked here: they stay in the list. */
  private readonly touched = new Set<number>();
  /** The status of a task before it was checked off. */
  private readonly former = new Map<number, number>();
  private readonly writer = new Writer(this);
  /** Tasks whose space has no status for what was asked. */
  private readonly withoutStatus = new Set<number>();
  /** The statuses of spaces whose tasks do not say themselves what their status means. */
  private known = new Map<number, readonly TaskStatus[]>();

  constructor() {
    super();
    this.all = false;
  }

  protected override async query(axero: Axero, options: CallOptions): Promise<ListData<Task>> {
    const answer = await axero.tasks.listMine(
      {
        ...(Number.isInteger(this.space) ? { SpaceID: this.space } : {}),
        ...(Number.isInteger(this.list) ? { ProjectID: this.list } : {}),
      },
      options,
    );
    const tasks = ListElement.rowsOf(answer) as Task[];
    await this.readStatuses(axero, tasks, options);
    const shown = tasks.filter(
      (task) => this.all || this.touched.has(task.TaskID ?? 0) || !this.sentDone(task),
    );
    const due = (task: Task) => instant(task.TaskDueDate)?.getTime() ?? Number.MAX_SAFE_INTEGER;
    shown.sort((one, other) => due(one) - due(other));
    return { items: shown.slice(0, this.rows), total: shown.length };
  }

  /** Reads what the statuses mean, for those spaces alone whose tasks do not say it. */
  private async readStatuses(axero: Axero, tasks: readonly Task[], options: CallOptions): Promise<void> {
    const silent = tasks.filter((task) => isDone(task, this.done) === undefined);
    const spaces = [...new Set(silent.map((task) => task.SpaceID ?? 0))];
    const read = spaces.map(
      async (space) =>
        [space, rowsIn((await axero.tasks.statuses.list({ SpaceID: space }, options)) ?? [])] as const,
    );
    this.known = new Map(await Promise.all(read));
  }

  protected override forget(): void {
    this.given.clear();
    this.touched.clear();
    this.former.clear();
    this.writer.forget();
    this.withoutStatus.clear();
    this.known = new Map();
  }

  protected override show(data: ListData<Task>): void {
    for (const task of data.items) {
      const id = task.TaskID ?? 0;
      if (!this.writer.saving.has(id) && this.sentDone(task) === this.given.get(id)) this.given.delete(id);
    }
    super.show(data);
  }

  private sentDone(task: Task): boolean {
    const own = isDone(task, this.done);
    if (own !== undefined) return own;
    const done = doneStatus(this.known.get(task.SpaceID ?? 0) ?? [], this.done);
    return done?.TaskStatusID !== undefined && done.TaskStatusID === task.TaskStatusID;
  }

  private isDone(task: Task): boolean {
    return this.given.get(task.TaskID ?? 0) ?? this.sentDone(task);
  }

  /** Returns the id of the status that a task is to get. */
  private async statusFor(axero: Axero, task: Task, isNowDone: boolean): Promise<number> {
    const former = this.former.get(task.TaskID ?? 0);
    if (!isNowDone && former !== undefined) return former;
    const statuses = rowsIn((await axero.tasks.statuses.list({ SpaceID: task.SpaceID ?? 0 })) ?? []);
    const done = doneStatus(statuses, this.done);
    const id = (isNowDone ? done : openStatus(statuses, done))?.TaskStatusID;
    if (id === undefined)
      throw new AxeroError(
        'bad-argument',
        'No status of this space means done: name one in the attribute `done`.',
      );
    return id;
  }

  private check(event: Event, task: Task): void {
    const box = event.target as HTMLInputElement;
    const isNowDone = box.checked;
    const { axero } = this;
    const id = task.TaskID;
    let isShown = false;
    if (axero && id !== undefined) {
      const before = this.given.get(id);
      void this.writer.write(axero, {
        key: id,
        detail: { item: task, done: isNowDone },
        show: () => {
          isShown = true;
          this.given.set(id, isNowDone);
          this.touched.add(id);
          return () => (before === undefined ? this.given.delete(id) : this.given.set(id, before));
        },
        send: () => this.send(axero, task, id, isNowDone),
      });
    }
    if (!isShown) box.checked = !isNowDone;
  }

  private async send(axero: Axero, task: Task, id: number, isNowDone: boolean): Promise<unknown> {
    this.withoutStatus.delete(id);
    try {
      const status = await this.statusFor(axero, task, isNowDone);
      if (isNowDone && task.TaskStatusID !== undefined) this.former.set(id, task.TaskStatusID);
      return await axero.tasks.setStatus({ TaskID: id, TaskStatusID: status });
    } catch (error) {
      if (isAxeroError(error, 'bad-argument')) this.withoutStatus.add(id);
      throw error;
    }
  }

  private renderDue(task: Task, isTaskDone: boolean): unknown {
    const due = instant(task.TaskDueDate);
    if (!due) return this.t('noDate');
    const isLate = !isTaskDone && due.getTime() < Date.now();
    const words = this.t(isLate ? 'overdue' : 'due', { date: this.date(due) });
    return html`<time class=${isLate ? 'late' : ''} datetime=${due.toISOString()}>${words}</time>`;
  }

  protected override renderItem(task: Task): unknown {
    const isTaskDone = this.isDone(task);
    const id = task.TaskID ?? 0;
    const problem = this.withoutStatus.has(id) ? 'noStatus' : 'notSaved';
    const list = task['TaskListName'];
    return html`<label class="row task">
        <input type="checkbox" part="field" .checked=${isTaskDone} aria-disabled=${this.writer.saving.has(id) ? 'true' : 'false'} @change=${(event: Event) => this.check(event, task)}>
        <span class=${isTaskDone ? 'line name done' : 'line name'} part="name" dir="auto">${task.TaskName}</span>
      </label>
      <span class="line muted small due" part="detail">${this.renderDue(task, isTaskDone)}${typeof list === 'string' && list ? html` · <bdi>${list}</bdi>` : nothing}</span>
      ${this.writer.unsaved.has(id) ? html`<span class="unsaved small">${this.t(problem)}</span>` : nothing}`;
  }

  protected override renderBone(): unknown {
    return html`<span class="row task"><span class="bone box-bone"></span><span class="line name"><span class="bone wide"></span></span></span>
      <span class="line small due"><span class="bone narrow"></span></span>`;
  }
}

define('axero-tasks', AxeroTasks);

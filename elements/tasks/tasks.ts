import { type Axero, AxeroError, type CallOptions, type Task, type TaskStatus } from 'axero-widget-sdk';
import { html, nothing, type PropertyDeclarations } from 'lit';
import { announce } from '../base/announce.ts';
import { baseStyles } from '../base/base.styles.ts';
import { instant } from '../base/dates.ts';
import { define } from '../base/define.ts';
import { type ListData, ListElement } from '../base/list.ts';
import { doneStatus, isDone, openStatus } from './status.ts';
import { styles } from './tasks.styles.ts';
import { en } from './tasks.texts.ts';

/**
 * The tasks of the user, to be checked off.
 *
 * A task is checked off by the status of its space that means done. The API does not document how that status is told from others: the element takes
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
  static override styles = [baseStyles, styles];
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

  /** What was checked here, by the id of the task, until a read brings it. */
  private readonly given = new Map<number, boolean>();
  /** Tasks that were checked here: they stay in the list. */
  private readonly touched = new Set<number>();
  /** The status of a task before it was checked off. */
  private readonly former = new Map<number, number>();
  private readonly saving = new Set<number>();
  private readonly unsaved = new Map<number, 'notSaved' | 'noStatus'>();
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
      async (space) => [space, await axero.tasks.statuses.list({ SpaceID: space }, options)] as const,
    );
    this.known = new Map(await Promise.all(read));
  }

  protected override forget(): void {
    this.given.clear();
    this.touched.clear();
    this.former.clear();
    this.saving.clear();
    this.unsaved.clear();
    this.known = new Map();
  }

  protected override show(data: ListData<Task>): void {
    for (const task of data.items) {
      const id = task.TaskID ?? 0;
      if (!this.saving.has(id) && this.sentDone(task) === this.given.get(id)) this.given.delete(id);
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
    const statuses = (await axero.tasks.statuses.list({ SpaceID: task.SpaceID ?? 0 })) ?? [];
    const done = doneStatus(statuses, this.done);
    const id = (isNowDone ? done : openStatus(statuses, done))?.TaskStatusID;
    if (id === undefined)
      throw new AxeroError(
        'bad-argument',
        'No status of this space means done: name one in the attribute `done`.',
      );
    return id;
  }

  private async check(event: Event, task: Task): Promise<void> {
    const box = event.target as HTMLInputElement;
    const isNowDone = box.checked;
    const { axero } = this;
    const id = task.TaskID;
    const detail = { item: task, done: isNowDone };
    if (
      !axero ||
      id === undefined ||
      this.saving.has(id) ||
      !this.emit('axero-before-change', detail, true)
    ) {
      box.checked = !isNowDone;
      return;
    }
    const before = this.given.get(id);
    this.saving.add(id);
    this.unsaved.delete(id);
    try {
      await axero.optimistic(
        () => {
          this.given.set(id, isNowDone);
          this.touched.add(id);
          this.requestUpdate();
          return () => (before === undefined ? this.given.delete(id) : this.given.set(id, before));
        },
        async () => {
          const status = await this.statusFor(axero, task, isNowDone);
          if (isNowDone && task.TaskStatusID !== undefined) this.former.set(id, task.TaskStatusID);
          return axero.tasks.setStatus({ TaskID: id, TaskStatusID: status });
        },
      );
      announce(this.t('saved'));
      this.emit('axero-change', detail);
    } catch (error) {
      this.unsaved.set(
        id,
        error instanceof AxeroError && error.kind === 'bad-argument' ? 'noStatus' : 'notSaved',
      );
      announce(this.t('notSaved'));
      this.emit('axero-error', { error });
    } finally {
      this.saving.delete(id);
      this.requestUpdate();
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
    const problem = this.unsaved.get(task.TaskID ?? 0);
    const list = task['TaskListName'];
    return html`<label class="task">
        <input type="checkbox" part="field" .checked=${isTaskDone} aria-disabled=${this.saving.has(task.TaskID ?? 0) ? 'true' : 'false'} @change=${(event: Event) => this.check(event, task)}>
        <span class=${isTaskDone ? 'name done' : 'name'} part="name"><bdi>${task.TaskName}</bdi></span>
      </label>
      <span class="detail muted small" part="detail">${this.renderDue(task, isTaskDone)}${typeof list === 'string' && list ? html` · <bdi>${list}</bdi>` : nothing}</span>
      ${problem ? html`<p class="unsaved small">${this.t(problem)}</p>` : nothing}`;
  }

  protected override renderBone(): unknown {
    return html`<span class="task"><span class="bone box-bone"></span><span class="name"><span class="bone wide"></span></span></span>
      <span class="detail small"><span class="bone narrow"></span></span>`;
  }
}

define('axero-tasks', AxeroTasks);

import {
  type Axero,
  type CallOptions,
  type ContentItem,
  EntityType,
  plainText,
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
import { styles } from './ideas.styles.ts';
import { en } from './ideas.texts.ts';

/** The vote of one person: for an idea, against it, or none. */
type Vote = 1 | 0 | -1;

/** The votes for an idea, and the user's own. */
interface Votes {
  readonly count: number;
  readonly own: Vote;
}

/**
 * Ideas that people vote for.
 *
 * Votes and the user's own are read from `VoteCount` and `ViewerVote` of the list. A second press of a button takes the vote back by the opposite
 * vote, for which the API has no call of its own; the element then asks the site what became of it.
 *
 * @tagname axero-ideas
 * @attr {number} space - The id of a space; 0 is the top-level community. Default: all spaces that the user may see.
 * @attr category - Shows only ideas of this category, by its name.
 * @attr top - Shows the ideas with the most votes first. Default: the newest first.
 * @attr down - Shows a button to vote against an idea, too.
 * @attr read-only - Shows the votes without buttons.
 * @fires {CustomEvent} axero-before-change - The user votes; prevent it to send nothing. `detail` has `item` and `vote`: 1 for, -1 against.
 * @fires {CustomEvent} axero-change - The site has saved the vote; `detail` as before.
 * @csspart name - The title of an idea.
 * @csspart detail - Stage, author, date and number of comments.
 * @csspart button - A button to vote.
 */
export class AxeroIdeas extends ListElement<ContentItem> {
  static override styles = [baseStyles, rowStyles, writingStyles, styles];
  static override textsName = 'ideas';
  static override english = en;
  static override queryProperties = ['limit', 'space', 'category', 'top'];
  static override properties: PropertyDeclarations = {
    space: { type: Number },
    category: {},
    top: { type: Boolean },
    down: { type: Boolean },
    readOnly: { type: Boolean, attribute: 'read-only' },
  };

  protected override readonly itemClass = 'item row top';

  declare space: number | undefined;
  declare category: string | undefined;
  declare top: boolean;
  declare down: boolean;
  declare readOnly: boolean;

  /** Votes that were given here, by their idea, until the next answer brings them. */
  private readonly given = new Map<number, Votes>();
  private readonly writer = new Writer(this);

  constructor() {
    super();
    this.limit = 5;
    this.top = false;
    this.down = false;
    this.readOnly = false;
  }

  protected override async query(axero: Axero, options: CallOptions): Promise<ListData<ContentItem>> {
    const args = {
      EntityType: EntityType.Idea,
      SortColumn: this.top ? SortColumn.VoteCount : SortColumn.DateCreated,
      SortOrder: SortOrder.Descending,
      PageLength: this.rows,
      ...(Number.isInteger(this.space) ? { SpaceID: this.space } : {}),
      ...(this.category ? { CategoryName: this.category } : {}),
    };
    return this.listOf(await axero.content.list(args, options));
  }

  protected override forget(): void {
    this.given.clear();
    this.writer.forget();
  }

  protected override show(data: ListData<ContentItem>): void {
    if (data !== this.data)
      for (const id of this.given.keys()) if (!this.writer.saving.has(id)) this.given.delete(id);
    super.show(data);
  }

  private votesOf(idea: ContentItem): Votes {
    const sent = { count: Number(idea.VoteCount) || 0, own: Math.sign(Number(idea.ViewerVote) || 0) as Vote };
    return this.given.get(idea.ContentID) ?? sent;
  }

  private vote(idea: ContentItem, wanted: 1 | -1): void {
    const { axero } = this;
    if (!axero) return;
    const { ContentID } = idea;
    const { count, own } = this.votesOf(idea);
    const former = this.given.get(ContentID);
    const sign = own === wanted ? -wanted : wanted;
    void this.writer.write(axero, {
      key: ContentID,
      detail: { item: idea, vote: sign },
      show: () => {
        // From one side to the other is two steps: the first takes the former vote back.
        this.given.set(ContentID, { count: count + sign, own: own === 0 ? (sign as Vote) : 0 });
        return () => (former ? this.given.set(ContentID, former) : this.given.delete(ContentID));
      },
      send: () => this.send(axero, ContentID, sign, own),
    });
  }

  /** Sends a vote and keeps what the site says of it. */
  private async send(axero: Axero, ContentID: number, sign: number, own: Vote): Promise<void> {
    const { votes } = axero.ideas;
    const { VoteCount } = (await (sign > 0 ? votes.up({ ContentID }) : votes.down({ ContentID }))) ?? {};
    const guess = this.given.get(ContentID);
    const kept = own === 0 ? undefined : await votes.getMine({ ContentID }).catch(() => undefined);
    const now = typeof kept === 'number' ? (Math.sign(kept) as Vote) : guess?.own;
    // Another user, or a newer answer, may have come in the meantime.
    if (guess && this.given.get(ContentID) === guess)
      this.given.set(ContentID, { count: VoteCount ?? guess.count, own: now ?? 0 });
  }

  private renderVotes(idea: ContentItem): unknown {
    const { count, own } = this.votesOf(idea);
    const figure = new Intl.NumberFormat(this.language, { notation: 'compact' }).format(count);
    const votes = this.t('votes', { count });
    if (this.readOnly)
      return html`<span class="votes"><span class="vote"><span aria-hidden="true">${figure}</span><span class="hidden-text">${votes}</span></span></span>`;
    const title = `\u2068${idea.ContentTitle ?? ''}\u2069`;
    const isDown = own === -1 ? 'true' : 'false';
    return html`<span class="votes">
      <button type="button" part="button" class="vote" aria-pressed=${own === 1 ? 'true' : 'false'} @click=${() => this.vote(idea, 1)}>
        <span class="sign" aria-hidden="true">▲</span><span aria-hidden="true">${figure}</span><span class="hidden-text">${this.t('for', { title })}, ${votes}</span>
      </button>
      ${
        this.down
          ? html`<button type="button" part="button" class="vote against" aria-pressed=${isDown} @click=${() => this.vote(idea, -1)}><span class="sign" aria-hidden="true">▼</span><span class="hidden-text">${this.t('against', { title })}</span></button>`
          : nothing
      }
    </span>`;
  }

  protected override renderItem(idea: ContentItem): unknown {
    const address = safeLink(idea.ContentURL);
    const comments = Number(idea.CommentCount) || 0;
    const { AuthorDisplayName: author, ContentStageName: stage, DateCreated: created } = idea;
    return html`${this.renderVotes(idea)}
      <span class="words">
        ${renderTitle(idea.ContentTitle, address, (event) => this.select(event, idea))}
        <span class="line" dir="auto">${plainText(String(idea.ContentSummary ?? ''))}</span>
        <span class="line parts fit muted small" part="detail">
          ${stage ? html`<span><bdi>${stage}</bdi></span>` : nothing}
          ${author ? html`<span><bdi>${author}</bdi></span>` : nothing}
          ${created ? html`<time datetime=${instant(created)?.toISOString() ?? ''}>${this.relative(created)}</time>` : nothing}
          ${comments > 0 ? html`<span>${this.t('comments', { count: comments })}</span>` : nothing}
        </span>
        ${this.writer.note(idea.ContentID)}
      </span>`;
  }

  protected override renderBone(): unknown {
    return html`<span class="votes"><span class="bone"></span>${this.down && !this.readOnly ? html`<span class="bone"></span>` : nothing}</span>
      <span class="words">
        ${renderBones('wide', 'full', 'narrow')}
      </span>`;
  }
}

define('axero-ideas', AxeroIdeas);

import type { Axero, CallOptions, Open, User } from 'axero-widget-sdk';
import { safeImage } from 'axero-widget-sdk/html';
import { html, nothing, type PropertyDeclarations } from 'lit';
import { define } from '../base/define.ts';
import { type ListData, ListElement } from '../base/list.ts';
import { renderBones } from '../base/row/bones.ts';
import { renderPhoto } from '../base/row/photo.ts';
import { renderTitle } from '../base/row/title.ts';
import { baseStyles } from '../base/styles/base.styles.ts';
import { rowStyles } from '../base/styles/rows.styles.ts';
import { styles } from './people.styles.ts';
import { en } from './people.texts.ts';
import { initial, nameOf, profileLink } from './profile.ts';

/** The pause in typing before the search begins, in milliseconds. */
const PAUSE = 250;

/**
 * The people of the site, with a search by name.
 *
 * The answer names no address of a profile, so names are links only with `profile-path`, or where the site sends `ProfileURL`.
 *
 * @tagname axero-people
 * @attr search - Shows a search field.
 * @attr department - Shows only people of this department.
 * @attr profile-path - The folder of the profiles, such as `~/people/`; the user name is added to it.
 * @csspart field - The search field.
 * @csspart photo - The picture of a person.
 * @csspart name - The name of a person.
 * @csspart detail - The line under the name.
 */
export class AxeroPeople extends ListElement<User> {
  static override styles = [baseStyles, rowStyles, styles];
  static override textsName = 'people';
  static override english = en;
  static override queryProperties = ['limit', 'department', 'sought'];
  static override properties: PropertyDeclarations = {
    search: { type: Boolean },
    department: {},
    profilePath: { attribute: 'profile-path' },
    sought: { state: true },
  };

  protected override readonly itemClass = 'item row';

  declare search: boolean;
  declare department: string | undefined;
  declare profilePath: string | undefined;
  declare protected sought: string;

  private text = '';
  private typing: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.search = false;
    this.sought = '';
  }

  protected override async query(axero: Axero, options: CallOptions): Promise<ListData<User>> {
    const args = {
      PageLength: this.rows,
      ...(this.sought ? { searchText: this.sought } : {}),
      ...(this.department ? { Department: this.department } : {}),
    };
    return this.listOf(await axero.users.list(args, options));
  }

  protected override forget(): void {
    clearTimeout(this.typing);
    this.text = '';
    this.sought = '';
  }

  private typed(event: Event): void {
    this.text = (event.target as HTMLInputElement).value;
    clearTimeout(this.typing);
    this.typing = setTimeout(() => {
      this.sought = this.text.trim();
    }, PAUSE);
  }

  protected override renderControls(): unknown {
    if (!this.search || !['ready', 'empty', 'stale', 'loading', 'waiting'].includes(this.state))
      return nothing;
    const total = this.data?.total;
    return html`<form class="above" role="search" @submit=${(event: Event) => event.preventDefault()}>
      <label>
        <span class="hidden-text">${this.t('search')}</span>
        <input type="search" part="field" placeholder=${this.t('search')} autocomplete="off" .value=${this.text} @input=${this.typed}>
      </label>
      <span class="hidden-text" role="status">${this.sought && total !== undefined ? this.t('found', { count: total }) : nothing}</span>
    </form>`;
  }

  protected override renderItem(person: User): unknown {
    const address = profileLink(person, this.profilePath);
    const name = nameOf(person);
    return html`${renderPhoto(safeImage(person.AvatarImageURL), initial(person))}
      <span class="words">
        ${renderTitle(name, address, (event) => this.select(event, person))}
        <span class="line muted small" part="detail" dir="auto">${(person as Open<User>)['JobTitle'] ?? person.RankName ?? ' '}</span>
      </span>`;
  }

  protected override renderBone(): unknown {
    return html`<span class="avatar bone"></span>
      <span class="words">${renderBones('wide', 'narrow')}</span>`;
  }
}

define('axero-people', AxeroPeople);

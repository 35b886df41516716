import { type Axero, type CallOptions, isAxeroError, type Open, type User } from 'axero-widget-sdk';
import { safeImage, safeLink } from 'axero-widget-sdk/html';
import { html, nothing, type PropertyDeclarations } from 'lit';
import { define } from '../base/define.ts';
import { AxeroElement } from '../base/element.ts';
import { renderPhoto } from '../base/row/photo.ts';
import { baseStyles } from '../base/styles/base.styles.ts';
import { rowStyles } from '../base/styles/rows.styles.ts';
import { initial, nameOf, profileLink } from '../people/profile.ts';
import { styles } from './greeting.styles.ts';
import { en } from './greeting.texts.ts';

/** Isolates the direction of a name within a sentence. */
const isolated = (name: string): string => `\u2068${name}\u2069`;

/**
 * A greeting to the signed-in user, or the card of a person.
 *
 * The API documents neither the job title nor the address of a profile. The title is shown where the site sends `JobTitle`, else the rank; the
 * picture is a link with `profile-path`, or where the site sends `ProfileURL`.
 *
 * @tagname axero-greeting
 * @attr {number} user - The id of a person whose card is shown, without a greeting. Default: the signed-in user.
 * @attr details - Shows the address for mail too.
 * @attr profile-path - The folder of the profiles, such as `~/people/`; the user name is added to it.
 * @fires {CustomEvent} axero-select - The user followed the link to the profile; `detail.item` is the person. Prevent the event to stay.
 * @csspart photo - The picture of the person.
 * @csspart name - The greeting, or the name of the person.
 * @csspart detail - The line under the name, and the address for mail.
 */
export class AxeroGreeting extends AxeroElement<User | null> {
  static override styles = [baseStyles, rowStyles, styles];
  static override textsName = 'greeting';
  static override english = en;
  static override queryProperties = ['user'];
  static override properties: PropertyDeclarations = {
    user: { type: Number },
    details: { type: Boolean },
    profilePath: { attribute: 'profile-path' },
  };

  declare user: number | undefined;
  declare details: boolean;
  declare profilePath: string | undefined;

  constructor() {
    super();
    this.details = false;
  }

  private get isCard(): boolean {
    return Number.isInteger(this.user);
  }

  protected override async query(axero: Axero, options: CallOptions): Promise<User | null> {
    const isCard = this.isCard;
    // The page's own word of the user does not follow a change of users.
    const id = isCard ? (this.user as number) : (await axero.users.me({}, options)).UserID;
    try {
      return (await axero.users.get({ UserID: id }, options)) ?? null;
    } catch (error) {
      if (isCard && isAxeroError(error, 'not-found')) return null;
      throw error;
    }
  }

  private greeting(person: User): string {
    if (this.isCard) return nameOf(person);
    const hour = new Date().getHours();
    const part = hour < 5 || hour >= 18 ? 'evening' : hour < 12 ? 'morning' : 'afternoon';
    return this.t(part, { name: isolated(String(person.FirstName || nameOf(person))) });
  }

  private select(event: Event, item: User): void {
    if (!this.emit('axero-select', { item }, true)) event.preventDefault();
  }

  private photo(person: User): unknown {
    const address = safeImage(person.AvatarImageURL);
    const shown = renderPhoto(address, initial(person));
    const profile = profileLink(person, this.profilePath);
    return profile
      ? html`<a class="profile" href=${profile} aria-label=${this.t('profile', { name: isolated(nameOf(person)) })} @click=${(event: Event) => this.select(event, person)}>${shown}</a>`
      : shown;
  }

  protected override renderContent(person: User | null): unknown {
    if (!person) return nothing;
    const mail =
      person.Email && /^[^\s?&]+@[^\s?&]+$/.test(person.Email)
        ? safeLink(`mailto:${person.Email}`)
        : undefined;
    const title = (person as Open<User>)['JobTitle'] || person.RankName;
    return html`<div class="card">
      ${this.photo(person)}
      <div class="words">
        <p class="line name" part="name" dir="auto">${this.greeting(person)}</p>
        <p class="line muted" part="detail" dir="auto">${title}</p>
        ${this.details ? html`<p class="line small mail" part="detail">${mail ? html`<a href=${mail} dir="ltr">${person.Email}</a>` : nothing}</p>` : nothing}
      </div>
    </div>`;
  }

  protected override renderSkeleton(): unknown {
    return html`<div class="card">
      <span class="avatar bone"></span>
      <div class="words">
        <p class="line name"><span class="bone wide"></span></p>
        <p class="line"><span class="bone narrow"></span></p>
        ${this.details ? html`<p class="line small"><span class="bone narrow"></span></p>` : nothing}
      </div>
    </div>`;
  }
}

define('axero-greeting', AxeroGreeting);

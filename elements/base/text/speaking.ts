import { LitElement, type PropertyValues } from 'lit';
import { en } from '../base.texts.ts';
import { writeDate, writeRelative } from './dates.ts';
import { localeOf } from './locale.ts';
import { hasText, TEXTS_CHANGED, type Texts, text } from './texts.ts';

/** The events of the window after which texts are written again. */
const CHANGES = [TEXTS_CHANGED, 'languagechange'];

/** An element that knows its language, and writes its texts and dates in it. */
export abstract class SpeakingElement extends LitElement {
  /** The name of the folder, by which languages find the element's texts. */
  static textsName = 'base';
  /** The English texts of the element. */
  static english: Texts = {};

  private locale = 'en';
  private readonly textsChanged = () => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    for (const name of CHANGES) globalThis.addEventListener(name, this.textsChanged);
    this.locale = localeOf(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const name of CHANGES) globalThis.removeEventListener(name, this.textsChanged);
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.locale = localeOf(this);
  }

  /**
   * Returns a text of the element, or of those that all share, in its language.
   *
   * @internal
   * @protected for elements and what writes for them
   */
  t(key: string, values?: Record<string, string | number>): string {
    const { textsName, english } = this.constructor as typeof SpeakingElement;
    return hasText(english, key)
      ? text(this.locale, textsName, english, key, values)
      : text(this.locale, 'base', en, key, values);
  }

  /** Writes a date of the API in the element's language; see `writeDate`. */
  protected date(value: unknown, style?: Parameters<typeof writeDate>[2]): string {
    return writeDate(value, this.locale, style);
  }

  /** Writes how long ago a date of the API is. */
  protected relative(value: unknown): string {
    return writeRelative(value, this.locale);
  }

  /** The language that the element speaks. */
  protected get language(): string {
    return this.locale;
  }
}

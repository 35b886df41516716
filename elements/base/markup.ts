import { AxeroError } from 'axero-widget-sdk';
import { didYouMean, misspelt } from '../template/nearest.ts';
import { warnOnce } from './warn.ts';

/** An element's own word of its attributes, as Lit keeps it. */
interface Declared {
  readonly observedAttributes: readonly string[];
  readonly elementProperties: ReadonlyMap<
    PropertyKey,
    { readonly type?: unknown; readonly attribute?: unknown }
  >;
  /** True where the element shows its children. */
  readonly showsChildren: boolean;
}

/** The attributes that every element may have. */
const COMMON =
  /^(state|gone|accesskey|auto(capitalize|correct|focus)|class|contenteditable|dir|draggable|enterkeyhint|exportparts|hidden|id|inert|inputmode|is|item(id|prop|ref|scope|type)|lang|nonce|part|popover|role|slot|spellcheck|style|tabindex|title|translate|xmlns|on\w+)$/;

/** The numbers for which there is a default; every other number is an id, without which the element would show something else. */
const COUNTS = ['limit', 'every', 'days', 'choices'];

const TYPOGRAPHIC = /[“”„‟«»‘’‚‹›]/;
const QUOTES = 'Write the value in straight quotation marks (").';

/** The content that no author writes for readers without the script, and that an element without an end tag holds. */
const SWALLOWED = 'script, h1, h2, h3, form, table, section, article, main, footer';

function checkNames(host: HTMLElement, known: readonly string[]): void {
  const tag = host.localName;
  for (const { name, value } of host.attributes) {
    if (TYPOGRAPHIC.test(name) || (/^[“”„«‘‚]/.test(value) && !/^\S.*\s.*\S$/s.test(value)))
      warnOnce(`<${tag}> has typographic quotation marks around a value. ${QUOTES}`);
    else if (!known.includes(name) && !COMMON.test(name) && !/^(data|aria)-/.test(name)) {
      const meant = misspelt(name, known);
      // A name with a sign may be an attribute of a framework.
      if (meant || /^[a-z]+$/.test(name))
        warnOnce(`<${tag}> has no attribute "${name}".${meant ? ` Did you mean ${meant}?` : ''}`);
    }
  }
}

function checkNumbers(host: HTMLElement, declared: Declared): void {
  for (const [property, { type, attribute }] of declared.elementProperties) {
    if (type !== Number) continue;
    const name = typeof attribute === 'string' ? attribute : String(property);
    const value = (host as unknown as Record<PropertyKey, unknown>)[property];
    const isCount = COUNTS.includes(name);
    const given = (host.getAttribute(name) ?? String(value)).slice(0, 60);
    // JavaScript reads an empty text as 0, which is the id of the top-level community.
    const isEmpty = value === 0 && given.trim() === '';
    const isNumber = !isEmpty && (isCount ? Number.isFinite(value) : Number.isInteger(value));
    if (value === undefined || value === null || isNumber) continue;
    const hint = TYPOGRAPHIC.test(given)
      ? QUOTES
      : `It takes ${isCount ? 'a number' : 'an id, which is a number,'} such as ${name}="12".`;
    const sentence = `<${host.localName}>: "${given}" is not a value of ${name}. ${hint}`;
    if (!isCount) throw new AxeroError('bad-argument', sentence);
    warnOnce(sentence);
  }
}

/** Names an element without an end tag: the browser puts what follows inside it, where it is not shown. */
function checkContent(host: HTMLElement): void {
  const tag = host.localName;
  const hint = `Write <${tag}></${tag}>: "/>" does not end an element, and without </${tag}> the rest of the page is inside it.`;
  for (const child of host.children) {
    if (child.slot || child.localName === 'template') continue;
    const inside = [child, ...child.querySelectorAll('*')];
    const element = inside.find(({ localName }) => localName.startsWith('axero-'));
    if (element)
      throw new AxeroError(
        'bad-argument',
        `<${element.localName}> is inside <${tag}>, which does not show it. ${hint}`,
      );
    const content = inside.find((one) => one.matches(SWALLOWED));
    if (content) warnOnce(`<${tag}> does not show the <${content.localName}> inside it. ${hint}`);
  }
}

/**
 * Warns of what an author has written wrong in the markup of an element.
 *
 * @throws {AxeroError} for a fault with which the element would show something else than was asked for
 */
export function checkMarkup(host: HTMLElement): void {
  const declared = host.constructor as unknown as Declared;
  try {
    checkNames(host, declared.observedAttributes);
    checkNumbers(host, declared);
    if (!declared.showsChildren) checkContent(host);
  } catch (error) {
    warnOnce((error as Error).message);
    throw error;
  }
}

/** Warns of elements of the page whose name begins like ours and that nothing has defined. */
export function checkTags(defined: ReadonlySet<string>): void {
  for (const { localName } of document.getElementsByTagName('*'))
    if (localName.startsWith('axero-') && !customElements.get(localName))
      warnOnce(`No script of this page defines <${localName}>.${didYouMean(localName, defined)}`);
}

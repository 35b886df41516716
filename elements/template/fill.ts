import { renderHtml, safeImage, safeLink } from 'axero-widget-sdk/html';
import { typeButtons } from '../base/keys.ts';
import { warnOnce } from '../base/warn.ts';
import { applyFilter, textOf } from './filters.ts';
import { didYouMean, misspelt } from './nearest.ts';
import { type Expression, follow, read } from './read.ts';
import { hasRole, roleFields } from './roles.ts';

/** The options with which a template is filled. */
export interface FillOptions {
  readonly locale: string;
  /** Warns of fields that the item does not have. */
  readonly isDebug?: boolean;
}

/** Elements that could run or load something; a template cannot make them. */
const REFUSED =
  'script, iframe, frame, object, embed, base, meta, link, style, animate, set, animateTransform, animateMotion';
const NEVER = /^(on.*|style|srcdoc|action|formaction|ping|is|data|background|manifest|target)$/;
const LINKS = new Set(['href', 'xlink:href', 'cite', 'longdesc']);
const IMAGES = new Set(['src', 'poster']);
const DIRECTIVES = [
  'data-text',
  'data-html',
  'data-if',
  'data-each',
  'data-state',
  'data-attr-',
  'data-class-',
];

const expressions = new Map<string, Expression>();

function expressionOf(source: string): Expression | undefined {
  let known = expressions.get(source);
  if (!known) {
    try {
      known = read(source);
    } catch (error) {
      warnOnce((error as Error).message);
      return undefined;
    }
    expressions.set(source, known);
  }
  return known;
}

function isTrue(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

/** Returns the value of an expression for an item; undefined where the expression is wrong. */
export function evaluate(source: string, item: unknown, options: FillOptions): unknown {
  const expression = expressionOf(source);
  if (!expression) return undefined;
  let { value, isKnown } = follow(item, expression.path);
  const [first = ''] = expression.path;
  if (!isKnown && expression.path.length === 1 && hasRole(first)) {
    value = roleFields(first)
      .map((field) => follow(item, [field]).value)
      .find(isTrue);
    isKnown = true;
  }
  if (
    !isKnown &&
    (options.isDebug || (expression.path.length === 1 && misspelt(first, Object.keys(Object(item)))))
  )
    warnOnce(
      `The item has no field "${expression.path.join('.')}".${didYouMean(first, Object.keys(Object(item)))}`,
    );
  try {
    for (const { name, argument } of expression.filters)
      value = applyFilter(name, value, argument, options.locale);
  } catch (error) {
    warnOnce((error as Error).message);
    return undefined;
  }
  if (expression.equals !== undefined) value = textOf(value) === expression.equals;
  return expression.isNegated ? !isTrue(value) : value;
}

function setAttribute(element: Element, name: string, value: unknown): void {
  if (NEVER.test(name)) warnOnce(`A template cannot set the attribute "${name}".`);
  else if (LINKS.has(name) || IMAGES.has(name)) {
    const address = (IMAGES.has(name) ? safeImage : safeLink)(value);
    if (address) element.setAttribute(name, address);
    else element.removeAttribute(name);
  } else if (value === false || value === undefined || value === null) element.removeAttribute(name);
  else if (name !== 'srcset') element.setAttribute(name, value === true ? '' : textOf(value));
}

/** Carries out the attributes of one element; returns whether its children are still to be walked. */
function applyDirectives(element: Element, item: unknown, options: FillOptions): boolean {
  const condition = element.getAttribute('data-if');
  if (condition !== null && !isTrue(evaluate(condition, item, options))) {
    element.remove();
    return false;
  }
  let hasOwnContent = true;
  for (const { name, value } of [...element.attributes]) {
    if (!name.startsWith('data-')) continue;
    if (name === 'data-text' || name === 'data-html') {
      hasOwnContent = false;
      const content = evaluate(value, item, options);
      if (name === 'data-text') element.textContent = textOf(content);
      else void renderHtml(element, typeof content === 'string' ? content : '');
    } else if (name.startsWith('data-attr-'))
      setAttribute(element, name.slice(10), evaluate(value, item, options));
    else if (name.startsWith('data-class-'))
      element.classList.toggle(name.slice(11), isTrue(evaluate(value, item, options)));
    else if (!DIRECTIVES.includes(name)) {
      checkSpelling(name);
      continue;
    }
    element.removeAttribute(name);
  }
  return hasOwnContent;
}

/** A page may have data attributes of its own; only one that is nearly a directive is worth a warning. */
function checkSpelling(name: string): void {
  if (/^data-(att|atr|cla|tex|txt|htm|eac|fo|i[ft]?$)/.test(name))
    warnOnce(`There is no "${name}".${didYouMean(name, DIRECTIVES)}`);
}

function walk(parent: ParentNode, item: unknown, options: FillOptions): void {
  for (const child of [...parent.children]) {
    if (child.matches(REFUSED)) child.remove();
    else if (child instanceof HTMLTemplateElement) expand(child, item, options);
    else if (applyDirectives(child, item, options)) walk(child, item, options);
  }
}

/** Puts what an inner template makes in its place. */
function expand(template: HTMLTemplateElement, item: unknown, options: FillOptions): void {
  const condition = template.getAttribute('data-if');
  const each = template.getAttribute('data-each');
  const isShown = condition === null || isTrue(evaluate(condition, item, options));
  if (isShown) {
    const value = each === null ? undefined : evaluate(each, item, options);
    const items = each === null ? [item] : Array.isArray(value) ? value : [];
    template.before(...items.map((one) => fill(template, one, options)));
  }
  template.remove();
}

/** Makes the content of a template for an item. No text is ever run as code. */
export function fill(template: HTMLTemplateElement, item: unknown, options: FillOptions): DocumentFragment {
  const made = template.content.cloneNode(true) as DocumentFragment;
  walk(made, item, options);
  typeButtons(made);
  return made;
}

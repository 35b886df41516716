import { browserName } from '../../e2e/support/browser.mjs';
import { until } from './elements.mjs';

/** Firefox does not let a driver set what the user prefers. */
export const setsMedia = browserName === 'chromium';

/** Returns what sticks out of an element, and controls that are too small to be touched. */
export function layoutFaults(visitor, tag) {
  return visitor.page.evaluate((tag) => {
    const host = document.querySelector(tag);
    const box = host.getBoundingClientRect();
    const inside = [...host.shadowRoot.querySelectorAll('*')].filter(
      (one) => !one.closest('.hidden-text, .debug'),
    );
    const isClipped = (one) => {
      for (let at = one.parentElement; at; at = at.parentElement)
        if (getComputedStyle(at).overflowX !== 'visible') return true;
      return false;
    };
    // A panel lies over the page and may leave the element, but not the page.
    const isOverThePage = (one) => {
      for (let at = one; at; at = at.parentElement)
        if (['absolute', 'fixed'].includes(getComputedStyle(at).position)) return true;
      return false;
    };
    const page = { left: 0, right: innerWidth };
    const out = inside.filter((one) => {
      if (isClipped(one)) return false;
      const frame = isOverThePage(one) ? page : box;
      const { left, right, width } = one.getBoundingClientRect();
      return width > 0 && (left < frame.left - 1 || right > frame.right + 1);
    });
    const small = inside.filter(
      (one) => /^(button|input|select)$/.test(one.localName) && one.offsetHeight < 24,
    );
    return [...out, ...small].map((one) => `${one.localName}.${one.className}`);
  }, tag);
}

/** Returns what is cut by an ellipsis at the beginning and not at the end: a piece in a line of the other direction. */
export function cutFaults(visitor, tag) {
  return visitor.page.evaluate((tag) => {
    const faults = [];
    for (const line of document.querySelector(tag).shadowRoot.querySelectorAll('*')) {
      const { textOverflow, direction } = getComputedStyle(line);
      if (textOverflow !== 'ellipsis' || line.scrollWidth <= line.clientWidth) continue;
      const width = line.clientWidth + 1;
      for (const piece of line.querySelectorAll('*'))
        if (getComputedStyle(piece).direction !== direction && piece.getBoundingClientRect().width > width)
          faults.push(`${line.localName}.${line.className}: ${piece.textContent.slice(0, 40)}`);
    }
    return faults;
  }, tag);
}

const sessions = new WeakMap();

/** Sets what the user prefers, such as `{ 'forced-colors': 'active' }`; what is not named is as in a new browser. */
export async function prefer({ page }, features) {
  // Puppeteer's own call knows no forced colors. Each session has preferences of its own, so there is one for a page.
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  await sessions.get(page).send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

/** Gives the page a language and its direction, and waits until the element speaks it. */
export async function speak(visitor, tag, lang, dir) {
  const english = await visitor.page.evaluate((tag) => document.querySelector(tag).t('failed'), tag);
  await visitor.page.evaluate(
    (tag, lang, dir) => {
      Object.assign(document.documentElement, { lang, dir });
      document.querySelector(tag).requestUpdate();
    },
    tag,
    lang,
    dir,
  );
  await until(`<${tag}> speaks ${lang}`, () =>
    visitor.page.evaluate(
      async (tag, english) => {
        const host = document.querySelector(tag);
        await host.updateComplete;
        return host.t('failed') !== english;
      },
      tag,
      english,
    ),
  );
}

/** Returns what is drawn in the color of its background while the user's colors are forced. */
export function forcedColorFaults(visitor, tag) {
  return visitor.page.evaluate((tag) => {
    if (!matchMedia('(forced-colors: active)').matches) return ['the colors are not forced'];
    const root = document.querySelector(tag).shadowRoot;
    const canvas = document.createElement('i');
    canvas.style.color = 'Canvas';
    root.append(canvas);
    const background = getComputedStyle(canvas).color;
    canvas.remove();
    const isSeen = (shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      return [fill, stroke].some((paint) => paint !== 'none' && paint !== background);
    };
    const faults = [];
    for (const svg of root.querySelectorAll('svg'))
      if (![...svg.querySelectorAll('*')].some(isSeen))
        faults.push(`nothing of svg.${svg.classList} is seen`);
    for (const bar of root.querySelectorAll('.bar')) {
      const fills = ['.track', '.filled'].map((part) => {
        const shape = bar.querySelector(part);
        return shape && getComputedStyle(shape).fill;
      });
      if (fills[0] && fills[0] === fills[1]) faults.push('a bar has one color');
    }
    for (const chosen of root.querySelectorAll('[aria-pressed="true"], [aria-selected="true"]')) {
      const { textDecorationLine, outlineStyle, borderTopWidth } = getComputedStyle(chosen);
      if (textDecorationLine === 'none' && outlineStyle === 'none' && borderTopWidth !== '2px')
        faults.push(`${chosen.localName}.${chosen.className} is chosen by its color alone`);
    }
    return faults;
  }, tag);
}

/** Returns how many animations run in an element. */
export function animations(visitor, tag) {
  return visitor.page.evaluate(
    (tag) =>
      document
        .querySelector(tag)
        .shadowRoot.getAnimations()
        .filter(({ playState }) => playState === 'running').length,
    tag,
  );
}

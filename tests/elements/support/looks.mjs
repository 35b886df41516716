import { manifest, until } from './elements.mjs';

const declarationOf = (tag) =>
  manifest.modules.flatMap(({ declarations }) => declarations).find((one) => one.tagName === tag);

/** Returns the parts that the manifest lists for an element. */
export const partsOf = (tag) => declarationOf(tag).cssParts.map(({ name }) => name);

/** Returns the tokens that the manifest lists for an element. */
export const tokensOf = (tag) => declarationOf(tag).cssProperties.map(({ name }) => name);

async function shot(visitor, tag) {
  const { x, y, width, height } = await visitor.page.evaluate((tag) => {
    const host = document.querySelector(tag);
    // An open dialog is not where its element is.
    const box = (host.shadowRoot.querySelector('dialog[open]') ?? host).getBoundingClientRect();
    return { x: box.x + scrollX, y: box.y + scrollY, width: box.width, height: box.height };
  }, tag);
  const margin = 16;
  const clip = {
    ...{ x: Math.max(0, x - margin), y: Math.max(0, y - margin) },
    ...{ width: width + 2 * margin, height: height + 2 * margin },
  };
  return visitor.page.screenshot({ clip, encoding: 'base64' });
}

/** Returns whether all photos of an element have come. Each is asked for: browsers differ in which of those out of sight they load. */
const hasPhotos = (visitor, tag) =>
  visitor.page.evaluate((tag) => {
    const photos = [...document.querySelector(tag).shadowRoot.querySelectorAll('img')];
    for (const photo of photos) photo.loading = 'eager';
    return photos.every(({ complete }) => complete);
  }, tag);

/** Takes pictures until two in a row are equal and no photo is still to come. */
export async function steadyShot(visitor, tag) {
  let former;
  return until(`<${tag}> is drawn`, async () => {
    const isWhole = await hasPhotos(visitor, tag);
    const next = await shot(visitor, tag);
    const isSteady = isWhole && next === former;
    former = next;
    return isSteady && next;
  });
}

/** Sets the one style sheet that a test adds to the page. */
export function setRules(visitor, text) {
  return visitor.page.evaluate((text) => {
    globalThis.addedSheet ??= new CSSStyleSheet();
    globalThis.addedSheet.replaceSync(text);
    document.adoptedStyleSheets = [globalThis.addedSheet];
  }, text);
}

/** Returns whether a rule of the page changes what is drawn, and its removal brings back what was there. */
export async function changesLooks(visitor, tag, rules) {
  const before = await steadyShot(visitor, tag);
  await setRules(visitor, rules);
  const after = await steadyShot(visitor, tag);
  await setRules(visitor, '');
  return after !== before && (await steadyShot(visitor, tag)) === before;
}

/** Returns the parts that a rule of the page changes; a picture that changes by itself meanwhile is taken again. */
export function changedBy(visitor, tag, parts) {
  // A caret that blinks would be a difference.
  const steady = `${tag}::part(field) { caret-color: transparent }`;
  return until(
    `the parts of <${tag}> are compared`,
    async () => {
      await setRules(visitor, steady);
      const before = await steadyShot(visitor, tag);
      const changed = [];
      for (const name of parts) {
        await setRules(visitor, `${steady}\n${tag}::part(${name}) { outline: 4px solid #f0f; opacity: 0.5 }`);
        if ((await shot(visitor, tag)) !== before) changed.push(name);
      }
      await setRules(visitor, steady);
      return (await steadyShot(visitor, tag)) === before && changed;
    },
    60_000,
  );
}

/** Returns the parts of a list that an element shows now. */
export function shownParts(visitor, tag, names) {
  return visitor.page.evaluate(
    (tag, names) => {
      const root = document.querySelector(tag).shadowRoot;
      return names.filter((name) =>
        [...root.querySelectorAll(`[part~="${name}"]`)].some((one) => one.getBoundingClientRect().width > 0),
      );
    },
    tag,
    names,
  );
}

// @ts-check
import { button, make } from './dom.js';

/**
 * A form that joins a script with the chosen elements in the browser, and hands it out as a file.
 * @param {string} folder the address of the files of the package
 * @param {string[]} names of all elements
 */
export function picker(folder, names) {
  const boxes = names.map((name) => make('input', { type: 'checkbox', value: name }));
  const code = make('code');
  const figures = make('p', { role: 'status' });
  const result = make(
    'div',
    { hidden: true },
    make('pre', { className: 'gal-code', dir: 'ltr', tabIndex: 0 }, code),
  );

  const download = button('Download my file', async () => {
    const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    result.hidden = true;
    if (chosen.length === 0) {
      figures.textContent = 'Choose at least one element.';
      return;
    }
    download.disabled = true;
    try {
      const { file, script, snippet, size } = await joined(folder, chosen);
      const link = make('a', { href: URL.createObjectURL(new Blob([script])), download: file });
      link.click();
      // The browser reads the file after the click has ended.
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
      code.textContent = snippet;
      figures.textContent = `${file}: ${size}. Upload it, and paste this into a Raw HTML widget:`;
      result.hidden = false;
    } catch (error) {
      figures.textContent = `The file cannot be made: ${/** @type {Error} */ (error).message}`;
    } finally {
      download.disabled = false;
    }
  });
  return make(
    'section',
    { className: 'gal-card', id: 'picker' },
    make('h2', { textContent: 'One file with only some elements' }),
    make('p', {
      textContent: 'The file holds the SDK, Lit and the elements that are chosen.',
    }),
    make(
      'div',
      { className: 'gal-choices', role: 'group', ariaLabel: 'Elements of the file' },
      ...boxes.map((box) => make('label', {}, box, ` ${box.value}`)),
    ),
    make('p', {}, download),
    figures,
    result,
  );
}

/**
 * @param {string} folder
 * @param {string[]} chosen
 */
async function joined(folder, chosen) {
  const answer = await fetch(new URL('element-pieces.json', folder));
  if (!answer.ok) throw new Error(`element-pieces.json is not there (${answer.status}).`);
  const [data, { fileNameOf, integrityOf, joinElements, snippetOf }] = await Promise.all([
    answer.json(),
    import(new URL('element-picker.js', folder).href),
  ]);
  const made = joinElements(data, chosen);
  // A page without https has no hash, and then the file goes without one.
  const integrity = await integrityOf(made.script).catch(() => undefined);
  const file = integrity ? fileNameOf(data, integrity) : `axero-elements-${data.version}.js`;
  const virtualDirectory = /** @type {any} */ (globalThis).CF_VD ?? '';
  const address = new URL(file, folder).pathname;
  const snippet = snippetOf(data, made, { address, integrity, virtualDirectory });
  return { file, script: made.script, snippet, size: await sizeOf(made.script) };
}

/** @param {string} script */
async function sizeOf(script) {
  const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  const whole = new Blob([script]);
  if (typeof CompressionStream === 'undefined') return kilobytes(whole.size);
  const packed = await new Response(whole.stream().pipeThrough(new CompressionStream('gzip'))).blob();
  return `${kilobytes(whole.size)}, ${kilobytes(packed.size)} packed by gzip`;
}

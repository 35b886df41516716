// @ts-check
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from '../lib/paths.mjs';

/** The files for editors and for the templates of frameworks, below `dist/`. */
export const editorFiles = [
  'editors/vscode.html-custom-data.json',
  'editors/vscode.css-custom-data.json',
  'editors/web-types.json',
  'editors/jsx.d.ts',
  'editors/vue.d.ts',
  'editors/svelte.d.ts',
];

/** Without lists in the sentences of an element: each attribute and event has its own. */
const short = {
  hideSlotDocs: true,
  hideEventDocs: true,
  hideCssPropertiesDocs: true,
  hideCssPartsDocs: true,
  hideMethodDocs: true,
};

/**
 * The part of a module of the manifest that a page can write: the elements, and of them not the state, which is only read. Without the types of
 * the events, which the generators take for classes of the package.
 * @param {{ declarations: { tagName?: string, attributes?: { name: string }[], events?: { name: string }[] }[] }} module
 */
function forTypes({ declarations, ...rest }) {
  return {
    ...rest,
    declarations: declarations
      .filter(({ tagName }) => tagName)
      .map(({ attributes = [], events = [], ...element }) => ({
        ...element,
        attributes: attributes.filter(({ name }) => name !== 'state'),
        events: events.map((event) => ({ ...event, type: undefined })),
      })),
  };
}

/** Writes what editors and type checkers need to know of the elements, from the manifest. */
export async function writeEditorFiles() {
  const all = JSON.parse(readFileSync(join(dist, 'custom-elements.json'), 'utf8'));
  const outdir = join(dist, 'editors');
  rmSync(outdir, { recursive: true, force: true });
  const manifest = { ...all, modules: all.modules.map(forTypes) };
  const typesPath = (/** @type {string} */ _, tag = '') =>
    `axero-widget-sdk/elements/${tag.replace(/^axero-/, '')}`;
  const quiet = console.log;
  console.log = () => {};
  const common = { outdir, ...short };
  const [vsCode, jetBrains, jsx, vue, svelte] = await Promise.all([
    import('custom-element-vs-code-integration'),
    import('custom-element-jet-brains-integration'),
    import('@wc-toolkit/jsx-types'),
    import('custom-element-vuejs-integration'),
    import('custom-element-svelte-integration'),
  ]);
  vsCode.generateVsCodeCustomElementData(manifest, common);
  jetBrains.generateJetBrainsWebTypes(manifest, { ...common, packageJson: false });
  jsx.generateJsxTypes(manifest, { outdir, fileName: 'jsx.d.ts', componentTypePath: typesPath });
  vue.generateVuejsTypes(manifest, { ...common, fileName: 'vue.d.ts', componentTypePath: typesPath });
  svelte.generateSvelteTypes(manifest, { ...common, fileName: 'svelte.d.ts', componentTypePath: typesPath });
  console.log = quiet;
  const vueFile = join(outdir, 'vue.d.ts');
  writeFileSync(vueFile, readFileSync(vueFile, 'utf8').replaceAll('CustomEvent<never>', 'CustomEvent'));
  const svelteFile = join(outdir, 'svelte.d.ts');
  // In a file with imports, only `declare global` reaches the project.
  writeFileSync(
    svelteFile,
    readFileSync(svelteFile, 'utf8')
      .replaceAll('CustomEvent<never>', 'CustomEvent')
      .replace(
        /declare namespace svelteHTML \{([\s\S]*?)\n\}/,
        'declare global {\n  namespace svelteHTML {$1\n  }\n}',
      ),
  );
}

// @ts-check
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Failure } from '../lib/failure.mjs';
import { dist, root } from '../lib/paths.mjs';
import { className, elementNames, elementsFolder } from './folders.mjs';

/**
 * The parts of a class that a page can use: by its documentation or by its code.
 * @typedef {{ attr: Set<string>, slot: Set<string>, fires: Set<string>, csspart: Set<string>, cssprop: Set<string> }} Surface
 * @typedef {{ name: string, sources: string[], code: Surface, docs: Surface }} Level a class with the files that draw it
 */

/** @returns {Surface} */
const nothing = () => ({
  attr: new Set(),
  slot: new Set(),
  fires: new Set(),
  csspart: new Set(),
  cssprop: new Set(),
});

/** @type {Record<keyof Surface, string>} */
const words = {
  attr: 'attribute',
  slot: 'slot',
  fires: 'event',
  csspart: 'part',
  cssprop: 'custom property',
};

/**
 * Reads the tags of the comment above a class.
 * @param {string} source
 */
export function documented(source) {
  const surface = nothing();
  const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export (?:abstract )?class/.exec(source)?.[1] ?? '';
  for (const [, tag = '', name = ''] of comment.matchAll(
    /@(attr|slot|fires|csspart|cssprop)\s+(?:\{[^}]*\}\s*)?([\w-]+)/g,
  ))
    surface[/** @type {keyof Surface} */ (tag)].add(name);
  return surface;
}

/**
 * Reads from sources what a class draws, sends and obeys.
 * @param {string[]} sources
 * @param {any} element the class
 */
export function coded(sources, element) {
  const surface = nothing();
  const text = sources.join('\n');
  const own = Object.hasOwn(element, 'properties') ? element.properties : {};
  for (const [name, { attribute, state }] of Object.entries(/** @type {Record<string, any>} */ (own)))
    if (attribute !== false && !state) surface.attr.add(attribute ?? name.toLowerCase());
  for (const [, name = ''] of text.matchAll(/<slot name="([\w-]+)"/g)) surface.slot.add(name);
  for (const [, name = ''] of text.matchAll(/emit\(\s*'([\w-]+)'/g)) surface.fires.add(name);
  for (const [, names = ''] of text.matchAll(/\spart="([\w\s-]+)"/g))
    for (const name of names.split(/\s+/)) surface.csspart.add(name);
  for (const [, name = ''] of text.matchAll(/var\((--axero-[\w-]+)/g)) surface.cssprop.add(name);
  return surface;
}

/**
 * Describes the attributes of a class: from the tags its type and sentence, from the code whether it is a switch or a number.
 * @param {Level[]} chain the class first, then its ancestors
 * @param {any} element the class
 */
function attributesOf(chain, element) {
  // Lit collects the properties of a class when its attributes are asked for.
  void element.observedAttributes;
  return chain.flatMap(({ sources, code }) => {
    const comment =
      /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export (?:abstract )?class/.exec(sources[0] ?? '')?.[1] ?? '';
    return [...comment.matchAll(/@attr\s+(?:\{([^}]*)\}\s*)?([\w-]+)\s+-\s+(.*)/g)]
      .filter(([, , name = '']) => code.attr.has(name))
      .map(([, type, name = '', description]) => {
        const [fieldName, options] =
          [...element.elementProperties].find(
            ([key, { attribute }]) => (attribute ?? key.toLowerCase()) === name,
          ) ?? [];
        const coded = options?.type === Boolean ? 'boolean' : options?.type === Number ? 'number' : 'string';
        return { name, type: { text: type ?? coded }, description, ...(fieldName ? { fieldName } : {}) };
      });
  });
}

/**
 * Returns a sentence for each difference between documentation and code of a class; what an ancestor documents needs no tag.
 * @param {Level[]} chain the class first, then its ancestors
 */
export function differences(chain) {
  const [own] = chain;
  if (!own) return [];
  return /** @type {(keyof Surface)[]} */ (Object.keys(words)).flatMap((kind) => {
    const inherited = new Set(chain.slice(1).flatMap((level) => [...level.docs[kind]]));
    const missing = [...own.code[kind]].filter((name) => !own.docs[kind].has(name) && !inherited.has(name));
    const extra = [...own.docs[kind]].filter((name) => !own.code[kind].has(name));
    return [
      ...missing.map((name) => `${own.name} has the ${words[kind]} "${name}" without a @${kind} tag`),
      ...extra.map(
        (name) => `${own.name} documents the ${words[kind]} "${name}", which its code does not have`,
      ),
    ];
  });
}

/**
 * @param {string} name
 * @param {any} element
 * @param {string[]} files the first holds the class
 * @returns {Level}
 */
function level(name, element, files) {
  const sources = files.map((file) => readFileSync(join(elementsFolder, file), 'utf8'));
  return { name, sources, code: coded(sources, element), docs: documented(sources[0] ?? '') };
}

/** Sources outside an element's folder whose events and parts are those of the elements that import them. */
const shared = ['writing/writer.ts', 'base/row/photo.ts', 'base/row/title.ts'];

/** @param {string[]} files */
function sharedBy(files) {
  const sources = files.map((file) => readFileSync(join(elementsFolder, file), 'utf8'));
  return shared.filter((file) => sources.some((source) => source.includes(`'../${file}'`)));
}

/**
 * Checks the tags of all classes and returns each element's class with its ancestors.
 * @param {any} classes the exports of the index
 */
function checkedChains(classes) {
  /** @type {Record<string, Level[]>} */
  const chains = {};
  const base = level('AxeroElement', classes.AxeroElement, [
    'base/element.ts',
    'base/state/message.ts',
    'base/styles/base.styles.ts',
  ]);
  base.code.attr.add('state');
  for (const state of classes.STATES) base.code.slot.add(state);
  const list = level('ListElement', classes.ListElement, ['base/list.ts', 'template/debug.ts']);
  const all = [differences([base]), differences([list, base])];
  for (const name of elementNames()) {
    const own = readdirSync(join(elementsFolder, name)).filter(
      (file) => file.endsWith('.ts') && !/\.(states|texts)\.ts$/.test(file) && file !== `${name}.ts`,
    );
    const element = classes[className(name)];
    const files = [`${name}/${name}.ts`, ...own.map((file) => `${name}/${file}`)];
    const first = level(className(name), element, [...files, ...sharedBy(files)]);
    const isList = element.prototype instanceof classes.ListElement;
    const chain = isList ? [first, list, base] : [first, base];
    chains[name] = chain;
    all.push(differences(chain));
  }
  const found = all.flat();
  if (found.length > 0)
    throw new Failure(`The documentation of the elements is not what they do: ${found.join('; ')}.`);
  return chains;
}

/**
 * Writes the custom-elements manifest, after a check that the tags in the sources say what the code does.
 * @param {any} classes the exports of the index, loaded in Node
 */
export async function writeManifest(classes) {
  const chains = checkedChains(classes);
  // @ts-expect-error: the package has no declarations of its command line.
  const { cli } = await import('@custom-elements-manifest/analyzer/cli.js');
  const sources = ['element.ts', 'list.ts'].map((file) => join(elementsFolder, 'base', file));
  const files = [...sources, ...elementNames().map((name) => join(elementsFolder, name, `${name}.ts`))];
  const globs = files.map((file) => relative(root, file).replaceAll('\\', '/'));
  const manifest = await cli({
    argv: [
      'analyze',
      '--config',
      'tools/elements/analyzer.config.mjs',
      '--globs',
      ...globs,
      '--litelement',
      '--quiet',
    ],
    cwd: root,
    noWrite: true,
  });
  for (const module of manifest.modules) {
    const name = /^elements\/([\w-]+)\/\1\.ts$/.exec(module.path)?.[1];
    if (name) {
      module.path = `dist/elements/${name}.js`;
      module.declarations = module.declarations.filter(
        (/** @type {any} */ { name: declared }) => declared === className(name),
      );
    }
    for (const declaration of module.declarations ?? []) {
      declaration.members = declaration.members?.filter(
        (/** @type {any} */ member) =>
          (member.privacy ?? 'public') === 'public' &&
          !member.static &&
          !member.inheritedFrom?.name?.startsWith('Lit'),
      );
      // The analyzer takes the variable in a call of `emit` for the name of an event.
      declaration.events = declaration.events?.filter((/** @type {any} */ event) =>
        /^axero-/.test(event.name),
      );
      if (name) {
        declaration.attributes = attributesOf(chains[name] ?? [], classes[className(name)]);
        declaration.tagName = `axero-${name}`;
        declaration.customElement = true;
      }
    }
    if (name)
      module.exports = [
        ...(module.exports ?? []).filter((/** @type {any} */ one) => one.kind === 'js'),
        {
          kind: 'custom-element-definition',
          name: `axero-${name}`,
          declaration: { name: className(name), module: module.path },
        },
      ];
  }
  writeFileSync(join(dist, 'custom-elements.json'), `${JSON.stringify(manifest, null, 1)}\n`);
}

// @ts-check
import { existsSync } from 'node:fs';
import { ownVersion, packagePath, packageText } from '../frame/package.mjs';
import { walk } from '../lint/parse/walk.mjs';
import { rules } from '../lint/rules/index.mjs';
import { makesShadow } from '../lint/script/shadow.mjs';

/**
 * @typedef {import('../lint/types.mjs').Rule} Rule
 * @typedef {import('../lint/types.mjs').Facts} Facts
 */

/** @type {Facts | undefined} */
let known;

/**
 * The settings under the key `axero` of an ESLint configuration, with the facts of the package.
 * @param {Record<string, any>} settings
 * @returns {Facts}
 */
function factsOf(settings) {
  known ??= {
    operations: JSON.parse(packageText('cli/operations.json')),
    ...(existsSync(packagePath('custom-elements.json')) && {
      elements: JSON.parse(packageText('custom-elements.json')),
    }),
  };
  const { site, virtualDirectory, prefix } = settings?.['axero'] ?? {};
  return {
    ...known,
    ...(site && { site }),
    ...(virtualDirectory !== undefined && { virtualDirectory }),
    ...(prefix && { prefix }),
  };
}

/** Returns whether a script makes a shadow root. @param {any} sourceCode */
function usesShadow(sourceCode) {
  let isFound = false;
  walk(sourceCode.ast, (node) => {
    isFound ||= makesShadow(node);
  });
  return isFound;
}

/** @type {WeakMap<object, import('../lint/types.mjs').Script>} */
const scripts = new WeakMap();

/** @param {any} sourceCode @returns {import('../lint/types.mjs').Script} */
function scriptOf(sourceCode) {
  const made = scripts.get(sourceCode) ?? {
    ast: sourceCode.ast,
    scopes: sourceCode.scopeManager,
    tokens: sourceCode.ast.tokens,
    comments: sourceCode.getAllComments(),
    text: sourceCode.text,
    range: /** @type {[number, number]} */ ([0, sourceCode.text.length]),
    kind: sourceCode.ast.sourceType,
    place: /** @type {const} */ ('file'),
    usesShadow: usesShadow(sourceCode),
    isForNode: false,
  };
  scripts.set(sourceCode, made);
  return made;
}

/**
 * A rule of the command line as one of ESLint.
 * @param {Rule} rule
 * @returns {any}
 */
function adapted(rule) {
  return {
    meta: {
      type: rule.level === 'error' ? 'problem' : 'suggestion',
      docs: {
        description: `${rule.summary} (npx axero-widget-sdk explain ${rule.name})`,
        recommended: true,
      },
      ...(['yes', 'part'].includes(rule.fixes) && { fixable: 'code' }),
      hasSuggestions: true,
      schema: [],
    },
    create(/** @type {any} */ context) {
      const { sourceCode, settings } = context;
      /** @param {import('../lint/types.mjs').Edit[]} edits */
      const apply = (edits) => (/** @type {any} */ fixer) =>
        edits.map(({ range, text }) => fixer.replaceTextRange(range, text));
      return rule.script?.(
        scriptOf(sourceCode),
        factsOf(settings),
        ({ at, message, advice, fix, unsafeFix }) => {
          context.report({
            loc: { start: sourceCode.getLocFromIndex(at[0]), end: sourceCode.getLocFromIndex(at[1]) },
            message: `${message} ${advice}`,
            ...(fix && { fix: apply(fix) }),
            ...(unsafeFix && { suggest: [{ desc: advice, fix: apply(unsafeFix) }] }),
          });
        },
      );
    },
  };
}

const ofScripts = rules.filter(({ script }) => script);

const plugin = {
  meta: { name: 'axero-widget-sdk', version: ownVersion(), namespace: 'axero' },
  rules: Object.fromEntries(ofScripts.map((rule) => [rule.name, adapted(rule)])),
  configs: /** @type {Record<string, any>} */ ({}),
};

plugin.configs['recommended'] = {
  name: 'axero/recommended',
  plugins: { axero: plugin },
  rules: Object.fromEntries(
    ofScripts.map(({ name, level }) => [`axero/${name}`, level === 'error' ? 'error' : 'warn']),
  ),
};

export default plugin;

// @ts-check

/**
 * Which files can change the outcome of what. A pattern is a path below the repository in which `*` stands for a part of a name, `**` for any
 * folders, and `{a,b}` for either; what is named here too broadly costs time, what is missing here costs trust.
 */
export const inputs = {
  /** The set-up and the runner of tiers: every tier is affected. */
  runner: ['package.json', '.npmrc', 'tools/test.mjs', 'tools/{tiers,lib,setup}/**', 'tools/versions.json'],
  packages: ['package.json', 'package-lock.json'],
  scripts: ['**/*.{js,mjs,ts,json,css}'],
  crates: ['**/Cargo.toml', 'Cargo.lock'],
  /** Comments and documents. */
  prose: ['**/*.{rs,ts,js,mjs,py,md,html,css}'],
  /** The description of the API, and what the generator writes from it. */
  described: ['api/**'],
  derived: [
    'src/core/operations.table',
    'src/browser/api/**',
    'js/generated/**',
    'docs/api/**',
    'sandbox/fields.txt',
    'sandbox/routes.txt',
    'tests/generated/**',
    'README.md',
  ],
  crate: [
    'src/**',
    'bindings/**',
    'tests/*.rs',
    'tests/browser/**',
    'tests/data/**',
    'tests/generated/contracts.json',
  ],
  sandbox: ['sandbox/**', 'api/**'],
  native: [
    'src/**',
    'bindings/**',
    'tests/*.rs',
    'tests/{data,generated}/**',
    'sandbox/**',
    'generator/**',
    'api/**',
  ],
  /** The sources of the npm package. */
  built: [
    'js/**',
    'elements/**',
    'cli/**',
    'src/**',
    'bindings/**',
    'sandbox/**',
    'api/**',
    'redocly.yaml',
    'tools/build/**',
    'tools/elements/**',
    'tsconfig.json',
    'tsconfig.elements.json',
    'package.json',
    'package-lock.json',
    '**/Cargo.toml',
    'Cargo.lock',
  ],
};

/** Read by people only. */
const inert = [
  '*.md',
  'docs/**/*.md',
  '**/README.md',
  'LICENSE-*',
  '.gitattributes',
  '.editorconfig',
  '.ci/**',
  '.github/**',
];

/**
 * @param {string} path
 * @param {string[]} patterns
 */
export function matches(path, patterns) {
  return patterns.some((pattern) => asExpression(pattern).test(path));
}

/** @param {string} path */
export function isInert(path) {
  return matches(path, inert);
}

/** @type {Map<string, RegExp>} */
const expressions = new Map();

/** @param {string} pattern */
function asExpression(pattern) {
  let expression = expressions.get(pattern);
  if (!expression) {
    const text = pattern
      .replace(/[.+^$()|[\]\\]/g, '\\$&')
      .replace(/\{([^}]*)\}/g, (_, names) => `(?:${names.replaceAll(',', '|')})`)
      .replace(/\*\*\/|\*\*|\*/g, (stars) => ({ '**/': '(?:.*/)?', '**': '.*' })[stars] ?? '[^/]*');
    expression = new RegExp(`^${text}$`);
    expressions.set(pattern, expression);
  }
  return expression;
}

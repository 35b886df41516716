// @ts-check

/**
 * An operation of the API, as the build writes it from the description.
 * @typedef {object} Operation
 * @property {string} id `users.me`
 * @property {string} method
 * @property {string} path `/users/{UserID}`
 * @property {string[]} query names of the query's parameters
 * @property {string[]} required names of required arguments
 *
 * @typedef {Operation[]} Operations
 */

/**
 * Returns the operations of a path, in which `{}` stands for an unknown segment. An exact segment goes before a parameter.
 * @param {Operations} operations
 * @param {string} path
 * @param {string} method empty if it is unknown
 * @returns {{ operation: Operation, isMethod: boolean } | undefined}
 */
export function lookUp(operations, path, method) {
  const segments = parts(path);
  const matches = operations
    .map((operation) => ({ operation, score: match(parts(operation.path), segments) }))
    .filter(({ score }) => score >= 0)
    .sort((one, other) => other.score - one.score);
  const best = matches.filter(({ score }) => score === matches[0]?.score);
  const same = best.find(({ operation }) => operation.method === method);
  const any = same ?? best.find(({ operation }) => operation.method === 'GET') ?? best[0];
  return any && { operation: any.operation, isMethod: method === '' || Boolean(same) };
}

/** @param {string} path */
function parts(path) {
  return path.split('/').filter((part) => part !== '');
}

/**
 * The number of equal segments, or -1.
 * @param {string[]} pattern
 * @param {string[]} segments
 */
function match(pattern, segments) {
  if (pattern.length !== segments.length) return -1;
  let score = 0;
  for (const [at, part] of pattern.entries()) {
    const segment = segments[at] ?? '';
    if (part.startsWith('{')) {
      // A word in the place of a number is another route, which the description does not have.
      if (/id\}$/i.test(part) && /^[a-z]{3,}$/i.test(segment)) return -1;
      continue;
    }
    if (segment === '{}' || part.toLowerCase() !== segment.toLowerCase()) return -1;
    score += 1;
  }
  return score;
}

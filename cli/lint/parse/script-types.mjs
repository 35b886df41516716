// @ts-check

/** The types of the HTML standard that a browser runs as JavaScript. */
const types = new Set([
  'application/ecmascript',
  'application/javascript',
  'application/x-ecmascript',
  'application/x-javascript',
  'text/ecmascript',
  'text/javascript',
  'text/javascript1.0',
  'text/javascript1.1',
  'text/javascript1.2',
  'text/javascript1.3',
  'text/javascript1.4',
  'text/javascript1.5',
  'text/jscript',
  'text/livescript',
  'text/x-ecmascript',
  'text/x-javascript',
]);

/**
 * Returns whether a browser runs a script element of this type; others hold data.
 * @param {string | undefined} type the attribute
 */
export function isScriptType(type) {
  const name = (type ?? '').trim().toLowerCase();
  return name === '' || name === 'module' || types.has(name);
}

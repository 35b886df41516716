// @ts-check
import { Failure } from '../lib/failure.mjs';

/**
 * Minifies a script of the elements once more than esbuild does.
 * @param {string} code
 * @param {import('terser').FormatOptions} [format]
 * @param {import('terser').CompressOptions} [compress]
 */
export async function shrunk(code, format = {}, compress = {}) {
  const { minify } = await import('terser');
  const done = await minify(code, {
    ecma: 2020,
    // A function that is inlined where it is used once would be created again at each call of the outer one.
    compress: { passes: 3, unsafe_arrows: true, reduce_funcs: false, ...compress },
    format,
  });
  if (!done.code) throw new Failure('terser left nothing of a script of the elements.');
  return done.code;
}

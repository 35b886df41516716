// @ts-check
import { Failure } from '../lib/failure.mjs';

const crates = /^axero_widget_sdk(_bindings)?::/;

/** The functions that format, and those that the compiler calls where an index, a slice, an `unwrap` or an overflow fails. */
const unwanted = /\d(?:fmt|panicking)(?=\d|[A-Z]|$)|\.\.fmt\.\.|(?:unwrap|expect|slice\w*|index\w*)_fail/;

/** Every module that allocates calls these where memory ends. They only trap, because the engine's panic handler ignores the message. */
const endOfMemory = /panic_nounwind_fmt|capacity_overflow/;

/**
 * Fails where the module holds code that formats or panics. It comes with one careless line and would make the module a third larger.
 * @param {Iterable<string>} names of its functions, as the compiler writes them
 */
export function refuseFormattingAndPanics(names) {
  const found = [...names].filter((name) => unwanted.test(name) && !endOfMemory.test(name)).map(readable);
  if (found.length > 0)
    throw new Failure(
      `The engine's module holds code that formats or panics (${[...new Set(found)].slice(0, 5).join(', ')}): write texts with src/core/text.rs and read slices with \`get\`, in src/core and bindings/src.`,
    );
}

/** The header of a module: a magic number and a version. */
const HEADER_BYTES = 8;
const CUSTOM_SECTION = 0;
const FUNCTION_NAMES = 1;

/**
 * Returns the names of a module's functions from its section `name`.
 * @param {Uint8Array} module
 * @returns {string[]}
 */
export function functionNames(module) {
  const sections = new Reader(module.subarray(HEADER_BYTES));
  for (const [kind, section] of sections.parts()) {
    if (kind !== CUSTOM_SECTION || section.text() !== 'name') continue;
    for (const [part, names] of section.parts())
      if (part === FUNCTION_NAMES)
        return Array.from({ length: names.number() }, () => {
          names.number();
          return names.text();
        });
  }
  throw new Failure('The compiled module has no names of functions: is `strip` in Cargo.toml `true`?');
}

/** Reads bytes from the first to the last. */
class Reader {
  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  /** @param {number} length */
  take(length) {
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  /** A number in groups of seven bits, the lowest first. */
  number() {
    for (let value = 0, shift = 0; ; shift += 7) {
      const [byte = 0] = this.take(1);
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }

  text() {
    return new TextDecoder().decode(this.take(this.number()));
  }

  /**
   * The parts that each have a kind and a length before them.
   * @returns {Generator<[kind: number, part: Reader]>}
   */
  *parts() {
    while (this.at < this.bytes.length) {
      const [kind = 0] = this.take(1);
      yield [kind, new Reader(this.take(this.number()))];
    }
  }
}

/**
 * Returns a function's path in the sources: `core::text::cut` of `_ZN4core4text3cut17h0123456789abcdefE`, and nearly so of the newer
 * `_RNvNtCs1_4core4text3cut`.
 * @param {string} name
 */
export function readable(name) {
  const legacy = /^_ZN(.*)E$/.exec(name)?.[1];
  const newer = /^_R([A-Z].*)$/.exec(name)?.[1];
  if (legacy !== undefined)
    return wordsOf(legacy)
      .slice(0, -1)
      .join('::')
      .replace(crates, '')
      .replace(/^_?\$LT\$|\$u20\$as.*?\$GT\$/g, '')
      .replaceAll('..', '::');
  // Besides words it holds numbers that only tell crates and implementations apart.
  if (newer !== undefined)
    return wordsOf(newer.replace(/[CMX]s[0-9a-zA-Z]*_|B[0-9a-z]{0,2}_/g, '')).join('::');
  return name.replace(/_[0-9a-f]{16}$/, '');
}

/**
 * The words in a mangled name, each behind its length.
 * @param {string} mangled
 */
function wordsOf(mangled) {
  const words = [];
  for (let rest = mangled; rest !== ''; ) {
    const digits = /\d+/.exec(rest);
    if (!digits) break;
    const start = digits.index + digits[0].length;
    words.push(rest.slice(start, start + Number(digits[0])));
    rest = rest.slice(start + Number(digits[0]));
  }
  return words;
}

// @ts-check

/** The shift of code: it makes the usual bytes of wasm printable. Text has none. */
const CODE_SHIFT = 36;
const SWITCH = '~';
/** The unpacker's memory. */
const LONGEST = 4 * 65536;

/**
 * Writes the bytes of a module as printable ASCII, for a script that holds it. Compressed it is smaller than base64, because like bytes stay
 * like characters. `tools/build/unpacker.wat` reads it.
 *
 * A byte is its code plus a shift, 36 for code and 0 for text, between which `~` switches. A code that is not printable becomes two
 * characters, the first of them `{`, `|` or `}`.
 * @param {Uint8Array} bytes
 */
export function packModule(bytes) {
  const modes = modesOf(bytes);
  let text = '';
  let mode = 0;
  for (const [at, byte] of bytes.entries()) {
    if (modes[at] !== mode) {
      mode = 1 - mode;
      text += SWITCH;
    }
    text += written(byte, mode);
  }
  if (text.length > LONGEST)
    throw new Error('The module outgrew the memory of tools/build/unpacker.wat: raise both.');
  return text;
}

/**
 * @param {number} byte
 * @param {number} mode 0 code, 1 text
 */
function written(byte, mode) {
  const code = (byte + (mode === 0 ? CODE_SHIFT : 0)) & 255;
  if (code >= 32 && code < 123) return String.fromCharCode(code);
  const index = code < 32 ? code : code - 91;
  return String.fromCharCode(123 + (index >> 6), 48 + (index & 63));
}

/**
 * The mode of each byte by which the text is shortest: the cheapest way through both, found from its end.
 * @param {Uint8Array} bytes
 * @returns {Uint8Array}
 */
function modesOf(bytes) {
  const length = bytes.length;
  const stay = [new Uint8Array(length), new Uint8Array(length)];
  let costs = [0, 0];
  for (let at = length - 1; at >= 0; at -= 1) {
    const own = [0, 1].map((mode) => written(bytes[at] ?? 0, mode).length + (costs[mode] ?? 0));
    costs = [0, 1].map((mode) => {
      const other = 1 + (own[1 - mode] ?? 0);
      const stays = (own[mode] ?? 0) <= other;
      /** @type {Uint8Array} */ (stay[mode])[at] = stays ? 1 : 0;
      return stays ? (own[mode] ?? 0) : other;
    });
  }
  const modes = new Uint8Array(length);
  let mode = 0;
  for (let at = 0; at < length; at += 1) {
    if (stay[mode]?.[at] === 0) mode = 1 - mode;
    modes[at] = mode;
  }
  return modes;
}

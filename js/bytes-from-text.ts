/** The bytes that `tools/build/bytes-as-text.mjs` wrote as text. */
export function bytesFromText(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    let code = text.charCodeAt(at);
    if (code > 122) {
      at += 1;
      code = (code - 123) * 64 + text.charCodeAt(at) - 48;
    }
    bytes[length] = code - 36;
    length += 1;
  }
  return bytes.subarray(0, length);
}

/**
 * The states in a tag, as the HTML standard has them: in its name, before an attribute, in the name of one, behind that name, before a value, in a
 * value without quotes, in one with double quotes, in one with single quotes. A row has the states that follow at white space, `/`, `=`, `"`, `'` and
 * any other character.
 */
const FOLLOWING = ['110000', '112222', '314222', '314222', '455675', '155555', '666166', '777717'];
const CHARACTERS = ' /="\'';

/** One bit for each state in which a character other than these begins the name of an attribute. */
const BEFORE_NAME = 0b1010;

const HANDLER = /on[a-z]+[\t\n\f\r ]*=/iy;

/** Returns the states after a character; each is a bit of the number. `>` ends a tag, except in quotes. */
function after(states: number, char: string): number {
  const found = CHARACTERS.indexOf(/[\t\n\f\r]/.test(char) ? ' ' : char);
  const column = found < 0 ? CHARACTERS.length : found;
  let following = 0;
  for (let state = char === '>' ? 6 : 0; state < FOLLOWING.length; state += 1)
    if ((states >> state) & 1) following |= 1 << Number(FOLLOWING[state]?.charAt(column));
  return following;
}

/**
 * Renames the handlers of a text. No sanitizer lets them through, but Chromium 156 reports each to the policy of the page before that.
 *
 * A tag may be in a comment or in a value, where its quotes mean nothing. So each `<` before a letter is read both as the begin of a tag and as a
 * part of the tag around it. The values of other attributes stay as they are.
 */
export function withoutHandlers(html: string): string {
  let renamed = '';
  let copied = 0;
  let states = 0;
  for (let at = html.indexOf('<'); at >= 0 && at < html.length; at += 1) {
    const char = html.charAt(at);
    HANDLER.lastIndex = at;
    if (states & BEFORE_NAME && HANDLER.test(html)) {
      renamed += `${html.slice(copied, at)}data-`;
      copied = at;
    }
    states = after(states, char);
    if (char === '<' && /[a-z]/i.test(html.charAt(at + 1))) states |= 1;
    // Outside of tags.
    if (states === 0) {
      const next = html.indexOf('<', at + 1);
      if (next < 0) break;
      at = next - 1;
    }
  }
  return renamed + html.slice(copied);
}

/** Renames what declares a shadow root. The browser's sanitizer leaves shadow roots, and what is in a closed one cannot be checked. */
export function withoutShadowRoots(html: string): string {
  // Without a template it is a word of the text.
  return /<template/i.test(html) ? html.replace(/shadowrootmode/gi, 'shadowroot') : html;
}

import { cut, isAxeroError } from '../client/errors.ts';
import { EMPTY_SENTENCE, ERROR_KINDS, type ErrorKind } from '../generated/protocol.ts';
import { PROMPT_TEXTS, type PromptKey } from './prompt.ts';

/** The sentences of one language. What is absent stays English. */
export type Texts = Partial<Record<ErrorKind | PromptKey | 'not-signed-in', string>> & {
  /** The language, like `de`: the texts serve pages in it. Without it they serve every page. */
  lang?: string;
};

/** The four texts of the prompt. */
export type PromptTexts = Record<PromptKey, string> & { lang: string };

/** Returns the language of a locale: `de` of `de-DE`. */
export function languageOf(locale: string | undefined): string {
  return /^[a-z]{2,3}(?![a-z])/i.exec(locale ?? '')?.[0].toLowerCase() ?? 'en';
}

/** The texts of a page, in its language. */
export class PageTexts {
  private readonly own: Texts;
  private readonly language: string;
  private readonly translated = new WeakSet<object>();

  /** @param given the texts of the author, of one or several languages */
  constructor(locale: string | undefined, given: Texts | readonly Texts[] = []) {
    this.language = languageOf(locale);
    const all = Array.isArray(given) ? (given as readonly Texts[]) : [given as Texts];
    this.own = Object.assign(
      {},
      ...all.filter(({ lang }) => lang === undefined || languageOf(lang) === this.language),
    );
  }

  /** The texts of the prompt. */
  prompt(): PromptTexts {
    const lang = this.language in PROMPT_TEXTS ? this.language : 'en';
    const [promptTitle = '', promptText = '', signIn = '', notNow = ''] = PROMPT_TEXTS[lang] ?? [];
    return { promptTitle, promptText, signIn, notNow, ...this.own, lang: this.own.lang ?? lang };
  }

  /** Puts the standard sentence of an error into the language of the page. `isGuest`: the page has never had a user. */
  translate(error: unknown, isGuest: boolean): unknown {
    if (!isAxeroError(error)) return error;
    const standard = ERROR_KINDS.find(([kind]) => kind === error.kind)?.[3];
    if (!standard || !error.message.startsWith(standard)) return error;
    const key = isGuest && error.kind === 'session-expired' ? 'not-signed-in' : error.kind;
    const text =
      this.own[key] ?? (key === 'not-signed-in' ? 'Nobody is signed in. Sign in first.' : undefined);
    if (text && !this.translated.has(error)) {
      // Several callers may get one error.
      this.translated.add(error);
      (error as { message: string }).message = text + error.message.slice(standard.length);
    }
    return error;
  }
}

const LONGEST = 300;

/** Returns what the server has to say besides the sentence of the kind, or an empty string. */
export function addition(kind: ErrorKind, serverMessage: string | undefined): string {
  const text = serverMessage?.trim();
  if (!text || (kind !== 'rejected' && kind !== 'not-found') || EMPTY_SENTENCE.test(text)) return '';
  return ` ${cut(text, LONGEST)}`;
}

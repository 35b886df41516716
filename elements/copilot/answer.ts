import type { CopilotAnswer } from 'axero-widget-sdk';
import { type Source, sourcesIn } from './blocks.ts';

/** A question with its answer. */
export interface Turn {
  readonly question: string;
  /** Markdown; empty where the site's answer holds no text. */
  readonly text: string;
  readonly sources: readonly Source[];
  /** The ids by which the answer is judged, and the conversation continued. */
  readonly conversation: string | undefined;
  readonly response: string | undefined;
}

/** Names under which an answer may hold its text; the documented sample has a placeholder there. */
const NAMES = ['text', 'message', 'answer', 'content', 'response', 'markdown', 'value'];

/** Returns the text of an answer: under a likely name, else the longest text that it holds. */
export function textOf(message: unknown): string {
  if (typeof message === 'string') return message;
  const texts = Object.entries(Object(message) as object).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const named = NAMES.map((name) => texts.find(([key]) => key.toLowerCase() === name)?.[1]);
  const longest = texts.map(([, text]) => text).sort((one, other) => other.length - one.length);
  return named.find((text) => text) ?? longest[0] ?? '';
}

const idOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** Makes a turn of what the site answered. */
export function turnOf(question: string, answer: CopilotAnswer | undefined): Turn {
  return {
    question,
    text: textOf(answer?.Message),
    sources: sourcesIn(answer?.Footer),
    conversation: idOf(answer?.Conversation_id),
    response: idOf(answer?.Response_id),
  };
}

import { bundled } from './bundle.mjs';

export const { ERROR_KINDS, PROMPT_TEXTS, ar, de, es, fr } = await bundled(`
  export { ERROR_KINDS } from './generated/protocol.ts';
  export { PROMPT_TEXTS } from './texts/prompt.ts';
  export { texts as ar } from './texts/ar.ts';
  export { texts as de } from './texts/de.ts';
  export { texts as es } from './texts/es.ts';
  export { texts as fr } from './texts/fr.ts';
`);

import { offerLanguages } from './base/text/texts.ts';
import * as elements from './index.ts';

/** Defines all elements, for the script build, which has the other languages and DOMPurify in files beside it. */
export function run(): void {
  offerLanguages({
    ar: () => import('./languages/ar.ts'),
    de: () => import('./languages/de.ts'),
    es: () => import('./languages/es.ts'),
    fr: () => import('./languages/fr.ts'),
  });
  (globalThis as unknown as Record<string, unknown>)['AxeroElements'] = elements;
}

import * as elements from './index.ts';
import './languages/ar.ts';
import './languages/de.ts';
import './languages/es.ts';
import './languages/fr.ts';

/** Defines all elements, for the script build, which has every language inside and DOMPurify beside it. */
export function run(): void {
  (globalThis as unknown as Record<string, unknown>)['AxeroElements'] = elements;
}

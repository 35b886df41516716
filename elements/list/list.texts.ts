import type { Texts } from '../base/text/texts.ts';

export const en: Texts = { failed: 'This list could not be loaded.', empty: 'This list is empty.' };
export const es: Texts = { failed: 'No se ha podido cargar esta lista.', empty: 'Esta lista está vacía.' };
export const de: Texts = {
  failed: 'Diese Liste konnte nicht geladen werden.',
  empty: 'Diese Liste ist leer.',
};
export const fr: Texts = { failed: 'Cette liste n’a pas pu être chargée.', empty: 'Cette liste est vide.' };
export const ar: Texts = { failed: 'تعذر تحميل هذه القائمة.', empty: 'هذه القائمة فارغة.' };

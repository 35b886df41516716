import type { Texts } from '../base/text/texts.ts';

export const en: Texts = {
  failed: 'Your bookmarks could not be loaded.',
  empty: 'There are no links here yet.',
  untitled: 'Bookmark without a title',
};
export const es: Texts = {
  failed: 'No se han podido cargar sus marcadores.',
  empty: 'Todavía no hay enlaces.',
  untitled: 'Marcador sin título',
};
export const de: Texts = {
  failed: 'Ihre Lesezeichen konnten nicht geladen werden.',
  empty: 'Hier gibt es noch keine Links.',
  untitled: 'Lesezeichen ohne Titel',
};
export const fr: Texts = {
  failed: 'Vos signets n’ont pas pu être chargés.',
  empty: 'Il n’y a pas encore de liens.',
  untitled: 'Signet sans titre',
};
export const ar: Texts = {
  failed: 'تعذر تحميل إشاراتك المرجعية.',
  empty: 'لا توجد روابط هنا بعد.',
  untitled: 'إشارة مرجعية بلا عنوان',
};

import type { Texts } from '../base/text/texts.ts';

export const en: Texts = {
  failed: 'The announcement could not be loaded.',
  empty: 'There are no announcements.',
  hide: 'Hide {title}',
};
export const es: Texts = {
  failed: 'No se ha podido cargar el anuncio.',
  empty: 'No hay anuncios.',
  hide: 'Ocultar {title}',
};
export const de: Texts = {
  failed: 'Die Ankündigung konnte nicht geladen werden.',
  empty: 'Es gibt keine Ankündigungen.',
  hide: '{title} ausblenden',
};
export const fr: Texts = {
  failed: 'L’annonce n’a pas pu être chargée.',
  empty: 'Il n’y a pas d’annonces.',
  hide: 'Masquer {title}',
};
export const ar: Texts = {
  failed: 'تعذر تحميل الإعلان.',
  empty: 'لا توجد إعلانات.',
  hide: 'إخفاء {title}',
};

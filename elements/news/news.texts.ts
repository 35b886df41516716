import type { Texts } from '../base/text/texts.ts';

export const en: Texts = {
  failed: 'The news could not be loaded.',
  empty: 'There are no articles yet.',
  'comments.one': '{count} comment',
  'comments.other': '{count} comments',
};

export const es: Texts = {
  failed: 'No se han podido cargar las noticias.',
  empty: 'Todavía no hay artículos.',
  'comments.one': '{count} comentario',
  'comments.other': '{count} comentarios',
};

export const de: Texts = {
  failed: 'Die Neuigkeiten konnten nicht geladen werden.',
  empty: 'Es gibt noch keine Artikel.',
  'comments.one': '{count} Kommentar',
  'comments.other': '{count} Kommentare',
};

export const fr: Texts = {
  failed: 'Les actualités n’ont pas pu être chargées.',
  empty: 'Il n’y a pas encore d’articles.',
  'comments.one': '{count} commentaire',
  'comments.other': '{count} commentaires',
};

export const ar: Texts = {
  failed: 'تعذر تحميل الأخبار.',
  empty: 'لا توجد مقالات بعد.',
  'comments.one': 'تعليق واحد',
  'comments.two': 'تعليقان',
  'comments.few': '{count} تعليقات',
  'comments.many': '{count} تعليقا',
  'comments.other': '{count} تعليق',
};

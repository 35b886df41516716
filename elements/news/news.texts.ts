import type { Texts } from '../base/text/texts.ts';

export const en: Texts = {
  failed: 'The news could not be loaded.',
  empty: 'There are no articles yet.',
  news: 'News',
  former: 'Previous article',
  next: 'Next article',
  place: '{at} of {count}',
  'comments.one': '{count} comment',
  'comments.other': '{count} comments',
};

export const es: Texts = {
  failed: 'No se han podido cargar las noticias.',
  empty: 'Todavía no hay artículos.',
  news: 'Noticias',
  former: 'Artículo anterior',
  next: 'Artículo siguiente',
  place: '{at} de {count}',
  'comments.one': '{count} comentario',
  'comments.other': '{count} comentarios',
};

export const de: Texts = {
  failed: 'Die Neuigkeiten konnten nicht geladen werden.',
  empty: 'Es gibt noch keine Artikel.',
  news: 'Neuigkeiten',
  former: 'Voriger Artikel',
  next: 'Nächster Artikel',
  place: '{at} von {count}',
  'comments.one': '{count} Kommentar',
  'comments.other': '{count} Kommentare',
};

export const fr: Texts = {
  failed: 'Les actualités n’ont pas pu être chargées.',
  empty: 'Il n’y a pas encore d’articles.',
  news: 'Actualités',
  former: 'Article précédent',
  next: 'Article suivant',
  place: '{at} sur {count}',
  'comments.one': '{count} commentaire',
  'comments.other': '{count} commentaires',
};

export const ar: Texts = {
  failed: 'تعذر تحميل الأخبار.',
  empty: 'لا توجد مقالات بعد.',
  news: 'الأخبار',
  former: 'المقال السابق',
  next: 'المقال التالي',
  place: '{at} من {count}',
  'comments.one': 'تعليق واحد',
  'comments.two': 'تعليقان',
  'comments.few': '{count} تعليقات',
  'comments.many': '{count} تعليقا',
  'comments.other': '{count} تعليق',
};

import type { Texts } from '../base/text/texts.ts';

export const en: Texts = {
  failed: 'The questions could not be loaded.',
  empty: 'There are no questions here yet.',
  page: 'Go to the page',
};
export const es: Texts = {
  failed: 'No se han podido cargar las preguntas.',
  empty: 'Todavía no hay preguntas aquí.',
  page: 'Ir a la página',
};
export const de: Texts = {
  failed: 'Die Fragen konnten nicht geladen werden.',
  empty: 'Hier gibt es noch keine Fragen.',
  page: 'Zur Seite',
};
export const fr: Texts = {
  failed: 'Les questions n’ont pas pu être chargées.',
  empty: 'Il n’y a pas encore de questions ici.',
  page: 'Aller à la page',
};
export const ar: Texts = {
  failed: 'تعذر تحميل الأسئلة.',
  empty: 'لا توجد أسئلة هنا بعد.',
  page: 'الانتقال إلى الصفحة',
};

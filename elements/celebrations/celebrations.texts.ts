import type { Texts } from '../base/text/texts.ts';

export const en: Texts = {
  failed: 'The celebrations could not be loaded.',
  empty: 'Nothing is to be celebrated in the coming days.',
  birthday: 'Birthday',
  anniversary: 'Anniversary',
  new: 'New here',
  'years.one': '{count} year with us',
  'years.other': '{count} years with us',
};

export const es: Texts = {
  failed: 'No se han podido cargar las celebraciones.',
  empty: 'No hay nada que celebrar en los próximos días.',
  birthday: 'Cumpleaños',
  anniversary: 'Aniversario',
  new: 'Nueva incorporación',
  'years.one': '{count} año con nosotros',
  'years.other': '{count} años con nosotros',
};

export const de: Texts = {
  failed: 'Die Geburtstage und Jubiläen konnten nicht geladen werden.',
  empty: 'In den nächsten Tagen gibt es nichts zu feiern.',
  birthday: 'Geburtstag',
  anniversary: 'Jubiläum',
  new: 'Neu dabei',
  'years.one': '{count} Jahr dabei',
  'years.other': '{count} Jahre dabei',
};

export const fr: Texts = {
  failed: 'Les anniversaires n’ont pas pu être chargés.',
  empty: 'Rien à fêter dans les prochains jours.',
  birthday: 'Anniversaire',
  anniversary: 'Anniversaire d’arrivée',
  new: 'Vient d’arriver',
  'years.one': '{count} an avec nous',
  'years.other': '{count} ans avec nous',
};

export const ar: Texts = {
  failed: 'تعذر تحميل المناسبات.',
  empty: 'لا توجد مناسبات في الأيام القادمة.',
  birthday: 'عيد ميلاد',
  anniversary: 'ذكرى الانضمام',
  new: 'انضم حديثا',
  'years.zero': 'أقل من سنة معنا',
  'years.one': 'سنة معنا',
  'years.two': 'سنتان معنا',
  'years.few': '{count} سنوات معنا',
  'years.many': '{count} سنة معنا',
  'years.other': '{count} سنة معنا',
};

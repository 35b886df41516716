import type { Texts } from '../base/text/texts.ts';

export const en: Texts = {
  failed: 'The leaderboard could not be loaded.',
  empty: 'Nobody has points yet.',
  place: 'Place',
  'points.one': '{count} point',
  'points.other': '{count} points',
};

export const es: Texts = {
  failed: 'No se ha podido cargar la clasificación.',
  empty: 'Todavía nadie tiene puntos.',
  place: 'Puesto',
  'points.one': '{count} punto',
  'points.other': '{count} puntos',
};

export const de: Texts = {
  failed: 'Die Rangliste konnte nicht geladen werden.',
  empty: 'Noch hat niemand Punkte.',
  place: 'Platz',
  'points.one': '{count} Punkt',
  'points.other': '{count} Punkte',
};

export const fr: Texts = {
  failed: 'Le classement n’a pas pu être chargé.',
  empty: 'Personne n’a encore de points.',
  place: 'Place',
  'points.one': '{count} point',
  'points.other': '{count} points',
};

export const ar: Texts = {
  failed: 'تعذر تحميل قائمة الصدارة.',
  empty: 'لا أحد لديه نقاط بعد.',
  place: 'المركز',
  'points.zero': 'لا نقاط',
  'points.one': 'نقطة واحدة',
  'points.two': 'نقطتان',
  'points.few': '{count} نقاط',
  'points.many': '{count} نقطة',
  'points.other': '{count} نقطة',
};

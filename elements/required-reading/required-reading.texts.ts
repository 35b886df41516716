import type { Texts } from '../base/text/texts.ts';

export const en: Texts = {
  failed: 'Your required reading could not be loaded.',
  empty: 'You have read everything that you have to.',
  'open.one': '{count} item to read',
  'open.other': '{count} items to read',
  none: 'Everything is read.',
  confirm: 'Mark as read',
  undo: 'Not read yet',
  done: 'Read',
  saved: 'Saved.',
};

export const es: Texts = {
  failed: 'No se han podido cargar sus lecturas obligatorias.',
  empty: 'Ha leído todo lo que debía leer.',
  'open.one': '{count} elemento por leer',
  'open.other': '{count} elementos por leer',
  none: 'Todo está leído.',
  confirm: 'Marcar como leído',
  undo: 'Aún no leído',
  done: 'Leído',
  saved: 'Guardado.',
};

export const de: Texts = {
  failed: 'Ihre Pflichtlektüre konnte nicht geladen werden.',
  empty: 'Sie haben alles gelesen, was zu lesen war.',
  'open.one': '{count} Beitrag zu lesen',
  'open.other': '{count} Beiträge zu lesen',
  none: 'Alles ist gelesen.',
  confirm: 'Als gelesen markieren',
  undo: 'Noch nicht gelesen',
  done: 'Gelesen',
  saved: 'Gespeichert.',
};

export const fr: Texts = {
  failed: 'Vos lectures obligatoires n’ont pas pu être chargées.',
  empty: 'Vous avez lu tout ce qui était à lire.',
  'open.one': '{count} élément à lire',
  'open.other': '{count} éléments à lire',
  none: 'Tout est lu.',
  confirm: 'Marquer comme lu',
  undo: 'Pas encore lu',
  done: 'Lu',
  saved: 'Enregistré.',
};

export const ar: Texts = {
  failed: 'تعذر تحميل قراءاتك المطلوبة.',
  empty: 'لقد قرأت كل ما هو مطلوب.',
  'open.zero': 'لا شيء للقراءة',
  'open.one': 'عنصر واحد للقراءة',
  'open.two': 'عنصران للقراءة',
  'open.few': '{count} عناصر للقراءة',
  'open.many': '{count} عنصرا للقراءة',
  'open.other': '{count} عنصر للقراءة',
  none: 'كل شيء مقروء.',
  confirm: 'وضع علامة مقروء',
  undo: 'لم يُقرأ بعد',
  done: 'مقروء',
  saved: 'تم الحفظ.',
};

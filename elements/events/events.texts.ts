import type { Texts } from '../base/text/texts.ts';

export const en: Texts = {
  failed: 'The events could not be loaded.',
  empty: 'No events are coming up.',
  answer: 'Your answer to {title}',
  attending: 'Going',
  maybe: 'Maybe',
  declined: 'Not going',
  allDay: 'All day',
  saved: 'Your answer is saved.',
};

export const es: Texts = {
  failed: 'No se han podido cargar los eventos.',
  empty: 'No hay próximos eventos.',
  answer: 'Su respuesta a {title}',
  attending: 'Voy',
  maybe: 'Quizás',
  declined: 'No voy',
  allDay: 'Todo el día',
  saved: 'Su respuesta se ha guardado.',
};

export const de: Texts = {
  failed: 'Die Termine konnten nicht geladen werden.',
  empty: 'Es stehen keine Termine an.',
  answer: 'Ihre Antwort auf {title}',
  attending: 'Zusagen',
  maybe: 'Vielleicht',
  declined: 'Absagen',
  allDay: 'Ganztägig',
  saved: 'Ihre Antwort ist gespeichert.',
};

export const fr: Texts = {
  failed: 'Les événements n’ont pas pu être chargés.',
  empty: 'Aucun événement à venir.',
  answer: 'Votre réponse à {title}',
  attending: 'Je participe',
  maybe: 'Peut-être',
  declined: 'Je décline',
  allDay: 'Toute la journée',
  saved: 'Votre réponse est enregistrée.',
};

export const ar: Texts = {
  failed: 'تعذر تحميل الفعاليات.',
  empty: 'لا توجد فعاليات قادمة.',
  answer: 'ردك على {title}',
  attending: 'سأحضر',
  maybe: 'ربما',
  declined: 'لن أحضر',
  allDay: 'طوال اليوم',
  saved: 'تم حفظ ردك.',
};

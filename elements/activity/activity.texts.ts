import type { Texts } from '../base/text/texts.ts';

export const en: Texts = {
  failed: 'The activity could not be loaded.',
  empty: 'Nothing has happened here yet.',
  about: 'About {title}',
  like: 'Like',
  'comments.one': '{count} comment',
  'comments.other': '{count} comments',
  all: 'All comments',
  write: 'Write a comment',
  send: 'Send',
  you: 'You',
  saved: 'Saved.',
};

export const es: Texts = {
  failed: 'No se ha podido cargar la actividad.',
  empty: 'Todavía no ha pasado nada aquí.',
  about: 'Sobre {title}',
  like: 'Me gusta',
  'comments.one': '{count} comentario',
  'comments.other': '{count} comentarios',
  all: 'Todos los comentarios',
  write: 'Escribir un comentario',
  send: 'Enviar',
  you: 'Usted',
  saved: 'Guardado.',
};

export const de: Texts = {
  failed: 'Die Aktivitäten konnten nicht geladen werden.',
  empty: 'Hier ist noch nichts passiert.',
  about: 'Zu {title}',
  like: 'Gefällt mir',
  'comments.one': '{count} Kommentar',
  'comments.other': '{count} Kommentare',
  all: 'Alle Kommentare',
  write: 'Kommentar schreiben',
  send: 'Senden',
  you: 'Sie',
  saved: 'Gespeichert.',
};

export const fr: Texts = {
  failed: 'L’activité n’a pas pu être chargée.',
  empty: 'Il ne s’est encore rien passé ici.',
  about: 'À propos de {title}',
  like: 'J’aime',
  'comments.one': '{count} commentaire',
  'comments.other': '{count} commentaires',
  all: 'Tous les commentaires',
  write: 'Écrire un commentaire',
  send: 'Envoyer',
  you: 'Vous',
  saved: 'Enregistré.',
};

export const ar: Texts = {
  failed: 'تعذر تحميل النشاط.',
  empty: 'لم يحدث شيء هنا بعد.',
  about: 'حول {title}',
  like: 'أعجبني',
  'comments.zero': 'لا تعليقات',
  'comments.one': 'تعليق واحد',
  'comments.two': 'تعليقان',
  'comments.few': '{count} تعليقات',
  'comments.many': '{count} تعليقا',
  'comments.other': '{count} تعليق',
  all: 'كل التعليقات',
  write: 'اكتب تعليقا',
  send: 'إرسال',
  you: 'أنت',
  saved: 'تم الحفظ.',
};

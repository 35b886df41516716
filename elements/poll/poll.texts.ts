import type { Texts } from '../base/text/texts.ts';

export const en: Texts = {
  failed: 'The poll could not be loaded.',
  empty: 'There is no poll at the moment.',
  vote: 'Vote',
  yours: 'your vote',
  share: '{percent} ({votes})',
  'votes.one': '{count} vote',
  'votes.other': '{count} votes',
  show: 'Show the results',
  back: 'Back to the vote',
  hidden: 'The results are not available.',
  saved: 'Your vote is counted.',
};

export const es: Texts = {
  failed: 'No se ha podido cargar la encuesta.',
  empty: 'Ahora no hay ninguna encuesta.',
  vote: 'Votar',
  yours: 'su voto',
  share: '{percent} ({votes})',
  'votes.one': '{count} voto',
  'votes.other': '{count} votos',
  show: 'Ver los resultados',
  back: 'Volver a la votación',
  hidden: 'Los resultados no están disponibles.',
  saved: 'Su voto se ha contado.',
};

export const de: Texts = {
  failed: 'Die Umfrage konnte nicht geladen werden.',
  empty: 'Zurzeit gibt es keine Umfrage.',
  vote: 'Abstimmen',
  yours: 'Ihre Stimme',
  share: '{percent} ({votes})',
  'votes.one': '{count} Stimme',
  'votes.other': '{count} Stimmen',
  show: 'Ergebnis zeigen',
  back: 'Zurück zur Abstimmung',
  hidden: 'Das Ergebnis ist nicht verfügbar.',
  saved: 'Ihre Stimme ist gezählt.',
};

export const fr: Texts = {
  failed: 'Le sondage n’a pas pu être chargé.',
  empty: 'Il n’y a pas de sondage en ce moment.',
  vote: 'Voter',
  yours: 'votre vote',
  share: '{percent} ({votes})',
  'votes.one': '{count} vote',
  'votes.other': '{count} votes',
  show: 'Voir les résultats',
  back: 'Revenir au vote',
  hidden: 'Les résultats ne sont pas disponibles.',
  saved: 'Votre vote est compté.',
};

export const ar: Texts = {
  failed: 'تعذر تحميل الاستطلاع.',
  empty: 'لا يوجد استطلاع حاليا.',
  vote: 'تصويت',
  yours: 'صوتك',
  share: '{percent} ({votes})',
  'votes.zero': 'لا أصوات',
  'votes.one': 'صوت واحد',
  'votes.two': 'صوتان',
  'votes.few': '{count} أصوات',
  'votes.many': '{count} صوتا',
  'votes.other': '{count} صوت',
  show: 'عرض النتائج',
  back: 'العودة إلى التصويت',
  hidden: 'النتائج غير متاحة.',
  saved: 'تم احتساب صوتك.',
};

import type { Texts } from '../base/text/texts.ts';

export const en: Texts = {
  failed: 'The team could not be loaded.',
  empty: 'There is no such person.',
  manager: 'Manager',
  team: 'Team',
  nobody: 'Nobody reports to {name}.',
  'reports.one': 'Team of {count}',
  'reports.other': 'Team of {count}',
  'more.one': 'Show {count} more',
  'more.other': 'Show {count} more',
  back: 'Back to the first person',
};

export const es: Texts = {
  failed: 'No se ha podido cargar el equipo.',
  empty: 'No existe esa persona.',
  manager: 'Responsable',
  team: 'Equipo',
  nobody: 'Nadie depende de {name}.',
  'reports.one': 'Equipo de {count}',
  'reports.other': 'Equipo de {count}',
  'more.one': 'Mostrar {count} más',
  'more.other': 'Mostrar {count} más',
  back: 'Volver a la primera persona',
};

export const de: Texts = {
  failed: 'Das Team konnte nicht geladen werden.',
  empty: 'Diese Person gibt es nicht.',
  manager: 'Vorgesetzt',
  team: 'Team',
  nobody: 'Niemand berichtet an {name}.',
  'reports.one': 'Team mit {count} Person',
  'reports.other': 'Team mit {count} Personen',
  'more.one': '{count} weitere Person',
  'more.other': '{count} weitere Personen',
  back: 'Zurück zur ersten Person',
};

export const fr: Texts = {
  failed: 'L’équipe n’a pas pu être chargée.',
  empty: 'Cette personne n’existe pas.',
  manager: 'Responsable',
  team: 'Équipe',
  nobody: 'Personne ne dépend de {name}.',
  'reports.one': 'Équipe de {count}',
  'reports.other': 'Équipe de {count}',
  'more.one': 'Afficher {count} de plus',
  'more.other': 'Afficher {count} de plus',
  back: 'Retour à la première personne',
};

export const ar: Texts = {
  failed: 'تعذر تحميل الفريق.',
  empty: 'لا يوجد هذا الشخص.',
  manager: 'المدير',
  team: 'الفريق',
  nobody: 'لا أحد يتبع {name}.',
  'reports.zero': 'لا مرؤوسين',
  'reports.one': 'مرؤوس واحد',
  'reports.two': 'مرؤوسان',
  'reports.few': '{count} مرؤوسين',
  'reports.many': '{count} مرؤوسا',
  'reports.other': '{count} مرؤوس',
  'more.one': 'عرض {count} آخر',
  'more.other': 'عرض {count} آخرين',
  back: 'العودة إلى الشخص الأول',
};

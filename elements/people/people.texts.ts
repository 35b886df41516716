import type { Texts } from '../base/text/texts.ts';

export const en: Texts = {
  failed: 'The people could not be loaded.',
  empty: 'No people found.',
  search: 'Search people by name',
  'found.one': '{count} person found',
  'found.other': '{count} people found',
};

export const es: Texts = {
  failed: 'No se han podido cargar las personas.',
  empty: 'No se han encontrado personas.',
  search: 'Buscar personas por nombre',
  'found.one': '{count} persona encontrada',
  'found.other': '{count} personas encontradas',
};

export const de: Texts = {
  failed: 'Die Personen konnten nicht geladen werden.',
  empty: 'Keine Personen gefunden.',
  search: 'Personen nach Namen suchen',
  'found.one': '{count} Person gefunden',
  'found.other': '{count} Personen gefunden',
};

export const fr: Texts = {
  failed: 'Les personnes n’ont pas pu être chargées.',
  empty: 'Aucune personne trouvée.',
  search: 'Rechercher une personne par son nom',
  'found.one': '{count} personne trouvée',
  'found.other': '{count} personnes trouvées',
};

export const ar: Texts = {
  failed: 'تعذر تحميل الأشخاص.',
  empty: 'لم يتم العثور على أشخاص.',
  search: 'البحث عن أشخاص بالاسم',
  'found.zero': 'لم يُعثر على أحد',
  'found.one': 'شخص واحد',
  'found.two': 'شخصان',
  'found.few': '{count} أشخاص',
  'found.many': '{count} شخصا',
  'found.other': '{count} شخص',
};

import type { Texts } from '../base/text/texts.ts';

export const en: Texts = {
  failed: 'The profile could not be loaded.',
  empty: 'There is no such person.',
  morning: 'Good morning, {name}',
  afternoon: 'Good afternoon, {name}',
  evening: 'Good evening, {name}',
  profile: 'Profile of {name}',
};
export const es: Texts = {
  failed: 'No se ha podido cargar el perfil.',
  empty: 'No existe esa persona.',
  morning: 'Buenos días, {name}',
  afternoon: 'Buenas tardes, {name}',
  evening: 'Buenas noches, {name}',
  profile: 'Perfil de {name}',
};
export const de: Texts = {
  failed: 'Das Profil konnte nicht geladen werden.',
  empty: 'Diese Person gibt es nicht.',
  morning: 'Guten Morgen, {name}',
  afternoon: 'Guten Tag, {name}',
  evening: 'Guten Abend, {name}',
  profile: 'Profil von {name}',
};
export const fr: Texts = {
  failed: 'Le profil n’a pas pu être chargé.',
  empty: 'Cette personne n’existe pas.',
  morning: 'Bonjour, {name}',
  afternoon: 'Bon après-midi, {name}',
  evening: 'Bonsoir, {name}',
  profile: 'Profil de {name}',
};
export const ar: Texts = {
  failed: 'تعذر تحميل الملف الشخصي.',
  empty: 'لا يوجد شخص بهذا الرقم.',
  morning: 'صباح الخير، {name}',
  afternoon: 'طاب نهارك، {name}',
  evening: 'مساء الخير، {name}',
  profile: 'الملف الشخصي لـ {name}',
};

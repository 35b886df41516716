import type { Texts } from '../base/text/texts.ts';

export const en: Texts = {
  failed: 'It could not be checked whether you may see this.',
  empty: 'This is for other people.',
};
export const es: Texts = {
  failed: 'No se ha podido comprobar si puede ver esto.',
  empty: 'Esto es para otras personas.',
};
export const de: Texts = {
  failed: 'Es konnte nicht geprüft werden, ob Sie das sehen dürfen.',
  empty: 'Das ist für andere Personen.',
};
export const fr: Texts = {
  failed: 'Impossible de vérifier si vous pouvez voir ceci.',
  empty: 'Ceci est destiné à d’autres personnes.',
};
export const ar: Texts = {
  failed: 'تعذر التحقق مما إذا كان يمكنك رؤية هذا.',
  empty: 'هذا مخصص لأشخاص آخرين.',
};

import type { Texts } from '../base/text/texts.ts';

export const en: Texts = {
  failed: 'The spaces could not be loaded.',
  empty: 'You are not a member of any space yet.',
  emptyOthers: 'There is no further space to join.',
  emptyOne: 'There is no such space.',
  join: 'Join',
  leave: 'Leave',
  cancel: 'Cancel',
  member: 'Member',
  requested: 'Requested',
  left: 'You have left this space.',
  about: 'Your membership of {name}',
  ask: 'Leave {name}?',
  saved: 'Your membership is saved.',
};

export const es: Texts = {
  failed: 'No se han podido cargar los espacios.',
  empty: 'Todavía no es miembro de ningún espacio.',
  emptyOthers: 'No hay más espacios a los que unirse.',
  emptyOne: 'No existe ese espacio.',
  join: 'Unirse',
  leave: 'Salir',
  cancel: 'Cancelar',
  member: 'Miembro',
  requested: 'Solicitado',
  left: 'Ha salido de este espacio.',
  about: 'Su pertenencia a {name}',
  ask: '¿Salir de {name}?',
  saved: 'Su pertenencia se ha guardado.',
};

export const de: Texts = {
  failed: 'Die Bereiche konnten nicht geladen werden.',
  empty: 'Sie sind noch in keinem Bereich Mitglied.',
  emptyOthers: 'Es gibt keinen weiteren Bereich zum Beitreten.',
  emptyOne: 'Diesen Bereich gibt es nicht.',
  join: 'Beitreten',
  leave: 'Verlassen',
  cancel: 'Abbrechen',
  member: 'Mitglied',
  requested: 'Angefragt',
  left: 'Sie haben diesen Bereich verlassen.',
  about: 'Ihre Mitgliedschaft in {name}',
  ask: '{name} verlassen?',
  saved: 'Ihre Mitgliedschaft ist gespeichert.',
};

export const fr: Texts = {
  failed: 'Les espaces n’ont pas pu être chargés.',
  empty: 'Vous n’êtes encore membre d’aucun espace.',
  emptyOthers: 'Il n’y a pas d’autre espace à rejoindre.',
  emptyOne: 'Cet espace n’existe pas.',
  join: 'Rejoindre',
  leave: 'Quitter',
  cancel: 'Annuler',
  member: 'Membre',
  requested: 'Demandé',
  left: 'Vous avez quitté cet espace.',
  about: 'Votre adhésion à {name}',
  ask: 'Quitter {name} ?',
  saved: 'Votre adhésion est enregistrée.',
};

export const ar: Texts = {
  failed: 'تعذر تحميل المساحات.',
  empty: 'لست عضوا في أي مساحة بعد.',
  emptyOthers: 'لا توجد مساحة أخرى للانضمام إليها.',
  emptyOne: 'لا توجد هذه المساحة.',
  join: 'انضمام',
  leave: 'مغادرة',
  cancel: 'إلغاء',
  member: 'عضو',
  requested: 'تم الطلب',
  left: 'لقد غادرت هذه المساحة.',
  about: 'عضويتك في {name}',
  ask: 'هل تريد مغادرة {name}؟',
  saved: 'تم حفظ عضويتك.',
};

import type { Texts } from '../base/text/texts.ts';

export const en: Texts = {
  failed: 'Your tasks could not be loaded.',
  empty: 'You have no open tasks.',
  due: 'Due {date}',
  overdue: 'Overdue since {date}',
  noDate: 'No due date',
  saved: 'Your task is saved.',
  noStatus: 'This was not saved: the tasks of this space have no status that means done.',
};
export const es: Texts = {
  failed: 'No se han podido cargar sus tareas.',
  empty: 'No tiene tareas pendientes.',
  due: 'Vence el {date}',
  overdue: 'Vencida desde el {date}',
  noDate: 'Sin fecha de vencimiento',
  saved: 'Su tarea se ha guardado.',
  noStatus: 'No se ha guardado: las tareas de este espacio no tienen un estado que signifique terminado.',
};
export const de: Texts = {
  failed: 'Ihre Aufgaben konnten nicht geladen werden.',
  empty: 'Sie haben keine offenen Aufgaben.',
  due: 'Fällig am {date}',
  overdue: 'Überfällig seit {date}',
  noDate: 'Ohne Termin',
  saved: 'Ihre Aufgabe ist gespeichert.',
  noStatus: 'Nicht gespeichert: Kein Status der Aufgaben dieses Bereichs bedeutet erledigt.',
};
export const fr: Texts = {
  failed: 'Vos tâches n’ont pas pu être chargées.',
  empty: 'Vous n’avez aucune tâche en cours.',
  due: 'Échéance le {date}',
  overdue: 'En retard depuis le {date}',
  noDate: 'Sans échéance',
  saved: 'Votre tâche est enregistrée.',
  noStatus: 'Non enregistré : aucun statut des tâches de cet espace ne signifie terminé.',
};
export const ar: Texts = {
  failed: 'تعذر تحميل مهامك.',
  empty: 'ليست لديك مهام مفتوحة.',
  due: 'تستحق في {date}',
  overdue: 'متأخرة منذ {date}',
  noDate: 'بلا موعد',
  saved: 'تم حفظ مهمتك.',
  noStatus: 'لم يُحفظ: لا توجد حالة تعني الإنجاز لمهام هذه المساحة.',
};

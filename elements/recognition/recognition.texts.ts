import type { Texts } from '../base/text/texts.ts';

export const en: Texts = {
  failed: 'The awards could not be loaded.',
  empty: 'No awards have been given yet.',
  from: 'From {name}',
  give: 'Give an award',
  who: 'Who gets it? Type a name',
  people: 'People found',
  another: 'Choose another person',
  which: 'Award',
  choose: 'Choose an award',
  why: 'Reason',
  send: 'Give',
  cancel: 'Cancel',
  notRead: 'People or awards could not be loaded. Type again, or close the form and open it again.',
  saved: 'The award is given.',
};

export const es: Texts = {
  failed: 'No se han podido cargar los premios.',
  empty: 'Todavía no se ha dado ningún premio.',
  from: 'De {name}',
  give: 'Dar un premio',
  who: '¿Para quién es? Escriba un nombre',
  people: 'Personas encontradas',
  another: 'Elegir otra persona',
  which: 'Premio',
  choose: 'Elija un premio',
  why: 'Motivo',
  send: 'Dar',
  cancel: 'Cancelar',
  notRead:
    'No se han podido cargar personas o premios. Escriba de nuevo, o cierre el formulario y ábralo otra vez.',
  saved: 'El premio se ha dado.',
};

export const de: Texts = {
  failed: 'Die Auszeichnungen konnten nicht geladen werden.',
  empty: 'Es wurden noch keine Auszeichnungen vergeben.',
  from: 'Von {name}',
  give: 'Auszeichnung vergeben',
  who: 'Wer bekommt sie? Namen eingeben',
  people: 'Gefundene Personen',
  another: 'Andere Person wählen',
  which: 'Auszeichnung',
  choose: 'Auszeichnung wählen',
  why: 'Grund',
  send: 'Vergeben',
  cancel: 'Abbrechen',
  notRead:
    'Personen oder Auszeichnungen konnten nicht geladen werden. Tippen Sie erneut, oder schließen und öffnen Sie das Formular.',
  saved: 'Die Auszeichnung ist vergeben.',
};

export const fr: Texts = {
  failed: 'Les distinctions n’ont pas pu être chargées.',
  empty: 'Aucune distinction n’a encore été décernée.',
  from: 'De {name}',
  give: 'Décerner une distinction',
  who: 'Pour qui ? Tapez un nom',
  people: 'Personnes trouvées',
  another: 'Choisir une autre personne',
  which: 'Distinction',
  choose: 'Choisissez une distinction',
  why: 'Motif',
  send: 'Décerner',
  cancel: 'Annuler',
  notRead:
    'Les personnes ou les distinctions n’ont pas pu être chargées. Tapez de nouveau, ou fermez puis rouvrez le formulaire.',
  saved: 'La distinction est décernée.',
};

export const ar: Texts = {
  failed: 'تعذر تحميل الجوائز.',
  empty: 'لم تُمنح أي جوائز بعد.',
  from: 'من {name}',
  give: 'منح جائزة',
  who: 'لمن؟ اكتب اسما',
  people: 'الأشخاص الذين عُثر عليهم',
  another: 'اختيار شخص آخر',
  which: 'الجائزة',
  choose: 'اختر جائزة',
  why: 'السبب',
  send: 'منح',
  cancel: 'إلغاء',
  notRead: 'تعذر تحميل الأشخاص أو الجوائز. اكتب مرة أخرى، أو أغلق النموذج وافتحه من جديد.',
  saved: 'تم منح الجائزة.',
};

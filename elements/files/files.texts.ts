import type { Texts } from '../base/text/texts.ts';

export const en: Texts = {
  failed: 'The files could not be loaded.',
  empty: 'There are no files here yet.',
  add: 'Add files, or drop them here',
  sending: 'Sending {name}',
  waits: 'Sent. It appears once it is approved.',
  cancel: 'Cancel',
  dismiss: 'Dismiss',
  get: 'Download',
  download: 'Download {name}',
  saved: 'The file is saved.',
};

export const es: Texts = {
  failed: 'No se han podido cargar los archivos.',
  empty: 'Todavía no hay archivos aquí.',
  add: 'Añada archivos o suéltelos aquí',
  sending: 'Enviando {name}',
  waits: 'Enviado. Aparecerá cuando se apruebe.',
  cancel: 'Cancelar',
  dismiss: 'Descartar',
  get: 'Descargar',
  download: 'Descargar {name}',
  saved: 'El archivo se ha guardado.',
};

export const de: Texts = {
  failed: 'Die Dateien konnten nicht geladen werden.',
  empty: 'Hier gibt es noch keine Dateien.',
  add: 'Dateien hinzufügen oder hier ablegen',
  sending: '{name} wird gesendet',
  waits: 'Gesendet. Die Datei erscheint nach der Freigabe.',
  cancel: 'Abbrechen',
  dismiss: 'Ausblenden',
  get: 'Herunterladen',
  download: 'Herunterladen: {name}',
  saved: 'Die Datei ist gespeichert.',
};

export const fr: Texts = {
  failed: 'Les fichiers n’ont pas pu être chargés.',
  empty: 'Il n’y a pas encore de fichiers ici.',
  add: 'Ajoutez des fichiers ou déposez-les ici',
  sending: 'Envoi de {name}',
  waits: 'Envoyé. Il apparaîtra après approbation.',
  cancel: 'Annuler',
  dismiss: 'Masquer',
  get: 'Télécharger',
  download: 'Télécharger {name}',
  saved: 'Le fichier est enregistré.',
};

export const ar: Texts = {
  failed: 'تعذر تحميل الملفات.',
  empty: 'لا توجد ملفات هنا بعد.',
  add: 'أضف ملفات أو أفلتها هنا',
  sending: 'جارٍ إرسال {name}',
  waits: 'تم الإرسال. سيظهر بعد الموافقة عليه.',
  cancel: 'إلغاء',
  dismiss: 'إخفاء',
  get: 'تنزيل',
  download: 'تنزيل {name}',
  saved: 'تم حفظ الملف.',
};

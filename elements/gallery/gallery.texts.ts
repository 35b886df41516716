import type { Texts } from '../base/text/texts.ts';

export const en: Texts = {
  failed: 'The pictures could not be loaded.',
  empty: 'There are no pictures here yet.',
  video: 'Video: {title}',
  viewer: 'Picture {at} of {count}',
  previous: 'Previous',
  next: 'Next',
  close: 'Close',
};

export const es: Texts = {
  failed: 'No se han podido cargar las imágenes.',
  empty: 'Todavía no hay imágenes aquí.',
  video: 'Vídeo: {title}',
  viewer: 'Imagen {at} de {count}',
  previous: 'Anterior',
  next: 'Siguiente',
  close: 'Cerrar',
};

export const de: Texts = {
  failed: 'Die Bilder konnten nicht geladen werden.',
  empty: 'Hier gibt es noch keine Bilder.',
  video: 'Video: {title}',
  viewer: 'Bild {at} von {count}',
  previous: 'Vorheriges',
  next: 'Nächstes',
  close: 'Schließen',
};

export const fr: Texts = {
  failed: 'Les images n’ont pas pu être chargées.',
  empty: 'Il n’y a pas encore d’images ici.',
  video: 'Vidéo : {title}',
  viewer: 'Image {at} sur {count}',
  previous: 'Précédente',
  next: 'Suivante',
  close: 'Fermer',
};

export const ar: Texts = {
  failed: 'تعذر تحميل الصور.',
  empty: 'لا توجد صور هنا بعد.',
  video: 'فيديو: {title}',
  viewer: 'الصورة {at} من {count}',
  previous: 'السابقة',
  next: 'التالية',
  close: 'إغلاق',
};

import type { Texts } from '../base/text/texts.ts';

export const en: Texts = {
  failed: 'The notifications could not be loaded.',
  empty: 'You have no new notifications.',
  bell: 'Notifications',
  'unread.one': '{count} unread',
  'unread.other': '{count} unread',
  none: 'Nothing unread',
  isUnread: 'Unread',
  mark: 'Mark as read: {title}',
  all: 'Mark all as read',
  saved: 'Marked as read.',
};

export const es: Texts = {
  failed: 'No se han podido cargar las notificaciones.',
  empty: 'No tiene notificaciones nuevas.',
  bell: 'Notificaciones',
  'unread.one': '{count} sin leer',
  'unread.other': '{count} sin leer',
  none: 'Nada sin leer',
  isUnread: 'Sin leer',
  mark: 'Marcar como leída: {title}',
  all: 'Marcar todo como leído',
  saved: 'Marcado como leído.',
};

export const de: Texts = {
  failed: 'Die Benachrichtigungen konnten nicht geladen werden.',
  empty: 'Sie haben keine neuen Benachrichtigungen.',
  bell: 'Benachrichtigungen',
  'unread.one': '{count} ungelesen',
  'unread.other': '{count} ungelesen',
  none: 'Nichts ungelesen',
  isUnread: 'Ungelesen',
  mark: 'Als gelesen markieren: {title}',
  all: 'Alle als gelesen markieren',
  saved: 'Als gelesen markiert.',
};

export const fr: Texts = {
  failed: 'Les notifications n’ont pas pu être chargées.',
  empty: 'Vous n’avez pas de nouvelles notifications.',
  bell: 'Notifications',
  'unread.one': '{count} non lue',
  'unread.other': '{count} non lues',
  none: 'Rien de non lu',
  isUnread: 'Non lue',
  mark: 'Marquer comme lue : {title}',
  all: 'Tout marquer comme lu',
  saved: 'Marqué comme lu.',
};

export const ar: Texts = {
  failed: 'تعذر تحميل الإشعارات.',
  empty: 'ليست لديك إشعارات جديدة.',
  bell: 'الإشعارات',
  'unread.zero': 'لا شيء غير مقروء',
  'unread.one': 'إشعار واحد غير مقروء',
  'unread.two': 'إشعاران غير مقروءين',
  'unread.few': '{count} إشعارات غير مقروءة',
  'unread.many': '{count} إشعارا غير مقروء',
  'unread.other': '{count} إشعار غير مقروء',
  none: 'لا شيء غير مقروء',
  isUnread: 'غير مقروء',
  mark: 'وضع علامة مقروء: {title}',
  all: 'وضع علامة مقروء على الكل',
  saved: 'وُضعت علامة مقروء.',
};

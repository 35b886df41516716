import type { Texts } from './texts.ts';

/** Arabic. */
export const texts: Texts = {
  lang: 'ar',
  'session-expired': 'انتهت الجلسة. سجّل الدخول مجددًا.',
  'not-signed-in': 'لم يسجّل أحد الدخول. سجّل الدخول أولًا.',
  forbidden: 'ليست لديك صلاحية لهذا. يمكن للمسؤول منحها.',
  'api-disabled':
    'واجهة REST API غير مفعّلة لأدوارك. يمكن للمسؤول تفعيلها في Control Panel > System > REST API.',
  'not-found': 'لا يوجد شيء في هذا العنوان. تحقق من المعرّفات.',
  'rate-limited': 'يطلب الموقع عددًا أقل من الطلبات. انتظر ثم حاول مجددًا.',
  rejected: 'رفض الموقع الطلب.',
  server: 'تعذّر على الموقع الرد على الطلب. حاول لاحقًا.',
  network: 'لم يتلقَّ الطلب ردًا. تحقق من الاتصال.',
  offline: 'المتصفح غير متصل بالإنترنت.',
  timeout: 'لم يرد الموقع في الوقت المحدد.',
  aborted: 'أُلغي الطلب.',
  'bad-answer': 'الرد ليس رد واجهة API (HTML أو مقطوع أو ليس JSON).',
  'bad-argument': 'معامل ناقص أو خاطئ.',
  'credential-refused': 'في صفحة Axero تعرّف الجلسة بالطلب: أزل المفتاح أو الرمز واستدعِ مسارًا من هذا الموقع.',
  'wasm-blocked': 'تعذّر تشغيل WebAssembly.',
  internal: 'خطأ داخل axero-widget-sdk.',
  'too-large': 'هذا أكبر مما يسمح به الموقع. أرسل شيئًا أصغر أو اطلب من المسؤول رفع الحد.',
};

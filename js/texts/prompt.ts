/** A text of the prompt. */
export type PromptKey = 'promptTitle' | 'promptText' | 'signIn' | 'notNow';

/** The texts of the prompt by language: title, text, "sign in", "not now". A literal without calls, so that a bundler can leave it out. */
export const PROMPT_TEXTS: Readonly<Record<string, readonly [string, string, string, string]>> = {
  en: [
    'Your session has expired',
    'Sign in again to go on. You will come back to this page.',
    'Sign in',
    'Not now',
  ],
  es: [
    'Su sesión ha caducado',
    'Inicie sesión de nuevo para continuar. Volverá a esta página.',
    'Iniciar sesión',
    'Ahora no',
  ],
  de: [
    'Ihre Sitzung ist abgelaufen',
    'Melden Sie sich wieder an, um fortzufahren. Sie kehren auf diese Seite zurück.',
    'Anmelden',
    'Nicht jetzt',
  ],
  fr: [
    'Votre session a expiré',
    'Reconnectez-vous pour continuer. Vous reviendrez sur cette page.',
    'Se connecter',
    'Pas maintenant',
  ],
  ar: ['انتهت جلستك', 'سجّل الدخول مجددًا للمتابعة. ستعود إلى هذه الصفحة.', 'تسجيل الدخول', 'ليس الآن'],
};

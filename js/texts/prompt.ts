/** A text of the prompt. */
export type PromptKey = 'promptTitle' | 'promptText' | 'signIn' | 'notNow';

const texts = (
  promptTitle: string,
  promptText: string,
  signIn: string,
  notNow: string,
): Record<PromptKey, string> => ({ promptTitle, promptText, signIn, notNow });

/** The texts of the prompt, by language. */
export const PROMPT_TEXTS: Readonly<Record<string, Record<PromptKey, string>>> = {
  en: texts(
    'Your session has expired',
    'Sign in again to go on. You will come back to this page.',
    'Sign in',
    'Not now',
  ),
  es: texts(
    'Su sesión ha caducado',
    'Inicie sesión de nuevo para continuar. Volverá a esta página.',
    'Iniciar sesión',
    'Ahora no',
  ),
  de: texts(
    'Ihre Sitzung ist abgelaufen',
    'Melden Sie sich wieder an, um fortzufahren. Sie kehren auf diese Seite zurück.',
    'Anmelden',
    'Nicht jetzt',
  ),
  fr: texts(
    'Votre session a expiré',
    'Reconnectez-vous pour continuer. Vous reviendrez sur cette page.',
    'Se connecter',
    'Pas maintenant',
  ),
  ar: texts('انتهت جلستك', 'سجّل الدخول مجددًا للمتابعة. ستعود إلى هذه الصفحة.', 'تسجيل الدخول', 'ليس الآن'),
};

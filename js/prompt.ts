/** The page's one question to a user whose session has ended. */
export interface PromptActions {
  signIn: () => void;
  dismiss: () => void;
}

const TEXT = {
  title: 'Your session has expired',
  body: 'Sign in again to go on. You will come back to this page.',
  signIn: 'Sign in',
  dismiss: 'Not now',
};

// The page's own rules reach into everything: `all: initial` on the host and a shadow root keep them out.
const STYLE = `
:host { all: initial }
dialog { box-sizing: border-box; width: min(416px, calc(100vw - 32px)); padding: 24px; border: 0; border-radius: 12px;
  font: 16px/1.5 system-ui, sans-serif; color: #1c2430; background: #fff; box-shadow: 0 12px 48px rgb(16 24 40 / .28) }
dialog::backdrop { background: rgb(16 24 40 / .45) }
h2, p { unicode-bidi: plaintext }
h2 { margin: 0 0 8px; font-size: 19px; line-height: 1.3 }
p { margin: 0 0 20px; color: #475063 }
div { display: flex; flex-wrap: wrap; gap: 8px; justify-content: flex-end }
button { font: inherit; min-height: 44px; padding: 0 16px; border: 1px solid #b8c0cc; border-radius: 8px; color: #1c2430; background: #fff; cursor: pointer }
button.main { border-color: #1d4ed8; color: #fff; background: #1d4ed8 }
button:focus-visible { outline: 3px solid #1c2430; outline-offset: 2px }
@media (prefers-color-scheme: dark) {
  dialog { color: #e7ebf3; background: #1b2230 } p { color: #aab4c5 }
  button { color: #e7ebf3; background: #263041; border-color: #46536a } button:focus-visible { outline-color: #e7ebf3 }
}`;

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  text = '',
  attributes: Record<string, string> = {},
) {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

/** Opens the prompt above everything and returns what closes it. Focus goes to "Sign in" and afterwards back to where it was. */
export function openPrompt(actions: PromptActions): () => void {
  const host = element('div', '', { 'data-axero-prompt': '' });
  const root = host.attachShadow({ mode: 'open' });
  // A constructed sheet needs no permission from the page's Content-Security-Policy; a style element would.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];

  const dialog = element('dialog', '', {
    role: 'alertdialog',
    'aria-labelledby': 'title',
    'aria-describedby': 'body',
    lang: 'en',
    dir: getComputedStyle(document.documentElement).direction,
  });
  // A button without a type would submit the page's own form.
  const signIn = element('button', TEXT.signIn, { type: 'button', class: 'main', autofocus: '' });
  const dismiss = element('button', TEXT.dismiss, { type: 'button' });
  const buttons = element('div');
  buttons.append(dismiss, signIn);
  dialog.append(element('h2', TEXT.title, { id: 'title' }), element('p', TEXT.body, { id: 'body' }), buttons);
  root.append(dialog);

  signIn.addEventListener('click', actions.signIn);
  dismiss.addEventListener('click', actions.dismiss);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    actions.dismiss();
  });
  // Left alone, Tab would go on from the last button to the browser's own controls.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab') return;
    event.preventDefault();
    (root.activeElement === signIn ? dismiss : signIn).focus();
  });
  document.body.append(host);
  dialog.showModal();
  return () => {
    dialog.close();
    host.remove();
  };
}

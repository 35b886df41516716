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
:host { all: initial; color-scheme: light dark }
dialog { box-sizing: border-box; width: 416px; padding: 24px; border: 0; border-radius: 12px; font: 16px/1.5 system-ui }
dialog::backdrop { background: rgb(0 0 0 / .45) }
h2, p { margin: 0 0 16px; unicode-bidi: plaintext }
div { display: flex; flex-wrap: wrap; gap: 8px; justify-content: flex-end }
button { min-height: 44px; padding: 0 16px; border: 1px solid; border-radius: 8px; font: inherit }
.main { color: #fff; background: #1d4ed8 }
:focus-visible { outline: 3px solid CanvasText; outline-offset: 2px }`;

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string>,
  ...content: (string | Node)[]
) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
}

/** Opens the prompt above everything and returns what closes it. Focus goes to "Sign in" and afterwards back to where it was. */
export function openPrompt(actions: PromptActions): () => void {
  const host = element('div', { 'data-axero-prompt': '' });
  const root = host.attachShadow({ mode: 'open' });
  // A constructed sheet needs no permission from the page's Content-Security-Policy; a style element would.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];

  // A button without a type would submit the page's own form.
  const signIn = element('button', { type: 'button', class: 'main', autofocus: '' }, TEXT.signIn);
  const dismiss = element('button', { type: 'button' }, TEXT.dismiss);
  const dialog = element(
    'dialog',
    {
      role: 'alertdialog',
      'aria-labelledby': 'title',
      'aria-describedby': 'body',
      lang: 'en',
      dir: getComputedStyle(document.documentElement).direction,
    },
    element('h2', { id: 'title' }, TEXT.title),
    element('p', { id: 'body' }, TEXT.body),
    element('div', {}, dismiss, signIn),
  );
  root.append(dialog);

  signIn.onclick = () => actions.signIn();
  dismiss.onclick = () => actions.dismiss();
  dialog.oncancel = (event) => {
    event.preventDefault();
    actions.dismiss();
  };
  // Left alone, Tab would go on from the last button to the browser's own controls.
  dialog.onkeydown = (event) => {
    if (event.key !== 'Tab') return;
    event.preventDefault();
    (root.activeElement === signIn ? dismiss : signIn).focus();
  };
  document.body.append(host);
  dialog.showModal();
  return () => {
    dialog.close();
    host.remove();
  };
}

import { dispatch } from '../runtime/events.ts';
import type { PromptTexts } from '../texts/texts.ts';

/** The actions of the prompt, which asks a user whose session has ended to sign in. */
export interface PromptActions {
  signIn: () => void;
  dismiss: () => void;
}

// Set on the elements themselves: a page's Content-Security-Policy allows that always, and a style element only if it says so.
// The page's own rules reach into everything: `all: initial` on the host and a shadow root keep them out.
const HOST = 'all: initial; color-scheme: light dark';
// The shadow dims the page.
const DIALOG =
  'box-sizing: border-box; width: 416px; padding: 24px; border: 0; border-radius: 12px; font: 16px/1.5 system-ui; box-shadow: 0 0 0 100vmax rgb(0 0 0 / .4)';
const PARAGRAPH = 'margin: 0 0 16px; unicode-bidi: plaintext';
const BUTTONS = 'display: flex; flex-wrap: wrap; gap: 8px; justify-content: flex-end';
// Browsers draw an outline around what has the focus: only how it looks is said here.
const BUTTON =
  'min-height: 44px; padding: 0 16px; border: 1px solid; border-radius: 8px; font: inherit; color: inherit; background: none; outline-color: CanvasText; outline-width: 3px; outline-offset: 2px';
const MAIN = `${BUTTON}; color: #fff; background: #1d4ed8`;

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  style: string,
  attributes: Record<string, string>,
  ...content: (string | Node)[]
) {
  const made = document.createElement(name);
  made.style.cssText = style;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
}

/** A prompt that was opened. */
export interface Prompt {
  /** Returns whether it is still in the page, or about to be. */
  isOpen(): boolean;
  close(): void;
}

/**
 * Opens the prompt above everything; before the page has a body, as soon as it has one. Focus goes to "Sign in" and afterwards back to where
 * it was. Throws, and leaves nothing in the page, where the browser has no modal dialogs.
 */
export function openPrompt(actions: PromptActions, texts: PromptTexts): Prompt {
  if (document.body) return show(actions, texts);
  let shown: Prompt | undefined;
  const open = () => {
    try {
      shown = show(actions, texts);
    } catch {
      actions.dismiss();
    }
  };
  document.addEventListener('DOMContentLoaded', open, { once: true });
  return {
    isOpen: () => shown?.isOpen() ?? true,
    close() {
      document.removeEventListener('DOMContentLoaded', open);
      shown?.close();
    },
  };
}

/** Ends the way of the Escape key that has closed the prompt: a dialog of the page below would close by its end. */
function swallowEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.stopImmediatePropagation();
  removeEventListener('keyup', swallowEscape, true);
}

/** The event of the host by which the user dismisses the prompt for everything that waits on this page. */
const DISMISS = 'dismiss';

/** Returns the prompt that is open in a window or a frame in it. */
function promptIn(view: Window): HTMLElement | undefined {
  try {
    const found = view.document.querySelector<HTMLElement>('[data-axero-prompt]');
    if (found) return found;
    for (let at = 0; at < view.frames.length; at += 1) {
      const inner = promptIn(view.frames[at] as Window);
      if (inner) return inner;
    }
  } catch {
    // A frame of another site.
  }
  return undefined;
}

/** Returns the outermost window that belongs to this site. */
function outermost(): Window {
  let view: Window = window;
  try {
    while (view.parent !== view && view.parent.document) view = view.parent;
  } catch {
    // The page around it is of another site.
  }
  return view;
}

/** Joins the prompt that another frame or another version has opened: a user is asked once. */
function join(host: HTMLElement, actions: PromptActions): Prompt {
  host.addEventListener(DISMISS, actions.dismiss);
  return {
    // Without a view its frame is gone.
    isOpen: () => host.isConnected && host.ownerDocument.defaultView !== null,
    close: () => host.removeEventListener(DISMISS, actions.dismiss),
  };
}

function show(actions: PromptActions, texts: PromptTexts): Prompt {
  const open = promptIn(outermost());
  if (open) return join(open, actions);
  const host = element('div', HOST, { 'data-axero-prompt': '' });
  const root = host.attachShadow({ mode: 'open' });

  // A button without a type would submit the page's own form.
  const signIn = element('button', MAIN, { type: 'button', class: 'main', autofocus: '' }, texts.signIn);
  const dismiss = element('button', BUTTON, { type: 'button' }, texts.notNow);
  const dialog = element(
    'dialog',
    DIALOG,
    {
      role: 'alertdialog',
      'aria-labelledby': 'title',
      'aria-describedby': 'body',
      lang: texts.lang,
      dir: getComputedStyle(document.documentElement).direction,
    },
    element('h2', PARAGRAPH, { id: 'title' }, texts.promptTitle),
    element('p', PARAGRAPH, { id: 'body' }, texts.promptText),
    element('div', BUTTONS, {}, dismiss, signIn),
  );
  root.append(dialog);

  signIn.onclick = () => actions.signIn();
  const { close, isOpen } = join(host, actions);
  const tell = () => dispatch(host, DISMISS);
  dismiss.onclick = tell;
  dialog.oncancel = (event) => {
    event.preventDefault();
    tell();
  };
  // Left alone, Tab would go on from the last button to the browser's own controls.
  dialog.onkeydown = (event) => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      event.preventDefault();
      addEventListener('keyup', swallowEscape, true);
      tell();
    }
    // WebKitGTK gives Shift+Tab no name, only a place on the keyboard.
    if (event.key !== 'Tab' && event.code !== 'Tab') return;
    event.preventDefault();
    (root.activeElement === signIn ? dismiss : signIn).focus();
  };
  document.body.append(host);
  try {
    dialog.showModal();
  } catch (cause) {
    host.remove();
    throw cause;
  }
  return {
    isOpen,
    close() {
      close();
      dialog.close();
      host.remove();
    },
  };
}

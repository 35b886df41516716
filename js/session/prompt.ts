import { dispatch } from '../runtime/events.ts';
import { windowAround } from '../runtime/own-address.ts';
import { PAGE_SYMBOL } from '../runtime/page-symbol.ts';
import type { PromptTexts } from '../texts/texts.ts';

/** The actions of the prompt, which asks a user whose session has ended to sign in. */
export interface PromptActions {
  signIn: () => void;
  dismiss: () => void;
  /** Asks the site again who is signed in, and resolves to whether a user is. */
  check: () => Promise<boolean>;
}

// Set on the elements themselves: a page's Content-Security-Policy allows that always, and a style element only if it says so.
// The page's own rules reach into everything: `all: initial` on the host and a shadow root keep them out, also those that are `!important`.
const HOST = 'all: initial !important; color-scheme: light dark !important';
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
  page: Document,
  name: K,
  style: string,
  attributes: Record<string, string>,
  ...content: (string | Node)[]
) {
  const made = page.createElement(name);
  made.style.cssText = style;
  for (const key of Object.keys(attributes)) made.setAttribute(key, attributes[key] as string);
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
  const page = placeOf(outermost()).document;
  if (page.body) return show(actions, texts);
  let shown: Prompt | undefined;
  const open = () => {
    try {
      shown = show(actions, texts);
    } catch {
      actions.dismiss();
    }
  };
  page.addEventListener('DOMContentLoaded', open);
  return {
    isOpen: () => shown?.isOpen() ?? true,
    close() {
      page.removeEventListener('DOMContentLoaded', open);
      shown?.close();
    },
  };
}

/** Ends the way of the Escape key that has closed the prompt: a dialog of the page below would close by its end. */
function swallowEscape(this: Window, event: KeyboardEvent): void {
  if (event.key === 'Escape') event.stopImmediatePropagation();
  this.removeEventListener('keyup', swallowEscape, true);
}

/** The event of the host by which the user dismisses the prompt for everything that waits on this page. */
const DISMISS = 'dismiss';
/** The event of the host by which the window that opened the prompt says that it is closed. */
const CLOSED = 'closed';

/** The prompt that is open, in the outermost window of the site. */
interface OpenPrompt {
  readonly host: HTMLElement;
  readonly dialog: HTMLDialogElement;
  /** The window whose script has opened it. Once it is gone, nothing reacts to the buttons. */
  readonly owner: Window;
}

const OPEN = Symbol.for('axero-widget-sdk.prompt');

type Holder = Window & { [OPEN]?: OpenPrompt | undefined };

/**
 * Returns the outermost window of this site, which is where the prompt opens: a frame may be hidden or small. A window of old frames (`frameset`)
 * shows nothing but these.
 */
function outermost(): Holder {
  let view: Window = window;
  for (let around = windowAround(view); around; around = windowAround(view)) {
    if (around.document.body?.localName === 'frameset') break;
    view = around;
  }
  return view;
}

/** The least width and height of a frame in which the prompt has room. */
const ROOM = [320, 240] as const;

/**
 * Returns the window in which the prompt opens: the outermost one, which may be waiting too. Around a frame that stands alone with the package
 * is a page that knows nothing of it: there the prompt opens in the frame, where it can be seen and has room.
 */
function placeOf(outer: Holder): Window {
  const frame = window.frameElement;
  const around = windowAround(window);
  if (!frame || !around || PAGE_SYMBOL in outer || !(innerWidth >= ROOM[0] && innerHeight >= ROOM[1]))
    return outer;
  const { left, top, width, height } = frame.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const { visibility, opacity } = around.getComputedStyle(frame);
  const isSeen = x > 0 && x < around.innerWidth && y > 0 && y < around.innerHeight;
  return isSeen && visibility === 'visible' && opacity !== '0' ? window : outer;
}

const isAlive = ({ host, dialog, owner }: OpenPrompt) => host.isConnected && dialog.open && !owner.closed;

/** Joins the prompt that another frame or another version has opened: a user is asked once. */
function join(open: OpenPrompt, actions: PromptActions, texts: PromptTexts): Prompt {
  const { host } = open;
  let own: Prompt | undefined;
  const leave = () => {
    host.removeEventListener(DISMISS, dismiss);
    host.removeEventListener(CLOSED, next);
  };
  const dismiss = () => actions.dismiss();
  let isClosed = false;
  // Either a user has signed in, or the others have given up: who still waits asks by a prompt of their own.
  const next = async () => {
    leave();
    const isIn = await actions.check().catch(() => false);
    if (isIn || isClosed) return;
    try {
      own = show(actions, texts);
    } catch {
      actions.dismiss();
    }
  };
  host.addEventListener(DISMISS, dismiss);
  host.addEventListener(CLOSED, next);
  return {
    isOpen: () => own?.isOpen() ?? isAlive(open),
    close() {
      isClosed = true;
      leave();
      own?.close();
    },
  };
}

function show(actions: PromptActions, texts: PromptTexts): Prompt {
  const outer = outermost();
  const found = outer[OPEN];
  if (found && isAlive(found)) return join(found, actions, texts);
  found?.host.remove();
  const view = placeOf(outer);
  const page = view.document;
  const host = element(page, 'div', HOST, { 'data-axero-prompt': '' });
  const root = host.attachShadow({ mode: 'open' });

  // A button without a type would submit the page's own form.
  const signIn = element(
    page,
    'button',
    MAIN,
    { type: 'button', class: 'main', autofocus: '' },
    texts.signIn,
  );
  const dismiss = element(page, 'button', BUTTON, { type: 'button' }, texts.notNow);
  const dialog = element(
    page,
    'dialog',
    DIALOG,
    {
      role: 'alertdialog',
      'aria-labelledby': 'title',
      'aria-describedby': 'body',
      lang: texts.lang,
      // The direction of its texts, which need not be that of the page.
      dir: 'auto',
    },
    element(page, 'h2', PARAGRAPH, { id: 'title' }, texts.promptTitle),
    element(page, 'p', PARAGRAPH, { id: 'body' }, texts.promptText),
    element(page, 'div', BUTTONS, {}, dismiss, signIn),
  );
  root.append(dialog);

  signIn.onclick = () => actions.signIn();
  // Those who have joined first: the prompt closes with the last line.
  const tell = () => {
    dispatch(host, DISMISS);
    actions.dismiss();
  };
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
      view.addEventListener('keyup', swallowEscape, true);
      tell();
    }
    // WebKitGTK gives Shift+Tab no name, only a place on the keyboard.
    if (event.key !== 'Tab' && event.code !== 'Tab') return;
    event.preventDefault();
    (root.activeElement === signIn ? dismiss : signIn).focus();
  };
  // Beside the body: a page may hide that as a whole.
  page.documentElement.append(host);
  try {
    dialog.showModal();
  } catch (cause) {
    host.remove();
    throw cause;
  }
  const open: OpenPrompt = { host, dialog, owner: window };
  outer[OPEN] = open;
  const close = () => {
    removeEventListener('pagehide', close);
    if (outer[OPEN] === open) outer[OPEN] = undefined;
    dialog.close();
    host.remove();
    dispatch(host, CLOSED);
  };
  // A frame that goes takes its listeners with it.
  if (outer !== window) addEventListener('pagehide', close);
  return { isOpen: () => isAlive(open), close };
}

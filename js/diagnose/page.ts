import { pageFacts } from '../runtime/page-facts.ts';
import { type Finding, ok, problem, unknown } from './types.ts';

declare const AXERO_OLDEST: string;
const OLDEST = typeof AXERO_OLDEST === 'string' ? AXERO_OLDEST : 'a newer browser';

function facts(): Finding {
  const page = pageFacts();
  const names = ['CF_VD', 'CF_USERID', 'CF_SPACEID', 'CF_LOCALE'].filter((name) => !(name in globalThis));
  if (names.includes('CF_USERID'))
    return problem(
      'page facts',
      'author',
      `The page does not say who it was made for (no ${names.join(', ')}): this is no page of an Axero site, or a proxy that does not pass them on.`,
    );
  const where = page.virtualDirectory ? `below ${page.virtualDirectory}` : 'at the root of its host';
  const user = page.userId ? 'names a signed-in user' : 'names no user';
  return ok(
    'page facts',
    `The site is served ${where}; the page ${user}; its language is ${page.locale ?? 'not given'}.`,
  );
}

function browser(): Finding {
  if (typeof TextEncoder === 'undefined' || !('encodeInto' in TextEncoder.prototype))
    return problem('browser', 'user', `The browser is too old: use ${OLDEST}.`);
  if (!('HTMLDialogElement' in globalThis))
    return problem(
      'browser',
      'user',
      'The browser is old: when the session ends, no prompt can open, and calls fail with session-expired.',
    );
  return ok('browser', 'The browser is new enough.');
}

function form(): Finding {
  if (document.querySelector('form form'))
    return problem(
      'form',
      'author',
      'A form lies inside the form of the page: the browser may submit the page instead. Use a div, and a button with type="button".',
    );
  const around = document.querySelector('form');
  const buttons = around?.querySelectorAll('button:not([type])').length ?? 0;
  if (buttons > 0)
    return unknown(
      'form',
      `${buttons} of the buttons inside the form of the page have no type, and a click on such a button submits the page: give each type="button".`,
      'author',
    );
  return ok(
    'form',
    around ? 'The page is one form; no button submits it by accident.' : 'No form is around the widgets.',
  );
}

function worker(): Finding {
  const controller = globalThis.navigator?.serviceWorker?.controller;
  if (!controller) return ok('service worker', 'None answers for this page.');
  return unknown(
    'service worker',
    `${new URL(controller.scriptURL).pathname} answers for this page: what it keeps or redirects, the SDK cannot see. Try without it (developer tools, Application).`,
    'author',
  );
}

function antiForgery(): Finding {
  if (!document.querySelector('input[name="__RequestVerificationToken"]'))
    return ok('anti-forgery', 'The page holds no anti-forgery token, and no known site asks for one.');
  return unknown(
    'anti-forgery',
    'The page holds an anti-forgery token, which the SDK does not send. If reads work and every write is refused (403 or 400), ask whether the API wants it.',
    'administrator',
  );
}

/** Looks at the page itself, without a request. */
export function pageFindings(): Finding[] {
  return [facts(), browser(), form(), worker(), antiForgery()];
}

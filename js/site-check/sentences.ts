import type { Answer } from './answer.ts';

/** Says why an answer has no shape. */
export function reasonFor({ status, face }: Answer): string {
  if (face === 'long') return 'the answer is longer than 8 MB, and was cut and not looked at';
  if (face === 'none') return 'no answer came';
  if (face === 'redirect') return 'the answer is a redirect, although the session lives';
  if (status !== 200) return `the site answers ${status}`;
  if (face === 'page') return 'the answer is a page of HTML, although the session lives';
  return face === 'empty'
    ? 'the answer has no body'
    : 'the answer is no JSON, or is nested too deep to be read';
}

/** Says why a check cannot begin. */
export function sentenceFor({ status, face }: Answer): string {
  if (face === 'none') return 'The site gave no answer: check its address and the connection.';
  if (status === 404)
    return 'There is no API at this address: is it an Axero site, and is the virtual directory right?';
  if (status === 403) return 'The site refuses the REST API to this user (403): ask an administrator.';
  if (status >= 500) return `The site is in trouble: it answers ${status}.`;
  if (status === 401 || face === 'redirect' || face === 'page')
    return 'Nobody is signed in: sign in at the site, then start again. A page that is no Axero site looks the same.';
  return `users/me does not say who is signed in (status ${status}): this is no Axero site, or a proxy changes its answers.`;
}

/** The users of the site and their languages. */
export const USERS = [
  { id: 5, locale: 'en-US', denied: 'You may not do this in a space that is closed.', title: 'Sign in' },
  { id: 7, locale: 'de-DE', denied: 'Die Autorisierung wurde abgelehnt.', title: 'Anmelden' },
  { id: 9, locale: 'ar-SA', denied: 'تم رفض التفويض.', title: 'تسجيل الدخول' },
];

/** The ways in which a site shows that nobody is signed in. */
export const FACES = ['401', 'redirect', 'login page', 'responded', '440'];

const LIST_LENGTH = 8;

/** Makes a response as the runtime reads one. */
export function response(status, body, headers = {}) {
  return {
    type: 'basic',
    status,
    body,
    headers: { get: (name) => headers[name.toLowerCase()] ?? null },
    text: () => Promise.resolve(body),
  };
}

export const html = (title) => `<!DOCTYPE html><html><title>${title}</title></html>`;

const signInPage = (title) =>
  `<!DOCTYPE html><html><title>${title}</title><form action="/login"><input type="password"></form></html>`;

/** The site: sessions, data that names its owner and its version, and a record of every write that arrived. */
export class Site {
  sessions = new Map();
  lastSession = 0;
  versions = { content: 1, wall: 1, spaces: 1, comments: 1, users: 1, roles: 1 };
  writes = [];

  constructor(clock, face) {
    this.clock = clock;
    this.face = face;
  }

  signIn(user) {
    this.lastSession += 1;
    this.sessions.set(this.lastSession, user);
    return this.lastSession;
  }

  /** Returns the user of a session, or 0. */
  userOf(session) {
    return this.sessions.get(session) ?? 0;
  }

  /** Returns what the site says in the language of the user who has made a request. */
  wordsFor({ session }) {
    return USERS.find(({ id }) => id === this.userOf(session)) ?? USERS[this.lastSession % USERS.length];
  }

  expire(session) {
    this.sessions.delete(session);
  }

  /** Answers a request that has arrived. */
  answer(request) {
    const user = this.userOf(request.session);
    request.user = user;
    const { pathname, searchParams } = request.url;
    const path = pathname.slice(pathname.indexOf('/api/') + 5);
    if (user === 0) return this.nobody();
    if (request.method !== 'GET') return this.written(request, path, user);
    if (path === 'users/me') return json({ UserID: user, of: user, request: request.id });
    const group = path.split('/')[0];
    const version = this.versions[group];
    const item = (n) => ({ of: user, group, version, request: request.id, n });
    const size = Number(searchParams.get('PageLength') ?? 0);
    if (size === 0 || group === 'spaces' || group === 'roles') return json([item(1), item(2)]);
    const first = (Number(searchParams.get('StartPage') ?? 1) - 1) * size;
    const items = [];
    for (let n = first; n < Math.min(LIST_LENGTH, first + size); n += 1) items.push(item(n));
    return json({ IsError: false, ResponseMessage: '', ResponseData: items, TotalRecords: LIST_LENGTH });
  }

  written(request, path, user) {
    const group = path.split('/')[0];
    if (group in this.versions) this.versions[group] += 1;
    this.writes.push({
      token: request.token,
      user,
      at: this.clock.time,
      method: request.method,
      group,
      version: this.versions[group],
    });
    return json({ of: user, request: request.id, token: request.token });
  }

  /** Returns the face that this site shows to a visitor who is not signed in. */
  nobody() {
    const { denied, title } = USERS[this.lastSession % USERS.length];
    switch (this.face) {
      case 'redirect':
        return { type: 'opaqueredirect', status: 0, followed: signInPage(title) };
      case 'login page':
        return response(200, signInPage(title), { 'content-type': 'text/html' });
      case 'responded':
        return response(200, '', { 'x-responded-json': '{"status":401,"headers":{}}' });
      case '440':
        return response(440, signInPage(title), { 'content-type': 'text/html' });
      default:
        return response(401, JSON.stringify({ Message: denied }), { 'content-type': 'application/json' });
    }
  }
}

export function json(data, status = 200, headers = {}) {
  return response(status, JSON.stringify(data), { 'content-type': 'application/json', ...headers });
}

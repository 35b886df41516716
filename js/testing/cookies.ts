interface Cookie {
  name: string;
  value: string;
  path: string;
}

/** The cookies of one browser for one site. All end with the sandbox, so the only lifetime that matters is one that has ended. */
export class CookieJar {
  #cookies: Cookie[] = [];

  /** Stores a `Set-Cookie` header. */
  take(header: string): void {
    const [pair = '', ...attributes] = header.split(';').map((part) => part.trim());
    const split = pair.indexOf('=');
    if (split < 1) return;
    const cookie: Cookie = { name: pair.slice(0, split), value: pair.slice(split + 1), path: '/' };
    let ended = false;
    for (const attribute of attributes) {
      const [name = '', value = ''] = attribute.split('=');
      if (/^path$/i.test(name) && value.startsWith('/')) cookie.path = value;
      if (/^max-age$/i.test(name)) ended = Number(value) <= 0;
    }
    this.#cookies = this.#cookies.filter(({ name, path }) => name !== cookie.name || path !== cookie.path);
    if (!ended) this.#cookies.push(cookie);
  }

  /** Returns the `Cookie` header for a path, or nothing. */
  header(path: string): string | undefined {
    const fitting = this.#cookies.filter((cookie) => reaches(cookie.path, path));
    if (fitting.length === 0) return undefined;
    return fitting.map(({ name, value }) => `${name}=${value}`).join('; ');
  }

  clear(): void {
    this.#cookies = [];
  }
}

function reaches(folder: string, path: string): boolean {
  if (!path.startsWith(folder)) return false;
  return folder.endsWith('/') || path.length === folder.length || path[folder.length] === '/';
}

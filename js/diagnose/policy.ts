/** One Content-Security-Policy: the words of each directive by its name in lower case. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** Returns the policies of a header or a `meta` element. Several headers arrive as one, with commas between them. */
export function policiesIn(text: string): Policy[] {
  const policies = text.split(',').map((policy) => {
    const directives = new Map<string, string[]>();
    for (const directive of policy.split(';')) {
      const [name = '', ...words] = directive.trim().split(/\s+/);
      const key = name.toLowerCase();
      // Of two directives of one name, the first counts.
      if (key && !directives.has(key)) directives.set(key, words);
    }
    return directives;
  });
  return policies.filter(({ size }) => size > 0);
}

/** Returns the directive by which a policy forbids requests to an address below its page's own origin; `undefined` if it allows them. */
export function forbidding(policy: Policy, url: URL): string | undefined {
  const name = ['connect-src', 'default-src'].find((each) => policy.has(each));
  const sources = (name && policy.get(name)) || [];
  return name && !sources.some((source) => allows(source, url)) ? [name, ...sources].join(' ') : undefined;
}

const HOST_SOURCE =
  /^(?:([a-z][a-z\d+.-]*):\/\/)?(\*|(?:\*\.)?[^:/?#*[\]]+|\[[^\]]+\])(?::(\d+|\*))?(\/.*)?$/;

/** Returns whether a source expression matches an address of the page's own origin. */
function allows(source: string, url: URL): boolean {
  const lower = source.toLowerCase();
  if (lower === '*' || lower === "'self'") return true;
  if (lower.endsWith(':')) return allowsScheme(lower, url);
  const [, scheme, host = '', port, lowerPath = ''] = HOST_SOURCE.exec(lower) ?? [];
  const path = source.slice(source.length - lowerPath.length);
  return (
    host !== '' &&
    (!scheme || allowsScheme(`${scheme}:`, url)) &&
    (host.startsWith('*') ? url.hostname.endsWith(host.slice(1)) : url.hostname === host) &&
    allowsPort(port, url) &&
    // A path is a folder if it ends with a slash, else one file.
    (path.endsWith('/') ? url.pathname.startsWith(path) : path === '' || path === url.pathname)
  );
}

function allowsScheme(scheme: string, { protocol }: URL): boolean {
  return scheme === protocol || (scheme === 'http:' && protocol === 'https:');
}

/** An address without a port has that of its scheme. */
function allowsPort(port: string | undefined, { port: own, protocol }: URL): boolean {
  const isSecure = protocol === 'https:';
  if (own) return port === '*' || port === own;
  return !port || port === '*' || port === (isSecure ? '443' : '80') || (isSecure && port === '80');
}

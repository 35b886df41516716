import { bundled } from './bundle.mjs';

const { siteFindings } = await bundled(`export * from './diagnose/site.ts'`);

/**
 * The findings about a site, by their checks: of a page with this policy in its headers, these in elements, and made for this user, whose site
 * answers `users/me` so.
 */
export async function site({ header, metas = [], userId = 7, answer = () => Response.json({ UserID: 7 }) }) {
  const pretended = {
    CF_USERID: userId,
    location: new URL('https://site.example/pages/x'),
    document: { querySelectorAll: () => metas.map((content) => ({ getAttribute: () => content })) },
    fetch: async (_, { method }) =>
      method === 'GET'
        ? answer()
        : new Response(null, { headers: header ? { 'content-security-policy': header } : {} }),
  };
  const own = Object.keys(pretended).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]);
  for (const [name, value] of Object.entries(pretended))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  try {
    const findings = await siteFindings();
    return Object.fromEntries(findings.map((finding) => [finding.check, finding]));
  } finally {
    for (const [name, descriptor] of own)
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else delete globalThis[name];
  }
}

/** Paths that a page gets from the site and not from the server that the page itself came from. */
const SITE =
  /^\/(api(\/|$)|login$|logout$|integrations$|media\/|assets\/(avatars|spaces|scripts|Themes)\/|ping-do-not-delete\.ico$|page-trusted-types\.js$)/i;

/** Returns whether only the site can answer a path; everything else goes to the page's own server. */
export function isOfSite(virtualDirectory: string, path: string): boolean {
  if (/^\/__sandbox(\/|$)/.test(path)) return true;
  const head = path.slice(0, virtualDirectory.length);
  return (
    head.toLowerCase() === virtualDirectory.toLowerCase() && SITE.test(path.slice(virtualDirectory.length))
  );
}

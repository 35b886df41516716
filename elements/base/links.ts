/** Returns the site's folder, such as `/intranet`, without a slash at the end. */
function siteFolder(): string {
  const folder = (globalThis as Record<string, unknown>)['CF_VD'];
  return typeof folder === 'string' ? folder.replace(/\/+$/, '') : '';
}

/** Puts an address that begins at the site's root below the site's folder. */
function belowFolder(address: string): string {
  const folder = siteFolder();
  if (address.startsWith('~/')) return folder + address.slice(1);
  const isRooted = /^\/(?![/\\])/.test(address);
  if (!isRooted || !folder || address === folder || address.startsWith(`${folder}/`)) return address;
  return folder + address;
}

function resolved(value: unknown, schemes: readonly string[]): string | undefined {
  const address = typeof value === 'string' ? value.trim() : '';
  if (!address) return undefined;
  const isWithoutScheme = /^[\w-]+(\.[\w-]+)+(:\d+)?\//.test(address);
  try {
    const url = new URL(
      isWithoutScheme ? `${location.protocol}//${address}` : belowFolder(address),
      location.origin,
    );
    return schemes.includes(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** Returns the address of a link if it is safe to follow: http, https, mailto, tel, or one of this site. */
export function safeLink(value: unknown): string | undefined {
  return resolved(value, ['https:', 'http:', 'mailto:', 'tel:']);
}

/** Returns the address of a picture if it is one of http or https. */
export function safeImage(value: unknown): string | undefined {
  return resolved(value, ['https:', 'http:']);
}

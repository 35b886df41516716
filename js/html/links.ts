import { absoluteUrl } from '../client/helpers.ts';

/** Returns the site's folder, like `/intranet`, without a slash at the end. */
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

/** Returns the address of a link if it is safe to follow: http, https, mailto, tel, or one of this site. */
export function safeLink(value: unknown): string | undefined {
  const address = typeof value === 'string' ? value.trim() : '';
  if (!/^(?:mailto|tel):/i.test(address)) return safeImage(address);
  try {
    return new URL(address).href;
  } catch {
    return undefined;
  }
}

/** Returns the address of a picture if it is one of http or https. */
export function safeImage(value: unknown): string | undefined {
  return typeof value === 'string' ? absoluteUrl(belowFolder(value.trim())) : undefined;
}

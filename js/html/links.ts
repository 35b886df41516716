import { absoluteUrl } from '../client/helpers.ts';
import { fact } from '../runtime/page-facts.ts';

/** Returns the site's folder, like `/intranet`, without a slash at the end. */
function siteFolder(): string {
  return (fact('CF_VD') ?? '').replace(/\/+$/, '');
}

/** Puts an address that begins at the site's root below the site's folder. */
function belowFolder(address: string): string {
  const folder = siteFolder();
  if (address.startsWith('~/')) return folder + address.slice(1);
  const isRooted = /^\/(?![/\\])/.test(address);
  // The site compares addresses without case.
  const isBelow = `${address}/`.toLowerCase().startsWith(`${folder}/`.toLowerCase());
  return isRooted && folder && !isBelow ? folder + address : address;
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

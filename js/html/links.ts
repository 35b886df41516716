import { absoluteUrl } from '../client/helpers.ts';
import { pageFacts } from '../runtime/page-facts.ts';

/** Returns the site's folder, like `/intranet`; empty for one that the engine refuses, which may name another host. */
function siteFolder(): string {
  const { virtualDirectory } = pageFacts();
  return /^(?:\/[^/\\?#\s]+)+$/.test(virtualDirectory) ? virtualDirectory : '';
}

/** Returns the parts of a path as the site compares them: decoded, and without case. */
function partsOf(address: string): string[] {
  const [path = ''] = address.split(/[?#]/, 1);
  return path.split(/[/\\]/).map((part) => {
    try {
      return decodeURIComponent(part).toLowerCase();
    } catch {
      return part.toLowerCase();
    }
  });
}

/** Puts an address that begins at the site's root below the site's folder. */
function belowFolder(address: string): string {
  const folder = siteFolder();
  // After two slashes, a browser takes the next part for another host.
  if (address.startsWith('~/')) return folder + address.replace(/^~[/\\\s]+/, '/');
  if (!folder || !/^\/(?![/\\])/.test(address)) return address;
  const parts = partsOf(address);
  const isBelow = partsOf(folder).every((part, at) => part === parts[at]);
  return isBelow ? address : folder + address;
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

import type { Handled } from '../site.ts';

const REFUSED = 501;

/** The site's sentence about an answer that it does not invent, which a client may not show. */
function refusalOf({ status, body }: Handled): string | undefined {
  if (status !== REFUSED) return undefined;
  const text = new TextDecoder().decode(body);
  return text.includes('unknownShapes') ? JSON.parse(text).Message : undefined;
}

/**
 * Returns a listener that warns once of each answer that no source shows, so that the sandbox has made it up or refused to: a widget that works
 * with such an answer may not work on a real site. `knows` means that the author has chosen, so that only refusals are warned of.
 */
export function warningOnce(knows: boolean): (handled: Handled) => void {
  const told = new Set<string>();
  return (handled) => {
    const { invented } = handled;
    const warning =
      invented && !knows
        ? `No source shows what ${invented} answers: this sandbox has inferred or invented it, and a real site may answer differently. Give it the answer of your site: sandbox.answer('${invented}', data). Without this warning: createSandbox({ unknownShapes: 'invent' }).`
        : refusalOf(handled);
    if (!warning || told.has(warning)) return;
    told.add(warning);
    console.warn(warning);
  };
}

import { VERSION } from '../client/version.ts';
import { copyFindings } from './copies.ts';
import { pageFindings } from './page.ts';
import { siteFindings } from './site.ts';
import { type Diagnosis, type Finding, unknown } from './types.ts';

/** The options of `diagnose`. */
export interface DiagnoseOptions {
  /** Writes the findings to the console. Default: `true`. */
  print?: boolean | undefined;
}

const MARKS = { ok: 'ok     ', problem: 'PROBLEM', unknown: 'unknown' } as const;

function line({ check, status, sentence, actor }: Finding): string {
  return `${MARKS[status]} ${check}: ${sentence}${actor ? ` [${actor}]` : ''}`;
}

/** A check that throws must not hide what the others found. */
function attempt(check: string, find: () => Finding[]): Finding[] {
  try {
    return find();
  } catch (cause) {
    return [unknown(check, `This could not be looked at: ${String(cause).slice(0, 120)}`)];
  }
}

/**
 * Looks at the page, its copies of the package and the site, and says what is wrong and who can act. It needs no client, changes nothing, and
 * sends two reads. From the browser's console: `AxeroWidgetSDK.diagnose()`.
 */
export async function diagnose({ print = true }: DiagnoseOptions = {}): Promise<Diagnosis> {
  if (typeof document === 'undefined')
    throw new TypeError('diagnose() looks at a page of an Axero site: there is no page here.');
  const asked = siteFindings().catch((cause: unknown) => [
    unknown('site', `This could not be looked at: ${String(cause).slice(0, 120)}`),
  ]);
  const findings = [...attempt('copies', copyFindings), ...attempt('page', pageFindings), ...(await asked)];
  const head = `axero-widget-sdk ${VERSION}, ${new Date().toISOString()}\n${globalThis.navigator?.userAgent ?? ''}`;
  const text = [head, ...findings.map(line)].join('\n');
  if (print) console.info(text);
  return Object.freeze({ findings, isOk: !findings.some(({ status }) => status === 'problem'), text });
}

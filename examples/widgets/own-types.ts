import { connect, isAxeroError } from 'axero-widget-sdk';
import { diagnose } from 'axero-widget-sdk/diagnose';

/** The answer of a route whose shape nobody has published, with the fields that were seen on one's own site. */
interface Insights {
  TotalPoints?: number;
}

/** The points of the user; where there are none to show, the reason and what is wrong with the page. */
async function points(host: HTMLElement): Promise<void> {
  try {
    const axero = await connect();
    const UserID = axero.page.userId ?? (await axero.users.me()).UserID;
    const { TotalPoints } = await axero.recognition.users.getInsights<Insights>({ UserID });
    host.textContent = `${TotalPoints ?? 'no'} points`;
  } catch (error) {
    const { findings } = await diagnose({ print: false });
    const wrong = findings
      .filter(({ status }) => status === 'problem')
      .map(({ check, sentence, actor }) => `${check}: ${sentence} (${actor})`);
    host.textContent = [isAxeroError(error) ? error.message : String(error), ...wrong].join('\n');
  }
}

for (const host of document.querySelectorAll<HTMLElement>('.acme-points')) void points(host);

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { output } from '../../e2e/support/paths.mjs';
import { Visitor } from '../../e2e/support/visitor.mjs';

/** The visitor of the end-to-end tests, at a window of WebKit. */
export class Person extends Visitor {
  /** Signs in without the form: the browser takes the cookie from the answer. */
  async signInAs(userName) {
    const status = await this.page.evaluate(
      (user) =>
        fetch('/__sandbox/sign-in', { method: 'POST', body: JSON.stringify({ user }) }).then(
          (answer) => answer.status,
        ),
      userName,
    );
    if (status !== 200) throw new Error(`The sandbox did not sign ${userName} in: ${status}.`);
  }

  async enter(userName, path = '') {
    await this.goto('login');
    await this.signInAs(userName);
    await this.goto(path);
  }

  async goto(path = '') {
    await this.page.goto(this.sandbox.url(path));
  }

  /** Returns the reports of the page so far. */
  reported = () => this.page.evaluate(() => globalThis.probe.reports);

  /** Returns the element with the focus, through all shadow roots. */
  focused = () =>
    this.page.evaluate(() => {
      let at = document.activeElement;
      let inPrompt = false;
      while (at?.shadowRoot?.activeElement) {
        inPrompt ||= at.hasAttribute('data-axero-prompt');
        at = at.shadowRoot.activeElement;
      }
      return { name: at?.localName, text: at?.textContent?.trim(), id: at?.id, inPrompt };
    });

  async screenshot(name) {
    const folder = join(output, 'webkit');
    mkdirSync(folder, { recursive: true });
    await this.page.screenshot({ path: join(folder, `${name}.png`) });
  }
}

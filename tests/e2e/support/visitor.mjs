import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { browserName } from './browser.mjs';
import { isUnknownCommand } from './capabilities.mjs';
import { output } from './paths.mjs';
import { until } from './until.mjs';

const LOGIN = '/login';

/** A user at a browser tab: their actions, and the things they see. */
export class Visitor {
  /** Reports of the tab: console messages, uncaught errors, policy violations. */
  reports = [];

  constructor(page, sandbox) {
    this.page = page;
    this.sandbox = sandbox;
    page.on('console', (message) => this.reports.push(`console ${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => this.reports.push(`page error: ${error?.message ?? error}`));
  }

  static async arrive(context, sandbox) {
    const page = await context.newPage();
    const visitor = new Visitor(page, sandbox);
    // Firefox does not pass violations on to a driver; the event is in both browsers.
    await page.evaluateOnNewDocument(() => {
      addEventListener('securitypolicyviolation', (event) => {
        console.error(`violation of ${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
      });
    });
    return visitor;
  }

  async goto(path = '') {
    await this.page.goto(this.sandbox.url(path), { waitUntil: 'load' });
  }

  /** Gives the page these measures, in CSS pixels. */
  async resize(width, height) {
    await this.page.setViewport({ width, height }).catch((error) => {
      // Firefox before 144 knows no override of the screen's orientation, which Puppeteer sends beside the measures.
      if (!isUnknownCommand(error)) throw error;
    });
    await until(`the page is ${width} pixels wide`, () =>
      this.page.evaluate((wanted) => innerWidth === wanted, width),
    );
    // Scripts receive the event with the next frame; a tab in the background draws none.
    await this.page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(resolve));
          setTimeout(resolve, 1_000);
        }),
    );
  }

  path = () => this.page.evaluate(() => location.pathname + location.search + location.hash);
  atLogin = () =>
    until('the login page is open', async () => (await this.path()).toLowerCase().includes(LOGIN));

  /** Fills in the form of the login page, which must be open in this page or another. */
  async submitLogin(userName, page = this.page) {
    await until('the form is there', () => page.$('#SignIn'));
    await page.type('#UserName', userName);
    await page.type('#Password', this.sandbox.users[userName].password);
    await page.click('#SignIn');
  }

  /** Signs in in this page, which is at the login page. */
  async fillInLogin(userName) {
    await this.atLogin();
    await this.submitLogin(userName);
    await until('the login page is left', async () => !(await this.path()).toLowerCase().includes(LOGIN));
  }

  /** Opens a page and signs in by the form that the site shows instead. */
  async signIn(userName, path = '') {
    await this.goto(path);
    await this.fillInLogin(userName);
  }

  /** Opens a page as a user who is signed in already. */
  async enter(userName, path = '') {
    await this.page.browserContext().setCookie(await this.sandbox.cookieOf(userName));
    await this.goto(path);
  }

  /** Opens a page as a user who is signed in already, and waits for their card. */
  async enterToCard(userName, path) {
    await this.enter(userName, path);
    return this.cardShowsUser(userName);
  }

  /** The text of the card, as far as a person can read it. */
  cards = () =>
    this.page.evaluate(() =>
      [...document.querySelectorAll('[data-current-user]')].map((host) => {
        const card = host.shadowRoot?.querySelector('.card');
        return (
          card && {
            shows: card.className.replace('card', '').trim(),
            busy: card.ariaBusy === 'true',
            text: card.innerText,
          }
        );
      }),
    );

  /** Waits until the first card shows this, and gives its text. */
  async cardShows(what, text = '') {
    const seen = await until(`the card shows ${what} ${text}`, async () => {
      const [card] = await this.cards();
      return card?.shows === what && !card.busy && card.text.includes(text) && card;
    });
    return seen.text;
  }

  cardShowsUser = (userName) => this.cardShows('user', this.sandbox.users[userName].name);

  /** Clicks the element that a function finds in the page. */
  async clickOn(what, find) {
    // A tab in the background draws no frames, and a click waits for one.
    await this.page.bringToFront();
    const handle = await until(`${what} is there`, async () =>
      (await this.page.evaluateHandle(find)).asElement(),
    );
    await handle.click();
  }

  clickInCard = (selector) =>
    this.clickOn(
      `${selector} of the card`,
      `document.querySelector('[data-current-user]').shadowRoot.querySelector(${JSON.stringify(selector)})`,
    );

  refresh = () => this.clickInCard('.refresh');

  /** The window that a click has opened beside this page. */
  window = () =>
    until('the sign-in window is open', async () =>
      (await this.page.browserContext().pages()).find((page) => page !== this.page),
    );
  windowCloses = () =>
    until(
      'the sign-in window is closed',
      async () => (await this.page.browserContext().pages()).length === 1,
    );

  /** Clicks "Sign in" in the prompt and signs in in the window that it opens. */
  async signInByWindow(userName) {
    await this.clickInPrompt('button.main');
    await this.submitLogin(userName, await this.window());
    await this.windowCloses();
  }

  /** From here on this page cannot open a window. */
  withoutWindows = () =>
    this.page.evaluate(() => {
      window.open = () => null;
    });

  /** Returns the number of open prompts. */
  prompts = () => this.page.evaluate(() => document.querySelectorAll('[data-axero-prompt]').length);
  promptOpens = () => until('the prompt is open', () => this.prompts());
  promptCloses = () => until('the prompt is closed', async () => (await this.prompts()) === 0);
  clickInPrompt = (selector) =>
    this.clickOn(
      `${selector} of the prompt`,
      `document.querySelector('[data-axero-prompt]').shadowRoot.querySelector(${JSON.stringify(selector)})`,
    );

  /** Runs a function in the page with the page's one client as first argument. */
  withClient(work, argument) {
    const entry = this.sandbox.url('files/axero-widget-sdk/index.js');
    return this.page.evaluate(
      `(async () => {
        const { connect } = await import(${JSON.stringify(entry)});
        return (${work})(await connect(), ${JSON.stringify(argument) ?? 'undefined'});
      })()`,
    );
  }

  /** The kind and sentence of the error that a call ends with. */
  failureOf = (call) =>
    this.withClient(`(axero) => Promise.resolve().then(() => (${call})(axero)).then(
      (value) => ({ kind: 'none', value }),
      ({ kind, message, serverMessage, status, retryable, operation }) => ({ kind, message, serverMessage, status, retryable, operation }),
    )`);

  async screenshot(name) {
    const folder = join(output, browserName);
    mkdirSync(folder, { recursive: true });
    await this.page.screenshot({ path: join(folder, `${name}.png`) });
  }
}

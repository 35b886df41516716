import { writeFileSync } from 'node:fs';
import { Builder, By, error, Key } from 'selenium-webdriver';
import { DriverService } from 'selenium-webdriver/remote/index.js';
import { thisMachine } from '../../../tools/lib/machine.mjs';
import { miniBrowserPath, webkitDriverPath } from '../../../tools/setup/webkit.mjs';

const KEYS = { Tab: Key.TAB, Escape: Key.ESCAPE, Enter: Key.ENTER, Shift: Key.SHIFT };

const machine = thisMachine();

/** MiniBrowser is the browser of WebKitGTK; elsewhere the driver is Safari's own. */
function capabilities() {
  if (machine.platform !== 'linux') return { browserName: 'safari' };
  const binary = miniBrowserPath(machine);
  return {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  };
}

/** A WebKit under a classic WebDriver: it has one current window, so what is said to a window waits for the one before. */
export class Browser {
  #service;
  #driver;
  #latest = Promise.resolve();

  static async start() {
    const program = webkitDriverPath(machine);
    if (!program) throw new Error('There is no WebKit driver: `npm test -- --only webkit` installs it.');
    const browser = new Browser();
    browser.#service = new DriverService.Builder(program).setLoopback(true).build();
    try {
      const server = await browser.#service.start(20_000);
      browser.#driver = await new Builder().usingServer(server).withCapabilities(capabilities()).build();
    } catch (cause) {
      await browser.stop();
      const remedy =
        machine.platform === 'darwin' ? ' Safari allows it after `sudo safaridriver --enable`.' : '';
      throw new Error(`Session not created: ${cause.message}.${remedy}`, { cause });
    }
    return browser;
  }

  /** Runs a piece of work in a window, after all that was asked before. */
  inWindow(handle, work) {
    const mine = this.#latest.then(async () => {
      await this.#driver.switchTo().window(handle);
      return work(this.#driver);
    });
    this.#latest = mine.catch(() => {});
    return mine;
  }

  #alone(work) {
    const mine = this.#latest.then(() => work(this.#driver));
    this.#latest = mine.catch(() => {});
    return mine;
  }

  pages = () =>
    this.#alone(async (driver) =>
      (await driver.getAllWindowHandles()).map((handle) => new Page(this, handle)),
    );

  newPage = () =>
    this.#alone(async (driver) => {
      // After a window has closed itself there is no current one, and the driver makes a new one only from there.
      const [any] = await driver.getAllWindowHandles();
      await driver.switchTo().window(any);
      await driver.switchTo().newWindow('window');
      return new Page(this, await driver.getWindowHandle());
    });

  async stop() {
    await this.#driver?.quit().catch(() => {});
    await this.#service?.kill();
  }
}

/** A window, with those methods of a puppeteer page that the tests use. */
export class Page {
  #browser;
  constructor(browser, handle) {
    this.#browser = browser;
    this.handle = handle;
  }

  #here = (work) => this.#browser.inWindow(this.handle, work);
  #run = (script, args) => this.#here((driver) => driver.executeScript(script, ...args));

  /** Runs a function, or the text of an expression, in the page, and waits where it gives a promise. */
  evaluate = (work, ...args) =>
    this.#run(typeof work === 'string' ? `return (${work})` : `return (${work})(...arguments)`, args);

  goto = (url) => this.#here((driver) => driver.get(url));
  back = () => this.#here((driver) => driver.navigate().back());
  close = () => this.#here((driver) => driver.close());
  bringToFront = () => this.#here(() => {});
  resize = (width, height) => this.#here((driver) => driver.manage().window().setRect({ width, height }));
  focus = (selector) => this.evaluate((found) => document.querySelector(found).focus(), selector);
  forgetCookies = () => this.#here((driver) => driver.manage().deleteAllCookies());

  evaluateHandle = async (expression) => {
    const element = await this.evaluate(expression);
    return { asElement: () => element && { click: () => this.#here(() => clicked(element)) } };
  };
  $ = (selector) => this.evaluate((found) => Boolean(document.querySelector(found)), selector);
  type = (selector, text) =>
    this.#here((driver) => driver.findElement(By.css(selector)).then((found) => found.sendKeys(text)));
  click = (selector) => this.#here((driver) => driver.findElement(By.css(selector)).then(clicked));

  keyboard = {
    down: (name) => this.#here((driver) => driver.actions().keyDown(KEYS[name]).perform()),
    up: (name) => this.#here((driver) => driver.actions().keyUp(KEYS[name]).perform()),
    press: (name) => this.#here((driver) => driver.actions().keyDown(KEYS[name]).keyUp(KEYS[name]).perform()),
  };

  /** Returns the name and role of an element for assistive technology. */
  accessible = (expression) =>
    this.#here(async (driver) => {
      const element = await driver.executeScript(`return (${expression})`);
      return { role: await element.getAriaRole(), name: await element.getAccessibleName() };
    });

  screenshot = async ({ path }) => {
    // The picture is of the last frame that was drawn, which may be from before the last change.
    await this.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    await this.#here(async (driver) => writeFileSync(path, await driver.takeScreenshot(), 'base64'));
  };
  browserContext = () => this.#browser;
  // Classic WebDriver has no events; `probe.js` collects in the page what it reports.
  on() {}
}

/** A click may close its own window before the driver has its answer. */
async function clicked(element) {
  try {
    await element.click();
  } catch (thrown) {
    if (!(thrown instanceof error.NoSuchWindowError)) throw thrown;
  }
}

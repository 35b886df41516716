import puppeteer from 'puppeteer-core';

export const browserName = process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium';

// Debian's own flags let Chromium wait for hosts that a closed network does not have.
const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Each window loads some 300 scripts for its address bar, just when the page under test starts.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxFullPopup,WebUIOmniboxAimPopup',
  '--lang=en-US',
];

/** Starts the browser that `BROWSER` names: chromium, or firefox by WebDriver BiDi. */
export function launch(options) {
  const common = {
    headless: true,
    timeout: 60_000,
    defaultViewport: { width: 1280, height: 900 },
    ...options,
  };
  if (browserName === 'firefox') {
    const executablePath = process.env.FIREFOX ?? '/usr/bin/firefox-esr';
    return puppeteer.launch({
      ...common,
      browser: 'firefox',
      executablePath,
      extraPrefsFirefox: { 'intl.accept_languages': 'en-US' },
    });
  }
  return puppeteer.launch({
    ...common,
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: CHROMIUM_ARGS,
  });
}

let running;

/** The one browser of a test file. */
export function theBrowser() {
  running ??= launch();
  return running;
}

export async function closeBrowser() {
  await (await running)?.close();
  running = undefined;
}

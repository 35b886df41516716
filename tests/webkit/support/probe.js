// In front of a page's own scripts: keeps what the page reports, which classic WebDriver does not tell.
(() => {
  const reports = [];
  globalThis.probe = { reports, persisted: [] };
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    reports.push(`violation of ${effectiveDirective}: ${blockedURI} ${sample}`);
  });
  addEventListener('unhandledrejection', ({ reason }) => reports.push(`rejection: ${reason}`));
  // In the capture phase also a file that did not load is an error.
  addEventListener('error', ({ message, target }) => reports.push(`error: ${message ?? target.src}`), true);
  addEventListener('pageshow', ({ persisted }) => globalThis.probe.persisted.push(persisted));
  for (const level of ['error', 'warn']) {
    const write = console[level];
    console[level] = (...values) => {
      reports.push(`console ${level}: ${values.join(' ')}`);
      write.apply(console, values);
    };
  }
})();

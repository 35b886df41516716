import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.js'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: { ...(process.env.CHROMIUM && { executablePath: process.env.CHROMIUM }) },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});

// @ts-check
process.stderr.write(
  'Publish the archive and not the folder, whose README is for people who have the clone: `npm run release:check`, then `npm publish target/release-files/axero-widget-sdk-VERSION.tgz`; see RELEASING.md.\n',
);
process.exitCode = 1;

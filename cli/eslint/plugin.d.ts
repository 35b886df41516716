/** A configuration of ESLint, as `eslint.config.js` takes it. */
interface FlatConfig {
  readonly name: string;
  readonly plugins: Record<string, object>;
  readonly rules: Record<string, 'error' | 'warn'>;
}

/** The rules of `axero-widget-sdk lint` that read scripts, for ESLint 9 and newer. */
declare const plugin: {
  readonly meta: { readonly name: string; readonly version: string; readonly namespace: string };
  readonly rules: Record<string, object>;
  readonly configs: {
    /** All rules, with the levels of the command line. */
    readonly recommended: FlatConfig;
  };
};

export default plugin;

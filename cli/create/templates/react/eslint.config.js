import axero from 'axero-widget-sdk/eslint-plugin';

export default [
  {
    ...axero.configs.recommended,
    files: ['src/**/*.{js,jsx}'],
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
  },
];

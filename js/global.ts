/** The script-tag build: everything of `index.ts` under the one global name `AxeroWidgetSDK`. */
export * from './index.ts';

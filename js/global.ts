/** The script-tag build: everything of `inline.ts` under the one global name `AxeroWidgetSDK`. */
export * from './inline.ts';

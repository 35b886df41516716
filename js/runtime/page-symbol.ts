/** The member of the global object by which copies of the package and the Rust client find each other. */
export const PAGE_SYMBOL = Symbol.for('axero-widget-sdk');

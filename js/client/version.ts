declare const AXERO_SDK_VERSION: string;

/** The version of the package, put in by the build. */
export const VERSION: string = typeof AXERO_SDK_VERSION === 'string' ? AXERO_SDK_VERSION : '0.0.0';

// Written by `npm run generate` from api/; do not edit.

/**
 * Whether each permission is given, keyed by its name in the spelling of the caller. Evidence: seen in
 * client code.
 */
export type AccessMap = Record<string, boolean>;

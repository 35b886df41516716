// Written by `npm run generate` from api/; do not edit.

/** Switches of the sign-in. Evidence: seen in client code. */
export interface SamlDetails {
  IsSAMLEnabled?: boolean;
  IsAutoLoginEnabled?: boolean;
  ActiveDirectoryAuthEnabled?: boolean;
  [field: string]: unknown;
}

/** A country. Evidence: seen in client code. */
export interface Country {
  CountryID: number;
  CountryName?: string;
  [field: string]: unknown;
}

/** A state or province of a country. Evidence: seen in client code. */
export interface State {
  StateID: number;
  StateName?: string;
  [field: string]: unknown;
}

/** An address that leads to another one; the case of the names is a guess. Evidence: inferred. */
export interface UrlMapping {
  URLID?: number;
  FromURL?: string;
  ToURL?: string;
  [field: string]: unknown;
}

/** What a shared link shows. The names are those that a wall post sends. Evidence: inferred. */
export interface LinkMetadata {
  SharedLinkTitle?: string;
  SharedLinkDescription?: string;
  SharedLinkImageSrc?: string;
  SharedLinkHref?: string;
  [field: string]: unknown;
}

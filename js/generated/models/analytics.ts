// Written by `npm run generate` from api/; do not edit.

/**
 * What people search for. A row surely has a count as well, whose name is unknown. Evidence: inferred.
 */
export interface SearchTerm {
  /** This or Term. */
  SearchTerm?: string;
  /** This or SearchTerm. */
  Term?: string;
  UserID?: number;
  SpaceID?: number;
  [field: string]: unknown;
}

/**
 * One search of one person. A row surely has a date as well, whose name is unknown. Evidence:
 * inferred.
 */
export interface SearchActivity {
  Term?: string;
  UserID?: number;
  SpaceID?: number;
  [field: string]: unknown;
}

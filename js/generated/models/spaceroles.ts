// Written by `npm run generate` from api/; do not edit.

/**
 * A role in a space. No answer was seen: the fields are those that requests send and paths name.
 * Evidence: inferred.
 */
export interface SpaceRole {
  RoleID?: number;
  RoleName?: string;
  Description?: string;
  [field: string]: unknown;
}

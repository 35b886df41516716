// Written by `npm run generate` from api/; do not edit.

/** What is sent to add or change a site role. Evidence: the vendor's request collection. */
export interface RoleInput {
  RoleName?: string;
  Description?: string;
}

/** A role of the site. Evidence: inferred. */
export interface Role {
  RoleID?: number;
  RoleName?: string;
  Description?: string;
  /** Known from the API of 2013. */
  RoleImageFileName?: string;
  [field: string]: unknown;
}

// Written by `npm run generate` from api/; do not edit.

/** What is sent to add or change a site role. Evidence: the vendor's request collection. */
export interface RoleInput {
  RoleName?: string;
  Description?: string;
  [field: string]: unknown;
}

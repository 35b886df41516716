// Written by `npm run generate` from api/; do not edit.

/** A field of a profile or of a kind of content. Evidence: inferred. */
export interface ProfileField {
  /** This or FieldUseID. */
  FieldID?: number;
  /** This or FieldID. */
  FieldUseID?: number;
  FieldDisplayName?: string;
  FieldDescription?: string;
  FieldType?: number;
  ProfileGroupID?: number;
  [field: string]: unknown;
}

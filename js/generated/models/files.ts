// Written by `npm run generate` from api/; do not edit.

/** A folder of files. Evidence: seen in client code. */
export interface FileDirectory {
  DirectoryID: number;
  DirectoryName?: string;
  /** Id of the folder above; seen in requests only. */
  ParentID?: number;
  /** Seen in requests only. */
  SpaceID?: number;
  [field: string]: unknown;
}

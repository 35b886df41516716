// Written by `npm run generate` from api/; do not edit.

/** A thing that an event may use, such as a room. Evidence: seen in client code. */
export interface EventResource {
  ResourceID?: number;
  ResourceName?: string;
  ImageURL?: string;
  /** Seen in requests only. */
  Location?: string;
  /** Seen in requests only. */
  Description?: string;
  /** Seen in requests only. */
  EventResourceTypeID?: number;
  [field: string]: unknown;
}

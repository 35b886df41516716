// Written by `npm run generate` from api/; do not edit.

/** A thing that an event may use, such as a room. Evidence: seen in client code. */
export interface EventResource {
  ResourceID: number;
  ResourceName?: string;
  ImageURL?: string;
  /** Seen in requests only. */
  Location?: string;
  /** Ids of spaces, separated by commas; seen in requests only. */
  SpaceIDCSV?: string;
  /** Seen in requests only. */
  Description?: string;
  /** Seen in requests only. */
  EventResourceTypeID?: number;
  [field: string]: unknown;
}

/** A kind of resource. It surely has a name as well, whose spelling is unknown. Evidence: inferred. */
export interface EventResourceType {
  EventResourceTypeID?: number;
  [field: string]: unknown;
}

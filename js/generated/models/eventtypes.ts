// Written by `npm run generate` from api/; do not edit.

/** A kind of event. Evidence: seen in client code. */
export interface EventType {
  EventTypeID: number;
  EventTypeName?: string;
  [field: string]: unknown;
}

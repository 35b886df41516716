// Written by `npm run generate` from api/; do not edit.
import type { EntityType, ReminderType } from '../codes.ts';

/**
 * A reminder of an event. No answer was seen: the fields are those that requests send and paths name.
 * Evidence: inferred.
 */
export interface EventReminder {
  ReminderID?: number;
  /** 5, an event. */
  EntityType?: EntityType;
  /** Id of the event. */
  EntityID?: number;
  /** Unit of ReminderTime. */
  ReminderType?: ReminderType;
  /** How many of the units before the start. */
  ReminderTime?: number;
  UserID?: number;
  [field: string]: unknown;
}

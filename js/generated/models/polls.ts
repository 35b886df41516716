// Written by `npm run generate` from api/; do not edit.

/**
 * A poll. The fields are those that its creation sends. Results surely have a count on each choice,
 * whose name is unknown. Evidence: inferred.
 */
export interface Poll {
  PollID?: number;
  Question?: string;
  PollChoices?: PollChoice[];
  SpaceID?: number;
  [field: string]: unknown;
}

/** A choice of a poll. Evidence: inferred. */
export interface PollChoice {
  ChoiceID?: number;
  Choice?: string;
  AssociatedInputControlType?: number;
  [field: string]: unknown;
}

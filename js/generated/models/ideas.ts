// Written by `npm run generate` from api/; do not edit.

/** How many votes an idea has. Evidence: seen in client code. */
export interface VoteInfo {
  VoteCount?: number;
  [field: string]: unknown;
}

/** A stage that an idea goes through. Evidence: seen in client code. */
export interface IdeaStage {
  StageID: number;
  StageName?: string;
  [field: string]: unknown;
}

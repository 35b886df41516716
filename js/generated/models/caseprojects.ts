// Written by `npm run generate` from api/; do not edit.

/** A project that cases belong to. Evidence: seen in client code. */
export interface CaseProject {
  ProjectID: number;
  ProjectTitle?: string;
  /** Seen in requests only. */
  ProjectDescription?: string;
  /** Seen in requests only. */
  SpaceID?: number;
  IsDefaultProject?: boolean;
  [field: string]: unknown;
}

/** A category of a project. Evidence: seen in client code. */
export interface CaseCategory {
  /** Sent as CategoryID in filters. */
  ProjectSectionID?: number;
  ProjectSectionName?: string;
  [field: string]: unknown;
}

/** A milestone of a project. Evidence: seen in client code. */
export interface CaseMilestone {
  MilestoneID?: number;
  MilestoneTitle?: string;
  [field: string]: unknown;
}

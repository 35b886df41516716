// Written by `npm run generate` from api/; do not edit.
import type { Attachment } from '../models/content.ts';

/** A case, also called an issue. Evidence: seen in client code. */
export interface Issue {
  IssueID: number;
  IssueTitle?: string;
  /** HTML. */
  IssueDescription?: string;
  IssueStatusID?: number;
  IssueStatusName?: string;
  IssuePriorityID?: number;
  IssuePriorityName?: string;
  ProjectID?: number;
  ProjectTitle?: string;
  /** Id of the category. */
  ProjectSectionID?: number;
  ProjectSectionName?: string;
  MilestoneID?: number;
  MilestoneTitle?: string;
  AssignedToUserID?: number;
  AssignedToUserDisplayName?: string;
  ReportedByUserID?: number;
  ReportedByUserDisplayName?: string;
  ReportedByUserName?: string;
  ReportedByUserAvatarImageUrl?: string;
  CommentCount?: number;
  SpaceID?: number;
  SpaceName?: string;
  StatusColorCssClass?: string;
  /** Tags, separated by commas. */
  TagsCSV?: string;
  Tagname?: string;
  /** Ids of the people who are told, separated by commas. */
  RecipientUserIDCSV?: string;
  /** UTC without zone. */
  DateCreated?: string;
  /** UTC without zone. */
  DateUpdated?: string;
  /** In the time of the reader. */
  DateCreatedWithRespectToUser?: string;
  /** In the time of the reader. */
  DateUpdatedWithRespectToUser?: string;
  Attachments?: Attachment[];
  [field: string]: unknown;
}

/** What a case is created or changed with. Evidence: seen in client code. */
export interface IssueInput {
  IssueTitle?: string;
  /** HTML. */
  IssueDescription?: string;
  SpaceID?: number;
  IssueStatusID?: number;
  IssuePriorityID?: number;
  ProjectID?: number;
  /** Id of the category. */
  ProjectSectionID?: number;
  MilestoneID?: number;
  AssignedToUserID?: number;
  /** Tags, separated by commas. */
  TagsCSV?: string;
  /** Ids of the people who are told, separated by commas. */
  RecipientUserIDCSV?: string;
  [field: string]: unknown;
}

/** A status of the cases of a space. Evidence: seen in client code. */
export interface IssueStatus {
  IssueStatusID: number;
  IssueStatusName?: string;
  IsDefault?: boolean;
  [field: string]: unknown;
}

/** A priority of the cases of a space. Evidence: seen in client code. */
export interface IssuePriority {
  IssuePriorityID: number;
  IssuePriorityName?: string;
  IsDefault?: boolean;
  [field: string]: unknown;
}

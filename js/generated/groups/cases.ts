// Written by `npm run generate` from api/; do not edit.
import type {
  Bytes,
  CallOptions,
  Inferred,
  OpenReadMethod,
  PagedMethod,
  ReadMethod,
  RequiredPagedMethod,
  RequiredReadMethod,
} from '../../client/types.ts';
import type { IssueStatusType } from '../codes.ts';
import type { CaseComment } from '../models/casecomments.ts';
import type { CaseCategory, CaseMilestone, CaseProject } from '../models/caseprojects.ts';
import type { Issue, IssuePriority, IssueStatus } from '../models/cases.ts';
import type { Attachment } from '../models/content.ts';
import type { User } from '../models/users.ts';

/** The methods of `axero.cases`. */
export interface CasesGroup {
  /**
   * Get a case.
   *
   * `GET /api/cases/{IssueID}`
   *
   * Answer: The case. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection, the vendor's mobile app, scripts for the Page Builder.
   */
  get: RequiredReadMethod<CasesGetArgs, Issue>;
  /**
   * Change a case.
   *
   * The collection changes title and description; the vendor's app sends all fields.
   *
   * `PUT /api/cases/{IssueID}`
   *
   * Answer: Id of the case. Its shape is seen in client code. Evidence: the vendor's request collection.
   * Sources: the vendor's request collection, the vendor's mobile app.
   */
  update(args: CasesUpdateArgs, options?: CallOptions): Promise<number>;
  /**
   * Delete a case.
   *
   * `DELETE /api/cases/{IssueID}`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
   * once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  delete<T = unknown>(args: CasesDeleteArgs, options?: CallOptions): Promise<T>;
  /**
   * List cases.
   *
   * `GET /api/cases`
   *
   * Answer: One page of cases. Pages by StartPage and PageLength. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection, the vendor's mobile app.
   */
  list: PagedMethod<CasesListArgs, Issue>;
  /**
   * Create a case.
   *
   * The vendor's app asks for a title and a description before it sends.
   *
   * `POST /api/cases`
   *
   * Answer: Id of the new case. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection, the vendor's mobile app.
   */
  create(args?: CasesCreateArgs, options?: CallOptions): Promise<number>;
  /**
   * Count the cases of a space.
   *
   * `GET /api/cases/stats`
   *
   * Answer: The number of cases in the status, or a count for each status. Its shape is inferred.
   * Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  getStats: OpenReadMethod<CasesGetStatsArgs, 'cases.getStats', Record<string, number> | number>;
  /**
   * Set the status of a case.
   *
   * `PUT /api/cases/{IssueID}/status`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
   * once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  setStatus<T = unknown>(args: CasesSetStatusArgs, options?: CallOptions): Promise<T>;
  /** The methods of `axero.cases.comments`. */
  readonly comments: CasesCommentsGroup;
  /** The methods of `axero.cases.projects`. */
  readonly projects: CasesProjectsGroup;
  /** The methods of `axero.cases.categories`. */
  readonly categories: CasesCategoriesGroup;
  /** The methods of `axero.cases.milestones`. */
  readonly milestones: CasesMilestonesGroup;
  /** The methods of `axero.cases.recipients`. */
  readonly recipients: CasesRecipientsGroup;
  /** The methods of `axero.cases.assignees`. */
  readonly assignees: CasesAssigneesGroup;
  /** The methods of `axero.cases.attachments`. */
  readonly attachments: CasesAttachmentsGroup;
  /** The methods of `axero.cases.statuses`. */
  readonly statuses: CasesStatusesGroup;
  /** The methods of `axero.cases.priorities`. */
  readonly priorities: CasesPrioritiesGroup;
}

/** The methods of `axero.cases.comments`. */
export interface CasesCommentsGroup {
  /**
   * Get a comment on a case.
   *
   * `GET /api/case/comments/{CommentID}`
   *
   * Answer: The comment. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection.
   */
  get: RequiredReadMethod<CasesCommentsGetArgs, CaseComment>;
  /**
   * Change a comment on a case.
   *
   * `PUT /api/case/comments/{CommentID}`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  update<T = unknown>(args: CasesCommentsUpdateArgs, options?: CallOptions): Promise<T>;
  /**
   * Delete a comment on a case.
   *
   * `DELETE /api/case/comments/{CommentID}`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
   * once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  delete<T = unknown>(args: CasesCommentsDeleteArgs, options?: CallOptions): Promise<T>;
  /**
   * List the comments on a case.
   *
   * Unpaged in the vendor's app.
   *
   * `GET /api/case/comments`
   *
   * Answer: The comments. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection, the vendor's mobile app.
   */
  list: ReadMethod<CasesCommentsListArgs, CaseComment[]>;
  /**
   * Comment on a case.
   *
   * `POST /api/case/comments`
   *
   * Answer: Id of the new comment. Its shape is seen in client code. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection, the vendor's mobile app.
   */
  create(args: CasesCommentsCreateArgs, options?: CallOptions): Promise<number>;
  /**
   * Attach a file to a comment on a case.
   *
   * `POST /api/cases/{CaseID}/comments/{CommentID}/attachments`
   *
   * Answer: The attachment. Its shape is inferred. Evidence: the vendor's request collection. Sources:
   * the vendor's request collection, the vendor's mobile app.
   */
  addAttachment(args: CasesCommentsAddAttachmentArgs, options?: CallOptions): Promise<Inferred<Attachment>>;
}

/** The methods of `axero.cases.projects`. */
export interface CasesProjectsGroup {
  /**
   * List the projects of the cases of a space.
   *
   * `GET /api/spaces/{SpaceID}/cases/projects`
   *
   * Answer: The projects. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection, the vendor's mobile app.
   */
  list: RequiredReadMethod<CasesProjectsListArgs, CaseProject[]>;
  /**
   * Create a project for cases.
   *
   * `POST /api/case/projects`
   *
   * Answer: Shape unknown: by the habit of the API new ProjectID. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  create<T = unknown>(args: CasesProjectsCreateArgs, options?: CallOptions): Promise<T>;
}

/** The methods of `axero.cases.categories`. */
export interface CasesCategoriesGroup {
  /**
   * List the categories of a project.
   *
   * `GET /api/spaces/{SpaceID}/cases/projects/{ProjectID}/categories`
   *
   * Answer: The categories. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection, the vendor's mobile app.
   */
  list: RequiredReadMethod<CasesCategoriesListArgs, CaseCategory[]>;
  /**
   * Create a category in a project.
   *
   * `POST /api/cases/projects/{ProjectID}/categories`
   *
   * Answer: Shape unknown: by the habit of the API new category id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  create<T = unknown>(args: CasesCategoriesCreateArgs, options?: CallOptions): Promise<T>;
}

/** The methods of `axero.cases.milestones`. */
export interface CasesMilestonesGroup {
  /**
   * List the milestones of a project.
   *
   * `GET /api/spaces/{SpaceID}/cases/projects/{ProjectID}/milestones`
   *
   * Answer: The milestones. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection, the vendor's mobile app.
   */
  list: RequiredReadMethod<CasesMilestonesListArgs, CaseMilestone[]>;
}

/** The methods of `axero.cases.recipients`. */
export interface CasesRecipientsGroup {
  /**
   * List the people who may be told of a case.
   *
   * `GET /api/spaces/{SpaceID}/cases/projects/{ProjectID}/recipients`
   *
   * Answer: The people. Evidence: seen in client code. Sources: the vendor's mobile app.
   */
  list: RequiredReadMethod<CasesRecipientsListArgs, User[]>;
}

/** The methods of `axero.cases.assignees`. */
export interface CasesAssigneesGroup {
  /**
   * List the people to whom a case may be assigned.
   *
   * `GET /api/spaces/{SpaceID}/cases/projects/{ProjectID}/assignto`
   *
   * Answer: One page of people. Pages by StartPage and PageLength. Evidence: seen in client code.
   * Sources: the vendor's mobile app.
   */
  list: RequiredPagedMethod<CasesAssigneesListArgs, User>;
}

/** The methods of `axero.cases.attachments`. */
export interface CasesAttachmentsGroup {
  /**
   * Attach a file to a case.
   *
   * `POST /api/cases/{IssueID}/attachments`
   *
   * Answer: The attachment. Its shape is inferred. Evidence: the vendor's request collection. Sources:
   * the vendor's request collection, the vendor's mobile app.
   */
  add(args: CasesAttachmentsAddArgs, options?: CallOptions): Promise<Inferred<Attachment>>;
}

/** The methods of `axero.cases.statuses`. */
export interface CasesStatusesGroup {
  /**
   * List the statuses of the cases of a space.
   *
   * `GET /api/spaces/{SpaceID}/cases/statuses`
   *
   * Answer: The statuses. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection, the vendor's mobile app.
   */
  list: RequiredReadMethod<CasesStatusesListArgs, IssueStatus[]>;
}

/** The methods of `axero.cases.priorities`. */
export interface CasesPrioritiesGroup {
  /**
   * List the priorities of the cases of a space.
   *
   * `GET /api/spaces/{SpaceID}/cases/priorities`
   *
   * Answer: The priorities. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection, the vendor's mobile app.
   */
  list: RequiredReadMethod<CasesPrioritiesListArgs, IssuePriority[]>;
}

/** The arguments of `axero.cases.get`. */
export interface CasesGetArgs {
  /** Id of the case. */
  IssueID: number;
  /** Whether the read is logged as a view; the meaning is inferred from the name. */
  LogView?: boolean | undefined;
}

/** The arguments of `axero.cases.update`. */
export interface CasesUpdateArgs {
  /** Id of the case. */
  IssueID: number;
  /** Issue title. */
  IssueTitle?: string | undefined;
  /** HTML. */
  IssueDescription?: string | undefined;
  /** Space id. */
  SpaceID?: number | undefined;
  /** Issue status id. */
  IssueStatusID?: number | undefined;
  /** Issue priority id. */
  IssuePriorityID?: number | undefined;
  /** Project id. */
  ProjectID?: number | undefined;
  /** Id of the category. */
  ProjectSectionID?: number | undefined;
  /** Milestone id. */
  MilestoneID?: number | undefined;
  /** Assigned to user id. */
  AssignedToUserID?: number | undefined;
  /** Tags, separated by commas. */
  TagsCSV?: string | undefined;
  /** Ids of the people who are told, separated by commas. */
  RecipientUserIDCSV?: string | undefined;
  [field: string]: unknown;
}

/** The arguments of `axero.cases.delete`. */
export interface CasesDeleteArgs {
  /** Id of the case. */
  IssueID: number;
}

/** The arguments of `axero.cases.list`. */
export interface CasesListArgs {
  /** Id of the space; 0 is the top-level community. */
  SpaceID?: number | undefined;
  /** Id of a status of the space. */
  IssueStatusID?: number | undefined;
  /** Text to search for. */
  Keyword?: string | undefined;
  /** Open or closed. 1 Open, 2 Closed. */
  IssueStatusType?: IssueStatusType | undefined;
  /** Id of the person who reported. */
  ReportedByUserID?: number | undefined;
  /** Id of the person in charge. */
  AssignedToUserID?: number | undefined;
  /** Id of the milestone. */
  MilestoneID?: number | undefined;
  /** Id of the project. */
  ProjectID?: number | undefined;
  /** Id of the category of the project. */
  CategoryID?: number | undefined;
  /** Id of a priority of the space. */
  PriorityID?: number | undefined;
  /** Whether the read is logged as a view; the meaning is inferred from the name. */
  LogView?: boolean | undefined;
  /** Page number, counted from 1. Default: 1. */
  StartPage?: number | undefined;
  /**
   * Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
   */
  PageLength?: number | undefined;
}

/** The arguments of `axero.cases.create`. */
export interface CasesCreateArgs {
  /** Issue title. */
  IssueTitle?: string | undefined;
  /** HTML. */
  IssueDescription?: string | undefined;
  /** Space id. */
  SpaceID?: number | undefined;
  /** Issue status id. */
  IssueStatusID?: number | undefined;
  /** Issue priority id. */
  IssuePriorityID?: number | undefined;
  /** Project id. */
  ProjectID?: number | undefined;
  /** Id of the category. */
  ProjectSectionID?: number | undefined;
  /** Milestone id. */
  MilestoneID?: number | undefined;
  /** Assigned to user id. */
  AssignedToUserID?: number | undefined;
  /** Tags, separated by commas. */
  TagsCSV?: string | undefined;
  /** Ids of the people who are told, separated by commas. */
  RecipientUserIDCSV?: string | undefined;
  [field: string]: unknown;
}

/** The arguments of `axero.cases.getStats`. */
export interface CasesGetStatsArgs {
  /** Id of the space. */
  SpaceID?: number | undefined;
  /** Id of a status of the space. */
  StatusID?: number | undefined;
}

/** The arguments of `axero.cases.setStatus`. */
export interface CasesSetStatusArgs {
  /** Id of the case. */
  IssueID: number;
  /** Id of a status of the space. */
  IssueStatusID: number;
}

/** The arguments of `axero.cases.comments.get`. */
export interface CasesCommentsGetArgs {
  /** Id of the comment. */
  CommentID: number;
}

/** The arguments of `axero.cases.comments.update`. */
export interface CasesCommentsUpdateArgs {
  /** Id of the comment. */
  CommentID: number;
  /** HTML. */
  CommentText: string;
  [field: string]: unknown;
}

/** The arguments of `axero.cases.comments.delete`. */
export interface CasesCommentsDeleteArgs {
  /** Id of the comment. */
  CommentID: number;
}

/** The arguments of `axero.cases.comments.list`. */
export interface CasesCommentsListArgs {
  /** Id of the case. */
  CaseID?: number | undefined;
}

/** The arguments of `axero.cases.comments.create`. */
export interface CasesCommentsCreateArgs {
  /** HTML. */
  CommentText: string;
  /** Id of the case. */
  IssueID: number;
  /** A comment that is not for everybody; inferred from the name. */
  IsInternal?: boolean | undefined;
  [field: string]: unknown;
}

/** The arguments of `axero.cases.comments.addAttachment`. */
export interface CasesCommentsAddAttachmentArgs {
  /** Id of the case. */
  CaseID: number;
  /** Id of the comment. */
  CommentID: number;
  /** Id of the space of the case. */
  SpaceID?: number | undefined;
  /** File. */
  file: Bytes;
  [field: string]: unknown;
}

/** The arguments of `axero.cases.projects.list`. */
export interface CasesProjectsListArgs {
  /** Id of the space. */
  SpaceID: number;
}

/** The arguments of `axero.cases.projects.create`. */
export interface CasesProjectsCreateArgs {
  /** Project title. */
  ProjectTitle: string;
  /** Project description. */
  ProjectDescription?: string | undefined;
  /** Space id. */
  SpaceID: number;
  [field: string]: unknown;
}

/** The arguments of `axero.cases.categories.list`. */
export interface CasesCategoriesListArgs {
  /** Id of the space. */
  SpaceID: number;
  /** Id of the project. */
  ProjectID: number;
}

/** The arguments of `axero.cases.categories.create`. */
export interface CasesCategoriesCreateArgs {
  /** Id of the project. */
  ProjectID: number;
  /** Category name. */
  CategoryName: string;
  [field: string]: unknown;
}

/** The arguments of `axero.cases.milestones.list`. */
export interface CasesMilestonesListArgs {
  /** Id of the space. */
  SpaceID: number;
  /** Id of the project. */
  ProjectID: number;
  /** Whether the read is logged as a view; the meaning is inferred from the name. */
  LogView?: boolean | undefined;
}

/** The arguments of `axero.cases.recipients.list`. */
export interface CasesRecipientsListArgs {
  /** Id of the space. */
  SpaceID: number;
  /** Id of the project. */
  ProjectID: number;
}

/** The arguments of `axero.cases.assignees.list`. */
export interface CasesAssigneesListArgs {
  /** Id of the space. */
  SpaceID: number;
  /** Id of the project. */
  ProjectID: number;
  /** Always true in the vendor's app. */
  forAssignToUsersList?: boolean | undefined;
  /** Part of the name. */
  keyword?: string | undefined;
  /** Page number, counted from 1. Default: 1. */
  StartPage?: number | undefined;
  /**
   * Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
   */
  PageLength?: number | undefined;
}

/** The arguments of `axero.cases.attachments.add`. */
export interface CasesAttachmentsAddArgs {
  /** Id of the case. */
  IssueID: number;
  /** File. */
  file: Bytes;
  [field: string]: unknown;
}

/** The arguments of `axero.cases.statuses.list`. */
export interface CasesStatusesListArgs {
  /** Id of the space. */
  SpaceID: number;
}

/** The arguments of `axero.cases.priorities.list`. */
export interface CasesPrioritiesListArgs {
  /** Id of the space. */
  SpaceID: number;
}

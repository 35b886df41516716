// Written by `npm run generate` from api/; do not edit.

/** What is sent to add or change a persona. Evidence: the vendor's documentation. */
export interface PersonaInput {
  Name?: string;
  PersonaID?: number;
  IsEnabled?: boolean;
  IncludeActions?: boolean;
  /** The parameter list spells it RunActionOnSave, the samples so. */
  RunActionsOnSave?: boolean;
  /** 0 in the samples, presumably all conditions. */
  PersonaMatchCondition?: number;
  PersonaConditions?: PersonaConditionInput[];
  PersonaActions?: PersonaActionInput[];
}

/** One condition of a persona as it is sent. Evidence: the vendor's documentation. */
export interface PersonaConditionInput {
  ProfileFieldID?: number;
  /** A number here and a string in the answer. */
  ConditionValue?: number;
  /** 0 presumably means equals. */
  ConditionOperatorType?: number;
  GroupName?: string;
  ParentID?: number;
}

/** One action of a persona as it is sent. Evidence: the vendor's documentation. */
export interface PersonaActionInput {
  /** 1 presumably means adding to a space. */
  ActionType?: number;
  /** Id of a space in the sample. */
  ActionValue?: string;
}

/**
 * A group of users that is defined by conditions on profile fields. Evidence: the vendor's
 * documentation.
 */
export interface Persona {
  PersonaID: number;
  Name: string;
  CreatedBy?: number;
  UpdatedBy?: number;
  /** UTC without zone. */
  DateCreated?: string;
  /** UTC without zone. */
  LastUpdated?: string;
  IsEnabled?: boolean;
  IncludeActions?: boolean;
  PersonaMatchCondition?: number;
  PersonaConditions?: PersonaCondition[];
  PersonaActions?: PersonaAction[];
  RunActionsOnSave?: boolean;
  /** Relative time for display. */
  LastUpdatedString?: string;
  EditAbsoluteURL?: string;
  DateCreatedString?: string;
  CreatedByUserDisplayName?: string;
  UpdatedByUserDisplayName?: string;
}

/** One condition of a persona. Evidence: the vendor's documentation. */
export interface PersonaCondition {
  ConditionID?: number;
  PersonaID?: number;
  ProfileFieldID?: number;
  ConditionValue?: string;
  CreatedBy?: number;
  UpdatedBy?: number;
  /** UTC without zone. */
  LastUpdated?: string;
  ConditionOperatorType?: number;
  ParentID?: number;
  PersonaMatchCondition?: number;
  GroupName?: string;
}

/** What happens to the users that a persona matches. Evidence: the vendor's documentation. */
export interface PersonaAction {
  ActionID?: number;
  PersonaID?: number;
  ActionValue?: string;
  CreatedBy?: number;
  UpdatedBy?: number;
  /** UTC without zone. */
  LastUpdated?: string;
  ActionType?: number;
  Index?: number;
}

// Written by `npm run generate` from api/; do not edit.
import type { EntityType } from '../codes.ts';

/**
 * A reason for which something can be reported. It surely has a name as well, whose spelling is
 * unknown. Evidence: inferred.
 */
export interface AbuseType {
  ReportTypeID?: number;
  [field: string]: unknown;
}

/** A report of something that breaks the rules. Evidence: inferred. */
export interface AbuseReport {
  ReportTypeID?: number;
  FlagComment?: string;
  EntityID?: number;
  EntityType?: EntityType;
  UserID?: number;
  SpaceID?: number;
  [field: string]: unknown;
}

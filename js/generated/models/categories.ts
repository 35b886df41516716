// Written by `npm run generate` from api/; do not edit.
import type { EntityStatus, EntityType } from '../codes.ts';

/** A category of items. Evidence: seen in client code. */
export interface ContentCategory {
  CategoryID?: number;
  CategoryName?: string;
  [field: string]: unknown;
}

/** The fields of a category that a writer may change. Evidence: the vendor's request collection. */
export interface ContentCategoryChange {
  CategoryName?: string;
  CategoryDescription?: string;
  [field: string]: unknown;
}

/** A new category. Evidence: the vendor's request collection. */
export interface ContentCategoryInput extends ContentCategoryChange {
  CategoryName: string;
  EntityType: EntityType;
  /** 0 is the top-level community. */
  SpaceID?: number;
  StatusID?: EntityStatus;
}

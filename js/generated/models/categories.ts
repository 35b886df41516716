// Written by `npm run generate` from api/; do not edit.
import type { EntityStatus, EntityType } from '../codes.ts';

/** A category of items. Evidence: seen in client code. */
export interface ContentCategory {
  CategoryID: number;
  CategoryName?: string;
  /** Seen in requests only. */
  CategoryDescription?: string;
  /** Seen in requests only. */
  SpaceID?: number;
  StatusID?: EntityStatus;
  /** Known from the API of 2013. */
  ParentID?: number;
  /** Known from the API of 2013. */
  ParentName?: string;
  /** Known from the API of 2013. */
  SEOName?: string;
  /** Known from the API of 2013. */
  MetaTitle?: string;
  /** Known from the API of 2013. */
  MetaDescription?: string;
  /** Known from the API of 2013. */
  MetaKeywords?: string;
  [field: string]: unknown;
}

/** The fields of a category that a writer may change. Evidence: the vendor's request collection. */
export interface ContentCategoryChange {
  CategoryName?: string;
  CategoryDescription?: string;
}

/** A new category. Evidence: the vendor's request collection. */
export interface ContentCategoryInput extends ContentCategoryChange {
  CategoryName: string;
  EntityType: EntityType;
  /** 0 is the top-level community. */
  SpaceID?: number;
  StatusID?: EntityStatus;
}

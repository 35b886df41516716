// Written by `npm run generate` from api/; do not edit.
import type { SpaceVisibility } from '../codes.ts';

/** A space, also called a community. Evidence: seen in client code. */
export interface Space {
  /** 0 is the top-level community. */
  SpaceID: number;
  SpaceName?: string;
  SpaceVisibility?: SpaceVisibility;
  SpaceIconURL?: string;
  SpaceIconFileName?: string;
  SpaceImageURL?: string;
}

/**
 * Whether the caller may use each kind of content that was asked for, keyed by its name. Evidence:
 * seen in client code.
 */
export interface SpaceEntityAccess {
  Article?: boolean;
  Blog?: boolean;
  Issue?: boolean;
  Forum?: boolean;
  File?: boolean;
  Idea?: boolean;
  Photo?: boolean;
  Video?: boolean;
  Wiki?: boolean;
  [field: string]: boolean | undefined;
}

/**
 * Whether the space has each feature. Which names are used is unknown; the API of 2013 had
 * EnableArticles, EnableBlogs and so on. Evidence: inferred.
 */
export type SpaceFeatures = Record<string, boolean>;

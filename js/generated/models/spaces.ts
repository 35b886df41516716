// Written by `npm run generate` from api/; do not edit.
import type { SpaceVisibility } from '../codes.ts';

/** A space, also called a community. Evidence: seen in client code. */
export interface Space {
  /** 0 is the top-level community. */
  SpaceID?: number;
  SpaceName?: string;
  SpaceVisibility?: SpaceVisibility;
  SpaceIconURL?: string;
  SpaceIconFileName?: string;
  SpaceImageURL?: string;
  [field: string]: unknown;
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

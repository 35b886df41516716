// Written by `npm run generate` from api/; do not edit.
import type { CallOptions } from '../../client/types.ts';
import type { EntityType } from '../codes.ts';

/** The methods of `axero.forums`. */
export interface ForumsGroup {
  /**
   * Read a forum or a forum group by its stub.
   *
   * `GET /api/content/stub`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  getByStub(args: ForumsGetByStubArgs, options?: CallOptions): Promise<unknown>;
  /**
   * Mark a reply as the answer of its topic, or take it back.
   *
   * `PUT /api/content/{ContentID}/isanswered`
   *
   * Answer: Shape unknown. Sending it twice has the effect of once. Evidence: the vendor's request
   * collection (P).
   */
  setAnswered(args: ForumsSetAnsweredArgs, options?: CallOptions): Promise<unknown>;
  readonly subscription: ForumsSubscriptionGroup;
}

/** The methods of `axero.forums.subscription`. */
export interface ForumsSubscriptionGroup {
  /**
   * Read whether somebody is subscribed to a forum or a topic.
   *
   * `GET /api/content/subscription`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  get(args: ForumsSubscriptionGetArgs, options?: CallOptions): Promise<unknown>;
  /**
   * Subscribe somebody to a forum or a topic, or end it.
   *
   * `PUT /api/content/subscription`
   *
   * Answer: Shape unknown. Sending it twice has the effect of once. Evidence: the vendor's request
   * collection (P).
   */
  set(args: ForumsSubscriptionSetArgs, options?: CallOptions): Promise<unknown>;
}

/** The arguments of `axero.forums.getByStub`. */
export interface ForumsGetByStubArgs {
  /** Kind of the item. A code of `EntityType`. */
  EntityType?: EntityType | undefined;
  /** Slug in the address of the page. */
  Stub: string;
  /** Space; 0 is the top-level community. */
  SpaceID?: number | undefined;
}

/** The arguments of `axero.forums.setAnswered`. */
export interface ForumsSetAnsweredArgs {
  /** The reply. */
  ContentID: number;
  /** Body. */
  body: boolean;
}

/** The arguments of `axero.forums.subscription.get`. */
export interface ForumsSubscriptionGetArgs {
  /** Kind of the item. A code of `EntityType`. */
  EntityType?: EntityType | undefined;
  /** The forum or the topic. */
  ContentID: number;
  /** User id. */
  UserID?: number | undefined;
}

/** The arguments of `axero.forums.subscription.set`. */
export interface ForumsSubscriptionSetArgs {
  /** Kind of the item. A code of `EntityType`. */
  EntityType?: EntityType | undefined;
  /** The forum or the topic. */
  ContentID: number;
  /** User id. */
  UserID?: number | undefined;
  /** Body. */
  body: boolean;
}

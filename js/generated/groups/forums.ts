// Written by `npm run generate` from api/; do not edit.
import type { CallOptions, RequiredOpenReadMethod } from '../../client/types.ts';
import type { EntityType } from '../codes.ts';

/** The methods of `axero.forums`. */
export interface ForumsGroup {
  /**
   * Check whether the stub of a forum or of a forum group is free.
   *
   * `GET /api/content/stub`
   *
   * Answer: True if the stub is free. Its shape is inferred. Evidence: the vendor's request collection.
   * Sources: the vendor's request collection.
   */
  checkStub: RequiredOpenReadMethod<ForumsCheckStubArgs, 'forums.checkStub', boolean>;
  /**
   * Mark a reply as the answer of its topic, or take it back.
   *
   * `PUT /api/content/{ContentID}/isanswered`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
   * once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  setAnswered<T = unknown>(args: ForumsSetAnsweredArgs, options?: CallOptions): Promise<T>;
  /** The methods of `axero.forums.subscription`. */
  readonly subscription: ForumsSubscriptionGroup;
}

/** The methods of `axero.forums.subscription`. */
export interface ForumsSubscriptionGroup {
  /**
   * Read whether somebody is subscribed to a forum or a topic.
   *
   * `GET /api/content/subscription`
   *
   * Answer: True if the person is subscribed. Its shape is inferred. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  get: RequiredOpenReadMethod<ForumsSubscriptionGetArgs, 'forums.subscription.get', boolean>;
  /**
   * Subscribe somebody to a forum or a topic, or end it.
   *
   * `PUT /api/content/subscription`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
   * once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  set<T = unknown>(args: ForumsSubscriptionSetArgs, options?: CallOptions): Promise<T>;
}

/** The arguments of `axero.forums.checkStub`. */
export interface ForumsCheckStubArgs {
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
  /** Is answered. */
  IsAnswered: boolean;
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
  /** Is subscribed. */
  IsSubscribed: boolean;
}

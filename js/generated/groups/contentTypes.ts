// Written by `npm run generate` from api/; do not edit.
import type { CallOptions } from '../../client/types.ts';
import type { EntityType } from '../codes.ts';

/** The methods of `axero.contentTypes`. */
export interface ContentTypesGroup {
  readonly fields: ContentTypesFieldsGroup;
}

/** The methods of `axero.contentTypes.fields`. */
export interface ContentTypesFieldsGroup {
  /**
   * List the custom fields of a kind of item.
   *
   * With 15 the fields of the user profile.
   *
   * `GET /api/contenttype/fields/{EntityTypeID}`
   *
   * Answer: The fields; the shape of a row is unknown. Evidence: the vendor's request collection (P).
   */
  list(args: ContentTypesFieldsListArgs, options?: CallOptions): Promise<unknown[]>;
}

/** The arguments of `axero.contentTypes.fields.list`. */
export interface ContentTypesFieldsListArgs {
  /** Kind of item. A code of `EntityType`. */
  EntityTypeID: EntityType;
}

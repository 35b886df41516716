// Written by `npm run generate` from api/; do not edit.
import type { RequiredReadMethod } from '../../client/types.ts';
import type { EntityType } from '../codes.ts';
import type { ProfileField } from '../models/fields.ts';

/** The methods of `axero.contentTypes`. */
export interface ContentTypesGroup {
  /** The methods of `axero.contentTypes.fields`. */
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
   * Answer: The fields. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection.
   */
  list: RequiredReadMethod<ContentTypesFieldsListArgs, ProfileField[]>;
}

/** The arguments of `axero.contentTypes.fields.list`. */
export interface ContentTypesFieldsListArgs {
  /** Kind of item. A code of `EntityType`. */
  EntityTypeID: EntityType;
}

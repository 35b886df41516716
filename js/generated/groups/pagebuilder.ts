// Written by `npm run generate` from api/; do not edit.
import type { CallOptions, RequiredReadMethod } from '../../client/types.ts';
import type { EntityStatus } from '../codes.ts';
import type { BuilderPage, BuilderWidget } from '../models/pagebuilder.ts';

/** The methods of `axero.pagebuilder`. */
export interface PagebuilderGroup {
  /** The methods of `axero.pagebuilder.pages`. */
  readonly pages: PagebuilderPagesGroup;
}

/** The methods of `axero.pagebuilder.pages`. */
export interface PagebuilderPagesGroup {
  /**
   * Get one Page Builder page with its widgets.
   *
   * Seen with a bearer token only; that the session suffices is inferred.
   *
   * `GET /api/pb/pages/{PageID}`
   *
   * Answer: The page, without the envelope. The answer has no envelope. Evidence: seen in client code.
   * Sources: scripts for the Page Builder.
   */
  get: RequiredReadMethod<PagebuilderPagesGetArgs, BuilderPage>;
  /**
   * Save a Page Builder page.
   *
   * The body is the whole page as it was read. The editor loses empty object literals and backslashes in
   * raw HTML.
   *
   * `PUT /api/pb/pages/{PageID}`
   *
   * Answer: Shape unknown, without the envelope: a client looks at the status only. The answer has no
   * envelope. Evidence: seen in client code. Sources: scripts for the Page Builder.
   */
  update<T = unknown>(args: PagebuilderPagesUpdateArgs, options?: CallOptions): Promise<T>;
}

/** The arguments of `axero.pagebuilder.pages.get`. */
export interface PagebuilderPagesGetArgs {
  /** Id of the page. */
  PageID: number;
  /** Format. Default: "json". */
  format?: string | undefined;
  /** Culture name such as en-US. */
  locale?: string | undefined;
  /** Space that the page belongs to. */
  spaceID?: number | undefined;
}

/** The arguments of `axero.pagebuilder.pages.update`. */
export interface PagebuilderPagesUpdateArgs {
  /** Id of the page. */
  PageID: number;
  /** Format. Default: "json". */
  format?: string | undefined;
  /** Culture name such as en-US. */
  locale?: string | undefined;
  /** Space that the page belongs to. */
  spaceID?: number | undefined;
  /** Page name. */
  PageName?: string | undefined;
  /**
   * State of an item; All is for filters only. Forums have 1 active and 3 inactive, groups of forums 1
   * active and 0 inactive. A code of `EntityStatus`.
   */
  StatusID?: EntityStatus | undefined;
  /** Widgets flattened. */
  WidgetsFlattened?: readonly BuilderWidget[] | undefined;
  /** Widgets. */
  Widgets?: readonly BuilderWidget[] | undefined;
  /** Saved widgets. */
  SavedWidgets?: readonly BuilderWidget[] | undefined;
  /** The tree as JSON text, in some versions. */
  widgetLayoutString?: string | undefined;
  [field: string]: unknown;
}

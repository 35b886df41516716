// Written by `npm run generate` from api/; do not edit.
import type { CallOptions, NoArgs } from '../../client/types.ts';
import type { Country, SamlDetails, State } from '../models/platform.ts';

/** The methods of `axero.platform`. */
export interface PlatformGroup {
  /**
   * Check that an Axero site answers.
   *
   * Needs no sign-in. A 401 means that Windows authentication stands in front of the site.
   *
   * `GET /ping-do-not-delete.ico`
   *
   * Answer: An Axero site; the body is an icon. The answer has no envelope. Evidence: seen in client
   * code (M, W).
   */
  ping(args?: NoArgs, options?: CallOptions): Promise<void>;
  readonly index: PlatformIndexGroup;
  readonly urlMapper: PlatformUrlMapperGroup;
  readonly saml: PlatformSamlGroup;
  readonly application: PlatformApplicationGroup;
  readonly countries: PlatformCountriesGroup;
  readonly states: PlatformStatesGroup;
  readonly links: PlatformLinksGroup;
  readonly videos: PlatformVideosGroup;
}

/** The methods of `axero.platform.index`. */
export interface PlatformIndexGroup {
  /**
   * Build the search index.
   *
   * What the numbers in the body stand for is unknown.
   *
   * `POST /api/admin/buildindex`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  build(args: PlatformIndexBuildArgs, options?: CallOptions): Promise<unknown>;
}

/** The methods of `axero.platform.urlMapper`. */
export interface PlatformUrlMapperGroup {
  /**
   * Get one mapping of an old URL to a new one.
   *
   * `GET /api/urlmapper`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  get(args?: PlatformUrlMapperGetArgs, options?: CallOptions): Promise<unknown>;
  /**
   * Map an old URL to a new one.
   *
   * `POST /api/urlmapper`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  create(args?: PlatformUrlMapperCreateArgs, options?: CallOptions): Promise<unknown>;
  /**
   * Delete mappings of URLs.
   *
   * `DELETE /api/urlmapper/multiple`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  deleteMultiple(args?: PlatformUrlMapperDeleteMultipleArgs, options?: CallOptions): Promise<unknown>;
}

/** The methods of `axero.platform.saml`. */
export interface PlatformSamlGroup {
  /**
   * Get how the site signs people in.
   *
   * Needs no sign-in.
   *
   * `GET /api/saml/details`
   *
   * Answer: Switches of the sign-in. Evidence: seen in client code (M).
   */
  details(args?: NoArgs, options?: CallOptions): Promise<SamlDetails>;
}

/** The methods of `axero.platform.application`. */
export interface PlatformApplicationGroup {
  /**
   * Get the name of the site.
   *
   * `GET /api/application/details`
   *
   * Answer: The name of the site. Evidence: seen in client code (T).
   */
  details(args?: NoArgs, options?: CallOptions): Promise<string>;
}

/** The methods of `axero.platform.countries`. */
export interface PlatformCountriesGroup {
  /**
   * List the countries.
   *
   * `GET /api/countries`
   *
   * Answer: All countries, without the envelope. The answer has no envelope. Evidence: the vendor's
   * request collection (P, M).
   */
  list(args?: NoArgs, options?: CallOptions): Promise<Country[]>;
}

/** The methods of `axero.platform.states`. */
export interface PlatformStatesGroup {
  /**
   * List the states of a country.
   *
   * `GET /api/states`
   *
   * Answer: All states, without the envelope. The answer has no envelope. Evidence: the vendor's request
   * collection (P, M).
   */
  list(args?: PlatformStatesListArgs, options?: CallOptions): Promise<State[]>;
}

/** The methods of `axero.platform.links`. */
export interface PlatformLinksGroup {
  /**
   * Get the title, description and image of a linked page.
   *
   * What the answer holds is inferred from the members of a wall post with a shared link.
   *
   * `GET /api/link/metadata`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  metadata(args?: PlatformLinksMetadataArgs, options?: CallOptions): Promise<unknown>;
}

/** The methods of `axero.platform.videos`. */
export interface PlatformVideosGroup {
  /**
   * Get the HTML of a player for a linked video.
   *
   * `GET /api/video/player/html`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  playerHtml(args?: PlatformVideosPlayerHtmlArgs, options?: CallOptions): Promise<unknown>;
}

/** The arguments of `axero.platform.index.build`. */
export interface PlatformIndexBuildArgs {
  /** Rebuild everything. */
  IsRebuildAll?: boolean | undefined;
  /** Body. */
  body: readonly number[];
}

/** The arguments of `axero.platform.urlMapper.get`. */
export interface PlatformUrlMapperGetArgs {
  /** Id of the mapping. */
  URLID?: number | undefined;
}

/** The arguments of `axero.platform.urlMapper.create`. */
export interface PlatformUrlMapperCreateArgs {
  /** From url. */
  fromURL?: string | undefined;
  /** To url. */
  toURL?: string | undefined;
}

/** The arguments of `axero.platform.urlMapper.deleteMultiple`. */
export interface PlatformUrlMapperDeleteMultipleArgs {
  /** To url. */
  toURL?: string | undefined;
  /** From url. */
  fromURL?: string | undefined;
}

/** The arguments of `axero.platform.states.list`. */
export interface PlatformStatesListArgs {
  /** Id of the country. */
  CountryID?: number | undefined;
}

/** The arguments of `axero.platform.links.metadata`. */
export interface PlatformLinksMetadataArgs {
  /** Absolute URL of the page. */
  linkURL?: string | undefined;
}

/** The arguments of `axero.platform.videos.playerHtml`. */
export interface PlatformVideosPlayerHtmlArgs {
  /** Absolute URL of the video. */
  linkurl?: string | undefined;
}

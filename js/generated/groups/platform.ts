// Written by `npm run generate` from api/; do not edit.
import type { CallOptions, NoArgs, OpenReadMethod, ReadMethod } from '../../client/types.ts';
import type { Country, LinkMetadata, SamlDetails, State, UrlMapping } from '../models/platform.ts';

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
   * code. Sources: the vendor's mobile app, the vendor's web chat.
   */
  ping: ReadMethod<NoArgs, void>;
  /** The methods of `axero.platform.index`. */
  readonly index: PlatformIndexGroup;
  /** The methods of `axero.platform.urlMapper`. */
  readonly urlMapper: PlatformUrlMapperGroup;
  /** The methods of `axero.platform.saml`. */
  readonly saml: PlatformSamlGroup;
  /** The methods of `axero.platform.application`. */
  readonly application: PlatformApplicationGroup;
  /** The methods of `axero.platform.countries`. */
  readonly countries: PlatformCountriesGroup;
  /** The methods of `axero.platform.states`. */
  readonly states: PlatformStatesGroup;
  /** The methods of `axero.platform.links`. */
  readonly links: PlatformLinksGroup;
  /** The methods of `axero.platform.videos`. */
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
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  build<T = unknown>(args: PlatformIndexBuildArgs, options?: CallOptions): Promise<T>;
}

/** The methods of `axero.platform.urlMapper`. */
export interface PlatformUrlMapperGroup {
  /**
   * Get one mapping of an old URL to a new one.
   *
   * `GET /api/urlmapper`
   *
   * Answer: The mapping. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection.
   */
  get: ReadMethod<PlatformUrlMapperGetArgs, UrlMapping>;
  /**
   * Map an old URL to a new one.
   *
   * `POST /api/urlmapper`
   *
   * Answer: Shape unknown: by the habit of the API new URLID. Evidence: the vendor's request collection.
   * Sources: the vendor's request collection.
   */
  create<T = unknown>(args?: PlatformUrlMapperCreateArgs, options?: CallOptions): Promise<T>;
  /**
   * Delete mappings of URLs.
   *
   * `DELETE /api/urlmapper/multiple`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  deleteMultiple<T = unknown>(args?: PlatformUrlMapperDeleteMultipleArgs, options?: CallOptions): Promise<T>;
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
   * Answer: Switches of the sign-in. Evidence: seen in client code. Sources: the vendor's mobile app.
   */
  get: ReadMethod<NoArgs, SamlDetails>;
}

/** The methods of `axero.platform.application`. */
export interface PlatformApplicationGroup {
  /**
   * Get the name of the site.
   *
   * `GET /api/application/details`
   *
   * Answer: The name of the site. Evidence: seen in client code. Sources: an Android app.
   */
  get: ReadMethod<NoArgs, string>;
}

/** The methods of `axero.platform.countries`. */
export interface PlatformCountriesGroup {
  /**
   * List the countries.
   *
   * `GET /api/countries`
   *
   * Answer: All countries, without the envelope. The answer has no envelope. Evidence: the vendor's
   * request collection. Sources: the vendor's request collection, the vendor's mobile app.
   */
  list: ReadMethod<NoArgs, Country[]>;
}

/** The methods of `axero.platform.states`. */
export interface PlatformStatesGroup {
  /**
   * List the states of a country.
   *
   * `GET /api/states`
   *
   * Answer: All states, without the envelope. The answer has no envelope. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection, the vendor's mobile app.
   */
  list: ReadMethod<PlatformStatesListArgs, State[]>;
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
   * Answer: What the page behind the link says of itself. Evidence: the vendor's request collection.
   * Sources: the vendor's request collection.
   */
  getMetadata: ReadMethod<PlatformLinksGetMetadataArgs, LinkMetadata>;
}

/** The methods of `axero.platform.videos`. */
export interface PlatformVideosGroup {
  /**
   * Get the HTML of a player for a linked video.
   *
   * `GET /api/video/player/html`
   *
   * Answer: The player as HTML. Its shape is inferred. Evidence: the vendor's request collection.
   * Sources: the vendor's request collection.
   */
  getPlayerHtml: OpenReadMethod<PlatformVideosGetPlayerHtmlArgs, 'platform.videos.getPlayerHtml', string>;
}

/** The arguments of `axero.platform.index.build`. */
export interface PlatformIndexBuildArgs {
  /** Rebuild everything. */
  IsRebuildAll?: boolean | undefined;
  /** Numbers. */
  Numbers: readonly number[];
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

/** The arguments of `axero.platform.links.getMetadata`. */
export interface PlatformLinksGetMetadataArgs {
  /** Absolute URL of the page. */
  linkURL?: string | undefined;
}

/** The arguments of `axero.platform.videos.getPlayerHtml`. */
export interface PlatformVideosGetPlayerHtmlArgs {
  /** Absolute URL of the video. */
  linkurl?: string | undefined;
}

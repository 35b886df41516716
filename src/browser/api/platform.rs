// Written by `npm run generate` from api/; do not edit.
//! The methods of `platform`.

use super::models::{Country, LinkMetadata, SamlDetails, State, UrlMapping};
use super::operations;
use crate::browser::call::Call;
use crate::browser::client::Client;
use crate::browser::values::Value;
use crate::browser::written::Nothing;
use serde::Serialize;

/// The methods of `platform`.
#[derive(Clone, Copy, Debug)]
pub struct PlatformGroup<'c> {
    client: &'c Client,
}

impl<'c> PlatformGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// The methods of `platform.index`.
    pub const fn index(&self) -> PlatformIndexGroup<'c> {
        PlatformIndexGroup::new(self.client)
    }

    /// The methods of `platform.urlMapper`.
    pub const fn url_mapper(&self) -> PlatformUrlMapperGroup<'c> {
        PlatformUrlMapperGroup::new(self.client)
    }

    /// The methods of `platform.saml`.
    pub const fn saml(&self) -> PlatformSamlGroup<'c> {
        PlatformSamlGroup::new(self.client)
    }

    /// The methods of `platform.application`.
    pub const fn application(&self) -> PlatformApplicationGroup<'c> {
        PlatformApplicationGroup::new(self.client)
    }

    /// The methods of `platform.countries`.
    pub const fn countries(&self) -> PlatformCountriesGroup<'c> {
        PlatformCountriesGroup::new(self.client)
    }

    /// The methods of `platform.states`.
    pub const fn states(&self) -> PlatformStatesGroup<'c> {
        PlatformStatesGroup::new(self.client)
    }

    /// The methods of `platform.links`.
    pub const fn links(&self) -> PlatformLinksGroup<'c> {
        PlatformLinksGroup::new(self.client)
    }

    /// The methods of `platform.videos`.
    pub const fn videos(&self) -> PlatformVideosGroup<'c> {
        PlatformVideosGroup::new(self.client)
    }

    /// Check that an Axero site answers.
    ///
    /// Needs no sign-in. A 401 means that Windows authentication stands in front of the site.
    ///
    /// `GET /ping-do-not-delete.ico`
    ///
    /// Answer: An Axero site; the body is an icon. The answer has no envelope. Evidence: seen in client
    /// code. Sources: the vendor's mobile app, the vendor's web chat.
    pub fn ping(&self) -> Call<()> {
        self.client.call_unit(operations::PLATFORM_PING, &Nothing)
    }
}

/// The methods of `platform.index`.
#[derive(Clone, Copy, Debug)]
pub struct PlatformIndexGroup<'c> {
    client: &'c Client,
}

impl<'c> PlatformIndexGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Build the search index.
    ///
    /// What the numbers in the body stand for is unknown.
    ///
    /// `POST /api/admin/buildindex`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn build(&self, args: PlatformIndexBuildArgs) -> Call<Value> {
        self.client.call_value(operations::PLATFORM_INDEX_BUILD, &args)
    }
}

/// The methods of `platform.urlMapper`.
#[derive(Clone, Copy, Debug)]
pub struct PlatformUrlMapperGroup<'c> {
    client: &'c Client,
}

impl<'c> PlatformUrlMapperGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Get one mapping of an old URL to a new one.
    ///
    /// `GET /api/urlmapper`
    ///
    /// Answer: The mapping. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    pub fn get(&self) -> Call<UrlMapping> {
        self.client.call(operations::PLATFORM_URL_MAPPER_GET, &Nothing)
    }

    /// The same as `get`, with arguments.
    pub fn get_with(&self, args: PlatformUrlMapperGetArgs) -> Call<UrlMapping> {
        self.client.call(operations::PLATFORM_URL_MAPPER_GET, &args)
    }

    /// Map an old URL to a new one.
    ///
    /// `POST /api/urlmapper`
    ///
    /// Answer: Shape unknown: by the habit of the API new URLID. Evidence: the vendor's request collection.
    /// Sources: the vendor's request collection.
    pub fn create(&self, args: PlatformUrlMapperCreateArgs) -> Call<Value> {
        self.client.call_value(operations::PLATFORM_URL_MAPPER_CREATE, &args)
    }

    /// Delete mappings of URLs.
    ///
    /// `DELETE /api/urlmapper/multiple`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn delete_multiple(&self, args: PlatformUrlMapperDeleteMultipleArgs) -> Call<Value> {
        self.client.call_value(operations::PLATFORM_URL_MAPPER_DELETE_MULTIPLE, &args)
    }
}

/// The methods of `platform.saml`.
#[derive(Clone, Copy, Debug)]
pub struct PlatformSamlGroup<'c> {
    client: &'c Client,
}

impl<'c> PlatformSamlGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Get how the site signs people in.
    ///
    /// Needs no sign-in.
    ///
    /// `GET /api/saml/details`
    ///
    /// Answer: Switches of the sign-in. Evidence: seen in client code. Sources: the vendor's mobile app.
    pub fn get(&self) -> Call<SamlDetails> {
        self.client.call(operations::PLATFORM_SAML_GET, &Nothing)
    }
}

/// The methods of `platform.application`.
#[derive(Clone, Copy, Debug)]
pub struct PlatformApplicationGroup<'c> {
    client: &'c Client,
}

impl<'c> PlatformApplicationGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Get the name of the site.
    ///
    /// `GET /api/application/details`
    ///
    /// Answer: The name of the site. Evidence: seen in client code. Sources: an Android app.
    pub fn get(&self) -> Call<String> {
        self.client.call(operations::PLATFORM_APPLICATION_GET, &Nothing)
    }
}

/// The methods of `platform.countries`.
#[derive(Clone, Copy, Debug)]
pub struct PlatformCountriesGroup<'c> {
    client: &'c Client,
}

impl<'c> PlatformCountriesGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the countries.
    ///
    /// `GET /api/countries`
    ///
    /// Answer: All countries, without the envelope. The answer has no envelope. Evidence: the vendor's
    /// request collection. Sources: the vendor's request collection, the vendor's mobile app.
    pub fn list(&self) -> Call<Vec<Country>> {
        self.client.call(operations::PLATFORM_COUNTRIES_LIST, &Nothing)
    }
}

/// The methods of `platform.states`.
#[derive(Clone, Copy, Debug)]
pub struct PlatformStatesGroup<'c> {
    client: &'c Client,
}

impl<'c> PlatformStatesGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the states of a country.
    ///
    /// `GET /api/states`
    ///
    /// Answer: All states, without the envelope. The answer has no envelope. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, the vendor's mobile app.
    pub fn list(&self) -> Call<Vec<State>> {
        self.client.call(operations::PLATFORM_STATES_LIST, &Nothing)
    }

    /// The same as `list`, with arguments.
    pub fn list_with(&self, args: PlatformStatesListArgs) -> Call<Vec<State>> {
        self.client.call(operations::PLATFORM_STATES_LIST, &args)
    }
}

/// The methods of `platform.links`.
#[derive(Clone, Copy, Debug)]
pub struct PlatformLinksGroup<'c> {
    client: &'c Client,
}

impl<'c> PlatformLinksGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Get the title, description and image of a linked page.
    ///
    /// What the answer holds is inferred from the members of a wall post with a shared link.
    ///
    /// `GET /api/link/metadata`
    ///
    /// Answer: What the page behind the link says of itself. Evidence: the vendor's request collection.
    /// Sources: the vendor's request collection.
    pub fn get_metadata(&self) -> Call<LinkMetadata> {
        self.client.call(operations::PLATFORM_LINKS_GET_METADATA, &Nothing)
    }

    /// The same as `getMetadata`, with arguments.
    pub fn get_metadata_with(&self, args: PlatformLinksGetMetadataArgs) -> Call<LinkMetadata> {
        self.client.call(operations::PLATFORM_LINKS_GET_METADATA, &args)
    }
}

/// The methods of `platform.videos`.
#[derive(Clone, Copy, Debug)]
pub struct PlatformVideosGroup<'c> {
    client: &'c Client,
}

impl<'c> PlatformVideosGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Get the HTML of a player for a linked video.
    ///
    /// `GET /api/video/player/html`
    ///
    /// Answer: The player as HTML. Its shape is inferred. Evidence: the vendor's request collection.
    /// Sources: the vendor's request collection.
    pub fn get_player_html(&self) -> Call<Value> {
        self.client.call_value(operations::PLATFORM_VIDEOS_GET_PLAYER_HTML, &Nothing)
    }

    /// The same as `getPlayerHtml`, with arguments.
    pub fn get_player_html_with(&self, args: PlatformVideosGetPlayerHtmlArgs) -> Call<Value> {
        self.client.call_value(operations::PLATFORM_VIDEOS_GET_PLAYER_HTML, &args)
    }
}

/// The arguments of `platform.index.build`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PlatformIndexBuildArgs {
    /// Rebuild everything.
    #[serde(rename = "IsRebuildAll", skip_serializing_if = "Option::is_none")]
    pub is_rebuild_all: Option<bool>,
    /// Numbers.
    #[serde(rename = "Numbers")]
    pub numbers: Vec<i64>,
}

impl PlatformIndexBuildArgs {
    /// The arguments that the operation needs.
    pub fn new(numbers: impl IntoIterator<Item = i64>) -> Self {
        Self { is_rebuild_all: None, numbers: numbers.into_iter().collect() }
    }

    /// Sets `IsRebuildAll`.
    #[must_use]
    pub fn is_rebuild_all(mut self, is_rebuild_all: bool) -> Self {
        self.is_rebuild_all = Some(is_rebuild_all);
        self
    }
}

/// The arguments of `platform.urlMapper.get`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PlatformUrlMapperGetArgs {
    /// Id of the mapping.
    #[serde(rename = "URLID", skip_serializing_if = "Option::is_none")]
    pub url_id: Option<i64>,
}

impl PlatformUrlMapperGetArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `URLID`.
    #[must_use]
    pub fn url_id(mut self, url_id: i64) -> Self {
        self.url_id = Some(url_id);
        self
    }
}

/// The arguments of `platform.urlMapper.create`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PlatformUrlMapperCreateArgs {
    /// From url.
    #[serde(rename = "fromURL", skip_serializing_if = "Option::is_none")]
    pub from_url: Option<String>,
    /// To url.
    #[serde(rename = "toURL", skip_serializing_if = "Option::is_none")]
    pub to_url: Option<String>,
}

impl PlatformUrlMapperCreateArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `fromURL`.
    #[must_use]
    pub fn from_url(mut self, from_url: impl Into<String>) -> Self {
        self.from_url = Some(from_url.into());
        self
    }

    /// Sets `toURL`.
    #[must_use]
    pub fn to_url(mut self, to_url: impl Into<String>) -> Self {
        self.to_url = Some(to_url.into());
        self
    }
}

/// The arguments of `platform.urlMapper.deleteMultiple`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PlatformUrlMapperDeleteMultipleArgs {
    /// To url.
    #[serde(rename = "toURL", skip_serializing_if = "Option::is_none")]
    pub to_url: Option<String>,
    /// From url.
    #[serde(rename = "fromURL", skip_serializing_if = "Option::is_none")]
    pub from_url: Option<String>,
}

impl PlatformUrlMapperDeleteMultipleArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `toURL`.
    #[must_use]
    pub fn to_url(mut self, to_url: impl Into<String>) -> Self {
        self.to_url = Some(to_url.into());
        self
    }

    /// Sets `fromURL`.
    #[must_use]
    pub fn from_url(mut self, from_url: impl Into<String>) -> Self {
        self.from_url = Some(from_url.into());
        self
    }
}

/// The arguments of `platform.states.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PlatformStatesListArgs {
    /// Id of the country.
    #[serde(rename = "CountryID", skip_serializing_if = "Option::is_none")]
    pub country_id: Option<i64>,
}

impl PlatformStatesListArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `CountryID`.
    #[must_use]
    pub fn country_id(mut self, country_id: i64) -> Self {
        self.country_id = Some(country_id);
        self
    }
}

/// The arguments of `platform.links.getMetadata`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PlatformLinksGetMetadataArgs {
    /// Absolute URL of the page.
    #[serde(rename = "linkURL", skip_serializing_if = "Option::is_none")]
    pub link_url: Option<String>,
}

impl PlatformLinksGetMetadataArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `linkURL`.
    #[must_use]
    pub fn link_url(mut self, link_url: impl Into<String>) -> Self {
        self.link_url = Some(link_url.into());
        self
    }
}

/// The arguments of `platform.videos.getPlayerHtml`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PlatformVideosGetPlayerHtmlArgs {
    /// Absolute URL of the video.
    #[serde(rename = "linkurl", skip_serializing_if = "Option::is_none")]
    pub linkurl: Option<String>,
}

impl PlatformVideosGetPlayerHtmlArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `linkurl`.
    #[must_use]
    pub fn linkurl(mut self, linkurl: impl Into<String>) -> Self {
        self.linkurl = Some(linkurl.into());
        self
    }
}

// Written by `npm run generate` from api/; do not edit.
//! The methods of `platform`.

use super::models::{Country, LinkMetadata, SamlDetails, State, UrlMapping};
use super::operations;
use super::value::Nothing;
use crate::browser::client::Client;
use crate::core::error::Error;
use serde::Serialize;
use wasm_bindgen::JsValue;

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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn ping(&self) -> Result<(), Error> {
        self.client.call_raw(operations::PLATFORM_PING, "platform.ping", &Nothing {}).await.map(drop)
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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn build(&self, args: &PlatformIndexBuildArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::PLATFORM_INDEX_BUILD, "platform.index.build", args).await
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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get(&self, args: &PlatformUrlMapperGetArgs) -> Result<UrlMapping, Error> {
        self.client.call(operations::PLATFORM_URL_MAPPER_GET, "platform.urlMapper.get", args).await
    }

    /// Map an old URL to a new one.
    ///
    /// `POST /api/urlmapper`
    ///
    /// Answer: Shape unknown: by the habit of the API new URLID. Evidence: the vendor's request collection.
    /// Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn create(&self, args: &PlatformUrlMapperCreateArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::PLATFORM_URL_MAPPER_CREATE, "platform.urlMapper.create", args).await
    }

    /// Delete mappings of URLs.
    ///
    /// `DELETE /api/urlmapper/multiple`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn delete_multiple(&self, args: &PlatformUrlMapperDeleteMultipleArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::PLATFORM_URL_MAPPER_DELETE_MULTIPLE, "platform.urlMapper.deleteMultiple", args).await
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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get(&self) -> Result<SamlDetails, Error> {
        self.client.call(operations::PLATFORM_SAML_GET, "platform.saml.get", &Nothing {}).await
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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get(&self) -> Result<String, Error> {
        self.client.call(operations::PLATFORM_APPLICATION_GET, "platform.application.get", &Nothing {}).await
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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self) -> Result<Vec<Country>, Error> {
        self.client.call(operations::PLATFORM_COUNTRIES_LIST, "platform.countries.list", &Nothing {}).await
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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &PlatformStatesListArgs) -> Result<Vec<State>, Error> {
        self.client.call(operations::PLATFORM_STATES_LIST, "platform.states.list", args).await
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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get_metadata(&self, args: &PlatformLinksGetMetadataArgs) -> Result<LinkMetadata, Error> {
        self.client.call(operations::PLATFORM_LINKS_GET_METADATA, "platform.links.getMetadata", args).await
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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get_player_html(&self, args: &PlatformVideosGetPlayerHtmlArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::PLATFORM_VIDEOS_GET_PLAYER_HTML, "platform.videos.getPlayerHtml", args).await
    }
}

/// The arguments of `platform.index.build`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PlatformIndexBuildArgs {
    /// Rebuild everything.
    #[serde(rename = "IsRebuildAll", skip_serializing_if = "Option::is_none")]
    pub is_rebuild_all: Option<bool>,
    /// Numbers.
    #[serde(rename = "Numbers")]
    pub numbers: Vec<i64>,
}

/// The arguments of `platform.urlMapper.get`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PlatformUrlMapperGetArgs {
    /// Id of the mapping.
    #[serde(rename = "URLID", skip_serializing_if = "Option::is_none")]
    pub url_id: Option<i64>,
}

/// The arguments of `platform.urlMapper.create`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PlatformUrlMapperCreateArgs {
    /// From url.
    #[serde(rename = "fromURL", skip_serializing_if = "Option::is_none")]
    pub from_url: Option<String>,
    /// To url.
    #[serde(rename = "toURL", skip_serializing_if = "Option::is_none")]
    pub to_url: Option<String>,
}

/// The arguments of `platform.urlMapper.deleteMultiple`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PlatformUrlMapperDeleteMultipleArgs {
    /// To url.
    #[serde(rename = "toURL", skip_serializing_if = "Option::is_none")]
    pub to_url: Option<String>,
    /// From url.
    #[serde(rename = "fromURL", skip_serializing_if = "Option::is_none")]
    pub from_url: Option<String>,
}

/// The arguments of `platform.states.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PlatformStatesListArgs {
    /// Id of the country.
    #[serde(rename = "CountryID", skip_serializing_if = "Option::is_none")]
    pub country_id: Option<i64>,
}

/// The arguments of `platform.links.getMetadata`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PlatformLinksGetMetadataArgs {
    /// Absolute URL of the page.
    #[serde(rename = "linkURL", skip_serializing_if = "Option::is_none")]
    pub link_url: Option<String>,
}

/// The arguments of `platform.videos.getPlayerHtml`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PlatformVideosGetPlayerHtmlArgs {
    /// Absolute URL of the video.
    #[serde(rename = "linkurl", skip_serializing_if = "Option::is_none")]
    pub linkurl: Option<String>,
}

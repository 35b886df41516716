//! The settings: everything about a real site that is unknown or differs between sites.

pub mod api_access;
pub mod switches;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use api_access::SecurityLevel;

/// The response of `/api` to a call without a live session.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SessionFace {
    /// 401 with JSON.
    #[default]
    Unauthorized,
    /// 302 to the site's own login page.
    LoginRedirect,
    /// 302 to an identity provider on another origin.
    IdpRedirect,
    /// 200 with the login page as HTML.
    #[serde(rename = "html-200")]
    Html200,
    /// 200 whose `X-Responded-JSON` header holds the 401.
    RespondedJson,
}

/// The Content-Security-Policy of pages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Csp {
    /// No policy.
    Off,
    /// Own origin only, WebAssembly allowed, Trusted Types enforced.
    #[default]
    Strict,
    /// As strict, and WebAssembly refused.
    NoWasm,
}

impl Csp {
    pub(crate) fn header(self) -> Option<String> {
        let wasm = match self {
            Self::Off => return None,
            Self::Strict => " 'wasm-unsafe-eval'",
            Self::NoWasm => "",
        };
        Some(format!(
            "default-src 'self'; script-src 'self'{wasm}; style-src 'self' 'unsafe-inline'; \
             img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'self'; \
             require-trusted-types-for 'script'"
        ))
    }
}

/// The answer of `ping-do-not-delete.ico`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ping {
    /// 200 for everyone.
    #[default]
    Open,
    /// 401, as behind Windows authentication.
    WindowsAuth,
}

/// The content type of uploaded `.wasm` files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum WasmType {
    /// The type that browsers require for streaming compilation.
    #[default]
    #[serde(rename = "application/wasm")]
    Wasm,
    /// A server that does not know the type.
    #[serde(rename = "application/octet-stream")]
    OctetStream,
    /// A server that serves unknown files as text.
    #[serde(rename = "text/plain")]
    Plain,
}

impl WasmType {
    pub(crate) const fn header(self) -> &'static str {
        match self {
            Self::Wasm => "application/wasm",
            Self::OctetStream => "application/octet-stream",
            Self::Plain => "text/plain",
        }
    }
}

/// The body of a refusal of the API.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ErrorBody {
    /// `{"Message": ...}`, the default of ASP.NET Web API.
    #[default]
    Message,
    /// `{"IsError": true, "ResponseMessage": ...}`.
    Envelope,
}

/// The status of an operation that was reached and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FailureStatus {
    /// 400, 403, 404, 500 as the failure is.
    #[default]
    Http,
    /// 200, and only `IsError` in the envelope tells.
    Ok,
}

/// Anti-forgery tokens for writes to the API.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AntiForgery {
    /// No token, as every known client assumes.
    #[default]
    Off,
    /// The page's `__RequestVerificationToken` in a header of that name.
    Header,
}

/// The response of `/login` to a person who is signed in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LoginPage {
    /// The form, so that another person can sign in.
    #[default]
    Form,
    /// The page that `ReturnUrl` names.
    Redirect,
}

/// The treatment of a `PageLength` beyond the limit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BeyondLimit {
    /// As many rows as the limit allows.
    #[default]
    Clamp,
    /// 400.
    Refuse,
}

/// The `ResponseMessage` of an operation that succeeded without a message.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SuccessMessage {
    /// `""`
    #[default]
    Empty,
    /// `"Success message."`
    Phrase,
    /// No such member.
    Absent,
}

impl SuccessMessage {
    pub(crate) const fn text(self) -> Option<&'static str> {
        match self {
            Self::Empty => Some(""),
            Self::Phrase => Some("Success message."),
            Self::Absent => None,
        }
    }
}

/// The response to creating a comment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CommentCreated {
    /// The id as a bare integer.
    #[default]
    Id,
    /// An object with `CommentID`.
    Object,
}

/// The refusal of a request beyond `uploadLimit`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum UploadRefusal {
    /// 413 with an HTML page, as of a proxy.
    #[default]
    #[serde(rename = "http-413")]
    Http,
    /// 404.13 of IIS, with an HTML page.
    #[serde(rename = "iis-404-13")]
    Iis,
    /// 500 of ASP.NET with JSON: "Maximum request length exceeded."
    #[serde(rename = "asp-net-500")]
    AspNet,
}

/// The response of an operation that the description leaves open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum UnknownShapes {
    /// A response that the sandbox has invented.
    #[default]
    Invent,
    /// 501, and the site does not act.
    Refuse,
}

/// The settings, by their names in the control API.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Settings {
    /// The response of `/api` to a call without a live session.
    pub session_face: SessionFace,
    /// The address that `idp-redirect` leads to.
    pub idp_url: String,
    /// Minutes until a session expires.
    pub session_minutes: u32,
    /// True if every request prolongs the session.
    pub sliding_expiration: bool,
    /// The response of `/login` to a person who is signed in.
    pub login_page: LoginPage,
    /// The Content-Security-Policy of pages.
    pub csp: Csp,
    /// The content type of uploaded `.wasm` files.
    pub wasm_content_type: WasmType,
    /// The answer of `ping-do-not-delete.ico`.
    pub ping: Ping,
    /// The body of a refusal of the API.
    pub error_body: ErrorBody,
    /// The status of an operation that was reached and failed.
    pub failure_status: FailureStatus,
    /// True if writes to the API from another origin are refused.
    pub origin_check: bool,
    /// Anti-forgery tokens for writes to the API.
    pub anti_forgery: AntiForgery,
    /// True if API responses over https set the `CF-Guest` cookie.
    pub guest_cookie: bool,
    /// The security level of the REST API.
    pub security_level: SecurityLevel,
    /// The system property `EnableLegacyAPIKey`: the simple set-up with one key for each person.
    #[serde(rename = "enableLegacyAPIKey")]
    pub enable_legacy_api_key: bool,
    /// The system property `EmulateLegacyAPIKey`, which tokens and levels need.
    #[serde(rename = "emulateLegacyAPIKey")]
    pub emulate_legacy_api_key: bool,
    /// Names of the roles with the REST API permission, with commas between them.
    pub api_roles: String,
    /// True if sessions of the site need the permission as well.
    pub session_needs_api_permission: bool,
    /// True if sessions of the site may call the API at the level Extra High.
    pub extra_high_sessions: bool,
    /// Default lifetime of a new token, in minutes.
    pub token_default_minutes: u64,
    /// Longest lifetime of a token in minutes, above the level Legacy.
    pub token_maximum_minutes: u64,
    /// True if a token may never expire, above the level Legacy.
    pub allow_unexpiring_tokens: bool,
    /// The system property `PersonaSpaceAdminAccess`: personas for administrators of spaces.
    pub persona_space_admin_access: bool,
    /// Milliseconds by which the site's clock is ahead, or behind if below zero.
    pub clock_skew_ms: i64,
    /// Default number of rows of a page.
    pub default_page_length: u32,
    /// Rows of the longest page; 0 means that there is no limit.
    pub page_length_limit: u32,
    /// The treatment of a `PageLength` beyond the limit.
    pub beyond_page_length: BeyondLimit,
    /// The `ResponseMessage` of an operation that succeeded without a message.
    pub success_message: SuccessMessage,
    /// The response to creating a comment.
    pub comment_created: CommentCreated,
    /// True if the list of copilot conversations is in an envelope.
    pub conversations_envelope: bool,
    /// Largest request body in bytes; 0 means that there is no limit but the sandbox's own.
    pub upload_limit: u64,
    /// The refusal of a request beyond that limit.
    pub upload_refusal: UploadRefusal,
    /// The response of an operation that the description leaves open.
    pub unknown_shapes: UnknownShapes,
}

/// Largest error of the site's clock: ten years.
const LONGEST_SKEW_MS: u64 = 10 * 365 * 24 * 60 * 60 * 1000;

/// Minutes of a year.
const YEAR: u64 = 365 * 24 * 60;

impl Default for Settings {
    fn default() -> Self {
        Self {
            session_face: SessionFace::default(),
            idp_url: "https://idp.northlight.example/saml/sso".to_owned(),
            session_minutes: 30,
            sliding_expiration: true,
            login_page: LoginPage::default(),
            csp: Csp::default(),
            wasm_content_type: WasmType::default(),
            ping: Ping::default(),
            error_body: ErrorBody::default(),
            failure_status: FailureStatus::default(),
            origin_check: false,
            anti_forgery: AntiForgery::default(),
            guest_cookie: true,
            security_level: SecurityLevel::default(),
            enable_legacy_api_key: false,
            emulate_legacy_api_key: true,
            api_roles: "Registered Users".to_owned(),
            session_needs_api_permission: false,
            extra_high_sessions: true,
            token_default_minutes: YEAR,
            token_maximum_minutes: 2 * YEAR,
            allow_unexpiring_tokens: false,
            persona_space_admin_access: false,
            clock_skew_ms: 0,
            default_page_length: 30,
            page_length_limit: 0,
            beyond_page_length: BeyondLimit::default(),
            success_message: SuccessMessage::default(),
            comment_created: CommentCreated::default(),
            conversations_envelope: false,
            upload_limit: 0,
            upload_refusal: UploadRefusal::default(),
            unknown_shapes: UnknownShapes::default(),
        }
    }
}

impl Settings {
    /// The settings as JSON.
    pub fn to_json(&self) -> Map<String, Value> {
        match serde_json::to_value(self) {
            Ok(Value::Object(map)) => map,
            _ => Map::new(),
        }
    }

    /// Returns the settings with some of them changed, or an error sentence.
    pub fn changed(&self, changes: &Map<String, Value>) -> Result<Self, String> {
        let mut settings = self.clone();
        for (name, value) in changes {
            let mut map = settings.to_json();
            if !map.contains_key(name) {
                let known: Vec<_> = map.keys().map(String::as_str).collect();
                return Err(format!("There is no setting \"{name}\". The settings are: {}.", known.join(", ")));
            }
            map.insert(name.clone(), value.clone());
            settings = serde_json::from_value(Value::Object(map))
                .map_err(|error| format!("The setting \"{name}\" cannot be {value}: {error}."))?;
        }
        settings.check()?;
        Ok(settings)
    }

    fn check(&self) -> Result<(), String> {
        let web = ["http://", "https://"].iter().any(|scheme| self.idp_url.starts_with(scheme));
        if !web || self.idp_url.chars().any(|character| character.is_control() || character == ' ') {
            return Err("The setting \"idpUrl\" must be a URL that begins with http:// or https://.".to_owned());
        }
        if self.clock_skew_ms.unsigned_abs() > LONGEST_SKEW_MS {
            return Err("The setting \"clockSkewMs\" must not be more than ten years.".to_owned());
        }
        if self.default_page_length == 0 {
            return Err("The setting \"defaultPageLength\" must be at least 1.".to_owned());
        }
        if self.session_minutes == 0 {
            return Err("The setting \"sessionMinutes\" must be at least 1.".to_owned());
        }
        if self.token_default_minutes == 0 || self.token_maximum_minutes == 0 {
            return Err("The settings \"tokenDefaultMinutes\" and \"tokenMaximumMinutes\" must be at least 1.".to_owned());
        }
        if self.token_default_minutes > self.token_maximum_minutes {
            return Err("The setting \"tokenDefaultMinutes\" must not be greater than \"tokenMaximumMinutes\".".to_owned());
        }
        Ok(())
    }
}

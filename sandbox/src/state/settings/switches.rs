//! The settings as the control page shows them.

/// One setting on the control page.
pub struct Switch {
    pub name: &'static str,
    pub about: &'static str,
    /// The allowed values as JSON; empty if any text or number is allowed.
    pub choices: &'static [&'static str],
}

/// Every setting, in the order of `Settings`.
pub const SWITCHES: &[Switch] = &[
    Switch {
        name: "sessionFace",
        about: "What /api answers when the session is dead",
        choices: &["\"unauthorized\"", "\"login-redirect\"", "\"idp-redirect\"", "\"html-200\"", "\"responded-json\""],
    },
    Switch { name: "idpUrl", about: "Where idp-redirect leads to", choices: &[] },
    Switch { name: "sessionMinutes", about: "Minutes until a session expires", choices: &[] },
    Switch { name: "slidingExpiration", about: "Every request prolongs the session", choices: &["true", "false"] },
    Switch { name: "loginPage", about: "What /login shows to somebody who is signed in", choices: &["\"form\"", "\"redirect\""] },
    Switch { name: "csp", about: "Content-Security-Policy of pages", choices: &["\"off\"", "\"strict\"", "\"no-wasm\""] },
    Switch {
        name: "wasmContentType",
        about: "Content type of uploaded .wasm files",
        choices: &["\"application/wasm\"", "\"application/octet-stream\"", "\"text/plain\""],
    },
    Switch { name: "ping", about: "Answer of ping-do-not-delete.ico", choices: &["\"open\"", "\"windows-auth\""] },
    Switch { name: "errorBody", about: "Body of a refusal of the API", choices: &["\"message\"", "\"envelope\""] },
    Switch { name: "failureStatus", about: "Status of an operation that was reached and failed", choices: &["\"http\"", "\"ok\""] },
    Switch { name: "originCheck", about: "Writes to the API from another origin are refused", choices: &["true", "false"] },
    Switch { name: "antiForgery", about: "Writes to the API need a token from the page", choices: &["\"off\"", "\"header\""] },
    Switch { name: "guestCookie", about: "API answers over https set the CF-Guest cookie", choices: &["true", "false"] },
    Switch { name: "securityLevel", about: "Security level of the REST API", choices: &["\"legacy\"", "\"high\"", "\"extra-high\""] },
    Switch { name: "enableLegacyAPIKey", about: "System property EnableLegacyAPIKey", choices: &["true", "false"] },
    Switch { name: "emulateLegacyAPIKey", about: "System property EmulateLegacyAPIKey", choices: &["true", "false"] },
    Switch { name: "apiRoles", about: "Roles with the REST API permission", choices: &[] },
    Switch { name: "sessionNeedsApiPermission", about: "Sessions need the REST API permission as well", choices: &["true", "false"] },
    Switch { name: "extraHighSessions", about: "Sessions may call the API at the level Extra High", choices: &["true", "false"] },
    Switch { name: "tokenDefaultMinutes", about: "Minutes that a new token lives", choices: &[] },
    Switch { name: "tokenMaximumMinutes", about: "Minutes that a token may live", choices: &[] },
    Switch { name: "allowUnexpiringTokens", about: "A token may live for ever", choices: &["true", "false"] },
    Switch { name: "personaSpaceAdminAccess", about: "System property PersonaSpaceAdminAccess", choices: &["true", "false"] },
    Switch { name: "clockSkewMs", about: "Milliseconds by which the site's clock is ahead", choices: &[] },
    Switch { name: "defaultPageLength", about: "Rows of a page where nobody says", choices: &[] },
    Switch { name: "pageLengthLimit", about: "Rows of the longest page, 0 for no limit", choices: &[] },
    Switch { name: "beyondPageLength", about: "A PageLength beyond the limit", choices: &["\"clamp\"", "\"refuse\""] },
    Switch {
        name: "successMessage",
        about: "ResponseMessage of an operation that succeeded",
        choices: &["\"empty\"", "\"phrase\"", "\"absent\""],
    },
    Switch { name: "commentCreated", about: "What creating a comment answers", choices: &["\"id\"", "\"object\""] },
    Switch { name: "conversationsEnvelope", about: "Copilot conversations stand in an envelope", choices: &["true", "false"] },
    Switch { name: "uploadLimit", about: "Bytes of the largest request, 0 for no limit", choices: &[] },
    Switch { name: "uploadRefusal", about: "A request beyond that limit", choices: &["\"http-413\"", "\"iis-404-13\"", "\"asp-net-500\""] },
    Switch { name: "unknownShapes", about: "Answers whose shape nobody knows", choices: &["\"invent\"", "\"refuse\""] },
];

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value};

    use super::*;
    use crate::state::settings::Settings;

    #[test]
    fn the_control_page_knows_every_setting_and_every_choice_is_accepted() {
        let names: Vec<_> = Settings::default().to_json().keys().cloned().collect();
        let shown: Vec<_> = SWITCHES.iter().map(|switch| switch.name).collect();
        assert_eq!(names, shown);
        for switch in SWITCHES {
            for choice in switch.choices {
                let value: Value = serde_json::from_str(choice).unwrap();
                let changes = Map::from_iter([(switch.name.to_owned(), value.clone())]);
                let changed = Settings::default().changed(&changes).unwrap();
                assert_eq!(changed.to_json()[switch.name], value);
            }
        }
    }
}

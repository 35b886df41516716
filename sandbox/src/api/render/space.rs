//! A space on the wire.

use serde_json::{Value, json};

use crate::domain::spaces::Space;
use crate::server::address::Address;

/// The name of the whole site.
pub const SITE_NAME: &str = "Northlight Instruments";

/// The picture of a space.
pub fn icon_path(space: &Space) -> String {
    format!("/assets/spaces/{}.svg", space.id)
}

/// The members of a space that people may know who may not see its content.
pub fn basic(space: &Space, address: &Address) -> Value {
    json!({
        "SpaceID": space.id,
        "SpaceName": space.name,
        "SpaceVisibility": space.visibility.code(),
        "SpaceIconURL": address.absolute(&icon_path(space)),
        "SpaceIconFileName": format!("{}.svg", space.id),
        "SpaceImageURL": address.absolute(&icon_path(space)),
    })
}

/// A space with all its settings.
pub fn space(space: &Space, address: &Address) -> Value {
    let more = json!({
        "Description": space.description,
        "SpaceURL": address.absolute(&space.path()),
        "ParentSpaceID": space.parent,
        "MembershipType": space.membership_type,
        "StatusID": space.status.0,
    });
    super::merged([basic(space, address), more])
}

/// The community, where a space is expected.
pub fn community(address: &Address) -> Value {
    json!({ "SpaceID": 0, "SpaceName": SITE_NAME, "SpaceVisibility": 1, "SpaceURL": address.absolute("/") })
}

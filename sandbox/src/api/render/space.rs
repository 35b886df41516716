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

/// What may be known of a space by those who may not see into it.
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

/// A space with everything that can be set.
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

/// The top-level community, which stands where a space may stand.
pub fn community(address: &Address) -> Value {
    json!({ "SpaceID": 0, "SpaceName": SITE_NAME, "SpaceVisibility": 1, "SpaceURL": address.absolute("/") })
}

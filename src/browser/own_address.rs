//! The address of the page itself.

use wasm_bindgen::JsValue;

use super::error::property;

/// Returns the `Location` of the page; in a frame without an address of its own (`about:srcdoc`) that of the page around it.
///
/// A page cannot replace the properties that lead there. It can replace `origin` and `parent` by a mere `var`.
pub fn page_location() -> JsValue {
    let global = js_sys::global();
    let mut location = property(&global, "location");
    let mut document = property(&global, "document");
    while property(&location, "protocol") == "about:" {
        document = property(&property(&property(&document, "defaultView"), "frameElement"), "ownerDocument");
        let outer = property(&document, "location");
        if !outer.is_object() {
            break;
        }
        location = outer;
    }
    location
}

/// Returns the origin of a `Location`, where it has one.
pub fn origin_of(location: &JsValue) -> Option<String> {
    property(location, "origin").as_string().filter(|origin| origin != "null")
}

/// Returns the address of a path of this site, which no `base` element leads elsewhere.
#[cfg(feature = "own")]
pub fn own_address(path: &str) -> Option<String> {
    Some([&*origin_of(&page_location())?, path].concat())
}

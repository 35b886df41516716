//! The widget on the page.

use axero_widget_sdk::{Client, Error, ErrorKind};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element};

use crate::greeting::greeting;

/// Starts when the module is loaded.
#[wasm_bindgen(start)]
pub async fn start() -> Result<(), JsValue> {
    // Without it, a panic shows as `unreachable` and nothing else.
    console_error_panic_hook::set_once();
    let document = web_sys::window().and_then(|window| window.document()).ok_or("This module needs a page.")?;
    let axero = Client::connect()?;
    let outcome = axero.users().me().await.map(|me| greeting(me.user_info_display_name.as_deref()));
    let places = document.query_selector_all("[data-__NAME__]")?;
    for at in 0..places.length() {
        if let Some(place) = places.get(at) {
            show(&axero, &document, place.unchecked_ref(), &outcome)?;
        }
    }
    Ok(())
}

fn show(axero: &Client, document: &Document, place: &Element, outcome: &Result<String, Error>) -> Result<(), JsValue> {
    match outcome {
        // Text, never `innerHTML`: a name may hold anything, and strict pages refuse it.
        Ok(text) => place.set_text_content(Some(text)),
        Err(error) if error.kind == ErrorKind::SessionExpired => {
            let link = document.create_element("a")?;
            link.set_attribute("href", &axero.session().sign_in_address())?;
            link.set_text_content(Some("Sign in"));
            place.set_text_content(None);
            place.append_child(&link)?;
        }
        Err(error) => place.set_text_content(Some(&error.message)),
    }
    Ok(())
}

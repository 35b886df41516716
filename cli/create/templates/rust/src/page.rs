//! The widget on the page.

use axero_widget_sdk::browser::Client;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::spawn_local;

use crate::greeting::greeting;

/// Starts when the module is loaded.
#[wasm_bindgen(start)]
pub fn start() {
    spawn_local(async {
        let text = match me().await {
            Ok(name) => greeting(name.as_deref()),
            Err(error) => error.to_string(),
        };
        show(&text);
    });
}

async fn me() -> Result<Option<String>, axero_widget_sdk::core::error::Error> {
    let axero = Client::connect()?;
    Ok(axero.users().me(&Default::default()).await?.user_info_display_name)
}

fn show(text: &str) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return;
    };
    let Ok(places) = document.query_selector_all("[data-__NAME__]") else {
        return;
    };
    for at in 0..places.length() {
        if let Some(place) = places.item(at) {
            place.set_text_content(Some(text));
        }
    }
}

//! A widget that lists people, with Leptos: put `<div id="people"></div>` on a page and load the module.

use axero_widget_sdk::models::User;
use axero_widget_sdk::users::UsersListArgs;
use axero_widget_sdk::{Client, Error, ErrorKind, Page};
use leptos::prelude::*;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

const PAGE_LENGTH: i64 = 5;

/// Mounts the widget.
#[wasm_bindgen(start)]
pub fn start() -> Result<(), JsValue> {
    console_error_panic_hook::set_once();
    let axero = Client::connect()?;
    let place = document().get_element_by_id("people").ok_or("The page has no element with the id people.")?;
    leptos::mount::mount_to(place.unchecked_into(), move || {
        provide_context(axero);
        view! { <People /> }
    })
    // The page keeps it; a page that removes the widget drops the handle instead, which cancels its calls.
    .forget();
    Ok(())
}

#[component]
fn People() -> impl IntoView {
    let axero = use_context::<Client>();
    let (page, set_page) = signal(1_i64);
    // When `page` changes, the resource drops the call that runs, so a late answer never replaces a newer one.
    let people = LocalResource::new(move || {
        let call = axero.as_ref().map(|axero| axero.users().list(UsersListArgs::new().start_page(page.get()).page_length(PAGE_LENGTH)));
        async move {
            match call {
                Some(call) => Some(call.await),
                None => None,
            }
        }
    });
    view! {
        <Suspense fallback=|| view! { <p role="status">"Loading people…"</p> }>
            {move || Suspend::new(async move { people.await.map(|outcome| view! { <Outcome outcome /> }) })}
        </Suspense>
        // The whole page is one form: a button without a type would submit it.
        <button type="button" on:click=move |_| set_page.update(|page| *page = (*page - 1).max(1))>"Previous"</button>
        <button type="button" on:click=move |_| set_page.update(|page| *page += 1)>"Next"</button>
        <p>"Page " {page}</p>
    }
}

#[component]
fn Outcome(outcome: Result<Page<User>, Error>) -> impl IntoView {
    match outcome {
        Ok(page) => view! {
            <ul>
                {page.items.into_iter().map(|user| view! { <li>{user.user_info_display_name}</li> }).collect::<Vec<_>>()}
            </ul>
        }
        .into_any(),
        Err(error) if error.kind == ErrorKind::SessionExpired => view! { <SignIn /> }.into_any(),
        Err(error) => view! { <p role="status">{error.message}</p> }.into_any(),
    }
}

#[component]
fn SignIn() -> impl IntoView {
    let address = use_context::<Client>().map(|axero| axero.session().sign_in_address());
    view! { <p role="status"><a href=address>"Sign in to see people"</a></p> }
}

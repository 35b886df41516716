//! A widget that lists people, with Yew: put `<div id="people"></div>` on a page and load the module.

use axero_widget_sdk::models::User;
use axero_widget_sdk::users::UsersListArgs;
use axero_widget_sdk::{Client, Error, ErrorKind, Page};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::spawn_local;
use web_sys::AbortController;
use yew::prelude::*;

const PAGE_LENGTH: i64 = 5;

/// Mounts the widget.
#[wasm_bindgen(start)]
pub fn start() -> Result<(), JsValue> {
    console_error_panic_hook::set_once();
    let axero = Client::connect()?;
    let document = web_sys::window().and_then(|window| window.document()).ok_or("This module needs a page.")?;
    let place = document.get_element_by_id("people").ok_or("The page has no element with the id people.")?;
    yew::Renderer::<People>::with_root_and_props(place, Props { axero }).render();
    Ok(())
}

#[derive(Clone, PartialEq, Properties)]
struct Props {
    axero: Client,
}

#[function_component]
fn People(props: &Props) -> Html {
    let page = use_state(|| 1_i64);
    let outcome = use_state(|| None::<Result<Page<User>, Error>>);
    {
        let (axero, outcome) = (props.axero.clone(), outcome.clone());
        use_effect_with(*page, move |page| {
            let controller = AbortController::new().ok();
            let mut call = axero.users().list(UsersListArgs::new().start_page(*page).page_length(PAGE_LENGTH));
            if let Some(controller) = &controller {
                call = call.signal(&controller.signal());
            }
            spawn_local(async move {
                let answer = call.await;
                // A page was turned or the widget removed: the newer call, or nobody, shows its answer.
                if !matches!(&answer, Err(error) if error.kind == ErrorKind::Aborted) {
                    outcome.set(Some(answer));
                }
            });
            // Runs before the next effect and when the widget is removed: a late answer never replaces a newer one.
            move || {
                if let Some(controller) = controller {
                    controller.abort();
                }
            }
        });
    }
    let turn = |step: i64| {
        let page = page.clone();
        Callback::from(move |_: MouseEvent| page.set((*page + step).max(1)))
    };
    html! {
        <>
            { shown(&props.axero, outcome.as_ref()) }
            // The whole page is one form: a button without a type would submit it.
            <button type="button" onclick={turn(-1)}>{ "Previous" }</button>
            <button type="button" onclick={turn(1)}>{ "Next" }</button>
            <p>{ "Page " }{ *page }</p>
        </>
    }
}

fn shown(axero: &Client, outcome: Option<&Result<Page<User>, Error>>) -> Html {
    match outcome {
        None => html! { <p role="status">{ "Loading people…" }</p> },
        Some(Ok(page)) => html! {
            <ul>{ for page.items.iter().map(|user| html! { <li>{ user.user_info_display_name.clone() }</li> }) }</ul>
        },
        Some(Err(error)) if error.kind == ErrorKind::SessionExpired => html! {
            <p role="status"><a href={axero.session().sign_in_address()}>{ "Sign in to see people" }</a></p>
        },
        Some(Err(error)) => html! { <p role="status">{ error.message.clone() }</p> },
    }
}

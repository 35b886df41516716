//! A widget that lists people, with web-sys alone: put `<div data-people></div>` on a page and load the module.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use axero_widget_sdk::models::User;
use axero_widget_sdk::users::UsersListArgs;
use axero_widget_sdk::{Client, Error, ErrorKind, Page, SessionState};
use futures_util::StreamExt;
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{AbortController, Document, Element};

const PAGE_LENGTH: i64 = 5;

/// Mounts the widget in every place that the page has for it.
#[wasm_bindgen(start)]
pub fn start() -> Result<(), JsValue> {
    // Without it, a panic shows as `unreachable` and nothing else.
    console_error_panic_hook::set_once();
    let document = web_sys::window().and_then(|window| window.document()).ok_or("This module needs a page.")?;
    let places = document.query_selector_all("[data-people]")?;
    for at in 0..places.length() {
        if let Some(place) = places.get(at) {
            Widget::mount(&document, place.unchecked_into())?;
        }
    }
    Ok(())
}

struct Widget {
    axero: Client,
    document: Document,
    root: Element,
    greeting: Element,
    list: Element,
    status: Element,
    page: Cell<i64>,
    loading: RefCell<Option<AbortController>>,
    clicks: RefCell<Vec<Closure<dyn FnMut()>>>,
}

impl Widget {
    fn mount(document: &Document, root: Element) -> Result<(), JsValue> {
        let make = |name: &str| document.create_element(name);
        let widget = Rc::new(Self {
            // A real error of the page, by `?`.
            axero: Client::connect()?,
            document: document.clone(),
            root,
            greeting: make("p")?,
            list: make("ul")?,
            status: make("p")?,
            page: Cell::new(1),
            loading: RefCell::default(),
            clicks: RefCell::default(),
        });
        widget.status.set_attribute("role", "status")?;
        for part in [&widget.greeting, &widget.list, &widget.status] {
            widget.root.append_child(part)?;
        }
        widget.button("Previous", -1)?;
        widget.button("Next", 1)?;
        widget.load();
        widget.greet();
        widget.follow_session();
        Ok(())
    }

    fn button(self: &Rc<Self>, text: &str, step: i64) -> Result<(), JsValue> {
        let button = self.document.create_element("button")?;
        // The whole page is one form: a button without a type would submit it.
        button.set_attribute("type", "button")?;
        button.set_text_content(Some(text));
        let widget = Rc::downgrade(self);
        let click = Closure::<dyn FnMut()>::new(move || {
            if let Some(widget) = widget.upgrade() {
                widget.page.set((widget.page.get() + step).max(1));
                widget.load();
            }
        });
        button.add_event_listener_with_callback("click", click.as_ref().unchecked_ref())?;
        self.clicks.borrow_mut().push(click);
        self.root.append_child(&button)?;
        Ok(())
    }

    /// Loads the page that is wanted now. A call that still runs is cancelled, so that a late answer never replaces a newer one.
    fn load(self: &Rc<Self>) {
        let Ok(controller) = AbortController::new() else { return };
        let call =
            self.axero.users().list(UsersListArgs::new().start_page(self.page.get()).page_length(PAGE_LENGTH)).signal(&controller.signal());
        if let Some(former) = self.loading.replace(Some(controller)) {
            former.abort();
        }
        let widget = Rc::clone(self);
        spawn_local(async move {
            let outcome = call.await;
            // The page may have removed the widget meanwhile.
            if widget.root.is_connected() {
                widget.show(outcome);
            }
        });
    }

    fn show(&self, outcome: Result<Page<User>, Error>) {
        match outcome {
            Ok(page) => {
                self.list.set_text_content(None);
                for user in &page.items {
                    self.add(user);
                }
                let total = page.total.map_or(String::new(), |total| format!(" of {total}"));
                self.say(&format!("Page {}{total}", self.page.get()));
            }
            // The user has asked for another page.
            Err(error) if error.kind == ErrorKind::Aborted => {}
            Err(error) if error.kind == ErrorKind::SessionExpired => self.offer_sign_in(),
            Err(error) => self.say(&error.message),
        }
    }

    fn add(&self, user: &User) {
        if let Ok(item) = self.document.create_element("li") {
            // Text, never `innerHTML`: a name may hold anything, and strict pages refuse it.
            item.set_text_content(user.user_info_display_name.as_deref());
            let _ = self.list.append_child(&item);
        }
    }

    fn say(&self, text: &str) {
        self.status.set_text_content(Some(text));
    }

    /// On a page with the npm package the one prompt of the page asks; here the widget does.
    fn offer_sign_in(&self) {
        self.say("");
        if let Ok(link) = self.document.create_element("a") {
            let _ = link.set_attribute("href", &self.axero.session().sign_in_address());
            link.set_text_content(Some("Sign in to see people"));
            let _ = self.status.append_child(&link);
        }
    }

    fn greet(self: &Rc<Self>) {
        let widget = Rc::clone(self);
        spawn_local(async move {
            if let Ok(me) = widget.axero.users().me().await {
                widget.greeting.set_text_content(me.user_info_display_name.as_deref());
            }
        });
    }

    /// Loads again when the user has signed in.
    fn follow_session(self: &Rc<Self>) {
        let mut changes = self.axero.session().changes();
        let widget = Rc::downgrade(self);
        spawn_local(async move {
            let mut was_over = false;
            while let Some(state) = changes.next().await {
                let Some(widget) = widget.upgrade().filter(|widget| widget.root.is_connected()) else { return };
                if was_over && state == SessionState::Live {
                    widget.load();
                }
                was_over = state.is_over();
            }
        });
        // The tasks hold the widget while they run; this one holds it for as long as it is on the page.
        let widget = Rc::clone(self);
        KEPT.with_borrow_mut(|kept| {
            kept.retain(|other| other.root.is_connected());
            kept.push(widget);
        });
    }
}

thread_local! {
    static KEPT: RefCell<Vec<Rc<Widget>>> = const { RefCell::new(Vec::new()) };
}

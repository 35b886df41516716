//! Lists: one page, or all pages as a stream.

use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use js_sys::{Array, JSON, Object, Reflect};
use send_wrapper::SendWrapper;
use serde::{Deserialize, Serialize};
use wasm_bindgen::{JsCast, JsValue};

use super::call::{Call, Decode, RawAnswer};
use super::client::Client;
use super::error::property;
use super::same_user::SameUser;
use crate::core::error::{Error, ErrorKind};
use crate::core::operation::{Operation, Paging};
use crate::core::paging::{MAX_PAGES, Seen, follows};

/// The page size of `list_all`, where the caller does not say: the most that any known client asks for.
const ALL_PAGE_SIZE: f64 = 100.0;

/// One page of a list.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items of this page.
    pub items: Vec<T>,
    /// The number of items of all pages (`TotalRecords`), if the response has it.
    pub total: Option<u32>,
}

impl<T> Page<T> {
    /// A page of these items, for tests and previews.
    pub const fn new(items: Vec<T>, total: Option<u32>) -> Self {
        Self { items, total }
    }
}

/// All pages of a list: page by page with [`Pages::next_page`], or item by item as a `Stream`.
///
/// A page is asked for when the one before has been taken. After an error, and after the last page, nothing more comes. A list that was begun for
/// one user ends with `session-expired` where another one is signed in.
#[must_use = "a list is read when it is asked for its next page"]
pub struct Pages<T> {
    inner: SendWrapper<Inner>,
    items: VecDeque<T>,
    decode: Decode<Page<T>>,
}

struct Inner {
    client: Client,
    line: &'static str,
    /// The arguments of the next page; none after the last.
    next: Option<Result<JsValue, Error>>,
    in_flight: Option<Call<RawAnswer>>,
    asked: JsValue,
    pages: u32,
    max_pages: u32,
    items: u32,
    print: String,
    /// The user whose list it is, once a page has come.
    user: Option<SameUser>,
}

impl<T> Pages<T> {
    pub(crate) fn new(client: Client, line: &'static str, args: Result<JsValue, Error>, decode: Decode<Page<T>>) -> Self {
        if let (Ok(args), Some(size)) = (&args, parameter(line, Paging::Size))
            && property(args, size).is_undefined()
        {
            // The arguments are an object of this call's own.
            let _ = Reflect::set(args, &JsValue::from_str(size), &JsValue::from_f64(ALL_PAGE_SIZE));
        }
        let inner = Inner {
            client,
            line,
            next: Some(args),
            in_flight: None,
            asked: JsValue::UNDEFINED,
            pages: 0,
            max_pages: MAX_PAGES,
            items: 0,
            print: String::new(),
            user: None,
        };
        Self { inner: SendWrapper::new(inner), items: VecDeque::new(), decode }
    }

    /// Reads no more than this number of pages. Default: 200.
    pub fn max_pages(mut self, pages: u32) -> Self {
        self.inner.max_pages = pages.clamp(1, MAX_PAGES);
        self
    }

    /// Reads the next page. `None` after the last.
    pub async fn next_page(&mut self) -> Option<Result<Page<T>, Error>> {
        std::future::poll_fn(|context| self.poll_page(context)).await
    }

    /// Reads all pages that are left.
    ///
    /// # Errors
    /// The first that a page ends with; the items before it are lost.
    pub async fn collect_all(mut self) -> Result<Vec<T>, Error> {
        let mut all: Vec<T> = std::mem::take(&mut self.items).into();
        while let Some(page) = self.next_page().await {
            all.extend(page?.items);
        }
        Ok(all)
    }

    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Page<T>, Error>>> {
        let inner = &mut *self.inner;
        if let Some(error) = inner.end_for_another_user() {
            return Poll::Ready(Some(Err(error)));
        }
        if inner.in_flight.is_none() {
            match inner.next.take() {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(args)) => {
                    inner.asked = args.clone();
                    inner.in_flight = Some(inner.client.call_written(inner.line, args, |answer, _| Ok(answer)));
                }
            }
        }
        let Some(call) = &mut inner.in_flight else {
            return Poll::Ready(None);
        };
        let outcome = ready!(Pin::new(&mut *call).poll(context));
        let name = call.operation().to_owned();
        inner.in_flight = None;
        if inner.user.is_none() {
            inner.user = SameUser::of(&inner.client);
        }
        let answer = match outcome {
            Ok(answer) => answer,
            Err(error) => return Poll::Ready(Some(Err(error))),
        };
        // A repeated page is the end of the list, not more of it.
        if inner.note(&answer) {
            return Poll::Ready(None);
        }
        Poll::Ready(Some((self.decode)(answer, &name)))
    }
}

impl Inner {
    /// Ends the list where another user is signed in by now: its next page would be one of theirs.
    fn end_for_another_user(&mut self) -> Option<Error> {
        if !self.user.as_ref().is_some_and(SameUser::has_left) {
            return None;
        }
        self.next = None;
        self.in_flight = None;
        self.user = None;
        Some(Error::new(ErrorKind::SessionExpired, self.line.split(' ').next().unwrap_or_default()))
    }

    /// Notes a page and plans the next one. Returns whether it repeats the page before.
    fn note(&mut self, answer: &RawAnswer) -> bool {
        let items = items_of(&answer.data);
        let count = items.length();
        let print = print_of(&items);
        let repeated = count > 0 && print == self.print;
        self.print = print;
        self.pages += 1;
        self.items = self.items.saturating_add(count);
        let size = parameter(self.line, Paging::Size).and_then(|name| property(&self.asked, name).as_f64()).unwrap_or(0.0) as u32;
        let seen = Seen { pages: self.pages, max_pages: self.max_pages, count, size, items: self.items, total: answer.total, repeated };
        self.next = follows(seen).then(|| following(self.line, &self.asked, &answer.data, &items)).flatten().map(Ok);
        repeated
    }
}

impl<T: Unpin> Stream for Pages<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            // The caller may take its time between two items.
            if !self.items.is_empty()
                && let Some(error) = self.inner.end_for_another_user()
            {
                self.items.clear();
                return Poll::Ready(Some(Err(error)));
            }
            if let Some(item) = self.items.pop_front() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.poll_page(context)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(page)) => self.items = page.items.into(),
            }
        }
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("operation", &self.inner.line.split(' ').next())
            .field("pages", &self.inner.pages)
            .finish_non_exhaustive()
    }
}

/// The name of the parameter with this role.
fn parameter(line: &'static str, role: Paging) -> Option<&'static str> {
    Operation::parse(line)?.query().find(|param| param.paging == role).map(|param| param.name)
}

/// The items of an answer: an array, an object around one, or a single record; a page past the end may have nothing at all.
pub fn items_of(data: &JsValue) -> Array {
    if Array::is_array(data) {
        return data.clone().unchecked_into();
    }
    if !data.is_object() {
        return Array::new();
    }
    let values = Object::values(data.unchecked_ref());
    let mut arrays = values.iter().filter(Array::is_array);
    match (arrays.next(), arrays.next()) {
        (Some(only), None) => only.unchecked_into(),
        _ => Array::of1(data),
    }
}

/// A text that is the same for the same items. Other numbers of an item with ids may count on between two requests; they only matter where the
/// items of the page do not differ without them.
fn print_of(items: &Array) -> String {
    let text = |value: &JsValue| JSON::stringify(value).map(String::from).unwrap_or_default();
    let mut prints: Vec<String> = items.iter().map(|item| text(&without_counters(&item).unwrap_or(item))).collect();
    let whole = prints.join(",");
    let count = prints.len();
    prints.sort_unstable();
    prints.dedup();
    if prints.len() == count { whole } else { text(items) }
}

/// The members of an item with ids, without its other numbers.
fn without_counters(item: &JsValue) -> Option<JsValue> {
    let members = item.is_object().then(|| Object::entries(item.unchecked_ref::<Object>()))?;
    let is_id = |member: &JsValue| {
        let name = member.unchecked_ref::<Array>().get(0).as_string().unwrap_or_default();
        name.to_ascii_lowercase().ends_with("id")
    };
    let is_number = |member: &JsValue| member.unchecked_ref::<Array>().get(1).as_f64().is_some();
    members.iter().any(|member| is_id(&member)).then(|| {
        let kept: Array = members.iter().filter(|member| !is_number(member) || is_id(member)).collect();
        kept.into()
    })
}

/// The arguments of the next page, or nothing where there is no way to ask for it.
fn following(line: &'static str, asked: &JsValue, data: &JsValue, items: &Array) -> Option<JsValue> {
    let with = |name: &str, value: &JsValue| {
        let next = Object::assign(&Object::new(), asked.unchecked_ref());
        Reflect::set(&next, &JsValue::from_str(name), value).ok()?;
        Some(JsValue::from(next))
    };
    if let Some(page) = parameter(line, Paging::Page) {
        let number = property(asked, page).as_f64().unwrap_or(1.0) + 1.0;
        return with(page, &JsValue::from_f64(number));
    }
    if let Some(cursor) = parameter(line, Paging::Cursor) {
        return with(cursor, &token_in(data)?);
    }
    // `lastMessageID` asks for what comes after the item with that `MessageID`.
    let after = parameter(line, Paging::After)?;
    let id = property(&items.get(items.length().checked_sub(1)?), after.strip_prefix("last").unwrap_or(after));
    (!id.is_undefined()).then(|| with(after, &id))?
}

/// The answer's token for the next page. Where the API puts it is unknown, so any field of that name serves.
fn token_in(data: &JsValue) -> Option<JsValue> {
    let is_token = |name: &String| name.eq_ignore_ascii_case("continuationtoken");
    let name = data
        .is_object()
        .then(|| Object::keys(data.unchecked_ref::<Object>()).iter().filter_map(|name| name.as_string()).find(is_token))??;
    Some(property(data, &name)).filter(JsValue::is_truthy)
}

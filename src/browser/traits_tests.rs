//! The traits that frameworks ask for, on this machine: Leptos sends values between server and page, Yew compares props.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::comments::{CommentsCreateArgs, CommentsDeleteArgs};
use crate::ids::{CommentId, ContentId, EntityId, SpaceId, UserId};
use crate::models::User;
use crate::users::UsersListArgs;
use crate::{Call, Client, DateTime, Error, ErrorKind, Page, Pages, RawAnswer, Session, Upload, Value};

fn is_send<T: Send>() {}
fn is_prop<T: Clone + PartialEq + 'static>() {}
fn crosses<T: Serialize + DeserializeOwned + Clone + Send + Sync + 'static>() {}

#[test]
fn a_framework_may_keep_compare_and_send_them() {
    is_send::<Client>();
    is_send::<Call<Page<User>>>();
    is_send::<Call<RawAnswer>>();
    is_send::<Pages<User>>();
    is_prop::<Client>();
    is_prop::<Session>();
    is_prop::<Page<User>>();
    is_prop::<UsersListArgs>();
    is_prop::<Upload>();
    is_prop::<Error>();
    crosses::<Result<Page<User>, Error>>();
    crosses::<Value>();
    crosses::<DateTime>();
}

#[expect(clippy::unwrap_used, reason = "a test ends where its value does not come back")]
fn there_and_back<T: Serialize + for<'de> Deserialize<'de>>(value: &T) -> T {
    serde_json::from_str(&serde_json::to_string(value).unwrap()).unwrap()
}

#[test]
fn a_page_and_an_error_survive_the_way_between_server_and_browser() {
    let mut user = User { user_id: UserId(7), ..User::default() };
    user.other.insert("Shoe size".into(), 44.into());
    let page = Page::new(vec![user], Some(1));
    assert_eq!(there_and_back(&page), page);
    let mut error = Error::new(ErrorKind::RateLimited, "users.list");
    error.retry_after = Some(std::time::Duration::from_millis(1500));
    error.server_message = Some("Slow down.".into());
    assert_eq!(there_and_back(&error), error);
    assert_eq!(serde_json::to_value(&error).unwrap()["kind"], "rate-limited");
}

#[test]
fn required_arguments_stand_in_new_and_ids_fit_only_their_own_kind() {
    let delete = CommentsDeleteArgs::new(CommentId(5));
    assert_eq!(serde_json::to_value(&delete).unwrap(), serde_json::json!({ "CommentID": 5 }));
    let create = CommentsCreateArgs::new("Good.", ContentId(4), crate::codes::EntityType::ARTICLE);
    assert_eq!(create.entity_id, EntityId(4));
    let list = UsersListArgs::new().page_length(20);
    assert_eq!(serde_json::to_value(&list).unwrap(), serde_json::json!({ "PageLength": 20 }));
}

#[test]
fn an_id_and_a_code_are_read_and_written_as_text() {
    assert_eq!(" 12 ".parse(), Ok(SpaceId(12)));
    assert!("twelve".parse::<SpaceId>().is_err());
    assert_eq!(SpaceId(12).to_string(), "12");
    assert_eq!(crate::codes::EntityType::ARTICLE.to_string(), "Article");
    assert_eq!(crate::codes::EntityType(99).to_string(), "99");
    assert_eq!(crate::codes::EntityType::from(3).name(), Some("Article"));
}

#[test]
fn outside_of_a_page_connecting_says_what_is_missing() {
    let error = Client::connect().unwrap_err();
    assert_eq!(error.kind, ErrorKind::BadArgument);
    assert!(error.message.contains("wasm32-unknown-unknown"), "{}", error.message);
}

//! The typed methods of Rust callers.

use axero_widget_sdk::ErrorKind::{BadAnswer, Forbidden};
use axero_widget_sdk::Upload;
use axero_widget_sdk::albums::AlbumsPhotosAddArgs;
use axero_widget_sdk::chat::ChatThreadsCreateArgs;
use axero_widget_sdk::codes::EntityType;
use axero_widget_sdk::comments::CommentsCreateArgs;
use axero_widget_sdk::content::ContentListArgs;
use axero_widget_sdk::ids::{CommentId, ContentId, ThreadId, UserId};
use axero_widget_sdk::users::UsersMeArgs;
use axero_widget_sdk::wall::WallCommentsCreateArgs;
use js_sys::Array;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{Network, Reply, client};

#[wasm_bindgen_test]
async fn users_me_gives_the_model_and_minds_no_field_that_it_does_not_know() {
    let network = Network::new([Reply::json(200, r#"{"UserID":7,"UserName":"aquill","LastName":null,"Unheard":{"Of":[1,null]}}"#)]);
    let me = client().users().me_with(UsersMeArgs::new().log_view(true)).await.unwrap();
    assert_eq!((me.user_id, me.user_name.as_deref(), me.email, me.last_name), (UserId(7), Some("aquill"), None, None));
    assert_eq!(network.sent()[0].url, "/api/users/me?LogView=true");
}

#[wasm_bindgen_test]
async fn what_is_left_out_of_the_arguments_is_left_out_of_the_address() {
    let network = Network::new([Reply::json(200, "{}")]);
    client().users().me().await.unwrap();
    assert_eq!(network.sent()[0].url, "/api/users/me");
}

#[wasm_bindgen_test]
async fn a_list_is_a_page_with_its_total() {
    let page = r#"{"IsError":false,"ResponseMessage":"","TotalRecords":174,"ResponseData":[{"ContentID":1},{"ContentID":2}]}"#;
    let nothing = r#"{"IsError":false,"ResponseMessage":"","TotalRecords":0}"#;
    let network = Network::new([Reply::json(200, page), Reply::json(200, nothing)]);
    let args = ContentListArgs::new().entity_type(EntityType::ARTICLE).entity_type_csv([EntityType::ARTICLE, EntityType::WIKI]);
    let axero = client();
    let first = axero.content().list(args.clone()).await.unwrap();
    assert_eq!((first.items.len(), first.total), (2, Some(174)));
    let second = axero.content().list(args).await.unwrap();
    assert_eq!((second.items.len(), second.total), (0, Some(0)));
    assert_eq!(network.sent()[0].url, "/api/content/list?EntityType=3&EntityTypeCSV=3,9");
}

#[wasm_bindgen_test]
async fn an_operation_that_makes_something_gives_its_id_where_a_site_answers_with_an_object_too() {
    for body in ["31", r#"{"IsError":false,"ResponseMessage":"","ResponseData":{"CommentID":31,"ThreadID":31}}"#] {
        let _network = Network::new([Reply::json(200, body), Reply::json(200, body), Reply::json(200, body)]);
        let axero = client();
        let comment = axero.comments().create(CommentsCreateArgs::new("Yes.", ContentId(4), EntityType::ARTICLE)).await.unwrap();
        let reply = axero.wall().comments().create(WallCommentsCreateArgs::new("Yes.", 5)).await.unwrap();
        let thread = axero.chat().threads().create(ChatThreadsCreateArgs::new("7")).await.unwrap();
        assert_eq!((comment, reply, thread), (CommentId(31), CommentId(31), ThreadId(31)), "{body}");
    }
}

#[wasm_bindgen_test]
async fn an_answer_of_another_shape_is_a_bad_answer_with_its_operation() {
    for body in [r#"{"UserID":{"Not":"an id"}}"#, r#"{"UserName":["a"]}"#, "5", "[]", "null"] {
        let _network = Network::new([Reply::json(200, body)]);
        let error = client().users().me().await.unwrap_err();
        assert_eq!((error.kind, error.operation.as_str()), (BadAnswer, "users.me"), "{body}");
    }
}

#[wasm_bindgen_test]
async fn a_refusal_reaches_the_rust_caller_with_its_status() {
    let _network = Network::new([Reply::json(403, r#"{"Message":"No."}"#)]);
    let error = client().users().me().await.unwrap_err();
    assert_eq!(
        (error.kind, error.status, error.to_string().as_str()),
        (Forbidden, Some(403), "users.me: The signed-in user has no permission for this. An administrator can grant it.")
    );
}

#[wasm_bindgen_test]
async fn a_file_passes_through_the_typed_arguments() {
    let network = Network::new([Reply::json(200, "1")]);
    let file = web_sys::File::new_with_str_sequence(&Array::of1(&"picture".into()), "a.png").unwrap();
    client().albums().photos().add(AlbumsPhotosAddArgs::new(3, file)).await.unwrap();
    let sent = &network.sent()[0];
    assert!(sent.body.contains("filename=\"a.png\"") && sent.body.contains("\r\n\r\npicture\r\n"), "{}", sent.body);
}

#[wasm_bindgen_test]
async fn bytes_are_sent_as_a_file_with_their_name_and_type() {
    let network = Network::new([Reply::json(200, "1")]);
    let file = Upload::named(*b"picture", "b.png").with_type("image/png");
    client().albums().photos().add(AlbumsPhotosAddArgs::new(3, file)).await.unwrap();
    for bytes in [Upload::from(b"picture"), Upload::from(js_sys::Uint8Array::from(b"picture".as_slice()))] {
        client().albums().photos().add(AlbumsPhotosAddArgs::new(3, bytes)).await.unwrap();
    }
    let sent = network.sent();
    for unnamed in &sent[1..] {
        assert!(unnamed.body.contains("filename=\"file\"") && unnamed.body.contains("\r\n\r\npicture\r\n"), "{}", unnamed.body);
    }
    let body = &sent[0].body;
    assert!(body.contains("filename=\"b.png\"") && body.contains("image/png") && body.contains("\r\n\r\npicture\r\n"), "{body}");
}

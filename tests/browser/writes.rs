//! A write is sent once, and with the body that was meant.

use std::time::Duration;

use axero_widget_sdk::ErrorKind::{self, *};
use js_sys::{Array, Date, Function, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{Network, Reply, client, failed, object, oddity};

#[wasm_bindgen_test]
async fn a_write_is_sent_once_whatever_happens() {
    let fates: [(fn() -> Reply, ErrorKind); 8] = [
        (|| Reply::html(503), Server),
        (|| Reply::html(500), Server),
        (|| Reply::json(503, "{}").header("Retry-After", "0"), Server),
        (|| Reply::json(429, "{}").header("Retry-After", "0"), RateLimited),
        (|| Reply::json(408, "{}"), Timeout),
        (|| Reply::throw(&oddity("type-error")), ErrorKind::Network),
        (|| Reply::named("hang"), Timeout),
        (|| Reply::html(401), SessionExpired),
    ];
    for method in ["POST", "PUT", "DELETE"] {
        for (fate, kind) in fates {
            let network = Network::new([fate(), Reply::json(200, "{}")]).who(&Reply::json(401, "{}"));
            let call = client().request(method, "wall", None).timeout(Duration::from_millis(40));
            assert_eq!(failed(call.await).kind, kind, "{method}");
            assert_eq!(network.sent().iter().filter(|sent| sent.method == method).count(), 1, "{method}, {kind}");
        }
    }
}

#[wasm_bindgen_test]
async fn a_body_is_sent_as_json() {
    let bodies: [(JsValue, &str); 4] = [
        (object(r#"{"Message":"Hello \u2603","SpaceID":0}"#).into(), "{\"Message\":\"Hello \u{2603}\",\"SpaceID\":0}"),
        (true.into(), "true"),
        ("1018,1030".into(), "\"1018,1030\""),
        (JsValue::NULL, "null"),
    ];
    for (body, on_the_wire) in bodies {
        let network = Network::new([Reply::json(200, "5")]);
        client().request("POST", "wall", Some(&body)).await.unwrap();
        let sent = &network.sent()[0];
        assert_eq!((sent.method.as_str(), sent.url.as_str(), sent.body.as_str()), ("POST", "/api/wall", on_the_wire));
        assert!(sent.headers.contains("content-type: application/json"), "{}", sent.headers);
    }
}

#[wasm_bindgen_test]
async fn a_write_without_a_body_names_no_type_of_one() {
    let network = Network::new([Reply::json(200, "{}")]);
    client().request("PUT", "notifications/read", None).await.unwrap();
    let sent = &network.sent()[0];
    assert!(sent.body.is_empty() && !sent.headers.contains("content-type"), "{}", sent.headers);
}

#[wasm_bindgen_test]
async fn a_body_that_has_no_json_is_refused_and_not_sent_empty() {
    let cyclic = object("{}");
    Reflect::set(&cyclic, &"self".into(), &cyclic).unwrap();
    let explosive = object("{}");
    Reflect::set(&explosive, &"toJSON".into(), &Function::new_no_args("throw 'boom'")).unwrap();
    for body in [cyclic.into(), explosive.into(), oddity("symbol"), oddity("function"), oddity("revoked-proxy")] {
        let network = Network::new([Reply::json(200, "{}")]);
        let axero = client();
        let error = failed(axero.request("POST", "wall", Some(&body)).await);
        assert_eq!((error.kind, error.operation.as_str()), (BadArgument, "POST wall"), "{}", error.message);
        assert!(error.message.starts_with("The arguments could not be read: "), "{}", error.message);
        assert_eq!((network.sent().len(), axero.pending()), (0, 0));
    }
}

fn value_of(expression: &str) -> JsValue {
    Function::new_no_args(&["return ", expression].concat()).call0(&JsValue::UNDEFINED).unwrap()
}

#[wasm_bindgen_test]
async fn what_json_holds_is_sent_whatever_its_prototype() {
    for (body, on_the_wire) in [
        (
            "({ d: new Date(0), u: new URL('https://a.example/'), x: undefined })",
            r#"{"d":"1970-01-01T00:00:00.000Z","u":"https://a.example/"}"#,
        ),
        (
            "Object.assign(Object.create(null), { a: new String('s'), b: [new Number(1), [true, null]] })",
            r#"{"a":"s","b":[1,[true,null]]}"#,
        ),
        ("[new (class Item { a = 1 })(), { toJSON: () => 'own' }]", r#"[{"a":1},"own"]"#),
        ("new URLSearchParams({ a: 1 })", "a=1"),
    ] {
        let network = Network::new([Reply::json(200, "{}")]);
        client().request("POST", "wall", Some(&value_of(body))).await.unwrap();
        assert_eq!(network.sent()[0].body, on_the_wire, "{body}");
    }
}

#[wasm_bindgen_test]
async fn a_read_with_a_body_is_refused_as_the_argument_error_that_it_is() {
    let network = Network::new([Reply::json(200, "{}")]);
    assert_eq!(failed(client().request("GET", "wall", Some(&JsValue::TRUE)).await).kind, BadArgument);
    assert!(network.sent().is_empty());
}

#[wasm_bindgen_test]
async fn a_write_that_may_be_repeated_is_repeated() {
    let network = Network::new([Reply::html(503), Reply::json(200, "true")]);
    client().call_by_name("cases.setStatus", &object(r#"{"IssueID":5,"IssueStatusID":2}"#)).await.unwrap();
    let sent = network.sent();
    assert_eq!(sent.len(), 2);
    for one in sent {
        assert_eq!((one.method.as_str(), one.url.as_str(), one.body.as_str()), ("PUT", "/api/cases/5/status", "2"));
    }
}

#[wasm_bindgen_test]
async fn each_kind_of_body_is_made_as_the_wire_wants_it() {
    let cases = [
        ("wall.create", r#"{"WallText":"Hello","__proto__":1}"#, r#"{"WallText":"Hello","__proto__":1}"#),
        ("comments.setStatus", r#"{"CommentID":5,"StatusID":1}"#, "\"1\""),
        ("chat.messages.update", r#"{"MessageID":5,"MessageBody":"Hi"}"#, "\"Hi\""),
        ("content.updateMany", r#"{"Items":[{"ContentID":1},{"ContentID":2}]}"#, r#"[{"ContentID":1},{"ContentID":2}]"#),
    ];
    for (operation, args, on_the_wire) in cases {
        let network = Network::new([Reply::json(200, "1")]);
        client().call_by_name(operation, &object(args)).await.unwrap();
        assert_eq!(network.sent()[0].body, on_the_wire, "{operation}");
    }
}

#[wasm_bindgen_test]
async fn a_form_holds_files_bytes_and_texts() {
    let content = Array::of1(&"picture".into());
    let bytes = js_sys::Uint8Array::from(b"bytes".as_slice());
    let files: [(JsValue, &str); 4] = [
        (web_sys::File::new_with_str_sequence(&content, "a.png").unwrap().into(), "picture"),
        (web_sys::Blob::new_with_str_sequence(&content).unwrap().into(), "picture"),
        (bytes.buffer().into(), "bytes"),
        (bytes.into(), "bytes"),
    ];
    for (index, (file, held)) in files.into_iter().enumerate() {
        let network = Network::new([Reply::json(200, "1")]);
        let args = object(r#"{"AlbumID":3,"Title":"Us","Count":2,"Nothing":null}"#);
        Reflect::set(&args, &"file".into(), &file).unwrap();
        Reflect::set(&args, &"When".into(), &Date::new(&0.into())).unwrap();
        client().call_by_name("albums.photos.add", &args).await.unwrap();
        let sent = &network.sent()[0];
        assert!(sent.headers.contains("content-type: multipart/form-data; boundary="), "{}", sent.headers);
        let name = if index == 0 { "a.png" } else { "file" };
        for part in [
            format!("name=\"file\"; filename=\"{name}\""),
            format!("\r\n\r\n{held}\r\n"),
            "name=\"Title\"\r\n\r\nUs\r\n".into(),
            "name=\"Count\"\r\n\r\n2\r\n".into(),
            "name=\"Nothing\"\r\n\r\nnull\r\n".into(),
            "name=\"When\"\r\n\r\n1970-01-01T00:00:00.000Z\r\n".into(),
        ] {
            assert!(sent.body.contains(&part), "{part} in {}", sent.body);
        }
    }
}

#[wasm_bindgen_test]
async fn a_field_that_has_no_text_is_refused() {
    let network = Network::new([Reply::json(200, "1")]);
    let args = object(r#"{"AlbumID":3}"#);
    Reflect::set(&args, &"file".into(), &js_sys::Uint8Array::new_with_length(1)).unwrap();
    Reflect::set(&args, &"Title".into(), &oddity("bare-object")).unwrap();
    assert_eq!(failed(client().call_by_name("albums.photos.add", &args).await).kind, BadArgument);
    assert!(network.sent().is_empty());
}

#[wasm_bindgen_test]
async fn raw_bytes_go_as_they_are_and_nothing_else_passes_for_them() {
    let network = Network::new([Reply::json(200, "1")]);
    let set = async |body: JsValue| {
        let args = object(r#"{"UserID":7,"FileName":"a.png"}"#);
        Reflect::set(&args, &"file".into(), &body).unwrap();
        client().call_by_name("users.profileImage.set", &args).await
    };
    let bytes = js_sys::Uint8Array::from(b"bytes".as_slice());
    for body in [bytes.buffer().into(), bytes.into(), web_sys::Blob::new_with_str_sequence(&Array::of1(&"bytes".into())).unwrap().into()] {
        set(body).await.unwrap();
    }
    for sent in network.sent() {
        assert_eq!((sent.url.as_str(), sent.body.as_str()), ("/api/users/7/profile/image?FileName=a.png", "bytes"));
        assert!(sent.headers.contains("content-type: application/octet-stream"), "{}", sent.headers);
    }
    for body in [object("{}").into(), "bytes".into(), JsValue::NULL, oddity("symbol"), oddity("revoked-proxy")] {
        assert_eq!(failed(set(body).await).kind, BadArgument);
    }
    assert_eq!(network.sent().len(), 3);
}

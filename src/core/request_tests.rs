use super::*;
use crate::core::args::Record;

fn record(list: &[(&str, ArgType, &str)]) -> Record {
    let mut record = Record::default();
    for (name, kind, plain) in list {
        record.push(name, *kind, plain);
    }
    record
}

fn url(line: &str, list: &[(&str, ArgType, &str)]) -> Result<String, String> {
    let operation = Operation::parse(line).unwrap();
    prepare(&BasePath::default(), &operation, &record(list).args()).map(|request| request.url).map_err(|error| error.message)
}

const DETAILS: &str = "users.getByUsername G users/byusername/{Username:s} LogView:b";

#[test]
fn a_path_value_can_never_change_the_route() {
    for (value, encoded) in
        [("a/b", "a%2Fb"), ("x?y", "x%3Fy"), ("x#y", "x%23y"), ("a\nb", "a%0Ab"), ("..x/.y", "..x%2F.y"), ("a\\b", "a%5Cb")]
    {
        assert_eq!(url(DETAILS, &[("Username", ArgType::Text, value)]).unwrap(), ["/api/users/byusername/", encoded].concat());
    }
    for value in ["", ".", "..", "../me", "x/..", "a\\..\\b", "%2e%2e", "%2e%2e%2fme"] {
        assert!(url(DETAILS, &[("Username", ArgType::Text, value)]).unwrap_err().contains("must not be"), "{value}");
    }
}

#[test]
fn a_missing_argument_is_named_with_what_was_expected() {
    assert_eq!(url(DETAILS, &[]).unwrap_err(), "Username is missing: expected a string.");
    assert_eq!(url("a.b G a SpaceID!", &[]).unwrap_err(), "SpaceID is missing: expected an integer.");
    assert_eq!(url("a.b U a >v IsDone:b!", &[]).unwrap_err(), "IsDone is missing: expected a boolean.");
}

#[test]
fn a_wrong_argument_is_named_with_what_was_expected() {
    let message = url("a.b G a SpaceID", &[("SpaceID", ArgType::Boolean, "true")]).unwrap_err();
    assert_eq!(message, "SpaceID must be an integer, not a boolean.");
    let message = url("a.b G a SpaceID", &[("SpaceID", ArgType::Text, "")]).unwrap_err();
    assert_eq!(message, "SpaceID must be an integer, not a string that is empty.");
    assert_eq!(url("a.b U a >v IsDone:b!", &[("IsDone", ArgType::Number, "1")]).unwrap_err(), "IsDone must be a boolean, not a number.");
}

#[test]
fn an_unknown_argument_is_refused_with_a_hint_or_belongs_to_an_open_body() {
    assert_eq!(
        url("a.b G a SpaceID", &[("spaceid", ArgType::Number, "1")]).unwrap_err(),
        "spaceid is not a parameter of a.b. Did you mean SpaceID?"
    );
    for misspelt in ["SpaceId", "SpaecID", "SpacID", "SpacesID", "Space", "Spaces", "PaceID"] {
        let message = url("a.b G a Page# SpaceID", &[(misspelt, ArgType::Number, "1")]).unwrap_err();
        assert!(message.ends_with("Did you mean SpaceID?"), "{message}");
    }
    assert_eq!(url("a.b G a To:", &[("to", ArgType::Text, "x")]).unwrap_err(), "to is not a parameter of a.b. Did you mean To?");
    for other in ["ID", "UserID", "Title", "é"] {
        let message = url("a.b G a SpaceID", &[(other, ArgType::Number, "1")]).unwrap_err();
        assert!(message.ends_with("of a.b."), "{message}");
    }
    assert_eq!(url("a.b G a", &[("X", ArgType::Number, "1")]).unwrap_err(), "X is not a parameter of a.b.");
    assert!(url("a.b G a", &[("token", ArgType::Text, "k")]).unwrap_err().contains("remove the key"));
    let operation = Operation::parse("a.b U a/{ID} Notify:b >j Title:s ID").unwrap();
    let request = prepare(
        &BasePath::default(),
        &operation,
        &record(&[
            ("ID", ArgType::Number, "7"),
            ("Notify", ArgType::Boolean, "true"),
            ("Title", ArgType::Text, "x"),
            ("Custom", ArgType::Other, ""),
        ])
        .args(),
    )
    .unwrap();
    assert_eq!(request.url, "/api/a/7?Notify=true");
    assert_eq!(request.body_places, "0,2,3,", "a path value that is also a field, the fields, and what the table does not know");
}

#[test]
fn a_whole_body_is_the_one_argument_that_is_no_parameter() {
    let operation = Operation::parse("content.setStatus U content/{ContentID}/status >q StatusID!").unwrap();
    let request = prepare(
        &BasePath::default(),
        &operation,
        &record(&[("ContentID", ArgType::Number, "7"), ("StatusID", ArgType::Number, "1")]).args(),
    )
    .unwrap();
    assert_eq!((request.body, request.body_args().collect()), (Body::Quoted, vec![1]));
}

#[test]
fn an_operation_that_hands_out_credentials_is_refused() {
    let operation = Operation::parse("users.token Uc users/token >j UserName:s Password:s").unwrap();
    let error = prepare(&BasePath::default(), &operation, &Args::NONE).unwrap_err();
    assert_eq!(error.kind, ErrorKind::CredentialRefused);
}

#[test]
fn a_free_request_follows_the_same_rules() {
    let site = BasePath::new("/intranet").unwrap();
    let free = |method: &str, path: &str, list: &[(&str, ArgType, &str)]| prepare_free(&site, method, path, &record(list).args());
    assert_eq!(free("get", "x/y?a=1", &[("B c", ArgType::Text, "d&e")]).unwrap().url, "/intranet/api/x/y?a=1&B%20c=d%26e");
    assert_eq!(free("GET", "https://evil.example", &[]).unwrap_err().kind, ErrorKind::CredentialRefused);
    assert_eq!(free("GET", "x?token=secret", &[]).unwrap_err().kind, ErrorKind::CredentialRefused);
    assert_eq!(free("GET", "x", &[("Token", ArgType::Text, "k")]).unwrap_err().kind, ErrorKind::CredentialRefused);
    assert_eq!(free("GET", "x/../y", &[]).unwrap_err().kind, ErrorKind::BadArgument);
    assert_eq!(free("TRACE", "x", &[]).unwrap_err().kind, ErrorKind::BadArgument);
    assert_eq!(free("GET", "x", &[("A", ArgType::Other, "")]).unwrap_err().kind, ErrorKind::BadArgument);
}

#[test]
fn the_name_of_a_free_request_never_repeats_a_credential() {
    assert_eq!(free_name("GET", "/api/users/me?token=secret"), "GET /api/users/me");
    assert_eq!(free_name("GET", "https://user:secret@evil.example"), "GET");
    assert_eq!(free_name("GET", "//evil.example/api"), "GET");
}

#[test]
fn a_withheld_value_is_asked_for_only_where_the_address_needs_it() {
    let plan = |line: &str, name: &str, encoded: &str| {
        let operation = Operation::parse(line).unwrap();
        let record = [name, "=", encoded, "&"].concat();
        prepare(&BasePath::default(), &operation, &Args::parse(&record).unwrap()).map(|request| request.url).map_err(|error| error.message)
    };
    assert_eq!(plan(DETAILS, "Username", "s]").unwrap_err(), "?");
    assert_eq!(plan("a.b G a Keyword:s", "Keyword", "s]").unwrap_err(), "?");
    assert_eq!(plan("a.b G a Ids:I", "Ids", "l]").unwrap_err(), "?");
    assert_eq!(plan("a.b P a >j Body:s", "Body", "s]").unwrap(), "/api/a");
    assert_eq!(plan("a.b P a >v Rows:l!", "Rows", "l]").unwrap(), "/api/a");
    assert!(plan("a.b P a >j When:d", "When", "l]").unwrap_err().contains("When must be"));
}

//! The two recorded responses of the vendor's request collection, requested again: lists of ideas and of articles.

use serde_json::Value;

use crate::program::{Answer, Program};

/// Members that are whole numbers in every recorded item.
const NUMBERS: &str = "\
    ContentID EntityType ContentTypeID AuthorID UpdatedByUserID OriginalAuthorID CategoryID ParentCategoryID SpaceID \
    WorkflowID CurrentWorkflowStepID StatusID ViewCount DownloadCount CommentCount LikesCount Rating VoteCount ViewerVote \
    ContentMediaServerID ExternalContentType TotalChildRecords TotalGrandChildRecords LastChildAuthorUserID \
    LastGrandChildAuthorUserID ContentHistoryID TenantID";

/// Members that are texts, empty where nothing is set.
const TEXTS: &str = "\
    ContentTitle ContentStub ContentBody ContentBodyUnprocessed ContentSummary ContentVersionID ContentURL ContentVersionURL \
    ContentIDCode ContentExternalID ExternalURL AuthorUserName AuthorDisplayName AuthorFirstName AuthorLastName AuthorEmail \
    AuthorAvatarImageUrl AuthorProfileUrl AuthorRankName AuthorRankImageUrl UpdatedByUserDisplayName UpdatedByUserUsername \
    UpdatedByUserFirstName UpdatedByUserLastName UpdatedByUserEmail UpdatedByUserAvatarImageUrl UpdatedByUserProfileUrl \
    SpaceName SpaceURL CategoryName CategoryNameLocalized CategoryResourceKey CategoryStub TagsCSV MetaTitle MetaDescription \
    MetaKeywords PageH1Content HeadCustomContent SideBarContent ExtraSideBarContent ContentMediaServerRootURL ContentMediaUrl \
    ContentMediaOnlineViewUrl ContentHistoryUrl GoogleDocsEditUrl ContentTypeIconCSSClass SystemName Culture OriginalCulture";

/// Members that are true or false.
const TRUTHS: &str = "\
    IsFeatured IsSticky IsAnswered IsAnonymous IsDirectory IsWallContent IsExternalContent RequiresReadConfirmation HasRead \
    AllowComments AllowLikes AllowRating AllowAnonymousComments DoesCurrentUserLike IsEditable IsDeletable IsMoveable \
    IsDownloadable IsRestoreable IsPurgeable IsHistoryViewable IsChekoutable IsUndochekoutable IsChekinable IsWOPI IsAvaiable \
    IsChildContentCreationAllowed IsContentCreationAllowed IsContentAvailablePostExpiry IsPublishedFromDraftMode \
    IsPublishedFromUnderProcessingMode IsBeingAddedViaExternalSource IsActivityStreamAlbum SendUpdateNotifications \
    SendSMSTextNotification";

/// Headers of the recorded responses with their values, without those of the connection.
const HEADERS: [(&str, &str); 11] = [
    ("content-type", "application/json; charset=utf-8"),
    ("cache-control", "no-cache"),
    ("pragma", "no-cache"),
    ("expires", "-1"),
    ("content-encoding", "gzip"),
    ("vary", "Accept-Encoding"),
    ("access-control-expose-headers", "Request-Context"),
    ("strict-transport-security", "max-age=31536000; includeSubDomains; preload"),
    ("x-frame-options", "SAMEORIGIN"),
    ("x-xss-protection", "1; mode=block"),
    ("x-content-type-options", "nosniff"),
];

fn recorded(kind: u8, length: usize) -> Answer {
    let site = Program::start(&["--data", "standard"]);
    let body = r#"{"UserName":"maya","Password":"sunflower"}"#;
    let token = site.send("PUT /api/users/token", &["Content-Type: application/json"], body).data();
    let bearer = format!("Authorization: Bearer {}", token.as_str().unwrap());
    let line = format!("GET /api/content/list?EntityType={kind}&PageLength={length}");
    site.send(&line, &[&bearer, "Content-Type: application/json", "Accept-Encoding: gzip, deflate, br"], "")
}

/// Besides the recorded headers, only those that HTTP needs are sent.
fn check_headers(answer: &Answer) {
    for (name, value) in HEADERS {
        assert_eq!(answer.header(name), Some(value), "{name}");
    }
    assert!(answer.header("request-context").unwrap().starts_with("appId=cid-v1:"));
    let known = |name: &str| HEADERS.iter().any(|(known, _)| *known == name);
    let of_http = ["request-context", "connection", "content-length", "transfer-encoding", "date", "server"];
    let strange: Vec<_> = answer.headers.iter().filter(|(name, _)| !known(name) && !of_http.contains(&name.as_str())).collect();
    assert!(strange.is_empty(), "{strange:?}");
}

fn check_item(item: &Value) {
    let of_kind = |names: &str, fits: fn(&Value) -> bool| {
        let wrong: Vec<_> = names.split_whitespace().filter(|name| !fits(&item[*name])).map(str::to_owned).collect();
        assert!(wrong.is_empty(), "{wrong:?} of {item}");
    };
    of_kind(NUMBERS, Value::is_i64);
    of_kind(TEXTS, Value::is_string);
    of_kind(TRUTHS, Value::is_boolean);
    assert!(item.as_object().unwrap().values().all(|member| !member.is_null()), "{item}");
    assert_eq!(item["ContentTypeID"], item["EntityType"]);
    for absolute in ["ContentURL", "AuthorProfileUrl", "AuthorAvatarImageUrl"] {
        assert!(item[absolute].as_str().unwrap().starts_with("http://"), "{absolute}");
    }
    assert!(item["ContentVersionURL"].as_str().unwrap().starts_with('/'), "{item}");
    let iso = item["DateCreatedISOString"].as_str().unwrap();
    assert_eq!((iso.len(), iso.rfind('.')), (27, Some(19)), "seven digits and no zone: {iso}");
    assert!(item["DateCreatedFullString"].as_str().unwrap().contains(" at "));
}

#[test]
fn the_recorded_lists_have_the_envelope_headers_and_members_that_were_recorded() {
    for (kind, length) in [(44, 25), (3, 48)] {
        let answer = recorded(kind, length);
        check_headers(&answer);
        let text = String::from_utf8(answer.body.clone()).unwrap();
        assert!(text.starts_with(r#"{"IsError":false,"ResponseMessage":"","TotalRecords":"#), "{}", &text[..100]);
        let envelope = answer.json();
        let rows = envelope["ResponseData"].as_array().unwrap();
        let total = usize::try_from(envelope["TotalRecords"].as_u64().unwrap()).unwrap();
        assert_eq!(rows.len(), total.min(length));
        assert!(!rows.is_empty());
        rows.iter().for_each(check_item);
        let created: Vec<_> = rows.iter().map(|row| row["DateCreatedISOString"].as_str().unwrap()).collect();
        assert!(created.is_sorted_by(|one, next| one >= next), "the newest comes first");
        if kind == 44 {
            assert!(rows.iter().all(|row| row["ContentStageName"].is_string()));
        }
    }
}

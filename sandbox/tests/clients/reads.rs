//! The calls of running clients: each with the members that the client reads.

use serde_json::Value;

use crate::program::Program;

/// The shape of a response.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    Bare,
    BareList,
    One,
    List,
}
use Form::{Bare, BareList, List, One};

/// `{item}`, `{case}`, `{event}` and so on are replaced by ids of the site.
const READS: &[(&str, Form, &str)] = &[
    ("users/me", Bare, "UserID UserName UserInfoDisplayName Email AvatarImageURL FirstName LastName"),
    ("users/me/spaces", BareList, "SpaceID SpaceName SpaceVisibility"),
    ("countries", BareList, "CountryID CountryName"),
    ("states?countryid={country}", BareList, "StateID StateName"),
    ("chat/ui/globals", Bare, "currentUserID currentUserDisplayName loginUrl logoutUrl homeUrl cfVersion appName isADEnabled"),
    ("saml/details", One, "IsSAMLEnabled IsAutoLoginEnabled ActiveDirectoryAuthEnabled"),
    ("users?username=jonas", List, "UserID FirstName LastName UserInfoDisplayName AvatarImageURL Email"),
    ("users/102/details", One, "UserID UserInfoDisplayName AvatarImageURL"),
    ("users/101/friends?isconfirmed=true&page=1&pagelength=10&includeListHTML=false", List, "UserID UserInfoDisplayName"),
    ("content/102?contenttypeid=15&fields=First%20name,Department,Email", One, ""),
    ("content/{item}", One, "ContentID ContentTitle ContentBody ContentSummary SpaceName DateUpdated"),
    ("content?ContentIDCSV={item}", List, "ContentID ContentTitle"),
    ("content/list?EntityType=4&pagelength=10", List, "ContentID ContentTitle ContentURL SpaceName DateUpdated"),
    ("content/categories?spaceid=7&entitytypeid=4&parentcategoryid=0", List, "CategoryID CategoryName"),
    ("content/stages?spaceid=7", List, "StageID StageName"),
    (
        "comments?entityid={item}&startpage=1&pagelength=10",
        List,
        "CommentID ParentCommentID UserID UserDisplayName UserAvatarVirtualPath \
      CommentText CommentTextFormatted CommentTextHtmlFormatted DateCommentedText CommentEntityType",
    ),
    (
        "search?keyword=a&StartPage=1&pagelength=20",
        List,
        "ContentID EntityType Title Summary DateCreatedString AuthorUserID \
      AuthorUserDisplayName AuthorUserAvatarImageURL SpaceID SpaceName",
    ),
    ("spaces?status=1", List, "SpaceID SpaceName SpaceVisibility SpaceIconURL SpaceImageURL"),
    ("spaces/7", One, "SpaceID SpaceName"),
    ("spaces/0", One, "SpaceID"),
    ("spaces/7/users?startPage=1&pageLength=10", List, "UserID UserInfoDisplayName"),
    ("spaces/7/entityaccess?entityCsv=3,4,19", One, "Article Blog Issue"),
    ("announcements?spaceid=0", List, "PropertyID PropertyName PropertyValue"),
    (
        "wall/stream?spaceid=7&startpage=1&pagelength=20&setLikeDislikeHTML=false",
        List,
        "WallID ActivityEntityID ActivityEntityType \
      ActivityAction ActionText Subject UserID UserDisplayName UserAvatarFullUrl SpaceName DateTimeSpan EntityCommentCount CanBeCommented \
      CanBeLiked LikeDislikeCountResult",
    ),
    ("wall/ticker?startpage=1&pagelength=20", List, "ActivityText DateTimeSpan"),
    ("notifications?startpage=1&pagelength=20", List, "ID EntityID EntityType ActivityAction ActionText DateCreatedString FromUser"),
    ("notifications/unread?numberOfRecords=5", List, "ID"),
    ("messages/unread?numberOfRecords=5", List, "MessageID ThreadID SenderUserDisplayName MessageBody DateSent"),
    (
        "cases?spaceid=7&StartPage=1&PageLength=20",
        List,
        "IssueID IssueTitle IssueStatusID IssueStatusName IssuePriorityID \
      ReportedByUserID ReportedByUserDisplayName CommentCount SpaceID SpaceName DateCreated DateUpdated",
    ),
    ("cases/{case}", One, "IssueID IssueTitle IssueDescription IssueStatusName"),
    ("case/comments?caseid={case}", List, "CommentID UserID UserDisplayName AvatarPath CommentDateString CommentTextHtmlFormatted"),
    ("spaces/7/cases/statuses", List, "IssueStatusID IssueStatusName IsDefault"),
    ("spaces/7/cases/priorities", List, "IssuePriorityID IssuePriorityName"),
    ("spaces/7/cases/projects", List, "ProjectID ProjectTitle"),
    (
        "events?startpage=1&pagelength=20&SortColumn=3",
        List,
        "EventID Title StartDateISO EndDateISO StartTimeText EndTimeText IsAllDay \
      IsRepeat Users SpaceID SpaceName AuthorID UserDisplayName CommentCount EventTypeID Frequency IsBusy IsPrivate",
    ),
    ("events/{event}", One, "EventID Title Description StartDateISO EndDateISO VenueName ResourceIDCSV"),
    ("events/{event}/attendees", BareList, "UserID"),
    ("events/types?spaceid=7", List, "EventTypeID EventTypeName"),
    ("events/resources?spaceID=7", List, "ResourceID ResourceName"),
    ("spaces/7/file/directories/0", List, "DirectoryID DirectoryName"),
    ("spaces/7/directories?checkCreatePermission=true", List, "DirectoryID DirectoryName"),
    ("lists?spaceid=7", List, "TaskListID TaskListName"),
    ("lists/{list}/tasks", List, "TaskName"),
    ("application/details?format=json", One, ""),
];

const JSON: &str = "Content-Type: application/json";

fn bearer(site: &Program, name: &str, password: &str) -> String {
    let body = format!(r#"{{"UserName":"{name}","Password":"{password}"}}"#);
    format!("Authorization: Bearer {}", site.send("PUT /api/users/token", &[JSON], &body).data().as_str().unwrap())
}

struct Reader {
    site: Program,
    bearer: String,
}

impl Reader {
    fn get(&self, path: &str) -> Value {
        self.site.send(&format!("GET /api/{path}"), &[&self.bearer, JSON], "").json()
    }

    /// The country whose states the test expects.
    fn american(&self) -> String {
        let countries = self.get("countries");
        let found = countries.as_array().unwrap().iter().find(|row| row["CountryName"] == "United States");
        found.unwrap()["CountryID"].to_string()
    }

    fn first(&self, path: &str, member: &str) -> String {
        let answer = self.get(path);
        let rows = answer.get("ResponseData").unwrap_or(&answer);
        rows.as_array().unwrap().iter().find_map(|row| row[member].as_i64()).unwrap_or_else(|| panic!("{path}: {answer}")).to_string()
    }
}

#[test]
fn every_read_of_running_clients_has_what_they_look_at() {
    let site = Program::start(&["--data", "standard"]);
    let (maya, jonas) = (bearer(&site, "maya", "sunflower"), bearer(&site, "jonas", "bicycle"));
    let reader = Reader { site, bearer: maya };
    let write = |who: &str, line: &str, body: &str| reader.site.send(line, &[who, JSON], body).data();
    let case = reader.first("cases?spaceid=7&PageLength=100", "IssueID");
    write(&reader.bearer, "POST /api/case/comments", &format!(r#"{{"CommentText":"Seen","IssueID":{case}}}"#));
    // Another person does something that the author has not read yet.
    let item = write(&reader.bearer, "POST /api/content", r#"{"EntityType":4,"SpaceID":7,"ContentTitle":"Ibis"}"#).to_string();
    write(&jonas, "POST /api/comments", &format!(r#"{{"CommentText":"Good","EntityID":{item},"EntityType":4}}"#));
    let found = [
        ("{item}", item),
        ("{case}", case),
        ("{event}", reader.first("events?pagelength=20", "EventID")),
        ("{list}", reader.first("lists?spaceid=7", "TaskListID")),
        ("{country}", reader.american()),
    ];
    let mut missing = Vec::new();
    for (path, form, members) in READS {
        let path = found.iter().fold((*path).to_owned(), |path, (name, id)| path.replace(name, id));
        let answer = reader.get(&path);
        let is_enveloped = answer.get("IsError").is_some();
        let content = if is_enveloped { &answer["ResponseData"] } else { &answer };
        if is_enveloped != matches!(form, One | List) || content.is_array() != matches!(form, BareList | List) {
            missing.push(format!("{path}: another form: {}", answer.to_string().chars().take(200).collect::<String>()));
            continue;
        }
        let rows = content.as_array().map_or_else(|| vec![content.clone()], Clone::clone);
        // Null members are left out, so one row that has a member is enough.
        let absent: Vec<_> = members.split_whitespace().filter(|name| rows.iter().all(|row| row.get(*name).is_none())).collect();
        if !absent.is_empty() {
            missing.push(format!("{path}: {absent:?} in {} rows", rows.len()));
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

//! The table of permission rules by entity type.

use serde_json::{Value, json};

use crate::support::browser::{Browser, json};
use crate::support::calls::with;

/// A word that is in the text of each object and nowhere else.
pub const WORD: &str = "Quillwort";

/// The result of an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    May,
    MayNot,
    SeesNothing,
}

use Side::{May, MayNot, SeesNothing};

impl Side {
    /// Returns the result that a status stands for.
    pub const fn of(status: u16) -> Option<Self> {
        match status {
            200 => Some(May),
            403 => Some(MayNot),
            404 => Some(SeesNothing),
            _ => None,
        }
    }
}

/// The four people, in the order of the columns below.
pub const PEOPLE: [&str; 4] = ["maya", "jonas", "amira", "admin"];

/// An attempt: the permission, the call with `{id}`, and the result for each of [`PEOPLE`].
pub type Deed = (&'static str, &'static str, &'static str, [Side; 4]);

/// The rules of one entity type: how it is created, which lists show it, and the attempts.
pub struct Rule {
    pub name: &'static str,
    pub kind: i64,
    pub make: fn(&mut Browser) -> i64,
    /// Lists that show it to people who may see it.
    pub listed: &'static [&'static str],
    pub deeds: &'static [Deed],
}

fn made(browser: &mut Browser, user: &str, path: &str, body: Value) -> i64 {
    browser.sign_in(user);
    let data = browser.data("POST", path, &body);
    data.as_i64().or_else(|| data["EventID"].as_i64()).unwrap_or_else(|| panic!("{path}: {data}"))
}

pub fn article(browser: &mut Browser, user: &str, space: i64, more: &Value) -> i64 {
    let body = json!({"EntityType": 3, "ContentTitle": WORD, "ContentBody": "<p>Grows in water</p>", "SpaceID": space});
    made(browser, user, "/content", with(body, more))
}

/// Renames the page of a space.
fn page(browser: &mut Browser, user: &str, space: i64, more: &Value) -> i64 {
    browser.sign_in(user);
    let hits = browser.rows("/search?Keyword=Welcome&EntityTypeCSV=12&PageLength=100");
    let id = hits.iter().find(|hit| hit["SpaceID"] == space).and_then(|hit| hit["ContentID"].as_i64()).unwrap();
    assert_eq!(browser.status("PUT", &format!("/pb/pages/{id}"), &with(json!({"PageName": WORD}), more)), 200);
    id
}

fn task(browser: &mut Browser) -> i64 {
    let list = made(browser, "amira", "/lists", json!({"TaskListName": "Pond", "SpaceID": 12}));
    made(browser, "amira", "/tasks", json!({"TaskName": WORD, "TaskListID": list, "AssignedToUserID": 101}))
}

fn case(browser: &mut Browser) -> i64 {
    made(browser, "amira", "/cases", json!({"IssueTitle": WORD, "SpaceID": 12, "AssignedToUserID": 101}))
}

const SUMMARY: &str = r#"{"ContentSummary":"x"}"#;
const TEXT: &str = r#"{"CommentText":"Fine"}"#;

pub const RULES: &[Rule] = &[
    Rule {
        name: "an article of jonas in the space that maya runs",
        kind: 3,
        make: |browser| article(browser, "jonas", 7, &json!({})),
        listed: &["/content/list?PageLength=500", "/search?Keyword=quillwort", "/wall/stream?PageLength=500"],
        deeds: &[
            ("Update", "PUT /content/{id}", SUMMARY, [May, May, MayNot, May]),
            ("Delete", "DELETE /content/{id}", "", [May, May, MayNot, May]),
            ("Comment", "POST /comments", r#"{"EntityID":"{id}","EntityType":3,"CommentText":"x"}"#, [May, May, May, May]),
            ("Like", "POST /content/{id}/likes", "", [May, May, May, May]),
            ("Edit", "POST /tags", r#"{"EntityID":"{id}","EntityType":3,"Tags":"pond"}"#, [May, May, MayNot, May]),
            ("Approve", "PUT /content/{id}/status", "3", [May, MayNot, MayNot, May]),
        ],
    },
    Rule {
        name: "an article of maya in a private space",
        kind: 3,
        make: |browser| article(browser, "maya", 44, &json!({})),
        listed: &["/content/list?PageLength=500", "/search?Keyword=quillwort", "/wall/stream?PageLength=500"],
        deeds: &[
            ("Update", "PUT /content/{id}", SUMMARY, [May, SeesNothing, SeesNothing, May]),
            ("Delete", "DELETE /content/{id}", "", [May, SeesNothing, SeesNothing, May]),
            ("Comment", "POST /comments", r#"{"EntityID":"{id}","EntityType":3,"CommentText":"x"}"#, [May, SeesNothing, SeesNothing, May]),
            ("View", "GET /content/{id}", "", [May, SeesNothing, SeesNothing, May]),
        ],
    },
    Rule {
        name: "a draft of jonas",
        kind: 3,
        make: |browser| article(browser, "jonas", 7, &json!({"StatusID": 2})),
        listed: &["/content/list?PageLength=500&EntityStatus=Draft"],
        deeds: &[
            ("Update", "PUT /content/{id}", SUMMARY, [SeesNothing, May, SeesNothing, May]),
            ("Delete", "DELETE /content/{id}", "", [SeesNothing, May, SeesNothing, May]),
            ("View", "GET /content/{id}", "", [SeesNothing, May, SeesNothing, May]),
        ],
    },
    Rule {
        name: "an article of jonas that waits for approval",
        kind: 3,
        make: |browser| article(browser, "jonas", 31, &json!({})),
        listed: &["/content/list?PageLength=500&EntityStatus=PendingWorkflow", "/content/workflow/queued?PageLength=500"],
        deeds: &[
            ("Update", "PUT /content/{id}", SUMMARY, [SeesNothing, May, SeesNothing, May]),
            ("View", "GET /content/{id}", "", [SeesNothing, May, SeesNothing, May]),
        ],
    },
    Rule {
        name: "a topic that maya has closed",
        kind: 55,
        make: |browser| {
            let forum = made(browser, "maya", "/content", json!({"EntityType": 1, "ContentTitle": "Pond", "SpaceID": 7}));
            let topic = json!({"EntityType": 55, "ContentTitle": WORD, "ParentContentID": forum});
            let topic = made(browser, "jonas", "/content", topic);
            browser.sign_in("maya");
            browser.data("PUT", &format!("/content/{topic}"), &json!({"LockedByUserID": 101}));
            topic
        },
        listed: &["/content/list?PageLength=500"],
        deeds: &[
            ("Comment", "POST /comments", r#"{"EntityID":"{id}","EntityType":55,"CommentText":"x"}"#, [May, MayNot, MayNot, May]),
            ("Update", "PUT /content/{id}", SUMMARY, [May, May, MayNot, May]),
        ],
    },
    Rule {
        name: "a comment of jonas on an article of maya",
        kind: 24,
        make: |browser| {
            let article = made(browser, "maya", "/content", json!({"EntityType": 3, "ContentTitle": "Pond", "SpaceID": 7}));
            made(browser, "jonas", "/comments", json!({"EntityID": article, "EntityType": 3, "CommentText": WORD}))
        },
        listed: &["/comments?PageLength=500"],
        deeds: &[
            ("Update", "PUT /comments/{id}", TEXT, [May, May, MayNot, May]),
            ("Delete", "DELETE /comments/{id}", "", [May, May, MayNot, May]),
            ("Moderate", "PUT /comments/{id}/status", "3", [May, MayNot, MayNot, May]),
        ],
    },
    Rule {
        name: "an event of jonas in the space that maya runs",
        kind: 5,
        make: |browser| made(browser, "jonas", "/events", json!({"Title": WORD, "StartDate": "2025-11-03", "SpaceID": 7})),
        listed: &["/search?Keyword=quillwort"],
        deeds: &[
            ("Update", "PUT /events/{id}", r#"{"Venue":"Pond"}"#, [May, May, MayNot, May]),
            ("Delete", "DELETE /events/{id}", "", [May, May, MayNot, May]),
        ],
    },
    Rule {
        name: "an event in the calendar of jonas with amira invited",
        kind: 5,
        make: |browser| {
            let amira = json!([{"UserID": 103, "AttendanceType": 1}]);
            made(browser, "jonas", "/events", json!({"Title": WORD, "StartDate": "2025-11-03", "IsPrivate": true, "NewUsers": amira}))
        },
        listed: &["/search?Keyword=quillwort"],
        deeds: &[
            ("Update", "PUT /events/{id}", r#"{"Venue":"Pond"}"#, [SeesNothing, May, MayNot, SeesNothing]),
            ("Delete", "DELETE /events/{id}", "", [SeesNothing, May, MayNot, SeesNothing]),
        ],
    },
    Rule {
        name: "a case that amira has reported and maya works on",
        kind: 19,
        make: case,
        listed: &["/cases?PageLength=500", "/search?Keyword=quillwort"],
        deeds: &[
            ("Update", "PUT /cases/{id}", r#"{"IssueBody":"x"}"#, [May, MayNot, May, May]),
            ("Delete", "DELETE /cases/{id}", "", [MayNot, MayNot, May, May]),
            ("Comment", "POST /case/comments", r#"{"IssueID":"{id}","CommentText":"x"}"#, [May, MayNot, May, May]),
            ("Comment", "POST /comments", r#"{"EntityID":"{id}","EntityType":19,"CommentText":"x"}"#, [May, MayNot, May, May]),
        ],
    },
    Rule {
        name: "a note of maya for those alone who work on a case",
        kind: 43,
        make: |browser| {
            let case = case(browser);
            made(browser, "maya", "/case/comments", json!({"IssueID": case, "CommentText": "Only we know", "IsInternal": true}))
        },
        listed: &[],
        deeds: &[
            ("Update", "PUT /case/comments/{id}", TEXT, [May, SeesNothing, SeesNothing, May]),
            ("Delete", "DELETE /case/comments/{id}", "", [May, SeesNothing, SeesNothing, May]),
        ],
    },
    Rule {
        name: "a task in a list of amira that maya is to do",
        kind: 39,
        make: task,
        listed: &["/tasks?PageLength=500", "/search?Keyword=quillwort"],
        deeds: &[
            ("Update", "POST /tasks/{id}", r#"{"TaskName":"Quillwort"}"#, [May, MayNot, May, May]),
            ("Delete", "DELETE /tasks/{id}", "", [MayNot, MayNot, May, May]),
            ("Comment", "POST /tasks/{id}/comments", "\"x\"", [May, MayNot, May, May]),
            ("Comment", "POST /comments", r#"{"EntityID":"{id}","EntityType":39,"CommentText":"x"}"#, [May, MayNot, May, May]),
        ],
    },
    Rule {
        name: "a task of jonas alone",
        kind: 39,
        make: |browser| made(browser, "jonas", "/tasks", json!({"TaskName": WORD, "SpaceID": 7})),
        listed: &["/search?Keyword=quillwort"],
        deeds: &[
            ("Update", "POST /tasks/{id}", r#"{"TaskName":"Quillwort"}"#, [SeesNothing, May, SeesNothing, SeesNothing]),
            ("Delete", "DELETE /tasks/{id}", "", [SeesNothing, May, SeesNothing, SeesNothing]),
        ],
    },
    Rule {
        name: "a list of tasks of amira",
        kind: 38,
        make: |browser| made(browser, "amira", "/lists", json!({"TaskListName": WORD, "SpaceID": 12})),
        listed: &["/lists"],
        deeds: &[
            ("Update", "PUT /lists/{id}", r#"{"TaskListName":"Quillwort"}"#, [MayNot, MayNot, May, May]),
            ("Delete", "DELETE /lists/{id}", "", [MayNot, MayNot, May, May]),
        ],
    },
    Rule {
        name: "a post of jonas on the wall of amira",
        kind: 10,
        make: |browser| made(browser, "jonas", "/wall", json!({"WallText": WORD, "ToUserId": 103})),
        listed: &["/wall/stream?PageLength=500", "/wallposts/user/103"],
        deeds: &[
            ("Delete", "DELETE /wall/{id}", "", [MayNot, May, May, May]),
            ("Comment", "POST /wall/comment", r#"{"WallID":"{id}","CommentText":"x"}"#, [May, May, May, May]),
        ],
    },
    Rule {
        name: "a post of maya on the wall of a private space",
        kind: 10,
        make: |browser| made(browser, "maya", "/wall", json!({"WallText": WORD, "SpaceID": 44})),
        listed: &["/wall/stream?PageLength=500"],
        deeds: &[
            ("Delete", "DELETE /wall/{id}", "", [May, SeesNothing, SeesNothing, May]),
            ("Comment", "POST /wall/comment", r#"{"WallID":"{id}","CommentText":"x"}"#, [May, SeesNothing, SeesNothing, May]),
        ],
    },
    Rule {
        name: "an album of jonas",
        kind: 18,
        make: |browser| made(browser, "jonas", "/content", json!({"EntityType": 18, "ContentTitle": WORD, "SpaceID": 7})),
        listed: &["/content/list?PageLength=500&EntityType=18"],
        deeds: &[("Delete", "DELETE /content/{id}", "", [May, May, MayNot, May])],
    },
    Rule {
        name: "a photo of jonas",
        kind: 6,
        make: |browser| {
            let album = made(browser, "jonas", "/content", json!({"EntityType": 18, "ContentTitle": "Pond", "SpaceID": 7}));
            let answer =
                browser.upload(&format!("/albums/{album}/photos"), "x.gif", crate::support::calls::PICTURE, &[("ContentTitle", WORD)]);
            json(&answer)["ResponseData"].as_i64().unwrap()
        },
        listed: &["/content/list?PageLength=500&EntityType=6"],
        deeds: &[
            ("Update", "PUT /content/{id}", SUMMARY, [May, May, MayNot, May]),
            ("Delete", "DELETE /content/{id}", "", [May, May, MayNot, May]),
        ],
    },
    Rule {
        name: "a folder of amira",
        kind: 40,
        make: |browser| made(browser, "amira", "/file/directories", json!({"DirectoryName": WORD, "SpaceID": 12})),
        listed: &["/spaces/12/directories"],
        deeds: &[
            ("Update", "PUT /file/directories/{id}", r#"{"DirectoryName":"Quillwort two"}"#, [MayNot, MayNot, May, May]),
            ("Delete", "DELETE /file/directories/{id}", "", [MayNot, MayNot, May, May]),
        ],
    },
    Rule {
        name: "the top folder of a space",
        kind: 40,
        make: |browser| {
            browser.sign_in("maya");
            browser.read("/spaces/7/files/directories/root")["DirectoryID"].as_i64().unwrap()
        },
        listed: &[],
        deeds: &[
            ("Update", "PUT /file/directories/{id}", r#"{"DirectoryName":"x"}"#, [MayNot, MayNot, MayNot, MayNot]),
            ("Delete", "DELETE /file/directories/{id}", "", [MayNot, MayNot, MayNot, MayNot]),
        ],
    },
    Rule {
        name: "a file of amira",
        kind: 14,
        make: |browser| {
            browser.sign_in("amira");
            let answer = browser.upload("/files?SpaceID=12&FileName=Quillwort.txt", "x.txt", b"x", &[]);
            json(&answer)["ResponseData"].as_i64().unwrap_or_else(|| panic!("{}", answer.text()))
        },
        listed: &["/files?PageLength=500"],
        deeds: &[
            ("Update", "PUT /content/{id}", SUMMARY, [MayNot, MayNot, May, May]),
            ("Delete", "DELETE /files/{id}", "", [MayNot, MayNot, May, May]),
        ],
    },
    Rule {
        name: "a poll of jonas",
        kind: 11,
        make: |browser| made(browser, "jonas", "/polls", json!({"Question": WORD, "PollChoices": ["a", "b"], "SpaceID": 7})),
        listed: &["/polls/list", "/search?Keyword=quillwort"],
        deeds: &[("Delete", "DELETE /polls/{id}", "", [May, May, MayNot, May])],
    },
    Rule {
        name: "a message of maya to jonas",
        kind: 60,
        make: |browser| {
            let thread = made(browser, "maya", "/chat/threads", json!({"ParticipantsIds": "102"}));
            made(browser, "maya", "/chat/messages", json!({"ThreadID": thread, "MessageBody": WORD}))
        },
        listed: &["/chat/threads/me/recent"],
        deeds: &[
            ("Update", "PUT /chat/messages/{id}", "\"x\"", [May, MayNot, SeesNothing, SeesNothing]),
            ("Delete", "DELETE /chat/messages/{id}", "", [May, MayNot, SeesNothing, SeesNothing]),
        ],
    },
    Rule {
        name: "a page of widgets of the space that maya runs",
        kind: 12,
        make: |browser| page(browser, "maya", 7, &json!({})),
        listed: &["/search?Keyword=quillwort"],
        deeds: &[
            ("Update", "PUT /pb/pages/{id}", r#"{"PageName":"Pond"}"#, [May, MayNot, MayNot, May]),
            ("View", "GET /pb/pages/{id}", "", [May, May, May, May]),
        ],
    },
    Rule {
        name: "a page of widgets of a private space",
        kind: 12,
        make: |browser| page(browser, "admin", 44, &json!({})),
        listed: &["/search?Keyword=quillwort"],
        deeds: &[
            ("Update", "PUT /pb/pages/{id}", r#"{"PageName":"Pond"}"#, [MayNot, SeesNothing, SeesNothing, May]),
            ("View", "GET /pb/pages/{id}", "", [May, SeesNothing, SeesNothing, May]),
        ],
    },
    Rule {
        name: "a draft of a page of widgets",
        kind: 12,
        make: |browser| page(browser, "maya", 7, &json!({"StatusID": 2})),
        listed: &[],
        deeds: &[
            ("Update", "PUT /pb/pages/{id}", r#"{"PageName":"Pond"}"#, [May, SeesNothing, SeesNothing, May]),
            ("View", "GET /pb/pages/{id}", "", [May, SeesNothing, SeesNothing, May]),
        ],
    },
    Rule {
        name: "a space that maya runs",
        kind: 13,
        make: |_| 7,
        listed: &[],
        deeds: &[("Update", "PUT /spaces/{id}", r#"{"Description":"x"}"#, [May, MayNot, MayNot, May])],
    },
    Rule {
        name: "jonas",
        kind: 15,
        make: |_| 102,
        listed: &[],
        deeds: &[
            ("Update", "PUT /users/{id}", r#"{"FirstName":"Jonas"}"#, [MayNot, May, MayNot, May]),
            ("Delete", "DELETE /users/{id}", "", [MayNot, MayNot, MayNot, May]),
        ],
    },
];

use axero_sandbox::{Method, Request};
use serde_json::{Value, json as value};

use crate::support::browser::{Browser, json};
use crate::support::calls::{multipart, numbers};

/// Creates a folder in the top folder of a space.
fn folder(browser: &mut Browser, space: i64, name: &str) -> i64 {
    let body = value!({"ParentID": 0, "DirectoryName": name, "SpaceID": space}).to_string();
    browser.answer("POST /api/file/directories", &body).as_i64().expect("an id")
}

fn upload(browser: &mut Browser, folder: i64, name: &str, content: &str) -> i64 {
    let answer = browser.ask(multipart(&format!("/api/files?FileDirectoryID={folder}"), Method::Post, name, content));
    json(&answer)["ResponseData"].as_i64().unwrap_or_else(|| panic!("{}", answer.text()))
}

fn titles(rows: &Value) -> Vec<&str> {
    rows.as_array().unwrap().iter().map(|row| row["ContentTitle"].as_str().unwrap()).collect()
}

#[test]
fn folders_can_be_made_found_renamed_and_left() {
    let mut browser = Browser::signed_in("maya");
    let root = browser.answer("GET /api/spaces/7/files/directories/root", "");
    assert_eq!((&root["DirectoryName"], &root["SpaceID"], &root["ParentID"]), (&value!("Files"), &value!(7), &value!(0)));
    let root_id = root["DirectoryID"].as_i64().unwrap();
    let outer = folder(&mut browser, 7, "Drawings");
    let body = value!({"ParentID": outer, "DirectoryName": "Old"}).to_string();
    let inner = browser.answer("POST /api/file/directories", &body).as_i64().unwrap();
    assert_eq!(browser.answer("GET /api/spaces/7/file/directories/0", "")[0], root);
    let below_root = browser.answer(&format!("GET /api/spaces/7/file/directories/{root_id}"), "");
    assert!(numbers(&below_root, "DirectoryID").contains(&outer) && !numbers(&below_root, "DirectoryID").contains(&inner));
    assert_eq!(numbers(&browser.answer(&format!("GET /api/file/directories/parent/{outer}"), ""), "DirectoryID"), [inner]);
    assert_eq!(browser.answer(&format!("GET /api/file/directories/{inner}/parent"), "")["DirectoryID"], outer);
    assert!(browser.whole(&format!("GET /api/file/directories/{root_id}/parent"), "").get("ResponseData").is_none());
    browser.answer(&format!("PUT /api/file/directories/{inner}"), r#"{"DirectoryName":"Older"}"#);
    assert_eq!(browser.answer(&format!("GET /api/file/directories/{inner}"), "")["DirectoryName"], "Older");
    let all = browser.answer("GET /api/spaces/7/directories?checkCreatePermission=true", "");
    assert!([root_id, outer, inner].iter().all(|id| numbers(&all, "DirectoryID").contains(id)));
}

#[test]
fn two_folders_in_one_place_have_two_names() {
    let mut browser = Browser::signed_in("maya");
    let outer = folder(&mut browser, 7, "Drawings");
    let status = |browser: &mut Browser, query: &str| browser.answer(&format!("GET /api/file/directory/name/status?SpaceID=7&{query}"), "");
    assert_eq!(status(&mut browser, "DirectoryName=drawings"), false);
    assert_eq!(status(&mut browser, &format!("DirectoryName=Drawings&DirectoryID={outer}")), true);
    assert_eq!(status(&mut browser, "DirectoryName=Sketches"), true);
    assert_eq!(browser.code("POST /api/file/directories", r#"{"DirectoryName":"DRAWINGS","SpaceID":7}"#), 400);
    assert_eq!(browser.code("POST /api/file/directories", r#"{"DirectoryName":" ","SpaceID":7}"#), 400);
}

#[test]
fn a_file_comes_as_a_form_or_raw_and_is_found_in_its_folder() {
    let mut browser = Browser::signed_in("maya");
    let folder = folder(&mut browser, 7, "Reports");
    let form = upload(&mut browser, folder, "Zeppelin notes.txt", "lighter than air");
    let target = format!("/api/files?filedirectoryid={folder}&filename=raw.txt&ContentBody=Second&tags=air,ships");
    let mut request = Request::new(Method::Post, &target).header("Content-Type", "application/octet-stream");
    request.body = b"\x00\xffraw".to_vec();
    let raw = json(&browser.ask(request))["ResponseData"].as_i64().expect("an id");
    let list = browser.answer(&format!("GET /api/directory/{folder}/files/list"), "");
    assert_eq!(numbers(&list, "ContentID"), [form, raw]);
    let item = browser.answer(&format!("GET /api/content/{raw}"), "");
    assert_eq!(
        (&item["ContentTitle"], &item["ContentBody"], &item["TagsCSV"]),
        (&value!("raw.txt"), &value!("Second"), &value!("air,ships"))
    );
    assert_eq!((&item["EntityType"], &item["ParentContentID"], &item["SpaceID"]), (&value!(14), &value!(folder), &value!(7)));
    let url = item["ContentMediaUrl"].as_str().unwrap().to_owned();
    assert_eq!(browser.get(&url).body, b"\x00\xffraw");
    assert_eq!(numbers(&browser.answer("GET /api/search?Keyword=zeppelin", ""), "ContentID"), [form]);
    let stream = browser.answer("GET /api/wall/stream?SpaceID=7", "");
    assert!(numbers(&stream, "ActivityEntityID").contains(&form), "{stream}");
}

#[test]
fn lists_of_files_are_sorted_paged_and_counted() {
    let mut browser = Browser::signed_in("maya");
    let folder = folder(&mut browser, 7, "Sorted");
    for name in ["b.txt", "C.txt", "a.txt"] {
        upload(&mut browser, folder, name, "x");
        browser.wait_minutes(1);
    }
    let list = |browser: &mut Browser, more: &str| browser.whole(&format!("GET /api/files?FileDirectoryID={folder}&{more}"), "");
    assert_eq!(titles(&list(&mut browser, "")["ResponseData"]), ["a.txt", "C.txt", "b.txt"]);
    assert_eq!(titles(&list(&mut browser, "SortColumn=ContentTitle&SortType=0")["ResponseData"]), ["a.txt", "b.txt", "C.txt"]);
    let second = list(&mut browser, "SortColumn=10&SortType=Descending&StartPage=2&PageLength=2");
    assert_eq!((titles(&second["ResponseData"]), &second["TotalRecords"]), (vec!["a.txt"], &value!(3)));
    let of_space = browser.whole(&format!("GET /api/files/space?SpaceID=7&FileDirectoryID={folder}"), "");
    assert_eq!(of_space["TotalRecords"], 3);
}

#[test]
fn a_name_that_is_taken_gets_a_number() {
    let mut browser = Browser::signed_in("maya");
    let folder = folder(&mut browser, 7, "Twins");
    let first = upload(&mut browser, folder, "plan.txt", "1");
    let free = |browser: &mut Browser, more: &str| {
        browser.answer(&format!("GET /api/files/availability?DirectoryID={folder}&FileName=Plan.TXT{more}"), "")
    };
    assert_eq!((free(&mut browser, ""), free(&mut browser, &format!("&ContentID={first}"))), (value!(false), value!(true)));
    upload(&mut browser, folder, "plan.txt", "2");
    let list = browser.answer(&format!("GET /api/directory/{folder}/files/list"), "");
    assert_eq!(titles(&list), ["plan.txt", "plan (1).txt"]);
}

#[test]
fn a_file_that_is_checked_out_is_changed_by_one_person_only() {
    let mut browser = Browser::signed_in("maya");
    let folder = folder(&mut browser, 7, "Shared");
    let file = upload(&mut browser, folder, "plan.txt", "first");
    let check_in = |browser: &mut Browser, text: &str| {
        browser.ask(multipart(&format!("/api/files/checkin/{file}"), Method::Put, "other.txt", text)).status
    };
    assert_eq!(check_in(&mut browser, "too early"), 400);
    browser.as_user("jonas", |browser| browser.answer("PUT /api/files/checkout", &file.to_string()));
    assert_eq!(browser.answer(&format!("GET /api/content/{file}"), "")["LockedByUserID"], 102);
    assert_eq!((browser.code("PUT /api/files/checkout", &file.to_string()), check_in(&mut browser, "mine")), (400, 400));
    let before = browser.answer(&format!("GET /api/content/{file}"), "");
    assert_eq!(browser.as_user("jonas", |browser| check_in(browser, "second")), 200);
    let after = browser.answer(&format!("GET /api/content/{file}"), "");
    assert_eq!((&after["UpdatedByUserID"], &after["ContentTitle"]), (&value!(102), &value!("plan.txt")));
    assert!(after.get("LockedByUserID").is_none() && after["ContentVersionID"] != before["ContentVersionID"]);
    let url = after["ContentMediaUrl"].as_str().unwrap().to_owned();
    assert_eq!(browser.get(&url).body, b"second");
    browser.answer("PUT /api/files/checkout", &file.to_string());
    browser.answer("PUT /api/files/undo/checkout", &file.to_string());
    assert_eq!(browser.code("PUT /api/files/undo/checkout", &file.to_string()), 400);
}

#[test]
fn a_deleted_file_lies_in_the_recycle_bin_until_it_comes_back_or_is_gone() {
    let mut browser = Browser::signed_in("maya");
    let folder = folder(&mut browser, 7, "Bin");
    let (one, two) = (upload(&mut browser, folder, "one.txt", "1"), upload(&mut browser, folder, "two.txt", "2"));
    browser.answer(&format!("DELETE /api/files/multiple?FileIDCSV={one},{two},{one}"), "");
    assert_eq!(browser.code(&format!("GET /api/content/{one}"), ""), 404);
    let bin = |browser: &mut Browser| numbers(&browser.answer("GET /api/files/recycled?SpaceID=7", ""), "ContentID");
    assert_eq!(bin(&mut browser), [two, one]);
    assert!(browser.as_user("jonas", bin).is_empty(), "only those who may restore a file see it");
    browser.answer("PUT /api/files/restore", &one.to_string());
    assert_eq!(browser.code(&format!("GET /api/content/{one}"), ""), 200);
    browser.answer(&format!("DELETE /api/files/{two}"), "");
    assert!(bin(&mut browser).is_empty());
    assert_eq!(browser.code("PUT /api/files/restore", &two.to_string()), 404);
}

#[test]
fn a_folder_takes_its_files_along_and_brings_back_what_it_took() {
    let mut browser = Browser::signed_in("maya");
    let folder = folder(&mut browser, 7, "Moving");
    let (earlier, with) = (upload(&mut browser, folder, "earlier.txt", "1"), upload(&mut browser, folder, "with.txt", "2"));
    browser.answer(&format!("DELETE /api/files/{earlier}"), "");
    browser.answer(&format!("DELETE /api/file/directories/{folder}"), "");
    assert_eq!(browser.code(&format!("GET /api/content/{with}"), ""), 404);
    browser.answer("PUT /api/files/multiple/restore", &value!({"files": [], "directories": [folder]}).to_string());
    assert_eq!(numbers(&browser.answer(&format!("GET /api/directory/{folder}/files/list"), ""), "ContentID"), [with]);
    browser.answer(&format!("DELETE /api/file/directories/{folder}"), "");
    browser.answer("PUT /api/files/multiple/restore", &value!({"files": with.to_string()}).to_string());
    let root = browser.answer("GET /api/spaces/7/files/directories/root", "")["DirectoryID"].clone();
    assert_eq!(browser.answer(&format!("GET /api/content/{with}"), "")["ParentContentID"], root, "its folder is not there");
    browser.answer(&format!("DELETE /api/file/directories/{folder}"), "");
    assert_eq!(browser.code("PUT /api/files/multiple/restore", &value!({"directories": folder}).to_string()), 404);
}

#[test]
fn files_of_a_private_space_are_for_its_members() {
    let mut browser = Browser::signed_in("maya");
    let folder = folder(&mut browser, 44, "Minutes of the board");
    let file = upload(&mut browser, folder, "secret zeppelin.txt", "x");
    browser.sign_in("jonas");
    for line in [
        format!("GET /api/file/directories/{folder}"),
        format!("GET /api/directory/{folder}/files/list"),
        format!("GET /api/files?FileDirectoryID={folder}"),
        "GET /api/files/space?SpaceID=44".to_owned(),
        "GET /api/files/recycled?SpaceID=44".to_owned(),
        "GET /api/spaces/44/files/directories/root".to_owned(),
        "GET /api/spaces/44/directories".to_owned(),
        format!("DELETE /api/files/{file}"),
        format!("DELETE /api/file/directories/{folder}"),
    ] {
        assert_eq!(browser.code(&line, ""), 404, "{line}");
    }
    assert_eq!(browser.code("PUT /api/files/checkout", &file.to_string()), 404);
    assert_eq!(browser.ask(multipart(&format!("/api/files?FileDirectoryID={folder}"), Method::Post, "a.txt", "x")).status, 404);
    assert!(numbers(&browser.answer("GET /api/search?Keyword=zeppelin", ""), "ContentID").is_empty());
    assert!(!numbers(&browser.answer("GET /api/files?PageLength=1000", ""), "ContentID").contains(&file));
}

#[test]
fn what_somebody_else_made_is_not_deleted_and_a_top_folder_never() {
    let mut browser = Browser::signed_in("maya");
    let folder = folder(&mut browser, 7, "Mine");
    let file = upload(&mut browser, folder, "mine.txt", "x");
    let root = browser.answer("GET /api/spaces/7/files/directories/root", "")["DirectoryID"].clone();
    assert_eq!(browser.code(&format!("DELETE /api/file/directories/{root}"), ""), 403);
    browser.sign_in("jonas");
    assert_eq!(browser.code(&format!("DELETE /api/files/{file}"), ""), 403);
    assert_eq!(browser.code(&format!("DELETE /api/file/directories/{folder}"), ""), 403);
    assert_eq!(browser.code(&format!("PUT /api/file/directories/{folder}"), r#"{"DirectoryName":"Ours"}"#), 403);
}

#[test]
fn a_file_waits_where_somebody_has_to_approve_it() {
    let mut browser = Browser::signed_in("jonas");
    let root = browser.answer("GET /api/spaces/31/files/directories/root", "")["DirectoryID"].clone();
    let answer = json(&browser.ask(multipart(&format!("/api/files?FileDirectoryID={root}"), Method::Post, "draft.txt", "x")));
    assert_eq!(answer["ResponseMessage"], "ToBePublished");
    let list = format!("GET /api/directory/{root}/files/list");
    assert!(!numbers(&browser.answer(&list, ""), "ContentID").contains(&answer["ResponseData"].as_i64().unwrap()));
    let pending = browser.answer("GET /api/files/space?SpaceID=31&Status=PendingWorkflow", "");
    assert_eq!(numbers(&pending, "ContentID"), [answer["ResponseData"].as_i64().unwrap()]);
}

#[test]
fn an_upload_without_a_file_is_a_failure_in_the_documented_words() {
    let mut browser = Browser::signed_in("maya");
    let answer = browser.call("POST /api/files?SpaceID=7", "{}");
    assert_eq!((answer.status, json(&answer)), (400, value!({"Message": "Required parameter is missing or invalid."})));
}

//! Two programs that read a site for a search engine, with a key of the old form.

use serde_json::Value;

use crate::program::Program;

const LIBRARY: [&str; 3] = ["User-Agent: python-requests/2.32.3", "Accept-Encoding: gzip, deflate", "Accept: */*"];

fn key(site: &Program) -> String {
    let body = r#"{"UserName":"maya","Password":"sunflower"}"#;
    site.send("PUT /api/users/token", &["Content-Type: application/json"], body).data().as_str().unwrap().to_owned()
}

fn get(site: &Program, target: &str, key: &str) -> Value {
    let key = format!("Rest-Api-Key: {key}");
    site.send(&format!("GET {target}"), &[&LIBRARY[..], &[&key]].concat(), "").json()
}

/// A zone-less time, with or without a fraction of a second, as a text that sorts.
fn time(row: &Value) -> String {
    let text = row["DateUpdated"].as_str().unwrap();
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    assert!(whole.len() == 19 && fraction.len() <= 3 && !text.ends_with('Z'), "{text}");
    format!("{whole}.{fraction:0<3}")
}

#[test]
fn an_indexer_that_counts_up_to_the_total_reads_each_item_once() {
    let site = Program::start(&["--security", "legacy"]);
    let key = key(&site);
    for kind in ["3", "4", "9", "54"] {
        let (mut page, mut rows) = (1, Vec::new());
        loop {
            let target = format!("/api/content/list?EntityType={kind}&SortColumn=DateUpdated&SortOrder=1&StartPage={page}");
            let answer = get(&site, &target, &key);
            rows.extend(answer["ResponseData"].as_array().unwrap().clone());
            if rows.len() as u64 >= answer["TotalRecords"].as_u64().unwrap() {
                break;
            }
            page += 1;
            assert!(page < 100, "the loop of kind {kind} does not end");
        }
        assert!(!rows.is_empty(), "kind {kind}");
        let times: Vec<_> = rows.iter().map(time).collect();
        assert!(times.is_sorted_by(|one, next| one >= next), "{times:?}");
        let mut ids: Vec<_> = rows.iter().map(|row| row["ContentID"].as_i64().unwrap()).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), rows.len());
        assert!(rows.iter().all(|row| row["SpaceName"].is_string() && row["ContentSummary"].is_string()));
        // Replies are joined to their comment, which is read separately.
        for reply in rows.iter().filter(|_| kind == "54").take(3) {
            let topic = get(&site, &format!("/api/content/{}", reply["ParentContentID"]), &key);
            assert!(topic["ResponseData"]["ContentTitle"].is_string() && topic["ResponseData"]["ContentURL"].is_string());
        }
    }
}

#[test]
fn an_indexer_that_stops_at_an_empty_page_reads_the_same_items() {
    let site = Program::start(&["--security", "legacy"]);
    let key = key(&site);
    assert_eq!(get(&site, "/api/spaces?StartPage=1&PageSize=1", &key)["IsError"], false);
    let (mut page, mut rows) = (1, 0);
    let total = loop {
        let query = format!("EntityType=4&SortColumn=DateUpdated&SortOrder=Descending&StartPage={page}&PageSize=100&SpaceID=7");
        let answer = get(&site, &format!("/api/content/list?{query}"), &key);
        let found = answer["ResponseData"].as_array().unwrap().len();
        if found == 0 {
            break answer["TotalRecords"].as_u64().unwrap();
        }
        rows += found as u64;
        page += 1;
    };
    assert!(rows > 0 && rows == total);
}

#[test]
fn an_indexer_tells_a_wrong_key_from_a_wrong_address() {
    let site = Program::start(&["--security", "legacy"]);
    let probe = |path: &str, header: &str| site.send(&format!("GET {path}/api/spaces?StartPage=1&PageSize=1"), &[header], "").status;
    assert_eq!(probe("", "Rest-Api-Key: bWF5YTowMDAw"), 401);
    assert_eq!(probe("/api", &format!("Rest-Api-Key: {}", key(&site))), 404);
    assert_eq!(probe("", &format!("rest-api-key: {}", key(&site))), 200);
}

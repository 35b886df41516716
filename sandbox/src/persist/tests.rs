//! A restored site is the same site, and a save writes only what changed.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::from_rows::{RowsByCollection, from_rows};
use super::to_rows;
use super::to_rows::to_rows;
use super::{SiteFile, Stored};
use crate::seed::Random;
use crate::server::http::Request;
use crate::state::snapshot::Snapshot;
use crate::{Ambient, MemoryFiles, Method, Site, SiteConfig, Size, Timestamp};

/// A temporary folder of one test.
struct TestFolder(PathBuf);

impl TestFolder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("axero-persist-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn open(&self, config: &SiteConfig) -> Result<(SiteFile, Stored), String> {
        SiteFile::open(&self.0.join("site.db"), config)
    }
}

impl Drop for TestFolder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Collects all rows and skips none.
#[derive(Default)]
struct All(BTreeMap<(String, String), String>);

impl to_rows::RowSink for All {
    fn skip_collection(&mut self, _: &str, _: usize) -> bool {
        false
    }

    fn announce_block(&mut self, _: &str, _: usize) {}

    fn skip_block(&mut self, _: &str, _: usize) -> bool {
        false
    }

    fn skip_row(&mut self, _: &str, _: &str, _: usize) -> bool {
        false
    }

    fn put_row(&mut self, collection: &str, key: &str, _: Option<usize>, text: &str) -> Result<(), to_rows::Error> {
        let former = self.0.insert((collection.to_owned(), key.to_owned()), text.to_owned());
        assert!(former.is_none(), "{collection} has {key} twice");
        Ok(())
    }
}

fn rows_of(snapshot: &Snapshot) -> BTreeMap<(String, String), String> {
    let mut all = All::default();
    to_rows(snapshot, &mut all).unwrap();
    all.0
}

fn site(size: Size) -> Site {
    let mut site = Site::new(SiteConfig { size, ..SiteConfig::default() }, MemoryFiles::default());
    ask(&mut site, Request::get("/login"));
    site
}

fn ask(site: &mut Site, request: Request) -> u16 {
    let ambient = Ambient::new(Timestamp::from_millis(1_760_000_000_000), [7; 64]);
    let request = request.header("host", "127.0.0.1:1");
    site.handle(&request, &ambient).into_answer().expect("an answer").status
}

fn signed_in(site: &mut Site) -> String {
    let request = Request::new(Method::Post, "/__sandbox/sign-in").json(r#"{"user":"maya"}"#).header("host", "127.0.0.1:1");
    let ambient = Ambient::new(Timestamp::from_millis(1_760_000_000_000), [8; 64]);
    let request = Request { from_loopback: true, ..request };
    let answer = site.handle(&request, &ambient).into_answer().expect("an answer");
    let cookie = answer.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("set-cookie")).expect("a cookie");
    cookie.1.split(';').next().unwrap().to_owned()
}

#[test]
fn a_whole_site_is_the_same_after_it_was_split_and_joined() {
    let snapshot = site(Size::Standard).snapshot().unwrap();
    let rows = rows_of(&snapshot);
    let mut by_collection = RowsByCollection::new();
    for ((collection, key), text) in &rows {
        by_collection.entry(collection.clone()).or_default().push((key.clone(), text.clone()));
    }
    let again: Snapshot = from_rows(&by_collection).unwrap();
    assert!(rows.len() > 10_000);
    assert!(rows_of(&again) == rows, "the rows differ");
}

#[test]
fn a_change_writes_what_has_changed_and_a_read_no_more_than_its_traces() {
    let folder = TestFolder::new("count");
    let mut site = site(Size::Standard);
    let cookie = signed_in(&mut site);
    let (mut file, _) = folder.open(&SiteConfig { size: Size::Standard, ..SiteConfig::default() }).unwrap();
    assert!(file.write(site.snapshot().unwrap()).unwrap() > 10_000);
    assert_eq!(file.write(site.snapshot().unwrap()).unwrap(), 0);
    let write = Request::new(Method::Post, "/api/chat/threads").json(r#"{"ParticipantsIds":[102]}"#);
    assert_eq!(ask(&mut site, write.header("cookie", &cookie)), 200);
    let count = file.write(site.snapshot().unwrap()).unwrap();
    assert!((1..40).contains(&count), "{count} rows");
}

#[test]
fn a_site_that_goes_on_from_its_file_has_nothing_to_write() {
    let folder = TestFolder::new("again");
    let config = SiteConfig { size: Size::Tiny, ..SiteConfig::default() };
    let mut first = site(Size::Tiny);
    let cookie = signed_in(&mut first);
    let (mut file, _) = folder.open(&config).unwrap();
    file.write(first.snapshot().unwrap()).unwrap();
    drop(file);
    let (mut file, stored) = folder.open(&config).unwrap();
    let mut second = Site::new(config, MemoryFiles::default());
    stored.restore(&mut second);
    assert_eq!(file.write(second.snapshot().unwrap()).unwrap(), 0);
    assert_eq!(ask(&mut second, Request::get("/api/users/me").header("cookie", &cookie)), 200);
    second.reset();
    assert_eq!(ask(&mut second, Request::get("/api/users/me").header("cookie", &cookie)), 401);
    let fresh = site(Size::Tiny).snapshot().unwrap();
    let domain_rows = |snapshot: &Snapshot| {
        let mut rows = rows_of(snapshot);
        rows.retain(|(collection, _), _| collection.starts_with("domain/") && !collection.starts_with("domain/usage/"));
        rows
    };
    assert!(domain_rows(&second.snapshot().unwrap()) == domain_rows(&fresh), "a reset is the site of the beginning");
}

#[test]
fn what_cannot_be_written_now_is_written_the_next_time() {
    let folder = TestFolder::new("later");
    let config = SiteConfig { size: Size::Tiny, ..SiteConfig::default() };
    let mut site = site(Size::Tiny);
    let (mut file, _) = folder.open(&config).unwrap();
    file.write(site.snapshot().unwrap()).unwrap();
    signed_in(&mut site);
    file.forbid_writes(true);
    let sentence = file.write(site.snapshot().unwrap()).unwrap_err();
    assert!(sentence.starts_with("--persist: ") && sentence.ends_with('.'), "{sentence}");
    file.forbid_writes(false);
    assert!(file.write(site.snapshot().unwrap()).unwrap() > 0);
    assert_eq!(file.write(site.snapshot().unwrap()).unwrap(), 0);
}

#[test]
fn the_file_has_what_the_site_has_after_random_changes_all_over_the_tables() {
    let folder = TestFolder::new("random");
    let config = SiteConfig { size: Size::Standard, ..SiteConfig::default() };
    let mut site = site(Size::Standard);
    let (mut file, _) = folder.open(&config).unwrap();
    let mut random = Random::new(11);
    let items: Vec<_> = site.domain.content.item_rows().iter().map(|item_row| item_row.id).collect();
    let comments: Vec<_> = site.domain.comments.comment_rows().iter().map(|comment_row| comment_row.id).collect();
    let now = Timestamp::from_millis(1_760_000_000_000);
    for round in 0..12 {
        for _ in 0..random.below(8) {
            let item = items[random.below(items.len() as u64) as usize];
            let comment = comments[random.below(comments.len() as u64) as usize];
            match random.below(6) {
                0 => drop(site.domain.content.remove(item)),
                1 => drop(site.domain.comments.remove(comment)),
                2 => site.domain.reactions.forget(item),
                3 => site.domain.activity.forget(item),
                4 => _ = site.domain.reactions.likes.set(comment, 101, round, now),
                _ => site.domain.content.record_view(101, item, now),
            }
        }
        if round == 7 {
            site.reset();
        }
        let snapshot = site.snapshot().unwrap();
        file.write(snapshot.clone()).unwrap();
        let (_, _, found) = file.rows().unwrap();
        let found =
            found.into_iter().flat_map(|(collection, rows)| rows.into_iter().map(move |(key, text)| ((collection.clone(), key), text)));
        assert!(found.collect::<BTreeMap<_, _>>() == rows_of(&snapshot), "the rows differ after round {round}");
        assert_eq!(file.write(site.snapshot().unwrap()).unwrap(), 0);
        if round % 4 == 3 {
            drop(file);
            let (again, stored) = folder.open(&config).unwrap();
            site = Site::new(config.clone(), MemoryFiles::default());
            stored.restore(&mut site);
            file = again;
        }
    }
}

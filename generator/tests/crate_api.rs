//! The public interface of the crate is the one that was accepted last.
#![expect(clippy::unwrap_used, reason = "a helper that fails fails its test")]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn report(root: &Path) -> String {
    let done = Command::new(env!("CARGO_BIN_EXE_crate-api")).arg(root).output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8(done.stdout).unwrap()
}

#[test]
fn the_interface_of_the_crate_is_the_one_that_was_accepted() {
    let known = fs::read_to_string(repository().join("tests/data/crate-api.txt")).unwrap().replace('\r', "");
    let now = report(&repository()).replace('\r', "");
    let different = known.lines().zip(now.lines()).find(|(before, after)| before != after);
    assert!(known == now, "{different:?}: if that is meant, run `npm run api:report -- --write` and say so in CHANGELOG.md");
}

#[test]
fn a_report_shows_what_others_can_name_and_nothing_else() {
    let folder = env::temp_dir().join(format!("axero-crate-api-{}", std::process::id()));
    let write = |name: &str, text: &str| {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write("rustfmt.toml", "");
    write("src/lib.rs", "mod inner; mod away;\n/// Doc.\npub use inner::{Shown, make};\n#[doc(hidden)]\npub mod internal {}\nmod shut { }");
    write(
        "src/inner.rs",
        "mod deep; pub use deep::Renamed as Shown;\nnumber! { a_doc }\nmacro_rules! number { ($name:ident) => { impl $name { pub fn get(self) -> i64 { 1 } } } }\n\
         /// Doc.\n#[inline]\npub fn make(of: &str) -> Shown { loop {} }\npub fn unheard() {}\npub struct Hidden;\nimpl Hidden { pub fn seen(&self) {} }",
    );
    write(
        "src/inner/deep.rs",
        "#[derive(Clone)]\n#[non_exhaustive]\npub struct Renamed { pub open: u8, shut: u8 }\n\
         impl Renamed { pub const A: u8 = 1; pub async fn go(&self) {} pub(crate) fn own(&self) {} fn private(&self) {} }\nimpl Clone for Other {}\nstruct Other;",
    );
    write("src/away.rs", "pub struct Renamed; impl Renamed { pub fn not_this_one(&self) {} }");
    let text = report(&folder);
    fs::remove_dir_all(&folder).unwrap();
    for part in [
        "pub use inner::{Shown, make};",
        "pub fn make(of: &str) -> Shown;",
        "pub struct Renamed {\n    pub open: u8,\n}",
        "pub const A: u8;",
        "pub async fn go(&self);",
        "#[non_exhaustive]",
        "pub fn get(self) -> i64;",
    ] {
        assert!(text.contains(part), "{part} is missing in:\n{text}");
    }
    for part in ["shut", "fn own", "private", "unheard", "Hidden", "internal", "not_this_one", "Doc", "Other", "inline"] {
        assert!(!text.contains(part), "{part} is in:\n{text}");
    }
}

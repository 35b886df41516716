//! Derived files are compared, written and removed.

use std::io::Write;

use crate::trial::{Trial, repository};
use flate2::{Compression, write::GzEncoder};

#[test]
fn a_check_names_what_is_stale_and_how_to_make_it_fresh() {
    let trial = Trial::with_description();
    trial.generate();
    assert!(trial.run(&["--check"]).0);
    trial.write("sandbox/routes.txt", "old\n");
    let (good, said) = trial.run(&["--check"]);
    assert!(!good);
    assert_eq!(said, "Stale: sandbox/routes.txt. Run `npm run generate`.\n");
    assert_eq!(trial.read("sandbox/routes.txt"), "old\n", "a check writes nothing");
    trial.generate();
    assert!(trial.run(&["--check"]).0);
}

#[test]
fn a_leftover_of_a_group_that_is_gone_is_removed_and_a_file_of_a_person_stays() {
    let trial = Trial::with_description();
    trial.generate();
    trial.write("js/generated/groups/gone.ts", "// Written by `npm run generate` from api/; do not edit.\n");
    trial.write("src/browser/api/value.rs", "//! Written by hand.\n");
    let (good, said) = trial.run(&["--check"]);
    assert!(!good && said.contains("js/generated/groups/gone.ts") && !said.contains("value.rs"), "{said}");
    trial.generate();
    assert!(!trial.exists("js/generated/groups/gone.ts") && trial.exists("src/browser/api/value.rs"));
}

#[test]
fn the_table_adds_less_than_eight_kilobytes_to_the_wasm() {
    let table = std::fs::read(repository().join("src/core/operations.table")).unwrap();
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(&table).unwrap();
    let packed = encoder.finish().unwrap().len();
    assert!(packed < 8 * 1024, "the table has {} bytes, {packed} of them after gzip", table.len());
}

#[test]
fn an_unknown_option_is_one_sentence() {
    let (good, said) = Trial::new().run(&["--chekc"]);
    assert!(!good);
    assert_eq!(said, "--chekc is no option; see --help.\n");
    assert_eq!(Trial::new().run(&["--api"]).1, "--api needs a folder.\n");
}

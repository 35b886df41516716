//! Folders to try the generator on.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};

/// The root of the repository.
pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// A folder of its own for a test, removed at its end.
pub struct Trial(PathBuf);

impl Trial {
    pub fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("axero-generator-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(folder.join("api")).unwrap();
        fs::write(folder.join("README.md"), "# Trial\n<!-- coverage:begin -->\n<!-- coverage:end -->\nend\n").unwrap();
        Self(folder)
    }

    /// With a copy of the description.
    pub fn with_description() -> Self {
        let trial = Self::new();
        for entry in fs::read_dir(repository().join("api")).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "yaml") {
                fs::copy(&path, trial.0.join("api").join(path.file_name().unwrap())).unwrap();
            }
        }
        fs::copy(repository().join("rustfmt.toml"), trial.0.join("rustfmt.toml")).unwrap();
        trial
    }

    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.0.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    pub fn write(&self, name: &str, text: &str) {
        fs::create_dir_all(self.0.join(name).parent().unwrap()).unwrap();
        fs::write(self.0.join(name), text).unwrap();
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    pub fn exists(&self, name: &str) -> bool {
        self.0.join(name).exists()
    }

    /// Runs the generator here; gives whether it succeeded, and all that it says.
    pub fn run(&self, arguments: &[&str]) -> (bool, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_axero-generator"));
        let done = command.arg("--api").arg(self.0.join("api")).arg("--root").arg(&self.0).args(arguments).output().unwrap();
        let said = [done.stdout, done.stderr].concat();
        (done.status.success(), String::from_utf8(said).unwrap())
    }

    /// Runs the generator, which must succeed.
    pub fn generate(&self) {
        let (good, said) = self.run(&[]);
        assert!(good, "{said}");
    }
}

impl Drop for Trial {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

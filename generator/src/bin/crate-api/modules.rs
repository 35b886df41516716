//! The modules of the crate and the names that they export.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use syn::{Item, ItemMod, UseTree, Visibility};

use crate::parse;

/// The folder of the derived files.
const DERIVED: &str = "browser/api";

/// All modules of the crate by their path: `browser/call`. The root has an empty one.
pub struct Modules(BTreeMap<String, Vec<Item>>);

/// An exported name, with the module that declares it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Export {
    pub module: String,
    pub name: String,
}

impl Modules {
    /// Reads the modules below a folder, from its `lib.rs` on.
    pub fn read(folder: &Path) -> Result<Self, String> {
        let mut modules = Self(BTreeMap::new());
        modules.add(folder, "", &folder.join("lib.rs"))?;
        Ok(modules)
    }

    fn add(&mut self, folder: &Path, path: &str, file: &Path) -> Result<(), String> {
        let items = parse(file)?.items;
        for inner in items.iter().filter_map(declared) {
            let path = joined(path, &inner.ident.to_string());
            let file = folder.join(format!("{path}.rs"));
            if !path.starts_with(DERIVED) && !is_for_tests(inner) {
                let file = if file.exists() { file } else { folder.join(&path).join("mod.rs") };
                self.add(folder, &path, &file)?;
            }
        }
        self.0.insert(path.into(), items);
        Ok(())
    }

    /// The modules with their paths.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[Item])> {
        self.0.iter().map(|(path, items)| (path.as_str(), items.as_slice()))
    }

    /// The items of a module; none of one that is derived.
    fn items(&self, path: &str) -> &[Item] {
        self.0.get(path).map_or(&[], Vec::as_slice)
    }

    /// Returns whether a module declares a type or a trait of this name.
    pub fn declares(&self, path: &str, name: &str) -> bool {
        self.items(path).iter().any(|item| match item {
            Item::Struct(item) => item.ident == name,
            Item::Enum(item) => item.ident == name,
            Item::Trait(item) => item.ident == name,
            _ => false,
        })
    }

    /// Returns whether the crate declares this name and exports none like it.
    pub fn declares_hidden(&self, name: &str, exports: &BTreeSet<Export>) -> bool {
        let is_declared = self.0.keys().any(|path| self.declares(path, name));
        is_declared && !exports.iter().any(|export| export.name == name)
    }

    /// Returns whether a module has a macro of this name.
    pub fn defines_macro(&self, path: &str, name: &syn::Ident) -> bool {
        self.items(path).iter().any(|item| matches!(item, Item::Macro(item) if item.ident.as_ref() == Some(name)))
    }

    /// The modules that others can name.
    pub fn public(&self) -> BTreeSet<String> {
        let mut found = BTreeSet::from([String::new()]);
        let mut open = vec![String::new()];
        while let Some(path) = open.pop() {
            for item in self.items(&path) {
                let inner = match item {
                    Item::Mod(inner) if is_public(&inner.vis) && inner.content.is_none() => joined(&path, &inner.ident.to_string()),
                    Item::Use(used) if is_public(&used.vis) => match glob_of(&used.tree) {
                        Some(module) => self.place(&path, &module),
                        None => continue,
                    },
                    _ => continue,
                };
                if self.0.contains_key(&inner) && found.insert(inner.clone()) {
                    open.push(inner);
                }
            }
        }
        found
    }

    /// The names that the public modules export from others.
    pub fn exports(&self) -> BTreeSet<Export> {
        let mut found = BTreeSet::new();
        for path in self.public() {
            for item in self.items(&path) {
                if let Item::Use(used) = item
                    && is_public(&used.vis)
                {
                    for used in names_of(&used.tree) {
                        found.extend(self.declaration(&path, &used.path));
                    }
                }
            }
        }
        found
    }

    /// The module that declares what `used` names, seen from another module.
    fn declaration(&self, from: &str, used: &[String]) -> Option<Export> {
        let (name, module) = used.split_last()?;
        let module = self.place(from, module);
        for item in self.items(&module) {
            if let Item::Use(further) = item {
                let inner = names_of(&further.tree).into_iter().find(|used| used.name == *name);
                if let Some(found) = inner.and_then(|used| self.declaration(&module, &used.path)) {
                    return Some(found);
                }
            }
        }
        self.0.contains_key(&module).then(|| Export { module, name: name.clone() })
    }

    /// The path of a module that another one names.
    fn place(&self, from: &str, named: &[String]) -> String {
        match named.split_first() {
            Some((first, rest)) if first == "crate" => rest.join("/"),
            Some((first, rest)) if first == "super" => {
                let above = from.rsplit_once('/').map_or("", |(above, _)| above);
                self.place(above, rest)
            }
            _ => joined(from, &named.join("/")),
        }
    }
}

pub const fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn declared(item: &Item) -> Option<&ItemMod> {
    match item {
        Item::Mod(inner) if inner.content.is_none() => Some(inner),
        _ => None,
    }
}

fn is_for_tests(inner: &ItemMod) -> bool {
    inner.attrs.iter().any(|attribute| {
        let text = quote::ToTokens::to_token_stream(&attribute.meta).to_string();
        attribute.path().is_ident("cfg") && text.contains("test") && !text.contains('"')
    })
}

fn joined(path: &str, name: &str) -> String {
    match (path, name) {
        ("", name) => name.into(),
        (path, "") => path.into(),
        (path, name) => format!("{path}/{name}"),
    }
}

/// The module of `use module::*`.
fn glob_of(tree: &UseTree) -> Option<Vec<String>> {
    match tree {
        UseTree::Path(path) => {
            let mut module = match &*path.tree {
                UseTree::Glob(_) => Vec::new(),
                further => glob_of(further)?,
            };
            module.insert(0, path.ident.to_string());
            Some(module)
        }
        _ => None,
    }
}

/// A name that a `use` brings in, and the path that it stands for.
struct Used {
    name: String,
    path: Vec<String>,
}

/// The names that a `use` brings in, without those of a `*`.
fn names_of(tree: &UseTree) -> Vec<Used> {
    match tree {
        UseTree::Path(path) => {
            let mut inner = names_of(&path.tree);
            inner.iter_mut().for_each(|used| used.path.insert(0, path.ident.to_string()));
            inner
        }
        UseTree::Name(name) => vec![Used { name: name.ident.to_string(), path: vec![name.ident.to_string()] }],
        UseTree::Rename(renamed) => vec![Used { name: renamed.rename.to_string(), path: vec![renamed.ident.to_string()] }],
        UseTree::Group(group) => group.items.iter().flat_map(names_of).collect(),
        UseTree::Glob(_) => Vec::new(),
    }
}

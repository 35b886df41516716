//! Folders of files.

use super::render::directory::directory;
use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::{Call, Handler};
use crate::domain::content::{Item, stub};
use crate::domain::{Action, Domain, EntityType};

pub const HANDLERS: &[(&str, Handler)] = &[
    ("files.directories.get", get),
    ("files.directories.update", update),
    ("files.directories.delete", delete),
    ("files.directories.getRoot", root),
    ("files.directories.listBySpace", list_by_space),
    ("files.directories.listAllBySpace", list_all),
    ("files.directories.list", list),
    ("files.directories.getParent", parent),
    ("files.directories.create", create),
    ("files.directories.checkName", name_status),
];

const TAKEN: &str = "A folder with this name is here already.";

impl Call<'_> {
    /// Returns the folder of this id, if the caller may see it.
    pub fn folder<'w>(&self, domain: &'w Domain, id: i64) -> Result<&'w Item, Refusal> {
        self.item(domain, id).ok().filter(|item| item.entity_type == EntityType::FILE_DIRECTORY).ok_or_else(|| Refusal::unknown("folder"))
    }

    /// Returns the folder that a call names, or the top folder of the space that it names.
    pub fn folder_or_root(&self, domain: &mut Domain, folder: Option<i64>) -> Result<i64, Refusal> {
        match folder.filter(|id| *id != 0) {
            Some(id) => Ok(self.folder(domain, id)?.id),
            None => {
                let space = self.space_or_community(domain, self.input.integer("SpaceID").unwrap_or(0))?;
                Ok(domain.root_folder(space, self.now()))
            }
        }
    }
}

fn get(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    Ok(answer::data(directory(call.folder(domain, call.input.id("DirectoryID")?)?)))
}

fn update(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.input.id("DirectoryID")?;
    call.may(domain, Action::Update, call.folder(domain, id)?)?;
    let name = call.input.required_text("DirectoryName")?;
    let parent = call.folder(domain, id)?.parent;
    if !domain.is_free(parent, EntityType::FILE_DIRECTORY, &name, id) {
        return Err(Refusal::new(400, TAKEN));
    }
    if let Some(folder) = domain.content.get_mut(id) {
        folder.title = name.trim().to_owned();
        folder.stub = stub(&folder.title);
        folder.updated = call.now();
        folder.updated_by = call.person();
    }
    Ok(answer::done())
}

/// The first call moves the folder to the recycle bin, the second one deletes it permanently.
fn delete(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.input.id("DirectoryID")?;
    if super::files::recycled(domain, call, id, EntityType::FILE_DIRECTORY).is_ok() {
        domain.purge_item(id);
    } else {
        call.may(domain, Action::Delete, call.folder(domain, id)?)?;
        domain.recycle(id);
    }
    Ok(answer::done())
}

fn root(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let space = call.space_or_community(domain, call.input.id("SpaceID")?)?;
    let id = domain.root_folder(space, call.now());
    Ok(answer::data(directory(call.folder(domain, id)?)))
}

fn list_by_space(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let space = call.space_or_community(domain, call.input.id("SpaceID")?)?;
    let parent = call.input.id("ParentDirectoryID")?;
    if parent == 0 {
        let id = domain.root_folder(space, call.now());
        return Ok(answer::all(vec![directory(call.folder(domain, id)?)]));
    }
    if call.folder(domain, parent)?.space != space {
        return Err(Refusal::unknown("folder"));
    }
    Ok(answer::all(inside(domain, call, parent)))
}

fn inside(domain: &Domain, call: &Call<'_>, folder: i64) -> Vec<serde_json::Value> {
    let mut folders: Vec<_> = domain.in_folder(folder, EntityType::FILE_DIRECTORY).filter(|folder| call.viewer.sees(folder)).collect();
    folders.sort_by_key(|folder| (folder.title.to_lowercase(), folder.id));
    folders.into_iter().map(directory).collect()
}

fn list_all(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let space = call.space_or_community(domain, call.input.id("SpaceID")?)?;
    domain.root_folder(space, call.now());
    let only_writable = call.input.boolean("checkCreatePermission").unwrap_or(false);
    if only_writable && !domain.may_create(&call.viewer, EntityType::FILE, space) {
        return Ok(answer::all(Vec::new()));
    }
    let folders = domain.content.iter().filter(|item| item.entity_type == EntityType::FILE_DIRECTORY && item.space == space);
    Ok(answer::all(folders.filter(|folder| call.viewer.sees(folder)).map(directory).collect()))
}

fn list(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let parent = call.input.id("ParentDirectoryID")?;
    call.folder(domain, parent)?;
    Ok(answer::all(inside(domain, call, parent)))
}

/// The top folder has no parent: a response without data.
fn parent(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let parent = call.folder(domain, call.input.id("DirectoryID")?)?.parent;
    Ok(if parent == 0 { answer::nothing() } else { answer::data(directory(call.folder(domain, parent)?)) })
}

fn create(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let name = call.input.required_text("DirectoryName")?;
    let parent = call.folder_or_root(domain, call.input.integer("ParentID"))?;
    let space = call.folder(domain, parent)?.space;
    if !domain.may_create(&call.viewer, EntityType::FILE_DIRECTORY, space) {
        return Err(Refusal::forbidden());
    }
    if !domain.is_free(parent, EntityType::FILE_DIRECTORY, &name, 0) {
        return Err(Refusal::new(400, TAKEN));
    }
    let id = domain.new_id();
    let mut folder = Item::new(id, EntityType::FILE_DIRECTORY, call.person(), space, name.trim(), call.now());
    folder.parent = parent;
    domain.content.add(folder);
    Ok(answer::created(id))
}

fn name_status(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let name = call.input.required_text("DirectoryName")?;
    let parent = call.folder_or_root(domain, call.input.integer("ParentID"))?;
    let own = call.input.integer("DirectoryID").unwrap_or(0);
    Ok(answer::truth(domain.is_free(parent, EntityType::FILE_DIRECTORY, &name, own)))
}

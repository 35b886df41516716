//! Folders of files.

use super::render::directory::directory;
use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::{Call, Handler};
use crate::domain::content::{Item, stub};
use crate::domain::{Deed, Kind, World};

pub const HANDLERS: &[(&str, Handler)] = &[
    ("files.directories.get", get),
    ("files.directories.update", update),
    ("files.directories.delete", delete),
    ("files.directories.root", root),
    ("files.directories.listBySpace", list_by_space),
    ("files.directories.listAllBySpace", list_all),
    ("files.directories.list", list),
    ("files.directories.parent", parent),
    ("files.directories.create", create),
    ("files.directories.nameStatus", name_status),
];

const TAKEN: &str = "A folder with this name is here already.";

impl Call<'_> {
    /// Returns the folder of this id, if the caller may see it.
    pub fn folder<'w>(&self, world: &'w World, id: i64) -> Result<&'w Item, Refusal> {
        self.item(world, id).ok().filter(|item| item.kind == Kind::FILE_DIRECTORY).ok_or_else(|| Refusal::unknown("folder"))
    }

    /// Returns the folder that a call names, or the top folder of the space that it names.
    pub fn folder_or_root(&self, world: &mut World, folder: Option<i64>) -> Result<i64, Refusal> {
        match folder.filter(|id| *id != 0) {
            Some(id) => Ok(self.folder(world, id)?.id),
            None => {
                let space = self.space_or_community(world, self.input.integer("SpaceID").unwrap_or(0))?;
                Ok(world.root_folder(space, self.now()))
            }
        }
    }
}

fn get(world: &mut World, call: &Call<'_>) -> Outcome {
    Ok(answer::data(directory(call.folder(world, call.input.id("DirectoryID")?)?)))
}

fn update(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = call.input.id("DirectoryID")?;
    call.may(world, Deed::Update, call.folder(world, id)?)?;
    let name = call.input.required_text("DirectoryName")?;
    let parent = call.folder(world, id)?.parent;
    if !world.is_free(parent, Kind::FILE_DIRECTORY, &name, id) {
        return Err(Refusal::new(400, TAKEN));
    }
    if let Some(folder) = world.content.get_mut(id) {
        folder.title = name.trim().to_owned();
        folder.stub = stub(&folder.title);
        folder.updated = call.now();
        folder.updated_by = call.person();
    }
    Ok(answer::done())
}

/// The first call moves the folder to the recycle bin, the second one deletes it permanently.
fn delete(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = call.input.id("DirectoryID")?;
    if super::files::recycled(world, call, id, Kind::FILE_DIRECTORY).is_ok() {
        world.purge_item(id);
    } else {
        call.may(world, Deed::Delete, call.folder(world, id)?)?;
        world.recycle(id);
    }
    Ok(answer::done())
}

fn root(world: &mut World, call: &Call<'_>) -> Outcome {
    let space = call.space_or_community(world, call.input.id("SpaceID")?)?;
    let id = world.root_folder(space, call.now());
    Ok(answer::data(directory(call.folder(world, id)?)))
}

fn list_by_space(world: &mut World, call: &Call<'_>) -> Outcome {
    let space = call.space_or_community(world, call.input.id("SpaceID")?)?;
    let parent = call.input.id("ParentDirectoryID")?;
    if parent == 0 {
        let id = world.root_folder(space, call.now());
        return Ok(answer::all(vec![directory(call.folder(world, id)?)]));
    }
    if call.folder(world, parent)?.space != space {
        return Err(Refusal::unknown("folder"));
    }
    Ok(answer::all(inside(world, call, parent)))
}

fn inside(world: &World, call: &Call<'_>, folder: i64) -> Vec<serde_json::Value> {
    let mut folders: Vec<_> = world.in_folder(folder, Kind::FILE_DIRECTORY).filter(|folder| call.viewer.sees(folder)).collect();
    folders.sort_by_key(|folder| (folder.title.to_lowercase(), folder.id));
    folders.into_iter().map(directory).collect()
}

fn list_all(world: &mut World, call: &Call<'_>) -> Outcome {
    let space = call.space_or_community(world, call.input.id("SpaceID")?)?;
    world.root_folder(space, call.now());
    let only_writable = call.input.boolean("checkCreatePermission").unwrap_or(false);
    if only_writable && !world.may_create(&call.viewer, Kind::FILE, space) {
        return Ok(answer::all(Vec::new()));
    }
    let folders = world.content.iter().filter(|item| item.kind == Kind::FILE_DIRECTORY && item.space == space);
    Ok(answer::all(folders.filter(|folder| call.viewer.sees(folder)).map(directory).collect()))
}

fn list(world: &mut World, call: &Call<'_>) -> Outcome {
    let parent = call.input.id("ParentDirectoryID")?;
    call.folder(world, parent)?;
    Ok(answer::all(inside(world, call, parent)))
}

/// The top folder has no parent: a response without data.
fn parent(world: &mut World, call: &Call<'_>) -> Outcome {
    let parent = call.folder(world, call.input.id("DirectoryID")?)?.parent;
    Ok(if parent == 0 { answer::nothing() } else { answer::data(directory(call.folder(world, parent)?)) })
}

fn create(world: &mut World, call: &Call<'_>) -> Outcome {
    let name = call.input.required_text("DirectoryName")?;
    let parent = call.folder_or_root(world, call.input.integer("ParentID"))?;
    let space = call.folder(world, parent)?.space;
    if !world.may_create(&call.viewer, Kind::FILE_DIRECTORY, space) {
        return Err(Refusal::forbidden());
    }
    if !world.is_free(parent, Kind::FILE_DIRECTORY, &name, 0) {
        return Err(Refusal::new(400, TAKEN));
    }
    let id = world.new_id();
    let mut folder = Item::new(id, Kind::FILE_DIRECTORY, call.person(), space, name.trim(), call.now());
    folder.parent = parent;
    world.content.add(folder);
    Ok(answer::created(id))
}

fn name_status(world: &mut World, call: &Call<'_>) -> Outcome {
    let name = call.input.required_text("DirectoryName")?;
    let parent = call.folder_or_root(world, call.input.integer("ParentID"))?;
    let own = call.input.integer("DirectoryID").unwrap_or(0);
    Ok(answer::truth(world.is_free(parent, Kind::FILE_DIRECTORY, &name, own)))
}

//! Files: lists, uploads, reservations, the recycle bin.

use super::content::sorted;
use super::content_change::put;
use super::response::answer;
use super::response::answer::{Answer, Outcome, Refusal};
use super::{Call, Handler};
use crate::domain::content::media::Media;
use crate::domain::content::{Item, Version};
use crate::domain::search::item_index::Brief;
use crate::domain::{Action, Activity, Deed, Kind, Status, World};

pub const HANDLERS: &[(&str, Handler)] = &[
    ("files.list", list),
    ("files.upload", upload),
    ("files.listByDirectory", list_by_directory),
    ("files.listBySpace", list_by_space),
    ("files.listRecycled", list_recycled),
    ("files.checkOut", check_out),
    ("files.checkIn", check_in),
    ("files.undoCheckOut", undo_check_out),
    ("files.delete", delete),
    ("files.deleteMultiple", delete_multiple),
    ("files.restore", restore),
    ("files.restoreMultiple", restore_multiple),
    ("files.availability", availability),
];

const LOCKED: &str = "The file is checked out by somebody else.";
const NOT_CHECKED_OUT: &str = "The file is not checked out by you.";

fn file<'w>(world: &'w World, call: &Call<'_>, id: i64) -> Result<&'w Item, Refusal> {
    call.item(world, id).ok().filter(|item| item.kind == Kind::FILE).ok_or_else(|| Refusal::unknown("file"))
}

fn file_to_delete<'w>(world: &'w World, call: &Call<'_>, id: i64) -> Result<&'w Item, Refusal> {
    let file = file(world, call, id)?;
    call.may(world, Deed::Delete, file)?;
    Ok(file)
}

/// Returns an object in the recycle bin that the caller may restore or delete.
pub fn recycled<'w>(world: &'w World, call: &Call<'_>, id: i64, kind: Kind) -> Result<&'w Item, Refusal> {
    let item = world.content.get(id).filter(|item| item.kind == kind && sees_recycled(world, call, &Brief::of(item)));
    item.ok_or_else(|| Refusal::unknown("file"))
}

/// Deleted objects are visible to the people who could have deleted them.
fn sees_recycled(world: &World, call: &Call<'_>, item: &Brief) -> bool {
    item.status == Status::DELETED && call.viewer.looks_into(item.space) && world.may(&call.viewer, Deed::Delete, item)
}

/// Returns one page of the matching files in the requested order. Default: newest first.
fn page(world: &World, call: &Call<'_>, wanted: impl Fn(&Brief) -> bool) -> Answer {
    sorted(world, call, world.content.briefs().iter().filter(|item| item.kind == Kind::FILE && wanted(item)))
}

fn has_status(call: &Call<'_>, file: &Brief) -> bool {
    match call.input.code("Status", Status::CODES) {
        Some(Status::ALL) => true,
        Some(status) => file.status.0 == status,
        None => file.status.is_public(),
    }
}

fn list(world: &mut World, call: &Call<'_>) -> Outcome {
    let folder = call.input.integer("FileDirectoryID").filter(|id| *id != 0);
    if let Some(folder) = folder {
        call.folder(world, folder)?;
    }
    let inside = |file: &Brief| folder.is_none_or(|folder| file.parent == folder);
    Ok(page(world, call, |file| inside(file) && has_status(call, file) && call.viewer.sees_brief(file)))
}

fn list_by_directory(world: &mut World, call: &Call<'_>) -> Outcome {
    let folder = call.input.id("DirectoryID")?;
    call.folder(world, folder)?;
    let files = world.in_folder(folder, Kind::FILE).filter(|file| file.status.is_public() && call.viewer.sees(file));
    Ok(answer::all(files.map(|file| call.render_item(world, file)).collect()))
}

fn list_by_space(world: &mut World, call: &Call<'_>) -> Outcome {
    let space = call.space_or_community(world, call.input.integer("SpaceID").unwrap_or(0))?;
    let folder = call.input.integer("FileDirectoryID").filter(|id| *id != 0);
    let inside = |file: &Brief| file.space == space && folder.is_none_or(|folder| file.parent == folder);
    Ok(page(world, call, |file| inside(file) && has_status(call, file) && call.viewer.sees_brief(file)))
}

fn list_recycled(world: &mut World, call: &Call<'_>) -> Outcome {
    let space = call.space_or_community(world, call.input.integer("SpaceID").unwrap_or(0))?;
    Ok(page(world, call, |file| file.space == space && sees_recycled(world, call, file)))
}

fn upload(world: &mut World, call: &Call<'_>) -> Outcome {
    let sent = call.input.upload()?;
    let folder = call.folder_or_root(world, call.input.integer("FileDirectoryID"))?;
    let space = call.folder(world, folder)?.space;
    if !world.may_create(&call.viewer, Kind::FILE, space) {
        return Err(Refusal::forbidden());
    }
    let name = call.input.text("FileName").filter(|name| !name.trim().is_empty()).unwrap_or(sent.name);
    let media = Media::new(&name, sent.bytes);
    let name = world.free_name(folder, media.name.trim());
    let id = world.new_id();
    let mut file = Item::new(id, Kind::FILE, call.person(), space, &name, call.now());
    file.parent = folder;
    file.body = call.input.text("ContentBody").unwrap_or_default();
    file.tags = world.tag_ids(&call.input.texts("tags"));
    file.media = Some(Media { name, ..media });
    Ok(put(world, call, file))
}

fn check_out(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = call.input.bare_integer()?;
    let file = file(world, call, id)?;
    if !world.may(&call.viewer, Deed::Update, file) && !world.may_create(&call.viewer, Kind::FILE, file.space) {
        return Err(Refusal::forbidden());
    }
    if ![0, call.person()].contains(&file.locked_by) {
        return Err(Refusal::new(400, LOCKED));
    }
    lock(world, id, call.person());
    Ok(answer::done())
}

fn lock(world: &mut World, id: i64, person: i64) {
    if let Some(file) = world.content.get_mut(id) {
        file.locked_by = person;
    }
}

fn undo_check_out(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = call.input.bare_integer()?;
    let file = file(world, call, id)?;
    match file.locked_by {
        0 => return Err(Refusal::new(400, NOT_CHECKED_OUT)),
        holder if holder != call.person() && !call.viewer.moderates(file.space) => return Err(Refusal::forbidden()),
        _ => lock(world, id, 0),
    }
    Ok(answer::done())
}

/// A new version replaces the former one, which goes to the history.
fn check_in(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = call.input.id("FileID")?;
    if file(world, call, id)?.locked_by != call.person() {
        return Err(Refusal::new(400, NOT_CHECKED_OUT));
    }
    let sent = call.input.upload()?;
    let (person, now, version) = (call.person(), call.now(), world.new_id());
    let Some(file) = world.content.get_mut(id) else {
        return Err(Refusal::unknown("file"));
    };
    file.history.push(Version {
        id: file.version,
        title: file.title.clone(),
        body: file.body.clone(),
        summary: file.summary.clone(),
        author: file.updated_by,
        at: file.updated,
    });
    let name = file.media.as_ref().map_or_else(|| file.title.clone(), |media| media.name.clone());
    file.media = Some(Media::new(&name, sent.bytes));
    (file.version, file.updated, file.updated_by, file.locked_by) = (version, now, person, 0);
    let activity = Activity::new(Action::UPDATE, Kind::FILE, id, person, now).in_space(file.space).titled(&file.title);
    world.happened(activity);
    Ok(answer::done())
}

/// The first call moves a file to the recycle bin, the second one deletes it permanently.
fn delete(world: &mut World, call: &Call<'_>) -> Outcome {
    delete_all(world, call, &[call.input.id("ContentID")?])
}

fn delete_multiple(world: &mut World, call: &Call<'_>) -> Outcome {
    let mut ids = call.input.integers("FileIDCSV");
    ids.sort_unstable();
    ids.dedup();
    if ids.is_empty() { Err(Refusal::missing()) } else { delete_all(world, call, &ids) }
}

fn delete_all(world: &mut World, call: &Call<'_>, ids: &[i64]) -> Outcome {
    for id in ids {
        if recycled(world, call, *id, Kind::FILE).is_err() {
            let file = file_to_delete(world, call, *id)?;
            if ![0, call.person()].contains(&file.locked_by) && !call.viewer.moderates(file.space) {
                return Err(Refusal::new(400, LOCKED));
            }
        }
    }
    for id in ids {
        if recycled(world, call, *id, Kind::FILE).is_ok() {
            world.purge_item(*id);
        } else {
            world.recycle(*id);
        }
    }
    Ok(answer::done())
}

fn restore(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = call.input.bare_integer()?;
    recycled(world, call, id, Kind::FILE)?;
    world.restore(id, call.now());
    Ok(answer::done())
}

fn restore_multiple(world: &mut World, call: &Call<'_>) -> Outcome {
    let (files, folders) = (call.input.integers("files"), call.input.integers("directories"));
    if files.is_empty() && folders.is_empty() {
        return Err(Refusal::missing());
    }
    for id in &files {
        recycled(world, call, *id, Kind::FILE)?;
    }
    for id in &folders {
        recycled(world, call, *id, Kind::FILE_DIRECTORY)?;
    }
    // Folders first: files that were deleted with their folder return with it.
    for id in folders.iter().chain(&files) {
        world.restore(*id, call.now());
    }
    Ok(answer::done())
}

fn availability(world: &mut World, call: &Call<'_>) -> Outcome {
    let name = call.input.required_text("FileName")?;
    let folder = call.folder_or_root(world, call.input.integer("DirectoryID"))?;
    let own = call.input.integer("ContentID").unwrap_or(0);
    Ok(answer::truth(world.is_free(folder, Kind::FILE, &name, own)))
}

// Written by `npm run generate` from api/; do not edit.
//! The methods of `files`.

use super::codes::{EntityStatus, SortColumn, SortOrder};
use super::ids::{ContentId, DirectoryId, FileId, SpaceId};
use super::models::{ContentItem, FileDirectory};
use super::operations;
use crate::browser::call::Call;
use crate::browser::client::Client;
use crate::browser::pages::{Page, Pages};
use crate::browser::values::{Upload, Value};
use crate::browser::written::Nothing;
use serde::Serialize;
use std::collections::BTreeMap;

/// The methods of `files`.
#[derive(Clone, Copy, Debug)]
pub struct FilesGroup<'c> {
    client: &'c Client,
}

impl<'c> FilesGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// The methods of `files.directories`.
    pub const fn directories(&self) -> FilesDirectoriesGroup<'c> {
        FilesDirectoriesGroup::new(self.client)
    }

    /// List the files of a folder.
    ///
    /// `GET /api/files`
    ///
    /// Answer: One page of files. Pages by StartPage and PageLength. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn list(&self, args: FilesListArgs) -> Call<Page<ContentItem>> {
        self.client.call_page(operations::FILES_LIST, &args)
    }

    /// The items of all pages of `files.list`, page by page or as a stream.
    pub fn list_all(&self, args: FilesListArgs) -> Pages<ContentItem> {
        self.client.call_all(operations::FILES_LIST, &args)
    }

    /// Upload a file.
    ///
    /// The collection sends multipart, the older app raw bytes. The message ToBePublished means that the
    /// file waits for approval.
    ///
    /// `POST /api/files`
    ///
    /// Answer: Id of the new file. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection, the vendor's mobile app.
    pub fn upload(&self, args: FilesUploadArgs) -> Call<i64> {
        self.client.call(operations::FILES_UPLOAD, &args)
    }

    /// List all files of a folder.
    ///
    /// `GET /api/directory/{DirectoryID}/files/list`
    ///
    /// Answer: The files. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection, the vendor's mobile app.
    pub fn list_by_directory(&self, args: FilesListByDirectoryArgs) -> Call<Vec<ContentItem>> {
        self.client.call(operations::FILES_LIST_BY_DIRECTORY, &args)
    }

    /// List the files of a space.
    ///
    /// `GET /api/files/space`
    ///
    /// Answer: One page of files. Pages by StartPage and PageLength. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn list_by_space(&self, args: FilesListBySpaceArgs) -> Call<Page<ContentItem>> {
        self.client.call_page(operations::FILES_LIST_BY_SPACE, &args)
    }

    /// The items of all pages of `files.listBySpace`, page by page or as a stream.
    pub fn list_by_space_all(&self, args: FilesListBySpaceArgs) -> Pages<ContentItem> {
        self.client.call_all(operations::FILES_LIST_BY_SPACE, &args)
    }

    /// List the deleted files of a space.
    ///
    /// `GET /api/files/recycled`
    ///
    /// Answer: One page of files. Pages by StartPage and PageLength. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn list_recycled(&self, args: FilesListRecycledArgs) -> Call<Page<ContentItem>> {
        self.client.call_page(operations::FILES_LIST_RECYCLED, &args)
    }

    /// The items of all pages of `files.listRecycled`, page by page or as a stream.
    pub fn list_recycled_all(&self, args: FilesListRecycledArgs) -> Pages<ContentItem> {
        self.client.call_all(operations::FILES_LIST_RECYCLED, &args)
    }

    /// Reserve a file for editing.
    ///
    /// `PUT /api/files/checkout`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn check_out(&self, args: FilesCheckOutArgs) -> Call<Value> {
        self.client.call_value(operations::FILES_CHECK_OUT, &args)
    }

    /// Upload a new version of a reserved file.
    ///
    /// `PUT /api/files/checkin/{FileID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn check_in(&self, args: FilesCheckInArgs) -> Call<Value> {
        self.client.call_value(operations::FILES_CHECK_IN, &args)
    }

    /// Give up the reservation of a file.
    ///
    /// `PUT /api/files/undo/checkout`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn undo_check_out(&self, args: FilesUndoCheckOutArgs) -> Call<Value> {
        self.client.call_value(operations::FILES_UNDO_CHECK_OUT, &args)
    }

    /// Delete a file.
    ///
    /// A deleted file can be restored. Whether a second call removes it for good is unknown.
    ///
    /// `DELETE /api/files/{ContentID}`
    ///
    /// Answer: Shape unknown: a client looks at success or failure only. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, the vendor's mobile app.
    pub fn delete(&self, args: FilesDeleteArgs) -> Call<Value> {
        self.client.call_value(operations::FILES_DELETE, &args)
    }

    /// Delete several files.
    ///
    /// Deleted files can be restored. Whether a second call removes them for good is unknown.
    ///
    /// `DELETE /api/files/multiple`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn delete_multiple(&self, args: FilesDeleteMultipleArgs) -> Call<Value> {
        self.client.call_value(operations::FILES_DELETE_MULTIPLE, &args)
    }

    /// Restore a deleted file.
    ///
    /// `PUT /api/files/restore`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn restore(&self, args: FilesRestoreArgs) -> Call<Value> {
        self.client.call_value(operations::FILES_RESTORE, &args)
    }

    /// Restore several deleted files and folders.
    ///
    /// `PUT /api/files/multiple/restore`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn restore_multiple(&self, args: FilesRestoreMultipleArgs) -> Call<Value> {
        self.client.call_value(operations::FILES_RESTORE_MULTIPLE, &args)
    }

    /// Tell whether the name of a file is free in a folder.
    ///
    /// `GET /api/files/availability`
    ///
    /// Answer: Whether the name is free; which of the two values says so is inferred. Its shape is
    /// inferred. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn check_availability(&self) -> Call<Value> {
        self.client.call_value(operations::FILES_CHECK_AVAILABILITY, &Nothing)
    }

    /// The same as `checkAvailability`, with arguments.
    pub fn check_availability_with(&self, args: FilesCheckAvailabilityArgs) -> Call<Value> {
        self.client.call_value(operations::FILES_CHECK_AVAILABILITY, &args)
    }
}

/// The methods of `files.directories`.
#[derive(Clone, Copy, Debug)]
pub struct FilesDirectoriesGroup<'c> {
    client: &'c Client,
}

impl<'c> FilesDirectoriesGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Get a folder.
    ///
    /// `GET /api/file/directories/{DirectoryID}`
    ///
    /// Answer: The folder. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    pub fn get(&self, args: FilesDirectoriesGetArgs) -> Call<FileDirectory> {
        self.client.call(operations::FILES_DIRECTORIES_GET, &args)
    }

    /// Rename a folder.
    ///
    /// `PUT /api/file/directories/{DirectoryID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, the vendor's mobile app.
    pub fn update(&self, args: FilesDirectoriesUpdateArgs) -> Call<Value> {
        self.client.call_value(operations::FILES_DIRECTORIES_UPDATE, &args)
    }

    /// Delete a folder.
    ///
    /// A deleted folder can be restored. Whether a second call removes it for good is unknown.
    ///
    /// `DELETE /api/file/directories/{DirectoryID}`
    ///
    /// Answer: Shape unknown: a client looks at success or failure only. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, the vendor's mobile app.
    pub fn delete(&self, args: FilesDirectoriesDeleteArgs) -> Call<Value> {
        self.client.call_value(operations::FILES_DIRECTORIES_DELETE, &args)
    }

    /// Get the top folder of a space.
    ///
    /// `GET /api/spaces/{SpaceID}/files/directories/root`
    ///
    /// Answer: The folder. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    pub fn get_root(&self, args: FilesDirectoriesGetRootArgs) -> Call<FileDirectory> {
        self.client.call(operations::FILES_DIRECTORIES_GET_ROOT, &args)
    }

    /// List the folders of a space that are in a folder.
    ///
    /// With 0 for the folder above, the top folder of the space is the first item of the answer.
    ///
    /// `GET /api/spaces/{SpaceID}/file/directories/{ParentDirectoryID}`
    ///
    /// Answer: The folders. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection, the vendor's mobile app.
    pub fn list_by_space(&self, args: FilesDirectoriesListBySpaceArgs) -> Call<Vec<FileDirectory>> {
        self.client.call(operations::FILES_DIRECTORIES_LIST_BY_SPACE, &args)
    }

    /// List all folders of a space.
    ///
    /// `GET /api/spaces/{SpaceID}/directories`
    ///
    /// Answer: The folders. Evidence: seen in client code. Sources: the vendor's mobile app.
    pub fn list_all_by_space(&self, args: FilesDirectoriesListAllBySpaceArgs) -> Call<Vec<FileDirectory>> {
        self.client.call(operations::FILES_DIRECTORIES_LIST_ALL_BY_SPACE, &args)
    }

    /// List the folders in a folder.
    ///
    /// `GET /api/file/directories/parent/{ParentDirectoryID}`
    ///
    /// Answer: The folders. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    pub fn list(&self, args: FilesDirectoriesListArgs) -> Call<Vec<FileDirectory>> {
        self.client.call(operations::FILES_DIRECTORIES_LIST, &args)
    }

    /// Get the folder above a folder.
    ///
    /// `GET /api/file/directories/{DirectoryID}/parent`
    ///
    /// Answer: The folder. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    pub fn get_parent(&self, args: FilesDirectoriesGetParentArgs) -> Call<FileDirectory> {
        self.client.call(operations::FILES_DIRECTORIES_GET_PARENT, &args)
    }

    /// Create a folder.
    ///
    /// `POST /api/file/directories`
    ///
    /// Answer: Id of the new folder. Evidence: the vendor's request collection. Sources: the vendor's
    /// request collection, the vendor's mobile app.
    pub fn create(&self, args: FilesDirectoriesCreateArgs) -> Call<i64> {
        self.client.call(operations::FILES_DIRECTORIES_CREATE, &args)
    }

    /// Tell whether the name of a folder is free.
    ///
    /// `GET /api/file/directory/name/status`
    ///
    /// Answer: Whether the name is free; which of the two values says so is inferred. Its shape is
    /// inferred. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn check_name(&self) -> Call<Value> {
        self.client.call_value(operations::FILES_DIRECTORIES_CHECK_NAME, &Nothing)
    }

    /// The same as `checkName`, with arguments.
    pub fn check_name_with(&self, args: FilesDirectoriesCheckNameArgs) -> Call<Value> {
        self.client.call_value(operations::FILES_DIRECTORIES_CHECK_NAME, &args)
    }
}

/// The arguments of `files.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FilesListArgs {
    /// Id of the folder.
    #[serde(rename = "FileDirectoryID", skip_serializing_if = "Option::is_none")]
    pub file_directory_id: Option<DirectoryId>,
    /// State of the files. A code of `EntityStatus`.
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<EntityStatus>,
    /// Column to sort by. A code of `SortColumn`.
    #[serde(rename = "SortColumn", skip_serializing_if = "Option::is_none")]
    pub sort_column: Option<SortColumn>,
    /// Direction; named SortOrder elsewhere. 0 Ascending, 1 Descending, 2 Unspecified.
    #[serde(rename = "SortType", skip_serializing_if = "Option::is_none")]
    pub sort_type: Option<SortOrder>,
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
}

impl FilesListArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `FileDirectoryID`.
    #[must_use]
    pub fn file_directory_id(mut self, file_directory_id: impl Into<DirectoryId>) -> Self {
        self.file_directory_id = Some(file_directory_id.into());
        self
    }

    /// Sets `Status`.
    #[must_use]
    pub fn status(mut self, status: EntityStatus) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets `SortColumn`.
    #[must_use]
    pub fn sort_column(mut self, sort_column: SortColumn) -> Self {
        self.sort_column = Some(sort_column);
        self
    }

    /// Sets `SortType`.
    #[must_use]
    pub fn sort_type(mut self, sort_type: SortOrder) -> Self {
        self.sort_type = Some(sort_type);
        self
    }

    /// Sets `StartPage`.
    #[must_use]
    pub fn start_page(mut self, start_page: i64) -> Self {
        self.start_page = Some(start_page);
        self
    }

    /// Sets `PageLength`.
    #[must_use]
    pub fn page_length(mut self, page_length: i64) -> Self {
        self.page_length = Some(page_length);
        self
    }
}

/// The arguments of `files.upload`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FilesUploadArgs {
    /// Id of the folder.
    #[serde(rename = "FileDirectoryID", skip_serializing_if = "Option::is_none")]
    pub file_directory_id: Option<DirectoryId>,
    /// Id of the space.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Name of the file.
    #[serde(rename = "FileName", skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// Description of the file.
    #[serde(rename = "ContentBody", skip_serializing_if = "Option::is_none")]
    pub content_body: Option<String>,
    /// Tags; how several are separated is not shown.
    #[serde(rename = "tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<String>,
    /// File.
    #[serde(rename = "file")]
    pub file: Upload,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl FilesUploadArgs {
    /// The arguments that the operation needs.
    pub fn new(file: impl Into<Upload>) -> Self {
        Self {
            file_directory_id: None,
            space_id: None,
            file_name: None,
            content_body: None,
            tags: None,
            file: file.into(),
            other_fields: BTreeMap::new(),
        }
    }

    /// Sets `FileDirectoryID`.
    #[must_use]
    pub fn file_directory_id(mut self, file_directory_id: impl Into<DirectoryId>) -> Self {
        self.file_directory_id = Some(file_directory_id.into());
        self
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets `FileName`.
    #[must_use]
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }

    /// Sets `ContentBody`.
    #[must_use]
    pub fn content_body(mut self, content_body: impl Into<String>) -> Self {
        self.content_body = Some(content_body.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl Into<String>) -> Self {
        self.tags = Some(tags.into());
        self
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `files.listByDirectory`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FilesListByDirectoryArgs {
    /// Id of the folder.
    #[serde(rename = "DirectoryID")]
    pub directory_id: DirectoryId,
}

impl FilesListByDirectoryArgs {
    /// The arguments that the operation needs.
    pub fn new(directory_id: impl Into<DirectoryId>) -> Self {
        Self { directory_id: directory_id.into() }
    }
}

/// The arguments of `files.listBySpace`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FilesListBySpaceArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Id of the folder.
    #[serde(rename = "FileDirectoryID", skip_serializing_if = "Option::is_none")]
    pub file_directory_id: Option<DirectoryId>,
    /// State of the files. A code of `EntityStatus`.
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<EntityStatus>,
    /// Column to sort by. A code of `SortColumn`.
    #[serde(rename = "SortColumn", skip_serializing_if = "Option::is_none")]
    pub sort_column: Option<SortColumn>,
    /// Direction; named SortOrder elsewhere. 0 Ascending, 1 Descending, 2 Unspecified.
    #[serde(rename = "SortType", skip_serializing_if = "Option::is_none")]
    pub sort_type: Option<SortOrder>,
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
}

impl FilesListBySpaceArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets `FileDirectoryID`.
    #[must_use]
    pub fn file_directory_id(mut self, file_directory_id: impl Into<DirectoryId>) -> Self {
        self.file_directory_id = Some(file_directory_id.into());
        self
    }

    /// Sets `Status`.
    #[must_use]
    pub fn status(mut self, status: EntityStatus) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets `SortColumn`.
    #[must_use]
    pub fn sort_column(mut self, sort_column: SortColumn) -> Self {
        self.sort_column = Some(sort_column);
        self
    }

    /// Sets `SortType`.
    #[must_use]
    pub fn sort_type(mut self, sort_type: SortOrder) -> Self {
        self.sort_type = Some(sort_type);
        self
    }

    /// Sets `StartPage`.
    #[must_use]
    pub fn start_page(mut self, start_page: i64) -> Self {
        self.start_page = Some(start_page);
        self
    }

    /// Sets `PageLength`.
    #[must_use]
    pub fn page_length(mut self, page_length: i64) -> Self {
        self.page_length = Some(page_length);
        self
    }
}

/// The arguments of `files.listRecycled`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FilesListRecycledArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Column to sort by. A code of `SortColumn`.
    #[serde(rename = "SortColumn", skip_serializing_if = "Option::is_none")]
    pub sort_column: Option<SortColumn>,
    /// Direction; named SortOrder elsewhere. 0 Ascending, 1 Descending, 2 Unspecified.
    #[serde(rename = "SortType", skip_serializing_if = "Option::is_none")]
    pub sort_type: Option<SortOrder>,
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
}

impl FilesListRecycledArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets `SortColumn`.
    #[must_use]
    pub fn sort_column(mut self, sort_column: SortColumn) -> Self {
        self.sort_column = Some(sort_column);
        self
    }

    /// Sets `SortType`.
    #[must_use]
    pub fn sort_type(mut self, sort_type: SortOrder) -> Self {
        self.sort_type = Some(sort_type);
        self
    }

    /// Sets `StartPage`.
    #[must_use]
    pub fn start_page(mut self, start_page: i64) -> Self {
        self.start_page = Some(start_page);
        self
    }

    /// Sets `PageLength`.
    #[must_use]
    pub fn page_length(mut self, page_length: i64) -> Self {
        self.page_length = Some(page_length);
        self
    }
}

/// The arguments of `files.checkOut`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FilesCheckOutArgs {
    /// Id of the file.
    #[serde(rename = "FileID")]
    pub file_id: FileId,
}

impl FilesCheckOutArgs {
    /// The arguments that the operation needs.
    pub fn new(file_id: impl Into<FileId>) -> Self {
        Self { file_id: file_id.into() }
    }
}

/// The arguments of `files.checkIn`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FilesCheckInArgs {
    /// Id of the file.
    #[serde(rename = "FileID")]
    pub file_id: FileId,
    /// Name of the file.
    #[serde(rename = "FileName", skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// File.
    #[serde(rename = "file")]
    pub file: Upload,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl FilesCheckInArgs {
    /// The arguments that the operation needs.
    pub fn new(file_id: impl Into<FileId>, file: impl Into<Upload>) -> Self {
        Self { file_id: file_id.into(), file_name: None, file: file.into(), other_fields: BTreeMap::new() }
    }

    /// Sets `FileName`.
    #[must_use]
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `files.undoCheckOut`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FilesUndoCheckOutArgs {
    /// Id of the file.
    #[serde(rename = "FileID")]
    pub file_id: FileId,
}

impl FilesUndoCheckOutArgs {
    /// The arguments that the operation needs.
    pub fn new(file_id: impl Into<FileId>) -> Self {
        Self { file_id: file_id.into() }
    }
}

/// The arguments of `files.delete`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FilesDeleteArgs {
    /// Id of the file.
    #[serde(rename = "ContentID")]
    pub content_id: ContentId,
}

impl FilesDeleteArgs {
    /// The arguments that the operation needs.
    pub fn new(content_id: impl Into<ContentId>) -> Self {
        Self { content_id: content_id.into() }
    }
}

/// The arguments of `files.deleteMultiple`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FilesDeleteMultipleArgs {
    /// Ids of the files.
    #[serde(rename = "FileIDCSV", skip_serializing_if = "Option::is_none")]
    pub file_id_csv: Option<Vec<FileId>>,
}

impl FilesDeleteMultipleArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `FileIDCSV`.
    #[must_use]
    pub fn file_id_csv(mut self, file_id_csv: impl IntoIterator<Item = impl Into<FileId>>) -> Self {
        self.file_id_csv = Some(file_id_csv.into_iter().map(Into::into).collect());
        self
    }
}

/// The arguments of `files.restore`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FilesRestoreArgs {
    /// Id of the file.
    #[serde(rename = "FileID")]
    pub file_id: FileId,
}

impl FilesRestoreArgs {
    /// The arguments that the operation needs.
    pub fn new(file_id: impl Into<FileId>) -> Self {
        Self { file_id: file_id.into() }
    }
}

/// The arguments of `files.restoreMultiple`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FilesRestoreMultipleArgs {
    /// Files to restore; how several are written is not shown.
    #[serde(rename = "files", skip_serializing_if = "Value::is_undefined")]
    pub files: Value,
    /// Folders to restore; how several are written is not shown.
    #[serde(rename = "directories", skip_serializing_if = "Value::is_undefined")]
    pub directories: Value,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl FilesRestoreMultipleArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `files`.
    #[must_use]
    pub fn files(mut self, files: impl Into<Value>) -> Self {
        self.files = files.into();
        self
    }

    /// Sets `directories`.
    #[must_use]
    pub fn directories(mut self, directories: impl Into<Value>) -> Self {
        self.directories = directories.into();
        self
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `files.checkAvailability`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FilesCheckAvailabilityArgs {
    /// Id of the folder.
    #[serde(rename = "DirectoryID", skip_serializing_if = "Option::is_none")]
    pub directory_id: Option<DirectoryId>,
    /// The wanted name.
    #[serde(rename = "FileName", skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// Id of a file that may keep the name.
    #[serde(rename = "ContentID", skip_serializing_if = "Option::is_none")]
    pub content_id: Option<ContentId>,
}

impl FilesCheckAvailabilityArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DirectoryID`.
    #[must_use]
    pub fn directory_id(mut self, directory_id: impl Into<DirectoryId>) -> Self {
        self.directory_id = Some(directory_id.into());
        self
    }

    /// Sets `FileName`.
    #[must_use]
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }

    /// Sets `ContentID`.
    #[must_use]
    pub fn content_id(mut self, content_id: impl Into<ContentId>) -> Self {
        self.content_id = Some(content_id.into());
        self
    }
}

/// The arguments of `files.directories.get`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FilesDirectoriesGetArgs {
    /// Id of the folder.
    #[serde(rename = "DirectoryID")]
    pub directory_id: DirectoryId,
}

impl FilesDirectoriesGetArgs {
    /// The arguments that the operation needs.
    pub fn new(directory_id: impl Into<DirectoryId>) -> Self {
        Self { directory_id: directory_id.into() }
    }
}

/// The arguments of `files.directories.update`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FilesDirectoriesUpdateArgs {
    /// Id of the folder.
    #[serde(rename = "DirectoryID")]
    pub directory_id: DirectoryId,
    /// Directory name.
    #[serde(rename = "DirectoryName")]
    pub directory_name: String,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl FilesDirectoriesUpdateArgs {
    /// The arguments that the operation needs.
    pub fn new(directory_id: impl Into<DirectoryId>, directory_name: impl Into<String>) -> Self {
        Self { directory_id: directory_id.into(), directory_name: directory_name.into(), other_fields: BTreeMap::new() }
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `files.directories.delete`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FilesDirectoriesDeleteArgs {
    /// Id of the folder.
    #[serde(rename = "DirectoryID")]
    pub directory_id: DirectoryId,
}

impl FilesDirectoriesDeleteArgs {
    /// The arguments that the operation needs.
    pub fn new(directory_id: impl Into<DirectoryId>) -> Self {
        Self { directory_id: directory_id.into() }
    }
}

/// The arguments of `files.directories.getRoot`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FilesDirectoriesGetRootArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: SpaceId,
}

impl FilesDirectoriesGetRootArgs {
    /// The arguments that the operation needs.
    pub fn new(space_id: impl Into<SpaceId>) -> Self {
        Self { space_id: space_id.into() }
    }
}

/// The arguments of `files.directories.listBySpace`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FilesDirectoriesListBySpaceArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: SpaceId,
    /// Id of the folder above; 0 is the root.
    #[serde(rename = "ParentDirectoryID")]
    pub parent_directory_id: DirectoryId,
}

impl FilesDirectoriesListBySpaceArgs {
    /// The arguments that the operation needs.
    pub fn new(space_id: impl Into<SpaceId>, parent_directory_id: impl Into<DirectoryId>) -> Self {
        Self { space_id: space_id.into(), parent_directory_id: parent_directory_id.into() }
    }
}

/// The arguments of `files.directories.listAllBySpace`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FilesDirectoriesListAllBySpaceArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: SpaceId,
    /// Only folders in which the caller may create.
    #[serde(rename = "checkCreatePermission", skip_serializing_if = "Option::is_none")]
    pub check_create_permission: Option<bool>,
}

impl FilesDirectoriesListAllBySpaceArgs {
    /// The arguments that the operation needs.
    pub fn new(space_id: impl Into<SpaceId>) -> Self {
        Self { space_id: space_id.into(), check_create_permission: None }
    }

    /// Sets `checkCreatePermission`.
    #[must_use]
    pub fn check_create_permission(mut self, check_create_permission: bool) -> Self {
        self.check_create_permission = Some(check_create_permission);
        self
    }
}

/// The arguments of `files.directories.list`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FilesDirectoriesListArgs {
    /// Id of the folder above.
    #[serde(rename = "ParentDirectoryID")]
    pub parent_directory_id: DirectoryId,
}

impl FilesDirectoriesListArgs {
    /// The arguments that the operation needs.
    pub fn new(parent_directory_id: impl Into<DirectoryId>) -> Self {
        Self { parent_directory_id: parent_directory_id.into() }
    }
}

/// The arguments of `files.directories.getParent`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FilesDirectoriesGetParentArgs {
    /// Id of the folder.
    #[serde(rename = "DirectoryID")]
    pub directory_id: DirectoryId,
}

impl FilesDirectoriesGetParentArgs {
    /// The arguments that the operation needs.
    pub fn new(directory_id: impl Into<DirectoryId>) -> Self {
        Self { directory_id: directory_id.into() }
    }
}

/// The arguments of `files.directories.create`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FilesDirectoriesCreateArgs {
    /// Id of the folder above.
    #[serde(rename = "ParentID", skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<i64>,
    /// Directory name.
    #[serde(rename = "DirectoryName")]
    pub directory_name: String,
    /// Space id.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl FilesDirectoriesCreateArgs {
    /// The arguments that the operation needs.
    pub fn new(directory_name: impl Into<String>) -> Self {
        Self { parent_id: None, directory_name: directory_name.into(), space_id: None, other_fields: BTreeMap::new() }
    }

    /// Sets `ParentID`.
    #[must_use]
    pub fn parent_id(mut self, parent_id: i64) -> Self {
        self.parent_id = Some(parent_id);
        self
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `files.directories.checkName`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FilesDirectoriesCheckNameArgs {
    /// Id of the folder above.
    #[serde(rename = "ParentID", skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<i64>,
    /// Id of a folder that may keep the name.
    #[serde(rename = "DirectoryID", skip_serializing_if = "Option::is_none")]
    pub directory_id: Option<DirectoryId>,
    /// The wanted name.
    #[serde(rename = "DirectoryName", skip_serializing_if = "Option::is_none")]
    pub directory_name: Option<String>,
}

impl FilesDirectoriesCheckNameArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ParentID`.
    #[must_use]
    pub fn parent_id(mut self, parent_id: i64) -> Self {
        self.parent_id = Some(parent_id);
        self
    }

    /// Sets `DirectoryID`.
    #[must_use]
    pub fn directory_id(mut self, directory_id: impl Into<DirectoryId>) -> Self {
        self.directory_id = Some(directory_id.into());
        self
    }

    /// Sets `DirectoryName`.
    #[must_use]
    pub fn directory_name(mut self, directory_name: impl Into<String>) -> Self {
        self.directory_name = Some(directory_name.into());
        self
    }
}

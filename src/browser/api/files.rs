// Written by `npm run generate` from api/; do not edit.
//! The methods of `files`.

use super::codes::{EntityStatus, SortColumn, SortOrder};
use super::models::{ContentItem, FileDirectory};
use super::operations;
use super::{Upload, Value};
use crate::browser::client::{Client, Page};
use crate::core::error::Error;
use serde::Serialize;
use std::collections::BTreeMap;
use wasm_bindgen::JsValue;

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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &FilesListArgs) -> Result<Page<ContentItem>, Error> {
        self.client.call_page(operations::FILES_LIST, "files.list", args).await
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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn upload(&self, args: &FilesUploadArgs) -> Result<i64, Error> {
        self.client.call(operations::FILES_UPLOAD, "files.upload", args).await
    }

    /// List all files of a folder.
    ///
    /// `GET /api/directory/{DirectoryID}/files/list`
    ///
    /// Answer: The files. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list_by_directory(&self, args: &FilesListByDirectoryArgs) -> Result<Vec<ContentItem>, Error> {
        self.client.call(operations::FILES_LIST_BY_DIRECTORY, "files.listByDirectory", args).await
    }

    /// List the files of a space.
    ///
    /// `GET /api/files/space`
    ///
    /// Answer: One page of files. Pages by StartPage and PageLength. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list_by_space(&self, args: &FilesListBySpaceArgs) -> Result<Page<ContentItem>, Error> {
        self.client.call_page(operations::FILES_LIST_BY_SPACE, "files.listBySpace", args).await
    }

    /// List the deleted files of a space.
    ///
    /// `GET /api/files/recycled`
    ///
    /// Answer: One page of files. Pages by StartPage and PageLength. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list_recycled(&self, args: &FilesListRecycledArgs) -> Result<Page<ContentItem>, Error> {
        self.client.call_page(operations::FILES_LIST_RECYCLED, "files.listRecycled", args).await
    }

    /// Reserve a file for editing.
    ///
    /// `PUT /api/files/checkout`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn check_out(&self, args: &FilesCheckOutArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::FILES_CHECK_OUT, "files.checkOut", args).await
    }

    /// Upload a new version of a reserved file.
    ///
    /// `PUT /api/files/checkin/{FileID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn check_in(&self, args: &FilesCheckInArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::FILES_CHECK_IN, "files.checkIn", args).await
    }

    /// Give up the reservation of a file.
    ///
    /// `PUT /api/files/undo/checkout`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn undo_check_out(&self, args: &FilesUndoCheckOutArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::FILES_UNDO_CHECK_OUT, "files.undoCheckOut", args).await
    }

    /// Delete a file.
    ///
    /// A deleted file can be restored. Whether a second call removes it for good is unknown.
    ///
    /// `DELETE /api/files/{ContentID}`
    ///
    /// Answer: Shape unknown: a client looks at success or failure only. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn delete(&self, args: &FilesDeleteArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::FILES_DELETE, "files.delete", args).await
    }

    /// Delete several files.
    ///
    /// Deleted files can be restored. Whether a second call removes them for good is unknown.
    ///
    /// `DELETE /api/files/multiple`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn delete_multiple(&self, args: &FilesDeleteMultipleArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::FILES_DELETE_MULTIPLE, "files.deleteMultiple", args).await
    }

    /// Restore a deleted file.
    ///
    /// `PUT /api/files/restore`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn restore(&self, args: &FilesRestoreArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::FILES_RESTORE, "files.restore", args).await
    }

    /// Restore several deleted files and folders.
    ///
    /// `PUT /api/files/multiple/restore`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn restore_multiple(&self, args: &FilesRestoreMultipleArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::FILES_RESTORE_MULTIPLE, "files.restoreMultiple", args).await
    }

    /// Tell whether the name of a file is free in a folder.
    ///
    /// `GET /api/files/availability`
    ///
    /// Answer: Whether the name is free; which of the two values says so is inferred. Its shape is
    /// inferred. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn check_availability(&self, args: &FilesCheckAvailabilityArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::FILES_CHECK_AVAILABILITY, "files.checkAvailability", args).await
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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get(&self, args: &FilesDirectoriesGetArgs) -> Result<FileDirectory, Error> {
        self.client.call(operations::FILES_DIRECTORIES_GET, "files.directories.get", args).await
    }

    /// Rename a folder.
    ///
    /// `PUT /api/file/directories/{DirectoryID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn update(&self, args: &FilesDirectoriesUpdateArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::FILES_DIRECTORIES_UPDATE, "files.directories.update", args).await
    }

    /// Delete a folder.
    ///
    /// A deleted folder can be restored. Whether a second call removes it for good is unknown.
    ///
    /// `DELETE /api/file/directories/{DirectoryID}`
    ///
    /// Answer: Shape unknown: a client looks at success or failure only. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn delete(&self, args: &FilesDirectoriesDeleteArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::FILES_DIRECTORIES_DELETE, "files.directories.delete", args).await
    }

    /// Get the top folder of a space.
    ///
    /// `GET /api/spaces/{SpaceID}/files/directories/root`
    ///
    /// Answer: The folder. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get_root(&self, args: &FilesDirectoriesGetRootArgs) -> Result<FileDirectory, Error> {
        self.client.call(operations::FILES_DIRECTORIES_GET_ROOT, "files.directories.getRoot", args).await
    }

    /// List the folders of a space that are in a folder.
    ///
    /// With 0 for the folder above, the top folder of the space is the first item of the answer.
    ///
    /// `GET /api/spaces/{SpaceID}/file/directories/{ParentDirectoryID}`
    ///
    /// Answer: The folders. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list_by_space(&self, args: &FilesDirectoriesListBySpaceArgs) -> Result<Vec<FileDirectory>, Error> {
        self.client.call(operations::FILES_DIRECTORIES_LIST_BY_SPACE, "files.directories.listBySpace", args).await
    }

    /// List all folders of a space.
    ///
    /// `GET /api/spaces/{SpaceID}/directories`
    ///
    /// Answer: The folders. Evidence: seen in client code. Sources: the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list_all_by_space(&self, args: &FilesDirectoriesListAllBySpaceArgs) -> Result<Vec<FileDirectory>, Error> {
        self.client.call(operations::FILES_DIRECTORIES_LIST_ALL_BY_SPACE, "files.directories.listAllBySpace", args).await
    }

    /// List the folders in a folder.
    ///
    /// `GET /api/file/directories/parent/{ParentDirectoryID}`
    ///
    /// Answer: The folders. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &FilesDirectoriesListArgs) -> Result<Vec<FileDirectory>, Error> {
        self.client.call(operations::FILES_DIRECTORIES_LIST, "files.directories.list", args).await
    }

    /// Get the folder above a folder.
    ///
    /// `GET /api/file/directories/{DirectoryID}/parent`
    ///
    /// Answer: The folder. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get_parent(&self, args: &FilesDirectoriesGetParentArgs) -> Result<FileDirectory, Error> {
        self.client.call(operations::FILES_DIRECTORIES_GET_PARENT, "files.directories.getParent", args).await
    }

    /// Create a folder.
    ///
    /// `POST /api/file/directories`
    ///
    /// Answer: Id of the new folder. Evidence: the vendor's request collection. Sources: the vendor's
    /// request collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn create(&self, args: &FilesDirectoriesCreateArgs) -> Result<i64, Error> {
        self.client.call(operations::FILES_DIRECTORIES_CREATE, "files.directories.create", args).await
    }

    /// Tell whether the name of a folder is free.
    ///
    /// `GET /api/file/directory/name/status`
    ///
    /// Answer: Whether the name is free; which of the two values says so is inferred. Its shape is
    /// inferred. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn check_name(&self, args: &FilesDirectoriesCheckNameArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::FILES_DIRECTORIES_CHECK_NAME, "files.directories.checkName", args).await
    }
}

/// The arguments of `files.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct FilesListArgs {
    /// Id of the folder.
    #[serde(rename = "FileDirectoryID", skip_serializing_if = "Option::is_none")]
    pub file_directory_id: Option<i64>,
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

/// The arguments of `files.upload`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct FilesUploadArgs {
    /// Id of the folder.
    #[serde(rename = "FileDirectoryID", skip_serializing_if = "Option::is_none")]
    pub file_directory_id: Option<i64>,
    /// Id of the space.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
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
    #[serde(rename = "file", skip_serializing_if = "Upload::is_undefined")]
    pub file: Upload,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `files.listByDirectory`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct FilesListByDirectoryArgs {
    /// Id of the folder.
    #[serde(rename = "DirectoryID")]
    pub directory_id: i64,
}

/// The arguments of `files.listBySpace`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct FilesListBySpaceArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// Id of the folder.
    #[serde(rename = "FileDirectoryID", skip_serializing_if = "Option::is_none")]
    pub file_directory_id: Option<i64>,
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

/// The arguments of `files.listRecycled`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct FilesListRecycledArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
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

/// The arguments of `files.checkOut`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct FilesCheckOutArgs {
    /// Id of the file.
    #[serde(rename = "FileID")]
    pub file_id: i64,
}

/// The arguments of `files.checkIn`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct FilesCheckInArgs {
    /// Id of the file.
    #[serde(rename = "FileID")]
    pub file_id: i64,
    /// Name of the file.
    #[serde(rename = "FileName", skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// File.
    #[serde(rename = "file", skip_serializing_if = "Upload::is_undefined")]
    pub file: Upload,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `files.undoCheckOut`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct FilesUndoCheckOutArgs {
    /// Id of the file.
    #[serde(rename = "FileID")]
    pub file_id: i64,
}

/// The arguments of `files.delete`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct FilesDeleteArgs {
    /// Id of the file.
    #[serde(rename = "ContentID")]
    pub content_id: i64,
}

/// The arguments of `files.deleteMultiple`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct FilesDeleteMultipleArgs {
    /// Ids of the files.
    #[serde(rename = "FileIDCSV", skip_serializing_if = "Option::is_none")]
    pub file_id_csv: Option<Vec<i64>>,
}

/// The arguments of `files.restore`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct FilesRestoreArgs {
    /// Id of the file.
    #[serde(rename = "FileID")]
    pub file_id: i64,
}

/// The arguments of `files.restoreMultiple`.
#[derive(Clone, Debug, Default, Serialize)]
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

/// The arguments of `files.checkAvailability`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct FilesCheckAvailabilityArgs {
    /// Id of the folder.
    #[serde(rename = "DirectoryID", skip_serializing_if = "Option::is_none")]
    pub directory_id: Option<i64>,
    /// The wanted name.
    #[serde(rename = "FileName", skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// Id of a file that may keep the name.
    #[serde(rename = "ContentID", skip_serializing_if = "Option::is_none")]
    pub content_id: Option<i64>,
}

/// The arguments of `files.directories.get`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct FilesDirectoriesGetArgs {
    /// Id of the folder.
    #[serde(rename = "DirectoryID")]
    pub directory_id: i64,
}

/// The arguments of `files.directories.update`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct FilesDirectoriesUpdateArgs {
    /// Id of the folder.
    #[serde(rename = "DirectoryID")]
    pub directory_id: i64,
    /// Directory name.
    #[serde(rename = "DirectoryName")]
    pub directory_name: String,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `files.directories.delete`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct FilesDirectoriesDeleteArgs {
    /// Id of the folder.
    #[serde(rename = "DirectoryID")]
    pub directory_id: i64,
}

/// The arguments of `files.directories.getRoot`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct FilesDirectoriesGetRootArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: i64,
}

/// The arguments of `files.directories.listBySpace`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct FilesDirectoriesListBySpaceArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: i64,
    /// Id of the folder above; 0 is the root.
    #[serde(rename = "ParentDirectoryID")]
    pub parent_directory_id: i64,
}

/// The arguments of `files.directories.listAllBySpace`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct FilesDirectoriesListAllBySpaceArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: i64,
    /// Only folders in which the caller may create.
    #[serde(rename = "checkCreatePermission", skip_serializing_if = "Option::is_none")]
    pub check_create_permission: Option<bool>,
}

/// The arguments of `files.directories.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct FilesDirectoriesListArgs {
    /// Id of the folder above.
    #[serde(rename = "ParentDirectoryID")]
    pub parent_directory_id: i64,
}

/// The arguments of `files.directories.getParent`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct FilesDirectoriesGetParentArgs {
    /// Id of the folder.
    #[serde(rename = "DirectoryID")]
    pub directory_id: i64,
}

/// The arguments of `files.directories.create`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct FilesDirectoriesCreateArgs {
    /// Id of the folder above.
    #[serde(rename = "ParentID", skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<i64>,
    /// Directory name.
    #[serde(rename = "DirectoryName")]
    pub directory_name: String,
    /// Space id.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `files.directories.checkName`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct FilesDirectoriesCheckNameArgs {
    /// Id of the folder above.
    #[serde(rename = "ParentID", skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<i64>,
    /// Id of a folder that may keep the name.
    #[serde(rename = "DirectoryID", skip_serializing_if = "Option::is_none")]
    pub directory_id: Option<i64>,
    /// The wanted name.
    #[serde(rename = "DirectoryName", skip_serializing_if = "Option::is_none")]
    pub directory_name: Option<String>,
}

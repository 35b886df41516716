// Written by `npm run generate` from api/; do not edit.
//! The methods of `wall`.

use super::codes::{ActivityAction, EntityType};
use super::models::{ContentItem, WallEntry};
use super::operations;
use super::{Upload, Value};
use crate::browser::client::{Client, Page};
use crate::core::error::Error;
use serde::Serialize;
use std::collections::BTreeMap;
use wasm_bindgen::JsValue;

/// The methods of `wall`.
#[derive(Clone, Copy, Debug)]
pub struct WallGroup<'c> {
    client: &'c Client,
}

impl<'c> WallGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// The methods of `wall.comments`.
    pub const fn comments(&self) -> WallCommentsGroup<'c> {
        WallCommentsGroup::new(self.client)
    }

    /// The methods of `wall.files`.
    pub const fn files(&self) -> WallFilesGroup<'c> {
        WallFilesGroup::new(self.client)
    }

    /// The methods of `wall.posts`.
    pub const fn posts(&self) -> WallPostsGroup<'c> {
        WallPostsGroup::new(self.client)
    }

    /// Read one wall post.
    ///
    /// `GET /api/wall/{WallPostID}`
    ///
    /// Answer: The post with its comments. Its shape is seen in client code. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get(&self, args: &WallGetArgs) -> Result<WallEntry, Error> {
        self.client.call(operations::WALL_GET, "wall.get", args).await
    }

    /// Delete a wall post.
    ///
    /// `DELETE /api/wall/{WallPostID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn delete(&self, args: &WallDeleteArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::WALL_DELETE, "wall.delete", args).await
    }

    /// Write a wall post.
    ///
    /// `POST /api/wall`
    ///
    /// Answer: The new id. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn create(&self, args: &WallCreateArgs) -> Result<i64, Error> {
        self.client.call(operations::WALL_CREATE, "wall.create", args).await
    }

    /// Read the activity stream of a space or a person.
    ///
    /// Addresses in the answer may lack their scheme. HTML fields are markup of the server: use the plain
    /// text or sanitise.
    ///
    /// `GET /api/wall/stream`
    ///
    /// Answer: One page of the stream. Pages by StartPage and PageLength. Evidence: the vendor's
    /// documentation. Sources: page 715 of the vendor's documentation, the vendor's request collection, the
    /// vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list_stream(&self, args: &WallListStreamArgs) -> Result<Page<WallEntry>, Error> {
        self.client.call_page(operations::WALL_LIST_STREAM, "wall.listStream", args).await
    }

    /// Read the ticker of recent activities.
    ///
    /// `GET /api/wall/ticker`
    ///
    /// Answer: One page of the ticker. Pages by StartPage and PageLength. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list_ticker(&self, args: &WallListTickerArgs) -> Result<Page<WallEntry>, Error> {
        self.client.call_page(operations::WALL_LIST_TICKER, "wall.listTicker", args).await
    }
}

/// The methods of `wall.comments`.
#[derive(Clone, Copy, Debug)]
pub struct WallCommentsGroup<'c> {
    client: &'c Client,
}

impl<'c> WallCommentsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Comment on a wall post.
    ///
    /// `POST /api/wall/comment`
    ///
    /// Answer: Id of the new comment, or an object with CommentID. Its shape is seen in client code.
    /// Evidence: the vendor's request collection. Sources: the vendor's request collection, the vendor's
    /// mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn create(&self, args: &WallCommentsCreateArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::WALL_COMMENTS_CREATE, "wall.comments.create", args).await
    }

    /// Change the text of a comment on a wall post.
    ///
    /// `PUT /api/wall/comment`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn update(&self, args: &WallCommentsUpdateArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::WALL_COMMENTS_UPDATE, "wall.comments.update", args).await
    }

    /// Delete a comment on a wall post.
    ///
    /// `DELETE /api/wall/comment/{WallCommentID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn delete(&self, args: &WallCommentsDeleteArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::WALL_COMMENTS_DELETE, "wall.comments.delete", args).await
    }
}

/// The methods of `wall.files`.
#[derive(Clone, Copy, Debug)]
pub struct WallFilesGroup<'c> {
    client: &'c Client,
}

impl<'c> WallFilesGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Add a file to a wall post.
    ///
    /// `POST /api/spaces/{SpaceID}/wall/{WallID}/files`
    ///
    /// Answer: The files as content items. Evidence: the vendor's documentation. Sources: page 33772 of the
    /// vendor's documentation, the vendor's request collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn add(&self, args: &WallFilesAddArgs) -> Result<Vec<ContentItem>, Error> {
        self.client.call(operations::WALL_FILES_ADD, "wall.files.add", args).await
    }
}

/// The methods of `wall.posts`.
#[derive(Clone, Copy, Debug)]
pub struct WallPostsGroup<'c> {
    client: &'c Client,
}

impl<'c> WallPostsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the posts on the wall of a person.
    ///
    /// `GET /api/wallposts/user/{UserID}`
    ///
    /// Answer: One page of wall posts. Its shape is inferred. Pages by StartPage and PageLength. Evidence:
    /// the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list_by_user(&self, args: &WallPostsListByUserArgs) -> Result<Page<WallEntry>, Error> {
        self.client.call_page(operations::WALL_POSTS_LIST_BY_USER, "wall.posts.listByUser", args).await
    }

    /// Count the posts on the wall of a person.
    ///
    /// `GET /api/wallposts/user/{UserID}/count`
    ///
    /// Answer: The number; the shape is inferred from the name. Evidence: the vendor's request collection.
    /// Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn count_by_user(&self, args: &WallPostsCountByUserArgs) -> Result<i64, Error> {
        self.client.call(operations::WALL_POSTS_COUNT_BY_USER, "wall.posts.countByUser", args).await
    }

    /// List the posts on the wall of a space.
    ///
    /// `GET /api/wallposts/space/{SpaceID}`
    ///
    /// Answer: One page of wall posts. Its shape is inferred. Pages by StartPage and PageLength. Evidence:
    /// the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list_by_space(&self, args: &WallPostsListBySpaceArgs) -> Result<Page<WallEntry>, Error> {
        self.client.call_page(operations::WALL_POSTS_LIST_BY_SPACE, "wall.posts.listBySpace", args).await
    }

    /// Count the posts on the wall of a space.
    ///
    /// `GET /api/wallposts/space/{SpaceID}/count`
    ///
    /// Answer: The number; the shape is inferred from the name. Evidence: the vendor's request collection.
    /// Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn count_by_space(&self, args: &WallPostsCountBySpaceArgs) -> Result<i64, Error> {
        self.client.call(operations::WALL_POSTS_COUNT_BY_SPACE, "wall.posts.countBySpace", args).await
    }
}

/// The arguments of `wall.get`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct WallGetArgs {
    /// The wall post.
    #[serde(rename = "WallPostID")]
    pub wall_post_id: i64,
}

/// The arguments of `wall.delete`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct WallDeleteArgs {
    /// The wall post.
    #[serde(rename = "WallPostID")]
    pub wall_post_id: i64,
}

/// The arguments of `wall.create`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct WallCreateArgs {
    /// Wall text.
    #[serde(rename = "WallText")]
    pub wall_text: String,
    /// Shared link title.
    #[serde(rename = "SharedLinkTitle", skip_serializing_if = "Option::is_none")]
    pub shared_link_title: Option<String>,
    /// Shared link description.
    #[serde(rename = "SharedLinkDescription", skip_serializing_if = "Option::is_none")]
    pub shared_link_description: Option<String>,
    /// Shared link image src.
    #[serde(rename = "SharedLinkImageSrc", skip_serializing_if = "Option::is_none")]
    pub shared_link_image_src: Option<String>,
    /// Shared link href.
    #[serde(rename = "SharedLinkHref", skip_serializing_if = "Option::is_none")]
    pub shared_link_href: Option<String>,
    /// Person on whose wall it is written.
    #[serde(rename = "ToUserId", skip_serializing_if = "Option::is_none")]
    pub to_user_id: Option<i64>,
    /// 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `wall.listStream`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct WallListStreamArgs {
    /// Space; 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
    /// Comments that come with each entry.
    #[serde(rename = "NumberOfComments", skip_serializing_if = "Option::is_none")]
    pub number_of_comments: Option<i64>,
    /// The person.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
    /// Whether LikeDislikeControlHTML is wanted; seen in client code only.
    #[serde(rename = "setLikeDislikeHTML", skip_serializing_if = "Option::is_none")]
    pub set_like_dislike_html: Option<bool>,
}

/// The arguments of `wall.listTicker`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct WallListTickerArgs {
    /// Only these kinds. Codes of `EntityType`.
    #[serde(rename = "EntityTypeCsv", skip_serializing_if = "Option::is_none")]
    pub entity_type_csv: Option<Vec<EntityType>>,
    /// Only this action. A code of `ActivityAction`.
    #[serde(rename = "Activity", skip_serializing_if = "Option::is_none")]
    pub activity: Option<ActivityAction>,
    /// Space; 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// Only this person.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
}

/// The arguments of `wall.comments.create`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct WallCommentsCreateArgs {
    /// Comment text.
    #[serde(rename = "CommentText")]
    pub comment_text: String,
    /// Wall id.
    #[serde(rename = "WallID")]
    pub wall_id: i64,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `wall.comments.update`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct WallCommentsUpdateArgs {
    /// Comment id.
    #[serde(rename = "CommentID")]
    pub comment_id: i64,
    /// Comment text.
    #[serde(rename = "CommentText")]
    pub comment_text: String,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `wall.comments.delete`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct WallCommentsDeleteArgs {
    /// The comment.
    #[serde(rename = "WallCommentID")]
    pub wall_comment_id: i64,
}

/// The arguments of `wall.files.add`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct WallFilesAddArgs {
    /// The space.
    #[serde(rename = "SpaceID")]
    pub space_id: i64,
    /// The wall post.
    #[serde(rename = "WallID")]
    pub wall_id: i64,
    /// Folder that the file goes to.
    #[serde(rename = "DirectoryID", skip_serializing_if = "Option::is_none")]
    pub directory_id: Option<i64>,
    /// File.
    #[serde(rename = "file", skip_serializing_if = "Upload::is_undefined")]
    pub file: Upload,
}

/// The arguments of `wall.posts.listByUser`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct WallPostsListByUserArgs {
    /// The person.
    #[serde(rename = "UserID")]
    pub user_id: i64,
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
}

/// The arguments of `wall.posts.countByUser`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct WallPostsCountByUserArgs {
    /// The person.
    #[serde(rename = "UserID")]
    pub user_id: i64,
}

/// The arguments of `wall.posts.listBySpace`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct WallPostsListBySpaceArgs {
    /// The space.
    #[serde(rename = "SpaceID")]
    pub space_id: i64,
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
}

/// The arguments of `wall.posts.countBySpace`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct WallPostsCountBySpaceArgs {
    /// The space.
    #[serde(rename = "SpaceID")]
    pub space_id: i64,
}

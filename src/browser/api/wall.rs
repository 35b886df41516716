// Written by `npm run generate` from api/; do not edit.
//! The methods of `wall`.

use super::codes::{ActivityAction, EntityType};
use super::ids::{CommentId, DirectoryId, SpaceId, UserId, WallCommentId, WallId, WallPostId};
use super::models::{ContentItem, WallEntry};
use super::operations;
use crate::browser::call::Call;
use crate::browser::client::Client;
use crate::browser::decode;
use crate::browser::pages::{Page, Pages};
use crate::browser::values::{Upload, Value};
use serde::Serialize;
use std::collections::BTreeMap;

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
    pub fn get(&self, args: WallGetArgs) -> Call<WallEntry> {
        self.client.call(operations::WALL_GET, &args)
    }

    /// Delete a wall post.
    ///
    /// `DELETE /api/wall/{WallPostID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn delete(&self, args: WallDeleteArgs) -> Call<Value> {
        self.client.call_value(operations::WALL_DELETE, &args)
    }

    /// Write a wall post.
    ///
    /// `POST /api/wall`
    ///
    /// Answer: The new id. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection, the vendor's mobile app.
    pub fn create(&self, args: WallCreateArgs) -> Call<i64> {
        self.client.call(operations::WALL_CREATE, &args)
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
    pub fn list_stream(&self, args: WallListStreamArgs) -> Call<Page<WallEntry>> {
        self.client.call_page(operations::WALL_LIST_STREAM, &args)
    }

    /// The items of all pages of `wall.listStream`, page by page or as a stream.
    pub fn list_stream_all(&self, args: WallListStreamArgs) -> Pages<WallEntry> {
        self.client.call_all(operations::WALL_LIST_STREAM, &args)
    }

    /// Read the ticker of recent activities.
    ///
    /// `GET /api/wall/ticker`
    ///
    /// Answer: One page of the ticker. Pages by StartPage and PageLength. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, the vendor's mobile app.
    pub fn list_ticker(&self, args: WallListTickerArgs) -> Call<Page<WallEntry>> {
        self.client.call_page(operations::WALL_LIST_TICKER, &args)
    }

    /// The items of all pages of `wall.listTicker`, page by page or as a stream.
    pub fn list_ticker_all(&self, args: WallListTickerArgs) -> Pages<WallEntry> {
        self.client.call_all(operations::WALL_LIST_TICKER, &args)
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
    pub fn create(&self, args: WallCommentsCreateArgs) -> Call<CommentId> {
        self.client.call_created(operations::WALL_COMMENTS_CREATE, &args, |answer, name| decode::created(answer, name, "CommentID"))
    }

    /// Change the text of a comment on a wall post.
    ///
    /// `PUT /api/wall/comment`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn update(&self, args: WallCommentsUpdateArgs) -> Call<Value> {
        self.client.call_value(operations::WALL_COMMENTS_UPDATE, &args)
    }

    /// Delete a comment on a wall post.
    ///
    /// `DELETE /api/wall/comment/{WallCommentID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn delete(&self, args: WallCommentsDeleteArgs) -> Call<Value> {
        self.client.call_value(operations::WALL_COMMENTS_DELETE, &args)
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
    pub fn add(&self, args: WallFilesAddArgs) -> Call<Vec<ContentItem>> {
        self.client.call(operations::WALL_FILES_ADD, &args)
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
    pub fn list_by_user(&self, args: WallPostsListByUserArgs) -> Call<Page<WallEntry>> {
        self.client.call_page(operations::WALL_POSTS_LIST_BY_USER, &args)
    }

    /// The items of all pages of `wall.posts.listByUser`, page by page or as a stream.
    pub fn list_by_user_all(&self, args: WallPostsListByUserArgs) -> Pages<WallEntry> {
        self.client.call_all(operations::WALL_POSTS_LIST_BY_USER, &args)
    }

    /// Count the posts on the wall of a person.
    ///
    /// `GET /api/wallposts/user/{UserID}/count`
    ///
    /// Answer: The number; the shape is inferred from the name. Evidence: the vendor's request collection.
    /// Sources: the vendor's request collection.
    pub fn count_by_user(&self, args: WallPostsCountByUserArgs) -> Call<i64> {
        self.client.call(operations::WALL_POSTS_COUNT_BY_USER, &args)
    }

    /// List the posts on the wall of a space.
    ///
    /// `GET /api/wallposts/space/{SpaceID}`
    ///
    /// Answer: One page of wall posts. Its shape is inferred. Pages by StartPage and PageLength. Evidence:
    /// the vendor's request collection. Sources: the vendor's request collection.
    pub fn list_by_space(&self, args: WallPostsListBySpaceArgs) -> Call<Page<WallEntry>> {
        self.client.call_page(operations::WALL_POSTS_LIST_BY_SPACE, &args)
    }

    /// The items of all pages of `wall.posts.listBySpace`, page by page or as a stream.
    pub fn list_by_space_all(&self, args: WallPostsListBySpaceArgs) -> Pages<WallEntry> {
        self.client.call_all(operations::WALL_POSTS_LIST_BY_SPACE, &args)
    }

    /// Count the posts on the wall of a space.
    ///
    /// `GET /api/wallposts/space/{SpaceID}/count`
    ///
    /// Answer: The number; the shape is inferred from the name. Evidence: the vendor's request collection.
    /// Sources: the vendor's request collection.
    pub fn count_by_space(&self, args: WallPostsCountBySpaceArgs) -> Call<i64> {
        self.client.call(operations::WALL_POSTS_COUNT_BY_SPACE, &args)
    }
}

/// The arguments of `wall.get`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct WallGetArgs {
    /// The wall post.
    #[serde(rename = "WallPostID")]
    pub wall_post_id: WallPostId,
}

impl WallGetArgs {
    /// The arguments that the operation needs.
    pub fn new(wall_post_id: impl Into<WallPostId>) -> Self {
        Self { wall_post_id: wall_post_id.into() }
    }
}

/// The arguments of `wall.delete`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct WallDeleteArgs {
    /// The wall post.
    #[serde(rename = "WallPostID")]
    pub wall_post_id: WallPostId,
}

impl WallDeleteArgs {
    /// The arguments that the operation needs.
    pub fn new(wall_post_id: impl Into<WallPostId>) -> Self {
        Self { wall_post_id: wall_post_id.into() }
    }
}

/// The arguments of `wall.create`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
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
    pub to_user_id: Option<UserId>,
    /// 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl WallCreateArgs {
    /// The arguments that the operation needs.
    pub fn new(wall_text: impl Into<String>) -> Self {
        Self {
            wall_text: wall_text.into(),
            shared_link_title: None,
            shared_link_description: None,
            shared_link_image_src: None,
            shared_link_href: None,
            to_user_id: None,
            space_id: None,
            other_fields: BTreeMap::new(),
        }
    }

    /// Sets `SharedLinkTitle`.
    #[must_use]
    pub fn shared_link_title(mut self, shared_link_title: impl Into<String>) -> Self {
        self.shared_link_title = Some(shared_link_title.into());
        self
    }

    /// Sets `SharedLinkDescription`.
    #[must_use]
    pub fn shared_link_description(mut self, shared_link_description: impl Into<String>) -> Self {
        self.shared_link_description = Some(shared_link_description.into());
        self
    }

    /// Sets `SharedLinkImageSrc`.
    #[must_use]
    pub fn shared_link_image_src(mut self, shared_link_image_src: impl Into<String>) -> Self {
        self.shared_link_image_src = Some(shared_link_image_src.into());
        self
    }

    /// Sets `SharedLinkHref`.
    #[must_use]
    pub fn shared_link_href(mut self, shared_link_href: impl Into<String>) -> Self {
        self.shared_link_href = Some(shared_link_href.into());
        self
    }

    /// Sets `ToUserId`.
    #[must_use]
    pub fn to_user_id(mut self, to_user_id: impl Into<UserId>) -> Self {
        self.to_user_id = Some(to_user_id.into());
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

/// The arguments of `wall.listStream`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct WallListStreamArgs {
    /// Space; 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
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
    pub user_id: Option<UserId>,
    /// Whether LikeDislikeControlHTML is wanted; seen in client code only.
    #[serde(rename = "setLikeDislikeHTML", skip_serializing_if = "Option::is_none")]
    pub set_like_dislike_html: Option<bool>,
}

impl WallListStreamArgs {
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

    /// Sets `NumberOfComments`.
    #[must_use]
    pub fn number_of_comments(mut self, number_of_comments: i64) -> Self {
        self.number_of_comments = Some(number_of_comments);
        self
    }

    /// Sets `UserID`.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets `setLikeDislikeHTML`.
    #[must_use]
    pub fn set_like_dislike_html(mut self, set_like_dislike_html: bool) -> Self {
        self.set_like_dislike_html = Some(set_like_dislike_html);
        self
    }
}

/// The arguments of `wall.listTicker`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct WallListTickerArgs {
    /// Only these kinds. Codes of `EntityType`.
    #[serde(rename = "EntityTypeCsv", skip_serializing_if = "Option::is_none")]
    pub entity_type_csv: Option<Vec<EntityType>>,
    /// Only this action. A code of `ActivityAction`.
    #[serde(rename = "Activity", skip_serializing_if = "Option::is_none")]
    pub activity: Option<ActivityAction>,
    /// Space; 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Only this person.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
}

impl WallListTickerArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `EntityTypeCsv`.
    #[must_use]
    pub fn entity_type_csv(mut self, entity_type_csv: impl IntoIterator<Item = EntityType>) -> Self {
        self.entity_type_csv = Some(entity_type_csv.into_iter().collect());
        self
    }

    /// Sets `Activity`.
    #[must_use]
    pub fn activity(mut self, activity: ActivityAction) -> Self {
        self.activity = Some(activity);
        self
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets `UserID`.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<UserId>) -> Self {
        self.user_id = Some(user_id.into());
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

/// The arguments of `wall.comments.create`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct WallCommentsCreateArgs {
    /// Comment text.
    #[serde(rename = "CommentText")]
    pub comment_text: String,
    /// Wall id.
    #[serde(rename = "WallID")]
    pub wall_id: WallId,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl WallCommentsCreateArgs {
    /// The arguments that the operation needs.
    pub fn new(comment_text: impl Into<String>, wall_id: impl Into<WallId>) -> Self {
        Self { comment_text: comment_text.into(), wall_id: wall_id.into(), other_fields: BTreeMap::new() }
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `wall.comments.update`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct WallCommentsUpdateArgs {
    /// Comment id.
    #[serde(rename = "CommentID")]
    pub comment_id: CommentId,
    /// Comment text.
    #[serde(rename = "CommentText")]
    pub comment_text: String,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl WallCommentsUpdateArgs {
    /// The arguments that the operation needs.
    pub fn new(comment_id: impl Into<CommentId>, comment_text: impl Into<String>) -> Self {
        Self { comment_id: comment_id.into(), comment_text: comment_text.into(), other_fields: BTreeMap::new() }
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `wall.comments.delete`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct WallCommentsDeleteArgs {
    /// The comment.
    #[serde(rename = "WallCommentID")]
    pub wall_comment_id: WallCommentId,
}

impl WallCommentsDeleteArgs {
    /// The arguments that the operation needs.
    pub fn new(wall_comment_id: impl Into<WallCommentId>) -> Self {
        Self { wall_comment_id: wall_comment_id.into() }
    }
}

/// The arguments of `wall.files.add`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct WallFilesAddArgs {
    /// The space.
    #[serde(rename = "SpaceID")]
    pub space_id: SpaceId,
    /// The wall post.
    #[serde(rename = "WallID")]
    pub wall_id: WallId,
    /// Folder that the file goes to.
    #[serde(rename = "DirectoryID", skip_serializing_if = "Option::is_none")]
    pub directory_id: Option<DirectoryId>,
    /// File.
    #[serde(rename = "file")]
    pub file: Upload,
}

impl WallFilesAddArgs {
    /// The arguments that the operation needs.
    pub fn new(space_id: impl Into<SpaceId>, wall_id: impl Into<WallId>, file: impl Into<Upload>) -> Self {
        Self { space_id: space_id.into(), wall_id: wall_id.into(), directory_id: None, file: file.into() }
    }

    /// Sets `DirectoryID`.
    #[must_use]
    pub fn directory_id(mut self, directory_id: impl Into<DirectoryId>) -> Self {
        self.directory_id = Some(directory_id.into());
        self
    }
}

/// The arguments of `wall.posts.listByUser`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct WallPostsListByUserArgs {
    /// The person.
    #[serde(rename = "UserID")]
    pub user_id: UserId,
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
}

impl WallPostsListByUserArgs {
    /// The arguments that the operation needs.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into(), start_page: None, page_length: None }
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

/// The arguments of `wall.posts.countByUser`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct WallPostsCountByUserArgs {
    /// The person.
    #[serde(rename = "UserID")]
    pub user_id: UserId,
}

impl WallPostsCountByUserArgs {
    /// The arguments that the operation needs.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}

/// The arguments of `wall.posts.listBySpace`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct WallPostsListBySpaceArgs {
    /// The space.
    #[serde(rename = "SpaceID")]
    pub space_id: SpaceId,
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
}

impl WallPostsListBySpaceArgs {
    /// The arguments that the operation needs.
    pub fn new(space_id: impl Into<SpaceId>) -> Self {
        Self { space_id: space_id.into(), start_page: None, page_length: None }
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

/// The arguments of `wall.posts.countBySpace`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct WallPostsCountBySpaceArgs {
    /// The space.
    #[serde(rename = "SpaceID")]
    pub space_id: SpaceId,
}

impl WallPostsCountBySpaceArgs {
    /// The arguments that the operation needs.
    pub fn new(space_id: impl Into<SpaceId>) -> Self {
        Self { space_id: space_id.into() }
    }
}

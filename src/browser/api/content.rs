// Written by `npm run generate` from api/; do not edit.
//! The methods of `content`.

use super::codes::{AttachmentType, EntityStatus, EntityType, ReadFilter, SortColumn, SortOrder};
use super::ids::{AttachmentId, CategoryId, ContentId, EntityId, RoleId, SpaceId, UserId, VersionId};
use super::models::{Attachment, ContentCategory, ContentItem, LikeInfo, User};
use super::operations;
use crate::browser::call::Call;
use crate::browser::client::Client;
use crate::browser::pages::{Page, Pages};
use crate::browser::values::{DateTime, Upload, Value};
use crate::browser::written::Nothing;
use serde::Serialize;
use std::collections::BTreeMap;

/// The methods of `content`.
#[derive(Clone, Copy, Debug)]
pub struct ContentGroup<'c> {
    client: &'c Client,
}

impl<'c> ContentGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// The methods of `content.attachments`.
    pub const fn attachments(&self) -> ContentAttachmentsGroup<'c> {
        ContentAttachmentsGroup::new(self.client)
    }

    /// The methods of `content.image`.
    pub const fn image(&self) -> ContentImageGroup<'c> {
        ContentImageGroup::new(self.client)
    }

    /// The methods of `content.categories`.
    pub const fn categories(&self) -> ContentCategoriesGroup<'c> {
        ContentCategoriesGroup::new(self.client)
    }

    /// The methods of `content.fields`.
    pub const fn fields(&self) -> ContentFieldsGroup<'c> {
        ContentFieldsGroup::new(self.client)
    }

    /// The methods of `content.followers`.
    pub const fn followers(&self) -> ContentFollowersGroup<'c> {
        ContentFollowersGroup::new(self.client)
    }

    /// The methods of `content.likes`.
    pub const fn likes(&self) -> ContentLikesGroup<'c> {
        ContentLikesGroup::new(self.client)
    }

    /// The methods of `content.dislikes`.
    pub const fn dislikes(&self) -> ContentDislikesGroup<'c> {
        ContentDislikesGroup::new(self.client)
    }

    /// The methods of `content.history`.
    pub const fn history(&self) -> ContentHistoryGroup<'c> {
        ContentHistoryGroup::new(self.client)
    }

    /// The methods of `content.workflow`.
    pub const fn workflow(&self) -> ContentWorkflowGroup<'c> {
        ContentWorkflowGroup::new(self.client)
    }

    /// The methods of `content.views`.
    pub const fn views(&self) -> ContentViewsGroup<'c> {
        ContentViewsGroup::new(self.client)
    }

    /// The methods of `content.readStatus`.
    pub const fn read_status(&self) -> ContentReadStatusGroup<'c> {
        ContentReadStatusGroup::new(self.client)
    }

    /// The methods of `content.readReport`.
    pub const fn read_report(&self) -> ContentReadReportGroup<'c> {
        ContentReadReportGroup::new(self.client)
    }

    /// Read one item.
    ///
    /// The same route reads a profile: with a user id as ContentID and ContentTypeID 15 the answer is an
    /// object of another shape, keyed by the display names of the profile fields (First name or FirstName,
    /// Profile photo, Department, ...), and Fields says which of them are wanted.
    ///
    /// `GET /api/content/{ContentID}`
    ///
    /// Answer: One item with its body. It is `UserProfile` where ContentTypeID is 15 and ContentID is the
    /// id of a person. Evidence: the vendor's request collection. Sources: the vendor's request collection,
    /// the vendor's mobile app, the connector of Onyx.
    pub fn get(&self, args: ContentGetArgs) -> Call<Value> {
        self.client.call_value(operations::CONTENT_GET, &args)
    }

    /// Change an item.
    ///
    /// Fields that are not sent stay as they are.
    ///
    /// `PUT /api/content/{ContentID}`
    ///
    /// Answer: Id of the item. Its shape is seen in client code. Evidence: the vendor's request collection.
    /// Sources: the vendor's request collection, the vendor's mobile app.
    pub fn update(&self, args: ContentUpdateArgs) -> Call<i64> {
        self.client.call(operations::CONTENT_UPDATE, &args)
    }

    /// Delete an item.
    ///
    /// `DELETE /api/content/{ContentID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn delete(&self, args: ContentDeleteArgs) -> Call<Value> {
        self.client.call_value(operations::CONTENT_DELETE, &args)
    }

    /// List items.
    ///
    /// Filtered by what the signed-in user may see. Without a sort column the newest comes first. Delayed
    /// items may be in the list for people who may see them.
    ///
    /// `GET /api/content/list`
    ///
    /// Answer: One page of items. Pages by StartPage and PageLength. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, the vendor's mobile app, the connector of
    /// Onyx, the connector of RAGFlow.
    pub fn list(&self, args: ContentListArgs) -> Call<Page<ContentItem>> {
        self.client.call_page(operations::CONTENT_LIST, &args)
    }

    /// The items of all pages of `content.list`, page by page or as a stream.
    pub fn list_all(&self, args: ContentListArgs) -> Pages<ContentItem> {
        self.client.call_all(operations::CONTENT_LIST, &args)
    }

    /// Read several items by their ids.
    ///
    /// `GET /api/content`
    ///
    /// Answer: The items. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    pub fn list_by_ids(&self, args: ContentListByIdsArgs) -> Call<Vec<ContentItem>> {
        self.client.call(operations::CONTENT_LIST_BY_IDS, &args)
    }

    /// Create an item.
    ///
    /// The answer is the new id. ResponseMessage is ToBePublished when the item waits for approval. A forum
    /// topic names its forum in ParentContentID; a reply names its topic there and the forum in
    /// GrandParentContentID.
    ///
    /// `POST /api/content`
    ///
    /// Answer: The new id. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection, the vendor's mobile app.
    pub fn create(&self, args: ContentCreateArgs) -> Call<i64> {
        self.client.call(operations::CONTENT_CREATE, &args)
    }

    /// Change several items at once.
    ///
    /// `PUT /api/content/multiple`
    ///
    /// Answer: Shape unknown: by the habit of the API true or \[ContentID]. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn update_many(&self, args: ContentUpdateManyArgs) -> Call<Value> {
        self.client.call_value(operations::CONTENT_UPDATE_MANY, &args)
    }

    /// List items related to an item.
    ///
    /// `GET /api/content/{ContentID}/related`
    ///
    /// Answer: Related items. Its shape is inferred. Evidence: the vendor's request collection. Sources:
    /// the vendor's request collection.
    pub fn list_related(&self, args: ContentListRelatedArgs) -> Call<Vec<ContentItem>> {
        self.client.call(operations::CONTENT_LIST_RELATED, &args)
    }

    /// Set the state of an item.
    ///
    /// Clients send the number bare for some kinds of items and in quotes for others; the bare form is sent
    /// here.
    ///
    /// `PUT /api/content/{ContentID}/status`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn set_status(&self, args: ContentSetStatusArgs) -> Call<Value> {
        self.client.call_value(operations::CONTENT_SET_STATUS, &args)
    }

    /// Set the order and the parents of items.
    ///
    /// `PUT /api/content/orderandparent`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn set_order_and_parent(&self, args: ContentSetOrderAndParentArgs) -> Call<Value> {
        self.client.call_value(operations::CONTENT_SET_ORDER_AND_PARENT, &args)
    }

    /// Move or copy an item.
    ///
    /// Files move by this route too, with SpaceID and the folder as ParentContentID.
    ///
    /// `PUT /api/content/{ContentID}/move`
    ///
    /// Answer: Shape unknown: a client looks at success or failure only. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, the vendor's mobile app.
    pub fn r#move(&self, args: ContentMoveArgs) -> Call<Value> {
        self.client.call_value(operations::CONTENT_MOVE, &args)
    }

    /// Move or copy several items.
    ///
    /// `PUT /api/content/move`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn move_many(&self, args: ContentMoveManyArgs) -> Call<Value> {
        self.client.call_value(operations::CONTENT_MOVE_MANY, &args)
    }

    /// List items that the signed-in user has not seen.
    ///
    /// `GET /api/content/unseen`
    ///
    /// Answer: One page of items. Its shape is inferred. Pages by StartPage and PageLength. Evidence: the
    /// vendor's request collection. Sources: the vendor's request collection.
    pub fn list_unseen(&self, args: ContentListUnseenArgs) -> Call<Page<ContentItem>> {
        self.client.call_page(operations::CONTENT_LIST_UNSEEN, &args)
    }

    /// The items of all pages of `content.listUnseen`, page by page or as a stream.
    pub fn list_unseen_all(&self, args: ContentListUnseenArgs) -> Pages<ContentItem> {
        self.client.call_all(operations::CONTENT_LIST_UNSEEN, &args)
    }

    /// List items that the signed-in user has to read.
    ///
    /// `GET /api/content/required`
    ///
    /// Answer: The items to read; HasRead and RequiresReadConfirmation tell the state. Its shape is
    /// inferred. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn list_required(&self) -> Call<Vec<ContentItem>> {
        self.client.call(operations::CONTENT_LIST_REQUIRED, &Nothing)
    }

    /// The same as `listRequired`, with arguments.
    pub fn list_required_with(&self, args: ContentListRequiredArgs) -> Call<Vec<ContentItem>> {
        self.client.call(operations::CONTENT_LIST_REQUIRED, &args)
    }
}

/// The methods of `content.attachments`.
#[derive(Clone, Copy, Debug)]
pub struct ContentAttachmentsGroup<'c> {
    client: &'c Client,
}

impl<'c> ContentAttachmentsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the attachments of an item.
    ///
    /// `GET /api/content/{ContentID}/attachments`
    ///
    /// Answer: The attachments. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection, the vendor's mobile app.
    pub fn list(&self, args: ContentAttachmentsListArgs) -> Call<Vec<Attachment>> {
        self.client.call(operations::CONTENT_ATTACHMENTS_LIST, &args)
    }

    /// Attach a file to an item.
    ///
    /// `POST /api/content/{ContentID}/attachments`
    ///
    /// Answer: The attachment, with its id under a name that is unknown. Its shape is inferred. Evidence:
    /// the vendor's request collection. Sources: the vendor's request collection, the vendor's mobile app,
    /// the vendor's web chat.
    pub fn add(&self, args: ContentAttachmentsAddArgs) -> Call<Attachment> {
        self.client.call(operations::CONTENT_ATTACHMENTS_ADD, &args)
    }

    /// Read one attachment.
    ///
    /// `GET /api/content/{ContentID}/attachments/{AttachmentID}`
    ///
    /// Answer: One attachment; the shape is inferred from the list. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn get(&self, args: ContentAttachmentsGetArgs) -> Call<Attachment> {
        self.client.call(operations::CONTENT_ATTACHMENTS_GET, &args)
    }

    /// Delete an attachment.
    ///
    /// `DELETE /api/content/{ContentID}/attachments/{AttachmentID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn delete(&self, args: ContentAttachmentsDeleteArgs) -> Call<Value> {
        self.client.call_value(operations::CONTENT_ATTACHMENTS_DELETE, &args)
    }
}

/// The methods of `content.image`.
#[derive(Clone, Copy, Debug)]
pub struct ContentImageGroup<'c> {
    client: &'c Client,
}

impl<'c> ContentImageGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Set the picture of an item.
    ///
    /// Raw bytes are accepted as well; then the name of the file is sent in a header named fileName.
    ///
    /// `POST /api/content/{ContentID}/image`
    ///
    /// Answer: Shape unknown: by the habit of the API URL of the image or true. Evidence: the vendor's
    /// request collection. Sources: the vendor's request collection, the vendor's mobile app.
    pub fn set(&self, args: ContentImageSetArgs) -> Call<Value> {
        self.client.call_value(operations::CONTENT_IMAGE_SET, &args)
    }

    /// Remove the picture of an item.
    ///
    /// `DELETE /api/content/{ContentID}/image`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn remove(&self, args: ContentImageRemoveArgs) -> Call<Value> {
        self.client.call_value(operations::CONTENT_IMAGE_REMOVE, &args)
    }
}

/// The methods of `content.categories`.
#[derive(Clone, Copy, Debug)]
pub struct ContentCategoriesGroup<'c> {
    client: &'c Client,
}

impl<'c> ContentCategoriesGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Read one category.
    ///
    /// `GET /api/content/categories/{CategoryID}`
    ///
    /// Answer: One category; the shape is inferred from the list. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn get(&self, args: ContentCategoriesGetArgs) -> Call<ContentCategory> {
        self.client.call(operations::CONTENT_CATEGORIES_GET, &args)
    }

    /// Change a category.
    ///
    /// `PUT /api/content/categories/{CategoryID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn update(&self, args: ContentCategoriesUpdateArgs) -> Call<Value> {
        self.client.call_value(operations::CONTENT_CATEGORIES_UPDATE, &args)
    }

    /// Delete a category.
    ///
    /// `DELETE /api/content/categories/{CategoryID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn delete(&self, args: ContentCategoriesDeleteArgs) -> Call<Value> {
        self.client.call_value(operations::CONTENT_CATEGORIES_DELETE, &args)
    }

    /// List the categories of a kind of item.
    ///
    /// `GET /api/content/categories`
    ///
    /// Answer: The categories. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection, the vendor's mobile app.
    pub fn list(&self) -> Call<Vec<ContentCategory>> {
        self.client.call(operations::CONTENT_CATEGORIES_LIST, &Nothing)
    }

    /// The same as `list`, with arguments.
    pub fn list_with(&self, args: ContentCategoriesListArgs) -> Call<Vec<ContentCategory>> {
        self.client.call(operations::CONTENT_CATEGORIES_LIST, &args)
    }

    /// Create a category.
    ///
    /// `POST /api/content/categories`
    ///
    /// Answer: Shape unknown: by the habit of the API new CategoryID. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn create(&self, args: ContentCategoriesCreateArgs) -> Call<Value> {
        self.client.call_value(operations::CONTENT_CATEGORIES_CREATE, &args)
    }
}

/// The methods of `content.fields`.
#[derive(Clone, Copy, Debug)]
pub struct ContentFieldsGroup<'c> {
    client: &'c Client,
}

impl<'c> ContentFieldsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Set who may see a custom field.
    ///
    /// `POST /api/content/fields/visibility`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn set_visibility(&self, args: ContentFieldsSetVisibilityArgs) -> Call<Value> {
        self.client.call_value(operations::CONTENT_FIELDS_SET_VISIBILITY, &args)
    }
}

/// The methods of `content.followers`.
#[derive(Clone, Copy, Debug)]
pub struct ContentFollowersGroup<'c> {
    client: &'c Client,
}

impl<'c> ContentFollowersGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List who follows an item.
    ///
    /// `GET /api/content/{ContentID}/followers`
    ///
    /// Answer: The followers, with SpaceUserMembershipStatus where it was asked for. Its shape is inferred.
    /// Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn list(&self, args: ContentFollowersListArgs) -> Call<Vec<User>> {
        self.client.call(operations::CONTENT_FOLLOWERS_LIST, &args)
    }

    /// Follow an item as the signed-in user.
    ///
    /// `POST /api/content/{ContentID}/followers`
    ///
    /// Answer: Shape unknown: by the habit of the API id of the follow entry or true. Evidence: the
    /// vendor's request collection. Sources: the vendor's request collection.
    pub fn add(&self, args: ContentFollowersAddArgs) -> Call<Value> {
        self.client.call_value(operations::CONTENT_FOLLOWERS_ADD, &args)
    }

    /// Stop following an item.
    ///
    /// `DELETE /api/content/{ContentID}/followers`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn remove(&self, args: ContentFollowersRemoveArgs) -> Call<Value> {
        self.client.call_value(operations::CONTENT_FOLLOWERS_REMOVE, &args)
    }

    /// Read the id of the entry by which the signed-in user follows an item.
    ///
    /// `GET /api/follow/getid`
    ///
    /// Answer: Id by which the person follows the item; 0 if they do not. Its shape is inferred. Evidence:
    /// the vendor's request collection. Sources: the vendor's request collection.
    pub fn get_id(&self, args: ContentFollowersGetIdArgs) -> Call<Value> {
        self.client.call_value(operations::CONTENT_FOLLOWERS_GET_ID, &args)
    }
}

/// The methods of `content.likes`.
#[derive(Clone, Copy, Debug)]
pub struct ContentLikesGroup<'c> {
    client: &'c Client,
}

impl<'c> ContentLikesGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Read how many people like an item.
    ///
    /// FetchUsers asks for the people as well; where the answer holds them is unknown.
    ///
    /// `GET /api/content/{ContentID}/likes`
    ///
    /// Answer: The likes. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection, the vendor's mobile app.
    pub fn get(&self, args: ContentLikesGetArgs) -> Call<LikeInfo> {
        self.client.call(operations::CONTENT_LIKES_GET, &args)
    }

    /// Like an item as the signed-in user.
    ///
    /// `POST /api/content/{ContentID}/likes`
    ///
    /// Answer: The likes after the change. Evidence: the vendor's request collection. Sources: the vendor's
    /// request collection, the vendor's mobile app.
    pub fn add(&self, args: ContentLikesAddArgs) -> Call<LikeInfo> {
        self.client.call(operations::CONTENT_LIKES_ADD, &args)
    }

    /// Take back a like.
    ///
    /// `DELETE /api/content/{ContentID}/likes`
    ///
    /// Answer: The likes after the change. Sending it twice has the effect of once. Evidence: the vendor's
    /// request collection. Sources: the vendor's request collection, the vendor's mobile app.
    pub fn remove(&self, args: ContentLikesRemoveArgs) -> Call<LikeInfo> {
        self.client.call(operations::CONTENT_LIKES_REMOVE, &args)
    }
}

/// The methods of `content.dislikes`.
#[derive(Clone, Copy, Debug)]
pub struct ContentDislikesGroup<'c> {
    client: &'c Client,
}

impl<'c> ContentDislikesGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Dislike an item as the signed-in user.
    ///
    /// `POST /api/content/{ContentID}/dislikes`
    ///
    /// Answer: Shape unknown: by the habit of the API LikeInfo or true. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn add(&self, args: ContentDislikesAddArgs) -> Call<Value> {
        self.client.call_value(operations::CONTENT_DISLIKES_ADD, &args)
    }

    /// Take back a dislike.
    ///
    /// `DELETE /api/content/{ContentID}/dislikes`
    ///
    /// Answer: Shape unknown: by the habit of the API LikeInfo or true. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn remove(&self, args: ContentDislikesRemoveArgs) -> Call<Value> {
        self.client.call_value(operations::CONTENT_DISLIKES_REMOVE, &args)
    }
}

/// The methods of `content.history`.
#[derive(Clone, Copy, Debug)]
pub struct ContentHistoryGroup<'c> {
    client: &'c Client,
}

impl<'c> ContentHistoryGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Read an older version of an item.
    ///
    /// `GET /api/content/{ContentID}/history/version/{VersionID}`
    ///
    /// Answer: The item as it was in that version. Its shape is inferred. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn get(&self, args: ContentHistoryGetArgs) -> Call<ContentItem> {
        self.client.call(operations::CONTENT_HISTORY_GET, &args)
    }
}

/// The methods of `content.workflow`.
#[derive(Clone, Copy, Debug)]
pub struct ContentWorkflowGroup<'c> {
    client: &'c Client,
}

impl<'c> ContentWorkflowGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List items that wait for approval.
    ///
    /// `GET /api/content/workflow/queued`
    ///
    /// Answer: One page of waiting items; rows for comments and spaces must differ. Its shape is inferred.
    /// Pages by StartPage and PageLength. Evidence: the vendor's request collection. Sources: the vendor's
    /// request collection.
    pub fn list_queued(&self, args: ContentWorkflowListQueuedArgs) -> Call<Page<ContentItem>> {
        self.client.call_page(operations::CONTENT_WORKFLOW_LIST_QUEUED, &args)
    }

    /// The items of all pages of `content.workflow.listQueued`, page by page or as a stream.
    pub fn list_queued_all(&self, args: ContentWorkflowListQueuedArgs) -> Pages<ContentItem> {
        self.client.call_all(operations::CONTENT_WORKFLOW_LIST_QUEUED, &args)
    }
}

/// The methods of `content.views`.
#[derive(Clone, Copy, Debug)]
pub struct ContentViewsGroup<'c> {
    client: &'c Client,
}

impl<'c> ContentViewsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Count a view of an item.
    ///
    /// Nobody reads the answer: sent and forgotten.
    ///
    /// `POST /api/content/{ContentID}/views`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, the vendor's mobile app.
    pub fn add(&self, args: ContentViewsAddArgs) -> Call<Value> {
        self.client.call_value(operations::CONTENT_VIEWS_ADD, &args)
    }
}

/// The methods of `content.readStatus`.
#[derive(Clone, Copy, Debug)]
pub struct ContentReadStatusGroup<'c> {
    client: &'c Client,
}

impl<'c> ContentReadStatusGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Read whether the signed-in user has confirmed a version.
    ///
    /// `GET /api/content/{ContentID}/version/{VersionID}/readstatus`
    ///
    /// Answer: True if the person has read it. Its shape is inferred. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn get(&self, args: ContentReadStatusGetArgs) -> Call<Value> {
        self.client.call_value(operations::CONTENT_READ_STATUS_GET, &args)
    }

    /// Confirm that the signed-in user has read a version, or take it back.
    ///
    /// `PUT /api/content/{ContentID}/version/{VersionID}/readstatus`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn set(&self, args: ContentReadStatusSetArgs) -> Call<Value> {
        self.client.call_value(operations::CONTENT_READ_STATUS_SET, &args)
    }
}

/// The methods of `content.readReport`.
#[derive(Clone, Copy, Debug)]
pub struct ContentReadReportGroup<'c> {
    client: &'c Client,
}

impl<'c> ContentReadReportGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List who has read an item and who has not.
    ///
    /// `GET /api/content/{ContentID}/readreport`
    ///
    /// Answer: One page of readers, each with a date of confirmation whose name is unknown. Its shape is
    /// inferred. Pages by StartPage and PageLength. Evidence: the vendor's request collection. Sources: the
    /// vendor's request collection.
    pub fn list(&self, args: ContentReadReportListArgs) -> Call<Page<User>> {
        self.client.call_page(operations::CONTENT_READ_REPORT_LIST, &args)
    }

    /// The items of all pages of `content.readReport.list`, page by page or as a stream.
    pub fn list_all(&self, args: ContentReadReportListArgs) -> Pages<User> {
        self.client.call_all(operations::CONTENT_READ_REPORT_LIST, &args)
    }
}

/// The arguments of `content.get`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ContentGetArgs {
    /// The item, or a user when ContentTypeID is 15.
    #[serde(rename = "ContentID")]
    pub content_id: ContentId,
    /// Language of the answer as a culture name; the meaning is inferred from the name.
    #[serde(rename = "Culture", skip_serializing_if = "Option::is_none")]
    pub culture: Option<String>,
    /// 15 reads a profile. A code of `EntityType`.
    #[serde(rename = "ContentTypeID", skip_serializing_if = "Option::is_none")]
    pub content_type_id: Option<EntityType>,
    /// Profile fields that are wanted.
    #[serde(rename = "Fields", skip_serializing_if = "Option::is_none")]
    pub fields: Option<Vec<String>>,
}

impl ContentGetArgs {
    /// The arguments that the operation needs.
    pub fn new(content_id: impl Into<ContentId>) -> Self {
        Self { content_id: content_id.into(), culture: None, content_type_id: None, fields: None }
    }

    /// Sets `Culture`.
    #[must_use]
    pub fn culture(mut self, culture: impl Into<String>) -> Self {
        self.culture = Some(culture.into());
        self
    }

    /// Sets `ContentTypeID`.
    #[must_use]
    pub fn content_type_id(mut self, content_type_id: EntityType) -> Self {
        self.content_type_id = Some(content_type_id);
        self
    }

    /// Sets `Fields`.
    #[must_use]
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.fields = Some(fields.into_iter().map(Into::into).collect());
        self
    }
}

/// The arguments of `content.update`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ContentUpdateArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: ContentId,
    /// Kind of an item, a comment or another thing that has an id. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Content title.
    #[serde(rename = "ContentTitle", skip_serializing_if = "Option::is_none")]
    pub content_title: Option<String>,
    /// HTML.
    #[serde(rename = "ContentBody", skip_serializing_if = "Option::is_none")]
    pub content_body: Option<String>,
    /// Plain text.
    #[serde(rename = "ContentSummary", skip_serializing_if = "Option::is_none")]
    pub content_summary: Option<String>,
    /// Category id.
    #[serde(rename = "CategoryID", skip_serializing_if = "Option::is_none")]
    pub category_id: Option<CategoryId>,
    /// Parent category id.
    #[serde(rename = "ParentCategoryID", skip_serializing_if = "Option::is_none")]
    pub parent_category_id: Option<CategoryId>,
    /// Forum of a topic, topic of a reply.
    #[serde(rename = "ParentContentID", skip_serializing_if = "Option::is_none")]
    pub parent_content_id: Option<ContentId>,
    /// Forum of a reply.
    #[serde(rename = "GrandParentContentID", skip_serializing_if = "Option::is_none")]
    pub grand_parent_content_id: Option<ContentId>,
    /// Stage of an idea.
    #[serde(rename = "ContentStageID", skip_serializing_if = "Option::is_none")]
    pub content_stage_id: Option<i64>,
    /// Tags separated by commas.
    #[serde(rename = "TagsCSV", skip_serializing_if = "Option::is_none")]
    pub tags_csv: Option<String>,
    /// Is featured.
    #[serde(rename = "IsFeatured", skip_serializing_if = "Option::is_none")]
    pub is_featured: Option<bool>,
    /// Is sticky.
    #[serde(rename = "IsSticky", skip_serializing_if = "Option::is_none")]
    pub is_sticky: Option<bool>,
    /// Locked by user id.
    #[serde(rename = "LockedByUserID", skip_serializing_if = "Option::is_none")]
    pub locked_by_user_id: Option<UserId>,
    /// Requires read confirmation.
    #[serde(rename = "RequiresReadConfirmation", skip_serializing_if = "Option::is_none")]
    pub requires_read_confirmation: Option<bool>,
    /// Is content available post expiry.
    #[serde(rename = "IsContentAvailablePostExpiry", skip_serializing_if = "Option::is_none")]
    pub is_content_available_post_expiry: Option<bool>,
    /// Date published.
    #[serde(rename = "DatePublished", skip_serializing_if = "Option::is_none")]
    pub date_published: Option<DateTime>,
    /// Date expired.
    #[serde(rename = "DateExpired", skip_serializing_if = "Option::is_none")]
    pub date_expired: Option<DateTime>,
    /// Meta title.
    #[serde(rename = "MetaTitle", skip_serializing_if = "Option::is_none")]
    pub meta_title: Option<String>,
    /// Meta description.
    #[serde(rename = "MetaDescription", skip_serializing_if = "Option::is_none")]
    pub meta_description: Option<String>,
    /// Meta keywords.
    #[serde(rename = "MetaKeywords", skip_serializing_if = "Option::is_none")]
    pub meta_keywords: Option<String>,
    /// Author id.
    #[serde(rename = "AuthorID", skip_serializing_if = "Option::is_none")]
    pub author_id: Option<UserId>,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl ContentUpdateArgs {
    /// The arguments that the operation needs.
    pub fn new(content_id: impl Into<ContentId>) -> Self {
        Self {
            content_id: content_id.into(),
            entity_type: None,
            space_id: None,
            content_title: None,
            content_body: None,
            content_summary: None,
            category_id: None,
            parent_category_id: None,
            parent_content_id: None,
            grand_parent_content_id: None,
            content_stage_id: None,
            tags_csv: None,
            is_featured: None,
            is_sticky: None,
            locked_by_user_id: None,
            requires_read_confirmation: None,
            is_content_available_post_expiry: None,
            date_published: None,
            date_expired: None,
            meta_title: None,
            meta_description: None,
            meta_keywords: None,
            author_id: None,
            other_fields: BTreeMap::new(),
        }
    }

    /// Sets `EntityType`.
    #[must_use]
    pub fn entity_type(mut self, entity_type: EntityType) -> Self {
        self.entity_type = Some(entity_type);
        self
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets `ContentTitle`.
    #[must_use]
    pub fn content_title(mut self, content_title: impl Into<String>) -> Self {
        self.content_title = Some(content_title.into());
        self
    }

    /// Sets `ContentBody`.
    #[must_use]
    pub fn content_body(mut self, content_body: impl Into<String>) -> Self {
        self.content_body = Some(content_body.into());
        self
    }

    /// Sets `ContentSummary`.
    #[must_use]
    pub fn content_summary(mut self, content_summary: impl Into<String>) -> Self {
        self.content_summary = Some(content_summary.into());
        self
    }

    /// Sets `CategoryID`.
    #[must_use]
    pub fn category_id(mut self, category_id: impl Into<CategoryId>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    /// Sets `ParentCategoryID`.
    #[must_use]
    pub fn parent_category_id(mut self, parent_category_id: impl Into<CategoryId>) -> Self {
        self.parent_category_id = Some(parent_category_id.into());
        self
    }

    /// Sets `ParentContentID`.
    #[must_use]
    pub fn parent_content_id(mut self, parent_content_id: impl Into<ContentId>) -> Self {
        self.parent_content_id = Some(parent_content_id.into());
        self
    }

    /// Sets `GrandParentContentID`.
    #[must_use]
    pub fn grand_parent_content_id(mut self, grand_parent_content_id: impl Into<ContentId>) -> Self {
        self.grand_parent_content_id = Some(grand_parent_content_id.into());
        self
    }

    /// Sets `ContentStageID`.
    #[must_use]
    pub fn content_stage_id(mut self, content_stage_id: i64) -> Self {
        self.content_stage_id = Some(content_stage_id);
        self
    }

    /// Sets `TagsCSV`.
    #[must_use]
    pub fn tags_csv(mut self, tags_csv: impl Into<String>) -> Self {
        self.tags_csv = Some(tags_csv.into());
        self
    }

    /// Sets `IsFeatured`.
    #[must_use]
    pub fn is_featured(mut self, is_featured: bool) -> Self {
        self.is_featured = Some(is_featured);
        self
    }

    /// Sets `IsSticky`.
    #[must_use]
    pub fn is_sticky(mut self, is_sticky: bool) -> Self {
        self.is_sticky = Some(is_sticky);
        self
    }

    /// Sets `LockedByUserID`.
    #[must_use]
    pub fn locked_by_user_id(mut self, locked_by_user_id: impl Into<UserId>) -> Self {
        self.locked_by_user_id = Some(locked_by_user_id.into());
        self
    }

    /// Sets `RequiresReadConfirmation`.
    #[must_use]
    pub fn requires_read_confirmation(mut self, requires_read_confirmation: bool) -> Self {
        self.requires_read_confirmation = Some(requires_read_confirmation);
        self
    }

    /// Sets `IsContentAvailablePostExpiry`.
    #[must_use]
    pub fn is_content_available_post_expiry(mut self, is_content_available_post_expiry: bool) -> Self {
        self.is_content_available_post_expiry = Some(is_content_available_post_expiry);
        self
    }

    /// Sets `DatePublished`.
    #[must_use]
    pub fn date_published(mut self, date_published: impl Into<DateTime>) -> Self {
        self.date_published = Some(date_published.into());
        self
    }

    /// Sets `DateExpired`.
    #[must_use]
    pub fn date_expired(mut self, date_expired: impl Into<DateTime>) -> Self {
        self.date_expired = Some(date_expired.into());
        self
    }

    /// Sets `MetaTitle`.
    #[must_use]
    pub fn meta_title(mut self, meta_title: impl Into<String>) -> Self {
        self.meta_title = Some(meta_title.into());
        self
    }

    /// Sets `MetaDescription`.
    #[must_use]
    pub fn meta_description(mut self, meta_description: impl Into<String>) -> Self {
        self.meta_description = Some(meta_description.into());
        self
    }

    /// Sets `MetaKeywords`.
    #[must_use]
    pub fn meta_keywords(mut self, meta_keywords: impl Into<String>) -> Self {
        self.meta_keywords = Some(meta_keywords.into());
        self
    }

    /// Sets `AuthorID`.
    #[must_use]
    pub fn author_id(mut self, author_id: impl Into<UserId>) -> Self {
        self.author_id = Some(author_id.into());
        self
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `content.delete`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ContentDeleteArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: ContentId,
}

impl ContentDeleteArgs {
    /// The arguments that the operation needs.
    pub fn new(content_id: impl Into<ContentId>) -> Self {
        Self { content_id: content_id.into() }
    }
}

/// The arguments of `content.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ContentListArgs {
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// Several kinds at once. Codes of `EntityType`.
    #[serde(rename = "EntityTypeCSV", skip_serializing_if = "Option::is_none")]
    pub entity_type_csv: Option<Vec<EntityType>>,
    /// Category id.
    #[serde(rename = "CategoryID", skip_serializing_if = "Option::is_none")]
    pub category_id: Option<CategoryId>,
    /// Forum of topics, topic of replies, album of photos.
    #[serde(rename = "ParentContentID", skip_serializing_if = "Option::is_none")]
    pub parent_content_id: Option<ContentId>,
    /// Space; left out for all visible spaces, 0 for the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Author.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
    /// State of the items. A code of `EntityStatus`.
    #[serde(rename = "EntityStatus", skip_serializing_if = "Option::is_none")]
    pub entity_status: Option<EntityStatus>,
    /// Is featured.
    #[serde(rename = "IsFeatured", skip_serializing_if = "Option::is_none")]
    pub is_featured: Option<bool>,
    /// Filter by time of publication; its values are unknown.
    #[serde(rename = "DatePublishedTime", skip_serializing_if = "Option::is_none")]
    pub date_published_time: Option<String>,
    /// Category name.
    #[serde(rename = "CategoryName", skip_serializing_if = "Option::is_none")]
    pub category_name: Option<String>,
    /// Category name csv.
    #[serde(rename = "CategoryNameCSV", skip_serializing_if = "Option::is_none")]
    pub category_name_csv: Option<Vec<String>>,
    /// Replies that answer their topic.
    #[serde(rename = "MarkedAsAnswer", skip_serializing_if = "Option::is_none")]
    pub marked_as_answer: Option<bool>,
    /// Only spaces of the signed-in user.
    #[serde(rename = "ForMySpaces", skip_serializing_if = "Option::is_none")]
    pub for_my_spaces: Option<bool>,
    /// Show expired.
    #[serde(rename = "ShowExpired", skip_serializing_if = "Option::is_none")]
    pub show_expired: Option<bool>,
    /// Topics without an answer; seen in client code only.
    #[serde(rename = "IsUnanswered", skip_serializing_if = "Option::is_none")]
    pub is_unanswered: Option<bool>,
    /// Column to sort items by; the server also takes the name as a string, with MostRelavant spelled so. A
    /// code of `SortColumn`.
    #[serde(rename = "SortColumn", skip_serializing_if = "Option::is_none")]
    pub sort_column: Option<SortColumn>,
    /// Direction of sorting; the server also takes the name as a string. 0 Ascending, 1 Descending, 2
    /// Unspecified.
    #[serde(rename = "SortOrder", skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<SortOrder>,
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
    /// Whether the read is logged as a view; the meaning is inferred from the name.
    #[serde(rename = "LogView", skip_serializing_if = "Option::is_none")]
    pub log_view: Option<bool>,
    /// Language of the answer as a culture name; the meaning is inferred from the name.
    #[serde(rename = "Culture", skip_serializing_if = "Option::is_none")]
    pub culture: Option<String>,
}

impl ContentListArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `EntityType`.
    #[must_use]
    pub fn entity_type(mut self, entity_type: EntityType) -> Self {
        self.entity_type = Some(entity_type);
        self
    }

    /// Sets `EntityTypeCSV`.
    #[must_use]
    pub fn entity_type_csv(mut self, entity_type_csv: impl IntoIterator<Item = EntityType>) -> Self {
        self.entity_type_csv = Some(entity_type_csv.into_iter().collect());
        self
    }

    /// Sets `CategoryID`.
    #[must_use]
    pub fn category_id(mut self, category_id: impl Into<CategoryId>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    /// Sets `ParentContentID`.
    #[must_use]
    pub fn parent_content_id(mut self, parent_content_id: impl Into<ContentId>) -> Self {
        self.parent_content_id = Some(parent_content_id.into());
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

    /// Sets `EntityStatus`.
    #[must_use]
    pub fn entity_status(mut self, entity_status: EntityStatus) -> Self {
        self.entity_status = Some(entity_status);
        self
    }

    /// Sets `IsFeatured`.
    #[must_use]
    pub fn is_featured(mut self, is_featured: bool) -> Self {
        self.is_featured = Some(is_featured);
        self
    }

    /// Sets `DatePublishedTime`.
    #[must_use]
    pub fn date_published_time(mut self, date_published_time: impl Into<String>) -> Self {
        self.date_published_time = Some(date_published_time.into());
        self
    }

    /// Sets `CategoryName`.
    #[must_use]
    pub fn category_name(mut self, category_name: impl Into<String>) -> Self {
        self.category_name = Some(category_name.into());
        self
    }

    /// Sets `CategoryNameCSV`.
    #[must_use]
    pub fn category_name_csv(mut self, category_name_csv: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.category_name_csv = Some(category_name_csv.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `MarkedAsAnswer`.
    #[must_use]
    pub fn marked_as_answer(mut self, marked_as_answer: bool) -> Self {
        self.marked_as_answer = Some(marked_as_answer);
        self
    }

    /// Sets `ForMySpaces`.
    #[must_use]
    pub fn for_my_spaces(mut self, for_my_spaces: bool) -> Self {
        self.for_my_spaces = Some(for_my_spaces);
        self
    }

    /// Sets `ShowExpired`.
    #[must_use]
    pub fn show_expired(mut self, show_expired: bool) -> Self {
        self.show_expired = Some(show_expired);
        self
    }

    /// Sets `IsUnanswered`.
    #[must_use]
    pub fn is_unanswered(mut self, is_unanswered: bool) -> Self {
        self.is_unanswered = Some(is_unanswered);
        self
    }

    /// Sets `SortColumn`.
    #[must_use]
    pub fn sort_column(mut self, sort_column: SortColumn) -> Self {
        self.sort_column = Some(sort_column);
        self
    }

    /// Sets `SortOrder`.
    #[must_use]
    pub fn sort_order(mut self, sort_order: SortOrder) -> Self {
        self.sort_order = Some(sort_order);
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

    /// Sets `LogView`.
    #[must_use]
    pub fn log_view(mut self, log_view: bool) -> Self {
        self.log_view = Some(log_view);
        self
    }

    /// Sets `Culture`.
    #[must_use]
    pub fn culture(mut self, culture: impl Into<String>) -> Self {
        self.culture = Some(culture.into());
        self
    }
}

/// The arguments of `content.listByIds`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ContentListByIdsArgs {
    /// The items.
    #[serde(rename = "ContentIDCSV")]
    pub content_id_csv: Vec<ContentId>,
}

impl ContentListByIdsArgs {
    /// The arguments that the operation needs.
    pub fn new(content_id_csv: impl IntoIterator<Item = impl Into<ContentId>>) -> Self {
        Self { content_id_csv: content_id_csv.into_iter().map(Into::into).collect() }
    }
}

/// The arguments of `content.create`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ContentCreateArgs {
    /// 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Content title.
    #[serde(rename = "ContentTitle", skip_serializing_if = "Option::is_none")]
    pub content_title: Option<String>,
    /// HTML.
    #[serde(rename = "ContentBody", skip_serializing_if = "Option::is_none")]
    pub content_body: Option<String>,
    /// Plain text.
    #[serde(rename = "ContentSummary", skip_serializing_if = "Option::is_none")]
    pub content_summary: Option<String>,
    /// Category id.
    #[serde(rename = "CategoryID", skip_serializing_if = "Option::is_none")]
    pub category_id: Option<CategoryId>,
    /// Parent category id.
    #[serde(rename = "ParentCategoryID", skip_serializing_if = "Option::is_none")]
    pub parent_category_id: Option<CategoryId>,
    /// Forum of a topic, topic of a reply.
    #[serde(rename = "ParentContentID", skip_serializing_if = "Option::is_none")]
    pub parent_content_id: Option<ContentId>,
    /// Forum of a reply.
    #[serde(rename = "GrandParentContentID", skip_serializing_if = "Option::is_none")]
    pub grand_parent_content_id: Option<ContentId>,
    /// Stage of an idea.
    #[serde(rename = "ContentStageID", skip_serializing_if = "Option::is_none")]
    pub content_stage_id: Option<i64>,
    /// Tags separated by commas.
    #[serde(rename = "TagsCSV", skip_serializing_if = "Option::is_none")]
    pub tags_csv: Option<String>,
    /// Is featured.
    #[serde(rename = "IsFeatured", skip_serializing_if = "Option::is_none")]
    pub is_featured: Option<bool>,
    /// Is sticky.
    #[serde(rename = "IsSticky", skip_serializing_if = "Option::is_none")]
    pub is_sticky: Option<bool>,
    /// Locked by user id.
    #[serde(rename = "LockedByUserID", skip_serializing_if = "Option::is_none")]
    pub locked_by_user_id: Option<UserId>,
    /// Requires read confirmation.
    #[serde(rename = "RequiresReadConfirmation", skip_serializing_if = "Option::is_none")]
    pub requires_read_confirmation: Option<bool>,
    /// Is content available post expiry.
    #[serde(rename = "IsContentAvailablePostExpiry", skip_serializing_if = "Option::is_none")]
    pub is_content_available_post_expiry: Option<bool>,
    /// Date published.
    #[serde(rename = "DatePublished", skip_serializing_if = "Option::is_none")]
    pub date_published: Option<DateTime>,
    /// Date expired.
    #[serde(rename = "DateExpired", skip_serializing_if = "Option::is_none")]
    pub date_expired: Option<DateTime>,
    /// Meta title.
    #[serde(rename = "MetaTitle", skip_serializing_if = "Option::is_none")]
    pub meta_title: Option<String>,
    /// Meta description.
    #[serde(rename = "MetaDescription", skip_serializing_if = "Option::is_none")]
    pub meta_description: Option<String>,
    /// Meta keywords.
    #[serde(rename = "MetaKeywords", skip_serializing_if = "Option::is_none")]
    pub meta_keywords: Option<String>,
    /// Author id.
    #[serde(rename = "AuthorID", skip_serializing_if = "Option::is_none")]
    pub author_id: Option<UserId>,
    /// Kind of an item, a comment or another thing that has an id. A code of `EntityType`.
    #[serde(rename = "EntityType")]
    pub entity_type: EntityType,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl ContentCreateArgs {
    /// The arguments that the operation needs.
    pub fn new(entity_type: EntityType) -> Self {
        Self {
            space_id: None,
            content_title: None,
            content_body: None,
            content_summary: None,
            category_id: None,
            parent_category_id: None,
            parent_content_id: None,
            grand_parent_content_id: None,
            content_stage_id: None,
            tags_csv: None,
            is_featured: None,
            is_sticky: None,
            locked_by_user_id: None,
            requires_read_confirmation: None,
            is_content_available_post_expiry: None,
            date_published: None,
            date_expired: None,
            meta_title: None,
            meta_description: None,
            meta_keywords: None,
            author_id: None,
            entity_type,
            other_fields: BTreeMap::new(),
        }
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets `ContentTitle`.
    #[must_use]
    pub fn content_title(mut self, content_title: impl Into<String>) -> Self {
        self.content_title = Some(content_title.into());
        self
    }

    /// Sets `ContentBody`.
    #[must_use]
    pub fn content_body(mut self, content_body: impl Into<String>) -> Self {
        self.content_body = Some(content_body.into());
        self
    }

    /// Sets `ContentSummary`.
    #[must_use]
    pub fn content_summary(mut self, content_summary: impl Into<String>) -> Self {
        self.content_summary = Some(content_summary.into());
        self
    }

    /// Sets `CategoryID`.
    #[must_use]
    pub fn category_id(mut self, category_id: impl Into<CategoryId>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    /// Sets `ParentCategoryID`.
    #[must_use]
    pub fn parent_category_id(mut self, parent_category_id: impl Into<CategoryId>) -> Self {
        self.parent_category_id = Some(parent_category_id.into());
        self
    }

    /// Sets `ParentContentID`.
    #[must_use]
    pub fn parent_content_id(mut self, parent_content_id: impl Into<ContentId>) -> Self {
        self.parent_content_id = Some(parent_content_id.into());
        self
    }

    /// Sets `GrandParentContentID`.
    #[must_use]
    pub fn grand_parent_content_id(mut self, grand_parent_content_id: impl Into<ContentId>) -> Self {
        self.grand_parent_content_id = Some(grand_parent_content_id.into());
        self
    }

    /// Sets `ContentStageID`.
    #[must_use]
    pub fn content_stage_id(mut self, content_stage_id: i64) -> Self {
        self.content_stage_id = Some(content_stage_id);
        self
    }

    /// Sets `TagsCSV`.
    #[must_use]
    pub fn tags_csv(mut self, tags_csv: impl Into<String>) -> Self {
        self.tags_csv = Some(tags_csv.into());
        self
    }

    /// Sets `IsFeatured`.
    #[must_use]
    pub fn is_featured(mut self, is_featured: bool) -> Self {
        self.is_featured = Some(is_featured);
        self
    }

    /// Sets `IsSticky`.
    #[must_use]
    pub fn is_sticky(mut self, is_sticky: bool) -> Self {
        self.is_sticky = Some(is_sticky);
        self
    }

    /// Sets `LockedByUserID`.
    #[must_use]
    pub fn locked_by_user_id(mut self, locked_by_user_id: impl Into<UserId>) -> Self {
        self.locked_by_user_id = Some(locked_by_user_id.into());
        self
    }

    /// Sets `RequiresReadConfirmation`.
    #[must_use]
    pub fn requires_read_confirmation(mut self, requires_read_confirmation: bool) -> Self {
        self.requires_read_confirmation = Some(requires_read_confirmation);
        self
    }

    /// Sets `IsContentAvailablePostExpiry`.
    #[must_use]
    pub fn is_content_available_post_expiry(mut self, is_content_available_post_expiry: bool) -> Self {
        self.is_content_available_post_expiry = Some(is_content_available_post_expiry);
        self
    }

    /// Sets `DatePublished`.
    #[must_use]
    pub fn date_published(mut self, date_published: impl Into<DateTime>) -> Self {
        self.date_published = Some(date_published.into());
        self
    }

    /// Sets `DateExpired`.
    #[must_use]
    pub fn date_expired(mut self, date_expired: impl Into<DateTime>) -> Self {
        self.date_expired = Some(date_expired.into());
        self
    }

    /// Sets `MetaTitle`.
    #[must_use]
    pub fn meta_title(mut self, meta_title: impl Into<String>) -> Self {
        self.meta_title = Some(meta_title.into());
        self
    }

    /// Sets `MetaDescription`.
    #[must_use]
    pub fn meta_description(mut self, meta_description: impl Into<String>) -> Self {
        self.meta_description = Some(meta_description.into());
        self
    }

    /// Sets `MetaKeywords`.
    #[must_use]
    pub fn meta_keywords(mut self, meta_keywords: impl Into<String>) -> Self {
        self.meta_keywords = Some(meta_keywords.into());
        self
    }

    /// Sets `AuthorID`.
    #[must_use]
    pub fn author_id(mut self, author_id: impl Into<UserId>) -> Self {
        self.author_id = Some(author_id.into());
        self
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `content.updateMany`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ContentUpdateManyArgs {
    /// Items.
    #[serde(rename = "Items")]
    pub items: Vec<Value>,
}

impl ContentUpdateManyArgs {
    /// The arguments that the operation needs.
    pub fn new(items: impl IntoIterator<Item = impl Into<Value>>) -> Self {
        Self { items: items.into_iter().map(Into::into).collect() }
    }
}

/// The arguments of `content.listRelated`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ContentListRelatedArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: ContentId,
}

impl ContentListRelatedArgs {
    /// The arguments that the operation needs.
    pub fn new(content_id: impl Into<ContentId>) -> Self {
        Self { content_id: content_id.into() }
    }
}

/// The arguments of `content.setStatus`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ContentSetStatusArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: ContentId,
    /// State of an item; All is for filters only. Forums have 1 active and 3 inactive, groups of forums 1
    /// active and 0 inactive. A code of `EntityStatus`.
    #[serde(rename = "StatusID")]
    pub status_id: EntityStatus,
}

impl ContentSetStatusArgs {
    /// The arguments that the operation needs.
    pub fn new(content_id: impl Into<ContentId>, status_id: EntityStatus) -> Self {
        Self { content_id: content_id.into(), status_id }
    }
}

/// The arguments of `content.setOrderAndParent`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ContentSetOrderAndParentArgs {
    /// The form of the text is unknown.
    #[serde(rename = "OrderAndParent")]
    pub order_and_parent: String,
}

impl ContentSetOrderAndParentArgs {
    /// The arguments that the operation needs.
    pub fn new(order_and_parent: impl Into<String>) -> Self {
        Self { order_and_parent: order_and_parent.into() }
    }
}

/// The arguments of `content.move`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ContentMoveArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: ContentId,
    /// Space; 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// Category id.
    #[serde(rename = "CategoryID", skip_serializing_if = "Option::is_none")]
    pub category_id: Option<CategoryId>,
    /// New parent: forum, album or folder.
    #[serde(rename = "ParentContentID", skip_serializing_if = "Option::is_none")]
    pub parent_content_id: Option<ContentId>,
    /// Sub category id.
    #[serde(rename = "SubCategoryID", skip_serializing_if = "Option::is_none")]
    pub sub_category_id: Option<CategoryId>,
    /// New author.
    #[serde(rename = "AuthorID", skip_serializing_if = "Option::is_none")]
    pub author_id: Option<UserId>,
    /// Include comments.
    #[serde(rename = "IncludeComments", skip_serializing_if = "Option::is_none")]
    pub include_comments: Option<bool>,
    /// Include likes.
    #[serde(rename = "IncludeLikes", skip_serializing_if = "Option::is_none")]
    pub include_likes: Option<bool>,
    /// Include ratings.
    #[serde(rename = "IncludeRatings", skip_serializing_if = "Option::is_none")]
    pub include_ratings: Option<bool>,
    /// Include follows.
    #[serde(rename = "IncludeFollows", skip_serializing_if = "Option::is_none")]
    pub include_follows: Option<bool>,
    /// Include history.
    #[serde(rename = "IncludeHistory", skip_serializing_if = "Option::is_none")]
    pub include_history: Option<bool>,
    /// Include reads.
    #[serde(rename = "IncludeReads", skip_serializing_if = "Option::is_none")]
    pub include_reads: Option<bool>,
    /// Copy instead of moving.
    #[serde(rename = "CopyContent", skip_serializing_if = "Option::is_none")]
    pub copy_content: Option<bool>,
}

impl ContentMoveArgs {
    /// The arguments that the operation needs.
    pub fn new(content_id: impl Into<ContentId>) -> Self {
        Self {
            content_id: content_id.into(),
            space_id: None,
            entity_type: None,
            category_id: None,
            parent_content_id: None,
            sub_category_id: None,
            author_id: None,
            include_comments: None,
            include_likes: None,
            include_ratings: None,
            include_follows: None,
            include_history: None,
            include_reads: None,
            copy_content: None,
        }
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets `EntityType`.
    #[must_use]
    pub fn entity_type(mut self, entity_type: EntityType) -> Self {
        self.entity_type = Some(entity_type);
        self
    }

    /// Sets `CategoryID`.
    #[must_use]
    pub fn category_id(mut self, category_id: impl Into<CategoryId>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    /// Sets `ParentContentID`.
    #[must_use]
    pub fn parent_content_id(mut self, parent_content_id: impl Into<ContentId>) -> Self {
        self.parent_content_id = Some(parent_content_id.into());
        self
    }

    /// Sets `SubCategoryID`.
    #[must_use]
    pub fn sub_category_id(mut self, sub_category_id: impl Into<CategoryId>) -> Self {
        self.sub_category_id = Some(sub_category_id.into());
        self
    }

    /// Sets `AuthorID`.
    #[must_use]
    pub fn author_id(mut self, author_id: impl Into<UserId>) -> Self {
        self.author_id = Some(author_id.into());
        self
    }

    /// Sets `IncludeComments`.
    #[must_use]
    pub fn include_comments(mut self, include_comments: bool) -> Self {
        self.include_comments = Some(include_comments);
        self
    }

    /// Sets `IncludeLikes`.
    #[must_use]
    pub fn include_likes(mut self, include_likes: bool) -> Self {
        self.include_likes = Some(include_likes);
        self
    }

    /// Sets `IncludeRatings`.
    #[must_use]
    pub fn include_ratings(mut self, include_ratings: bool) -> Self {
        self.include_ratings = Some(include_ratings);
        self
    }

    /// Sets `IncludeFollows`.
    #[must_use]
    pub fn include_follows(mut self, include_follows: bool) -> Self {
        self.include_follows = Some(include_follows);
        self
    }

    /// Sets `IncludeHistory`.
    #[must_use]
    pub fn include_history(mut self, include_history: bool) -> Self {
        self.include_history = Some(include_history);
        self
    }

    /// Sets `IncludeReads`.
    #[must_use]
    pub fn include_reads(mut self, include_reads: bool) -> Self {
        self.include_reads = Some(include_reads);
        self
    }

    /// Sets `CopyContent`.
    #[must_use]
    pub fn copy_content(mut self, copy_content: bool) -> Self {
        self.copy_content = Some(copy_content);
        self
    }
}

/// The arguments of `content.moveMany`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ContentMoveManyArgs {
    /// Space; 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// The items.
    #[serde(rename = "ContentIDCSV")]
    pub content_id_csv: Vec<ContentId>,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// Category id.
    #[serde(rename = "CategoryID", skip_serializing_if = "Option::is_none")]
    pub category_id: Option<CategoryId>,
    /// New parent: forum, album or folder.
    #[serde(rename = "ParentContentID", skip_serializing_if = "Option::is_none")]
    pub parent_content_id: Option<ContentId>,
    /// Sub category id.
    #[serde(rename = "SubCategoryID", skip_serializing_if = "Option::is_none")]
    pub sub_category_id: Option<CategoryId>,
    /// New author.
    #[serde(rename = "AuthorID", skip_serializing_if = "Option::is_none")]
    pub author_id: Option<UserId>,
    /// Include comments.
    #[serde(rename = "IncludeComments", skip_serializing_if = "Option::is_none")]
    pub include_comments: Option<bool>,
    /// Include likes.
    #[serde(rename = "IncludeLikes", skip_serializing_if = "Option::is_none")]
    pub include_likes: Option<bool>,
    /// Include ratings.
    #[serde(rename = "IncludeRatings", skip_serializing_if = "Option::is_none")]
    pub include_ratings: Option<bool>,
    /// Include follows.
    #[serde(rename = "IncludeFollows", skip_serializing_if = "Option::is_none")]
    pub include_follows: Option<bool>,
    /// Include history.
    #[serde(rename = "IncludeHistory", skip_serializing_if = "Option::is_none")]
    pub include_history: Option<bool>,
    /// Include reads.
    #[serde(rename = "IncludeReads", skip_serializing_if = "Option::is_none")]
    pub include_reads: Option<bool>,
    /// Copy instead of moving.
    #[serde(rename = "CopyContent", skip_serializing_if = "Option::is_none")]
    pub copy_content: Option<bool>,
}

impl ContentMoveManyArgs {
    /// The arguments that the operation needs.
    pub fn new(content_id_csv: impl IntoIterator<Item = impl Into<ContentId>>) -> Self {
        Self {
            space_id: None,
            content_id_csv: content_id_csv.into_iter().map(Into::into).collect(),
            entity_type: None,
            category_id: None,
            parent_content_id: None,
            sub_category_id: None,
            author_id: None,
            include_comments: None,
            include_likes: None,
            include_ratings: None,
            include_follows: None,
            include_history: None,
            include_reads: None,
            copy_content: None,
        }
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets `EntityType`.
    #[must_use]
    pub fn entity_type(mut self, entity_type: EntityType) -> Self {
        self.entity_type = Some(entity_type);
        self
    }

    /// Sets `CategoryID`.
    #[must_use]
    pub fn category_id(mut self, category_id: impl Into<CategoryId>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    /// Sets `ParentContentID`.
    #[must_use]
    pub fn parent_content_id(mut self, parent_content_id: impl Into<ContentId>) -> Self {
        self.parent_content_id = Some(parent_content_id.into());
        self
    }

    /// Sets `SubCategoryID`.
    #[must_use]
    pub fn sub_category_id(mut self, sub_category_id: impl Into<CategoryId>) -> Self {
        self.sub_category_id = Some(sub_category_id.into());
        self
    }

    /// Sets `AuthorID`.
    #[must_use]
    pub fn author_id(mut self, author_id: impl Into<UserId>) -> Self {
        self.author_id = Some(author_id.into());
        self
    }

    /// Sets `IncludeComments`.
    #[must_use]
    pub fn include_comments(mut self, include_comments: bool) -> Self {
        self.include_comments = Some(include_comments);
        self
    }

    /// Sets `IncludeLikes`.
    #[must_use]
    pub fn include_likes(mut self, include_likes: bool) -> Self {
        self.include_likes = Some(include_likes);
        self
    }

    /// Sets `IncludeRatings`.
    #[must_use]
    pub fn include_ratings(mut self, include_ratings: bool) -> Self {
        self.include_ratings = Some(include_ratings);
        self
    }

    /// Sets `IncludeFollows`.
    #[must_use]
    pub fn include_follows(mut self, include_follows: bool) -> Self {
        self.include_follows = Some(include_follows);
        self
    }

    /// Sets `IncludeHistory`.
    #[must_use]
    pub fn include_history(mut self, include_history: bool) -> Self {
        self.include_history = Some(include_history);
        self
    }

    /// Sets `IncludeReads`.
    #[must_use]
    pub fn include_reads(mut self, include_reads: bool) -> Self {
        self.include_reads = Some(include_reads);
        self
    }

    /// Sets `CopyContent`.
    #[must_use]
    pub fn copy_content(mut self, copy_content: bool) -> Self {
        self.copy_content = Some(copy_content);
        self
    }
}

/// The arguments of `content.listUnseen`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ContentListUnseenArgs {
    /// Space; 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Kinds of items. Codes of `EntityType`.
    #[serde(rename = "EntityTypeCsv", skip_serializing_if = "Option::is_none")]
    pub entity_type_csv: Option<Vec<EntityType>>,
    /// Start of the range.
    #[serde(rename = "From", skip_serializing_if = "Option::is_none")]
    pub from: Option<DateTime>,
    /// End of the range.
    #[serde(rename = "To", skip_serializing_if = "Option::is_none")]
    pub to: Option<DateTime>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
}

impl ContentListUnseenArgs {
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

    /// Sets `EntityTypeCsv`.
    #[must_use]
    pub fn entity_type_csv(mut self, entity_type_csv: impl IntoIterator<Item = EntityType>) -> Self {
        self.entity_type_csv = Some(entity_type_csv.into_iter().collect());
        self
    }

    /// Sets `From`.
    #[must_use]
    pub fn from(mut self, from: impl Into<DateTime>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// Sets `To`.
    #[must_use]
    pub fn to(mut self, to: impl Into<DateTime>) -> Self {
        self.to = Some(to.into());
        self
    }

    /// Sets `PageLength`.
    #[must_use]
    pub fn page_length(mut self, page_length: i64) -> Self {
        self.page_length = Some(page_length);
        self
    }

    /// Sets `StartPage`.
    #[must_use]
    pub fn start_page(mut self, start_page: i64) -> Self {
        self.start_page = Some(start_page);
        self
    }
}

/// The arguments of `content.listRequired`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ContentListRequiredArgs {
    /// Space; 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Kind of the items. A code of `EntityType`.
    #[serde(rename = "EntityTypeID", skip_serializing_if = "Option::is_none")]
    pub entity_type_id: Option<EntityType>,
    /// Whether the read is logged as a view; the meaning is inferred from the name.
    #[serde(rename = "LogView", skip_serializing_if = "Option::is_none")]
    pub log_view: Option<bool>,
}

impl ContentListRequiredArgs {
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

    /// Sets `EntityTypeID`.
    #[must_use]
    pub fn entity_type_id(mut self, entity_type_id: EntityType) -> Self {
        self.entity_type_id = Some(entity_type_id);
        self
    }

    /// Sets `LogView`.
    #[must_use]
    pub fn log_view(mut self, log_view: bool) -> Self {
        self.log_view = Some(log_view);
        self
    }
}

/// The arguments of `content.attachments.list`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ContentAttachmentsListArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: ContentId,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
}

impl ContentAttachmentsListArgs {
    /// The arguments that the operation needs.
    pub fn new(content_id: impl Into<ContentId>) -> Self {
        Self { content_id: content_id.into(), entity_type: None }
    }

    /// Sets `EntityType`.
    #[must_use]
    pub fn entity_type(mut self, entity_type: EntityType) -> Self {
        self.entity_type = Some(entity_type);
        self
    }
}

/// The arguments of `content.attachments.add`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ContentAttachmentsAddArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: ContentId,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityTypeID", skip_serializing_if = "Option::is_none")]
    pub entity_type_id: Option<EntityType>,
    /// What a file is attached as. 1 Attachment, 2 EditorImage.
    #[serde(rename = "AttachmentType", skip_serializing_if = "Option::is_none")]
    pub attachment_type: Option<AttachmentType>,
    /// File.
    #[serde(rename = "file")]
    pub file: Upload,
}

impl ContentAttachmentsAddArgs {
    /// The arguments that the operation needs.
    pub fn new(content_id: impl Into<ContentId>, file: impl Into<Upload>) -> Self {
        Self { content_id: content_id.into(), entity_type_id: None, attachment_type: None, file: file.into() }
    }

    /// Sets `EntityTypeID`.
    #[must_use]
    pub fn entity_type_id(mut self, entity_type_id: EntityType) -> Self {
        self.entity_type_id = Some(entity_type_id);
        self
    }

    /// Sets `AttachmentType`.
    #[must_use]
    pub fn attachment_type(mut self, attachment_type: AttachmentType) -> Self {
        self.attachment_type = Some(attachment_type);
        self
    }
}

/// The arguments of `content.attachments.get`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ContentAttachmentsGetArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: ContentId,
    /// The attachment.
    #[serde(rename = "AttachmentID")]
    pub attachment_id: AttachmentId,
}

impl ContentAttachmentsGetArgs {
    /// The arguments that the operation needs.
    pub fn new(content_id: impl Into<ContentId>, attachment_id: impl Into<AttachmentId>) -> Self {
        Self { content_id: content_id.into(), attachment_id: attachment_id.into() }
    }
}

/// The arguments of `content.attachments.delete`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ContentAttachmentsDeleteArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: ContentId,
    /// The attachment.
    #[serde(rename = "AttachmentID")]
    pub attachment_id: AttachmentId,
}

impl ContentAttachmentsDeleteArgs {
    /// The arguments that the operation needs.
    pub fn new(content_id: impl Into<ContentId>, attachment_id: impl Into<AttachmentId>) -> Self {
        Self { content_id: content_id.into(), attachment_id: attachment_id.into() }
    }
}

/// The arguments of `content.image.set`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ContentImageSetArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: ContentId,
    /// File.
    #[serde(rename = "file")]
    pub file: Upload,
}

impl ContentImageSetArgs {
    /// The arguments that the operation needs.
    pub fn new(content_id: impl Into<ContentId>, file: impl Into<Upload>) -> Self {
        Self { content_id: content_id.into(), file: file.into() }
    }
}

/// The arguments of `content.image.remove`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ContentImageRemoveArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: ContentId,
}

impl ContentImageRemoveArgs {
    /// The arguments that the operation needs.
    pub fn new(content_id: impl Into<ContentId>) -> Self {
        Self { content_id: content_id.into() }
    }
}

/// The arguments of `content.categories.get`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ContentCategoriesGetArgs {
    /// The category.
    #[serde(rename = "CategoryID")]
    pub category_id: CategoryId,
}

impl ContentCategoriesGetArgs {
    /// The arguments that the operation needs.
    pub fn new(category_id: impl Into<CategoryId>) -> Self {
        Self { category_id: category_id.into() }
    }
}

/// The arguments of `content.categories.update`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ContentCategoriesUpdateArgs {
    /// The category.
    #[serde(rename = "CategoryID")]
    pub category_id: CategoryId,
    /// Category name.
    #[serde(rename = "CategoryName", skip_serializing_if = "Option::is_none")]
    pub category_name: Option<String>,
    /// Category description.
    #[serde(rename = "CategoryDescription", skip_serializing_if = "Option::is_none")]
    pub category_description: Option<String>,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl ContentCategoriesUpdateArgs {
    /// The arguments that the operation needs.
    pub fn new(category_id: impl Into<CategoryId>) -> Self {
        Self { category_id: category_id.into(), category_name: None, category_description: None, other_fields: BTreeMap::new() }
    }

    /// Sets `CategoryName`.
    #[must_use]
    pub fn category_name(mut self, category_name: impl Into<String>) -> Self {
        self.category_name = Some(category_name.into());
        self
    }

    /// Sets `CategoryDescription`.
    #[must_use]
    pub fn category_description(mut self, category_description: impl Into<String>) -> Self {
        self.category_description = Some(category_description.into());
        self
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `content.categories.delete`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ContentCategoriesDeleteArgs {
    /// The category.
    #[serde(rename = "CategoryID")]
    pub category_id: CategoryId,
}

impl ContentCategoriesDeleteArgs {
    /// The arguments that the operation needs.
    pub fn new(category_id: impl Into<CategoryId>) -> Self {
        Self { category_id: category_id.into() }
    }
}

/// The arguments of `content.categories.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ContentCategoriesListArgs {
    /// Kind of items that the categories hold. A code of `EntityType`.
    #[serde(rename = "EntityTypeID", skip_serializing_if = "Option::is_none")]
    pub entity_type_id: Option<EntityType>,
    /// Space; 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Parent category id.
    #[serde(rename = "ParentCategoryID", skip_serializing_if = "Option::is_none")]
    pub parent_category_id: Option<CategoryId>,
}

impl ContentCategoriesListArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `EntityTypeID`.
    #[must_use]
    pub fn entity_type_id(mut self, entity_type_id: EntityType) -> Self {
        self.entity_type_id = Some(entity_type_id);
        self
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets `ParentCategoryID`.
    #[must_use]
    pub fn parent_category_id(mut self, parent_category_id: impl Into<CategoryId>) -> Self {
        self.parent_category_id = Some(parent_category_id.into());
        self
    }
}

/// The arguments of `content.categories.create`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ContentCategoriesCreateArgs {
    /// Category description.
    #[serde(rename = "CategoryDescription", skip_serializing_if = "Option::is_none")]
    pub category_description: Option<String>,
    /// Category name.
    #[serde(rename = "CategoryName")]
    pub category_name: String,
    /// Kind of an item, a comment or another thing that has an id. A code of `EntityType`.
    #[serde(rename = "EntityType")]
    pub entity_type: EntityType,
    /// 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// State of an item; All is for filters only. Forums have 1 active and 3 inactive, groups of forums 1
    /// active and 0 inactive. A code of `EntityStatus`.
    #[serde(rename = "StatusID", skip_serializing_if = "Option::is_none")]
    pub status_id: Option<EntityStatus>,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl ContentCategoriesCreateArgs {
    /// The arguments that the operation needs.
    pub fn new(category_name: impl Into<String>, entity_type: EntityType) -> Self {
        Self {
            category_description: None,
            category_name: category_name.into(),
            entity_type,
            space_id: None,
            status_id: None,
            other_fields: BTreeMap::new(),
        }
    }

    /// Sets `CategoryDescription`.
    #[must_use]
    pub fn category_description(mut self, category_description: impl Into<String>) -> Self {
        self.category_description = Some(category_description.into());
        self
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets `StatusID`.
    #[must_use]
    pub fn status_id(mut self, status_id: EntityStatus) -> Self {
        self.status_id = Some(status_id);
        self
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `content.fields.setVisibility`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ContentFieldsSetVisibilityArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: ContentId,
    /// Use of a field on a kind of item.
    #[serde(rename = "FieldUseID")]
    pub field_use_id: i64,
    /// The codes are unknown.
    #[serde(rename = "Visibility", skip_serializing_if = "Option::is_none")]
    pub visibility: Option<String>,
}

impl ContentFieldsSetVisibilityArgs {
    /// The arguments that the operation needs.
    pub fn new(content_id: impl Into<ContentId>, field_use_id: i64) -> Self {
        Self { content_id: content_id.into(), field_use_id, visibility: None }
    }

    /// Sets `Visibility`.
    #[must_use]
    pub fn visibility(mut self, visibility: impl Into<String>) -> Self {
        self.visibility = Some(visibility.into());
        self
    }
}

/// The arguments of `content.followers.list`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ContentFollowersListArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: ContentId,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// Whether each row says if the person is a member of the space.
    #[serde(rename = "populateSpaceMembershipStatus", skip_serializing_if = "Option::is_none")]
    pub populate_space_membership_status: Option<bool>,
}

impl ContentFollowersListArgs {
    /// The arguments that the operation needs.
    pub fn new(content_id: impl Into<ContentId>) -> Self {
        Self { content_id: content_id.into(), entity_type: None, populate_space_membership_status: None }
    }

    /// Sets `EntityType`.
    #[must_use]
    pub fn entity_type(mut self, entity_type: EntityType) -> Self {
        self.entity_type = Some(entity_type);
        self
    }

    /// Sets `populateSpaceMembershipStatus`.
    #[must_use]
    pub fn populate_space_membership_status(mut self, populate_space_membership_status: bool) -> Self {
        self.populate_space_membership_status = Some(populate_space_membership_status);
        self
    }
}

/// The arguments of `content.followers.add`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ContentFollowersAddArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: ContentId,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// Space; 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
}

impl ContentFollowersAddArgs {
    /// The arguments that the operation needs.
    pub fn new(content_id: impl Into<ContentId>) -> Self {
        Self { content_id: content_id.into(), entity_type: None, space_id: None }
    }

    /// Sets `EntityType`.
    #[must_use]
    pub fn entity_type(mut self, entity_type: EntityType) -> Self {
        self.entity_type = Some(entity_type);
        self
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }
}

/// The arguments of `content.followers.remove`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ContentFollowersRemoveArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: ContentId,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
}

impl ContentFollowersRemoveArgs {
    /// The arguments that the operation needs.
    pub fn new(content_id: impl Into<ContentId>) -> Self {
        Self { content_id: content_id.into(), entity_type: None }
    }

    /// Sets `EntityType`.
    #[must_use]
    pub fn entity_type(mut self, entity_type: EntityType) -> Self {
        self.entity_type = Some(entity_type);
        self
    }
}

/// The arguments of `content.followers.getId`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ContentFollowersGetIdArgs {
    /// The item.
    #[serde(rename = "EntityID")]
    pub entity_id: EntityId,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
}

impl ContentFollowersGetIdArgs {
    /// The arguments that the operation needs.
    pub fn new(entity_id: impl Into<EntityId>) -> Self {
        Self { entity_id: entity_id.into(), entity_type: None }
    }

    /// Sets `EntityType`.
    #[must_use]
    pub fn entity_type(mut self, entity_type: EntityType) -> Self {
        self.entity_type = Some(entity_type);
        self
    }
}

/// The arguments of `content.likes.get`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ContentLikesGetArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: ContentId,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// Whether the people are wanted too.
    #[serde(rename = "FetchUsers", skip_serializing_if = "Option::is_none")]
    pub fetch_users: Option<bool>,
}

impl ContentLikesGetArgs {
    /// The arguments that the operation needs.
    pub fn new(content_id: impl Into<ContentId>) -> Self {
        Self { content_id: content_id.into(), entity_type: None, fetch_users: None }
    }

    /// Sets `EntityType`.
    #[must_use]
    pub fn entity_type(mut self, entity_type: EntityType) -> Self {
        self.entity_type = Some(entity_type);
        self
    }

    /// Sets `FetchUsers`.
    #[must_use]
    pub fn fetch_users(mut self, fetch_users: bool) -> Self {
        self.fetch_users = Some(fetch_users);
        self
    }
}

/// The arguments of `content.likes.add`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ContentLikesAddArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: ContentId,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "entityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
}

impl ContentLikesAddArgs {
    /// The arguments that the operation needs.
    pub fn new(content_id: impl Into<ContentId>) -> Self {
        Self { content_id: content_id.into(), entity_type: None }
    }

    /// Sets `entityType`.
    #[must_use]
    pub fn entity_type(mut self, entity_type: EntityType) -> Self {
        self.entity_type = Some(entity_type);
        self
    }
}

/// The arguments of `content.likes.remove`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ContentLikesRemoveArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: ContentId,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
}

impl ContentLikesRemoveArgs {
    /// The arguments that the operation needs.
    pub fn new(content_id: impl Into<ContentId>) -> Self {
        Self { content_id: content_id.into(), entity_type: None }
    }

    /// Sets `EntityType`.
    #[must_use]
    pub fn entity_type(mut self, entity_type: EntityType) -> Self {
        self.entity_type = Some(entity_type);
        self
    }
}

/// The arguments of `content.dislikes.add`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ContentDislikesAddArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: ContentId,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "entityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
}

impl ContentDislikesAddArgs {
    /// The arguments that the operation needs.
    pub fn new(content_id: impl Into<ContentId>) -> Self {
        Self { content_id: content_id.into(), entity_type: None }
    }

    /// Sets `entityType`.
    #[must_use]
    pub fn entity_type(mut self, entity_type: EntityType) -> Self {
        self.entity_type = Some(entity_type);
        self
    }
}

/// The arguments of `content.dislikes.remove`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ContentDislikesRemoveArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: ContentId,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
}

impl ContentDislikesRemoveArgs {
    /// The arguments that the operation needs.
    pub fn new(content_id: impl Into<ContentId>) -> Self {
        Self { content_id: content_id.into(), entity_type: None }
    }

    /// Sets `EntityType`.
    #[must_use]
    pub fn entity_type(mut self, entity_type: EntityType) -> Self {
        self.entity_type = Some(entity_type);
        self
    }
}

/// The arguments of `content.history.get`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ContentHistoryGetArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: ContentId,
    /// The version.
    #[serde(rename = "VersionID")]
    pub version_id: VersionId,
}

impl ContentHistoryGetArgs {
    /// The arguments that the operation needs.
    pub fn new(content_id: impl Into<ContentId>, version_id: impl Into<VersionId>) -> Self {
        Self { content_id: content_id.into(), version_id: version_id.into() }
    }
}

/// The arguments of `content.workflow.listQueued`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ContentWorkflowListQueuedArgs {
    /// Space; 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// Role id.
    #[serde(rename = "RoleID", skip_serializing_if = "Option::is_none")]
    pub role_id: Option<RoleId>,
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
    /// Whether the read is logged as a view; the meaning is inferred from the name.
    #[serde(rename = "LogView", skip_serializing_if = "Option::is_none")]
    pub log_view: Option<bool>,
}

impl ContentWorkflowListQueuedArgs {
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

    /// Sets `EntityType`.
    #[must_use]
    pub fn entity_type(mut self, entity_type: EntityType) -> Self {
        self.entity_type = Some(entity_type);
        self
    }

    /// Sets `RoleID`.
    #[must_use]
    pub fn role_id(mut self, role_id: impl Into<RoleId>) -> Self {
        self.role_id = Some(role_id.into());
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

    /// Sets `LogView`.
    #[must_use]
    pub fn log_view(mut self, log_view: bool) -> Self {
        self.log_view = Some(log_view);
        self
    }
}

/// The arguments of `content.views.add`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ContentViewsAddArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: ContentId,
}

impl ContentViewsAddArgs {
    /// The arguments that the operation needs.
    pub fn new(content_id: impl Into<ContentId>) -> Self {
        Self { content_id: content_id.into() }
    }
}

/// The arguments of `content.readStatus.get`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ContentReadStatusGetArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: ContentId,
    /// Version of the item, its ContentVersionID.
    #[serde(rename = "VersionID")]
    pub version_id: VersionId,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
}

impl ContentReadStatusGetArgs {
    /// The arguments that the operation needs.
    pub fn new(content_id: impl Into<ContentId>, version_id: impl Into<VersionId>) -> Self {
        Self { content_id: content_id.into(), version_id: version_id.into(), entity_type: None }
    }

    /// Sets `EntityType`.
    #[must_use]
    pub fn entity_type(mut self, entity_type: EntityType) -> Self {
        self.entity_type = Some(entity_type);
        self
    }
}

/// The arguments of `content.readStatus.set`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ContentReadStatusSetArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: ContentId,
    /// Version of the item, its ContentVersionID.
    #[serde(rename = "VersionID")]
    pub version_id: VersionId,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// Has read.
    #[serde(rename = "HasRead")]
    pub has_read: bool,
}

impl ContentReadStatusSetArgs {
    /// The arguments that the operation needs.
    pub fn new(content_id: impl Into<ContentId>, version_id: impl Into<VersionId>, has_read: bool) -> Self {
        Self { content_id: content_id.into(), version_id: version_id.into(), entity_type: None, has_read }
    }

    /// Sets `EntityType`.
    #[must_use]
    pub fn entity_type(mut self, entity_type: EntityType) -> Self {
        self.entity_type = Some(entity_type);
        self
    }
}

/// The arguments of `content.readReport.list`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ContentReadReportListArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: ContentId,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// Version id.
    #[serde(rename = "VersionID", skip_serializing_if = "Option::is_none")]
    pub version_id: Option<VersionId>,
    /// Space; 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Filter of a read report. 1 Read, 2 ReadAndConfirmed, 3 NotRead, 4 NotConfirmed.
    #[serde(rename = "ReadFilter", skip_serializing_if = "Option::is_none")]
    pub read_filter: Option<ReadFilter>,
    /// 1 the displayed name, 2 the date of confirmation.
    #[serde(rename = "SortColumn", skip_serializing_if = "Option::is_none")]
    pub sort_column: Option<i64>,
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
}

impl ContentReadReportListArgs {
    /// The arguments that the operation needs.
    pub fn new(content_id: impl Into<ContentId>) -> Self {
        Self {
            content_id: content_id.into(),
            entity_type: None,
            version_id: None,
            space_id: None,
            read_filter: None,
            sort_column: None,
            start_page: None,
            page_length: None,
        }
    }

    /// Sets `EntityType`.
    #[must_use]
    pub fn entity_type(mut self, entity_type: EntityType) -> Self {
        self.entity_type = Some(entity_type);
        self
    }

    /// Sets `VersionID`.
    #[must_use]
    pub fn version_id(mut self, version_id: impl Into<VersionId>) -> Self {
        self.version_id = Some(version_id.into());
        self
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets `ReadFilter`.
    #[must_use]
    pub fn read_filter(mut self, read_filter: ReadFilter) -> Self {
        self.read_filter = Some(read_filter);
        self
    }

    /// Sets `SortColumn`.
    #[must_use]
    pub fn sort_column(mut self, sort_column: i64) -> Self {
        self.sort_column = Some(sort_column);
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

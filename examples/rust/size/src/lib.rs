//! Modules to measure: nothing but calls whose answers are read.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The module without the crate: what a widget with a future and a text has in any case.
#[cfg(not(feature = "one"))]
#[wasm_bindgen]
pub async fn read() -> Result<JsValue, JsValue> {
    Ok("nothing".into())
}

#[cfg(feature = "five")]
macro_rules! read_all {
    ($axero:ident: $($group:ident.$method:ident($($args:expr)?))*) => {
        $(let _ = std::hint::black_box($axero.$group().$method($($args)?).await?);)*
    };
}

/// Calls each operation and gives the name of the user.
#[cfg(feature = "one")]
#[wasm_bindgen]
pub async fn read() -> Result<JsValue, JsValue> {
    let axero = axero_widget_sdk::Client::connect()?;
    let me = axero.users().me().await?;
    #[cfg(feature = "five")]
    {
        use axero_widget_sdk::{comments::CommentsListArgs, content::ContentListArgs, users::UsersListArgs};
        read_all!(axero: users.list(UsersListArgs::new()) spaces.list() content.list(ContentListArgs::new()) comments.list(CommentsListArgs::new()));
    }
    #[cfg(feature = "thirty")]
    {
        use axero_widget_sdk::{announcements::*, cases::*, events::*, files::*, notifications::*, search::*, spaces::*, wall::*};
        read_all!(axero:
            announcements.list(AnnouncementsListArgs::new()) cases.list(CasesListArgs::new()) cases.get_stats() chat.get_globals()
            content.list_required() events.list(EventsListArgs::new()) events.list_by_calendar() files.list(FilesListArgs::new())
            files.list_by_space(FilesListBySpaceArgs::new()) files.list_recycled(FilesListRecycledArgs::new()) files.check_availability()
            notifications.list(NotificationsListArgs::new()) notifications.list_unread(NotificationsListUnreadArgs::new()) personas.list()
            platform.ping() roles.list() search.list(SearchListArgs::new()) spaces.list_mine(SpacesListMineArgs::new())
            spaces.list_mine_legacy() spaces.list_children() spaces.check_availability() tag_groups.list() tasks.list_mine()
            wall.list_stream(WallListStreamArgs::new()) wall.list_ticker(WallListTickerArgs::new())
        );
    }
    Ok(me.user_info_display_name.into())
}

use js_sys::Reflect;
use wasm_bindgen::JsValue;

use crate::core::base_path::BasePath;
use crate::core::error::{Error, ErrorKind};
use crate::core::text::shortened;

/// The facts that the page around a widget gives in its `CF_*` globals.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageFacts {
    /// `CF_VD`: the virtual directory, empty or like `/intranet`.
    pub virtual_directory: String,
    /// `CF_USERID`, where the page names it.
    pub user_id: Option<u32>,
}

fn global(name: &str) -> Option<JsValue> {
    Reflect::get(&js_sys::global(), &JsValue::from_str(name)).ok().filter(|value| !value.is_undefined() && !value.is_null())
}

/// The text of a fact, which a page may also give as a number.
fn fact(name: &str) -> Option<String> {
    let value = global(name)?;
    value.as_string().or_else(|| value.as_f64().map(|number| String::from(js_sys::Number::from(number).to_js_string())))
}

/// An id of digits alone; 0 stands for nobody.
fn id(name: &str) -> Option<u32> {
    let digits = fact(name).filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()))?;
    digits.parse().ok().filter(|id| *id > 0)
}

impl PageFacts {
    /// Reads the globals of this page.
    pub fn read() -> Self {
        Self { virtual_directory: fact("CF_VD").unwrap_or_default(), user_id: id("CF_USERID") }
    }

    pub(crate) fn base_path(&self) -> Result<BasePath, Error> {
        BasePath::new(&self.virtual_directory).map_err(|_| {
            let shown = shortened(&self.virtual_directory, 200);
            let message = ["\"", shown, "\" is no virtual directory: expected a path of this site, like \"/intranet\"."].concat();
            Error::with_message(ErrorKind::BadArgument, "connect", &message)
        })
    }
}

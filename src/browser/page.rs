use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// What the page around a widget says about itself in its `CF_*` globals.
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

fn whole(value: &JsValue) -> Option<u32> {
    // The browser converts text: a number parser of our own would cost kilobytes. It throws for a symbol or an object without text.
    let number = value.as_f64().or_else(|| value.is_string().then(|| value.unchecked_into_f64()))?;
    (number >= 1.0 && number <= f64::from(u32::MAX)).then_some(number as u32)
}

impl PageFacts {
    /// Reads the globals of this page.
    pub fn read() -> Self {
        Self {
            virtual_directory: global("CF_VD").and_then(|value| value.as_string()).unwrap_or_default(),
            user_id: global("CF_USERID").as_ref().and_then(whole),
        }
    }
}

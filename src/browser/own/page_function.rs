use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// Calls a function of the page by its path from the global object; what it throws comes back.
///
/// The bindings of `js_sys` let a throw pass through wasm where JavaScript's own functions seldom throw. Here the values are a caller's:
/// a getter, a proxy or a replaced `fetch` may throw anything at any time.
pub fn call(path: &[&str], this: &JsValue, argument: &JsValue) -> Result<JsValue, JsValue> {
    let mut function: JsValue = js_sys::global().into();
    for name in path {
        function = Reflect::get(&function, &JsValue::from_str(name))?;
    }
    function.dyn_into::<Function>()?.call1(this, argument)
}

//! For each operation the arguments, and the request that they must give.

use serde_json::{Map, Value, json};

use crate::model::{Api, Operation};

use super::encode;
use super::samples::{Case, Sample, arguments};

/// A JSON array with a contract in each line.
pub fn write(api: &Api) -> String {
    let mut lines = Vec::new();
    for operation in api.operations() {
        let full = arguments(api, operation, Case::Full);
        let least = arguments(api, operation, Case::Least);
        lines.push(contract(operation, "full", &full));
        if least.len() < full.len() {
            lines.push(contract(operation, "least", &least));
        }
    }
    let lines: Vec<_> = lines.iter().map(Value::to_string).collect();
    format!("[\n{}\n]\n", lines.join(",\n"))
}

fn contract(operation: &Operation, case: &str, arguments: &[(&crate::model::Field, Sample)]) -> Value {
    let names = |wanted: Sample| -> Vec<&str> {
        arguments.iter().filter(|(_, sample)| *sample == wanted).map(|(field, _)| field.name.as_str()).collect()
    };
    let args: Map<_, _> = arguments.iter().map(|(field, sample)| (field.name.clone(), sample.json())).collect();
    json!({
        "operation": operation.id,
        "case": case,
        "refused": operation.credential,
        "args": args,
        "dates": names(Sample::Date),
        "files": names(Sample::File),
        "method": operation.method.name(),
        "url": encode::url(operation, arguments),
        "body": encode::body(operation, arguments),
    })
}

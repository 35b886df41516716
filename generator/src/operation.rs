//! Converts an operation of a file into one of the model.

use serde_json::Value;

use crate::diagnostics::Diagnostic;
use crate::model::{Answer, Body, BodyKind, DateForm, Field, Method, Operation, Shape};
use crate::openapi;
use crate::read::{file_place, typed};
use crate::schema::{Scope, clean};

/// Reads one operation.
pub fn operation(scope: Scope<'_>, path: &str, method: Method, site_relative: bool, value: Value) -> Result<Operation, Diagnostic> {
    let raw: openapi::Operation = typed(scope.place, value)?;
    if raw.tags != [scope.file] {
        return Err(scope.diagnostic(format!("tags must be [{}], the file's name", scope.file)));
    }
    if raw.responses.failure.target != "./common.yaml#/components/responses/Failure" {
        return Err(scope.diagnostic("the answer 4XX must be ./common.yaml#/components/responses/Failure"));
    }
    match (method, raw.repeatable) {
        (Method::Get, Some(_)) => return Err(scope.diagnostic("x-repeatable does not stand on GET")),
        (Method::Post | Method::Put | Method::Delete, None) => return Err(scope.diagnostic("x-repeatable is missing")),
        _ => {}
    }
    if raw.created_id.is_some() && method != Method::Post {
        return Err(scope.diagnostic("x-created-id stands on POST only"));
    }
    let mut path_params = Vec::new();
    let mut query = Vec::new();
    for parameter in &raw.parameters {
        let (place, field) = parameter_field(scope, parameter)?;
        if place == openapi::Place::Path { path_params.push(field) } else { query.push(field) }
    }
    let path_params = in_path_order(scope, path, path_params)?;
    let bare = raw.answer == Some(openapi::AnswerKind::Bare);
    Ok(Operation {
        body: raw.request_body.as_ref().map(|body| read_body(scope, body)).transpose()?,
        answer: read_answer(scope, &raw.responses.success, bare)?,
        id: raw.operation_id,
        category: scope.file.to_owned(),
        method,
        path: path.to_owned(),
        site_relative,
        summary: clean(raw.summary),
        description: raw.description.map(clean),
        evidence: raw.evidence,
        source: raw.source,
        bare,
        credential: raw.credential,
        paging: raw.paging,
        repeatable: raw.repeatable.unwrap_or(true),
        created_id: raw.created_id,
        invalidates: raw.invalidates,
        cache_seconds: raw.cache_seconds,
        access: raw.access,
        path_params,
        query,
    })
}

fn parameter_field(scope: Scope<'_>, value: &Value) -> Result<(openapi::Place, Field), Diagnostic> {
    if value.get("$ref").is_some() {
        let reference: openapi::Reference = typed(scope.place, value.clone())?;
        let (file, name) = scope.target(&reference.target, "parameters")?;
        let found = scope.sources.get(file).and_then(|source| source.components.parameters.get(name));
        let found = found.ok_or_else(|| scope.diagnostic(format!("$ref {} leads nowhere", reference.target)))?;
        let place = format!("{}: parameter {name}", file_place(file));
        return parameter_field(Scope { file, place: &place, ..scope }, found);
    }
    let raw: openapi::Parameter = typed(scope.place, value.clone())?;
    let place = format!("{}: {}", scope.place, raw.name);
    let scope = Scope { place: &place, ..scope };
    let mut schema = scope.schema(&raw.schema)?;
    if let (Some(form), Shape::Date(_)) = (raw.date, &schema.shape) {
        schema.shape = Shape::Date(form);
    } else if raw.date.is_some_and(|form| form != DateForm::Iso) {
        return Err(scope.diagnostic("x-date stands on format date-time only"));
    }
    if let Shape::Array(item) = schema.shape {
        if raw.style.as_deref() != Some("form") || raw.explode != Some(false) {
            return Err(scope.diagnostic("an array needs style: form and explode: false"));
        }
        schema.shape = Shape::Csv(item);
    }
    if matches!(schema.shape, Shape::Any | Shape::Object(_) | Shape::Map(_) | Shape::Model(_) | Shape::Bytes | Shape::Quoted) {
        return Err(scope.diagnostic("a parameter must be a scalar, a code or an array"));
    }
    if raw.place == openapi::Place::Path && !raw.required {
        return Err(scope.diagnostic("a path parameter has required: true"));
    }
    Ok((raw.place, Field { name: raw.name, required: raw.required, description: raw.description.map(clean), schema }))
}

fn in_path_order(scope: Scope<'_>, path: &str, mut params: Vec<Field>) -> Result<Vec<Field>, Diagnostic> {
    let mut ordered = Vec::new();
    for name in path.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name) {
        let at = params.iter().position(|param| param.name == name);
        let at = at.ok_or_else(|| scope.diagnostic(format!("the path has {{{name}}}, but no parameter of this name")))?;
        ordered.push(params.remove(at));
    }
    match params.first() {
        Some(stray) => Err(scope.diagnostic(format!("the path has no {{{}}}", stray.name))),
        None => Ok(ordered),
    }
}

fn read_body(scope: Scope<'_>, raw: &openapi::RequestBody) -> Result<Body, Diagnostic> {
    if !raw.required {
        return Err(scope.diagnostic("requestBody has required: true"));
    }
    for media in raw.content.values() {
        scope.schema(&typed::<openapi::Media>(scope.place, media.clone())?.schema)?;
    }
    let (kind, media) = raw.content.iter().next().ok_or_else(|| scope.diagnostic("requestBody has no content"))?;
    let schema = scope.schema(&typed::<openapi::Media>(scope.place, media.clone())?.schema)?;
    let whole = |kind| {
        let name = raw.name.clone().ok_or_else(|| scope.diagnostic("a body that is no object has x-name, the name of its argument"))?;
        let description = schema.description.clone().or_else(|| raw.description.clone().map(clean));
        Ok(Body::new(kind, false, vec![Field { name, required: true, description, schema: schema.clone() }], None))
    };
    let kind = match (kind.as_str(), &schema.shape) {
        ("application/octet-stream", Shape::Bytes) => return whole(BodyKind::Raw),
        ("multipart/form-data", _) => BodyKind::Multipart,
        ("application/json", _) => BodyKind::Object,
        _ => return Err(scope.diagnostic(format!("a body of {kind} is unknown"))),
    };
    match &schema.shape {
        // Its fields are added when all schemas are known.
        Shape::Model(name) => Ok(Body::new(kind, false, Vec::new(), Some(name.clone()))),
        Shape::Object(object) => match object.extends.as_slice() {
            [] => Ok(Body::new(kind, object.open, object.fields.clone(), None)),
            [name] => Ok(Body::new(kind, object.open, object.fields.clone(), Some(name.clone()))),
            _ => Err(scope.diagnostic("a body extends at most one schema")),
        },
        Shape::Map(_) => Ok(Body::new(kind, true, Vec::new(), None)),
        _ if kind == BodyKind::Multipart => Err(scope.diagnostic("a form is an object")),
        Shape::Array(_) => whole(BodyKind::Array),
        Shape::Quoted => whole(BodyKind::Quoted),
        Shape::Any | Shape::Bytes => Err(scope.diagnostic("a JSON body needs a type")),
        _ => whole(BodyKind::Value),
    }
}

fn read_answer(scope: Scope<'_>, raw: &openapi::Response, bare: bool) -> Result<Answer, Diagnostic> {
    let description = clean(raw.description.clone());
    let Some(media) = raw.content.get("application/json") else {
        return match raw.content.keys().next() {
            Some(other) => Err(scope.diagnostic(format!("an answer of {other} is unknown"))),
            None if bare => Ok(Answer { description, either: false, schema: None }),
            None => Err(scope.diagnostic("an answer without content has x-answer: bare")),
        };
    };
    let value = typed::<openapi::Media>(scope.place, media.clone())?.schema;
    let choices = value.get("anyOf").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let (with, without): (Vec<_>, Vec<_>) = choices.iter().partition(|choice| enveloped(choice).is_some());
    let either = !with.is_empty() && !without.is_empty();
    let value = match (either, bare) {
        (true, true) => without.first(),
        (true, false) => with.first(),
        (false, _) => None,
    }
    .copied()
    .unwrap_or(&value);
    if bare {
        return Ok(Answer { description, either, schema: Some(scope.schema(value)?) });
    }
    let payload =
        enveloped(value).ok_or_else(|| scope.diagnostic("the answer is neither allOf the Envelope and ResponseData nor x-answer: bare"))?;
    Ok(Answer { description, either, schema: Some(scope.schema(payload)?) })
}

/// The schema of `ResponseData` in `allOf: [Envelope, {type: object, properties: {ResponseData}}]`.
fn enveloped(value: &Value) -> Option<&Value> {
    let [envelope, rest] = value.get("allOf")?.as_array()?.as_slice() else { return None };
    (envelope.get("$ref")? == "./common.yaml#/components/schemas/Envelope").then_some(())?;
    let properties = rest.get("properties")?.as_object()?;
    (properties.len() == 1 && rest.as_object()?.keys().all(|key| key == "type" || key == "properties")).then_some(())?;
    properties.get("ResponseData")
}

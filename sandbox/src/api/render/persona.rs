//! Personas on the wire.

use serde_json::{Value, json};

use crate::domain::Domain;
use crate::domain::people::personas::Persona;
use crate::server::address::Address;
use crate::time::Timestamp;
use crate::time::dates;

pub fn persona(persona: &Persona, domain: &Domain, address: &Address, now: Timestamp) -> Value {
    let updated = dates::wire(persona.updated);
    let conditions = persona.conditions.iter().map(|condition| {
        json!({
            "ConditionID": condition.id,
            "PersonaID": persona.id,
            "ProfileFieldID": condition.field,
            "ConditionValue": condition.value,
            "CreatedBy": persona.created_by,
            "UpdatedBy": persona.updated_by,
            "LastUpdated": updated,
            "ConditionOperatorType": condition.operator,
            "ParentID": condition.parent,
            "PersonaMatchCondition": persona.match_condition,
            "GroupName": condition.group,
        })
    });
    let actions = persona.actions.iter().enumerate().map(|(index, action)| {
        json!({
            "ActionID": action.id,
            "PersonaID": persona.id,
            "ActionValue": action.value,
            "CreatedBy": persona.created_by,
            "UpdatedBy": persona.updated_by,
            "LastUpdated": updated,
            "ActionType": action.action_type,
            "Index": index,
        })
    });
    json!({
        "PersonaID": persona.id,
        "Name": persona.name,
        "CreatedBy": persona.created_by,
        "UpdatedBy": persona.updated_by,
        "DateCreated": dates::wire(persona.created),
        "LastUpdated": updated,
        "IsEnabled": persona.is_enabled,
        "IncludeActions": persona.include_actions,
        "PersonaMatchCondition": persona.match_condition,
        "PersonaConditions": conditions.collect::<Vec<_>>(),
        "PersonaActions": actions.collect::<Vec<_>>(),
        "RunActionsOnSave": persona.run_actions_on_save,
        "LastUpdatedString": dates::ago(persona.updated, now),
        "EditAbsoluteURL": address.absolute(&format!("/admin/personas/{}", persona.id)),
        "DateCreatedString": dates::ago(persona.created, now),
        "CreatedByUserDisplayName": domain.people.name(persona.created_by),
        "UpdatedByUserDisplayName": domain.people.name(persona.updated_by),
    })
}

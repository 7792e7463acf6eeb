//! A configuration as it is given, held to AWS's rules.

use api_s3::{FilterRule, NotificationConfiguration, NotificationConfigurationFilter};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use kernel::{Arn, Cx, Error};

use crate::errors;
use crate::model::notification::{Destination, Filter, Notifications, Rule};
use crate::store::bucket::Bucket;

/// One rule, whatever its destination.
struct Given {
    id: Option<String>,
    destination: Destination,
    arn: String,
    events: Vec<String>,
    filter: Option<NotificationConfigurationFilter>,
}

pub fn parse(cx: &Cx, configuration: NotificationConfiguration, bucket: &Bucket) -> Result<Notifications, Error> {
    let event_bridge = configuration.event_bridge_configuration.is_some();
    let given = list(configuration);
    // As recorded by LocalStack's `test_multiple_invalid_sqs_arns`: every ARN is read before any is judged further.
    let arns: Vec<Arn> = given.iter().map(arn).collect::<Result<_, _>>()?;
    let mut rules: Vec<Rule> = Vec::with_capacity(given.len());
    for (given, arn) in given.into_iter().zip(arns) {
        if arn.region() != bucket.region {
            return Err(errors::destination_elsewhere(given.destination.element(), &given.arn));
        }
        let id = given.id.unwrap_or_else(|| STANDARD.encode(cx.rng().uuid()));
        if rules.iter().any(|rule| rule.id == id) {
            return Err(errors::repeated_configuration_id(&id));
        }
        let events = events(given.events)?;
        rules.push(Rule { id, destination: given.destination, arn: given.arn, events, filter: filter(given.filter)? });
    }
    let notifications = Notifications { rules, event_bridge };
    match notifications.overlap() {
        Some(overlap) => Err(errors::overlapping_notifications(&overlap)),
        None => Ok(notifications),
    }
}

fn list(configuration: NotificationConfiguration) -> Vec<Given> {
    let topics = configuration.topic_configurations.into_iter().flatten().map(|rule| Given {
        id: rule.id,
        destination: Destination::Topic,
        arn: rule.topic_arn,
        events: rule.events,
        filter: rule.filter,
    });
    let queues = configuration.queue_configurations.into_iter().flatten().map(|rule| Given {
        id: rule.id,
        destination: Destination::Queue,
        arn: rule.queue_arn,
        events: rule.events,
        filter: rule.filter,
    });
    let functions = configuration.lambda_function_configurations.into_iter().flatten().map(|rule| Given {
        id: rule.id,
        destination: Destination::Function,
        arn: rule.lambda_function_arn,
        events: rule.events,
        filter: rule.filter,
    });
    topics.chain(queues).chain(functions).collect()
}

fn arn(given: &Given) -> Result<Arn, Error> {
    let arn = Arn::parse(&given.arn).filter(|arn| arn.service() == given.destination.service() && !arn.resource().is_empty());
    arn.ok_or_else(|| errors::unreadable_arn(given.destination.element(), &given.arn))
}

fn events(events: Vec<String>) -> Result<Vec<String>, Error> {
    let is_known = |event: &&String| api_s3::values::event::ALL.contains(&event.as_str());
    match events.iter().find(|event| !is_known(event)) {
        _ if events.is_empty() => Err(errors::malformed_xml()),
        Some(_) => Err(errors::unsupported_event()),
        None => Ok(events),
    }
}

/// AWS: a rule has at most one prefix and one suffix; their names may be written in any case.
fn filter(filter: Option<NotificationConfigurationFilter>) -> Result<Filter, Error> {
    let mut read = Filter::default();
    for FilterRule { name, value } in filter.and_then(|filter| filter.key).and_then(|key| key.filter_rules).into_iter().flatten() {
        let (Some(name), Some(value)) = (name, value) else { return Err(errors::malformed_xml()) };
        let part = match name.to_ascii_lowercase().as_str() {
            "prefix" => &mut read.prefix,
            "suffix" => &mut read.suffix,
            _ => return Err(errors::unknown_filter_rule(&name)),
        };
        if value.len() > FILTER_BYTES_MAX {
            return Err(errors::filter_rule_too_long());
        }
        if part.replace(value).is_some() {
            return Err(errors::repeated_filter_rule(&name.to_ascii_lowercase()));
        }
    }
    Ok(read)
}

/// AWS: "Maximum length of 1024" in UTF-8, as long as a key may be.
const FILTER_BYTES_MAX: usize = 1024;

//! A configuration as it is shown.

use api_s3::{
    EventBridgeConfiguration, FilterRule, GetBucketNotificationConfigurationOutput, LambdaFunctionConfiguration,
    NotificationConfigurationFilter, QueueConfiguration, S3KeyFilter, TopicConfiguration,
};

use crate::model::notification::{Destination, Filter, Notifications, Rule};

pub fn output(notifications: Notifications) -> GetBucketNotificationConfigurationOutput {
    let mut output = GetBucketNotificationConfigurationOutput {
        event_bridge_configuration: notifications.event_bridge.then(EventBridgeConfiguration::default),
        ..Default::default()
    };
    for Rule { id, destination, arn, events, filter } in notifications.rules {
        let (id, filter) = (Some(id), show(filter));
        match destination {
            Destination::Topic => {
                let rule = TopicConfiguration { id, topic_arn: arn, events, filter };
                output.topic_configurations.get_or_insert_default().push(rule);
            }
            Destination::Queue => {
                let rule = QueueConfiguration { id, queue_arn: arn, events, filter };
                output.queue_configurations.get_or_insert_default().push(rule);
            }
            Destination::Function => {
                let rule = LambdaFunctionConfiguration { id, lambda_function_arn: arn, events, filter };
                output.lambda_function_configurations.get_or_insert_default().push(rule);
            }
        }
    }
    output
}

/// AWS shows the names with a capital, however they were written.
fn show(filter: Filter) -> Option<NotificationConfigurationFilter> {
    let rule = |name: &str, value: Option<String>| value.map(|value| FilterRule { name: Some(name.to_owned()), value: Some(value) });
    let rules: Vec<FilterRule> = [rule("Prefix", filter.prefix), rule("Suffix", filter.suffix)].into_iter().flatten().collect();
    (!rules.is_empty()).then_some(NotificationConfigurationFilter { key: Some(S3KeyFilter { filter_rules: Some(rules) }) })
}

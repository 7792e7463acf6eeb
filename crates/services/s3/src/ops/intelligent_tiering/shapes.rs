//! Intelligent-Tiering configurations in AWS's shapes and in ours.

use api_s3::{IntelligentTieringAndOperator, IntelligentTieringConfiguration, IntelligentTieringFilter, Tag, Tiering as TieringShape};
use kernel::Error;

use crate::errors::{self, malformed_xml};
use crate::model::intelligent_tiering::{self, Configuration, Tier, Tiering};
use crate::model::lifecycle::Filter;
use crate::ops::tagging::{from_shape, to_shape};

pub fn parse(shape: IntelligentTieringConfiguration) -> Result<Configuration, Error> {
    let is_enabled = match shape.status.as_str() {
        "Enabled" => true,
        "Disabled" => false,
        _ => return Err(malformed_xml()),
    };
    let tierings = shape.tierings.iter().map(parse_tiering).collect::<Result<Vec<_>, _>>()?;
    if !intelligent_tiering::check(&tierings) {
        return Err(errors::bad_tiering("Invalid Argument", &shape.id));
    }
    Ok(Configuration { is_enabled, filter: shape.filter.map(parse_filter).transpose()?, tierings })
}

fn parse_tiering(shape: &TieringShape) -> Result<Tiering, Error> {
    Ok(Tiering { tier: Tier::parse(&shape.access_tier).ok_or_else(malformed_xml)?, days: shape.days })
}

/// AWS: as in lifecycle rules, a filter has one predicate, or `And` with several.
fn parse_filter(shape: IntelligentTieringFilter) -> Result<Filter, Error> {
    let single = Filter { prefix: shape.prefix, tags: from_shape(shape.tag.into_iter().collect()), ..Filter::default() };
    match shape.and {
        None if single.predicates() <= 1 => Ok(single),
        Some(IntelligentTieringAndOperator { prefix, tags }) if single.predicates() == 0 => {
            let filter = Filter { prefix, tags: from_shape(tags.unwrap_or_default()), ..Filter::default() };
            if filter.predicates() < 2 { Err(malformed_xml()) } else { Ok(filter) }
        }
        _ => Err(malformed_xml()),
    }
}

pub fn show(id: String, configuration: Configuration) -> IntelligentTieringConfiguration {
    let tierings = configuration.tierings.into_iter();
    IntelligentTieringConfiguration {
        id,
        filter: configuration.filter.map(show_filter),
        status: if configuration.is_enabled { "Enabled" } else { "Disabled" }.to_owned(),
        tierings: tierings.map(|Tiering { tier, days }| TieringShape { days, access_tier: tier.name().to_owned() }).collect(),
    }
}

fn show_filter(filter: Filter) -> IntelligentTieringFilter {
    let is_and = filter.predicates() > 1;
    let Filter { prefix, tags, .. } = filter;
    if is_and {
        let tags = (!tags.is_empty()).then(|| to_shape(tags));
        return IntelligentTieringFilter { and: Some(IntelligentTieringAndOperator { prefix, tags }), ..Default::default() };
    }
    let tag = tags.into_iter().next().map(|(key, value)| Tag { key, value });
    IntelligentTieringFilter { prefix, tag, and: None }
}

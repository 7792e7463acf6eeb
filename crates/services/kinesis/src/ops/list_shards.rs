//! ListShards.

use api_kinesis::{ListShards, ListShardsInput, ListShardsOutput, ShardFilter};
use kernel::{Cx, Handler};

use super::describe_stream::described;
use crate::errors::{self, Error};
use crate::model::stream::{Shard, Stream, parse_shard_id};
use crate::{Kinesis, ops, store};

/// AWS: "The default value is 1000" (API reference, ListShards, MaxResults).
const PER_PAGE: usize = 1000;

impl Handler<ListShards> for Kinesis {
    async fn run(&self, cx: &Cx, input: ListShardsInput) -> Result<ListShardsOutput, Error> {
        let token = match &input.next_token {
            Some(_) if input.stream_name.is_some() || input.stream_arn.is_some() => return Err(errors::token_and_more()),
            Some(token) => Some(Token::parse(token).ok_or_else(errors::bad_next_token)?),
            None => None,
        };
        let name = match &token {
            Some(token) => &token.stream,
            None => ops::stream_name(cx, input.stream_name.as_deref(), input.stream_arn.as_deref())?,
        };
        let (stream, mut shards) = store::read(cx, |tx| {
            let stream = store::stream(cx, tx, name)?;
            let shards = store::shards(tx, &stream)?;
            Ok((stream, shards))
        })?;
        if let Some(filter) = &input.shard_filter {
            let wanted = Wanted::of(filter)?;
            shards.retain(|(number, shard)| wanted.includes(cx, &stream, *number, shard));
        }
        let start = token.as_ref().map(|token| token.after).or(input.exclusive_start_shard_id.as_deref().and_then(parse_shard_id));
        shards.retain(|(number, _)| start.is_none_or(|start| *number > start));
        let limit = input.max_results.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(PER_PAGE);
        let has_more = shards.len() > limit;
        shards.truncate(limit);
        let next = shards.last().filter(|_| has_more).map(|(number, _)| Token { stream: name.to_owned(), after: *number });
        Ok(ListShardsOutput {
            shards: Some(shards.into_iter().map(|(number, shard)| described(number, &shard)).collect()),
            next_token: next.map(|token| token.text()),
        })
    }
}

/// Where the next page begins: `stream/number`.
struct Token {
    stream: String,
    after: u32,
}

impl Token {
    fn parse(text: &str) -> Option<Token> {
        let (stream, after) = text.rsplit_once('/')?;
        Some(Token { stream: stream.to_owned(), after: after.parse().ok()? })
    }

    fn text(&self) -> String {
        format!("{}/{}", self.stream, self.after)
    }
}

/// AWS's filters (API reference, ShardFilter).
enum Wanted {
    After(u32),
    /// Open now.
    AtLatest,
    /// With records that are not past their time.
    All,
    /// Open at a moment (milliseconds of the epoch), or then and after.
    At(i64),
    From(i64),
    AtHorizon,
}

impl Wanted {
    fn of(filter: &ShardFilter) -> Result<Wanted, Error> {
        let kind = filter.r#type.as_str();
        let moment = || filter.timestamp.map(|timestamp| timestamp.millis()).ok_or_else(|| errors::filter_lacks("Timestamp", kind));
        Ok(match kind {
            "AFTER_SHARD_ID" => {
                let id = filter.shard_id.as_deref().and_then(parse_shard_id);
                Wanted::After(id.ok_or_else(|| errors::filter_lacks("ShardId", kind))?)
            }
            "AT_TRIM_HORIZON" => Wanted::AtHorizon,
            "AT_LATEST" => Wanted::AtLatest,
            "AT_TIMESTAMP" => Wanted::At(moment()?),
            "FROM_TIMESTAMP" => Wanted::From(moment()?),
            _ => Wanted::All,
        })
    }

    fn includes(&self, cx: &Cx, stream: &Stream, number: u32, shard: &Shard) -> bool {
        let made_at = (shard.made_at as i64).saturating_mul(1000);
        let closed_at = shard.closed.map_or(i64::MAX, |closed| closed.at);
        let horizon = stream.horizon(cx.now().millis());
        match self {
            Wanted::After(other) => number > *other,
            Wanted::AtLatest => shard.closed.is_none(),
            Wanted::All => closed_at >= horizon,
            // The first shards are open at whatever time the records left begin.
            Wanted::AtHorizon => made_at <= horizon.max(stream.created_at) && closed_at >= horizon,
            Wanted::At(moment) => made_at <= *moment && closed_at > *moment,
            Wanted::From(moment) => closed_at > *moment,
        }
    }
}

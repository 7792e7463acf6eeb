//! Just enough S3 for crawlers: buckets in memory, listings in small pages, ranges.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use api_s3::*;
use kernel::{Bytes, Cx, Error, Handler, Service};
use parking_lot::Mutex;
use tokio::sync::watch;

/// Small, so that every test lists several pages.
const KEYS_PER_PAGE: usize = 3;

#[derive(Clone)]
pub struct FakeS3 {
    buckets: Arc<Mutex<BTreeMap<String, BTreeMap<String, Bytes>>>>,
    held: Arc<watch::Sender<bool>>,
    reads: Arc<AtomicUsize>,
}

impl FakeS3 {
    pub fn with_bucket(name: &str) -> FakeS3 {
        let s3 = FakeS3 { buckets: Arc::default(), held: Arc::new(watch::Sender::new(false)), reads: Arc::default() };
        s3.buckets.lock().insert(name.into(), BTreeMap::new());
        s3
    }
    pub fn service(&self) -> Service {
        Service::of(&api_s3::SERVICE, self.clone()).on::<ListObjectsV2>().on::<GetObject>().into()
    }
    pub fn put(&self, key: &str, body: impl Into<Bytes>) -> &FakeS3 {
        self.buckets.lock().values_mut().next().unwrap().insert(key.into(), body.into());
        self
    }
    pub fn delete(&self, prefix: &str) {
        self.buckets.lock().values_mut().for_each(|bucket| bucket.retain(|key, _| !key.starts_with(prefix)));
    }
    /// From here on nobody gets an object, until they are let go.
    pub fn hold(&self) {
        self.held.send_replace(true);
    }
    pub fn let_go(&self) {
        self.held.send_replace(false);
    }
    /// How often somebody asked for (a part of) an object.
    pub fn reads(&self) -> usize {
        self.reads.load(Ordering::SeqCst)
    }
    pub async fn somebody_reads(&self) {
        while self.reads() == 0 {
            tokio::task::yield_now().await;
        }
    }
}

impl Handler<ListObjectsV2> for FakeS3 {
    async fn run(&self, _: &Cx, input: ListObjectsV2Input) -> Result<ListObjectsV2Output, Error> {
        let buckets = self.buckets.lock();
        let bucket = buckets.get(&input.bucket).ok_or_else(|| errors::no_such_bucket("The specified bucket does not exist"))?;
        let (prefix, after) = (input.prefix.unwrap_or_default(), input.continuation_token.unwrap_or_default());
        let matching = bucket.iter().filter(|(key, _)| key.starts_with(&prefix) && **key > after);
        let most = input.max_keys.map_or(KEYS_PER_PAGE, |most| KEYS_PER_PAGE.min(most as usize));
        let page: Vec<Object> = matching
            .take(most + 1)
            .map(|(key, body)| Object { key: Some(key.clone()), size: Some(body.len() as i64), ..Default::default() })
            .collect();
        let is_truncated = page.len() > most;
        let contents: Vec<Object> = page.into_iter().take(most).collect();
        let next = contents.last().and_then(|object| object.key.clone()).filter(|_| is_truncated);
        Ok(ListObjectsV2Output {
            contents: Some(contents),
            is_truncated: Some(is_truncated),
            next_continuation_token: next,
            ..Default::default()
        })
    }
}

impl Handler<GetObject> for FakeS3 {
    async fn run(&self, cx: &Cx, input: GetObjectInput) -> Result<GetObjectOutput, Error> {
        assert_eq!(cx.principal().arn(), "glue.amazonaws.com", "crawlers read as the service");
        self.reads.fetch_add(1, Ordering::SeqCst);
        self.held.subscribe().wait_for(|held| !held).await.expect("the sender lives");
        let buckets = self.buckets.lock();
        let body = buckets.get(&input.bucket).and_then(|bucket| bucket.get(&input.key));
        let body = body.ok_or_else(|| errors::no_such_key("The specified key does not exist."))?;
        let range = input.range.as_deref().and_then(|range| range.strip_prefix("bytes=")?.split_once('-'));
        let (from, to) = range.map(|(from, to)| (from.parse::<usize>().unwrap(), to.parse::<usize>().unwrap())).unwrap();
        Ok(GetObjectOutput { body: body.slice(from..body.len().min(to + 1)).into(), ..Default::default() })
    }
}

//! Listing a target: page after page of keys becomes a folder tree.

use api_glue::S3Target;
use api_s3::{ListObjectsV2, ListObjectsV2Input, ListObjectsV2Output};
use kernel::Error;

use super::Interruption;
use super::run::Run;
use crate::model::crawl::tree::Folder;
use crate::model::glob::Glob;
use crate::model::s3_path::S3Path;
use crate::store::CRAWLED_FOLDERS;

/// A target's folders. The files have not been looked into yet.
pub struct Surveyed {
    pub target: S3Path,
    /// Below which folder the tree stands.
    pub base: Base,
    pub root: Folder,
    /// The target is one object, not a folder.
    pub is_one_file: bool,
    /// There is no object at all, excluded and already crawled ones counted.
    pub is_nothing: bool,
    pub exclusions: Vec<String>,
    pub sample_size: Option<usize>,
}

/// The folder below which paths of a tree are meant.
#[derive(Clone, Debug)]
pub struct Base {
    pub bucket: String,
    /// Empty, or ending in a slash.
    pub folder: String,
}

impl Base {
    pub fn key(&self, relative: &str) -> String {
        format!("{}{relative}", self.folder)
    }
    pub fn below(&self, relative: &str) -> String {
        format!("s3://{}/{}{relative}", self.bucket, self.folder)
    }
    /// Where a location lies below this folder, if it does.
    pub fn relative(&self, location: &S3Path) -> Option<String> {
        let folder = location.folder();
        (location.bucket == self.bucket).then(|| folder.strip_prefix(&self.folder).map(str::to_owned)).flatten()
    }
    /// AWS: "the level for the top level folder is 1", which we take to be the bucket.
    pub fn level(&self) -> usize {
        1 + self.folder.matches('/').count()
    }
}

pub async fn survey(run: &Run, target: &S3Target) -> Result<Surveyed, Interruption> {
    let text = target.path.as_deref().unwrap_or_default();
    let path = S3Path::parse(text).ok_or_else(|| Interruption::Failed(format!("Invalid S3 target path: {text}")))?;
    let exclusions = target.exclusions.clone().unwrap_or_default();
    let mut surveyed = Surveyed {
        base: Base { bucket: path.bucket.clone(), folder: path.folder() },
        target: path,
        root: Folder::default(),
        is_one_file: false,
        is_nothing: true,
        sample_size: target.sample_size.and_then(|size| usize::try_from(size).ok()),
        exclusions,
    };
    list_folder(run, &mut surveyed).await?;
    if surveyed.is_nothing && !surveyed.target.prefix.is_empty() && !surveyed.target.prefix.ends_with('/') {
        list_one_file(run, &mut surveyed).await?;
    }
    Ok(surveyed)
}

async fn list_folder(run: &Run, surveyed: &mut Surveyed) -> Result<(), Interruption> {
    let exclusions: Vec<Glob> = surveyed.exclusions.iter().filter_map(|pattern| Glob::parse(pattern).ok()).collect();
    let mut crawled = CrawledFolders::default();
    let mut token = None;
    loop {
        run.check_stop()?;
        let page = list(run, &surveyed.target.bucket, &surveyed.base.folder, token, None).await?;
        for object in page.contents.unwrap_or_default() {
            let Some(key) = object.key else { continue };
            surveyed.is_nothing = false;
            let Some(relative) = key.strip_prefix(&surveyed.base.folder) else { continue };
            if exclusions.iter().any(|pattern| pattern.matches(relative)) || crawled.includes(run, &surveyed.base, relative)? {
                continue;
            }
            surveyed.root.add(relative, object.size.and_then(|size| u64::try_from(size).ok()).unwrap_or(0));
        }
        token = page.next_continuation_token.filter(|_| page.is_truncated == Some(true));
        if token.is_none() {
            return Ok(());
        }
    }
}

/// The include path of an S3 target may name an object.
async fn list_one_file(run: &Run, surveyed: &mut Surveyed) -> Result<(), Interruption> {
    let page = list(run, &surveyed.target.bucket, &surveyed.target.prefix, None, Some(1)).await?;
    let object = page.contents.unwrap_or_default().into_iter().next();
    if let Some(object) = object.filter(|object| object.key.as_deref() == Some(&surveyed.target.prefix)) {
        let folder = surveyed.target.prefix.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
        surveyed.root.add(surveyed.target.name(), object.size.and_then(|size| u64::try_from(size).ok()).unwrap_or(0));
        surveyed.base.folder = folder;
        surveyed.is_one_file = true;
        surveyed.is_nothing = false;
    }
    Ok(())
}

async fn list(
    run: &Run,
    bucket: &str,
    prefix: &str,
    continuation_token: Option<String>,
    max_keys: Option<i32>,
) -> Result<ListObjectsV2Output, Interruption> {
    let input = || ListObjectsV2Input {
        bucket: bucket.to_owned(),
        prefix: Some(prefix.to_owned()).filter(|prefix| !prefix.is_empty()),
        continuation_token: continuation_token.clone(),
        max_keys,
        ..ListObjectsV2Input::default()
    };
    patiently(|| run.reader.call::<ListObjectsV2>(input())).await
}

/// AWS's clients try again when a service is busy, and give up at some point.
pub async fn patiently<T, F: Future<Output = Result<T, Error>> + Send>(call: impl Fn() -> F + Send) -> Result<T, Interruption> {
    const ATTEMPTS: usize = 4;
    let mut attempt = 1;
    loop {
        match call().await {
            Err(Error::Api(error)) if attempt < ATTEMPTS && (error.schema.status >= 500 || error.code().contains("Throttling")) => {
                tracing::debug!(%error, attempt, "the crawler tries again");
                attempt += 1;
            }
            // S3's own sentence is what AWS shows too: "The specified bucket does not exist", "Access Denied".
            Err(Error::Api(error)) => return Err(Interruption::Failed(error.message.into_owned())),
            Err(fault) => return Err(Interruption::Fault(fault)),
            Ok(output) => return Ok(output),
        }
    }
}

/// Which folders earlier crawls have visited, asked once per folder: keys come in order.
#[derive(Default)]
struct CrawledFolders {
    last: Option<(String, bool)>,
}

impl CrawledFolders {
    fn includes(&mut self, run: &Run, base: &Base, relative: &str) -> Result<bool, Interruption> {
        if !run.only_new_folders {
            return Ok(false);
        }
        let folder = relative.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
        if let Some((_, known)) = self.last.as_ref().filter(|(last, _)| *last == folder) {
            return Ok(*known);
        }
        let known = run.cx.read(|tx| tx.exists(&CRAWLED_FOLDERS, (run.name.as_str(), base.below(&folder).as_str())))?;
        self.last = Some((folder, known));
        Ok(known)
    }
}

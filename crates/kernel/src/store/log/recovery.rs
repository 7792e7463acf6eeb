//! Opening the logs after whatever happened: the newest segment is read whole, older ones through their indexes.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::LogId;
use super::disk::{Catalog, LogState, SegmentFile};
use super::index::Index;
use super::thread::Writer;
use super::wire::{self, Frame, Head};
use crate::store::StoreError;
use crate::store::disk;
use crate::store::segment::{Frames, HEADER_BYTES, Segment};

pub(super) struct Recovered {
    pub catalog: Catalog,
    pub writer: Writer,
}

/// What a walk over a segment finds.
struct Walk {
    index: Index,
    /// From the checkpoint, carried on by what follows it.
    heads: BTreeMap<LogId, Head>,
    position: u64,
    session: u32,
}

pub(super) fn recover(dir: &Path) -> Result<Recovered, StoreError> {
    let mut next_generation = 1;
    let mut found = BTreeMap::new();
    let mut spare = Vec::new();
    for path in segment_paths(dir)? {
        let frames = Frames::open(&path).map_err(reading(&path))?;
        let generation = frames.as_ref().map_or(0, |frames| frames.generation);
        next_generation = next_generation.max(generation + 1).max(generation_in_name(&path) + 1);
        match frames {
            Some(_) => drop(found.insert(generation, path)),
            None => spare.push(Segment::reopen(path.clone(), 0, 0).map_err(reading(&path))?),
        }
    }
    let mut writer =
        Writer { dir: dir.into(), active: None, session: 1, next_generation, spare: Vec::new(), preparing: None, sealed: Vec::new() };
    let mut catalog = Catalog::default();
    // The newest segment with a checkpoint is where writing stopped; what is newer was only prepared.
    while let Some((generation, path)) = found.pop_last() {
        let walk = walk(&path)?;
        if walk.position <= HEADER_BYTES {
            spare.push(Segment::reopen(path.clone(), generation, 0).map_err(reading(&path))?);
            continue;
        }
        adopt(&mut catalog, &mut writer, generation, path, walk)?;
        break;
    }
    for (generation, path) in found.into_iter().rev() {
        add_sealed(&mut catalog, &mut writer, generation, path)?;
    }
    for segment in spare {
        // They have a stale generation or none; a fresh one would need a sync, and creating anew is as cheap.
        disk::remove(&segment.path).map_err(StoreError::io("deleting an unused log segment"))?;
    }
    Ok(Recovered { catalog, writer })
}

/// Goes on writing where the last run stopped, in a higher session.
fn adopt(catalog: &mut Catalog, writer: &mut Writer, generation: u64, path: PathBuf, walk: Walk) -> Result<(), StoreError> {
    let segment = Segment::reopen(path.clone(), generation, walk.position).map_err(reading(&path))?;
    // A killed process leaves records that only the page cache has; readers are about to see them.
    segment.sync().map_err(StoreError::io(format!("syncing {}", path.display())))?;
    for (log, head) in walk.heads {
        catalog.logs.insert(log, LogState { head, ..LogState::default() });
    }
    add_spans(catalog, generation, &walk.index);
    catalog.active = walk.index;
    catalog.segments.insert(generation, Arc::new(open_file(generation, path)?));
    writer.session = walk.session + 1;
    writer.active = Some(segment);
    Ok(())
}

fn add_sealed(catalog: &mut Catalog, writer: &mut Writer, generation: u64, path: PathBuf) -> Result<(), StoreError> {
    let index = index_of(&path, generation)?;
    add_spans(catalog, generation, &index);
    writer.sealed.push(Segment::reopen(path.clone(), generation, 0).map_err(reading(&path))?);
    catalog.segments.insert(generation, Arc::new(open_file(generation, path)?));
    Ok(())
}

fn open_file(generation: u64, path: PathBuf) -> Result<SegmentFile, StoreError> {
    let file = std::fs::File::open(&path).map_err(reading(&path))?;
    Ok(SegmentFile { generation, file, path })
}

/// Segments are added newest first; logs that the newest checkpoint does not know have been removed.
fn add_spans(catalog: &mut Catalog, generation: u64, index: &Index) {
    for (log, blocks) in &index.logs {
        let Some(state) = catalog.logs.get_mut(log) else { continue };
        if blocks.end > state.head.trimmed && generation >= state.head.born {
            state.spans.push_front((generation, blocks.end));
        }
    }
}

/// The index of a sealed segment: from its file, or made again from the segment.
pub(super) fn index_of(path: &Path, generation: u64) -> Result<Index, StoreError> {
    if let Some(index) = Index::load(&index_path(path), generation) {
        return Ok(index);
    }
    let index = walk(path)?.index;
    if let Err(error) = index.save(&index_path(path), generation) {
        tracing::warn!(%error, "the index of a log segment could not be saved");
    }
    Ok(index)
}

fn walk(path: &Path) -> Result<Walk, StoreError> {
    let mut walk = Walk { index: Index::default(), heads: BTreeMap::new(), position: 0, session: 0 };
    let Some(mut frames) = Frames::open(path).map_err(reading(path))? else { return Ok(walk) };
    let generation = frames.generation;
    while let Some((offset, payload)) = frames.next_frame().map_err(reading(path))? {
        let Some(frame) = wire::parse(payload) else {
            return Err(StoreError::corrupt(path.display().to_string(), format!("the frame at byte {offset} makes no sense")));
        };
        match frame {
            Frame::Checkpoint(heads) => walk.heads = heads.into_iter().collect(),
            Frame::Block { log, first, count } => {
                walk.index.add(log, first, count, offset);
                let born = Head { born: generation, ..Head::default() };
                walk.heads.entry(log).or_insert(born).next = first + u64::from(count);
            }
            Frame::Trim { log, before } => {
                if let Some(head) = walk.heads.get_mut(&log) {
                    head.trimmed = head.trimmed.max(before.min(head.next));
                }
            }
            Frame::Remove { log } => {
                walk.heads.remove(&log);
                walk.index.logs.remove(&log);
            }
        }
    }
    walk.position = frames.position();
    walk.session = frames.session;
    Ok(walk)
}

pub(super) fn index_path(segment: &Path) -> PathBuf {
    segment.with_extension("index")
}

fn reading(path: &Path) -> impl FnOnce(std::io::Error) -> StoreError {
    StoreError::io(format!("reading {}", path.display()))
}

fn segment_paths(dir: &Path) -> Result<Vec<PathBuf>, StoreError> {
    let entries = std::fs::read_dir(dir).map_err(reading(dir))?;
    let paths = entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>().map_err(reading(dir))?;
    Ok(paths.into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "log")).collect())
}

fn generation_in_name(path: &Path) -> u64 {
    path.file_stem().and_then(|stem| stem.to_str()).and_then(|stem| stem.parse().ok()).unwrap_or(0)
}

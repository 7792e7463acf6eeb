//! Nobody watches: what is left of the recorder in everything but tests.

use std::path::Path;

/// No time passes where nobody looks.
pub struct Moment;

#[inline(always)]
pub fn created(_: &Path) {}
#[inline(always)]
pub fn written(_: &Path, _: &[u8], _: u64) {}
#[inline(always)]
pub fn moment(_: &Path) -> Moment {
    Moment
}
#[inline(always)]
pub fn synced(_: &Path, _: Moment) {}
#[inline(always)]
pub fn names_synced(_: &Path, _: Moment) {}
#[inline(always)]
pub fn dirs_made(_: &Path) {}
#[inline(always)]
pub fn renamed(_: &Path, _: &Path) {}
#[inline(always)]
pub fn removed(_: &Path) {}
#[inline(always)]
pub fn replaced(_: &Path) {}

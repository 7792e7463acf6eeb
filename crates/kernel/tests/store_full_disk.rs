//! A disk that takes no more: whoever waits for durability is told, nothing is acknowledged afterwards, and what was acknowledged
//! before is still there. The disk is "full" for a child process whose files may not grow past a few megabytes.

use std::path::Path;
use std::process::Command;

use kernel::store::{Place, Scope, Store, StoreError, Table, TableId};

const ROWS: Table<u64, Vec<u8>> = Table::new(TableId { tag: 1, name: "rows" }, Scope::Global);
const PLENTY: u64 = 10_000;

#[test]
fn a_write_that_cannot_be_durable_is_never_acknowledged() {
    if let Ok(dir) = std::env::var("MILLPOND_FULL_DISK_CHILD") {
        return fill(Path::new(&dir));
    }
    let dir = tempfile::tempdir().unwrap();
    // Ignoring the signal turns it into the error a full disk gives. 4,000 blocks are two or four megabytes, as the shell has it.
    let limited = "trap '' XFSZ; ulimit -f 4000; exec \"$0\" --exact a_write_that_cannot_be_durable_is_never_acknowledged --nocapture";
    let output = Command::new("sh")
        .args(["-c", limited])
        .arg(std::env::current_exe().unwrap())
        .env("MILLPOND_FULL_DISK_CHILD", dir.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    let acknowledged: u64 = said.lines().find_map(|line| line.strip_prefix("acknowledged ")).unwrap().parse().unwrap();
    assert!(acknowledged > 0 && acknowledged < PLENTY, "{acknowledged}");
    let store = Store::open(dir.path()).unwrap();
    for number in 0..acknowledged {
        assert!(store.read::<_, StoreError>(&Place::nowhere(), |tx| tx.exists(&ROWS, number)).unwrap(), "row {number} was acknowledged");
    }
}

fn fill(dir: &Path) {
    let store = Store::open(dir).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let write = |number: u64| runtime.block_on(store.write(&Place::nowhere(), |tx| tx.put(&ROWS, number, &vec![7; 4000])));
    let (acknowledged, error) = (0..PLENTY).find_map(|number| write(number).err().map(|error| (number, error))).expect("the disk fills up");
    assert!(matches!(error, StoreError::Io { .. } | StoreError::Database { .. } | StoreError::Failed { .. }), "{error}");
    let afterwards = write(PLENTY).unwrap_err();
    assert!(matches!(afterwards, StoreError::Failed { .. }), "{afterwards}");
    assert!(store.read::<_, StoreError>(&Place::nowhere(), |tx| tx.exists(&ROWS, acknowledged - 1)).unwrap(), "reading goes on");
    println!("\nacknowledged {acknowledged}");
}

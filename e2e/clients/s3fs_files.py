"""s3fs: a bucket as a file system."""

import sys

import s3fs

bucket = sys.argv[1]
fs = s3fs.S3FileSystem()

with fs.open(f"{bucket}/fs/deep/a.txt", "w") as file:
    file.write("hello\n")
# Two parts of a multipart upload, written as they come.
with fs.open(f"{bucket}/fs/big.bin", "wb", block_size=5 << 20) as file:
    for _ in range(8):
        file.write(b"x" * (1 << 20))
assert fs.ls(f"{bucket}/fs", detail=False) == [f"{bucket}/fs/big.bin", f"{bucket}/fs/deep"]
assert fs.find(bucket) == [f"{bucket}/fs/big.bin", f"{bucket}/fs/deep/a.txt"]
assert fs.glob(f"{bucket}/**/*.txt") == [f"{bucket}/fs/deep/a.txt"]
assert fs.info(f"{bucket}/fs/big.bin")["size"] == 8 << 20
with fs.open(f"{bucket}/fs/big.bin", "rb") as file:
    file.seek(-3, 2)
    assert file.read() == b"xxx"
fs.mv(f"{bucket}/fs/deep/a.txt", f"{bucket}/fs/b.txt")
assert not fs.exists(f"{bucket}/fs/deep/a.txt")
assert fs.cat(f"{bucket}/fs/b.txt") == b"hello\n"
fs.rm(f"{bucket}/fs", recursive=True)
fs.invalidate_cache()
assert fs.find(bucket) == []

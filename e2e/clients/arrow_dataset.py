"""pyarrow: a partitioned dataset written by Arrow's own S3 client, and read back in part."""

import os
import sys

import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq
from pyarrow import fs

bucket = sys.argv[1]
s3 = fs.S3FileSystem(endpoint_override=os.environ["AWS_ENDPOINT_URL"], region=os.environ["AWS_DEFAULT_REGION"])

table = pa.table({"id": range(1000), "month": [f"{1 + number % 3:02}" for number in range(1000)]})
ds.write_dataset(table, f"{bucket}/arrow", filesystem=s3, format="parquet", partitioning=["month"], partitioning_flavor="hive")
dataset = ds.dataset(f"{bucket}/arrow", filesystem=s3, format="parquet", partitioning="hive")
assert len(dataset.files) == 3, dataset.files
assert dataset.to_table().num_rows == 1000
assert dataset.to_table(columns=["id"], filter=ds.field("month") == 2).num_rows == 333

pq.write_table(table, f"{bucket}/one.parquet", filesystem=s3)
assert pq.read_metadata(f"{bucket}/one.parquet", filesystem=s3).num_rows == 1000
with s3.open_output_stream(f"{bucket}/large.bin") as stream:
    for _ in range(12):
        stream.write(b"y" * (1 << 20))
assert s3.get_file_info(f"{bucket}/large.bin").size == 12 << 20
s3.delete_dir(f"{bucket}/arrow")
left = s3.get_file_info(fs.FileSelector(bucket, recursive=True))
assert sorted(info.path for info in left) == [f"{bucket}/large.bin", f"{bucket}/one.parquet"], left

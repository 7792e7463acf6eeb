"""polars: frames written to the lake and scanned lazily."""

import os
import sys

import polars as pl

bucket = sys.argv[1]
options = {"aws_endpoint_url": os.environ["AWS_ENDPOINT_URL"], "aws_region": os.environ["AWS_DEFAULT_REGION"], "aws_allow_http": "true"}

frame = pl.DataFrame({"id": range(300), "amount": [number * 0.5 for number in range(300)]})
for year in (2025, 2026):
    frame.write_parquet(f"s3://{bucket}/polars/year={year}/part.parquet", storage_options=options)
scan = pl.scan_parquet(f"s3://{bucket}/polars/", storage_options=options, hive_partitioning=True)
assert scan.filter(pl.col("year") == 2026).select(pl.len()).collect().item() == 300
assert scan.select(pl.col("amount").sum()).collect().item() == 2 * frame["amount"].sum()
frame.lazy().sink_csv(f"s3://{bucket}/polars.csv", storage_options=options)
assert pl.scan_csv(f"s3://{bucket}/polars.csv", storage_options=options).collect().equals(frame)

-- Version 1 of the store. Later versions are migrations (migrations.ts); this file never changes.
-- Everything shown anywhere is derived from these tables; hashes tie a score to what produced it, so that it can be
-- recomputed (`job` with the kernel's source is the whole input of an evaluation). Seconds and hashes are plain columns,
-- whole documents are JSON.

create table schema_versions (
  version integer primary key,
  applied timestamptz not null
);

-- One run: one attempt of an agent on one (platform, profile, task, configuration).
create table runs (
  run_id text primary key,
  session text not null,            -- the invocation that the run belongs to
  agent text not null,
  platform text not null,
  plugin_version text not null,
  plugin_hash text not null,
  evaluator_hash text not null,
  profile text not null,
  task text not null,
  configuration text not null,
  parameters json not null,
  attempt integer not null,
  seed_given boolean not null,      -- true: the seed came from the user, the score is marked
  started timestamptz not null,
  finished timestamptz not null
);

-- Sources, once each.
create table kernels (
  kernel_hash text primary key,     -- SHA-256 of the source
  platform text not null,
  source text not null,
  provenance text not null,         -- compiler and flags, author, or model
  created timestamptz not null
);

-- One evaluation: a job (without its source, which is the kernel's) and its result.
create table evaluations (
  evaluation_id text primary key,
  run_id text not null,
  kernel_hash text not null,
  job_hash text not null,
  verdict text not null,            -- correct, or a failure code
  cycles double,
  job json not null,
  result json not null,
  wall_milliseconds double not null,
  evaluated timestamptz not null
);

-- The outcome of a run.
create table scores (
  run_id text primary key,
  evaluation_id text not null,
  kernel_hash text not null,
  platform text not null,
  task text not null,
  configuration text not null,
  level integer not null,
  agent text not null,
  correct boolean not null,
  verdict text not null,
  cycles double,                    -- median over the secret seeds; null unless correct
  baseline text not null,           -- name of the default baseline
  baseline_cycles double,
  speedup double,                   -- baseline cycles / cycles
  speedups json not null,           -- by baseline name
  floor_cycles double,
  roofline_fraction double,
  match_rate double,
  maximum_error double,
  mean_error double,
  code_bytes integer not null,
  static_bytes integer not null,
  seeds json not null,
  seed_given boolean not null,
  flags json not null,
  created timestamptz not null
);

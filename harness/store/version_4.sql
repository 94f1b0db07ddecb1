-- Version 4 of the store: what a server keeps. This file never changes. Requests are written before they are acknowledged
-- and answered in tables of their own, so that nothing is ever changed in place: a request without an answer is to be done.

-- Who may do what over HTTP.
create table tokens (
  token_id text primary key,
  name text not null,
  scopes json not null,             -- read, submit, admin
  token_hash text not null,         -- SHA-256 of the token, which is 256 random bits
  created timestamptz not null,
  expires timestamptz               -- null: never
);

create table token_revocations (
  token_id text not null,
  revoked timestamptz not null
);

-- Kernels to be tried on the public seed.
create table evaluation_requests (
  request_id text primary key,
  job json not null,                -- with its source
  requested_by text not null,       -- token, or address
  requested timestamptz not null
);

create table evaluation_answers (
  request_id text primary key,
  result json,                      -- null: the job could not be carried out, see message
  message text,
  wall_milliseconds double,
  finished timestamptz not null
);

-- Runs of agents that were asked for, and how the asking ended; the latest line of a run counts.
create table run_requests (
  run_key text not null,
  specification json not null,
  state text not null,              -- wanted; settled: it ended, or somebody cancelled it
  message text,                     -- why it could not be carried out
  requested_by text not null,
  requested timestamptz not null
);

-- Kernels by named people.
create table submissions (
  submission_id text primary key,
  author text not null,
  note text,
  platform text not null,
  profile text not null,
  task text not null,
  configuration text not null,
  parameters json not null,
  kernel_hash text not null,        -- of kernels
  idempotency_key text,             -- as the sender chose it
  request_hash text not null,       -- of the whole request
  submitted_by text not null,
  submitted timestamptz not null
);

create table submission_answers (
  submission_id text primary key,
  run_id text,                      -- run that holds the score; null: it could not be scored, see message
  message text,
  finished timestamptz not null
);

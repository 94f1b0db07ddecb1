-- Version 3 of the store: runs of agents, with their traces. This file never changes.

-- What an agent did, in order: append-only. Everything that is shown of a run follows from its events and scores.
create table events (
  run_id text not null,
  sequence integer not null,        -- 0, 1, 2, ... without gaps
  written timestamptz not null,
  kind text not null,               -- message, turn, tool, note, end
  event json not null,              -- the whole event, with sequence and time
  primary key (run_id, sequence)
);

-- A run of a compiler or of an expert is made at once: all that it has of these is its status.
alter table runs add column run_key text;                -- hash of the specification; null where there is none
alter table runs add column status text default 'finished'; -- running, finished, interrupted, infrastructure, cancelled
alter table runs add column specification json;
alter table runs add column draw json;                   -- secret seeds and poisons, drawn at the start, for the score
alter table runs add column iterations integer;
alter table runs add column first_success_iteration integer; -- null unless the score is correct
alter table runs add column first_success_tokens bigint;
alter table runs add column first_success_dollars double; -- null: none, or unknown
alter table runs add column tokens_system bigint;
alter table runs add column tokens_input bigint;
alter table runs add column tokens_cached bigint;        -- of system and input
alter table runs add column tokens_reasoning bigint;
alter table runs add column tokens_output bigint;
alter table runs add column tokens_estimated boolean;
alter table runs add column dollars double;              -- null: unknown
alter table runs add column tool_calls integer;
alter table runs add column evaluations integer;         -- on the public seed, paid for
alter table runs add column error_class text;            -- S, F, T; null where the score is correct or there is none
alter table runs add column end_reason text;
alter table runs add column unsealed boolean;             -- true: the agent could reach more than the tools; null: no
alter table runs add column wall_milliseconds double;
alter table runs add column regrade_of text;             -- run whose kernel was scored again
alter table runs alter column finished drop not null;
create unique index runs_by_key on runs (run_key);

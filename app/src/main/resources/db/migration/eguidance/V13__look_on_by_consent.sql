-- Who looks on does so by a consent of the seeker's, which the room consent keeps; what stood here moves there.
alter table eguidance.observation
  add column consent uuid references consent.consent (id) on delete set null,
  add check (consent is null or answered_at is not null);
alter table eguidance.participant add column consent uuid references consent.consent (id) on delete cascade;

with moved as (
  insert into consent.consent (id, giver, item_kind, item, recipient, purpose, ground, text_version, given_at)
  select gen_random_uuid(), c.seeker, 'eguidance.conversation', o.conversation, o.observer, 'eguidance.observation', 'EXPLICIT_CONSENT',
    'team.leave/1', o.answered_at
  from eguidance.observation o join eguidance.conversation c on c.id = o.conversation
  where o.allowed
  returning id, item, recipient)
update eguidance.observation o set consent = moved.id from moved where moved.item = o.conversation and moved.recipient = o.observer;

update eguidance.participant p set consent = o.consent
from eguidance.observation o
where p.part = 'OBSERVING' and o.conversation = p.conversation and o.observer = p.person;
update eguidance.participant set until = since where part = 'OBSERVING' and consent is null and until is null;

alter table eguidance.observation drop column allowed;
alter table eguidance.participant
  add check (part = 'OBSERVING' or consent is null),
  add check (part <> 'OBSERVING' or until is not null or consent is not null);
create index participant_by_consent on eguidance.participant (consent) where consent is not null;
create index observation_by_consent on eguidance.observation (consent) where consent is not null;

-- Whether somebody takes part now: who looks on, only as long as the consent holds.
create function eguidance.takes_part(p eguidance.participant) returns boolean stable
  return p.until is null and (p.part <> 'OBSERVING' or consent.is_valid(p.consent));

-- The language of what came by mail or SMS is guessed until a counsellor has said what it is.
alter table eguidance.correspondence add column language_guessed boolean not null default false;

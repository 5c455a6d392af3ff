-- People, what they may do, and how they prove who they are.

create table identity_account (
    id uuid not null primary key,
    sign_in_name varchar(60) character set ascii collate ascii_bin not null,
    display_name varchar(200) character set utf8mb4 collate utf8mb4_vietnamese_ci not null,
    search_name varchar(300) character set utf8mb4 collate utf8mb4_bin not null,
    agency uuid null,
    active boolean not null,
    demo boolean not null,
    created_at datetime(6) not null,
    version bigint not null,
    unique key identity_account_name (sign_in_name),
    key identity_account_list (display_name, id)
);

create table identity_credential (
    account uuid not null primary key,
    password_hash varchar(255) character set ascii collate ascii_bin not null,
    must_change boolean not null,
    changed_at datetime(6) not null,
    otp_secret varchar(64) character set ascii collate ascii_bin null,
    otp_confirmed boolean not null,
    otp_step bigint not null,
    version bigint not null
);

-- Keyed by a digest of the typed name, so that a name nobody has is locked out just the same.
create table identity_attempt (
    name_hash char(64) character set ascii collate ascii_bin not null primary key,
    failures int not null,
    lockouts int not null,
    locked_until datetime(6) null,
    last_at datetime(6) not null,
    key identity_attempt_age (last_at)
);

create table identity_grant (
    id uuid not null primary key,
    account uuid not null,
    role varchar(40) character set ascii collate ascii_bin not null,
    scope uuid null,
    scope_key uuid as (coalesce(scope, '00000000-0000-0000-0000-000000000000')) persistent,
    granted_at datetime(6) not null,
    granted_by varchar(60) character set ascii collate ascii_bin not null,
    version bigint not null,
    unique key identity_grant_once (account, role, scope_key),
    key identity_grant_role (role, scope_key)
);

create table identity_session (
    id uuid not null primary key,
    hash char(64) character set ascii collate ascii_bin not null,
    account uuid not null,
    anti_forgery varchar(64) character set ascii collate ascii_bin not null,
    agent varchar(120) not null,
    created_at datetime(6) not null,
    last_seen_at datetime(6) not null,
    second_factor boolean not null,
    pending boolean not null,
    version bigint not null,
    unique key identity_session_hash (hash),
    key identity_session_account (account),
    key identity_session_age (last_seen_at)
);

create table identity_recovery (
    id uuid not null primary key,
    account uuid not null,
    hash char(64) character set ascii collate ascii_bin not null,
    used_at datetime(6) null,
    version bigint not null,
    key identity_recovery_account (account)
);

create table identity_token (
    id uuid not null primary key,
    account uuid not null,
    label varchar(120) not null,
    hash char(64) character set ascii collate ascii_bin not null,
    hint varchar(12) character set ascii collate ascii_bin not null,
    roles varchar(500) character set ascii collate ascii_bin not null,
    created_at datetime(6) not null,
    expires_at datetime(6) not null,
    last_used_at datetime(6) null,
    revoked_at datetime(6) null,
    version bigint not null,
    unique key identity_token_hash (hash),
    key identity_token_account (account)
);

create table identity_approval (
    id uuid not null primary key,
    kind varchar(40) character set ascii collate ascii_bin not null,
    account uuid not null,
    role varchar(40) character set ascii collate ascii_bin null,
    scope uuid null,
    reason varchar(500) not null,
    requested_by uuid not null,
    requested_at datetime(6) not null,
    state varchar(20) character set ascii collate ascii_bin not null,
    decided_by uuid null,
    decided_at datetime(6) null,
    version bigint not null,
    key identity_approval_state (state, requested_at)
);

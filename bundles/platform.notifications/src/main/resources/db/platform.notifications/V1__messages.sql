-- What people outside were told, and by which way. The id is that of the event that carried it.

create table if not exists notifications_message (
    id uuid not null primary key,
    channel varchar(40) character set ascii collate ascii_bin not null,
    recipient varchar(320) character set utf8mb4 collate utf8mb4_bin not null,
    masked varchar(320) character set utf8mb4 collate utf8mb4_bin not null,
    subject_vi varchar(300) not null,
    subject_en varchar(300) not null,
    body_vi text not null,
    body_en text not null,
    about uuid not null,
    cause varchar(120) character set ascii collate ascii_bin not null,
    state varchar(10) character set ascii collate ascii_bin not null,
    attempts int not null,
    reason varchar(500) not null,
    queued_at datetime(6) not null,
    next_at datetime(6) not null,
    sent_at datetime(6) null,
    version bigint not null,
    key notifications_message_due (state, next_at, id),
    key notifications_message_list (queued_at, id),
    key notifications_message_state (state, queued_at, id),
    key notifications_message_about (about, queued_at, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_vietnamese_ci;

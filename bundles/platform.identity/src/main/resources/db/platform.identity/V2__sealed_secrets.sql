-- Second factors are kept sealed, which takes more room.

alter table identity_credential
  modify otp_secret varchar(160) character set ascii collate ascii_bin null;

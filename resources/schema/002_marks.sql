-- What is said about revisions, outside of their chain: names given to them, and seals. They name the revision by its hash.
CREATE TABLE revision_name (
    number INTEGER PRIMARY KEY NOT NULL,
    revision BLOB NOT NULL,
    name TEXT NOT NULL,
    author TEXT NOT NULL,
    time INTEGER NOT NULL -- milliseconds since 1970 UTC
) STRICT;

CREATE TABLE seal (
    number INTEGER PRIMARY KEY NOT NULL,
    revision BLOB NOT NULL,
    content BLOB NOT NULL, -- SHA-256 of the content at that revision
    reviewer TEXT NOT NULL,
    time INTEGER NOT NULL, -- milliseconds since 1970 UTC
    public_key BLOB NOT NULL, -- Ed25519
    signature BLOB NOT NULL
) STRICT;

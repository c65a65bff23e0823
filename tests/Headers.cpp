// Only the precompiled headers of its targets are used.

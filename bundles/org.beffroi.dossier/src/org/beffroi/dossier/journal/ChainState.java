package org.beffroi.dossier.journal;

/**
 * How far a chained file has come: what its head says, or what reading it found.
 *
 * @param records how many records were acknowledged since the file began, also those that cannot be read any more
 * @param end where the last of them ends, in bytes from the start of the file
 * @param digest {@link Chain#digest} of the last of them, 0 where there is none
 */
record ChainState(long records, long end, long digest) {}

package org.beffroi.dossier.journal;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Whether the records of a file are all there, once each and in their order: each one carries the number of the records
 * before it and the digest of its predecessor.
 *
 * <p>For one reading of one file, from its start or from the start of any record; not for several threads.
 */
final class Chain {

    private final TreeMap<Long, Long> gaps = new TreeMap<>();
    private boolean known;
    private long records;
    private long digest;

    /** The chain of a file that is read from a record in its middle: the first one tells where it stands. */
    static Chain fromAnywhere() {
        return new Chain();
    }

    /** The chain of a file that is read from its first record on. */
    static Chain fromStart() {
        Chain chain = new Chain();
        chain.known = true;
        return chain;
    }

    /** The first 64 bits of SHA-256 (FIPS 180-4): a record's digest stands in its successor. */
    static long digest(byte[] bytes, int from, int length) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(bytes, from, length);
            return ByteBuffer.wrap(sha.digest()).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /**
     * What a record links to.
     *
     * @param first how many records stand before it, from 0
     * @param count how many records it holds: the mentions of a frame, 1 for an act
     * @param previous digest of its predecessor, 0 for the first one
     */
    record Link(long first, int count, long previous) {}

    /**
     * Takes the next readable record.
     *
     * @param from where it stands in the file
     * @param to where it ends
     * @param found told what is wrong with its place
     * @return whether its content counts: false for one that was read before
     */
    boolean accepts(Link link, long itsDigest, long from, long to, List<Damage> found) {
        if (!known) {
            known = true;
            records = link.first();
            digest = link.previous();
        }
        if (link.first() < records) {
            return isLate(link, from, to, found);
        }
        if (link.first() > records) {
            gaps.put(records, link.first());
            found.add(new Damage(Damage.Kind.MISSING, from, from, link.first() - records));
        } else if (link.previous() != digest) {
            found.add(new Damage(Damage.Kind.DISORDER, from, to, link.count()));
        }
        records = link.first() + link.count();
        digest = itsDigest;
        return true;
    }

    /** A record of a lower number than the ones read: one of those that were missing, else one that stands there twice. */
    private boolean isLate(Link link, long from, long to, List<Damage> found) {
        var gap = gaps.floorEntry(link.first());
        boolean wasMissing = gap != null && link.first() + link.count() <= gap.getValue();
        if (!wasMissing) {
            found.add(new Damage(Damage.Kind.DOUBLED, from, to, link.count()));
            return false;
        }
        gaps.remove(gap.getKey());
        if (gap.getKey() < link.first()) {
            gaps.put(gap.getKey(), link.first());
        }
        if (link.first() + link.count() < gap.getValue()) {
            gaps.put(link.first() + link.count(), gap.getValue());
        }
        found.add(new Damage(Damage.Kind.DISORDER, from, to, link.count()));
        return true;
    }

    /** Whether a record was read, or the file is read from its first one on. */
    boolean isKnown() {
        return known;
    }

    /** How many records there were, by the last one read. */
    long records() {
        return records;
    }

    /** The digest of the last record read. */
    long digest() {
        return digest;
    }

    /**
     * What the head of a file knows of and its records do not show.
     *
     * @param head what it says
     * @param end where the last readable record ends
     */
    List<Damage> missingAtEnd(ChainState head, long end) {
        List<Damage> found = new ArrayList<>();
        if (known && head.records() > records) {
            found.add(new Damage(Damage.Kind.CUT, end, Math.max(end, head.end()), head.records() - records));
        }
        return found;
    }
}

package org.beffroi.core.watch;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.LongStream;
import org.beffroi.core.mention.MentionId;

/**
 * The mentions that a watch has shown, each by the 64-bit key of its identity ({@link MentionId#orderKey}).
 *
 * <p>Not by sequence numbers: an index that is built again may give others, where several people write. Of two
 * identities with one key the second would not be told: among a million mentions that happens once in some thirty-seven
 * million archives (birthday bound, n²/2⁶⁵). Immutable.
 */
public final class Shown {

    /** Nothing was shown yet. */
    public static final Shown NOTHING = of(LongStream.empty());

    private final long[] keys;

    private Shown(long[] sorted) {
        this.keys = sorted;
    }

    /** The mentions of those keys ({@link MentionId#orderKey}), in any order. */
    public static Shown of(LongStream keys) {
        return new Shown(keys.sorted().distinct().toArray());
    }

    /** Whether a mention was shown. */
    public boolean holds(MentionId mention) {
        return Arrays.binarySearch(keys, mention.orderKey()) >= 0;
    }

    /** What either shows. */
    public Shown and(Shown other) {
        return of(LongStream.concat(keys(), other.keys()));
    }

    /** How many were shown. */
    public long size() {
        return keys.length;
    }

    /** The same with some more mentions. */
    public Shown with(Collection<MentionId> more) {
        return of(LongStream.concat(Arrays.stream(keys), more.stream().mapToLong(MentionId::orderKey)));
    }

    /** The keys of what was shown, ascending. */
    public LongStream keys() {
        return Arrays.stream(keys);
    }
}

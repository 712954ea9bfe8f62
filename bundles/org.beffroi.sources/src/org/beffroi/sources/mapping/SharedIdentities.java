package org.beffroi.sources.mapping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;

/**
 * Keeps apart mentions to which a file gives the identity of another one: numbers of rows in files that bear one name each
 * month, or an identity that stands in a file twice. By the same identity alone the later one would be taken for a new reading
 * of the earlier one, and stand in its place.
 *
 * <p>Comments below one page may come with no other identity than the address of that page: within one import these are another one's
 * where the text differs and the time or the author does, or is not known.
 *
 * <p>It is another one where text, author and time all differ, as far as both sides know them; within one import, where neither
 * is of a network, it is enough that the text differs. Such a mention gets an identity with its author and time in it, and with its
 * text where these are another one's too, the same at each import. Not for several threads.
 */
public final class SharedIdentities implements AutoCloseable {

    private static final String OF_ADDRESS = "url:";

    /**
     * So many mentions are remembered before the archive is looked at again: a look at what was added just now makes the archive
     * write its index, which takes longer than adding a thousand mentions.
     */
    private static final int REMEMBERED = 20_000;

    /** Identities of what mentions say that are remembered, to tell rows that say the same. */
    private static final int MET = 1 << 20;

    private final Archive archive;
    private final Map<MentionId, Mention> since = new HashMap<>();
    private Optional<Snapshot> now = Optional.empty();
    private final List<Integer> places = new ArrayList<>();
    private final List<Integer> alikePlaces = new ArrayList<>();
    private final Set<Long> met = new HashSet<>();
    private int given;
    private long apart;
    private long alike;

    public SharedIdentities(Archive archive) {
        this.archive = archive;
    }

    /** The mentions in their order, each with an identity that is not another one's, there or among these. */
    public List<Mention> apart(List<Mention> mentions) {
        List<Mention> all = new ArrayList<>(mentions.size());
        Snapshot before = lookedAt();
        for (Mention mention : mentions) {
            Mention kept = before(mention.id(), before)
                    .filter(other -> isAnother(other, mention) || isKept(mention, before))
                    .map(other -> qualified(mention, before))
                    .orElse(mention);
            if (!kept.equals(mention)) {
                apart++;
                places.add(given);
            }
            if (isOfContent(kept.id()) && !isNew(kept)) {
                alike++;
                alikePlaces.add(given);
            }
            given++;
            if (!isOfContent(kept.id())) {
                since.putIfAbsent(kept.id(), kept);
            }
            all.add(kept);
        }
        return all;
    }

    /** The archive as it was before what is remembered here; seen anew once that is much. */
    private Snapshot lookedAt() {
        if (since.size() >= REMEMBERED) {
            close();
        }
        if (now.isEmpty()) {
            now = Optional.of(archive.snapshot());
        }
        return now.get();
    }

    /** Lets go of the archive. */
    @Override
    public void close() {
        now.ifPresent(Snapshot::close);
        now = Optional.empty();
        since.clear();
    }

    /**
     * Whether no mention of the same file had that identity, which is made of what it says; of more than so many files and
     * mentions nothing is remembered.
     */
    private boolean isNew(Mention mention) {
        String name = mention.origin().batch().value() + mention.id().value();
        long sign = 0;
        for (int i = 0; i < name.length(); i++) {
            sign = sign * 1_000_003 + name.charAt(i);
        }
        return met.size() >= MET ? !met.contains(sign) : met.add(sign);
    }

    /** How many say what another one of their file says, so that both are one mention. */
    public long alike() {
        return alike;
    }

    /** Which say what another one says, since this was asked last and by their number as in {@link #taken}; asked before that. */
    public List<Integer> takenAlike() {
        List<Integer> taken = List.copyOf(alikePlaces);
        alikePlaces.clear();
        return taken;
    }

    /** Which were given another identity since this was asked last, by their number among all that came since then. */
    public List<Integer> taken() {
        List<Integer> taken = List.copyOf(places);
        places.clear();
        given = 0;
        return taken;
    }

    /** How many were given another identity so far. */
    public long count() {
        return apart;
    }

    private Optional<Mention> before(MentionId id, Snapshot before) {
        if (isOfContent(id)) {
            return Optional.empty();
        }
        return Optional.ofNullable(since.get(id)).or(() -> before.entry(id).map(Entry::mention));
    }

    private static boolean isOfContent(MentionId id) {
        return Identities.ofContent(id);
    }

    private static boolean isAnother(Mention one, Mention other) {
        if (one.text().strip().equals(other.text().strip())) {
            return false;
        }
        if (other.id().value().startsWith(OF_ADDRESS)) {
            return one.origin().batch().equals(other.origin().batch()) && !isReading(one, other);
        }
        boolean named = one.network().isPresent() || other.network().isPresent();
        if (!named && one.origin().batch().equals(other.origin().batch())) {
            return true;
        }
        Optional<Boolean> otherAuthor = differ(one.author(), other.author());
        Optional<Boolean> otherTime = differ(published(one), published(other));
        return otherAuthor
                .map(differs -> differs && otherTime.orElse(true))
                .orElseGet(() -> !named && otherTime.orElse(false));
    }

    /** Whether one may be a later reading of the other, whose text was changed: of the same time, and of nobody else. */
    private static boolean isReading(Mention one, Mention other) {
        boolean sameTime = differ(published(one), published(other))
                .map(differs -> !differs)
                .orElse(false);
        return sameTime && !differ(one.author(), other.author()).orElse(false);
    }

    /** Whether two values differ, empty where one of them is not known. */
    private static Optional<Boolean> differ(Optional<?> one, Optional<?> other) {
        return one.isPresent() && other.isPresent() ? Optional.of(!one.equals(other)) : Optional.empty();
    }

    private static Optional<Instant> published(Mention mention) {
        return mention.values().time(CoreFields.PUBLISHED);
    }

    /** Whether it is there with an identity of its own, from an earlier import. */
    private boolean isKept(Mention mention, Snapshot before) {
        return !hasText(before(mention.id(), before), mention)
                && (hasText(before(qualified(mention, "").id(), before), mention)
                        || hasText(before(qualified(mention, mention.text()).id(), before), mention));
    }

    private static boolean hasText(Optional<Mention> other, Mention mention) {
        return other.map(there -> there.text().strip().equals(mention.text().strip()))
                .orElse(false);
    }

    /** With author and time in its identity, and with its text where another one has that identity too. */
    private Mention qualified(Mention mention, Snapshot before) {
        Mention plain = qualified(mention, "");
        Optional<Mention> there = before(plain.id(), before);
        return there.isEmpty() || hasText(there, mention) || !isAnother(there.get(), mention)
                ? plain
                : qualified(mention, mention.text());
    }

    private static Mention qualified(Mention mention, String text) {
        String content = MentionId.ofContent(
                        text,
                        mention.author().orElse(""),
                        published(mention).map(Instant::toString).orElse(""))
                .value();
        String digest = content.substring(content.indexOf(':') + 1);
        return new Mention(new MentionId(mention.id().value() + "~" + digest), mention.origin(), mention.values());
    }
}

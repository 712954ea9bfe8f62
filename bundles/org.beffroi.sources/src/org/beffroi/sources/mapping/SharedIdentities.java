package org.beffroi.sources.mapping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * <p>It is another one where text, author and time all differ, as far as both sides know them. Such a mention gets an identity
 * with its author and time in it, the same at each import. Not for several threads.
 */
public final class SharedIdentities implements AutoCloseable {

    private static final List<String> OF_CONTENT = List.of("text:", "url:");

    /**
     * So many mentions are remembered before the archive is looked at again: a look at what was added just now makes the archive
     * write its index, which takes longer than adding a thousand mentions.
     */
    private static final int REMEMBERED = 20_000;

    private final Archive archive;
    private final Map<MentionId, Mention> since = new HashMap<>();
    private Optional<Snapshot> now = Optional.empty();
    private long apart;

    public SharedIdentities(Archive archive) {
        this.archive = archive;
    }

    /** The mentions in their order, each with an identity that is not another one's, there or among these. */
    public List<Mention> apart(List<Mention> mentions) {
        List<Mention> all = new ArrayList<>(mentions.size());
        Snapshot before = lookedAt();
        for (Mention mention : mentions) {
            Mention kept = before(mention.id(), before)
                    .filter(other -> isAnother(other, mention))
                    .map(other -> qualified(mention))
                    .orElse(mention);
            apart += kept.equals(mention) ? 0 : 1;
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
        return OF_CONTENT.stream().anyMatch(id.value()::startsWith);
    }

    private static boolean isAnother(Mention one, Mention other) {
        if (one.text().strip().equals(other.text().strip())) {
            return false;
        }
        Optional<Boolean> otherAuthor = differ(one.author(), other.author());
        Optional<Boolean> otherTime = differ(published(one), published(other));
        return otherAuthor
                .map(differs -> differs && otherTime.orElse(true))
                .orElseGet(() -> one.network().isEmpty() && other.network().isEmpty() && otherTime.orElse(false));
    }

    /** Whether two values differ, empty where one of them is not known. */
    private static Optional<Boolean> differ(Optional<?> one, Optional<?> other) {
        return one.isPresent() && other.isPresent() ? Optional.of(!one.equals(other)) : Optional.empty();
    }

    private static Optional<Instant> published(Mention mention) {
        return mention.values().time(CoreFields.PUBLISHED);
    }

    private static Mention qualified(Mention mention) {
        String content = MentionId.ofContent(
                        "",
                        mention.author().orElse(""),
                        published(mention).map(Instant::toString).orElse(""))
                .value();
        String digest = content.substring(content.indexOf(':') + 1);
        return new Mention(new MentionId(mention.id().value() + "~" + digest), mention.origin(), mention.values());
    }
}

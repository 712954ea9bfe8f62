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
public final class SharedIdentities {

    private static final List<String> OF_CONTENT = List.of("text:", "url:");

    private final Archive archive;
    private long apart;

    public SharedIdentities(Archive archive) {
        this.archive = archive;
    }

    /** The mentions in their order, each with an identity that is not another one's, there or among these. */
    public List<Mention> apart(List<Mention> mentions) {
        List<Mention> all = new ArrayList<>(mentions.size());
        Map<MentionId, Mention> here = new HashMap<>();
        try (Snapshot now = archive.snapshot()) {
            for (Mention mention : mentions) {
                Mention kept = before(mention.id(), here, now)
                        .filter(other -> isAnother(other, mention))
                        .map(other -> qualified(mention))
                        .orElse(mention);
                apart += kept.equals(mention) ? 0 : 1;
                here.putIfAbsent(kept.id(), kept);
                all.add(kept);
            }
        }
        return all;
    }

    /** How many were given another identity so far. */
    public long count() {
        return apart;
    }

    private static Optional<Mention> before(MentionId id, Map<MentionId, Mention> here, Snapshot now) {
        if (OF_CONTENT.stream().anyMatch(id.value()::startsWith)) {
            return Optional.empty();
        }
        return Optional.ofNullable(here.get(id)).or(() -> now.entry(id).map(Entry::mention));
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

package org.beffroi.sources.mapping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Sentence;

/**
 * Keeps apart mentions to which a file gives the identity of another one: numbers of rows in files that bear one name each
 * month, or an identity that stands in a file twice. By the same identity alone the later one would be taken for a new reading
 * of the earlier one, and stand in its place.
 *
 * <p>Within one import, and where no network gave the identity, it is another one where text, author or time differ, or where
 * the text does and author or time are not known, or nobody's name. Of the same author and time it is a correction: one
 * mention, of which the later reading stays. Comments below one page may come with no other identity than the address of that
 * page, and are told apart in the same way; the same text of one author is one mention there, whatever its time.
 *
 * <p>Between imports it is another one where text, author and time all differ, as far as both sides know them; without a network,
 * where author and time do. Such a mention gets an identity with its author and time in it, and with its text where these are
 * another one's too, the same at each import. Not for several threads.
 */
public final class SharedIdentities implements AutoCloseable {

    private static final String OF_ADDRESS = "url:";

    /** Names that anybody has: two who bear one are not known to be one person. */
    private static final Set<String> NOBODY = Set.of(
            "anonyme", "anonymous", "anonymous user", "utilisateur anonyme", "inconnu", "unknown", "invité", "guest");

    /**
     * So many mentions are remembered before the archive is looked at again: a look at what was added just now makes the archive
     * write its index, which takes longer than adding a thousand mentions.
     */
    public static final int REMEMBERED = 20_000;

    /** Identities of what mentions say that are remembered, to tell rows that say the same. */
    private static final int MET = 1 << 20;

    private final Archive archive;
    private final Map<MentionId, Mention> since = new HashMap<>();
    private Optional<Snapshot> now = Optional.empty();
    private final Set<Long> met = new HashSet<>();

    /** What becomes of a mention that meets another one, and is told with its row. */
    public enum Fate {
        /** It is kept beside the other one, with an identity of its own. */
        APART("import.identity.shared", "rejects.kept.apart"),
        /** It takes the place of the other one of its import, whose identity, author and time it has. */
        CORRECTED("import.identity.corrected", "rejects.kept.corrected"),
        /** It says what the other one of its file says, so that both are one mention. */
        ALIKE("import.alike", "rejects.kept.alike");

        private final String counted;
        private final String listed;

        Fate(String counted, String listed) {
            this.counted = counted;
            this.listed = listed;
        }

        /** How many there were, for a person. */
        public Sentence counted(long count) {
            return Sentence.of(SharedIdentities.class, counted, count);
        }

        /** The same of one row. */
        public Sentence listed() {
            return Sentence.of(SharedIdentities.class, listed);
        }
    }

    /** A mention that met another one, by its number among those that were given together, the first has 0. */
    public record Met(int number, Fate fate) {}

    /** Mentions as they are kept, in their order, and those of them that met another one. */
    public record Identified(List<Mention> mentions, List<Met> met) {}

    public SharedIdentities(Archive archive) {
        this.archive = archive;
    }

    /** The mentions in their order, each with an identity that is not another one's, there or among these. */
    public Identified apart(List<Mention> mentions) {
        List<Mention> all = new ArrayList<>(mentions.size());
        List<Met> told = new ArrayList<>();
        Snapshot before = lookedAt();
        for (Mention mention : mentions) {
            Mention kept = before(mention.id(), before)
                    .filter(other -> isAnother(other, mention) || isKept(mention, before))
                    .map(other -> qualified(mention, before))
                    .orElse(mention);
            for (Fate fate : fates(mention, kept, before)) {
                told.add(new Met(all.size(), fate));
            }
            if (!isOfContent(kept.id())) {
                since.put(kept.id(), kept);
            }
            all.add(kept);
        }
        return new Identified(all, told);
    }

    /** What became of a mention. */
    private Set<Fate> fates(Mention mention, Mention kept, Snapshot before) {
        Set<Fate> fates = EnumSet.noneOf(Fate.class);
        if (before(kept.id(), before)
                .filter(other -> isOfOneImport(other, kept) && !hasText(other, kept))
                .isPresent()) {
            fates.add(Fate.CORRECTED);
        } else if (!kept.equals(mention)) {
            fates.add(Fate.APART);
        }
        if (isOfContent(kept.id()) && !isNew(kept)) {
            fates.add(Fate.ALIKE);
        }
        return fates;
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
        if (says(one, other)) {
            return false;
        }
        boolean named = one.network().isPresent() || other.network().isPresent();
        boolean ofAddress = isOfAddress(other);
        boolean sameText = hasText(one, other);
        if (isOfOneImport(one, other) && (ofAddress || !named)) {
            return sameText || !isReading(one, other);
        }
        Optional<Boolean> otherAuthor = differ(author(one), author(other));
        Optional<Boolean> otherTime = differ(published(one), published(other));
        if (ofAddress || sameText) {
            return ofAddress != sameText
                    && (ofAddress || !named)
                    && otherAuthor.orElse(false)
                    && otherTime.orElse(false);
        }
        return otherAuthor
                .map(differs -> differs && otherTime.orElse(true))
                .orElseGet(() -> !named && otherTime.orElse(false));
    }

    private static boolean isOfAddress(Mention mention) {
        return mention.id().value().startsWith(OF_ADDRESS);
    }

    private static boolean isOfOneImport(Mention one, Mention other) {
        return one.origin().batch().equals(other.origin().batch());
    }

    /** Whether one is a later reading of the other, whose text was changed: both know author and time, and they are the same. */
    private static boolean isReading(Mention one, Mention other) {
        return differ(author(one), author(other)).equals(Optional.of(false))
                && differ(published(one), published(other)).equals(Optional.of(false));
    }

    /** Whether two values differ, empty where one of them is not known. */
    private static Optional<Boolean> differ(Optional<?> one, Optional<?> other) {
        return one.isPresent() && other.isPresent() ? Optional.of(!one.equals(other)) : Optional.empty();
    }

    private static Optional<String> author(Mention mention) {
        return mention.author().filter(name -> !NOBODY.contains(name.strip().toLowerCase(Locale.ROOT)));
    }

    private static Optional<Instant> published(Mention mention) {
        return mention.values().time(CoreFields.PUBLISHED);
    }

    /** Whether it, or another reading of it, is there with an identity of its own, from an earlier import. */
    private boolean isKept(Mention mention, Snapshot before) {
        if (isSame(before(mention.id(), before), mention)) {
            return false;
        }
        return isSame(before(qualified(mention, "").id(), before), mention)
                || says(before(qualified(mention, mention.text()).id(), before), mention);
    }

    private static boolean isSame(Optional<Mention> other, Mention mention) {
        return other.map(there -> says(there, mention) || isReading(there, mention))
                .orElse(false);
    }

    private static boolean says(Optional<Mention> other, Mention mention) {
        return other.map(there -> says(there, mention)).orElse(false);
    }

    /** Whether two say the same, and nothing tells that others say it, or at another time. */
    private static boolean says(Mention one, Mention other) {
        return hasText(one, other)
                && !differ(author(one), author(other)).orElse(false)
                && (isOfAddress(other)
                        || !differ(published(one), published(other)).orElse(false));
    }

    private static boolean hasText(Mention one, Mention other) {
        return one.text().strip().equals(other.text().strip());
    }

    /** With author and time in its identity, and with its text where another one has that identity too. */
    private Mention qualified(Mention mention, Snapshot before) {
        Mention plain = qualified(mention, "");
        Optional<Mention> there = before(plain.id(), before);
        if (there.isEmpty() || says(there, mention)) {
            return plain;
        }
        Mention exact = qualified(mention, mention.text());
        return isAnother(there.get(), mention) || says(before(exact.id(), before), mention) ? exact : plain;
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

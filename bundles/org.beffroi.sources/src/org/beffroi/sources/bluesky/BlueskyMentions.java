package org.beffroi.sources.bluesky;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.source.VisitContext;
import org.beffroi.sources.mapping.Columns;
import org.beffroi.sources.mapping.Mapped;
import org.beffroi.sources.mapping.Networks;
import org.beffroi.sources.mapping.Notices;
import org.beffroi.sources.mapping.Reading;
import org.beffroi.sources.mapping.RowMapper;
import org.beffroi.sources.profile.KnownProfiles;
import org.beffroi.sources.table.Place;
import org.beffroi.sources.table.Row;
import org.beffroi.sources.table.json.Tree;
import org.beffroi.sources.table.json.TreeCells;

/** Makes mentions of posts, and leaves out those whose authors do not want to be read by strangers. For one visit. */
final class BlueskyMentions {

    private static final String CLOSED = "!no-unauthenticated";

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Duration AHEAD = Duration.ofDays(1);

    private final RowMapper mapper;
    private final Origin origin;
    private final Map<MentionId, Mention> mentions = new LinkedHashMap<>();
    private int closed;
    private int empty;

    BlueskyMentions(VisitContext context, Networks networks) {
        this.origin = context.origin();
        Reading reading = new Reading(origin.source(), "bluesky", origin.batch(), context.now(), context.zone(), true);
        this.mapper = new RowMapper(
                KnownProfiles.read("bluesky"),
                new Columns(List.of(), true),
                Fields.core(),
                networks,
                reading,
                new Notices());
    }

    /** Takes an item of a page; true where a mention was made of it. */
    boolean take(Map<String, Object> item) {
        Map<String, Object> post = BlueskyPage.post(item);
        if (isClosed(post)) {
            closed++;
            return false;
        }
        Mapped mapped = mapper.map(new Row.Whole(new Place("", mentions.size() + 1L), new TreeCells(item)));
        if (!(mapped instanceof Mapped.Kept kept)) {
            empty++;
            return false;
        }
        Mention mention = believable(kept.mention(), BlueskyPage.time(item));
        String described = described(Tree.object(Tree.object(post, "record"), "embed"));
        if (!described.isEmpty()) {
            String text = (mention.text() + "\n\n" + described).strip();
            mention = mention.with(
                    mention.values().toBuilder().put(CoreFields.TEXT_BODY, text).build());
        }
        mentions.putIfAbsent(mention.id(), mention);
        return true;
    }

    /** Any program may write any date: one from before 2000 or after its own arrival gives way to that of arrival. */
    private static Mention believable(Mention mention, Optional<Instant> arrived) {
        boolean believed = mention.published()
                .filter(date -> !date.isBefore(EARLIEST))
                .filter(date -> arrived.isEmpty() || !date.isAfter(arrived.get().plus(AHEAD)))
                .isPresent();
        if (believed) {
            return mention;
        }
        return mention.with(mention.values().toBuilder()
                .remove(CoreFields.PUBLISHED)
                .put(
                        CoreFields.PUBLISHED,
                        arrived.filter(date -> !date.isBefore(EARLIEST)).orElse(null))
                .build());
    }

    /** An account may ask not to be shown to whoever is not signed in, as this connector never is. */
    private static boolean isClosed(Map<String, Object> post) {
        return Tree.objects(Tree.object(post, "author"), "labels").stream()
                .anyMatch(label -> Tree.text(label, "val").equals(CLOSED));
    }

    /** What the author writes of pictures for those who do not see them: words of hers like the others. */
    private static String described(Map<String, Object> embed) {
        Map<String, Object> inside = Tree.object(embed, "media");
        Map<String, Object> media = inside.isEmpty() ? embed : inside;
        List<String> words = new ArrayList<>();
        Tree.objects(media, "images")
                .forEach(image -> words.add(Tree.text(image, "alt").strip()));
        words.add(Optional.of(media)
                .filter(film -> Tree.text(film, "$type").contains("video"))
                .map(film -> Tree.text(film, "alt").strip())
                .orElse(""));
        return words.stream()
                .filter(one -> !one.isEmpty())
                .map(one -> "🖼 " + one)
                .collect(Collectors.joining("\n"));
    }

    List<Mention> mentions() {
        return List.copyOf(mentions.values());
    }

    /** Posts left out because of their authors' wish. */
    int closed() {
        return closed;
    }

    /** Posts that say nothing. */
    int empty() {
        return empty;
    }
}

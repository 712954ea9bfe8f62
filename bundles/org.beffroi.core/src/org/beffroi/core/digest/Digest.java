package org.beffroi.core.digest;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.archive.Order;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.mention.MentionId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A recurring digest (revue de veille), as its file {@code digests/<name>.json} holds it.
 *
 * @param name unique in the dossier, never blank
 * @param title of the document it becomes, never blank
 * @param language of the document
 * @param sender from whom it goes, or empty
 * @param recipients to whom it goes; the name may be a role
 * @param items in the order in which they are read
 */
public record Digest(
        String name,
        String title,
        Locale language,
        Optional<Correspondent> sender,
        List<Correspondent> recipients,
        List<Item> items) {

    public Digest {
        if (name.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException("A digest has a name and a title");
        }
        Objects.requireNonNull(language);
        Objects.requireNonNull(sender);
        recipients = List.copyOf(recipients);
        items = List.copyOf(items);
    }

    /** The same, with one more item at its end. */
    public Digest with(Item item) {
        List<Item> more = new java.util.ArrayList<>(items);
        more.add(item);
        return new Digest(name, title, language, sender, recipients, more);
    }

    /** The same with other items. */
    public Digest with(List<Item> others) {
        return new Digest(name, title, language, sender, recipients, others);
    }

    /** The same for other recipients. */
    public Digest sentTo(List<Correspondent> others) {
        return new Digest(name, title, language, sender, others, items);
    }

    /** One thing to read. */
    @ProviderType
    public sealed interface Item {}

    /** A heading over the items that follow, never blank. */
    public record Heading(String text) implements Item {
        public Heading {
            if (text.isBlank()) {
                throw new IllegalArgumentException("A heading has a text");
            }
        }
    }

    /** Some sentences written by whoever sends the digest. */
    public record Words(String text) implements Item {
        public Words {
            Objects.requireNonNull(text);
        }
    }

    /**
     * A search: count, timeline, first facets, some mentions.
     *
     * @param title of the section; never blank
     * @param query as typed
     * @param period rolling ({@code 7j}) or fixed ({@code 2024-03-01..2024-03-15}); empty for all
     * @param shown how many mentions are quoted, 0 to 100
     * @param sort which ones
     */
    public record Search(String title, String query, Optional<String> period, int shown, Order sort) implements Item {
        public Search {
            if (title.isBlank() || shown < 0 || shown > 100) {
                throw new IllegalArgumentException("A search has a title and shows 0 to 100 mentions");
            }
            Objects.requireNonNull(query);
            Objects.requireNonNull(period);
            Objects.requireNonNull(sort);
        }
    }

    /**
     * An analysis: its findings, its chart, the head of its table.
     *
     * @param title of the section; blank for the name of the analysis
     * @param analysis its id
     * @param parameters by the name of the component, as typed; what is absent takes its standard
     */
    public record Analysed(String title, String analysis, Map<String, List<String>> parameters) implements Item {
        public Analysed {
            Objects.requireNonNull(title);
            if (analysis.isBlank()) {
                throw new IllegalArgumentException("An analysis has an id");
            }
            Map<String, List<String>> copied = new LinkedHashMap<>();
            parameters.forEach((name, values) -> copied.put(name, List.copyOf(values)));
            parameters = Collections.unmodifiableMap(copied);
        }
    }

    /**
     * What a watch of the dossier has not shown yet.
     *
     * @param watch its name
     * @param shown how many mentions are quoted, 0 to 100
     */
    public record Watched(String watch, int shown) implements Item {
        public Watched {
            if (watch.isBlank() || shown < 0 || shown > 100) {
                throw new IllegalArgumentException("A watch has a name and shows 0 to 100 mentions");
            }
        }
    }

    /**
     * One mention, quoted as far as its rights allow.
     *
     * @param mention which one; where the archive no longer holds it, the document says so in its place
     */
    public record Quoted(MentionId mention) implements Item {
        public Quoted {
            Objects.requireNonNull(mention);
        }
    }
}

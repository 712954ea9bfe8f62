package org.beffroi.core.digest;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
 * @param forms how much of it somebody gets, by address in lower case; all of it where nothing is said
 * @param schedule when it is sent by itself, or empty
 * @param period the days that it is about, never blank: rolling ({@code 7j}) or fixed, as of the day on which it is made; those
 *     of its items that have {@link #ITS_PERIOD}
 */
public record Digest(
        String name,
        String title,
        Locale language,
        Optional<Correspondent> sender,
        List<Correspondent> recipients,
        List<Item> items,
        Map<String, Form> forms,
        Optional<Schedule> schedule,
        String period) {

    /** The period of a digest of which nobody said any. */
    public static final String USUAL_PERIOD = "7j";

    /** The period, as typed, of an item that is of the days of its digest, whatever they are. */
    public static final String ITS_PERIOD = "@digest";

    public Digest {
        if (name.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException("A digest has a name and a title");
        }
        if (period.isBlank() || period.equals(ITS_PERIOD)) {
            throw new IllegalArgumentException("A digest has a period of its own");
        }
        Objects.requireNonNull(language);
        Objects.requireNonNull(sender);
        recipients = List.copyOf(recipients);
        items = List.copyOf(items);
        Map<String, Form> said = new TreeMap<>();
        for (Correspondent who : recipients) {
            Form form = forms.getOrDefault(key(who), Form.COMPLETE);
            if (form != Form.COMPLETE) {
                said.put(key(who), form);
            }
        }
        forms = Collections.unmodifiableMap(said);
        Objects.requireNonNull(schedule);
    }

    /** One of the usual period. */
    public Digest(
            String name,
            String title,
            Locale language,
            Optional<Correspondent> sender,
            List<Correspondent> recipients,
            List<Item> items,
            Map<String, Form> forms,
            Optional<Schedule> schedule) {
        this(name, title, language, sender, recipients, items, forms, schedule, USUAL_PERIOD);
    }

    /** One of the usual period that goes whole to all, when somebody sends it. */
    public Digest(
            String name,
            String title,
            Locale language,
            Optional<Correspondent> sender,
            List<Correspondent> recipients,
            List<Item> items) {
        this(name, title, language, sender, recipients, items, Map.of(), Optional.empty());
    }

    /** How much of a digest somebody gets. */
    public enum Form {
        /** All of it. */
        COMPLETE,
        /** What its senders say, its figures, and the three mentions that matter most. */
        SHORT,
        /** What needs somebody, and nothing at all on a day without. */
        ALERT
    }

    /**
     * When a digest is sent by itself.
     *
     * @param days of the week, at least one
     * @param at the time on the wall, in the dossier's zone
     * @param since moments before it are not made up for
     */
    public record Schedule(Set<DayOfWeek> days, LocalTime at, Instant since) {
        public Schedule {
            if (days.isEmpty()) {
                throw new IllegalArgumentException("A schedule has a day");
            }
            days = Collections.unmodifiableSet(EnumSet.copyOf(days));
            Objects.requireNonNull(at);
            Objects.requireNonNull(since);
        }

        /** The moment of today that has come, empty where there is none today or it is still to come. */
        public Optional<Instant> due(Instant now, ZoneId zone) {
            return on(LocalDate.ofInstant(now, zone), zone).filter(moment -> !moment.isAfter(now));
        }

        /** The first moment after now. */
        public Instant next(Instant now, ZoneId zone) {
            return LocalDate.ofInstant(now, zone)
                    .datesUntil(LocalDate.ofInstant(now, zone).plusDays(9))
                    .flatMap(day -> on(day, zone).stream())
                    .filter(moment -> moment.isAfter(now))
                    .findFirst()
                    .orElseThrow();
        }

        private Optional<Instant> on(LocalDate day, ZoneId zone) {
            return days.contains(day.getDayOfWeek())
                    ? Optional.of(day.atTime(at).atZone(zone).toInstant()).filter(moment -> !moment.isBefore(since))
                    : Optional.empty();
        }
    }

    /** How much of it somebody gets. */
    public Form form(Correspondent who) {
        return forms.getOrDefault(key(who), Form.COMPLETE);
    }

    /** Those who get it in a form, in their order. */
    public List<Correspondent> recipients(Form form) {
        return recipients.stream().filter(who -> form(who) == form).toList();
    }

    private static String key(Correspondent who) {
        return who.address().toLowerCase(Locale.ROOT);
    }

    /** The same, with one more item at its end. */
    public Digest with(Item item) {
        List<Item> more = new ArrayList<>(items);
        more.add(item);
        return with(more);
    }

    /** The same with other items. */
    public Digest with(List<Item> others) {
        return new Digest(name, title, language, sender, recipients, others, forms, schedule, period);
    }

    /** The same for other recipients; who was among them gets as much as before. */
    public Digest sentTo(List<Correspondent> others) {
        return new Digest(name, title, language, sender, others, items, forms, schedule, period);
    }

    /** The same under another title. */
    public Digest titled(String other) {
        return new Digest(name, other, language, sender, recipients, items, forms, schedule, period);
    }

    /** The same in another language. */
    public Digest in(Locale other) {
        return new Digest(name, title, other, sender, recipients, items, forms, schedule, period);
    }

    /** The same, one of its recipients getting it in a form. */
    public Digest sentTo(Correspondent who, Form form) {
        Map<String, Form> others = new HashMap<>(forms);
        others.put(key(who), form);
        return new Digest(name, title, language, sender, recipients, items, others, schedule, period);
    }

    /** The same, sent by itself at other times, or never. */
    public Digest sent(Optional<Schedule> when) {
        return new Digest(name, title, language, sender, recipients, items, forms, when, period);
    }

    /** The same about other days. */
    public Digest about(String days) {
        return new Digest(name, title, language, sender, recipients, items, forms, schedule, days);
    }

    /** The same, each of its items of the days that it is made of. */
    public Digest settled() {
        return with(items.stream().map(this::settled).toList());
    }

    /** An item of it, of the days that it is made of: those of the digest where it has {@link #ITS_PERIOD}. */
    public Item settled(Item item) {
        return switch (item) {
            case Search search ->
                new Search(
                        search.title(), search.query(), search.period().map(this::days), search.shown(), search.sort());
            case Analysed analysed ->
                new Analysed(analysed.title(), analysed.analysis(), settled(analysed.parameters()));
            case Finding finding -> new Finding(finding.analysis(), settled(finding.parameters()), finding.number());
            case Figure figure -> new Figure(figure.analysis(), settled(figure.parameters()), figure.measure());
            case Heading heading -> heading;
            case Words words -> words;
            case Watched watched -> watched;
            case Quoted quoted -> quoted;
        };
    }

    private Map<String, List<String>> settled(Map<String, List<String>> parameters) {
        Map<String, List<String>> settled = new LinkedHashMap<>();
        parameters.forEach((name, values) ->
                settled.put(name, values.stream().map(this::days).toList()));
        return settled;
    }

    private String days(String typed) {
        return typed.equals(ITS_PERIOD) ? period : typed;
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
     * @param period rolling ({@code 7j}) or fixed ({@code 2024-03-01..2024-03-15}),
     *     {@link #ITS_PERIOD} for that of the digest; empty for all
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
     * An analysis: its findings, its chart, the head of a table that says what no bar of it does.
     *
     * @param title of the section; blank for the name of the analysis
     * @param analysis its id
     * @param parameters by the name of the component, as typed; what is absent takes its standard, a period
     *     may be {@link #ITS_PERIOD}
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
     * One sentence of what an analysis finds.
     *
     * @param analysis its id
     * @param parameters as {@link Analysed} has them
     * @param number which of its sentences, from 0, as the analysis orders them
     */
    public record Finding(String analysis, Map<String, List<String>> parameters, int number) implements Item {
        public Finding {
            if (analysis.isBlank() || number < 0) {
                throw new IllegalArgumentException("A finding has an analysis and a number");
            }
            parameters = new Analysed("", analysis, parameters).parameters();
        }
    }

    /**
     * One figure of an analysis, large, with what it is.
     *
     * @param analysis its id
     * @param parameters as {@link Analysed} has them
     * @param measure its key in the analysis
     */
    public record Figure(String analysis, Map<String, List<String>> parameters, String measure) implements Item {
        public Figure {
            if (analysis.isBlank() || measure.isBlank()) {
                throw new IllegalArgumentException("A figure has an analysis and a key");
            }
            parameters = new Analysed("", analysis, parameters).parameters();
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

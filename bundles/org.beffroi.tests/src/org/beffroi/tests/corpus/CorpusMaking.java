package org.beffroi.tests.corpus;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cursor;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Page;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.query.Query;
import org.beffroi.testing.corpus.FrozenCorpus;

/**
 * How the frozen corpus is made from the demonstration: what machines read and people wrote in it becomes what its sources
 * state, and it is given what real collections have and the demonstration lacks.
 *
 * <p>These are sources by network that are visited each hour, a week in which one of them could not be visited, letters
 * without a date, and the reach of the town hall's posts. The same archive gives the same corpus.
 *
 * @param from the first day that is kept
 * @param zone the town's
 */
record CorpusMaking(LocalDate from, ZoneId zone) {

    private static final int PAGE = 1_000;
    /** What the archive itself says of a mention. */
    private static final List<Field> OF_THE_ARCHIVE =
            List.of(CoreFields.SOURCE, CoreFields.BATCH, CoreFields.COLLECTED);
    /** Whose values are codes. */
    private static final List<Field> CODED = List.of(CoreFields.THEME, CoreFields.PLACE, CoreFields.DEPARTMENT);

    private static final Map<String, String> SOURCES = Map.ofEntries(
            Map.entry("facebook", FrozenCorpus.INTERRUPTED),
            Map.entry("instagram", FrozenCorpus.INTERRUPTED),
            Map.entry("press", "Presse"),
            Map.entry("web", "Presse"),
            Map.entry("google", "Avis"),
            Map.entry("letter", "Courrier et accueil"),
            Map.entry("mail", "Courrier et accueil"),
            Map.entry("counter", "Courrier et accueil"),
            Map.entry("phone", "Courrier et accueil"),
            Map.entry("council", "Conseil municipal"));

    /** A letter in so many bears no date. */
    private static final int UNDATED = 8;
    /** A review in so many says where its author lives. */
    private static final int VISITORS = 3;

    /** Communes by their INSEE code, as places are in real archives. */
    private static final List<String> HOMES = List.of(
            "35238", "37261", "44109", "45234", "49007", "59350", "67482", "69123", "72181", "75056", "86194", "97411");

    /** The corpus, by time of collection, then by identity. */
    List<Mention> of(Archive archive) {
        List<Mention> made = new ArrayList<>();
        try (Snapshot snapshot = archive.snapshot()) {
            Optional<Cursor> after = Optional.empty();
            do {
                Page page = snapshot.page(new Query.Everything(), Order.NEWEST, after, PAGE, Cancel.never());
                page.rows().stream().flatMap(row -> mention(row).stream()).forEach(made::add);
                after = page.next();
            } while (after.isPresent());
        }
        made.sort(Comparator.comparing((Mention mention) -> mention.origin().collected())
                .thenComparing(Mention::id));
        return made;
    }

    /** One mention, empty where it is too old or was lost in the gap. */
    private Optional<Mention> mention(Entry entry) {
        Instant published = entry.mention().published().orElseThrow();
        if (published.isBefore(from.atStartOfDay(zone).toInstant())) {
            return Optional.empty();
        }
        FieldValues.Builder values = entry.effective().toBuilder();
        OF_THE_ARCHIVE.forEach(values::remove);
        String source = SOURCES.getOrDefault(entry.mention().network().orElseThrow(), "Réseaux ouverts");
        Optional<Instant> collected = collected(source, published);
        if (isLetter(entry.effective()) && Math.floorMod(entry.mention().id().orderKey(), UNDATED) == 0) {
            values.remove(CoreFields.PUBLISHED);
        }
        reach(entry).ifPresent(reach -> values.put(CoreFields.REACH, reach));
        home(entry).ifPresent(home -> values.put(CoreFields.PLACE, withHome(entry, home)));
        return collected.map(when ->
                new Mention(entry.mention().id(), new Origin(source, new BatchId(month(when)), when), values.build()));
    }

    /** At the next full hour; what a source published while it could not be visited is found later, its last day alone. */
    private Optional<Instant> collected(String source, Instant published) {
        boolean within = source.equals(FrozenCorpus.INTERRUPTED)
                && !published.isBefore(FrozenCorpus.GAP_FROM)
                && published.isBefore(FrozenCorpus.GAP_TO);
        if (!within) {
            return Optional.of(published.truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1)));
        }
        boolean stillShown = published.isAfter(FrozenCorpus.GAP_TO.minus(Duration.ofDays(1)));
        return stillShown ? Optional.of(FrozenCorpus.GAP_TO) : Optional.empty();
    }

    private static boolean isLetter(FieldValues values) {
        String network = values.string(CoreFields.NETWORK).orElse("");
        return network.equals("letter") || network.equals("counter");
    }

    /** What a town hall exports of its posts: from a twelfth to a fifth of its followers, by the post's identity. */
    private static Optional<Long> reach(Entry entry) {
        FieldValues values = entry.effective();
        boolean own = values.flag(CoreFields.OFFICIAL).orElse(false)
                && values.string(CoreFields.TYPE).orElse("").equals("post");
        long share = 8 + Math.floorMod(entry.mention().id().orderKey(), 13L);
        return own ? values.number(CoreFields.FOLLOWERS).map(followers -> followers * share / 100) : Optional.empty();
    }

    /** Where a visitor says that he lives. */
    private static Optional<String> home(Entry entry) {
        long number = entry.mention().id().orderKey();
        boolean says = entry.effective().string(CoreFields.TYPE).orElse("").equals("review")
                && Math.floorMod(number, VISITORS) == 0;
        return says
                ? Optional.of(HOMES.get((int) Math.floorMod(number / VISITORS, (long) HOMES.size())))
                : Optional.empty();
    }

    private static List<String> withHome(Entry entry, String home) {
        return Stream.concat(entry.effective().strings(CoreFields.PLACE).stream(), Stream.of(home))
                .distinct()
                .toList();
    }

    /** The names of the codes that occur: the field, the code, its name in English and in French, between tabs. */
    static List<String> vocabulary(List<Mention> mentions, Fields fields) {
        List<String> rows = new ArrayList<>();
        for (Field coded : CODED) {
            Field named = fields.byKey(coded.name()).orElseThrow();
            mentions.stream()
                    .flatMap(mention -> mention.strings(coded).stream())
                    .distinct()
                    .sorted()
                    .filter(value -> !named.valueLabel(value, Locale.ENGLISH).equals(value)
                            || !named.valueLabel(value, Locale.FRENCH).equals(value))
                    .map(value -> String.join(
                            "\t",
                            named.name(),
                            value,
                            named.valueLabel(value, Locale.ENGLISH),
                            named.valueLabel(value, Locale.FRENCH)))
                    .forEach(rows::add);
        }
        return rows;
    }

    private String month(Instant when) {
        ZonedDateTime local = when.atZone(zone);
        return String.format(Locale.ROOT, "%d-%02d", local.getYear(), local.getMonthValue());
    }
}

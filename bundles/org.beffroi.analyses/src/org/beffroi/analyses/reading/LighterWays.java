package org.beffroi.analyses.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Residents;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.query.Query;

/** Ways of reading less that people think of; those that leave nothing out, or all, are none. */
final class LighterWays {

    private static final Set<String> CALM = Set.of("positive", "neutral");

    private final List<ReadText> texts;
    private final Pace pace;
    private final double half;

    LighterWays(List<ReadText> texts, Pace pace) {
        this.texts = texts;
        this.pace = pace;
        this.half = texts.stream().mapToDouble(this::minutes).sum() / 2;
    }

    private double minutes(ReadText text) {
        return pace.minutes(text.words());
    }

    /** All that leave something out and something to read. */
    List<LighterWay> all() {
        List<LighterWay> ways = new ArrayList<>();
        ways.add(new LighterWay(
                LighterWay.Kind.NEGATIVE,
                List.of(),
                read(text -> !CALM.contains(text.tone())),
                Optional.of(Queries.any(CALM.stream()
                        .sorted()
                        .map(tone -> Queries.is(CoreFields.TONE, tone))
                        .toList()))));
        ways.add(new LighterWay(
                LighterWay.Kind.RESIDENTS, List.of(), read(ReadText::resident), Optional.of(Residents.others())));
        networks().ifPresent(ways::add);
        sources().ifPresent(ways::add);
        BitSet everyOther = new BitSet();
        for (int i = 0; i < texts.size(); i += 2) {
            everyOther.set(i);
        }
        ways.add(new LighterWay(LighterWay.Kind.EVERY_OTHER, List.of(), everyOther, Optional.empty()));
        return ways.stream()
                .filter(way -> !way.read().isEmpty() && way.read().cardinality() < texts.size())
                .toList();
    }

    private BitSet read(Predicate<ReadText> isRead) {
        BitSet read = new BitSet();
        for (int i = 0; i < texts.size(); i++) {
            read.set(i, isRead.test(texts.get(i)));
        }
        return read;
    }

    /** What the texts of one value take, and how many complaints are among them. */
    private record Yield(String value, double minutes, long complaints) {

        double perMinute() {
            return complaints / minutes;
        }
    }

    private List<Yield> yields(Function<ReadText, String> value) {
        Map<String, List<ReadText>> by = new TreeMap<>();
        for (ReadText text : texts) {
            by.computeIfAbsent(value.apply(text), first -> new ArrayList<>()).add(text);
        }
        return by.entrySet().stream()
                .map(one -> new Yield(
                        one.getKey(),
                        one.getValue().stream().mapToDouble(this::minutes).sum(),
                        one.getValue().stream().filter(ReadText::isComplaint).count()))
                .toList();
    }

    /** Those with most complaints for their minutes, as long as half of all minutes is not full: one at least. */
    private Optional<LighterWay> networks() {
        List<String> names = new ArrayList<>();
        double taken = 0;
        for (Yield one : yields(ReadText::network).stream()
                .filter(yield -> !yield.value().isEmpty() && yield.complaints() > 0)
                .sorted(Comparator.comparingDouble(Yield::perMinute).reversed())
                .toList()) {
            if (names.isEmpty() || taken + one.minutes() <= half) {
                names.add(one.value());
                taken += one.minutes();
            }
        }
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new LighterWay(
                        LighterWay.Kind.NETWORKS,
                        names,
                        read(text -> names.contains(text.network())),
                        Optional.of(Queries.not(any(CoreFields.NETWORK, names)))));
    }

    /** The costliest first, until half of all minutes is gone. */
    private Optional<LighterWay> sources() {
        List<String> names = new ArrayList<>();
        double gone = 0;
        for (Yield one : yields(ReadText::source).stream()
                .sorted(Comparator.comparingDouble(Yield::minutes).reversed())
                .toList()) {
            if (gone < half) {
                names.add(one.value());
                gone += one.minutes();
            }
        }
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new LighterWay(
                        LighterWay.Kind.SOURCES,
                        names,
                        read(text -> !names.contains(text.source())),
                        Optional.of(any(CoreFields.SOURCE, names))));
    }

    private static Query any(Field field, List<String> values) {
        return Queries.any(
                values.stream().map(value -> Queries.is(field, value)).toList());
    }
}

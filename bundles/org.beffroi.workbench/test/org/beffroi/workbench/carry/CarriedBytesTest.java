package org.beffroi.workbench.carry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.beffroi.core.mention.MentionId;
import org.junit.jupiter.api.Test;

class CarriedBytesTest {

    @Property
    void what_is_carried_arrives_as_it_left(@ForAll("things") Carried carried) {
        assertThat(CarriedBytes.read(CarriedBytes.of(carried))).contains(carried);
    }

    @Property
    void what_is_cut_short_is_read_as_nothing(@ForAll("things") Carried carried, @ForAll("parts") double part) {
        byte[] whole = CarriedBytes.of(carried);
        assertThat(CarriedBytes.read(Arrays.copyOf(whole, (int) (whole.length * part))))
                .isEmpty();
    }

    @Property
    void bytes_of_others_are_read_as_nothing(@ForAll byte[] bytes) {
        assertThat(CarriedBytes.read(bytes)).isEmpty();
    }

    @Test
    void a_length_that_cannot_be_is_read_as_nothing() {
        byte[] bytes = CarriedBytes.of(new Carried.OfMention(new MentionId("facebook:1")));
        bytes[5] = 0x7f;
        assertThat(CarriedBytes.read(bytes)).isEmpty();
    }

    @Provide
    Arbitrary<Double> parts() {
        return Arbitraries.doubles().between(0, 0.99);
    }

    @Provide
    Arbitrary<Carried> things() {
        Arbitrary<String> texts = Arbitraries.strings().ofMaxLength(80);
        Arbitrary<LocalDate> days = Arbitraries.longs().between(-10_000, 60_000).map(LocalDate::ofEpochDay);
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .alpha()
                        .ofMinLength(1)
                        .ofMaxLength(60)
                        .map(id -> new Carried.OfMention(new MentionId("é:" + id))),
                Arbitraries.strings()
                        .alpha()
                        .ofMinLength(1)
                        .ofMaxLength(20)
                        .map(MentionId::new)
                        .list()
                        .ofMinSize(2)
                        .ofMaxSize(Carried.OfMentions.MOST)
                        .map(Carried.OfMentions::new),
                Combinators.combine(texts, days.optional(), days.optional(), Arbitraries.of(true, false))
                        .as(Carried.OfSearch::new),
                Combinators.combine(
                                texts,
                                Arbitraries.maps(texts, texts.list().ofMaxSize(4))
                                        .ofMaxSize(5))
                        .as(Carried.OfAnalysis::new),
                Combinators.combine(texts, Arbitraries.integers().between(0, 40))
                        .as((text, number) -> new Carried.OfFinding(
                                new Carried.OfAnalysis("volume", Map.of("query", List.of(text))),
                                number,
                                new Carried.OfMention(new MentionId("é:1")))),
                texts.map(text -> new Carried.OfFigure(
                        new Carried.OfAnalysis("volume", Map.of()),
                        text,
                        new Carried.OfSearch(text, Optional.empty(), Optional.empty(), false))),
                Combinators.combine(texts, Arbitraries.longs().between(0, 4_000_000_000L))
                        .as((text, seconds) -> new Carried.OfPeak(text, Instant.ofEpochSecond(seconds))));
    }
}
